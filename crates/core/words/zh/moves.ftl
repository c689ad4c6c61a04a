### Why a stroke is there, by the moves of catalogue/moves.toml.
### Translated from English by machine, read once; corrections welcome.

## Warm

move-reason-oil = 把油抹开，让背部熟悉你的手
move-reason-low-fans = 在用力之前，先温热背的下端
move-reason-long = 在用力之前，让温暖走得更深
move-reason-side-glides = 照顾到两侧，长长的抚触只是轻轻掠过那里
move-reason-hearts = 温热双肩和肩胛周围的肌肉
move-reason-neck-glides = 轻轻地问候颈部
move-reason-arm-glides = 把温暖沿着手臂带出去
move-reason-long-deeper = 为揉捏做好过渡

## Knead

move-reason-knead-column = 揉捏脊柱两旁的长肌肉，几乎到肩膀
move-reason-circle-column = 用整个手掌顺着长肌肉按过去
move-reason-forearm-column = 大面积地靠在肌肉上，也让你的手歇一歇
move-reason-low-circles = 在宽大温暖的手掌下，让后腰放松
move-reason-mid-circles = 松开背的中部
move-reason-rib-circles = 照顾到两侧的大块肌肉，轻轻经过肋部
move-reason-blade-circles = 让肩胛松动自如
move-reason-knead-shoulders = 揉捏肩膀上方，一天的担子大多压在这里
move-reason-circle-shoulders = 用整个手掌放松肩膀上方

## Release

move-reason-inner-fingertips = 够到肩胛与脊柱之间的肌肉
move-reason-calm = 在两次照顾酸痛处之间，安抚背部
move-reason-calm-high = 在两次照顾酸痛处之间，安抚背部
move-reason-neck-ease = 放松整天托着头的颈部
move-reason-forearm-ease = 放松忙了一天的前臂

## Sweep

move-reason-back-up = 用手背沿两侧自由地向上轻扫
move-reason-back-down = 转过来，沿两侧向下轻扫
move-reason-back-out-high = 越过肩胛向外轻扫
move-reason-back-out-mid = 从背的中部向外轻扫
move-reason-smooth-long = 抚平手背唤起的感觉
move-reason-smooth-hearts = 用一个圆圆的手法抚平双肩
move-reason-smooth-low = 抚平背的下端
move-reason-tap = 像细雨一样酥酥麻麻，唤醒皮肤
move-reason-pluck = 细小轻快地一点一点，酥酥麻麻
move-reason-trail = 让皮肤掠过一阵轻轻的酥麻

## Close

move-reason-slides = 让一切慢下来
move-reason-side-slides = 让力度顺着两侧渐渐消失
move-reason-last-slide = 沿着整个背部再滑一次，作为告别

## Rest

move-reason-rest = 在安静中结束：让双手放着，一起呼吸

## Where a stroke has another reason than its move.

reason-free-side = 单独照顾这一侧可以碰的地方
reason-warms-sore = 温热酸痛的地方
reason-calms-after-kneading = 揉捏之后安抚背部
reason-calms-before-sweep = 轻扫之前安抚背部
reason-joins-sides = 让手歇一歇，把一侧和另一侧连起来

# A glide that joins two strokes.
# $direction (direction): ascending or descending
reason-link =
    { $direction ->
        [descending] 沿背部滑下去，让接触不中断
       *[ascending] 沿背部滑上去，让接触不中断
    }
