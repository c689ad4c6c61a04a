### Translated from English by machine, read once; corrections welcome.

## Said of the judgement as a whole.

care-not-asked = Não foi feita nenhuma pergunta de saúde. `warmhands care` faz as perguntas; são uns minutos e vale a pena.

care-not-all-asked = Algumas perguntas sobre sinais de alarme ainda não têm resposta; `warmhands care` faz as perguntas.

care-unmarked = Marque primeiro o sítio com keep_off, para o plano o deixar de fora. Até lá não há plano.

care-kept-off = As mãos não tocam nestes sítios, nem na faixa à volta deles: { $places }. Só fica de fora o que está marcado, por isso marque também qualquer outro sítio assim.

care-marked-spot = um ponto marcado

care-kept-off-why = { $place } ({ $why })

care-kept-off-more = { $items }, { $next }

## A note

care-note-refused = { $instead } { $reason }

care-note-adapted = { $reason } { $changes }.

care-changes-more = { $changes }; { $next }

## What a yes changes

effect-emergency = Ligue já para o número de emergência: 112, 911 ou 999. Nada de massagem.
effect-doctor_today = Nada de massagem: fale hoje com um médico, e ligue para o 112, 911 ou 999 se piorar.
effect-doctor = Ainda não há massagem: por favor, vá primeiro ao médico. Quando o médico disser que pode receber massagem, responda aqui que não.
effect-not_now = Por agora, nada de massagem.
effect-not_prone = De momento não deve estar de barriga para baixo. Toques suaves fazem igualmente bem de lado, com uma almofada entre os joelhos, ou numa cadeira, com o corpo apoiado numa mesa; este programa não guia isso.
effect-marked = o sítio marcado fica de fora, com 5 cm à volta
effect-marked_wide = o sítio marcado fica de fora, com 8 cm à volta
effect-very_gentle = só toques muito leves
effect-gentle = só toques leves
effect-medium = nada mais firme do que uma pressão média
effect-no_points = sem polegares, sem nós dos dedos e sem pressões mantidas
effect-no_painful_work = sem pressões mantidas, e polegares só de leve
effect-no_drumming = sem tamborilar, beliscar, dar pancadinhas ou palmadas
effect-palms_only = só palmas macias
effect-spare_ribs = nada nos lados das costelas
effect-no_stretches = sem alongamentos
effect-no_neck_stretch = sem alongar o pescoço
effect-no_neck = nada no pescoço
effect-no_rocking = sem embalo
effect-spare_left_arm = nenhum trabalho no braço esquerdo
effect-spare_right_arm = nenhum trabalho no braço direito
effect-spare_left_quadrant = nada no braço esquerdo nem no lado esquerdo da parte de cima das costas
effect-spare_right_quadrant = nada no braço direito nem no lado direito da parte de cima das costas
effect-twenty_minutes = 20 minutos no máximo
effect-short = 10 minutos no máximo
effect-very_short = 5 minutos no máximo
effect-no_scent = sem aromas
effect-no_flicker = luz fixa, sem tremer
effect-no_heat = nada de calor sobre a pele
effect-look_at_skin = olhar para a pele antes e depois
effect-snack = algo para comer à mão
effect-extra_oil = óleo em abundância
effect-chest_cushion = uma toalha enrolada sob a parte da frente dos ombros
effect-belly_cushion = uma almofada fina sob a barriga
effect-rise_slowly = levantar-se devagar no fim
effect-ask_often = perguntar muitas vezes, e de novo no dia seguinte
effect-seizure_plan = quem dá e quem recebe sabem o que fazer numa convulsão
effect-parent = o pai ou a mãe fica no quarto
effect-own_terms = é quem recebe que escolhe onde, e que roupa fica vestida
effect-no_nut_oil = sem óleo de frutos secos, de amendoim ou de sésamo (gergelim)
effect-patch_test = testar o óleo na véspera num bocadinho de pele

## Legs, bladder and bowel. The emergency number now.

care-group-legs-bladder-and-bowel = Pernas, bexiga e intestino

