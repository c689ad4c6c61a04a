### Which way, how often, how long, how firm.

## Directions, where the receiver's head is up.

direction-ascending = upwards
direction-descending = downwards
direction-across = across
direction-circling = in circles
direction-free = freely

## How a stroke is done: its direction, and how often or how long

# $direction (direction): ascending, descending or across
# $passes (count): how often the path is followed
way-counted =
    { $direction ->
        [ascending] upwards
        [descending] downwards
       *[across] across
    }, { $passes ->
        [1] once
        [2] twice
       *[other] { $passes } times
    }

# Passes up and down in turn.
# $direction (direction): of the first, ascending or descending
# $passes (count): up and down together, at least two
way-in-turn =
    { $direction ->
        [descending] up and down in turn, { $passes } passes, starting downwards
       *[ascending] up and down in turn, { $passes } passes, starting upwards
    }

# $direction (direction): circling, free or still
# $lasting (text): a duration as .lasting says it: "for 30 seconds"
way-lasting =
    { $direction ->
        [circling] in circles, { $lasting }
        [free] freely, { $lasting }
       *[still] { $lasting }
    }

# $places (text): where on the first side
# $side (side): the other side
where-then-mirrored =
    { $side ->
        [left] { $places }, then the same on the left
       *[right] { $places }, then the same on the right
    }

# What is eased on one side and then on the other, after a name that says what: "Easing the forearm".
# $side (side): the first
where-sides =
    { $side ->
        [left] left, then right
       *[right] right, then left
    }

## Durations. .lasting completes what is done: "in circles, for 30 seconds".

# $seconds (count): how many
duration-seconds =
    { $seconds ->
        [one] { $seconds } second
       *[other] { $seconds } seconds
    }
    .lasting =
        { $seconds ->
            [one] for { $seconds } second
           *[other] for { $seconds } seconds
        }

# $minutes (count): how many
duration-minutes =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
    .lasting =
        { $minutes ->
            [one] for { $minutes } minute
           *[other] for { $minutes } minutes
        }

# $minutes (count): how many, and a half more
duration-minutes-half = { $minutes }½ minutes
    .lasting = for { $minutes }½ minutes

## Lists. One of three or more begins with list-more: "a, b", then "a, b, c", and ends with list-last.

# $first (text): an item
# $last (text): an item
list-two = { $first } and { $last }

# $items (text): the items so far
# $next (text): one more
list-more = { $items }, { $next }

# $items (text): all but the last
# $last (text): the last
list-last = { $items } and { $last }

## Felt pressure on the Walton scale: short, and the same everywhere.

level-very-light = very light
level-light = light
level-medium = medium
level-firm = firm
level-too-firm = too firm

# $words (text): such as "medium"
# $number (count): such as 3
level-numbered = { $words } ({ $number })
