### Translated from English by machine, read once; corrections welcome.

## The file

read-empty = le fichier est vide
    .help = le plus petit est `{ $example }`
    .label = rien ici

read-too-large = le fichier dépasse { $most } Mo
    .help = une demande a quelques lignes ; est-ce le bon fichier ?

read-not-utf8 = l’octet { $byte }, à la ligne { $line }, n’est pas du texte UTF-8
    .help = enregistre le fichier en UTF-8
    .label = pas de l’UTF-8

read-grammar = ce n’est pas du { $format } : { $why }
    .line = écris une ligne sous la forme `key = value`, comme `minutes = 15`
    .comma = enlève la dernière virgule
    .comment = enlève le commentaire : JSON n’en a pas
    .open = ferme la parenthèse, le crochet ou les guillemets ouverts ici
    .quotes = un texte se met entre deux guillemets, comme dans "shoulder.left"
    .json = cherche une virgule, un guillemet ou un crochet en moins ou en trop ; le fichier est peut-être coupé
    .toml = compare cette ligne à `minutes = 15` et à `[receiver]`
    .label = ici

read-too-deep = l’imbrication dépasse { $most } niveaux
    .help = enlève des crochets : le format le plus profond ici a besoin de neuf niveaux
    .label = trop profond

read-more = on n’en dit pas plus à la fois : { $most } remarques
    .help = corrige d’abord celles-ci

read-not-checked = c’est une demande, et seuls les enchaînements et les plans peuvent être vérifiés
    .help = fais-en un plan : warmhands plan FILE --format json | warmhands check -

read-format = `{ $format }` n’est pas un format de plan
    .help = écris "{ $known }", si c’en est un
    .label = ce format

read-format-newer = ce plan a le format { $found }, et ce programme lit jusqu’au { $known }
    .help = installe un warmhands plus récent, ou refais le plan de la demande avec celui-ci

## Keys

read-key-twice = `{ $key }` est dit deux fois
    .help = garde l’un des deux ; plusieurs points sensibles sont plusieurs tables `[[sore]]`
    .label = encore ici

read-key-unknown = il n’y a pas de clé `{ $key }`
    .label = clé inconnue

read-key-unknown-in = il n’y a pas de clé `{ $key }` dans `{ $path }`

read-key-missing = `{ $key }` manque
    .help = ajoute `{ $example }`
    .label = sa place est ici

read-key-missing-in = `{ $key }` manque dans `{ $path }`

## Types

read-found =
    { $found ->
        [null] vide (`null`)
        [flag] vrai ou faux
        [number] un nombre
        [text] un texte entre guillemets
        [date] une date ou une heure
        [list] une liste
       *[table] une table
    }

read-type =
    `{ $path }` est { read-found } ; ici il faut { $expected ->
        [flag] vrai ou faux
        [number] un nombre
        [whole] un nombre entier
        [text] un texte
        [list] une liste
       *[table] une table
    }
    .flag = écris `true` ou `false`, sans guillemets
    .number = écris des chiffres, comme `15` ou `1.5`
    .unquoted = enlève les guillemets : `{ $number }`
    .whole = écris-le sans point décimal
    .text = écris-le entre guillemets, comme dans "ce texte"
    .list = écris { $example } ; il peut y en avoir plusieurs
    .table = écris une table : une ligne `[name]` et ses clés en dessous

read-below = `{ $head }` et en dessous `{ $line }`

read-point = un point a deux nombres, x_m et y_m, et celui-ci en a { $count }
    .help = écris `[0.05, 0.3]`

read-path-empty = `{ $path }` n’a aucun point
    .help = écris au moins un point, ou `null` pour une main qui repose

## Numbers

read-not-finite =
    { $number ->
        [nan] `{ $path }` n’est pas un nombre (NaN)
       *[endless] `{ $path }` est infini
    }
    .help = écris un nombre fini, comme `1.5`
    .label = pas un nombre fini

read-outside = `{ $path }` est { $number } ; c’est possible de { $low } à { $high }
    .help = écris un nombre de { $low } à { $high }
    .whole = écris un nombre entier, de { $low } à { $high }
    .label = hors des limites

read-outside-least = `{ $path }` est { $number } ; c’est possible à partir de { $low }
    .help = écris un nombre entier, { $low } ou plus

read-unit =
    { $unit ->
        [centimetres] en centimètres ? écris { $mend }
        [millimetres] en millimètres ? écris { $mend }
        [feet] en pieds ? écris { $mend }
        [inches] en pouces ? écris { $mend }
        [pounds] en livres ? écris { $mend }
        [grams] en grammes ? écris { $mend }
        [per-cent] en pour cent ? écris { $mend }
       *[seconds] en secondes ? écris { $mend }
    }

