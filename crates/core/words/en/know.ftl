### What the program knows: `warmhands care`, `techniques` and `body`.

know-care = Before a massage
know-care-how = Ask the receiver. 'Not sure' counts as yes. The answers go into the request, under [care]: yes, no or not-sure.

know-techniques = What the hands can do

# $purpose (text): a few words that complete "it …"
know-purpose = Good for: it { $purpose }.

# $areas (text): a list
know-areas = Where: { $areas }.

# $mistake (text): a sentence
know-mistake = Easily goes wrong. { $mistake }

# $level (text): how firm
# $low_n (number): newtons
# $high_n (number): newtons
know-force = { $level } { $low_n }–{ $high_n } N

# $forces (text): by level, one after the other
know-forces = How firm, each hand: { $forces }.

# $forces (text): so far
# $next (text): one more
know-forces-more = { $forces }, { $next }

know-body = The back
know-measures = Measures
know-places = Places, each on the left and on the right: size and middle

# $size (text): a number, with one decimal place
know-cm = { $size } cm

# $size (text): a whole number
know-cm2 = { $size } cm²
