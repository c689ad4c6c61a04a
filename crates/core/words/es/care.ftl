### Translated from English by machine, read once; corrections welcome.

## Said of the judgement as a whole.

care-not-asked = No se ha hecho ninguna pregunta de salud. `warmhands care` las hace; son unos minutos y vale la pena.

care-not-all-asked = Algunas preguntas sobre señales de alarma aún no tienen respuesta; `warmhands care` las hace.

care-unmarked = Marca primero el sitio con keep_off, para que el plan lo deje fuera. Hasta entonces no hay plan.

care-kept-off = Las manos no tocan estos sitios, ni la franja que los rodea: { $places }. Solo queda fuera lo que está marcado, así que marca también cualquier otro sitio así.

care-marked-spot = un punto marcado

care-kept-off-why = { $place } ({ $why })

care-kept-off-more = { $items }, { $next }

## A note

care-note-refused = { $instead } { $reason }

care-note-adapted = { $reason } { $changes }.

care-changes-more = { $changes }; { $next }

## What a yes changes

effect-emergency = Llama ahora al número de emergencias: 112, 911 o 999. Nada de masaje.
effect-doctor_today = Nada de masaje: habla hoy mismo con un médico, y llama al 112, 911 o 999 si empeora.
effect-doctor = Todavía no hay masaje: por favor, ve antes al médico. Cuando te diga que puedes recibir un masaje, responde aquí que no.
effect-not_now = Por ahora, nada de masaje.
effect-not_prone = Ahora mismo no debes estar boca abajo. Unos pases suaves sientan igual de bien si estás de lado, con una almohada entre las rodillas, o en una silla, apoyándote en una mesa; este programa no guía eso.
effect-marked = el sitio marcado queda fuera, con 5 cm alrededor
effect-marked_wide = el sitio marcado queda fuera, con 8 cm alrededor
effect-very_gentle = solo pases muy ligeros
effect-gentle = solo pases ligeros
effect-medium = nada más firme que una presión media
effect-no_points = sin pulgares, sin nudillos y sin presiones mantenidas
effect-no_painful_work = sin presiones mantenidas, y los pulgares solo con ligereza
effect-no_drumming = sin tamborileo, pellizquitos, golpecitos ni palmadas
effect-palms_only = solo palmas suaves
effect-spare_ribs = nada en los lados de las costillas
effect-no_stretches = sin estiramientos
effect-no_neck_stretch = sin estirar el cuello
effect-no_neck = nada en el cuello
effect-no_rocking = sin balanceo
effect-spare_left_arm = nada de trabajo en el brazo izquierdo
effect-spare_right_arm = nada de trabajo en el brazo derecho
effect-spare_left_quadrant = nada en el brazo izquierdo ni en el lado izquierdo de la parte alta de la espalda
effect-spare_right_quadrant = nada en el brazo derecho ni en el lado derecho de la parte alta de la espalda
effect-twenty_minutes = 20 minutos como máximo
effect-short = 10 minutos como máximo
effect-very_short = 5 minutos como máximo
effect-no_scent = sin aromas
effect-no_flicker = luz fija, sin parpadeos
effect-no_heat = nada de calor sobre la piel
effect-look_at_skin = mirar la piel antes y después
effect-snack = algo de comer a mano
effect-extra_oil = aceite en abundancia
effect-chest_cushion = una toalla enrollada bajo la parte delantera de los hombros
effect-belly_cushion = una almohada fina bajo el vientre
effect-rise_slowly = levantarse despacio al terminar
effect-ask_often = preguntar a menudo, y otra vez al día siguiente
effect-seizure_plan = quien da y quien recibe saben qué hacer si hay una convulsión
effect-parent = el padre o la madre se queda en la habitación
effect-own_terms = tú eliges dónde, y qué ropa te dejas puesta
effect-no_nut_oil = sin aceite de frutos secos, cacahuete (maní) ni sésamo (ajonjolí)
effect-patch_test = probar el aceite el día antes en un trocito de piel

## Legs, bladder and bowel. The emergency number now.

care-group-legs-bladder-and-bowel = Piernas, vejiga e intestino

