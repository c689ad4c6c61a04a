### Which way, how often, how long, how firm.
### Translated from English by machine, read once; corrections welcome.

## Directions, where the receiver's head is up.

direction-ascending = 向上
direction-descending = 向下
direction-across = 横向
direction-circling = 打圈
direction-free = 随意

## How a stroke is done: its direction, and how often or how long

# $direction (direction): ascending, descending or across
# $passes (count): how often the path is followed
way-counted =
    { $direction ->
        [ascending] 向上
        [descending] 向下
       *[across] 横向
    } { $passes } 遍

# Passes up and down in turn.
# $direction (direction): of the first, ascending or descending
# $passes (count): up and down together, at least two
way-in-turn =
    { $direction ->
        [descending] 上下交替，共 { $passes } 遍，先向下
       *[ascending] 上下交替，共 { $passes } 遍，先向上
    }

# $direction (direction): circling, free or still
# $lasting (text): a duration as .lasting says it: "for 30 seconds"
way-lasting =
    { $direction ->
        [circling] 打圈，{ $lasting }
        [free] 随意，{ $lasting }
       *[still] { $lasting }
    }

# $places (text): where on the first side
# $side (side): the other side
where-then-mirrored =
    { $side ->
        [left] { $places }，然后左侧也一样
       *[right] { $places }，然后右侧也一样
    }

# What is eased on one side and then on the other.
# $side (side): the first
where-sides =
    { $side ->
        [left] 先左，后右
       *[right] 先右，后左
    }

## Durations. .lasting completes what is done: "in circles, for 30 seconds".

# $seconds (count): how many
duration-seconds = { $seconds } 秒
    .lasting = 持续 { $seconds } 秒

# $minutes (count): how many
duration-minutes = { $minutes } 分钟
    .lasting = 持续 { $minutes } 分钟

# $minutes (count): how many, and a half more
duration-minutes-half = { $minutes } 分半钟
    .lasting = 持续 { $minutes } 分半钟

## Lists. One of three or more begins with list-more: "a, b", then "a, b, c", and ends with list-last.

# $first (text): an item
# $last (text): an item
list-two = { $first }和{ $last }

# $items (text): the items so far
# $next (text): one more
list-more = { $items }、{ $next }

# $items (text): all but the last
# $last (text): the last
list-last = { $items }和{ $last }

## Felt pressure on the Walton scale: short, and the same everywhere.

level-very-light = 很轻
level-light = 轻柔
level-medium = 中等
level-firm = 较重
level-too-firm = 过重

# $words (text): such as "medium"
# $number (count): such as 3
level-numbered = { $words }（{ $number }）
