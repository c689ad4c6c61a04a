### Translated from English by machine, read once; corrections welcome.

## Said of the judgement as a whole.

care-not-asked = Non è stata fatta nessuna domanda sulla salute. `warmhands care` le fa; bastano pochi minuti e ne vale la pena.

care-not-all-asked = Ad alcune domande sui segnali d’allarme manca ancora la risposta; `warmhands care` le fa.

care-unmarked = Prima segna il punto con keep_off, così il piano lo lascia fuori. Fino ad allora non c’è nessun piano.

care-kept-off = Le mani non toccano questi punti, né la fascia attorno: { $places }. Resta fuori solo ciò che è segnato, quindi segna anche ogni altro punto di questo tipo.

care-marked-spot = un punto segnato

care-kept-off-why = { $place } ({ $why })

care-kept-off-more = { $items }, { $next }

## A note

care-note-refused = { $instead } { $reason }

care-note-adapted = { $reason } { $changes }.

care-changes-more = { $changes }; { $next }

## What a yes changes

effect-emergency = Chiama subito il numero di emergenza: 112, 911 o 999. Niente massaggio.
effect-doctor_today = Niente massaggio: parla oggi stesso con un medico, e chiama il 112, 911 o 999 se peggiora.
effect-doctor = Per ora niente massaggio: per favore, vai prima dal medico. Quando ti dice che un massaggio va bene, rispondi qui di no.
effect-not_now = Per il momento niente massaggio.
effect-not_prone = In questo momento non devi stare a pancia in giù. Tocchi delicati fanno bene lo stesso se stai su un fianco, con un cuscino tra le ginocchia, o su una sedia, con il corpo appoggiato a un tavolo; questo programma non li guida.
effect-marked = il punto segnato resta fuori, con 5 cm attorno
effect-marked_wide = il punto segnato resta fuori, con 8 cm attorno
effect-very_gentle = solo tocchi molto leggeri
effect-gentle = solo tocchi leggeri
effect-medium = niente di più deciso di una pressione media
effect-no_points = niente pollici, niente nocche e niente pressioni tenute
effect-no_painful_work = niente pressioni tenute, e i pollici solo leggeri
effect-no_drumming = niente picchiettio, pizzicotti, colpetti di taglio o a coppa
effect-palms_only = solo palmi morbidi
effect-spare_ribs = niente sui lati delle costole
effect-no_stretches = niente allungamenti
effect-no_neck_stretch = niente allungamento del collo
effect-no_neck = niente sul collo
effect-no_rocking = niente dondolio
effect-spare_left_arm = nessun lavoro sul braccio sinistro
effect-spare_right_arm = nessun lavoro sul braccio destro
effect-spare_left_quadrant = niente sul braccio sinistro e sul lato sinistro della parte alta della schiena
effect-spare_right_quadrant = niente sul braccio destro e sul lato destro della parte alta della schiena
effect-twenty_minutes = 20 minuti al massimo
effect-short = 10 minuti al massimo
effect-very_short = 5 minuti al massimo
effect-no_scent = niente profumi
effect-no_flicker = luce fissa, senza sfarfallio
effect-no_heat = niente calore sulla pelle
effect-look_at_skin = guardare la pelle prima e dopo
effect-snack = uno spuntino a portata di mano
effect-extra_oil = olio in abbondanza
effect-chest_cushion = un asciugamano arrotolato sotto la parte davanti delle spalle
effect-belly_cushion = un cuscino sottile sotto la pancia
effect-rise_slowly = alzarsi piano alla fine
effect-ask_often = chiedere spesso, e di nuovo il giorno dopo
effect-seizure_plan = tutti e due sanno che cosa fare in caso di convulsioni
effect-parent = un genitore resta nella stanza
effect-own_terms = scegli tu dove, e che cosa tenere addosso
effect-no_nut_oil = niente olio di noci o altra frutta a guscio, di arachidi o di sesamo
effect-patch_test = provare l’olio il giorno prima su un pezzetto di pelle

## Legs, bladder and bowel. The emergency number now.

