### Translated from English by machine, read once; corrections welcome.

replay-title = { $title }, tal como fue

replay-ready = Elegido, y sin empezar.
replay-playing = Interrumpido mientras las manos se movían.
replay-paused = Interrumpido en una pausa.
replay-hands-off = Interrumpido con las manos fuera, porque algo dolía.
replay-stopped = Parado antes del final.
replay-ended = Hecho hasta el final.

replay-time = { $massage } de masaje; el plan tenía { $whole }.

replay-done = Lo que se hizo
replay-said = Lo que se dijo
replay-dose = Cuánto recibió cada zona
replay-rating = Qué tal fue

## What happened

event-score-chosen = Se eligió un plan.
event-started = Comienzo.
event-paused = Pausa.
event-resumed = Sigue.
event-softer = Más suave.
event-firmer = Más firme.
event-slower = Más lento.
event-faster = Más rápido.
event-stayed = Más tiempo aquí.
event-moved-on = A lo siguiente.

event-sore = Aquí duele: { $places }.

event-sore-nowhere = Duele en algún sitio fuera de la espalda.
event-hurt = Hace daño: manos fuera.
event-stopped = Parar.
event-finished-gently = Acabar con suavidad.
event-ended = Fin.
event-rated = Qué tal fue, más abajo.

## The rating

rated-relaxed = Relajación: { $value } de 10.

rated-too-soft = La presión fue demasiado suave.
rated-just-right = La presión fue la justa.
rated-too-firm = La presión fue demasiado firme.
rated-comfortable = Fue cálido y cómodo.
rated-uncomfortable = No fue cálido y cómodo.

rated-liked = Gustó: { $techniques }.

rated-disliked = No gustó: { $techniques }.

rated-sore = Molestias al día siguiente: { $value } de 10.
