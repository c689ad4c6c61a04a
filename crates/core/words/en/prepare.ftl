### Everything at hand before anything starts, and what comes after: by the names of
### catalogue/prepare.toml.

## The message is what to do, one short sentence; .why is the reason.

## Before

prepare-space = Clear almost a metre on each side.
    .why = The giver moves around without stretching.

prepare-table = Set the table so high that your hanging knuckles just touch it.
    .why = A straight back and long arms let you lean instead of push.

prepare-bed = Use the firm edge of the bed; kneel beside with one knee up, and put no weight on the receiver.
    .why = A soft bed sags, and a twisted back tires.

prepare-floor = Lay a mat or folded blankets on the floor, and a pad under your knees.
    .why = Both of you stay comfortable to the end.

prepare-warm_room = Warm the room to 22–25 °C and keep draughts out.
    .why = Bare, oiled skin cools quickly.

prepare-twilight = Dim the room to one warm lamp at the side, just bright enough to see the skin.
    .why = Low, warm light in the evening helps to settle.

prepare-bright_light = Let soft daylight or a lamp fall from the side, not into the eyes.
    .why = The giver sees the skin, the receiver is not dazzled.

prepare-steady_light = Keep every light steady: no flames, no flashing, no flickering screen.
    .why = Flicker can set off a seizure.

prepare-candles = LED candles are best; a real flame stands a metre from anything that burns, far from towels and oil.
    .why = Many candle fires start in the bedroom, from something too close.

prepare-music = Let the receiver choose calm music without words, or silence.
    .why = Taste matters more than the tempo, and silence is fine.

prepare-scent = A scent only if you both like it: two drops of essential oil in 10 ml, never undiluted.
    .why = About 1 % is plenty; more can irritate the skin.

prepare-no_scent = No scent today: plain oil, no incense, no scented candle.
    .why = Care asks for it.

prepare-plain_mood = Keep light and music plain and friendly.
    .why = With a child this is simple care.

prepare-pets = Keep cats and dogs out of the room.
    .why = They startle, and some oils can poison them.

prepare-towels = Two large towels to cover what is not being worked, a small one and some paper for oil.
    .why = Covered skin stays warm and feels protected.

prepare-covers = Without towels, take a sheet or two large shirts as covers, and some paper for oil.
    .why = Covered skin stays warm and feels protected.

# $oil_ml (count): for this back
prepare-oil = Have { $oil_ml } ml of oil within reach; begin with a teaspoon in your palm, never poured on the skin.
    .why = Too much oil leaves no grip for kneading.

prepare-plain_oil = Use plain refined sunflower, grapeseed or fractionated coconut oil, and ask about allergies.
    .why = Nut, peanut and sesame oils can hold traces of what people react to.

prepare-no_nut_oil = No nut, peanut or sesame oil, no product of unknown make; plain mineral or sunflower oil is the choice.
    .why = Traces stay even in refined oils.

prepare-patch_test = Try a new oil the day before, on a small spot of the inner forearm.
    .why = A reaction shows within a day, or two.

prepare-patch_test_first = Start only if the oil or lotion was tried on the inner forearm a day ago, better two, and the skin stayed calm.
    .why = This skin may react.

prepare-no_oil = Without oil, take a plain lotion without scent; or leave a thin shirt on and keep the strokes light.
    .why = Dry skin drags under long glides.

prepare-extra_oil = Be generous with oil or lotion, so that the hands float.
    .why = Thin skin must not be pulled.

prepare-no_heat = No heat packs and no hot towels; oil only as warm as your hand.
    .why = Care asks for it: heat may go unnoticed, or push a drug through the skin.

prepare-ankles = Put a pillow or a rolled blanket, 10–15 cm high, under the ankles.
    .why = It takes the strain off feet and lower back.

prepare-head = Keep the head straight, the face in a ring of rolled cloth; if it must turn, change sides every 3–5 minutes.
    .why = A turned neck tires, and the nose stays free.

prepare-arms_by_the_sides = Let the arms lie by the sides.
    .why = The plan counts on where the shoulder blades then are.

prepare-arms_forward = Let the arms lie forward, on a rest or beside the head.
    .why = The plan counts on where the shoulder blades then are.