question-saddle_numbness = ¿Notas dormida la zona entre las piernas: alrededor de los genitales, las nalgas o la parte interna de los muslos?
    .note = Con problemas de espalda, esto puede significar que hay nervios comprimidos al final de la columna.

question-bladder_or_bowel = ¿Hay algo nuevo con la orina o las heces: te cuesta empezar, aguantarlas o notarlas, o se te escapan?
    .note = Con problemas de espalda, esto puede significar que hay nervios comprimidos al final de la columna.

question-sexual_feeling = Desde que te duele la espalda o la pierna, ¿ha cambiado la sensibilidad o la función en el sexo?
    .note = Con problemas de espalda, esto puede significar que hay nervios comprimidos al final de la columna.

question-both_legs = Con dolor de espalda: ¿te duelen o están débiles las dos piernas, o hay una pierna que pierde fuerza rápidamente?
    .note = Esto puede significar que hay nervios comprimidos al final de la columna.

## Chest, breath and belly. The emergency number now.

care-group-chest-breath-and-belly = Pecho, respiración y vientre

question-chest_pain = ¿Tienes dolor en el pecho?
    .note = Puede venir del corazón o de los pulmones.

question-sudden_breathlessness = ¿Te ha faltado el aire de repente, te has desmayado o desplomado, o toses sangre?
    .note = Puede venir del corazón o de un coágulo en los pulmones.

question-tearing_pain = ¿Tienes un dolor como un desgarro en la espalda o el vientre, o te late el vientre al ritmo del pulso?
    .note = Puede venir de la arteria grande del vientre.

## Head, neck and speech. The emergency number now.

care-group-head-neck-and-speech = Cabeza, cuello y habla

question-sudden_headache = ¿Tienes un dolor repentino, muy fuerte o fuera de lo normal en la cabeza o el cuello?
    .note = Puede ser un ictus (derrame cerebral) o una arteria del cuello dañada.

question-stroke_signs = ¿Tienes mareo repentino, visión doble, habla arrastrada, la cara caída, un brazo débil, o te falla el equilibrio?
    .note = Puede ser un ictus (derrame cerebral) o una arteria del cuello dañada.

## A fall or a bad reaction. The emergency number now.

care-group-a-fall-or-a-bad-reaction = Una caída o una mala reacción

question-fall_or_blow = ¿Te duele la espalda desde una mala caída, un accidente o un golpe, o está deformada?
    .note = Puede haber un hueso roto; no te muevas hasta que llegue la ayuda.

question-allergic_shock = ¿Se te hincha la cara, la lengua o la garganta, o tienes pitidos al respirar, sensación de desmayo o ronchas por todo el cuerpo?
    .note = Puede ser una reacción alérgica grave.

## How you feel today. A doctor first.

care-group-how-you-feel-today = Cómo te encuentras hoy

question-fever = ¿Tienes fiebre de 38 °C o más?
    .note = Con fiebre el cuerpo necesita descanso. Ve al médico si es alta, si dura o si viene con dolor de espalda.

question-feeling_ill = ¿Sientes malestar en todo el cuerpo?
    .note = Descansa, y ve al médico si dura o te preocupa.

question-contagious = ¿Tienes una enfermedad que se pueda contagiar?
    .note = Un masaje la contagiaría. Espera a que pase, y ve al médico si dura o te preocupa.

question-intoxicated = ¿Has tomado alcohol, drogas o un sedante en las últimas horas?
    .note = Adormecen el dolor y la capacidad de decidir, y aquí hacen falta las dos cosas. Espera a que se pase el efecto.

question-cannot_speak_up = ¿Te costaría decir que no, o notar el dolor o avisar de él?
    .help = Por ejemplo, con confusión, con un cansancio profundo por medicamentos, o cuando otra persona decide por ti.
    .note = Un masaje se basa en que tú digas que sí y avises cuando algo duele. Pregunta a un médico o a quien te cuida qué te conviene.

## Clots, heart and blood. A doctor first.

care-group-clots-heart-and-blood = Coágulos, corazón y sangre

question-clot_signs = ¿Hay una pierna o un brazo con latidos, hinchazón, calor, color rojo u oscuro, o con venas duras y doloridas?
    .note = Puede ser un coágulo de sangre en una vena. No lo frotes nunca.

