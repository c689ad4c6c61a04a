### Translated from English by machine, read once; corrections welcome.

## Directions

direction-ascending = vers le haut
direction-descending = vers le bas
direction-across = en travers
direction-circling = en cercles
direction-free = librement

## How a stroke is done

way-counted =
    { $direction ->
        [ascending] vers le haut
        [descending] vers le bas
       *[across] en travers
    }, { $passes ->
        [1] une fois
        [2] deux fois
       *[other] { $passes } fois
    }

way-in-turn =
    { $direction ->
        [descending] en descendant et en montant tour à tour, { $passes } passages, d’abord vers le bas
       *[ascending] en montant et en descendant tour à tour, { $passes } passages, d’abord vers le haut
    }

way-lasting =
    { $direction ->
        [circling] en cercles, { $lasting }
        [free] librement, { $lasting }
       *[still] { $lasting }
    }

where-then-mirrored =
    { $side ->
        [left] { $places }, puis la même chose à gauche
       *[right] { $places }, puis la même chose à droite
    }

where-sides =
    { $side ->
        [left] à gauche, puis à droite
       *[right] à droite, puis à gauche
    }

## Durations

duration-seconds =
    { $seconds ->
        [one] { $seconds } seconde
       *[other] { $seconds } secondes
    }
    .lasting =
        { $seconds ->
            [one] pendant { $seconds } seconde
           *[other] pendant { $seconds } secondes
        }

duration-minutes =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
    .lasting =
        { $minutes ->
            [one] pendant { $minutes } minute
           *[other] pendant { $minutes } minutes
        }

duration-minutes-half =
    { $minutes ->
        [one] { $minutes } minute et demie
       *[other] { $minutes } minutes et demie
    }
    .lasting =
        { $minutes ->
            [one] pendant { $minutes } minute et demie
           *[other] pendant { $minutes } minutes et demie
        }

## Lists

list-two = { $first } et { $last }

list-more = { $items }, { $next }

list-last = { $items } et { $last }

## Felt pressure; feminine, said of "la pression"

level-very-light = très légère
level-light = légère
level-medium = moyenne
level-firm = ferme
level-too-firm = trop ferme

level-numbered = { $words } ({ $number })
