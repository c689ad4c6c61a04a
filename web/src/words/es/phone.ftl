### Translated from English by machine, read once; corrections welcome.

voice-title = Warmhands: tu voz
voice-heading = Tu voz, mientras reposas
language = Idioma
language-failed = No se ha podido cargar este idioma.

## Connecting the phone.

join-about = La pantalla de quien da muestra un código para escanear y seis cifras. Vale cualquiera de los dos.
join-code = Seis cifras
join-go = Conectar
joining = Conectando …
join-wrong = Estas cifras no son correctas. Míralas otra vez.
join-many = Demasiados intentos. Un minuto de paciencia, y otra vez.
join-old = Este enlace ya no sirve. La pantalla de quien da muestra uno nuevo.
join-another = Volver a conectar
join-unreachable = El equipo de quien da no responde. ¿Están los dos en la misma red?

## Connected: what fingers mean.

ready-title = Conectado
ready-tap = Toca
ready-tap-how = una de las cuatro esquinas: más suave, más firme, más aquí, siguiente.
ready-hold = Mantén el dedo
ready-hold-how = en cualquier sitio cuando duela: las manos se levantan.
ready-two = Dos dedos
ready-two-how = que tocan a la vez lo paran todo.
ready-told = Vibra una vez cuando te oye, dos cuando está hecho, y largo si no ha llegado.
ready-told-sound = Un tono: oído. Dos: hecho. Graves: no ha llegado.
ready-hand = Lo tengo en la
ready-hand-left = mano izquierda
ready-hand-right = mano derecha
ready-lie = A tumbarse

## While lying down.

voice-softer = Más suave
voice-firmer = Más firme
voice-stay = Más aquí
voice-move_on = Siguiente
voice-sore_here = Duele aquí
voice-hurts = Hace daño
voice-stop = Parar
sore-how = Toca donde duele
sore-back = Tu espalda, con la cabeza arriba
sore-close = Atrás
heard = { $what } …
applied = { $what }: hecho.
undelivered = Sin conexión. Dilo en voz alta.
state-waiting = Esperando la primera maniobra.
state-here = Conectado.
state-over = Ahora, a reposar. No hay nada más que hacer.
state-ended = Esta velada ha terminado.
