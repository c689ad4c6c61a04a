### Translated from English by machine, read once; corrections welcome.

## What is said in more than one place.

back = Назад
minutes = { $minutes ->
    [one] { $minutes } хвилина
    [few] { $minutes } хвилини
   *[other] { $minutes } хвилин
}
language = Мова
language-failed = Ця мова не завантажилася.
title = Warmhands
close = Закрити
yes = Так
no = Ні
delete = Видалити
again = Ще раз
done = Готово

## The first screen.

home-title = Теплі руки, тиха кімната
home-about = Масаж спини для двох: план саме для цієї спини, і голос веде від руху до руху.
home-begin = Почати
home-make = Налаштувати під себе
home-library = Подивитися рухи
home-history = Попередні вечори
home-care = Це для спокою вдвох, а не лікування. Якщо щось болить, зупиніться.
home-loading = Готуємо вечір …
home-failed = Сторінка не змогла завантажити свою основу. Сервер іще працює?

## The screen on which an evening is made one's own.

compose-title = Налаштувати під себе
compose-sore = Де болить?
compose-how-sore = Торкніться місця, де болить
compose-how-keep = Проведіть по тому, чого не можна торкатися
compose-how-erase = Торкніться позначки, щоб її прибрати
compose-how-turn = Ведіть, щоб повернути; розведіть пальці, щоб наблизити
compose-tool-sore = Болить
compose-tool-keep = Не торкатися
compose-tool-erase = Прибрати
compose-tool-turn = Повернути
compose-by-name = Обрати місце за назвою
compose-add-sore = Тут болить
compose-add-keep = Не торкатися
compose-marks = Позначено
compose-remove = Прибрати: { $what }
compose-sore-at = болить: { $place }
compose-keep-at = не торкатися: { $place }
compose-spot = точка
compose-minutes = Як довго
compose-level = З якою силою
compose-who = Хто лягає
compose-name = Ім’я, якщо хочеться
compose-stature = Зріст
compose-mass = Вага
compose-build = Форма спини
compose-build-male = широка
compose-build-between = середня
compose-build-female = вузька
compose-arms = Руки
compose-arms-sides = уздовж тіла
compose-arms-forward = попереду
compose-giver = Хто масажує
compose-strength = Руки
compose-strength-light = слабкі
compose-strength-average = звичайні
compose-strength-strong = сильні
compose-thumbs = Великі пальці сьогодні
compose-thumbs-tired = втомлені
compose-thumbs-average = як завжди
compose-thumbs-strong = сильні
compose-mood = Настрій
compose-mood-quiet = тихий
compose-mood-romantic = романтичний
compose-mood-bright = світлий
compose-strokes = Рухи
compose-strokes-made = дібрані для вас двох
compose-strokes-classic = Класичний масаж
compose-strokes-slow-tide = Повільний приплив
compose-tastes = Що подобається
compose-taste = { $taste ->
    [-1] не треба
    [1] дуже подобається
   *[0] як вийде
}
compose-supplies = Під рукою
compose-oil = Олія
compose-towels = Рушники
compose-surface = На чому
compose-surface-table = на столі
compose-surface-bed = на ліжку
compose-surface-floor = на підлозі
compose-care = Перед першим масажем
compose-plan = Вечір як партитура
compose-plan-how = Торкніться руху, щоб побачити, де він і навіщо.
compose-why = Навіщо: { $reason }.
compose-undo = Скасувати
compose-redo = Повторити
compose-save = Зберегти цей план
compose-saved = Збережено, без відповідей про здоров’я.
compose-kept = Збережені плани
compose-open = Відкрити
compose-share = Скопіювати посилання
compose-shared = Посилання скопійовано. Імен і відповідей про здоров’я в ньому немає.
compose-file = Зберегти у файл
compose-from-file = Відкрити файл
compose-next = Підготовка
compose-dose = Показати тепло
compose-no-plan = Для цього поки що немає плану:
compose-lane-left = ліворуч
compose-lane-right = праворуч

## The health questions, one group at a time.

care-title = Спершу кілька запитань
care-about = Відповідає той, хто лягає. Відповіді лишаються у вас, на ваших пристроях.
care-step = { $at } з { $all }
care-none = Нічого з цього
care-next = Далі
care-unsure = Не знаю
care-later = Пізніше
care-answer = Відповісти на запитання
care-not-asked = Запитань про здоров’я ще не було. Вони забирають кілька хвилин і того варті.
care-so-go = Поки що ніщо не заважає.
care-so-adapt = План став м’якшим:
care-so-refuse = Сьогодні без масажу:
care-original = Показати англійський оригінал
care-translation = Сховати англійський оригінал
care-translated = Перекладено з англійської машиною. Якщо є сумнів, правильний оригінал.

