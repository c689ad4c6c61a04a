### Translated from English by machine, read once; corrections welcome.
### Onde: as zonas das costas. Os lados são os de quem recebe.
### .from, .to e .with trazem a preposição ou o artigo: «da zona lombar aos ombros, com as omoplatas».

## Areas.

area-neck = pescoço
    .at =
        { $sides ->
            [left] lado esquerdo do pescoço
            [right] lado direito do pescoço
           *[both] pescoço
        }
    .listed =
        { $sides ->
            [left] lado esquerdo do pescoço
            [right] lado direito do pescoço
           *[both] ambos os lados do pescoço
        }
    .from = do pescoço
    .to = ao pescoço
    .with = o pescoço

area-shoulder =
    { $sides ->
        [both] ombros
       *[left] ombro
        [right] ombro
    }
    .at =
        { $sides ->
            [left] ombro esquerdo
            [right] ombro direito
           *[both] ambos os ombros
        }
    .at-work = ambos os ombros
    .listed =
        { $sides ->
            [left] ombro esquerdo
            [right] ombro direito
           *[both] ambos os ombros
        }
    .from =
        { $sides ->
            [both] dos ombros
           *[left] do ombro
            [right] do ombro
        }
    .to =
        { $sides ->
            [both] aos ombros
           *[left] ao ombro
            [right] ao ombro
        }
    .with =
        { $sides ->
            [both] os ombros
           *[left] o ombro
            [right] o ombro
        }

area-inner-blade =
    { $sides ->
        [both] entre as omoplatas
       *[left] borda interna da omoplata
        [right] borda interna da omoplata
    }
    .at =
        { $sides ->
            [left] borda interna da omoplata esquerda
            [right] borda interna da omoplata direita
           *[both] entre as omoplatas
        }
    .listed =
        { $sides ->
            [left] borda interna da omoplata esquerda
            [right] borda interna da omoplata direita
           *[both] borda interna de ambas as omoplatas
        }
    .from =
        { $sides ->
            [both] da zona entre as omoplatas
           *[left] da borda interna da omoplata
            [right] da borda interna da omoplata
        }
    .to =
        { $sides ->
            [both] à zona entre as omoplatas
           *[left] à borda interna da omoplata
            [right] à borda interna da omoplata
        }
    .with =
        { $sides ->
            [both] a zona entre as omoplatas
           *[left] a borda interna da omoplata
            [right] a borda interna da omoplata
        }

area-blade =
    { $sides ->
        [both] omoplatas
       *[left] omoplata
        [right] omoplata
    }
    .at =
        { $sides ->
            [left] omoplata esquerda
            [right] omoplata direita
           *[both] ambas as omoplatas
        }
    .at-work = ambas as omoplatas
    .listed =
        { $sides ->
            [left] omoplata esquerda
            [right] omoplata direita
           *[both] ambas as omoplatas
        }
    .from =
        { $sides ->
            [both] das omoplatas
           *[left] da omoplata
            [right] da omoplata
        }
    .to =
        { $sides ->
            [both] às omoplatas
           *[left] à omoplata
            [right] à omoplata
        }
    .with =
        { $sides ->
            [both] as omoplatas
           *[left] a omoplata
            [right] a omoplata
        }

area-mid-back = meio das costas
    .at =
        { $sides ->
            [left] meio das costas à esquerda
            [right] meio das costas à direita
           *[both] meio das costas, ambos os lados
        }
    .listed =
        { $sides ->
            [left] meio das costas à esquerda
            [right] meio das costas à direita
           *[both] ambos os lados do meio das costas
        }
    .from = do meio das costas
    .to = ao meio das costas
    .with = o meio das costas

area-ribs = costelas
    .at =
        { $sides ->
            [left] costelas esquerdas
            [right] costelas direitas
           *[both] costelas, ambos os lados
        }
    .listed =
        { $sides ->
            [left] costelas esquerdas
            [right] costelas direitas
           *[both] costelas de ambos os lados
        }
    .from = das costelas
    .to = às costelas
    .with = as costelas

