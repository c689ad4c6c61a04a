### Translated from English by machine, read once; corrections welcome.

technique-effleurage = long glissé
    .how = Glisse avec les deux paumes entières, lentement et régulièrement, les doigts joints et souples.
    .mistake = Des doigts écartés ou qui appuient : garde-les joints et laisse porter toute la paume.
    .purpose = réchauffe, relie et apaise
    .spot = apporte quelques glissés doux de plus à un point sensible, là où seul un glissé léger est sans risque
    .field = Effleurage
    .contact = paume entière

technique-petrissage = pétrissage
    .how = Soulève, presse et roule le muscle, une main après l’autre, comme une pâte à pain.
    .mistake = Un pouce écarté qui pince : garde-le près de la main et soulève avec la main entière.
    .purpose = travaille les longs muscles, avec une fermeté agréable
    .field = Pétrissage
    .contact = paume et creux du pouce

technique-palm-circles = cercles de la paume
    .how = Fais des cercles avec la main à plat ou son talon ; entraîne la peau avec toi, sans frotter dessus.
    .aloud = Fais des cercles avec la main à plat, et entraîne la peau avec toi.
    .mistake = Pousser avec le bras plié : tends le coude, garde le dos long et penche-toi un peu.
    .purpose = réchauffe en profondeur et ménage les pouces
    .spot = réchauffe en profondeur, d’une main large, là où c’est sensible
    .field = Cercles palmaires
    .contact = main à plat et talon de la main

technique-thumb-circles = cercles du pouce
    .how = De petits cercles lents avec la pulpe d’un pouce droit et soutenu ; quelques-uns sur chaque point, puis plus loin.
    .mistake = Un pouce qui plie en arrière : soutiens-le d’un doigt et arrête avant qu’il se fatigue.
    .purpose = atteint un petit point sensible
    .spot = atteint le petit point, là où c’est sensible
    .field = Friction
    .contact = pulpe du pouce

technique-fingertip-circles = cercles du bout des doigts
    .how = Fais des cercles lents avec le bout de trois ou quatre doigts ; si une main travaille seule, pose l’autre dessus.
    .mistake = Forcer là où c’est sensible : va lentement et demande ce qui fait encore du bien.
    .purpose = atteint un point sensible et repose les pouces
    .spot = atteint le point, là où c’est sensible, et repose les pouces
    .field = Friction du bout des doigts renforcés
    .contact = bout de trois ou quatre doigts, l’autre main dessus

technique-static-press = appui lent
    .how = Enfonce-toi en quatre secondes, reste immobile pendant que ça se détend, et relâche tout aussi lentement.
    .mistake = Insister alors que ça engourdit ou électrise : relâche et quitte ce point.
    .purpose = laisse un point sensible se détendre
    .spot = laisse un point se détendre, là où c’est sensible
    .field = Pression statique
    .contact = bout des doigts renforcés ou pouce

technique-dorsal-glide = glissé du revers des mains
    .how = Retourne les mains et balaie avec leur revers, les poignets souples, librement vers le haut, vers le bas ou vers l’extérieur.
    .aloud = Retourne les mains et balaie avec leur revers, les poignets souples.
    .mistake = Des jointures qui raclent l’os : garde les mains ouvertes et souples, le revers à plat.
    .purpose = est large et libre, et repose les paumes
    .field = Glissé dorsal de la main
    .contact = revers de la main ouverte

technique-knuckle-glide = glissé du poing souple
    .how = Ferme les poings sans serrer et glisse lentement avec le plat des doigts, les poignets droits.
    .mistake = Un poing serré qui creuse avec les jointures : desserre-le et pose les doigts à plat.
    .purpose = est large et ferme, sans les pouces
    .field = Glissé des poings
    .contact = plat du poing souple

