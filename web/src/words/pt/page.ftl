### Translated from English by machine, read once; corrections welcome.

## What is said in more than one place.

back = Voltar
minutes = { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}
language = Língua
language-failed = Não foi possível carregar esta língua.
title = Warmhands
close = Fechar
yes = Sim
no = Não
delete = Apagar
again = Tentar de novo
done = Pronto

## The first screen.

home-title = Mãos quentes, um quarto calmo
home-about = Uma massagem de costas a dois, pensada para estas costas e guiada gesto a gesto.
home-begin = Começar
home-make = À sua maneira
home-library = Ver as manobras
home-history = Noites anteriores
home-care = Para a calma entre duas pessoas, não é um tratamento. Se alguma coisa doer, pare.
home-loading = A preparar a noite …
home-failed = A página não conseguiu carregar o seu núcleo. O servidor ainda está a funcionar?

## The screen on which an evening is made one's own.

compose-title = À sua maneira
compose-sore = Onde dói?
compose-how-sore = Toque num ponto dorido
compose-how-keep = Arraste sobre o que não se deve tocar
compose-how-erase = Toque numa marca para a tirar
compose-how-turn = Arraste para rodar, belisque para chegar mais perto
compose-tool-sore = Dói aqui
compose-tool-keep = Não tocar
compose-tool-erase = Tirar
compose-tool-turn = Rodar
compose-by-name = Escolher uma zona pelo nome
compose-add-sore = Dói
compose-add-keep = Não tocar
compose-marks = Marcado
compose-remove = Tirar: { $what }
compose-sore-at = dói: { $place }
compose-keep-at = não tocar: { $place }
compose-spot = um ponto
compose-minutes = Duração
compose-level = Pressão
compose-who = Quem se deita
compose-name = Nome, se quiser
compose-stature = Altura
compose-mass = Peso
compose-build = Forma das costas
compose-build-male = largas
compose-build-between = entre as duas
compose-build-female = estreitas
compose-arms = Braços
compose-arms-sides = ao lado do corpo
compose-arms-forward = para a frente
compose-giver = Quem dá
compose-strength = Braços
compose-strength-light = pouca força
compose-strength-average = normais
compose-strength-strong = fortes
compose-thumbs = Polegares hoje
compose-thumbs-tired = cansados
compose-thumbs-average = normais
compose-thumbs-strong = fortes
compose-mood = Ambiente
compose-mood-quiet = calmo
compose-mood-romantic = romântico
compose-mood-bright = luminoso
compose-strokes = As manobras
compose-strokes-made = escolhidas para os dois
compose-strokes-classic = Massagem clássica
compose-strokes-slow-tide = Maré lenta
compose-tastes = Gostos
compose-taste = { $taste ->
    [-1] deixar de fora
    [1] adoro
   *[0] como vier
}
compose-supplies = À mão
compose-oil = Óleo
compose-towels = Toalhas
compose-surface = Sobre
compose-surface-table = uma mesa de massagem
compose-surface-bed = uma cama
compose-surface-floor = o chão
compose-care = Antes da primeira massagem
compose-plan = A noite, como partitura
compose-plan-how = Toque numa manobra para ver onde é e porquê.
compose-why = Porquê: { $reason }.
compose-undo = Desfazer
compose-redo = Refazer
compose-save = Guardar este plano
compose-saved = Guardado, sem as respostas de saúde.
compose-kept = Planos guardados
compose-open = Abrir
compose-share = Copiar um link
compose-shared = O link está copiado. Não leva nomes nem respostas de saúde.
compose-file = Guardar como ficheiro
compose-from-file = Abrir um ficheiro
compose-next = Preparar
compose-dose = Mostrar o calor
compose-no-plan = Ainda não há um plano para isto:
compose-lane-left = esquerda
compose-lane-right = direita

## The health questions, one group at a time.

care-title = Primeiro, umas perguntas
care-about = Responde quem se deita. As respostas ficam consigo, nos seus próprios dispositivos.
care-step = { $at } de { $all }
care-none = Nada disto
care-next = Seguir
care-unsure = Não sei
care-later = Mais tarde
care-answer = Responder às perguntas
care-not-asked = As perguntas de saúde ainda não foram feitas. São uns minutos e valem a pena.
care-so-go = Até agora nada o impede.
care-so-adapt = O plano ficou mais suave:
care-so-refuse = Hoje não há massagem:
care-original = Mostrar o original em inglês
care-translation = Esconder o original em inglês
care-translated = Traduzido do inglês por uma máquina. Em caso de dúvida, vale o original.

