### Which way, how often, how long, how firm.
### Translated from English by machine, read once; corrections welcome.

## Directions, where the receiver's head is up.

direction-ascending = 上へ
direction-descending = 下へ
direction-across = 横へ
direction-circling = 円を描いて
direction-free = 自由に

## How a stroke is done: its direction, and how often or how long

# $direction (direction): ascending, descending or across
# $passes (count): how often the path is followed
way-counted =
    { $direction ->
        [ascending] 上へ
        [descending] 下へ
       *[across] 横へ
    }{ $passes }回

# Passes up and down in turn.
# $direction (direction): of the first, ascending or descending
# $passes (count): up and down together, at least two
way-in-turn =
    { $direction ->
        [descending] 上下交互に{ $passes }回、まず下へ
       *[ascending] 上下交互に{ $passes }回、まず上へ
    }

# $direction (direction): circling, free or still
# $lasting (text): a duration as .lasting says it: "for 30 seconds"
way-lasting =
    { $direction ->
        [circling] 円を描いて、{ $lasting }
        [free] 自由に、{ $lasting }
       *[still] { $lasting }
    }

# $places (text): where on the first side
# $side (side): the other side
where-then-mirrored =
    { $side ->
        [left] { $places }、続いて左側も同じように
       *[right] { $places }、続いて右側も同じように
    }

# What is eased on one side and then on the other.
# $side (side): the first
where-sides =
    { $side ->
        [left] 左、次に右
       *[right] 右、次に左
    }

## Durations. .lasting completes what is done: "in circles, for 30 seconds".

# $seconds (count): how many
duration-seconds = { $seconds }秒
    .lasting = { $seconds }秒間

# $minutes (count): how many
duration-minutes = { $minutes }分
    .lasting = { $minutes }分間

# $minutes (count): how many, and a half more
duration-minutes-half = { $minutes }分半
    .lasting = { $minutes }分半

## Lists. One of three or more begins with list-more: "a, b", then "a, b, c", and ends with list-last.

# $first (text): an item
# $last (text): an item
list-two = { $first }と{ $last }

# $items (text): the items so far
# $next (text): one more
list-more = { $items }、{ $next }

# $items (text): all but the last
# $last (text): the last
list-last = { $items }、{ $last }

## Felt pressure on the Walton scale: short, and the same everywhere.

level-very-light = ごく軽め
level-light = 軽め
level-medium = 中くらい
level-firm = 強め
level-too-firm = 強すぎ

# $words (text): such as "medium"
# $number (count): such as 3
level-numbered = { $words }（{ $number }）
