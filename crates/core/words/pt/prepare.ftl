### Translated from English by machine, read once; corrections welcome.

## Before

prepare-space = Deixe quase um metro livre de cada lado.
    .why = Quem dá anda à volta sem se esticar.

prepare-table = Ponha a mesa de massagem a uma altura em que os nós dos dedos, com o braço pendente, mal lhe toquem.
    .why = Com as costas direitas e os braços longos, inclina-se em vez de empurrar.

prepare-bed = Use a borda firme da cama; ajoelhe-se ao lado com um joelho em cima, sem pôr peso sobre quem recebe.
    .why = Uma cama mole cede, e umas costas torcidas cansam-se.

prepare-floor = Ponha no chão um tapete de ginástica ou mantas dobradas, e algo macio debaixo dos seus joelhos.
    .why = Assim fica confortável até ao fim para quem dá e quem recebe.

prepare-warm_room = Aqueça o quarto a 22–25 °C e evite correntes de ar.
    .why = A pele nua e com óleo arrefece depressa.

prepare-twilight = Baixe a luz a uma só lâmpada quente, de lado, o bastante para ver a pele.
    .why = À noite, uma luz baixa e quente ajuda a sossegar.

prepare-bright_light = Deixe a luz suave do dia ou de uma lâmpada vir de lado, não para os olhos.
    .why = Quem dá vê a pele, e a luz não encandeia quem recebe.

prepare-steady_light = Todas as luzes fixas: sem chamas, sem flashes, sem ecrãs a tremer.
    .why = A luz a tremer pode provocar uma convulsão.

prepare-candles = O melhor são velas LED; uma chama verdadeira fica a um metro do que possa arder, longe de toalhas e óleo.
    .why = Muitos incêndios com velas começam no quarto, por algo demasiado perto.

prepare-music = Deixe quem recebe escolher música calma sem letra, ou silêncio.
    .why = O gosto conta mais do que o ritmo, e o silêncio também é bom.

prepare-scent = Um aroma só se agradar a quem dá e a quem recebe: duas gotas de óleo essencial em 10 ml, nunca puro.
    .why = Cerca de 1% chega bem; mais pode irritar a pele.

prepare-no_scent = Hoje sem aromas: óleo simples, sem incenso, sem velas perfumadas.
    .why = Os cuidados assim o pedem.

prepare-plain_mood = Mantenha a luz e a música simples e alegres.
    .why = Com uma criança é puro cuidado.

prepare-pets = Deixe gatos e cães fora do quarto.
    .why = Assustam-se, e alguns óleos podem envenená-los.

prepare-towels = Duas toalhas grandes para tapar o que não se trabalha, uma pequena e algum papel para o óleo.
    .why = A pele tapada fica quente e sente-se protegida.

prepare-covers = Sem toalhas, use um lençol ou duas camisas grandes para tapar, e algum papel para o óleo.
    .why = A pele tapada fica quente e sente-se protegida.

prepare-oil = Tenha { $oil_ml } ml de óleo à mão; comece com uma colher de chá na palma, nunca deitado sobre a pele.
    .why = Com óleo a mais não se consegue amassar.

prepare-plain_oil = Use óleo simples e refinado de girassol, de grainha de uva ou de coco fracionado, e pergunte por alergias.
    .why = Óleos de frutos secos, amendoim e sésamo (gergelim) podem ter vestígios daquilo a que há quem reaja.

prepare-no_nut_oil = Sem óleo de frutos secos, amendoim ou sésamo (gergelim), sem produtos de origem desconhecida; a escolha é óleo mineral simples ou de girassol.
    .why = Ficam vestígios mesmo nos óleos refinados.

prepare-patch_test = Experimente um óleo novo na véspera, num bocadinho da parte de dentro do antebraço.
    .why = Uma reação vê-se em um dia, ou dois.

prepare-patch_test_first = Comece só se o óleo ou a loção foi testado na parte de dentro do antebraço há um dia, melhor dois, e a pele ficou calma.
    .why = Esta pele pode reagir.

prepare-no_oil = Sem óleo, use uma loção simples sem aroma; ou deixe vestida uma T-shirt fina e faça toques leves.
    .why = A pele seca prende nos deslizamentos longos.

prepare-extra_oil = Use óleo ou loção com generosidade, para as mãos flutuarem.
    .why = A pele fina não deve ser puxada.

prepare-no_heat = Sem sacos quentes nem toalhas quentes; o óleo, só tão quente como a mão.
    .why = Os cuidados assim o pedem: o calor pode não se notar, ou empurrar um medicamento através da pele.

prepare-ankles = Ponha uma almofada ou uma manta enrolada, com 10–15 cm de altura, debaixo dos tornozelos.
    .why = Tira esforço aos pés e à zona lombar.

prepare-head = A cabeça direita, a cara num anel de pano enrolado; se tiver de virar, mude de lado a cada 3–5 minutos.
    .why = Um pescoço virado cansa-se, e assim o nariz fica livre.

prepare-arms_by_the_sides = Os braços ficam ao lado do corpo.
    .why = O plano conta com o lugar que assim têm as omoplatas.

prepare-arms_forward = Os braços ficam para a frente, num apoio ou ao lado da cabeça.
    .why = O plano conta com o lugar que assim têm as omoplatas.

