### Translated from English by machine, read once; corrections welcome.

know-care = До масажу
know-care-how = Запитайте того, кого масажуватимуть. «Не знаю» рахується як «так». Відповіді пишуть у запит, під [care]: yes, no або not-sure.

know-techniques = Що вміють руки

know-purpose = Для чого: { $purpose }.

know-areas = Де: { $areas }.

know-mistake = Часта помилка. { $mistake }

know-force = { $level } { $low_n }–{ $high_n } Н

know-forces = Натиск кожної руки: { $forces }.

know-forces-more = { $forces }, { $next }

know-body = Спина
know-measures = Розміри
know-places = Місця, кожне ліворуч і праворуч: площа й середина
know-cm = { $size } см
know-cm2 = { $size } см²
