### Translated from English by machine, read once; corrections welcome.

## The file

read-empty = die Datei ist leer
    .help = die kleinste ist `{ $example }`
    .label = hier steht nichts

read-too-large = die Datei ist größer als { $most } MB
    .help = eine Anfrage hat ein paar Zeilen; ist das die richtige Datei?

read-not-utf8 = Byte { $byte } in Zeile { $line } ist kein UTF-8-Text
    .help = speichere die Datei als UTF-8
    .label = kein UTF-8

read-grammar = das ist kein { $format }: { $why }
    .line = schreib eine Zeile als `key = value`, etwa `minutes = 15`
    .comma = nimm das letzte Komma weg
    .comment = nimm den Kommentar weg: In JSON gibt es keine
    .open = schließ die Klammer oder das Anführungszeichen, das hier offen ist
    .quotes = ein Text steht zwischen zwei Anführungszeichen, wie in "shoulder.left"
    .json = such ein Komma, ein Anführungszeichen oder eine Klammer zu wenig oder zu viel; vielleicht ist die Datei abgeschnitten
    .toml = vergleich diese Zeile mit `minutes = 15` und `[receiver]`
    .label = hier

read-too-deep = das ist mehr als { $most } Ebenen tief verschachtelt
    .help = nimm Klammern weg: Das tiefste Format hier braucht neun Ebenen
    .label = zu tief

read-more = mehr wird auf einmal nicht gesagt: { $most } Befunde
    .help = behebe zuerst diese

read-not-checked = das ist eine Anfrage, und prüfen lassen sich nur Abläufe und Pläne
    .help = mach einen Plan daraus: warmhands plan FILE --format json | warmhands check -

read-format = `{ $format }` ist kein Format eines Plans
    .help = schreib "{ $known }", wenn es einer ist
    .label = dieses Format

read-format-newer = dieser Plan hat Format { $found }, und dieses Programm liest bis { $known }
    .help = installiere ein neueres warmhands, oder plane die Anfrage mit diesem hier noch einmal

## Keys

read-key-twice = `{ $key }` steht zweimal da
    .help = behalte eines der beiden; mehrere Stellen sind mehrere Tabellen `[[sore]]`
    .label = hier noch einmal

read-key-unknown = einen Schlüssel `{ $key }` gibt es nicht
    .label = unbekannter Schlüssel

read-key-unknown-in = einen Schlüssel `{ $key }` gibt es in `{ $path }` nicht

read-key-missing = `{ $key }` fehlt
    .help = füg `{ $example }` hinzu
    .label = gehört hierher

read-key-missing-in = `{ $key }` fehlt in `{ $path }`

## Types

read-found =
    { $found ->
        [null] nichts (`null`)
        [flag] wahr oder falsch
        [number] eine Zahl
        [text] ein Text in Anführungszeichen
        [date] ein Datum oder eine Uhrzeit
        [list] eine Liste
       *[table] eine Tabelle
    }

read-type =
    `{ $path }` ist { read-found }; erwartet wird { $expected ->
        [flag] wahr oder falsch
        [number] eine Zahl
        [whole] eine ganze Zahl
        [text] ein Text
        [list] eine Liste
       *[table] eine Tabelle
    }
    .flag = schreib `true` oder `false`, ohne Anführungszeichen
    .number = schreib Ziffern, etwa `15` oder `1.5`
    .unquoted = nimm die Anführungszeichen weg: `{ $number }`
    .whole = schreib es ohne Dezimalpunkt
    .text = schreib es in Anführungszeichen, wie in "so etwa"
    .list = schreib { $example }; es können mehrere sein
    .table = schreib es als Tabelle: eine Zeile `[name]` und darunter ihre Schlüssel

read-below = `{ $head }` und darunter `{ $line }`

read-point = ein Punkt hat zwei Zahlen, x_m und y_m, und dieser hat { $count }
    .help = schreib `[0.05, 0.3]`

read-path-empty = `{ $path }` hat keinen Punkt
    .help = schreib mindestens einen Punkt, oder `null` für eine Hand, die ruht

## Numbers

read-not-finite =
    { $number ->
        [nan] `{ $path }` ist keine Zahl (NaN)
       *[endless] `{ $path }` ist unendlich
    }
    .help = schreib eine endliche Zahl, etwa `1.5`
    .label = keine endliche Zahl

read-outside = `{ $path }` ist { $number }; möglich ist { $low } bis { $high }
    .help = schreib eine Zahl von { $low } bis { $high }
    .whole = schreib eine ganze Zahl von { $low } bis { $high }
    .label = außerhalb des Bereichs

read-outside-least = `{ $path }` ist { $number }; möglich ist { $low } oder mehr
    .help = schreib eine ganze Zahl, { $low } oder mehr

read-unit =
    { $unit ->
        [centimetres] in Zentimetern? Schreib { $mend }
        [millimetres] in Millimetern? Schreib { $mend }
        [feet] in Fuß? Schreib { $mend }
        [inches] in Zoll? Schreib { $mend }
        [pounds] in Pfund? Schreib { $mend }
        [grams] in Gramm? Schreib { $mend }
        [per-cent] in Prozent? Schreib { $mend }
       *[seconds] in Sekunden? Schreib { $mend }
    }

