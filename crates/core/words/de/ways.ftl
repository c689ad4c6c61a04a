### Translated from English by machine, read once; corrections welcome.

## Directions

direction-ascending = aufwärts
direction-descending = abwärts
direction-across = quer
direction-circling = kreisend
direction-free = frei

## How a stroke is done

way-counted =
    { $direction ->
        [ascending] aufwärts
        [descending] abwärts
       *[across] quer
    }, { $passes ->
        [1] einmal
        [2] zweimal
       *[other] { $passes }-mal
    }

way-in-turn =
    { $direction ->
        [descending] im Wechsel auf und ab, { $passes } Durchgänge, zuerst abwärts
       *[ascending] im Wechsel auf und ab, { $passes } Durchgänge, zuerst aufwärts
    }

way-lasting =
    { $direction ->
        [circling] kreisend, { $lasting }
        [free] frei, { $lasting }
       *[still] { $lasting }
    }

where-then-mirrored =
    { $side ->
        [left] { $places }, dann dasselbe links
       *[right] { $places }, dann dasselbe rechts
    }

where-sides =
    { $side ->
        [left] links, dann rechts
       *[right] rechts, dann links
    }

## Durations

duration-seconds =
    { $seconds ->
        [one] { $seconds } Sekunde
       *[other] { $seconds } Sekunden
    }
    .lasting =
        { $seconds ->
            [one] { $seconds } Sekunde lang
           *[other] { $seconds } Sekunden lang
        }

duration-minutes =
    { $minutes ->
        [one] { $minutes } Minute
       *[other] { $minutes } Minuten
    }
    .lasting =
        { $minutes ->
            [one] { $minutes } Minute lang
           *[other] { $minutes } Minuten lang
        }

duration-minutes-half = { $minutes }½ Minuten
    .lasting = { $minutes }½ Minuten lang

## Lists

list-two = { $first } und { $last }

list-more = { $items }, { $next }

list-last = { $items } und { $last }

## Felt pressure

level-very-light = sehr leicht
level-light = leicht
level-medium = mittelfest
level-firm = fest
level-too-firm = zu fest

level-numbered = { $words } ({ $number })
