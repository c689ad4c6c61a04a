### Translated from English by machine, read once; corrections welcome.
### Dove: le zone della schiena. I lati sono quelli di chi riceve.
### .from, .to e .with portano la preposizione o l’articolo: «dalla zona lombare alle spalle, con le scapole».

## Areas.

area-neck = collo
    .at =
        { $sides ->
            [left] lato sinistro del collo
            [right] lato destro del collo
           *[both] collo
        }
    .listed =
        { $sides ->
            [left] lato sinistro del collo
            [right] lato destro del collo
           *[both] entrambi i lati del collo
        }
    .from = dal collo
    .to = al collo
    .with = il collo

area-shoulder =
    { $sides ->
        [both] spalle
       *[left] spalla
        [right] spalla
    }
    .at =
        { $sides ->
            [left] spalla sinistra
            [right] spalla destra
           *[both] entrambe le spalle
        }
    .at-work = entrambe le spalle
    .listed =
        { $sides ->
            [left] spalla sinistra
            [right] spalla destra
           *[both] entrambe le spalle
        }
    .from =
        { $sides ->
            [both] dalle spalle
           *[left] dalla spalla
            [right] dalla spalla
        }
    .to =
        { $sides ->
            [both] alle spalle
           *[left] alla spalla
            [right] alla spalla
        }
    .with =
        { $sides ->
            [both] le spalle
           *[left] la spalla
            [right] la spalla
        }

area-inner-blade =
    { $sides ->
        [both] tra le scapole
       *[left] bordo interno della scapola
        [right] bordo interno della scapola
    }
    .at =
        { $sides ->
            [left] bordo interno della scapola sinistra
            [right] bordo interno della scapola destra
           *[both] tra le scapole
        }
    .listed =
        { $sides ->
            [left] bordo interno della scapola sinistra
            [right] bordo interno della scapola destra
           *[both] bordo interno di entrambe le scapole
        }
    .from =
        { $sides ->
            [both] dalla zona tra le scapole
           *[left] dal bordo interno della scapola
            [right] dal bordo interno della scapola
        }
    .to =
        { $sides ->
            [both] alla zona tra le scapole
           *[left] al bordo interno della scapola
            [right] al bordo interno della scapola
        }
    .with =
        { $sides ->
            [both] la zona tra le scapole
           *[left] il bordo interno della scapola
            [right] il bordo interno della scapola
        }

area-blade =
    { $sides ->
        [both] scapole
       *[left] scapola
        [right] scapola
    }
    .at =
        { $sides ->
            [left] scapola sinistra
            [right] scapola destra
           *[both] entrambe le scapole
        }
    .at-work = entrambe le scapole
    .listed =
        { $sides ->
            [left] scapola sinistra
            [right] scapola destra
           *[both] entrambe le scapole
        }
    .from =
        { $sides ->
            [both] dalle scapole
           *[left] dalla scapola
            [right] dalla scapola
        }
    .to =
        { $sides ->
            [both] alle scapole
           *[left] alla scapola
            [right] alla scapola
        }
    .with =
        { $sides ->
            [both] le scapole
           *[left] la scapola
            [right] la scapola
        }

area-mid-back = metà schiena
    .at =
        { $sides ->
            [left] metà schiena a sinistra
            [right] metà schiena a destra
           *[both] metà schiena, da entrambi i lati
        }
    .listed =
        { $sides ->
            [left] metà schiena a sinistra
            [right] metà schiena a destra
           *[both] metà schiena da entrambi i lati
        }
    .from = da metà schiena
    .to = a metà schiena
    .with = la metà della schiena

area-ribs = costole
    .at =
        { $sides ->
            [left] costole di sinistra
            [right] costole di destra
           *[both] costole, da entrambi i lati
        }
    .listed =
        { $sides ->
            [left] costole di sinistra
            [right] costole di destra
           *[both] costole da entrambi i lati
        }
    .from = dalle costole
    .to = alle costole
    .with = le costole

area-lower-back = zona lombare
    .at =
        { $sides ->
            [left] zona lombare sinistra
            [right] zona lombare destra
           *[both] zona lombare, da entrambi i lati
        }
    .listed =
        { $sides ->
            [left] zona lombare sinistra
            [right] zona lombare destra
           *[both] entrambi i lati della zona lombare
        }
    .from = dalla zona lombare
    .to = alla zona lombare
    .with = la zona lombare

