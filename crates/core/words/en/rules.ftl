### What `check` says of a score, rule by rule. A message is what is wrong; .help is how to mend it.
### $stroke names a stroke and begins the sentence: "Stroke 3 of warm (long glide)". Names of movements
### and places are as in a file, such as `shoulder.left`: they can be looked for there.

# $number (count): in its movement
# $movement (text): its name in a file
# $technique (text): what the hands do
rule-stroke = Stroke { $number } of { $movement } ({ $technique })

## R01: length

# $seconds (whole): how long it is
# $most_s (whole): how long it may be
r01-too-long = The massage lasts { $seconds } s; it may last { $most_s } s at most.
    .help = Leave strokes out or shorten them.

# $seconds (whole): how long it is
# $least_s (whole): how long it should be at least
# $most_s (whole): how long it may be
r01-not-as-asked = The massage lasts { $seconds } s; for this request it lasts { $least_s } to { $most_s } s.
    .help = Change the minutes of the request, or lengthen or shorten strokes.

## R02: movements

# $movements (text): as they are
# $order (text): as they should be
r02-order = The movements are { $movements }; they should be { $order }.
    .help = Write each movement once, in this order.

# $movement (text): its name in a file
r02-empty = The movement { $movement } has no stroke.
    .help = Give it a stroke.

# $seconds (whole): how long it is
# $percent (whole): of the time
# $low_percent (whole): at least
# $high_percent (whole): at most
# $low_s (whole): at least
# $high_s (whole): at most
r02-warm = Warming takes { $seconds } s, { $percent } % of the time; it should take { $low_percent }-{ $high_percent } %.
    .help = Let it take { $low_s } to { $high_s } s.

# $seconds (whole): how long they are
# $least_s (whole): how long they should be
r02-closing = Close and rest take { $seconds } s together; they should take at least { $least_s } s.
    .help = Slow the last glides down or let the hands rest longer.

## R03: warmth

# $stroke (text): see the top
r03-opening = { $stroke } opens the massage; a long glide should, with oil.
    .help = Begin with effleurage.

# $stroke (text): see the top
# $level (count): its level
# $place (text): its name in a file
# $seconds (whole): of warming before
# $least_s (whole): of warming that it takes
r03-cold = { $stroke } comes at level { $level } on { $place } after { $seconds } s of warming; it takes { $least_s } s first.
    .help = Warm the place with long glides before, or stay at level 2.

# $stroke (text): see the top
# $level (count): its level
# $place (text): its name in a file
# $most (count): the highest level
r03-first = { $stroke } comes at level { $level } on { $place } after nothing; level { $most } is the most.
    .help = Put a stroke of the level between before it.

# $stroke (text): see the top
# $level (count): its level
# $place (text): its name in a file
# $before (count): the level before
# $most (count): the highest level
r03-rise = { $stroke } comes at level { $level } on { $place } after level { $before }; level { $most } is the most.
    .help = Put a stroke of the level between before it.

## R04: kneading

# $side (side): whose half
# $passes (count): how many there are
# $least (count): how many there should be
r04-few =
    { $side ->
        [left] The left side has too few passes along the spine: { $passes } of at least { $least }.
       *[right] The right side has too few passes along the spine: { $passes } of at least { $least }.
    }
    .help = Add a pass up and a pass down.

# $stroke (text): see the top
# $side (side): whose half
r04-first =
    { $side ->
        [left] { $stroke } goes down and is the first pass on the left side; the first goes up.
       *[right] { $stroke } goes down and is the first pass on the right side; the first goes up.
    }
    .help = Begin at the lower back.

# $stroke (text): see the top
# $side (side): whose half
r04-alike =
    { $side ->
        [left] { $stroke } goes the same way on the left side as the pass before it; passes alternate.
       *[right] { $stroke } goes the same way on the right side as the pass before it; passes alternate.
    }
    .help = Turn one of them round.

