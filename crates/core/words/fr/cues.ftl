### Translated from English by machine, read once; corrections welcome.

## A stroke begins

cue-stroke =
    { $change ->
        [the-same] { $technique }, { $places }.
        [softer] { $technique }, { $places } ; pression plus douce, { $level }.
        [firmer] { $technique }, { $places } ; pression un peu plus ferme, { $level }.
       *[new] { $technique }, { $places } ; pression { $level }.
    }

cue-stroke-way =
    { $change ->
        [the-same] { $technique }, { $places }, { $way }.
        [softer] { $technique }, { $places }, { $way } ; pression plus douce, { $level }.
        [firmer] { $technique }, { $places }, { $way } ; pression un peu plus ferme, { $level }.
       *[new] { $technique }, { $places }, { $way } ; pression { $level }.
    }

cue-stroke-only =
    { $change ->
        [the-same] { $technique }.
        [softer] { $technique } ; pression plus douce, { $level }.
        [firmer] { $technique } ; pression un peu plus ferme, { $level }.
       *[new] { $technique } ; pression { $level }.
    }

cue-stroke-now =
    { $change ->
        [the-same] Maintenant, { $technique }, { $way }.
        [softer] Maintenant, { $technique }, { $way } ; pression plus douce, { $level }.
        [firmer] Maintenant, { $technique }, { $way } ; pression un peu plus ferme, { $level }.
       *[new] Maintenant, { $technique }, { $way } ; pression { $level }.
    }

cue-stroke-rest = Laisse reposer tes deux mains, chaudes et immobiles.

cue-way-in-turn =
    { $direction ->
        [descending] vers le bas, puis vers le haut, tour à tour
       *[ascending] vers le haut, puis vers le bas, tour à tour
    }

cue-on-side =
    { $side ->
        [left] à gauche
       *[right] à droite
    }

cue-other-side =
    { $side ->
        [left] Maintenant la même chose à gauche.
       *[right] Maintenant la même chose à droite.
    }

## What comes in ten seconds

cue-next = Ensuite, { $technique } : { $places }.

cue-next-only = Ensuite, { $technique }.

cue-next-rest = Bientôt, tes mains se reposent : { $places }.

## Asked of the receiver

cue-ask-first = La pression te va ?

cue-ask-first-named = { $name }, la pression te va ?

cue-ask-firmer = Cette pression te va ?

cue-ask-neck = C’est bien sur la nuque ?
cue-ask-arm = C’est bien sur le bras ?
cue-ask-here = C’est bien ici ?

cue-ask-again-1 = Toujours bien comme ça ?
cue-ask-again-2 = Assez chaud ?
cue-ask-again-3 = C’est bien, ou plus doux ?

## For the giver's own body

cue-giver-thumbs = Pour toi : garde le pouce droit, et soutiens-le avec tes doigts.
cue-giver-wrists = Pour toi : garde les poignets longs, et laisse aller ton poids au lieu de pousser.

cue-giver-stance-1 = Pour toi : laisse tomber les épaules, et souffle quand tu te penches.
cue-giver-stance-2 = Pour toi : déplace ton poids, et garde le dos long.
cue-giver-stance-3 = Pour toi : debout ou à genoux, mets-toi bien, et laisse ton poids faire le travail.

## Towards the end

cue-breath-1 = Inspire, et souffle lentement.
cue-breath-2 = Laisse chaque souffle prendre son temps.
cue-breath-3 = Plus lent à chaque souffle.

cue-breath-rest-1 = Respirez ensemble, inspirez, soufflez.
cue-breath-rest-2 = Tout est chaud et lourd.
cue-breath-rest-3 = Encore un long souffle ensemble.

cue-ending = Maintenant, lève les mains, très lentement. Reste là aussi longtemps que tu veux.
