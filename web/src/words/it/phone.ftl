### Translated from English by machine, read once; corrections welcome.

voice-title = Warmhands: la tua voce
voice-heading = La tua voce, mentre riposi
language = Lingua
language-failed = Non è stato possibile caricare questa lingua.

## Connecting the phone.

join-about = Lo schermo di chi massaggia mostra un codice da inquadrare e sei cifre. Va bene l’uno o le altre.
join-code = Sei cifre
join-go = Collega
joining = Collegamento …
join-wrong = Queste cifre non sono giuste. Guarda di nuovo.
join-many = Troppi tentativi. Un minuto di pazienza, poi di nuovo.
join-old = Questo link non vale più. Lo schermo di chi massaggia ne mostra uno nuovo.
join-another = Collega di nuovo
join-unreachable = La macchina di chi massaggia non risponde. Sono tutti e due nella stessa rete?

## Connected: what fingers mean.

ready-title = Collegato
ready-tap = Tocca
ready-tap-how = uno dei quattro angoli: più leggero, più deciso, resta qui, avanti.
ready-hold = Tieni il dito
ready-hold-how = dove vuoi quando fa male: le mani si sollevano.
ready-two = Due dita
ready-two-how = che toccano insieme fermano tutto.
ready-told = Vibra una volta quando ti sente, due quando è fatto, e a lungo se non è arrivato.
ready-told-sound = Un suono: sentito. Due: fatto. Bassi: non è arrivato.
ready-hand = Lo tengo nella
ready-hand-left = mano sinistra
ready-hand-right = mano destra
ready-lie = Distenditi

## While lying down.

voice-softer = Più leggero
voice-firmer = Più deciso
voice-stay = Resta qui
voice-move_on = Avanti
voice-sore_here = Punto dolente
voice-hurts = Mi fa male
voice-stop = Ferma
sore-how = Tocca dove fa male
sore-back = La tua schiena, con la testa in alto
sore-close = Indietro
heard = { $what } …
applied = { $what }: fatto.
undelivered = Non collegato. Dillo a voce.
state-waiting = In attesa della prima manovra.
state-here = Collegato.
state-over = Ora riposa. Non c’è altro da fare.
state-ended = Questa serata è finita.