# $side (side): whose half
r04-climb =
    { $side ->
        [left] No pass on the left side climbs from the lower back to the shoulder.
       *[right] No pass on the right side climbs from the lower back to the shoulder.
    }
    .help = Let one ascending pass start at the lower back and end at the shoulder.

## R05: eases

# $place (text): its name in a file
# $technique (text): its name in a file
r05-missing = Nothing eases { $place }.
    .help = Add a stroke of { $technique } there.

# $stroke (text): see the top
# $force_n (tenths): newtons
# $seconds (whole): how long
# $times (count): how often
# $most_n (whole): newtons at most
# $least_s (whole): at least
# $most_s (whole): at most
# $most_times (count): at most
r05-rough = { $stroke } takes { $force_n } N, { $seconds } s and { $times } repetitions; the most is { $most_n } N, { $least_s }-{ $most_s } s and { $most_times }.
    .help = Ease it only a little; the receiver leads the stretch.

# $stroke (text): see the top
# $level (count): its level
# $most (count): the highest level
r05-level = { $stroke } is at level { $level }; easing and any stroke on the neck stay at level { $most }.
    .help = Make it level { $most }.

## R06: sore spots

# $place (text): its name in a file
# $seconds (whole): that it gets
# $least_s (whole): that it needs
r06-short = The sore spot on { $place } gets { $seconds } s of circles or a press; it needs { $least_s } s.
    .help = Work on it in the movement release.

# $place (text): its name in a file
# $visits (count): how many
# $most (count): how many at most
r06-visits = The sore spot on { $place } is visited { $visits } times; { $most } times is the most.
    .help = Leave it alone after the second visit.

# $place (text): its name in a file
# $seconds (whole): how long
# $most_s (whole): how long at most
r06-long = A visit of the sore spot on { $place } lasts { $seconds } s; { $most_s } s is the most.
    .help = Glide over it before a second visit.

# $stroke (text): see the top
# $place (text): its name in a file
# $seconds (whole): of warming before
# $least_s (whole): of warming that it takes
r06-cold = { $stroke } works on the sore spot after { $seconds } s of warming on { $place }; it takes { $least_s } s first.
    .help = Warm the place with long glides before.

## R07: sweep

# $count (count): how many there are
# $least (count): how many there should be
r07-back-of-hand = The sweep has too few back-of-hand strokes: { $count } of at least { $least }.
    .help = Add back-of-hand glides.

# $count (count): how many there are
# $least (count): how many there should be
r07-smooth = The sweep has too few smooth strokes: { $count } of at least { $least }.
    .help = Add a long glide between back-of-hand strokes.

# $count (count): how many there are
# $least (count): how many there should be
r07-tingling = The sweep has too few tingling strokes: { $count } of at least { $least }.
    .help = Add light tapping, plucking or feather strokes.

# $place (text): its name in a file
r07-missed = No back-of-hand stroke of the sweep reaches { $place }.
    .help = Let a back-of-hand glide go over it.

# $stroke (text): see the top
# $count (count): how many in a row
# $way (text): its direction, as in a file
# $most (count): how many at most
r07-alike = { $stroke } is one of { $count } back-of-hand strokes in a row that are { $way }; { $most } alike is the most.
    .help = Let it go another way: up, down, outwards or freely.

# $stroke (text): see the top
r07-again = { $stroke } follows another back-of-hand stroke; a smooth or tingling one should stand between.
    .help = Put a long glide or a tingling stroke between them.

# $stroke (text): see the top
r07-unwanted = { $stroke } is something that the receiver never wants.
    .help = Take another kind of tingling, or leave it out.

## R08: close

# $stroke (text): see the top
# $before (hundredths): newtons before
# $now (hundredths): newtons
r08-force = { $stroke } raises the force from { $before } N to { $now } N; the close only gets calmer.
    .help = Make it at most what the stroke before it has.

