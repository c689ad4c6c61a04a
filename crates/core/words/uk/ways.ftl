### Translated from English by machine, read once; corrections welcome.

## Directions, where the receiver's head is up.

direction-ascending = вгору
direction-descending = вниз
direction-across = упоперек
direction-circling = колами
direction-free = вільно

## How a stroke is done

way-counted =
    { $direction ->
        [ascending] вгору
        [descending] вниз
       *[across] упоперек
    }, { $passes ->
        [1] один раз
        [2] два рази
        [one] { $passes } раз
        [few] { $passes } рази
       *[other] { $passes } разів
    }

way-in-turn =
    { $direction ->
        [descending] то вгору, то вниз, { $passes ->
            [one] { $passes } прохід
            [few] { $passes } проходи
           *[other] { $passes } проходів
        }, спершу вниз
       *[ascending] то вгору, то вниз, { $passes ->
            [one] { $passes } прохід
            [few] { $passes } проходи
           *[other] { $passes } проходів
        }, спершу вгору
    }

way-lasting =
    { $direction ->
        [circling] колами, { $lasting }
        [free] вільно, { $lasting }
       *[still] { $lasting }
    }

where-then-mirrored =
    { $side ->
        [left] { $places }, потім так само ліворуч
       *[right] { $places }, потім так само праворуч
    }

where-sides =
    { $side ->
        [left] ліворуч, потім праворуч
       *[right] праворуч, потім ліворуч
    }

## Durations. .lasting is accusative: "колами, 1 хвилину".

duration-seconds =
    { $seconds ->
        [one] { $seconds } секунда
        [few] { $seconds } секунди
       *[other] { $seconds } секунд
    }
    .lasting =
        { $seconds ->
            [one] { $seconds } секунду
            [few] { $seconds } секунди
           *[other] { $seconds } секунд
        }

duration-minutes =
    { $minutes ->
        [one] { $minutes } хвилина
        [few] { $minutes } хвилини
       *[other] { $minutes } хвилин
    }
    .lasting =
        { $minutes ->
            [one] { $minutes } хвилину
            [few] { $minutes } хвилини
           *[other] { $minutes } хвилин
        }

duration-minutes-half = { $minutes }½ хвилини
    .lasting = { $minutes }½ хвилини

## Lists

list-two = { $first } і { $last }

list-more = { $items }, { $next }

list-last = { $items } і { $last }

## Felt pressure on the Walton scale: adjectives for «натиск».

level-very-light = дуже легкий
level-light = легкий
level-medium = середній
level-firm = сильний
level-too-firm = надто сильний

level-numbered = { $words } ({ $number })
