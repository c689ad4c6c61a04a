### A session as it is conducted in the terminal, and its script where there is none.
### Translated from English by machine, read once; corrections welcome.

## What a reply changes

# $level (text): how firm it is
play-softer-end = これがいちばん軽い強さです：{ $level }。

# $level (text): how firm it is
play-firmer-end = ここではこれがいちばん強い強さです：{ $level }。

# $level (text): how firm it is
play-softer-still = ここからは、この場所を軽くします。強さは{ $level }のままです。

# $level (text): how firm it is
play-firmer-still = ここからは、この場所を強くします。まだ{ $level }のうちです。

# $level (text): how firm it is
play-softer = ここからは、この場所を軽くします：{ $level }。

# $level (text): how firm it is
play-firmer = ここからは、この場所を強くします：{ $level }。

play-slower = ここからは、手をゆっくりにします。
play-slower-end = ここではこれがいちばんゆっくりです。
play-faster = ここからは、手を速くします。
play-faster-end = ここではこれがいちばん速い動きです。
play-stay = ここを長くします。残りはそれに合わせます。
play-stay-end = 二人とも、もう十分な長さです。予定どおり進みます。
play-move-on = 今の動きがひと回りしたら、次の手技へ進みます。
play-finish = このまましめくくりへ。最後の手技と、休息です。
play-closing = もうしめくくりに入っています。

# $places (text): where
play-sore = つらいところ：{ $places }。このあと、やさしく気を配ります。

# $places (text): where
play-sore-later = つらいところ：{ $places }。次回のために覚えておきます。

play-not-now = 今はできません。
play-not-while-off = 今はできません。手を離しています。スペースで再開、q で終了します。

## Going on after a break

play-resumed = ここで中断しました。スペースで再開します。
play-resumed-cut = ここで中断しました。ログの半端な1行は除きました。スペースで再開します。
play-resume-over = このマッサージは終わっていて、続きはありません。warmhands replay で見られます。
play-unlogged = ログに書き込めません。ログなしでマッサージを続けます。

## In large letters

play-hands-off = 手を離して
play-pause = 一時停止

## The screen

# $time (text): on the clock
play-left = 残り{ $time }

# $places (text): where
play-lift = 両手を離してください。ここから先は触れません：{ $places }。

play-ask = 具合をたずねてください。スペースで別の場所から、もっと軽く再開します。q で終了します。

# Nothing moves.
play-still = 静止

# $way (text): which way
# $pass (count): the one under way
# $passes (count): of how many
play-passes = { $way }、{ $passes }回中{ $pass }回目

# $time (text): on the clock
# $technique (text): what the hands do
# $places (text): where
# $level (text): how firm
play-next = あと{ $time }：{ $technique }、{ $places }、{ $level }

# $seconds (count): until then
# $technique (text): what the hands do
# $places (text): where
# $level (text): how firm
play-next-soon = ▸ あと{ $seconds }秒：{ $technique }、{ $places }、{ $level }

play-nothing-next = そのあと、マッサージは終わりです。

## Keys: the letters stay as they are

play-keys-pace = s 軽く   f 強く   - ゆっくり   + 速く   t ここを長く   n 次へ
play-keys = o ここがつらい   h 痛い   g やさしく終える   スペース 一時停止   q 停止
play-keys-narrow = スペース 一時停止   h 痛い   q 停止
play-keys-paused = スペース 再開   h 痛い   g やさしく終える   q 停止
play-keys-hands-off = スペース 別の場所で再開   q 停止
play-keys-relaxed = 0 まったくない … 9 とても   Enter 答えない
play-keys-pressure = s 軽すぎた   r ちょうどよかった   f 強すぎた   Enter 答えない
play-enter-more = Enter で続きを表示、q で終了
play-enter-starts = Enter で開始、q で終了

## The end

play-stopped = 停止しました。手を静かに休めてから、離してください。
play-finished = 終わりです。手をもうひと息休めてから、離してください。

play-ask-relaxed = 今、どのくらいくつろいでいますか？
play-ask-pressure = 強さはどうでしたか？
play-broken-off = マッサージは中断されました。

# $path (text): a file
play-log-at = ログ：{ $path }

# $command (text): what to type
play-goes-on = 続けるには：{ $command }

## The script

# $what (text): what the hands do and where
# $way (text): which way and how often or how long
# $level (text): how firm
script-instruction = { $what }。{ $way }。{ $level }

script-end = 終わりです。
