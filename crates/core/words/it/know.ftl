### Translated from English by machine, read once; corrections welcome.

know-care = Prima di un massaggio
know-care-how = Chiedi a chi riceve. «Non lo so» vale come sì. Le risposte vanno nella richiesta, sotto [care]: yes, no o not-sure.

know-techniques = Che cosa possono fare le mani

know-purpose = Che cosa fa: { $purpose }.

know-areas = Dove: { $areas }.

know-mistake = Errore frequente. { $mistake }

know-force = { $level } { $low_n }–{ $high_n } N

know-forces = Pressione di ogni mano: { $forces }.

know-forces-more = { $forces }, { $next }

know-body = La schiena
know-measures = Misure
know-places = Zone, ciascuna a sinistra e a destra: grandezza e centro
know-cm = { $size } cm
know-cm2 = { $size } cm²
