### Translated from English by machine, read once; corrections welcome.
### Os níveis concordam com «pressão».

## Directions, where the receiver's head is up.

direction-ascending = para cima
direction-descending = para baixo
direction-across = de través
direction-circling = em círculos
direction-free = livremente

## How a stroke is done

way-counted =
    { $direction ->
        [ascending] para cima
        [descending] para baixo
       *[across] de través
    }, { $passes ->
        [1] uma vez
        [2] duas vezes
       *[other] { $passes } vezes
    }

way-in-turn =
    { $direction ->
        [descending] acima e abaixo à vez, { $passes } passagens, a começar para baixo
       *[ascending] acima e abaixo à vez, { $passes } passagens, a começar para cima
    }

way-lasting =
    { $direction ->
        [circling] em círculos, { $lasting }
        [free] livremente, { $lasting }
       *[still] { $lasting }
    }

where-then-mirrored =
    { $side ->
        [left] { $places }, depois o mesmo à esquerda
       *[right] { $places }, depois o mesmo à direita
    }

where-sides =
    { $side ->
        [left] esquerda, depois direita
       *[right] direita, depois esquerda
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
        [one] { $minutes } minuto e meio
       *[other] { $minutes } minutos e meio
    }
    .lasting =
        { $minutes ->
            [one] durante { $minutes } minuto e meio
           *[other] durante { $minutes } minutos e meio
        }

## Lists

list-two = { $first } e { $last }

list-more = { $items }, { $next }

list-last = { $items } e { $last }

## Felt pressure

level-very-light = muito leve
level-light = leve
level-medium = média
level-firm = firme
level-too-firm = demasiado firme

level-numbered = { $words } ({ $number })
