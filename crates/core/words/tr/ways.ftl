### Translated from English by machine, read once; corrections welcome.

## Directions, where the receiver's head is up.

direction-ascending = yukarı doğru
direction-descending = aşağı doğru
direction-across = enine
direction-circling = daireler çizerek
direction-free = serbestçe

## How a stroke is done

way-counted =
    { $direction ->
        [ascending] yukarı doğru
        [descending] aşağı doğru
       *[across] enine
    }, { $passes ->
        [1] bir kez
        [2] iki kez
       *[other] { $passes } kez
    }

way-in-turn =
    { $direction ->
        [descending] bir aşağı bir yukarı, { $passes } geçiş, önce aşağı
       *[ascending] bir yukarı bir aşağı, { $passes } geçiş, önce yukarı
    }

way-lasting =
    { $direction ->
        [circling] daireler çizerek, { $lasting }
        [free] serbestçe, { $lasting }
       *[still] { $lasting }
    }

where-then-mirrored =
    { $side ->
        [left] { $places }, sonra aynısı solda
       *[right] { $places }, sonra aynısı sağda
    }

where-sides =
    { $side ->
        [left] sol, sonra sağ
       *[right] sağ, sonra sol
    }

## Durations

duration-seconds = { $seconds } saniye
    .lasting = { $seconds } saniye boyunca

duration-minutes = { $minutes } dakika
    .lasting = { $minutes } dakika boyunca

duration-minutes-half = { $minutes } buçuk dakika
    .lasting = { $minutes } buçuk dakika boyunca

## Lists

list-two = { $first } ve { $last }

list-more = { $items }, { $next }

list-last = { $items } ve { $last }

## Felt pressure

level-very-light = çok hafif
level-light = hafif
level-medium = orta
level-firm = kuvvetli
level-too-firm = fazla kuvvetli

level-numbered = { $words } ({ $number })
