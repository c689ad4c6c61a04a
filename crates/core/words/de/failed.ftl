### Translated from English by machine, read once; corrections welcome.

## Around a finding

finding-help = Abhilfe:

finding-why = Grund:

finding-stroke = { $message } (Abschnitt { $movement }, Griff { $stroke }, { $time })

finding-at = { $message } ({ $at })

## What `warmhands check` found in a file

check-unreadable = nicht lesbar, { $stops } Fehler zu beheben

check-to-mend = { $stops } Fehler zu beheben

check-good =
    gut, { $time } in { $count ->
        [one] { $count } Anweisung
       *[other] { $count } Anweisungen
    }

check-cautions =
    { $found }, { $cautions ->
        [one] { $cautions } Warnung
       *[other] { $cautions } Warnungen
    }

## A file that does not serve

failed-input = Standardeingabe
failed-command-line = Befehlszeile

failed-read = { $path } lässt sich nicht lesen: { $why }

failed-write = { $path } lässt sich nicht schreiben: { $why }

failed-output = das Ergebnis lässt sich nicht ausgeben: { $why }

failed-unusable = { $name } lässt sich so nicht verwenden

failed-routine = { $name } ist ein Ablauf, keine Anfrage; `warmhands check` prüft ihn, `warmhands play` leitet ihn an

failed-score = { $name } ist ein Plan, keine Anfrage; `warmhands check` prüft ihn, `warmhands play` leitet ihn an

failed-planned = --minutes, --sore, --learn, --mood und --lang ändern eine Anfrage; { $name } ist ein fertiger Plan

failed-no-score = { $name } enthält keinen Plan

failed-no-session = { $name } enthält keine Massage

failed-not-sound = { $name } ist nicht bis zum Ende in Ordnung

failed-resume = { $name } lässt sich so nicht fortsetzen

failed-resume-terminal = --resume braucht ein Terminal

failed-no-file = { $path } ist keine Datei

failed-no-name = { $path } nennt keine Datei

failed-there = { $path } gibt es schon; --force überschreibt, was dort steht

failed-there-log = { $path } gibt es schon; --resume macht damit weiter

failed-locked = in { $path } schreibt gerade eine andere Massage

failed-no-home = für das Protokoll gibt es keinen Ort; nenn einen mit --log

## The machine

failed-terminal = das Terminal funktioniert nicht: { $why }

failed-serve = unter { $at } lässt sich nichts bereitstellen: { $why }

## `warmhands render`: a session as one file to listen to

render-spoken = { $path }: { $time } min, gesprochen von { $voice }

render-unspoken = { $path }: { $time } min, ohne Stimme

render-mp3 = MP3 macht lame, das auf diesem Rechner fehlt: `apt install lame` bringt es; .ogg braucht nichts und läuft fast überall

render-ending = der Name von { $path } muss auf .ogg, .opus, .flac, .mp3 oder .wav enden

render-silent = in dieser Massage gibt es nichts zu hören

render-failed = der Ton lässt sich nicht erzeugen: { $why }

render-own-none = in { $folder } ist keine Musik: MP3, FLAC, Ogg Vorbis oder WAV

render-own-silent = { $path } ist stumm

render-own-unplayable = { $path } lässt sich nicht abspielen: { $why }

render-voice-missing = { $name } fehlt auf diesem Rechner: `apt install { $package }` installiert es; mit --no-voice geht es ohne Stimme

render-piper-missing = piper fehlt auf diesem Rechner: `pip install piper-tts` installiert es; espeak-ng ist ein Debian-Paket

render-voice-none = auf diesem Rechner spricht niemand: `apt install espeak-ng` bringt eine Stimme; mit --no-voice geht es ohne

render-flite-english = flite spricht nur Englisch; espeak-ng spricht auch { $tag }

render-piper-none = piper hat unter ~/.local/share/piper-voices keine Stimme für { $tag }; piper:FILE.onnx nennt eine

render-voice-unknown = eine Stimme { $name } gibt es nicht: Bekannt sind piper, espeak-ng und flite

render-voice-rate = { $path } nennt keine Abtastrate

render-voice-failed = die Stimme ist an „{ $text }“ gescheitert: { $why }
