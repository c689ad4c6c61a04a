### Translated from English by machine, read once; corrections welcome.

## Directions, where the receiver's head is up.

direction-ascending = вверх
direction-descending = вниз
direction-across = поперёк
direction-circling = кругами
direction-free = свободно

## How a stroke is done

way-counted =
    { $direction ->
        [ascending] вверх
        [descending] вниз
       *[across] поперёк
    }, { $passes ->
        [1] один раз
        [2] два раза
        [one] { $passes } раз
        [few] { $passes } раза
       *[other] { $passes } раз
    }

way-in-turn =
    { $direction ->
        [descending] то вверх, то вниз, { $passes ->
            [one] { $passes } проход
            [few] { $passes } прохода
           *[other] { $passes } проходов
        }, сначала вниз
       *[ascending] то вверх, то вниз, { $passes ->
            [one] { $passes } проход
            [few] { $passes } прохода
           *[other] { $passes } проходов
        }, сначала вверх
    }

way-lasting =
    { $direction ->
        [circling] кругами, { $lasting }
        [free] свободно, { $lasting }
       *[still] { $lasting }
    }

where-then-mirrored =
    { $side ->
        [left] { $places }, потом так же слева
       *[right] { $places }, потом так же справа
    }

where-sides =
    { $side ->
        [left] слева, потом справа
       *[right] справа, потом слева
    }

## Durations. .lasting is accusative: "кругами, 1 минуту".

duration-seconds =
    { $seconds ->
        [one] { $seconds } секунда
        [few] { $seconds } секунды
       *[other] { $seconds } секунд
    }
    .lasting =
        { $seconds ->
            [one] { $seconds } секунду
            [few] { $seconds } секунды
           *[other] { $seconds } секунд
        }

duration-minutes =
    { $minutes ->
        [one] { $minutes } минута
        [few] { $minutes } минуты
       *[other] { $minutes } минут
    }
    .lasting =
        { $minutes ->
            [one] { $minutes } минуту
            [few] { $minutes } минуты
           *[other] { $minutes } минут
        }

duration-minutes-half = { $minutes }½ минуты
    .lasting = { $minutes }½ минуты

## Lists

list-two = { $first } и { $last }

list-more = { $items }, { $next }

list-last = { $items } и { $last }

## Felt pressure on the Walton scale: adjectives for «нажим».

level-very-light = очень лёгкий
level-light = лёгкий
level-medium = средний
level-firm = сильный
level-too-firm = слишком сильный

level-numbered = { $words } ({ $number })
