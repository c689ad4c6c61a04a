### Translated from English by machine, read once; corrections welcome.

rule-stroke = La manovra { $number } di { $movement } ({ $technique })

## R01: length

r01-too-long = Il massaggio dura { $seconds } s; può durare { $most_s } s al massimo.
    .help = Togli delle manovre o accorciale.

r01-not-as-asked = Il massaggio dura { $seconds } s; per questa richiesta dura da { $least_s } a { $most_s } s.
    .help = Cambia i minuti della richiesta, o allunga o accorcia delle manovre.

## R02: movements

r02-order = I movimenti sono { $movements }; dovrebbero essere { $order }.
    .help = Scrivi ogni movimento una volta, in quest’ordine.

r02-empty = Il movimento { $movement } non ha nessuna manovra.
    .help = Dagli una manovra.

r02-warm = Il riscaldamento dura { $seconds } s, il { $percent }% del tempo; dovrebbe essere il { $low_percent }-{ $high_percent }%.
    .help = Fallo durare da { $low_s } a { $high_s } s.

r02-closing = Chiusura e riposo durano insieme { $seconds } s; dovrebbero durare almeno { $least_s } s.
    .help = Rallenta gli ultimi scivolamenti o lascia riposare di più le mani.

## R03: warmth

r03-opening = { $stroke } apre il massaggio; dovrebbe aprirlo uno scivolamento lungo, con olio.
    .help = Comincia con effleurage.

r03-cold = { $stroke } arriva al livello { $level } su { $place } dopo { $seconds } s di riscaldamento; prima servono { $least_s } s.
    .help = Scalda prima la zona con scivolamenti lunghi, o resta al livello 2.

r03-first = { $stroke } arriva al livello { $level } su { $place } senza niente prima; il massimo è il livello { $most }.
    .help = Metti prima una manovra del livello intermedio.

r03-rise = { $stroke } arriva al livello { $level } su { $place } dopo il livello { $before }; il massimo è il livello { $most }.
    .help = Metti prima una manovra del livello intermedio.

## R04: kneading

r04-few =
    { $side ->
        [left] Il lato sinistro ha troppo poche passate lungo la colonna: { $passes } di almeno { $least }.
       *[right] Il lato destro ha troppo poche passate lungo la colonna: { $passes } di almeno { $least }.
    }
    .help = Aggiungi una passata in su e una in giù.

r04-first =
    { $side ->
        [left] { $stroke } scende ed è la prima passata sul lato sinistro; la prima sale.
       *[right] { $stroke } scende ed è la prima passata sul lato destro; la prima sale.
    }
    .help = Comincia dalla zona lombare.

r04-alike =
    { $side ->
        [left] { $stroke } va nello stesso senso della passata precedente sul lato sinistro; le passate si alternano.
       *[right] { $stroke } va nello stesso senso della passata precedente sul lato destro; le passate si alternano.
    }
    .help = Inverti una delle due.

r04-climb =
    { $side ->
        [left] Nessuna passata sul lato sinistro sale dalla zona lombare alla spalla.
       *[right] Nessuna passata sul lato destro sale dalla zona lombare alla spalla.
    }
    .help = Fai cominciare una passata ascendente dalla zona lombare e falla finire alla spalla.

## R05: eases

r05-missing = Niente scioglie { $place }.
    .help = Aggiungi lì una manovra di { $technique }.

r05-rough = { $stroke } usa { $force_n } N, { $seconds } s e { $times } ripetizioni; il massimo è { $most_n } N, { $least_s }-{ $most_s } s e { $most_times }.
    .help = Sciogli solo un poco; l’allungamento lo guida chi riceve.

r05-level = { $stroke } è al livello { $level }; sciogliere e ogni manovra sul collo restano al livello { $most }.
    .help = Portala al livello { $most }.

## R06: sore spots

r06-short = Il punto dolente su { $place } riceve { $seconds } s di cerchi o di pressione; ne servono { $least_s } s.
    .help = Lavoralo nel movimento release.

r06-visits = Il punto dolente su { $place } è visitato { $visits } volte; il massimo è { $most } volte.
    .help = Lascialo in pace dopo la seconda visita.

r06-long = Una visita al punto dolente su { $place } dura { $seconds } s; il massimo è { $most_s } s.
    .help = Scivolaci sopra prima di una seconda visita.

r06-cold = { $stroke } lavora il punto dolente dopo { $seconds } s di riscaldamento su { $place }; prima servono { $least_s } s.
    .help = Scalda prima la zona con scivolamenti lunghi.

## R07: sweep

r07-back-of-hand = Il movimento sweep ha troppo poche manovre col dorso: { $count } di almeno { $least }.
    .help = Aggiungi scivolamenti col dorso.

r07-smooth = Il movimento sweep ha troppo poche manovre lisce: { $count } di almeno { $least }.
    .help = Aggiungi uno scivolamento lungo tra le manovre col dorso.

