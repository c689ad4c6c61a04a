### Translated from English by machine, read once; corrections welcome.

## The file

read-empty = файл пуст
    .help = самый маленький выглядит так: `{ $example }`
    .label = здесь пусто

read-too-large = файл больше { $most } МБ
    .help = в запросе всего несколько строк; тот ли это файл?

read-not-utf8 = байт { $byte } в строке { $line } — не текст UTF-8
    .help = сохраните файл как UTF-8
    .label = не UTF-8

read-grammar = это не { $format }: { $why }
    .line = напишите строку в виде `key = value`, например `minutes = 15`
    .comma = уберите последнюю запятую
    .comment = уберите комментарий: в JSON их не бывает
    .open = закройте скобку или кавычку, открытую здесь
    .quotes = текст стоит между двумя кавычками, как в "shoulder.left"
    .json = поищите лишнюю или недостающую запятую, кавычку или скобку; возможно, файл обрезан
    .toml = сравните эту строку с `minutes = 15` и `[receiver]`
    .label = здесь

read-too-deep =
    { $most ->
        [one] вложенность глубже { $most } уровня
       *[other] вложенность глубже { $most } уровней
    }
    .help = уберите лишние скобки: самому глубокому формату здесь хватает девяти уровней
    .label = слишком глубоко

read-more =
    за один раз больше не показать: { $most ->
        [one] { $most } замечание
        [few] { $most } замечания
       *[other] { $most } замечаний
    }
    .help = сначала исправьте это

read-not-checked = это запрос, а проверять можно только схемы и планы
    .help = составьте по нему план: warmhands plan FILE --format json | warmhands check -

read-format = `{ $format }` — не формат плана
    .help = напишите "{ $known }", если это план
    .label = этот формат

read-format-newer = у этого плана формат { $found }, а эта программа читает форматы не новее { $known }
    .help = установите более новую версию warmhands или заново составьте план по запросу в этой

## Keys

read-key-twice = `{ $key }` записано дважды
    .help = оставьте что-то одно; несколько мест записывают несколькими таблицами `[[sore]]`
    .label = здесь снова

read-key-unknown = ключа `{ $key }` нет
    .label = неизвестный ключ

read-key-unknown-in = в `{ $path }` нет ключа `{ $key }`

read-key-missing = не хватает `{ $key }`
    .help = добавьте `{ $example }`
    .label = его место здесь

read-key-missing-in = в `{ $path }` не хватает `{ $key }`

## Types

read-found =
    { $found ->
        [null] ничего (`null`)
        [flag] true или false
        [number] число
        [text] текст в кавычках
        [date] дата или время
        [list] список
       *[table] таблица
    }

read-type =
    `{ $path }`: здесь { read-found }, а { $expected ->
        [flag] нужно true или false
        [number] нужно число
        [whole] нужно целое число
        [text] нужен текст
        [list] нужен список
       *[table] нужна таблица
    }
    .flag = напишите `true` или `false`, без кавычек
    .number = напишите цифрами, например `15` или `1.5`
    .unquoted = уберите кавычки: `{ $number }`
    .whole = напишите без десятичной точки
    .text = напишите в кавычках, "вот так"
    .list = напишите { $example }; их может быть несколько
    .table = напишите таблицей: строка `[name]`, а под ней её ключи

read-below = `{ $head }` и под этим `{ $line }`

read-point = у точки два числа, x_m и y_m, а здесь их { $count }
    .help = напишите `[0.05, 0.3]`

read-path-empty = в `{ $path }` нет ни одной точки
    .help = напишите хотя бы одну точку или `null`, если рука отдыхает

## Numbers

read-not-finite =
    { $number ->
        [nan] `{ $path }` — не число (NaN)
       *[endless] `{ $path }` бесконечно
    }
    .help = напишите конечное число, например `1.5`
    .label = не конечное число

read-outside = `{ $path }`: здесь { $number }, а можно от { $low } до { $high }
    .help = напишите число от { $low } до { $high }
    .whole = напишите целое число от { $low } до { $high }
    .label = вне пределов

read-outside-least = `{ $path }`: здесь { $number }, а можно { $low } или больше
    .help = напишите целое число, { $low } или больше

read-unit =
    { $unit ->
        [centimetres] это в сантиметрах? напишите { $mend }
        [millimetres] это в миллиметрах? напишите { $mend }
        [feet] это в футах? напишите { $mend }
        [inches] это в дюймах? напишите { $mend }
        [pounds] это в фунтах? напишите { $mend }
        [grams] это в граммах? напишите { $mend }
        [per-cent] это в процентах? напишите { $mend }
       *[seconds] это в секундах? напишите { $mend }
    }

