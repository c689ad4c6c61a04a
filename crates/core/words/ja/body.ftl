### The back as it is measured and drawn: by the names of catalogue/body.toml.
### Translated from English by machine, read once; corrections welcome.

## Measures: what each is, completing "measured …"

measure-spine_m = 首のつけ根の出っ張り（C7）から背骨の下の端（L5/S1）まで
measure-biacromial_m = 肩の骨から反対の肩の骨まで
measure-bideltoid_m = 腕を含めた肩のいちばん広いところ
measure-chest_breadth_m = 胸の幅
measure-chest_depth_m = 胸の前から後ろまでの厚み
measure-waist_breadth_m = ウエストの幅
measure-waist_depth_m = ウエストの前から後ろまでの厚み
measure-hip_breadth_m = 骨盤まわりの幅

## Landmarks: what a finger can find

# $name (text): such as T3
vertebra = 椎骨{ $name }の先端

landmark-skull-base = 頭の骨が始まるところ
landmark-C7 = 首のつけ根の出っ張り
landmark-L5-S1 = 背骨と仙骨のつなぎ目
landmark-acromion = 肩先の骨
landmark-superior-angle = 肩甲骨の内側の上の角
landmark-blade-root = 肩甲骨の出っ張りが始まるところ
landmark-inferior-angle = 肩甲骨の下の端
landmark-rib-10 = 体の横のいちばん下の肋骨
landmark-iliac-crest = 腰骨のいちばん上
landmark-PSIS = お尻の上のくぼみ

## Sites: stretches with limits of their own, completing "here are …"

site-spine-line = 背骨そのもの
site-transverse-processes = 背骨の両わきの骨の張り出し
site-kidney = 腎臓のあたり
site-flank-gap = 肋骨と腰骨の間のやわらかいわき腹
site-floating-ribs = いちばん下の肋骨の先
site-bony-edges = 肩甲骨のふち
site-front-of-neck = 首の横と前
site-back-of-neck = 首の後ろ
site-axilla = わきの下
site-sacrum = 腰の下の平らな骨
site-coccyx = 尾てい骨

## The drawing

atlas-label = 上から見た背中
atlas-places = 部位
atlas-sites = 目印と注意する場所
atlas-left = 受ける人の左
atlas-right = 受ける人の右
atlas-scale = 10 cm

# $site (text): such as "the bones of the spine"
atlas-never = { $site }：触れません

# $site (text): such as "the bones of the spine"
atlas-broad = { $site }：広い面でだけ触れます

# $site (text): such as "the bones of the spine"
# $level (text): such as "medium (3)"
atlas-level = { $site }：強くても{ $level }まで
