### Translated from English by machine, read once; corrections welcome.

voice-title = Warmhands : ta voix
voice-heading = Ta voix pendant le massage
language = Langue
language-failed = Cette langue n’a pas pu être chargée.

## Connecting the phone.

join-about = L’écran de la personne qui masse montre une image à scanner, et six chiffres. L’un ou l’autre suffit.
join-code = Six chiffres
join-go = Connecter
joining = Connexion …
join-wrong = Ces chiffres ne sont pas bons. Regarde encore une fois.
join-many = Trop d’essais. Une minute de patience, puis réessaie.
join-old = Ce lien n’est plus valable. L’écran de la personne qui masse en montre un nouveau.
join-another = Connecter à nouveau
join-unreachable = L’autre appareil ne répond pas. Sont-ils tous les deux sur le même réseau ?

## Connected: what fingers mean.

ready-title = Connecté
ready-tap = Touche
ready-tap-how = l’un des quatre coins : plus doux, plus ferme, rester ici, suite.
ready-hold = Garde le doigt posé
ready-hold-how = n’importe où quand ça fait mal : les mains se lèvent.
ready-two = Deux doigts
ready-two-how = qui tapent ensemble arrêtent tout.
ready-told = Il vibre une fois quand c’est entendu, deux fois quand c’est fait, et longtemps si ce n’est pas arrivé.
ready-told-sound = Un son : entendu. Deux : fait. Des sons graves : ce n’est pas arrivé.
ready-hand = Je le tiens de la
ready-hand-left = main gauche
ready-hand-right = main droite
ready-lie = S’allonger

## While lying down.

voice-softer = Plus doux
voice-firmer = Plus ferme
voice-stay = Rester ici
voice-move_on = Suite
voice-sore_here = Sensible ici
voice-hurts = Ça fait mal
voice-stop = Stop
sore-how = Touche là où c’est sensible
sore-back = Ton dos, la tête en haut
sore-close = Retour
heard = { $what } …
applied = { $what } : c’est fait.
undelivered = Pas connecté. Dis-le à voix haute.
state-waiting = Le premier geste arrive.
state-here = Connecté.
state-over = Repose-toi maintenant. Il n’y a plus rien à faire.
state-ended = Cette soirée est finie.
