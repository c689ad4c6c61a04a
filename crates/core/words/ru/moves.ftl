### Translated from English by machine, read once; corrections welcome.

## Warm

move-reason-oil = распределяет масло и знакомит спину с вашими руками
move-reason-low-fans = согревает низ спины перед более сильным нажимом
move-reason-long = пускает тепло глубже, прежде чем нажим станет сильнее
move-reason-side-glides = захватывает бока, которых длинные движения лишь касаются
move-reason-hearts = согревает плечи и мышцы вокруг лопаток
move-reason-neck-glides = мягко здоровается с шеей
move-reason-arm-glides = несёт тепло дальше, по рукам
move-reason-long-deeper = подводит к разминанию

## Knead

move-reason-knead-column = разминает длинные мышцы вдоль позвоночника, почти до плеч
move-reason-circle-column = проходит по длинным мышцам всей ладонью
move-reason-forearm-column = широко опирается на мышцу и даёт кистям отдохнуть
move-reason-low-circles = даёт пояснице расслабиться под широкими тёплыми ладонями
move-reason-mid-circles = смягчает середину спины
move-reason-rib-circles = захватывает широкие мышцы по бокам, по рёбрам бережно
move-reason-blade-circles = освобождает лопатки
move-reason-knead-shoulders = разминает верх плеч, где у многих копится весь день
move-reason-circle-shoulders = расслабляет верх плеч всей ладонью

## Release

move-reason-inner-fingertips = достаёт до мышц между лопатками и позвоночником
move-reason-calm = успокаивает спину, прежде чем руки вернутся к больному месту
move-reason-calm-high = успокаивает спину, прежде чем руки вернутся к больному месту
move-reason-neck-ease = расслабляет шею, которая весь день держит голову
move-reason-forearm-ease = расслабляет предплечья, которые весь день работают

## Sweep

move-reason-back-up = свободно скользит тыльной стороной рук вверх по обеим сторонам
move-reason-back-down = разворачивается и скользит вниз по обеим сторонам
move-reason-back-out-high = скользит по лопаткам наружу
move-reason-back-out-mid = скользит от середины спины наружу
move-reason-smooth-long = приглаживает то, что взволновала тыльная сторона рук
move-reason-smooth-hearts = приглаживает плечи одним круглым движением
move-reason-smooth-low = приглаживает низ спины
move-reason-tap = покалывает, как тихий дождь, и будит кожу
move-reason-pluck = покалывает крошечными быстрыми касаниями
move-reason-trail = пускает по коже лёгкие мурашки

## Close

move-reason-slides = всё замедляет
move-reason-side-slides = даёт нажиму угаснуть по бокам
move-reason-last-slide = проходит ещё раз по всей спине, на прощание

## Rest

move-reason-rest = завершает покоем: пусть руки лежат, дышите вместе

## Where a stroke has another reason than its move.

reason-free-side = захватывает то, что можно трогать только на этой стороне
reason-warms-sore = согревает больное место
reason-calms-after-kneading = успокаивает спину после разминания
reason-calms-before-sweep = успокаивает спину перед свободными движениями
reason-joins-sides = даёт рукам отдохнуть и соединяет одну сторону с другой

reason-link =
    { $direction ->
        [descending] скользит вниз по спине, чтобы касание не прерывалось
       *[ascending] скользит вверх по спине, чтобы касание не прерывалось
    }
