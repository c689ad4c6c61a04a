### Translated from English by machine, read once; corrections welcome.

## A lesson

lesson-because =
    { $reason ->
        [sore] porque al día siguiente dolía
        [rated] porque lo dijiste al terminar
       *[asked] porque lo pediste { $times ->
            [1] una vez
            [2] dos veces
           *[other] { $times } veces
        }
    }

lesson-at =
    { $way ->
        [softer] Más suave: { $place }
        [firmer] Más firme: { $place }
        [slower] Manos más lentas: { $place }
       *[faster] Manos más rápidas: { $place }
    }, { lesson-because }.

lesson-at-with =
    { $way ->
        [softer] Más suave: { $place } ({ $technique })
        [firmer] Más firme: { $place } ({ $technique })
        [slower] Manos más lentas: { $place } ({ $technique })
       *[faster] Manos más rápidas: { $place } ({ $technique })
    }, { lesson-because }.

lesson-with =
    { $way ->
        [softer] Más suave
        [firmer] Más firme
        [slower] Más lento
       *[faster] Más rápido
    } en todas partes ({ $technique }), { lesson-because }.

lesson-all =
    { $way ->
        [softer] Todo más suave
        [firmer] Todo más firme
        [slower] Todo más lento
       *[faster] Todo más rápido
    }, { lesson-because }.

lesson-liked =
    Más de lo que te gustó { $times ->
        [1] una vez
        [2] dos veces
       *[other] { $times } veces
    }: { $technique }.

lesson-disliked =
    Menos de lo que no te gustó { $times ->
        [1] una vez
        [2] dos veces
       *[other] { $times } veces
    }: { $technique }.

lesson-spot = Se cuida este punto: { $place }, porque lo nombraste en { $times } sesiones.

## What the command says

learned-title = Lo que enseñaron las sesiones anteriores
learned-nothing = Nada todavía: ningún deseo se dijo más que de pasada.

learned-sessions =
    { $count ->
        [one] De { $count } sesión.
       *[other] De { $count } sesiones.
    }

learned-undo = Para dejar una cosa fuera: --without { $id }

learned-unknown = ninguna sesión enseñó «{ $id }»; `warmhands learn` nombra lo aprendido
learned-left-out = se deja fuera
