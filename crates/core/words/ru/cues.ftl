### Translated from English by machine, read once; corrections welcome.

## A stroke begins

cue-stroke =
    { $change ->
        [the-same] { $technique }, { $places }.
        [softer] { $technique }, { $places }; теперь мягче, { $level } нажим.
        [firmer] { $technique }, { $places }; чуть сильнее, { $level } нажим.
       *[new] { $technique }, { $places }; { $level } нажим.
    }

cue-stroke-way =
    { $change ->
        [the-same] { $technique }, { $places }, { $way }.
        [softer] { $technique }, { $places }, { $way }; теперь мягче, { $level } нажим.
        [firmer] { $technique }, { $places }, { $way }; чуть сильнее, { $level } нажим.
       *[new] { $technique }, { $places }, { $way }; { $level } нажим.
    }

cue-stroke-only =
    { $change ->
        [the-same] { $technique }.
        [softer] { $technique }; теперь мягче, { $level } нажим.
        [firmer] { $technique }; чуть сильнее, { $level } нажим.
       *[new] { $technique }; { $level } нажим.
    }

cue-stroke-now =
    { $change ->
        [the-same] Теперь { $technique }, { $way }.
        [softer] Теперь { $technique }, { $way }; мягче, { $level } нажим.
        [firmer] Теперь { $technique }, { $way }; чуть сильнее, { $level } нажим.
       *[new] Теперь { $technique }, { $way }; { $level } нажим.
    }

cue-stroke-rest = Пусть обе руки отдыхают, тёплые и неподвижные.

cue-way-in-turn =
    { $direction ->
        [descending] то вверх, то вниз, сначала вниз
       *[ascending] то вверх, то вниз, сначала вверх
    }

cue-on-side =
    { $side ->
        [left] слева
       *[right] справа
    }

cue-other-side =
    { $side ->
        [left] Теперь то же слева.
       *[right] Теперь то же справа.
    }

## What comes in ten seconds

cue-next = Дальше { $technique }: { $places }.

cue-next-only = Дальше { $technique }.

cue-next-rest = Скоро руки остановятся и отдохнут: { $places }.

## Asked of the receiver

cue-ask-first = Нажим удобный?

cue-ask-first-named = { $name }, нажим удобный?

cue-ask-firmer = Такой нажим приятен?

cue-ask-neck = На шее хорошо?
cue-ask-arm = На руке хорошо?
cue-ask-here = Здесь хорошо?

cue-ask-again-1 = Всё ещё хорошо?
cue-ask-again-2 = Вам тепло?
cue-ask-again-3 = В самый раз или мягче?

## For the giver's own body

cue-giver-thumbs = Берегите себя: большой палец держите прямо, остальными его поддерживайте.
cue-giver-wrists = Берегите себя: запястья прямые, не давите, а опирайтесь весом.

cue-giver-stance-1 = Берегите себя: опустите плечи и выдыхайте, когда наклоняетесь.
cue-giver-stance-2 = Берегите себя: переносите вес, спину держите вытянутой.
cue-giver-stance-3 = Берегите себя: встаньте или опуститесь на колени удобно, пусть работает ваш вес.

## Towards the end

cue-breath-1 = Вдох, и медленный выдох.
cue-breath-2 = Пусть каждый выдох длится, сколько хочет.
cue-breath-3 = Всё медленнее с каждым вдохом.

cue-breath-rest-1 = Дышите вместе, вдох и выдох.
cue-breath-rest-2 = Всё тело тёплое и тяжёлое.
cue-breath-rest-3 = Ещё один долгий вдох вместе.

cue-ending = Теперь очень медленно поднимите руки. Лежите, сколько хочется.