prepare-belly_cushion = Lay a thin pillow under the belly.
    .why = Care asks for it: the lower back stays long.

prepare-chest_cushion = Lay a towel roll under the front of the shoulders.
    .why = Care asks for it: chest and breath stay free.

prepare-cushions = Have a thin pillow for under the belly and a towel roll for under the shoulders.
    .why = Try them if the lower back arches or the chest feels pressed.

prepare-warm_hands = Wash your hands and warm them.
    .why = Touch is liked best at the warmth of skin, about 32 °C.

prepare-nails_and_rings = Nails shorter than the fingertips; rings, watch and bracelets off.
    .why = They scratch.

prepare-jewellery = The receiver takes off necklace and earrings and ties up long hair.
    .why = Nothing catches, nothing presses.

prepare-toilet_and_meal = Toilet first; no heavy meal in the last hour, no alcohol, no sedatives.
    .why = Lying on a full belly is uncomfortable, and a dulled body does not say stop.

prepare-phones = Silence every phone; the one that guides lies in sight and hearing, its screen dim.
    .why = Nothing interrupts.

prepare-snack = Have a snack before, and one within reach.
    .why = Massage may lower blood sugar.

prepare-look_at_skin = Look at the skin first, and mark sore or numb places with keep_off.
    .why = What is not felt can still be hurt.

prepare-seizure_plan = Both of you know what to do in a seizure, and whom to call.
    .why = Then nobody has to think in a hurry.

prepare-parent = A parent is in the room, and the child has said yes for itself.
    .why = A child's no counts like anyone's.

prepare-own_terms = The receiver goes through the areas one by one, in or out, and may stay clothed and keep the eyes open.
    .why = Choosing makes touch feel safe.

prepare-agree = Agree aloud: which areas are in and out, what stays on, how firm, which scent or none, how to stop.
    .why = A yes is for these things only, and can be taken back at any moment.

prepare-stop_signal = "Stop", two taps or a dropped ball all mean: hands still, then off.
    .why = Some people go quiet when they are uncomfortable.

prepare-pain_limit = Say so when an ache passes 3 of 10, or feels sharp, burning, electric or numb; then the stroke ends.
    .why = Pain does not help.

prepare-ask_often = Ask at every new place: softer, or just right?
    .why = Care asks for it.

prepare-only_a_massage = The session is a massage; anything more is for the two of you to agree on outside it.
    .why = Consent is for one thing at a time.

## After

prepare-rest = Stay lying for 2–5 minutes, covered and warm.
    .why = Rest is part of the massage.

prepare-rise = Roll to the side, sit for a moment, then stand.
    .why = Getting up fast can make you dizzy.

prepare-rise_very_slowly = Roll to the side, sit until the head is clear, and stand up with the giver beside you.
    .why = With your blood pressure, getting up fast can make you dizzy.

prepare-soles = Wipe the oil off soles and hands before walking.
    .why = Oily feet slip.

prepare-candles_out = Are all candles out?
    .why = Falling asleep beside a flame is how fires start.

prepare-oily_towels = Wash oily towels soon, hot and with detergent; dry them on a line and never pile them warm.
    .why = Oil left in warm cloth can catch fire by itself, hours later.

prepare-latex = Keep oil away from latex condoms and gloves.
    .why = Oil weakens them.

prepare-water = Offer a glass of water.
    .why = It is a kindness; it flushes nothing out.

prepare-skin_after = Look at the skin once more for red or sore places.
    .why = What is not felt can still be hurt.

prepare-ask_next_day = Ask the next day how it feels, and be gentler next time if it aches.
    .why = What feels good now can hurt tomorrow.

prepare-soreness = A little soreness the next day happens to about one in ten, and passes.
    .why = It is no reason to press on, nor to worry.

prepare-seek_advice = See a doctor if soreness lasts more than two days, or with a bruise, numb or weak limbs, pain in head, neck, belly or side, or blood in the urine.
    .why = Harm from massage is rare, but real.

prepare-emergency = Chest pain, hard breathing, signs of a stroke, or numbness between the legs: call 112, 911 or 999 now.
    .why = These do not wait.