read-minutes = сеанс длится от { $low } до { $high } минут, а здесь записано { $number }

read-level-deep = уровень 5 — это глубокая работа локтем; дома она не предлагается никогда
    .help = напишите 3 или, если об этом просит тот, кого массируют, 4
    .label = слишком сильно

read-level-between = уровень — это целое число по шкале Уолтон
    .help = напишите { $lower } или { $upper }
    .label = между двумя уровнями

## Names and texts

read-name-unknown = `{ $path }` не может быть `{ $name }`

read-no-such =
    { $what ->
        [measure] размера `{ $name }` нет
        [technique] приёма с именем `{ $name }` нет
        [question] вопроса о здоровье `{ $name }` нет
       *[place] места с именем `{ $name }` нет
    }
    .techniques = `warmhands techniques` покажет их все
    .questions = `warmhands care` покажет вопросы

read-did-you-mean = может быть, { $names }?

read-write-one = напишите { $names }

read-or = { $names } или { $last }

read-text-long =
    { $most ->
        [one] `{ $path }` длиннее { $most } знака
       *[other] `{ $path }` длиннее { $most } знаков
    }
    .help = напишите короткий простой текст
    .label = этот текст

read-text-hidden = в `{ $path }` есть знак, который нельзя показать

read-answer = `{ $path }` — ни «да», ни «нет»
    .help = напишите true, false или "not sure"; «не знаю» считается за «да»
    .label = это не ответ

## Places

read-place-form = `{ $name }`: так место не записывают
    .help = напишите `{ $place }`

read-place-side = `{ $name }`: не сказано, с какой стороны
    .help = напишите `{ $area }.left` или `{ $area }.right`, то есть левую или правую сторону самого человека, которого массируют; для обеих сторон напишите два места

read-areas = места: { $areas }, каждое с `.left` или `.right`

read-off-back = точка ({ $x }, { $y }) лежит не на спине этого человека
    .help = середина { $place }: x_m = { $place_x }, y_m = { $place_y }; x_m положительно на правой стороне того, кого массируют, y_m идёт от основания шеи к ступням
    .also = и это

read-back-point = вся спина — это не точка
    .help = уберите `x_m` и `y_m` или назовите место под ними

read-nowhere = здесь нет ни места, ни точки
    .help = добавьте `place = "shoulder.left"` или `x_m` и `y_m`

read-disagree = точка лежит на { $there }, а не на { $place }
    .help = оставьте что-то одно: `place = "{ $there }"` или только точку
    .label = вот здесь

## The request as a whole

read-too-many =
    { $what ->
        [sore-spots] больных мест { $count }; можно самое большее { $most }
        [keep-offs] мест, которые нельзя трогать, { $count }; можно самое большее { $most }
        [strokes] движений { $count }; можно самое большее { $most }
       *[lessons] уроков прошлых сеансов { $count }; можно самое большее { $most }
    }
    .help = оставьте самые важные
    .label = слишком много

read-nothing-free = места, которые нельзя трогать, занимают всю спину, массировать нечего: ответ — нет
    .help = лучше отдохните вместе или отметьте меньше мест, которые нельзя трогать

read-said-twice = одно и то же сказано дважды; считается один раз
    .help = уберите одно из двух
    .label = где-то здесь

read-sore-kept-off = больное место на { $place } лежит там, где трогать нельзя, и остаётся в покое
    .label = здесь нельзя трогать

read-sore-back = `back` среди больных мест — это поясница и место между лопатками
    .help = лучше назовите места, где болит сильнее всего, например `shoulder.left`
    .label = вся спина

## Routines

read-untitled = Мой массаж

read-no-movement = схема без частей ничего не скажет
    .help = добавьте { $example }

read-not-done-there = { $technique } на { $area } не делают
    .help = это делают на { $areas }
    .label = не здесь

read-movements-long = части вместе занимают { $minutes } мин, а вся схема { $total } мин
    .help = сократите какие-то из них или не указывайте им минуты: тогда время распределится само

read-no-spot = это движение для больных мест, а ни одно не названо: оно пропущено
    .help = назовите место с помощью `[[sore]]` или задайте движению `places`
    .label = по больным местам

## Labels that several of these have

label-empty = пусто
label-together = эти вместе
label-unknown-name = неизвестное имя
label-place = это место
label-point = эта точка
label-where = где?
label-stroke = это движение

label-movement = в части { $movement }
