### Translated from English by machine, read once; corrections welcome.

technique-effleurage = langes Streichen
    .how = Gleite mit beiden ganzen Handflächen, langsam und gleichmäßig, die Finger geschlossen und weich.
    .mistake = Finger, die sich spreizen oder drücken: halt sie geschlossen, die ganze Hand trägt.
    .purpose = wärmt, verbindet und beruhigt
    .spot = gibt einer empfindlichen Stelle, an der nur leichtes Streichen sicher ist, mehr weiche Striche
    .field = Effleurage (Streichung)
    .contact = ganze Handfläche

technique-petrissage = Kneten
    .how = Heb den Muskel an, drück und roll ihn, die Hände im Wechsel, wie beim Teigkneten.
    .mistake = Ein abgespreizter Daumen, der kneift: leg ihn an und heb mit der ganzen Hand.
    .purpose = bearbeitet die langen Muskeln und fühlt sich angenehm fest an
    .field = Petrissage (Knetung)
    .contact = Handfläche und Daumenfalte

technique-palm-circles = Handkreise
    .how = Kreise mit der flachen Hand oder dem Handballen; nimm die Haut mit, reib nicht darüber.
    .aloud = Kreise mit der flachen Hand und nimm die Haut mit.
    .mistake = Mit krummem Arm drücken: streck Ellbogen und Rücken und lehn dich nur leicht hinein.
    .purpose = wärmt tief und schont die Daumen
    .spot = wärmt mit breiter Hand tief, wo es empfindlich ist
    .field = Handflächenkreise
    .contact = flache Hand und Handballen

technique-thumb-circles = Daumenkreise
    .how = Kleine langsame Kreise mit der Kuppe eines geraden, gestützten Daumens; ein paar auf jeden Punkt, dann weiter.
    .mistake = Ein Daumen, der nach hinten knickt: stütz ihn mit einem Finger, hör auf, ehe er ermüdet.
    .purpose = erreicht einen kleinen empfindlichen Punkt
    .spot = erreicht den kleinen Punkt, wo es empfindlich ist
    .field = Friktion
    .contact = Daumenkuppe

technique-fingertip-circles = Fingerkreise
    .how = Kreise langsam mit drei oder vier Fingerkuppen; arbeitet eine Hand allein, legt sich die andere darauf.
    .mistake = Fester bohren, wo es empfindlich ist: bleib langsam und frag, was noch guttut.
    .purpose = erreicht einen empfindlichen Punkt und schont die Daumen
    .spot = erreicht den Punkt, wo es empfindlich ist, und schont die Daumen
    .field = Friktion mit verstärkten Fingerkuppen
    .contact = drei oder vier Fingerkuppen, die andere Hand darauf

technique-static-press = langsamer Druck
    .how = Sink vier Sekunden lang ein, halt still, während es nachgibt, und lass genauso langsam wieder los.
    .mistake = Weiterdrücken, obwohl es taub wird oder wie Strom kribbelt: lass nach, verlass den Punkt.
    .purpose = lässt einen einzelnen empfindlichen Punkt nachgeben
    .spot = lässt einen einzelnen Punkt nachgeben, wo es empfindlich ist
    .field = Statischer Druck
    .contact = verstärkte Fingerkuppen oder Daumen

technique-dorsal-glide = Streichen mit dem Handrücken
    .how = Dreh die Hände um und streich mit den Handrücken, die Handgelenke locker, frei auf, ab oder nach außen.
    .aloud = Dreh die Hände um und streich mit den Handrücken, die Handgelenke locker.
    .mistake = Knöchel, die über Knochen schaben: halt die Hände offen und locker, die Handrücken flach.
    .purpose = fühlt sich weit und frei an und schont die Handflächen
    .field = Streichung mit dem Handrücken
    .contact = Rücken der offenen Hand

technique-knuckle-glide = Streichen mit lockerer Faust
    .how = Mach lockere Fäuste und streich langsam mit der flachen Seite der Finger, die Handgelenke gerade.
    .mistake = Eine geballte Faust, die mit den Knöcheln bohrt: lockere sie, leg die Finger flach auf.
    .purpose = ist breit und fest, ganz ohne Daumen
    .field = Knöchelstreichung
    .contact = flache Seite der lockeren Faust

