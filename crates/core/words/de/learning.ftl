### Translated from English by machine, read once; corrections welcome.

## A lesson: a dash, then the reason as a clause of its own.

lesson-because =
    { $reason ->
        [sore] du warst am Tag danach empfindlich
        [rated] du hast es danach gesagt
       *[asked] du hast { $times ->
            [1] einmal
            [2] zweimal
           *[other] { $times }-mal
        } darum gebeten
    }

lesson-at =
    { $way ->
        [softer] Sanfter: { $place }
        [firmer] Fester: { $place }
        [slower] Langsamere Hände: { $place }
       *[faster] Schnellere Hände: { $place }
    } – { lesson-because }.

lesson-at-with =
    { $way ->
        [softer] Sanfter: { $place } ({ $technique })
        [firmer] Fester: { $place } ({ $technique })
        [slower] Langsamere Hände: { $place } ({ $technique })
       *[faster] Schnellere Hände: { $place } ({ $technique })
    } – { lesson-because }.

lesson-with =
    An allen Stellen { $way ->
        [softer] sanfter
        [firmer] fester
        [slower] langsamer
       *[faster] schneller
    } ({ $technique }) – { lesson-because }.

lesson-all =
    Überall { $way ->
        [softer] sanfter
        [firmer] fester
        [slower] langsamer
       *[faster] schneller
    } – { lesson-because }.

lesson-liked =
    Mehr von dem, was du { $times ->
        [1] einmal
        [2] zweimal
       *[other] { $times }-mal
    } mochtest: { $technique }.

lesson-disliked =
    Weniger von dem, was du { $times ->
        [1] einmal
        [2] zweimal
       *[other] { $times }-mal
    } nicht mochtest: { $technique }.

lesson-spot = Um diese Stelle kümmern sich die Hände: { $place } – du hast sie in { $times } Massagen genannt.

## What the command says

learned-title = Was frühere Massagen gelehrt haben
learned-nothing = Noch nichts: Kein Wunsch kam mehr als nebenbei.

learned-sessions =
    { $count ->
        [one] Aus { $count } Massage.
       *[other] Aus { $count } Massagen.
    }

learned-undo = Zum Weglassen: --without { $id }

learned-unknown = keine Massage hat „{ $id }“ gelehrt; `warmhands learn` nennt, was gelernt wurde
learned-left-out = weggelassen
