### The texts of the receiver's phone: the one who lies down reads them before, and feels the rest.

# "Warmhands" is a name and is not translated.
voice-title = Warmhands: your voice
voice-heading = Your voice, while you lie down
# The label of the list of languages; each is shown under its own name.
language = Language
language-failed = This language could not be loaded.

## Connecting the phone.

join-about = The giver’s screen shows a picture to scan, and six digits. Either will do.
join-code = Six digits
join-go = Connect
joining = Connecting …
join-wrong = These digits are not right. Please look again.
join-many = Too many tries. A minute of patience, then again.
join-old = This link is no longer good. The giver’s screen shows a new one.
join-another = Connect again
join-unreachable = The giver’s machine does not answer. Are both in the same network?

## Connected: what fingers mean. Each is two pieces of one sentence, the first of which is set in bold.

ready-title = Connected
ready-tap = Tap
ready-tap-how = one of four corners: softer, firmer, stay here, move on.
ready-hold = Hold
ready-hold-how = anywhere when it hurts: the hands lift.
ready-two = Two fingers
ready-two-how = tapped together stop everything.
ready-told = It buzzes once when heard, twice when done, and long if it did not arrive.
ready-told-sound = One tone: heard. Two: done. Low ones: it did not arrive.
# The beginning of a sentence that the two below end, on buttons.
ready-hand = I hold it in my
ready-hand-left = left hand
ready-hand-right = right hand
ready-lie = Lie down

## While lying down. The first are the words on the buttons, short: they fit a quarter of a phone.

voice-softer = Softer
voice-firmer = Firmer
voice-stay = Stay here
voice-move_on = Move on
voice-sore_here = Sore here
voice-hurts = It hurts
voice-stop = Stop
sore-how = Touch where it is sore
# Said to those who cannot see the drawing.
sore-back = Your back, head up
# Leaves the drawing.
sore-close = Back
# $what (text): the words of a button, which was heard and is under way
heard = { $what } …
# $what (text): the words of a button
applied = { $what }: done.
undelivered = Not connected. Say it aloud.
state-waiting = Waiting for the first stroke.
state-here = Connected.
state-over = Rest now. Nothing more to do.
state-ended = This evening is over.
