### Translated from English by machine, read once; corrections welcome.

replay-title = { $title }, tal como foi

replay-ready = Escolhida, e não começada.
replay-playing = Interrompida enquanto as mãos se moviam.
replay-paused = Interrompida numa pausa.
replay-hands-off = Interrompida com as mãos fora, porque algo doeu.
replay-stopped = Parada antes do fim.
replay-ended = Feita até ao fim.

replay-time = { $massage } de massagem; o plano tinha { $whole }.

replay-done = O que se fez
replay-said = O que se disse
replay-dose = Quanto recebeu cada zona
replay-rating = Como foi

## What happened

event-score-chosen = Foi escolhido um plano.
event-started = Começo.
event-paused = Pausa.
event-resumed = Continua.
event-softer = Mais suave.
event-firmer = Mais firme.
event-slower = Mais lento.
event-faster = Mais rápido.
event-stayed = Mais tempo aqui.
event-moved-on = Para o seguinte.

event-sore = Aqui dói: { $places }.

event-sore-nowhere = Dói num sítio fora das costas.
event-hurt = Está a magoar: mãos fora.
event-stopped = Parar.
event-finished-gently = Acabar com suavidade.
event-ended = Fim.
event-rated = Como foi, mais abaixo.

## The rating

rated-relaxed = Descontração: { $value } em 10.

rated-too-soft = A pressão foi demasiado suave.
rated-just-right = A pressão foi a certa.
rated-too-firm = A pressão foi demasiado firme.
rated-comfortable = Estava quente e confortável.
rated-uncomfortable = Não estava quente e confortável.

rated-liked = Agradou: { $techniques }.

rated-disliked = Não agradou: { $techniques }.

rated-sore = Dor no dia seguinte: { $value } em 10.
