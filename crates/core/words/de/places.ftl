### Translated from English by machine, read once; corrections welcome.

## Areas. .from begins with its preposition, .to follows "bis", .with follows "mit".

area-neck = Nacken
    .at =
        { $sides ->
            [left] linke Seite des Nackens
            [right] rechte Seite des Nackens
           *[both] Nacken
        }
    .listed =
        { $sides ->
            [left] Nacken links
            [right] Nacken rechts
           *[both] beide Seiten des Nackens
        }
    .from = vom Nacken
    .to = zum Nacken

area-shoulder =
    { $sides ->
        [both] Schultern
       *[left] Schulter
        [right] Schulter
    }
    .at =
        { $sides ->
            [left] linke Schulter
            [right] rechte Schulter
           *[both] beide Schultern
        }
    .at-work = beide Schultern
    .listed =
        { $sides ->
            [left] linke Schulter
            [right] rechte Schulter
           *[both] beide Schultern
        }
    .from =
        { $sides ->
            [both] von den Schultern
           *[left] von der Schulter
            [right] von der Schulter
        }
    .to =
        { $sides ->
            [both] zu den Schultern
           *[left] zur Schulter
            [right] zur Schulter
        }

area-inner-blade =
    { $sides ->
        [both] zwischen den Schulterblättern
       *[left] Innenrand des Schulterblatts
        [right] Innenrand des Schulterblatts
    }
    .at =
        { $sides ->
            [left] Innenrand des linken Schulterblatts
            [right] Innenrand des rechten Schulterblatts
           *[both] zwischen den Schulterblättern
        }
    .listed =
        { $sides ->
            [left] linkes Schulterblatt innen
            [right] rechtes Schulterblatt innen
           *[both] zwischen den Schulterblättern
        }
    .from =
        { $sides ->
            [both] von der Mitte zwischen den Schulterblättern
           *[left] vom Innenrand des Schulterblatts
            [right] vom Innenrand des Schulterblatts
        }
    .to =
        { $sides ->
            [both] zwischen die Schulterblätter
           *[left] zum Innenrand des Schulterblatts
            [right] zum Innenrand des Schulterblatts
        }

area-blade =
    { $sides ->
        [both] Schulterblätter
       *[left] Schulterblatt
        [right] Schulterblatt
    }
    .at =
        { $sides ->
            [left] linkes Schulterblatt
            [right] rechtes Schulterblatt
           *[both] beide Schulterblätter
        }
    .at-work = beide Schulterblätter
    .listed =
        { $sides ->
            [left] linkes Schulterblatt
            [right] rechtes Schulterblatt
           *[both] beide Schulterblätter
        }
    .with =
        { $sides ->
            [both] Schulterblättern
           *[left] Schulterblatt
            [right] Schulterblatt
        }

area-mid-back = mittlerer Rücken
    .at =
        { $sides ->
            [left] mittlerer Rücken links
            [right] mittlerer Rücken rechts
           *[both] mittlerer Rücken, beide Seiten
        }
    .listed =
        { $sides ->
            [left] mittlerer Rücken links
            [right] mittlerer Rücken rechts
           *[both] beide Seiten des mittleren Rückens
        }
    .from = vom mittleren Rücken
    .to = zum mittleren Rücken

area-ribs = Rippen
    .at =
        { $sides ->
            [left] Rippen links
            [right] Rippen rechts
           *[both] Rippen, beide Seiten
        }
    .listed =
        { $sides ->
            [left] Rippen links
            [right] Rippen rechts
           *[both] beide Seiten der Rippen
        }

area-lower-back = unterer Rücken
    .at =
        { $sides ->
            [left] unterer Rücken links
            [right] unterer Rücken rechts
           *[both] unterer Rücken, beide Seiten
        }
    .listed =
        { $sides ->
            [left] unterer Rücken links
            [right] unterer Rücken rechts
           *[both] beide Seiten des unteren Rückens
        }
    .from = vom unteren Rücken
    .to = zum unteren Rücken

area-waist = Taille
    .at =
        { $sides ->
            [left] Taille links
            [right] Taille rechts
           *[both] Taille, beide Seiten
        }
    .listed =
        { $sides ->
            [left] Taille links
            [right] Taille rechts
           *[both] beide Seiten der Taille
        }

area-sacrum = Kreuzbein
    .at =
        { $sides ->
            [left] Kreuzbein links
            [right] Kreuzbein rechts
           *[both] Kreuzbein
        }
    .listed =
        { $sides ->
            [left] Kreuzbein links
            [right] Kreuzbein rechts
           *[both] beide Seiten des Kreuzbeins
        }
    .from = vom Kreuzbein
    .to = zum Kreuzbein

area-upper-arm =
    { $sides ->
        [both] Oberarme
       *[left] Oberarm
        [right] Oberarm
    }
    .at =
        { $sides ->
            [left] linker Oberarm
            [right] rechter Oberarm
           *[both] beide Oberarme
        }
    .at-work = beide Oberarme
    .listed =
        { $sides ->
            [left] linker Oberarm
            [right] rechter Oberarm
           *[both] beide Oberarme
        }
    .with =
        { $sides ->
            [both] Oberarmen
           *[left] Oberarm
            [right] Oberarm
        }

area-forearm =
    { $sides ->
        [both] Unterarme
       *[left] Unterarm
        [right] Unterarm
    }
    .at =
        { $sides ->
            [left] linker Unterarm
            [right] rechter Unterarm
           *[both] beide Unterarme
        }
    .at-work = beide Unterarme
    .listed =
        { $sides ->
            [left] linker Unterarm
            [right] rechter Unterarm
           *[both] beide Unterarme
        }
    .with =
        { $sides ->
            [both] Unterarmen
           *[left] Unterarm
            [right] Unterarm
        }

## Several areas

places-whole-back = ganzer Rücken

places-whole-side =
    { $side ->
        [left] ganze linke Rückenseite
       *[right] ganze rechte Rückenseite
    }

places-stretch = { $from } bis { $to }

places-stretch-with = { $from } bis { $to }, mit { $beside }

places-of =
    { $sides ->
        [left] linke Seite, { $areas }
        [right] rechte Seite, { $areas }
       *[both] beide Seiten, { $areas }
    }

places-at-work = { $areas }

places-apart = { $first }; { $then }

## A point, for a person with a tape measure

point =
    { $vertical ->
        [above] { $down_cm } cm über dem Nackenansatz
       *[below] { $down_cm } cm unter dem Nackenansatz
    }, { $lateral ->
        [left] { $out_cm } cm nach links
        [outwards] { $out_cm } cm nach außen
        [right] { $out_cm } cm nach rechts
       *[middle] auf der Mittellinie
    }
