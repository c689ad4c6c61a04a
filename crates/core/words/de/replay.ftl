### Translated from English by machine, read once; corrections welcome.

replay-title = { $title }, wie es war

replay-ready = Ausgewählt, aber nicht begonnen.
replay-playing = Abgebrochen, während die Hände in Bewegung waren.
replay-paused = In einer Pause abgebrochen.
replay-hands-off = Abgebrochen, die Hände waren weg, weil etwas wehtat.
replay-stopped = Vor dem Ende gestoppt.
replay-ended = Bis zum Ende durchgeführt.

replay-time = { $massage } Massage; der Plan hatte { $whole }.

replay-done = Was gemacht wurde
replay-said = Was gesagt wurde
replay-dose = Wie viel jede Stelle bekam
replay-rating = Wie es war

## What happened

event-score-chosen = Ein Plan wurde ausgewählt.
event-started = Begonnen.
event-paused = Pause.
event-resumed = Es geht weiter.
event-softer = Sanfter.
event-firmer = Fester.
event-slower = Langsamer.
event-faster = Schneller.
event-stayed = Hier länger.
event-moved-on = Weiter zum Nächsten.

event-sore = Hier empfindlich: { $places }.

event-sore-nowhere = Irgendwo neben dem Rücken empfindlich.
event-hurt = Es tut weh: Hände weg.
event-stopped = Stopp.
event-finished-gently = Sanft ausklingen lassen.
event-ended = Das Ende.
event-rated = Wie es war, siehe unten.

## The rating

rated-relaxed = Entspannt: { $value } von 10.

rated-too-soft = Der Druck war zu sanft.
rated-just-right = Der Druck war genau richtig.
rated-too-firm = Der Druck war zu fest.
rated-comfortable = Es war warm und bequem.
rated-uncomfortable = Es war nicht warm und bequem.

rated-liked = Gemocht: { $techniques }.

rated-disliked = Nicht gemocht: { $techniques }.

rated-sore = Am nächsten Tag empfindlich: { $value } von 10.
