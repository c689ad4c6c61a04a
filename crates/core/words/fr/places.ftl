### Translated from English by machine, read once; corrections welcome.

## Areas. .from and .to begin with their preposition, .with follows "avec".

area-neck = nuque
    .at =
        { $sides ->
            [left] côté gauche de la nuque
            [right] côté droit de la nuque
           *[both] nuque
        }
    .listed =
        { $sides ->
            [left] nuque à gauche
            [right] nuque à droite
           *[both] deux côtés de la nuque
        }
    .from = de la nuque
    .to = à la nuque

area-shoulder =
    { $sides ->
        [both] épaules
       *[left] épaule
        [right] épaule
    }
    .at =
        { $sides ->
            [left] épaule gauche
            [right] épaule droite
           *[both] les deux épaules
        }
    .at-work = les deux épaules
    .listed =
        { $sides ->
            [left] épaule gauche
            [right] épaule droite
           *[both] les deux épaules
        }
    .from =
        { $sides ->
            [both] des épaules
           *[left] de l’épaule
            [right] de l’épaule
        }
    .to =
        { $sides ->
            [both] aux épaules
           *[left] à l’épaule
            [right] à l’épaule
        }

area-inner-blade =
    { $sides ->
        [both] entre les omoplates
       *[left] bord intérieur de l’omoplate
        [right] bord intérieur de l’omoplate
    }
    .at =
        { $sides ->
            [left] bord intérieur de l’omoplate gauche
            [right] bord intérieur de l’omoplate droite
           *[both] entre les omoplates
        }
    .listed =
        { $sides ->
            [left] intérieur de l’omoplate gauche
            [right] intérieur de l’omoplate droite
           *[both] entre les omoplates
        }
    .from =
        { $sides ->
            [both] d’entre les omoplates
           *[left] du bord intérieur de l’omoplate
            [right] du bord intérieur de l’omoplate
        }
    .to =
        { $sides ->
            [both] jusqu’entre les omoplates
           *[left] au bord intérieur de l’omoplate
            [right] au bord intérieur de l’omoplate
        }

area-blade =
    { $sides ->
        [both] omoplates
       *[left] omoplate
        [right] omoplate
    }
    .at =
        { $sides ->
            [left] omoplate gauche
            [right] omoplate droite
           *[both] les deux omoplates
        }
    .at-work = les deux omoplates
    .listed =
        { $sides ->
            [left] omoplate gauche
            [right] omoplate droite
           *[both] les deux omoplates
        }
    .with =
        { $sides ->
            [both] les omoplates
           *[left] l’omoplate
            [right] l’omoplate
        }

area-mid-back = milieu du dos
    .at =
        { $sides ->
            [left] milieu du dos à gauche
            [right] milieu du dos à droite
           *[both] milieu du dos, des deux côtés
        }
    .listed =
        { $sides ->
            [left] milieu du dos à gauche
            [right] milieu du dos à droite
           *[both] deux côtés du milieu du dos
        }
    .from = du milieu du dos
    .to = au milieu du dos

area-ribs = côtes
    .at =
        { $sides ->
            [left] côtes à gauche
            [right] côtes à droite
           *[both] côtes, à gauche et à droite
        }
    .listed =
        { $sides ->
            [left] côtes à gauche
            [right] côtes à droite
           *[both] côtes à gauche et à droite
        }
    .with = les côtes

area-lower-back = bas du dos
    .at =
        { $sides ->
            [left] bas du dos à gauche
            [right] bas du dos à droite
           *[both] bas du dos, des deux côtés
        }
    .listed =
        { $sides ->
            [left] bas du dos à gauche
            [right] bas du dos à droite
           *[both] deux côtés du bas du dos
        }
    .from = du bas du dos
    .to = au bas du dos

area-waist = taille
    .at =
        { $sides ->
            [left] taille à gauche
            [right] taille à droite
           *[both] taille, des deux côtés
        }
    .listed =
        { $sides ->
            [left] taille à gauche
            [right] taille à droite
           *[both] deux côtés de la taille
        }
    .with = la taille

area-sacrum = base de la colonne
    .at =
        { $sides ->
            [left] base de la colonne à gauche
            [right] base de la colonne à droite
           *[both] base de la colonne
        }
    .listed =
        { $sides ->
            [left] sacrum à gauche
            [right] sacrum à droite
           *[both] deux côtés du sacrum
        }
    .from = de la base de la colonne
    .to = à la base de la colonne

area-upper-arm =
    { $sides ->
        [both] hauts des bras
       *[left] haut du bras
        [right] haut du bras
    }
    .at =
        { $sides ->
            [left] haut du bras gauche
            [right] haut du bras droit
           *[both] haut des deux bras
        }
    .at-work = haut des deux bras
    .listed =
        { $sides ->
            [left] haut du bras gauche
            [right] haut du bras droit
           *[both] haut des deux bras
        }
    .with =
        { $sides ->
            [both] le haut des bras
           *[left] le haut du bras
            [right] le haut du bras
        }

area-forearm =
    { $sides ->
        [both] avant-bras
       *[left] avant-bras
        [right] avant-bras
    }
    .at =
        { $sides ->
            [left] avant-bras gauche
            [right] avant-bras droit
           *[both] les deux avant-bras
        }
    .at-work = les deux avant-bras
    .listed =
        { $sides ->
            [left] avant-bras gauche
            [right] avant-bras droit
           *[both] les deux avant-bras
        }
    .with =
        { $sides ->
            [both] les avant-bras
           *[left] l’avant-bras
            [right] l’avant-bras
        }

## Several areas

places-whole-back = tout le dos

places-whole-side =
    { $side ->
        [left] tout le côté gauche du dos
       *[right] tout le côté droit du dos
    }

places-stretch = { $from } { $to }

places-stretch-with = { $from } { $to }, avec { $beside }

places-of =
    { $sides ->
        [left] côté gauche, { $areas }
        [right] côté droit, { $areas }
       *[both] des deux côtés, { $areas }
    }

places-at-work = { $areas }

places-apart = { $first } ; { $then }

## A point, for a person with a tape measure

point =
    { $vertical ->
        [above] { $down_cm } cm au-dessus de la base de la nuque
       *[below] { $down_cm } cm sous la base de la nuque
    }, { $lateral ->
        [left] { $out_cm } cm vers la gauche
        [outwards] { $out_cm } cm vers l’extérieur
        [right] { $out_cm } cm vers la droite
       *[middle] sur la ligne médiane
    }
