### Translated from English by machine, read once; corrections welcome.

voice-title = Warmhands: a sua voz
voice-heading = A sua voz, enquanto repousa
language = Língua
language-failed = Não foi possível carregar esta língua.

## Connecting the phone.

join-about = O ecrã de quem dá mostra um código para ler e seis algarismos. Serve qualquer um dos dois.
join-code = Seis algarismos
join-go = Ligar
joining = A ligar …
join-wrong = Estes algarismos não estão certos. Veja outra vez.
join-many = Demasiadas tentativas. Um minuto de paciência, e depois outra vez.
join-old = Este link já não serve. O ecrã de quem dá mostra um novo.
join-another = Ligar de novo
join-unreachable = A máquina de quem dá não responde. Estão as duas na mesma rede?

## Connected: what fingers mean.

ready-title = Ligado
ready-tap = Toque
ready-tap-how = num de quatro cantos: mais suave, mais firme, ficar aqui, seguinte.
ready-hold = Mantenha o dedo
ready-hold-how = em qualquer sítio quando magoar: as mãos levantam-se.
ready-two = Dois dedos
ready-two-how = a tocar ao mesmo tempo param tudo.
ready-told = Vibra uma vez quando ouviu, duas quando está feito, e longamente se não chegou.
ready-told-sound = Um som: ouviu. Dois: feito. Graves: não chegou.
ready-hand = Tenho-o na
ready-hand-left = mão esquerda
ready-hand-right = mão direita
ready-lie = Deitar

## While lying down.

voice-softer = Mais suave
voice-firmer = Mais firme
voice-stay = Ficar aqui
voice-move_on = Seguinte
voice-sore_here = Dói aqui
voice-hurts = Magoa
voice-stop = Parar
sore-how = Toque onde dói
sore-back = As suas costas, com a cabeça em cima
sore-close = Voltar
heard = { $what } …
applied = { $what }: feito.
undelivered = Sem ligação. Diga em voz alta.
state-waiting = À espera da primeira manobra.
state-here = Ligado.
state-over = Agora, repouso. Não há mais nada a fazer.
state-ended = Esta noite acabou.
