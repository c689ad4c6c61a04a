### Translated from English by machine, read once; corrections welcome.

## A stroke begins

cue-stroke =
    { $change ->
        [the-same] { $technique }, { $places }.
        [softer] { $technique }, { $places }; jetzt sanfter, { $level }.
        [firmer] { $technique }, { $places }; etwas fester, { $level }.
       *[new] { $technique }, { $places }; { $level }.
    }

cue-stroke-way =
    { $change ->
        [the-same] { $technique }, { $places }, { $way }.
        [softer] { $technique }, { $places }, { $way }; jetzt sanfter, { $level }.
        [firmer] { $technique }, { $places }, { $way }; etwas fester, { $level }.
       *[new] { $technique }, { $places }, { $way }; { $level }.
    }

cue-stroke-only =
    { $change ->
        [the-same] { $technique }.
        [softer] { $technique }; jetzt sanfter, { $level }.
        [firmer] { $technique }; etwas fester, { $level }.
       *[new] { $technique }; { $level }.
    }

cue-stroke-now =
    { $change ->
        [the-same] Jetzt { $technique }, { $way }.
        [softer] Jetzt { $technique }, { $way }; nun sanfter, { $level }.
        [firmer] Jetzt { $technique }, { $way }; etwas fester, { $level }.
       *[new] Jetzt { $technique }, { $way }; { $level }.
    }

cue-stroke-rest = Lass beide Hände ruhen, warm und still.

cue-way-in-turn =
    { $direction ->
        [descending] im Wechsel auf und ab, zuerst abwärts
       *[ascending] im Wechsel auf und ab, zuerst aufwärts
    }

cue-on-side =
    { $side ->
        [left] links
       *[right] rechts
    }

cue-other-side =
    { $side ->
        [left] Jetzt dasselbe links.
       *[right] Jetzt dasselbe rechts.
    }

## What comes in ten seconds

cue-next = Als Nächstes { $technique }: { $places }.

cue-next-only = Als Nächstes { $technique }.

cue-next-rest = Gleich kommen deine Hände zur Ruhe: { $places }.

## Asked of the receiver

cue-ask-first = Passt der Druck?

cue-ask-first-named = { $name }, passt der Druck?

cue-ask-firmer = Ist dieser Druck gut?

cue-ask-neck = Tut das am Nacken gut?
cue-ask-arm = Tut das am Arm gut?
cue-ask-here = Tut das hier gut?

cue-ask-again-1 = Noch gut so?
cue-ask-again-2 = Warm genug?
cue-ask-again-3 = Genau richtig, oder sanfter?

## For the giver's own body

cue-giver-thumbs = Für dich: Halt den Daumen gerade und stütz ihn mit den Fingern.
cue-giver-wrists = Für dich: Halt die Handgelenke lang und lehn dich hinein, statt zu drücken.

cue-giver-stance-1 = Für dich: Lass die Schultern sinken und atme aus, wenn du dich hineinlehnst.
cue-giver-stance-2 = Für dich: Verlagere dein Gewicht und halt den Rücken lang.
cue-giver-stance-3 = Für dich: Steh oder knie bequem und lass dein Gewicht arbeiten.

## Towards the end

cue-breath-1 = Atme ein, und langsam aus.
cue-breath-2 = Lass jedem Ausatmen seine Zeit.
cue-breath-3 = Langsamer mit jedem Atemzug.

cue-breath-rest-1 = Atmet zusammen, ein und aus.
cue-breath-rest-2 = Alles ist warm und schwer.
cue-breath-rest-3 = Noch ein langer Atemzug zusammen.

cue-ending = Heb jetzt die Hände, ganz langsam. Bleib liegen, solange du magst.
