### What is said of a request, a routine or a score that cannot be taken as it is written.
### Translated from English by machine, read once; corrections welcome.

## The file

read-empty = ファイルが空です
    .help = いちばん小さいものは `{ $example }` です
    .label = 何もありません

read-too-large = ファイルが{ $most } MBを超えています
    .help = リクエストは数行です。このファイルで合っていますか？

read-not-utf8 = { $line }行目の{ $byte }バイト目がUTF-8のテキストではありません
    .help = ファイルをUTF-8で保存してください
    .label = UTF-8ではない

read-grammar = これは{ $format }ではありません：{ $why }
    .line = 1行は `key = value` の形で、たとえば `minutes = 15` のように書いてください
    .comma = 最後のコンマを取ってください
    .comment = コメントを取ってください。JSONにコメントはありません
    .open = ここで開いたかっこか引用符を閉じてください
    .quotes = テキストは "shoulder.left" のように、二つの引用符の間に書きます
    .json = コンマ、引用符、かっこの過不足を調べてください。ファイルが途中で切れているかもしれません
    .toml = この行を `minutes = 15` や `[receiver]` と見比べてください
    .label = ここ

read-too-deep = 入れ子が{ $most }段を超えています
    .help = かっこを減らしてください。いちばん深い形式でも9段で足ります
    .label = 深すぎます

read-more = 一度にお知らせするのはここまで、{ $most }件です
    .help = まずこれらを直してください

read-not-checked = これはリクエストです。調べられるのはルーティンとマッサージ譜だけです
    .help = プランにしてください：warmhands plan FILE --format json | warmhands check -

read-format = `{ $format }` はマッサージ譜の形式ではありません
    .help = マッサージ譜なら "{ $known }" と書いてください
    .label = この形式

read-format-newer = このマッサージ譜の形式は{ $found }です。このプログラムが読めるのは{ $known }までです
    .help = 新しい warmhands を入れるか、今のもので同じリクエストからプランを作り直してください

## Keys

read-key-twice = `{ $key }` が2回あります
    .help = どちらか一つにしてください。何か所もあるときは `[[sore]]` の表を並べて書きます
    .label = ここにもあります

read-key-unknown = `{ $key }` というキーはありません
    .label = 不明なキー

read-key-unknown-in = `{ $path }` に `{ $key }` というキーはありません

read-key-missing = `{ $key }` がありません
    .help = `{ $example }` を足してください
    .label = ここに入ります

read-key-missing-in = `{ $path }` に `{ $key }` がありません

## Types

read-found =
    { $found ->
        [null] 値なし（`null`）
        [flag] true か false
        [number] 数
        [text] 引用符つきのテキスト
        [date] 日付か時刻
        [list] リスト
       *[table] 表
    }

read-type =
    `{ $path }` は「{ read-found }」ですが、「{ $expected ->
        [flag] true か false
        [number] 数
        [whole] 整数
        [text] テキスト
        [list] リスト
       *[table] 表
    }」でなければなりません
    .flag = `true` か `false` を、引用符なしで書いてください
    .number = `15` や `1.5` のように数字で書いてください
    .unquoted = 引用符を取ってください：`{ $number }`
    .whole = 小数点なしで書いてください
    .text = "like this" のように引用符の中に書いてください
    .list = { $example } と書いてください。いくつあってもかまいません
    .table = 表として書いてください。`[name]` の行と、その下にキーです

read-below = `{ $head }`、その下に `{ $line }`

read-point = 点は x_m と y_m の二つの数ですが、ここには{ $count }個あります
    .help = `[0.05, 0.3]` のように書いてください

read-path-empty = `{ $path }` に点がありません
    .help = 点を一つ以上書くか、休む手なら `null` と書いてください

## Numbers

read-not-finite =
    { $number ->
        [nan] `{ $path }` が数ではありません（NaN）
       *[endless] `{ $path }` が無限大です
    }
    .help = `1.5` のような有限の数を書いてください
    .label = 有限の数ではない

read-outside = `{ $path }` は{ $number }で、{ $low }～{ $high }の範囲の外です
    .help = { $low }～{ $high }の数を書いてください
    .whole = { $low }～{ $high }の整数を書いてください
    .label = 範囲の外

read-outside-least = `{ $path }` は{ $number }で、{ $low }以上ではありません
    .help = { $low }以上の整数を書いてください

read-unit =
    { $unit ->
        [centimetres] センチメートルですか？ それなら { $mend } と書いてください
        [millimetres] ミリメートルですか？ それなら { $mend } と書いてください
        [feet] フィートですか？ それなら { $mend } と書いてください
        [inches] インチですか？ それなら { $mend } と書いてください
        [pounds] ポンドですか？ それなら { $mend } と書いてください
        [grams] グラムですか？ それなら { $mend } と書いてください
        [per-cent] パーセントですか？ それなら { $mend } と書いてください
       *[seconds] 秒ですか？ それなら { $mend } と書いてください
    }