technique-forearm-slide = Gleiten mit dem Unterarm
    .how = Leg die weiche Seite des Unterarms neben die Wirbelsäule und lehn dich hinein; gleite langsam, nie auf Knochen.
    .mistake = Sich fallen lassen oder mit dem Ellbogen bohren: lehn dich langsam auf die weiche Seite.
    .purpose = ist breit und fest und macht den Händen wenig Arbeit
    .field = Unterarmgleiten
    .contact = weiche Seite des Unterarms

technique-tapping = leichtes Tippen
    .how = Tipp mit lockeren Fingerkuppen wie weicher Regen, wandernd über die Muskeln, nie auf der Wirbelsäule.
    .mistake = Steife Hände, die ermüden: lockere die Handgelenke und hör auf, solange es leichtfällt.
    .purpose = kribbelt und weckt die Haut
    .field = Tapotement (Klopfung), Tippen
    .contact = Fingerkuppen im Wechsel

technique-plucking = Zupfen
    .how = Nimm winzige Hautfalten mit Daumen und zwei Fingern auf und lass sie wieder los, schnell und ganz leicht.
    .mistake = So tief kneifen, dass es wehtut: nimm nur ein wenig Haut und lass gleich wieder los.
    .purpose = kribbelt
    .field = Pincement (Zupfung)
    .contact = Daumen und zwei Finger, nur Haut

technique-feather = federleichtes Streichen
    .how = Lass nur die Fingerkuppen oder die Rückseiten der Nägel über die Haut ziehen, fast ohne zu berühren.
    .mistake = So schnell, dass es kitzelt: werd langsamer oder leg stattdessen die ganze Hand auf.
    .purpose = kribbelt und beruhigt
    .field = Federstriche
    .contact = Fingerkuppen

technique-hacking = weiches Klopfen
    .how = Trommle mit den Kleinfingerkanten lockerer Hände, die Finger gespreizt, aus dem Handgelenk.
    .mistake = Nach unten auf die Nieren geraten: bleib höher, auf Muskeln, nie auf der Wirbelsäule.
    .purpose = belebt
    .field = Tapotement (Klopfung), Hackung
    .contact = Kleinfingerkante

technique-cupping = Klatschen mit hohler Hand
    .how = Klatsch weich mit hohlen Händen, erst langsam, aus lockerem Handgelenk.
    .mistake = Flache Hände, die patschen: halt sie hohl; das Handgelenk schwingt, nicht der Ellbogen.
    .purpose = belebt
    .field = Tapotement (Klopfung), Klatschung
    .contact = Rand der hohlen Hand

technique-rocking = sanftes Wiegen
    .how = Leg beide Hände flach auf und wiege den Körper weich hin und her, dann lass ihn zur Ruhe kommen.
    .mistake = Zu stark oder zu lange wiegen: bleib klein und langsam und lass den Körper bald ruhen.
    .purpose = bringt zur Ruhe
    .field = Grobe Vibration
    .contact = ganze Handfläche

technique-neck-ease = den Nacken lockern
    .how = Knete den Nacken leicht mit den Fingerkuppen; dann ruht deine Hand, während die liegende Person das Kinn sinken lässt und sich dehnt, so weit es guttut. Zieh nie am Kopf.
    .aloud = Knete leicht, dann lass die Hände ruhen; wer liegt, führt. Zieh nie am Kopf.
    .mistake = Beim Dehnen nachhelfen: lass die Hand nur ruhen; wer massiert wird, bewegt sich selbst.
    .purpose = lockert den Nacken
    .field = Nackenknetung mit einer Dehnung, die die massierte Person selbst führt
    .contact = Fingerkuppen

technique-forearm-ease = den Unterarm lockern
    .how = Knete den Unterarm weich, dann halt Handgelenk und Ellbogen und zieh den Arm sachte lang, nur bis zum ersten Widerstand.
    .aloud = Knete weich, dann zieh den Arm lang, nur bis zum ersten Widerstand.
    .mistake = Weiterziehen, wenn es zwickt oder sperrt: hör auf und lass den Arm zurückkommen.
    .purpose = lockert den Arm
    .field = Unterarmknetung mit Dehnung bis zum ersten Widerstand
    .contact = Handfläche und Daumenfalte

technique-still-hands = ruhende Hände
    .how = Lass beide Hände ruhen, warm und still, und atmet zusammen.
    .mistake = Drücken oder hastig weggehen: lass die Hände einfach liegen und heb sie langsam ab.
    .purpose = bringt zur Ruhe und lässt alles still enden
    .field = Halten
    .contact = ganze Handfläche