# $stroke (text): see the top
# $before (count): the level before
# $now (count): its level
r08-level = { $stroke } raises the level from { $before } to { $now }; the close only gets calmer.
    .help = Make it at most what the stroke before it has.

# $stroke (text): see the top
# $before (hundredths): centimetres a second before
# $now (hundredths): centimetres a second
r08-speed = { $stroke } raises the speed from { $before } cm/s to { $now } cm/s; the close only gets calmer.
    .help = Make it at most what the stroke before it has.

# $stroke (text): see the top
r08-lively = { $stroke } is too lively for the close.
    .help = Use long glides, back-of-hand glides, feather strokes or still hands.

r08-still = The close has no stroke that moves.
    .help = End with a long glide or feather strokes from the lower back to the shoulders, or down again, with both hands.

# $stroke (text): see the top
r08-last = { $stroke } ends the close, but does not glide along the whole back.
    .help = End with a long glide or feather strokes from the lower back to the shoulders, or down again, with both hands.

# $stroke (text): see the top
# $level (count): its level
# $most (count): the highest level
r08-unrest = { $stroke } at level { $level } is no rest; still hands at level { $most } are.
    .help = Move it to another movement.

# $seconds (whole): how long
# $least_s (whole): how long it should be
r08-rest = The hands rest for { $seconds } s at the end; it takes at least { $least_s } s.
    .help = Let them rest longer.

## R09: balance

# $area (text): its name in a file
# $left_kpa_s (tenths): its dose on the left
# $right_kpa_s (tenths): its dose on the right
# $percent (whole): how far they are apart
# $most_percent (whole): how far at most
r09-apart = The { $area } gets { $left_kpa_s } kPa·s on the left and { $right_kpa_s } on the right, { $percent } % apart; { $most_percent } % is the most.
    .help = Give the other side the same strokes.

## R10: point work

# $stroke (text): see the top
# $seconds (whole): how long
# $most_s (whole): how long at most
r10-visit = { $stroke } begins { $seconds } s of point work on one spot; { $most_s } s is the most.
    .help = Shorten it, or take a broader hand.

# $seconds (whole): how long
# $most_s (whole): how long at most
r10-session = Point work takes { $seconds } s in all; { $most_s } s is the most.
    .help = Do some of it with palms or fingertips, more lightly.

# $stroke (text): see the top
# $peak_kpa (whole): its pressure
# $place (text): its name in a file
# $most_kpa (whole): pressure at most
r10-peak = { $stroke } reaches { $peak_kpa } kPa on { $place }; { $most_kpa } kPa is the most.
    .help = Press more softly, or with a broader part of the hand.

## R11: sites

# $stroke (text): see the top
# $site (text): such as "the bones of the spine"
r11-never = { $stroke } goes over { $site }, where it must not be done.
    .help = Lead the path round it, do it more lightly, or take another technique.

# $stroke (text): see the top
# $site (text): such as "the bones of the spine"
# $level (count): its level
# $most (count): the highest level there
r11-level = { $stroke } goes over { $site } at level { $level }; level { $most } is the most there.
    .help = Lead the path round it, do it more lightly, or take another technique.

## R12: level and force

# $stroke (text): see the top
r12-care = { $stroke } is not done with this receiver: care is against it.
    .help = Take another technique; see the notes of care.

# $stroke (text): see the top
# $level (count): its level
# $most (count): the highest level
r12-level = { $stroke } is at level { $level }; { $most } is the most.
    .help = Make it level { $most }.

# $stroke (text): see the top
# $level (count): its level
r12-not-done = { $stroke } is not done at level { $level }.
    .help = Take another level or another technique.

# $stroke (text): see the top
# $force_n (tenths): newtons
# $level (count): its level
# $low_n (tenths): newtons at least
# $high_n (tenths): newtons at most
r12-force = { $stroke } has { $force_n } N; at level { $level } it has { $low_n } to { $high_n } N.
    .help = Change the force or the level.

