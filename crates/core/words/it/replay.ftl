### Translated from English by machine, read once; corrections welcome.

replay-title = { $title }, com’è andato

replay-ready = Scelto, e non cominciato.
replay-playing = Interrotto mentre le mani si muovevano.
replay-paused = Interrotto durante una pausa.
replay-hands-off = Interrotto con le mani via, perché qualcosa faceva male.
replay-stopped = Fermato prima della fine.
replay-ended = Fatto fino alla fine.

replay-time = { $massage } di massaggio; il piano ne aveva { $whole }.

replay-done = Che cosa si è fatto
replay-said = Che cosa si è detto
replay-dose = Quanto ha ricevuto ogni zona
replay-rating = Com’è stato

## What happened

event-score-chosen = È stato scelto un piano.
event-started = Inizio.
event-paused = Pausa.
event-resumed = Si continua.
event-softer = Più leggero.
event-firmer = Più deciso.
event-slower = Più lento.
event-faster = Più veloce.
event-stayed = Più a lungo qui.
event-moved-on = Al prossimo.

event-sore = Qui fa male: { $places }.

event-sore-nowhere = Fa male da qualche parte fuori dalla schiena.
event-hurt = Sta facendo male: via le mani.
event-stopped = Stop.
event-finished-gently = Finire con dolcezza.
event-ended = Fine.
event-rated = Com’è stato, più sotto.

## The rating

rated-relaxed = Rilassamento: { $value } su 10.

rated-too-soft = La pressione era troppo leggera.
rated-just-right = La pressione era giusta.
rated-too-firm = La pressione era troppo decisa.
rated-comfortable = Era caldo e comodo.
rated-uncomfortable = Non era caldo e comodo.

rated-liked = È piaciuto: { $techniques }.

rated-disliked = Non è piaciuto: { $techniques }.

rated-sore = Indolenzimento il giorno dopo: { $value } su 10.
