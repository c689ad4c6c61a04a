### Translated from English by machine, read once; corrections welcome.

## What is said in more than one place.

back = Atrás
minutes = { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}
language = Idioma
language-failed = No se ha podido cargar este idioma.
title = Warmhands
close = Cerrar
yes = Sí
no = No
delete = Borrar
again = Probar otra vez
done = Listo

## The first screen.

home-title = Manos cálidas, una habitación tranquila
home-about = Un masaje de espalda en pareja, pensado para esta espalda y guiado paso a paso.
home-begin = Empezar
home-make = A tu manera
home-library = Ver las maniobras
home-history = Veladas anteriores
home-care = Para la calma entre dos personas, no un tratamiento. Si algo duele, para.
home-loading = Preparando la velada …
home-failed = La página no ha podido cargar su núcleo. ¿Sigue en marcha el servidor?

## The screen on which an evening is made one's own.

compose-title = A tu manera
compose-sore = ¿Dónde duele?
compose-how-sore = Toca un punto dolorido
compose-how-keep = Arrastra sobre lo que no se debe tocar
compose-how-erase = Toca una marca para quitarla
compose-how-turn = Arrastra para girar, pellizca para acercarte
compose-tool-sore = Duele aquí
compose-tool-keep = No tocar
compose-tool-erase = Quitar
compose-tool-turn = Girar
compose-by-name = Elige una zona por su nombre
compose-add-sore = Duele
compose-add-keep = No tocar
compose-marks = Marcado
compose-remove = Quitar: { $what }
compose-sore-at = duele: { $place }
compose-keep-at = no tocar: { $place }
compose-spot = un punto
compose-minutes = Duración
compose-level = Presión
compose-who = Quién se tumba
compose-name = Nombre, si quieres
compose-stature = Altura
compose-mass = Peso
compose-build = Forma de la espalda
compose-build-male = ancha
compose-build-between = intermedia
compose-build-female = estrecha
compose-arms = Brazos
compose-arms-sides = a los lados
compose-arms-forward = hacia delante
compose-giver = Quién da
compose-strength = Brazos
compose-strength-light = poca fuerza
compose-strength-average = normales
compose-strength-strong = fuertes
compose-thumbs = Pulgares hoy
compose-thumbs-tired = cansados
compose-thumbs-average = normales
compose-thumbs-strong = fuertes
compose-mood = Ambiente
compose-mood-quiet = tranquilo
compose-mood-romantic = romántico
compose-mood-bright = luminoso
compose-strokes = Las maniobras
compose-strokes-made = elegidas para los dos
compose-strokes-classic = Masaje clásico
compose-strokes-slow-tide = Marea lenta
compose-tastes = Gustos
compose-taste = { $taste ->
    [-1] mejor sin esto
    [1] me encanta
   *[0] como venga
}
compose-supplies = A mano
compose-oil = Aceite
compose-towels = Toallas
compose-surface = Sobre
compose-surface-table = una camilla
compose-surface-bed = una cama
compose-surface-floor = el suelo
compose-care = Antes del primer masaje
compose-plan = La velada, como partitura
compose-plan-how = Toca una maniobra para ver dónde está y por qué.
compose-why = Por qué: { $reason }.
compose-undo = Deshacer
compose-redo = Rehacer
compose-save = Guardar este plan
compose-saved = Guardado, sin las respuestas de salud.
compose-kept = Planes guardados
compose-open = Abrir
compose-share = Copiar un enlace
compose-shared = El enlace está copiado. No lleva nombres ni respuestas de salud.
compose-file = Guardar como archivo
compose-from-file = Abrir un archivo
compose-next = Preparar
compose-dose = Mostrar el calor
compose-no-plan = Todavía no hay un plan para esto:
compose-lane-left = izquierda
compose-lane-right = derecha

## The health questions, one group at a time.

care-title = Primero, unas preguntas
care-about = Responde quien se tumba. Las respuestas se quedan contigo, en tus propios dispositivos.
care-step = { $at } de { $all }
care-none = Nada de esto
care-next = Seguir
care-unsure = No lo sé
care-later = Más tarde
care-answer = Responder a las preguntas
care-not-asked = Todavía no se han hecho las preguntas de salud. Son unos minutos y valen la pena.
care-so-go = Hasta ahora nada lo impide.
care-so-adapt = El plan se ha hecho más suave:
care-so-refuse = Hoy no hay masaje:
care-original = Mostrar el original en inglés
care-translation = Ocultar el original en inglés
care-translated = Traducido del inglés por una máquina. En caso de duda, vale el original.