## Before the massage.

prepare-title = Preparar
prepare-needed = Necessário
prepare-kind = Uma gentileza
prepare-all = Tudo isto está pronto
prepare-start = Começar
prepare-open = { $open ->
    [one] falta { $open } coisa
   *[other] faltam { $open } coisas
}
prepare-not-kept = Neste dispositivo não se pode guardar nada: a sessão funciona, mas recarregar a página acabava com ela.
prepare-screen = Mantenha este ecrã ligado e à vista.
prepare-compose = Mudar o plano

## The massage itself, on the giver's screen: read from two metres away.

session-paused = Em pausa
session-go = Toque em qualquer sítio para continuar
session-hands-off = Tire as mãos
session-hands-off-go = Toque quando as duas pessoas quiserem continuar.
session-next-in = A seguir · { $seconds } s
session-move-on = Seguinte
session-left = restantes
session-replies = Respostas
session-mute = Silenciar
session-unmute = Ligar o som
session-night = Vermelho noturno
session-day = Luz de vela
session-stop-now = Parar já
session-granted-softer = Mais suave aqui a partir de agora.
session-granted-firmer = Mais firme aqui a partir de agora.
session-granted-slower = Um pouco mais lento.
session-granted-faster = Um pouco mais rápido.
session-granted-stay = Mais um pouco aqui.
session-granted-move_on = A manobra seguinte vem depois desta passagem.
session-granted-sore_here = Este ponto dói: o plano tem isso em conta.
session-granted-sore_drawn = Há um ponto que dói: o plano tem isso em conta.
session-granted-hurts = Isso magoa.
session-granted-stop = Parar.
session-granted-finish_gently = A acabar, com suavidade.
session-not-now-ready = Ainda não começou.
session-not-now-playing = Agora não: as mãos trabalham.
session-not-now-paused = Agora não: está em pausa.
session-not-now-hands-off = Agora não: as mãos estão fora.
session-not-now-stopped = Agora não: acabou.
session-not-now-ended = Agora não: acabou.
session-unlogged = Não é possível guardar esta sessão.
session-flat = Desenhado em plano: esta máquina não tem gráficos 3D para a página.
session-broke = Algo falhou. Mãos fora por um momento: a sessão é retomada a partir do registo.
session-keys = Espaço pausa · Page Down seguinte · S mais suave · F mais firme · − mais lento · + mais rápido · T ficar · O dói aqui · H magoa · G acabar · Q parar · M silenciar · L luz noturna · P telefone

## What can be asked of a massage under way

reply-softer = Mais suave
reply-firmer = Mais firme
reply-slower = Mais lento
reply-faster = Mais rápido
reply-stay = Ficar aqui
reply-move_on = Seguinte
reply-sore_here = Dói aqui
reply-sore_drawn = Dói aqui
reply-hurts = Isso magoa
reply-stop = Parar
reply-finish_gently = Acabar suave

## The people of the household.

people-receiver = Quem se deita hoje
people-giver = Quem dá hoje
people-keep = Guardar
people-update = Guardar as alterações

## The receiver's phone, as the giver's screen speaks of it.

phone-title = Um telefone para quem se deita
phone-about = Mais suave, mais firme, ficar, seguinte ou parar: dito com os dedos, de olhos fechados.
phone-connect = Ligar um telefone
phone-there = O telefone está ligado.
phone-away = Sem telefone
phone-there-short = Com telefone
phone-another = Ligar outro
phone-scan = Leia isto com a câmara do telefone.
phone-or-type = Ou abra { $address } nele e escreva:
phone-alone = Abra nesta máquina este endereço, com /phone a seguir, e escreva estes algarismos. Para outro dispositivo, inicie o Warmhands com
phone-digits = Os algarismos são { $digits }
phone-qr = Um código que a câmara do telefone consegue ler
phone-trouble = O servidor de casa não responde.
phone-said = Do telefone: { $what }
phone-early = Ainda não começou.
phone-late = Isto chegou tarde demais.
phone-log = Do telefone
phone-granted = feito
phone-refused = agora não: { $why }
phone-lead-title = Continuar a guiar noutro dispositivo
phone-lead-how = Abra isto lá: continua onde está agora, e este ecrã fica em silêncio.
phone-lead-qr = Um código que a câmara de outro dispositivo consegue ler
phone-lead-link = O endereço. Quem o tiver pode guiar esta sessão.
phone-copy = Copiar o endereço
phone-copied = Copiado
phone-elsewhere = Agora guia outro dispositivo
phone-elsewhere-how = Este ecrã ficou em silêncio.
phone-lead = Voltar a guiar aqui
phone-lost = Essa sessão acabou, ou não está acessível.
phone-joined = Este dispositivo já é da casa.

