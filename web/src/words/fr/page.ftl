### Translated from English by machine, read once; corrections welcome.

## What is said in more than one place.

back = Retour
minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
language = Langue
language-failed = Cette langue n’a pas pu être chargée.
title = Warmhands
close = Fermer
yes = Oui
no = Non
delete = Supprimer
again = Réessayer
done = Terminé

## The first screen.

home-title = Des mains chaudes, une pièce calme
home-about = Un massage du dos à deux, pensé pour ce dos et guidé geste par geste.
home-begin = Commencer
home-make = À votre façon
home-library = Voir les gestes
home-history = Soirées passées
home-care = Un moment de calme à deux, pas un soin médical. Si quelque chose fait mal, arrêtez.
home-loading = La soirée se prépare …
home-failed = La page n’a pas pu charger son cœur. Le serveur tourne-t-il encore ?

## The screen on which an evening is made one's own.

compose-title = À votre façon
compose-sore = Où est-ce sensible ?
compose-how-sore = Touche un point sensible
compose-how-keep = Passe le doigt sur ce qu’il ne faut pas toucher
compose-how-erase = Touche une marque pour l’enlever
compose-how-turn = Glisse pour tourner, pince pour te rapprocher
compose-tool-sore = Sensible
compose-tool-keep = Éviter
compose-tool-erase = Enlever
compose-tool-turn = Tourner
compose-by-name = Choisir un endroit par son nom
compose-add-sore = C’est sensible
compose-add-keep = Éviter
compose-marks = Marqué
compose-remove = Enlever : { $what }
compose-sore-at = sensible : { $place }
compose-keep-at = à éviter : { $place }
compose-spot = un point
compose-minutes = Combien de temps
compose-level = Quelle pression
compose-who = Qui s’allonge
compose-name = Prénom, si tu veux
compose-stature = Taille
compose-mass = Poids
compose-build = Forme du dos
compose-build-male = large
compose-build-between = entre les deux
compose-build-female = étroit
compose-arms = Bras
compose-arms-sides = le long du corps
compose-arms-forward = vers l’avant
compose-giver = Qui masse
compose-strength = Bras
compose-strength-light = légers
compose-strength-average = moyens
compose-strength-strong = forts
compose-thumbs = Pouces aujourd’hui
compose-thumbs-tired = fatigués
compose-thumbs-average = comme d’habitude
compose-thumbs-strong = forts
compose-mood = Ambiance
compose-mood-quiet = calme
compose-mood-romantic = romantique
compose-mood-bright = claire
compose-strokes = Les gestes
compose-strokes-made = choisis pour vous deux
compose-strokes-classic = Massage classique
compose-strokes-slow-tide = Marée lente
compose-tastes = Goûts
compose-taste = { $taste ->
    [-1] à laisser
    [1] j’adore
   *[0] comme ça vient
}
compose-supplies = Sous la main
compose-oil = Huile
compose-towels = Serviettes
compose-surface = Sur
compose-surface-table = une table
compose-surface-bed = un lit
compose-surface-floor = le sol
compose-care = Avant un premier massage
compose-plan = La soirée, en partition
compose-plan-how = Touche un geste pour voir où il est et pourquoi.
compose-why = Pourquoi : ce geste { $reason }.
compose-undo = Annuler
compose-redo = Rétablir
compose-save = Garder ce plan
compose-saved = Gardé, sans les réponses de santé.
compose-kept = Plans gardés
compose-open = Ouvrir
compose-share = Copier un lien
compose-shared = Le lien est copié. Ni noms ni réponses de santé n’y figurent.
compose-file = Enregistrer dans un fichier
compose-from-file = Ouvrir un fichier
compose-next = Préparer
compose-dose = Montrer la chaleur
compose-no-plan = Il n’y a pas encore de plan pour cela :
compose-lane-left = gauche
compose-lane-right = droite

## The health questions, one group at a time.

care-title = D’abord quelques questions
care-about = C’est la personne allongée qui répond. Les réponses restent chez vous, sur vos propres appareils.
care-step = { $at } sur { $all }
care-none = Rien de tout cela
care-next = Continuer
care-unsure = Je ne sais pas
care-later = Plus tard
care-answer = Répondre aux questions
care-not-asked = Les questions de santé n’ont pas encore été posées. Elles prennent quelques minutes et en valent la peine.
care-so-go = Rien ne s’y oppose jusqu’ici.
care-so-adapt = Le plan a été rendu plus doux :
care-so-refuse = Pas de massage aujourd’hui :
care-original = Montrer l’original anglais
care-translation = Cacher l’original anglais
care-translated = Traduit de l’anglais par une machine. En cas de doute, l’original fait foi.