care-group-legs-bladder-and-bowel = Gambe, vescica e intestino

question-saddle_numbness = Senti addormentata la zona tra le gambe: attorno ai genitali, al sedere o all’interno delle cosce?
    .note = Con problemi alla schiena questo può voler dire che i nervi in fondo alla colonna sono compressi.

question-bladder_or_bowel = C’è qualcosa di nuovo con l’urina o le feci: fai fatica a iniziare, a trattenere o a sentire, o hai delle perdite?
    .note = Con problemi alla schiena questo può voler dire che i nervi in fondo alla colonna sono compressi.

question-sexual_feeling = Da quando ti fa male la schiena o la gamba, è cambiata la sensibilità o la funzione nel sesso?
    .note = Con problemi alla schiena questo può voler dire che i nervi in fondo alla colonna sono compressi.

question-both_legs = Con il mal di schiena: ti fanno male o sono deboli tutte e due le gambe, o una gamba perde forza rapidamente?
    .note = Questo può voler dire che i nervi in fondo alla colonna sono compressi.

## Chest, breath and belly. The emergency number now.

care-group-chest-breath-and-belly = Petto, respiro e pancia

question-chest_pain = Hai dolore al petto?
    .note = Può venire dal cuore o dai polmoni.

question-sudden_breathlessness = Ti è mancato il fiato all’improvviso, hai avuto un collasso, o tossisci sangue?
    .note = Può venire dal cuore o da un coagulo nei polmoni.

question-tearing_pain = Hai un dolore come uno strappo alla schiena o alla pancia, o la pancia pulsa col battito del cuore?
    .note = Può venire dalla grande arteria della pancia.

## Head, neck and speech. The emergency number now.

care-group-head-neck-and-speech = Testa, collo e parola

question-sudden_headache = Hai un dolore improvviso, molto forte o insolito alla testa o al collo?
    .note = Può essere un ictus o un’arteria del collo lesionata.

question-stroke_signs = Hai capogiri improvvisi, vista doppia, parola impastata, il viso che cade da un lato, un braccio debole, o perdi l’equilibrio?
    .note = Può essere un ictus o un’arteria del collo lesionata.

## A fall or a bad reaction. The emergency number now.

care-group-a-fall-or-a-bad-reaction = Una caduta o una brutta reazione

question-fall_or_blow = Ti fa male la schiena da una brutta caduta, un incidente o un colpo, o è deformata?
    .note = Può esserci un osso rotto; non muoverti finché non arriva aiuto.

question-allergic_shock = Ti si gonfia il viso, la lingua o la gola, o hai un fischio nel respiro, senso di svenimento o orticaria su tutto il corpo?
    .note = Può essere una reazione allergica grave.

## How you feel today. A doctor first.

care-group-how-you-feel-today = Come stai oggi

question-fever = Hai la febbre a 38 °C o più?
    .note = Con la febbre il corpo ha bisogno di riposo. Vai dal medico se è alta, se dura o se viene con mal di schiena.

question-feeling_ill = Senti un malessere in tutto il corpo?
    .note = Riposa, e vai dal medico se dura o ti preoccupa.

question-contagious = Hai una malattia che altri possono prendere?
    .note = Un massaggio la passerebbe. Aspetta che sia finita, e vai dal medico se dura o ti preoccupa.

question-intoxicated = Nelle ultime ore hai preso alcol, droghe o un calmante?
    .note = Attutiscono il dolore e la capacità di scegliere, e qui servono tutti e due. Aspetta che passi l’effetto.

question-cannot_speak_up = Ti sarebbe difficile dire di no, o sentire il dolore o segnalarlo?
    .help = Per esempio in caso di confusione, di stanchezza profonda per i farmaci, o quando qualcun altro decide per te.
    .note = Un massaggio si regge sul tuo sì e sul fatto che tu dica quando qualcosa fa male. Chiedi a un medico o a chi ti assiste che cosa va bene.

## Clots, heart and blood. A doctor first.

care-group-clots-heart-and-blood = Coaguli, cuore e sangue

