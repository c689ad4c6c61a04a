### Translated from English by machine, read once; corrections welcome.
### I livelli concordano con «pressione».

## Directions, where the receiver's head is up.

direction-ascending = verso l’alto
direction-descending = verso il basso
direction-across = di traverso
direction-circling = in cerchio
direction-free = liberamente

## How a stroke is done

way-counted =
    { $direction ->
        [ascending] verso l’alto
        [descending] verso il basso
       *[across] di traverso
    }, { $passes ->
        [1] una volta
        [2] due volte
       *[other] { $passes } volte
    }

way-in-turn =
    { $direction ->
        [descending] su e giù a turno, { $passes } passate, cominciando verso il basso
       *[ascending] su e giù a turno, { $passes } passate, cominciando verso l’alto
    }

way-lasting =
    { $direction ->
        [circling] in cerchio, { $lasting }
        [free] liberamente, { $lasting }
       *[still] { $lasting }
    }

where-then-mirrored =
    { $side ->
        [left] { $places }, poi lo stesso a sinistra
       *[right] { $places }, poi lo stesso a destra
    }

where-sides =
    { $side ->
        [left] sinistro, poi destro
       *[right] destro, poi sinistro
    }

## Durations

duration-seconds =
    { $seconds ->
        [one] { $seconds } secondo
       *[other] { $seconds } secondi
    }
    .lasting =
        { $seconds ->
            [one] per { $seconds } secondo
           *[other] per { $seconds } secondi
        }

duration-minutes =
    { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minuti
    }
    .lasting =
        { $minutes ->
            [one] per { $minutes } minuto
           *[other] per { $minutes } minuti
        }

duration-minutes-half =
    { $minutes ->
        [one] { $minutes } minuto e mezzo
       *[other] { $minutes } minuti e mezzo
    }
    .lasting =
        { $minutes ->
            [one] per { $minutes } minuto e mezzo
           *[other] per { $minutes } minuti e mezzo
        }

## Lists

list-two = { $first } e { $last }

list-more = { $items }, { $next }

list-last = { $items } e { $last }

## Felt pressure

level-very-light = molto leggera
level-light = leggera
level-medium = media
level-firm = decisa
level-too-firm = troppo decisa

level-numbered = { $words } ({ $number })
