### Translated from English by machine, read once; corrections welcome.

replay-title = { $title }, як усе було

replay-ready = Обрано, але не розпочато.
replay-playing = Перервалося, поки руки рухалися.
replay-paused = Перервалося під час паузи.
replay-hands-off = Перервалося, коли руки було прибрано, бо було боляче.
replay-stopped = Зупинено до кінця.
replay-ended = Доведено до кінця.

replay-time = Масаж: { $massage }; за планом було { $whole }.

replay-done = Що було зроблено
replay-said = Що було сказано
replay-dose = Скільки дісталося кожному місцю
replay-rating = Як це було

## What happened

event-score-chosen = План обрано.
event-started = Початок.
event-paused = Пауза.
event-resumed = Далі.
event-softer = М’якше.
event-firmer = Сильніше.
event-slower = Повільніше.
event-faster = Швидше.
event-stayed = Довше тут.
event-moved-on = До наступного.

event-sore = Тут болить: { $places }.

event-sore-nowhere = Болить десь не на спині.
event-hurt = Боляче: руки прибрано.
event-stopped = Стоп.
event-finished-gently = М’яко завершити.
event-ended = Кінець.
event-rated = Як це було, див. нижче.

## The rating

rated-relaxed = Розслаблення: { $value } з 10.

rated-too-soft = Натиск був надто м’яким.
rated-just-right = Натиск був саме такий, як треба.
rated-too-firm = Натиск був надто сильним.
rated-comfortable = Було тепло й зручно.
rated-uncomfortable = Не було тепло й зручно.

rated-liked = Сподобалося: { $techniques }.

rated-disliked = Не сподобалося: { $techniques }.

rated-sore = Боліло наступного дня: { $value } з 10.