technique-forearm-slide = glissé de l’avant-bras
    .how = Pose la partie tendre de l’avant-bras à côté de la colonne et laisse aller ton poids ; glisse lentement, jamais sur un os.
    .mistake = Se laisser tomber ou creuser du coude : appuie-toi lentement, sur la partie tendre.
    .purpose = est large et ferme, avec peu de travail pour les mains
    .field = Glissé de l’avant-bras
    .contact = partie tendre de l’avant-bras

technique-tapping = tapotement léger
    .how = Tapote du bout des doigts souples, comme une pluie douce, en te promenant sur les muscles, jamais sur la colonne.
    .mistake = Des mains raides qui se fatiguent : relâche les poignets et arrête tant que c’est facile.
    .purpose = fait des picotements et réveille la peau
    .field = Tapotement
    .contact = bout des doigts, tour à tour

technique-plucking = petits pincements
    .how = Prends et lâche de tout petits plis de peau entre le pouce et deux doigts, vite et très légèrement.
    .mistake = Pincer au point de faire mal : ne prends qu’un peu de peau, et lâche aussitôt.
    .purpose = fait des picotements
    .field = Pincement
    .contact = pouce et deux doigts, la peau seulement

technique-feather = frôlement de plume
    .how = Laisse juste le bout des doigts ou le dos des ongles traîner sur la peau, presque sans toucher.
    .mistake = Aller si vite que ça chatouille : ralentis, ou pose plutôt la main entière.
    .purpose = fait des picotements et apaise
    .field = Frôlements
    .contact = bout des doigts

technique-hacking = hachures douces
    .how = Tambourine avec la tranche des mains souples, côté petit doigt, les doigts écartés, à partir du poignet.
    .mistake = Descendre sur les reins : reste plus haut, sur le muscle, jamais sur la colonne.
    .purpose = stimule
    .field = Tapotement, hachures
    .contact = tranche de la main, côté petit doigt

technique-cupping = tapes à mains creuses
    .how = Tape doucement avec les mains creuses, d’abord lentement, d’un poignet souple.
    .mistake = Des mains plates qui claquent : garde-les creuses et bouge le poignet, pas le coude.
    .purpose = stimule
    .field = Tapotement, claquement
    .contact = bord de la main creuse

technique-rocking = doux bercement
    .how = Pose les deux mains à plat et berce doucement le corps d’un côté à l’autre, puis laisse-le s’immobiliser.
    .mistake = Bercer fort ou longtemps : berce peu et lentement, et laisse bientôt le corps se poser.
    .purpose = apaise
    .field = Vibration large
    .contact = paume entière

technique-neck-ease = détente de la nuque
    .how = Pétris légèrement la nuque du bout des doigts ; puis ta main se repose pendant que la personne massée baisse le menton et s’étire aussi loin que c’est agréable. Ne tire jamais sur la tête.
    .aloud = Pétris légèrement, puis laisse reposer tes mains ; la personne massée décide. Ne tire jamais sur la tête.
    .mistake = Aider l’étirement : laisse seulement reposer ta main ; seule la personne massée bouge.
    .purpose = détend la nuque
    .field = Pétrissage de la nuque avec un étirement mené par la personne massée
    .contact = bout des doigts

technique-forearm-ease = détente de l’avant-bras
    .how = Pétris doucement l’avant-bras, puis tiens le poignet et le coude et allonge le bras, en douceur, seulement jusqu’à la première résistance.
    .aloud = Pétris doucement, puis allonge le bras, seulement jusqu’à la première résistance.
    .mistake = Tirer encore quand ça pince ou résiste : arrête-toi là et laisse revenir le bras.
    .purpose = détend le bras
    .field = Pétrissage de l’avant-bras avec un étirement jusqu’à la première résistance
    .contact = paume et creux du pouce

technique-still-hands = mains posées
    .how = Laisse reposer tes deux mains, chaudes et immobiles, et respirez ensemble.
    .mistake = Appuyer ou partir trop vite : laisse les mains simplement posées et lève-les lentement.
    .purpose = apaise et finit dans le repos
    .field = Toucher immobile
    .contact = paume entière
