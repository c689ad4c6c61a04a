### The questions before a massage, and what is said of the answers: by the names of catalogue/care.toml.

## Said of the judgement as a whole.

care-not-asked = No health question was asked. `warmhands care` asks them; it takes a few minutes and is worth it.

care-not-all-asked = Some of the questions about warning signs are not answered yet; `warmhands care` asks them.

# When the receiver names a place that is not to be touched, but does not mark it.
care-unmarked = First mark the place with keep_off, so that the plan leaves it out. Until then there is no plan.

# $places (text): the marked places, listed
care-kept-off = Hands stay off these places, and off the strip around them: { $places }. Only what is marked stays out, so mark every other such place too.

# A keep-off that lies on no named place.
care-marked-spot = a marked spot

# $place (text): where
# $why (text): as the person wrote it
care-kept-off-why = { $place } ({ $why })

# $items (text): the places so far
# $next (text): one more
care-kept-off-more = { $items }, { $next }

## A note: what to do instead, or the reason and what changes.

# $instead (text): one or more sentences
# $reason (text): one or more sentences
care-note-refused = { $instead } { $reason }

# $reason (text): one or more sentences
# $changes (text): what effects say, the first letter large where the script has such
care-note-adapted = { $reason } { $changes }.

# $changes (text): what effects say so far
# $next (text): one more
care-changes-more = { $changes }; { $next }

## What a yes changes: whole sentences where there is no massage, a few words otherwise.

effect-emergency = Call the emergency number now: 112, 911 or 999. No massage.
effect-doctor_today = No massage: speak to a doctor today, and call 112, 911 or 999 if it gets worse.
effect-doctor = No massage yet: please see a doctor first. Once they say that massage is fine, answer no here.
effect-not_now = No massage for now.
effect-not_prone = Lying on the front is not for you at the moment. Gentle strokes are just as kind while you lie on your side, a pillow between the knees, or sit and lean on a table; this program does not lead those.
effect-marked = the marked place is left out, with 5 cm around it
effect-marked_wide = the marked place is left out, with 8 cm around it
effect-very_gentle = very light strokes only
effect-gentle = light strokes only
effect-medium = nothing firmer than medium
effect-no_points = no thumbs, no knuckles and no held presses
effect-no_painful_work = no held presses, and thumbs only lightly
effect-no_drumming = no tapping, plucking, chopping or clapping
effect-palms_only = soft palms only
effect-spare_ribs = nothing on the sides of the ribs
effect-no_stretches = no stretches
effect-no_neck_stretch = no stretch of the neck
effect-no_neck = nothing on the neck
effect-no_rocking = no rocking
effect-spare_left_arm = no work on the left arm
effect-spare_right_arm = no work on the right arm
effect-spare_left_quadrant = nothing on the left arm and the left side of the upper back
effect-spare_right_quadrant = nothing on the right arm and the right side of the upper back
effect-twenty_minutes = 20 minutes at most
effect-short = 10 minutes at most
effect-very_short = 5 minutes at most
effect-no_scent = no scents
effect-no_flicker = steady light
effect-no_heat = no heat on the skin
effect-look_at_skin = look at the skin before and after
effect-snack = a snack within reach
effect-extra_oil = plenty of oil
effect-chest_cushion = a towel roll under the front of the shoulders
effect-belly_cushion = a thin pillow under the belly
effect-rise_slowly = get up slowly afterwards
effect-ask_often = ask often, and again the next day
effect-seizure_plan = both know what to do in a seizure
effect-parent = a parent stays in the room
effect-own_terms = you choose where, and what you keep on
effect-no_nut_oil = no nut, peanut or sesame oil
effect-patch_test = test the oil on a small spot the day before

## Legs, bladder and bowel. The emergency number now.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-legs-bladder-and-bowel = Legs, bladder and bowel

