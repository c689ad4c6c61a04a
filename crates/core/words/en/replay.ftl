### What the log of a session holds: `warmhands replay`.

# $title (text): of a score
replay-title = { $title }, as it went

replay-ready = Chosen, and not begun.
replay-playing = Broken off while hands were moving.
replay-paused = Broken off in a pause.
replay-hands-off = Broken off with the hands off, because something hurt.
replay-stopped = Stopped before the end.
replay-ended = Played to its end.

# $massage (text): on the clock
# $whole (text): on the clock
replay-time = { $massage } of massage; the plan had { $whole }.

replay-done = What was done
replay-said = What was said
replay-dose = How much each place got
replay-rating = How it was

## What happened

event-score-chosen = A plan was chosen.
event-started = Begun.
event-paused = Pause.
event-resumed = Going on.
event-softer = Softer.
event-firmer = Firmer.
event-slower = Slower.
event-faster = Faster.
event-stayed = Longer here.
event-moved-on = On to the next.

# $places (text): where
event-sore = Sore here: { $places }.

event-sore-nowhere = Sore somewhere beside the back.
event-hurt = It hurts: hands off.
event-stopped = Stop.
event-finished-gently = Finish gently.
event-ended = The end.
event-rated = How it was, below.

## The rating

# $value (count): 0 to 10
rated-relaxed = Relaxed: { $value } of 10.

rated-too-soft = The pressure was too soft.
rated-just-right = The pressure was just right.
rated-too-firm = The pressure was too firm.
rated-comfortable = It was warm and comfortable.
rated-uncomfortable = It was not warm and comfortable.

# $techniques (text): a list
rated-liked = Liked: { $techniques }.

# $techniques (text): a list
rated-disliked = Not liked: { $techniques }.

# $value (count): 0 to 10
rated-sore = Sore on the next day: { $value } of 10.
