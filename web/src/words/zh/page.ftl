### Translated from English by machine, read once; corrections welcome.

## What is said in more than one place.

back = 返回
minutes = { $minutes } 分钟
language = 语言
language-failed = 无法载入这种语言。
title = Warmhands
close = 关闭
yes = 是
no = 否
delete = 删除
again = 再试一次
done = 完成

## The first screen.

home-title = 温暖的手，安静的房间
home-about = 两个人的背部按摩：为这个背而计划，一个手法一个手法地带着做。
home-begin = 开始
home-make = 按你们的心意来
home-library = 看看各种手法
home-history = 以前的按摩
home-care = 为两个人之间的平静，不是治疗。如果哪里疼，就停下。
home-loading = 正在布置……
home-failed = 页面无法载入核心程序。服务器还在运行吗？

## The screen on which an evening is made one's own.

compose-title = 按你们的心意来
compose-sore = 哪里酸痛？
compose-how-sore = 轻点酸痛的地方
compose-how-keep = 划过不要碰的地方
compose-how-erase = 轻点标记即可去掉
compose-how-turn = 拖动旋转，双指靠近
compose-tool-sore = 这里酸痛
compose-tool-keep = 不要碰
compose-tool-erase = 去掉
compose-tool-turn = 旋转
compose-by-name = 按名称选部位
compose-add-sore = 酸痛
compose-add-keep = 不要碰
compose-marks = 已标出
compose-remove = 去掉：{ $what }
compose-sore-at = 酸痛：{ $place }
compose-keep-at = 不要碰：{ $place }
compose-spot = 一个点
compose-minutes = 时长
compose-level = 力度
compose-who = 谁躺下
compose-name = 名字（可不填）
compose-stature = 身高
compose-mass = 体重
compose-build = 背的形状
compose-build-male = 宽
compose-build-between = 中间
compose-build-female = 窄
compose-arms = 手臂
compose-arms-sides = 放在身体两侧
compose-arms-forward = 放在前方
compose-giver = 谁来按
compose-strength = 臂力
compose-strength-light = 小
compose-strength-average = 一般
compose-strength-strong = 大
compose-thumbs = 今天的拇指
compose-thumbs-tired = 累了
compose-thumbs-average = 一般
compose-thumbs-strong = 有力
compose-mood = 氛围
compose-mood-quiet = 安静
compose-mood-romantic = 浪漫
compose-mood-bright = 明亮
compose-strokes = 手法
compose-strokes-made = 为你们两人挑选
compose-strokes-classic = 经典按摩
compose-strokes-slow-tide = 缓潮
compose-tastes = 喜好
compose-taste = { $taste ->
    [-1] 不要
    [1] 很喜欢
   *[0] 随意
}
compose-supplies = 手边有
compose-oil = 油
compose-towels = 毛巾
compose-surface = 躺在
compose-surface-table = 按摩床上
compose-surface-bed = 床上
compose-surface-floor = 地上
compose-care = 第一次按摩之前
compose-plan = 这次按摩，写成谱
compose-plan-how = 点一个手法，看它在哪里、为什么。
compose-why = 为什么：{ $reason }。
compose-undo = 撤销
compose-redo = 重做
compose-save = 保存这个方案
compose-saved = 已保存，不含健康问答。
compose-kept = 已保存的方案
compose-open = 打开
compose-share = 复制链接
compose-shared = 链接已复制。其中没有名字，也没有健康问答。
compose-file = 存为文件
compose-from-file = 打开文件
compose-next = 去准备
compose-dose = 显示温暖
compose-no-plan = 这样还没有方案：
compose-lane-left = 左
compose-lane-right = 右

## The health questions, one group at a time.

care-title = 先问几个问题
care-about = 由躺下的人回答。答案只留在你们自己的设备上。
care-step = 第 { $at } 组，共 { $all } 组
care-none = 都没有
care-next = 继续
care-unsure = 不确定
care-later = 以后再说
care-answer = 回答问题
care-not-asked = 健康问题还没有问过。只要几分钟，很值得。
care-so-go = 目前没有什么不合适。
care-so-adapt = 方案已改得更轻柔：
care-so-refuse = 今天不要按摩：
care-original = 显示英文原文
care-translation = 隐藏英文原文
care-translated = 由机器从英文翻译。如有疑问，以原文为准。