question-saddle_numbness = Sente dormência entre as pernas: à volta dos órgãos genitais, nas nádegas ou na parte de dentro das coxas?
    .note = Com problemas nas costas, isto pode significar que há nervos comprimidos no fundo da coluna.

question-bladder_or_bowel = Há alguma coisa nova com a urina ou as fezes: custa começar, segurar ou sentir, ou há perdas?
    .note = Com problemas nas costas, isto pode significar que há nervos comprimidos no fundo da coluna.

question-sexual_feeling = Desde que lhe doem as costas ou a perna, mudou a sensibilidade ou a função no sexo?
    .note = Com problemas nas costas, isto pode significar que há nervos comprimidos no fundo da coluna.

question-both_legs = Com dor nas costas: doem ou estão fracas as duas pernas, ou uma perna está a perder força rapidamente?
    .note = Isto pode significar que há nervos comprimidos no fundo da coluna.

## Chest, breath and belly. The emergency number now.

care-group-chest-breath-and-belly = Peito, respiração e barriga

question-chest_pain = Tem dor no peito?
    .note = Pode vir do coração ou dos pulmões.

question-sudden_breathlessness = Ficou de repente com falta de ar, desmaiou ou caiu sem forças, ou tosse sangue?
    .note = Pode vir do coração ou de um coágulo nos pulmões.

question-tearing_pain = Tem uma dor como um rasgão nas costas ou na barriga, ou a barriga lateja com o pulso?
    .note = Pode vir da grande artéria da barriga.

## Head, neck and speech. The emergency number now.

care-group-head-neck-and-speech = Cabeça, pescoço e fala

question-sudden_headache = Tem uma dor súbita, muito forte ou fora do comum na cabeça ou no pescoço?
    .note = Pode ser um AVC ou uma artéria do pescoço lesada.

question-stroke_signs = Tem tonturas súbitas, visão dupla, fala arrastada, a cara descaída, um braço fraco, ou falta de equilíbrio?
    .note = Pode ser um AVC ou uma artéria do pescoço lesada.

## A fall or a bad reaction. The emergency number now.

care-group-a-fall-or-a-bad-reaction = Uma queda ou uma má reação

question-fall_or_blow = Doem-lhe as costas desde uma má queda, um acidente ou uma pancada, ou estão deformadas?
    .note = Pode haver um osso partido; não se mexa até chegar ajuda.

question-allergic_shock = Está a inchar a cara, a língua ou a garganta, ou tem chiado ao respirar, sensação de desmaio ou urticária no corpo todo?
    .note = Pode ser uma reação alérgica grave.

## How you feel today. A doctor first.

care-group-how-you-feel-today = Como se sente hoje

question-fever = Tem febre de 38 °C ou mais?
    .note = Com febre o corpo precisa de descanso. Vá ao médico se for alta, se durar ou se vier com dor nas costas.

question-feeling_ill = Sente mal-estar no corpo todo?
    .note = Descanse, e vá ao médico se durar ou preocupar.

question-contagious = Tem uma doença que se possa pegar a outras pessoas?
    .note = Uma massagem passá-la-ia. Espere até que passe, e vá ao médico se durar ou preocupar.

question-intoxicated = Tomou álcool, drogas ou um calmante nas últimas horas?
    .note = Adormecem a dor e a capacidade de decidir, e aqui as duas são precisas. Espere até passar o efeito.

question-cannot_speak_up = Seria difícil para si dizer que não, ou sentir a dor ou avisar dela?
    .help = Por exemplo com confusão, com um cansaço profundo por causa de medicamentos, ou quando outra pessoa decide por si.
    .note = Uma massagem assenta no seu próprio sim e em dizer quando alguma coisa dói. Pergunte a um médico ou a quem cuida de si o que é adequado.

## Clots, heart and blood. A doctor first.

care-group-clots-heart-and-blood = Coágulos, coração e sangue

question-clot_signs = Há uma perna ou um braço a latejar, com inchaço, calor, cor vermelha ou escura, ou com veias duras e doridas?
    .note = Pode ser um coágulo de sangue numa veia. Nunca o esfregue.