## R13: the giver

# $stroke (text): see the top
# $seconds (whole): how long
# $most_s (whole): how long at most
r13-thumbs-on-end = { $stroke } begins { $seconds } s of thumb work on end; { $most_s } s is the most.
    .help = Put a long glide into it.

# $stroke (text): see the top
# $seconds (whole): how long
# $most_s (whole): how long at most
r13-tapotement-on-end = { $stroke } begins { $seconds } s of tapotement on end; { $most_s } s is the most.
    .help = Put a long glide into it.

# $stroke (text): see the top
# $seconds (whole): how long
# $most_s (whole): how long at most
r13-kneading-on-end = { $stroke } begins { $seconds } s of kneading on end; { $most_s } s is the most.
    .help = Put a long glide into it.

# $seconds (whole): how long
# $total_s (whole): the whole massage
# $most_s (whole): how long at most
r13-thumbs = The thumbs work { $seconds } s in all; in { $total_s } s they work { $most_s } s at most.
    .help = Take fingertips, loose fists or a forearm for some of it.

## R14: travel

# $stroke (text): see the top
r14-no-hand = { $stroke } has no hand on the body; one keeps contact.
    .help = Give one hand a path.

# $stroke (text): see the top
# $way_cm (whole): how far
# $most_cm (whole): how far at most
r14-far = { $stroke } starts { $way_cm } cm from where the hands are; { $most_cm } cm is the most.
    .help = Turn one of the two round, or glide over between them.

## R15: repeats

# $stroke (text): see the top
# $times (count): how often
# $seconds (whole): how long
# $most (count): how often at most
# $most_s (whole): how long at most
r15-repeats = { $stroke } goes on without change: { $times }x, { $seconds } s; { $most }x and { $most_s } s are the most.
    .help = Change the direction, the places or the technique in between.

## R16: tempo

# $stroke (text): see the top
# $speed (tenths): centimetres a second
# $low (number): at least
# $high (number): at most
r16-speed = { $stroke } has a speed of { $speed } cm/s; it is done at { $low } to { $high } cm/s.
    .help = Change the speed, or take another technique.

# $stroke (text): see the top
# $speed (tenths): centimetres a second
r16-speed-none = { $stroke } has a speed of { $speed } cm/s; it has none.

# $stroke (text): see the top
# $low (number): centimetres a second at least
# $high (number): at most
r16-speed-missing = { $stroke } has no speed; it is done at { $low } to { $high } cm/s.

# $stroke (text): see the top
# $rate (tenths): a second
# $low (number): at least
# $high (number): at most
r16-rate = { $stroke } has a rate of { $rate } Hz; it is done at { $low } to { $high } Hz.
    .help = Change the rate, or take another technique.

# $stroke (text): see the top
# $rate (tenths): a second
r16-rate-none = { $stroke } has a rate of { $rate } Hz; it has none.

# $stroke (text): see the top
# $low (number): a second at least
# $high (number): at most
r16-rate-missing = { $stroke } has no rate; it is done at { $low } to { $high } Hz.

# $stroke (text): see the top
# $speed (tenths): centimetres a second, as it says
# $way_cm (whole): its path
# $times (count): how often
# $seconds (whole): how long
# $real (tenths): centimetres a second, as they are
r16-apart = { $stroke } says { $speed } cm/s, but its path of { $way_cm } cm, { $times } repetitions and { $seconds } s make { $real } cm/s.
    .help = Change the time, the repetitions or the speed.

## R17: keep-offs

# $stroke (text): see the top
# $near_cm (tenths): how near
# $least_cm (tenths): how near at most
r17-near = { $stroke } comes within { $near_cm } cm of a keep-off; { $least_cm } cm is the nearest.
    .help = Shorten the path or lead it round.

