### Translated from English by machine, read once; corrections welcome.

## The file

read-empty = файл порожній
    .help = найменший виглядає так: `{ $example }`
    .label = тут порожньо

read-too-large = файл більший за { $most } МБ
    .help = у запиті лише кілька рядків; чи це той файл?

read-not-utf8 = байт { $byte } у рядку { $line } — не текст UTF-8
    .help = збережіть файл як UTF-8
    .label = не UTF-8

read-grammar = це не { $format }: { $why }
    .line = напишіть рядок у вигляді `key = value`, наприклад `minutes = 15`
    .comma = приберіть останню кому
    .comment = приберіть коментар: у JSON їх не буває
    .open = закрийте дужку або лапки, відкриті тут
    .quotes = текст стоїть між двома лапками, як у "shoulder.left"
    .json = пошукайте зайву або відсутню кому, лапку чи дужку; можливо, файл обрізано
    .toml = порівняйте цей рядок із `minutes = 15` і `[receiver]`
    .label = тут

read-too-deep =
    { $most ->
        [one] вкладеність глибша за { $most } рівень
        [few] вкладеність глибша за { $most } рівні
       *[other] вкладеність глибша за { $most } рівнів
    }
    .help = приберіть зайві дужки: найглибшому формату тут вистачає дев’яти рівнів
    .label = надто глибоко

read-more =
    за один раз більше не показати: { $most ->
        [one] { $most } зауваження
        [few] { $most } зауваження
       *[other] { $most } зауважень
    }
    .help = спершу виправте це

read-not-checked = це запит, а перевіряти можна тільки схеми й плани
    .help = складіть за ним план: warmhands plan FILE --format json | warmhands check -

read-format = `{ $format }` — не формат плану
    .help = напишіть "{ $known }", якщо це план
    .label = цей формат

read-format-newer = у цього плану формат { $found }, а ця програма читає формати не новіші за { $known }
    .help = встановіть новішу версію warmhands або складіть план за запитом наново в цій

## Keys

read-key-twice = `{ $key }` записано двічі
    .help = лишіть щось одне; кілька місць записують кількома таблицями `[[sore]]`
    .label = тут знову

read-key-unknown = ключа `{ $key }` немає
    .label = невідомий ключ

read-key-unknown-in = у `{ $path }` немає ключа `{ $key }`

read-key-missing = бракує `{ $key }`
    .help = додайте `{ $example }`
    .label = його місце тут

read-key-missing-in = у `{ $path }` бракує `{ $key }`

## Types

read-found =
    { $found ->
        [null] нічого (`null`)
        [flag] true або false
        [number] число
        [text] текст у лапках
        [date] дата або час
        [list] список
       *[table] таблиця
    }

read-type =
    `{ $path }`: тут { read-found }, а { $expected ->
        [flag] треба true або false
        [number] потрібне число
        [whole] потрібне ціле число
        [text] потрібен текст
        [list] потрібен список
       *[table] потрібна таблиця
    }
    .flag = напишіть `true` або `false`, без лапок
    .number = напишіть цифрами, наприклад `15` або `1.5`
    .unquoted = приберіть лапки: `{ $number }`
    .whole = напишіть без десяткової крапки
    .text = напишіть у лапках, "ось так"
    .list = напишіть { $example }; їх може бути кілька
    .table = напишіть таблицею: рядок `[name]`, а під ним її ключі

read-below = `{ $head }` і під цим `{ $line }`

read-point = у точки два числа, x_m і y_m, а тут їх { $count }
    .help = напишіть `[0.05, 0.3]`

read-path-empty = у `{ $path }` немає жодної точки
    .help = напишіть хоча б одну точку або `null`, якщо рука відпочиває

## Numbers

read-not-finite =
    { $number ->
        [nan] `{ $path }` — не число (NaN)
       *[endless] `{ $path }` нескінченне
    }
    .help = напишіть скінченне число, наприклад `1.5`
    .label = не скінченне число

read-outside = `{ $path }`: тут { $number }, а можна від { $low } до { $high }
    .help = напишіть число від { $low } до { $high }
    .whole = напишіть ціле число від { $low } до { $high }
    .label = поза межами

read-outside-least = `{ $path }`: тут { $number }, а можна { $low } або більше
    .help = напишіть ціле число, { $low } або більше

read-unit =
    { $unit ->
        [centimetres] це в сантиметрах? напишіть { $mend }
        [millimetres] це в міліметрах? напишіть { $mend }
        [feet] це у футах? напишіть { $mend }
        [inches] це в дюймах? напишіть { $mend }
        [pounds] це у фунтах? напишіть { $mend }
        [grams] це в грамах? напишіть { $mend }
        [per-cent] це у відсотках? напишіть { $mend }
       *[seconds] це в секундах? напишіть { $mend }
    }

