### What `check` says of a score, rule by rule. A message is what is wrong; .help is how to mend it.
### $stroke names a stroke and begins the sentence.
### Translated from English by machine, read once; corrections welcome.

# $number (count): in its movement
# $movement (text): its name in a file
# $technique (text): what the hands do
rule-stroke = { $movement } の{ $number }番目の手技（{ $technique }）

## R01: length

# $seconds (whole): how long it is
# $most_s (whole): how long it may be
r01-too-long = マッサージは{ $seconds }秒です。長くても{ $most_s }秒までです。
    .help = 手技を減らすか、短くしてください。

# $seconds (whole): how long it is
# $least_s (whole): how long it should be at least
# $most_s (whole): how long it may be
r01-not-as-asked = マッサージは{ $seconds }秒です。このリクエストでは{ $least_s }～{ $most_s }秒です。
    .help = リクエストの分数を変えるか、手技を長く、または短くしてください。

## R02: movements

# $movements (text): as they are
# $order (text): as they should be
r02-order = パートは { $movements } です。{ $order } でなければなりません。
    .help = 各パートを一度ずつ、この順に書いてください。

# $movement (text): its name in a file
r02-empty = パート { $movement } に手技がありません。
    .help = 手技を一つ入れてください。

# $seconds (whole): how long it is
# $percent (whole): of the time
# $low_percent (whole): at least
# $high_percent (whole): at most
# $low_s (whole): at least
# $high_s (whole): at most
r02-warm = あたためは{ $seconds }秒、全体の{ $percent }%です。{ $low_percent }～{ $high_percent }%でなければなりません。
    .help = { $low_s }～{ $high_s }秒にしてください。

# $seconds (whole): how long they are
# $least_s (whole): how long they should be
r02-closing = しめくくりと休息は合わせて{ $seconds }秒です。少なくとも{ $least_s }秒必要です。
    .help = 最後のさすりをゆっくりにするか、手を長く休めてください。

## R03: warmth

# $stroke (text): see the top
r03-opening = { $stroke }で始まっています。オイルを使った手のひらさすりで始めなければなりません。
    .help = effleurage で始めてください。

# $stroke (text): see the top
# $level (count): its level
# $place (text): its name in a file
# $seconds (whole): of warming before
# $least_s (whole): of warming that it takes
r03-cold = { $stroke }は { $place } に強さ{ $level }で入りますが、その前のあたためが{ $seconds }秒です。先に{ $least_s }秒必要です。
    .help = 先に手のひらさすりであたためるか、強さ2までにしてください。

# $stroke (text): see the top
# $level (count): its level
# $place (text): its name in a file
# $most (count): the highest level
r03-first = { $stroke }は { $place } にいきなり強さ{ $level }で入ります。{ $most }までです。
    .help = その前に、間の強さの手技を入れてください。

# $stroke (text): see the top
# $level (count): its level
# $place (text): its name in a file
# $before (count): the level before
# $most (count): the highest level
r03-rise = { $stroke }は { $place } に、強さ{ $before }のあと強さ{ $level }で入ります。{ $most }までです。
    .help = その前に、間の強さの手技を入れてください。

## R04: kneading

# $side (side): whose half
# $passes (count): how many there are
# $least (count): how many there should be
r04-few =
    { $side ->
        [left] 左側は背骨沿いの回数が足りません：{ $passes }回（少なくとも{ $least }回）。
       *[right] 右側は背骨沿いの回数が足りません：{ $passes }回（少なくとも{ $least }回）。
    }
    .help = 上へ1回、下へ1回足してください。

# $stroke (text): see the top
# $side (side): whose half
r04-first =
    { $side ->
        [left] { $stroke }は左側の1回目なのに下へ向かいます。1回目は上へ向かいます。
       *[right] { $stroke }は右側の1回目なのに下へ向かいます。1回目は上へ向かいます。
    }
    .help = 腰から始めてください。

# $stroke (text): see the top
# $side (side): whose half
r04-alike =
    { $side ->
        [left] { $stroke }は左側で前の回と同じ向きです。交互にします。
       *[right] { $stroke }は右側で前の回と同じ向きです。交互にします。
    }
    .help = どちらかを逆にしてください。

