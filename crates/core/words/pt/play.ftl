### Translated from English by machine, read once; corrections welcome.

## What a reply changes

play-softer-end = Mais suave não é possível: pressão { $level }.

play-firmer-end = Mais firme não é possível aqui: pressão { $level }.

play-softer-still = Mais suave aqui a partir de agora; a pressão continua { $level }.

play-firmer-still = Mais firme aqui a partir de agora; ainda conta como pressão { $level }.

play-softer = Mais suave aqui a partir de agora: pressão { $level }.

play-firmer = Mais firme aqui a partir de agora: pressão { $level }.

play-slower = Mãos mais lentas a partir de agora.
play-slower-end = Mais lento não é possível aqui.
play-faster = Mãos mais rápidas a partir de agora.
play-faster-end = Mais rápido não é possível aqui.
play-stay = Mais tempo aqui; o resto ajusta-se.
play-stay-end = Já foi tempo bastante aqui; segue como planeado.
play-move-on = Para a manobra seguinte, assim que esta volta acabar.
play-finish = Direto ao fecho: os últimos deslizamentos, e repouso.
play-closing = Isto já é o fecho.

play-sore = Aqui dói: { $places }. O resto cuida disso, com suavidade.

play-sore-later = Aqui dói: { $places }. Fica guardado para a próxima vez.

play-not-now = Agora não.
play-not-while-off = Agora não: as mãos estão fora. Espaço continua, q termina a sessão.

## Going on after a break

play-resumed = Foi aqui que se interrompeu. Espaço para continuar.
play-resumed-cut = Foi aqui que se interrompeu; meia linha do registo fica de fora. Espaço para continuar.
play-resume-over = Esta sessão chegou ao fim; não há nada para continuar. warmhands replay mostra-a.
play-unlogged = Não é possível escrever o registo. A massagem segue sem ele.

## In large letters

play-hands-off = tire as mãos
play-pause = pausa

## The screen

play-left = faltam { $time }

play-lift = Levante as duas mãos. A partir de agora não se toca: { $places }.

play-ask = Pergunte como está. Espaço continua noutro sítio, mais leve; q termina a sessão.

play-still = Paradas

play-passes = { $way }, passagem { $pass } de { $passes }

play-next = Em { $time }: { $technique }, { $places }, pressão { $level }

play-next-soon = ▸ Em { $seconds } s: { $technique }, { $places }, pressão { $level }

play-nothing-next = Depois a sessão acaba.

## Keys: the letters stay as they are

play-keys-pace = s mais suave   f mais firme   - lento   + rápido   t ficar   n seguinte
play-keys = o ponto dorido   h dói   g acabar suave   espaço pausa   q parar
play-keys-narrow = espaço pausa   h dói   q parar
play-keys-paused = espaço continuar   h dói   g acabar suave   q parar
play-keys-hands-off = espaço continuar noutro sítio   q parar
play-keys-relaxed = 0 nada … 9 a fundo   Enter prefiro não dizer
play-keys-pressure = s demasiado suave   r certa   f demasiado firme   Enter prefiro não dizer
play-enter-more = Enter mostra mais, q sai
play-enter-starts = Enter começa, q sai

## The end

play-stopped = Parou. Deixe as mãos sossegar, depois levante-as.
play-finished = Fim. Deixe as mãos repousar mais um fôlego, depois levante-as.

play-ask-relaxed = Quanta descontração sente agora?
play-ask-pressure = Como foi a pressão?
play-broken-off = A sessão foi interrompida.

play-log-at = O registo: { $path }

play-goes-on = Continua com: { $command }

## The script

script-instruction = { $what }; { $way }; pressão { $level }

script-end = Fim.
