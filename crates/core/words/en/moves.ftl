### Why a stroke is there, by the moves of catalogue/moves.toml: a few words that complete "it …".

## Warm

move-reason-oil = spreads the oil and lets the back get to know your hands
move-reason-low-fans = warms the lower end of the back before anything firmer
move-reason-long = lets the warmth go deeper before anything firmer
move-reason-side-glides = takes in the sides, which the long strokes only brush
move-reason-hearts = warms the shoulders and the muscles round the blades
move-reason-neck-glides = greets the neck softly
move-reason-arm-glides = carries the warmth out along the arms
move-reason-long-deeper = leads over to the kneading

## Knead

move-reason-knead-column = kneads the long muscles beside the spine, almost to the shoulders
move-reason-circle-column = works along the long muscles with the whole palm
move-reason-forearm-column = leans broadly along the muscle and rests your hands
move-reason-low-circles = lets the lower back ease under broad, warm palms
move-reason-mid-circles = loosens the middle of the back
move-reason-rib-circles = takes in the broad muscles at the sides, gently over the ribs
move-reason-blade-circles = frees the shoulder blades
move-reason-knead-shoulders = kneads the tops of the shoulders, where most people carry the day
move-reason-circle-shoulders = eases the tops of the shoulders with the whole palm

## Release

move-reason-inner-fingertips = reaches the muscles between the blades and the spine
move-reason-calm = calms the back between two visits to where it is sore
move-reason-calm-high = calms the back between two visits to where it is sore
move-reason-neck-ease = eases the neck, which carries the head all day
move-reason-forearm-ease = eases the forearms, which do the work of the day

## Sweep

move-reason-back-up = sweeps freely up both sides with the backs of the hands
move-reason-back-down = turns round and sweeps down both sides
move-reason-back-out-high = brushes outwards over the shoulder blades
move-reason-back-out-mid = brushes outwards from the middle of the back
move-reason-smooth-long = smooths what the backs of the hands have stirred
move-reason-smooth-hearts = smooths the shoulders in one round stroke
move-reason-smooth-low = smooths the lower end of the back
move-reason-tap = tingles like soft rain and wakes the skin
move-reason-pluck = tingles in tiny quick touches
move-reason-trail = sends a soft shiver over the skin

## Close

move-reason-slides = slows everything down
move-reason-side-slides = lets the pressure fade down the sides
move-reason-last-slide = slides once along the whole back to say goodbye

## Rest

move-reason-rest = ends in rest: let the hands lie, and breathe together

## Where a stroke has another reason than its move.

reason-free-side = takes in what is free on this side alone
reason-warms-sore = warms the place that is sore
reason-calms-after-kneading = calms the back after the kneading
reason-calms-before-sweep = calms the back before the sweeping strokes
reason-joins-sides = rests the hands and joins one side to the other

# A glide that joins two strokes.
# $direction (direction): ascending or descending
reason-link =
    { $direction ->
        [descending] glides down the back so that the touch never breaks
       *[ascending] glides up the back so that the touch never breaks
    }