# $side (side): whose half
r04-climb =
    { $side ->
        [left] 左側に、腰から肩まで上がる回がありません。
       *[right] 右側に、腰から肩まで上がる回がありません。
    }
    .help = 上へ向かう1回を、腰から始めて肩で終えてください。

## R05: eases

# $place (text): its name in a file
# $technique (text): its name in a file
r05-missing = { $place } をゆるめる手技がありません。
    .help = そこに { $technique } を入れてください。

# $stroke (text): see the top
# $force_n (tenths): newtons
# $seconds (whole): how long
# $times (count): how often
# $most_n (whole): newtons at most
# $least_s (whole): at least
# $most_s (whole): at most
# $most_times (count): at most
r05-rough = { $stroke }は{ $force_n } N、{ $seconds }秒、{ $times }回です。{ $most_n } N、{ $least_s }～{ $most_s }秒、{ $most_times }回までです。
    .help = 少しだけゆるめてください。ストレッチは受ける人が主導します。

# $stroke (text): see the top
# $level (count): its level
# $most (count): the highest level
r05-level = { $stroke }は強さ{ $level }です。ゆるめる手技と首の手技は、すべて強さ{ $most }までです。
    .help = 強さ{ $most }にしてください。

## R06: sore spots

# $place (text): its name in a file
# $seconds (whole): that it gets
# $least_s (whole): that it needs
r06-short = { $place } のつらいところの回しもみや押しは{ $seconds }秒です。{ $least_s }秒必要です。
    .help = パート release でほぐしてください。

# $place (text): its name in a file
# $visits (count): how many
# $most (count): how many at most
r06-visits = { $place } のつらいところに{ $visits }回行きます。{ $most }回までです。
    .help = 2回目のあとは、そのままにしてください。

# $place (text): its name in a file
# $seconds (whole): how long
# $most_s (whole): how long at most
r06-long = { $place } のつらいところの1回が{ $seconds }秒続きます。{ $most_s }秒までです。
    .help = 2回目の前に、さすりを入れてください。

# $stroke (text): see the top
# $place (text): its name in a file
# $seconds (whole): of warming before
# $least_s (whole): of warming that it takes
r06-cold = { $stroke }でつらいところをほぐしますが、{ $place } のあたためが{ $seconds }秒です。先に{ $least_s }秒必要です。
    .help = 先に手のひらさすりであたためてください。

## R07: sweep

# $count (count): how many there are
# $least (count): how many there should be
r07-back-of-hand = なで流しに手の甲の手技が足りません：{ $count }（少なくとも{ $least }）。
    .help = 手の甲さすりを足してください。

# $count (count): how many there are
# $least (count): how many there should be
r07-smooth = なで流しになめらかな手技が足りません：{ $count }（少なくとも{ $least }）。
    .help = 手の甲の手技の間に、手のひらさすりを足してください。

# $count (count): how many there are
# $least (count): how many there should be
r07-tingling = なで流しに肌を刺激する手技が足りません：{ $count }（少なくとも{ $least }）。
    .help = 軽いタッピング、軽いつまみ、羽のようなタッチを足してください。

# $place (text): its name in a file
r07-missed = なで流しの手の甲の手技が、どれも { $place } に届いていません。
    .help = 手の甲さすりがそこを通るようにしてください。

# $stroke (text): see the top
# $count (count): how many in a row
# $way (text): its direction, as in a file
# $most (count): how many at most
r07-alike = { $stroke }は、向きが { $way } の手の甲の手技が{ $count }つ続くうちの一つです。同じものは{ $most }つまでです。
    .help = 別の向きにしてください：上、下、外、自由。

# $stroke (text): see the top
r07-again = { $stroke }は別の手の甲の手技のすぐあとです。間に、なめらかな手技か肌を刺激する手技が必要です。
    .help = 間に、手のひらさすりか肌を刺激する手技を入れてください。

# $stroke (text): see the top
r07-unwanted = { $stroke }は、受ける人がしてほしくないものです。
    .help = 別の種類の刺激にするか、外してください。

## R08: close

# $stroke (text): see the top
# $before (hundredths): newtons before
# $now (hundredths): newtons
r08-force = { $stroke }で力が{ $before } Nから{ $now } Nに上がります。しめくくりは静まっていくだけです。
    .help = 前の手技以下にしてください。

# $stroke (text): see the top
# $before (count): the level before
# $now (count): its level
r08-level = { $stroke }で強さが{ $before }から{ $now }に上がります。しめくくりは静まっていくだけです。
    .help = 前の手技以下にしてください。