question-blood_clot = Tem, ou poderá ter, um coágulo de sangue numa veia (trombose)?
    .note = Esfregar poderia soltar um coágulo.

question-heart_condition = Tem uma doença do coração que não está estável, ou uma insuficiência cardíaca que está a piorar?
    .note = O coração tem de estar estável antes de uma massagem.

question-heart_attack_or_stroke = Teve há pouco tempo um enfarte ou um AVC?
    .note = O corpo precisa primeiro de recuperar.

question-very_high_blood_pressure = Tem a tensão arterial descontrolada, por exemplo 180/110 ou mais?
    .note = É preciso baixá-la antes de uma massagem.

question-aneurysm = Um médico encontrou-lhe uma dilatação numa artéria (um aneurisma)?
    .note = A pressão perto dela é um risco.

question-bleeding_disorder = O seu sangue coagula mal, ou tem as plaquetas baixas?
    .help = Pergunta-se mais adiante pelos anticoagulantes.
    .note = Até uma pressão suave poderia causar um sangramento sob a pele.

## Back pain that a doctor should see. A doctor first.

care-group-back-pain-that-a-doctor-should-see = Dor nas costas que um médico deve ver

question-back_pain_weight_loss = Com dor nas costas: perdeu peso sem saber porquê?
    .note = As duas coisas juntas devem ser vistas por um médico.

question-back_pain_at_night = A dor nas costas faz acordar de noite, ou nunca abranda, seja qual for a posição?
    .note = Uma dor que não muda com o repouso deve ser vista por um médico.

question-back_pain_cancer = Com dor nas costas: alguma vez teve cancro (câncer)?
    .note = As duas coisas juntas devem ser vistas por um médico.

question-back_pain_steroids = Com dor nas costas: toma corticoides, como comprimidos de cortisona ou prednisolona?
    .note = Os corticoides enfraquecem os ossos, por isso uma dor nova nas costas deve ser vista por um médico.

question-back_pain_weak_defences = Com dor nas costas: tem as defesas do corpo em baixo, ou já injetou drogas?
    .note = É preciso excluir primeiro uma infeção nas costas.

question-first_back_pain = Teve uma verdadeira dor nas costas, mais do que um músculo tenso, pela primeira vez antes dos 20 anos ou depois dos 55?
    .note = Só por si é um sinal fraco e não é razão para alarme; um médico ou fisioterapeuta pode esclarecer.

question-chest_height_pain = Tem uma verdadeira dor, mais do que um músculo tenso, na coluna, por trás do peito?
    .note = Só por si é um sinal fraco e não é razão para alarme; um médico ou fisioterapeuta pode esclarecer.

question-kidney_signs = Com dor nas costas ou de lado: tem febre, dor ao urinar ou sangue na urina?
    .note = Pode vir de um rim.

## Bones, discs and joints. A doctor first.

care-group-bones-discs-and-joints = Ossos, discos e articulações

question-broken_bone = Tem um osso partido, talvez partido, ou ainda por sarar?
    .note = Primeiro tem de sarar.

question-broken_vertebra = Tem os ossos frágeis e já alguma vez partiu um osso da coluna?
    .note = Até uma pressão suave poderia partir outro.

question-weak_leg = Desce-lhe uma dor forte por uma perna que está a ficar mais fraca, ou descai um pé quando anda?
    .note = Pode haver um nervo comprimido.

question-fresh_disc_injury = Acabou de lesionar um disco da coluna (uma hérnia de disco)?
    .note = Primeiro tem de acalmar e ser vista por um médico.

question-inflamed_now = Tem neste momento as articulações ou as costas quentes, inchadas ou em crise?
    .note = Uma crise tem de acalmar antes de as mãos se aproximarem.

## Skin that a doctor should see. A doctor first.

care-group-skin-that-a-doctor-should-see = Pele que um médico deve ver

question-shingles_or_cellulitis = Tem herpes-zóster (zona ou cobreiro), ou pele vermelha e quente que se vai espalhando?
    .note = Isto precisa de tratamento, e o toque dói ou espalha-o.

