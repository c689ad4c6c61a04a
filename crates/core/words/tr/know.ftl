### Translated from English by machine, read once; corrections welcome.

know-care = Masajdan önce
know-care-how = Masaj alana sor. “Emin değilim” evet sayılır. Yanıtlar isteğe, [care] altına yazılır: yes, no ya da not-sure.

know-techniques = Ellerin yapabildikleri

know-purpose = Ne işe yarar: { $purpose }.

know-areas = Nerede: { $areas }.

know-mistake = Sık yapılan hata. { $mistake }

know-force = { $level } { $low_n }–{ $high_n } N

know-forces = Ne kadar kuvvetli, her el: { $forces }.

know-forces-more = { $forces }, { $next }

know-body = Sırt
know-measures = Ölçüler
know-places = Bölgeler, her biri solda ve sağda: büyüklük ve orta nokta
know-cm = { $size } cm
know-cm2 = { $size } cm²
