### Translated from English by machine, read once; corrections welcome.

## The file

read-empty = el archivo está vacío
    .help = el más pequeño es `{ $example }`
    .label = aquí no hay nada

read-too-large = el archivo ocupa más de { $most } MB
    .help = una petición tiene unas pocas líneas; ¿es este el archivo correcto?

read-not-utf8 = el byte { $byte }, en la línea { $line }, no es texto UTF-8
    .help = guarda el archivo como UTF-8
    .label = no es UTF-8

read-grammar = esto no es { $format }: { $why }
    .line = escribe una línea como `key = value`, por ejemplo `minutes = 15`
    .comma = quita la última coma
    .comment = quita el comentario: en JSON no los hay
    .open = cierra el corchete o las comillas que aquí están abiertos
    .quotes = un texto va entre dos comillas, como en "shoulder.left"
    .json = busca una coma, unas comillas o un corchete de menos o de más; quizá el archivo esté cortado
    .toml = compara esta línea con `minutes = 15` y `[receiver]`
    .label = aquí

read-too-deep = esto anida más de { $most } niveles
    .help = quita corchetes: el formato más profundo de aquí necesita nueve niveles
    .label = demasiado profundo

read-more = no se dice más a la vez: { $most } avisos
    .help = arregla primero estos

read-not-checked = esto es una petición, y solo se pueden comprobar rutinas y partituras
    .help = haz un plan con ella: warmhands plan FILE --format json | warmhands check -

read-format = `{ $format }` no es un formato de partitura
    .help = escribe "{ $known }", si lo es
    .label = este formato

read-format-newer = esta partitura tiene el formato { $found }, y este programa lee hasta el { $known }
    .help = instala un warmhands más nuevo, o vuelve a planear la petición con este

## Keys

read-key-twice = `{ $key }` está dos veces
    .help = deja una de las dos; varios puntos doloridos son varias tablas `[[sore]]`
    .label = otra vez aquí

read-key-unknown = no hay ninguna clave `{ $key }`
    .label = clave desconocida

read-key-unknown-in = no hay ninguna clave `{ $key }` en `{ $path }`

read-key-missing = falta `{ $key }`
    .help = añade `{ $example }`
    .label = va aquí

read-key-missing-in = falta `{ $key }` en `{ $path }`

## Types

read-found =
    { $found ->
        [null] nada (`null`)
        [flag] verdadero o falso
        [number] un número
        [text] un texto entre comillas
        [date] una fecha u hora
        [list] una lista
       *[table] una tabla
    }

read-type =
    `{ $path }` es { read-found }; aquí se espera { $expected ->
        [flag] verdadero o falso
        [number] un número
        [whole] un número entero
        [text] un texto
        [list] una lista
       *[table] una tabla
    }
    .flag = escribe `true` o `false`, sin comillas
    .number = escribe cifras, como `15` o `1.5`
    .unquoted = quita las comillas: `{ $number }`
    .whole = escríbelo sin punto decimal
    .text = escríbelo entre comillas, como en "algo así"
    .list = escribe { $example }; puede haber varios
    .table = escríbelo como tabla: una línea `[name]` y debajo sus claves

read-below = `{ $head }` y debajo `{ $line }`

read-point = un punto tiene dos números, x_m e y_m, y este tiene { $count }
    .help = escribe `[0.05, 0.3]`

read-path-empty = `{ $path }` no tiene ningún punto
    .help = escribe al menos un punto, o `null` para una mano que reposa

## Numbers

read-not-finite =
    { $number ->
        [nan] `{ $path }` no es un número (NaN)
       *[endless] `{ $path }` es infinito
    }
    .help = escribe un número finito, como `1.5`
    .label = no es finito

read-outside = `{ $path }` es { $number }; puede ser de { $low } a { $high }
    .help = escribe un número de { $low } a { $high }
    .whole = escribe un número entero, de { $low } a { $high }
    .label = fuera del margen

read-outside-least = `{ $path }` es { $number }; puede ser { $low } o más
    .help = escribe un número entero, { $low } o más

read-unit =
    { $unit ->
        [centimetres] ¿en centímetros? escribe { $mend }
        [millimetres] ¿en milímetros? escribe { $mend }
        [feet] ¿en pies? escribe { $mend }
        [inches] ¿en pulgadas? escribe { $mend }
        [pounds] ¿en libras? escribe { $mend }
        [grams] ¿en gramos? escribe { $mend }
        [per-cent] ¿en tanto por ciento? escribe { $mend }
       *[seconds] ¿en segundos? escribe { $mend }
    }