## Before the massage.

prepare-title = Підготовка
prepare-needed = Потрібно
prepare-kind = Приємно мати
prepare-all = Усе це готове
prepare-start = Почати
prepare-open = Ще не готово: { $open }
prepare-not-kept = На цьому пристрої нічого не можна зберегти: сеанс іде, але якщо оновити сторінку, він закінчиться.
prepare-screen = Хай цей екран буде ввімкнений і на видноті.
prepare-compose = Змінити план

## The massage itself, on the giver's screen: read from two metres away.

session-paused = Пауза
session-go = Торкніться екрана, щоб продовжити
session-hands-off = Приберіть руки
session-hands-off-go = Торкніться, коли обоє готові продовжити.
session-next-in = Далі · { $seconds } с
session-move-on = Наступне
session-left = лишилося
session-replies = Побажання
session-mute = Без звуку
session-unmute = Зі звуком
session-night = Нічний червоний
session-day = Світло свічки
session-stop-now = Зупинити
session-granted-softer = Тепер тут м’якше.
session-granted-firmer = Тепер тут сильніше.
session-granted-slower = Трохи повільніше.
session-granted-faster = Трохи швидше.
session-granted-stay = Ще трохи тут.
session-granted-move_on = Після цього проходу — наступний рух.
session-granted-sore_here = Тут болить: план це врахує.
session-granted-sore_drawn = Є болюче місце: план це врахує.
session-granted-hurts = Боляче.
session-granted-stop = Стоп.
session-granted-finish_gently = М’яко завершуємо.
session-not-now-ready = Ще не почалося.
session-not-now-playing = Не зараз: руки працюють.
session-not-now-paused = Не зараз: пауза.
session-not-now-hands-off = Не зараз: руки прибрано.
session-not-now-stopped = Не зараз: усе закінчено.
session-not-now-ended = Не зараз: усе закінчено.
session-unlogged = Цей сеанс не можна зберегти.
session-flat = Намальовано пласко: на цьому пристрої сторінка не має тривимірної графіки.
session-broke = Щось зламалося. Приберіть руки на хвилину: сеанс продовжиться за своїм журналом.
session-keys = Пробіл пауза · Page down наступне · S м’якше · F сильніше · − повільніше · + швидше · T ще тут · O тут болить · H боляче · G завершити · Q стоп · M без звуку · L нічне світло · P телефон

## What can be asked of a massage under way

reply-softer = М’якше
reply-firmer = Сильніше
reply-slower = Повільніше
reply-faster = Швидше
reply-stay = Ще тут
reply-move_on = Далі
reply-sore_here = Тут болить
reply-sore_drawn = Тут болить
reply-hurts = Боляче
reply-stop = Стоп
reply-finish_gently = М’яко завершити

## The people of the household.

people-receiver = Хто сьогодні лягає
people-giver = Хто сьогодні масажує
people-keep = Зберегти
people-update = Зберегти зміни

## The receiver's phone, as the giver's screen speaks of it.

phone-title = Телефон для того, хто лежить
phone-about = М’якше, сильніше, ще тут, далі або стоп: дотиком, із заплющеними очима.
phone-connect = Під’єднати телефон
phone-there = Телефон під’єднано.
phone-away = Немає телефону
phone-there-short = Телефон є
phone-another = Під’єднати інший
phone-scan = Наведіть на це камеру телефону.
phone-or-type = Або відкрийте там { $address } і введіть:
phone-alone = Відкрийте на цьому комп’ютері цю адресу й допишіть /phone, потім введіть ці цифри. Для іншого пристрою запустіть Warmhands командою
phone-digits = Цифри: { $digits }
phone-qr = Код, який прочитає камера телефону
phone-trouble = Домашній сервер не відповідає.
phone-said = З телефону: { $what }
phone-early = Ще не почалося.
phone-late = Це надійшло надто пізно.
phone-log = З телефону
phone-granted = зроблено
phone-refused = не зараз: { $why }
phone-lead-title = Вести далі з іншого пристрою
phone-lead-how = Відкрийте це там: усе продовжиться з цього місця, а цей екран замовкне.
phone-lead-qr = Код, який прочитає камера іншого пристрою
phone-lead-link = Адреса. Хто її знає, може вести цей сеанс.
phone-copy = Скопіювати адресу
phone-copied = Скопійовано
phone-elsewhere = Тепер веде інший пристрій
phone-elsewhere-how = Цей екран замовк.
phone-lead = Знову вести тут
phone-lost = Цей сеанс закінчено, або з ним немає зв’язку.
phone-joined = Тепер цей пристрій у вашій домашній групі.

