### What the hands can do, by the names of catalogue/techniques.toml.

## The message is what a lay giver calls it, as short as it goes: it is shown large and said aloud.
## .how says how it is done, to the giver, in a sentence or two.
## .aloud is .how, said during the massage, where .how is too long to listen to.
## .mistake is what a lay giver easily does wrong, and what to do instead: a sentence of its own, of at
## most 90 characters.
## .purpose says what it is good for: a few words that complete "it …".
## .spot is .purpose, said of a sore spot, for the techniques that work on one.
## .field is what the field calls it.
## .contact is the part of the hand that touches.

technique-effleurage = long glide
    .how = Glide with both whole palms, slow and even, fingers together and soft.
    .mistake = Fingers that spread or press: keep them together and let the whole palm carry.
    .purpose = warms, joins and calms
    .spot = gives extra smooth glides to a spot that is sore, where only light gliding is safe
    .field = Effleurage
    .contact = whole palm

technique-petrissage = kneading
    .how = Lift, squeeze and roll the muscle, hands taking turns like kneading dough.
    .mistake = A thumb that spreads and pinches: keep it close and lift with the whole hand.
    .purpose = works the long muscles and feels pleasantly firm
    .field = Petrissage
    .contact = palm and thumb web

technique-palm-circles = palm circles
    .how = Circle with the flat hand or its heel; move the skin with you, do not rub over it.
    .aloud = Circle with the flat hand, and move the skin with you.
    .mistake = Pushing with a bent arm: straighten the elbow, keep your back long and lean a little.
    .purpose = warms deeply and spares the thumbs
    .spot = warms deeply, with a broad hand, where it is sore
    .field = Palm circles
    .contact = flat hand and heel

technique-thumb-circles = thumb circles
    .how = Small slow circles with the pad of a straight, braced thumb; a few on each point, then on.
    .mistake = A thumb that bends back: brace it with a finger, and stop before it tires.
    .purpose = reaches a small sore point
    .spot = reaches the small point where it is sore
    .field = Friction
    .contact = thumb pad

technique-fingertip-circles = fingertip circles
    .how = Circle slowly with three or four fingertips; a hand that works alone carries the other on top.
    .mistake = Digging in harder where it is sore: keep it slow, and ask what still feels good.
    .purpose = reaches a sore point and rests the thumbs
    .spot = reaches the point where it is sore and rests the thumbs
    .field = Friction with reinforced fingertips
    .contact = three or four fingertips, the other hand on top

technique-static-press = slow press
    .how = Sink in over four seconds, hold still while it eases, and let go just as slowly.
    .mistake = Pressing on though it turns numb or electric: ease off and leave that point.
    .purpose = lets one tender point ease
    .spot = lets one tender point ease where it is sore
    .field = Static compression
    .contact = reinforced fingertips or thumb

technique-dorsal-glide = back-of-hand glide
    .how = Turn the hands over and sweep with their backs, wrists loose, freely up, down or outwards.
    .aloud = Turn your hands over and sweep with their backs, wrists loose.
    .mistake = Knuckles that scrape over bone: keep the hands open and loose, their backs flat.
    .purpose = feels broad and free, and rests the palms
    .field = Dorsal hand glide
    .contact = back of the open hand

technique-knuckle-glide = loose-fist glide
    .how = Make loose fists and glide with the flat of the fingers, slowly, wrists straight.
    .mistake = A clenched fist that digs with its knuckles: loosen it and lay the fingers flat.
    .purpose = is broad and firm without the thumbs
    .field = Knuckle glide
    .contact = flat of a loose fist

technique-forearm-slide = forearm slide
    .how = Lay the soft part of your forearm beside the spine and lean; slide slowly, never on bone.
    .mistake = Dropping your weight or digging with the elbow: lean in slowly, on the soft part.
    .purpose = is broad and firm with little work for the hands
    .field = Forearm slide
    .contact = soft part of the forearm

technique-tapping = light tapping
    .how = Patter with loose fingertips like soft rain, wandering over the muscles, never on the spine.
    .mistake = Stiff hands that tire: let the wrists go loose, and stop while it is still easy.
    .purpose = tingles and wakes the skin
    .field = Tapotement, tapping
    .contact = fingertips in turn

technique-plucking = plucking
    .how = Pick up and let go tiny folds of skin with thumb and two fingers, quick and very light.
    .mistake = Pinching deep enough to hurt: take only a little skin, and let go at once.
    .purpose = tingles
    .field = Pincement
    .contact = thumb and two fingers, skin only

technique-feather = feather strokes
    .how = Let just the fingertips or the backs of the nails trail over the skin, almost not touching.
    .mistake = Strokes so quick that they tickle: slow down, or lay the whole hand on instead.
    .purpose = tingles and calms
    .field = Nerve strokes
    .contact = fingertips

technique-hacking = soft chopping
    .how = Drum with the little-finger edges of loose hands, fingers apart, from the wrist.
    .mistake = Drifting down over the kidneys: stay higher, on muscle, and never on the spine.
    .purpose = enlivens
    .field = Tapotement, hacking
    .contact = little-finger edge

technique-cupping = cupped clapping
    .how = Clap softly with hollow hands, slow first, from a loose wrist.
    .mistake = Flat hands that smack: keep them hollow and let the wrist move, not the elbow.
    .purpose = enlivens
    .field = Tapotement, cupping
    .contact = rim of the cupped hand

technique-rocking = gentle rocking
    .how = Lay both hands flat and rock the body softly from side to side, then let it come to rest.
    .mistake = Rocking hard or for long: keep it small and slow, and soon let the body come to rest.
    .purpose = settles
    .field = Coarse vibration
    .contact = whole palm

technique-neck-ease = easing the neck
    .how = Knead the back of the neck lightly with your fingertips; then your hand rests while the receiver lets the chin sink and stretches as far as feels good. Never pull the head.
    .aloud = Knead lightly, then let your hands rest; the receiver leads. Never pull the head.
    .mistake = Helping the stretch along: let your hand just rest; the receiver alone moves.
    .purpose = eases the neck
    .field = Neck kneading with a stretch that the receiver leads
    .contact = fingertips

technique-forearm-ease = easing the forearm
    .how = Knead the forearm softly, then hold wrist and elbow and draw the arm long, gently, only to the first resistance.
    .aloud = Knead softly, then draw the arm long, only to the first resistance.
    .mistake = Pulling further when it pinches or resists: stop there, and let the arm come back.
    .purpose = eases the arm
    .field = Forearm kneading with a stretch to first resistance
    .contact = palm and thumb web

technique-still-hands = still hands
    .how = Let both hands rest, warm and still, and breathe together.
    .mistake = Pressing down or leaving in a hurry: let the hands just lie, and lift them slowly.
    .purpose = settles and ends in rest
    .field = Holding
    .contact = whole palm
