### Translated from English by machine, read once; corrections welcome.

rule-stroke = La maniobra { $number } de { $movement } ({ $technique })

## R01: length

r01-too-long = El masaje dura { $seconds } s; puede durar { $most_s } s como máximo.
    .help = Quita maniobras o acórtalas.

r01-not-as-asked = El masaje dura { $seconds } s; para esta petición dura de { $least_s } a { $most_s } s.
    .help = Cambia los minutos de la petición, o alarga o acorta maniobras.

## R02: movements

r02-order = Los movimientos son { $movements }; deberían ser { $order }.
    .help = Escribe cada movimiento una vez, en este orden.

r02-empty = El movimiento { $movement } no tiene ninguna maniobra.
    .help = Dale una maniobra.

r02-warm = El calentamiento dura { $seconds } s, el { $percent } % del tiempo; debería ser el { $low_percent }-{ $high_percent } %.
    .help = Que dure de { $low_s } a { $high_s } s.

r02-closing = El cierre y el reposo duran juntos { $seconds } s; deberían durar al menos { $least_s } s.
    .help = Haz más lentos los últimos deslizamientos o deja reposar más las manos.

## R03: warmth

r03-opening = { $stroke } abre el masaje; debería abrirlo un deslizamiento largo, con aceite.
    .help = Empieza con effleurage.

r03-cold = { $stroke } llega al nivel { $level } en { $place } tras { $seconds } s de calentamiento; antes hacen falta { $least_s } s.
    .help = Calienta antes la zona con deslizamientos largos, o quédate en el nivel 2.

r03-first = { $stroke } llega al nivel { $level } en { $place } sin nada antes; el máximo es el nivel { $most }.
    .help = Pon antes una maniobra del nivel intermedio.

r03-rise = { $stroke } llega al nivel { $level } en { $place } después del nivel { $before }; el máximo es el nivel { $most }.
    .help = Pon antes una maniobra del nivel intermedio.

## R04: kneading

r04-few =
    { $side ->
        [left] El lado izquierdo tiene pocas pasadas a lo largo de la columna: { $passes } de al menos { $least }.
       *[right] El lado derecho tiene pocas pasadas a lo largo de la columna: { $passes } de al menos { $least }.
    }
    .help = Añade una pasada hacia arriba y otra hacia abajo.

r04-first =
    { $side ->
        [left] { $stroke } baja y es la primera pasada del lado izquierdo; la primera sube.
       *[right] { $stroke } baja y es la primera pasada del lado derecho; la primera sube.
    }
    .help = Empieza en la zona lumbar.

r04-alike =
    { $side ->
        [left] { $stroke } va en el mismo sentido que la pasada anterior del lado izquierdo; las pasadas se alternan.
       *[right] { $stroke } va en el mismo sentido que la pasada anterior del lado derecho; las pasadas se alternan.
    }
    .help = Da la vuelta a una de las dos.

r04-climb =
    { $side ->
        [left] Ninguna pasada del lado izquierdo sube de la zona lumbar al hombro.
       *[right] Ninguna pasada del lado derecho sube de la zona lumbar al hombro.
    }
    .help = Haz que una pasada ascendente empiece en la zona lumbar y acabe en el hombro.

## R05: eases

r05-missing = Nada suelta { $place }.
    .help = Añade ahí una maniobra de { $technique }.

r05-rough = { $stroke } usa { $force_n } N, { $seconds } s y { $times } repeticiones; el máximo es { $most_n } N, { $least_s }-{ $most_s } s y { $most_times }.
    .help = Suéltalo solo un poco; el estiramiento lo guía quien recibe.

r05-level = { $stroke } está en el nivel { $level }; soltar y cualquier maniobra en el cuello se quedan en el nivel { $most }.
    .help = Ponla en el nivel { $most }.

## R06: sore spots

r06-short = El punto dolorido en { $place } recibe { $seconds } s de círculos o presión; necesita { $least_s } s.
    .help = Trabájalo en el movimiento release.

r06-visits = El punto dolorido en { $place } se visita { $visits } veces; el máximo es { $most } veces.
    .help = Déjalo en paz después de la segunda visita.

r06-long = Una visita al punto dolorido en { $place } dura { $seconds } s; el máximo es { $most_s } s.
    .help = Pasa por encima con un deslizamiento antes de una segunda visita.

r06-cold = { $stroke } trabaja el punto dolorido tras { $seconds } s de calentamiento en { $place }; antes hacen falta { $least_s } s.
    .help = Calienta antes la zona con deslizamientos largos.

## R07: sweep

r07-back-of-hand = El movimiento sweep tiene pocas maniobras con el dorso: { $count } de al menos { $least }.
    .help = Añade deslizamientos con el dorso.

r07-smooth = El movimiento sweep tiene pocas maniobras lisas: { $count } de al menos { $least }.
    .help = Añade un deslizamiento largo entre las maniobras con el dorso.

