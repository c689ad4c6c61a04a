### Translated from English by machine, read once; corrections welcome.

## What is said in more than one place.

back = Indietro
minutes = { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minuti
}
language = Lingua
language-failed = Non è stato possibile caricare questa lingua.
title = Warmhands
close = Chiudi
yes = Sì
no = No
delete = Elimina
again = Riprova
done = Fatto

## The first screen.

home-title = Mani calde, una stanza tranquilla
home-about = Un massaggio alla schiena in due, pensato per questa schiena e guidato gesto per gesto.
home-begin = Comincia
home-make = A modo tuo
home-library = Guarda le manovre
home-history = Serate passate
home-care = Per la calma tra due persone, non una cura. Se qualcosa fa male, fermati.
home-loading = Preparo la serata …
home-failed = La pagina non è riuscita a caricare il suo nucleo. Il server è ancora acceso?

## The screen on which an evening is made one's own.

compose-title = A modo tuo
compose-sore = Dove fa male?
compose-how-sore = Tocca un punto dolente
compose-how-keep = Trascina su ciò che va lasciato in pace
compose-how-erase = Tocca un segno per toglierlo
compose-how-turn = Trascina per girare, pizzica per avvicinarti
compose-tool-sore = Fa male qui
compose-tool-keep = Non toccare
compose-tool-erase = Togli
compose-tool-turn = Gira
compose-by-name = Scegli una zona per nome
compose-add-sore = Fa male
compose-add-keep = Non toccare
compose-marks = Segnato
compose-remove = Togli: { $what }
compose-sore-at = fa male: { $place }
compose-keep-at = non toccare: { $place }
compose-spot = un punto
compose-minutes = Durata
compose-level = Pressione
compose-who = Chi si distende
compose-name = Nome, se vuoi
compose-stature = Altezza
compose-mass = Peso
compose-build = Forma della schiena
compose-build-male = larga
compose-build-between = media
compose-build-female = stretta
compose-arms = Braccia
compose-arms-sides = lungo il corpo
compose-arms-forward = in avanti
compose-giver = Chi massaggia
compose-strength = Braccia
compose-strength-light = poca forza
compose-strength-average = normali
compose-strength-strong = forti
compose-thumbs = Pollici oggi
compose-thumbs-tired = stanchi
compose-thumbs-average = normali
compose-thumbs-strong = forti
compose-mood = Atmosfera
compose-mood-quiet = tranquilla
compose-mood-romantic = romantica
compose-mood-bright = luminosa
compose-strokes = Le manovre
compose-strokes-made = scelte per voi due
compose-strokes-classic = Massaggio classico
compose-strokes-slow-tide = Marea lenta
compose-tastes = Gusti
compose-taste = { $taste ->
    [-1] meglio senza
    [1] mi piace molto
   *[0] come viene
}
compose-supplies = A portata di mano
compose-oil = Olio
compose-towels = Asciugamani
compose-surface = Su
compose-surface-table = un lettino
compose-surface-bed = un letto
compose-surface-floor = il pavimento
compose-care = Prima del primo massaggio
compose-plan = La serata, come partitura
compose-plan-how = Tocca una manovra per vedere dov’è e perché.
compose-why = Perché: { $reason }.
compose-undo = Annulla
compose-redo = Ripeti
compose-save = Conserva questo piano
compose-saved = Conservato, senza le risposte sulla salute.
compose-kept = Piani conservati
compose-open = Apri
compose-share = Copia un link
compose-shared = Il link è copiato. Non contiene nomi né risposte sulla salute.
compose-file = Salva come file
compose-from-file = Apri un file
compose-next = Prepara
compose-dose = Mostra il calore
compose-no-plan = Per questo non c’è ancora un piano:
compose-lane-left = sinistra
compose-lane-right = destra

## The health questions, one group at a time.

care-title = Prima, qualche domanda
care-about = Risponde chi si distende. Le risposte restano con te, sui tuoi dispositivi.
care-step = { $at } di { $all }
care-none = Niente di tutto questo
care-next = Avanti
care-unsure = Non lo so
care-later = Più tardi
care-answer = Rispondi alle domande
care-not-asked = Le domande sulla salute non sono ancora state fatte. Bastano pochi minuti e ne vale la pena.
care-so-go = Finora niente lo impedisce.
care-so-adapt = Il piano è stato reso più dolce:
care-so-refuse = Oggi niente massaggio:
care-original = Mostra l’originale inglese
care-translation = Nascondi l’originale inglese
care-translated = Tradotto dall’inglese da una macchina. In caso di dubbio vale l’originale.

