### Translated from English by machine, read once; corrections welcome.

## Measures

measure-spine_m = від горбика біля основи шиї (C7) вниз до основи хребта (L5/S1)
measure-biacromial_m = упоперек плечей, від кістки до кістки
measure-bideltoid_m = упоперек плечей у найширшому місці, разом із руками
measure-chest_breadth_m = упоперек грудей
measure-chest_depth_m = від грудей до спини, на висоті грудей
measure-waist_breadth_m = упоперек талії
measure-waist_depth_m = від живота до спини, на висоті талії
measure-hip_breadth_m = упоперек стегон

## Landmarks

vertebra = кінчик хребця { $name }

landmark-skull-base = місце, де починається череп
landmark-C7 = горбик біля основи шиї
landmark-L5-S1 = місце, де хребет переходить у крижі
landmark-acromion = кістковий кінчик плеча
landmark-superior-angle = верхній внутрішній кут лопатки
landmark-blade-root = місце, де починається гребінь лопатки
landmark-inferior-angle = нижній кінчик лопатки
landmark-rib-10 = найнижче ребро збоку
landmark-iliac-crest = верхній край тазової кістки
landmark-PSIS = ямочка над сідницею

## Sites

site-spine-line = кістки хребта
site-transverse-processes = кісткові відростки поруч із хребтом
site-kidney = місце над нирками
site-flank-gap = м’який бік між ребрами й тазом
site-floating-ribs = вільні кінці нижніх ребер
site-bony-edges = краї лопатки
site-front-of-neck = шия збоку й спереду
site-back-of-neck = шия ззаду
site-axilla = пахва
site-sacrum = пласка кістка нижче попереку
site-coccyx = куприк

## The drawing

atlas-label = Спина, вигляд згори
atlas-places = Місця
atlas-sites = Орієнтири й особливі місця
atlas-left = лівий бік того, хто лежить
atlas-right = правий бік того, хто лежить
atlas-scale = 10 см

atlas-never = { $site }: не торкатися

atlas-broad = { $site }: лише широкий дотик

atlas-level = { $site }: натиск щонайбільше { $level }
