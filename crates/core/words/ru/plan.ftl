### Translated from English by machine, read once; corrections welcome.

## What people call a movement.

movement-warm = Масло и тепло
movement-knead = Разминание
movement-release = Расслабление
movement-sweep = Свободные движения
movement-close = Завершение
movement-rest = Покой

## The title of a plan

plan-title =
    Массаж спины, { $minutes ->
        [one] { $minutes } минута
        [few] { $minutes } минуты
       *[other] { $minutes } минут
    }

plan-title-for =
    Массаж спины, { $minutes ->
        [one] { $minutes } минута
        [few] { $minutes } минуты
       *[other] { $minutes } минут
    }: { $name }

## Headings

plan-before = Прежде чем начать
plan-after = После массажа
plan-care = Осторожность
plan-dose = Сколько достаётся каждому месту

plan-movement = { $movement }, { $start }–{ $end }

## The head of a plan

plan-facts =
    { $minutes } · { $instructions ->
        [one] { $instructions } указание
        [few] { $instructions } указания
       *[other] { $instructions } указаний
    } · нажим самое большее { $level }

plan-facts-for =
    Для кого: { $name } · { $minutes } · { $instructions ->
        [one] { $instructions } указание
        [few] { $instructions } указания
       *[other] { $instructions } указаний
    } · нажим самое большее { $level }

plan-sore = Здесь болит: { $places }

plan-kept-off = Не трогать: { $place }

plan-kept-off-why = Не трогать: { $place } ({ $why })

## Which wishes gave way

plan-notes = Ваши пожелания

note-spot-kept-off = { $places }: здесь болит, но это место остаётся в покое, потому что трогать его нельзя.

note-spot-left-out = { $places }: здесь болит, но это место остаётся в покое; для него не нашлось безопасного движения или времени.

note-spot-on-arm = { $places }: здесь болит; рукам достаётся столько же, сколько в любом массаже, не больше.

note-spot-glides = { $places }: здесь болит; только лёгкие, плавные поглаживания, для кругов и надавливаний здесь нет безопасного пути.

note-spot-once = { $places }: здесь болит; руки приходят сюда один раз, на второй не хватает времени.

note-taste-never = { $techniques }: не нравится, и оставлено самое малое; совсем без этого массаж не полон.

note-taste-less = { $techniques }: нравится меньше, но остаётся там, где ничто другое не подходит так же хорошо.

note-taste-care = { $techniques }: нравится, но пропущено ради безопасности; см. выше.

note-taste-left-out = { $techniques }: нравится, но пропущено; в этом массаже нет для этого хорошего места.

## Before and after

plan-if-you-like = { $item } (если хочется)

plan-nothing-named = Не названо ничего, что было бы против массажа.
plan-gentler = План мягче, чем вы просили, и вот почему:
plan-refused = Сегодня без массажа:
plan-refused-why = Сегодня без массажа, и вот почему:
plan-not-conducted = Такой массаж программа не ведёт: он может навредить.

plan-safety = Если что-то болит, скажите: руки сразу поднимаются. Прекратите совсем, если боль острая, жгучая, бьёт током или расходится, если есть онемение, головокружение или тошнота. Это для покоя, а не лечение.

## One instruction, in three lines

plan-instruction = { $technique }: { $places }

plan-way = { $way }; { $level } нажим.

plan-reason = { $reason }.

## What each place gets

dose-most = Больше всего: { $areas }.

dose-some = Умеренно: { $areas }.

dose-little = Немного: { $areas }.

dose-even = Слева и справа поровну.

dose-uneven =
    { $side ->
        [left] Слева больше: { $areas }.
       *[right] Справа больше: { $areas }.
    }

dose-title = Сколько прикосновений: { $title }

dose-side =
    { $side ->
        [left] левая сторона, кПа·с: широкое касание + работа по точкам
       *[right] правая сторона, кПа·с: широкое касание + работа по точкам
    }

## The plan as a picture

picture-scale = { $start }, чем выше, тем сильнее нажим

picture-stroke = { $start }: { $technique }, { $places }
