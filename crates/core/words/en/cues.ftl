### What is said during a massage, by a calm voice: warm, plain and short, in the present tense. What is
### longer leaves less silence, and where two strokes follow each other quickly there is time for less.

## A stroke begins. Its technique comes first, and its first letter is made large.

# $technique (text): what the hands do
# $places (text): where
# $change (text): how firm against the stroke before: the-same, softer and firmer with the same
# technique, or else new
# $level (text): how firm it is
cue-stroke =
    { $change ->
        [the-same] { $technique }, { $places }.
        [softer] { $technique }, { $places }; softer now, { $level }.
        [firmer] { $technique }, { $places }; a little firmer, { $level }.
       *[new] { $technique }, { $places }; { $level }.
    }

# $technique (text): what the hands do
# $places (text): where
# $way (text): which way
# $change (text): how firm against the stroke before: the-same, softer and firmer with the same
# technique, or else new
# $level (text): how firm it is
cue-stroke-way =
    { $change ->
        [the-same] { $technique }, { $places }, { $way }.
        [softer] { $technique }, { $places }, { $way }; softer now, { $level }.
        [firmer] { $technique }, { $places }, { $way }; a little firmer, { $level }.
       *[new] { $technique }, { $places }, { $way }; { $level }.
    }

# Where the place goes without saying, or there is no time for it.
# $technique (text): what the hands do
# $change (text): how firm against the stroke before: the-same, softer and firmer with the same
# technique, or else new
# $level (text): how firm it is
cue-stroke-only =
    { $change ->
        [the-same] { $technique }.
        [softer] { $technique }; softer now, { $level }.
        [firmer] { $technique }; a little firmer, { $level }.
       *[new] { $technique }; { $level }.
    }

# Where it was announced with its place a moment ago.
# $technique (text): what the hands do
# $way (text): which way
# $change (text): how firm against the stroke before: the-same, softer and firmer with the same
# technique, or else new
# $level (text): how firm it is
cue-stroke-now =
    { $change ->
        [the-same] Now { $technique }, { $way }.
        [softer] Now { $technique }, { $way }; softer now, { $level }.
        [firmer] Now { $technique }, { $way }; a little firmer, { $level }.
       *[new] Now { $technique }, { $way }; { $level }.
    }

# Hands that do nothing else were announced a moment ago.
cue-stroke-rest = Let both hands rest, warm and still.

# $direction (direction): of the first pass, ascending or descending
cue-way-in-turn =
    { $direction ->
        [descending] up and down in turn, downwards first
       *[ascending] up and down in turn, upwards first
    }

# Where, said of what is done to a whole arm.
# $side (side): whose arm
cue-on-side =
    { $side ->
        [left] on the left
       *[right] on the right
    }

# $side (side): the other one
cue-other-side =
    { $side ->
        [left] Now the same on the left.
       *[right] Now the same on the right.
    }

## What comes in ten seconds

# $technique (text): what the hands do
# $places (text): where
cue-next = Next, { $technique }: { $places }.

# Where the place goes without saying.
# $technique (text): what the hands do
cue-next-only = Next, { $technique }.

# $places (text): where
cue-next-rest = Soon your hands come to rest: { $places }.

## Asked of the receiver: a closed question of a few words

cue-ask-first = Is the pressure right?

# $name (text): the receiver
cue-ask-first-named = { $name }, is the pressure right?

# A stroke is firmer than the ones before.
cue-ask-firmer = Is this pressure good?

# Hands are somewhere for the first time.
cue-ask-neck = Is it good on the neck?
cue-ask-arm = Is it good on the arm?
cue-ask-here = Is it good here?

# Now and then, one after the other.
cue-ask-again-1 = Still good like this?
cue-ask-again-2 = Warm enough?
cue-ask-again-3 = Just right, or softer?

## For the giver's own body

cue-giver-thumbs = For you: keep the thumb straight, and brace it with your fingers.
cue-giver-wrists = For you: keep your wrists long, and lean instead of pushing.

# Now and then, one after the other.
cue-giver-stance-1 = For you: let your shoulders drop, and breathe out as you lean.
cue-giver-stance-2 = For you: shift your weight, and keep your back long.
cue-giver-stance-3 = For you: stand or kneel comfortably, and let your weight do the work.

## Towards the end

# While hands still move, one after the other.
cue-breath-1 = Breathe in, and slowly out.
cue-breath-2 = Let every breath out take its time.
cue-breath-3 = Slower with every breath.

# While hands rest, one after the other.
cue-breath-rest-1 = Breathe together, in and out.
cue-breath-rest-2 = Everything is warm and heavy.
cue-breath-rest-3 = One more long breath together.

cue-ending = Now lift your hands, very slowly. Stay lying as long as you like.