question-clot_signs = C’è una gamba o un braccio che pulsa, o è gonfio, caldo, rosso o scuro, o ha le vene dure e dolenti?
    .note = Può essere un coagulo di sangue in una vena. Non strofinarlo mai.

question-blood_clot = Hai, o potresti avere, un coagulo di sangue in una vena (trombosi)?
    .note = Strofinando si potrebbe staccare un coagulo.

question-heart_condition = Hai una malattia del cuore che non è stabile, o uno scompenso del cuore che peggiora?
    .note = Prima di un massaggio il cuore deve essere stabile.

question-heart_attack_or_stroke = Hai avuto di recente un infarto o un ictus?
    .note = Prima il corpo deve riprendersi.

question-very_high_blood_pressure = La tua pressione del sangue è fuori controllo, per esempio 180 su 110 o più?
    .note = Va abbassata prima di un massaggio.

question-aneurysm = Un medico ti ha trovato un rigonfiamento in un’arteria (un aneurisma)?
    .note = La pressione lì vicino è un rischio.

question-bleeding_disorder = Il tuo sangue coagula male, o hai le piastrine basse?
    .help = Degli anticoagulanti si chiede più avanti.
    .note = Anche una pressione leggera potrebbe far sanguinare sotto la pelle.

## Back pain that a doctor should see. A doctor first.

care-group-back-pain-that-a-doctor-should-see = Mal di schiena da far vedere a un medico

question-back_pain_weight_loss = Con il mal di schiena: hai perso peso senza sapere perché?
    .note = Le due cose insieme vanno fatte vedere a un medico.

question-back_pain_at_night = Il mal di schiena ti sveglia di notte, o non dà mai tregua, in qualunque posizione?
    .note = Un dolore che il riposo non cambia va fatto vedere a un medico.

question-back_pain_cancer = Con il mal di schiena: hai mai avuto un tumore maligno (cancro)?
    .note = Le due cose insieme vanno fatte vedere a un medico.

question-back_pain_steroids = Con il mal di schiena: prendi cortisonici, come compresse di cortisone o prednisolone?
    .note = I cortisonici indeboliscono le ossa, perciò un nuovo mal di schiena va fatto vedere a un medico.

question-back_pain_weak_defences = Con il mal di schiena: hai le difese del corpo deboli, o ti sei mai fatto iniezioni di droga?
    .note = Prima va esclusa un’infezione nella schiena.

question-first_back_pain = Un vero mal di schiena, più di un muscolo teso, ti è venuto per la prima volta prima dei 20 anni o dopo i 55?
    .note = Da solo è un segnale debole e non è motivo di allarme; un medico o un fisioterapista può chiarirlo.

question-chest_height_pain = Hai un vero dolore, più di un muscolo teso, alla colonna dietro il petto?
    .note = Da solo è un segnale debole e non è motivo di allarme; un medico o un fisioterapista può chiarirlo.

question-kidney_signs = Con dolore alla schiena o al fianco: hai febbre, dolore quando urini o sangue nelle urine?
    .note = Può venire da un rene.

## Bones, discs and joints. A doctor first.

care-group-bones-discs-and-joints = Ossa, dischi e articolazioni

question-broken_bone = Hai un osso rotto, forse rotto, o non ancora guarito?
    .note = Prima deve guarire.

question-broken_vertebra = Hai le ossa fragili e ti si è mai rotto un osso della colonna?
    .note = Anche una pressione leggera potrebbe romperne un altro.

question-weak_leg = Un dolore forte ti scende lungo una gamba che perde forza, o un piede ti cade quando cammini?
    .note = Può esserci un nervo compresso.

question-fresh_disc_injury = Ti sei appena fatto male a un disco della colonna (un’ernia del disco)?
    .note = Prima deve calmarsi ed essere vista da un medico.

question-inflamed_now = In questo momento hai le articolazioni o la schiena calde, gonfie o in fase acuta?
    .note = Una fase acuta deve calmarsi prima che le mani si avvicinino.

## Skin that a doctor should see. A doctor first.

care-group-skin-that-a-doctor-should-see = Pelle da far vedere a un medico