## Sound: how loud each part is.

sound-title = Som
sound-all = Tudo
sound-voice = Voz
sound-music = Música
sound-beat = Ritmo das mãos
sound-off = desligado
sound-own = Tocar a tua música
sound-own-how = Escolhe ficheiros de música ou larga-os aqui. Ficam neste dispositivo.
sound-made = A música feita aqui
sound-bad = “{ $name }” não pode ser tocado aqui. MP3, FLAC, Ogg e WAV servem.
sound-lost = O som parou neste dispositivo. Um toque trá-lo de volta.
sound-back = O som voltou.
## What can be said aloud in a session, where the device recognises it by itself.

commands-title = Comandos por voz
commands-listen = Ouvir comandos
commands-how = Diz “{ $call }” e depois: { $commands }. “{ $stop }” basta sozinho. O que se ouve fica neste aparelho e não é guardado.
commands-fetch-how = Este navegador consegue entender comandos só neste aparelho, depois de transferir um pacote de língua.
commands-fetch = Transferir o pacote de língua
commands-fetching = O pacote de língua está a ser transferido…
commands-heard = Ouvido: “{ $words }”
commands-trouble-forbidden = Não está a ouvir: esta página não pode usar o microfone. As definições do navegador podem permiti-lo.
commands-trouble-microphone = Não está a ouvir: não há microfone, ou outra coisa está a usá-lo.
commands-trouble-pack = Não está a ouvir: o pacote de língua falta, ou não funciona aqui.

## After the massage, when both rest.

after-title = Repouso
after-done = O que se fez
after-done-alt = As costas, com o toque que cada parte recebeu
after-rate = Como foi?
after-who = Para quem se deitou, quando quiser.
after-relaxation = Descontração
after-relaxation-least = nada
after-relaxation-most = profunda
after-pressure = Pressão
after-pressure-is = { $pressure ->
    [-2] demasiado suave
    [-1] um pouco suave
    [1] um pouco firme
    [2] demasiado firme
   *[0] a certa
}
after-comfort = Quente e confortável?
after-liked = O que agradou?
after-keep = Guardar as respostas
after-thanks = Guardado.

## Earlier evenings.

history-title = Noites anteriores
history-none = Ainda nada. Depois da primeira sessão, é aqui que se encontra.
history-relaxed = descontração: { $relaxed } em 10
history-unrated = sem avaliação
history-chart = Descontração, noite a noite
history-export = Guardar tudo num ficheiro
history-import = Carregar um ficheiro
history-imported = { $entries ->
    [0] Não havia nada de novo.
    [one] Havia uma entrada nova.
   *[other] Havia { $entries } entradas novas.
}
history-not-household = Este ficheiro não foi guardado pelo Warmhands, por isso nada mudou.
history-server-kept = Foi apagado deste dispositivo. Não se conseguiu chegar ao servidor de casa, que ainda tem a sua cópia: carregue outra vez quando ele voltar.
history-delete = Apagar tudo
history-sure = Apagar mesmo: planos, sessões e respostas
history-deleted = Foi tudo apagado.
history-blocked = Este navegador não guarda nada desta página.

## What earlier sessions taught

learned-title = O que se aprendeu
learned-about = O próximo plano tem isto em conta, no que for bom para as duas pessoas.
learned-leave = Deixar de fora
learned-heed = Voltar a incluir
learned-left = de fora

## The strokes, to be watched.

library-title = As manobras
library-purpose = Para quê
library-touches = O que toca
library-where = Onde
library-away = Aqui não
library-mistake = Erro frequente
library-close = De perto
library-alt = Duas mãos sobre umas costas, a mostrar: { $stroke }

## Plans that come as a link or as a file.

import-large = Este ficheiro é demasiado grande para ser um plano.
import-broken = Este link está estragado, por isso nada mudou.
import-newer = Isto foi escrito por um Warmhands mais novo, por isso nada mudou.
import-bad = Não é possível abrir isto, por isso nada mudou: { $why }
