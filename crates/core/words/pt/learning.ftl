### Translated from English by machine, read once; corrections welcome.

## A lesson

lesson-because =
    { $reason ->
        [sore] porque no dia seguinte doía
        [rated] porque foi dito no fim
       *[asked] porque foi pedido { $times ->
            [1] uma vez
            [2] duas vezes
           *[other] { $times } vezes
        }
    }

lesson-at =
    { $way ->
        [softer] Mais suave: { $place }
        [firmer] Mais firme: { $place }
        [slower] Mãos mais lentas: { $place }
       *[faster] Mãos mais rápidas: { $place }
    }, { lesson-because }.

lesson-at-with =
    { $way ->
        [softer] Mais suave: { $place } ({ $technique })
        [firmer] Mais firme: { $place } ({ $technique })
        [slower] Mãos mais lentas: { $place } ({ $technique })
       *[faster] Mãos mais rápidas: { $place } ({ $technique })
    }, { lesson-because }.

lesson-with =
    { $way ->
        [softer] Mais suave
        [firmer] Mais firme
        [slower] Mais lento
       *[faster] Mais rápido
    } em todo o lado ({ $technique }), { lesson-because }.

lesson-all =
    { $way ->
        [softer] Tudo mais suave
        [firmer] Tudo mais firme
        [slower] Tudo mais lento
       *[faster] Tudo mais rápido
    }, { lesson-because }.

lesson-liked =
    Mais do que agradou { $times ->
        [1] uma vez
        [2] duas vezes
       *[other] { $times } vezes
    }: { $technique }.

lesson-disliked =
    Menos do que não agradou { $times ->
        [1] uma vez
        [2] duas vezes
       *[other] { $times } vezes
    }: { $technique }.

lesson-spot = Cuida-se deste ponto: { $place }, porque foi nomeado em { $times } sessões.

## What the command says

learned-title = O que as sessões anteriores ensinaram
learned-nothing = Ainda nada: nenhum desejo foi dito mais do que de passagem.

learned-sessions =
    { $count ->
        [one] De { $count } sessão.
       *[other] De { $count } sessões.
    }

learned-undo = Para deixar uma de fora: --without { $id }

learned-unknown = nenhuma sessão ensinou «{ $id }»; `warmhands learn` diz o que foi aprendido
learned-left-out = fica de fora
