### Translated from English by machine, read once; corrections welcome.

## What a reply changes

play-softer-end = Più leggero di così non si può: pressione { $level }.

play-firmer-end = Più deciso di così qui non si può: pressione { $level }.

play-softer-still = Più leggero qui da adesso; la pressione resta { $level }.

play-firmer-still = Più deciso qui da adesso; vale ancora come pressione { $level }.

play-softer = Più leggero qui da adesso: pressione { $level }.

play-firmer = Più deciso qui da adesso: pressione { $level }.

play-slower = Mani più lente da adesso.
play-slower-end = Più lento di così qui non si può.
play-faster = Mani più veloci da adesso.
play-faster-end = Più veloce di così qui non si può.
play-stay = Più a lungo qui; il resto si adatta.
play-stay-end = Qui è durato abbastanza per tutti e due; si continua come previsto.
play-move-on = Alla prossima manovra, appena finisce questo giro.
play-finish = Dritti alla chiusura: le ultime passate, e un riposo.
play-closing = Questa è già la chiusura.

play-sore = Qui fa male: { $places }. Il resto ne ha cura, con dolcezza.

play-sore-later = Qui fa male: { $places }. È tenuto a mente per la prossima volta.

play-not-now = Adesso no.
play-not-while-off = Adesso no: le mani sono via. Spazio continua, q chiude la sessione.

## Going on after a break

play-resumed = Qui si era interrotto. Spazio per continuare.
play-resumed-cut = Qui si era interrotto; mezza riga del registro resta fuori. Spazio per continuare.
play-resume-over = Questa sessione è arrivata alla fine; non c’è nulla da continuare. warmhands replay la mostra.
play-unlogged = Non si può scrivere il registro. Il massaggio continua senza.

## In large letters

play-hands-off = via le mani
play-pause = pausa

## The screen

play-left = ancora { $time }

play-lift = Solleva le due mani. Da adesso non si tocca: { $places }.

play-ask = Chiedi come va. Spazio continua altrove, più leggero; q chiude la sessione.

play-still = Ferme

play-passes = { $way }, passata { $pass } di { $passes }

play-next = Tra { $time }: { $technique }, { $places }, pressione { $level }

play-next-soon = ▸ Tra { $seconds } s: { $technique }, { $places }, pressione { $level }

play-nothing-next = Poi la sessione è finita.

## Keys: the letters stay as they are

play-keys-pace = s più leggero   f più deciso   - lento   + veloce   t resta   n avanti
play-keys = o punto dolente   h fa male   g finisci piano   spazio pausa   q ferma
play-keys-narrow = spazio pausa   h fa male   q ferma
play-keys-paused = spazio continua   h fa male   g finisci piano   q ferma
play-keys-hands-off = spazio continua altrove   q ferma
play-keys-relaxed = 0 per niente … 9 a fondo   Invio preferisco non dirlo
play-keys-pressure = s troppo leggera   r giusta   f troppo decisa   Invio non lo dico
play-enter-more = Invio mostra altro, q esce
play-enter-starts = Invio comincia, q esce

## The end

play-stopped = Fermato. Lascia che le mani si quietino, poi sollevale.
play-finished = Fine. Lascia riposare le mani ancora un respiro, poi sollevale.

play-ask-relaxed = Quanto rilassamento senti adesso?
play-ask-pressure = Com’era la pressione?
play-broken-off = La sessione è stata interrotta.

play-log-at = Il registro: { $path }

play-goes-on = Continua con: { $command }

## The script

script-instruction = { $what }; { $way }; pressione { $level }

script-end = Fine.
