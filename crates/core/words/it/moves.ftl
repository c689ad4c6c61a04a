### Translated from English by machine, read once; corrections welcome.

## Warm

move-reason-oil = stende l’olio e lascia che la schiena conosca le tue mani
move-reason-low-fans = scalda la parte bassa della schiena prima di qualcosa di più deciso
move-reason-long = lascia scendere il calore più a fondo prima di qualcosa di più deciso
move-reason-side-glides = comprende i lati, che gli scivolamenti lunghi sfiorano appena
move-reason-hearts = scalda le spalle e i muscoli attorno alle scapole
move-reason-neck-glides = saluta il collo con dolcezza
move-reason-arm-glides = porta il calore fuori lungo le braccia
move-reason-long-deeper = porta verso l’impastamento

## Knead

move-reason-knead-column = impasta i muscoli lunghi accanto alla colonna, quasi fino alle spalle
move-reason-circle-column = percorre i muscoli lunghi con tutto il palmo
move-reason-forearm-column = si appoggia largo lungo il muscolo e riposa le tue mani
move-reason-low-circles = lascia sciogliere la zona lombare sotto palmi larghi e caldi
move-reason-mid-circles = scioglie la metà della schiena
move-reason-rib-circles = comprende i muscoli larghi ai lati, con dolcezza sopra le costole
move-reason-blade-circles = libera le scapole
move-reason-knead-shoulders = impasta la cima delle spalle, dove quasi tutti portano la giornata
move-reason-circle-shoulders = distende la cima delle spalle con tutto il palmo

## Release

move-reason-inner-fingertips = raggiunge i muscoli tra le scapole e la colonna
move-reason-calm = calma la schiena tra due visite a dove fa male
move-reason-calm-high = calma la schiena tra due visite a dove fa male
move-reason-neck-ease = scioglie il collo, che porta la testa tutto il giorno
move-reason-forearm-ease = scioglie gli avambracci, che fanno il lavoro della giornata

## Sweep

move-reason-back-up = sale liberamente da entrambi i lati col dorso delle mani
move-reason-back-down = si gira e scende da entrambi i lati
move-reason-back-out-high = passa verso l’esterno sopra le scapole
move-reason-back-out-mid = passa verso l’esterno da metà schiena
move-reason-smooth-long = distende ciò che il dorso delle mani ha smosso
move-reason-smooth-hearts = distende le spalle in un solo gesto rotondo
move-reason-smooth-low = distende la parte bassa della schiena
move-reason-tap = formicola come pioggia fine e sveglia la pelle
move-reason-pluck = formicola in tocchi minuscoli e svelti
move-reason-trail = manda un brivido dolce sulla pelle

## Close

move-reason-slides = rallenta ogni cosa
move-reason-side-slides = lascia svanire la pressione giù per i lati
move-reason-last-slide = percorre una volta tutta la schiena per salutare

## Rest

move-reason-rest = finisce nel riposo: le mani restano posate, e si respira insieme

## Where a stroke has another reason than its move.

reason-free-side = comprende ciò che è libero solo da questo lato
reason-warms-sore = scalda la zona che fa male
reason-calms-after-kneading = calma la schiena dopo l’impastamento
reason-calms-before-sweep = calma la schiena prima delle passate ampie
reason-joins-sides = riposa le mani e unisce un lato all’altro

reason-link =
    { $direction ->
        [descending] scende lungo la schiena perché il contatto non si interrompa mai
       *[ascending] sale lungo la schiena perché il contatto non si interrompa mai
    }