## Before the massage.

prepare-title = Prepara
prepare-needed = Serve
prepare-kind = Una gentilezza
prepare-all = È tutto pronto
prepare-start = Comincia
prepare-open = { $open ->
    [one] manca { $open } cosa
   *[other] mancano { $open } cose
}
prepare-not-kept = Su questo dispositivo non si può conservare nulla: la sessione funziona, ma ricaricando finirebbe.
prepare-screen = Tieni questo schermo acceso e in vista.
prepare-compose = Cambia il piano

## The massage itself, on the giver's screen: read from two metres away.

session-paused = In pausa
session-go = Tocca dove vuoi per continuare
session-hands-off = Via le mani
session-hands-off-go = Tocca quando siete pronti tutti e due a continuare.
session-next-in = Poi · { $seconds } s
session-move-on = Avanti
session-left = rimasti
session-replies = Richieste
session-mute = Muto
session-unmute = Riattiva il suono
session-night = Rosso notte
session-day = Luce di candela
session-stop-now = Ferma ora
session-granted-softer = Più leggero qui da adesso.
session-granted-firmer = Più deciso qui da adesso.
session-granted-slower = Un po’ più lento.
session-granted-faster = Un po’ più veloce.
session-granted-stay = Ancora un po’ qui.
session-granted-move_on = La prossima manovra viene dopo questa passata.
session-granted-sore_here = Questo punto fa male: il piano ne tiene conto.
session-granted-sore_drawn = Un punto fa male: il piano ne tiene conto.
session-granted-hurts = Questo fa male.
session-granted-stop = Stop.
session-granted-finish_gently = Si va verso la fine, con dolcezza.
session-not-now-ready = Non è ancora cominciato.
session-not-now-playing = Adesso no: le mani sono al lavoro.
session-not-now-paused = Adesso no: è in pausa.
session-not-now-hands-off = Adesso no: le mani sono via.
session-not-now-stopped = Adesso no: è finito.
session-not-now-ended = Adesso no: è finito.
session-unlogged = Questa sessione non si può conservare.
session-flat = Disegnato in piano: questa macchina non ha grafica 3D per la pagina.
session-broke = Qualcosa si è rotto. Via le mani per un momento: la sessione riprende dal suo registro.
session-keys = Spazio pausa · Pag giù avanti · S più leggero · F più deciso · − più lento · + più veloce · T resta · O punto dolente · H fa male · G finisci · Q ferma · M muto · L luce notturna · P telefono

## What can be asked of a massage under way

reply-softer = Più leggero
reply-firmer = Più deciso
reply-slower = Più lento
reply-faster = Più veloce
reply-stay = Resta qui
reply-move_on = Avanti
reply-sore_here = Punto dolente
reply-sore_drawn = Punto dolente
reply-hurts = Mi fa male
reply-stop = Ferma
reply-finish_gently = Finisci piano

## The people of the household.

people-receiver = Chi si distende oggi
people-giver = Chi massaggia oggi
people-keep = Conserva
people-update = Conserva le modifiche

## The receiver's phone, as the giver's screen speaks of it.

phone-title = Un telefono per chi si distende
phone-about = Più leggero, più deciso, resta, avanti o ferma: detto con le dita, a occhi chiusi.
phone-connect = Collega un telefono
phone-there = Il telefono c’è.
phone-away = Nessun telefono
phone-there-short = Telefono collegato
phone-another = Collegane un altro
phone-scan = Inquadra questo con la fotocamera del telefono.
phone-or-type = O apri lì { $address } e scrivi:
phone-alone = Apri su questa macchina questo indirizzo con /phone in fondo, e scrivi queste cifre. Per un altro dispositivo, avvia Warmhands con
phone-digits = Le cifre sono { $digits }
phone-qr = Un codice che la fotocamera del telefono può leggere
phone-trouble = Il server di casa non risponde.
phone-said = Dal telefono: { $what }
phone-early = Non è ancora cominciato.
phone-late = È arrivato troppo tardi.
phone-log = Dal telefono
phone-granted = fatto
phone-refused = adesso no: { $why }
phone-lead-title = Continua a guidare da un altro dispositivo
phone-lead-how = Apri questo lì: continua da dove è adesso, e questo schermo tace.
phone-lead-qr = Un codice che la fotocamera di un altro dispositivo può leggere
phone-lead-link = L’indirizzo. Chi ce l’ha può guidare questa sessione.
phone-copy = Copia l’indirizzo
phone-copied = Copiato
phone-elsewhere = Adesso guida un altro dispositivo
phone-elsewhere-how = Questo schermo ora tace.
phone-lead = Torna a guidare da qui
phone-lost = Quella sessione è finita, o non si può raggiungere.
phone-joined = Questo dispositivo adesso è di casa.

