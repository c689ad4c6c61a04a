### A plan to read, what each place gets, and the plan as a picture.
### Translated from English by machine, read once; corrections welcome.

## What people call a movement.

movement-warm = オイルとぬくもり
movement-knead = もみほぐし
movement-release = ゆるめる
movement-sweep = なで流し
movement-close = しめくくり
movement-rest = 休息

## The title of a plan

# $minutes (count): how long, 5 to 20
plan-title = { $minutes }分の背中マッサージ

# $minutes (count): how long, 5 to 20
# $name (text): the receiver
plan-title-for = { $name }さんのための{ $minutes }分の背中マッサージ

## Headings

plan-before = 始める前に
plan-after = 終わったあとに
plan-care = 安全確認
plan-dose = 部位ごとの量

# $movement (text): what it is called
# $start (text): on the clock, such as 3:05
# $end (text): on the clock
plan-movement = { $movement }、{ $start }～{ $end }

## The head of a plan

# $minutes (text): how long
# $instructions (count): how many the giver must take in
# $level (text): the firmest
plan-facts = { $minutes } · 案内{ $instructions }件 · 強さは{ $level }まで

# The same with the name of the receiver.
# $name (text): the receiver
# $minutes (text): how long
# $instructions (count): how many the giver must take in
# $level (text): the firmest
plan-facts-for = { $name }さんへ · { $minutes } · 案内{ $instructions }件 · 強さは{ $level }まで

# $places (text): where
plan-sore = つらいところ：{ $places }

# $place (text): where
plan-kept-off = 触れないところ：{ $place }

# $place (text): where
# $why (text): as the person wrote it
plan-kept-off-why = 触れないところ：{ $place }（{ $why }）

## Which wishes gave way

plan-notes = ご希望について

# $places (text): of sore spots, one or a list; a sentence begins here
note-spot-kept-off = { $places }：つらいところですが、手を触れない場所なので、そのままにします。

# $places (text): of sore spots, one or a list; a sentence begins here
note-spot-left-out = { $places }：つらいところですが、安全に届く手技がないか時間が足りないため、そのままにします。

# $places (text): of sore spots, one or a list; a sentence begins here
note-spot-on-arm = { $places }：つらいところですが、いつものマッサージで腕にする分だけで、それ以上はしません。

# $places (text): of sore spots, one or a list; a sentence begins here
note-spot-glides = { $places }：つらいところなので、軽くなめらかなさすりだけにします。回しもみや押しを安全にできる場所ではありません。

# $places (text): of sore spots, one or a list; a sentence begins here
note-spot-once = { $places }：つらいところを、一度ほぐします。二度目を入れる余裕はありません。

# $techniques (text): what the hands do, one or a list; a sentence begins here
note-taste-never = { $techniques }：お好みではありませんが、最小限だけ入れます。これがないとマッサージが成り立ちません。

# $techniques (text): what the hands do, one or a list; a sentence begins here
note-taste-less = { $techniques }：あまりお好みではありませんが、ほかに同じほど役立つものがないところに入れます。

# $techniques (text): what the hands do, one or a list; a sentence begins here
note-taste-care = { $techniques }：お好みですが、安全のために入れません。上をご覧ください。

# $techniques (text): what the hands do, one or a list; a sentence begins here
note-taste-left-out = { $techniques }：お好みですが、今回のマッサージにはよい入れどころがないため、入れません。

## Before and after

# What is a kindness and not needed.
# $item (text): a sentence
plan-if-you-like = { $item }（お好みで）

plan-nothing-named = マッサージを控える理由は挙がっていません。
plan-gentler = 次の理由で、ご希望よりやさしいプランにしています：
plan-refused = 今日はマッサージをしません：
plan-refused-why = 次の理由で、今日はマッサージをしません：
plan-not-conducted = これは案内しません。害になるおそれがあります。

# What both should know before they begin.
plan-safety = どこか痛ければ、そう言ってください。すぐに手を離します。鋭い痛み、焼けるような痛み、電気が走るような痛み、広がる痛み、しびれ、めまい、吐き気があれば、そこで完全にやめてください。これはくつろぐためのもので、治療ではありません。

## One instruction, in three lines

# $technique (text): what the hands do
# $places (text): where
plan-instruction = { $technique }：{ $places }

# $way (text): which way and how often or how long
# $level (text): how firm
plan-way = { $way }。{ $level }。

# $reason (text): why, without a full stop
plan-reason = { $reason }。

## What each place gets

# $areas (text): a list
dose-most = たっぷり：{ $areas }。

# $areas (text): a list
dose-some = ほどほど：{ $areas }。

# $areas (text): a list
dose-little = 少し：{ $areas }。

dose-even = 左右は同じ量です。

# $side (side): which gets more
# $areas (text): a list
dose-uneven =
    { $side ->
        [left] 左側が多め：{ $areas }。
       *[right] 右側が多め：{ $areas }。
    }

# $title (text): of a score
dose-title = 「{ $title }」で触れる量

# $side (side): whose half
dose-side =
    { $side ->
        [left] 左側、kPa·s：広い面で触れる量 + 点で押す量
       *[right] 右側、kPa·s：広い面で触れる量 + 点で押す量
    }

## The plan as a picture

# $start (text): on the clock
picture-scale = { $start }、高さは強さ

# $start (text): on the clock
# $technique (text): what the hands do
# $places (text): where
picture-stroke = { $start }：{ $technique }、{ $places }
