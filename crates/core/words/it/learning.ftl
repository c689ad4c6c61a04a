### Translated from English by machine, read once; corrections welcome.

## A lesson

lesson-because =
    { $reason ->
        [sore] perché il giorno dopo faceva male
        [rated] perché l’hai detto alla fine
       *[asked] perché l’hai chiesto { $times ->
            [1] una volta
            [2] due volte
           *[other] { $times } volte
        }
    }

lesson-at =
    { $way ->
        [softer] Più leggero: { $place }
        [firmer] Più deciso: { $place }
        [slower] Mani più lente: { $place }
       *[faster] Mani più veloci: { $place }
    }, { lesson-because }.

lesson-at-with =
    { $way ->
        [softer] Più leggero: { $place } ({ $technique })
        [firmer] Più deciso: { $place } ({ $technique })
        [slower] Mani più lente: { $place } ({ $technique })
       *[faster] Mani più veloci: { $place } ({ $technique })
    }, { lesson-because }.

lesson-with =
    { $way ->
        [softer] Più leggero
        [firmer] Più deciso
        [slower] Più lento
       *[faster] Più veloce
    } dappertutto ({ $technique }), { lesson-because }.

lesson-all =
    { $way ->
        [softer] Tutto più leggero
        [firmer] Tutto più deciso
        [slower] Tutto più lento
       *[faster] Tutto più veloce
    }, { lesson-because }.

lesson-liked =
    Di più di ciò che ti è piaciuto { $times ->
        [1] una volta
        [2] due volte
       *[other] { $times } volte
    }: { $technique }.

lesson-disliked =
    Di meno di ciò che non ti è piaciuto { $times ->
        [1] una volta
        [2] due volte
       *[other] { $times } volte
    }: { $technique }.

lesson-spot = Si ha cura di questo punto: { $place }, perché l’hai nominato in { $times } sessioni.

## What the command says

learned-title = Che cosa hanno insegnato le sessioni passate
learned-nothing = Ancora niente: nessun desiderio è stato detto più che di sfuggita.

learned-sessions =
    { $count ->
        [one] Da { $count } sessione.
       *[other] Da { $count } sessioni.
    }

learned-undo = Per lasciarne fuori una: --without { $id }

learned-unknown = nessuna sessione ha insegnato «{ $id }»; `warmhands learn` dice che cosa è stato imparato
learned-left-out = lasciato fuori