area-lower-back = zona lombar
    .at =
        { $sides ->
            [left] zona lombar esquerda
            [right] zona lombar direita
           *[both] zona lombar, ambos os lados
        }
    .listed =
        { $sides ->
            [left] zona lombar esquerda
            [right] zona lombar direita
           *[both] ambos os lados da zona lombar
        }
    .from = da zona lombar
    .to = à zona lombar
    .with = a zona lombar

area-waist = cintura
    .at =
        { $sides ->
            [left] lado esquerdo da cintura
            [right] lado direito da cintura
           *[both] cintura, ambos os lados
        }
    .listed =
        { $sides ->
            [left] lado esquerdo da cintura
            [right] lado direito da cintura
           *[both] ambos os lados da cintura
        }
    .from = da cintura
    .to = à cintura
    .with = a cintura

area-sacrum = base da coluna
    .at =
        { $sides ->
            [left] lado esquerdo da base da coluna
            [right] lado direito da base da coluna
           *[both] base da coluna
        }
    .listed =
        { $sides ->
            [left] lado esquerdo do sacro
            [right] lado direito do sacro
           *[both] ambos os lados do sacro
        }
    .from = da base da coluna
    .to = à base da coluna
    .with = a base da coluna

area-upper-arm =
    { $sides ->
        [both] parte de cima dos braços
       *[left] parte de cima do braço
        [right] parte de cima do braço
    }
    .at =
        { $sides ->
            [left] parte de cima do braço esquerdo
            [right] parte de cima do braço direito
           *[both] parte de cima de ambos os braços
        }
    .at-work = parte de cima de ambos os braços
    .listed =
        { $sides ->
            [left] parte de cima do braço esquerdo
            [right] parte de cima do braço direito
           *[both] parte de cima de ambos os braços
        }
    .from =
        { $sides ->
            [both] da parte de cima dos braços
           *[left] da parte de cima do braço
            [right] da parte de cima do braço
        }
    .to =
        { $sides ->
            [both] à parte de cima dos braços
           *[left] à parte de cima do braço
            [right] à parte de cima do braço
        }
    .with =
        { $sides ->
            [both] a parte de cima dos braços
           *[left] a parte de cima do braço
            [right] a parte de cima do braço
        }

area-forearm =
    { $sides ->
        [both] antebraços
       *[left] antebraço
        [right] antebraço
    }
    .at =
        { $sides ->
            [left] antebraço esquerdo
            [right] antebraço direito
           *[both] ambos os antebraços
        }
    .at-work = ambos os antebraços
    .listed =
        { $sides ->
            [left] antebraço esquerdo
            [right] antebraço direito
           *[both] ambos os antebraços
        }
    .from =
        { $sides ->
            [both] dos antebraços
           *[left] do antebraço
            [right] do antebraço
        }
    .to =
        { $sides ->
            [both] aos antebraços
           *[left] ao antebraço
            [right] ao antebraço
        }
    .with =
        { $sides ->
            [both] os antebraços
           *[left] o antebraço
            [right] o antebraço
        }

## Several areas

places-whole-back = as costas inteiras

places-whole-side =
    { $side ->
        [left] todo o lado esquerdo das costas
       *[right] todo o lado direito das costas
    }

places-stretch = { $from } { $to }

places-stretch-with = { $from } { $to }, com { $beside }

places-of =
    { $sides ->
        [left] lado esquerdo, { $areas }
        [right] lado direito, { $areas }
       *[both] ambos os lados, { $areas }
    }

places-at-work = { $areas }

places-apart = { $first }; { $then }

## A point, for a person with a tape measure

point =
    { $vertical ->
        [above] { $down_cm } cm acima da base do pescoço
       *[below] { $down_cm } cm abaixo da base do pescoço
    }, { $lateral ->
        [left] { $out_cm } cm para a esquerda
        [outwards] { $out_cm } cm para fora
        [right] { $out_cm } cm para a direita
       *[middle] na linha do meio
    }