## Before the massage.

prepare-title = Préparer
prepare-needed = Nécessaire
prepare-kind = Pour le plaisir
prepare-all = Tout cela est prêt
prepare-start = Commencer
prepare-open = encore { $open } à préparer
prepare-not-kept = Rien ne peut être gardé sur cet appareil : la séance marche, mais recharger la page y mettrait fin.
prepare-screen = Garde cet écran allumé et bien en vue.
prepare-compose = Changer le plan

## The massage itself, on the giver's screen: read from two metres away.

session-paused = En pause
session-go = Touche n’importe où pour reprendre
session-hands-off = Mains levées
session-hands-off-go = Touche l’écran quand vous êtes prêts à reprendre, tous les deux.
session-next-in = Ensuite · { $seconds } s
session-move-on = Suite
session-left = restant
session-replies = Souhaits
session-mute = Couper le son
session-unmute = Remettre le son
session-night = Rouge de nuit
session-day = Lueur de bougie
session-stop-now = Arrêter maintenant
session-granted-softer = Plus doux ici à partir de maintenant.
session-granted-firmer = Plus ferme ici à partir de maintenant.
session-granted-slower = Un peu plus lent.
session-granted-faster = Un peu plus vite.
session-granted-stay = Un peu plus longtemps ici.
session-granted-move_on = Le geste suivant vient après ce passage.
session-granted-sore_here = Ce point est sensible : le plan en tient compte.
session-granted-sore_drawn = Un point est sensible : le plan en tient compte.
session-granted-hurts = Ça fait mal.
session-granted-stop = Stop.
session-granted-finish_gently = La fin approche, en douceur.
session-not-now-ready = Ce n’est pas encore commencé.
session-not-now-playing = Pas maintenant : les mains travaillent.
session-not-now-paused = Pas maintenant : c’est en pause.
session-not-now-hands-off = Pas maintenant : les mains sont levées.
session-not-now-stopped = Pas maintenant : c’est fini.
session-not-now-ended = Pas maintenant : c’est fini.
session-unlogged = Cette séance ne peut pas être gardée.
session-flat = Dessiné à plat : cet appareil n’a pas de 3D pour la page.
session-broke = Quelque chose a cassé. Mains levées un instant : la séance reprend d’après son journal.
session-keys = Espace pause · Page suivante suite · S plus doux · F plus ferme · − plus lent · + plus vite · T rester · O sensible ici · H ça fait mal · G finir en douceur · Q stop · M son · L lumière de nuit · P téléphone

## What can be asked of a massage under way.

reply-softer = Plus doux
reply-firmer = Plus ferme
reply-slower = Plus lent
reply-faster = Plus vite
reply-stay = Rester ici
reply-move_on = Suite
reply-sore_here = Sensible ici
reply-sore_drawn = Sensible ici
reply-hurts = Ça fait mal
reply-stop = Stop
reply-finish_gently = Finir en douceur

## The people of the household.

people-receiver = Qui s’allonge aujourd’hui
people-giver = Qui masse aujourd’hui
people-keep = Garder
people-update = Garder les changements

## The receiver's phone, as the giver's screen speaks of it.

phone-title = Un téléphone pour la personne allongée
phone-about = Plus doux, plus ferme, rester, suite ou stop : dit du bout des doigts, les yeux fermés.
phone-connect = Connecter un téléphone
phone-there = Le téléphone est là.
phone-away = Pas de téléphone
phone-there-short = Téléphone là
phone-another = En connecter un autre
phone-scan = Scanne ceci avec l’appareil photo du téléphone.
phone-or-type = Ou ouvre { $address } sur le téléphone et tape :
phone-alone = Ouvre cette adresse, avec /phone à la fin, sur cet appareil, et tape ces chiffres. Pour un autre appareil, lance Warmhands avec
phone-digits = Les chiffres sont { $digits }
phone-qr = Un code que l’appareil photo du téléphone peut lire
phone-trouble = Le serveur de la maison ne répond pas.
phone-said = Du téléphone : { $what }
phone-early = Ce n’est pas encore commencé.
phone-late = C’est arrivé trop tard.
phone-log = Du téléphone
phone-granted = fait
phone-refused = pas maintenant : { $why }
phone-lead-title = Guider depuis un autre appareil
phone-lead-how = Ouvre ceci là-bas : ça continue où ça en est, et cet écran se met en silence.
phone-lead-qr = Un code que l’appareil photo d’un autre appareil peut lire
phone-lead-link = L’adresse. Quiconque l’a peut guider cette séance.
phone-copy = Copier l’adresse
phone-copied = Copié
phone-elsewhere = Un autre appareil guide maintenant
phone-elsewhere-how = Cet écran s’est mis en silence.
phone-lead = Guider de nouveau ici
phone-lost = Cette séance est finie, ou ne peut pas être jointe.
phone-joined = Cet appareil fait maintenant partie du foyer.