## Before the massage.

prepare-title = Preparar
prepare-needed = Necesario
prepare-kind = Un detalle amable
prepare-all = Todo esto está listo
prepare-start = Empezar
prepare-open = { $open ->
    [one] falta { $open } cosa
   *[other] faltan { $open } cosas
}
prepare-not-kept = En este dispositivo no se puede guardar nada: la sesión funciona, pero al recargar se acabaría.
prepare-screen = Deja esta pantalla encendida y a la vista.
prepare-compose = Cambiar el plan

## The massage itself, on the giver's screen: read from two metres away.

session-paused = En pausa
session-go = Toca en cualquier sitio para seguir
session-hands-off = Manos fuera
session-hands-off-go = Toca cuando las dos personas quieran seguir.
session-next-in = Luego · { $seconds } s
session-move-on = Siguiente
session-left = restantes
session-replies = Respuestas
session-mute = Silenciar
session-unmute = Activar sonido
session-night = Rojo de noche
session-day = Luz de vela
session-stop-now = Parar ya
session-granted-softer = Más suave aquí desde ahora.
session-granted-firmer = Más firme aquí desde ahora.
session-granted-slower = Un poco más lento.
session-granted-faster = Un poco más rápido.
session-granted-stay = Un poco más aquí.
session-granted-move_on = La siguiente maniobra llega tras esta pasada.
session-granted-sore_here = Este punto duele: el plan lo tiene en cuenta.
session-granted-sore_drawn = Un punto duele: el plan lo tiene en cuenta.
session-granted-hurts = Eso hace daño.
session-granted-stop = Parar.
session-granted-finish_gently = Va acabando, con suavidad.
session-not-now-ready = Todavía no ha empezado.
session-not-now-playing = Ahora no: las manos trabajan.
session-not-now-paused = Ahora no: está en pausa.
session-not-now-hands-off = Ahora no: las manos están fuera.
session-not-now-stopped = Ahora no: ha terminado.
session-not-now-ended = Ahora no: ha terminado.
session-unlogged = Esta sesión no se puede guardar.
session-flat = Dibujado en plano: este equipo no tiene gráficos 3D para la página.
session-broke = Algo ha fallado. Manos fuera un momento: la sesión se retoma desde su registro.
session-keys = Espacio pausa · Av Pág siguiente · S más suave · F más firme · − más lento · + más rápido · T más aquí · O duele aquí · H hace daño · G acabar · Q parar · M silenciar · L luz de noche · P teléfono

## What can be asked of a massage under way

reply-softer = Más suave
reply-firmer = Más firme
reply-slower = Más lento
reply-faster = Más rápido
reply-stay = Más aquí
reply-move_on = Siguiente
reply-sore_here = Duele aquí
reply-sore_drawn = Duele aquí
reply-hurts = Hace daño
reply-stop = Parar
reply-finish_gently = Acabar suave

## The people of the household.

people-receiver = Quién se tumba hoy
people-giver = Quién da hoy
people-keep = Guardar
people-update = Guardar los cambios

## The receiver's phone, as the giver's screen speaks of it.

phone-title = Un teléfono para quien se tumba
phone-about = Más suave, más firme, más aquí, siguiente o parar: dicho con los dedos y los ojos cerrados.
phone-connect = Conectar un teléfono
phone-there = El teléfono está conectado.
phone-away = Sin teléfono
phone-there-short = Con teléfono
phone-another = Conectar otro
phone-scan = Escanea esto con la cámara del teléfono.
phone-or-type = O abre { $address } allí y escribe:
phone-alone = Abre en este equipo esta dirección, con /phone detrás, y escribe estas cifras. Para otro dispositivo, inicia Warmhands con
phone-digits = Las cifras son { $digits }
phone-qr = Un código que la cámara del teléfono puede leer
phone-trouble = El servidor de casa no responde.
phone-said = Desde el teléfono: { $what }
phone-early = Todavía no ha empezado.
phone-late = Esto ha llegado demasiado tarde.
phone-log = Desde el teléfono
phone-granted = hecho
phone-refused = ahora no: { $why }
phone-lead-title = Seguir guiando desde otro dispositivo
phone-lead-how = Abre esto allí: sigue donde está ahora, y esta pantalla se queda en silencio.
phone-lead-qr = Un código que la cámara de otro dispositivo puede leer
phone-lead-link = La dirección. Quien la tenga puede guiar esta sesión.
phone-copy = Copiar la dirección
phone-copied = Copiada
phone-elsewhere = Ahora guía otro dispositivo
phone-elsewhere-how = Esta pantalla se ha quedado en silencio.
phone-lead = Volver a guiar aquí
phone-lost = Esa sesión ha terminado, o no se puede alcanzar.
phone-joined = Este dispositivo ya es de la casa.