question-blood_clot = ¿Tienes, o podrías tener, un coágulo de sangre en una vena (trombosis)?
    .note = Frotar podría soltar un coágulo.

question-heart_condition = ¿Tienes una enfermedad del corazón que no está estable, o una insuficiencia cardiaca que va a peor?
    .note = El corazón tiene que estar estable antes de un masaje.

question-heart_attack_or_stroke = ¿Has tenido hace poco un infarto o un ictus (derrame cerebral)?
    .note = El cuerpo necesita recuperarse primero.

question-very_high_blood_pressure = ¿Tienes la tensión arterial descontrolada, por ejemplo 180/110 o más?
    .note = Hay que bajarla antes de un masaje.

question-aneurysm = ¿Te ha encontrado un médico un abultamiento en una arteria (un aneurisma)?
    .note = La presión cerca de él es un riesgo.

question-bleeding_disorder = ¿Tu sangre coagula mal, o tienes las plaquetas bajas?
    .help = Por los anticoagulantes se pregunta más adelante.
    .note = Incluso una presión suave podría causar un sangrado bajo la piel.

## Back pain that a doctor should see. A doctor first.

care-group-back-pain-that-a-doctor-should-see = Dolor de espalda que debe ver un médico

question-back_pain_weight_loss = Con dolor de espalda: ¿has perdido peso sin saber por qué?
    .note = Las dos cosas juntas las debe mirar un médico.

question-back_pain_at_night = ¿El dolor de espalda te despierta por la noche, o no cede nunca, te pongas como te pongas?
    .note = Un dolor que no cambia con el reposo lo debe mirar un médico.

question-back_pain_cancer = Con dolor de espalda: ¿has tenido cáncer alguna vez?
    .note = Las dos cosas juntas las debe mirar un médico.

question-back_pain_steroids = Con dolor de espalda: ¿tomas corticoides, como pastillas de cortisona o prednisolona?
    .note = Los corticoides debilitan los huesos, así que un dolor de espalda nuevo lo debe mirar un médico.

question-back_pain_weak_defences = Con dolor de espalda: ¿tienes bajas las defensas, o te has inyectado drogas?
    .note = Antes hay que descartar una infección en la espalda.

question-first_back_pain = ¿Tuviste un verdadero dolor de espalda, más que un músculo tenso, por primera vez antes de los 20 años o después de los 55?
    .note = Por sí sola es una señal débil y no es motivo de alarma; un médico o un fisioterapeuta puede aclararlo.

question-chest_height_pain = ¿Tienes un verdadero dolor, más que un músculo tenso, en la columna, por detrás del pecho?
    .note = Por sí sola es una señal débil y no es motivo de alarma; un médico o un fisioterapeuta puede aclararlo.

question-kidney_signs = Con dolor en la espalda o el costado: ¿tienes fiebre, dolor al orinar o sangre en la orina?
    .note = Puede venir de un riñón.

## Bones, discs and joints. A doctor first.

care-group-bones-discs-and-joints = Huesos, discos y articulaciones

question-broken_bone = ¿Tienes un hueso roto, quizá roto o todavía sin curar?
    .note = Primero tiene que curarse.

question-broken_vertebra = ¿Tienes los huesos frágiles y se te ha roto alguna vez un hueso de la columna?
    .note = Incluso una presión suave podría romper otro.

question-weak_leg = ¿Te baja un dolor fuerte por una pierna que va perdiendo fuerza, o se te cae un pie al caminar?
    .note = Puede haber un nervio comprimido.

question-fresh_disc_injury = ¿Acabas de hacerte daño en un disco de la columna (una hernia de disco)?
    .note = Primero tiene que calmarse y verlo un médico.

question-inflamed_now = ¿Tienes ahora mismo las articulaciones o la espalda calientes, hinchadas o con un brote?
    .note = Un brote tiene que calmarse antes de que se acerquen las manos.

## Skin that a doctor should see. A doctor first.

care-group-skin-that-a-doctor-should-see = Piel que debe ver un médico

