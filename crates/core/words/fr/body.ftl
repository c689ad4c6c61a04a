### Translated from English by machine, read once; corrections welcome.

## Measures: completing "mesuré …"

measure-spine_m = de la bosse à la base de la nuque (C7) jusqu’à la base de la colonne (L5/S1)
measure-biacromial_m = en travers des épaules, d’os à os
measure-bideltoid_m = en travers des épaules à l’endroit le plus large, bras compris
measure-chest_breadth_m = en travers de la poitrine
measure-chest_depth_m = de l’avant à l’arrière de la poitrine
measure-waist_breadth_m = en travers de la taille
measure-waist_depth_m = de l’avant à l’arrière de la taille
measure-hip_breadth_m = en travers des hanches

## Landmarks

vertebra = la pointe de la vertèbre { $name }

landmark-skull-base = là où commence le crâne
landmark-C7 = la bosse à la base de la nuque
landmark-L5-S1 = là où la colonne rejoint le sacrum
landmark-acromion = la pointe osseuse de l’épaule
landmark-superior-angle = le coin intérieur haut de l’omoplate
landmark-blade-root = là où commence l’arête de l’omoplate
landmark-inferior-angle = la pointe basse de l’omoplate
landmark-rib-10 = la côte la plus basse sur le côté
landmark-iliac-crest = le haut de l’os de la hanche
landmark-PSIS = la fossette au-dessus de la fesse

## Sites: completing "ici se trouvent …"

site-spine-line = les os de la colonne
site-transverse-processes = les ailes osseuses à côté de la colonne
site-kidney = au-dessus des reins
site-flank-gap = le flanc mou entre les côtes et la hanche
site-floating-ribs = les bouts libres des dernières côtes
site-bony-edges = les bords de l’omoplate
site-front-of-neck = le côté et l’avant du cou
site-back-of-neck = la nuque
site-axilla = l’aisselle
site-sacrum = l’os plat sous le bas du dos
site-coccyx = le coccyx

## The drawing

atlas-label = Un dos, vu d’en haut
atlas-places = Endroits
atlas-sites = Repères et zones particulières
atlas-left = gauche de la personne massée
atlas-right = droite de la personne massée
atlas-scale = 10 cm

atlas-never = { $site } : aucun contact

atlas-broad = { $site } : contact large seulement

atlas-level = { $site } : pression { $level } au plus
