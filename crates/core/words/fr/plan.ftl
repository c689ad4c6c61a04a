### Translated from English by machine, read once; corrections welcome.

## What people call a movement

movement-warm = Huile et chaleur
movement-knead = Pétrissage
movement-release = Relâchement
movement-sweep = Balayage
movement-close = Apaisement
movement-rest = Repos

## The title of a plan

plan-title = Massage du dos de { $minutes } minutes

plan-title-for = Massage du dos de { $minutes } minutes pour { $name }

## Headings

plan-before = Avant de commencer
plan-after = Après
plan-care = Santé
plan-dose = Ce que reçoit chaque endroit

plan-movement = { $movement }, de { $start } à { $end }

## The head of a plan

plan-facts =
    { $minutes } · { $instructions ->
        [one] { $instructions } consigne
       *[other] { $instructions } consignes
    } · pression { $level } au plus

plan-facts-for =
    Pour { $name } · { $minutes } · { $instructions ->
        [one] { $instructions } consigne
       *[other] { $instructions } consignes
    } · pression { $level } au plus

plan-sore = Sensible : { $places }

plan-kept-off = À ne pas toucher : { $place }

plan-kept-off-why = À ne pas toucher : { $place } ({ $why })

## Which wishes gave way

plan-notes = Vos souhaits

note-spot-kept-off = { $places } : c’est sensible, mais on n’y touche pas, puisque les mains doivent éviter cette zone.

note-spot-left-out = { $places } : c’est sensible, mais on n’y touche pas ; aucun geste n’y trouve un chemin sûr, ou le temps manque.

note-spot-on-arm = { $places } : c’est sensible, avec ce que les bras reçoivent dans tout massage, pas plus.

note-spot-glides = { $places } : c’est sensible, avec seulement des glissés légers et doux ; cercles ou appuis n’y ont pas de chemin sûr.

note-spot-once = { $places } : c’est sensible, et travaillé une fois ; il n’y a pas la place pour une deuxième.

note-taste-never = { $techniques } : pas souhaité, donc réduit au minimum ; sans cela, le massage n’est pas complet.

note-taste-less = { $techniques } : moins apprécié, mais gardé là où rien d’autre ne convient aussi bien.

note-taste-care = { $techniques } : apprécié, mais écarté par prudence ; voir plus haut.

note-taste-left-out = { $techniques } : apprécié, mais écarté ; pas de bonne place dans ce massage.

## Before and after

plan-if-you-like = { $item } (si vous voulez)

plan-nothing-named = Rien de ce qui a été dit ne s’y oppose.
plan-gentler = Le plan est plus doux que demandé, pour ces raisons :
plan-refused = Pas de massage aujourd’hui :
plan-refused-why = Pas de massage aujourd’hui, pour ces raisons :
plan-not-conducted = Ce massage n’est pas guidé : il pourrait faire du mal.

plan-safety = Si quelque chose fait mal, dis-le : les mains se lèvent aussitôt. Arrêtez pour de bon si la douleur est vive, brûle, fait comme une décharge ou s’étend, ou en cas d’engourdissement, de vertige ou de nausée. C’est un moment de calme, pas un soin médical.

## One instruction, in three lines

plan-instruction = { $technique } : { $places }

plan-way = { $way } ; pression { $level }.

plan-reason = { $reason }.

## What each place gets

dose-most = Le plus : { $areas }.

dose-some = Moins : { $areas }.

dose-little = Très peu : { $areas }.

dose-even = La gauche et la droite reçoivent autant.

dose-uneven =
    { $side ->
        [left] Davantage à gauche : { $areas }.
       *[right] Davantage à droite : { $areas }.
    }

dose-title = Le toucher : { $title }

dose-side =
    { $side ->
        [left] côté gauche, kPa·s : toucher large + travail d’un point
       *[right] côté droit, kPa·s : toucher large + travail d’un point
    }

## The plan as a picture

picture-scale = { $start }, d’autant plus haut que c’est ferme

picture-stroke = { $start } : { $technique }, { $places }
