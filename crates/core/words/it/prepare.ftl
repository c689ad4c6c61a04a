### Translated from English by machine, read once; corrections welcome.

## Before

prepare-space = Libera quasi un metro da ogni lato.
    .why = Così chi massaggia si muove attorno senza allungarsi.

prepare-table = Regola il lettino all’altezza in cui le nocche, a braccio pendente, lo sfiorano appena.
    .why = Con la schiena dritta e le braccia lunghe ti appoggi invece di spingere.

prepare-bed = Usa il bordo solido del letto; inginocchiati accanto con un ginocchio su, senza peso su chi riceve.
    .why = Un letto morbido cede, e una schiena storta si stanca.

prepare-floor = Stendi a terra un tappetino o delle coperte piegate, e qualcosa di morbido sotto le tue ginocchia.
    .why = Così state comodi tutti e due fino alla fine.

prepare-warm_room = Scalda la stanza a 22–25 °C e tieni fuori le correnti d’aria.
    .why = La pelle nuda e oliata si raffredda presto.

prepare-twilight = Abbassa la luce a una sola lampada calda di lato, quanto basta per vedere la pelle.
    .why = La sera, una luce bassa e calda aiuta a quietarsi.

prepare-bright_light = Lascia entrare di lato la luce morbida del giorno o di una lampada, non negli occhi.
    .why = Chi massaggia vede la pelle, chi riceve non si abbaglia.

prepare-steady_light = Tutte le luci fisse: niente fiamme, niente lampeggi, niente schermi che sfarfallano.
    .why = Lo sfarfallio può scatenare una crisi.

prepare-candles = Meglio candele LED; una fiamma vera sta a un metro da tutto ciò che brucia, lontano da asciugamani e olio.
    .why = Molti incendi da candela cominciano in camera da letto, da qualcosa di troppo vicino.

prepare-music = Lascia scegliere a chi riceve una musica calma senza parole, o il silenzio.
    .why = Il gusto conta più del tempo, e il silenzio va bene.

prepare-scent = Un profumo solo se piace a tutti e due: due gocce di olio essenziale in 10 ml, mai puro.
    .why = Circa l’1% basta e avanza; di più può irritare la pelle.

prepare-no_scent = Oggi niente profumi: olio semplice, niente incenso, niente candele profumate.
    .why = Lo chiedono le precauzioni.

prepare-plain_mood = Tieni luce e musica semplici e allegre.
    .why = Con i bambini è semplice attenzione.

prepare-pets = Tieni gatti e cani fuori dalla stanza.
    .why = Si spaventano, e certi oli possono avvelenarli.

prepare-towels = Due asciugamani grandi per coprire ciò che non si lavora, uno piccolo e un po’ di carta per l’olio.
    .why = La pelle coperta resta calda e si sente protetta.

prepare-covers = Senza asciugamani, prendi un lenzuolo o due camicie grandi per coprire, e un po’ di carta per l’olio.
    .why = La pelle coperta resta calda e si sente protetta.

prepare-oil = Tieni a portata di mano { $oil_ml } ml di olio; comincia con un cucchiaino nel palmo, mai versato sulla pelle.
    .why = Con troppo olio non si riesce a impastare.

prepare-plain_oil = Usa olio semplice raffinato di girasole, di vinacciolo o di cocco frazionato, e chiedi delle allergie.
    .why = Gli oli di frutta a guscio, arachidi e sesamo possono contenere tracce di ciò a cui si reagisce.

prepare-no_nut_oil = Niente olio di frutta a guscio, arachidi o sesamo, niente prodotti di composizione ignota; va bene un olio minerale semplice o di girasole.
    .why = Tracce restano anche negli oli raffinati.

prepare-patch_test = Prova un olio nuovo il giorno prima, su un pezzetto dell’interno dell’avambraccio.
    .why = Una reazione si vede in un giorno, o due.

prepare-patch_test_first = Comincia solo se l’olio o la lozione è stato provato sull’interno dell’avambraccio un giorno fa, meglio due, e la pelle è rimasta calma.
    .why = Questa pelle può reagire.

prepare-no_oil = Senza olio, prendi una lozione semplice senza profumo; o lascia addosso una maglietta sottile e tieni leggeri i tocchi.
    .why = La pelle asciutta si inceppa negli scivolamenti lunghi.

prepare-extra_oil = Abbonda con l’olio o la lozione, così le mani galleggiano.
    .why = La pelle sottile non va tirata.

prepare-no_heat = Niente borse calde e niente asciugamani caldi; l’olio, caldo solo quanto la tua mano.
    .why = Lo chiedono le precauzioni: il calore può non sentirsi, o spingere un farmaco attraverso la pelle.

prepare-ankles = Metti sotto le caviglie un cuscino o una coperta arrotolata, alti 10–15 cm.
    .why = Toglie sforzo ai piedi e alla zona lombare.

prepare-head = La testa dritta, il viso in un anello di stoffa arrotolata; se deve girarsi, cambia lato ogni 3–5 minuti.
    .why = Un collo girato si stanca, e così il naso resta libero.

prepare-arms_by_the_sides = Le braccia stanno lungo il corpo.
    .why = Il piano conta sulla posizione che così hanno le scapole.

prepare-arms_forward = Le braccia stanno in avanti, su un appoggio o accanto alla testa.
    .why = Il piano conta sulla posizione che così hanno le scapole.

