### Translated from English by machine, read once; corrections welcome.

log-line = Zeile { $line }

log-kept = Alles vor dieser Zeile bleibt erhalten; nimm heraus, was falsch ist, um weiterzulesen.

log-too-large = ein Protokoll von { $bytes } Byte ist nicht das Protokoll einer einzigen Massage
    .help = Nenn das Protokoll einer einzigen Massage.

log-empty = das Protokoll ist leer
    .help = Ein Protokoll beginnt mit dem Plan, der ausgeführt wird.

log-no-entry = diese Zeile ist kein Eintrag eines Protokolls: { $why }

log-cut = die letzte Zeile wurde nicht zu Ende geschrieben
    .help = Alles davor bleibt erhalten, und die Massage kann von dort weitergehen.

log-no-score = ein Protokoll beginnt mit `score_chosen`, und dieses nicht
    .help = Ohne den Plan lässt sich nichts davon abspielen.

log-score-again = ein Protokoll beginnt mit `score_chosen` und hat es nur einmal

log-unplayable = der Plan lässt sich nicht abspielen: Er hat keinen Griff

log-twice = Eintrag { $entry } steht hier ein zweites Mal
    .help = Er wird einmal gelesen; nichts geht verloren.

log-after = Eintrag { $entry } kommt nach Eintrag { $before }

log-gap = Eintrag { $expected } fehlt: Eintrag { $found } kommt zu früh

log-clock = die Uhr läuft hier rückwärts, von { $before } s auf { $now } s

log-not-now =
    { $status ->
        [ready] das kann nicht sein, bevor die Massage begonnen hat
        [playing] das kann nicht sein, während die Hände in Bewegung sind
        [paused] das kann nicht in einer Pause sein
        [hands-off] das kann nicht sein, während die Hände weg sind
        [stopped] das kann nicht sein, nachdem die Massage gestoppt wurde
       *[ended] das kann nicht sein, nachdem die Massage zu Ende ist
    }

log-value = ein Wert hier liegt jenseits dessen, was er sein kann