read-minutes = una sesión dura de { $low } a { $high } minutos, y aquí pone { $number }

read-level-deep = el nivel 5 es trabajo profundo con el codo; en casa no se ofrece nunca
    .help = escribe 3, o 4 si lo pide quien recibe
    .label = demasiado firme

read-level-between = un nivel es un número entero de la escala de Walton
    .help = escribe { $lower } o { $upper }
    .label = entre dos niveles

## Names and texts

read-name-unknown = `{ $path }` no puede ser `{ $name }`

read-no-such =
    { $what ->
        [measure] no hay ninguna medida `{ $name }`
        [technique] no hay ninguna técnica que se llame `{ $name }`
        [question] no hay ninguna pregunta de salud `{ $name }`
       *[place] no hay ninguna zona que se llame `{ $name }`
    }
    .techniques = `warmhands techniques` las enumera todas
    .questions = `warmhands care` enumera las preguntas

read-did-you-mean = ¿quizá { $names }?

read-write-one = escribe { $names }

read-or = { $names } o { $last }

read-text-long = `{ $path }` tiene más de { $most } caracteres
    .help = escribe un texto corto y sencillo
    .label = este texto

read-text-hidden = `{ $path }` contiene un carácter que no se puede mostrar

read-answer = `{ $path }` no es ni sí ni no
    .help = escribe true, false o "not sure" (no lo sé); no saberlo cuenta como sí
    .label = no es respuesta

## Places

read-place-form = una zona no se escribe así: `{ $name }`
    .help = escribe `{ $place }`

read-place-side = `{ $name }` no dice de qué lado
    .help = escribe `{ $area }.left` o `{ $area }.right`, la izquierda y la derecha de quien recibe; para los dos lados, escribe las dos

read-areas = las zonas son { $areas }, cada una con `.left` o `.right`

read-off-back = el punto ({ $x }, { $y }) no está en la espalda de quien recibe
    .help = el centro de { $place } está en x_m = { $place_x }, y_m = { $place_y }; x_m es positivo hacia la derecha de quien recibe, y_m va de la base del cuello hacia los pies
    .also = y esto

read-back-point = la espalda entera no es un punto
    .help = quita `x_m` e `y_m`, o nombra la zona que queda ahí

read-nowhere = aquí no hay ni zona ni punto
    .help = añade `place = "shoulder.left"`, o `x_m` e `y_m`

read-disagree = el punto está en { $there }, no en { $place }
    .help = deja uno de los dos: `place = "{ $there }"`, o solo el punto
    .label = este

## The request as a whole

read-too-many =
    { $what ->
        [sore-spots] hay { $count } puntos doloridos; el máximo es { $most }
        [keep-offs] hay { $count } zonas que no se tocan; el máximo es { $most }
        [strokes] hay { $count } maniobras; el máximo es { $most }
       *[lessons] hay { $count } enseñanzas de sesiones anteriores; el máximo es { $most }
    }
    .help = deja lo que más importa
    .label = demasiado

read-nothing-free = las zonas que no se tocan no dejan nada de espalda que masajear: la respuesta es no
    .help = mejor un reposo lado a lado, o excluye menos

read-said-twice = lo mismo está dos veces; cuenta una
    .help = quita una de las dos
    .label = aquí dentro

read-sore-kept-off = el punto dolorido en { $place } está en una zona que no se toca, y se deja en paz
    .label = aquí no se toca

read-sore-back = toda la espalda dolorida (`back`) se entiende como la zona lumbar y entre los omóplatos
    .help = nombra mejor las zonas que más duelen, como `shoulder.left`
    .label = toda la espalda

## Routines

read-untitled = Mi rutina

read-no-movement = una rutina sin movimientos queda en silencio
    .help = añade { $example }

read-not-done-there = { $technique } no se hace en { $area }
    .help = va en { $areas }
    .label = aquí no

read-movements-long = los movimientos duran juntos { $minutes } minutos, y la rutina tiene { $total }
    .help = acorta algunos, o no pongas sus minutos: entonces se reparten

read-no-spot = esta maniobra es para puntos doloridos, y no se nombra ninguno: se deja fuera
    .help = nombra un punto con `[[sore]]`, o dale `places` a la maniobra
    .label = en los puntos

## Labels that several of these have

label-empty = vacío
label-together = todo esto junto
label-unknown-name = nombre desconocido
label-place = esta zona
label-point = este punto
label-where = ¿dónde?
label-stroke = esta maniobra

label-movement = en { $movement }