question-contagious_skin = Tem um problema de pele que se pega pelo toque, como sarna, impetigo ou tinha?
    .note = As mãos e o óleo iriam espalhá-lo; espere até desaparecer.

## Trouble in pregnancy. A doctor first.

care-group-trouble-in-pregnancy = Problemas na gravidez

question-pregnancy_trouble = Se está grávida: há sangramento, contrações, tensão alta, ou alguém falou de um risco?
    .note = Primeiro, a sua parteira ou o seu médico.

## Skin. Not there.

care-group-skin = Pele

question-wound_or_burn = Nas costas, no pescoço, nos ombros ou nos braços: tem uma ferida, uma queimadura ou uma bolha, aberta ou a sarar?
    .note = A pele ferida precisa que a deixem em paz.

question-sunburn_or_rash = Nas costas, no pescoço, nos ombros ou nos braços: tem uma queimadura de sol, erupção na pele, eczema com líquido ou acne com pus?
    .note = Esfregar e o óleo pioram a pele irritada.

question-skin_infection = Nas costas, no pescoço, nos ombros ou nos braços: tem uma mancha de pele infetada, um fungo, um furúnculo ou uma verruga?
    .note = O toque pode espalhá-la; lave bem as mãos e as toalhas.

question-new_tattoo = Nas costas, no pescoço, nos ombros ou nos braços: tem uma tatuagem ou um piercing que ainda não sarou de todo?
    .help = Costuma levar duas a quatro semanas.
    .note = Até sarar é uma ferida.

question-numb_skin = Nas costas, no pescoço, nos ombros ou nos braços: tem pele dormente ou que sente pouco?
    .note = Onde sente pouco, não pode dizer quando é demais.

## Bruises, veins and lumps. Not there.

care-group-bruises-veins-and-lumps = Nódoas negras, veias e caroços

question-bruise_or_strain = Nas costas, no pescoço, nos ombros ou nos braços: tem uma nódoa negra (hematoma), um inchaço, ou uma distensão ou entorse recente?
    .note = As lesões recentes descansam pelo menos dois ou três dias.

question-veins = Nas costas, no pescoço, nos ombros ou nos braços: tem veias inchadas ou doridas?
    .note = Veias assim não aguentam nenhuma pressão.

question-lump_or_mole = Nas costas, no pescoço, nos ombros ou nos braços: tem um caroço, um gânglio inchado ou um sinal (pinta) que nenhum médico tenha visto?
    .note = Mostre-o a um médico; até lá as mãos ficam longe.

## Surgery, devices and injections. Not there.

care-group-surgery-devices-and-injections = Operações, aparelhos e injeções

question-surgery_scar = Nas costas, no pescoço, nos ombros ou nos braços: tem uma cicatriz de operação com menos de seis semanas, ou que o cirurgião ainda não deu como boa?
    .note = Uma cicatriz precisa de pelo menos seis semanas e da palavra do cirurgião.

question-spine_surgery = Alguma vez lhe operaram a coluna, por exemplo uma fusão de vértebras ou uma laminectomia?
    .note = Pergunte ao cirurgião o que se pode fazer; todo esse trecho da coluna fica de fora.

question-implanted_device = Nas costas, no pescoço, nos ombros ou nos braços: tem um aparelho debaixo da pele, como um pacemaker (marca-passo), um cateter implantado (port), um estimulador ou uma bomba?
    .help = Um abaixo da clavícula também conta: marque o ombro.
    .note = A pressão pode deslocar um aparelho ou os seus fios.

question-sensor_or_line = Nas costas, no pescoço, nos ombros ou nos braços: tem um sensor, uma bomba de insulina, um cateter ou outra via?
    .note = Puxar ou carregar poderia deslocá-lo.

question-drug_patch = Nas costas, no pescoço, nos ombros ou nos braços: tem um adesivo com medicamento, por exemplo para a dor?
    .note = O calor e o esfregar fazem entrar mais medicamento pela pele.

