### Translated from English by machine, read once; corrections welcome.

rule-stroke = A manobra { $number } de { $movement } ({ $technique })

## R01: length

r01-too-long = A massagem dura { $seconds } s; pode durar { $most_s } s no máximo.
    .help = Tire manobras ou encurte-as.

r01-not-as-asked = A massagem dura { $seconds } s; para este pedido dura de { $least_s } a { $most_s } s.
    .help = Mude os minutos do pedido, ou alongue ou encurte manobras.

## R02: movements

r02-order = Os movimentos são { $movements }; deviam ser { $order }.
    .help = Escreva cada movimento uma vez, nesta ordem.

r02-empty = O movimento { $movement } não tem nenhuma manobra.
    .help = Dê-lhe uma manobra.

r02-warm = O aquecimento dura { $seconds } s, { $percent }% do tempo; devia ser { $low_percent }-{ $high_percent }%.
    .help = Que dure de { $low_s } a { $high_s } s.

r02-closing = O fecho e o repouso duram juntos { $seconds } s; deviam durar pelo menos { $least_s } s.
    .help = Abrande os últimos deslizamentos ou deixe as mãos repousar mais.

## R03: warmth

r03-opening = { $stroke } abre a massagem; devia abri-la um deslizamento longo, com óleo.
    .help = Comece com effleurage.

r03-cold = { $stroke } chega ao nível { $level } em { $place } após { $seconds } s de aquecimento; antes são precisos { $least_s } s.
    .help = Aqueça antes a zona com deslizamentos longos, ou fique no nível 2.

r03-first = { $stroke } chega ao nível { $level } em { $place } sem nada antes; o máximo é o nível { $most }.
    .help = Ponha antes uma manobra do nível intermédio.

r03-rise = { $stroke } chega ao nível { $level } em { $place } depois do nível { $before }; o máximo é o nível { $most }.
    .help = Ponha antes uma manobra do nível intermédio.

## R04: kneading

r04-few =
    { $side ->
        [left] O lado esquerdo tem poucas passagens ao longo da coluna: { $passes } de pelo menos { $least }.
       *[right] O lado direito tem poucas passagens ao longo da coluna: { $passes } de pelo menos { $least }.
    }
    .help = Junte uma passagem para cima e outra para baixo.

r04-first =
    { $side ->
        [left] { $stroke } desce e é a primeira passagem do lado esquerdo; a primeira sobe.
       *[right] { $stroke } desce e é a primeira passagem do lado direito; a primeira sobe.
    }
    .help = Comece na zona lombar.

r04-alike =
    { $side ->
        [left] { $stroke } vai no mesmo sentido que a passagem anterior do lado esquerdo; as passagens alternam.
       *[right] { $stroke } vai no mesmo sentido que a passagem anterior do lado direito; as passagens alternam.
    }
    .help = Inverta uma das duas.

r04-climb =
    { $side ->
        [left] Nenhuma passagem do lado esquerdo sobe da zona lombar ao ombro.
       *[right] Nenhuma passagem do lado direito sobe da zona lombar ao ombro.
    }
    .help = Faça uma passagem ascendente começar na zona lombar e acabar no ombro.

## R05: eases

r05-missing = Nada solta { $place }.
    .help = Junte aí uma manobra de { $technique }.

r05-rough = { $stroke } usa { $force_n } N, { $seconds } s e { $times } repetições; o máximo é { $most_n } N, { $least_s }-{ $most_s } s e { $most_times }.
    .help = Solte só um pouco; quem recebe é que conduz o alongamento.

r05-level = { $stroke } está no nível { $level }; soltar e qualquer manobra no pescoço ficam no nível { $most }.
    .help = Ponha-a no nível { $most }.

## R06: sore spots

r06-short = O ponto dorido em { $place } recebe { $seconds } s de círculos ou pressão; precisa de { $least_s } s.
    .help = Trabalhe-o no movimento release.

r06-visits = O ponto dorido em { $place } é visitado { $visits } vezes; o máximo é { $most } vezes.
    .help = Deixe-o em paz depois da segunda visita.

r06-long = Uma visita ao ponto dorido em { $place } dura { $seconds } s; o máximo é { $most_s } s.
    .help = Deslize por cima dele antes de uma segunda visita.

r06-cold = { $stroke } trabalha o ponto dorido após { $seconds } s de aquecimento em { $place }; antes são precisos { $least_s } s.
    .help = Aqueça antes a zona com deslizamentos longos.

## R07: sweep

r07-back-of-hand = O movimento sweep tem poucas manobras com o dorso: { $count } de pelo menos { $least }.
    .help = Junte deslizamentos com o dorso.

r07-smooth = O movimento sweep tem poucas manobras lisas: { $count } de pelo menos { $least }.
    .help = Junte um deslizamento longo entre as manobras com o dorso.

r07-tingling = O movimento sweep tem poucas manobras que formigam: { $count } de pelo menos { $least }.
    .help = Junte tamborilar leve, beliscadinhas ou toques de pluma.