question-shingles_or_cellulitis = ¿Tienes herpes zóster (culebrilla), o piel roja y caliente que se va extendiendo?
    .note = Esto necesita tratamiento, y tocarlo duele o lo extiende.

question-contagious_skin = ¿Tienes algo en la piel que se contagia al tocar, como sarna, impétigo o tiña?
    .note = Las manos y el aceite lo extenderían; espera a que desaparezca.

## Trouble in pregnancy. A doctor first.

care-group-trouble-in-pregnancy = Problemas en el embarazo

question-pregnancy_trouble = Si estás embarazada: ¿hay sangrado, contracciones, tensión alta, o alguien ha hablado de un riesgo?
    .note = Tu matrona o tu médico van primero.

## Skin. Not there.

care-group-skin = Piel

question-wound_or_burn = En la espalda, el cuello, los hombros o los brazos: ¿tienes una herida, una quemadura o una ampolla, abierta o en curación?
    .note = La piel herida necesita que la dejen en paz.

question-sunburn_or_rash = En la espalda, el cuello, los hombros o los brazos: ¿tienes quemadura de sol, un sarpullido, un eccema que supura o acné con pus?
    .note = El roce y el aceite empeoran la piel irritada.

question-skin_infection = En la espalda, el cuello, los hombros o los brazos: ¿tienes un trozo de piel infectada, un hongo, un forúnculo o una verruga?
    .note = Tocarlo puede extenderlo; lava bien manos y toallas.

question-new_tattoo = En la espalda, el cuello, los hombros o los brazos: ¿tienes un tatuaje o un piercing que no ha curado del todo?
    .help = Suele tardar de dos a cuatro semanas.
    .note = Hasta que cura es una herida.

question-numb_skin = En la espalda, el cuello, los hombros o los brazos: ¿tienes piel dormida o que siente poco?
    .note = Donde sientes poco, no puedes decir cuándo es demasiado.

## Bruises, veins and lumps. Not there.

care-group-bruises-veins-and-lumps = Moretones, venas y bultos

question-bruise_or_strain = En la espalda, el cuello, los hombros o los brazos: ¿tienes un moretón, una hinchazón, o un tirón o esguince reciente?
    .note = Las lesiones recientes descansan al menos dos o tres días.

question-veins = En la espalda, el cuello, los hombros o los brazos: ¿tienes venas hinchadas o doloridas?
    .note = Unas venas así no admiten ninguna presión.

question-lump_or_mole = En la espalda, el cuello, los hombros o los brazos: ¿tienes un bulto, un ganglio hinchado o un lunar que ningún médico ha mirado?
    .note = Enséñaselo a un médico; hasta entonces las manos no se acercan.

## Surgery, devices and injections. Not there.

care-group-surgery-devices-and-injections = Operaciones, aparatos e inyecciones

question-surgery_scar = En la espalda, el cuello, los hombros o los brazos: ¿tienes una cicatriz de operación de menos de seis semanas, o a la que el cirujano aún no ha dado el visto bueno?
    .note = Una cicatriz necesita al menos seis semanas y el visto bueno del cirujano.

question-spine_surgery = ¿Te han operado alguna vez de la columna, por ejemplo una fusión de vértebras o una laminectomía?
    .note = Pregunta al cirujano qué se puede hacer; todo ese tramo de la columna queda fuera.

question-implanted_device = En la espalda, el cuello, los hombros o los brazos: ¿llevas un aparato bajo la piel, como un marcapasos, un reservorio (port), un estimulador o una bomba?
    .help = Uno por debajo de la clavícula también cuenta: marca el hombro.
    .note = La presión puede mover un aparato o sus cables.

question-sensor_or_line = En la espalda, el cuello, los hombros o los brazos: ¿llevas un sensor, una bomba de insulina, un catéter u otra vía?
    .note = Si se tira o se aprieta, podría moverse.

question-drug_patch = En la espalda, el cuello, los hombros o los brazos: ¿llevas un parche con medicamento, por ejemplo para el dolor?
    .note = El calor y el roce hacen que entre más medicamento por la piel.

