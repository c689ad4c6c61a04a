### Translated from English by machine, read once; corrections welcome.

technique-effleurage = deslizamento longo
    .how = Deslize com as duas palmas inteiras, devagar e por igual, os dedos juntos e macios.
    .mistake = Dedos que se abrem ou apertam: mantenha-os juntos e deixe a palma inteira trabalhar.
    .purpose = aquece, une e acalma
    .spot = dá mais deslizamentos suaves a um ponto dorido, onde só é seguro deslizar de leve
    .field = Effleurage
    .contact = palma inteira

technique-petrissage = amassamento
    .how = Levante, aperte e role o músculo; as mãos alternam, como a amassar pão.
    .mistake = Um polegar que se abre e belisca: mantenha-o perto e levante com a mão inteira.
    .purpose = trabalha os músculos longos e sabe bem, com firmeza
    .field = Pétrissage
    .contact = palma e vão do polegar

technique-palm-circles = círculos com a palma
    .how = Faça círculos com a mão aberta ou com a base da mão; leve a pele consigo, sem esfregar por cima dela.
    .aloud = Faça círculos com a mão aberta e leve a pele consigo.
    .mistake = Empurrar com o braço dobrado: estique o cotovelo, alongue as costas e incline-se um pouco.
    .purpose = aquece a fundo e poupa os polegares
    .spot = aquece a fundo, com a mão larga, onde dói
    .field = Círculos palmares
    .contact = mão aberta e base da mão

technique-thumb-circles = círculos com o polegar
    .how = Círculos pequenos e lentos com a polpa do polegar, esticado e apoiado; alguns em cada ponto, e segue.
    .mistake = Um polegar que dobra para trás: apoie-o num dedo e pare antes que se canse.
    .purpose = chega a um pequeno ponto dorido
    .spot = chega ao pequeno ponto que dói
    .field = Fricção
    .contact = polpa do polegar

technique-fingertip-circles = círculos com os dedos
    .how = Faça círculos lentos com a ponta de três ou quatro dedos; a mão que trabalha sozinha leva a outra por cima.
    .mistake = Carregar mais onde dói: vá devagar e pergunte até onde sabe bem.
    .purpose = chega a um ponto dorido e descansa os polegares
    .spot = chega ao ponto que dói e descansa os polegares
    .field = Fricção com as pontas dos dedos reforçadas
    .contact = pontas de três ou quatro dedos, a outra mão por cima

technique-static-press = pressão lenta
    .how = Entre aos poucos durante quatro segundos, pare enquanto o ponto cede, e solte com a mesma lentidão.
    .mistake = Insistir quando fica dormente ou dá choque: alivie e deixe esse ponto.
    .purpose = deixa um ponto sensível ceder
    .spot = deixa um ponto sensível ceder onde dói
    .field = Compressão estática
    .contact = pontas dos dedos reforçadas ou polegar

technique-dorsal-glide = deslizamento com o dorso
    .how = Vire as mãos e deslize com o dorso, pulsos soltos, livremente para cima, para baixo ou para fora.
    .aloud = Vire as mãos e deslize com o dorso, pulsos soltos.
    .mistake = Nós dos dedos a raspar no osso: deixe as mãos abertas e soltas, com o dorso assente.
    .purpose = sente-se amplo e livre, e descansa as palmas
    .field = Deslizamento dorsal da mão
    .contact = dorso da mão aberta

technique-knuckle-glide = deslizamento com o punho
    .how = Feche os punhos sem apertar e deslize com a parte plana dos dedos, devagar, pulsos alinhados.
    .mistake = Um punho cerrado que espeta os nós dos dedos: solte-o e assente a parte plana dos dedos.
    .purpose = é amplo e firme sem os polegares
    .field = Deslizamento com os nós dos dedos
    .contact = parte plana do punho solto

