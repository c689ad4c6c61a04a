### Translated from English by machine, read once; corrections welcome.

## A lesson

lesson-because =
    { $reason ->
        [sore] parce que c’était sensible le lendemain
        [rated] parce que tu l’as dit après
       *[asked] parce que tu l’as demandé { $times ->
            [1] une fois
            [2] deux fois
           *[other] { $times } fois
        }
    }

lesson-at =
    { $way ->
        [softer] Plus doux : { $place }
        [firmer] Plus ferme : { $place }
        [slower] Des mains plus lentes : { $place }
       *[faster] Des mains plus rapides : { $place }
    }, { lesson-because }.

lesson-at-with =
    { $way ->
        [softer] Plus doux : { $place } ({ $technique })
        [firmer] Plus ferme : { $place } ({ $technique })
        [slower] Des mains plus lentes : { $place } ({ $technique })
       *[faster] Des mains plus rapides : { $place } ({ $technique })
    }, { lesson-because }.

lesson-with =
    { $way ->
        [softer] Plus doux
        [firmer] Plus ferme
        [slower] Plus lent
       *[faster] Plus vite
    } à chaque endroit ({ $technique }), { lesson-because }.

lesson-all =
    { $way ->
        [softer] Plus doux
        [firmer] Plus ferme
        [slower] Plus lent
       *[faster] Plus vite
    } partout, { lesson-because }.

lesson-liked =
    Davantage de ce que tu as aimé { $times ->
        [1] une fois
        [2] deux fois
       *[other] { $times } fois
    } : { $technique }.

lesson-disliked =
    Moins de ce que tu n’as pas aimé { $times ->
        [1] une fois
        [2] deux fois
       *[other] { $times } fois
    } : { $technique }.

lesson-spot = On prend soin de ce point : { $place }, parce que tu l’as signalé dans { $times } séances.

## What the command says

learned-title = Ce que les séances passées ont appris
learned-nothing = Rien encore : aucun souhait n’est venu autrement qu’en passant.

learned-sessions =
    { $count ->
        [one] D’après { $count } séance.
       *[other] D’après { $count } séances.
    }

learned-undo = Pour laisser une leçon de côté : --without { $id }

learned-unknown = aucune séance n’a appris « { $id } » ; `warmhands learn` dit ce qui a été appris
learned-left-out = laissé de côté
