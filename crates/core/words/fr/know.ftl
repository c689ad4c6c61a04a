### Translated from English by machine, read once; corrections welcome.

know-care = Avant un massage
know-care-how = Pose les questions à la personne massée. « Je ne sais pas » compte comme un oui. Les réponses vont dans la demande, sous [care] : yes, no ou not-sure.

know-techniques = Ce que les mains savent faire

know-purpose = À quoi ça sert : { $purpose }.

know-areas = Où : { $areas }.

know-mistake = Erreur fréquente. { $mistake }

know-force = { $level } { $low_n }–{ $high_n } N

know-forces = Quelle pression, pour chaque main : { $forces }.

know-forces-more = { $forces }, { $next }

know-body = Le dos
know-measures = Mesures
know-places = Endroits, chacun à gauche et à droite : taille et milieu
know-cm = { $size } cm
know-cm2 = { $size } cm²
