### Translated from English by machine, read once; corrections welcome.

## Around a finding

finding-help = ajuda:

finding-why = motivo:

finding-stroke = { $message } (movimento { $movement }, manobra { $stroke }, { $time })

finding-at = { $message } ({ $at })

## What `warmhands check` found in a file

check-unreadable =
    não se consegue ler, { $stops ->
        [one] { $stops } erro a corrigir
       *[other] { $stops } erros a corrigir
    }

check-to-mend =
    { $stops ->
        [one] { $stops } erro a corrigir
       *[other] { $stops } erros a corrigir
    }

check-good =
    está bem, { $time } em { $count ->
        [one] { $count } indicação
       *[other] { $count } indicações
    }

check-cautions =
    { $found }, { $cautions ->
        [one] { $cautions } advertência
       *[other] { $cautions } advertências
    }

## A file that does not serve

failed-input = entrada padrão
failed-command-line = linha de comandos

failed-read = não é possível ler { $path }: { $why }

failed-write = não é possível escrever { $path }: { $why }

failed-output = não é possível escrever o resultado: { $why }

failed-unusable = { $name } não pode ser usado tal como está

failed-routine = { $name } é uma rotina, não um pedido; `warmhands check` verifica-a, `warmhands play` dirige-a

failed-score = { $name } é uma partitura, não um pedido; `warmhands check` verifica-a, `warmhands play` dirige-a

failed-planned = --minutes, --sore, --learn, --mood e --lang mudam um pedido; { $name } é um plano já feito

failed-no-score = { $name } não contém nenhuma partitura

failed-no-session = { $name } não contém nenhuma sessão

failed-not-sound = { $name } não está em bom estado até ao fim

failed-resume = não é possível continuar { $name } tal como está

failed-resume-terminal = --resume precisa de um terminal

failed-no-file = { $path } não é um ficheiro

failed-no-name = { $path } não nomeia nenhum ficheiro

failed-there = { $path } já existe; --force escreve por cima

failed-there-log = { $path } já existe; --resume continua a partir daí

failed-locked = outra sessão está a escrever em { $path }

failed-no-home = não há onde guardar o registo; indique um lugar com --log

## The machine

failed-terminal = o terminal não funciona: { $why }

failed-serve = não é possível servir em { $at }: { $why }

## `warmhands render`: a session as one file to listen to

render-spoken = { $path }: { $time } min, com a voz de { $voice }

render-unspoken = { $path }: { $time } min, sem voz

render-mp3 = o MP3 é feito por lame, que não está neste computador: `apt install lame` instala-o; .ogg não precisa de nada e toca em quase todo o lado

render-ending = o nome de { $path } tem de acabar em .ogg, .opus, .flac, .mp3 ou .wav

render-silent = nesta sessão não há nada para ouvir

render-failed = não é possível criar o som: { $why }

render-own-none = em { $folder } não há música: MP3, FLAC, Ogg Vorbis ou WAV

render-own-silent = { $path } não tem som: é só silêncio

render-own-unplayable = não é possível tocar { $path }: { $why }

render-voice-missing = { $name } não está neste computador: `apt install { $package }` instala-o; com --no-voice faz-se sem voz

render-piper-missing = piper não está neste computador: `pip install piper-tts` instala-o; espeak-ng é um pacote Debian

render-voice-none = neste computador não há nenhuma voz: `apt install espeak-ng` instala uma; com --no-voice faz-se sem ela

render-flite-english = flite só fala inglês; espeak-ng fala também { $tag }

render-piper-none = piper não tem voz para { $tag } em ~/.local/share/piper-voices; piper:FILE.onnx indica uma

render-voice-unknown = não há nenhuma voz { $name }: conhecem-se piper, espeak-ng e flite

render-voice-rate = { $path } não diz a sua frequência de amostragem

render-voice-failed = a voz falhou em «{ $text }»: { $why }