prepare-belly_cushion = Metti un cuscino sottile sotto la pancia.
    .why = Lo chiedono le precauzioni: la zona lombare resta lunga.

prepare-chest_cushion = Metti un asciugamano arrotolato sotto la parte davanti delle spalle.
    .why = Lo chiedono le precauzioni: petto e respiro restano liberi.

prepare-cushions = Tieni pronti un cuscino sottile per sotto la pancia e un asciugamano arrotolato per sotto le spalle.
    .why = Provali se la zona lombare si inarca o il petto si sente schiacciato.

prepare-warm_hands = Lavati le mani e scaldale.
    .why = Il tocco piace di più alla temperatura della pelle, circa 32 °C.

prepare-nails_and_rings = Unghie più corte dei polpastrelli; via anelli, orologio e bracciali.
    .why = Graffiano.

prepare-jewellery = Chi riceve si toglie collana e orecchini e lega i capelli lunghi.
    .why = Niente si impiglia, niente preme.

prepare-toilet_and_meal = Prima, il bagno; niente pasti pesanti nell’ultima ora, niente alcol, niente calmanti.
    .why = Stare distesi a pancia piena è scomodo, e un corpo intontito non dice basta.

prepare-phones = Silenzia ogni telefono; quello che guida sta dove si vede e si sente, con lo schermo basso.
    .why = Niente interrompe.

prepare-snack = Mangia qualcosa prima, e tieni uno spuntino a portata di mano.
    .why = Il massaggio può abbassare lo zucchero nel sangue.

prepare-look_at_skin = Guarda prima la pelle, e segna con keep_off le zone dolenti o addormentate.
    .why = Ciò che non si sente può farsi male lo stesso.

prepare-seizure_plan = Tutti e due sapete che cosa fare in caso di convulsioni, e chi chiamare.
    .why = Così nessuno deve pensare in fretta.

prepare-parent = Un genitore è nella stanza, e il bambino o la bambina ha detto di sì in prima persona.
    .why = Il no di un bambino vale come quello di chiunque.

prepare-own_terms = Chi riceve passa in rassegna le zone una per una, sì o no, e può restare con i vestiti e tenere gli occhi aperti.
    .why = Scegliere rende il tocco sicuro.

prepare-agree = Accordatevi a voce: quali zone sì e quali no, che cosa resta addosso, quanta pressione, quale profumo o nessuno, come fermarsi.
    .why = Un sì vale solo per queste cose, e si può ritirare in qualsiasi momento.

prepare-stop_signal = «Stop», due colpetti o una palla lasciata cadere significano lo stesso: mani ferme, poi via.
    .why = C’è chi ammutolisce quando è a disagio.

prepare-pain_limit = Dillo quando un dolore supera 3 su 10, o è pungente, brucia, è elettrico o intorpidisce; allora la manovra finisce.
    .why = Il dolore non aiuta.

prepare-ask_often = Chiedi a ogni zona nuova: più leggero, o va bene così?
    .why = Lo chiedono le precauzioni.

prepare-only_a_massage = La sessione è un massaggio; tutto il resto lo concordate voi due, al di fuori.
    .why = Si acconsente a una cosa per volta.

## After

prepare-rest = Resta in riposo 2–5 minuti, al coperto e al caldo.
    .why = Il riposo fa parte del massaggio.

prepare-rise = Rotola su un fianco, siediti un momento, poi alzati.
    .why = Alzarsi in fretta può dare capogiri.

prepare-rise_very_slowly = Rotola su un fianco, resta a sedere finché la testa è lucida, e alzati con chi massaggia accanto a te.
    .why = Con la tua pressione del sangue, alzarsi in fretta può dare capogiri.

prepare-soles = Togli l’olio da piante dei piedi e mani prima di camminare.
    .why = I piedi oliati scivolano.

prepare-candles_out = Sono spente tutte le candele?
    .why = Addormentarsi accanto a una fiamma è come cominciano gli incendi.

prepare-oily_towels = Lava presto gli asciugamani unti, a caldo e con detersivo; asciugali stesi e non ammucchiarli mai caldi.
    .why = L’olio rimasto nella stoffa calda può prendere fuoco da solo, ore dopo.

prepare-latex = Tieni l’olio lontano da preservativi e guanti di lattice.
    .why = L’olio li indebolisce.

prepare-water = Offri un bicchiere d’acqua.
    .why = È una gentilezza; non elimina nulla.

prepare-skin_after = Guarda di nuovo la pelle, in cerca di zone rosse o dolenti.
    .why = Ciò che non si sente può farsi male lo stesso.

prepare-ask_next_day = Chiedi il giorno dopo come va, e usa più dolcezza la prossima volta se fa male.
    .why = Ciò che adesso fa piacere può fare male domani.

prepare-soreness = Un po’ di indolenzimento il giorno dopo capita a circa una persona su dieci, e passa.
    .why = Non è un motivo per insistere, né per preoccuparsi.

prepare-seek_advice = Vai dal medico se l’indolenzimento dura più di due giorni, o con un livido, braccia o gambe addormentate o deboli, dolore a testa, collo, pancia o fianco, o sangue nelle urine.
    .why = I danni da massaggio sono rari, ma reali.

prepare-emergency = Dolore al petto, respiro difficile, segni di ictus, o la zona tra le gambe addormentata: chiama subito il 112, 911 o 999.
    .why = Queste cose non aspettano.