r07-tingling = Il movimento sweep ha troppo poche manovre che fanno formicolare: { $count } di almeno { $least }.
    .help = Aggiungi picchiettio leggero, pizzicotti leggeri o tocchi di piuma.

r07-missed = Nessuna manovra col dorso del movimento sweep raggiunge { $place }.
    .help = Fai passare di lì uno scivolamento col dorso.

r07-alike = { $stroke } è una di { $count } manovre di fila col dorso che sono { $way }; il massimo di uguali è { $most }.
    .help = Falla andare in un altro modo: in su, in giù, verso l’esterno o liberamente.

r07-again = { $stroke } segue un’altra manovra col dorso; in mezzo dovrebbe essercene una liscia o che fa formicolare.
    .help = Metti tra le due uno scivolamento lungo o una manovra che fa formicolare.

r07-unwanted = { $stroke } è qualcosa che chi riceve non vuole mai.
    .help = Prendi un altro tipo di formicolio, o toglila.

## R08: close

r08-force = { $stroke } alza la forza da { $before } N a { $now } N; la chiusura diventa solo più calma.
    .help = Dalle al massimo ciò che ha la manovra precedente.

r08-level = { $stroke } alza il livello da { $before } a { $now }; la chiusura diventa solo più calma.
    .help = Dalle al massimo ciò che ha la manovra precedente.

r08-speed = { $stroke } alza la velocità da { $before } cm/s a { $now } cm/s; la chiusura diventa solo più calma.
    .help = Dalle al massimo ciò che ha la manovra precedente.

r08-lively = { $stroke } è troppo vivace per la chiusura.
    .help = Usa scivolamenti lunghi o col dorso, tocchi di piuma o mani ferme.

r08-still = La chiusura non ha nessuna manovra che si muova.
    .help = Finisci con uno scivolamento lungo o tocchi di piuma dalla zona lombare alle spalle, o di nuovo in giù, con entrambe le mani.

r08-last = { $stroke } finisce la chiusura, ma non scivola lungo tutta la schiena.
    .help = Finisci con uno scivolamento lungo o tocchi di piuma dalla zona lombare alle spalle, o di nuovo in giù, con entrambe le mani.

r08-unrest = { $stroke } al livello { $level } non è riposo; lo sono le mani ferme al livello { $most }.
    .help = Spostala in un altro movimento.

r08-rest = Alla fine le mani riposano { $seconds } s; ne servono almeno { $least_s } s.
    .help = Lasciale riposare di più.

## R09: balance

r09-apart = { $area } riceve { $left_kpa_s } kPa·s a sinistra e { $right_kpa_s } a destra, con il { $percent }% di differenza; il massimo è il { $most_percent }%.
    .help = Dai all’altro lato le stesse manovre.

## R10: point work

r10-visit = { $stroke } comincia { $seconds } s di lavoro su un solo punto; il massimo è { $most_s } s.
    .help = Accorciala, o usa una mano più larga.

r10-session = Il lavoro sui punti dura { $seconds } s in tutto; il massimo è { $most_s } s.
    .help = Fanne una parte con i palmi o i polpastrelli, più leggera.

r10-peak = { $stroke } arriva a { $peak_kpa } kPa su { $place }; il massimo è { $most_kpa } kPa.
    .help = Premi più piano, o con una parte più larga della mano.

## R11: sites

r11-never = { $stroke } passa sopra { $site }, dove non si deve fare.
    .help = Guida il percorso attorno, falla più leggera o prendi un’altra tecnica.

r11-level = { $stroke } passa sopra { $site } al livello { $level }; lì il massimo è il livello { $most }.
    .help = Guida il percorso attorno, falla più leggera o prendi un’altra tecnica.

## R12: level and force

r12-care = { $stroke } non si fa con questa persona: le precauzioni lo escludono.
    .help = Prendi un’altra tecnica; vedi le note delle precauzioni.

r12-level = { $stroke } è al livello { $level }; il massimo è { $most }.
    .help = Portala al livello { $most }.

r12-not-done = { $stroke } non si fa al livello { $level }.
    .help = Prendi un altro livello o un’altra tecnica.

r12-force = { $stroke } ha { $force_n } N; al livello { $level } ha da { $low_n } a { $high_n } N.
    .help = Cambia la forza o il livello.

## R13: the giver

r13-thumbs-on-end = { $stroke } comincia { $seconds } s di fila di lavoro coi pollici; il massimo è { $most_s } s.
    .help = Mettici in mezzo uno scivolamento lungo.

r13-tapotement-on-end = { $stroke } comincia { $seconds } s di fila di percussioni; il massimo è { $most_s } s.
    .help = Mettici in mezzo uno scivolamento lungo.

r13-kneading-on-end = { $stroke } comincia { $seconds } s di fila di impastamento; il massimo è { $most_s } s.
    .help = Mettici in mezzo uno scivolamento lungo.

r13-thumbs = I pollici lavorano { $seconds } s in tutto; in { $total_s } s lavorano { $most_s } s al massimo.
    .help = Per una parte usa i polpastrelli, i pugni morbidi o un avambraccio.

## R14: travel