area-waist =
    { $sides ->
        [both] fianchi
       *[left] fianco
        [right] fianco
    }
    .at =
        { $sides ->
            [left] fianco sinistro
            [right] fianco destro
           *[both] entrambi i fianchi
        }
    .at-work = entrambi i fianchi
    .listed =
        { $sides ->
            [left] fianco sinistro
            [right] fianco destro
           *[both] entrambi i fianchi
        }
    .from =
        { $sides ->
            [both] dai fianchi
           *[left] dal fianco
            [right] dal fianco
        }
    .to =
        { $sides ->
            [both] ai fianchi
           *[left] al fianco
            [right] al fianco
        }
    .with =
        { $sides ->
            [both] i fianchi
           *[left] il fianco
            [right] il fianco
        }

area-sacrum = base della colonna
    .at =
        { $sides ->
            [left] lato sinistro della base della colonna
            [right] lato destro della base della colonna
           *[both] base della colonna
        }
    .listed =
        { $sides ->
            [left] lato sinistro dell’osso sacro
            [right] lato destro dell’osso sacro
           *[both] entrambi i lati dell’osso sacro
        }
    .from = dalla base della colonna
    .to = alla base della colonna
    .with = la base della colonna

area-upper-arm =
    { $sides ->
        [both] parte alta delle braccia
       *[left] parte alta del braccio
        [right] parte alta del braccio
    }
    .at =
        { $sides ->
            [left] parte alta del braccio sinistro
            [right] parte alta del braccio destro
           *[both] parte alta di entrambe le braccia
        }
    .at-work = parte alta di entrambe le braccia
    .listed =
        { $sides ->
            [left] parte alta del braccio sinistro
            [right] parte alta del braccio destro
           *[both] parte alta di entrambe le braccia
        }
    .from =
        { $sides ->
            [both] dalla parte alta delle braccia
           *[left] dalla parte alta del braccio
            [right] dalla parte alta del braccio
        }
    .to =
        { $sides ->
            [both] alla parte alta delle braccia
           *[left] alla parte alta del braccio
            [right] alla parte alta del braccio
        }
    .with =
        { $sides ->
            [both] la parte alta delle braccia
           *[left] la parte alta del braccio
            [right] la parte alta del braccio
        }

area-forearm =
    { $sides ->
        [both] avambracci
       *[left] avambraccio
        [right] avambraccio
    }
    .at =
        { $sides ->
            [left] avambraccio sinistro
            [right] avambraccio destro
           *[both] entrambi gli avambracci
        }
    .at-work = entrambi gli avambracci
    .listed =
        { $sides ->
            [left] avambraccio sinistro
            [right] avambraccio destro
           *[both] entrambi gli avambracci
        }
    .from =
        { $sides ->
            [both] dagli avambracci
           *[left] dall’avambraccio
            [right] dall’avambraccio
        }
    .to =
        { $sides ->
            [both] agli avambracci
           *[left] all’avambraccio
            [right] all’avambraccio
        }
    .with =
        { $sides ->
            [both] gli avambracci
           *[left] l’avambraccio
            [right] l’avambraccio
        }

## Several areas

places-whole-back = tutta la schiena

places-whole-side =
    { $side ->
        [left] tutto il lato sinistro della schiena
       *[right] tutto il lato destro della schiena
    }

places-stretch = { $from } { $to }

places-stretch-with = { $from } { $to }, con { $beside }

places-of =
    { $sides ->
        [left] lato sinistro, { $areas }
        [right] lato destro, { $areas }
       *[both] entrambi i lati, { $areas }
    }

places-at-work = { $areas }

places-apart = { $first }; { $then }

## A point, for a person with a tape measure

point =
    { $vertical ->
        [above] { $down_cm } cm sopra la base del collo
       *[below] { $down_cm } cm sotto la base del collo
    }, { $lateral ->
        [left] { $out_cm } cm a sinistra
        [outwards] { $out_cm } cm verso l’esterno
        [right] { $out_cm } cm a destra
       *[middle] sulla linea mediana
    }
