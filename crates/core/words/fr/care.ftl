### Translated from English by machine, read once; corrections welcome.

## Said of the judgement as a whole

care-not-asked = Aucune question de santé n’a été posée. `warmhands care` les pose ; cela prend quelques minutes et en vaut la peine.

care-not-all-asked = Certaines questions sur les signes d’alerte n’ont pas encore de réponse ; `warmhands care` les pose.

care-unmarked = Marque d’abord l’endroit avec keep_off, pour que le plan l’évite. D’ici là, il n’y a pas de plan.

care-kept-off = Les mains restent loin de ces endroits et de la bande qui les entoure : { $places }. Seul ce qui est marqué est évité ; marque donc aussi tout autre endroit de ce genre.

care-marked-spot = un point marqué

care-kept-off-why = { $place } ({ $why })

care-kept-off-more = { $items }, { $next }

## A note

care-note-refused = { $instead } { $reason }

care-note-adapted = { $reason } { $changes }.

care-changes-more = { $changes } ; { $next }

## What a yes changes

effect-emergency = Appelle tout de suite les urgences : 112, 911 ou 999. Pas de massage.
effect-doctor_today = Pas de massage : parle à un médecin aujourd’hui même, et appelle le 112, le 911 ou le 999 si cela s’aggrave.
effect-doctor = Pas encore de massage : va d’abord voir un médecin. Une fois qu’il a dit qu’un massage est possible, réponds non ici.
effect-not_now = Pas de massage pour le moment.
effect-not_prone = En ce moment, ne t’allonge pas sur le ventre. Des gestes doux font tout autant de bien sur le côté, un coussin entre les genoux, ou en position assise, en appui sur une table ; ce programme ne les guide pas.
effect-marked = l’endroit marqué est évité, avec 5 cm autour
effect-marked_wide = l’endroit marqué est évité, avec 8 cm autour
effect-very_gentle = des gestes très légers seulement
effect-gentle = des gestes légers seulement
effect-medium = rien de plus ferme qu’une pression moyenne
effect-no_points = pas de pouces, pas de poings et pas d’appuis tenus
effect-no_painful_work = pas d’appuis tenus, et les pouces seulement avec légèreté
effect-no_drumming = pas de tapotement, de pincements, de hachures ni de tapes
effect-palms_only = des paumes douces seulement
effect-spare_ribs = rien sur les côtés des côtes
effect-no_stretches = pas d’étirements
effect-no_neck_stretch = pas d’étirement de la nuque
effect-no_neck = rien sur la nuque
effect-no_rocking = pas de bercement
effect-spare_left_arm = aucun geste sur le bras gauche
effect-spare_right_arm = aucun geste sur le bras droit
effect-spare_left_quadrant = rien sur le bras gauche ni sur le côté gauche du haut du dos
effect-spare_right_quadrant = rien sur le bras droit ni sur le côté droit du haut du dos
effect-twenty_minutes = 20 minutes au plus
effect-short = 10 minutes au plus
effect-very_short = 5 minutes au plus
effect-no_scent = pas de parfums
effect-no_flicker = une lumière fixe
effect-no_heat = pas de chaleur sur la peau
effect-look_at_skin = regarder la peau avant et après
effect-snack = une collation à portée de main
effect-extra_oil = beaucoup d’huile
effect-chest_cushion = une serviette roulée sous l’avant des épaules
effect-belly_cushion = un coussin mince sous le ventre
effect-rise_slowly = se relever lentement après
effect-ask_often = demander souvent, et encore le lendemain
effect-seizure_plan = vous savez tous les deux quoi faire en cas de crise
effect-parent = un parent reste dans la pièce
effect-own_terms = tu choisis où, et ce que tu gardes sur toi
effect-no_nut_oil = pas d’huile de noix ou d’autres fruits à coque, d’arachide ni de sésame
effect-patch_test = essayer l’huile sur un petit endroit la veille

## Legs, bladder and bowel. The emergency number now.

care-group-legs-bladder-and-bowel = Jambes, vessie et intestin

question-saddle_numbness = As-tu une zone engourdie entre les jambes : autour des parties génitales, aux fesses ou à l’intérieur des cuisses ?
    .note = Avec un mal de dos, cela peut vouloir dire que des nerfs au bout de la colonne sont comprimés.

