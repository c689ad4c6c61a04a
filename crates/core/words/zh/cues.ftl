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
        [the-same] { $technique }，{ $places }。
        [softer] { $technique }，{ $places }；现在轻一点，{ $level }。
        [firmer] { $technique }，{ $places }；稍重一点，{ $level }。
       *[new] { $technique }，{ $places }；{ $level }。
    }

# $technique (text): what the hands do
# $places (text): where
# $way (text): which way
# $change (text): how firm against the stroke before
# $level (text): how firm it is
cue-stroke-way =
    { $change ->
        [the-same] { $technique }，{ $places }，{ $way }。
        [softer] { $technique }，{ $places }，{ $way }；现在轻一点，{ $level }。
        [firmer] { $technique }，{ $places }，{ $way }；稍重一点，{ $level }。
       *[new] { $technique }，{ $places }，{ $way }；{ $level }。
    }

# Where the place goes without saying, or there is no time for it.
# $technique (text): what the hands do
# $change (text): how firm against the stroke before
# $level (text): how firm it is
cue-stroke-only =
    { $change ->
        [the-same] { $technique }。
        [softer] { $technique }；现在轻一点，{ $level }。
        [firmer] { $technique }；稍重一点，{ $level }。
       *[new] { $technique }；{ $level }。
    }

# Where it was announced with its place a moment ago.
# $technique (text): what the hands do
# $way (text): which way
# $change (text): how firm against the stroke before
# $level (text): how firm it is
cue-stroke-now =
    { $change ->
        [the-same] 现在，{ $technique }，{ $way }。
        [softer] 现在，{ $technique }，{ $way }；轻一点，{ $level }。
        [firmer] 现在，{ $technique }，{ $way }；稍重一点，{ $level }。
       *[new] 现在，{ $technique }，{ $way }；{ $level }。
    }

# Hands that do nothing else were announced a moment ago.
cue-stroke-rest = 让双手安静地放着，温暖，不动。

# $direction (direction): of the first pass, ascending or descending
cue-way-in-turn =
    { $direction ->
        [descending] 上下交替，先向下
       *[ascending] 上下交替，先向上
    }

# Where, said of what is done to a whole arm.
# $side (side): whose arm
cue-on-side =
    { $side ->
        [left] 左边
       *[right] 右边
    }

# $side (side): the other one
cue-other-side =
    { $side ->
        [left] 现在，左边也一样。
       *[right] 现在，右边也一样。
    }

## What comes in ten seconds

# $technique (text): what the hands do
# $places (text): where
cue-next = 接下来，{ $technique }：{ $places }。

# Where the place goes without saying.
# $technique (text): what the hands do
cue-next-only = 接下来，{ $technique }。

# $places (text): where
cue-next-rest = 很快，双手停下来休息：{ $places }。

## Asked of the receiver: a closed question of a few words

cue-ask-first = 力度合适吗？

# $name (text): the receiver
cue-ask-first-named = { $name }，力度合适吗？

# A stroke is firmer than the ones before.
cue-ask-firmer = 这个力度舒服吗？

# Hands are somewhere for the first time.
cue-ask-neck = 脖子这里舒服吗？
cue-ask-arm = 手臂这里舒服吗？
cue-ask-here = 这里舒服吗？

# Now and then, one after the other.
cue-ask-again-1 = 这样还舒服吗？
cue-ask-again-2 = 够暖和吗？
cue-ask-again-3 = 正好，还是再轻一点？

## For the giver's own body

cue-giver-thumbs = 照顾自己：拇指伸直，用其他手指撑住它。
cue-giver-wrists = 照顾自己：手腕放平直，靠身体前倾，不要用手去推。

# Now and then, one after the other.
cue-giver-stance-1 = 照顾自己：肩膀放松下沉，前倾时呼气。
cue-giver-stance-2 = 照顾自己：移动重心，背部保持舒展。
cue-giver-stance-3 = 照顾自己：站得或跪得舒服些，让体重来用力。

## Towards the end

# While hands still move, one after the other.
cue-breath-1 = 吸气，慢慢呼出。
cue-breath-2 = 每一次呼气，都不着急。
cue-breath-3 = 每呼吸一次，就更慢一点。

# While hands rest, one after the other.
cue-breath-rest-1 = 一起呼吸，吸气，呼气。
cue-breath-rest-2 = 一切都温暖而沉静。
cue-breath-rest-3 = 再一起深深地呼吸一次。

cue-ending = 现在抬起双手，很慢很慢。想躺多久，就躺多久。
