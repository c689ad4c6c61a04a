### Translated from English by machine, read once; corrections welcome.

log-line = ligne { $line }

log-kept = Tout ce qui précède cette ligne est gardé ; enlève ce qui est faux pour lire la suite.

log-too-large = un journal de { $bytes } octets n’est pas le journal d’une seule séance
    .help = Indique le journal d’une seule séance.

log-empty = le journal est vide
    .help = Un journal commence par le plan que l’on suit.

log-no-entry = cette ligne n’est pas une entrée de journal : { $why }

log-cut = la dernière ligne n’a pas été écrite jusqu’au bout
    .help = Tout ce qui précède est gardé, et la séance peut reprendre à partir de là.

log-no-score = un journal commence par `score_chosen`, et celui-ci non
    .help = Sans le plan, rien n’en peut être joué.

log-score-again = un journal commence par `score_chosen`, et ne l’a qu’une fois

log-unplayable = le plan ne peut pas être joué : il n’a aucun geste

log-twice = l’entrée { $entry } est ici une deuxième fois
    .help = Elle est lue une fois ; rien n’est perdu.

log-after = l’entrée { $entry } vient après l’entrée { $before }

log-gap = l’entrée { $expected } manque : l’entrée { $found } vient trop tôt

log-clock = l’horloge recule ici, de { $before } s à { $now } s

log-not-now =
    { $status ->
        [ready] c’est impossible avant le début de la séance
        [playing] c’est impossible pendant que les mains bougent
        [paused] c’est impossible pendant une pause
        [hands-off] c’est impossible pendant que les mains sont levées
        [stopped] c’est impossible après l’arrêt de la séance
       *[ended] c’est impossible après la fin de la séance
    }

log-value = une valeur ici dépasse ce qu’elle peut être