r14-no-hand = { $stroke } non ha nessuna mano sul corpo; una tiene il contatto.
    .help = Dai un percorso a una mano.

r14-far = { $stroke } comincia a { $way_cm } cm da dove sono le mani; il massimo è { $most_cm } cm.
    .help = Inverti una delle due, o scivola da una all’altra.

## R15: repeats

r15-repeats = { $stroke } continua senza cambiare: { $times }x, { $seconds } s; il massimo è { $most }x e { $most_s } s.
    .help = Cambia nel mezzo la direzione, le zone o la tecnica.

## R16: tempo

r16-speed = { $stroke } ha una velocità di { $speed } cm/s; si fa a { $low }–{ $high } cm/s.
    .help = Cambia la velocità, o prendi un’altra tecnica.

r16-speed-none = { $stroke } ha una velocità di { $speed } cm/s; non ne ha nessuna.

r16-speed-missing = { $stroke } non ha una velocità; si fa a { $low }–{ $high } cm/s.

r16-rate = { $stroke } ha un ritmo di { $rate } Hz; si fa a { $low }–{ $high } Hz.
    .help = Cambia il ritmo, o prendi un’altra tecnica.

r16-rate-none = { $stroke } ha un ritmo di { $rate } Hz; non ne ha nessuno.

r16-rate-missing = { $stroke } non ha un ritmo; si fa a { $low }–{ $high } Hz.

r16-apart = { $stroke } dice { $speed } cm/s, ma il suo percorso di { $way_cm } cm, { $times } ripetizioni e { $seconds } s danno { $real } cm/s.
    .help = Cambia il tempo, le ripetizioni o la velocità.

## R17: keep-offs

r17-near = { $stroke } arriva a { $near_cm } cm da una zona da non toccare; il più vicino è { $least_cm } cm.
    .help = Accorcia il percorso o guidalo attorno.

r17-near-why = { $stroke } arriva a { $near_cm } cm da una zona da non toccare ({ $why }); il più vicino è { $least_cm } cm.
    .help = Accorcia il percorso o guidalo attorno.

## R18: form

r18-nothing = { $stroke } dura { $seconds } s con { $force_n } N; entrambi devono essere più di 0.
    .help = Togli la manovra, o dalle tempo e forza.

r18-nowhere = { $stroke } non nomina nessuna zona.
    .help = Nomina le zone su cui lavora.

r18-off-body = { $stroke } esce dal corpo a x { $x_cm } cm, y { $y_cm } cm.
    .help = Tieni il percorso su schiena, collo e braccia.

r18-gap = { $stroke } comincia a { $start_s } s, ma la manovra precedente finisce a { $end_s } s.
    .help = Fai seguire le manovre senza vuoti né sovrapposizioni.

r18-end = La partitura dura { $seconds } s, ma la sua ultima manovra finisce a { $end_s } s.
    .help = La durata deve essere la fine dell’ultima manovra.

r18-movement = Il movimento { $movement } dice di cominciare a { $start_s } s e di durare { $seconds } s; le sue manovre cominciano a { $strokes_start_s } s e durano { $strokes_s } s.
    .help = Inizio e durata devono essere quelli delle sue manovre.

r18-dose = La partitura dice che { $place } riceve { $broad_kpa_s } kPa·s di tocco ampio e { $point_kpa_s } di lavoro sui punti; le sue manovre danno { $real_broad_kpa_s } e { $real_point_kpa_s }.
    .help = Togli la dose da ciò che modifichi a mano, o ricalcolala.

## Where there is no plan

refusal-warm = Non c’è un buon piano: è libera troppo poca schiena per scaldarla.
refusal-knead = Non c’è un buon piano: è libera troppo poca schiena per impastarla.
refusal-sweep = Non c’è un buon piano: è libera troppo poca schiena per le passate ampie.
refusal-close = Non c’è un buon piano: è libera troppo poca schiena per l’ultimo scivolamento.
refusal-rest = Non c’è un buon piano: nessun posto è libero perché le mani vi riposino.

refusal-too-much = Nessun buon piano per tutto questo dura { $minutes } minuti.

refusal-breaks = Nessun piano per tutto questo rispetta ogni regola: { $rule }

refusal-ways = Puoi { $ways }.

refusal-ways-more = { $ways }, o { $next }

refusal-way-minutes = prendere { $minutes } minuti

refusal-way-no-spots = fare un piano senza punti dolenti

refusal-way-fewer-spots = nominare { $count } dei { $total } punti dolenti

refusal-way-both-sides = escludere le stesse zone anche dall’altro lato

refusal-way-gentler = chiedere una pressione { $level }

refusal-no-way = Rimpicciolisci una zona da non toccare, nomina meno punti dolenti, o lascia il massaggio a un altro giorno.

## Where a routine is filled in

fill-refused = Oggi niente massaggio: { $why }

fill-nothing-free = niente di questo è libero da toccare: resta fuori
    .help = vedi nella richiesta le zone da non toccare, e le note delle precauzioni
    .label = resta fuori
