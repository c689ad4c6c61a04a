### Translated from English by machine, read once; corrections welcome.

## A stroke begins

cue-stroke =
    { $change ->
        [the-same] { $technique }, { $places }.
        [softer] { $technique }, { $places }; ora più dolce, pressione { $level }.
        [firmer] { $technique }, { $places }; un po’ più deciso, pressione { $level }.
       *[new] { $technique }, { $places }; pressione { $level }.
    }

cue-stroke-way =
    { $change ->
        [the-same] { $technique }, { $places }, { $way }.
        [softer] { $technique }, { $places }, { $way }; ora più dolce, pressione { $level }.
        [firmer] { $technique }, { $places }, { $way }; un po’ più deciso, pressione { $level }.
       *[new] { $technique }, { $places }, { $way }; pressione { $level }.
    }

cue-stroke-only =
    { $change ->
        [the-same] { $technique }.
        [softer] { $technique }; ora più dolce, pressione { $level }.
        [firmer] { $technique }; un po’ più deciso, pressione { $level }.
       *[new] { $technique }; pressione { $level }.
    }

cue-stroke-now =
    { $change ->
        [the-same] Ora, { $technique }, { $way }.
        [softer] Ora, { $technique }, { $way }; più dolce, pressione { $level }.
        [firmer] Ora, { $technique }, { $way }; un po’ più deciso, pressione { $level }.
       *[new] Ora, { $technique }, { $way }; pressione { $level }.
    }

cue-stroke-rest = Lascia riposare le due mani, calde e ferme.

cue-way-in-turn =
    { $direction ->
        [descending] su e giù a turno, prima verso il basso
       *[ascending] su e giù a turno, prima verso l’alto
    }

cue-on-side =
    { $side ->
        [left] a sinistra
       *[right] a destra
    }

cue-other-side =
    { $side ->
        [left] Ora lo stesso a sinistra.
       *[right] Ora lo stesso a destra.
    }

## What comes in ten seconds

cue-next = Poi, { $technique }: { $places }.

cue-next-only = Poi, { $technique }.

cue-next-rest = Tra poco le mani riposano: { $places }.

## Asked of the receiver

cue-ask-first = Va bene la pressione?

cue-ask-first-named = { $name }, va bene la pressione?

cue-ask-firmer = Va bene questa pressione?

cue-ask-neck = Va bene sul collo?
cue-ask-arm = Va bene sul braccio?
cue-ask-here = Va bene qui?

cue-ask-again-1 = Va ancora bene così?
cue-ask-again-2 = Stai al caldo?
cue-ask-again-3 = Va bene, o più leggero?

## For the giver's own body

cue-giver-thumbs = Per te: pollice dritto, sostenuto dalle altre dita.
cue-giver-wrists = Per te: polsi dritti; inclinati invece di spingere.

cue-giver-stance-1 = Per te: lascia cadere le spalle, ed espira mentre ti appoggi.
cue-giver-stance-2 = Per te: sposta il peso, e tieni la schiena lunga.
cue-giver-stance-3 = Per te: trova una posizione comoda, in piedi o in ginocchio, e lascia lavorare il peso.

## Towards the end

cue-breath-1 = Inspira, ed espira piano.
cue-breath-2 = Lascia che l’aria esca con calma.
cue-breath-3 = Più lento a ogni respiro.

cue-breath-rest-1 = Respirate insieme, dentro e fuori.
cue-breath-rest-2 = Tutto è caldo e pesante.
cue-breath-rest-3 = Ancora un lungo respiro insieme.

cue-ending = Ora solleva le mani, molto piano. Chi riceve può riposare quanto vuole.
