### Translated from English by machine, read once; corrections welcome.

technique-effleurage = deslizamiento largo
    .how = Desliza las dos palmas enteras, despacio y por igual, con los dedos juntos y blandos.
    .mistake = Dedos que se abren o aprietan: mantenlos juntos y deja que trabaje la palma entera.
    .purpose = calienta, une y calma
    .spot = da más pases suaves a un punto dolorido, donde solo es seguro deslizar con ligereza
    .field = Effleurage
    .contact = toda la palma

technique-petrissage = amasado
    .how = Levanta, aprieta y haz rodar el músculo; las manos se turnan, como al amasar pan.
    .mistake = Un pulgar que se abre y pellizca: tenlo cerca y levanta con la mano entera.
    .purpose = trabaja los músculos largos, con una firmeza agradable
    .field = Amasamiento (pétrissage)
    .contact = palma y hueco del pulgar

technique-palm-circles = círculos con la palma
    .how = Haz círculos con la mano plana o con su talón; mueve la piel contigo, no frotes sobre ella.
    .aloud = Haz círculos con la mano plana y mueve la piel contigo.
    .mistake = Empujar con el brazo doblado: estira el codo, alarga la espalda e inclínate un poco.
    .purpose = calienta a fondo y no cansa los pulgares
    .spot = calienta a fondo, con la mano ancha, donde duele
    .field = Círculos palmares
    .contact = mano plana y talón de la mano

technique-thumb-circles = círculos con el pulgar
    .how = Círculos pequeños y lentos con la yema del pulgar, recto y apoyado; unos pocos en cada punto, y al siguiente.
    .mistake = Un pulgar que se dobla hacia atrás: apóyalo en un dedo y para antes de que se canse.
    .purpose = llega a un punto dolorido pequeño
    .spot = llega al punto pequeño que duele
    .field = Fricción
    .contact = yema del pulgar

technique-fingertip-circles = círculos con las yemas
    .how = Haz círculos lentos con tres o cuatro yemas; la mano que trabaja sola lleva la otra encima.
    .mistake = Hundir más los dedos donde duele: ve despacio y pregunta hasta dónde sienta bien.
    .purpose = llega a un punto dolorido y descansa los pulgares
    .spot = llega al punto que duele y descansa los pulgares
    .field = Fricción con yemas reforzadas
    .contact = yemas de tres o cuatro dedos, la otra mano encima

technique-static-press = presión lenta
    .how = Entra poco a poco durante cuatro segundos, detente mientras el punto afloja, y suelta igual de despacio.
    .mistake = Seguir apretando cuando se duerme o da calambre: afloja y deja ese punto.
    .purpose = deja que un punto sensible afloje
    .spot = deja que un punto sensible afloje donde duele
    .field = Compresión estática
    .contact = yemas reforzadas o pulgar

technique-dorsal-glide = deslizamiento con el dorso
    .how = Da la vuelta a las manos y desliza el dorso, con las muñecas sueltas, libremente hacia arriba, abajo o afuera.
    .aloud = Da la vuelta a las manos y desliza el dorso, con las muñecas sueltas.
    .mistake = Nudillos que raspan el hueso: deja las manos abiertas y sueltas, con el dorso plano.
    .purpose = se siente amplio y libre, y descansa las palmas
    .field = Deslizamiento dorsal de la mano
    .contact = dorso de la mano abierta

technique-knuckle-glide = deslizamiento con el puño
    .how = Cierra los puños sin apretar y desliza la parte plana de los dedos, despacio, con las muñecas rectas.
    .mistake = Un puño apretado que clava los nudillos: aflójalo y apoya los dedos de plano.
    .purpose = es amplio y firme sin usar los pulgares
    .field = Deslizamiento con nudillos
    .contact = parte plana del puño suelto

