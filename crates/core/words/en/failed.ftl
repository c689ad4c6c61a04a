### What a command says when it cannot do what it was asked for, and what stands around its findings.
### Words between backquotes, options, keys and the names of programs stay as they are in every language.

## Around a finding

# What is written before how to mend it: a word or two and a colon.
finding-help = help:

# What is written before the reason: a word or two and a colon.
finding-why = why:

# $message (text): what was found
# $movement (count): its number
# $stroke (count): its number within the movement
# $time (text): on the clock
finding-stroke = { $message } (movement { $movement }, stroke { $stroke }, { $time })

# $message (text): what was found
# $at (text): a place as files write it, or a time on the clock
finding-at = { $message } ({ $at })

## What `warmhands check` found in a file

# $stops (count): what breaks a rule
check-unreadable = cannot be read, { $stops } to mend

# $stops (count): what breaks a rule
check-to-mend = { $stops } to mend

# $time (text): on the clock
# $count (count): instructions to the giver
check-good =
    good, { $time } in { $count ->
        [one] { $count } instruction
       *[other] { $count } instructions
    }

# $found (text): one of the three above
# $cautions (count): more than none
check-cautions =
    { $found }, { $cautions ->
        [one] { $cautions } caution
       *[other] { $cautions } cautions
    }

## A file that does not serve

failed-input = standard input
failed-command-line = the command line

# $path (text): a file
# $why (text): what the system said, always English
failed-read = cannot read { $path }: { $why }

# $path (text): a file
# $why (text): what the system said, always English
failed-write = cannot write { $path }: { $why }

# $why (text): what the system said, always English
failed-output = cannot write the answer: { $why }

# $name (text): a file
failed-unusable = { $name } cannot be used as it is

# $name (text): a file
failed-routine = { $name } is a routine, not a request; `warmhands check` judges it, `warmhands play` conducts it

# $name (text): a file
failed-score = { $name } is a score, not a request; `warmhands check` judges it, `warmhands play` conducts it

# $name (text): a file
failed-planned = --minutes, --sore, --learn, --mood and --lang change a request; { $name } is a finished plan

# $name (text): a file
failed-no-score = { $name } holds no score

# $name (text): a file
failed-no-session = { $name } holds no session

# $name (text): the log of a session
failed-not-sound = { $name } is not sound to its end

# $name (text): the log of a session
failed-resume = { $name } cannot be gone on with as it is

failed-resume-terminal = --resume needs a terminal

# $path (text): what stands there is a folder or a device
failed-no-file = { $path } is no file

# $path (text): what was typed
failed-no-name = { $path } names no file

# $path (text): a file
failed-there = { $path } is there already; --force writes over it

# $path (text): the log of a session
failed-there-log = { $path } is there already; --resume goes on with it

# $path (text): the log of a session
failed-locked = { $path } is being written by another session

failed-no-home = there is no home for the log; name one with --log

## The machine

# $why (text): what the system said, always English
failed-terminal = the terminal does not work: { $why }

# $at (text): an address
# $why (text): what stood in the way, always English
failed-serve = cannot serve at { $at }: { $why }

## `warmhands render`: a session as one file to listen to

# $path (text): a file
# $time (text): on the clock
# $voice (text): the name of a program
render-spoken = { $path }: { $time } min, spoken by { $voice }

# $path (text): a file
# $time (text): on the clock
render-unspoken = { $path }: { $time } min, without a voice

render-mp3 = MP3 is made by lame, which is not on this machine: `apt install lame` brings it; .ogg needs nothing and plays almost everywhere

# $path (text): a file
render-ending = the name of { $path } has to end in .ogg, .opus, .flac, .mp3 or .wav

render-silent = there is nothing to hear in this session

# $why (text): always English
render-failed = the sound cannot be made: { $why }

# $folder (text): where somebody's own music is
render-own-none = { $folder } has no music: MP3, FLAC, Ogg Vorbis or WAV

# $path (text): a file of music
render-own-silent = { $path } is silent

# $path (text): a file of music
# $why (text): always English
render-own-unplayable = { $path } cannot be played: { $why }

# $name (text): a program that speaks
# $package (text): a package of Debian
render-voice-missing = { $name } is not on this machine: `apt install { $package }` brings it; --no-voice goes without

render-piper-missing = piper is not on this machine: `pip install piper-tts` brings it; espeak-ng is a Debian package

render-voice-none = nobody on this machine speaks: `apt install espeak-ng` brings a voice; --no-voice goes without

# $tag (text): a language, such as de
render-flite-english = flite speaks English only; espeak-ng speaks { $tag } as well

# $tag (text): a language, such as de
render-piper-none = piper has no voice for { $tag } under ~/.local/share/piper-voices; piper:FILE.onnx names one

# $name (text): what was typed
render-voice-unknown = there is no voice { $name }: piper, espeak-ng and flite are known

# $path (text): a file
render-voice-rate = { $path } does not say its sample rate

# $text (text): what was to be said
# $why (text): what the program said, always English
render-voice-failed = the voice failed at “{ $text }”: { $why }
