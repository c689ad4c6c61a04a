### Translated from English by machine, read once; corrections welcome.

## What people call a movement.

movement-warm = Olio e calore
movement-knead = Impastare
movement-release = Sciogliere
movement-sweep = Passate ampie
movement-close = Chiusura
movement-rest = Riposo

## The title of a plan

plan-title = Massaggio alla schiena di { $minutes } minuti

plan-title-for = Massaggio alla schiena di { $minutes } minuti per { $name }

## Headings

plan-before = Prima di cominciare
plan-after = Dopo
plan-care = Precauzioni
plan-dose = Quanto riceve ogni zona

plan-movement = { $movement }, da { $start } a { $end }

## The head of a plan

plan-facts =
    { $minutes } · { $instructions ->
        [one] { $instructions } indicazione
       *[other] { $instructions } indicazioni
    } · pressione { $level } al massimo

plan-facts-for =
    Per { $name } · { $minutes } · { $instructions ->
        [one] { $instructions } indicazione
       *[other] { $instructions } indicazioni
    } · pressione { $level } al massimo

plan-sore = Dove fa male: { $places }

plan-kept-off = Non si tocca: { $place }

plan-kept-off-why = Non si tocca: { $place } ({ $why })

## Which wishes gave way

plan-notes = I tuoi desideri

note-spot-kept-off = { $places }: qui fa male, e si lascia in pace, perché lì le mani non vanno.

note-spot-left-out = { $places }: qui fa male, e si lascia in pace; nessuna manovra trova una via sicura fin lì, o non c’è il tempo.

note-spot-on-arm = { $places }: qui fa male, e riceve ciò che le braccia ricevono in ogni massaggio, non di più.

note-spot-glides = { $places }: qui fa male, e riceve solo scivolamenti leggeri e dolci; per cerchi o pressioni non c’è una via sicura.

note-spot-once = { $places }: qui fa male, e si lavora una volta; per una seconda non c’è posto.

note-taste-never = { $techniques }: non piace, ed è ridotto al minimo; senza, il massaggio non è completo.

note-taste-less = { $techniques }: piace meno, e c’è lo stesso, dove nient’altro va altrettanto bene.

note-taste-care = { $techniques }: piace, ma resta fuori per sicurezza; vedi sopra.

note-taste-left-out = { $techniques }: piace, ma resta fuori; in questo massaggio non trova un buon posto.

## Before and after

plan-if-you-like = { $item } (se vi va)

plan-nothing-named = Non è stato detto nulla che lo sconsigli.
plan-gentler = Il piano è più dolce di quanto chiesto, per questi motivi:
plan-refused = Oggi niente massaggio:
plan-refused-why = Oggi niente massaggio, per questi motivi:
plan-not-conducted = Questo non viene guidato: potrebbe fare male.

plan-safety = Se qualcosa fa male, dillo: le mani si sollevano subito. Fermatevi del tutto con un dolore pungente, che brucia, elettrico o che si allarga, con intorpidimento, capogiri o nausea. Questo è per la calma, non una cura.

## One instruction, in three lines

plan-instruction = { $technique }: { $places }

plan-way = { $way }; pressione { $level }.

plan-reason = { $reason }.

## What each place gets

dose-most = Molto: { $areas }.

dose-some = Abbastanza: { $areas }.

dose-little = Un po’: { $areas }.

dose-even = Sinistra e destra ricevono lo stesso.

dose-uneven =
    { $side ->
        [left] Di più a sinistra: { $areas }.
       *[right] Di più a destra: { $areas }.
    }

dose-title = Il tocco in «{ $title }»

dose-side =
    { $side ->
        [left] lato sinistro, kPa·s: tocco ampio + lavoro sui punti
       *[right] lato destro, kPa·s: tocco ampio + lavoro sui punti
    }

## The plan as a picture

picture-scale = { $start }, tanto alto quanto deciso

picture-stroke = { $start }: { $technique }, { $places }
