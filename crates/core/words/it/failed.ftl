### Translated from English by machine, read once; corrections welcome.

## Around a finding

finding-help = rimedio:

finding-why = motivo:

finding-stroke = { $message } (movimento { $movement }, manovra { $stroke }, { $time })

finding-at = { $message } ({ $at })

## What `warmhands check` found in a file

check-unreadable =
    non si può leggere, { $stops ->
        [one] { $stops } errore da correggere
       *[other] { $stops } errori da correggere
    }

check-to-mend =
    { $stops ->
        [one] { $stops } errore da correggere
       *[other] { $stops } errori da correggere
    }

check-good =
    va bene, { $time } in { $count ->
        [one] { $count } indicazione
       *[other] { $count } indicazioni
    }

check-cautions =
    { $found }, { $cautions ->
        [one] { $cautions } avvertenza
       *[other] { $cautions } avvertenze
    }

## A file that does not serve

failed-input = standard input
failed-command-line = riga di comando

failed-read = non si può leggere { $path }: { $why }

failed-write = non si può scrivere { $path }: { $why }

failed-output = non si può scrivere il risultato: { $why }

failed-unusable = { $name } non si può usare così com’è

failed-routine = { $name } è una routine, non una richiesta; `warmhands check` la controlla, `warmhands play` la dirige

failed-score = { $name } è una partitura, non una richiesta; `warmhands check` la controlla, `warmhands play` la dirige

failed-planned = --minutes, --sore, --learn, --mood e --lang cambiano una richiesta; { $name } è un piano già fatto

failed-no-score = { $name } non contiene nessuna partitura

failed-no-session = { $name } non contiene nessuna sessione

failed-not-sound = { $name } non è integro fino in fondo

failed-resume = non si può continuare { $name } così com’è

failed-resume-terminal = --resume ha bisogno di un terminale

failed-no-file = { $path } non è un file

failed-no-name = { $path } non indica nessun file

failed-there = { $path } esiste già; --force ci scrive sopra

failed-there-log = { $path } esiste già; --resume continua da lì

failed-locked = un’altra sessione sta scrivendo in { $path }

failed-no-home = non c’è un posto per il registro; indicane uno con --log

## The machine

failed-terminal = il terminale non funziona: { $why }

failed-serve = il servizio non può partire su { $at }: { $why }

## `warmhands render`: a session as one file to listen to

render-spoken = { $path }: { $time } min, con la voce di { $voice }

render-unspoken = { $path }: { $time } min, senza voce

render-mp3 = gli MP3 li fa lame, che manca su questo computer: `apt install lame` lo porta; .ogg non ha bisogno di nulla e si ascolta quasi ovunque

render-ending = il nome di { $path } deve finire in .ogg, .opus, .flac, .mp3 o .wav

render-silent = in questa sessione non c’è niente da sentire

render-failed = non si può creare il suono: { $why }

render-own-none = in { $folder } non c’è musica: MP3, FLAC, Ogg Vorbis o WAV

render-own-silent = { $path } è muto

render-own-unplayable = non si può riprodurre { $path }: { $why }

render-voice-missing = { $name } non è su questo computer: `apt install { $package }` lo installa; con --no-voice se ne fa a meno

render-piper-missing = piper non è su questo computer: `pip install piper-tts` lo installa; espeak-ng è un pacchetto Debian

render-voice-none = su questo computer non c’è nessuna voce: `apt install espeak-ng` ne installa una; con --no-voice se ne fa a meno

render-flite-english = flite parla solo inglese; espeak-ng parla anche { $tag }

render-piper-none = piper non ha una voce per { $tag } in ~/.local/share/piper-voices; piper:FILE.onnx ne indica una

render-voice-unknown = non esiste una voce { $name }: si conoscono piper, espeak-ng e flite

render-voice-rate = { $path } non dice la sua frequenza di campionamento

render-voice-failed = la voce non è riuscita a dire «{ $text }»: { $why }
