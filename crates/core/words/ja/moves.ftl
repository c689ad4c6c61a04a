### Why a stroke is there, by the moves of catalogue/moves.toml.
### Translated from English by machine, read once; corrections welcome.

## Warm

move-reason-oil = オイルをのばし、背中が手になじみます
move-reason-low-fans = 強くする前に、背中の下のほうをあたためます
move-reason-long = 強くする前に、あたたかさを深くまで届けます
move-reason-side-glides = 長いさすりではかすめるだけの両側にも触れます
move-reason-hearts = 両肩と、肩甲骨のまわりの筋肉をあたためます
move-reason-neck-glides = 首にそっとあいさつします
move-reason-arm-glides = あたたかさを腕の先へ運びます
move-reason-long-deeper = もみほぐしへとつなぎます

## Knead

move-reason-knead-column = 背骨のわきの長い筋肉を、肩の近くまでもみほぐします
move-reason-circle-column = 手のひら全体で、長い筋肉に沿ってほぐします
move-reason-forearm-column = 筋肉に沿って広く体をあずけ、手を休めます
move-reason-low-circles = 広くあたたかい手のひらの下で、腰がゆるみます
move-reason-mid-circles = 背中の中ほどをほぐします
move-reason-rib-circles = 両側の広い筋肉も、肋骨の上はやさしくほぐします
move-reason-blade-circles = 肩甲骨を動きやすくします
move-reason-knead-shoulders = 一日の疲れがたまりやすい、肩の上をもみほぐします
move-reason-circle-shoulders = 手のひら全体で、肩の上をゆるめます

## Release

move-reason-inner-fingertips = 肩甲骨と背骨の間の筋肉に届きます
move-reason-calm = つらいところを二度訪ねる合間に、背中を落ち着かせます
move-reason-calm-high = つらいところを二度訪ねる合間に、背中を落ち着かせます
move-reason-neck-ease = 一日じゅう頭を支える首をゆるめます
move-reason-forearm-ease = 一日よく働いた前腕をゆるめます

## Sweep

move-reason-back-up = 手の甲で、両側を上へのびのびとなでます
move-reason-back-down = 向きを変えて、両側を下へなでます
move-reason-back-out-high = 肩甲骨の上を、外へ向かってなでます
move-reason-back-out-mid = 背中の中ほどから、外へ向かってなでます
move-reason-smooth-long = 手の甲で目覚めた肌を落ち着かせます
move-reason-smooth-hearts = 丸くひとなでして、両肩をなめらかに整えます
move-reason-smooth-low = 背中の下のほうをなめらかに整えます
move-reason-tap = 静かな雨のような刺激で、肌を目覚めさせます
move-reason-pluck = 小さく素早い刺激を、肌に散らします
move-reason-trail = 肌の上に、かすかなざわめきを走らせます

## Close

move-reason-slides = すべてをゆっくりにしていきます
move-reason-side-slides = 両側に沿って、力を静かに消していきます
move-reason-last-slide = 背中全体を一度すべって、お別れします

## Rest

move-reason-rest = 静けさで終わります。手を置いたまま、一緒に息をします

## Where a stroke has another reason than its move.

reason-free-side = こちら側だけ触れられるところも、ほぐします
reason-warms-sore = つらいところをあたためます
reason-calms-after-kneading = もみほぐしのあと、背中を落ち着かせます
reason-calms-before-sweep = なで流しの前に、背中を落ち着かせます
reason-joins-sides = 手を休め、片側ともう片側をつなぎます

# A glide that joins two strokes.
# $direction (direction): ascending or descending
reason-link =
    { $direction ->
        [descending] 触れた手が途切れないように、背中を下へすべります
       *[ascending] 触れた手が途切れないように、背中を上へすべります
    }
