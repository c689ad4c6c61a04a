### What is said of the log of a session that cannot be read to its end.
### Translated from English by machine, read once; corrections welcome.

log-line = { $line }行目

log-kept = この行より前は、すべて残ります。続きを読むには、誤りを取り除いてください。

log-too-large = { $bytes }バイトのログは、1回のマッサージのログではありません
    .help = 1回のマッサージのログを指定してください。

log-empty = ログが空です
    .help = ログは、行うマッサージ譜で始まります。

log-no-entry = この行はログの記録ではありません：{ $why }

log-cut = 最後の行が途中で切れています
    .help = それより前はすべて残り、マッサージはそこから再開できます。

log-no-score = ログは `score_chosen` で始まりますが、これはそうではありません
    .help = マッサージ譜がないと、どの部分も進められません。

log-score-again = ログは `score_chosen` で始まり、それは1回だけです

log-unplayable = このマッサージ譜は進められません。手技がありません

log-twice = { $entry }番の記録が、ここでもう一度出てきます
    .help = 読むのは1回で、何も失われません。

log-after = { $entry }番の記録が{ $before }番の記録のあとにあります

log-gap = { $expected }番の記録がありません。{ $found }番の記録が先に来ています

log-clock = ここで時計が{ $before }秒から{ $now }秒に戻っています

log-not-now =
    { $status ->
        [ready] マッサージが始まる前には起こりません
        [playing] 手が動いている間には起こりません
        [paused] 一時停止中には起こりません
        [hands-off] 手を離している間には起こりません
        [stopped] マッサージを停止したあとには起こりません
       *[ended] マッサージが終わったあとには起こりません
    }

log-value = ここに、ありえない値があります