question-shingles_or_cellulitis = Hai il fuoco di Sant’Antonio (herpes zoster), o pelle rossa e calda che si allarga?
    .note = Qui serve una cura, e il tocco fa male o lo allarga.

question-contagious_skin = Hai un problema della pelle che si trasmette al tocco, come scabbia, impetigine o tigna?
    .note = Mani e olio lo diffonderebbero; aspetta che sia sparito.

## Trouble in pregnancy. A doctor first.

care-group-trouble-in-pregnancy = Problemi in gravidanza

question-pregnancy_trouble = Se sei incinta: ci sono perdite di sangue, contrazioni, pressione alta, o qualcuno ha parlato di un rischio?
    .note = Prima viene la tua ostetrica o il tuo medico.

## Skin. Not there.

care-group-skin = Pelle

question-wound_or_burn = Su schiena, collo, spalle o braccia: hai una ferita, una bruciatura o una vescica, aperta o in via di guarigione?
    .note = La pelle ferita va lasciata in pace.

question-sunburn_or_rash = Su schiena, collo, spalle o braccia: hai una scottatura di sole, uno sfogo, un eczema umido o acne con pus?
    .note = Lo sfregamento e l’olio peggiorano la pelle irritata.

question-skin_infection = Su schiena, collo, spalle o braccia: hai una zona di pelle infetta, un fungo, un foruncolo o una verruca?
    .note = Il tocco può diffonderla; lava bene mani e asciugamani.

question-new_tattoo = Su schiena, collo, spalle o braccia: hai un tatuaggio o un piercing non ancora guarito del tutto?
    .help = Di solito ci vogliono da due a quattro settimane.
    .note = Finché non è guarito è una ferita.

question-numb_skin = Su schiena, collo, spalle o braccia: hai pelle addormentata o che sente poco?
    .note = Dove senti poco, non puoi dire quando è troppo.

## Bruises, veins and lumps. Not there.

care-group-bruises-veins-and-lumps = Lividi, vene e noduli

question-bruise_or_strain = Su schiena, collo, spalle o braccia: hai un livido, un gonfiore, o uno stiramento o una distorsione recente?
    .note = Le lesioni recenti riposano almeno due o tre giorni.

question-veins = Su schiena, collo, spalle o braccia: hai vene gonfie o dolenti?
    .note = Vene così non sopportano nessuna pressione.

question-lump_or_mole = Su schiena, collo, spalle o braccia: hai un nodulo, un linfonodo gonfio o un neo che nessun medico ha guardato?
    .note = Fallo vedere a un medico; fino ad allora le mani stanno lontane.

## Surgery, devices and injections. Not there.

care-group-surgery-devices-and-injections = Operazioni, dispositivi e iniezioni

question-surgery_scar = Su schiena, collo, spalle o braccia: hai una cicatrice di un’operazione di meno di sei settimane fa, o per cui il chirurgo non ha ancora dato il via libera?
    .note = Una cicatrice ha bisogno di almeno sei settimane e del via libera del chirurgo.

question-spine_surgery = Hai mai avuto un’operazione alla colonna, per esempio una fusione di vertebre o una laminectomia?
    .note = Chiedi al chirurgo che cosa va bene; tutto quel tratto della colonna resta fuori.

question-implanted_device = Su schiena, collo, spalle o braccia: hai un dispositivo sotto la pelle, come un pacemaker, un port, uno stimolatore o una pompa?
    .help = Uno sotto la clavicola conta anche: segna la spalla.
    .note = La pressione può spostare un dispositivo o i suoi fili.

question-sensor_or_line = Su schiena, collo, spalle o braccia: hai un sensore, una pompa per insulina (microinfusore), un catetere o un altro accesso?
    .note = Tirarlo o premerlo potrebbe spostarlo.

question-drug_patch = Su schiena, collo, spalle o braccia: hai un cerotto con un farmaco, per esempio contro il dolore?
    .note = Il calore e lo sfregamento fanno passare più farmaco attraverso la pelle.

