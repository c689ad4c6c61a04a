### Translated from English by machine, read once; corrections welcome.

## Around a finding

finding-help = совет:

finding-why = причина:

finding-stroke = { $message } (часть { $movement }, движение { $stroke }, { $time })

finding-at = { $message } ({ $at })

## What `warmhands check` found in a file

check-unreadable =
    не читается, нужно исправить { $stops ->
        [one] { $stops } ошибку
        [few] { $stops } ошибки
       *[other] { $stops } ошибок
    }

check-to-mend =
    нужно исправить { $stops ->
        [one] { $stops } ошибку
        [few] { $stops } ошибки
       *[other] { $stops } ошибок
    }

check-good =
    всё в порядке, { $time }, { $count ->
        [one] { $count } указание
        [few] { $count } указания
       *[other] { $count } указаний
    }

check-cautions =
    { $found }, { $cautions ->
        [one] { $cautions } предупреждение
        [few] { $cautions } предупреждения
       *[other] { $cautions } предупреждений
    }

## A file that does not serve

failed-input = стандартный ввод
failed-command-line = командная строка

failed-read = не удаётся прочитать { $path }: { $why }

failed-write = не удаётся записать { $path }: { $why }

failed-output = не удаётся записать ответ: { $why }

failed-unusable = { $name }: в таком виде использовать нельзя

failed-routine = { $name } — это схема, а не запрос; `warmhands check` её проверяет, `warmhands play` ведёт по ней сеанс

failed-score = { $name } — это план, а не запрос; `warmhands check` его проверяет, `warmhands play` ведёт по нему сеанс

failed-planned = --minutes, --sore, --learn, --mood и --lang меняют запрос, а { $name } — уже готовый план

failed-no-score = { $name }: здесь нет плана

failed-no-session = { $name }: здесь нет сеанса

failed-not-sound = { $name }: журнал цел не до конца

failed-resume = { $name }: с таким журналом сеанс не продолжить

failed-resume-terminal = для --resume нужен терминал

failed-no-file = { $path } — это не файл

failed-no-name = { $path } — это не имя файла

failed-there = { $path } уже есть; --force запишет поверх

failed-there-log = { $path } уже есть; --resume продолжит этот сеанс

failed-locked = { $path }: сюда сейчас пишет другой сеанс

failed-no-home = для журнала нет домашней папки; укажите файл с помощью --log

## The machine

failed-terminal = терминал не работает: { $why }

failed-serve = сервер не запускается на { $at }: { $why }

## `warmhands render`: a session as one file to listen to

render-spoken = { $path }: { $time } мин, голос: { $voice }

render-unspoken = { $path }: { $time } мин, без голоса

render-mp3 = MP3 делает lame, а его на этой машине нет: `apt install lame` поставит его; .ogg ничего не требует и играет почти везде

render-ending = имя { $path } должно заканчиваться на .ogg, .opus, .flac, .mp3 или .wav

render-silent = в этом сеансе нечего слушать

render-failed = звук не получается: { $why }

render-own-none = { $folder }: здесь нет музыки в MP3, FLAC, Ogg Vorbis или WAV

render-own-silent = { $path }: здесь только тишина

render-own-unplayable = { $path } не проигрывается: { $why }

render-voice-missing = { $name } на этом компьютере нет: `apt install { $package }` установит; с --no-voice можно и без голоса

render-piper-missing = piper на этом компьютере нет: `pip install piper-tts` установит его; espeak-ng есть в пакетах Debian

render-voice-none = на этом компьютере некому говорить: `apt install espeak-ng` добавит голос; с --no-voice можно и без него

render-flite-english = flite говорит только по-английски; espeak-ng знает и { $tag }

render-piper-none = у piper нет голоса для { $tag } в ~/.local/share/piper-voices; указать свой можно так: piper:FILE.onnx

render-voice-unknown = голоса { $name } нет: известны piper, espeak-ng и flite

render-voice-rate = в { $path } не указана частота дискретизации

render-voice-failed = голос не справился с «{ $text }»: { $why }
