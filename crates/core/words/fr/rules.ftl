### Translated from English by machine, read once; corrections welcome.

rule-stroke = Le geste { $number } de { $movement } ({ $technique })

## R01: length

r01-too-long = Le massage dure { $seconds } s ; il peut durer { $most_s } s au plus.
    .help = Enlève ou raccourcis des gestes.

r01-not-as-asked = Le massage dure { $seconds } s ; pour cette demande il dure de { $least_s } à { $most_s } s.
    .help = Change les minutes de la demande, ou allonge ou raccourcis des gestes.

## R02: movements

r02-order = Les parties sont { $movements } ; elles devraient être { $order }.
    .help = Écris chaque partie une fois, dans cet ordre.

r02-empty = La partie { $movement } n’a aucun geste.
    .help = Donne-lui un geste.

r02-warm = La mise en chaleur prend { $seconds } s, { $percent } % du temps ; elle devrait prendre { $low_percent }–{ $high_percent } %.
    .help = Fais-la durer de { $low_s } à { $high_s } s.

r02-closing = L’apaisement et le repos prennent ensemble { $seconds } s ; ils devraient prendre au moins { $least_s } s.
    .help = Ralentis les derniers glissés ou laisse les mains reposer plus longtemps.

## R03: warmth

r03-opening = { $stroke } ouvre le massage ; ce devrait être un long glissé, avec de l’huile.
    .help = Commence par effleurage.

r03-cold = { $stroke } arrive au niveau { $level } sur { $place } après { $seconds } s de mise en chaleur ; il en faut d’abord { $least_s } s.
    .help = Réchauffe l’endroit avant avec de longs glissés, ou reste au niveau 2.

r03-first = { $stroke } arrive au niveau { $level } sur { $place } sans rien avant ; le niveau { $most } est le maximum.
    .help = Mets avant lui un geste du niveau intermédiaire.

r03-rise = { $stroke } arrive au niveau { $level } sur { $place } après le niveau { $before } ; le niveau { $most } est le maximum.
    .help = Mets avant lui un geste du niveau intermédiaire.

## R04: kneading

r04-few =
    { $side ->
        [left] Le côté gauche a trop peu de passages le long de la colonne : { $passes } sur au moins { $least }.
       *[right] Le côté droit a trop peu de passages le long de la colonne : { $passes } sur au moins { $least }.
    }
    .help = Ajoute un passage vers le haut et un vers le bas.

r04-first =
    { $side ->
        [left] { $stroke } descend et c’est le premier passage du côté gauche ; le premier monte.
       *[right] { $stroke } descend et c’est le premier passage du côté droit ; le premier monte.
    }
    .help = Commence au bas du dos.

r04-alike =
    { $side ->
        [left] { $stroke } va, du côté gauche, dans le même sens que le passage d’avant ; les passages alternent.
       *[right] { $stroke } va, du côté droit, dans le même sens que le passage d’avant ; les passages alternent.
    }
    .help = Retourne l’un des deux.

r04-climb =
    { $side ->
        [left] Aucun passage du côté gauche ne monte du bas du dos à l’épaule.
       *[right] Aucun passage du côté droit ne monte du bas du dos à l’épaule.
    }
    .help = Fais partir un passage montant du bas du dos et fais-le finir à l’épaule.

## R05: eases

r05-missing = Rien ne détend { $place }.
    .help = Ajoutes-y un geste de { $technique }.

r05-rough = { $stroke } demande { $force_n } N, { $seconds } s et { $times } répétitions ; le maximum est { $most_n } N, { $least_s }–{ $most_s } s et { $most_times }.
    .help = Détends seulement un peu ; la personne massée mène l’étirement.

r05-level = { $stroke } est au niveau { $level } ; la détente et tout geste sur la nuque restent au niveau { $most }.
    .help = Mets-le au niveau { $most }.

## R06: sore spots

r06-short = Le point sensible sur { $place } reçoit { $seconds } s de cercles ou d’appui ; il lui en faut { $least_s } s.
    .help = Travaille-le dans la partie release.

r06-visits = Le point sensible sur { $place } est visité { $visits } fois ; { $most } fois est le maximum.
    .help = Laisse-le tranquille après la deuxième visite.

r06-long = Une visite du point sensible sur { $place } dure { $seconds } s ; { $most_s } s est le maximum.
    .help = Glisse dessus avant une deuxième visite.

r06-cold = { $stroke } travaille le point sensible après { $seconds } s de mise en chaleur sur { $place } ; il en faut d’abord { $least_s } s.
    .help = Réchauffe l’endroit avant avec de longs glissés.

## R07: sweep

r07-back-of-hand = Le balayage a trop peu de gestes du revers des mains : { $count } sur au moins { $least }.
    .help = Ajoute des glissés du revers des mains.

r07-smooth = Le balayage a trop peu de gestes qui lissent : { $count } sur au moins { $least }.
    .help = Ajoute un long glissé entre des gestes du revers des mains.