read-minutes = マッサージは{ $low }～{ $high }分ですが、ここには{ $number }とあります

read-level-deep = 強さ5は、ひじを使う深いマッサージです。家庭向けには決して案内しません
    .help = 3と書いてください。受ける人が望むなら4でもかまいません
    .label = 強すぎます

read-level-between = 強さは、Walton の尺度の整数です
    .help = { $lower }か{ $upper }と書いてください
    .label = 二つの強さの間

## Names and texts

read-name-unknown = `{ $path }` に `{ $name }` は使えません

read-no-such =
    { $what ->
        [measure] `{ $name }` という寸法はありません
        [technique] `{ $name }` という手技はありません
        [question] `{ $name }` という安全確認の質問はありません
       *[place] `{ $name }` という場所はありません
    }
    .techniques = `warmhands techniques` で全部の一覧が見られます
    .questions = `warmhands care` で質問の一覧が見られます

read-did-you-mean = { $names } のことですか？

read-write-one = { $names } と書いてください

read-or = { $names } か { $last }

read-text-long = `{ $path }` が{ $most }文字を超えています
    .help = 短い、ふつうのテキストを書いてください
    .label = このテキスト

read-text-hidden = `{ $path }` に表示できない文字があります

read-answer = `{ $path }` が「はい」でも「いいえ」でもありません
    .help = true、false、"not sure" のどれかを書いてください。「わからない」は「はい」と同じに扱います
    .label = 答えではない

## Places

read-place-form = `{ $name }` は場所の書き方ではありません
    .help = `{ $place }` と書いてください

read-place-side = `{ $name }` ではどちら側かわかりません
    .help = `{ $area }.left` か `{ $area }.right` と書いてください。左右は受ける人から見たものです。両側なら二つ書きます

read-areas = 部位は { $areas } で、それぞれに `.left` か `.right` がつきます

read-off-back = 点（{ $x }、{ $y }）は、この受ける人の背中の上にありません
    .help = { $place } の中心は x_m = { $place_x }、y_m = { $place_y } です。x_m は受ける人の右がプラス、y_m は首のつけ根から足の方へ測ります
    .also = これも

read-back-point = 背中全体は点ではありません
    .help = `x_m` と `y_m` を取るか、その点のある場所を書いてください

read-nowhere = 場所も点も書かれていません
    .help = `place = "shoulder.left"` か、`x_m` と `y_m` を足してください

read-disagree = 点があるのは { $place } ではなく、{ $there } です
    .help = `place = "{ $there }"` か、点だけか、どちらか一つにしてください
    .label = これ

## The request as a whole

read-too-many =
    { $what ->
        [sore-spots] つらいところが{ $count }か所あります。{ $most }か所までです
        [keep-offs] 触れない範囲が{ $count }か所あります。{ $most }か所までです
        [strokes] 手技が{ $count }個あります。{ $most }個までです
       *[lessons] 学んだことが{ $count }件あります。{ $most }件までです
    }
    .help = 大切なものだけ残してください
    .label = 多すぎます

read-nothing-free = 触れない範囲を除くと、背中にマッサージできるところが残りません。マッサージはできません
    .help = 代わりに二人で休むか、触れない範囲を減らしてください

read-said-twice = 同じものが2回あります。1回と数えます
    .help = どちらかを取ってください
    .label = この中

read-sore-kept-off = { $place } のつらいところは触れない範囲にあるので、そのままにします
    .label = ここは触れません

read-sore-back = つらいところの `back` は、腰と肩甲骨の間とします
    .help = 代わりに `shoulder.left` のように、いちばんつらい場所を書いてください
    .label = 全体

## Routines

read-untitled = マイルーティン

read-no-movement = パートのないルーティンでは、何も案内できません
    .help = { $example } を足してください

read-not-done-there = { $technique } は { $area } には行いません
    .help = 行う場所は { $areas } です
    .label = ここではしません

read-movements-long = パートは合わせて{ $minutes }分、ルーティンは{ $total }分です
    .help = いくつか短くするか、パートの分数を書かずにおいてください。その分は自動で割り当てます

read-no-spot = この手技はつらいところのためのものですが、つらいところが書かれていないので、外しました
    .help = `[[sore]]` でつらいところを書くか、この手技に `places` を書いてください
    .label = つらいところに

## Labels that several of these have

label-empty = 空です
label-together = これらを合わせて
label-unknown-name = 不明な名前
label-place = この場所
label-point = この点
label-where = どこ？
label-stroke = この手技

label-movement = { $movement } の中
