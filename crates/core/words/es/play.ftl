### Translated from English by machine, read once; corrections welcome.

## What a reply changes

play-softer-end = Más suave no se puede: presión { $level }.

play-firmer-end = Más firme no se puede aquí: presión { $level }.

play-softer-still = Más suave aquí desde ahora; la presión sigue siendo { $level }.

play-firmer-still = Más firme aquí desde ahora; todavía cuenta como presión { $level }.

play-softer = Más suave aquí desde ahora: presión { $level }.

play-firmer = Más firme aquí desde ahora: presión { $level }.

play-slower = Manos más lentas desde ahora.
play-slower-end = Más lento no se puede aquí.
play-faster = Manos más rápidas desde ahora.
play-faster-end = Más rápido no se puede aquí.
play-stay = Más tiempo aquí; el resto se ajusta.
play-stay-end = Ya ha sido suficiente aquí; sigue como estaba previsto.
play-move-on = A la siguiente maniobra, en cuanto acabe esta vuelta.
play-finish = Directo al cierre: los últimos pases, y reposo.
play-closing = Esto ya es el cierre.

play-sore = Aquí duele: { $places }. El resto lo cuida, con suavidad.

play-sore-later = Aquí duele: { $places }. Queda guardado para la próxima vez.

play-not-now = Ahora no.
play-not-while-off = Ahora no: las manos están fuera. Espacio para seguir, q para terminar.

## Going on after a break

play-resumed = Aquí se interrumpió. Espacio para seguir.
play-resumed-cut = Aquí se interrumpió; media línea del registro se deja fuera. Espacio para seguir.
play-resume-over = Esta sesión ha llegado a su fin; no hay nada que continuar. warmhands replay la muestra.
play-unlogged = No se puede escribir el registro. El masaje sigue sin él.

## In large letters

play-hands-off = manos fuera
play-pause = pausa

## The screen

play-left = quedan { $time }

play-lift = Levanta las dos manos. Desde ahora no se toca: { $places }.

play-ask = Pregunta cómo está. Espacio sigue en otra parte, con más ligereza; q termina la sesión.

play-still = Quietas

play-passes = { $way }, pasada { $pass } de { $passes }

play-next = En { $time }: { $technique }, { $places }, presión { $level }

play-next-soon = ▸ En { $seconds } s: { $technique }, { $places }, presión { $level }

play-nothing-next = Después termina la sesión.

## Keys: the letters stay as they are

play-keys-pace = s más suave   f más firme   - lento   + rápido   t más aquí   n siguiente
play-keys = o zona dolorida   h duele   g acabar suave   espacio pausa   q parar
play-keys-narrow = espacio pausa   h duele   q parar
play-keys-paused = espacio seguir   h duele   g acabar suave   q parar
play-keys-hands-off = espacio seguir en otra parte   q parar
play-keys-relaxed = 0 nada … 9 a fondo   Intro prefiero no decirlo
play-keys-pressure = s demasiado suave   r justo bien   f demasiado firme   Intro no lo digo
play-enter-more = Intro muestra más, q sale
play-enter-starts = Intro empieza, q sale

## The end

play-stopped = Parado. Deja que las manos se aquieten, y levántalas.
play-finished = Fin. Deja reposar las manos un respiro más, y levántalas.

play-ask-relaxed = ¿Qué relajación sientes ahora?
play-ask-pressure = ¿Qué tal la presión?
play-broken-off = La sesión se interrumpió.

play-log-at = El registro: { $path }

play-goes-on = Sigue con: { $command }

## The script

script-instruction = { $what }; { $way }; presión { $level }

script-end = Fin.