read-minutes = eine Massage dauert { $low } bis { $high } Minuten, und hier steht { $number }

read-level-deep = Stufe 5 ist tiefe Arbeit mit dem Ellbogen; zu Hause gibt es sie nie
    .help = schreib 3, oder 4, wenn die massierte Person darum bittet
    .label = zu fest

read-level-between = eine Stufe ist eine ganze Zahl auf der Walton-Skala
    .help = schreib { $lower } oder { $upper }
    .label = zwischen zwei Stufen

## Names and texts

read-name-unknown = `{ $path }` kann nicht `{ $name }` sein

read-no-such =
    { $what ->
        [measure] ein Maß `{ $name }` gibt es nicht
        [technique] eine Technik namens `{ $name }` gibt es nicht
        [question] eine Frage zur Gesundheit namens `{ $name }` gibt es nicht
       *[place] eine Stelle namens `{ $name }` gibt es nicht
    }
    .techniques = `warmhands techniques` zählt sie alle auf
    .questions = `warmhands care` zählt die Fragen auf

read-did-you-mean = meinst du { $names }?

read-write-one = schreib { $names }

read-or = { $names } oder { $last }

read-text-long = `{ $path }` ist länger als { $most } Zeichen
    .help = schreib einen kurzen, einfachen Text
    .label = dieser Text

read-text-hidden = `{ $path }` enthält ein Zeichen, das sich nicht anzeigen lässt

read-answer = `{ $path }` ist weder Ja noch Nein
    .help = schreib true, false oder "not sure" (nicht sicher); nicht sicher zählt als Ja
    .label = keine Antwort

## Places

read-place-form = so wird eine Stelle nicht geschrieben: `{ $name }`
    .help = schreib `{ $place }`

read-place-side = `{ $name }` sagt nicht, auf welcher Seite
    .help = schreib `{ $area }.left` oder `{ $area }.right`, links und rechts von der massierten Person aus; für beide Seiten schreib zwei

read-areas = die Bereiche sind { $areas }, jeweils mit `.left` oder `.right`

read-off-back = der Punkt ({ $x }, { $y }) liegt nicht auf dem Rücken dieser Person
    .help = die Mitte von { $place } liegt bei x_m = { $place_x }, y_m = { $place_y }; x_m ist positiv zur rechten Seite der massierten Person hin, y_m zählt vom Nackenansatz zu den Füßen hin
    .also = und das hier

read-back-point = der ganze Rücken ist kein Punkt
    .help = nimm `x_m` und `y_m` weg, oder nenn die Stelle, die dort liegt

read-nowhere = hier steht weder eine Stelle noch ein Punkt
    .help = füg `place = "shoulder.left"` hinzu, oder `x_m` und `y_m`

read-disagree = der Punkt liegt auf { $there }, nicht auf { $place }
    .help = behalte eines: `place = "{ $there }"`, oder nur den Punkt
    .label = dieser hier

## The request as a whole

read-too-many =
    { $what ->
        [sore-spots] es sind { $count } empfindliche Stellen; höchstens { $most } gehen
        [keep-offs] es sind { $count } ausgesparte Stellen; höchstens { $most } gehen
        [strokes] es sind { $count } Griffe; höchstens { $most } gehen
       *[lessons] es sind { $count } Lehren aus früheren Massagen; höchstens { $most } gehen
    }
    .help = behalte die, auf die es am meisten ankommt
    .label = zu viele

read-nothing-free = die ausgesparten Stellen lassen vom Rücken nichts zum Massieren übrig: Die Antwort ist Nein
    .help = ruht stattdessen zusammen, oder spar weniger aus

read-said-twice = dasselbe steht zweimal da; es zählt einmal
    .help = nimm eines davon weg
    .label = hier drin

read-sore-kept-off = die empfindliche Stelle auf { $place } liegt in einer ausgesparten Stelle und bleibt in Ruhe
    .label = hier ausgespart

read-sore-back = ein empfindlicher ganzer Rücken (`back`) gilt als unterer Rücken und zwischen den Schulterblättern
    .help = nenn stattdessen die empfindlichsten Stellen, etwa `shoulder.left`
    .label = der ganze Rücken

## Routines

read-untitled = Mein Ablauf

read-no-movement = ein Ablauf ohne Abschnitte bleibt stumm
    .help = füg { $example } hinzu

read-not-done-there = { $technique } macht man nicht auf { $area }
    .help = passende Bereiche sind { $areas }
    .label = nicht hier

read-movements-long = die Abschnitte dauern zusammen { $minutes } Minuten, und der Ablauf hat { $total }
    .help = kürze einige, oder lass ihre Minuten weg: Dann werden sie verteilt

read-no-spot = dieser Griff ist für empfindliche Stellen, und keine ist genannt: Er wird weggelassen
    .help = nenn eine Stelle mit `[[sore]]`, oder gib dem Griff `places`
    .label = für empfindliche Stellen

## Labels that several of these have

label-empty = leer
label-together = diese zusammen
label-unknown-name = unbekannter Name
label-place = diese Stelle
label-point = dieser Punkt
label-where = wo?
label-stroke = dieser Griff

label-movement = in { $movement }
