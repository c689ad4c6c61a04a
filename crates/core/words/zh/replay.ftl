### What the log of a session holds: `warmhands replay`.
### Translated from English by machine, read once; corrections welcome.

# $title (text): of a score
replay-title = { $title }，实际经过

replay-ready = 已选好，还没开始。
replay-playing = 在双手动作时中断。
replay-paused = 在暂停时中断。
replay-hands-off = 在双手离开时中断，因为有地方疼。
replay-stopped = 没到结尾就停止了。
replay-ended = 一直做到了结尾。

# $massage (text): on the clock
# $whole (text): on the clock
replay-time = 按摩了 { $massage }；方案有 { $whole }。

replay-done = 做了什么
replay-said = 说了什么
replay-dose = 每个部位得到多少
replay-rating = 感觉怎么样

## What happened

event-score-chosen = 选好了方案。
event-started = 开始。
event-paused = 暂停。
event-resumed = 继续。
event-softer = 轻一点。
event-firmer = 重一点。
event-slower = 慢一点。
event-faster = 快一点。
event-stayed = 这里久一点。
event-moved-on = 到下一个。

# $places (text): where
event-sore = 这里酸痛：{ $places }。

event-sore-nowhere = 背部以外的某处酸痛。
event-hurt = 疼：双手离开。
event-stopped = 停止。
event-finished-gently = 轻轻收尾。
event-ended = 结束。
event-rated = 感觉怎么样，见下文。

## The rating

# $value (count): 0 to 10
rated-relaxed = 放松程度：{ $value }，满分 10。

rated-too-soft = 力度太轻。
rated-just-right = 力度正好。
rated-too-firm = 力度太重。
rated-comfortable = 温暖又舒服。
rated-uncomfortable = 不够温暖舒服。

# $techniques (text): a list
rated-liked = 喜欢：{ $techniques }。

# $techniques (text): a list
rated-disliked = 不喜欢：{ $techniques }。

# $value (count): 0 to 10
rated-sore = 第二天的酸痛：{ $value }，最高 10。
