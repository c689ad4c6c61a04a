### Translated from English by machine, read once; corrections welcome.

know-care = До массажа
know-care-how = Спросите того, кого будут массировать. «Не знаю» считается за «да». Ответы пишут в запрос, под [care]: yes, no или not-sure.

know-techniques = Что умеют руки

know-purpose = Для чего: { $purpose }.

know-areas = Где: { $areas }.

know-mistake = Частая ошибка. { $mistake }

know-force = { $level } { $low_n }–{ $high_n } Н

know-forces = Нажим каждой руки: { $forces }.

know-forces-more = { $forces }, { $next }

know-body = Спина
know-measures = Размеры
know-places = Места, каждое слева и справа: площадь и середина
know-cm = { $size } см
know-cm2 = { $size } см²