r07-missed = Nenhuma manobra com o dorso do movimento sweep chega a { $place }.
    .help = Faça um deslizamento com o dorso passar por aí.

r07-alike = { $stroke } é uma de { $count } manobras seguidas com o dorso que são { $way }; o máximo de iguais é { $most }.
    .help = Faça-a ir de outra maneira: para cima, para baixo, para fora ou livremente.

r07-again = { $stroke } vem logo a seguir a outra manobra com o dorso; entre as duas devia estar uma lisa ou que formigue.
    .help = Ponha entre elas um deslizamento longo ou uma manobra que formigue.

r07-unwanted = { $stroke } é algo que quem recebe nunca quer.
    .help = Use outro tipo de formigueiro, ou tire-a.

## R08: close

r08-force = { $stroke } sobe a força de { $before } N para { $now } N; o fecho só fica mais calmo.
    .help = Dê-lhe no máximo o que tem a manobra anterior.

r08-level = { $stroke } sobe o nível de { $before } para { $now }; o fecho só fica mais calmo.
    .help = Dê-lhe no máximo o que tem a manobra anterior.

r08-speed = { $stroke } sobe a velocidade de { $before } cm/s para { $now } cm/s; o fecho só fica mais calmo.
    .help = Dê-lhe no máximo o que tem a manobra anterior.

r08-lively = { $stroke } é demasiado viva para o fecho.
    .help = Use deslizamentos longos ou com o dorso, toques de pluma ou mãos em repouso.

r08-still = O fecho não tem nenhuma manobra que se mova.
    .help = Acabe com um deslizamento longo ou toques de pluma da zona lombar aos ombros, ou de novo para baixo, com as duas mãos.

r08-last = { $stroke } acaba o fecho, mas não desliza ao longo das costas inteiras.
    .help = Acabe com um deslizamento longo ou toques de pluma da zona lombar aos ombros, ou de novo para baixo, com as duas mãos.

r08-unrest = { $stroke } no nível { $level } não é repouso; mãos em repouso no nível { $most } são.
    .help = Passe-a para outro movimento.

r08-rest = As mãos repousam { $seconds } s no fim; são precisos pelo menos { $least_s } s.
    .help = Deixe-as repousar mais.

## R09: balance

r09-apart = { $area } recebe { $left_kpa_s } kPa·s à esquerda e { $right_kpa_s } à direita, com { $percent }% de diferença; o máximo é { $most_percent }%.
    .help = Dê ao outro lado as mesmas manobras.

## R10: point work

r10-visit = { $stroke } começa { $seconds } s de trabalho num só ponto; o máximo é { $most_s } s.
    .help = Encurte-a, ou use uma mão mais larga.

r10-session = O trabalho em pontos dura { $seconds } s ao todo; o máximo é { $most_s } s.
    .help = Faça uma parte com as palmas ou as pontas dos dedos, mais leve.

r10-peak = { $stroke } chega a { $peak_kpa } kPa em { $place }; o máximo é { $most_kpa } kPa.
    .help = Carregue com mais suavidade, ou com uma parte mais larga da mão.

## R11: sites

r11-never = { $stroke } passa sobre { $site }, onde não se deve fazer.
    .help = Desvie o caminho à volta, faça-a mais leve ou use outra técnica.

r11-level = { $stroke } passa sobre { $site } no nível { $level }; aí o máximo é o nível { $most }.
    .help = Desvie o caminho à volta, faça-a mais leve ou use outra técnica.

## R12: level and force

r12-care = { $stroke } não se faz com esta pessoa: os cuidados não o permitem.
    .help = Use outra técnica; veja as notas dos cuidados.

r12-level = { $stroke } está no nível { $level }; o máximo é { $most }.
    .help = Ponha-a no nível { $most }.

r12-not-done = { $stroke } não se faz no nível { $level }.
    .help = Use outro nível ou outra técnica.

r12-force = { $stroke } tem { $force_n } N; no nível { $level } tem de { $low_n } a { $high_n } N.
    .help = Mude a força ou o nível.

## R13: the giver

r13-thumbs-on-end = { $stroke } começa { $seconds } s seguidos de trabalho com os polegares; o máximo é { $most_s } s.
    .help = Ponha pelo meio um deslizamento longo.

r13-tapotement-on-end = { $stroke } começa { $seconds } s seguidos de percussão; o máximo é { $most_s } s.
    .help = Ponha pelo meio um deslizamento longo.

r13-kneading-on-end = { $stroke } começa { $seconds } s seguidos de amassamento; o máximo é { $most_s } s.
    .help = Ponha pelo meio um deslizamento longo.

r13-thumbs = Os polegares trabalham { $seconds } s ao todo; em { $total_s } s trabalham { $most_s } s no máximo.
    .help = Use as pontas dos dedos, os punhos soltos ou um antebraço para uma parte.

## R14: travel

