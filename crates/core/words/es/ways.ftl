### Translated from English by machine, read once; corrections welcome.
### Los niveles concuerdan con «presión».

## Directions, where the receiver's head is up.

direction-ascending = hacia arriba
direction-descending = hacia abajo
direction-across = a lo ancho
direction-circling = en círculos
direction-free = libremente

## How a stroke is done

way-counted =
    { $direction ->
        [ascending] hacia arriba
        [descending] hacia abajo
       *[across] a lo ancho
    }, { $passes ->
        [1] una vez
        [2] dos veces
       *[other] { $passes } veces
    }

way-in-turn =
    { $direction ->
        [descending] arriba y abajo por turnos, { $passes } pasadas, empezando hacia abajo
       *[ascending] arriba y abajo por turnos, { $passes } pasadas, empezando hacia arriba
    }

way-lasting =
    { $direction ->
        [circling] en círculos, { $lasting }
        [free] libremente, { $lasting }
       *[still] { $lasting }
    }

where-then-mirrored =
    { $side ->
        [left] { $places }, luego lo mismo a la izquierda
       *[right] { $places }, luego lo mismo a la derecha
    }

where-sides =
    { $side ->
        [left] izquierda, luego derecha
       *[right] derecha, luego izquierda
    }

## Durations

duration-seconds =
    { $seconds ->
        [one] { $seconds } segundo
       *[other] { $seconds } segundos
    }
    .lasting =
        { $seconds ->
            [one] durante { $seconds } segundo
           *[other] durante { $seconds } segundos
        }

duration-minutes =
    { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }
    .lasting =
        { $minutes ->
            [one] durante { $minutes } minuto
           *[other] durante { $minutes } minutos
        }

duration-minutes-half =
    { $minutes ->
        [one] { $minutes } minuto y medio
       *[other] { $minutes } minutos y medio
    }
    .lasting =
        { $minutes ->
            [one] durante { $minutes } minuto y medio
           *[other] durante { $minutes } minutos y medio
        }

## Lists

list-two = { $first } y { $last }

list-more = { $items }, { $next }

list-last = { $items } y { $last }

## Felt pressure

level-very-light = muy ligera
level-light = ligera
level-medium = media
level-firm = firme
level-too-firm = demasiado firme

level-numbered = { $words } ({ $number })
