### What the hands can do, by the names of catalogue/techniques.toml.
### Translated from English by machine, read once; corrections welcome.

technique-effleurage = 手のひらさすり
    .how = 両方の手のひら全体で、ゆっくり一定にすべらせます。指はそろえて、やわらかく。
    .purpose = あたため、つなぎ、落ち着かせます
    .spot = 軽いさすりだけが安全なつらいところを、なめらかに多めにさすります
    .field = 軽擦法（エフルラージュ）
    .contact = 手のひら全体

technique-petrissage = もみほぐし
    .how = 筋肉を持ち上げ、にぎり、転がします。パン生地をこねるように、両手で交互に。
    .purpose = 長い筋肉をほぐし、しっかりと心地よい強さです
    .field = 揉捏法（ペトリサージュ）
    .contact = 手のひらと、親指と人さし指の間

technique-palm-circles = 手のひらの回しもみ
    .how = 平らな手か手のつけ根で円を描きます。肌の上をこすらず、肌ごと動かします。
    .aloud = 平らな手で円を描き、肌ごと動かします。
    .purpose = 深くあたため、親指を休ませます
    .spot = つらいところを、広い手で深くあたためます
    .field = 手掌揉捏
    .contact = 平らな手と、手のつけ根

technique-thumb-circles = 親指の回しもみ
    .how = まっすぐ伸ばして支えた親指の腹で、小さくゆっくり円を描きます。一点で数回、そして次へ。
    .purpose = 小さなつらい点に届きます
    .spot = つらいところの小さな点に届きます
    .field = 強擦法（フリクション）
    .contact = 親指の腹

technique-fingertip-circles = 指先の回しもみ
    .how = 3、4本の指先でゆっくり円を描きます。片手でするときは、もう片方の手を上に重ねます。
    .purpose = つらい点に届き、親指を休ませます
    .spot = つらいところの点に届き、親指を休ませます
    .field = 重ねた指先での強擦法
    .contact = 3、4本の指先、もう片方の手を上に

technique-static-press = じんわり押し
    .how = 4秒かけて沈み、ゆるむまで動かずに保ち、同じようにゆっくり放します。
    .purpose = 押すと痛む一点をゆるめます
    .spot = つらいところの、押すと痛む一点をゆるめます
    .field = 静的圧迫法
    .contact = 重ねた指先、または親指

technique-dorsal-glide = 手の甲さすり
    .how = 手を返し、手首をゆるめて、手の甲で自由になでます。上へ、下へ、外へ。
    .aloud = 手を返し、手首をゆるめて、手の甲でなでます。
    .purpose = 広く自由な感じで、手のひらを休ませます
    .field = 手背での軽擦法
    .contact = 開いた手の甲

technique-knuckle-glide = ゆるいこぶしのさすり
    .how = ゆるくこぶしを作り、指の平らな面でゆっくりすべらせます。手首はまっすぐに。
    .purpose = 親指を使わずに、広くしっかり届きます
    .field = ナックルでの軽擦法
    .contact = ゆるいこぶしの平らな面

technique-forearm-slide = 前腕スライド
    .how = 前腕のやわらかいところを背骨のわきに置き、体をあずけます。ゆっくりすべらせ、骨には決して乗りません。
    .purpose = 手をあまり使わずに、広くしっかり届きます
    .field = 前腕スライド
    .contact = 前腕のやわらかいところ

technique-tapping = 軽いタッピング
    .how = 力を抜いた指先で、静かな雨のように軽くたたきます。筋肉の上をめぐり、背骨は決してたたきません。
    .purpose = 軽い刺激で、肌を目覚めさせます
    .field = 叩打法（タッピング）
    .contact = 指先を交互に

technique-plucking = 軽いつまみ
    .how = 親指と2本の指で肌をほんの少しつまんでは放します。素早く、ごく軽く。
    .purpose = 肌に軽い刺激を与えます
    .field = つまみ（パンスマン）
    .contact = 親指と2本の指、肌だけ

technique-feather = 羽のようなタッチ
    .how = 指先か爪の背だけを、触れるか触れないかで肌の上にすべらせます。
    .purpose = かすかな刺激で、落ち着かせます
    .field = 神経を静める軽いストローク
    .contact = 指先

technique-hacking = やわらかい手刀
    .how = 力を抜いて指を開き、手の小指側で、手首から軽くたたきます。
    .purpose = 元気づけます
    .field = 叩打法（切打法）
    .contact = 手の小指側

technique-cupping = くぼめた手のたたき
    .how = 手をくぼめてやさしくたたきます。手首をゆるめ、初めはゆっくり。
    .purpose = 元気づけます
    .field = 叩打法（拍打法）
    .contact = くぼめた手のふち

technique-rocking = やさしい揺らし
    .how = 両手を平らに置き、体を左右にやさしく揺らして、静まるのを待ちます。
    .purpose = 落ち着かせます
    .field = 大きな振せん法
    .contact = 手のひら全体

technique-neck-ease = 首ゆるめ
    .how = 首の後ろを指先で軽くもみます。そのあと手を止めて置いたまま、受ける人が自分であごを下げ、気持ちよいところまで伸ばします。頭は決して引っぱりません。
    .aloud = 軽くもみ、手を止めます。受ける人が自分で伸ばします。頭は決して引っぱりません。
    .purpose = 首をゆるめます
    .field = 首の揉捏と、受ける人が主導するストレッチ
    .contact = 指先

technique-forearm-ease = 前腕ゆるめ
    .how = 前腕をやさしくもみ、手首とひじを持って、腕をそっと長く引きます。最初に抵抗を感じるところまで。
    .aloud = やさしくもみ、腕を長く引きます。最初の抵抗までです。
    .purpose = 腕をゆるめます
    .field = 前腕の揉捏と、最初の抵抗までのストレッチ
    .contact = 手のひらと、親指と人さし指の間

technique-still-hands = 静かな手
    .how = 両手を休めます。あたたかく、動かさずに。一緒に息をします。
    .purpose = 落ち着かせ、静けさで終わります
    .field = ホールディング
    .contact = 手のひら全体
