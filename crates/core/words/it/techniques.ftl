### Translated from English by machine, read once; corrections welcome.

technique-effleurage = scivolamento lungo
    .how = Scivola con tutti e due i palmi interi, lento e regolare, le dita unite e morbide.
    .mistake = Dita che si aprono o premono: tienile unite e lascia lavorare tutto il palmo.
    .purpose = scalda, unisce e calma
    .spot = dà scivolamenti dolci in più a un punto dolente, dove è sicuro solo scivolare leggeri
    .field = Sfioramento (effleurage)
    .contact = tutto il palmo

technique-petrissage = impastamento
    .how = Solleva, stringi e fai rotolare il muscolo; le mani si alternano, come per impastare il pane.
    .mistake = Un pollice che si apre e pizzica: tienilo vicino e solleva con tutta la mano.
    .purpose = lavora i muscoli lunghi, con una piacevole fermezza
    .field = Impastamento (pétrissage)
    .contact = palmo e incavo del pollice

technique-palm-circles = cerchi col palmo
    .how = Fai cerchi con la mano piatta o con la sua base; porta la pelle con te, non strofinarci sopra.
    .aloud = Fai cerchi con la mano piatta, e porta la pelle con te.
    .mistake = Spingere col braccio piegato: distendi il gomito, allunga la schiena e inclinati un poco.
    .purpose = scalda a fondo e risparmia i pollici
    .spot = scalda a fondo, con la mano larga, dove fa male
    .field = Cerchi palmari
    .contact = mano piatta e base del palmo

technique-thumb-circles = cerchi col pollice
    .how = Cerchi piccoli e lenti col polpastrello del pollice, dritto e sostenuto; pochi su ogni punto, poi avanti.
    .mistake = Un pollice che si piega indietro: sostienilo con un dito e smetti prima che si stanchi.
    .purpose = raggiunge un piccolo punto dolente
    .spot = raggiunge il piccolo punto che fa male
    .field = Frizione
    .contact = polpastrello del pollice

technique-fingertip-circles = cerchi coi polpastrelli
    .how = Fai cerchi lenti con tre o quattro polpastrelli; la mano che lavora da sola porta l’altra sopra di sé.
    .mistake = Affondare di più dove fa male: vai piano e chiedi fin dove fa piacere.
    .purpose = raggiunge un punto dolente e riposa i pollici
    .spot = raggiunge il punto che fa male e riposa i pollici
    .field = Frizione con polpastrelli rinforzati
    .contact = tre o quattro polpastrelli, l’altra mano sopra

technique-static-press = pressione lenta
    .how = Entra poco a poco in quattro secondi, fermati mentre il punto si scioglie, e lascia con la stessa lentezza.
    .mistake = Insistere quando si intorpidisce o dà la scossa: allenta e lascia quel punto.
    .purpose = lascia sciogliere un punto sensibile
    .spot = lascia sciogliere un punto sensibile dove fa male
    .field = Compressione statica
    .contact = polpastrelli rinforzati o pollice

technique-dorsal-glide = scivolamento col dorso
    .how = Gira le mani e scivola col dorso, i polsi sciolti, liberamente in su, in giù o verso l’esterno.
    .aloud = Gira le mani e scivola col dorso, i polsi sciolti.
    .mistake = Nocche che raschiano sull’osso: tieni le mani aperte e sciolte, il dorso ben piatto.
    .purpose = è ampio e libero, e riposa i palmi
    .field = Scivolamento dorsale della mano
    .contact = dorso della mano aperta

technique-knuckle-glide = scivolamento col pugno
    .how = Chiudi i pugni senza stringere e scivola con il piatto delle dita, piano, i polsi dritti.
    .mistake = Un pugno stretto che scava con le nocche: allentalo e posa le dita di piatto.
    .purpose = è ampio e deciso senza i pollici
    .field = Scivolamento con le nocche
    .contact = piatto del pugno morbido