question-bladder_or_bowel = Y a-t-il quelque chose de nouveau quand tu urines ou vas à la selle : du mal à démarrer, à te retenir ou à sentir, ou des fuites ?
    .note = Avec un mal de dos, cela peut vouloir dire que des nerfs au bout de la colonne sont comprimés.

question-sexual_feeling = Depuis que ton dos ou ta jambe fait mal, les sensations ou le fonctionnement sexuels ont-ils changé ?
    .note = Avec un mal de dos, cela peut vouloir dire que des nerfs au bout de la colonne sont comprimés.

question-both_legs = Avec un mal de dos : les deux jambes sont-elles douloureuses ou faibles, ou une jambe s’affaiblit-elle vite ?
    .note = Cela peut vouloir dire que des nerfs au bout de la colonne sont comprimés.

## Chest, breath and belly. The emergency number now.

care-group-chest-breath-and-belly = Poitrine, souffle et ventre

question-chest_pain = As-tu mal dans la poitrine ?
    .note = Cela peut venir du cœur ou des poumons.

question-sudden_breathlessness = As-tu soudain manqué d’air, as-tu fait un malaise, ou craches-tu du sang en toussant ?
    .note = Cela peut venir du cœur ou d’un caillot dans les poumons.

question-tearing_pain = As-tu une douleur qui déchire dans le dos ou le ventre, ou ton ventre bat-il au rythme du pouls ?
    .note = Cela peut venir de la grosse artère du ventre.

## Head, neck and speech. The emergency number now.

care-group-head-neck-and-speech = Tête, cou et parole

question-sudden_headache = As-tu une douleur soudaine, très forte ou inhabituelle à la tête, à la nuque ou au cou ?
    .note = Cela peut être un AVC (accident vasculaire cérébral) ou une artère blessée dans le cou.

question-stroke_signs = As-tu soudain un vertige, vois-tu double, as-tu du mal à articuler, un côté du visage qui tombe, un bras faible, ou du mal à tenir debout ?
    .note = Cela peut être un AVC (accident vasculaire cérébral) ou une artère blessée dans le cou.

## A fall or a bad reaction. The emergency number now.

care-group-a-fall-or-a-bad-reaction = Une chute ou une mauvaise réaction

question-fall_or_blow = As-tu mal au dos depuis une mauvaise chute, un accident ou un coup, ou sa forme a-t-elle changé ?
    .note = Un os est peut-être cassé ; reste à plat sans bouger jusqu’à l’arrivée des secours.

question-allergic_shock = Ton visage, ta langue ou ta gorge gonflent-ils, ou as-tu la respiration qui siffle, l’impression de t’évanouir ou de l’urticaire partout ?
    .note = Cela peut être une réaction allergique grave.

## How you feel today. A doctor first.

care-group-how-you-feel-today = Comment tu te sens aujourd’hui

question-fever = As-tu de la fièvre, 38 °C ou plus ?
    .note = Avec de la fièvre, le corps a besoin de repos. Vois un médecin si elle est forte, si elle dure ou si elle vient avec un mal de dos.

question-feeling_ill = Te sens-tu malade de partout ?
    .note = Repose-toi, et vois un médecin si cela dure ou t’inquiète.

question-contagious = As-tu une maladie que d’autres peuvent attraper ?
    .note = Un massage la transmettrait. Attends qu’elle soit passée, et vois un médecin si elle dure ou t’inquiète.

question-intoxicated = As-tu pris de l’alcool, de la drogue ou un calmant ces dernières heures ?
    .note = Cela émousse la douleur et la capacité de choisir, et il faut les deux ici. Attends que l’effet soit passé.

question-cannot_speak_up = Te serait-il difficile de dire non, ou de sentir ou signaler une douleur ?
    .help = Par exemple en cas de confusion, de grande fatigue due à des médicaments, ou quand quelqu’un d’autre décide pour toi.
    .note = Un massage repose sur ton propre oui et sur le fait que tu dises quand quelque chose fait mal. Demande à un médecin ou à la personne qui s’occupe de toi ce qui convient.

## Clots, heart and blood. A doctor first.

care-group-clots-heart-and-blood = Caillots, cœur et sang

question-clot_signs = Une jambe ou un bras est-il gonflé, chaud, rouge ou foncé, y sens-tu des battements, ou ses veines sont-elles dures et sensibles ?
    .note = Cela peut être un caillot de sang dans une veine. Ne frotte jamais à cet endroit.