## Sound: how loud each part is.

sound-title = Suono
sound-all = Tutto
sound-voice = Voce
sound-music = Musica
sound-beat = Battito delle mani
sound-off = spento
sound-own = Usa la tua musica
sound-own-how = Scegli dei file musicali o trascinali qui. Restano su questo dispositivo.
sound-made = La musica creata qui
sound-bad = “{ $name }” non si può riprodurre qui. MP3, FLAC, Ogg e WAV vanno bene.
sound-lost = Il suono si è fermato su questo dispositivo. Un tocco lo riporta.
sound-back = Il suono è tornato.
## What can be said aloud in a session, where the device recognises it by itself.

commands-title = Comandi a voce
commands-listen = Ascolta i comandi
commands-how = Di’ «{ $call }» e poi: { $commands }. «{ $stop }» basta da solo. Quello che si sente resta su questo dispositivo e non viene conservato.
commands-fetch-how = Questo browser può capire i comandi solo su questo dispositivo, una volta scaricato un pacchetto linguistico.
commands-fetch = Scarica il pacchetto linguistico
commands-fetching = Il pacchetto linguistico si sta scaricando…
commands-heard = Sentito: «{ $words }»
commands-trouble-forbidden = Non ascolta: questa pagina non può usare il microfono. Le impostazioni del browser possono permetterlo.
commands-trouble-microphone = Non ascolta: non c’è un microfono, o lo usa qualcos’altro.
commands-trouble-pack = Non ascolta: il pacchetto linguistico manca, o qui non funziona.

## After the massage, when both rest.

after-title = Riposo
after-done = Che cosa si è fatto
after-done-alt = La schiena, con quanto tocco ha ricevuto ogni parte
after-rate = Com’è stato?
after-who = Per chi era disteso, quando vuole.
after-relaxation = Rilassamento
after-relaxation-least = per niente
after-relaxation-most = profondo
after-pressure = Pressione
after-pressure-is = { $pressure ->
    [-2] troppo leggera
    [-1] un po’ leggera
    [1] un po’ decisa
    [2] troppo decisa
   *[0] giusta
}
after-comfort = Caldo e comodo?
after-liked = Che cosa ti è piaciuto?
after-keep = Conserva le risposte
after-thanks = Conservato.

## Earlier evenings.

history-title = Serate passate
history-none = Ancora niente. Dopo la prima sessione la trovi qui.
history-relaxed = rilassamento: { $relaxed } su 10
history-unrated = senza voto
history-chart = Rilassamento, sera per sera
history-export = Salva tutto in un file
history-import = Carica un file
history-imported = { $entries ->
    [0] Non c’era niente di nuovo.
    [one] C’era una voce nuova.
   *[other] C’erano { $entries } voci nuove.
}
history-not-household = Questo file non è stato salvato da Warmhands, perciò niente è cambiato.
history-server-kept = È sparito da questo dispositivo. Il server di casa non era raggiungibile e ha ancora la sua copia: premi di nuovo quando torna.
history-delete = Elimina tutto
history-sure = Elimina davvero: piani, sessioni e risposte
history-deleted = È tutto eliminato.
history-blocked = Questo browser non conserva nulla per questa pagina.

## What earlier sessions taught

learned-title = Che cosa si è imparato
learned-about = Il prossimo piano ne tiene conto, per quanto è bene per tutti e due.
learned-leave = Lascia fuori
learned-heed = Tienine di nuovo conto
learned-left = lasciato fuori

## The strokes, to be watched.

library-title = Le manovre
library-purpose = A che serve
library-touches = Che cosa tocca
library-where = Dove
library-away = Non qui
library-mistake = Errore frequente
library-close = Da vicino
library-alt = Due mani su una schiena, che mostrano: { $stroke }

## Plans that come as a link or as a file.

import-large = Questo file è troppo grande per essere un piano.
import-broken = Questo link è rotto, perciò niente è cambiato.
import-newer = Questo è stato scritto da un Warmhands più nuovo, perciò niente è cambiato.
import-bad = Questo non si può aprire, perciò niente è cambiato: { $why }
