### Translated from English by machine, read once; corrections welcome.

## Warm

move-reason-oil = reparte el aceite y deja que la espalda conozca tus manos
move-reason-low-fans = calienta la parte baja de la espalda antes de algo más firme
move-reason-long = deja que el calor llegue más hondo antes de algo más firme
move-reason-side-glides = incluye los costados, que los pases largos solo rozan
move-reason-hearts = calienta los hombros y los músculos alrededor de los omóplatos
move-reason-neck-glides = saluda el cuello con suavidad
move-reason-arm-glides = lleva el calor hacia fuera por los brazos
move-reason-long-deeper = da paso al amasado

## Knead

move-reason-knead-column = amasa los músculos largos junto a la columna, casi hasta los hombros
move-reason-circle-column = recorre los músculos largos con toda la palma
move-reason-forearm-column = se apoya a lo ancho a lo largo del músculo y descansa tus manos
move-reason-low-circles = deja que la zona lumbar afloje bajo unas palmas anchas y cálidas
move-reason-mid-circles = suelta el centro de la espalda
move-reason-rib-circles = incluye los músculos anchos de los costados, con delicadeza sobre las costillas
move-reason-blade-circles = libera los omóplatos
move-reason-knead-shoulders = amasa lo alto de los hombros, donde casi todo el mundo carga el día
move-reason-circle-shoulders = afloja lo alto de los hombros con toda la palma

## Release

move-reason-inner-fingertips = llega a los músculos entre los omóplatos y la columna
move-reason-calm = calma la espalda entre dos visitas a donde duele
move-reason-calm-high = calma la espalda entre dos visitas a donde duele
move-reason-neck-ease = suelta el cuello, que lleva la cabeza todo el día
move-reason-forearm-ease = suelta los antebrazos, que hacen el trabajo del día

## Sweep

move-reason-back-up = sube libremente por ambos lados con el dorso de las manos
move-reason-back-down = da la vuelta y baja por ambos lados
move-reason-back-out-high = pasa hacia fuera sobre los omóplatos
move-reason-back-out-mid = pasa hacia fuera desde el centro de la espalda
move-reason-smooth-long = alisa lo que ha removido el dorso de las manos
move-reason-smooth-hearts = alisa los hombros en un solo pase redondo
move-reason-smooth-low = alisa la parte baja de la espalda
move-reason-tap = cosquillea como lluvia fina y despierta la piel
move-reason-pluck = cosquillea con toques diminutos y rápidos
move-reason-trail = deja un escalofrío suave sobre la piel

## Close

move-reason-slides = lo va frenando todo
move-reason-side-slides = deja que la presión se apague por los costados
move-reason-last-slide = recorre una vez toda la espalda para despedirse

## Rest

move-reason-rest = acaba en reposo: deja las manos posadas, y a respirar a la vez

## Where a stroke has another reason than its move.

reason-free-side = incluye lo que solo está libre en este lado
reason-warms-sore = calienta la zona que duele
reason-calms-after-kneading = calma la espalda después del amasado
reason-calms-before-sweep = calma la espalda antes de los pases amplios
reason-joins-sides = descansa las manos y une un lado con el otro

reason-link =
    { $direction ->
        [descending] baja por la espalda para que el contacto no se rompa
       *[ascending] sube por la espalda para que el contacto no se rompa
    }