r07-tingling = El movimiento sweep tiene pocas maniobras que cosquillean: { $count } de al menos { $least }.
    .help = Añade tamborileo suave, pellizquitos o roces de pluma.

r07-missed = Ninguna maniobra con el dorso del movimiento sweep llega a { $place }.
    .help = Haz que un deslizamiento con el dorso pase por ahí.

r07-alike = { $stroke } es una de { $count } maniobras seguidas con el dorso que son { $way }; el máximo de iguales es { $most }.
    .help = Que vaya de otra manera: hacia arriba, abajo, afuera o libremente.

r07-again = { $stroke } sigue a otra maniobra con el dorso; entre las dos debería haber una lisa o que cosquillee.
    .help = Pon entre ellas un deslizamiento largo o una maniobra que cosquillee.

r07-unwanted = { $stroke } es algo que quien recibe no quiere nunca.
    .help = Toma otro tipo de cosquilleo, o quítala.

## R08: close

r08-force = { $stroke } sube la fuerza de { $before } N a { $now } N; el cierre solo va a más calma.
    .help = Dale como máximo lo que tiene la maniobra anterior.

r08-level = { $stroke } sube el nivel de { $before } a { $now }; el cierre solo va a más calma.
    .help = Dale como máximo lo que tiene la maniobra anterior.

r08-speed = { $stroke } sube la velocidad de { $before } cm/s a { $now } cm/s; el cierre solo va a más calma.
    .help = Dale como máximo lo que tiene la maniobra anterior.

r08-lively = { $stroke } es demasiado viva para el cierre.
    .help = Usa deslizamientos largos o con el dorso, roces de pluma o manos quietas.

r08-still = El cierre no tiene ninguna maniobra que se mueva.
    .help = Acaba con un deslizamiento largo o roces de pluma de la zona lumbar a los hombros, o de vuelta hacia abajo, con las dos manos.

r08-last = { $stroke } acaba el cierre, pero no recorre toda la espalda.
    .help = Acaba con un deslizamiento largo o roces de pluma de la zona lumbar a los hombros, o de vuelta hacia abajo, con las dos manos.

r08-unrest = { $stroke } en el nivel { $level } no es reposo; lo son las manos quietas en el nivel { $most }.
    .help = Pásala a otro movimiento.

r08-rest = Las manos reposan { $seconds } s al final; hacen falta al menos { $least_s } s.
    .help = Déjalas reposar más.

## R09: balance

r09-apart = { $area } recibe { $left_kpa_s } kPa·s a la izquierda y { $right_kpa_s } a la derecha, con { $percent } % de diferencia; el máximo es { $most_percent } %.
    .help = Da al otro lado las mismas maniobras.

## R10: point work

r10-visit = { $stroke } empieza { $seconds } s de trabajo en un solo punto; el máximo es { $most_s } s.
    .help = Acórtala, o usa una mano más ancha.

r10-session = El trabajo en puntos dura { $seconds } s en total; el máximo es { $most_s } s.
    .help = Haz una parte con palmas o yemas, más ligero.

r10-peak = { $stroke } llega a { $peak_kpa } kPa en { $place }; el máximo es { $most_kpa } kPa.
    .help = Aprieta con más suavidad, o con una parte más ancha de la mano.

## R11: sites

r11-never = { $stroke } pasa sobre { $site }, donde no se debe hacer.
    .help = Rodéalo con el recorrido, hazla más ligera o usa otra técnica.

r11-level = { $stroke } pasa sobre { $site } en el nivel { $level }; ahí el máximo es el nivel { $most }.
    .help = Rodéalo con el recorrido, hazla más ligera o usa otra técnica.

## R12: level and force

r12-care = { $stroke } no se hace con esta persona: las precauciones lo impiden.
    .help = Usa otra técnica; mira las notas de las precauciones.

r12-level = { $stroke } está en el nivel { $level }; el máximo es { $most }.
    .help = Ponla en el nivel { $most }.

r12-not-done = { $stroke } no se hace en el nivel { $level }.
    .help = Usa otro nivel u otra técnica.

r12-force = { $stroke } tiene { $force_n } N; en el nivel { $level } tiene de { $low_n } a { $high_n } N.
    .help = Cambia la fuerza o el nivel.

## R13: the giver

r13-thumbs-on-end = { $stroke } empieza { $seconds } s seguidos de trabajo con los pulgares; el máximo es { $most_s } s.
    .help = Intercala un deslizamiento largo.

r13-tapotement-on-end = { $stroke } empieza { $seconds } s seguidos de percusión; el máximo es { $most_s } s.
    .help = Intercala un deslizamiento largo.

r13-kneading-on-end = { $stroke } empieza { $seconds } s seguidos de amasado; el máximo es { $most_s } s.
    .help = Intercala un deslizamiento largo.

r13-thumbs = Los pulgares trabajan { $seconds } s en total; en { $total_s } s trabajan { $most_s } s como máximo.
    .help = Haz una parte con las yemas, los puños sueltos o un antebrazo.

## R14: travel