question-saddle_numbness = Is there numbness between your legs: around the genitals, the bottom or the inner thighs?
    .note = With a bad back this can mean that nerves at the end of the spine are pressed.

question-bladder_or_bowel = Is there something new with urine or stool: hard to start, hold or feel, or leaking?
    .note = With a bad back this can mean that nerves at the end of the spine are pressed.

question-sexual_feeling = Since your back or leg hurts, has feeling or function in sex changed?
    .note = With a bad back this can mean that nerves at the end of the spine are pressed.

question-both_legs = With back pain: are both legs painful or weak, or is a leg quickly getting weaker?
    .note = This can mean that nerves at the end of the spine are pressed.

## Chest, breath and belly. The emergency number now.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-chest-breath-and-belly = Chest, breath and belly

question-chest_pain = Do you have chest pain?
    .note = This can come from the heart or the lungs.

question-sudden_breathlessness = Were you suddenly short of breath, did you collapse, or do you cough blood?
    .note = This can come from the heart or from a clot in the lungs.

question-tearing_pain = Is there a tearing pain in your back or belly, or does your belly throb with your pulse?
    .note = This can come from the large artery in the belly.

## Head, neck and speech. The emergency number now.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-head-neck-and-speech = Head, neck and speech

question-sudden_headache = Is there a sudden, very strong or unusual pain in your head or neck?
    .note = This can be a stroke or an injured artery in the neck.

question-stroke_signs = Do you have sudden dizziness, double vision, slurred speech, a drooping face, a weak arm, or are you unsteady?
    .note = This can be a stroke or an injured artery in the neck.

## A fall or a bad reaction. The emergency number now.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-a-fall-or-a-bad-reaction = A fall or a bad reaction

question-fall_or_blow = Does your back hurt since a bad fall, a crash or a blow, or is it out of shape?
    .note = A bone may be broken; lie still until help is there.

question-allergic_shock = Is your face, tongue or throat swelling, or are you wheezing, faint or covered in hives?
    .note = This can be a severe allergic reaction.

## How you feel today. A doctor first.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-how-you-feel-today = How you feel today

question-fever = Do you have a fever of 38 °C or more?
    .note = With a fever the body needs rest. See a doctor if it is high, lasts, or comes with back pain.

question-feeling_ill = Do you feel ill all over?
    .note = Rest, and see a doctor if it lasts or worries you.

question-contagious = Do you have an illness that others can catch?
    .note = A massage would pass it on. Wait until it is over, and see a doctor if it lasts or worries you.

question-intoxicated = Have you had alcohol, drugs or a sedative in the last hours?
    .note = They dull pain and choice, and both are needed here. Wait until they have worn off.

question-cannot_speak_up = Would it be hard for you to say no, or to feel or report pain?
    .help = For instance in confusion, deep tiredness from medicines, or when someone else decides for you.
    .note = A massage rests on your own yes and on your saying when something hurts. Ask a doctor or a carer what suits.

## Clots, heart and blood. A doctor first.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-clots-heart-and-blood = Clots, heart and blood

question-clot_signs = Is one leg or one arm throbbing, swollen, warm, red or dark, or are its veins hard and sore?
    .note = This can be a blood clot in a vein. Never rub it.

question-blood_clot = Do you have, or might you have, a blood clot in a vein (thrombosis)?
    .note = Rubbing could loosen a clot.

question-heart_condition = Do you have a heart condition that is not stable, or a failing heart that is getting worse?
    .note = The heart should be settled before a massage.

question-heart_attack_or_stroke = Have you had a heart attack or a stroke recently?
    .note = The body needs to recover first.

question-very_high_blood_pressure = Is your blood pressure out of control, such as 180 over 110 or more?
    .note = It should be brought down before a massage.

question-aneurysm = Has a doctor found a bulge in one of your arteries (an aneurysm)?
    .note = Pressure near it is a risk.

question-bleeding_disorder = Does your blood clot badly, or are your blood platelets low?
    .help = Blood thinners are asked about later.
    .note = Even soft pressure could cause bleeding under the skin.