# $stroke (text): see the top
# $near_cm (tenths): how near
# $why (text): why it is kept off, as the person wrote it
# $least_cm (tenths): how near at most
r17-near-why = { $stroke } comes within { $near_cm } cm of a keep-off ({ $why }); { $least_cm } cm is the nearest.
    .help = Shorten the path or lead it round.

## R18: form

# $stroke (text): see the top
# $seconds (number): how long
# $force_n (number): newtons
r18-nothing = { $stroke } takes { $seconds } s at { $force_n } N; both are more than 0.
    .help = Leave the stroke out, or give it time and force.

# $stroke (text): see the top
r18-nowhere = { $stroke } names no place.
    .help = Name the places it works on.

# $stroke (text): see the top
# $x_cm (tenths): to the right of the midline
# $y_cm (tenths): below the base of the neck
r18-off-body = { $stroke } leaves the body at x { $x_cm } cm, y { $y_cm } cm.
    .help = Keep its path on the back, the neck and the arms.

# $stroke (text): see the top
# $start_s (tenths): its start
# $end_s (tenths): the end of the one before
r18-gap = { $stroke } starts at { $start_s } s, but the stroke before it ends at { $end_s } s.
    .help = Let strokes follow each other without a gap or an overlap.

# $seconds (tenths): how long it says it is
# $end_s (tenths): the end of the last stroke
r18-end = The score lasts { $seconds } s, but its last stroke ends at { $end_s } s.
    .help = Let the duration be the end of the last stroke.

# $movement (text): its name in a file
# $start_s (tenths): as it says
# $seconds (tenths): as it says
# $strokes_start_s (tenths): as they are
# $strokes_s (tenths): as they are
r18-movement = The movement { $movement } says it starts at { $start_s } s and lasts { $seconds } s; its strokes start at { $strokes_start_s } s and last { $strokes_s } s.
    .help = Let start and duration be those of its strokes.

# $place (text): its name in a file
# $broad_kpa_s (tenths): as the score says
# $point_kpa_s (tenths): as the score says
# $real_broad_kpa_s (tenths): as its strokes give
# $real_point_kpa_s (tenths): as its strokes give
r18-dose = The score says that { $place } gets { $broad_kpa_s } kPa·s broad and { $point_kpa_s } of point work; its strokes give { $real_broad_kpa_s } and { $real_point_kpa_s }.
    .help = Leave the dose out of what you edit by hand, or work it out again.

## Where there is no plan

refusal-warm = There is no good plan: too little of the back is free to warm it.
refusal-knead = There is no good plan: too little of the back is free to knead it.
refusal-sweep = There is no good plan: too little of the back is free for the sweeping strokes.
refusal-close = There is no good plan: too little of the back is free for the last slide.
refusal-rest = There is no good plan: no place is free for the hands to rest on.

# $minutes (number): as asked for
refusal-too-much = No good plan for all of this lasts { $minutes } minutes.

# $rule (text): what the best one breaks, a sentence
refusal-breaks = No plan for all of this keeps every rule: { $rule }

# $ways (text): what would be possible
refusal-ways = You could { $ways }.

# $ways (text): so far
# $next (text): one more
refusal-ways-more = { $ways }, or { $next }

# $minutes (count): how many
refusal-way-minutes = take { $minutes } minutes

refusal-way-no-spots = plan without any sore spot

# $count (count): how many to keep
# $total (count): how many there are
refusal-way-fewer-spots = name { $count } of the { $total } sore spots

refusal-way-both-sides = keep off the same areas on the other side, too

# $level (text): such as "medium (3)"
refusal-way-gentler = ask for { $level }

refusal-no-way = Make a keep-off smaller, name fewer sore spots, or leave the massage for another day.

## Where a routine is filled in

# $why (text): a sentence
fill-refused = No massage today: { $why }

fill-nothing-free = nothing of this is free to be touched: it is left out
    .help = see the keep-offs of the request, and the notes of care
    .label = left out
