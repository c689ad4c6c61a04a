### Translated from English by machine, read once; corrections welcome.

## A lesson: where, with which stroke, and because of what.

lesson-because =
    { $reason ->
        [sore] наступного дня тут боліло
        [rated] так ви сказали після масажу
       *[asked] ви просили про це { $times ->
            [1] один раз
            [2] двічі
            [one] { $times } раз
            [few] { $times } рази
           *[other] { $times } разів
        }
    }

lesson-at =
    { $way ->
        [softer] М’якше, { $place }
        [firmer] Сильніше, { $place }
        [slower] Руки повільніші, { $place }
       *[faster] Руки швидші, { $place }
    }: { lesson-because }.

lesson-at-with =
    { $way ->
        [softer] М’якше, { $place } ({ $technique })
        [firmer] Сильніше, { $place } ({ $technique })
        [slower] Руки повільніші, { $place } ({ $technique })
       *[faster] Руки швидші, { $place } ({ $technique })
    }: { lesson-because }.

lesson-with =
    { $way ->
        [softer] М’якше
        [firmer] Сильніше
        [slower] Повільніше
       *[faster] Швидше
    } всюди ({ $technique }): { lesson-because }.

lesson-all =
    { $way ->
        [softer] М’якше
        [firmer] Сильніше
        [slower] Повільніше
       *[faster] Швидше
    } по всій спині: { lesson-because }.

lesson-liked =
    Більше того, що сподобалося { $times ->
        [1] один раз
        [2] двічі
        [one] { $times } раз
        [few] { $times } рази
       *[other] { $times } разів
    }: { $technique }.

lesson-disliked =
    Менше того, що не сподобалося { $times ->
        [1] один раз
        [2] двічі
        [one] { $times } раз
        [few] { $times } рази
       *[other] { $times } разів
    }: { $technique }.

lesson-spot =
    Про болюче місце ({ $place }) план дбає: ви назвали його у { $times ->
        [one] { $times } сеансі
       *[other] { $times } сеансах
    }.

## What the command says

learned-title = Чого навчили попередні сеанси
learned-nothing = Поки що нічого: усі побажання були мимохідними.

learned-sessions =
    { $count ->
        [one] З { $count } сеансу.
       *[other] З { $count } сеансів.
    }

learned-undo = Щоб не враховувати щось із цього: --without { $id }

learned-unknown = жоден сеанс не навчив «{ $id }»; `warmhands learn` покаже, чого навчили сеанси
learned-left-out = не враховується
