### Translated from English by machine, read once; corrections welcome.

## Measures

measure-spine_m = от бугорка у основания шеи (C7) вниз до основания позвоночника (L5/S1)
measure-biacromial_m = поперёк плеч, от кости до кости
measure-bideltoid_m = поперёк плеч в самом широком месте, вместе с руками
measure-chest_breadth_m = поперёк груди
measure-chest_depth_m = от груди до спины, на высоте груди
measure-waist_breadth_m = поперёк талии
measure-waist_depth_m = от живота до спины, на высоте талии
measure-hip_breadth_m = поперёк бёдер

## Landmarks

vertebra = кончик позвонка { $name }

landmark-skull-base = место, где начинается череп
landmark-C7 = бугорок у основания шеи
landmark-L5-S1 = место, где позвоночник переходит в крестец
landmark-acromion = костный кончик плеча
landmark-superior-angle = верхний внутренний угол лопатки
landmark-blade-root = место, где начинается гребень лопатки
landmark-inferior-angle = нижний кончик лопатки
landmark-rib-10 = самое нижнее ребро сбоку
landmark-iliac-crest = верхний край тазовой кости
landmark-PSIS = ямочка над ягодицей

## Sites

site-spine-line = кости позвоночника
site-transverse-processes = костные отростки рядом с позвоночником
site-kidney = место над почками
site-flank-gap = мягкий бок между рёбрами и тазом
site-floating-ribs = свободные концы нижних рёбер
site-bony-edges = края лопатки
site-front-of-neck = шея сбоку и спереди
site-back-of-neck = шея сзади
site-axilla = подмышка
site-sacrum = плоская кость ниже поясницы
site-coccyx = копчик

## The drawing

atlas-label = Спина, вид сверху
atlas-places = Места
atlas-sites = Ориентиры и особые места
atlas-left = левая сторона того, кто лежит
atlas-right = правая сторона того, кто лежит
atlas-scale = 10 см

atlas-never = { $site }: не прикасаться

atlas-broad = { $site }: только широкое касание

atlas-level = { $site }: нажим самое большее { $level }