## Before the massage.

prepare-title = 准备
prepare-needed = 必需
prepare-kind = 一份体贴
prepare-all = 这些都准备好了
prepare-start = 开始
prepare-open = 还有 { $open } 项
prepare-not-kept = 这台设备上无法保存：按摩可以进行，但重新载入页面就会中断。
prepare-screen = 让这个屏幕一直亮着，放在看得见的地方。
prepare-compose = 更改方案

## The massage itself, on the giver's screen: read from two metres away.

session-paused = 已暂停
session-go = 轻点任意处继续
session-hands-off = 双手离开
session-hands-off-go = 两个人都准备好了，再轻点继续。
session-next-in = 接下来 · { $seconds } 秒
session-move-on = 下一个
session-left = 剩余
session-replies = 调整
session-mute = 静音
session-unmute = 打开声音
session-night = 夜红光
session-day = 烛光
session-stop-now = 马上停止
session-granted-softer = 从现在起，这里轻一点。
session-granted-firmer = 从现在起，这里重一点。
session-granted-slower = 慢一点。
session-granted-faster = 快一点。
session-granted-stay = 这里久一点。
session-granted-move_on = 这一遍做完，就到下一个手法。
session-granted-sore_here = 这里酸痛：方案会照顾它。
session-granted-sore_drawn = 有一处酸痛：方案会照顾它。
session-granted-hurts = 疼。
session-granted-stop = 停止。
session-granted-finish_gently = 轻轻收尾。
session-not-now-ready = 还没有开始。
session-not-now-playing = 现在不行：双手正在动作。
session-not-now-paused = 现在不行：已暂停。
session-not-now-hands-off = 现在不行：双手已离开。
session-not-now-stopped = 现在不行：已经结束。
session-not-now-ended = 现在不行：已经结束。
session-unlogged = 这次按摩无法保存。
session-flat = 以平面显示：这台机器没有网页可用的 3D 图形。
session-broke = 出了点问题。双手先离开一会儿：按摩会从记录中接上。
session-keys = 空格 暂停 · Page Down 下一个 · S 轻一点 · F 重一点 · − 慢一点 · + 快一点 · T 这里久一点 · O 这里酸痛 · H 疼 · G 轻轻收尾 · Q 停止 · M 静音 · L 夜灯 · P 手机

## What can be asked of a massage under way: on buttons, and in the list of what the phone asked for.

reply-softer = 轻一点
reply-firmer = 重一点
reply-slower = 慢一点
reply-faster = 快一点
reply-stay = 这里久一点
reply-move_on = 下一个
reply-sore_here = 这里酸痛
reply-sore_drawn = 这里酸痛
reply-hurts = 疼
reply-stop = 停止
reply-finish_gently = 轻轻收尾

## The people of the household.

people-receiver = 今天谁躺下
people-giver = 今天谁来按
people-keep = 保存
people-update = 保存更改

## The receiver's phone, as the giver's screen speaks of it.

phone-title = 给躺下的人一部手机
phone-about = 轻一点、重一点、久一点、下一个，或停止：闭着眼，用触摸来说。
phone-connect = 连接手机
phone-there = 手机已连上。
phone-away = 没有手机
phone-there-short = 手机已连上
phone-another = 再连一部
phone-scan = 用手机的相机扫这个。
phone-or-type = 或在手机上打开 { $address }，输入：
phone-alone = 在这台机器上打开这个地址（后面加 /phone），输入这些数字。要用其他设备，请用这个命令启动 Warmhands：
phone-digits = 数字是 { $digits }
phone-qr = 手机相机可以读取的码
phone-trouble = 家里的服务器没有回应。
phone-said = 来自手机：{ $what }
phone-early = 还没有开始。
phone-late = 来得太晚了。
phone-log = 来自手机
phone-granted = 已照办
phone-refused = 现在不行：{ $why }
phone-lead-title = 改用另一台设备带领
phone-lead-how = 在那里打开：它会从现在的地方继续，这个屏幕则安静下来。
phone-lead-qr = 另一台设备的相机可以读取的码
phone-lead-link = 地址。谁有了它，谁就能带领这次按摩。
phone-copy = 复制地址
phone-copied = 已复制
phone-elsewhere = 现在由另一台设备带领
phone-elsewhere-how = 这个屏幕已安静下来。
phone-lead = 重新由这里带领
phone-lost = 那次按摩已经结束，或者连不上。
phone-joined = 这台设备现在属于这个家了。