question-blood_clot = As-tu, ou pourrais-tu avoir, un caillot de sang dans une veine (phlébite, thrombose) ?
    .note = Frotter pourrait détacher un caillot.

question-heart_condition = As-tu une maladie du cœur qui n’est pas stable, ou une insuffisance cardiaque qui s’aggrave ?
    .note = Le cœur doit être stable avant un massage.

question-heart_attack_or_stroke = As-tu eu récemment une crise cardiaque (infarctus) ou un AVC ?
    .note = Le corps doit d’abord récupérer.

question-very_high_blood_pressure = Ta tension est-elle hors de contrôle, par exemple 18/11 (180 sur 110) ou plus ?
    .note = Il faut la faire baisser avant un massage.

question-aneurysm = Un médecin a-t-il trouvé une poche sur une de tes artères (un anévrisme) ?
    .note = Une pression à côté est un risque.

question-bleeding_disorder = Ton sang coagule-t-il mal, ou as-tu trop peu de plaquettes ?
    .help = Les médicaments qui fluidifient le sang viennent plus loin.
    .note = Même une pression douce pourrait faire saigner sous la peau.

## Back pain that a doctor should see. A doctor first.

care-group-back-pain-that-a-doctor-should-see = Mal de dos à montrer à un médecin

question-back_pain_weight_loss = Avec un mal de dos : as-tu perdu du poids sans savoir pourquoi ?
    .note = Les deux ensemble sont à faire examiner.

question-back_pain_at_night = Le mal de dos te réveille-t-il la nuit, ou ne te lâche-t-il jamais, dans aucune position ?
    .note = Une douleur que le repos ne change pas est à faire examiner.

question-back_pain_cancer = Avec un mal de dos : as-tu, ou as-tu déjà eu, un cancer ?
    .note = Les deux ensemble sont à faire examiner.

question-back_pain_steroids = Avec un mal de dos : prends-tu des corticoïdes, par exemple des comprimés de cortisone ou de prednisolone ?
    .note = Les corticoïdes fragilisent les os ; un nouveau mal de dos est donc à faire examiner.

question-back_pain_weak_defences = Avec un mal de dos : tes défenses sont-elles affaiblies, ou t’es-tu injecté des drogues ?
    .note = Il faut d’abord écarter une infection dans le dos.

question-first_back_pain = Un vrai mal de dos, plus qu’un muscle tendu, est-il apparu pour la première fois avant tes 20 ans ou après tes 55 ans ?
    .note = À lui seul, c’est un signe faible, sans raison de s’alarmer ; un médecin ou un kinésithérapeute peut le dire.

question-chest_height_pain = As-tu une vraie douleur, plus qu’un muscle tendu, dans la colonne derrière la poitrine ?
    .note = À lui seul, c’est un signe faible, sans raison de s’alarmer ; un médecin ou un kinésithérapeute peut le dire.

question-kidney_signs = Avec un mal dans le dos ou le côté : as-tu de la fièvre, mal en urinant ou du sang dans les urines ?
    .note = Cela peut venir d’un rein.

## Bones, discs and joints. A doctor first.

care-group-bones-discs-and-joints = Os, disques et articulations

question-broken_bone = As-tu un os cassé, peut-être cassé ou pas encore guéri ?
    .note = Il doit d’abord guérir.

question-broken_vertebra = As-tu les os fragiles, et un os de ta colonne s’est-il déjà cassé ?
    .note = Même une pression douce pourrait en casser un autre.

question-weak_leg = Une forte douleur descend-elle dans une jambe qui s’affaiblit, ou un pied tombe-t-il quand tu marches ?
    .note = Un nerf est peut-être comprimé.

question-fresh_disc_injury = Viens-tu de te blesser un disque de la colonne (hernie discale) ?
    .note = Cela doit d’abord se calmer et être examiné.

question-inflamed_now = Des articulations ou ton dos sont-ils chauds, gonflés ou en poussée en ce moment ?
    .note = Une poussée doit se calmer avant que des mains approchent.

## Skin that a doctor should see. A doctor first.

care-group-skin-that-a-doctor-should-see = Peau à montrer à un médecin

