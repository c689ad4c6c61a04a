### A plan to read, what each place gets, and the plan as a picture.

## What people call a movement.

movement-warm = Oil and warmth
movement-knead = Kneading
movement-release = Letting go
movement-sweep = Sweeping
movement-close = Closing
movement-rest = Rest

## The title of a plan

# $minutes (count): how long, 5 to 20
plan-title =
    { $minutes ->
        [8] An { $minutes }-minute back massage
        [11] An { $minutes }-minute back massage
        [18] An { $minutes }-minute back massage
       *[other] A { $minutes }-minute back massage
    }

# $minutes (count): how long, 5 to 20
# $name (text): the receiver
plan-title-for =
    { $minutes ->
        [8] An { $minutes }-minute back massage for { $name }
        [11] An { $minutes }-minute back massage for { $name }
        [18] An { $minutes }-minute back massage for { $name }
       *[other] A { $minutes }-minute back massage for { $name }
    }

## Headings

plan-before = Before you start
plan-after = Afterwards
plan-care = Care
plan-dose = What each place gets

# $movement (text): what it is called
# $start (text): on the clock, such as 3:05
# $end (text): on the clock
plan-movement = { $movement }, { $start } to { $end }

## The head of a plan

# $minutes (text): how long
# $instructions (count): how many the giver must take in
# $level (text): the firmest
plan-facts =
    { $minutes } · { $instructions ->
        [one] { $instructions } instruction
       *[other] { $instructions } instructions
    } · { $level } at most

# The same with the name of the receiver. A line begins here: in scripts that have large letters, with
# one.
# $name (text): the receiver
# $minutes (text): how long
# $instructions (count): how many the giver must take in
# $level (text): the firmest
plan-facts-for =
    For { $name } · { $minutes } · { $instructions ->
        [one] { $instructions } instruction
       *[other] { $instructions } instructions
    } · { $level } at most

# $places (text): where
plan-sore = Sore: { $places }

# $place (text): where
plan-kept-off = Not touched: { $place }

# $place (text): where
# $why (text): as the person wrote it
plan-kept-off-why = Not touched: { $place } ({ $why })

## Which wishes gave way

plan-notes = Your wishes

# $places (text): of sore spots, one or a list; a sentence begins here
note-spot-kept-off = { $places }: sore, and left alone, since hands keep off there.

# $places (text): of sore spots, one or a list; a sentence begins here
note-spot-left-out = { $places }: sore, and left alone; no stroke finds a safe way there, or time for it.

# $places (text): of sore spots, one or a list; a sentence begins here
note-spot-on-arm = { $places }: sore, with what arms get in every massage, no more.

# $places (text): of sore spots, one or a list; a sentence begins here
note-spot-glides = { $places }: sore, with light, smooth glides only; circles or a press have no safe way there.

# $places (text): of sore spots, one or a list; a sentence begins here
note-spot-once = { $places }: sore, and worked once; a second visit finds no room.

# $techniques (text): what the hands do, one or a list; a sentence begins here
note-taste-never = { $techniques }: not liked, and kept to the least; without it the massage is not whole.

# $techniques (text): what the hands do, one or a list; a sentence begins here
note-taste-less = { $techniques }: liked less, and still in it, where nothing else serves as well.

# $techniques (text): what the hands do, one or a list; a sentence begins here
note-taste-care = { $techniques }: liked, and left out for safety; see above.

# $techniques (text): what the hands do, one or a list; a sentence begins here
note-taste-left-out = { $techniques }: liked, and left out; no good place for it in this massage.

## Before and after

# What is a kindness and not needed.
# $item (text): a sentence
plan-if-you-like = { $item } (if you like)

plan-nothing-named = Nothing was named that stands against this.
plan-gentler = The plan is gentler than asked, for these reasons:
plan-refused = No massage today:
plan-refused-why = No massage today, for these reasons:
plan-not-conducted = This is not conducted: it could harm.

# What both should know before they begin.
plan-safety = If anything hurts, say so: the hands lift at once. Stop for good at pain that is sharp, burning, electric or spreading, at numbness, dizziness or nausea. This is for calm, not a treatment.

## One instruction, in three lines

# $technique (text): what the hands do
# $places (text): where
plan-instruction = { $technique }: { $places }

# $way (text): which way and how often or how long
# $level (text): how firm
plan-way = { $way }; { $level }.

# $reason (text): why, without a full stop
plan-reason = { $reason }.

## What each place gets

# $areas (text): a list
dose-most = Most: { $areas }.

# $areas (text): a list
dose-some = Some: { $areas }.

# $areas (text): a list
dose-little = A little: { $areas }.

dose-even = Left and right get the same.

# $side (side): which gets more
# $areas (text): a list
dose-uneven =
    { $side ->
        [left] More on the left: { $areas }.
       *[right] More on the right: { $areas }.
    }

# $title (text): of a score
dose-title = Touch in { $title }

# $side (side): whose half
dose-side =
    { $side ->
        [left] left side, kPa·s: broad touch + point work
       *[right] right side, kPa·s: broad touch + point work
    }

## The plan as a picture

# $start (text): on the clock
picture-scale = { $start }, as high as it is firm

# $start (text): on the clock
# $technique (text): what the hands do
# $places (text): where
picture-stroke = { $start }: { $technique }, { $places }
