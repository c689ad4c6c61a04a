### What the program knows: `warmhands care`, `techniques` and `body`.
### Translated from English by machine, read once; corrections welcome.

know-care = マッサージの前に
know-care-how = 受ける人にたずねてください。「わからない」は「はい」と同じに扱います。答えはリクエストの [care] の下に書きます：yes（はい）、no（いいえ）、not-sure（わからない）。

know-techniques = 手にできること

# $purpose (text): a few words that complete "it …"
know-purpose = ねらい：{ $purpose }。

# $areas (text): a list
know-areas = 場所：{ $areas }。

# $mistake (text): a sentence
know-mistake = よくある失敗：{ $mistake }

# $level (text): how firm
# $low_n (number): newtons
# $high_n (number): newtons
know-force = { $level } { $low_n }～{ $high_n } N

# $forces (text): by level, one after the other
know-forces = 片手ずつの力：{ $forces }。

# $forces (text): so far
# $next (text): one more
know-forces-more = { $forces }、{ $next }

know-body = 背中
know-measures = 寸法
know-places = 部位（左右それぞれ）：大きさと中心
know-cm = { $size } cm
know-cm2 = { $size } cm²