## Sound: how loud each part is.

sound-title = Звук
sound-all = Усе разом
sound-voice = Голос
sound-music = Музика
sound-beat = Ритм рук
sound-off = вимк.
sound-own = Увімкнути свою музику
sound-own-how = Виберіть музичні файли або перетягніть їх сюди. Вони лишаються на цьому пристрої.
sound-made = Музика, створена тут
sound-bad = «{ $name }» тут не відтворюється. Підходять MP3, FLAC, Ogg і WAV.
sound-lost = На цьому пристрої звук зник. Торкніться, і він повернеться.
sound-back = Звук повернувся.
## What can be said aloud in a session, where the device recognises it by itself.

commands-title = Команди голосом
commands-listen = Слухати команди
commands-how = Скажіть «{ $call }», а потім: { $commands }. Слова «{ $stop }» досить і без цього. Почуте залишається на цьому пристрої й не зберігається.
commands-fetch-how = Цей браузер може розуміти команди прямо на пристрої, коли завантажить мовний пакет.
commands-fetch = Завантажити мовний пакет
commands-fetching = Мовний пакет завантажується…
commands-heard = Почуто: «{ $words }»
commands-trouble-forbidden = Не слухає: цій сторінці не можна користуватися мікрофоном. Це можна дозволити в налаштуваннях браузера.
commands-trouble-microphone = Не слухає: мікрофона немає, або він зайнятий.
commands-trouble-pack = Не слухає: мовного пакета немає, або він не працює.

## After the massage, when both rest.

after-title = Спокій
after-done = Що було зроблено
after-done-alt = Спина, і скільки дотиків дісталося кожній частині
after-rate = Як це було?
after-who = Для того, хто лежав, коли захочеться.
after-relaxation = Розслаблення
after-relaxation-least = анітрохи
after-relaxation-most = глибоко
after-pressure = Натиск
after-pressure-is = { $pressure ->
    [-2] надто м’яко
    [-1] трохи м’яко
    [1] трохи сильно
    [2] надто сильно
   *[0] саме так
}
after-comfort = Було тепло й зручно?
after-liked = Що сподобалося?
after-keep = Зберегти відповіді
after-thanks = Збережено.

## Earlier evenings.

history-title = Попередні вечори
history-none = Поки що нічого. Після першого сеансу він буде тут.
history-relaxed = розслаблення: { $relaxed } з 10
history-unrated = без оцінки
history-chart = Наскільки розслаблені, вечір за вечором
history-export = Зберегти все у файл
history-import = Завантажити файл
history-imported = { $entries ->
    [0] Нічого нового в ньому не було.
    [one] Нових записів: { $entries }.
   *[other] Нових записів: { $entries }.
}
history-not-household = Цей файл збережено не у Warmhands, тому нічого не змінилося.
history-server-kept = З цього пристрою видалено. Домашній сервер недоступний, і копія на ньому поки що лишилася: натисніть ще раз, коли він повернеться.
history-delete = Видалити все
history-sure = Справді видалити: плани, сеанси та відповіді
history-deleted = Усе видалено.
history-blocked = Цей браузер нічого не зберігає для цієї сторінки.

## What earlier sessions taught, each a sentence with a button.

learned-title = Що ми дізналися
learned-about = Наступний план це врахує, наскільки це добре для обох.
learned-leave = Не враховувати
learned-heed = Знову враховувати
learned-left = не враховується

## The strokes, to be watched.

library-title = Рухи
library-purpose = Для чого
library-touches = Чим торкаються
library-where = Де
library-away = Тут не можна
library-mistake = Часта помилка
library-close = Зблизька
library-alt = Дві руки на спині, показано: { $stroke }

## Plans that come as a link or as a file.

import-large = Цей файл завеликий для плану.
import-broken = Посилання пошкоджене, тому нічого не змінилося.
import-newer = Це записано в новішій версії Warmhands, тому нічого не змінилося.
import-bad = Це не відкривається, тому нічого не змінилося: { $why }
