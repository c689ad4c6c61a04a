### A session as it is conducted in the terminal, and its script where there is none.
### Translated from English by machine, read once; corrections welcome.

## What a reply changes

# $level (text): how firm it is
play-softer-end = 已经是最轻了：{ $level }。

# $level (text): how firm it is
play-firmer-end = 这里最重就是这样了：{ $level }。

# $level (text): how firm it is
play-softer-still = 从现在起，这里轻一点，仍算{ $level }。

# $level (text): how firm it is
play-firmer-still = 从现在起，这里重一点，仍算{ $level }。

# $level (text): how firm it is
play-softer = 从现在起，这里轻一点：{ $level }。

# $level (text): how firm it is
play-firmer = 从现在起，这里重一点：{ $level }。

play-slower = 从现在起，手慢一点。
play-slower-end = 这里最慢就是这样了。
play-faster = 从现在起，手快一点。
play-faster-end = 这里最快就是这样了。
play-stay = 这里久一点；后面的会随之调整。
play-stay-end = 对两个人来说都够久了；按计划继续。
play-move-on = 这一轮做完，就到下一个手法。
play-finish = 直接收尾：最后几个手法，然后休息。
play-closing = 已经在收尾了。

# $places (text): where
play-sore = { $places }酸痛：后面会轻轻地照顾它。

# $places (text): where
play-sore-later = { $places }酸痛：留到下次照顾。

play-not-now = 现在不行。
play-not-while-off = 现在不行：双手已离开。按空格继续，按 q 结束。

## Going on after a break

play-resumed = 上次在这里中断。按空格继续。
play-resumed-cut = 上次在这里中断；日志里有半行被略去。按空格继续。
play-resume-over = 这次按摩已经结束，没有可以继续的了。用 warmhands replay 可以查看。
play-unlogged = 日志无法写入。按摩照常继续，只是不记录。

## In large letters

play-hands-off = 双手离开
play-pause = 暂停

## The screen

# $time (text): on the clock
play-left = 还剩 { $time }

# $places (text): where
play-lift = 抬起双手。从现在起不再碰：{ $places }。

play-ask = 问问感觉怎么样。按空格，在别处更轻地继续；按 q 结束。

# Nothing moves.
play-still = 静止

# $way (text): which way
# $pass (count): the one under way
# $passes (count): of how many
play-passes = { $way }，第 { $pass } 遍，共 { $passes } 遍

# $time (text): on the clock
# $technique (text): what the hands do
# $places (text): where
# $level (text): how firm
play-next = { $time } 后：{ $technique }，{ $places }，{ $level }

# $seconds (count): until then
# $technique (text): what the hands do
# $places (text): where
# $level (text): how firm
play-next-soon = ▸ { $seconds } 秒后：{ $technique }，{ $places }，{ $level }

play-nothing-next = 之后，按摩就结束了。

## Keys: the letters stay as they are

play-keys-pace = s 轻一点   f 重一点   - 慢一点   + 快一点   t 这里久一点   n 下一个
play-keys = o 这里酸痛   h 疼   g 轻轻收尾   空格 暂停   q 停止
play-keys-narrow = 空格 暂停   h 疼   q 停止
play-keys-paused = 空格 继续   h 疼   g 轻轻收尾   q 停止
play-keys-hands-off = 空格 在别处继续   q 停止
play-keys-relaxed = 0 完全没有 … 9 非常放松   Enter 不想说
play-keys-pressure = s 太轻   r 正好   f 太重   Enter 不想说
play-enter-more = 按 Enter 看更多，按 q 离开
play-enter-starts = 按 Enter 开始，按 q 离开

## The end

play-stopped = 已停止。让双手静下来，再抬起。
play-finished = 结束了。让双手再停一个呼吸，然后抬起。

play-ask-relaxed = 你现在感觉有多放松？
play-ask-pressure = 力度怎么样？
play-broken-off = 按摩中断了。

# $path (text): a file
play-log-at = 日志：{ $path }

# $command (text): what to type
play-goes-on = 用这个命令继续：{ $command }

## The script

# $what (text): what the hands do and where
# $way (text): which way and how often or how long
# $level (text): how firm
script-instruction = { $what }；{ $way }；{ $level }

script-end = 结束。
