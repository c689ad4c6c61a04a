### Translated from English by machine, read once; corrections welcome.

hear-call = mãos quentes | warmhands
hear-stop = para | pare | parar | stop | chega | basta
hear-softer = mais suave | mais leve | menos força | menos pressão
hear-firmer = mais forte | mais firme | mais força | mais pressão
hear-slower = mais devagar | mais lento
hear-faster = mais rápido | mais depressa
hear-stay = fica | fica aí | fica aqui | mais tempo
hear-move-on = próximo | o próximo | seguinte | o seguinte | outra coisa
hear-hurts = dói | isso dói | está a doer | está doendo | ai
hear-pause = pausa | espera
hear-resume = continua | continuar | retomar
hear-small = por favor | um pouco | um bocadinho | agora | já | oh | ah
