### Translated from English by machine, read once; corrections welcome.

log-line = línea { $line }

log-kept = Todo lo anterior a esta línea se conserva; quita lo que está mal para seguir leyendo.

log-too-large = un registro de { $bytes } bytes no es el registro de una sola sesión
    .help = Indica el registro de una sola sesión.

log-empty = el registro está vacío
    .help = Un registro empieza con la partitura que se ejecuta.

log-no-entry = esta línea no es una entrada de un registro: { $why }

log-cut = la última línea no se escribió hasta el final
    .help = Todo lo anterior se conserva, y la sesión puede seguir desde ahí.

log-no-score = un registro empieza con `score_chosen`, y este no
    .help = Sin la partitura no se puede reproducir nada de él.

log-score-again = un registro empieza con `score_chosen`, y lo tiene una sola vez

log-unplayable = la partitura no se puede reproducir: no tiene ninguna maniobra

log-twice = la entrada { $entry } está aquí por segunda vez
    .help = Se lee una vez; no se pierde nada.

log-after = la entrada { $entry } viene después de la entrada { $before }

log-gap = falta la entrada { $expected }: la entrada { $found } llega demasiado pronto

log-clock = el reloj va aquí hacia atrás, de { $before } s a { $now } s

log-not-now =
    { $status ->
        [ready] esto no puede ser antes de que empiece la sesión
        [playing] esto no puede ser mientras las manos se mueven
        [paused] esto no puede ser en una pausa
        [hands-off] esto no puede ser mientras las manos están fuera
        [stopped] esto no puede ser después de parar la sesión
       *[ended] esto no puede ser después del final de la sesión
    }

log-value = aquí hay un valor más allá de lo que puede ser
