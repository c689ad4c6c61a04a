### Translated from English by machine, read once; corrections welcome.

## What people call a movement

movement-warm = Öl und Wärme
movement-knead = Kneten
movement-release = Lösen
movement-sweep = Ausstreichen
movement-close = Ausklang
movement-rest = Ruhe

## The title of a plan

plan-title = { $minutes } Minuten Rückenmassage

plan-title-for = { $minutes } Minuten Rückenmassage für { $name }

## Headings

plan-before = Bevor ihr anfangt
plan-after = Danach
plan-care = Gesundheit
plan-dose = Was jede Stelle bekommt

plan-movement = { $movement }, { $start } bis { $end }

## The head of a plan

plan-facts =
    { $minutes } · { $instructions ->
        [one] { $instructions } Anweisung
       *[other] { $instructions } Anweisungen
    } · höchstens { $level }

plan-facts-for =
    Für { $name } · { $minutes } · { $instructions ->
        [one] { $instructions } Anweisung
       *[other] { $instructions } Anweisungen
    } · höchstens { $level }

plan-sore = Empfindlich: { $places }

plan-kept-off = Wird nicht berührt: { $place }

plan-kept-off-why = Wird nicht berührt: { $place } ({ $why })

## Which wishes gave way

plan-notes = Eure Wünsche

note-spot-kept-off = { $places }: empfindlich, aber in Ruhe gelassen, denn dort bleiben die Hände weg.

note-spot-left-out = { $places }: empfindlich, aber in Ruhe gelassen; kein Griff findet einen sicheren Weg dorthin oder Zeit dafür.

note-spot-on-arm = { $places }: empfindlich, bekommt aber nur, was Arme in jeder Massage bekommen.

note-spot-glides = { $places }: empfindlich, darum nur leichtes, weiches Streichen; für Kreise oder Druck gibt es keinen sicheren Weg.

note-spot-once = { $places }: empfindlich, und einmal massiert; für ein zweites Mal ist kein Platz.

note-taste-never = { $techniques }: nicht gewünscht, darum nur das Nötigste; ganz ohne fehlt der Massage etwas.

note-taste-less = { $techniques }: weniger gemocht, aber trotzdem dabei, wo nichts anderes so gut passt.

note-taste-care = { $techniques }: gemocht, aber zur Sicherheit weggelassen; siehe oben.

note-taste-left-out = { $techniques }: gemocht, aber weggelassen; in dieser Massage gibt es keinen guten Platz dafür.

## Before and after

plan-if-you-like = { $item } (wenn ihr mögt)

plan-nothing-named = Es wurde nichts genannt, was dagegen spricht.
plan-gentler = Der Plan ist sanfter als gewünscht, und zwar deshalb:
plan-refused = Heute keine Massage:
plan-refused-why = Heute keine Massage, und zwar deshalb:
plan-not-conducted = Diese Massage wird nicht angeleitet: Sie könnte schaden.

plan-safety = Wenn etwas wehtut, sag es: Die Hände heben sich sofort. Hört ganz auf bei Schmerz, der stechend, brennend oder elektrisierend ist oder sich ausbreitet, bei Taubheit, Schwindel oder Übelkeit. Das hier ist zum Ruhigwerden, keine Behandlung.

## One instruction, in three lines

plan-instruction = { $technique }: { $places }

plan-way = { $way }; { $level }.

plan-reason = { $reason }.

## What each place gets

dose-most = Am meisten: { $areas }.

dose-some = Einiges: { $areas }.

dose-little = Wenig: { $areas }.

dose-even = Links und rechts bekommen gleich viel.

dose-uneven =
    { $side ->
        [left] Links mehr: { $areas }.
       *[right] Rechts mehr: { $areas }.
    }

dose-title = Berührung: { $title }

dose-side =
    { $side ->
        [left] linke Seite, kPa·s: breite Berührung + Arbeit am Punkt
       *[right] rechte Seite, kPa·s: breite Berührung + Arbeit am Punkt
    }

## The plan as a picture

picture-scale = { $start }, so hoch wie fest

picture-stroke = { $start }: { $technique }, { $places }