r14-no-hand = { $stroke } no tiene ninguna mano sobre el cuerpo; una mantiene el contacto.
    .help = Da un recorrido a una mano.

r14-far = { $stroke } empieza a { $way_cm } cm de donde están las manos; el máximo es { $most_cm } cm.
    .help = Da la vuelta a una de las dos, o pon un deslizamiento entre ellas.

## R15: repeats

r15-repeats = { $stroke } sigue sin cambio: { $times }x, { $seconds } s; el máximo es { $most }x y { $most_s } s.
    .help = Cambia entre medias la dirección, las zonas o la técnica.

## R16: tempo

r16-speed = { $stroke } tiene una velocidad de { $speed } cm/s; se hace a { $low }–{ $high } cm/s.
    .help = Cambia la velocidad, o usa otra técnica.

r16-speed-none = { $stroke } tiene una velocidad de { $speed } cm/s; no lleva ninguna.

r16-speed-missing = { $stroke } no tiene velocidad; se hace a { $low }–{ $high } cm/s.

r16-rate = { $stroke } tiene un ritmo de { $rate } Hz; se hace a { $low }–{ $high } Hz.
    .help = Cambia el ritmo, o usa otra técnica.

r16-rate-none = { $stroke } tiene un ritmo de { $rate } Hz; no lleva ninguno.

r16-rate-missing = { $stroke } no tiene ritmo; se hace a { $low }–{ $high } Hz.

r16-apart = { $stroke } dice { $speed } cm/s, pero su recorrido de { $way_cm } cm, { $times } repeticiones y { $seconds } s dan { $real } cm/s.
    .help = Cambia el tiempo, las repeticiones o la velocidad.

## R17: keep-offs

r17-near = { $stroke } se acerca a { $near_cm } cm de una zona que no se toca; lo más cerca es { $least_cm } cm.
    .help = Acorta el recorrido o rodéala.

r17-near-why = { $stroke } se acerca a { $near_cm } cm de una zona que no se toca ({ $why }); lo más cerca es { $least_cm } cm.
    .help = Acorta el recorrido o rodéala.

## R18: form

r18-nothing = { $stroke } dura { $seconds } s con { $force_n } N; las dos cosas deben ser más que 0.
    .help = Quita la maniobra, o dale tiempo y fuerza.

r18-nowhere = { $stroke } no nombra ninguna zona.
    .help = Nombra las zonas donde trabaja.

r18-off-body = { $stroke } se sale del cuerpo en x { $x_cm } cm, y { $y_cm } cm.
    .help = Mantén su recorrido en la espalda, el cuello y los brazos.

r18-gap = { $stroke } empieza a los { $start_s } s, pero la maniobra anterior acaba a los { $end_s } s.
    .help = Que las maniobras se sigan sin hueco ni solape.

r18-end = La partitura dura { $seconds } s, pero su última maniobra acaba a los { $end_s } s.
    .help = Que la duración sea el final de la última maniobra.

r18-movement = El movimiento { $movement } dice que empieza a los { $start_s } s y dura { $seconds } s; sus maniobras empiezan a los { $strokes_start_s } s y duran { $strokes_s } s.
    .help = Que el comienzo y la duración sean los de sus maniobras.

r18-dose = La partitura dice que { $place } recibe { $broad_kpa_s } kPa·s de contacto amplio y { $point_kpa_s } de trabajo en puntos; sus maniobras dan { $real_broad_kpa_s } y { $real_point_kpa_s }.
    .help = Quita la dosis de lo que edites a mano, o vuelve a calcularla.

## Where there is no plan

refusal-warm = No hay un buen plan: queda libre demasiado poca espalda para calentarla.
refusal-knead = No hay un buen plan: queda libre demasiado poca espalda para amasarla.
refusal-sweep = No hay un buen plan: queda libre demasiado poca espalda para los pases amplios.
refusal-close = No hay un buen plan: queda libre demasiado poca espalda para el último deslizamiento.
refusal-rest = No hay un buen plan: no queda ningún sitio libre donde reposen las manos.

refusal-too-much = Ningún buen plan para todo esto dura { $minutes } minutos.

refusal-breaks = Ningún plan para todo esto cumple todas las reglas: { $rule }

refusal-ways = Puedes { $ways }.

refusal-ways-more = { $ways }, o { $next }

refusal-way-minutes = dedicar { $minutes } minutos

refusal-way-no-spots = planear sin ningún punto dolorido

refusal-way-fewer-spots = nombrar { $count } de los { $total } puntos doloridos

refusal-way-both-sides = excluir las mismas zonas también en el otro lado

refusal-way-gentler = pedir presión { $level }

refusal-no-way = Haz más pequeña una zona que no se toca, nombra menos puntos doloridos, o deja el masaje para otro día.

## Where a routine is filled in

fill-refused = Hoy no hay masaje: { $why }

fill-nothing-free = nada de esto está libre para tocarlo: se deja fuera
    .help = mira las zonas que no se tocan de la petición y las notas de las precauciones
    .label = se deja fuera