# $stroke (text): see the top
# $before (hundredths): centimetres a second before
# $now (hundredths): centimetres a second
r08-speed = { $stroke }で速さが{ $before } cm/sから{ $now } cm/sに上がります。しめくくりは静まっていくだけです。
    .help = 前の手技以下にしてください。

# $stroke (text): see the top
r08-lively = { $stroke }は、しめくくりには活発すぎます。
    .help = 手のひらさすり、手の甲さすり、羽のようなタッチ、静かな手を使ってください。

r08-still = しめくくりに動く手技がありません。
    .help = 両手で腰から両肩へ、または再び下へ、手のひらさすりか羽のようなタッチで終えてください。

# $stroke (text): see the top
r08-last = { $stroke }でしめくくりが終わりますが、背中全体をすべっていません。
    .help = 両手で腰から両肩へ、または再び下へ、手のひらさすりか羽のようなタッチで終えてください。

# $stroke (text): see the top
# $level (count): its level
# $most (count): the highest level
r08-unrest = { $stroke }は強さ{ $level }で、休息になりません。強さ{ $most }までの「静かな手」が休息です。
    .help = 別のパートに移してください。

# $seconds (whole): how long
# $least_s (whole): how long it should be
r08-rest = 最後に手を休めるのは{ $seconds }秒です。少なくとも{ $least_s }秒必要です。
    .help = もっと長く休めてください。

## R09: balance

# $area (text): its name in a file
# $left_kpa_s (tenths): its dose on the left
# $right_kpa_s (tenths): its dose on the right
# $percent (whole): how far they are apart
# $most_percent (whole): how far at most
r09-apart = { $area } は左が{ $left_kpa_s } kPa·s、右が{ $right_kpa_s }で、差は{ $percent }%です。{ $most_percent }%までです。
    .help = もう片側にも同じ手技をしてください。

## R10: point work

# $stroke (text): see the top
# $seconds (whole): how long
# $most_s (whole): how long at most
r10-visit = { $stroke }から、1か所を点で押す時間が{ $seconds }秒続きます。{ $most_s }秒までです。
    .help = 短くするか、手のもっと広い面を使ってください。

# $seconds (whole): how long
# $most_s (whole): how long at most
r10-session = 点で押す時間は全部で{ $seconds }秒です。{ $most_s }秒までです。
    .help = 一部を手のひらか指先で、もっと軽くしてください。

# $stroke (text): see the top
# $peak_kpa (whole): its pressure
# $place (text): its name in a file
# $most_kpa (whole): pressure at most
r10-peak = { $stroke }は { $place } で{ $peak_kpa } kPaになります。{ $most_kpa } kPaまでです。
    .help = もっと軽く押すか、手のもっと広い面を使ってください。

## R11: sites

# $stroke (text): see the top
# $site (text): such as "the bones of the spine"
r11-never = { $stroke }は「{ $site }」を通ります。そこでしてはいけません。
    .help = そこをよけて通るか、もっと軽くするか、別の手技にしてください。

# $stroke (text): see the top
# $site (text): such as "the bones of the spine"
# $level (count): its level
# $most (count): the highest level there
r11-level = { $stroke }は「{ $site }」を強さ{ $level }で通ります。そこは強さ{ $most }までです。
    .help = そこをよけて通るか、もっと軽くするか、別の手技にしてください。

## R12: level and force

# $stroke (text): see the top
r12-care = { $stroke }は、この受ける人にはしません。安全確認で止められています。
    .help = 別の手技にしてください。安全確認の説明を見てください。

# $stroke (text): see the top
# $level (count): its level
# $most (count): the highest level
r12-level = { $stroke }は強さ{ $level }です。{ $most }までです。
    .help = 強さ{ $most }にしてください。

# $stroke (text): see the top
# $level (count): its level
r12-not-done = { $stroke }は強さ{ $level }では行いません。
    .help = 別の強さか、別の手技にしてください。

# $stroke (text): see the top
# $force_n (tenths): newtons
# $level (count): its level
# $low_n (tenths): newtons at least
# $high_n (tenths): newtons at most
r12-force = { $stroke }は{ $force_n } Nです。強さ{ $level }では{ $low_n }～{ $high_n } Nです。
    .help = 力か強さを変えてください。

