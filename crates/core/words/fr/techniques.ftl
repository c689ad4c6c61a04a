### Translated from English by machine, read once; corrections welcome.

technique-effleurage = long glissé
    .how = Glisse avec les deux paumes entières, lentement et régulièrement, les doigts joints et souples.
    .purpose = réchauffe, relie et apaise
    .spot = apporte quelques glissés doux de plus à un point sensible, là où seul un glissé léger est sans risque
    .field = Effleurage
    .contact = paume entière

technique-petrissage = pétrissage
    .how = Soulève, presse et roule le muscle, une main après l’autre, comme une pâte à pain.
    .purpose = travaille les longs muscles, avec une fermeté agréable
    .field = Pétrissage
    .contact = paume et creux du pouce

technique-palm-circles = cercles de la paume
    .how = Fais des cercles avec la main à plat ou son talon ; entraîne la peau avec toi, sans frotter dessus.
    .aloud = Fais des cercles avec la main à plat, et entraîne la peau avec toi.
    .purpose = réchauffe en profondeur et ménage les pouces
    .spot = réchauffe en profondeur, d’une main large, là où c’est sensible
    .field = Cercles palmaires
    .contact = main à plat et talon de la main

technique-thumb-circles = cercles du pouce
    .how = De petits cercles lents avec la pulpe d’un pouce droit et soutenu ; quelques-uns sur chaque point, puis plus loin.
    .purpose = atteint un petit point sensible
    .spot = atteint le petit point, là où c’est sensible
    .field = Friction
    .contact = pulpe du pouce

technique-fingertip-circles = cercles du bout des doigts
    .how = Fais des cercles lents avec le bout de trois ou quatre doigts ; si une main travaille seule, pose l’autre dessus.
    .purpose = atteint un point sensible et repose les pouces
    .spot = atteint le point, là où c’est sensible, et repose les pouces
    .field = Friction du bout des doigts renforcés
    .contact = bout de trois ou quatre doigts, l’autre main dessus

technique-static-press = appui lent
    .how = Enfonce-toi en quatre secondes, reste immobile pendant que ça se détend, et relâche tout aussi lentement.
    .purpose = laisse un point sensible se détendre
    .spot = laisse un point se détendre, là où c’est sensible
    .field = Pression statique
    .contact = bout des doigts renforcés ou pouce

technique-dorsal-glide = glissé du revers des mains
    .how = Retourne les mains et balaie avec leur revers, les poignets souples, librement vers le haut, vers le bas ou vers l’extérieur.
    .aloud = Retourne les mains et balaie avec leur revers, les poignets souples.
    .purpose = est large et libre, et repose les paumes
    .field = Glissé dorsal de la main
    .contact = revers de la main ouverte

technique-knuckle-glide = glissé du poing souple
    .how = Ferme les poings sans serrer et glisse lentement avec le plat des doigts, les poignets droits.
    .purpose = est large et ferme, sans les pouces
    .field = Glissé des poings
    .contact = plat du poing souple

technique-forearm-slide = glissé de l’avant-bras
    .how = Pose la partie tendre de l’avant-bras à côté de la colonne et laisse aller ton poids ; glisse lentement, jamais sur un os.
    .purpose = est large et ferme, avec peu de travail pour les mains
    .field = Glissé de l’avant-bras
    .contact = partie tendre de l’avant-bras

technique-tapping = tapotement léger
    .how = Tapote du bout des doigts souples, comme une pluie douce, en te promenant sur les muscles, jamais sur la colonne.
    .purpose = fait des picotements et réveille la peau
    .field = Tapotement
    .contact = bout des doigts, tour à tour

technique-plucking = petits pincements
    .how = Prends et lâche de tout petits plis de peau entre le pouce et deux doigts, vite et très légèrement.
    .purpose = fait des picotements
    .field = Pincement
    .contact = pouce et deux doigts, la peau seulement

technique-feather = frôlement de plume
    .how = Laisse juste le bout des doigts ou le dos des ongles traîner sur la peau, presque sans toucher.
    .purpose = fait des picotements et apaise
    .field = Frôlements
    .contact = bout des doigts

technique-hacking = hachures douces
    .how = Tambourine avec la tranche des mains souples, côté petit doigt, les doigts écartés, à partir du poignet.
    .purpose = stimule
    .field = Tapotement, hachures
    .contact = tranche de la main, côté petit doigt

technique-cupping = tapes à mains creuses
    .how = Tape doucement avec les mains creuses, d’abord lentement, d’un poignet souple.
    .purpose = stimule
    .field = Tapotement, claquement
    .contact = bord de la main creuse

technique-rocking = doux bercement
    .how = Pose les deux mains à plat et berce doucement le corps d’un côté à l’autre, puis laisse-le s’immobiliser.
    .purpose = apaise
    .field = Vibration large
    .contact = paume entière

technique-neck-ease = détente de la nuque
    .how = Pétris légèrement la nuque du bout des doigts ; puis ta main se repose pendant que la personne massée baisse le menton et s’étire aussi loin que c’est agréable. Ne tire jamais sur la tête.
    .aloud = Pétris légèrement, puis laisse reposer tes mains ; la personne massée décide. Ne tire jamais sur la tête.
    .purpose = détend la nuque
    .field = Pétrissage de la nuque avec un étirement mené par la personne massée
    .contact = bout des doigts

technique-forearm-ease = détente de l’avant-bras
    .how = Pétris doucement l’avant-bras, puis tiens le poignet et le coude et allonge le bras, en douceur, seulement jusqu’à la première résistance.
    .aloud = Pétris doucement, puis allonge le bras, seulement jusqu’à la première résistance.
    .purpose = détend le bras
    .field = Pétrissage de l’avant-bras avec un étirement jusqu’à la première résistance
    .contact = paume et creux du pouce

technique-still-hands = mains posées
    .how = Laisse reposer tes deux mains, chaudes et immobiles, et respirez ensemble.
    .purpose = apaise et finit dans le repos
    .field = Toucher immobile
    .contact = paume entière