question-injection = En la espalda, el cuello, los hombros o los brazos: ¿te han puesto una inyección, una vacuna, un bloqueo de un nervio o bótox en los últimos tres días?
    .note = Lo que se inyectó debe quedarse donde está; la clínica puede pedir más tiempo.

## Tumours and radiotherapy. Not there.

care-group-tumours-and-radiotherapy = Tumores y radioterapia

question-tumour = En la espalda, el cuello, los hombros o los brazos: ¿tienes un tumor, o ganglios afectados por uno?
    .note = Ninguna presión donde hay un tumor.

question-radiotherapy = En la espalda, el cuello, los hombros o los brazos: ¿recibes radioterapia ahora, o la has recibido en las últimas semanas?
    .note = Esa piel es muy delicada, y el aceite puede irritarla.

## Lying on the front. Not there.

care-group-lying-on-the-front = Estar boca abajo

question-breasts_hernia_or_stoma = ¿Tienes implantes en los pechos, los pechos doloridos, una hernia o un estoma?
    .note = Los cojines quitan el peso; si aun así es incómodo, no te pongas boca abajo.

question-front_uncomfortable = ¿Estar boca abajo te resulta incómodo o es poco aconsejable, por la razón que sea?
    .note = Un cuerpo que no está a gusto no descansa.

## Breath and stomach. Gentler.

care-group-breath-and-stomach = Respiración y estómago

question-breathing_trouble = ¿Te molesta hoy, o al tumbarte en horizontal, el asma, la EPOC u otro problema de los pulmones?
    .note = Estar boca abajo, en horizontal, hace más difícil respirar.

question-blocked_nose = ¿Tienes la nariz tapada?
    .note = Boca abajo, la nariz tapada empeora. Vuelve cuando esté libre.

question-reflux = ¿Te da acidez o ardor cuando te tumbas en horizontal?
    .note = Estar boca abajo, en horizontal, hace subir el ácido.

question-heavy_meal = ¿Has comido mucho en la última hora?
    .note = A un estómago lleno no le gusta que se tumben sobre él. En una hora será distinto.

## Blood and blood pressure. Gentler.

care-group-blood-and-blood-pressure = Sangre y tensión arterial

question-anticoagulants = ¿Tomas anticoagulantes u otros medicamentos que hacen la sangre más líquida?
    .help = Como warfarina, apixabán, rivaroxabán, heparina, clopidogrel o aspirina a diario.
    .note = Con estos medicamentos salen moretones con facilidad. Si tu INR no es estable, pregunta antes a tu médico.

question-easy_bruising = ¿Te salen moretones con facilidad?
    .note = Una piel así pide el contacto más suave.

question-treated_blood_pressure = ¿Tienes la tensión alta pero en tratamiento, o la tienes baja?
    .note = Un trabajo que duele puede subir la tensión, y levantarse deprisa puede marear.

## Bones, skin and joints. Gentler.

care-group-bones-skin-and-joints = Huesos, piel y articulaciones

question-osteoporosis = ¿Tienes los huesos frágiles (osteoporosis)?
    .note = Unos huesos frágiles solo admiten un contacto suave y amplio. Estar de lado es una alternativa.

question-long_steroids = ¿Has tomado corticoides, como pastillas de cortisona, durante mucho tiempo?
    .note = Los corticoides durante mucho tiempo debilitan los huesos y la piel.

question-frail = ¿Tienes el cuerpo frágil por la edad, o la piel fina como el papel?
    .note = Una piel fina y unos huesos débiles solo admiten un contacto suave y amplio. Estar de lado es una alternativa.

question-hypermobility = ¿Tienes las articulaciones muy flexibles, o el síndrome de Ehlers-Danlos o de Marfan?
    .note = Las articulaciones sueltas se estiran de más con facilidad, y el cuello el que más.

question-rheumatism = ¿Tienes artritis reumatoide o una inflamación de la columna, ahora en calma?
    .note = Unas articulaciones así quieren contacto ligero y buenos cojines, y nada durante un brote.

question-scoliosis_or_disc = ¿Tienes la columna desviada (escoliosis), o un problema antiguo de disco que está estable?
    .note = Un contacto ligero y buenos cojines mantienen la columna a gusto.

