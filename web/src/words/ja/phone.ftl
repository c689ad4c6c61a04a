### Translated from English by machine, read once; corrections welcome.

voice-title = Warmhands：あなたの声
voice-heading = 横になっている間の、あなたの声
language = 言語
language-failed = この言語を読み込めませんでした。

## Connecting the phone.

join-about = する人の画面に、読み取るコードと6桁の数字が出ています。どちらでもかまいません。
join-code = 6桁の数字
join-go = つなぐ
joining = つないでいます…
join-wrong = 数字が違います。もう一度見てください。
join-many = 試した回数が多すぎます。1分ほど待って、もう一度どうぞ。
join-old = このリンクはもう使えません。する人の画面に新しいものが出ています。
join-another = つなぎ直す
join-unreachable = する人の機械が応答しません。二つとも同じネットワークにありますか？

## Connected: what fingers mean.

ready-title = つながりました
ready-tap = タップ
ready-tap-how = 四隅のどこか：軽く、強く、ここを長く、次へ。
ready-hold = 長押し
ready-hold-how = 痛いときは、どこでも。手が離れます。
ready-two = 2本の指
ready-two-how = 同時にタップすると、すべて止まります。
ready-told = 届くと1回、できると2回震えます。長く震えたら、届いていません。
ready-told-sound = 1音：届きました。2音：できました。低い音：届いていません。
ready-hand = スマホを持つ手は
ready-hand-left = 左手
ready-hand-right = 右手
ready-lie = 横になる

## While lying down.

voice-softer = 軽く
voice-firmer = 強く
voice-stay = ここを長く
voice-move_on = 次へ
voice-sore_here = ここがつらい
voice-hurts = 痛い
voice-stop = 停止
sore-how = つらいところに触れてください
sore-back = あなたの背中、頭が上
sore-close = 戻る
heard = { $what }…
applied = { $what }：できました。
undelivered = つながっていません。声で伝えてください。
state-waiting = 最初の手技を待っています。
state-here = つながっています。
state-over = 休んでください。もうすることはありません。
state-ended = マッサージは終わりました。
