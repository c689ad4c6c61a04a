### Translated from English by machine, read once; corrections welcome.

## The file

read-empty = il file è vuoto
    .help = il più piccolo è `{ $example }`
    .label = qui non c’è niente

read-too-large = il file supera { $most } MB
    .help = una richiesta ha poche righe; è il file giusto?

read-not-utf8 = il byte { $byte }, nella riga { $line }, non è testo UTF-8
    .help = salva il file come UTF-8
    .label = non è UTF-8

read-grammar = questo non è { $format }: { $why }
    .line = scrivi una riga nella forma `key = value`, per esempio `minutes = 15`
    .comma = togli l’ultima virgola
    .comment = togli il commento: in JSON non ce ne sono
    .open = chiudi la parentesi o le virgolette aperte qui
    .quotes = un testo sta tra virgolette, come in "shoulder.left"
    .json = cerca una virgola, una parentesi o delle virgolette di troppo o mancanti; forse il file è troncato
    .toml = confronta questa riga con `minutes = 15` e `[receiver]`
    .label = qui

read-too-deep =
    { $most ->
        [one] l’annidamento supera { $most } livello
       *[other] l’annidamento supera i { $most } livelli
    }
    .help = togli delle parentesi: al formato più profondo qui ne bastano nove livelli
    .label = troppo profondo

read-more = per una volta basta così: { $most } segnalazioni
    .help = correggi prima questi

read-not-checked = questa è una richiesta, e si possono controllare solo routine e partiture
    .help = fanne un piano: warmhands plan FILE --format json | warmhands check -

read-format = `{ $format }` non è il formato di una partitura
    .help = scrivi "{ $known }", se lo è
    .label = questo formato

read-format-newer = questa partitura ha il formato { $found }, e questo programma legge fino al { $known }
    .help = installa un warmhands più recente, o rifai con questo il piano della richiesta

## Keys

read-key-twice = `{ $key }` è scritto due volte
    .help = tienine uno solo; per più punti scrivi più tabelle `[[sore]]`
    .label = di nuovo qui

read-key-unknown = la chiave `{ $key }` non esiste
    .label = chiave sconosciuta

read-key-unknown-in = in `{ $path }` la chiave `{ $key }` non esiste

read-key-missing = manca `{ $key }`
    .help = aggiungi `{ $example }`
    .label = il suo posto è qui

read-key-missing-in = in `{ $path }` manca `{ $key }`

## Types

read-found =
    { $found ->
        [null] niente (`null`)
        [flag] true o false
        [number] un numero
        [text] un testo tra virgolette
        [date] una data o un’ora
        [list] una lista
       *[table] una tabella
    }

read-type =
    `{ $path }`: qui { read-found }, ma ci vuole { $expected ->
        [flag] true o false
        [number] un numero
        [whole] un numero intero
        [text] un testo
        [list] una lista
       *[table] una tabella
    }
    .flag = scrivi `true` o `false`, senza virgolette
    .number = scrivi delle cifre, per esempio `15` o `1.5`
    .unquoted = togli le virgolette: `{ $number }`
    .whole = scrivilo senza punto decimale
    .text = scrivilo tra virgolette, "così"
    .list = scrivi { $example }; possono essercene più d’uno
    .table = scrivila come tabella: una riga `[name]` e sotto le sue chiavi

read-below = `{ $head }` e sotto `{ $line }`

read-point = un punto ha due numeri, x_m e y_m, e qui sono { $count }
    .help = scrivi `[0.05, 0.3]`

read-path-empty = `{ $path }` non ha nessun punto
    .help = scrivi almeno un punto, o `null` per una mano che riposa

## Numbers

read-not-finite =
    { $number ->
        [nan] `{ $path }` non è un numero (NaN)
       *[endless] `{ $path }` è infinito
    }
    .help = scrivi un numero finito, per esempio `1.5`
    .label = numero non finito

read-outside = `{ $path }` è { $number }; deve andare da { $low } a { $high }
    .help = scrivi un numero da { $low } a { $high }
    .whole = scrivi un numero intero, da { $low } a { $high }
    .label = fuori dai limiti

read-outside-least = `{ $path }` è { $number }; deve essere { $low } o più
    .help = scrivi un numero intero, { $low } o più

read-unit =
    { $unit ->
        [centimetres] in centimetri? scrivi { $mend }
        [millimetres] in millimetri? scrivi { $mend }
        [feet] in piedi? scrivi { $mend }
        [inches] in pollici? scrivi { $mend }
        [pounds] in libbre? scrivi { $mend }
        [grams] in grammi? scrivi { $mend }
        [per-cent] in percentuale? scrivi { $mend }
       *[seconds] in secondi? scrivi { $mend }
    }

