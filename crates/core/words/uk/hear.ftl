### Translated from English by machine, read once; corrections welcome.

hear-call = теплі руки | тепла рука
hear-stop = стоп | досить | зупинись | зупиніться | припини
hear-softer = м'якше | ніжніше | слабше | легше
hear-firmer = сильніше | міцніше
hear-slower = повільніше
hear-faster = швидше
hear-stay = залишся | залишся тут | довше | ще тут
hear-move-on = далі | наступне | наступний | інше
hear-hurts = боляче | мені боляче | болить | ай | ой
hear-pause = пауза | зачекай | почекай
hear-resume = продовжуй | продовжуйте | продовжити | продовжуємо
hear-small = будь ласка | трохи | ще | зараз | ні | ох
