### Translated from English by machine, read once; corrections welcome.

## A stroke begins

cue-stroke =
    { $change ->
        [the-same] { $technique }, { $places }.
        [softer] { $technique }, { $places }; тепер м’якше, { $level } натиск.
        [firmer] { $technique }, { $places }; трохи сильніше, { $level } натиск.
       *[new] { $technique }, { $places }; { $level } натиск.
    }

cue-stroke-way =
    { $change ->
        [the-same] { $technique }, { $places }, { $way }.
        [softer] { $technique }, { $places }, { $way }; тепер м’якше, { $level } натиск.
        [firmer] { $technique }, { $places }, { $way }; трохи сильніше, { $level } натиск.
       *[new] { $technique }, { $places }, { $way }; { $level } натиск.
    }

cue-stroke-only =
    { $change ->
        [the-same] { $technique }.
        [softer] { $technique }; тепер м’якше, { $level } натиск.
        [firmer] { $technique }; трохи сильніше, { $level } натиск.
       *[new] { $technique }; { $level } натиск.
    }

cue-stroke-now =
    { $change ->
        [the-same] Тепер { $technique }, { $way }.
        [softer] Тепер { $technique }, { $way }; м’якше, { $level } натиск.
        [firmer] Тепер { $technique }, { $way }; трохи сильніше, { $level } натиск.
       *[new] Тепер { $technique }, { $way }; { $level } натиск.
    }

cue-stroke-rest = Хай обидві руки відпочивають, теплі й нерухомі.

cue-way-in-turn =
    { $direction ->
        [descending] то вгору, то вниз, спершу вниз
       *[ascending] то вгору, то вниз, спершу вгору
    }

cue-on-side =
    { $side ->
        [left] ліворуч
       *[right] праворуч
    }

cue-other-side =
    { $side ->
        [left] Тепер те саме ліворуч.
       *[right] Тепер те саме праворуч.
    }

## What comes in ten seconds

cue-next = Далі { $technique }: { $places }.

cue-next-only = Далі { $technique }.

cue-next-rest = Скоро руки зупиняться й відпочинуть: { $places }.

## Asked of the receiver

cue-ask-first = Натиск зручний?

cue-ask-first-named = { $name }, натиск зручний?

cue-ask-firmer = Такий натиск приємний?

cue-ask-neck = На шиї добре?
cue-ask-arm = На руці добре?
cue-ask-here = Тут добре?

cue-ask-again-1 = Досі добре?
cue-ask-again-2 = Вам тепло?
cue-ask-again-3 = Саме так чи м’якше?

## For the giver's own body

cue-giver-thumbs = Бережіть себе: великий палець тримайте прямо, іншими його підтримуйте.
cue-giver-wrists = Бережіть себе: зап’ястя прямі, не тисніть, а спирайтеся вагою.

cue-giver-stance-1 = Бережіть себе: опустіть плечі й видихайте, коли нахиляєтеся.
cue-giver-stance-2 = Бережіть себе: переносьте вагу, спину тримайте витягнутою.
cue-giver-stance-3 = Бережіть себе: станьте або опустіться на коліна зручно, хай працює ваша вага.

## Towards the end

cue-breath-1 = Вдих, і повільний видих.
cue-breath-2 = Хай кожен видих триває, скільки хоче.
cue-breath-3 = Дедалі повільніше з кожним вдихом.

cue-breath-rest-1 = Дихайте разом, вдих і видих.
cue-breath-rest-2 = Усе тіло тепле й важке.
cue-breath-rest-3 = Ще один довгий вдих разом.

cue-ending = Тепер дуже повільно підніміть руки. Лежіть, скільки хочеться.