technique-forearm-slide = deslizamiento con el antebrazo
    .how = Apoya la parte blanda del antebrazo junto a la columna e inclínate; desliza despacio, nunca sobre hueso.
    .mistake = Dejarse caer o clavar el codo: inclínate despacio, sobre la parte blanda.
    .purpose = es amplio y firme con poco trabajo para las manos
    .field = Deslizamiento con el antebrazo
    .contact = parte blanda del antebrazo

technique-tapping = tamborileo suave
    .how = Tamborilea con las yemas sueltas, como lluvia fina, paseando por los músculos, nunca sobre la columna.
    .mistake = Manos rígidas que se cansan: suelta las muñecas y para mientras aún sea fácil.
    .purpose = hace cosquillear la piel y la despierta
    .field = Tapotement, golpeteo digital
    .contact = yemas, una tras otra

technique-plucking = pellizquitos
    .how = Coge y suelta pliegues muy pequeños de piel con el pulgar y dos dedos, rápido y muy ligero.
    .mistake = Pellizcar hasta que duele: coge solo un poco de piel y suéltala enseguida.
    .purpose = da un cosquilleo
    .field = Pincement
    .contact = pulgar y dos dedos, solo la piel

technique-feather = roces de pluma
    .how = Deja que solo las yemas o el dorso de las uñas pasen por la piel, casi sin tocarla.
    .mistake = Ir tan rápido que hace cosquillas: ve más despacio o apoya la mano entera.
    .purpose = da un cosquilleo y calma
    .field = Pases nerviosos
    .contact = yemas

technique-hacking = golpecitos de canto
    .how = Golpetea con el canto de las manos sueltas, del lado del meñique, los dedos separados, desde la muñeca.
    .mistake = Bajar hasta los riñones: quédate más arriba, sobre músculo, nunca sobre la columna.
    .purpose = anima
    .field = Tapotement, hachado
    .contact = canto de la mano, lado del meñique

technique-cupping = palmadas huecas
    .how = Da palmadas suaves con las manos huecas, al principio despacio, con la muñeca suelta.
    .mistake = Manos planas que dan cachetes: mantenlas huecas y mueve la muñeca, no el codo.
    .purpose = anima
    .field = Tapotement, cacheteo
    .contact = borde de la mano ahuecada

technique-rocking = balanceo suave
    .how = Pon las dos manos planas y balancea el cuerpo suavemente de lado a lado; después deja que se pare solo.
    .mistake = Balancear fuerte o mucho rato: poco y despacio, y pronto deja que el cuerpo repose.
    .purpose = serena
    .field = Vibración amplia
    .contact = toda la palma

technique-neck-ease = soltar el cuello
    .how = Amasa ligeramente la nuca con las yemas; después tu mano reposa mientras quien recibe baja la barbilla y estira hasta donde le sienta bien. Nunca tires de la cabeza.
    .aloud = Amasa ligeramente y luego deja las manos quietas; guía quien recibe. Nunca tires de la cabeza.
    .mistake = Ayudar al estiramiento: deja la mano solo en reposo; únicamente se mueve quien recibe.
    .purpose = suelta el cuello
    .field = Amasamiento del cuello con un estiramiento que guía quien recibe
    .contact = yemas

technique-forearm-ease = soltar el antebrazo
    .how = Amasa suavemente el antebrazo; después sujeta la muñeca y el codo y alarga el brazo, con delicadeza, solo hasta la primera resistencia.
    .aloud = Amasa suavemente y luego alarga el brazo, solo hasta la primera resistencia.
    .mistake = Tirar más cuando da un pinchazo o resiste: para ahí y deja que el brazo vuelva.
    .purpose = suelta el brazo
    .field = Amasamiento del antebrazo con un estiramiento hasta la primera resistencia
    .contact = palma y hueco del pulgar

technique-still-hands = manos quietas
    .how = Deja reposar las dos manos, cálidas y quietas, y respira al mismo ritmo que quien recibe.
    .mistake = Apretar o irse deprisa: deja las manos simplemente apoyadas y levántalas despacio.
    .purpose = serena y acaba en reposo
    .field = Imposición quieta
    .contact = toda la palma