prepare-belly_cushion = Ponha uma almofada fina debaixo da barriga.
    .why = Os cuidados assim o pedem: a zona lombar fica longa.

prepare-chest_cushion = Ponha uma toalha enrolada debaixo da parte da frente dos ombros.
    .why = Os cuidados assim o pedem: o peito e a respiração ficam livres.

prepare-cushions = Tenha uma almofada fina para debaixo da barriga e uma toalha enrolada para debaixo dos ombros.
    .why = Experimente se a zona lombar se arquear ou o peito se sentir apertado.

prepare-warm_hands = Lave as mãos e aqueça-as.
    .why = O toque agrada mais à temperatura da pele, cerca de 32 °C.

prepare-nails_and_rings = Unhas mais curtas do que as pontas dos dedos; tire anéis, relógio e pulseiras.
    .why = Arranham.

prepare-jewellery = Quem recebe tira o colar e os brincos e prende o cabelo comprido.
    .why = Nada prende, nada magoa.

prepare-toilet_and_meal = Primeiro a casa de banho; sem refeição pesada na última hora, sem álcool, sem calmantes.
    .why = Deitar-se de barriga cheia é desconfortável, e um corpo adormecido não diz basta.

prepare-phones = Silencie todos os telefones; o que guia fica à vista e ao ouvido, com o ecrã escurecido.
    .why = Nada interrompe.

prepare-snack = Coma alguma coisa antes, e tenha algo para comer à mão.
    .why = A massagem pode baixar o açúcar no sangue.

prepare-look_at_skin = Olhe primeiro para a pele, e marque com keep_off os sítios doridos ou dormentes.
    .why = O que não se sente também pode ser magoado.

prepare-seizure_plan = Quem dá e quem recebe sabem o que fazer numa convulsão, e a quem ligar.
    .why = Assim ninguém tem de pensar à pressa.

prepare-parent = O pai ou a mãe está no quarto, e a criança disse que sim por si mesma.
    .why = O não de uma criança vale como o de qualquer pessoa.

prepare-own_terms = Quem recebe percorre as zonas uma a uma, sim ou não, e pode ficar com roupa e de olhos abertos.
    .why = Escolher torna o toque seguro.

prepare-agree = Combinem em voz alta: que zonas sim e que zonas não, que roupa fica, que firmeza, que aroma ou nenhum, como parar.
    .why = Um sim vale só para estas coisas, e pode ser retirado a qualquer momento.

prepare-stop_signal = «Pare», dois toques ou uma bola que cai querem dizer o mesmo: mãos quietas, depois fora.
    .why = Há quem se cale quando não está à vontade.

prepare-pain_limit = Diga quando uma dor passar de 3 em 10, ou for em pontada, queimar, parecer elétrica ou dormente; então o toque termina.
    .why = A dor não ajuda.

prepare-ask_often = Pergunte em cada sítio novo: mais suave, ou está bem assim?
    .why = Os cuidados assim o pedem.

prepare-only_a_massage = A sessão é uma massagem; tudo o mais combina-se fora dela, entre quem dá e quem recebe.
    .why = Consente-se uma coisa de cada vez.

## After

prepare-rest = Fique em repouso 2–5 minutos, com uma manta e calor.
    .why = O repouso faz parte da massagem.

prepare-rise = Role para o lado, sente-se um momento, depois levante-se.
    .why = Levantar-se depressa pode dar tonturas.

prepare-rise_very_slowly = Role para o lado, sente-se até a cabeça estar limpa, e levante-se com quem dá ao seu lado.
    .why = Com a sua tensão arterial, levantar-se depressa pode dar tonturas.

prepare-soles = Limpe o óleo das plantas dos pés e das mãos antes de andar.
    .why = Pés com óleo escorregam.

prepare-candles_out = As velas estão todas apagadas?
    .why = Adormecer ao lado de uma chama é como começam os incêndios.

prepare-oily_towels = Lave logo as toalhas com óleo, a quente e com detergente; seque-as estendidas e nunca as amontoe quentes.
    .why = O óleo que fica num pano quente pode pegar fogo sozinho, horas depois.

prepare-latex = Mantenha o óleo longe de preservativos e luvas de látex.
    .why = O óleo enfraquece-os.

prepare-water = Ofereça um copo de água.
    .why = É uma gentileza; não limpa nada por dentro.

prepare-skin_after = Olhe outra vez para a pele, à procura de sítios vermelhos ou doridos.
    .why = O que não se sente também pode ser magoado.

prepare-ask_next_day = Pergunte no dia seguinte como está, e faça mais suave da próxima vez se doer.
    .why = O que agora sabe bem pode doer amanhã.

prepare-soreness = Alguma dor leve no dia seguinte acontece a cerca de uma em cada dez pessoas, e passa.
    .why = Não é razão para insistir, nem para se preocupar.

prepare-seek_advice = Vá ao médico se as dores durarem mais de dois dias, ou com uma nódoa negra, braços ou pernas dormentes ou fracos, dor na cabeça, no pescoço, na barriga ou de lado, ou sangue na urina.
    .why = O dano por massagem é raro, mas existe.

prepare-emergency = Dor no peito, dificuldade em respirar, sinais de AVC, ou dormência entre as pernas: ligue já para o 112, 911 ou 999.
    .why = Isto não espera.
