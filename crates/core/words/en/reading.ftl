### What is said of a request, a routine or a score that cannot be taken as it is written: the findings
### T01 to T15, Q01 to Q18 and C01. A message is what is wrong, small at its beginning and without a
### full stop; .help is how to mend it; .label stands under the place in the file, in one to three
### words.
###
### What stands in backquotes is code, to be found in the file or copied into it. It stays as it is in
### every language, and so do all keys, names of places and techniques, and numbers that are a text
### here: they have a decimal point, as the file has. Words of the program, such as the names of its
### commands, stay, too.

## The file

# $example (text): the smallest one, code
read-empty = the file is empty
    .help = the smallest one is `{ $example }`
    .label = nothing here

# $most (count): megabytes
read-too-large = the file is larger than { $most } MB
    .help = a request has a few lines; is this the right file?

# $byte (count): its number in the file
# $line (count): its number
read-not-utf8 = byte { $byte }, in line { $line }, is not UTF-8 text
    .help = save the file as UTF-8
    .label = not UTF-8

# $format (text): TOML or JSON
# $why (text): what its parser says, always English
read-grammar = this is not { $format }: { $why }
    .line = write a line as `key = value`, such as `minutes = 15`
    .comma = take the last comma away
    .comment = take the comment away: JSON has none
    .open = close the bracket or quote that is open here
    .quotes = a text stands between two quotes, as in "shoulder.left"
    .json = look for a comma, a quote or a bracket too few or too many; the file may be cut off
    .toml = compare this line with `minutes = 15` and `[receiver]`
    .label = here

# $most (count): how many levels of brackets
read-too-deep = this nests more than { $most } levels
    .help = take brackets away: the deepest format here needs nine levels
    .label = too deep

# $most (count): how many findings
read-more = this is as much as is told at once: { $most } findings
    .help = mend these first

read-not-checked = this is a request, and only routines and scores can be checked
    .help = plan it: warmhands plan FILE --format json | warmhands check -

# $known (text): the format that is read, code
# $format (text): what the file says
read-format = `{ $format }` is not a format of a score
    .help = write "{ $known }", if it is one
    .label = this format

# $found (text): the number of the file's format
# $known (text): the number of the newest one that is read
read-format-newer = this score has format { $found }, and this program reads up to { $known }
    .help = install a newer warmhands, or plan the request again with this one

## Keys

# $key (text): as it is written
read-key-twice = `{ $key }` is said twice
    .help = keep one of the two; several spots are several `[[sore]]` tables
    .label = again here

# $key (text): as it is written
read-key-unknown = there is no key `{ $key }`
    .label = unknown key

# $key (text): as it is written
# $path (text): of the table that has it
read-key-unknown-in = there is no key `{ $key }` in `{ $path }`

# $key (text): its name
# $example (text): the key with a value, code
read-key-missing = `{ $key }` is missing
    .help = add `{ $example }`
    .label = it belongs here

# $key (text): its name
# $path (text): of the table that should have it
read-key-missing-in = `{ $key }` is missing in `{ $path }`

## Types

# What stands there; as a label, too.
# $found (text): null, flag, number, text, date, list or table
read-found =
    { $found ->
        [null] nothing (`null`)
        [flag] true or false
        [number] a number
        [text] a text in quotes
        [date] a date or time
        [list] a list
       *[table] a table
    }

# $path (text): of the value
# $found (text): what stands there: null, flag, number, text, date, list or table
# $expected (text): flag, number, whole, text, list or table
# $example (text): how a list is written, in backquotes, perhaps with read-below
# $number (text): what is in the quotes
read-type =
    `{ $path }` is { read-found }, where { $expected ->
        [flag] true or false
        [number] a number
        [whole] a whole number
        [text] a text
        [list] a list
       *[table] a table
    } is expected
    .flag = write `true` or `false`, without quotes
    .number = write digits, such as `15` or `1.5`
    .unquoted = take the quotes away: `{ $number }`
    .whole = write it without a decimal point
    .text = write it in quotes, as in "like this"
    .list = write { $example }; there can be several
    .table = write it as a table: a line `[name]` and its keys below

# Two lines of a file, named within a sentence: "write `[[sore]]` and below it `place = …`".
# $head (text): the first line, code
# $line (text): the second line, code
read-below = `{ $head }` and below it `{ $line }`

# $count (count): how many numbers it has, not two
read-point = a point has two numbers, x_m and y_m, and this has { $count }
    .help = write `[0.05, 0.3]`

# $path (text): of a list of points
read-path-empty = `{ $path }` has no point
    .help = write one point at least, or `null` for a hand that rests

## Numbers

# $path (text): of the number
# $number (text): nan or endless
read-not-finite =
    { $number ->
        [nan] `{ $path }` is not a number (NaN)
       *[endless] `{ $path }` is endless
    }
    .help = write a finite number, such as `1.5`
    .label = no finite number

# $path (text): of the number
# $number (text): as it is
# $low (text): the lowest that is taken
# $high (text): the highest that is taken
read-outside = `{ $path }` is { $number }, outside { $low } to { $high }
    .help = write a number from { $low } to { $high }
    .whole = write a whole number, { $low } to { $high }
    .label = out of range

# $path (text): of the number
# $number (text): as it is
# $low (text): the lowest that is taken
read-outside-least = `{ $path }` is { $number }, outside { $low } or more
    .help = write a whole number, { $low } or more

