### What the log of a session holds: `warmhands replay`.
### Translated from English by machine, read once; corrections welcome.

# $title (text): of a score
replay-title = { $title }、実際の流れ

replay-ready = 選んだだけで、始まっていません。
replay-playing = 手が動いている途中で中断しました。
replay-paused = 一時停止中に中断しました。
replay-hands-off = 痛みがあったため、手を離したまま中断しました。
replay-stopped = 終わる前に停止しました。
replay-ended = 最後まで行いました。

# $massage (text): on the clock
# $whole (text): on the clock
replay-time = マッサージは{ $massage }。プランでは{ $whole }でした。

replay-done = したこと
replay-said = 伝えられたこと
replay-dose = 部位ごとの量
replay-rating = 感想

## What happened

event-score-chosen = プランを選びました。
event-started = 始めました。
event-paused = 一時停止。
event-resumed = 再開。
event-softer = もっと軽く。
event-firmer = もっと強く。
event-slower = もっとゆっくり。
event-faster = もっと速く。
event-stayed = ここを長く。
event-moved-on = 次へ。

# $places (text): where
event-sore = ここがつらい：{ $places }。

event-sore-nowhere = 背中以外のどこかがつらい。
event-hurt = 痛い：手を離す。
event-stopped = 停止。
event-finished-gently = やさしく終える。
event-ended = 終わり。
event-rated = 感想は下にあります。

## The rating

# $value (count): 0 to 10
rated-relaxed = くつろぎ：10のうち{ $value }。

rated-too-soft = 軽すぎました。
rated-just-right = 強さはちょうどよかったです。
rated-too-firm = 強すぎました。
rated-comfortable = あたたかく、楽でした。
rated-uncomfortable = あたたかさや楽さが足りませんでした。

# $techniques (text): a list
rated-liked = 好きだったもの：{ $techniques }。

# $techniques (text): a list
rated-disliked = 好きでなかったもの：{ $techniques }。

# $value (count): 0 to 10
rated-sore = 翌日の痛み：10のうち{ $value }。