question-shingles_or_cellulitis = As-tu un zona, ou une zone de peau rouge et chaude qui s’étend ?
    .note = Cela demande un traitement, et le contact fait mal ou l’étend.

question-contagious_skin = As-tu un problème de peau qui se transmet par le contact, comme la gale, l’impétigo ou une mycose (teigne) ?
    .note = Les mains et l’huile le transmettraient ; attends qu’il ait disparu.

## Trouble in pregnancy. A doctor first.

care-group-trouble-in-pregnancy = Soucis de grossesse

question-pregnancy_trouble = Si tu es enceinte : y a-t-il des saignements, des contractions, une tension élevée, ou quelqu’un a-t-il parlé d’un risque ?
    .note = Ta sage-femme ou ton médecin passe en premier.

## Skin. Not there.

care-group-skin = Peau

question-wound_or_burn = Sur le dos, la nuque, les épaules ou les bras : une plaie, une brûlure ou une ampoule, ouverte ou en train de guérir ?
    .note = Une peau blessée a besoin qu’on la laisse tranquille.

question-sunburn_or_rash = Sur le dos, la nuque, les épaules ou les bras : un coup de soleil, une éruption, un eczéma qui suinte ou de l’acné avec du pus ?
    .note = Le frottement et l’huile aggravent une peau irritée.

question-skin_infection = Sur le dos, la nuque, les épaules ou les bras : une zone de peau infectée, un champignon, un furoncle ou une verrue ?
    .note = Le contact peut l’étendre ; lavez bien les mains et les serviettes.

question-new_tattoo = Sur le dos, la nuque, les épaules ou les bras : un tatouage ou un piercing pas encore tout à fait guéri ?
    .help = Cela prend en général deux à quatre semaines.
    .note = Tant qu’il n’est pas guéri, c’est une plaie.

question-numb_skin = Sur le dos, la nuque, les épaules ou les bras : une peau engourdie, ou que tu sens mal ?
    .note = Là où tu sens peu, tu ne peux pas dire quand c’est trop.

## Bruises, veins and lumps. Not there.

care-group-bruises-veins-and-lumps = Bleus, veines et boules

question-bruise_or_strain = Sur le dos, la nuque, les épaules ou les bras : un bleu, un gonflement, ou un claquage, une élongation ou une entorse récents ?
    .note = Une blessure récente se repose au moins deux à trois jours.

question-veins = Sur le dos, la nuque, les épaules ou les bras : des veines gonflées ou sensibles ?
    .note = De telles veines ne supportent aucune pression.

question-lump_or_mole = Sur le dos, la nuque, les épaules ou les bras : une boule, un ganglion gonflé ou un grain de beauté qu’aucun médecin n’a regardé ?
    .note = Montre-le à un médecin ; d’ici là, les mains restent loin.

## Surgery, devices and injections. Not there.

care-group-surgery-devices-and-injections = Opérations, appareils et piqûres

question-surgery_scar = Sur le dos, la nuque, les épaules ou les bras : une cicatrice d’opération de moins de six semaines, ou pour laquelle le chirurgien n’a pas encore donné son accord ?
    .note = Une cicatrice a besoin d’au moins six semaines et de l’accord du chirurgien.

question-spine_surgery = As-tu déjà eu une opération de la colonne, comme une arthrodèse (vertèbres soudées) ou une laminectomie ?
    .note = Demande au chirurgien ce qui est possible ; toute cette partie de la colonne est évitée.

question-implanted_device = Sur le dos, la nuque, les épaules ou les bras : un appareil sous la peau, comme un pacemaker, une chambre implantable (port), un stimulateur ou une pompe ?
    .help = Un appareil sous la clavicule compte aussi : marque l’épaule.
    .note = La pression peut déplacer un appareil ou ses fils.

question-sensor_or_line = Sur le dos, la nuque, les épaules ou les bras : un capteur, une pompe à insuline, un cathéter ou un autre tuyau ?
    .note = Tirer ou appuyer dessus pourrait le déplacer.

question-drug_patch = Sur le dos, la nuque, les épaules ou les bras : un patch de médicament, par exemple contre la douleur ?
    .note = La chaleur et le frottement font passer plus de médicament à travers la peau.

question-injection = Sur le dos, la nuque, les épaules ou les bras : une piqûre, un vaccin, un bloc nerveux ou du Botox ces trois derniers jours ?
    .note = Ce qui a été injecté doit rester où il est ; le cabinet peut demander plus longtemps.

