### Translated from English by machine, read once; corrections welcome.

know-care = Vor einer Massage
know-care-how = Frag die Person, die massiert wird. „Nicht sicher“ zählt als Ja. Die Antworten kommen in die Anfrage, unter [care]: yes, no oder not-sure.

know-techniques = Was die Hände können

know-purpose = Wozu: { $purpose }.

know-areas = Wo: { $areas }.

know-mistake = Geht leicht schief. { $mistake }

know-force = { $level } { $low_n }–{ $high_n } N

know-forces = Wie fest, je Hand: { $forces }.

know-forces-more = { $forces }, { $next }

know-body = Der Rücken
know-measures = Maße
know-places = Stellen, jede links und rechts: Größe und Mitte
know-cm = { $size } cm
know-cm2 = { $size } cm²
