### Translated from English by machine, read once; corrections welcome.

## Around a finding

finding-help = порада:

finding-why = причина:

finding-stroke = { $message } (частина { $movement }, рух { $stroke }, { $time })

finding-at = { $message } ({ $at })

## What `warmhands check` found in a file

check-unreadable =
    не читається, треба виправити { $stops ->
        [one] { $stops } помилку
        [few] { $stops } помилки
       *[other] { $stops } помилок
    }

check-to-mend =
    треба виправити { $stops ->
        [one] { $stops } помилку
        [few] { $stops } помилки
       *[other] { $stops } помилок
    }

check-good =
    усе гаразд, { $time }, { $count ->
        [one] { $count } вказівка
        [few] { $count } вказівки
       *[other] { $count } вказівок
    }

check-cautions =
    { $found }, { $cautions ->
        [one] { $cautions } застереження
        [few] { $cautions } застереження
       *[other] { $cautions } застережень
    }

## A file that does not serve

failed-input = стандартне введення
failed-command-line = командний рядок

failed-read = не вдається прочитати { $path }: { $why }

failed-write = не вдається записати { $path }: { $why }

failed-output = не вдається записати відповідь: { $why }

failed-unusable = { $name }: у такому вигляді використати не можна

failed-routine = { $name } — це схема, а не запит; `warmhands check` її перевіряє, `warmhands play` веде за нею сеанс

failed-score = { $name } — це план, а не запит; `warmhands check` його перевіряє, `warmhands play` веде за ним сеанс

failed-planned = --minutes, --sore, --learn, --mood і --lang змінюють запит, а { $name } — уже готовий план

failed-no-score = { $name }: тут немає плану

failed-no-session = { $name }: тут немає сеансу

failed-not-sound = { $name }: журнал цілий не до кінця

failed-resume = { $name }: з таким журналом сеанс не продовжити

failed-resume-terminal = для --resume потрібен термінал

failed-no-file = { $path } — це не файл

failed-no-name = { $path } — це не назва файлу

failed-there = { $path } уже є; --force запише поверх

failed-there-log = { $path } уже є; --resume продовжить цей сеанс

failed-locked = { $path }: сюди зараз пише інший сеанс

failed-no-home = для журналу немає домашньої теки; вкажіть файл за допомогою --log

## The machine

failed-terminal = термінал не працює: { $why }

failed-serve = сервер не запускається на { $at }: { $why }

## `warmhands render`: a session as one file to listen to

render-spoken = { $path }: { $time } хв, голос: { $voice }

render-unspoken = { $path }: { $time } хв, без голосу

render-mp3 = MP3 робить lame, а його на цій машині немає: `apt install lame` встановить його; .ogg нічого не потребує і грає майже всюди

render-ending = назва { $path } має закінчуватися на .ogg, .opus, .flac, .mp3 або .wav

render-silent = у цьому сеансі нема чого слухати

render-failed = звук не виходить: { $why }

render-own-none = { $folder }: тут немає музики в MP3, FLAC, Ogg Vorbis або WAV

render-own-silent = { $path }: тут лише тиша

render-own-unplayable = { $path } не відтворюється: { $why }

render-voice-missing = { $name } на цьому комп’ютері немає: `apt install { $package }` встановить; з --no-voice можна й без голосу

render-piper-missing = piper на цьому комп’ютері немає: `pip install piper-tts` встановить його; espeak-ng є в пакетах Debian

render-voice-none = на цьому комп’ютері нікому говорити: `apt install espeak-ng` додасть голос; з --no-voice можна й без нього

render-flite-english = flite говорить тільки англійською; espeak-ng знає і { $tag }

render-piper-none = у piper немає голосу для { $tag } в ~/.local/share/piper-voices; вказати свій можна так: piper:FILE.onnx

render-voice-unknown = голосу { $name } немає: відомі piper, espeak-ng і flite

render-voice-rate = у { $path } не вказано частоту дискретизації

render-voice-failed = голос не впорався з «{ $text }»: { $why }
