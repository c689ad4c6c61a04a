### Translated from English by machine, read once; corrections welcome.

## Areas. .from and .to are genitive, .with is instrumental.

area-neck = шия
    .at =
        { $sides ->
            [left] шия ліворуч
            [right] шия праворуч
           *[both] шия
        }
    .listed =
        { $sides ->
            [left] шия ліворуч
            [right] шия праворуч
           *[both] шия з обох боків
        }
    .from = шиї
    .to = шиї

area-shoulder =
    { $sides ->
        [both] плечі
       *[left] плече
        [right] плече
    }
    .at =
        { $sides ->
            [left] ліве плече
            [right] праве плече
           *[both] плечі з обох боків
        }
    .at-work = плечі з обох боків
    .listed =
        { $sides ->
            [left] ліве плече
            [right] праве плече
           *[both] плечі з обох боків
        }
    .from =
        { $sides ->
            [both] плечей
           *[left] плеча
            [right] плеча
        }
    .to =
        { $sides ->
            [both] плечей
           *[left] плеча
            [right] плеча
        }

area-inner-blade =
    { $sides ->
        [both] місце між лопатками
       *[left] внутрішній край лопатки
        [right] внутрішній край лопатки
    }
    .at =
        { $sides ->
            [left] внутрішній край лівої лопатки
            [right] внутрішній край правої лопатки
           *[both] між лопатками
        }
    .at-work = між лопатками
    .listed =
        { $sides ->
            [left] внутрішній край лівої лопатки
            [right] внутрішній край правої лопатки
           *[both] внутрішні краї лопаток
        }
    .from =
        { $sides ->
            [both] місця між лопатками
           *[left] внутрішнього краю лопатки
            [right] внутрішнього краю лопатки
        }
    .to =
        { $sides ->
            [both] місця між лопатками
           *[left] внутрішнього краю лопатки
            [right] внутрішнього краю лопатки
        }

area-blade =
    { $sides ->
        [both] лопатки
       *[left] лопатка
        [right] лопатка
    }
    .at =
        { $sides ->
            [left] ліва лопатка
            [right] права лопатка
           *[both] обидві лопатки
        }
    .at-work = обидві лопатки
    .listed =
        { $sides ->
            [left] ліва лопатка
            [right] права лопатка
           *[both] обидві лопатки
        }
    .with =
        { $sides ->
            [both] лопатками
           *[left] лопаткою
            [right] лопаткою
        }

area-mid-back = середина спини
    .at =
        { $sides ->
            [left] середина спини ліворуч
            [right] середина спини праворуч
           *[both] середина спини з обох боків
        }
    .listed =
        { $sides ->
            [left] середина спини ліворуч
            [right] середина спини праворуч
           *[both] середина спини з обох боків
        }
    .from = середини спини
    .to = середини спини

area-ribs = ребра
    .at =
        { $sides ->
            [left] ребра ліворуч
            [right] ребра праворуч
           *[both] ребра з обох боків
        }
    .listed =
        { $sides ->
            [left] ребра ліворуч
            [right] ребра праворуч
           *[both] ребра з обох боків
        }
    .with = ребрами

area-lower-back = поперек
    .at =
        { $sides ->
            [left] поперек ліворуч
            [right] поперек праворуч
           *[both] поперек з обох боків
        }
    .listed =
        { $sides ->
            [left] поперек ліворуч
            [right] поперек праворуч
           *[both] поперек з обох боків
        }
    .from = попереку
    .to = попереку

area-waist = талія
    .at =
        { $sides ->
            [left] талія ліворуч
            [right] талія праворуч
           *[both] талія з обох боків
        }
    .listed =
        { $sides ->
            [left] талія ліворуч
            [right] талія праворуч
           *[both] талія з обох боків
        }
    .with = талією

area-sacrum = крижі
    .at =
        { $sides ->
            [left] крижі ліворуч
            [right] крижі праворуч
           *[both] крижі
        }
    .listed =
        { $sides ->
            [left] крижі ліворуч
            [right] крижі праворуч
           *[both] крижі з обох боків
        }
    .from = крижів
    .to = крижів

area-upper-arm =
    { $sides ->
        [both] руки вище ліктя
       *[left] рука вище ліктя
        [right] рука вище ліктя
    }
    .at =
        { $sides ->
            [left] ліва рука вище ліктя
            [right] права рука вище ліктя
           *[both] обидві руки вище ліктя
        }
    .at-work = обидві руки вище ліктя
    .listed =
        { $sides ->
            [left] ліва рука вище ліктя
            [right] права рука вище ліктя
           *[both] обидві руки вище ліктя
        }
    .with =
        { $sides ->
            [both] руками вище ліктя
           *[left] рукою вище ліктя
            [right] рукою вище ліктя
        }

area-forearm =
    { $sides ->
        [both] передпліччя
       *[left] передпліччя
        [right] передпліччя
    }
    .at =
        { $sides ->
            [left] ліве передпліччя
            [right] праве передпліччя
           *[both] обидва передпліччя
        }
    .at-work = обидва передпліччя
    .listed =
        { $sides ->
            [left] ліве передпліччя
            [right] праве передпліччя
           *[both] обидва передпліччя
        }
    .with =
        { $sides ->
            [both] передпліччями
           *[left] передпліччям
            [right] передпліччям
        }

## Several areas

places-whole-back = уся спина

places-whole-side =
    { $side ->
        [left] увесь лівий бік спини
       *[right] увесь правий бік спини
    }

places-stretch = від { $from } до { $to }

places-stretch-with = від { $from } до { $to }, разом із { $beside }

places-of =
    { $sides ->
        [left] ліворуч, { $areas }
        [right] праворуч, { $areas }
       *[both] з обох боків, { $areas }
    }

places-at-work = { $areas }

places-apart = { $first }; { $then }

## A point, for a person with a tape measure.

point =
    { $vertical ->
        [above] на { $down_cm } см вище основи шиї
       *[below] на { $down_cm } см нижче основи шиї
    }, { $lateral ->
        [left] { $out_cm } см ліворуч
        [outwards] { $out_cm } см убік
        [right] { $out_cm } см праворуч
       *[middle] по середній лінії
    }
