### Translated from English by machine, read once; corrections welcome.

## A lesson: where, with which stroke, and because of what.

lesson-because =
    { $reason ->
        [sore] на следующий день здесь болело
        [rated] так вы сказали после массажа
       *[asked] вы просили об этом { $times ->
            [1] один раз
            [2] дважды
            [one] { $times } раз
            [few] { $times } раза
           *[other] { $times } раз
        }
    }

lesson-at =
    { $way ->
        [softer] Мягче, { $place }
        [firmer] Сильнее, { $place }
        [slower] Руки медленнее, { $place }
       *[faster] Руки быстрее, { $place }
    }: { lesson-because }.

lesson-at-with =
    { $way ->
        [softer] Мягче, { $place } ({ $technique })
        [firmer] Сильнее, { $place } ({ $technique })
        [slower] Руки медленнее, { $place } ({ $technique })
       *[faster] Руки быстрее, { $place } ({ $technique })
    }: { lesson-because }.

lesson-with =
    { $way ->
        [softer] Мягче
        [firmer] Сильнее
        [slower] Медленнее
       *[faster] Быстрее
    } везде ({ $technique }): { lesson-because }.

lesson-all =
    { $way ->
        [softer] Мягче
        [firmer] Сильнее
        [slower] Медленнее
       *[faster] Быстрее
    } по всей спине: { lesson-because }.

lesson-liked =
    Больше того, что понравилось { $times ->
        [1] один раз
        [2] дважды
        [one] { $times } раз
        [few] { $times } раза
       *[other] { $times } раз
    }: { $technique }.

lesson-disliked =
    Меньше того, что не понравилось { $times ->
        [1] один раз
        [2] дважды
        [one] { $times } раз
        [few] { $times } раза
       *[other] { $times } раз
    }: { $technique }.

lesson-spot =
    О больном месте ({ $place }) план заботится: вы назвали его в { $times ->
        [one] { $times } сеансе
       *[other] { $times } сеансах
    }.

## What the command says

learned-title = Чему научили прошлые сеансы
learned-nothing = Пока ничему: все пожелания были мимолётными.

learned-sessions =
    { $count ->
        [one] Из { $count } сеанса.
       *[other] Из { $count } сеансов.
    }

learned-undo = Чтобы не учитывать одно из этого: --without { $id }

learned-unknown = ни один сеанс не научил «{ $id }»; `warmhands learn` покажет, чему научили сеансы
learned-left-out = не учитывается