question-injection = Su schiena, collo, spalle o braccia: hai avuto un’iniezione, un vaccino, un blocco di un nervo o del botox negli ultimi tre giorni?
    .note = Ciò che è stato iniettato deve restare dov’è; la clinica può chiedere più tempo.

## Tumours and radiotherapy. Not there.

care-group-tumours-and-radiotherapy = Tumori e radioterapia

question-tumour = Su schiena, collo, spalle o braccia: hai un tumore, o linfonodi colpiti da uno?
    .note = Nessuna pressione dove c’è un tumore.

question-radiotherapy = Su schiena, collo, spalle o braccia: fai radioterapia adesso, o l’hai fatta nelle ultime settimane?
    .note = Questa pelle è molto delicata, e l’olio può irritarla.

## Lying on the front. Not there.

care-group-lying-on-the-front = A pancia in giù

question-breasts_hernia_or_stoma = Hai protesi al seno, il seno dolente, un’ernia o una stomia?
    .note = I cuscini tolgono il peso; se è scomodo lo stesso, non stare a pancia in giù.

question-front_uncomfortable = Stare a pancia in giù ti è scomodo o poco consigliabile, per qualunque motivo?
    .note = Un corpo che non è a suo agio non riposa.

## Breath and stomach. Gentler.

care-group-breath-and-stomach = Respiro e stomaco

question-breathing_trouble = L’asma, la BPCO o un altro problema ai polmoni ti dà fastidio oggi, o quando stai in orizzontale?
    .note = A pancia in giù, in orizzontale, si respira con più fatica.

question-blocked_nose = Hai il naso chiuso?
    .note = A faccia in giù, un naso chiuso peggiora. Torna quando è libero.

question-reflux = Hai bruciore di stomaco quando stai in orizzontale?
    .note = A pancia in giù, in orizzontale, l’acido risale.

question-heavy_meal = Nell’ultima ora hai mangiato molto?
    .note = A uno stomaco pieno non piace che ci si stia sopra. Tra un’ora è diverso.

## Blood and blood pressure. Gentler.

care-group-blood-and-blood-pressure = Sangue e pressione del sangue

question-anticoagulants = Prendi anticoagulanti o altri farmaci che fluidificano il sangue?
    .help = Come warfarin, apixaban, rivaroxaban, eparina, clopidogrel o aspirina tutti i giorni.
    .note = Con questi farmaci i lividi vengono facilmente. Se il tuo INR non è stabile, chiedi prima al medico.

question-easy_bruising = Ti vengono facilmente i lividi?
    .note = Una pelle così chiede il tocco più leggero.

question-treated_blood_pressure = Hai la pressione alta ma in cura, o ce l’hai bassa?
    .note = Un lavoro che fa male può alzare la pressione, e alzarsi in fretta può dare capogiri.

## Bones, skin and joints. Gentler.

care-group-bones-skin-and-joints = Ossa, pelle e articolazioni

question-osteoporosis = Hai le ossa fragili (osteoporosi)?
    .note = Le ossa fragili sopportano solo un tocco morbido e ampio. Stare su un fianco è un’alternativa.

question-long_steroids = Hai preso cortisonici, come compresse di cortisone, per molto tempo?
    .note = I cortisonici per molto tempo assottigliano ossa e pelle.

question-frail = Hai il corpo fragile per l’età, o hai la pelle sottile come carta?
    .note = Pelle sottile e ossa deboli sopportano solo un tocco morbido e ampio. Stare su un fianco è un’alternativa.

question-hypermobility = Hai le articolazioni molto snodate, o la sindrome di Ehlers-Danlos o di Marfan?
    .note = Le articolazioni lasse si allungano facilmente troppo, e il collo più di tutte.

question-rheumatism = Hai l’artrite reumatoide o un’infiammazione della colonna, adesso tranquilla?
    .note = Articolazioni così vogliono un tocco leggero e buoni cuscini, e niente in una fase acuta.

question-scoliosis_or_disc = Hai la colonna curva (scoliosi), o un vecchio problema a un disco che è stabile?
    .note = Un tocco leggero e buoni cuscini tengono la colonna a suo agio.

