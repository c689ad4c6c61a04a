### Translated from English by machine, read once; corrections welcome.

voice-title = Warmhands: ваш голос
voice-heading = Ваш голос, поки ви лежите
language = Мова
language-failed = Ця мова не завантажилася.

## Connecting the phone.

join-about = На екрані того, хто масажує, є картинка для камери і шість цифр. Досить одного з двох.
join-code = Шість цифр
join-go = Під’єднати
joining = Під’єднуємося …
join-wrong = Цифри не ті. Подивіться ще раз, будь ласка.
join-many = Забагато спроб. Зачекайте хвилину, і ще раз.
join-old = Це посилання більше не діє. На екрані того, хто масажує, є нове.
join-another = Під’єднатися знову
join-unreachable = Пристрій того, хто масажує, не відповідає. Обидва в одній мережі?

## Connected: what fingers mean.

ready-title = Під’єднано
ready-tap = Торкніться
ready-tap-how = одного з чотирьох кутів: м’якше, сильніше, ще тут, далі.
ready-hold = Тримайте палець
ready-hold-how = будь-де, коли боляче: руки піднімуться.
ready-two = Двома пальцями
ready-two-how = торкніться водночас, і все зупиниться.
ready-told = Одна вібрація: почуто. Дві: зроблено. Довга: не дійшло.
ready-told-sound = Один тон: почуто. Два: зроблено. Низькі: не дійшло.
ready-hand = Я тримаю його в
ready-hand-left = лівій руці
ready-hand-right = правій руці
ready-lie = Лягайте

## While lying down.

voice-softer = М’якше
voice-firmer = Сильніше
voice-stay = Ще тут
voice-move_on = Далі
voice-sore_here = Тут болить
voice-hurts = Боляче
voice-stop = Стоп
sore-how = Торкніться місця, де болить
sore-back = Ваша спина, голова вгорі
sore-close = Назад
heard = { $what } …
applied = { $what }: зроблено.
undelivered = Немає зв’язку. Скажіть уголос.
state-waiting = Чекаємо на перший рух.
state-here = Зв’язок є.
state-over = Тепер відпочивайте. Більше нічого не треба.
state-ended = Цей вечір закінчено.
