### The page's own texts: labels, and what the page itself has to tell. What is said about a massage is the
### core's (crates/core/words). Words for the receiver's phone are in phone.ftl.

## What is said in more than one place.

back = Back
# $minutes (count): how long
minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
# The label of the list of languages; each is shown under its own name.
language = Language
language-failed = This language could not be loaded.
# The title stands in the browser's list of tabs. "Warmhands" is a name and is not translated.
title = Warmhands
close = Close
yes = Yes
no = No
delete = Delete
again = Try again
done = Done

## The first screen.

home-title = Warm hands, a quiet room
home-about = A back massage for two, planned for this back and led stroke by stroke.
home-begin = Begin
home-make = Make it yours
home-library = See the strokes
home-history = Earlier evenings
home-care = For calm between two people, not a treatment. If anything hurts, stop.
home-loading = Laying out the evening …
home-failed = The page could not load its core. Is the server still running?

## The screen on which an evening is made one's own.

compose-title = Make it yours
compose-sore = Where is it sore?
# What a finger on the drawn back does with each of the four tools below.
compose-how-sore = Tap a sore spot
compose-how-keep = Drag over what is to be left alone
compose-how-erase = Tap a mark to remove it
compose-how-turn = Drag to turn, pinch to come nearer
# The tools themselves, on small buttons.
compose-tool-sore = Sore here
compose-tool-keep = Keep off
compose-tool-erase = Remove
compose-tool-turn = Turn
compose-by-name = Choose a place by its name
# On buttons beside the list of places: what holds of the place.
compose-add-sore = It is sore
compose-add-keep = Keep off
compose-marks = Marked
# $what (text): a mark, such as "sore: left shoulder"
compose-remove = Remove: { $what }
# $place (text): a place, such as "left shoulder"
compose-sore-at = sore: { $place }
# $place (text): a place, such as "left shoulder"
compose-keep-at = keep off: { $place }
# A place without a name.
compose-spot = a spot
compose-minutes = How long
compose-level = How firm
compose-who = Who lies down
compose-name = Name, if you like
compose-stature = Height
compose-mass = Weight
compose-build = Shape of the back
compose-build-male = broad
compose-build-between = between
compose-build-female = narrow
# Where the arms of the one who lies down are.
compose-arms = Arms
compose-arms-sides = by the sides
compose-arms-forward = forward
compose-giver = Who gives
# How strong the giver's arms are.
compose-strength = Arms
compose-strength-light = light
compose-strength-average = usual
compose-strength-strong = strong
# How the giver's thumbs are today.
compose-thumbs = Thumbs today
compose-thumbs-tired = tired
compose-thumbs-average = usual
compose-thumbs-strong = strong
compose-mood = Mood
compose-mood-quiet = quiet
compose-mood-romantic = romantic
compose-mood-bright = bright
# Where the strokes of a plan come from: one of the three below follows, or the title of a file.
compose-strokes = The strokes
compose-strokes-made = chosen for you both
compose-strokes-classic = The classic
compose-strokes-slow-tide = Slow tide
compose-tastes = Tastes
# $taste (number): what the receiver thinks of a technique: -1, 0 or 1
compose-taste = { $taste ->
    [-1] leave out
    [1] love it
   *[0] as it comes
}
# What is in the house.
compose-supplies = At hand
compose-oil = Oil
compose-towels = Towels
# What the one who lies down lies on; one of the three below follows.
compose-surface = On a
compose-surface-table = table
compose-surface-bed = bed
compose-surface-floor = floor
compose-care = Before a first massage
compose-plan = The evening, as a score
compose-plan-how = Touch a stroke to see where it is and why.
# $reason (text): why a stroke is there, a text of moves.ftl: "warms the shoulders"
# The "it" is for English; say what fits before the move-reason texts of moves.ftl in your language.
compose-why = Why: it { $reason }.
compose-undo = Undo
compose-redo = Redo
compose-save = Keep this plan
compose-saved = Kept, without the health answers.
compose-kept = Kept plans
compose-open = Open
compose-share = Copy a link
compose-shared = The link is copied. Names and health answers are not in it.
compose-file = Save as a file
compose-from-file = Open a file
compose-next = Prepare
compose-dose = Show the warmth
compose-no-plan = There is no plan for this yet:
# Above the two lanes of the score: the receiver's sides.
compose-lane-left = left
compose-lane-right = right

## The health questions, one group at a time.