r07-tingling = Le balayage a trop peu de gestes qui picotent : { $count } sur au moins { $least }.
    .help = Ajoute un tapotement léger, de petits pincements ou un frôlement de plume.

r07-missed = Aucun geste du revers des mains du balayage n’atteint { $place }.
    .help = Fais passer un glissé du revers des mains dessus.

r07-alike = { $stroke } est l’un de { $count } gestes du revers des mains de suite de même direction ({ $way }) ; { $most } pareils est le maximum.
    .help = Fais-le aller autrement : vers le haut, vers le bas, vers l’extérieur ou librement.

r07-again = { $stroke } suit un autre geste du revers des mains ; entre les deux devrait venir un geste qui lisse ou qui picote.
    .help = Mets entre eux un long glissé ou un geste qui picote.

r07-unwanted = { $stroke } est quelque chose que la personne massée ne veut jamais.
    .help = Prends une autre sorte de picotement, ou enlève-le.

## R08: close

r08-force = { $stroke } fait monter la force de { $before } N à { $now } N ; l’apaisement devient seulement plus calme.
    .help = Ne lui donne pas plus que n’a le geste d’avant.

r08-level = { $stroke } fait monter le niveau de { $before } à { $now } ; l’apaisement devient seulement plus calme.
    .help = Ne lui donne pas plus que n’a le geste d’avant.

r08-speed = { $stroke } fait monter la vitesse de { $before } cm/s à { $now } cm/s ; l’apaisement devient seulement plus calme.
    .help = Ne lui donne pas plus que n’a le geste d’avant.

r08-lively = { $stroke } est trop vif pour l’apaisement.
    .help = Prends de longs glissés, des glissés du revers des mains, un frôlement de plume ou des mains posées.

r08-still = L’apaisement n’a aucun geste qui bouge.
    .help = Finis par un long glissé ou un frôlement de plume du bas du dos aux épaules, ou en redescendant, des deux mains.

r08-last = { $stroke } finit l’apaisement, mais ne glisse pas sur tout le dos.
    .help = Finis par un long glissé ou un frôlement de plume du bas du dos aux épaules, ou en redescendant, des deux mains.

r08-unrest = { $stroke } au niveau { $level } n’est pas un repos ; des mains posées au niveau { $most } le sont.
    .help = Déplace-le dans une autre partie.

r08-rest = Les mains se reposent { $seconds } s à la fin ; il faut au moins { $least_s } s.
    .help = Laisse-les reposer plus longtemps.

## R09: balance

r09-apart = { $area } reçoit { $left_kpa_s } kPa·s à gauche et { $right_kpa_s } à droite, un écart de { $percent } % ; { $most_percent } % est le maximum.
    .help = Donne les mêmes gestes à l’autre côté.

## R10: point work

r10-visit = { $stroke } commence { $seconds } s de travail sur un même point ; { $most_s } s est le maximum.
    .help = Raccourcis-le, ou prends une main plus large.

r10-session = Le travail sur des points prend { $seconds } s en tout ; { $most_s } s est le maximum.
    .help = Fais-en une partie avec les paumes ou le bout des doigts, plus légèrement.

r10-peak = { $stroke } atteint { $peak_kpa } kPa sur { $place } ; { $most_kpa } kPa est le maximum.
    .help = Appuie plus doucement, ou avec une partie plus large de la main.

## R11: sites

r11-never = { $stroke } va là où il ne doit pas aller : { $site }.
    .help = Fais passer le chemin à côté, fais-le plus légèrement, ou prends une autre technique.

r11-level = { $stroke } va au niveau { $level } à cet endroit : { $site } ; le niveau { $most } y est le maximum.
    .help = Fais passer le chemin à côté, fais-le plus légèrement, ou prends une autre technique.

## R12: level and force

r12-care = { $stroke } ne se fait pas avec cette personne : les réponses de santé s’y opposent.
    .help = Prends une autre technique ; voir les notes de santé.

r12-level = { $stroke } est au niveau { $level } ; { $most } est le maximum.
    .help = Mets-le au niveau { $most }.

r12-not-done = { $stroke } ne se fait pas au niveau { $level }.
    .help = Prends un autre niveau ou une autre technique.

r12-force = { $stroke } a { $force_n } N ; au niveau { $level } il a de { $low_n } à { $high_n } N.
    .help = Change la force ou le niveau.

## R13: the giver

r13-thumbs-on-end = { $stroke } commence { $seconds } s de travail des pouces d’affilée ; { $most_s } s est le maximum.
    .help = Mets un long glissé au milieu.

r13-tapotement-on-end = { $stroke } commence { $seconds } s de tapotements d’affilée ; { $most_s } s est le maximum.
    .help = Mets un long glissé au milieu.

r13-kneading-on-end = { $stroke } commence { $seconds } s de pétrissage d’affilée ; { $most_s } s est le maximum.
    .help = Mets un long glissé au milieu.

r13-thumbs = Les pouces travaillent { $seconds } s en tout ; en { $total_s } s ils travaillent { $most_s } s au plus.
    .help = Prends le bout des doigts, les poings souples ou un avant-bras pour une partie.

