### Translated from English by machine, read once; corrections welcome.

## Before

prepare-space = Despeja casi un metro a cada lado.
    .why = Así quien da se mueve alrededor sin estirarse.

prepare-table = Pon la camilla a una altura en que tus nudillos, con el brazo colgando, apenas la rocen.
    .why = Con la espalda recta y los brazos largos puedes apoyarte en vez de empujar.

prepare-bed = Usa el borde firme de la cama; arrodíllate al lado con una rodilla arriba, sin cargar tu peso sobre quien recibe.
    .why = Una cama blanda se hunde, y una espalda torcida se cansa.

prepare-floor = Pon una esterilla o mantas dobladas en el suelo, y algo blando bajo tus rodillas.
    .why = Así se está a gusto hasta el final.

prepare-warm_room = Calienta la habitación a 22–25 °C y evita las corrientes.
    .why = La piel desnuda y con aceite se enfría deprisa.

prepare-twilight = Baja la luz a una lámpara cálida a un lado, lo justo para ver la piel.
    .why = Por la noche, una luz baja y cálida ayuda a serenarse.

prepare-bright_light = Deja que la luz suave del día o de una lámpara entre de lado, no a los ojos.
    .why = Quien da ve la piel, y a quien recibe no le deslumbra.

prepare-steady_light = Todas las luces fijas: sin llamas, sin destellos, sin pantallas que parpadeen.
    .why = El parpadeo puede provocar una convulsión.

prepare-candles = Mejor velas LED; una llama de verdad va a un metro de lo que pueda arder, lejos de toallas y aceite.
    .why = Muchos incendios por velas empiezan en el dormitorio, por algo demasiado cerca.

prepare-music = Deja que quien recibe elija música tranquila sin letra, o silencio.
    .why = El gusto importa más que el tempo, y el silencio está bien.

prepare-scent = Un aroma solo si gusta a quien da y a quien recibe: dos gotas de aceite esencial en 10 ml, nunca puro.
    .why = Con un 1 % aproximado basta; más puede irritar la piel.

prepare-no_scent = Hoy sin aromas: aceite sencillo, sin incienso, sin velas perfumadas.
    .why = Lo piden las precauciones.

prepare-plain_mood = Deja la luz y la música sencillas y alegres.
    .why = Con niños es simple cuidado.

prepare-pets = Deja a gatos y perros fuera de la habitación.
    .why = Se asustan, y algunos aceites los pueden intoxicar.

prepare-towels = Dos toallas grandes para cubrir lo que no se trabaja, una pequeña y algo de papel para el aceite.
    .why = La piel cubierta sigue caliente y se siente protegida.

prepare-covers = Sin toallas, usa una sábana o dos camisas grandes para cubrir, y algo de papel para el aceite.
    .why = La piel cubierta sigue caliente y se siente protegida.

prepare-oil = Ten a mano { $oil_ml } ml de aceite; empieza con una cucharadita en tu palma, nunca vertido sobre la piel.
    .why = Con demasiado aceite no se puede amasar.

prepare-plain_oil = Usa aceite sencillo y refinado de girasol, de pepita de uva o de coco fraccionado, y pregunta por alergias.
    .why = Los aceites de frutos secos, cacahuete y sésamo pueden llevar restos de lo que da reacción.

prepare-no_nut_oil = Sin aceite de frutos secos, cacahuete (maní) ni sésamo (ajonjolí), ni productos que no se sabe de qué son; mejor aceite mineral o de girasol.
    .why = Quedan restos incluso en los aceites refinados.

prepare-patch_test = Prueba un aceite nuevo el día antes, en un trocito de la cara interna del antebrazo.
    .why = Una reacción se ve en un día o dos.

prepare-patch_test_first = Empieza solo si el aceite o la loción se probó en la cara interna del antebrazo hace un día, mejor dos, y la piel siguió tranquila.
    .why = Esta piel puede reaccionar.

prepare-no_oil = Sin aceite, usa una loción sencilla sin aroma; o deja puesta una camiseta fina y que los pases sean ligeros.
    .why = La piel seca se engancha en los pases largos.

prepare-extra_oil = Usa aceite o loción con generosidad, para que las manos floten.
    .why = De una piel fina no se debe tirar.

prepare-no_heat = Sin bolsas de calor ni toallas calientes; el aceite, solo a la temperatura de tu mano.
    .why = Lo piden las precauciones: el calor puede no notarse, o empujar un medicamento a través de la piel.

prepare-ankles = Pon una almohada o una manta enrollada, de 10–15 cm de alto, bajo los tobillos.
    .why = Quita tensión a los pies y a la zona lumbar.

prepare-head = La cabeza recta, la cara en un aro de tela enrollada; si tiene que girarse, cambia de lado cada 3–5 minutos.
    .why = Un cuello girado se cansa, y así la nariz queda libre.

prepare-arms_by_the_sides = Los brazos, a los lados del cuerpo.
    .why = El plan cuenta con la posición que así tienen los omóplatos.

prepare-arms_forward = Los brazos hacia delante, en un apoyo o junto a la cabeza.
    .why = El plan cuenta con la posición que así tienen los omóplatos.

