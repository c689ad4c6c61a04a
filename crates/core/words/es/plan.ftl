### Translated from English by machine, read once; corrections welcome.

## What people call a movement.

movement-warm = Aceite y calor
movement-knead = Amasado
movement-release = Soltar
movement-sweep = Pases amplios
movement-close = Cierre
movement-rest = Reposo

## The title of a plan

plan-title = Masaje de espalda de { $minutes } minutos

plan-title-for = Masaje de espalda de { $minutes } minutos para { $name }

## Headings

plan-before = Antes de empezar
plan-after = Después
plan-care = Precauciones
plan-dose = Lo que recibe cada zona

plan-movement = { $movement }, de { $start } a { $end }

## The head of a plan

plan-facts =
    { $minutes } · { $instructions ->
        [one] { $instructions } indicación
       *[other] { $instructions } indicaciones
    } · presión { $level } como máximo

plan-facts-for =
    Para { $name } · { $minutes } · { $instructions ->
        [one] { $instructions } indicación
       *[other] { $instructions } indicaciones
    } · presión { $level } como máximo

plan-sore = Dónde duele: { $places }

plan-kept-off = No se toca: { $place }

plan-kept-off-why = No se toca: { $place } ({ $why })

## Which wishes gave way

plan-notes = Tus deseos

note-spot-kept-off = { $places }: ahí duele, y se deja en paz, porque las manos no van a ese sitio.

note-spot-left-out = { $places }: ahí duele, y se deja en paz; ninguna maniobra encuentra un camino seguro hasta ahí, o falta tiempo.

note-spot-on-arm = { $places }: ahí duele, y recibe lo que reciben los brazos en cada masaje, nada más.

note-spot-glides = { $places }: ahí duele, y solo recibe deslizamientos suaves y ligeros; para círculos o presión no hay un camino seguro.

note-spot-once = { $places }: ahí duele, y se trabaja una vez; no hay sitio para una segunda.

note-taste-never = { $techniques }: no gusta, y queda en lo mínimo; sin esto el masaje no está completo.

note-taste-less = { $techniques }: gusta menos, y aun así aparece, donde nada más sirve igual de bien.

note-taste-care = { $techniques }: gusta, pero se omite por seguridad; mira más arriba.

note-taste-left-out = { $techniques }: gusta, pero se omite; no tiene buen lugar en este masaje.

## Before and after

plan-if-you-like = { $item } (si apetece)

plan-nothing-named = No se ha mencionado nada que lo desaconseje.
plan-gentler = El plan es más suave de lo pedido, por estas razones:
plan-refused = Hoy no hay masaje:
plan-refused-why = Hoy no hay masaje, por estas razones:
plan-not-conducted = Esto no se guía: podría hacer daño.

plan-safety = Si algo duele, dilo: las manos se levantan al momento. Hay que parar del todo con un dolor punzante, que quema, eléctrico o que se extiende, o si algo se duerme, o con mareo o náuseas. Esto es para la calma, no un tratamiento.

## One instruction, in three lines

plan-instruction = { $technique }: { $places }

plan-way = { $way }; presión { $level }.

plan-reason = { $reason }.

## What each place gets

dose-most = Mucho: { $areas }.

dose-some = Algo: { $areas }.

dose-little = Un poco: { $areas }.

dose-even = Izquierda y derecha reciben lo mismo.

dose-uneven =
    { $side ->
        [left] Más a la izquierda: { $areas }.
       *[right] Más a la derecha: { $areas }.
    }

dose-title = Contacto en «{ $title }»

dose-side =
    { $side ->
        [left] lado izquierdo, kPa·s: contacto amplio + trabajo en puntos
       *[right] lado derecho, kPa·s: contacto amplio + trabajo en puntos
    }

## The plan as a picture

picture-scale = { $start }, tan alto como firme

picture-stroke = { $start }: { $technique }, { $places }