care-title = A few questions first
care-about = The one who lies down answers. The answers stay with you, on your own devices.
# $at (count): which group of questions this is
# $all (count): how many there are
care-step = { $at } of { $all }
care-none = None of these
care-next = Go on
care-unsure = Not sure
care-later = Later
# On the button that leads to the questions.
care-answer = Answer the questions
care-not-asked = The health questions have not been asked yet. They take a few minutes and are worth it.
# The verdict; the reasons follow as a list after the last two.
care-so-go = Nothing stands in the way so far.
care-so-adapt = The plan has been made gentler:
care-so-refuse = No massage today:
# Where the questions are translated: a quiet button that shows them in English as well.
care-original = Show the English original
care-translation = Hide the English original
care-translated = Translated by machine from English. In doubt, the original holds.

## Before the massage.

prepare-title = Prepare
# The list of what has to be there.
prepare-needed = Needed
# The list of what would be kind to have.
prepare-kind = A kindness
prepare-all = All of this is ready
prepare-start = Start
# $open (count): how many things are not ticked off yet
prepare-open = { $open } still open
prepare-not-kept = Nothing can be kept on this device: the session runs, but a reload would end it.
prepare-screen = Keep this screen on and in sight.
prepare-compose = Change the plan

## The massage itself, on the giver's screen: read from two metres away.

session-paused = Paused
session-go = Tap anywhere to go on
session-hands-off = Hands off
session-hands-off-go = Tap when you are both ready to go on.
# The stroke that comes next.
# $seconds (count): until then
session-next-in = Next · { $seconds } s
session-move-on = Move on
# Behind a clock that runs down: "12:30 left".
session-left = left
# The button that opens everything that can be asked of a massage under way: softer, firmer and so on.
session-replies = Replies
session-mute = Mute
session-unmute = Sound on
session-night = Night red
session-day = Candle light
session-stop-now = Stop now
# What is said when a reply is heeded, by the reply.
session-granted-softer = Softer here from now on.
session-granted-firmer = Firmer here from now on.
session-granted-slower = A little slower.
session-granted-faster = A little faster.
session-granted-stay = A little longer here.
session-granted-move_on = The next stroke comes after this pass.
session-granted-sore_here = This spot is sore: the plan heeds it.
session-granted-sore_drawn = A spot is sore: the plan heeds it.
session-granted-hurts = That hurts.
session-granted-stop = Stop.
session-granted-finish_gently = Coming to the end, gently.
# Why a reply is not heeded, by the state of the session.
session-not-now-ready = It has not begun yet.
session-not-now-playing = Not now: the hands are at work.
session-not-now-paused = Not now: it is paused.
session-not-now-hands-off = Not now: the hands are off.
session-not-now-stopped = Not now: it is over.
session-not-now-ended = Not now: it is over.
session-unlogged = This session cannot be kept.
session-flat = Drawn flat: this machine has no 3D graphics for the page.
session-broke = Something broke. Hands off for a moment: the session is taken up from its log.
# The keys are letters of the keyboard and stay as they are.
session-keys = Space pause · Page down move on · S softer · F firmer · − slower · + faster · T stay · O sore here · H hurts · G finish · Q stop · M mute · L night light · P phone

## What can be asked of a massage under way: on buttons, and in the list of what the phone asked for.

reply-softer = Softer
reply-firmer = Firmer
reply-slower = Slower
reply-faster = Faster
reply-stay = Stay here
reply-move_on = Move on
reply-sore_here = Sore here
reply-sore_drawn = Sore here
reply-hurts = That hurts
reply-stop = Stop
reply-finish_gently = Finish gently

## The people of the household.

people-receiver = Who lies down today
people-giver = Who gives today
people-keep = Keep
people-update = Keep the changes

## The receiver's phone, as the giver's screen speaks of it.

phone-title = A phone for the one who lies down
phone-about = Softer, firmer, stay, move on, or stop: said by touch, with closed eyes.
phone-connect = Connect a phone
phone-there = The phone is there.
phone-away = No phone
phone-there-short = Phone there
phone-another = Connect another one
phone-scan = Scan this with the phone’s camera.
# $address (text): an address to type on the phone
phone-or-type = Or open { $address } there and type:
# A command to type follows, in its own letters: "warmhands serve --lan".
phone-alone = Open this address with /phone behind it on this machine, and type these digits. For another device, start Warmhands with
# $digits (text): six digits with spaces between
phone-digits = The digits are { $digits }
# Said to those who cannot see the picture.
phone-qr = A code that the phone’s camera can read
phone-trouble = The home server does not answer.
# $what (text): what is said when a reply is heeded, a whole sentence of session-granted above
phone-said = From the phone: { $what }
# Why a reply of the phone is not heeded.
phone-early = It has not begun yet.
phone-late = This came too late.
# The title of the list of what the phone asked for; below, what became of each.
phone-log = From the phone
phone-granted = done
# $why (text): a whole sentence that says why
phone-refused = not now: { $why }
# A way to go on with the session on another screen.
phone-lead-title = Lead on from another device
phone-lead-how = Open this there: it goes on where it is now, and this screen goes quiet.
phone-lead-qr = A code that another device’s camera can read
phone-lead-link = The address. Whoever has it can lead this session.
phone-copy = Copy the address
phone-copied = Copied
phone-elsewhere = Another device leads now
phone-elsewhere-how = This screen has gone quiet.
phone-lead = Lead here again
phone-lost = That session is over, or cannot be reached.
phone-joined = This device belongs to the household now.