## Back pain that a doctor should see. A doctor first.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-back-pain-that-a-doctor-should-see = Back pain that a doctor should see

question-back_pain_weight_loss = With back pain: have you lost weight without knowing why?
    .note = Together they should be looked at.

question-back_pain_at_night = Does back pain wake you at night, or never let up, however you lie?
    .note = Pain that rest does not change should be looked at.

question-back_pain_cancer = With back pain: have you ever had cancer?
    .note = Together they should be looked at.

question-back_pain_steroids = With back pain: do you take steroids, such as cortisone or prednisolone tablets?
    .note = Steroids thin the bones, so new back pain should be looked at.

question-back_pain_weak_defences = With back pain: are your body's defences weak, or have you injected drugs?
    .note = An infection in the back should be ruled out first.

question-first_back_pain = Did real back pain, more than a tense muscle, first come before you were 20 or after 55?
    .note = On its own this is a weak sign and no cause for alarm; a doctor or physiotherapist can tell.

question-chest_height_pain = Is there real pain, more than a tense muscle, in the spine behind your chest?
    .note = On its own this is a weak sign and no cause for alarm; a doctor or physiotherapist can tell.

question-kidney_signs = With pain in the back or side: do you have a fever, painful urine or blood in it?
    .note = This can come from a kidney.

## Bones, discs and joints. A doctor first.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-bones-discs-and-joints = Bones, discs and joints

question-broken_bone = Is a bone broken, perhaps broken, or not yet healed?
    .note = It must heal first.

question-broken_vertebra = Do you have brittle bones and has a bone of your spine ever broken?
    .note = Even soft pressure could break another.

question-weak_leg = Does strong pain run down a leg that is getting weaker, or does a foot drop when you walk?
    .note = A nerve may be pressed.

question-fresh_disc_injury = Have you just hurt a disc of your spine (a slipped disc)?
    .note = It should settle and be looked at first.

question-inflamed_now = Are joints or your back hot, swollen or flaring up right now?
    .note = A flare should calm before hands come near.

## Skin that a doctor should see. A doctor first.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-skin-that-a-doctor-should-see = Skin that a doctor should see

question-shingles_or_cellulitis = Do you have shingles, or skin that is red, hot and spreading?
    .note = This needs treatment, and touch hurts or spreads it.

question-contagious_skin = Do you have a skin trouble that spreads by touch, such as scabies, impetigo or ringworm?
    .note = Hands and oil would spread it; wait until it is gone.

## Trouble in pregnancy. A doctor first.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-trouble-in-pregnancy = Trouble in pregnancy

question-pregnancy_trouble = If pregnant: is there bleeding, contractions, high blood pressure, or did anyone speak of a risk?
    .note = Your midwife or doctor comes first.

## Skin. Not there.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-skin = Skin

question-wound_or_burn = On your back, neck, shoulders or arms: a wound, a burn or a blister, open or healing?
    .note = Hurt skin needs to be left alone.

question-sunburn_or_rash = On your back, neck, shoulders or arms: sunburn, a rash, weeping eczema or acne with pus?
    .note = Rubbing and oil make sore skin worse.

question-skin_infection = On your back, neck, shoulders or arms: a patch of infected skin, a fungus, a boil or a wart?
    .note = Touch can spread it; wash hands and towels well.

question-new_tattoo = On your back, neck, shoulders or arms: a tattoo or a piercing that has not fully healed?
    .help = That typically takes two to four weeks.
    .note = Until it has healed it is a wound.

question-numb_skin = On your back, neck, shoulders or arms: skin that feels numb or dull?
    .note = Where you feel little, you cannot say when it is too much.

## Bruises, veins and lumps. Not there.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-bruises-veins-and-lumps = Bruises, veins and lumps