read-minutes = una sessione dura da { $low } a { $high } minuti, e qui c’è scritto { $number }

read-level-deep = il livello 5 è lavoro profondo con il gomito; a casa non si propone mai
    .help = scrivi 3, o 4 se lo chiede chi riceve
    .label = troppo deciso

read-level-between = un livello è un numero intero sulla scala di Walton
    .help = scrivi { $lower } o { $upper }
    .label = tra due livelli

## Names and texts

read-name-unknown = `{ $path }` non può essere `{ $name }`

read-no-such =
    { $what ->
        [measure] non esiste una misura `{ $name }`
        [technique] non esiste una tecnica di nome `{ $name }`
        [question] non esiste una domanda sulla salute `{ $name }`
       *[place] non esiste una zona di nome `{ $name }`
    }
    .techniques = `warmhands techniques` le elenca tutte
    .questions = `warmhands care` elenca le domande

read-did-you-mean = intendevi { $names }?

read-write-one = scrivi { $names }

read-or = { $names } o { $last }

read-text-long =
    { $most ->
        [one] `{ $path }` supera { $most } carattere
       *[other] `{ $path }` supera i { $most } caratteri
    }
    .help = scrivi un testo breve e semplice
    .label = questo testo

read-text-hidden = `{ $path }` contiene un carattere che non si può mostrare

read-answer = `{ $path }` non è né sì né no
    .help = scrivi true, false o "not sure"; «non lo so» vale come sì
    .label = non è una risposta

## Places

read-place-form = una zona non si scrive `{ $name }`
    .help = scrivi `{ $place }`

read-place-side = `{ $name }` non dice quale lato
    .help = scrivi `{ $area }.left` o `{ $area }.right`, la sinistra e la destra di chi riceve; per tutti e due i lati, scrivile entrambe

read-areas = le zone sono { $areas }, ciascuna con `.left` o `.right`

read-off-back = il punto ({ $x }, { $y }) non è sulla schiena di chi riceve
    .help = il centro di { $place } è a x_m = { $place_x }, y_m = { $place_y }; x_m è positivo verso la destra di chi riceve, y_m va dalla base del collo verso i piedi
    .also = e questo

read-back-point = la schiena intera non è un punto
    .help = togli `x_m` e `y_m`, o nomina la zona in cui si trovano

read-nowhere = qui non c’è né una zona né un punto
    .help = aggiungi `place = "shoulder.left"`, o `x_m` e `y_m`

read-disagree = il punto è su { $there }, non su { $place }
    .help = tieni una cosa sola: `place = "{ $there }"`, o soltanto il punto
    .label = questo

## The request as a whole

read-too-many =
    { $what ->
        [sore-spots] i punti dolenti sono { $count }; se ne accettano { $most } al massimo
        [keep-offs] le zone da non toccare sono { $count }; se ne accettano { $most } al massimo
        [strokes] le manovre sono { $count }; se ne accettano { $most } al massimo
       *[lessons] gli insegnamenti sono { $count }; se ne accettano { $most } al massimo
    }
    .help = tieni quelli che contano di più
    .label = oltre il massimo

read-nothing-free = le zone da non toccare non lasciano niente della schiena da massaggiare: la risposta è no
    .help = riposate insieme, invece, o riduci le zone da non toccare

read-said-twice = la stessa cosa è detta due volte; vale una volta sola
    .help = togline una
    .label = qui dentro

read-sore-kept-off = il punto dolente su { $place } è in una zona da non toccare e viene lasciato in pace
    .label = qui non si tocca

read-sore-back = `back` come punto dolente vale per la zona lombare e lo spazio tra le scapole
    .help = nomina invece le zone che fanno più male, per esempio `shoulder.left`
    .label = tutta la schiena

## Routines

read-untitled = La mia routine

read-no-movement = una routine senza movimenti non dice niente
    .help = aggiungi { $example }

read-not-done-there = { $technique } non si fa su { $area }
    .help = si fa su { $areas }
    .label = non qui

read-movements-long = i movimenti durano insieme { $minutes } min, e la routine ne ha { $total }
    .help = accorciane qualcuno, o non scriverne i minuti: allora vengono ripartiti

read-no-spot = questa manovra è per i punti dolenti, e non ne è nominato nessuno: resta fuori
    .help = nomina un punto con `[[sore]]`, o dai alla manovra `places`
    .label = sui punti dolenti

## Labels that several of these have

label-empty = vuoto
label-together = questi insieme
label-unknown-name = nome sconosciuto
label-place = questa zona
label-point = questo punto
label-where = dove?
label-stroke = questa manovra

label-movement = in { $movement }