## Tumours and radiotherapy. Not there.

care-group-tumours-and-radiotherapy = Tumeurs et radiothérapie

question-tumour = Sur le dos, la nuque, les épaules ou les bras : une tumeur, ou des ganglions touchés par une tumeur ?
    .note = Pas de pression là où il y a une tumeur.

question-radiotherapy = Sur le dos, la nuque, les épaules ou les bras : une radiothérapie (des rayons), en ce moment ou ces dernières semaines ?
    .note = Une telle peau est très sensible, et l’huile peut l’irriter.

## Lying on the front. Not there.

care-group-lying-on-the-front = Être sur le ventre

question-breasts_hernia_or_stoma = As-tu des implants mammaires, les seins sensibles, une hernie (par exemple à l’aine, au nombril ou au ventre) ou une stomie (poche) ?
    .note = Des coussins enlèvent le poids ; si cela reste inconfortable, ne t’allonge pas sur le ventre.

question-front_uncomfortable = Pour une raison ou une autre, est-ce inconfortable ou déconseillé pour toi d’être sur le ventre ?
    .note = Un corps qui n’est pas à l’aise ne se repose pas.

## Breath and stomach. Gentler.

care-group-breath-and-stomach = Souffle et estomac

question-breathing_trouble = L’asthme, une BPCO ou une autre maladie des poumons te gêne-t-elle aujourd’hui, ou quand tu es à plat ?
    .note = À plat sur le ventre, on respire moins bien.

question-blocked_nose = As-tu le nez bouché ?
    .note = Le visage vers le bas, un nez bouché empire. Reviens quand il sera dégagé.

question-reflux = As-tu des brûlures d’estomac quand tu es à plat ?
    .note = À plat sur le ventre, l’acidité remonte.

question-heavy_meal = As-tu fait un repas lourd dans la dernière heure ?
    .note = Un estomac plein n’aime pas qu’on s’allonge dessus. Dans une heure, ce sera différent.

## Blood and blood pressure. Gentler.

care-group-blood-and-blood-pressure = Sang et tension

question-anticoagulants = Prends-tu des médicaments qui fluidifient le sang (anticoagulants) ?
    .help = Par exemple la warfarine, la fluindione (Préviscan), l’apixaban, le rivaroxaban, l’héparine, le clopidogrel ou de l’aspirine chaque jour.
    .note = Avec eux, les bleus viennent facilement. Si ton INR n’est pas stable, demande d’abord à ton médecin.

question-easy_bruising = As-tu facilement des bleus ?
    .note = Une peau qui se marque facilement veut le toucher le plus doux.

question-treated_blood_pressure = As-tu une tension élevée mais traitée, ou une tension basse ?
    .note = Un geste douloureux peut faire monter la tension, et se lever vite peut donner le vertige.

## Bones, skin and joints. Gentler.

care-group-bones-skin-and-joints = Os, peau et articulations

question-osteoporosis = As-tu les os fragiles (ostéoporose) ?
    .note = Des os fragiles ne supportent qu’un toucher doux et large. S’allonger sur le côté est aussi possible.

question-long_steroids = As-tu pris longtemps des corticoïdes, par exemple des comprimés de cortisone ?
    .note = Pris longtemps, les corticoïdes fragilisent les os et la peau.

question-frail = L’âge t’a-t-il rendu fragile, ou ta peau est-elle fine comme du papier ?
    .note = Une peau fine et des os fragiles ne supportent qu’un toucher doux et large. S’allonger sur le côté est aussi possible.

question-hypermobility = As-tu des articulations très souples, ou un syndrome d’Ehlers-Danlos ou de Marfan ?
    .note = Des articulations lâches s’étirent facilement trop loin, et la nuque plus que tout.

question-rheumatism = As-tu une polyarthrite rhumatoïde ou une inflammation de la colonne, calme en ce moment ?
    .note = De telles articulations veulent un toucher léger et de bons coussins, et rien pendant une poussée.

question-scoliosis_or_disc = As-tu une colonne déviée (scoliose), ou un ancien problème de disque qui est stable ?
    .note = Un toucher léger et de bons coussins gardent la colonne à l’aise.

question-stenosis = Un médecin a-t-il dit que le canal de ta colonne est étroit (sténose) ?
    .note = Un dos creux le rétrécit encore, c’est pourquoi le ventre est un peu surélevé.