question-bruise_or_strain = On your back, neck, shoulders or arms: a bruise, a swelling, or a fresh strain or sprain?
    .note = Fresh injuries rest for two to three days at least.

question-veins = On your back, neck, shoulders or arms: swollen or sore veins?
    .note = Veins like these take no pressure.

question-lump_or_mole = On your back, neck, shoulders or arms: a lump, a swollen node or a mole that no doctor has looked at?
    .note = Show it to a doctor; until then hands stay away.

## Surgery, devices and injections. Not there.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-surgery-devices-and-injections = Surgery, devices and injections

question-surgery_scar = On your back, neck, shoulders or arms: a surgery scar younger than six weeks, or not yet cleared by the surgeon?
    .note = A scar needs at least six weeks and the surgeon's word.

question-spine_surgery = Have you ever had surgery on your spine, such as a fusion or a laminectomy?
    .note = Ask the surgeon what is fine; the whole stretch of the spine is left out.

question-implanted_device = On your back, neck, shoulders or arms: a device under the skin, such as a pacemaker, port, stimulator or pump?
    .help = One below the collarbone counts: mark the shoulder.
    .note = Pressure can move a device or its wires.

question-sensor_or_line = On your back, neck, shoulders or arms: a sensor, an insulin pump, a catheter or another line?
    .note = Pulling or pressing on it could move it.

question-drug_patch = On your back, neck, shoulders or arms: a medicine patch, such as a pain patch?
    .note = Heat and rubbing push more of the drug through the skin.

question-injection = On your back, neck, shoulders or arms: an injection, a vaccine, a nerve block or Botox in the last three days?
    .note = What was injected should stay where it is; the clinic may ask for longer.

## Tumours and radiotherapy. Not there.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-tumours-and-radiotherapy = Tumours and radiotherapy

question-tumour = On your back, neck, shoulders or arms: a tumour, or lymph nodes affected by one?
    .note = No pressure where a tumour is.

question-radiotherapy = On your back, neck, shoulders or arms: radiotherapy now or in the last weeks?
    .note = Such skin is very tender, and oil can irritate it.

## Lying on the front. Not there.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-lying-on-the-front = Lying on the front

question-breasts_hernia_or_stoma = Do you have breast implants, tender breasts, a hernia or a stoma?
    .note = Cushions take the weight off; if it is still uncomfortable, do not lie on the front.

question-front_uncomfortable = Is lying on your front uncomfortable or unwise, for any reason?
    .note = A body that is not at ease does not rest.

## Breath and stomach. Gentler.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-breath-and-stomach = Breath and stomach

question-breathing_trouble = Do asthma, COPD or another lung trouble bother you today, or when you lie flat?
    .note = Lying flat on the front makes breathing harder.

question-blocked_nose = Is your nose blocked?
    .note = Face down, a blocked nose gets worse. Come back when it is free.

question-reflux = Do you get heartburn when you lie flat?
    .note = Lying flat on the front brings acid up.

question-heavy_meal = Have you eaten a heavy meal in the last hour?
    .note = A full stomach does not like to be lain on. In an hour it is different.

## Blood and blood pressure. Gentler.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-blood-and-blood-pressure = Blood and blood pressure

question-anticoagulants = Do you take blood thinners?
    .help = Such as warfarin, apixaban, rivaroxaban, heparin, clopidogrel or daily aspirin.
    .note = Blood thinners make bruises come easily. If your INR is unstable, ask your doctor first.

question-easy_bruising = Do you bruise easily?
    .note = Skin that bruises easily wants the softest touch.

question-treated_blood_pressure = Is your blood pressure high but treated, or is it low?
    .note = Painful work can raise blood pressure, and getting up fast can make you dizzy.

## Bones, skin and joints. Gentler.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-bones-skin-and-joints = Bones, skin and joints

question-osteoporosis = Do you have brittle bones (osteoporosis)?
    .note = Brittle bones take only soft, broad touch. Lying on the side is an alternative.