question-injection = Nas costas, no pescoço, nos ombros ou nos braços: levou uma injeção, uma vacina, um bloqueio de nervo ou botox nos últimos três dias?
    .note = O que foi injetado deve ficar onde está; a clínica pode pedir mais tempo.

## Tumours and radiotherapy. Not there.

care-group-tumours-and-radiotherapy = Tumores e radioterapia

question-tumour = Nas costas, no pescoço, nos ombros ou nos braços: tem um tumor, ou gânglios afetados por um?
    .note = Nenhuma pressão onde há um tumor.

question-radiotherapy = Nas costas, no pescoço, nos ombros ou nos braços: faz radioterapia agora, ou fez nas últimas semanas?
    .note = Essa pele é muito sensível, e o óleo pode irritá-la.

## Lying on the front. Not there.

care-group-lying-on-the-front = De barriga para baixo

question-breasts_hernia_or_stoma = Tem implantes mamários, as mamas doridas, uma hérnia ou um estoma?
    .note = As almofadas tiram o peso; se mesmo assim for desconfortável, não fique de barriga para baixo.

question-front_uncomfortable = Estar de barriga para baixo é desconfortável ou pouco aconselhável para si, seja por que razão for?
    .note = Um corpo que não está à vontade não descansa.

## Breath and stomach. Gentler.

care-group-breath-and-stomach = Respiração e estômago

question-breathing_trouble = A asma, a DPOC ou outro problema dos pulmões incomoda hoje, ou quando se deita na horizontal?
    .note = De barriga para baixo, na horizontal, é mais difícil respirar.

question-blocked_nose = Tem o nariz entupido?
    .note = De cara para baixo, o nariz entupido piora. Volte quando estiver livre.

question-reflux = Tem azia quando se deita na horizontal?
    .note = De barriga para baixo, na horizontal, o ácido sobe.

question-heavy_meal = Fez uma refeição pesada na última hora?
    .note = Um estômago cheio não gosta que se deitem em cima dele. Daqui a uma hora é diferente.

## Blood and blood pressure. Gentler.

care-group-blood-and-blood-pressure = Sangue e tensão arterial

question-anticoagulants = Toma anticoagulantes ou outros medicamentos que tornam o sangue mais fluido?
    .help = Como varfarina, apixabano, rivaroxabano, heparina, clopidogrel ou aspirina todos os dias.
    .note = Com estes medicamentos as nódoas negras aparecem com facilidade. Se o seu INR é instável, pergunte primeiro ao seu médico.

question-easy_bruising = Fica facilmente com nódoas negras?
    .note = Uma pele assim pede o toque mais suave.

question-treated_blood_pressure = Tem a tensão alta mas tratada, ou tem-na baixa?
    .note = Um trabalho que dói pode subir a tensão, e levantar-se depressa pode dar tonturas.

## Bones, skin and joints. Gentler.

care-group-bones-skin-and-joints = Ossos, pele e articulações

question-osteoporosis = Tem os ossos frágeis (osteoporose)?
    .note = Ossos frágeis só aguentam um toque suave e amplo. Estar de lado é uma alternativa.

question-long_steroids = Tomou corticoides, como comprimidos de cortisona, durante muito tempo?
    .note = Os corticoides durante muito tempo enfraquecem os ossos e a pele.

question-frail = Tem o corpo frágil da idade, ou a pele fina como papel?
    .note = Pele fina e ossos fracos só aguentam um toque suave e amplo. Estar de lado é uma alternativa.

question-hypermobility = Tem as articulações muito flexíveis, ou a síndrome de Ehlers-Danlos ou de Marfan?
    .note = Articulações soltas esticam-se facilmente demais, e o pescoço mais do que todas.

question-rheumatism = Tem artrite reumatoide ou uma inflamação da coluna, agora calma?
    .note = Articulações assim querem um toque leve e boas almofadas, e nada durante uma crise.

question-scoliosis_or_disc = Tem a coluna torta (escoliose), ou um problema antigo de disco que está estável?
    .note = Um toque leve e boas almofadas mantêm a coluna à vontade.

