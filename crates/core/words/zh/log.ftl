### What is said of the log of a session that cannot be read to its end.
### Translated from English by machine, read once; corrections welcome.

log-line = 第 { $line } 行

log-kept = 这一行之前的都保留；去掉出错的地方，就能继续往下读。

log-too-large = { $bytes } 字节的日志，不会是一次按摩的日志
    .help = 请指定一次按摩的日志。

log-empty = 日志是空的
    .help = 日志以所做的按摩谱开头。

log-no-entry = 这一行不是日志的记录：{ $why }

log-cut = 最后一行没有写完
    .help = 它之前的都保留，按摩可以从那里继续。

log-no-score = 日志以 `score_chosen` 开头，这份却不是
    .help = 没有按摩谱，里面的内容都无法进行。

log-score-again = 日志以 `score_chosen` 开头，而且只有一次

log-unplayable = 这份按摩谱无法进行：里面没有手法

log-twice = 第 { $entry } 条记录在这里又出现了一次
    .help = 只读一次；什么也没有丢。

log-after = 第 { $entry } 条记录排在了第 { $before } 条后面

log-gap = 缺少第 { $expected } 条记录：第 { $found } 条来得太早

log-clock = 时钟在这里倒退了，从 { $before } 秒到 { $now } 秒

log-not-now =
    { $status ->
        [ready] 按摩开始之前，不会有这个
        [playing] 双手在动作时，不会有这个
        [paused] 暂停时，不会有这个
        [hands-off] 双手离开时，不会有这个
        [stopped] 按摩停止之后，不会有这个
       *[ended] 按摩结束之后，不会有这个
    }

log-value = 这里有一个值超出了可能的范围