technique-forearm-slide = deslizamento com o antebraço
    .how = Pouse a parte macia do antebraço ao lado da coluna e incline-se; deslize devagar, nunca sobre osso.
    .mistake = Deixar cair o peso ou espetar o cotovelo: incline-se devagar, sobre a parte macia.
    .purpose = é amplo e firme com pouco trabalho para as mãos
    .field = Deslizamento com o antebraço
    .contact = parte macia do antebraço

technique-tapping = tamborilar leve
    .how = Tamborile com as pontas dos dedos soltas, como chuva miudinha, a passear pelos músculos, nunca na coluna.
    .mistake = Mãos tensas que se cansam: solte os pulsos e pare enquanto ainda é fácil.
    .purpose = dá um formigueiro bom e desperta a pele
    .field = Tapotement, percussão digital
    .contact = pontas dos dedos, à vez

technique-plucking = beliscadinhas
    .how = Apanhe e largue pregas minúsculas de pele com o polegar e dois dedos, depressa e muito de leve.
    .mistake = Beliscar até doer: apanhe só um pouco de pele e largue logo.
    .purpose = dá um formigueiro bom
    .field = Pincement
    .contact = polegar e dois dedos, só a pele

technique-feather = toques de pluma
    .how = Deixe só as pontas dos dedos ou as costas das unhas passar pela pele, quase sem tocar.
    .mistake = Ir tão depressa que faz cócegas: abrande, ou pouse antes a mão inteira.
    .purpose = dá um formigueiro bom e acalma
    .field = Toques nervosos
    .contact = pontas dos dedos

technique-hacking = pancadinhas de lado
    .how = Tamborile com o lado do mindinho das mãos soltas, dedos afastados, a partir do pulso.
    .mistake = Descer até aos rins: fique mais acima, no músculo, nunca na coluna.
    .purpose = anima
    .field = Tapotement, cutelada
    .contact = lado do mindinho

technique-cupping = palmadas em concha
    .how = Dê palmadas suaves com as mãos em concha, primeiro devagar, com o pulso solto.
    .mistake = Mãos planas que estalam: mantenha-as em concha e mexa o pulso, não o cotovelo.
    .purpose = anima
    .field = Tapotement, em concha
    .contact = borda da mão em concha

technique-rocking = embalo suave
    .how = Pouse as duas mãos abertas e embale o corpo suavemente de um lado para o outro; depois deixe-o parar.
    .mistake = Embalar com força ou muito tempo: pouco e devagar, e deixe o corpo parar em breve.
    .purpose = sossega
    .field = Vibração ampla
    .contact = palma inteira

technique-neck-ease = soltar o pescoço
    .how = Amasse de leve a nuca com as pontas dos dedos; depois a mão repousa enquanto quem recebe baixa o queixo e alonga até onde sabe bem. Nunca puxe a cabeça.
    .aloud = Amasse de leve, depois deixe as mãos repousar; quem recebe é que conduz. Nunca puxe a cabeça.
    .mistake = Ajudar o alongamento: deixe a mão apenas repousar; só se move quem recebe.
    .purpose = solta o pescoço
    .field = Amassamento do pescoço com um alongamento que quem recebe conduz
    .contact = pontas dos dedos

technique-forearm-ease = soltar o antebraço
    .how = Amasse suavemente o antebraço, depois segure o pulso e o cotovelo e alongue o braço, com delicadeza, só até à primeira resistência.
    .aloud = Amasse suavemente, depois alongue o braço, só até à primeira resistência.
    .mistake = Puxar mais quando dá uma pontada ou resiste: pare aí e deixe o braço voltar.
    .purpose = solta o braço
    .field = Amassamento do antebraço com um alongamento até à primeira resistência
    .contact = palma e vão do polegar

technique-still-hands = mãos em repouso
    .how = Deixe as duas mãos repousar, quentes e quietas, e respire ao mesmo ritmo de quem recebe.
    .mistake = Carregar ou sair à pressa: deixe as mãos apenas pousadas e levante-as devagar.
    .purpose = sossega e termina em repouso
    .field = Imposição parada
    .contact = palma inteira
