### Translated from English by machine, read once; corrections welcome.

## What a reply changes

play-softer-end = Leichter geht es nicht: { $level }.

play-firmer-end = Fester geht es hier nicht: { $level }.

play-softer-still = Hier ab jetzt sanfter, immer noch { $level }.

play-firmer-still = Hier ab jetzt fester; es gilt noch als { $level }.

play-softer = Hier ab jetzt sanfter: { $level }.

play-firmer = Hier ab jetzt fester: { $level }.

play-slower = Ab jetzt langsamere Hände.
play-slower-end = Langsamer geht es hier nicht.
play-faster = Ab jetzt schnellere Hände.
play-faster-end = Schneller geht es hier nicht.
play-stay = Hier länger; der Rest passt sich an.
play-stay-end = Für beide Seiten war das lang genug; es geht weiter wie geplant.
play-move-on = Weiter zum nächsten Griff, sobald dieser rund ist.
play-finish = Gleich zum Ausklang: die letzten Griffe, und Ruhe.
play-closing = Das ist schon der Ausklang.

play-sore = Empfindlich: { $places }. Der Rest kümmert sich darum, sanft.

play-sore-later = Empfindlich: { $places }. Das ist für das nächste Mal gemerkt.

play-not-now = Jetzt nicht.
play-not-while-off = Jetzt nicht: Die Hände sind weg. Leertaste macht weiter, q beendet die Massage.

## Going on after a break

play-resumed = Hier wurde unterbrochen. Leertaste macht weiter.
play-resumed-cut = Hier wurde unterbrochen; eine halbe Zeile des Protokolls ist weggelassen. Leertaste macht weiter.
play-resume-over = Diese Massage ist zu Ende; es gibt nichts fortzusetzen. warmhands replay zeigt sie.
play-unlogged = Das Protokoll lässt sich nicht schreiben. Die Massage geht ohne weiter.

## In large letters

play-hands-off = Hände weg
play-pause = Pause

## The screen

play-left = noch { $time }

play-lift = Heb beide Hände ab. Ab jetzt in Ruhe gelassen: { $places }.

play-ask = Frag, wie es geht. Leertaste macht anderswo weiter, leichter; q beendet die Massage.

play-still = Still

play-passes = { $way }, Durchgang { $pass } von { $passes }

play-next = In { $time }: { $technique }, { $places }, { $level }

play-next-soon = ▸ In { $seconds } s: { $technique }, { $places }, { $level }

play-nothing-next = Danach ist die Massage vorbei.

## Keys: the letters stay as they are

play-keys-pace = s sanfter   f fester   - langsamer   + schneller   t länger   n weiter
play-keys = o hier empfindlich   h tut weh   g ausklingen   Leertaste Pause   q Stopp
play-keys-narrow = Leertaste Pause   h tut weh   q Stopp
play-keys-paused = Leertaste weiter   h tut weh   g ausklingen   q Stopp
play-keys-hands-off = Leertaste anderswo weiter   q Stopp
play-keys-relaxed = 0 gar nicht … 9 tief   Enter lieber nicht sagen
play-keys-pressure = s zu sanft   r genau richtig   f zu fest   Enter lieber nicht sagen
play-enter-more = Enter zeigt mehr, q verlässt
play-enter-starts = Enter beginnt, q verlässt

## The end

play-stopped = Gestoppt. Lass die Hände zur Ruhe kommen, dann heb sie ab.
play-finished = Das Ende. Lass die Hände noch einen Atemzug ruhen, dann heb sie ab.

play-ask-relaxed = Wie entspannt fühlst du dich jetzt?
play-ask-pressure = Wie war der Druck?
play-broken-off = Die Massage wurde abgebrochen.

play-log-at = Das Protokoll: { $path }

play-goes-on = Weiter geht es mit: { $command }

## The script

script-instruction = { $what }; { $way }; { $level }

script-end = Das Ende.