r14-no-hand = { $stroke } não tem nenhuma mão sobre o corpo; uma mantém o contacto.
    .help = Dê um caminho a uma mão.

r14-far = { $stroke } começa a { $way_cm } cm de onde estão as mãos; o máximo é { $most_cm } cm.
    .help = Inverta uma das duas, ou ponha um deslizamento entre elas.

## R15: repeats

r15-repeats = { $stroke } continua sem mudança: { $times }x, { $seconds } s; o máximo é { $most }x e { $most_s } s.
    .help = Mude pelo meio a direção, as zonas ou a técnica.

## R16: tempo

r16-speed = { $stroke } tem uma velocidade de { $speed } cm/s; faz-se a { $low }–{ $high } cm/s.
    .help = Mude a velocidade, ou use outra técnica.

r16-speed-none = { $stroke } tem uma velocidade de { $speed } cm/s; não leva nenhuma.

r16-speed-missing = { $stroke } não tem velocidade; faz-se a { $low }–{ $high } cm/s.

r16-rate = { $stroke } tem um ritmo de { $rate } Hz; faz-se a { $low }–{ $high } Hz.
    .help = Mude o ritmo, ou use outra técnica.

r16-rate-none = { $stroke } tem um ritmo de { $rate } Hz; não leva nenhum.

r16-rate-missing = { $stroke } não tem ritmo; faz-se a { $low }–{ $high } Hz.

r16-apart = { $stroke } diz { $speed } cm/s, mas o seu caminho de { $way_cm } cm, { $times } repetições e { $seconds } s dão { $real } cm/s.
    .help = Mude o tempo, as repetições ou a velocidade.

## R17: keep-offs

r17-near = { $stroke } chega a { $near_cm } cm de uma zona em que não se toca; o mais perto é { $least_cm } cm.
    .help = Encurte o caminho ou desvie-o à volta.

r17-near-why = { $stroke } chega a { $near_cm } cm de uma zona em que não se toca ({ $why }); o mais perto é { $least_cm } cm.
    .help = Encurte o caminho ou desvie-o à volta.

## R18: form

r18-nothing = { $stroke } dura { $seconds } s com { $force_n } N; ambos têm de ser mais do que 0.
    .help = Tire a manobra, ou dê-lhe tempo e força.

r18-nowhere = { $stroke } não nomeia nenhuma zona.
    .help = Nomeie as zonas em que trabalha.

r18-off-body = { $stroke } sai do corpo em x { $x_cm } cm, y { $y_cm } cm.
    .help = Mantenha o caminho nas costas, no pescoço e nos braços.

r18-gap = { $stroke } começa aos { $start_s } s, mas a manobra anterior acaba aos { $end_s } s.
    .help = Faça as manobras seguir-se sem intervalo nem sobreposição.

r18-end = A partitura dura { $seconds } s, mas a última manobra acaba aos { $end_s } s.
    .help = A duração deve ser o fim da última manobra.

r18-movement = O movimento { $movement } diz que começa aos { $start_s } s e dura { $seconds } s; as suas manobras começam aos { $strokes_start_s } s e duram { $strokes_s } s.
    .help = O começo e a duração devem ser os das suas manobras.

r18-dose = A partitura diz que { $place } recebe { $broad_kpa_s } kPa·s de toque amplo e { $point_kpa_s } de trabalho em pontos; as suas manobras dão { $real_broad_kpa_s } e { $real_point_kpa_s }.
    .help = Tire a dose do que editar à mão, ou volte a calculá-la.

## Where there is no plan

refusal-warm = Não há um bom plano: há costas livres a menos para as aquecer.
refusal-knead = Não há um bom plano: há costas livres a menos para as amassar.
refusal-sweep = Não há um bom plano: há costas livres a menos para as passagens amplas.
refusal-close = Não há um bom plano: há costas livres a menos para o último deslizamento.
refusal-rest = Não há um bom plano: não há nenhum sítio livre para as mãos repousarem.

refusal-too-much = Nenhum bom plano para tudo isto dura { $minutes } minutos.

refusal-breaks = Nenhum plano para tudo isto cumpre todas as regras: { $rule }

refusal-ways = Pode { $ways }.

refusal-ways-more = { $ways }, ou { $next }

refusal-way-minutes = dedicar { $minutes } minutos

refusal-way-no-spots = planear sem nenhum ponto dorido

refusal-way-fewer-spots = nomear { $count } dos { $total } pontos doridos

refusal-way-both-sides = excluir as mesmas zonas também do outro lado

refusal-way-gentler = pedir pressão { $level }

refusal-no-way = Torne menor uma zona em que não se toca, nomeie menos pontos doridos, ou deixe a massagem para outro dia.

## Where a routine is filled in

fill-refused = Hoje não há massagem: { $why }

fill-nothing-free = nada disto está livre para ser tocado: fica de fora
    .help = veja no pedido as zonas em que não se toca, e as notas dos cuidados
    .label = fica de fora