## R14: travel

r14-no-hand = { $stroke } n’a aucune main sur le corps ; une main garde le contact.
    .help = Donne un chemin à une main.

r14-far = { $stroke } commence à { $way_cm } cm de là où sont les mains ; { $most_cm } cm est le maximum.
    .help = Retourne l’un des deux, ou glisse de l’un à l’autre.

## R15: repeats

r15-repeats = { $stroke } continue sans changement : { $times } fois, { $seconds } s ; { $most } fois et { $most_s } s sont le maximum.
    .help = Change entre-temps la direction, les endroits ou la technique.

## R16: tempo

r16-speed = { $stroke } a une vitesse de { $speed } cm/s ; il se fait de { $low } à { $high } cm/s.
    .help = Change la vitesse, ou prends une autre technique.

r16-speed-none = { $stroke } a une vitesse de { $speed } cm/s ; il n’en a pas.

r16-speed-missing = { $stroke } n’a pas de vitesse ; il se fait de { $low } à { $high } cm/s.

r16-rate = { $stroke } a un rythme de { $rate } Hz ; il se fait de { $low } à { $high } Hz.
    .help = Change le rythme, ou prends une autre technique.

r16-rate-none = { $stroke } a un rythme de { $rate } Hz ; il ne doit pas en avoir.

r16-rate-missing = { $stroke } n’a pas de rythme ; il se fait de { $low } à { $high } Hz.

r16-apart = { $stroke } annonce { $speed } cm/s, mais son chemin de { $way_cm } cm, { $times } répétitions et { $seconds } s donnent { $real } cm/s.
    .help = Change la durée, les répétitions ou la vitesse.

## R17: keep-offs

r17-near = { $stroke } s’approche à { $near_cm } cm d’une zone à éviter ; { $least_cm } cm est le plus près permis.
    .help = Raccourcis le chemin ou fais-le passer à côté.

r17-near-why = { $stroke } s’approche à { $near_cm } cm d’une zone à éviter ({ $why }) ; { $least_cm } cm est le plus près permis.
    .help = Raccourcis le chemin ou fais-le passer à côté.

## R18: form

r18-nothing = { $stroke } prend { $seconds } s à { $force_n } N ; les deux doivent dépasser 0.
    .help = Enlève le geste, ou donne-lui du temps et de la force.

r18-nowhere = { $stroke } ne nomme aucun endroit.
    .help = Nomme les endroits qu’il travaille.

r18-off-body = { $stroke } quitte le corps à x { $x_cm } cm, y { $y_cm } cm.
    .help = Garde son chemin sur le dos, la nuque et les bras.

r18-gap = { $stroke } commence à { $start_s } s, mais le geste d’avant finit à { $end_s } s.
    .help = Fais se suivre les gestes sans trou ni chevauchement.

r18-end = Le plan dure { $seconds } s, mais son dernier geste finit à { $end_s } s.
    .help = Prends pour durée la fin du dernier geste.

r18-movement = La partie { $movement } dit commencer à { $start_s } s et durer { $seconds } s ; ses gestes commencent à { $strokes_start_s } s et durent { $strokes_s } s.
    .help = Prends le début et la durée de ses gestes.

r18-dose = Le plan dit que { $place } reçoit { $broad_kpa_s } kPa·s de toucher large et { $point_kpa_s } de travail d’un point ; ses gestes donnent { $real_broad_kpa_s } et { $real_point_kpa_s }.
    .help = Enlève la dose de ce que tu modifies à la main, ou recalcule-la.

## Where there is no plan

refusal-warm = Il n’y a pas de bon plan : trop peu du dos est libre pour le réchauffer.
refusal-knead = Il n’y a pas de bon plan : trop peu du dos est libre pour le pétrir.
refusal-sweep = Il n’y a pas de bon plan : trop peu du dos est libre pour le balayage.
refusal-close = Il n’y a pas de bon plan : trop peu du dos est libre pour le dernier glissé.
refusal-rest = Il n’y a pas de bon plan : aucun endroit n’est libre pour que les mains s’y reposent.

refusal-too-much = Aucun bon plan pour tout cela ne dure { $minutes } minutes.

refusal-breaks = Aucun plan pour tout cela ne respecte toutes les règles : { $rule }

refusal-ways = Tu peux { $ways }.

refusal-ways-more = { $ways }, ou { $next }

refusal-way-minutes = prendre { $minutes } minutes

refusal-way-no-spots = faire le plan sans point sensible

refusal-way-fewer-spots = indiquer { $count } des { $total } points sensibles

refusal-way-both-sides = éviter aussi les mêmes zones de l’autre côté

refusal-way-gentler = demander une pression { $level }

refusal-no-way = Réduis une zone à éviter, indique moins de points sensibles, ou garde le massage pour un autre jour.

## Where a routine is filled in

fill-refused = Pas de massage aujourd’hui : { $why }

fill-nothing-free = rien de tout cela ne peut être touché : c’est laissé de côté
    .help = voir les zones à éviter de la demande, et les notes de santé
    .label = laissé de côté
