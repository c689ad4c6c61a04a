### Translated from English by machine, read once; corrections welcome.

## What is said in more than one place.

back = Назад
minutes = { $minutes ->
    [one] { $minutes } минута
    [few] { $minutes } минуты
   *[other] { $minutes } минут
}
language = Язык
language-failed = Этот язык не загрузился.
title = Warmhands
close = Закрыть
yes = Да
no = Нет
delete = Удалить
again = Ещё раз
done = Готово

## The first screen.

home-title = Тёплые руки, тихая комната
home-about = Массаж спины для двоих: план именно для этой спины, и голос ведёт от движения к движению.
home-begin = Начать
home-make = Настроить под себя
home-library = Посмотреть движения
home-history = Прошлые вечера
home-care = Это для покоя вдвоём, а не лечение. Если что-то болит, остановитесь.
home-loading = Готовим вечер …
home-failed = Страница не смогла загрузить свою основу. Сервер ещё работает?

## The screen on which an evening is made one's own.

compose-title = Настроить под себя
compose-sore = Где болит?
compose-how-sore = Коснитесь места, где болит
compose-how-keep = Проведите по тому, что нельзя трогать
compose-how-erase = Коснитесь отметки, чтобы её убрать
compose-how-turn = Ведите, чтобы повернуть; разведите пальцы, чтобы приблизить
compose-tool-sore = Болит
compose-tool-keep = Не трогать
compose-tool-erase = Убрать
compose-tool-turn = Повернуть
compose-by-name = Выбрать место по названию
compose-add-sore = Здесь болит
compose-add-keep = Не трогать
compose-marks = Отмечено
compose-remove = Убрать: { $what }
compose-sore-at = болит: { $place }
compose-keep-at = не трогать: { $place }
compose-spot = точка
compose-minutes = Как долго
compose-level = С какой силой
compose-who = Кто ложится
compose-name = Имя, если хочется
compose-stature = Рост
compose-mass = Вес
compose-build = Форма спины
compose-build-male = широкая
compose-build-between = средняя
compose-build-female = узкая
compose-arms = Руки
compose-arms-sides = вдоль тела
compose-arms-forward = впереди
compose-giver = Кто массирует
compose-strength = Руки
compose-strength-light = слабые
compose-strength-average = обычные
compose-strength-strong = сильные
compose-thumbs = Большие пальцы сегодня
compose-thumbs-tired = устали
compose-thumbs-average = как обычно
compose-thumbs-strong = сильные
compose-mood = Настроение
compose-mood-quiet = тихое
compose-mood-romantic = романтичное
compose-mood-bright = светлое
compose-strokes = Движения
compose-strokes-made = подобраны для вас двоих
compose-strokes-classic = Классический массаж
compose-strokes-slow-tide = Медленный прилив
compose-tastes = Что нравится
compose-taste = { $taste ->
    [-1] не нужно
    [1] очень нравится
   *[0] как получится
}
compose-supplies = Под рукой
compose-oil = Масло
compose-towels = Полотенца
compose-surface = На чём
compose-surface-table = на столе
compose-surface-bed = на кровати
compose-surface-floor = на полу
compose-care = Перед первым массажем
compose-plan = Вечер как партитура
compose-plan-how = Коснитесь движения, чтобы увидеть, где оно и зачем.
compose-why = Зачем: { $reason }.
compose-undo = Отменить
compose-redo = Вернуть
compose-save = Сохранить этот план
compose-saved = Сохранено, без ответов о здоровье.
compose-kept = Сохранённые планы
compose-open = Открыть
compose-share = Скопировать ссылку
compose-shared = Ссылка скопирована. Имён и ответов о здоровье в ней нет.
compose-file = Сохранить в файл
compose-from-file = Открыть файл
compose-next = Подготовка
compose-dose = Показать тепло
compose-no-plan = Для этого пока нет плана:
compose-lane-left = слева
compose-lane-right = справа

## The health questions, one group at a time.

care-title = Сначала несколько вопросов
care-about = Отвечает тот, кто ложится. Ответы остаются у вас, на ваших устройствах.
care-step = { $at } из { $all }
care-none = Ничего из этого
care-next = Дальше
care-unsure = Не знаю
care-later = Позже
care-answer = Ответить на вопросы
care-not-asked = Вопросы о здоровье ещё не задавались. Они занимают несколько минут и того стоят.
care-so-go = Пока ничто не мешает.
care-so-adapt = План стал мягче:
care-so-refuse = Сегодня без массажа:
care-original = Показать английский оригинал
care-translation = Скрыть английский оригинал
care-translated = Переведено с английского машиной. При сомнении верен оригинал.

