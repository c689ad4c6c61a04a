### A session as it is conducted in the terminal, and its script where there is none.

## What a reply changes

# $level (text): how firm it is
play-softer-end = This is as light as it goes: { $level }.

# $level (text): how firm it is
play-firmer-end = This is as firm as it goes here: { $level }.

# $level (text): how firm it is
play-softer-still = Softer here from now on, still { $level }.

# $level (text): how firm it is
play-firmer-still = Firmer here from now on; it still counts as { $level }.

# $level (text): how firm it is
play-softer = Softer here from now on: { $level }.

# $level (text): how firm it is
play-firmer = Firmer here from now on: { $level }.

play-slower = Slower hands from now on.
play-slower-end = This is as slow as it goes here.
play-faster = Faster hands from now on.
play-faster-end = This is as fast as it goes here.
play-stay = Longer here; the rest is fitted to it.
play-stay-end = This has been long enough for both; it goes on as planned.
play-move-on = On to the next stroke, once this one is round.
play-finish = Straight to the close: the last strokes, and a rest.
play-closing = This is the close already.

# $places (text): where
play-sore = Sore at the { $places }: the rest looks after it, gently.

# $places (text): where
play-sore-later = Sore at the { $places }: it is kept for the next time.

play-not-now = Not now.
play-not-while-off = Not now: the hands are off. Space goes on, q ends the session.

## Going on after a break

play-resumed = Here it was broken off. Space to go on.
play-resumed-cut = Here it was broken off; half a line of the log is left out. Space to go on.
play-resume-over = This session has come to its end; there is nothing to go on with. warmhands replay shows it.
play-unlogged = The log cannot be written. The massage goes on without it.

## In large letters

play-hands-off = hands off
play-pause = pause

## The screen

# $time (text): on the clock
play-left = { $time } left

# $places (text): where
play-lift = Lift both hands. From now on left alone: { $places }.

play-ask = Ask how it is. Space goes on elsewhere, more lightly; q ends the session.

# Nothing moves.
play-still = Still

# $way (text): which way
# $pass (count): the one under way
# $passes (count): of how many
play-passes = { $way }, pass { $pass } of { $passes }

# $time (text): on the clock
# $technique (text): what the hands do
# $places (text): where
# $level (text): how firm
play-next = In { $time }: { $technique }, { $places }, { $level }

# $seconds (count): until then
# $technique (text): what the hands do
# $places (text): where
# $level (text): how firm
play-next-soon = ▸ In { $seconds } s: { $technique }, { $places }, { $level }

play-nothing-next = Then the session is over.

## Keys: the letters stay as they are

play-keys-pace = s softer   f firmer   - slower   + faster   t stay   n next
play-keys = o sore here   h hurts   g finish gently   space pause   q stop
play-keys-narrow = space pause   h hurts   q stop
play-keys-paused = space go on   h hurts   g finish gently   q stop
play-keys-hands-off = space go on elsewhere   q stop
play-keys-relaxed = 0 not at all … 9 deeply   Enter rather not say
play-keys-pressure = s too soft   r just right   f too firm   Enter rather not say
play-enter-more = Enter shows more, q leaves
play-enter-starts = Enter starts, q leaves

## The end

play-stopped = Stopped. Let the hands come to rest, then lift them.
play-finished = The end. Let the hands rest a breath longer, then lift them.

play-ask-relaxed = How relaxed do you feel now?
play-ask-pressure = How was the pressure?
play-broken-off = The session was broken off.

# $path (text): a file
play-log-at = The log: { $path }

# $command (text): what to type
play-goes-on = It goes on with: { $command }

## The script

# $what (text): what the hands do and where
# $way (text): which way and how often or how long
# $level (text): how firm
script-instruction = { $what }; { $way }; { $level }

script-end = The end.
