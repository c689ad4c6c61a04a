### Translated from English by machine, read once; corrections welcome.

know-care = Antes de un masaje
know-care-how = Pregunta a quien recibe. «No lo sé» cuenta como sí. Las respuestas van en la petición, bajo [care]: yes, no o not-sure.

know-techniques = Lo que pueden hacer las manos

know-purpose = Qué hace: { $purpose }.

know-areas = Dónde: { $areas }.

know-mistake = Error frecuente. { $mistake }

know-force = { $level } { $low_n }–{ $high_n } N

know-forces = Presión de cada mano: { $forces }.

know-forces-more = { $forces }, { $next }

know-body = La espalda
know-measures = Medidas
know-places = Zonas, cada una a la izquierda y a la derecha: tamaño y centro
know-cm = { $size } cm
know-cm2 = { $size } cm²