## Before the massage.

prepare-title = Подготовка
prepare-needed = Нужно
prepare-kind = Приятно иметь
prepare-all = Всё это готово
prepare-start = Начать
prepare-open = Ещё не готово: { $open }
prepare-not-kept = На этом устройстве ничего нельзя сохранить: сеанс идёт, но если обновить страницу, он закончится.
prepare-screen = Пусть этот экран будет включён и на виду.
prepare-compose = Изменить план

## The massage itself, on the giver's screen: read from two metres away.

session-paused = Пауза
session-go = Коснитесь экрана, чтобы продолжить
session-hands-off = Уберите руки
session-hands-off-go = Коснитесь, когда оба готовы продолжить.
session-next-in = Дальше · { $seconds } с
session-move-on = Следующее
session-left = осталось
session-replies = Пожелания
session-mute = Без звука
session-unmute = Со звуком
session-night = Ночной красный
session-day = Свет свечи
session-stop-now = Остановить
session-granted-softer = Теперь здесь мягче.
session-granted-firmer = Теперь здесь сильнее.
session-granted-slower = Чуть медленнее.
session-granted-faster = Чуть быстрее.
session-granted-stay = Ещё немного здесь.
session-granted-move_on = После этого прохода — следующее движение.
session-granted-sore_here = Здесь болит: план это учтёт.
session-granted-sore_drawn = Есть больное место: план это учтёт.
session-granted-hurts = Больно.
session-granted-stop = Стоп.
session-granted-finish_gently = Мягко завершаем.
session-not-now-ready = Ещё не началось.
session-not-now-playing = Не сейчас: руки за работой.
session-not-now-paused = Не сейчас: пауза.
session-not-now-hands-off = Не сейчас: руки убраны.
session-not-now-stopped = Не сейчас: всё закончено.
session-not-now-ended = Не сейчас: всё закончено.
session-unlogged = Этот сеанс нельзя сохранить.
session-flat = Нарисовано плоско: на этом устройстве у страницы нет трёхмерной графики.
session-broke = Что-то сломалось. Уберите руки на минуту: сеанс продолжится по своему журналу.
session-keys = Пробел пауза · Page down следующее · S мягче · F сильнее · − медленнее · + быстрее · T ещё здесь · O здесь болит · H больно · G завершить · Q стоп · M без звука · L ночной свет · P телефон

## What can be asked of a massage under way

reply-softer = Мягче
reply-firmer = Сильнее
reply-slower = Медленнее
reply-faster = Быстрее
reply-stay = Ещё здесь
reply-move_on = Дальше
reply-sore_here = Здесь болит
reply-sore_drawn = Здесь болит
reply-hurts = Больно
reply-stop = Стоп
reply-finish_gently = Мягко завершить

## The people of the household.

people-receiver = Кто сегодня ложится
people-giver = Кто сегодня массирует
people-keep = Сохранить
people-update = Сохранить изменения

## The receiver's phone, as the giver's screen speaks of it.

phone-title = Телефон для того, кто лежит
phone-about = Мягче, сильнее, ещё здесь, дальше или стоп: касанием, с закрытыми глазами.
phone-connect = Подключить телефон
phone-there = Телефон подключён.
phone-away = Нет телефона
phone-there-short = Телефон есть
phone-another = Подключить другой
phone-scan = Наведите на это камеру телефона.
phone-or-type = Или откройте там { $address } и введите:
phone-alone = Откройте на этом компьютере этот адрес и допишите /phone, потом введите эти цифры. Для другого устройства запустите Warmhands командой
phone-digits = Цифры: { $digits }
phone-qr = Код, который прочтёт камера телефона
phone-trouble = Домашний сервер не отвечает.
phone-said = С телефона: { $what }
phone-early = Ещё не началось.
phone-late = Это пришло слишком поздно.
phone-log = С телефона
phone-granted = сделано
phone-refused = не сейчас: { $why }
phone-lead-title = Вести дальше с другого устройства
phone-lead-how = Откройте это там: всё продолжится с этого места, а этот экран замолчит.
phone-lead-qr = Код, который прочтёт камера другого устройства
phone-lead-link = Адрес. Кто его знает, может вести этот сеанс.
phone-copy = Скопировать адрес
phone-copied = Скопировано
phone-elsewhere = Теперь ведёт другое устройство
phone-elsewhere-how = Этот экран замолчал.
phone-lead = Снова вести здесь
phone-lost = Этот сеанс закончен, или с ним нет связи.
phone-joined = Теперь это устройство в вашей домашней группе.

