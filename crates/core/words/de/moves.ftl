### Translated from English by machine, read once; corrections welcome.

## Warm

move-reason-oil = verteilt das Öl und macht den Rücken mit deinen Händen vertraut
move-reason-low-fans = wärmt das untere Ende des Rückens, bevor es fester wird
move-reason-long = lässt die Wärme tiefer gehen, bevor es fester wird
move-reason-side-glides = nimmt die Seiten mit, die das lange Streichen nur streift
move-reason-hearts = wärmt die Schultern und die Muskeln um die Schulterblätter
move-reason-neck-glides = begrüßt sanft den Nacken
move-reason-arm-glides = trägt die Wärme über die Arme hinaus
move-reason-long-deeper = leitet zum Kneten über

## Knead

move-reason-knead-column = knetet die langen Muskeln neben der Wirbelsäule, fast bis zu den Schultern
move-reason-circle-column = arbeitet mit der ganzen Handfläche die langen Muskeln entlang
move-reason-forearm-column = lehnt sich breit den Muskel entlang und schont deine Hände
move-reason-low-circles = lässt den unteren Rücken unter breiten, warmen Händen nachgeben
move-reason-mid-circles = lockert die Mitte des Rückens
move-reason-rib-circles = nimmt die breiten Muskeln an den Seiten mit, sanft über die Rippen
move-reason-blade-circles = macht die Schulterblätter frei
move-reason-knead-shoulders = knetet die Schultern oben, wo die meisten den Tag mit sich tragen
move-reason-circle-shoulders = lockert die Schultern oben mit der ganzen Handfläche

## Release

move-reason-inner-fingertips = erreicht die Muskeln zwischen Schulterblättern und Wirbelsäule
move-reason-calm = beruhigt den Rücken, bevor es zur empfindlichen Stelle zurückgeht
move-reason-calm-high = beruhigt den Rücken, bevor es zur empfindlichen Stelle zurückgeht
move-reason-neck-ease = lockert den Nacken, der den ganzen Tag den Kopf trägt
move-reason-forearm-ease = lockert die Unterarme, die die Arbeit des Tages tun

## Sweep

move-reason-back-up = streicht mit den Handrücken frei an beiden Seiten hinauf
move-reason-back-down = kehrt um und streicht an beiden Seiten hinunter
move-reason-back-out-high = streift über die Schulterblätter nach außen
move-reason-back-out-mid = streift von der Mitte des Rückens nach außen
move-reason-smooth-long = glättet, was die Handrücken aufgeweckt haben
move-reason-smooth-hearts = glättet die Schultern in einem runden Zug
move-reason-smooth-low = glättet das untere Ende des Rückens
move-reason-tap = kribbelt wie weicher Regen und weckt die Haut
move-reason-pluck = kribbelt in winzigen schnellen Berührungen
move-reason-trail = schickt einen zarten Schauer über die Haut

## Close

move-reason-slides = macht alles langsamer
move-reason-side-slides = lässt den Druck an den Seiten ausklingen
move-reason-last-slide = gleitet zum Abschied einmal über den ganzen Rücken

## Rest

move-reason-rest = endet in Ruhe: Lass die Hände liegen, und atmet zusammen

## Where a stroke has another reason than its move

reason-free-side = nimmt mit, was nur auf dieser Seite frei ist
reason-warms-sore = wärmt die empfindliche Stelle
reason-calms-after-kneading = beruhigt den Rücken nach dem Kneten
reason-calms-before-sweep = beruhigt den Rücken vor dem Ausstreichen
reason-joins-sides = lässt die Hände ausruhen und verbindet eine Seite mit der anderen

reason-link =
    { $direction ->
        [descending] gleitet den Rücken hinunter, damit die Berührung nie abreißt
       *[ascending] gleitet den Rücken hinauf, damit die Berührung nie abreißt
    }