# A number seems to be meant in another unit.
# $unit (text): centimetres, millimetres, feet, inches, pounds, grams, per-cent or seconds
# $mend (text): what to write instead, code
read-unit =
    { $unit ->
        [centimetres] in centimetres? write { $mend }
        [millimetres] in millimetres? write { $mend }
        [feet] in feet? write { $mend }
        [inches] in inches? write { $mend }
        [pounds] in pounds? write { $mend }
        [grams] in grams? write { $mend }
        [per-cent] in per cent? write { $mend }
       *[seconds] in seconds? write { $mend }
    }

# $low (text): 5
# $high (text): 20
# $number (text): as it is
read-minutes = a session lasts { $low } to { $high } minutes, and this says { $number }

read-level-deep = level 5 is deep work with the elbow; it is never offered at home
    .help = write 3, or 4 if the receiver asks for it
    .label = too firm

# $lower (text): the whole number below it
# $upper (text): the whole number above it
read-level-between = a level is a whole number on the Walton scale
    .help = write { $lower } or { $upper }
    .label = between two levels

## Names and texts

# $path (text): of the name
# $name (text): as it is written
read-name-unknown = `{ $path }` cannot be `{ $name }`

# $what (text): measure (of a body), technique, question or place
# $name (text): as it is written
read-no-such =
    { $what ->
        [measure] there is no measure `{ $name }`
        [technique] there is no technique named `{ $name }`
        [question] there is no care question `{ $name }`
       *[place] there is no place named `{ $name }`
    }
    .techniques = `warmhands techniques` lists them all
    .questions = `warmhands care` lists the questions

# $names (text): one in backquotes, or several joined by read-or
read-did-you-mean = did you mean { $names }?

# $names (text): several in backquotes, joined by read-or
read-write-one = write { $names }

# $names (text): all but the last, in backquotes; joined by list-more of ways.ftl
# $last (text): the last, in backquotes
read-or = { $names } or { $last }

# $path (text): of the text
# $most (count): how many
read-text-long = `{ $path }` is longer than { $most } characters
    .help = write a short plain text
    .label = this text

# $path (text): of the text
read-text-hidden = `{ $path }` holds a character that cannot be shown

# $path (text): of the answer to a care question
read-answer = `{ $path }` is neither yes nor no
    .help = write true, false or "not sure"; not sure counts as yes
    .label = no answer

## Places

# $name (text): as it is written, such as "Left shoulder"
# $place (text): as it should be written
read-place-form = `{ $name }` is not how a place is written
    .help = write `{ $place }`

# $name (text): as it is written, such as "shoulder"
# $area (text): its name in a file
read-place-side = `{ $name }` does not say which side
    .help = write `{ $area }.left` or `{ $area }.right`, the receiver's own left and right; for both, write two

# $areas (text): in backquotes, joined by read-or
read-areas = the areas are { $areas }, each `.left` or `.right`

# $x (text): as it is written
# $y (text): as it is written
# $place (text): the nearest one, its name in a file
# $place_x (text): of its middle
# $place_y (text): of its middle
read-off-back = the point ({ $x }, { $y }) is not on this receiver's back
    .help = the middle of { $place } is at x_m = { $place_x }, y_m = { $place_y }; x_m is positive to the receiver's right, y_m from the base of the neck towards the feet
    .also = and this

# Of a sore spot or keep-off that says place = "back" and a point.
read-back-point = all of the back is not a point
    .help = take `x_m` and `y_m` away, or name the place under them

read-nowhere = this says neither a place nor a point
    .help = add `place = "shoulder.left"`, or `x_m` and `y_m`

# $there (text): the place under the point, its name in a file
# $place (text): the place that is named, its name in a file
read-disagree = the point lies on { $there }, not on { $place }
    .help = keep one: `place = "{ $there }"`, or the point alone
    .label = this one

## The request as a whole

# $what (text): sore-spots, keep-offs, strokes or lessons (of earlier sessions)
# $count (count): how many there are
# $most (count): how many are taken, 12 to 400
read-too-many =
    { $what ->
        [sore-spots] there are { $count } sore spots; at most { $most } are taken
        [keep-offs] there are { $count } keep-offs; at most { $most } are taken
        [strokes] there are { $count } strokes; at most { $most } are taken
       *[lessons] there are { $count } lessons; at most { $most } are taken
    }
    .help = keep those that matter most
    .label = too many

read-nothing-free = the keep-offs leave nothing of the back to massage: the answer is no
    .help = rest together instead, or keep off less

read-said-twice = the same is said twice; it counts once
    .help = take one of them away
    .label = in here

# $place (text): its name in a file
read-sore-kept-off = the sore spot on { $place } lies in a keep-off and is left alone
    .label = kept off here

read-sore-back = a sore `back` is taken as the lower back and between the blades
    .help = name the sorest places instead, such as `shoulder.left`
    .label = all of it

## Routines

# The title of a routine that has none.
read-untitled = My routine

# $example (text): in backquotes, with read-below
read-no-movement = a routine without movements is silent
    .help = add { $example }

# $technique (text): its name in a file
# $area (text): its name in a file
# $areas (text): in backquotes, joined by read-or
read-not-done-there = { $technique } is not done on the { $area }
    .help = it belongs on { $areas }
    .label = not here

# $minutes (number): how long they take
# $total (number): how long the routine is, 5 to 20
read-movements-long = the movements take { $minutes } minutes together, and the routine has { $total }
    .help = shorten some, or leave their minutes out: they are shared out then

read-no-spot = this stroke is for sore spots, and none is named: it is left out
    .help = name a spot with `[[sore]]`, or give the stroke `places`
    .label = on the spots

## Labels that several of these have

label-empty = empty
label-together = these together
label-unknown-name = unknown name
label-place = this place
label-point = this point
label-where = where?
label-stroke = this stroke

# $movement (text): its name in a file
label-movement = in { $movement }
