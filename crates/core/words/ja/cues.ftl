### What is said during a massage, by a calm voice: warm, plain and short, in the present tense.
### Translated from English by machine, read once; corrections welcome.

## A stroke begins.

# $technique (text): what the hands do
# $places (text): where
# $change (text): how firm against the stroke before: the-same, softer and firmer with the same
# technique, or else new
# $level (text): how firm it is
cue-stroke =
    { $change ->
        [the-same] { $technique }、{ $places }。
        [softer] { $technique }、{ $places }。少し力を抜いて、{ $level }で。
        [firmer] { $technique }、{ $places }。もう少ししっかり、{ $level }で。
       *[new] { $technique }、{ $places }。{ $level }で。
    }

# $technique (text): what the hands do
# $places (text): where
# $way (text): which way
# $change (text): how firm against the stroke before
# $level (text): how firm it is
cue-stroke-way =
    { $change ->
        [the-same] { $technique }、{ $places }、{ $way }。
        [softer] { $technique }、{ $places }、{ $way }。少し力を抜いて、{ $level }で。
        [firmer] { $technique }、{ $places }、{ $way }。もう少ししっかり、{ $level }で。
       *[new] { $technique }、{ $places }、{ $way }。{ $level }で。
    }

# Where the place goes without saying, or there is no time for it.
# $technique (text): what the hands do
# $change (text): how firm against the stroke before
# $level (text): how firm it is
cue-stroke-only =
    { $change ->
        [the-same] { $technique }。
        [softer] { $technique }。少し力を抜いて、{ $level }で。
        [firmer] { $technique }。もう少ししっかり、{ $level }で。
       *[new] { $technique }。{ $level }で。
    }

# Where it was announced with its place a moment ago.
# $technique (text): what the hands do
# $way (text): which way
# $change (text): how firm against the stroke before
# $level (text): how firm it is
cue-stroke-now =
    { $change ->
        [the-same] では、{ $technique }、{ $way }。
        [softer] では、{ $technique }、{ $way }。少し力を抜いて、{ $level }で。
        [firmer] では、{ $technique }、{ $way }。もう少ししっかり、{ $level }で。
       *[new] では、{ $technique }、{ $way }。{ $level }で。
    }

# Hands that do nothing else were announced a moment ago.
cue-stroke-rest = 両手を休めます。あたたかく、静かに。

# $direction (direction): of the first pass, ascending or descending
cue-way-in-turn =
    { $direction ->
        [descending] 上下交互に、まず下へ
       *[ascending] 上下交互に、まず上へ
    }

# Where, said of what is done to a whole arm.
# $side (side): whose arm
cue-on-side =
    { $side ->
        [left] 左側
       *[right] 右側
    }

# $side (side): the other one
cue-other-side =
    { $side ->
        [left] では、左側も同じように。
       *[right] では、右側も同じように。
    }

## What comes in ten seconds

# $technique (text): what the hands do
# $places (text): where
cue-next = 次は、{ $technique }です。{ $places }。

# Where the place goes without saying.
# $technique (text): what the hands do
cue-next-only = 次は、{ $technique }です。

# $places (text): where
cue-next-rest = まもなく、手を休めます。{ $places }。

## Asked of the receiver: a closed question of a few words

cue-ask-first = 強さはちょうどいいですか？

# $name (text): the receiver
cue-ask-first-named = { $name }さん、強さはちょうどいいですか？

# A stroke is firmer than the ones before.
cue-ask-firmer = この強さでいいですか？

# Hands are somewhere for the first time.
cue-ask-neck = 首は、この感じでいいですか？
cue-ask-arm = 腕は、この感じでいいですか？
cue-ask-here = ここは、この感じでいいですか？

# Now and then, one after the other.
cue-ask-again-1 = このままでいいですか？
cue-ask-again-2 = 十分あたたかいですか？
cue-ask-again-3 = ちょうどいいですか、もっと軽くしますか？

## For the giver's own body

cue-giver-thumbs = する人は、親指をまっすぐに。ほかの指で支えます。
cue-giver-wrists = する人は、手首をまっすぐに。押さずに、体をあずけます。

# Now and then, one after the other.
cue-giver-stance-1 = する人は、肩を下ろして。体をあずけながら息を吐きます。
cue-giver-stance-2 = する人は、重心を移して。背中は長く保ちます。
cue-giver-stance-3 = する人は、楽に立つか、ひざをついて。体の重みにまかせます。

## Towards the end

# While hands still move, one after the other.
cue-breath-1 = 息を吸って、ゆっくり吐いて。
cue-breath-2 = 吐く息は、いつもゆっくり。
cue-breath-3 = ひと息ごとに、もっとゆっくり。

# While hands rest, one after the other.
cue-breath-rest-1 = 一緒に息をします。吸って、吐いて。
cue-breath-rest-2 = 体じゅうが、あたたかくて重い。
cue-breath-rest-3 = もう一度、一緒に、長いひと息。

cue-ending = では、とてもゆっくり、手を離します。好きなだけ、そのまま横になっていてください。
