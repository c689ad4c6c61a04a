### Translated from English by machine, read once; corrections welcome.

voice-title = Warmhands：你的声音
voice-heading = 躺着时，你的声音
language = 语言
language-failed = 无法载入这种语言。

## Connecting the phone.

join-about = 按摩者的屏幕上有一个可以扫的码，还有六位数字。用哪个都行。
join-code = 六位数字
join-go = 连接
joining = 正在连接……
join-wrong = 数字不对。请再看一看。
join-many = 试得太多次了。请等一分钟，再试。
join-old = 这个链接已失效。按摩者的屏幕上有新的。
join-another = 重新连接
join-unreachable = 按摩者的机器没有回应。两台设备在同一个网络里吗？

## Connected: what fingers mean.

ready-title = 已连接
ready-tap = 轻点
ready-tap-how = 四个角之一：轻一点、重一点、这里久一点、下一个。
ready-hold = 按住
ready-hold-how = 任意一处，如果疼：双手就会抬起。
ready-two = 两根手指
ready-two-how = 同时轻点，全部停止。
ready-told = 震一下，是听到了；震两下，是照办了；长长一震，是没有送到。
ready-told-sound = 一声：听到了。两声：照办了。低沉的声音：没有送到。
ready-hand = 我拿手机用
ready-hand-left = 左手
ready-hand-right = 右手
ready-lie = 躺下

## While lying down.

voice-softer = 轻一点
voice-firmer = 重一点
voice-stay = 这里久一点
voice-move_on = 下一个
voice-sore_here = 这里酸痛
voice-hurts = 疼
voice-stop = 停止
sore-how = 点一下酸痛的地方
sore-back = 你的背，头朝上
sore-close = 返回
heard = { $what }……
applied = { $what }：已照办。
undelivered = 没有连接。请直接说出来。
state-waiting = 等待第一个手法。
state-here = 已连接。
state-over = 现在休息。不用再做什么。
state-ended = 这次按摩结束了。