## R13: the giver

# $stroke (text): see the top
# $seconds (whole): how long
# $most_s (whole): how long at most
r13-thumbs-on-end = { $stroke }から、親指を使う時間が{ $seconds }秒続きます。{ $most_s }秒までです。
    .help = 途中に手のひらさすりを入れてください。

# $stroke (text): see the top
# $seconds (whole): how long
# $most_s (whole): how long at most
r13-tapotement-on-end = { $stroke }から、たたく時間が{ $seconds }秒続きます。{ $most_s }秒までです。
    .help = 途中に手のひらさすりを入れてください。

# $stroke (text): see the top
# $seconds (whole): how long
# $most_s (whole): how long at most
r13-kneading-on-end = { $stroke }から、もみほぐす時間が{ $seconds }秒続きます。{ $most_s }秒までです。
    .help = 途中に手のひらさすりを入れてください。

# $seconds (whole): how long
# $total_s (whole): the whole massage
# $most_s (whole): how long at most
r13-thumbs = 親指を使う時間は全部で{ $seconds }秒です。{ $total_s }秒のうち{ $most_s }秒までです。
    .help = 一部を指先、ゆるいこぶし、前腕にしてください。

## R14: travel

# $stroke (text): see the top
r14-no-hand = { $stroke }では、どちらの手も体に触れていません。片手は触れたままにします。
    .help = 片手に道筋を与えてください。

# $stroke (text): see the top
# $way_cm (whole): how far
# $most_cm (whole): how far at most
r14-far = { $stroke }は、手のあるところから{ $way_cm } cm離れて始まります。{ $most_cm } cmまでです。
    .help = どちらかを逆にするか、間をさすってつないでください。

## R15: repeats

# $stroke (text): see the top
# $times (count): how often
# $seconds (whole): how long
# $most (count): how often at most
# $most_s (whole): how long at most
r15-repeats = { $stroke }が変化なしに続きます：{ $times }回、{ $seconds }秒。{ $most }回、{ $most_s }秒までです。
    .help = 間に、向き、場所、手技のどれかを変えてください。

## R16: tempo

# $stroke (text): see the top
# $speed (tenths): centimetres a second
# $low (number): at least
# $high (number): at most
r16-speed = { $stroke }の速さは{ $speed } cm/sです。{ $low }～{ $high } cm/sで行います。
    .help = 速さを変えるか、別の手技にしてください。

# $stroke (text): see the top
# $speed (tenths): centimetres a second
r16-speed-none = { $stroke }に速さ{ $speed } cm/sがありますが、この手技に速さはありません。

# $stroke (text): see the top
# $low (number): centimetres a second at least
# $high (number): at most
r16-speed-missing = { $stroke }に速さがありません。{ $low }～{ $high } cm/sで行います。

# $stroke (text): see the top
# $rate (tenths): a second
# $low (number): at least
# $high (number): at most
r16-rate = { $stroke }の頻度は{ $rate } Hzです。{ $low }～{ $high } Hzで行います。
    .help = 頻度を変えるか、別の手技にしてください。

# $stroke (text): see the top
# $rate (tenths): a second
r16-rate-none = { $stroke }に頻度{ $rate } Hzがありますが、この手技に頻度はありません。

# $stroke (text): see the top
# $low (number): a second at least
# $high (number): at most
r16-rate-missing = { $stroke }に頻度がありません。{ $low }～{ $high } Hzで行います。

# $stroke (text): see the top
# $speed (tenths): centimetres a second, as it says
# $way_cm (whole): its path
# $times (count): how often
# $seconds (whole): how long
# $real (tenths): centimetres a second, as they are
r16-apart = { $stroke }には{ $speed } cm/sとありますが、道筋{ $way_cm } cm、{ $times }回、{ $seconds }秒では{ $real } cm/sになります。
    .help = 時間、回数、速さのどれかを変えてください。

## R17: keep-offs

# $stroke (text): see the top
# $near_cm (tenths): how near
# $least_cm (tenths): how near at most
r17-near = { $stroke }は、触れない範囲まで{ $near_cm } cmに近づきます。{ $least_cm } cmより近づけません。
    .help = 道筋を短くするか、よけてください。

