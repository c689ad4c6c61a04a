### What earlier sessions taught, each with its reason.
### Translated from English by machine, read once; corrections welcome.

## A lesson: where, with which stroke, and because of what.

# $reason (text): asked, sore or rated
# $times (count): how often
lesson-because =
    { $reason ->
        [sore] 翌日に痛みが残ったため
        [rated] 終わったあとにそう答えたため
       *[asked] { $times }回そう頼まれたため
    }

# $way (text): softer, firmer, slower or faster
# $place (text): where; of slower and faster, on both sides
# $reason (text): asked, sore or rated
# $times (count): how often
lesson-at =
    { $way ->
        [softer] { $place }はもっと軽く
        [firmer] { $place }はもっと強く
        [slower] { $place }は手をもっとゆっくり
       *[faster] { $place }は手をもっと速く
    }（{ lesson-because }）。

# $way (text): softer, firmer, slower or faster
# $place (text): where; of slower and faster, on both sides
# $technique (text): what the hands do
# $reason (text): asked, sore or rated
# $times (count): how often
lesson-at-with =
    { $way ->
        [softer] { $place }の「{ $technique }」はもっと軽く
        [firmer] { $place }の「{ $technique }」はもっと強く
        [slower] { $place }の「{ $technique }」は手をもっとゆっくり
       *[faster] { $place }の「{ $technique }」は手をもっと速く
    }（{ lesson-because }）。

# $way (text): softer, firmer, slower or faster
# $technique (text): what the hands do
# $reason (text): asked, sore or rated
# $times (count): how often
lesson-with =
    「{ $technique }」はどこでも{ $way ->
        [softer] もっと軽く
        [firmer] もっと強く
        [slower] もっとゆっくり
       *[faster] もっと速く
    }（{ lesson-because }）。

# $way (text): softer, firmer, slower or faster
# $reason (text): asked, sore or rated
# $times (count): how often
lesson-all =
    全体に{ $way ->
        [softer] もっと軽く
        [firmer] もっと強く
        [slower] もっとゆっくり
       *[faster] もっと速く
    }（{ lesson-because }）。

# $technique (text): what the hands do
# $times (count): how often
lesson-liked = { $times }回好評だったものを増やします：{ $technique }。

# $technique (text): what the hands do
# $times (count): how often
lesson-disliked = { $times }回好まれなかったものを減らします：{ $technique }。

# $place (text): where
# $times (count): in how many sessions
lesson-spot = { $place }のつらいところに気を配ります（{ $times }回のマッサージで伝えられたため）。

## What the command says

learned-title = これまでのマッサージから学んだこと
learned-nothing = まだありません。はっきりした希望は出ていません。

# $count (count): sessions
learned-sessions = { $count }回のマッサージから。

# $id (text): the name of a lesson
learned-undo = 一つを外すには：--without { $id }

# $id (text): the name of a lesson
learned-unknown = 「{ $id }」を学んだマッサージはありません。`warmhands learn` で学んだことの一覧が見られます
learned-left-out = 外しました
