### Translated from English by machine, read once; corrections welcome.

## What people call a movement.

movement-warm = Олія і тепло
movement-knead = Розминання
movement-release = Розслаблення
movement-sweep = Вільні рухи
movement-close = Завершення
movement-rest = Спокій

## The title of a plan

plan-title =
    Масаж спини, { $minutes ->
        [one] { $minutes } хвилина
        [few] { $minutes } хвилини
       *[other] { $minutes } хвилин
    }

plan-title-for =
    Масаж спини, { $minutes ->
        [one] { $minutes } хвилина
        [few] { $minutes } хвилини
       *[other] { $minutes } хвилин
    }: { $name }

## Headings

plan-before = Перш ніж почати
plan-after = Після масажу
plan-care = Обережність
plan-dose = Скільки дістається кожному місцю

plan-movement = { $movement }, { $start }–{ $end }

## The head of a plan

plan-facts =
    { $minutes } · { $instructions ->
        [one] { $instructions } вказівка
        [few] { $instructions } вказівки
       *[other] { $instructions } вказівок
    } · натиск щонайбільше { $level }

plan-facts-for =
    Для кого: { $name } · { $minutes } · { $instructions ->
        [one] { $instructions } вказівка
        [few] { $instructions } вказівки
       *[other] { $instructions } вказівок
    } · натиск щонайбільше { $level }

plan-sore = Тут болить: { $places }

plan-kept-off = Не торкатися: { $place }

plan-kept-off-why = Не торкатися: { $place } ({ $why })

## Which wishes gave way

plan-notes = Ваші побажання

note-spot-kept-off = { $places }: тут болить, але це місце лишається в спокої, бо торкатися його не можна.

note-spot-left-out = { $places }: тут болить, але це місце лишається в спокої; для нього не знайшлося безпечного руху або часу.

note-spot-on-arm = { $places }: тут болить; рукам дістається стільки ж, скільки в будь-якому масажі, не більше.

note-spot-glides = { $places }: тут болить; лише легкі, плавні погладжування, для кіл і натискань тут немає безпечного шляху.

note-spot-once = { $places }: тут болить; руки приходять сюди один раз, на другий бракує часу.

note-taste-never = { $techniques }: не подобається, і лишено якнайменше; зовсім без цього масаж не повний.

note-taste-less = { $techniques }: подобається менше, але лишається там, де ніщо інше не підходить так само добре.

note-taste-care = { $techniques }: подобається, але пропущено заради безпеки; див. вище.

note-taste-left-out = { $techniques }: подобається, але пропущено; у цьому масажі немає для цього доброго місця.

## Before and after

plan-if-you-like = { $item } (якщо хочеться)

plan-nothing-named = Не названо нічого, що було б проти масажу.
plan-gentler = План м’якший, ніж ви просили, і ось чому:
plan-refused = Сьогодні без масажу:
plan-refused-why = Сьогодні без масажу, і ось чому:
plan-not-conducted = Такого масажу програма не веде: він може нашкодити.

plan-safety = Якщо щось болить, скажіть: руки одразу піднімаються. Припиніть зовсім, якщо біль гострий, пекучий, б’є струмом або розходиться, якщо є оніміння, запаморочення або нудота. Це для спокою, а не лікування.

## One instruction, in three lines

plan-instruction = { $technique }: { $places }

plan-way = { $way }; { $level } натиск.

plan-reason = { $reason }.

## What each place gets

dose-most = Найбільше: { $areas }.

dose-some = Помірно: { $areas }.

dose-little = Трохи: { $areas }.

dose-even = Ліворуч і праворуч порівну.

dose-uneven =
    { $side ->
        [left] Ліворуч більше: { $areas }.
       *[right] Праворуч більше: { $areas }.
    }

dose-title = Скільки дотиків: { $title }

dose-side =
    { $side ->
        [left] лівий бік, кПа·с: широкий дотик + робота по точках
       *[right] правий бік, кПа·с: широкий дотик + робота по точках
    }

## The plan as a picture

picture-scale = { $start }, що вище, то сильніший натиск

picture-stroke = { $start }: { $technique }, { $places }