## Sound: how loud each part is.

sound-title = Sound
sound-all = All of it
sound-voice = Voice
sound-music = Music
# The soft pulse that gives the beat of the strokes.
sound-beat = Beat of the hands
sound-off = off
sound-own = Play your own music
sound-own-how = Choose music files, or drop them here. They stay on this device.
sound-made = Music that is made here
# $name (text): the name of a file
sound-bad = “{ $name }” cannot be played here. MP3, FLAC, Ogg and WAV are good.
sound-lost = The sound has stopped on this device. A tap brings it back.
sound-back = The sound is back.

## What can be said aloud in a session, where the device recognises it by itself.

commands-title = Commands by voice
commands-listen = Listen for commands
# $call (text): what comes before every command
# $commands (text): some of them, one after another
# $stop (text): the command that needs nothing before it
commands-how = Say “{ $call }”, and then: { $commands }. “{ $stop }” alone is enough. What is heard stays on this device, and is not kept.
commands-fetch-how = This browser can understand commands on this device alone, once it has fetched a language pack.
commands-fetch = Fetch the language pack
commands-fetching = The language pack is being fetched …
# $words (text): what was heard
commands-heard = Heard: “{ $words }”
commands-trouble-forbidden = Not listening: this page may not use the microphone. The browser’s settings can allow it.
commands-trouble-microphone = Not listening: there is no microphone, or something else uses it.
commands-trouble-pack = Not listening: the language pack is missing, or does not work here.

## After the massage, when both rest.

after-title = Rest
after-done = What was done
# Said to those who cannot see the picture.
after-done-alt = The back, with how much touch each part got
after-rate = How was it?
after-who = For the one who lay down, whenever you like.
# A scale from 0 to 10; its two ends are below.
after-relaxation = Relaxed
after-relaxation-least = not at all
after-relaxation-most = deeply
after-pressure = Pressure
# $pressure (number): how the pressure was: -2 much too soft, 0 right, 2 much too firm
after-pressure-is = { $pressure ->
    [-2] too soft
    [-1] a little soft
    [1] a little firm
    [2] too firm
   *[0] just right
}
after-comfort = Warm and comfortable?
after-liked = What did you like?
after-keep = Keep the answers
after-thanks = Kept.

## Earlier evenings.

history-title = Earlier evenings
history-none = Nothing yet. After the first session, this is where it can be found.
# $relaxed (count): from 0 to 10
history-relaxed = relaxed: { $relaxed } of 10
history-unrated = not rated
history-chart = How relaxed, evening by evening
history-export = Save everything as a file
history-import = Take in a file
# $entries (count): how many entries of the file were not here yet
history-imported = { $entries ->
    [0] Nothing in it was new.
    [one] One entry was new.
   *[other] { $entries } entries were new.
}
history-not-household = This is not a file that Warmhands saved, so nothing was changed.
history-server-kept = It is gone from this device. The home server could not be reached and still has its copy: press again when it is back.
history-delete = Delete everything
# Asked once more on the same button, before everything is deleted.
history-sure = Really delete: plans, sessions and answers
history-deleted = All of it is gone.
history-blocked = This browser keeps nothing for this page.

## What earlier sessions taught, each a sentence with a button.

learned-title = What was learned
learned-about = The next plan heeds this, as far as it is good for both.
learned-leave = Leave out
learned-heed = Heed again
learned-left = left out

## The strokes, to be watched.

library-title = The strokes
library-purpose = What for
library-touches = What touches
library-where = Where
# Where it is not done.
library-away = Not here
# What a lay giver easily does wrong with it, and what to do instead.
library-mistake = Easily goes wrong
# Shows the hands from nearer.
library-close = From near
# $stroke (text): the name of a technique
library-alt = Two hands on a back, showing: { $stroke }

## Plans that come as a link or as a file.

import-large = This file is too large to be a plan.
import-broken = This link is broken, so nothing was changed.
import-newer = This was written by a newer Warmhands, so nothing was changed.
# $why (text): a sentence, or the name of the file
import-bad = This cannot be opened, so nothing was changed: { $why }