## Sound: how loud each part is.

sound-title = Sonido
sound-all = Todo
sound-voice = Voz
sound-music = Música
sound-beat = Ritmo de las manos
sound-off = apagado
sound-own = Poner tu propia música
sound-own-how = Elige archivos de música o suéltalos aquí. Se quedan en este dispositivo.
sound-made = La música que se hace aquí
sound-bad = «{ $name }» no se puede reproducir aquí. MP3, FLAC, Ogg y WAV sirven.
sound-lost = El sonido se ha parado en este dispositivo. Un toque lo trae de vuelta.
sound-back = El sonido ha vuelto.
## What can be said aloud in a session, where the device recognises it by itself.

commands-title = Órdenes con la voz
commands-listen = Escuchar órdenes
commands-how = Di «{ $call }» y luego: { $commands }. «{ $stop }» basta por sí solo. Lo que se oye se queda en este dispositivo y no se guarda.
commands-fetch-how = Este navegador puede entender órdenes solo en este dispositivo, una vez que haya descargado un paquete de idioma.
commands-fetch = Descargar el paquete de idioma
commands-fetching = El paquete de idioma se está descargando…
commands-heard = Oído: «{ $words }»
commands-trouble-forbidden = No se escucha: esta página no puede usar el micrófono. Los ajustes del navegador pueden permitirlo.
commands-trouble-microphone = No se escucha: no hay micrófono, o lo usa otra cosa.
commands-trouble-pack = No se escucha: falta el paquete de idioma, o no funciona aquí.

## After the massage, when both rest.

after-title = Reposo
after-done = Lo que se hizo
after-done-alt = La espalda, con cuánto contacto recibió cada parte
after-rate = ¿Qué tal ha sido?
after-who = Para quien se ha tumbado, cuando quiera.
after-relaxation = Relajación
after-relaxation-least = nada
after-relaxation-most = profunda
after-pressure = Presión
after-pressure-is = { $pressure ->
    [-2] demasiado suave
    [-1] un poco suave
    [1] un poco firme
    [2] demasiado firme
   *[0] la justa
}
after-comfort = ¿Cálido y cómodo?
after-liked = ¿Qué te ha gustado?
after-keep = Guardar las respuestas
after-thanks = Guardado.

## Earlier evenings.

history-title = Veladas anteriores
history-none = Nada todavía. Después de la primera sesión, estará aquí.
history-relaxed = relajación: { $relaxed } de 10
history-unrated = sin valorar
history-chart = Relajación, velada a velada
history-export = Guardar todo en un archivo
history-import = Cargar un archivo
history-imported = { $entries ->
    [0] No había nada nuevo.
    [one] Había una entrada nueva.
   *[other] Había { $entries } entradas nuevas.
}
history-not-household = Este archivo no lo ha guardado Warmhands, así que no ha cambiado nada.
history-server-kept = Se ha borrado de este dispositivo. No se ha podido llegar al servidor de casa, que aún tiene su copia: vuelve a pulsar cuando funcione.
history-delete = Borrar todo
history-sure = Borrar de verdad: planes, sesiones y respuestas
history-deleted = Se ha borrado todo.
history-blocked = Este navegador no guarda nada de esta página.

## What earlier sessions taught

learned-title = Lo aprendido
learned-about = El próximo plan lo tiene en cuenta, en lo que sea bueno para las dos personas.
learned-leave = Dejar fuera
learned-heed = Volver a incluir
learned-left = fuera

## The strokes, to be watched.

library-title = Las maniobras
library-purpose = Para qué
library-touches = Qué toca
library-where = Dónde
library-away = Aquí no
library-mistake = Error frecuente
library-close = De cerca
library-alt = Dos manos sobre una espalda, que muestran: { $stroke }

## Plans that come as a link or as a file.

import-large = Este archivo es demasiado grande para ser un plan.
import-broken = Este enlace está roto, así que no ha cambiado nada.
import-newer = Esto se escribió con un Warmhands más nuevo, así que no ha cambiado nada.
import-bad = Esto no se puede abrir, así que no ha cambiado nada: { $why }
