### A plan to read, what each place gets, and the plan as a picture.
### Translated from English by machine, read once; corrections welcome.

## What people call a movement.

movement-warm = 油与温暖
movement-knead = 揉捏
movement-release = 松开
movement-sweep = 轻扫
movement-close = 收尾
movement-rest = 休息

## The title of a plan

# $minutes (count): how long, 5 to 20
plan-title = { $minutes } 分钟背部按摩

# $minutes (count): how long, 5 to 20
# $name (text): the receiver
plan-title-for = 给{ $name }的 { $minutes } 分钟背部按摩

## Headings

plan-before = 开始之前
plan-after = 结束之后
plan-care = 安全
plan-dose = 每个部位得到多少

# $movement (text): what it is called
# $start (text): on the clock, such as 3:05
# $end (text): on the clock
plan-movement = { $movement }，{ $start } 到 { $end }

## The head of a plan

# $minutes (text): how long
# $instructions (count): how many the giver must take in
# $level (text): the firmest
plan-facts = { $minutes } · { $instructions } 条指引 · 力度不超过{ $level }

# The same with the name of the receiver.
# $name (text): the receiver
# $minutes (text): how long
# $instructions (count): how many the giver must take in
# $level (text): the firmest
plan-facts-for = 给{ $name } · { $minutes } · { $instructions } 条指引 · 力度不超过{ $level }

# $places (text): where
plan-sore = 酸痛：{ $places }

# $place (text): where
plan-kept-off = 不碰：{ $place }

# $place (text): where
# $why (text): as the person wrote it
plan-kept-off-why = 不碰：{ $place }（{ $why }）

## Which wishes gave way

plan-notes = 你的愿望

# $places (text): of sore spots, one or a list; a sentence begins here
note-spot-kept-off = { $places }：酸痛，但不去碰，因为双手要避开那里。

# $places (text): of sore spots, one or a list; a sentence begins here
note-spot-left-out = { $places }：酸痛，但不去碰；没有手法能安全到达那里，或者时间不够。

# $places (text): of sore spots, one or a list; a sentence begins here
note-spot-on-arm = { $places }：酸痛，得到每次按摩中手臂都有的照顾，不会更多。

# $places (text): of sore spots, one or a list; a sentence begins here
note-spot-glides = { $places }：酸痛，只用轻柔平顺的滑抚；打圈或按压在那里没有安全的做法。

# $places (text): of sore spots, one or a list; a sentence begins here
note-spot-once = { $places }：酸痛，照顾一次；第二次排不进去。

# $techniques (text): what the hands do, one or a list; a sentence begins here
note-taste-never = { $techniques }：你不喜欢，已减到最少；没有它，按摩就不完整。

# $techniques (text): what the hands do, one or a list; a sentence begins here
note-taste-less = { $techniques }：你不太喜欢，但还是保留了，因为别的手法都没有这么合适。

# $techniques (text): what the hands do, one or a list; a sentence begins here
note-taste-care = { $techniques }：你喜欢，但为了安全没有用；见上文。

# $techniques (text): what the hands do, one or a list; a sentence begins here
note-taste-left-out = { $techniques }：你喜欢，但没有用；这次按摩里没有适合它的地方。

## Before and after

# What is a kindness and not needed.
# $item (text): a sentence
plan-if-you-like = { $item }（随你喜欢）

plan-nothing-named = 没有提到任何不宜按摩的情况。
plan-gentler = 方案比要求的更轻柔，原因是：
plan-refused = 今天不要按摩：
plan-refused-why = 今天不要按摩，原因是：
plan-not-conducted = 不带领这次按摩：它可能造成伤害。

# What both should know before they begin.
plan-safety = 哪里疼，就说出来：双手立刻抬起。如果疼痛尖锐、灼热、像触电或向外扩散，或者出现麻木、头晕、恶心，就彻底停下。这是为了放松，不是治疗。

## One instruction, in three lines

# $technique (text): what the hands do
# $places (text): where
plan-instruction = { $technique }：{ $places }

# $way (text): which way and how often or how long
# $level (text): how firm
plan-way = { $way }；{ $level }。

# $reason (text): why, without a full stop
plan-reason = { $reason }。

## What each place gets

# $areas (text): a list
dose-most = 最多：{ $areas }。

# $areas (text): a list
dose-some = 适量：{ $areas }。

# $areas (text): a list
dose-little = 少许：{ $areas }。

dose-even = 左右两侧一样多。

# $side (side): which gets more
# $areas (text): a list
dose-uneven =
    { $side ->
        [left] 左侧更多：{ $areas }。
       *[right] 右侧更多：{ $areas }。
    }

# $title (text): of a score
dose-title = “{ $title }”的触压量

# $side (side): whose half
dose-side =
    { $side ->
        [left] 左侧，kPa·s：大面积触压 + 点按
       *[right] 右侧，kPa·s：大面积触压 + 点按
    }

## The plan as a picture

# $start (text): on the clock
picture-scale = { $start }，越高表示力度越大

# $start (text): on the clock
# $technique (text): what the hands do
# $places (text): where
picture-stroke = { $start }：{ $technique }，{ $places }