read-minutes = une séance dure de { $low } à { $high } minutes, et ici il y a { $number }

read-level-deep = le niveau 5 est un travail profond avec le coude ; il n’est jamais proposé à la maison
    .help = écris 3, ou 4 si la personne massée le demande
    .label = trop ferme

read-level-between = un niveau est un nombre entier de l’échelle de Walton
    .help = écris { $lower } ou { $upper }
    .label = entre deux niveaux

## Names and texts

read-name-unknown = `{ $path }` ne peut pas être `{ $name }`

read-no-such =
    { $what ->
        [measure] il n’y a pas de mesure `{ $name }`
        [technique] il n’y a pas de technique du nom de `{ $name }`
        [question] il n’y a pas de question de santé `{ $name }`
       *[place] il n’y a pas d’endroit du nom de `{ $name }`
    }
    .techniques = `warmhands techniques` les énumère toutes
    .questions = `warmhands care` énumère les questions

read-did-you-mean = voulais-tu dire { $names } ?

read-write-one = écris { $names }

read-or = { $names } ou { $last }

read-text-long = `{ $path }` dépasse { $most } caractères
    .help = écris un texte court et simple
    .label = ce texte

read-text-hidden = `{ $path }` contient un caractère qui ne peut pas être affiché

read-answer = `{ $path }` n’est ni oui ni non
    .help = écris true, false ou "not sure" (je ne sais pas) ; ne pas savoir compte comme un oui
    .label = pas une réponse

## Places

read-place-form = un endroit ne s’écrit pas ainsi : `{ $name }`
    .help = écris `{ $place }`

read-place-side = `{ $name }` ne dit pas de quel côté
    .help = écris `{ $area }.left` ou `{ $area }.right`, la gauche et la droite de la personne massée ; pour les deux côtés, écris les deux

read-areas = les zones sont { $areas }, chacune avec `.left` ou `.right`

read-off-back = le point ({ $x }, { $y }) n’est pas sur le dos de cette personne
    .help = le milieu de { $place } est à x_m = { $place_x }, y_m = { $place_y } ; x_m est positif vers la droite de la personne massée, y_m va de la base de la nuque vers les pieds
    .also = et ceci

read-back-point = le dos entier n’est pas un point
    .help = enlève `x_m` et `y_m`, ou nomme l’endroit qui s’y trouve

read-nowhere = il n’y a ici ni endroit ni point
    .help = ajoute `place = "shoulder.left"`, ou `x_m` et `y_m`

read-disagree = le point se trouve sur { $there }, pas sur { $place }
    .help = garde l’un des deux : `place = "{ $there }"`, ou seulement le point
    .label = celui-ci

## The request as a whole

read-too-many =
    { $what ->
        [sore-spots] il y a { $count } points sensibles ; { $most } au plus sont pris
        [keep-offs] il y a { $count } zones à éviter ; { $most } au plus sont prises
        [strokes] il y a { $count } gestes ; { $most } au plus sont pris
       *[lessons] il y a { $count } leçons des séances passées ; { $most } au plus sont prises
    }
    .help = garde ce qui compte le plus
    .label = trop

read-nothing-free = les zones à éviter ne laissent rien du dos à masser : la réponse est non
    .help = reposez-vous plutôt ensemble, ou évite moins de zones

read-said-twice = la même chose est dite deux fois ; elle compte une fois
    .help = enlève l’une des deux
    .label = là-dedans

read-sore-kept-off = le point sensible sur { $place } est dans une zone à éviter ; on n’y touche pas
    .label = évité ici

read-sore-back = tout le dos sensible (`back`) compte comme le bas du dos et l’espace entre les omoplates
    .help = nomme plutôt les endroits les plus sensibles, comme `shoulder.left`
    .label = tout le dos

## Routines

read-untitled = Mon enchaînement

read-no-movement = un enchaînement sans parties reste muet
    .help = ajoute { $example }

read-not-done-there = { $technique } ne se fait pas sur { $area }
    .help = sa place est sur { $areas }
    .label = pas ici

read-movements-long = les parties prennent ensemble { $minutes } minutes, et l’enchaînement en a { $total }
    .help = raccourcis-en, ou laisse de côté leurs minutes : elles sont alors réparties

read-no-spot = ce geste est pour les points sensibles, et aucun n’est indiqué : il est laissé de côté
    .help = indique un point avec `[[sore]]`, ou donne `places` au geste
    .label = sur les points

## Labels that several of these have

label-empty = vide
label-together = tout cela ensemble
label-unknown-name = nom inconnu
label-place = cet endroit
label-point = ce point
label-where = où ?
label-stroke = ce geste

label-movement = dans { $movement }