# $stroke (text): see the top
# $near_cm (tenths): how near
# $why (text): why it is kept off, as the person wrote it
# $least_cm (tenths): how near at most
r17-near-why = { $stroke }は、触れない範囲（{ $why }）まで{ $near_cm } cmに近づきます。{ $least_cm } cmより近づけません。
    .help = 道筋を短くするか、よけてください。

## R18: form

# $stroke (text): see the top
# $seconds (number): how long
# $force_n (number): newtons
r18-nothing = { $stroke }は{ $seconds }秒、{ $force_n } Nです。どちらも0より大きくします。
    .help = 手技を外すか、時間と力を与えてください。

# $stroke (text): see the top
r18-nowhere = { $stroke }に場所がありません。
    .help = 行う場所を書いてください。

# $stroke (text): see the top
# $x_cm (tenths): to the right of the midline
# $y_cm (tenths): below the base of the neck
r18-off-body = { $stroke }は x { $x_cm } cm、y { $y_cm } cm で体から外れます。
    .help = 道筋を背中、首、腕の上にしてください。

# $stroke (text): see the top
# $start_s (tenths): its start
# $end_s (tenths): the end of the one before
r18-gap = { $stroke }は{ $start_s }秒に始まりますが、前の手技は{ $end_s }秒に終わります。
    .help = 手技を、すき間も重なりもなく続けてください。

# $seconds (tenths): how long it says it is
# $end_s (tenths): the end of the last stroke
r18-end = マッサージ譜は{ $seconds }秒ですが、最後の手技は{ $end_s }秒に終わります。
    .help = 長さを最後の手技の終わりに合わせてください。

# $movement (text): its name in a file
# $start_s (tenths): as it says
# $seconds (tenths): as it says
# $strokes_start_s (tenths): as they are
# $strokes_s (tenths): as they are
r18-movement = パート { $movement } には{ $start_s }秒に始まり{ $seconds }秒続くとありますが、その手技は{ $strokes_start_s }秒に始まり{ $strokes_s }秒続きます。
    .help = 始まりと長さを、その手技に合わせてください。

# $place (text): its name in a file
# $broad_kpa_s (tenths): as the score says
# $point_kpa_s (tenths): as the score says
# $real_broad_kpa_s (tenths): as its strokes give
# $real_point_kpa_s (tenths): as its strokes give
r18-dose = マッサージ譜では { $place } は広い面が{ $broad_kpa_s } kPa·s、点が{ $point_kpa_s }ですが、手技からは{ $real_broad_kpa_s }と{ $real_point_kpa_s }になります。
    .help = 手で編集するときは量（dose）を書かないか、計算し直してください。

## Where there is no plan

refusal-warm = よいプランがありません。背中に触れられるところが少なく、あたためられません。
refusal-knead = よいプランがありません。背中に触れられるところが少なく、もみほぐせません。
refusal-sweep = よいプランがありません。背中に触れられるところが少なく、なで流せません。
refusal-close = よいプランがありません。背中に触れられるところが少なく、最後のさすりができません。
refusal-rest = よいプランがありません。手を休めて置けるところがありません。

# $minutes (number): as asked for
refusal-too-much = これを全部入れて{ $minutes }分に収まるよいプランはありません。

# $rule (text): what the best one breaks, a sentence
refusal-breaks = これを全部入れて、すべての決まりを守れるプランはありません：{ $rule }

# $ways (text): what would be possible
refusal-ways = できること：{ $ways }。

# $ways (text): so far
# $next (text): one more
refusal-ways-more = { $ways }、または{ $next }

# $minutes (count): how many
refusal-way-minutes = { $minutes }分にする

refusal-way-no-spots = つらいところなしで計画する

# $count (count): how many to keep
# $total (count): how many there are
refusal-way-fewer-spots = つらいところ{ $total }か所のうち{ $count }か所だけにする

refusal-way-both-sides = 反対側でも同じ部位に触れないことにする

# $level (text): such as "medium (3)"
refusal-way-gentler = 強さを{ $level }にする

refusal-no-way = 触れない範囲を小さくするか、つらいところを減らすか、マッサージを別の日にしてください。

## Where a routine is filled in

# $why (text): a sentence
fill-refused = 今日はマッサージをしません：{ $why }

fill-nothing-free = ここには触れてよいところがないので、外しました
    .help = リクエストの触れない範囲と、安全確認の説明を見てください
    .label = 外しました