read-minutes = сеанс триває від { $low } до { $high } хвилин, а тут записано { $number }

read-level-deep = рівень 5 — це глибока робота ліктем; удома її не пропонують ніколи
    .help = напишіть 3 або, якщо про це просить той, кого масажують, 4
    .label = надто сильно

read-level-between = рівень — це ціле число за шкалою Волтон
    .help = напишіть { $lower } або { $upper }
    .label = між двома рівнями

## Names and texts

read-name-unknown = `{ $path }` не може бути `{ $name }`

read-no-such =
    { $what ->
        [measure] розміру `{ $name }` немає
        [technique] прийому з назвою `{ $name }` немає
        [question] запитання про здоров’я `{ $name }` немає
       *[place] місця з назвою `{ $name }` немає
    }
    .techniques = `warmhands techniques` покаже їх усі
    .questions = `warmhands care` покаже запитання

read-did-you-mean = може, { $names }?

read-write-one = напишіть { $names }

read-or = { $names } або { $last }

read-text-long =
    { $most ->
        [one] `{ $path }` довше за { $most } знак
        [few] `{ $path }` довше за { $most } знаки
       *[other] `{ $path }` довше за { $most } знаків
    }
    .help = напишіть короткий простий текст
    .label = цей текст

read-text-hidden = у `{ $path }` є знак, який не можна показати

read-answer = `{ $path }` — ні «так», ні «ні»
    .help = напишіть true, false або "not sure"; «не знаю» рахується як «так»
    .label = це не відповідь

## Places

read-place-form = `{ $name }`: так місце не записують
    .help = напишіть `{ $place }`

read-place-side = `{ $name }`: не сказано, з якого боку
    .help = напишіть `{ $area }.left` або `{ $area }.right`, тобто лівий або правий бік самої людини, яку масажують; для обох боків напишіть два місця

read-areas = місця: { $areas }, кожне з `.left` або `.right`

read-off-back = точка ({ $x }, { $y }) лежить не на спині цієї людини
    .help = середина { $place }: x_m = { $place_x }, y_m = { $place_y }; x_m додатне на правому боці того, кого масажують, y_m іде від основи шиї до стоп
    .also = і це

read-back-point = уся спина — це не точка
    .help = приберіть `x_m` і `y_m` або назвіть місце під ними

read-nowhere = тут немає ні місця, ні точки
    .help = додайте `place = "shoulder.left"` або `x_m` і `y_m`

read-disagree = точка лежить на { $there }, а не на { $place }
    .help = лишіть щось одне: `place = "{ $there }"` або тільки точку
    .label = ось тут

## The request as a whole

read-too-many =
    { $what ->
        [sore-spots] болючих місць { $count }; можна щонайбільше { $most }
        [keep-offs] місць, яких не можна торкатися, { $count }; можна щонайбільше { $most }
        [strokes] рухів { $count }; можна щонайбільше { $most }
       *[lessons] уроків попередніх сеансів { $count }; можна щонайбільше { $most }
    }
    .help = лишіть найважливіші
    .label = забагато

read-nothing-free = місця, яких не можна торкатися, займають усю спину, масажувати нема чого: відповідь — ні
    .help = краще відпочиньте разом або позначте менше місць, яких не можна торкатися

read-said-twice = те саме сказано двічі; рахується один раз
    .help = приберіть одне з двох
    .label = десь тут

read-sore-kept-off = болюче місце на { $place } лежить там, де торкатися не можна, і лишається в спокої
    .label = тут не торкатися

read-sore-back = `back` серед болючих місць — це поперек і місце між лопатками
    .help = краще назвіть місця, де болить найдужче, наприклад `shoulder.left`
    .label = уся спина

## Routines

read-untitled = Мій масаж

read-no-movement = схема без частин нічого не скаже
    .help = додайте { $example }

read-not-done-there = { $technique } на { $area } не роблять
    .help = це роблять на { $areas }
    .label = не тут

read-movements-long = частини разом забирають { $minutes } хв, а вся схема { $total } хв
    .help = скоротіть якісь із них або не вказуйте їм хвилин: тоді час розподілиться сам

read-no-spot = цей рух для болючих місць, а жодного не названо: його пропущено
    .help = назвіть місце за допомогою `[[sore]]` або задайте руху `places`
    .label = по болючих місцях

## Labels that several of these have

label-empty = порожньо
label-together = ці разом
label-unknown-name = невідома назва
label-place = це місце
label-point = ця точка
label-where = де?
label-stroke = цей рух

label-movement = у частині { $movement }
