### Translated from English by machine, read once; corrections welcome.

## Around a finding

finding-help = aide :

finding-why = raison :

finding-stroke = { $message } (partie { $movement }, geste { $stroke }, { $time })

finding-at = { $message } ({ $at })

## What `warmhands check` found in a file

check-unreadable =
    illisible, { $stops ->
        [one] { $stops } erreur à corriger
       *[other] { $stops } erreurs à corriger
    }

check-to-mend =
    { $stops ->
        [one] { $stops } erreur à corriger
       *[other] { $stops } erreurs à corriger
    }

check-good =
    c’est bon, { $time } en { $count ->
        [one] { $count } consigne
       *[other] { $count } consignes
    }

check-cautions =
    { $found }, { $cautions ->
        [one] { $cautions } avertissement
       *[other] { $cautions } avertissements
    }

## A file that does not serve

failed-input = entrée standard
failed-command-line = ligne de commande

failed-read = impossible de lire { $path } : { $why }

failed-write = impossible d’écrire { $path } : { $why }

failed-output = impossible d’écrire le résultat : { $why }

failed-unusable = { $name } n’est pas utilisable en l’état

failed-routine = { $name } est un enchaînement, pas une demande ; `warmhands check` le vérifie, `warmhands play` le joue

failed-score = { $name } est un plan, pas une demande ; `warmhands check` le vérifie, `warmhands play` le joue

failed-planned = --minutes, --sore, --learn, --mood et --lang changent une demande ; { $name } est un plan déjà fait

failed-no-score = { $name } ne contient aucun plan

failed-no-session = { $name } ne contient aucune séance

failed-not-sound = { $name } n’est pas en bon état jusqu’au bout

failed-resume = impossible de reprendre { $name } en l’état

failed-resume-terminal = --resume a besoin d’un terminal

failed-no-file = { $path } n’est pas un fichier

failed-no-name = { $path } ne désigne aucun fichier

failed-there = { $path } existe déjà ; --force écrit par-dessus

failed-there-log = { $path } existe déjà ; --resume reprend à partir de là

failed-locked = une autre séance est en train d’écrire dans { $path }

failed-no-home = il n’y a pas d’endroit pour le journal ; indiques-en un avec --log

## The machine

failed-terminal = le terminal ne marche pas : { $why }

failed-serve = impossible de servir à l’adresse { $at } : { $why }

## `warmhands render`: a session as one file to listen to

render-spoken = { $path } : { $time } min, avec la voix de { $voice }

render-unspoken = { $path } : { $time } min, sans voix

render-mp3 = le MP3 est fait par lame, qui n’est pas sur cette machine : `apt install lame` l’apporte ; .ogg n’a besoin de rien et se lit presque partout

render-ending = le nom de { $path } doit finir par .ogg, .opus, .flac, .mp3 ou .wav

render-silent = il n’y a rien à entendre dans cette séance

render-failed = impossible de produire le son : { $why }

render-own-none = il n’y a pas de musique dans { $folder } : MP3, FLAC, Ogg Vorbis ou WAV

render-own-silent = { $path } est muet

render-own-unplayable = impossible de lire { $path } : { $why }

render-voice-missing = { $name } n’est pas sur cette machine : `apt install { $package }` l’installe ; --no-voice s’en passe

render-piper-missing = piper n’est pas sur cette machine : `pip install piper-tts` l’installe ; espeak-ng est un paquet Debian

render-voice-none = il n’y a pas de voix sur cette machine : `apt install espeak-ng` en installe une ; --no-voice s’en passe

render-flite-english = flite ne parle qu’anglais ; espeak-ng parle aussi { $tag }

render-piper-none = piper n’a pas de voix pour { $tag } sous ~/.local/share/piper-voices ; piper:FILE.onnx en indique une

render-voice-unknown = il n’y a pas de voix { $name } : on connaît piper, espeak-ng et flite

render-voice-rate = { $path } ne dit pas sa fréquence d’échantillonnage

render-voice-failed = la voix a échoué sur « { $text } » : { $why }
