### Translated from English by machine, read once; corrections welcome.

replay-title = { $title } : comment ça s’est passé

replay-ready = Choisi, et pas commencé.
replay-playing = Interrompu pendant que les mains bougeaient.
replay-paused = Interrompu pendant une pause.
replay-hands-off = Interrompu les mains levées, parce que quelque chose faisait mal.
replay-stopped = Arrêté avant la fin.
replay-ended = Mené jusqu’au bout.

replay-time = { $massage } de massage ; le plan en avait { $whole }.

replay-done = Ce qui a été fait
replay-said = Ce qui a été dit
replay-dose = Ce que chaque endroit a reçu
replay-rating = Comment c’était

## What happened

event-score-chosen = Un plan a été choisi.
event-started = C’est commencé.
event-paused = Pause.
event-resumed = On reprend.
event-softer = Plus doux.
event-firmer = Plus ferme.
event-slower = Plus lent.
event-faster = Plus vite.
event-stayed = Plus longtemps ici.
event-moved-on = On passe à la suite.

event-sore = Sensible ici : { $places }.

event-sore-nowhere = Sensible quelque part à côté du dos.
event-hurt = Ça fait mal : mains levées.
event-stopped = Stop.
event-finished-gently = Finir doucement.
event-ended = Fin.
event-rated = Comment c’était, plus bas.

## The rating

rated-relaxed = Détente : { $value } sur 10.

rated-too-soft = La pression était trop douce.
rated-just-right = La pression était juste bien.
rated-too-firm = La pression était trop ferme.
rated-comfortable = Il faisait chaud et c’était confortable.
rated-uncomfortable = Il ne faisait pas chaud, ou ce n’était pas confortable.

rated-liked = Aimé : { $techniques }.

rated-disliked = Pas aimé : { $techniques }.

rated-sore = Sensible le lendemain : { $value } sur 10.
