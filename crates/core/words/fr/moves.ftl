### Translated from English by machine, read once; corrections welcome.

## Warm

move-reason-oil = étale l’huile et laisse le dos faire connaissance avec tes mains
move-reason-low-fans = réchauffe le bas du dos avant quoi que ce soit de plus ferme
move-reason-long = laisse la chaleur aller plus loin avant quoi que ce soit de plus ferme
move-reason-side-glides = prend soin des côtés, que les longs glissés ne font qu’effleurer
move-reason-hearts = réchauffe les épaules et les muscles autour des omoplates
move-reason-neck-glides = salue doucement la nuque
move-reason-arm-glides = porte la chaleur le long des bras
move-reason-long-deeper = mène au pétrissage

## Knead

move-reason-knead-column = pétrit les longs muscles à côté de la colonne, presque jusqu’aux épaules
move-reason-circle-column = travaille le long des grands muscles avec toute la paume
move-reason-forearm-column = s’appuie largement le long du muscle et repose tes mains
move-reason-low-circles = laisse le bas du dos se détendre sous des paumes larges et chaudes
move-reason-mid-circles = assouplit le milieu du dos
move-reason-rib-circles = prend soin des larges muscles des côtés, en douceur sur les côtes
move-reason-blade-circles = libère les omoplates
move-reason-knead-shoulders = pétrit le dessus des épaules, où presque tout le monde porte sa journée
move-reason-circle-shoulders = détend le dessus des épaules avec toute la paume

## Release

move-reason-inner-fingertips = atteint les muscles entre les omoplates et la colonne
move-reason-calm = apaise le dos entre deux visites là où c’est sensible
move-reason-calm-high = apaise le dos entre deux visites là où c’est sensible
move-reason-neck-ease = détend la nuque, qui porte la tête toute la journée
move-reason-forearm-ease = détend les avant-bras, qui font le travail de la journée

## Sweep

move-reason-back-up = balaie librement les deux côtés vers le haut, du revers des mains
move-reason-back-down = fait demi-tour et balaie les deux côtés vers le bas
move-reason-back-out-high = passe vers l’extérieur par-dessus les omoplates
move-reason-back-out-mid = passe du milieu du dos vers l’extérieur
move-reason-smooth-long = lisse ce que le revers des mains a éveillé
move-reason-smooth-hearts = lisse les épaules d’un seul geste rond
move-reason-smooth-low = lisse le bas du dos
move-reason-tap = picote comme une pluie douce et réveille la peau
move-reason-pluck = picote en touches minuscules et rapides
move-reason-trail = envoie un doux frisson sur la peau

## Close

move-reason-slides = ralentit tout
move-reason-side-slides = laisse la pression s’éteindre le long des côtés
move-reason-last-slide = glisse une fois sur tout le dos pour dire au revoir

## Rest

move-reason-rest = finit dans le repos : laisse tes mains posées, et respirez ensemble

## Where a stroke has another reason than its move

reason-free-side = prend soin de ce qui est libre de ce seul côté
reason-warms-sore = réchauffe l’endroit sensible
reason-calms-after-kneading = apaise le dos après le pétrissage
reason-calms-before-sweep = apaise le dos avant le balayage
reason-joins-sides = repose les mains et relie un côté à l’autre

reason-link =
    { $direction ->
        [descending] glisse vers le bas du dos pour que le contact ne se rompe jamais
       *[ascending] glisse vers le haut du dos pour que le contact ne se rompe jamais
    }