## Sound: how loud each part is.

sound-title = Звук
sound-all = Всё вместе
sound-voice = Голос
sound-music = Музыка
sound-beat = Ритм рук
sound-off = выкл.
sound-own = Включить свою музыку
sound-own-how = Выберите музыкальные файлы или перетащите их сюда. Они остаются на этом устройстве.
sound-made = Музыка, созданная здесь
sound-bad = «{ $name }» здесь не воспроизводится. Подходят MP3, FLAC, Ogg и WAV.
sound-lost = На этом устройстве звук пропал. Коснитесь, и он вернётся.
sound-back = Звук вернулся.
## What can be said aloud in a session, where the device recognises it by itself.

commands-title = Команды голосом
commands-listen = Слушать команды
commands-how = Скажите «{ $call }», а затем: { $commands }. Слова «{ $stop }» достаточно и без этого. Услышанное остаётся на этом устройстве и не сохраняется.
commands-fetch-how = Этот браузер может понимать команды прямо на устройстве, когда загрузит языковой пакет.
commands-fetch = Загрузить языковой пакет
commands-fetching = Языковой пакет загружается…
commands-heard = Услышано: «{ $words }»
commands-trouble-forbidden = Не слушает: этой странице нельзя пользоваться микрофоном. Это можно разрешить в настройках браузера.
commands-trouble-microphone = Не слушает: микрофона нет, или он занят.
commands-trouble-pack = Не слушает: языкового пакета нет, или он не работает.

## After the massage, when both rest.

after-title = Покой
after-done = Что было сделано
after-done-alt = Спина, и сколько прикосновений досталось каждой части
after-rate = Как это было?
after-who = Для того, кто лежал, когда захочется.
after-relaxation = Расслабление
after-relaxation-least = нисколько
after-relaxation-most = глубоко
after-pressure = Нажим
after-pressure-is = { $pressure ->
    [-2] слишком мягко
    [-1] немного мягко
    [1] немного сильно
    [2] слишком сильно
   *[0] в самый раз
}
after-comfort = Было тепло и удобно?
after-liked = Что понравилось?
after-keep = Сохранить ответы
after-thanks = Сохранено.

## Earlier evenings.

history-title = Прошлые вечера
history-none = Пока ничего. После первого сеанса он будет здесь.
history-relaxed = расслабление: { $relaxed } из 10
history-unrated = без оценки
history-chart = Насколько расслаблены, вечер за вечером
history-export = Сохранить всё в файл
history-import = Загрузить файл
history-imported = { $entries ->
    [0] Ничего нового в нём не было.
    [one] Новых записей: { $entries }.
   *[other] Новых записей: { $entries }.
}
history-not-household = Этот файл сохранён не в Warmhands, поэтому ничего не изменилось.
history-server-kept = С этого устройства удалено. Домашний сервер недоступен, и копия на нём пока осталась: нажмите ещё раз, когда он вернётся.
history-delete = Удалить всё
history-sure = Точно удалить: планы, сеансы и ответы
history-deleted = Всё удалено.
history-blocked = Этот браузер ничего не хранит для этой страницы.

## What earlier sessions taught, each a sentence with a button.

learned-title = Что мы узнали
learned-about = Следующий план это учтёт, насколько это хорошо для обоих.
learned-leave = Не учитывать
learned-heed = Снова учитывать
learned-left = не учитывается

## The strokes, to be watched.

library-title = Движения
library-purpose = Для чего
library-touches = Чем касаются
library-where = Где
library-away = Здесь нельзя
library-mistake = Частая ошибка
library-close = Вблизи
library-alt = Две руки на спине, показано: { $stroke }

## Plans that come as a link or as a file.

import-large = Этот файл слишком большой для плана.
import-broken = Ссылка повреждена, поэтому ничего не изменилось.
import-newer = Это записано в более новой версии Warmhands, поэтому ничего не изменилось.
import-bad = Это не открывается, поэтому ничего не изменилось: { $why }
