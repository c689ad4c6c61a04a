### Translated from English by machine, read once; corrections welcome.

## A stroke begins

cue-stroke =
    { $change ->
        [the-same] { $technique }, { $places }.
        [softer] { $technique }, { $places }; ahora más suave, presión { $level }.
        [firmer] { $technique }, { $places }; un poco más firme, presión { $level }.
       *[new] { $technique }, { $places }; presión { $level }.
    }

cue-stroke-way =
    { $change ->
        [the-same] { $technique }, { $places }, { $way }.
        [softer] { $technique }, { $places }, { $way }; ahora más suave, presión { $level }.
        [firmer] { $technique }, { $places }, { $way }; un poco más firme, presión { $level }.
       *[new] { $technique }, { $places }, { $way }; presión { $level }.
    }

cue-stroke-only =
    { $change ->
        [the-same] { $technique }.
        [softer] { $technique }; ahora más suave, presión { $level }.
        [firmer] { $technique }; un poco más firme, presión { $level }.
       *[new] { $technique }; presión { $level }.
    }

cue-stroke-now =
    { $change ->
        [the-same] Ahora, { $technique }, { $way }.
        [softer] Ahora, { $technique }, { $way }; más suave, presión { $level }.
        [firmer] Ahora, { $technique }, { $way }; un poco más firme, presión { $level }.
       *[new] Ahora, { $technique }, { $way }; presión { $level }.
    }

cue-stroke-rest = Deja reposar las dos manos, cálidas y quietas.

cue-way-in-turn =
    { $direction ->
        [descending] arriba y abajo por turnos, primero hacia abajo
       *[ascending] arriba y abajo por turnos, primero hacia arriba
    }

cue-on-side =
    { $side ->
        [left] a la izquierda
       *[right] a la derecha
    }

cue-other-side =
    { $side ->
        [left] Ahora, lo mismo a la izquierda.
       *[right] Ahora, lo mismo a la derecha.
    }

## What comes in ten seconds

cue-next = Luego, { $technique }: { $places }.

cue-next-only = Luego, { $technique }.

cue-next-rest = Pronto las manos reposan: { $places }.

## Asked of the receiver

cue-ask-first = ¿Está bien la presión?

cue-ask-first-named = { $name }, ¿está bien la presión?

cue-ask-firmer = ¿Va bien esta presión?

cue-ask-neck = ¿Va bien en el cuello?
cue-ask-arm = ¿Va bien en el brazo?
cue-ask-here = ¿Va bien aquí?

cue-ask-again-1 = ¿Sigue bien así?
cue-ask-again-2 = ¿Bien de temperatura?
cue-ask-again-3 = ¿Está bien, o más suave?

## For the giver's own body

cue-giver-thumbs = Para ti: el pulgar recto, apoyado en los otros dedos.
cue-giver-wrists = Para ti: las muñecas rectas; inclínate en vez de empujar.

cue-giver-stance-1 = Para ti: suelta los hombros y echa el aire al apoyarte.
cue-giver-stance-2 = Para ti: cambia el peso de lado y mantén la espalda larga.
cue-giver-stance-3 = Para ti: busca una postura cómoda, de pie o de rodillas, y deja que tu peso trabaje.

## Towards the end

cue-breath-1 = Toma aire, y suéltalo despacio.
cue-breath-2 = Deja que el aire salga sin prisa.
cue-breath-3 = Más despacio con cada respiración.

cue-breath-rest-1 = Respirando a la vez, dentro y fuera.
cue-breath-rest-2 = Todo está cálido y pesado.
cue-breath-rest-3 = Otra respiración larga, a la vez.

cue-ending = Ahora levanta las manos, muy despacio. Quien recibe puede reposar cuanto quiera.
