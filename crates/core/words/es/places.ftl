### Translated from English by machine, read once; corrections welcome.
### Dónde: las zonas de la espalda. Los lados son los de quien recibe.
### .from, .to y .with llevan la preposición o el artículo: «de la zona lumbar a los hombros, con los omóplatos».

## Areas.

area-neck = cuello
    .at =
        { $sides ->
            [left] lado izquierdo del cuello
            [right] lado derecho del cuello
           *[both] cuello
        }
    .listed =
        { $sides ->
            [left] lado izquierdo del cuello
            [right] lado derecho del cuello
           *[both] ambos lados del cuello
        }
    .from = del cuello
    .to = al cuello
    .with = el cuello

area-shoulder =
    { $sides ->
        [both] hombros
       *[left] hombro
        [right] hombro
    }
    .at =
        { $sides ->
            [left] hombro izquierdo
            [right] hombro derecho
           *[both] ambos hombros
        }
    .at-work = ambos hombros
    .listed =
        { $sides ->
            [left] hombro izquierdo
            [right] hombro derecho
           *[both] ambos hombros
        }
    .from =
        { $sides ->
            [both] de los hombros
           *[left] del hombro
            [right] del hombro
        }
    .to =
        { $sides ->
            [both] a los hombros
           *[left] al hombro
            [right] al hombro
        }
    .with =
        { $sides ->
            [both] los hombros
           *[left] el hombro
            [right] el hombro
        }

area-inner-blade =
    { $sides ->
        [both] entre los omóplatos
       *[left] borde interno del omóplato
        [right] borde interno del omóplato
    }
    .at =
        { $sides ->
            [left] borde interno del omóplato izquierdo
            [right] borde interno del omóplato derecho
           *[both] entre los omóplatos
        }
    .listed =
        { $sides ->
            [left] borde interno del omóplato izquierdo
            [right] borde interno del omóplato derecho
           *[both] borde interno de ambos omóplatos
        }
    .from =
        { $sides ->
            [both] de la zona entre los omóplatos
           *[left] del borde interno del omóplato
            [right] del borde interno del omóplato
        }
    .to =
        { $sides ->
            [both] a la zona entre los omóplatos
           *[left] al borde interno del omóplato
            [right] al borde interno del omóplato
        }
    .with =
        { $sides ->
            [both] la zona entre los omóplatos
           *[left] el borde interno del omóplato
            [right] el borde interno del omóplato
        }

area-blade =
    { $sides ->
        [both] omóplatos
       *[left] omóplato
        [right] omóplato
    }
    .at =
        { $sides ->
            [left] omóplato izquierdo
            [right] omóplato derecho
           *[both] ambos omóplatos
        }
    .at-work = ambos omóplatos
    .listed =
        { $sides ->
            [left] omóplato izquierdo
            [right] omóplato derecho
           *[both] ambos omóplatos
        }
    .from =
        { $sides ->
            [both] de los omóplatos
           *[left] del omóplato
            [right] del omóplato
        }
    .to =
        { $sides ->
            [both] a los omóplatos
           *[left] al omóplato
            [right] al omóplato
        }
    .with =
        { $sides ->
            [both] los omóplatos
           *[left] el omóplato
            [right] el omóplato
        }

area-mid-back = espalda media
    .at =
        { $sides ->
            [left] espalda media izquierda
            [right] espalda media derecha
           *[both] espalda media, ambos lados
        }
    .listed =
        { $sides ->
            [left] espalda media izquierda
            [right] espalda media derecha
           *[both] ambos lados de la espalda media
        }
    .from = de la espalda media
    .to = a la espalda media
    .with = la espalda media

area-ribs = costillas
    .at =
        { $sides ->
            [left] costillas izquierdas
            [right] costillas derechas
           *[both] costillas, ambos lados
        }
    .listed =
        { $sides ->
            [left] costillas izquierdas
            [right] costillas derechas
           *[both] costillas de ambos lados
        }
    .from = de las costillas
    .to = a las costillas
    .with = las costillas