question-stenosis = ¿Te ha dicho un médico que el canal de tu columna es estrecho (estenosis)?
    .note = Cuando la zona lumbar se hunde, se estrecha más; por eso se eleva el vientre.

question-shoulder_left = ¿Se te ha salido alguna vez el hombro izquierdo, o te han operado de él?
    .note = De ese brazo no se tira, ni se estira.

question-shoulder_right = ¿Se te ha salido alguna vez el hombro derecho, o te han operado de él?
    .note = De ese brazo no se tira, ni se estira.

## Nerves and pain. Gentler.

care-group-nerves-and-pain = Nervios y dolor

question-dulled_feeling = ¿Te ha quitado sensibilidad en alguna parte la diabetes, la esclerosis múltiple, una lesión de médula u otro problema de los nervios?
    .note = Donde sientes menos, el calor y la presión pasan desapercibidos. Marca la piel dormida con keep_off.

question-diabetes = ¿Tienes diabetes?
    .note = El masaje puede bajar el azúcar en sangre, y la piel puede sentir menos de lo que parece.

question-sensitive_pain = ¿Tienes fibromialgia, migraña o dolor con un roce ligero?
    .note = Lo que ahora sienta bien puede doler mañana, así que todo es ligero y corto.

question-epilepsy = ¿Tienes epilepsia?
    .note = Las luces que parpadean y los olores fuertes pueden provocar una convulsión.

## Cancer and lymph. Gentler.

care-group-cancer-and-lymph = Cáncer y linfa

question-cancer = ¿Tienes cáncer, o estás o has estado en tratamiento por un cáncer?
    .note = Pregunta a tu equipo médico qué te conviene. El masaje no extiende el cáncer; solo se hace más suave.

question-cancer_in_bone = ¿Se ha extendido un cáncer a tus huesos?
    .note = Los huesos pueden ser frágiles, así que el contacto es de lo más suave.

question-lymph_left = En el lado izquierdo: ¿tienes el brazo hinchado por la linfa, o te han quitado ganglios de la axila?
    .note = La presión ahí puede provocar hinchazón.

question-lymph_right = En el lado derecho: ¿tienes el brazo hinchado por la linfa, o te han quitado ganglios de la axila?
    .note = La presión ahí puede provocar hinchazón.

## Pregnancy and age. Gentler.

care-group-pregnancy-and-age = Embarazo y edad

question-pregnant = ¿Estás embarazada, o podrías estarlo?
    .note = Cuéntaselo a tu matrona o a tu médico; en los tres primeros meses mucha gente prefiere esperar.

question-pregnant_after_month_3 = ¿Estás embarazada de más de tres meses?
    .note = Después del tercer mes no se debe estar boca abajo, ni boca arriba en horizontal después del cuarto. Pregunta a tu matrona por el masaje de lado, más adelante sobre el izquierdo.

question-under_18 = ¿Tienes menos de 18 años?
    .note = También lo decides tú: puedes decir que no, o parar.

question-small_child = ¿Tienes todavía menos de 7 años?
    .note = Para los niños pequeños, unos minutos son suficientes.

## Airways and allergies. Gentler.

care-group-airways-and-allergies = Vías respiratorias y alergias

question-asthma = ¿Has tenido asma alguna vez, aunque ahora esté en calma?
    .note = Los aromas pueden provocarla. Mantén la nariz y la boca libres, el pecho elevado y el inhalador cerca.

question-nut_allergy = ¿Tienes alergia a los frutos secos (como nueces), al cacahuete (maní) o al sésamo (ajonjolí)?
    .note = Los aceites hechos con ellos pueden llevar restos, y también los aceites que no se sabe de qué son.

question-skin_reacts = ¿Ha reaccionado alguna vez tu piel a un aceite, una crema o un perfume?
    .note = Un aceite sencillo sin aroma es lo más amable.

## Feeling at ease. Gentler.

care-group-feeling-at-ease = Sentirse a gusto

question-bad_experience = ¿Puede el contacto traerte malos recuerdos, darte ansiedad o hacer que te sientas lejos de aquí?
    .note = Tú dices dónde y cómo, mantienes los ojos abiertos si quieres, y paras en cualquier momento.
