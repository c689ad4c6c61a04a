### Translated from English by machine, read once; corrections welcome.

log-line = riga { $line }

log-kept = Tutto ciò che precede questa riga è salvo; togli l’errore per leggere oltre.

log-too-large = un registro di { $bytes } byte non è il registro di una sola sessione
    .help = Indica il registro di una sola sessione.

log-empty = il registro è vuoto
    .help = Un registro comincia con la partitura che viene eseguita.

log-no-entry = questa riga non è una voce di registro: { $why }

log-cut = l’ultima riga non è stata scritta fino in fondo
    .help = Tutto ciò che la precede è salvo, e la sessione può continuare da lì.

log-no-score = un registro comincia con `score_chosen`, e questo no
    .help = Senza la partitura non se ne può eseguire niente.

log-score-again = un registro comincia con `score_chosen`, e lo contiene una volta sola

log-unplayable = la partitura non si può eseguire: non ha nessuna manovra

log-twice = la voce { $entry } compare qui una seconda volta
    .help = Viene letta una volta sola; non si perde niente.

log-after = la voce { $entry } viene dopo la voce { $before }

log-gap = manca la voce { $expected }: la voce { $found } arriva troppo presto

log-clock = qui l’orologio torna indietro, da { $before } s a { $now } s

log-not-now =
    { $status ->
        [ready] questo non può succedere prima che la sessione sia cominciata
        [playing] questo non può succedere mentre le mani si muovono
        [paused] questo non può succedere durante una pausa
        [hands-off] questo non può succedere mentre le mani sono via
        [stopped] questo non può succedere dopo che la sessione è stata fermata
       *[ended] questo non può succedere dopo la fine della sessione
    }

log-value = qui un valore va oltre ciò che può essere
