### Translated from English by machine, read once; corrections welcome.

## A stroke begins.

cue-stroke =
    { $change ->
        [the-same] { $technique }, { $places }.
        [softer] { $technique }, { $places }; şimdi daha yumuşak, { $level }.
        [firmer] { $technique }, { $places }; biraz daha kuvvetli, { $level }.
       *[new] { $technique }, { $places }; { $level }.
    }

cue-stroke-way =
    { $change ->
        [the-same] { $technique }, { $places }, { $way }.
        [softer] { $technique }, { $places }, { $way }; şimdi daha yumuşak, { $level }.
        [firmer] { $technique }, { $places }, { $way }; biraz daha kuvvetli, { $level }.
       *[new] { $technique }, { $places }, { $way }; { $level }.
    }

cue-stroke-only =
    { $change ->
        [the-same] { $technique }.
        [softer] { $technique }; şimdi daha yumuşak, { $level }.
        [firmer] { $technique }; biraz daha kuvvetli, { $level }.
       *[new] { $technique }; { $level }.
    }

cue-stroke-now =
    { $change ->
        [the-same] Şimdi { $technique }, { $way }.
        [softer] Şimdi { $technique }, { $way }; daha yumuşak, { $level }.
        [firmer] Şimdi { $technique }, { $way }; biraz daha kuvvetli, { $level }.
       *[new] Şimdi { $technique }, { $way }; { $level }.
    }

cue-stroke-rest = İki elin de dinlensin, sıcak ve kıpırtısız.

cue-way-in-turn =
    { $direction ->
        [descending] bir aşağı bir yukarı, önce aşağı
       *[ascending] bir yukarı bir aşağı, önce yukarı
    }

cue-on-side =
    { $side ->
        [left] solda
       *[right] sağda
    }

cue-other-side =
    { $side ->
        [left] Şimdi aynısı solda.
       *[right] Şimdi aynısı sağda.
    }

## What comes in ten seconds

cue-next = Sırada { $technique }: { $places }.

cue-next-only = Sırada { $technique }.

cue-next-rest = Ellerin birazdan dinleniyor: { $places }.

## Asked of the receiver

cue-ask-first = Basınç iyi mi?

cue-ask-first-named = { $name }, basınç iyi mi?

cue-ask-firmer = Bu basınç iyi mi?

cue-ask-neck = Boyunda iyi mi?
cue-ask-arm = Kolda iyi mi?
cue-ask-here = Burada iyi mi?

cue-ask-again-1 = Böyle hâlâ iyi mi?
cue-ask-again-2 = Yeterince sıcak mı?
cue-ask-again-3 = Tam kararında mı, daha yumuşak mı?

## For the giver's own body

cue-giver-thumbs = Senin için: başparmağın düz dursun, parmaklarınla destekle.
cue-giver-wrists = Senin için: bileklerin uzun kalsın; itme, yaslan.

cue-giver-stance-1 = Senin için: omuzlarını bırak, yaslanırken nefes ver.
cue-giver-stance-2 = Senin için: ağırlığını kaydır, sırtın uzun kalsın.
cue-giver-stance-3 = Senin için: rahatça dur ya da diz çök; işi ağırlığın yapsın.

## Towards the end

cue-breath-1 = Nefes al, yavaşça ver.
cue-breath-2 = Her nefes veriş kendi zamanını alsın.
cue-breath-3 = Her nefesle biraz daha yavaş.

cue-breath-rest-1 = Birlikte nefes alın, verin.
cue-breath-rest-2 = Her şey sıcak ve ağır.
cue-breath-rest-3 = Birlikte uzun bir nefes daha.

cue-ending = Şimdi ellerini kaldır, çok yavaş. Yatan, dilediği kadar yatsın.