question-stenosis = Um médico disse-lhe que o canal da sua coluna é estreito (estenose)?
    .note = Quando a zona lombar se afunda, estreita ainda mais; por isso se levanta a barriga.

question-shoulder_left = O seu ombro esquerdo já saiu alguma vez do lugar, ou já foi operado?
    .note = Esse braço não se puxa nem se alonga.

question-shoulder_right = O seu ombro direito já saiu alguma vez do lugar, ou já foi operado?
    .note = Esse braço não se puxa nem se alonga.

## Nerves and pain. Gentler.

care-group-nerves-and-pain = Nervos e dor

question-dulled_feeling = A diabetes, a esclerose múltipla, uma lesão da medula ou outro problema dos nervos tirou-lhe sensibilidade em algum lado?
    .note = Onde sente menos, o calor e a pressão passam despercebidos. Marque a pele dormente com keep_off.

question-diabetes = Tem diabetes?
    .note = A massagem pode baixar o açúcar no sangue, e a pele pode sentir menos do que parece.

question-sensitive_pain = Tem fibromialgia, enxaqueca, ou dor com um toque leve?
    .note = O que agora sabe bem pode doer amanhã, por isso é tudo leve e curto.

question-epilepsy = Tem epilepsia?
    .note = Luzes a tremer e cheiros fortes podem provocar uma convulsão.

## Cancer and lymph. Gentler.

care-group-cancer-and-lymph = Cancro e linfa

question-cancer = Tem cancro (câncer), ou está ou esteve em tratamento por causa dele?
    .note = Pergunte à sua equipa médica o que é adequado. A massagem não espalha o cancro; só fica mais suave.

question-cancer_in_bone = Um cancro (câncer) espalhou-se para os seus ossos?
    .note = Os ossos podem ser frágeis, por isso o toque é do mais suave.

question-lymph_left = Do lado esquerdo: tem o braço inchado por causa da linfa, ou tiraram-lhe gânglios da axila?
    .note = A pressão aí pode provocar inchaço.

question-lymph_right = Do lado direito: tem o braço inchado por causa da linfa, ou tiraram-lhe gânglios da axila?
    .note = A pressão aí pode provocar inchaço.

## Pregnancy and age. Gentler.

care-group-pregnancy-and-age = Gravidez e idade

question-pregnant = Está grávida, ou poderá estar?
    .note = Diga à sua parteira ou ao seu médico; nos primeiros três meses muita gente prefere esperar.

question-pregnant_after_month_3 = Está grávida de mais de três meses?
    .note = Depois do terceiro mês não se deve estar de barriga para baixo, nem deitada de costas na horizontal depois do quarto. Pergunte à sua parteira pela massagem de lado, mais tarde sobre o lado esquerdo.

question-under_18 = Tem menos de 18 anos?
    .note = A escolha também é sua: pode dizer que não, ou parar.

question-small_child = Tem ainda menos de 7 anos?
    .note = Para crianças pequenas, uns minutos são o bastante.

## Airways and allergies. Gentler.

care-group-airways-and-allergies = Vias respiratórias e alergias

question-asthma = Alguma vez teve asma, mesmo que agora esteja calma?
    .note = Os aromas podem provocá-la. Mantenha o nariz e a boca livres, o peito elevado e o inalador por perto.

question-nut_allergy = Tem alergia a frutos secos (como nozes), amendoim ou sésamo (gergelim)?
    .note = Os óleos feitos deles podem ter vestígios, e os óleos de origem desconhecida também.

question-skin_reacts = A sua pele já alguma vez reagiu a um óleo, um creme ou um perfume?
    .note = Um óleo simples e sem aroma é o mais amável.

## Feeling at ease. Gentler.

care-group-feeling-at-ease = Sentir-se à vontade

question-bad_experience = O toque pode trazer-lhe más memórias, dar-lhe ansiedade ou a sensação de estar longe daqui?
    .note = É quem recebe que diz onde e como, que fica de olhos abertos se quiser, e que para a qualquer momento.