## Sound: how loud each part is.

sound-title = Son
sound-all = Tout
sound-voice = Voix
sound-music = Musique
sound-beat = Rythme des mains
sound-off = coupé
sound-own = Jouer ta propre musique
sound-own-how = Choisis des fichiers de musique, ou dépose-les ici. Ils restent sur cet appareil.
sound-made = La musique faite ici
sound-bad = « { $name } » ne peut pas être joué ici. MP3, FLAC, Ogg et WAV conviennent.
sound-lost = Le son s’est arrêté sur cet appareil. Touche l’écran pour le retrouver.
sound-back = Le son est revenu.
## What can be said aloud in a session, where the device recognises it by itself.

commands-title = Commandes à la voix
commands-listen = Écouter les commandes
commands-how = Dis « { $call } », puis : { $commands }. « { $stop } » suffit tout seul. Ce qui est entendu reste sur cet appareil et n’est pas gardé.
commands-fetch-how = Ce navigateur peut comprendre les commandes sur cet appareil seul, une fois qu’il a téléchargé un pack de langue.
commands-fetch = Télécharger le pack de langue
commands-fetching = Le pack de langue se télécharge…
commands-heard = Entendu : « { $words } »
commands-trouble-forbidden = Pas d’écoute : cette page n’a pas le droit d’utiliser le micro. Les réglages du navigateur peuvent l’autoriser.
commands-trouble-microphone = Pas d’écoute : il n’y a pas de micro, ou autre chose l’utilise.
commands-trouble-pack = Pas d’écoute : le pack de langue manque ou ne fonctionne pas ici.

## After the massage, when both rest.

after-title = Repos
after-done = Ce qui a été fait
after-done-alt = Le dos, et combien de toucher chaque partie a reçu
after-rate = Comment c’était ?
after-who = Pour la personne qui était allongée, quand tu veux.
after-relaxation = Détente
after-relaxation-least = pas du tout
after-relaxation-most = profonde
after-pressure = Pression
after-pressure-is = { $pressure ->
    [-2] trop douce
    [-1] un peu trop douce
    [1] un peu trop ferme
    [2] trop ferme
   *[0] juste bien
}
after-comfort = Chaud et confortable ?
after-liked = Qu’as-tu aimé ?
after-keep = Garder les réponses
after-thanks = Gardé.

## Earlier evenings.

history-title = Soirées passées
history-none = Rien encore. Après la première séance, c’est ici qu’on la retrouve.
history-relaxed = détente : { $relaxed } sur 10
history-unrated = sans avis
history-chart = La détente, soirée après soirée
history-export = Tout enregistrer dans un fichier
history-import = Ajouter un fichier
history-imported = { $entries ->
    [0] Il n’y avait rien de nouveau dedans.
    [one] Une entrée était nouvelle.
   *[other] { $entries } entrées étaient nouvelles.
}
history-not-household = Ce n’est pas un fichier enregistré par Warmhands ; rien n’a été changé.
history-server-kept = C’est effacé de cet appareil. Le serveur de la maison était injoignable et a encore sa copie : appuie de nouveau quand il sera revenu.
history-delete = Tout supprimer
history-sure = Vraiment supprimer : plans, séances et réponses
history-deleted = Tout est effacé.
history-blocked = Ce navigateur ne garde rien pour cette page.

## What earlier sessions taught, each a sentence with a button.

learned-title = Ce qui a été appris
learned-about = Le prochain plan en tient compte, tant que c’est bon pour vous deux.
learned-leave = Laisser de côté
learned-heed = Reprendre
learned-left = laissé de côté

## The strokes, to be watched.

library-title = Les gestes
library-purpose = Pour quoi
library-touches = Ce qui touche
library-where = Où
library-away = Pas ici
library-mistake = Erreur fréquente
library-close = De près
library-alt = Deux mains sur un dos, qui montrent : { $stroke }

## Plans that come as a link or as a file.

import-large = Ce fichier est trop gros pour être un plan.
import-broken = Ce lien est abîmé ; rien n’a été changé.
import-newer = Ceci a été écrit par un Warmhands plus récent ; rien n’a été changé.
import-bad = Ceci ne peut pas être ouvert ; rien n’a été changé : { $why }
