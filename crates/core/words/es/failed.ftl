### Translated from English by machine, read once; corrections welcome.

## Around a finding

finding-help = ayuda:

finding-why = motivo:

finding-stroke = { $message } (movimiento { $movement }, maniobra { $stroke }, { $time })

finding-at = { $message } ({ $at })

## What `warmhands check` found in a file

check-unreadable =
    no se puede leer, { $stops ->
        [one] { $stops } error por corregir
       *[other] { $stops } errores por corregir
    }

check-to-mend =
    { $stops ->
        [one] { $stops } error por corregir
       *[other] { $stops } errores por corregir
    }

check-good =
    está bien, { $time } en { $count ->
        [one] { $count } indicación
       *[other] { $count } indicaciones
    }

check-cautions =
    { $found }, { $cautions ->
        [one] { $cautions } advertencia
       *[other] { $cautions } advertencias
    }

## A file that does not serve

failed-input = entrada estándar
failed-command-line = línea de órdenes

failed-read = no se puede leer { $path }: { $why }

failed-write = no se puede escribir { $path }: { $why }

failed-output = no se puede escribir el resultado: { $why }

failed-unusable = { $name } no se puede usar tal como está

failed-routine = { $name } es una rutina, no una petición; `warmhands check` la comprueba, `warmhands play` la dirige

failed-score = { $name } es una partitura, no una petición; `warmhands check` la comprueba, `warmhands play` la dirige

failed-planned = --minutes, --sore, --learn, --mood y --lang cambian una petición; { $name } es un plan ya hecho

failed-no-score = { $name } no contiene ninguna partitura

failed-no-session = { $name } no contiene ninguna sesión

failed-not-sound = { $name } no está en buen estado hasta el final

failed-resume = no se puede seguir con { $name } tal como está

failed-resume-terminal = --resume necesita un terminal

failed-no-file = { $path } no es un archivo

failed-no-name = { $path } no nombra ningún archivo

failed-there = { $path } ya existe; --force escribe encima

failed-there-log = { $path } ya existe; --resume sigue desde ahí

failed-locked = otra sesión está escribiendo en { $path }

failed-no-home = no hay dónde guardar el registro; indica un sitio con --log

## The machine

failed-terminal = el terminal no funciona: { $why }

failed-serve = no se puede servir en { $at }: { $why }

## `warmhands render`: a session as one file to listen to

render-spoken = { $path }: { $time } min, con la voz de { $voice }

render-unspoken = { $path }: { $time } min, sin voz

render-mp3 = el MP3 lo hace lame, que no está en este equipo: `apt install lame` lo trae; .ogg no necesita nada y suena en casi todas partes

render-ending = el nombre de { $path } tiene que acabar en .ogg, .opus, .flac, .mp3 o .wav

render-silent = en esta sesión no hay nada que oír

render-failed = no se puede crear el sonido: { $why }

render-own-none = en { $folder } no hay música: MP3, FLAC, Ogg Vorbis o WAV

render-own-silent = { $path } no suena: es todo silencio

render-own-unplayable = no se puede reproducir { $path }: { $why }

render-voice-missing = { $name } no está en este equipo: `apt install { $package }` lo instala; con --no-voice se hace sin voz

render-piper-missing = piper no está en este equipo: `pip install piper-tts` lo instala; espeak-ng es un paquete de Debian

render-voice-none = en este equipo no hay ninguna voz: `apt install espeak-ng` instala una; con --no-voice se hace sin ella

render-flite-english = flite solo habla inglés; espeak-ng habla también { $tag }

render-piper-none = piper no tiene voz para { $tag } en ~/.local/share/piper-voices; piper:FILE.onnx indica una

render-voice-unknown = no hay ninguna voz { $name }: se conocen piper, espeak-ng y flite

render-voice-rate = { $path } no dice su frecuencia de muestreo

render-voice-failed = la voz falló en «{ $text }»: { $why }
