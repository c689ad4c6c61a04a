### Translated from English by machine, read once; corrections welcome.

voice-title = Warmhands: ваш голос
voice-heading = Ваш голос, пока вы лежите
language = Язык
language-failed = Этот язык не загрузился.

## Connecting the phone.

join-about = На экране того, кто массирует, есть картинка для камеры и шесть цифр. Достаточно одного из двух.
join-code = Шесть цифр
join-go = Подключить
joining = Подключаемся …
join-wrong = Цифры не те. Посмотрите ещё раз, пожалуйста.
join-many = Слишком много попыток. Подождите минуту, и ещё раз.
join-old = Эта ссылка больше не действует. На экране того, кто массирует, есть новая.
join-another = Подключиться снова
join-unreachable = Устройство того, кто массирует, не отвечает. Оба в одной сети?

## Connected: what fingers mean.

ready-title = Подключено
ready-tap = Коснитесь
ready-tap-how = одного из четырёх углов: мягче, сильнее, ещё здесь, дальше.
ready-hold = Держите палец
ready-hold-how = где угодно, когда больно: руки поднимутся.
ready-two = Двумя пальцами
ready-two-how = коснитесь сразу, и всё остановится.
ready-told = Одна вибрация: услышано. Две: сделано. Долгая: не дошло.
ready-told-sound = Один тон: услышано. Два: сделано. Низкие: не дошло.
ready-hand = Я держу его в
ready-hand-left = левой руке
ready-hand-right = правой руке
ready-lie = Ложитесь

## While lying down.

voice-softer = Мягче
voice-firmer = Сильнее
voice-stay = Ещё здесь
voice-move_on = Дальше
voice-sore_here = Здесь болит
voice-hurts = Больно
voice-stop = Стоп
sore-how = Коснитесь места, где болит
sore-back = Ваша спина, голова вверху
sore-close = Назад
heard = { $what } …
applied = { $what }: сделано.
undelivered = Нет связи. Скажите вслух.
state-waiting = Ждём первое движение.
state-here = Связь есть.
state-over = Теперь отдыхайте. Больше ничего не нужно.
state-ended = Этот вечер закончен.