technique-forearm-slide = scivolamento con l’avambraccio
    .how = Posa la parte morbida dell’avambraccio accanto alla colonna e inclinati; scivola piano, mai sull’osso.
    .mistake = Lasciarsi cadere o scavare col gomito: inclinati piano, sulla parte morbida.
    .purpose = è ampio e deciso con poca fatica per le mani
    .field = Scivolamento con l’avambraccio
    .contact = parte morbida dell’avambraccio

technique-tapping = picchiettio leggero
    .how = Picchietta coi polpastrelli sciolti, come pioggia fine, passeggiando sui muscoli, mai sulla colonna.
    .mistake = Mani rigide che si stancano: sciogli i polsi e smetti quando è ancora facile.
    .purpose = fa formicolare e sveglia la pelle
    .field = Tapotement, picchiettamento
    .contact = polpastrelli, uno dopo l’altro

technique-plucking = pizzicotti leggeri
    .how = Prendi e lascia pieghe minuscole di pelle col pollice e due dita, svelto e leggerissimo.
    .mistake = Pizzicare fino a far male: prendi solo un po’ di pelle e lasciala subito.
    .purpose = fa formicolare
    .field = Pincement
    .contact = pollice e due dita, solo la pelle

technique-feather = tocchi di piuma
    .how = Lascia passare sulla pelle solo i polpastrelli o il dorso delle unghie, quasi senza toccare.
    .mistake = Andare così in fretta da fare il solletico: rallenta, o posa invece tutta la mano.
    .purpose = fa formicolare e calma
    .field = Tocchi nervosi
    .contact = polpastrelli

technique-hacking = colpetti di taglio
    .how = Tamburella col lato del mignolo delle mani sciolte, le dita aperte, dal polso.
    .mistake = Scendere fino ai reni: resta più in alto, sul muscolo, mai sulla colonna.
    .purpose = ravviva
    .field = Tapotement, percussione di taglio
    .contact = lato del mignolo

technique-cupping = colpetti a coppa
    .how = Batti piano con le mani a coppa, prima lentamente, col polso sciolto.
    .mistake = Mani piatte che schioccano: tienile a coppa e muovi il polso, non il gomito.
    .purpose = ravviva
    .field = Tapotement, coppettazione
    .contact = bordo della mano a coppa

technique-rocking = dondolio dolce
    .how = Posa le due mani piatte e dondola piano il corpo da un lato all’altro, poi lascia che si fermi da solo.
    .mistake = Dondolare forte o a lungo: poco e piano, e presto lascia che il corpo si fermi.
    .purpose = acquieta
    .field = Vibrazione ampia
    .contact = tutto il palmo

technique-neck-ease = sciogliere il collo
    .how = Impasta leggermente la nuca coi polpastrelli; poi la mano riposa mentre chi riceve lascia scendere il mento e si allunga fin dove fa piacere. Non tirare mai la testa.
    .aloud = Impasta leggermente, poi lascia riposare le mani; guida chi riceve. Non tirare mai la testa.
    .mistake = Aiutare l’allungamento: lascia solo riposare la mano; si muove soltanto chi riceve.
    .purpose = scioglie il collo
    .field = Impastamento del collo con un allungamento guidato da chi riceve
    .contact = polpastrelli

technique-forearm-ease = sciogliere l’avambraccio
    .how = Impasta piano l’avambraccio, poi tieni polso e gomito e allunga il braccio, con dolcezza, solo fino alla prima resistenza.
    .aloud = Impasta piano, poi allunga il braccio, solo fino alla prima resistenza.
    .mistake = Tirare ancora quando pizzica o resiste: fermati lì e lascia tornare il braccio.
    .purpose = scioglie il braccio
    .field = Impastamento dell’avambraccio con un allungamento fino alla prima resistenza
    .contact = palmo e incavo del pollice

technique-still-hands = mani ferme
    .how = Lascia riposare le due mani, calde e ferme, e respirate insieme.
    .mistake = Premere o andar via in fretta: lascia le mani semplicemente posate e sollevale piano.
    .purpose = acquieta e finisce nel riposo
    .field = Contatto fermo
    .contact = tutto il palmo
