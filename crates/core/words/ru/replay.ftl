### Translated from English by machine, read once; corrections welcome.

replay-title = { $title }, как всё было

replay-ready = Выбрано, но не начато.
replay-playing = Прервалось, пока руки двигались.
replay-paused = Прервалось во время паузы.
replay-hands-off = Прервалось, когда руки были убраны, потому что было больно.
replay-stopped = Остановлено до конца.
replay-ended = Доведено до конца.

replay-time = Массаж: { $massage }; по плану было { $whole }.

replay-done = Что было сделано
replay-said = Что было сказано
replay-dose = Сколько досталось каждому месту
replay-rating = Как это было

## What happened

event-score-chosen = План выбран.
event-started = Начало.
event-paused = Пауза.
event-resumed = Дальше.
event-softer = Мягче.
event-firmer = Сильнее.
event-slower = Медленнее.
event-faster = Быстрее.
event-stayed = Подольше здесь.
event-moved-on = К следующему.

event-sore = Здесь болит: { $places }.

event-sore-nowhere = Болит где-то не на спине.
event-hurt = Больно: руки убраны.
event-stopped = Стоп.
event-finished-gently = Мягко завершить.
event-ended = Конец.
event-rated = Как это было, см. ниже.

## The rating

rated-relaxed = Расслабление: { $value } из 10.

rated-too-soft = Нажим был слишком мягким.
rated-just-right = Нажим был в самый раз.
rated-too-firm = Нажим был слишком сильным.
rated-comfortable = Было тепло и удобно.
rated-uncomfortable = Не было тепло и удобно.

rated-liked = Понравилось: { $techniques }.

rated-disliked = Не понравилось: { $techniques }.

rated-sore = Болело на следующий день: { $value } из 10.
