### Translated from English by machine, read once; corrections welcome.

## What people call a movement.

movement-warm = Óleo e calor
movement-knead = Amassamento
movement-release = Soltar
movement-sweep = Passagens amplas
movement-close = Fecho
movement-rest = Repouso

## The title of a plan

plan-title = Massagem de costas de { $minutes } minutos

plan-title-for = Massagem de costas de { $minutes } minutos para { $name }

## Headings

plan-before = Antes de começar
plan-after = Depois
plan-care = Cuidados
plan-dose = O que cada zona recebe

plan-movement = { $movement }, de { $start } a { $end }

## The head of a plan

plan-facts =
    { $minutes } · { $instructions ->
        [one] { $instructions } indicação
       *[other] { $instructions } indicações
    } · pressão { $level } no máximo

plan-facts-for =
    Para { $name } · { $minutes } · { $instructions ->
        [one] { $instructions } indicação
       *[other] { $instructions } indicações
    } · pressão { $level } no máximo

plan-sore = Onde dói: { $places }

plan-kept-off = Não se toca: { $place }

plan-kept-off-why = Não se toca: { $place } ({ $why })

## Which wishes gave way

plan-notes = Os seus desejos

note-spot-kept-off = { $places }: dói, e fica em paz, porque as mãos não vão aí.

note-spot-left-out = { $places }: dói, e fica em paz; nenhuma manobra encontra um caminho seguro até aí, ou não há tempo.

note-spot-on-arm = { $places }: dói, e recebe o que os braços recebem em cada massagem, nada mais.

note-spot-glides = { $places }: dói, e recebe só deslizamentos leves e suaves; para círculos ou pressão não há caminho seguro.

note-spot-once = { $places }: dói, e trabalha-se uma vez; não há lugar para uma segunda.

note-taste-never = { $techniques }: não agrada, e fica no mínimo; sem isto a massagem não está completa.

note-taste-less = { $techniques }: agrada menos, e mesmo assim aparece, onde nada mais serve tão bem.

note-taste-care = { $techniques }: agrada, mas fica de fora por segurança; veja acima.

note-taste-left-out = { $techniques }: agrada, mas fica de fora; não tem um bom lugar nesta massagem.

## Before and after

plan-if-you-like = { $item } (se apetecer)

plan-nothing-named = Nada do que foi dito se opõe a isto.
plan-gentler = O plano é mais suave do que o pedido, por estas razões:
plan-refused = Hoje não há massagem:
plan-refused-why = Hoje não há massagem, por estas razões:
plan-not-conducted = Isto não é guiado: poderia fazer mal.

plan-safety = Se alguma coisa doer, diga: as mãos levantam-se logo. Parem de vez com uma dor em pontada, que queima, elétrica ou que se espalha, com dormência, tonturas ou náuseas. Isto é para acalmar, não é um tratamento.

## One instruction, in three lines

plan-instruction = { $technique }: { $places }

plan-way = { $way }; pressão { $level }.

plan-reason = { $reason }.

## What each place gets

dose-most = Muito: { $areas }.

dose-some = Médio: { $areas }.

dose-little = Pouco: { $areas }.

dose-even = A esquerda e a direita recebem o mesmo.

dose-uneven =
    { $side ->
        [left] Mais à esquerda: { $areas }.
       *[right] Mais à direita: { $areas }.
    }

dose-title = O toque em «{ $title }»

dose-side =
    { $side ->
        [left] lado esquerdo, kPa·s: toque amplo + trabalho em pontos
       *[right] lado direito, kPa·s: toque amplo + trabalho em pontos
    }

## The plan as a picture

picture-scale = { $start }, tão alto quanto firme

picture-stroke = { $start }: { $technique }, { $places }