question-shoulder_left = Ton épaule gauche s’est-elle déjà déboîtée, ou a-t-elle été opérée ?
    .note = On ne tire pas ce bras et on ne l’étire pas.

question-shoulder_right = Ton épaule droite s’est-elle déjà déboîtée, ou a-t-elle été opérée ?
    .note = On ne tire pas ce bras et on ne l’étire pas.

## Nerves and pain. Gentler.

care-group-nerves-and-pain = Nerfs et douleur

question-dulled_feeling = Sens-tu moins bien quelque part, à cause d’un diabète, d’une SEP (sclérose en plaques), d’une moelle épinière blessée ou d’une autre maladie des nerfs ?
    .note = Là où tu sens moins, la chaleur et la pression passent inaperçues. Marque la peau engourdie avec keep_off.

question-diabetes = As-tu du diabète ?
    .note = Un massage peut faire baisser le sucre dans le sang, et la peau sent peut-être moins qu’il n’y paraît.

question-sensitive_pain = As-tu une fibromyalgie, des migraines, ou mal dès qu’on te touche légèrement ?
    .note = Ce qui fait du bien maintenant peut faire mal demain ; cela reste donc léger et court.

question-epilepsy = As-tu de l’épilepsie ?
    .note = Une lumière qui clignote et des parfums forts peuvent déclencher une crise.

## Cancer and lymph. Gentler.

care-group-cancer-and-lymph = Cancer et lymphe

question-cancer = As-tu un cancer, ou suis-tu ou as-tu suivi un traitement contre un cancer ?
    .note = Demande à ton équipe soignante ce qui te convient. Un massage ne propage pas le cancer ; il est seulement plus doux.

question-cancer_in_bone = Un cancer s’est-il propagé à tes os ?
    .note = Les os peuvent être fragiles, le toucher est donc des plus doux.

question-lymph_left = À gauche : ton bras est-il gonflé par la lymphe, ou t’a-t-on enlevé des ganglions de l’aisselle ?
    .note = Une pression à cet endroit peut faire gonfler.

question-lymph_right = À droite : ton bras est-il gonflé par la lymphe, ou t’a-t-on enlevé des ganglions de l’aisselle ?
    .note = Une pression à cet endroit peut faire gonfler.

## Pregnancy and age. Gentler.

care-group-pregnancy-and-age = Grossesse et âge

question-pregnant = Es-tu enceinte, ou pourrais-tu l’être ?
    .note = Parles-en à ta sage-femme ou à ton médecin ; les trois premiers mois, beaucoup préfèrent attendre.

question-pregnant_after_month_3 = Es-tu enceinte de plus de trois mois ?
    .note = Après le troisième mois, on ne s’allonge plus sur le ventre, et après le quatrième, plus à plat sur le dos non plus. Demande à ta sage-femme pour un massage sur le côté, plus tard sur le côté gauche.

question-under_18 = As-tu moins de 18 ans ?
    .note = C’est aussi ton choix à toi : tu peux dire non, ou arrêter.

question-small_child = Es-tu encore un petit enfant, de moins de 7 ans ?
    .note = Pour un petit enfant, quelques minutes suffisent.

## Airways and allergies. Gentler.

care-group-airways-and-allergies = Respiration et allergies

question-asthma = As-tu déjà eu de l’asthme, même s’il est calme maintenant ?
    .note = Les parfums peuvent le déclencher. Garde le nez et la bouche dégagés, la poitrine surélevée et l’inhalateur à portée.

question-nut_allergy = As-tu une allergie aux noix et autres fruits à coque, à l’arachide ou au sésame ?
    .note = Les huiles qui en sont faites peuvent contenir des traces, et les huiles d’origine inconnue aussi.

question-skin_reacts = Ta peau a-t-elle déjà réagi à une huile, une crème ou un parfum ?
    .note = Une huile simple sans parfum est la plus douce.

## Feeling at ease. Gentler.

care-group-feeling-at-ease = Se sentir à l’aise

question-bad_experience = Le toucher peut-il réveiller de mauvais souvenirs, t’angoisser ou te faire partir loin en pensée ?
    .note = Tu dis où et comment, tu gardes les yeux ouverts si tu veux, et tu arrêtes à tout moment.
