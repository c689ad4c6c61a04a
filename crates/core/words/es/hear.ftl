### Translated from English by machine, read once; corrections welcome.

hear-call = manos cálidas | manos calientes | warmhands
hear-stop = para | stop | basta | alto | detente
hear-softer = más suave | más ligero | menos fuerte | menos presión
hear-firmer = más fuerte | más firme | más presión
hear-slower = más despacio | más lento
hear-faster = más rápido | más deprisa
hear-stay = quédate | quédate ahí | quédate aquí | más tiempo
hear-move-on = siguiente | el siguiente | lo siguiente | otra cosa
hear-hurts = me duele | duele | eso duele | ay
hear-pause = pausa | espera
hear-resume = sigue | continúa | continuar | seguimos
hear-small = por favor | un poco | un poquito | ahora | ya | oh | ah
