### Translated from English by machine, read once; corrections welcome.

## Warm

move-reason-oil = розподіляє олію і знайомить спину з вашими руками
move-reason-low-fans = зігріває низ спини перед сильнішим натиском
move-reason-long = пускає тепло глибше, перш ніж натиск стане сильнішим
move-reason-side-glides = захоплює боки, яких довгі рухи лише торкаються
move-reason-hearts = зігріває плечі й м’язи довкола лопаток
move-reason-neck-glides = м’яко вітається із шиєю
move-reason-arm-glides = несе тепло далі, по руках
move-reason-long-deeper = підводить до розминання

## Knead

move-reason-knead-column = розминає довгі м’язи вздовж хребта, майже до плечей
move-reason-circle-column = проходить довгими м’язами всією долонею
move-reason-forearm-column = широко спирається на м’яз і дає кистям відпочити
move-reason-low-circles = дає попереку розслабитися під широкими теплими долонями
move-reason-mid-circles = пом’якшує середину спини
move-reason-rib-circles = захоплює широкі м’язи по боках, по ребрах дбайливо
move-reason-blade-circles = звільняє лопатки
move-reason-knead-shoulders = розминає верх плечей, де в багатьох накопичується весь день
move-reason-circle-shoulders = розслабляє верх плечей усією долонею

## Release

move-reason-inner-fingertips = дістає до м’язів між лопатками і хребтом
move-reason-calm = заспокоює спину, перш ніж руки повернуться до болючого місця
move-reason-calm-high = заспокоює спину, перш ніж руки повернуться до болючого місця
move-reason-neck-ease = розслабляє шию, яка весь день тримає голову
move-reason-forearm-ease = розслабляє передпліччя, які весь день працюють

## Sweep

move-reason-back-up = вільно ковзає тильним боком рук угору з обох боків
move-reason-back-down = розвертається і ковзає вниз з обох боків
move-reason-back-out-high = ковзає по лопатках назовні
move-reason-back-out-mid = ковзає від середини спини назовні
move-reason-smooth-long = пригладжує те, що схвилював тильний бік рук
move-reason-smooth-hearts = пригладжує плечі одним округлим рухом
move-reason-smooth-low = пригладжує низ спини
move-reason-tap = поколює, як тихий дощ, і будить шкіру
move-reason-pluck = поколює крихітними швидкими дотиками
move-reason-trail = пускає шкірою легкі мурашки

## Close

move-reason-slides = усе сповільнює
move-reason-side-slides = дає натиску згаснути по боках
move-reason-last-slide = проходить іще раз усією спиною, на прощання

## Rest

move-reason-rest = завершує спокоєм: хай руки лежать, дихайте разом

## Where a stroke has another reason than its move.

reason-free-side = захоплює те, чого можна торкатися тільки з цього боку
reason-warms-sore = зігріває болюче місце
reason-calms-after-kneading = заспокоює спину після розминання
reason-calms-before-sweep = заспокоює спину перед вільними рухами
reason-joins-sides = дає рукам відпочити і з’єднує один бік з іншим

reason-link =
    { $direction ->
        [descending] ковзає вниз по спині, щоб дотик не переривався
       *[ascending] ковзає вгору по спині, щоб дотик не переривався
    }
