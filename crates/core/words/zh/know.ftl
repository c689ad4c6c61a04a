### What the program knows: `warmhands care`, `techniques` and `body`.
### Translated from English by machine, read once; corrections welcome.

know-care = 按摩之前
know-care-how = 请询问被按摩者。“不确定”算作“是”。答案写进请求的 [care] 之下：yes（是）、no（否）或 not-sure（不确定）。

know-techniques = 双手会做什么

# $purpose (text): a few words that complete "it …"
know-purpose = 用处：{ $purpose }。

# $areas (text): a list
know-areas = 部位：{ $areas }。

# $mistake (text): a sentence
know-mistake = 常见错误。{ $mistake }

# $level (text): how firm
# $low_n (number): newtons
# $high_n (number): newtons
know-force = { $level } { $low_n }–{ $high_n } N

# $forces (text): by level, one after the other
know-forces = 每只手的力度：{ $forces }。

# $forces (text): so far
# $next (text): one more
know-forces-more = { $forces }，{ $next }

know-body = 背部
know-measures = 尺寸
know-places = 部位，左右各一：大小和中心
know-cm = { $size } 厘米
know-cm2 = { $size } 平方厘米