area-lower-back = zona lumbar
    .at =
        { $sides ->
            [left] zona lumbar izquierda
            [right] zona lumbar derecha
           *[both] zona lumbar, ambos lados
        }
    .listed =
        { $sides ->
            [left] zona lumbar izquierda
            [right] zona lumbar derecha
           *[both] ambos lados de la zona lumbar
        }
    .from = de la zona lumbar
    .to = a la zona lumbar
    .with = la zona lumbar

area-waist = cintura
    .at =
        { $sides ->
            [left] lado izquierdo de la cintura
            [right] lado derecho de la cintura
           *[both] cintura, ambos lados
        }
    .listed =
        { $sides ->
            [left] lado izquierdo de la cintura
            [right] lado derecho de la cintura
           *[both] ambos lados de la cintura
        }
    .from = de la cintura
    .to = a la cintura
    .with = la cintura

area-sacrum = base de la columna
    .at =
        { $sides ->
            [left] lado izquierdo de la base de la columna
            [right] lado derecho de la base de la columna
           *[both] base de la columna
        }
    .listed =
        { $sides ->
            [left] lado izquierdo del sacro
            [right] lado derecho del sacro
           *[both] ambos lados del sacro
        }
    .from = de la base de la columna
    .to = a la base de la columna
    .with = la base de la columna

area-upper-arm =
    { $sides ->
        [both] parte alta de los brazos
       *[left] parte alta del brazo
        [right] parte alta del brazo
    }
    .at =
        { $sides ->
            [left] parte alta del brazo izquierdo
            [right] parte alta del brazo derecho
           *[both] parte alta de ambos brazos
        }
    .at-work = parte alta de ambos brazos
    .listed =
        { $sides ->
            [left] parte alta del brazo izquierdo
            [right] parte alta del brazo derecho
           *[both] parte alta de ambos brazos
        }
    .from =
        { $sides ->
            [both] de la parte alta de los brazos
           *[left] de la parte alta del brazo
            [right] de la parte alta del brazo
        }
    .to =
        { $sides ->
            [both] a la parte alta de los brazos
           *[left] a la parte alta del brazo
            [right] a la parte alta del brazo
        }
    .with =
        { $sides ->
            [both] la parte alta de los brazos
           *[left] la parte alta del brazo
            [right] la parte alta del brazo
        }

area-forearm =
    { $sides ->
        [both] antebrazos
       *[left] antebrazo
        [right] antebrazo
    }
    .at =
        { $sides ->
            [left] antebrazo izquierdo
            [right] antebrazo derecho
           *[both] ambos antebrazos
        }
    .at-work = ambos antebrazos
    .listed =
        { $sides ->
            [left] antebrazo izquierdo
            [right] antebrazo derecho
           *[both] ambos antebrazos
        }
    .from =
        { $sides ->
            [both] de los antebrazos
           *[left] del antebrazo
            [right] del antebrazo
        }
    .to =
        { $sides ->
            [both] a los antebrazos
           *[left] al antebrazo
            [right] al antebrazo
        }
    .with =
        { $sides ->
            [both] los antebrazos
           *[left] el antebrazo
            [right] el antebrazo
        }

## Several areas

places-whole-back = toda la espalda

places-whole-side =
    { $side ->
        [left] todo el lado izquierdo de la espalda
       *[right] todo el lado derecho de la espalda
    }

places-stretch = { $from } { $to }

places-stretch-with = { $from } { $to }, con { $beside }

places-of =
    { $sides ->
        [left] lado izquierdo, { $areas }
        [right] lado derecho, { $areas }
       *[both] ambos lados, { $areas }
    }

places-at-work = { $areas }

places-apart = { $first }; { $then }

## A point, for a person with a tape measure

point =
    { $vertical ->
        [above] { $down_cm } cm por encima de la base del cuello
       *[below] { $down_cm } cm por debajo de la base del cuello
    }, { $lateral ->
        [left] { $out_cm } cm a la izquierda
        [outwards] { $out_cm } cm hacia fuera
        [right] { $out_cm } cm a la derecha
       *[middle] en la línea media
    }
