### Translated from English by machine, read once; corrections welcome.

## What a reply changes

play-softer-end = Мягче уже некуда: { $level } нажим.

play-firmer-end = Сильнее здесь нельзя: { $level } нажим.

play-softer-still = Теперь здесь мягче, нажим по-прежнему { $level }.

play-firmer-still = Теперь здесь сильнее; это всё ещё { $level } нажим.

play-softer = Теперь здесь мягче: { $level } нажим.

play-firmer = Теперь здесь сильнее: { $level } нажим.

play-slower = Теперь руки медленнее.
play-slower-end = Медленнее здесь уже нельзя.
play-faster = Теперь руки быстрее.
play-faster-end = Быстрее здесь уже нельзя.
play-stay = Здесь подольше; остальное подстроится.
play-stay-end = Здесь уже достаточно для обоих; дальше по плану.
play-move-on = К следующему движению, как только это завершится.
play-finish = Сразу к завершению: последние движения и покой.
play-closing = Это уже завершение.

play-sore = Здесь болит: { $places }. Дальше об этом месте бережно заботятся.

play-sore-later = Здесь болит: { $places }. Это запомнится на следующий раз.

play-not-now = Не сейчас.
play-not-while-off = Не сейчас: руки убраны. Пробел: дальше, q: закончить сеанс.

## Going on after a break

play-resumed = Здесь сеанс прервался. Пробел: дальше.
play-resumed-cut = Здесь сеанс прервался; обрывок строки журнала пропущен. Пробел: дальше.
play-resume-over = Этот сеанс уже закончен; продолжать нечего. Посмотреть его можно с warmhands replay.
play-unlogged = Журнал не записывается. Массаж продолжается без него.

## In large letters

play-hands-off = уберите руки
play-pause = пауза

## The screen

play-left = осталось { $time }

play-lift = Поднимите обе руки. С этой минуты не трогать: { $places }.

play-ask = Спросите, как дела. Пробел: дальше в другом месте и легче; q: закончить сеанс.

play-still = Неподвижно

play-passes = { $way }, проход { $pass } из { $passes }

play-next = Через { $time }: { $technique }, { $places }, { $level } нажим

play-next-soon = ▸ Через { $seconds } с: { $technique }, { $places }, { $level } нажим

play-nothing-next = Потом сеанс закончен.

## Keys: the letters stay as they are

play-keys-pace = s мягче   f сильнее   - медленнее   + быстрее   t ещё здесь   n дальше
play-keys = o здесь болит   h больно!   g мягко завершить   пробел пауза   q стоп
play-keys-narrow = пробел пауза   h больно!   q стоп
play-keys-paused = пробел дальше   h больно!   g мягко завершить   q стоп
play-keys-hands-off = пробел дальше в другом месте   q стоп
play-keys-relaxed = 0 нисколько … 9 глубоко   Enter не хочу отвечать
play-keys-pressure = s слишком мягкий   r в самый раз   f слишком сильный   Enter не хочу отвечать
play-enter-more = Enter: ещё, q: выйти
play-enter-starts = Enter: начать, q: выйти

## The end

play-stopped = Остановлено. Пусть руки замрут, потом поднимите их.
play-finished = Конец. Пусть руки полежат ещё один вдох, потом поднимите их.

play-ask-relaxed = Насколько вы сейчас расслаблены?
play-ask-pressure = Каким был нажим?
play-broken-off = Сеанс прервался.

play-log-at = Журнал: { $path }

play-goes-on = Продолжить можно так: { $command }

## The script

script-instruction = { $what }; { $way }; { $level } нажим

script-end = Конец.