question-long_steroids = Have you taken steroids, such as cortisone tablets, for a long time?
    .note = Long use of steroids thins bones and skin.

question-frail = Are you frail with age, or is your skin as thin as paper?
    .note = Thin skin and bones take only soft, broad touch. Lying on the side is an alternative.

question-hypermobility = Are your joints very bendy, or do you have Ehlers-Danlos or Marfan syndrome?
    .note = Loose joints are easily stretched too far, and the neck most of all.

question-rheumatism = Do you have rheumatoid arthritis or inflammation of the spine, at rest now?
    .note = Joints like these want light touch and good cushions, and nothing in a flare.

question-scoliosis_or_disc = Do you have a curved spine (scoliosis), or an old disc problem that is stable?
    .note = Light touch and good cushions keep the spine at ease.

question-stenosis = Did a doctor say that the canal of your spine is narrow (stenosis)?
    .note = A hollow back narrows it further, so the belly is raised.

question-shoulder_left = Has your left shoulder ever been out of joint or operated on?
    .note = That arm is not drawn or stretched.

question-shoulder_right = Has your right shoulder ever been out of joint or operated on?
    .note = That arm is not drawn or stretched.

## Nerves and pain. Gentler.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-nerves-and-pain = Nerves and pain

question-dulled_feeling = Has diabetes, MS, an injured spinal cord or another nerve trouble dulled your feeling anywhere?
    .note = Where you feel less, heat and pressure go unnoticed. Mark numb skin with keep_off.

question-diabetes = Do you have diabetes?
    .note = Massage may lower blood sugar, and feeling in the skin may be less than it seems.

question-sensitive_pain = Do you have fibromyalgia, migraine, or pain from light touch?
    .note = What feels good now can hurt tomorrow, so it stays light and short.

question-epilepsy = Do you have epilepsy?
    .note = Flicker and strong scents can set off a seizure.

## Cancer and lymph. Gentler.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-cancer-and-lymph = Cancer and lymph

question-cancer = Do you have cancer, or are you in or after treatment for it?
    .note = Ask your team what suits you. Massage does not spread cancer; it is only gentler.

question-cancer_in_bone = Has a cancer spread to your bones?
    .note = Bones may be brittle, so the touch is of the softest.

question-lymph_left = On the left: is your arm swollen from lymph, or were lymph nodes of the armpit removed?
    .note = Pressure there can bring on swelling.

question-lymph_right = On the right: is your arm swollen from lymph, or were lymph nodes of the armpit removed?
    .note = Pressure there can bring on swelling.

## Pregnancy and age. Gentler.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-pregnancy-and-age = Pregnancy and age

question-pregnant = Are you pregnant, or might you be?
    .note = Tell your midwife or doctor; in the first three months many prefer to wait.

question-pregnant_after_month_3 = Are you more than three months pregnant?
    .note = After the third month the front is no place to lie, nor flat on the back after the fourth. Ask your midwife about massage on the side, later on the left.

question-under_18 = Are you under 18?
    .note = It is your own choice too: you may say no, or stop.

question-small_child = Are you still a small child, under 7?
    .note = Small children have enough after a few minutes.

## Airways and allergies. Gentler.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-airways-and-allergies = Airways and allergies

question-asthma = Have you ever had asthma, even if it is quiet now?
    .note = Scents can set it off. Keep nose and mouth free, the chest raised and the inhaler near.

question-nut_allergy = Are you allergic to nuts, peanuts or sesame?
    .note = Oils made from them can hold traces, and so can oils of unknown make.

question-skin_reacts = Has your skin ever reacted to an oil, a cream or a scent?
    .note = Plain oil without scent is the kindest.

## Feeling at ease. Gentler.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-feeling-at-ease = Feeling at ease

question-bad_experience = Can touch bring back bad memories, or make you anxious or far away?
    .note = You say where and how, keep your eyes open if you like, and stop at any moment.