## Sound: how loud each part is.

sound-title = 声音
sound-all = 总音量
sound-voice = 人声
sound-music = 音乐
sound-beat = 双手的节拍
sound-off = 关
sound-own = 播放自己的音乐
sound-own-how = 选择音乐文件，或拖到这里。它们只留在这台设备上。
sound-made = 这里生成的音乐
sound-bad = “{ $name }”在这里无法播放。可以用 MP3、FLAC、Ogg 或 WAV。
sound-lost = 这台设备上的声音停了。轻点一下即可恢复。
sound-back = 声音回来了。
## What can be said aloud in a session, where the device recognises it by itself.

commands-title = 语音口令
commands-listen = 听口令
commands-how = 先说“{ $call }”，再说：{ $commands }。“{ $stop }”单独说就行。听到的话只留在这台设备上，不会保存。
commands-fetch-how = 下载语言包之后，这个浏览器可以只在这台设备上听懂口令。
commands-fetch = 下载语言包
commands-fetching = 正在下载语言包……
commands-heard = 听到：“{ $words }”
commands-trouble-forbidden = 没有在听：这个页面不能使用麦克风。可以在浏览器设置里允许。
commands-trouble-microphone = 没有在听：没有麦克风，或者它正被占用。
commands-trouble-pack = 没有在听：缺少语言包，或者它在这里用不了。

## After the massage, when both rest.

after-title = 休息
after-done = 做了什么
after-done-alt = 背部，以及每个部位得到了多少触碰
after-rate = 感觉怎么样？
after-who = 请躺下的人来答，什么时候都行。
after-relaxation = 放松
after-relaxation-least = 完全没有
after-relaxation-most = 非常放松
after-pressure = 力度
after-pressure-is = { $pressure ->
    [-2] 太轻
    [-1] 稍轻
    [1] 稍重
    [2] 太重
   *[0] 正好
}
after-comfort = 温暖舒服吗？
after-liked = 你喜欢哪些？
after-keep = 保存答案
after-thanks = 已保存。

## Earlier evenings.

history-title = 以前的按摩
history-none = 还没有。第一次按摩之后，可以在这里找到它。
history-relaxed = 放松：{ $relaxed }，满分 10
history-unrated = 未评价
history-chart = 每一次有多放松
history-export = 全部存为文件
history-import = 导入文件
history-imported = { $entries ->
    [0] 里面没有新的内容。
   *[other] 有 { $entries } 条新记录。
}
history-not-household = 这不是 Warmhands 保存的文件，所以什么都没有改变。
history-server-kept = 这台设备上已经没有了。家里的服务器连不上，它还留有一份：等它恢复后，请再按一次。
history-delete = 全部删除
history-sure = 真的删除：方案、按摩记录和答案
history-deleted = 已全部删除。
history-blocked = 这个浏览器不为本页面保存任何东西。

## What earlier sessions taught, each a sentence with a button.

learned-title = 学到了什么
learned-about = 下一个方案会照顾到这些，只要对两个人都好。
learned-leave = 不采用
learned-heed = 重新采用
learned-left = 未采用

## The strokes, to be watched.

library-title = 各种手法
library-purpose = 有什么用
library-touches = 用哪里触碰
library-where = 在哪里
library-away = 这里不做
library-mistake = 常见错误
library-close = 靠近看
library-alt = 两只手在背上，正在做：{ $stroke }

## Plans that come as a link or as a file.

import-large = 这个文件太大，不会是方案。
import-broken = 这个链接坏了，所以什么都没有改变。
import-newer = 这是更新版本的 Warmhands 写的，所以什么都没有改变。
import-bad = 无法打开，所以什么都没有改变：{ $why }