question-stenosis = Un medico ti ha detto che il canale della tua colonna è stretto (stenosi)?
    .note = Quando la zona lombare si incava, si stringe ancora di più; perciò si solleva la pancia.

question-shoulder_left = Ti è mai uscita la spalla sinistra, o te l’hanno operata?
    .note = Quel braccio non si tira e non si allunga.

question-shoulder_right = Ti è mai uscita la spalla destra, o te l’hanno operata?
    .note = Quel braccio non si tira e non si allunga.

## Nerves and pain. Gentler.

care-group-nerves-and-pain = Nervi e dolore

question-dulled_feeling = Il diabete, la sclerosi multipla, una lesione del midollo o un altro problema dei nervi ti ha tolto sensibilità da qualche parte?
    .note = Dove senti meno, il calore e la pressione passano inosservati. Segna la pelle addormentata con keep_off.

question-diabetes = Hai il diabete?
    .note = Il massaggio può abbassare lo zucchero nel sangue, e la pelle può sentire meno di quanto sembri.

question-sensitive_pain = Hai la fibromialgia, l’emicrania, o dolore al tocco leggero?
    .note = Ciò che adesso fa piacere può fare male domani, perciò tutto resta leggero e breve.

question-epilepsy = Hai l’epilessia?
    .note = Luci che sfarfallano e odori forti possono scatenare una crisi.

## Cancer and lymph. Gentler.

care-group-cancer-and-lymph = Cancro e linfa

question-cancer = Hai un tumore maligno (cancro), o fai o hai fatto cure per un tumore maligno?
    .note = Chiedi a chi ti cura che cosa va bene per te. Il massaggio non diffonde il cancro; si fa solo più dolce.

question-cancer_in_bone = Un tumore maligno (cancro) si è esteso alle ossa?
    .note = Le ossa possono essere fragili, perciò il tocco è il più leggero possibile.

question-lymph_left = A sinistra: hai il braccio gonfio per la linfa, o ti hanno tolto linfonodi dell’ascella?
    .note = La pressione lì può far venire il gonfiore.

question-lymph_right = A destra: hai il braccio gonfio per la linfa, o ti hanno tolto linfonodi dell’ascella?
    .note = La pressione lì può far venire il gonfiore.

## Pregnancy and age. Gentler.

care-group-pregnancy-and-age = Gravidanza ed età

question-pregnant = Sei incinta, o potresti esserlo?
    .note = Dillo alla tua ostetrica o al medico; nei primi tre mesi molte preferiscono aspettare.

question-pregnant_after_month_3 = Sei incinta da più di tre mesi?
    .note = Dopo il terzo mese non si sta a pancia in giù, e dopo il quarto nemmeno distese sulla schiena. Chiedi alla tua ostetrica del massaggio su un fianco, più avanti sul sinistro.

question-under_18 = Hai meno di 18 anni?
    .note = La scelta è anche tua: puoi dire di no, o fermare tutto.

question-small_child = Hai ancora meno di 7 anni?
    .note = Ai bambini piccoli bastano pochi minuti.

## Airways and allergies. Gentler.

care-group-airways-and-allergies = Vie respiratorie e allergie

question-asthma = Hai mai avuto l’asma, anche se adesso è tranquilla?
    .note = I profumi possono scatenarla. Tieni liberi naso e bocca, il petto sollevato e l’inalatore vicino.

question-nut_allergy = Hai un’allergia a noci o altra frutta a guscio, arachidi o sesamo?
    .note = Gli oli fatti con questi possono contenerne tracce, e anche gli oli di composizione ignota.

question-skin_reacts = La tua pelle ha mai reagito a un olio, una crema o un profumo?
    .note = Un olio semplice senza profumo è il più gentile.

## Feeling at ease. Gentler.

care-group-feeling-at-ease = Sentirsi a proprio agio

question-bad_experience = Il tocco può riportarti brutti ricordi, metterti ansia o farti sentire lontano da qui?
    .note = Dici tu dove e come, tieni gli occhi aperti se vuoi, e fermi tutto in qualsiasi momento.