prepare-belly_cushion = Pon una almohada fina bajo el vientre.
    .why = Lo piden las precauciones: la zona lumbar queda larga.

prepare-chest_cushion = Pon una toalla enrollada bajo la parte delantera de los hombros.
    .why = Lo piden las precauciones: el pecho y la respiración quedan libres.

prepare-cushions = Ten una almohada fina para debajo del vientre y una toalla enrollada para debajo de los hombros.
    .why = Pruébalas si la zona lumbar se arquea o el pecho se siente aplastado.

prepare-warm_hands = Lávate las manos y caliéntalas.
    .why = El contacto gusta más a la temperatura de la piel, unos 32 °C.

prepare-nails_and_rings = Uñas más cortas que las yemas; fuera anillos, reloj y pulseras.
    .why = Arañan.

prepare-jewellery = Quien recibe se quita collar y pendientes, y se recoge el pelo largo.
    .why = Nada se engancha, nada se clava.

prepare-toilet_and_meal = Antes, al baño; nada de comidas pesadas en la última hora, ni alcohol, ni sedantes.
    .why = Tumbarse con el vientre lleno es incómodo, y un cuerpo adormecido no dice basta.

prepare-phones = Silencia todos los teléfonos; el que guía queda a la vista y al oído, con la pantalla tenue.
    .why = Nada interrumpe.

prepare-snack = Come algo antes, y ten algo de comer a mano.
    .why = El masaje puede bajar el azúcar en sangre.

prepare-look_at_skin = Mira primero la piel, y marca con keep_off las zonas doloridas o dormidas.
    .why = Lo que no se siente también puede dañarse.

prepare-seizure_plan = Quien da y quien recibe saben qué hacer si hay una convulsión, y a quién llamar.
    .why = Así nadie tiene que pensar con prisas.

prepare-parent = El padre o la madre está en la habitación, y el niño o la niña ha dicho que sí por su cuenta.
    .why = El no de un niño vale como el de cualquiera.

prepare-own_terms = Quien recibe repasa las zonas una a una, sí o no, y puede dejarse la ropa y tener los ojos abiertos.
    .why = Elegir hace que el contacto se sienta seguro.

prepare-agree = Hay que acordar en voz alta: qué zonas sí y cuáles no, qué ropa se queda, cuánta firmeza, qué aroma o ninguno, cómo parar.
    .why = Un sí vale solo para estas cosas, y se puede retirar en cualquier momento.

prepare-stop_signal = «Para», dos toques o soltar una pelota significan lo mismo: manos quietas, y luego fuera.
    .why = Hay quien se calla cuando no está a gusto.

prepare-pain_limit = Dilo si un dolor pasa de 3 sobre 10, o si es punzante, quema, es eléctrico o adormece; entonces termina el pase.
    .why = El dolor no ayuda.

prepare-ask_often = Pregunta en cada zona nueva: ¿más suave, o así está bien?
    .why = Lo piden las precauciones.

prepare-only_a_massage = La sesión es un masaje; cualquier otra cosa se acuerda fuera de ella, entre quien da y quien recibe.
    .why = Se consiente una cosa cada vez.

## After

prepare-rest = Quédate 2–5 minutos en reposo, con abrigo y calor.
    .why = El reposo es parte del masaje.

prepare-rise = Rueda hacia un lado, siéntate un momento y luego ponte de pie.
    .why = Levantarse deprisa puede marear.

prepare-rise_very_slowly = Rueda hacia un lado, siéntate hasta tener la cabeza despejada, y ponte de pie con quien da a tu lado.
    .why = Con tu tensión arterial, levantarse deprisa puede marear.

prepare-soles = Limpia el aceite de las plantas y las manos antes de caminar.
    .why = Los pies con aceite resbalan.

prepare-candles_out = ¿Están apagadas todas las velas?
    .why = Dormirse junto a una llama es como empiezan los incendios.

prepare-oily_towels = Lava pronto las toallas con aceite, en caliente y con detergente; sécalas tendidas y nunca las amontones calientes.
    .why = El aceite en una tela caliente puede prender solo, horas después.

prepare-latex = Aleja el aceite de los preservativos y guantes de látex.
    .why = El aceite los debilita.

prepare-water = Ofrece un vaso de agua.
    .why = Es un detalle amable; no limpia nada por dentro.

prepare-skin_after = Mira la piel otra vez, por si hay zonas rojas o doloridas.
    .why = Lo que no se siente también puede dañarse.

prepare-ask_next_day = Pregunta al día siguiente qué tal, y ten más suavidad la próxima vez si duele.
    .why = Lo que ahora sienta bien puede doler mañana.

prepare-soreness = Un poco de molestia al día siguiente le pasa a una de cada diez personas, y se va.
    .why = No es motivo para insistir, ni para preocuparse.

prepare-seek_advice = Ve al médico si las molestias duran más de dos días, o si hay un moretón, brazos o piernas dormidos o débiles, dolor de cabeza, cuello, vientre o costado, o sangre en la orina.
    .why = El daño por un masaje es raro, pero existe.

prepare-emergency = Dolor en el pecho, dificultad para respirar, señales de ictus (derrame cerebral) o la zona entre las piernas dormida: llama ya al 112, 911 o 999.
    .why = Esto no espera.
