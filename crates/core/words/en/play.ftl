### A session as it is conducted in the terminal, and its script where there is none.

## What a reply changes

# $level (text): how firm it is
play-softer-end = This is as light as it goes: { $level }.

# $level (text): how firm it is
play-firmer-end = This is as firm as planned here: { $level }.

# $level (text): how firm it is
play-softer-still = Softer here from now on, still { $level }.

# $level (text): how firm it is
play-firmer-still = Firmer here from now on, still { $level }.

# $level (text): how firm it is
play-softer = Softer here from now on: { $level }.

# $level (text): how firm it is
play-firmer = Firmer here from now on: { $level }.

## In large letters

play-hands-off = hands off
play-pause = pause

## The screen

# $time (text): on the clock
play-left = { $time } left

# $places (text): where
play-lift = Lift both hands. From now on left alone: { $places }.

play-ask = Ask how it is. Space goes on elsewhere, more lightly; q ends the session.

# Nothing moves.
play-still = Still

# $way (text): which way
# $pass (count): the one under way
# $passes (count): of how many
play-passes = { $way }, pass { $pass } of { $passes }

# $time (text): on the clock
# $technique (text): what the hands do
# $places (text): where
# $level (text): how firm
play-next = In { $time }: { $technique }, { $places }, { $level }

# $seconds (count): until then
# $technique (text): what the hands do
# $places (text): where
# $level (text): how firm
play-next-soon = ▸ In { $seconds } s: { $technique }, { $places }, { $level }

play-nothing-next = Then the session is over.

## Keys: the letters stay as they are

play-keys = space pause   n next   s softer   f firmer   h hurts   q stop
play-keys-narrow = space pause   h hurts   q stop
play-keys-paused = space go on   n next   h hurts   q stop
play-keys-hands-off = space go on elsewhere   q stop
play-enter-more = Enter shows more, q leaves
play-enter-starts = Enter starts, q leaves

## The end

play-stopped = Stopped. Let the hands come to rest, then lift them.
play-finished = The end. Let the hands rest a breath longer, then lift them.

## The script

# $technique (text): what the hands do
# $places (text): where
# $way (text): which way and how often or how long
# $level (text): how firm
script-instruction = { $technique }: { $places }; { $way }; { $level }

script-end = The end.
