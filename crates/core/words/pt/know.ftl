### Translated from English by machine, read once; corrections welcome.

know-care = Antes de uma massagem
know-care-how = Pergunte a quem recebe. «Não sei» conta como sim. As respostas vão no pedido, em [care]: yes, no ou not-sure.

know-techniques = O que as mãos sabem fazer

know-purpose = O que faz: { $purpose }.

know-areas = Onde: { $areas }.

know-mistake = Erro frequente. { $mistake }

know-force = { $level } { $low_n }–{ $high_n } N

know-forces = Pressão de cada mão: { $forces }.

know-forces-more = { $forces }, { $next }

know-body = As costas
know-measures = Medidas
know-places = Zonas, cada uma à esquerda e à direita: tamanho e centro
know-cm = { $size } cm
know-cm2 = { $size } cm²
