### Translated from English by machine, read once; corrections welcome.

## A stroke begins

cue-stroke =
    { $change ->
        [the-same] { $technique }, { $places }.
        [softer] { $technique }, { $places }; agora mais suave, pressão { $level }.
        [firmer] { $technique }, { $places }; um pouco mais firme, pressão { $level }.
       *[new] { $technique }, { $places }; pressão { $level }.
    }

cue-stroke-way =
    { $change ->
        [the-same] { $technique }, { $places }, { $way }.
        [softer] { $technique }, { $places }, { $way }; agora mais suave, pressão { $level }.
        [firmer] { $technique }, { $places }, { $way }; um pouco mais firme, pressão { $level }.
       *[new] { $technique }, { $places }, { $way }; pressão { $level }.
    }

cue-stroke-only =
    { $change ->
        [the-same] { $technique }.
        [softer] { $technique }; agora mais suave, pressão { $level }.
        [firmer] { $technique }; um pouco mais firme, pressão { $level }.
       *[new] { $technique }; pressão { $level }.
    }

cue-stroke-now =
    { $change ->
        [the-same] Agora, { $technique }, { $way }.
        [softer] Agora, { $technique }, { $way }; mais suave, pressão { $level }.
        [firmer] Agora, { $technique }, { $way }; um pouco mais firme, pressão { $level }.
       *[new] Agora, { $technique }, { $way }; pressão { $level }.
    }

cue-stroke-rest = Deixe as duas mãos repousar, quentes e quietas.

cue-way-in-turn =
    { $direction ->
        [descending] acima e abaixo à vez, primeiro para baixo
       *[ascending] acima e abaixo à vez, primeiro para cima
    }

cue-on-side =
    { $side ->
        [left] à esquerda
       *[right] à direita
    }

cue-other-side =
    { $side ->
        [left] Agora o mesmo à esquerda.
       *[right] Agora o mesmo à direita.
    }

## What comes in ten seconds

cue-next = A seguir, { $technique }: { $places }.

cue-next-only = A seguir, { $technique }.

cue-next-rest = Em breve as mãos repousam: { $places }.

## Asked of the receiver

cue-ask-first = A pressão está boa?

cue-ask-first-named = { $name }, a pressão está boa?

cue-ask-firmer = Esta pressão está boa?

cue-ask-neck = Está bem no pescoço?
cue-ask-arm = Está bem no braço?
cue-ask-here = Está bem aqui?

cue-ask-again-1 = Continua bem assim?
cue-ask-again-2 = A temperatura está boa?
cue-ask-again-3 = Está bem, ou mais suave?

## For the giver's own body

cue-giver-thumbs = Para quem dá: polegar esticado, apoiado nos outros dedos.
cue-giver-wrists = Para quem dá: pulsos alinhados; incline-se em vez de empurrar.

cue-giver-stance-1 = Para quem dá: deixe cair os ombros, e expire ao inclinar-se.
cue-giver-stance-2 = Para quem dá: mude o peso de lado, e mantenha as costas longas.
cue-giver-stance-3 = Para quem dá: de pé ou de joelhos, com conforto; deixe o peso trabalhar.

## Towards the end

cue-breath-1 = Inspire, e expire devagar.
cue-breath-2 = Deixe cada expiração levar o seu tempo.
cue-breath-3 = Mais devagar a cada respiração.

cue-breath-rest-1 = Respirem ao mesmo ritmo, para dentro e para fora.
cue-breath-rest-2 = Está tudo quente e pesado.
cue-breath-rest-3 = Mais uma respiração longa, em conjunto.

cue-ending = Agora levante as mãos, muito devagar. Quem recebe pode repousar o tempo que quiser.
