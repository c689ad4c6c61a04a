### Translated from English by machine, read once; corrections welcome.

## Areas. .from and .to are genitive, .with is instrumental.

area-neck = шея
    .at =
        { $sides ->
            [left] шея слева
            [right] шея справа
           *[both] шея
        }
    .listed =
        { $sides ->
            [left] шея слева
            [right] шея справа
           *[both] шея с обеих сторон
        }
    .from = шеи
    .to = шеи

area-shoulder =
    { $sides ->
        [both] плечи
       *[left] плечо
        [right] плечо
    }
    .at =
        { $sides ->
            [left] левое плечо
            [right] правое плечо
           *[both] оба плеча
        }
    .at-work = оба плеча
    .listed =
        { $sides ->
            [left] левое плечо
            [right] правое плечо
           *[both] оба плеча
        }
    .from =
        { $sides ->
            [both] плеч
           *[left] плеча
            [right] плеча
        }
    .to =
        { $sides ->
            [both] плеч
           *[left] плеча
            [right] плеча
        }

area-inner-blade =
    { $sides ->
        [both] место между лопатками
       *[left] внутренний край лопатки
        [right] внутренний край лопатки
    }
    .at =
        { $sides ->
            [left] внутренний край левой лопатки
            [right] внутренний край правой лопатки
           *[both] между лопатками
        }
    .at-work = между лопатками
    .listed =
        { $sides ->
            [left] внутренний край левой лопатки
            [right] внутренний край правой лопатки
           *[both] внутренние края лопаток
        }
    .from =
        { $sides ->
            [both] места между лопатками
           *[left] внутреннего края лопатки
            [right] внутреннего края лопатки
        }
    .to =
        { $sides ->
            [both] места между лопатками
           *[left] внутреннего края лопатки
            [right] внутреннего края лопатки
        }

area-blade =
    { $sides ->
        [both] лопатки
       *[left] лопатка
        [right] лопатка
    }
    .at =
        { $sides ->
            [left] левая лопатка
            [right] правая лопатка
           *[both] обе лопатки
        }
    .at-work = обе лопатки
    .listed =
        { $sides ->
            [left] левая лопатка
            [right] правая лопатка
           *[both] обе лопатки
        }
    .with =
        { $sides ->
            [both] лопатками
           *[left] лопаткой
            [right] лопаткой
        }

area-mid-back = середина спины
    .at =
        { $sides ->
            [left] середина спины слева
            [right] середина спины справа
           *[both] середина спины с обеих сторон
        }
    .listed =
        { $sides ->
            [left] середина спины слева
            [right] середина спины справа
           *[both] середина спины с обеих сторон
        }
    .from = середины спины
    .to = середины спины

area-ribs = рёбра
    .at =
        { $sides ->
            [left] рёбра слева
            [right] рёбра справа
           *[both] рёбра с обеих сторон
        }
    .listed =
        { $sides ->
            [left] рёбра слева
            [right] рёбра справа
           *[both] рёбра с обеих сторон
        }
    .with = рёбрами

area-lower-back = поясница
    .at =
        { $sides ->
            [left] поясница слева
            [right] поясница справа
           *[both] поясница с обеих сторон
        }
    .listed =
        { $sides ->
            [left] поясница слева
            [right] поясница справа
           *[both] поясница с обеих сторон
        }
    .from = поясницы
    .to = поясницы

area-waist = талия
    .at =
        { $sides ->
            [left] талия слева
            [right] талия справа
           *[both] талия с обеих сторон
        }
    .listed =
        { $sides ->
            [left] талия слева
            [right] талия справа
           *[both] талия с обеих сторон
        }
    .with = талией

area-sacrum = крестец
    .at =
        { $sides ->
            [left] крестец слева
            [right] крестец справа
           *[both] крестец
        }
    .listed =
        { $sides ->
            [left] крестец слева
            [right] крестец справа
           *[both] крестец с обеих сторон
        }
    .from = крестца
    .to = крестца

area-upper-arm =
    { $sides ->
        [both] руки выше локтя
       *[left] рука выше локтя
        [right] рука выше локтя
    }
    .at =
        { $sides ->
            [left] левая рука выше локтя
            [right] правая рука выше локтя
           *[both] обе руки выше локтя
        }
    .at-work = обе руки выше локтя
    .listed =
        { $sides ->
            [left] левая рука выше локтя
            [right] правая рука выше локтя
           *[both] обе руки выше локтя
        }
    .with =
        { $sides ->
            [both] руками выше локтя
           *[left] рукой выше локтя
            [right] рукой выше локтя
        }

area-forearm =
    { $sides ->
        [both] предплечья
       *[left] предплечье
        [right] предплечье
    }
    .at =
        { $sides ->
            [left] левое предплечье
            [right] правое предплечье
           *[both] оба предплечья
        }
    .at-work = оба предплечья
    .listed =
        { $sides ->
            [left] левое предплечье
            [right] правое предплечье
           *[both] оба предплечья
        }
    .with =
        { $sides ->
            [both] предплечьями
           *[left] предплечьем
            [right] предплечьем
        }

## Several areas

places-whole-back = вся спина

places-whole-side =
    { $side ->
        [left] вся левая сторона спины
       *[right] вся правая сторона спины
    }

places-stretch = от { $from } до { $to }

places-stretch-with = от { $from } до { $to }, вместе с { $beside }

places-of =
    { $sides ->
        [left] слева, { $areas }
        [right] справа, { $areas }
       *[both] с обеих сторон, { $areas }
    }

places-at-work = { $areas }

places-apart = { $first }; { $then }

## A point, for a person with a tape measure.

point =
    { $vertical ->
        [above] на { $down_cm } см выше основания шеи
       *[below] на { $down_cm } см ниже основания шеи
    }, { $lateral ->
        [left] { $out_cm } см влево
        [outwards] { $out_cm } см в сторону
        [right] { $out_cm } см вправо
       *[middle] по средней линии
    }
