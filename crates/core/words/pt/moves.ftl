### Translated from English by machine, read once; corrections welcome.

## Warm

move-reason-oil = espalha o óleo e deixa as costas conhecer as suas mãos
move-reason-low-fans = aquece a parte de baixo das costas antes de algo mais firme
move-reason-long = deixa o calor ir mais fundo antes de algo mais firme
move-reason-side-glides = inclui os lados, que os deslizamentos longos só afloram
move-reason-hearts = aquece os ombros e os músculos à volta das omoplatas
move-reason-neck-glides = cumprimenta o pescoço com suavidade
move-reason-arm-glides = leva o calor para fora, ao longo dos braços
move-reason-long-deeper = faz a passagem para o amassamento

## Knead

move-reason-knead-column = amassa os músculos longos ao lado da coluna, quase até aos ombros
move-reason-circle-column = percorre os músculos longos com a palma inteira
move-reason-forearm-column = apoia-se largo ao longo do músculo e descansa as suas mãos
move-reason-low-circles = deixa a zona lombar ceder sob palmas largas e quentes
move-reason-mid-circles = solta o meio das costas
move-reason-rib-circles = inclui os músculos largos dos lados, com delicadeza sobre as costelas
move-reason-blade-circles = liberta as omoplatas
move-reason-knead-shoulders = amassa o cimo dos ombros, onde quase toda a gente carrega o dia
move-reason-circle-shoulders = alivia o cimo dos ombros com a palma inteira

## Release

move-reason-inner-fingertips = chega aos músculos entre as omoplatas e a coluna
move-reason-calm = acalma as costas entre duas visitas ao sítio que dói
move-reason-calm-high = acalma as costas entre duas visitas ao sítio que dói
move-reason-neck-ease = solta o pescoço, que leva a cabeça o dia todo
move-reason-forearm-ease = solta os antebraços, que fazem o trabalho do dia

## Sweep

move-reason-back-up = sobe livremente pelos dois lados com o dorso das mãos
move-reason-back-down = dá a volta e desce pelos dois lados
move-reason-back-out-high = passa para fora por cima das omoplatas
move-reason-back-out-mid = passa para fora a partir do meio das costas
move-reason-smooth-long = alisa o que o dorso das mãos agitou
move-reason-smooth-hearts = alisa os ombros num só gesto redondo
move-reason-smooth-low = alisa a parte de baixo das costas
move-reason-tap = formiga como chuva miudinha e desperta a pele
move-reason-pluck = formiga em toques minúsculos e rápidos
move-reason-trail = deixa um arrepio suave sobre a pele

## Close

move-reason-slides = abranda tudo
move-reason-side-slides = deixa a pressão apagar-se pelos lados abaixo
move-reason-last-slide = percorre uma vez as costas inteiras para se despedir

## Rest

move-reason-rest = termina em repouso: as mãos ficam pousadas, e a respiração vai a par

## Where a stroke has another reason than its move.

reason-free-side = inclui o que só está livre deste lado
reason-warms-sore = aquece o sítio que dói
reason-calms-after-kneading = acalma as costas depois do amassamento
reason-calms-before-sweep = acalma as costas antes das passagens amplas
reason-joins-sides = descansa as mãos e une um lado ao outro

reason-link =
    { $direction ->
        [descending] desce pelas costas para o contacto nunca se quebrar
       *[ascending] sobe pelas costas para o contacto nunca se quebrar
    }
