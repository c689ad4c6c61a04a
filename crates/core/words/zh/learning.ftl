### What earlier sessions taught, each with its reason.
### Translated from English by machine, read once; corrections welcome.

## A lesson: where, with which stroke, and because of what.

# $reason (text): asked, sore or rated
# $times (count): how often
lesson-because =
    { $reason ->
        [sore] 因为你第二天感到酸痛
        [rated] 因为你事后这样说过
       *[asked] 因为你提出过 { $times } 次
    }

# $way (text): softer, firmer, slower or faster
# $place (text): where; of slower and faster, on both sides
# $reason (text): asked, sore or rated
# $times (count): how often
lesson-at =
    { $way ->
        [softer] { $place }轻一点
        [firmer] { $place }重一点
        [slower] { $place }，手慢一点
       *[faster] { $place }，手快一点
    }，{ lesson-because }。

# $way (text): softer, firmer, slower or faster
# $place (text): where; of slower and faster, on both sides
# $technique (text): what the hands do
# $reason (text): asked, sore or rated
# $times (count): how often
lesson-at-with =
    { $way ->
        [softer] { $place }轻一点（{ $technique }）
        [firmer] { $place }重一点（{ $technique }）
        [slower] { $place }，手慢一点（{ $technique }）
       *[faster] { $place }，手快一点（{ $technique }）
    }，{ lesson-because }。

# $way (text): softer, firmer, slower or faster
# $technique (text): what the hands do
# $reason (text): asked, sore or rated
# $times (count): how often
lesson-with =
    处处{ $way ->
        [softer] 轻一点
        [firmer] 重一点
        [slower] 慢一点
       *[faster] 快一点
    }（{ $technique }），{ lesson-because }。

# $way (text): softer, firmer, slower or faster
# $reason (text): asked, sore or rated
# $times (count): how often
lesson-all =
    整体{ $way ->
        [softer] 轻一点
        [firmer] 重一点
        [slower] 慢一点
       *[faster] 快一点
    }，{ lesson-because }。

# $technique (text): what the hands do
# $times (count): how often
lesson-liked = 多一些你喜欢过 { $times } 次的：{ $technique }。

# $technique (text): what the hands do
# $times (count): how often
lesson-disliked = 少一些你有 { $times } 次不喜欢的：{ $technique }。

# $place (text): where
# $times (count): in how many sessions
lesson-spot = { $place }的那一处会多照顾，因为你在 { $times } 次按摩中提到过它。

## What the command says

learned-title = 从以前的按摩中学到的
learned-nothing = 还没有：每个愿望都只是顺带一提。

# $count (count): sessions
learned-sessions = 来自 { $count } 次按摩。

# $id (text): the name of a lesson
learned-undo = 去掉其中一条：--without { $id }

# $id (text): the name of a lesson
learned-unknown = 没有哪次按摩教过“{ $id }”；`warmhands learn` 会列出学到的东西
learned-left-out = 已去掉
