### What is said of the log of a session that cannot be read to its end: the findings L00 to L07. A
### message is what is wrong, small at its beginning and without a full stop; .help is what that means
### for the rest, in whole sentences. What stands in backquotes is code and stays as it is.

# Under the line that is meant.
# $line (text): its number
log-line = line { $line }

log-kept = Everything before this line is kept; take out what is wrong to read on.

# $bytes (number): more than 16 million
log-too-large = a log of { $bytes } bytes is no log of one session
    .help = Name the log of one session.

log-empty = the log is empty
    .help = A log begins with the score that is performed.

# $why (text): a finding of reading.ftl, small at its beginning
log-no-entry = this line is no entry of a log: { $why }

log-cut = the last line was not written to its end
    .help = Everything before it is kept, and the session can go on from there.

log-no-score = a log begins with `score_chosen`, and this one does not
    .help = Without the score nothing of it can be played.

log-score-again = a log begins with `score_chosen`, and has it once

log-unplayable = the score cannot be played: it has no stroke

# $entry (text): its number
log-twice = entry { $entry } stands here a second time
    .help = It is read once; nothing is lost.

# $entry (text): its number
# $before (text): the number of the one before
log-after = entry { $entry } comes after entry { $before }

# $expected (text): its number
# $found (text): the number of the one that comes instead
log-gap = entry { $expected } is missing: entry { $found } follows too early

# $before (text): seconds on the session's clock, as in the file
# $now (text): the same, and less
log-clock = the clock runs backwards here, from { $before } s to { $now } s

# What an entry tells can only happen at another time.
# $status (text): ready, playing, paused, hands-off, stopped or ended
log-not-now =
    { $status ->
        [ready] this cannot be before the session has begun
        [playing] this cannot be while hands move
        [paused] this cannot be in a pause
        [hands-off] this cannot be while the hands are off
        [stopped] this cannot be after the session was stopped
       *[ended] this cannot be after the session has ended
    }

log-value = a value here is beyond what it can be
