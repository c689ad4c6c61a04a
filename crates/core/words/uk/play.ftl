### Translated from English by machine, read once; corrections welcome.

## What a reply changes

play-softer-end = М’якше вже нікуди: { $level } натиск.

play-firmer-end = Сильніше тут не можна: { $level } натиск.

play-softer-still = Тепер тут м’якше, натиск і далі { $level }.

play-firmer-still = Тепер тут сильніше; це все ще { $level } натиск.

play-softer = Тепер тут м’якше: { $level } натиск.

play-firmer = Тепер тут сильніше: { $level } натиск.

play-slower = Тепер руки повільніші.
play-slower-end = Повільніше тут уже не можна.
play-faster = Тепер руки швидші.
play-faster-end = Швидше тут уже не можна.
play-stay = Тут довше; решта пристосується.
play-stay-end = Тут уже досить для обох; далі за планом.
play-move-on = До наступного руху, щойно цей завершиться.
play-finish = Одразу до завершення: останні рухи і спокій.
play-closing = Це вже завершення.

play-sore = Тут болить: { $places }. Далі про це місце дбайливо піклуються.

play-sore-later = Тут болить: { $places }. Це запам’ятається на наступний раз.

play-not-now = Не зараз.
play-not-while-off = Не зараз: руки прибрано. Пробіл: далі, q: закінчити сеанс.

## Going on after a break

play-resumed = Тут сеанс перервався. Пробіл: далі.
play-resumed-cut = Тут сеанс перервався; уривок рядка журналу пропущено. Пробіл: далі.
play-resume-over = Цей сеанс уже закінчено; продовжувати нічого. Переглянути його можна з warmhands replay.
play-unlogged = Журнал не записується. Масаж триває без нього.

## In large letters

play-hands-off = приберіть руки
play-pause = пауза

## The screen

play-left = лишилося { $time }

play-lift = Підніміть обидві руки. Відтепер не торкатися: { $places }.

play-ask = Запитайте, як справи. Пробіл: далі в іншому місці й легше; q: закінчити сеанс.

play-still = Нерухомо

play-passes = { $way }, прохід { $pass } із { $passes }

play-next = Через { $time }: { $technique }, { $places }, { $level } натиск

play-next-soon = ▸ Через { $seconds } с: { $technique }, { $places }, { $level } натиск

play-nothing-next = Потім сеанс закінчено.

## Keys: the letters stay as they are

play-keys-pace = s м’якше   f сильніше   - повільніше   + швидше   t ще тут   n далі
play-keys = o тут болить   h боляче!   g м’яко завершити   пробіл пауза   q стоп
play-keys-narrow = пробіл пауза   h боляче!   q стоп
play-keys-paused = пробіл далі   h боляче!   g м’яко завершити   q стоп
play-keys-hands-off = пробіл далі в іншому місці   q стоп
play-keys-relaxed = 0 анітрохи … 9 глибоко   Enter не хочу відповідати
play-keys-pressure = s надто м’який   r саме такий   f надто сильний   Enter не хочу відповідати
play-enter-more = Enter: ще, q: вийти
play-enter-starts = Enter: почати, q: вийти

## The end

play-stopped = Зупинено. Хай руки завмруть, потім підніміть їх.
play-finished = Кінець. Хай руки полежать ще один вдих, потім підніміть їх.

play-ask-relaxed = Наскільки ви зараз розслаблені?
play-ask-pressure = Яким був натиск?
play-broken-off = Сеанс перервався.

play-log-at = Журнал: { $path }

play-goes-on = Продовжити можна так: { $command }

## The script

script-instruction = { $what }; { $way }; { $level } натиск

script-end = Кінець.
