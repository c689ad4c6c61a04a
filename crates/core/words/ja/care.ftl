### The questions before a massage, and what is said of the answers: by the names of catalogue/care.toml.
### Translated from English by machine, read once; corrections welcome.

## Said of the judgement as a whole.

care-not-asked = 健康についての質問がまだです。`warmhands care` で質問が出ます。数分で終わり、その価値はあります。

care-not-all-asked = 危険なしるしについての質問に、まだ答えていないものがあります。`warmhands care` で質問が出ます。

# When the receiver names a place that is not to be touched, but does not mark it.
care-unmarked = まず、その場所を keep_off で指定してください。プランがそこを避けます。それまでプランは作れません。

# $places (text): the marked places, listed
care-kept-off = 次の場所と、そのまわりには手を触れません：{ $places }。避けるのは指定した場所だけです。同じような場所がほかにもあれば、すべて指定してください。

# A keep-off that lies on no named place.
care-marked-spot = 指定した箇所

# $place (text): where
# $why (text): as the person wrote it
care-kept-off-why = { $place }（{ $why }）

# $items (text): the places so far
# $next (text): one more
care-kept-off-more = { $items }、{ $next }

## A note: what to do instead, or the reason and what changes.

# $instead (text): one or more sentences
# $reason (text): one or more sentences
care-note-refused = { $instead }{ $reason }

# $reason (text): one or more sentences
# $changes (text): what effects say, the first letter large where the script has such
care-note-adapted = { $reason }{ $changes }。

# $changes (text): what effects say so far
# $next (text): one more
care-changes-more = { $changes }。{ $next }

## What a yes changes: whole sentences where there is no massage, a few words otherwise.

effect-emergency = 今すぐ救急に電話してください。日本では119、ほかの国では112、911、999など、その土地の番号です。マッサージはしません。
effect-doctor_today = マッサージはしません。今日のうちに医師に相談し、悪くなったら救急に電話してください。日本では119、ほかの国では112、911、999など、その土地の番号です。
effect-doctor = まだマッサージはしません。先に医師の診察を受けてください。マッサージをしてよいと言われたら、この質問に「いいえ」と答えてください。
effect-not_now = 今はマッサージをしません。
effect-not_prone = 今は、うつぶせはやめておきましょう。ひざの間に枕をはさんで横向きに寝るか、座ってテーブルに寄りかかれば、やさしくなでるだけでも同じように心地よいものです。ただし、このプログラムはその姿勢のマッサージを案内しません。
effect-marked = 指定した場所は、まわり5 cmを含めて避けます
effect-marked_wide = 指定した場所は、まわり8 cmを含めて避けます
effect-very_gentle = ごく軽い手技だけにします
effect-gentle = 軽い手技だけにします
effect-medium = 強くても中くらいまでにします
effect-no_points = 親指、指の関節やこぶし、押したまま止める押し方は使いません
effect-no_painful_work = 押したまま止める押し方はせず、親指は軽くだけ使います
effect-no_drumming = タッピング、つまみ、手刀や手のひらでのたたきはしません
effect-palms_only = やわらかい手のひらだけを使います
effect-spare_ribs = 肋骨のわきには触れません
effect-no_stretches = ストレッチはしません
effect-no_neck_stretch = 首のストレッチはしません
effect-no_neck = 首には触れません
effect-no_rocking = 揺らしません
effect-spare_left_arm = 左腕はマッサージしません
effect-spare_right_arm = 右腕はマッサージしません
effect-spare_left_quadrant = 左腕と、背中の上部の左側には触れません
effect-spare_right_quadrant = 右腕と、背中の上部の右側には触れません
effect-twenty_minutes = 長くても20分までにします
effect-short = 長くても10分までにします
effect-very_short = 長くても5分までにします
effect-no_scent = 香りは使いません
effect-no_flicker = ちらつかない明かりにします
effect-no_heat = 肌を温めるものは使いません
effect-look_at_skin = 前と後に肌を見て確かめます
effect-snack = 軽い食べ物を手の届くところに置きます
effect-extra_oil = オイルをたっぷり使います
effect-chest_cushion = 肩の前側の下に、丸めたタオルを入れます
effect-belly_cushion = お腹の下に薄い枕を入れます
effect-rise_slowly = 終わったらゆっくり起き上がります
effect-ask_often = こまめにたずね、翌日にもたずねます
effect-seizure_plan = 発作のときにどうするか、二人とも知っておきます
effect-parent = 保護者が部屋にいます
effect-own_terms = どこに触れるか、何を着たままにするかは、あなたが決めます
effect-no_nut_oil = ナッツ、ピーナッツ、ごまのオイルは使いません
effect-patch_test = 前の日に、肌の小さな部分でオイルを試します

## Legs, bladder and bowel. The emergency number now.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-legs-bladder-and-bowel = 脚と、尿や便

question-saddle_numbness = 股のあたり（性器のまわり、お尻、内もも）に、しびれや感覚のにぶさがありますか？
    .note = 背中や腰が悪いときは、背骨の下の端で神経が圧迫されているおそれがあります。

question-bladder_or_bowel = 尿や便に、これまでなかった変化がありますか？ 出にくい、我慢できない、出る感じがわからない、もれるなどです。
    .note = 背中や腰が悪いときは、背骨の下の端で神経が圧迫されているおそれがあります。

question-sexual_feeling = 背中や腰、脚が痛むようになってから、性的な感覚や機能が変わりましたか？
    .note = 背中や腰が悪いときは、背骨の下の端で神経が圧迫されているおそれがあります。

question-both_legs = 背中や腰が痛む場合：両脚が痛む、または両脚に力が入りにくいですか？ あるいは、片脚の力が急に弱くなってきていますか？
    .note = 背骨の下の端で神経が圧迫されているおそれがあります。

## Chest, breath and belly. The emergency number now.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-chest-breath-and-belly = 胸、呼吸、お腹

question-chest_pain = 胸の痛みがありますか？
    .note = 心臓や肺が原因かもしれません。

question-sudden_breathlessness = 急に息が苦しくなった、急に倒れた、またはせきに血が混じる、ということがありますか？
    .note = 心臓か、肺に詰まった血のかたまりが原因かもしれません。

question-tearing_pain = 背中やお腹に裂けるような痛みがありますか？ または、お腹が脈に合わせてどくどくしますか？
    .note = お腹の太い動脈が原因かもしれません。

## Head, neck and speech. The emergency number now.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-head-neck-and-speech = 頭、首、話し方

question-sudden_headache = 頭や首に、突然の痛み、とても強い痛み、またはいつもと違う痛みがありますか？
    .note = 脳卒中か、首の動脈の傷かもしれません。

question-stroke_signs = 急なめまい、物が二重に見える、ろれつが回らない、顔が下がる・ゆがむ、片腕に力が入らない、ふらつく、のどれかがありますか？
    .note = 脳卒中か、首の動脈の傷かもしれません。

## A fall or a bad reaction. The emergency number now.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-a-fall-or-a-bad-reaction = 転倒やけが、強いアレルギー反応

question-fall_or_blow = ひどい転倒、衝突事故、強い打撲のあとから背中や腰が痛みますか？ または、背中の形がおかしくなっていますか？
    .note = 骨が折れているかもしれません。助けが来るまで、動かずに横になっていてください。

question-allergic_shock = 顔、舌、のどが腫れてきている、ゼーゼーする、気が遠くなる、または全身にじんましんが出ている、ということがありますか？
    .note = 重いアレルギー反応かもしれません。

## How you feel today. A doctor first.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-how-you-feel-today = 今日の体調

question-fever = 38 °C以上の熱がありますか？
    .note = 熱があるとき、体には休息が必要です。高い熱、続く熱、背中や腰の痛みを伴う熱なら、医師の診察を受けてください。

question-feeling_ill = 体全体の具合が悪いですか？
    .note = 休んでください。長引いたり心配だったりしたら、医師の診察を受けてください。

question-contagious = 人にうつる病気にかかっていますか？
    .note = マッサージでうつしてしまいます。治るまで待ち、長引いたり心配だったりしたら、医師の診察を受けてください。

question-intoxicated = この数時間に、お酒を飲みましたか、または薬物や鎮静剤（睡眠薬など）を使いましたか？
    .note = 痛みの感覚も判断もにぶらせます。ここではその両方が必要です。切れるまで待ってください。

question-cannot_speak_up = 嫌だと言うこと、痛みを感じること、または痛みを伝えることが難しいですか？
    .help = たとえば、意識がはっきりしない、薬でとても眠い、ほかの人があなたの代わりに決めている、などの場合です。
    .note = マッサージは、あなた自身の同意と、痛いときに痛いと言えることの上に成り立ちます。何が合うか、医師や介護する人に相談してください。

## Clots, heart and blood. A doctor first.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-clots-heart-and-blood = 血のかたまり、心臓、血液

question-clot_signs = 片脚か片腕に、ずきずきする、腫れている、熱い、赤い、黒ずんでいる、のどれかがありますか？ または、そこの静脈が硬くて痛みますか？
    .note = 静脈に血のかたまりができているかもしれません。決してもまないでください。

question-blood_clot = 静脈に血のかたまり（血栓症）がありますか、またはその可能性がありますか？
    .note = もむと、血のかたまりがはがれるおそれがあります。

question-heart_condition = 安定していない心臓の病気、または悪くなってきている心不全がありますか？
    .note = マッサージの前に、心臓が落ち着いていなければなりません。

question-heart_attack_or_stroke = 最近、心臓発作（心筋梗塞）や脳卒中を起こしましたか？
    .note = まず体の回復が必要です。

question-very_high_blood_pressure = 血圧が、たとえば180/110（上/下）以上など、抑えられないほど高いですか？
    .note = マッサージの前に、血圧を下げなければなりません。

question-aneurysm = 医師に、動脈のこぶ（動脈瘤）を見つけられたことがありますか？
    .note = その近くを押すのは危険です。

question-bleeding_disorder = 血が固まりにくいですか？ または血小板が少ないですか？
    .help = 血をさらさらにする薬については、あとで質問します。
    .note = 軽く押すだけでも、皮膚の下で出血するおそれがあります。

## Back pain that a doctor should see. A doctor first.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-back-pain-that-a-doctor-should-see = 医師に診てもらうべき背中や腰の痛み

question-back_pain_weight_loss = 背中や腰が痛む場合：理由がわからないまま体重が減りましたか？
    .note = 両方あるなら、診てもらってください。

question-back_pain_at_night = 背中や腰の痛みで夜中に目が覚めますか？ または、どんな姿勢で寝ても痛みがまったくやわらぎませんか？
    .note = 休んでも変わらない痛みは、診てもらってください。

question-back_pain_cancer = 背中や腰が痛む場合：これまでに、がんになったことがありますか？
    .note = 両方あるなら、診てもらってください。

question-back_pain_steroids = 背中や腰が痛む場合：ステロイドの薬（コルチゾンやプレドニゾロンの錠剤など）を使っていますか？
    .note = ステロイドは骨をもろくします。新しく出た背中や腰の痛みは、診てもらってください。

question-back_pain_weak_defences = 背中や腰が痛む場合：免疫が弱っていますか？ または、薬物を注射したことがありますか？
    .note = まず、背中の感染ではないことを確かめる必要があります。

question-first_back_pain = 筋肉の張りとは違う本当の背中や腰の痛みが、初めて出たのは20歳より前、または55歳より後ですか？
    .note = これだけなら弱いしるしで、あわてることはありません。医師や理学療法士に聞けばわかります。

question-chest_height_pain = 胸の裏側にあたる背骨に、筋肉の張りとは違う本当の痛みがありますか？
    .note = これだけなら弱いしるしで、あわてることはありません。医師や理学療法士に聞けばわかります。

question-kidney_signs = 背中やわき腹が痛む場合：熱がある、尿を出すと痛い、または尿に血が混じる、ということがありますか？
    .note = 腎臓が原因かもしれません。

## Bones, discs and joints. A doctor first.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-bones-discs-and-joints = 骨、椎間板、関節

question-broken_bone = 骨折している、骨折かもしれない、または骨折がまだ治っていない、ということがありますか？
    .note = まず治るのを待たなければなりません。

question-broken_vertebra = 骨がもろく、しかも背骨を骨折したことがありますか？
    .note = 軽く押すだけでも、また折れるおそれがあります。

question-weak_leg = 脚に強い痛みが走り、その脚の力が弱くなってきていますか？ または、歩くとき足先が上がらず垂れますか？
    .note = 神経が圧迫されているかもしれません。

question-fresh_disc_injury = 背骨の椎間板を痛めたばかりですか（椎間板ヘルニアなど）？
    .note = まず落ち着かせて、診てもらってください。

question-inflamed_now = 今、関節や背中が、熱い、腫れている、または炎症がぶり返している、ということがありますか？
    .note = 炎症が静まるまで、手を近づけてはいけません。

## Skin that a doctor should see. A doctor first.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-skin-that-a-doctor-should-see = 医師に診てもらうべき肌の異常

question-shingles_or_cellulitis = 帯状疱疹、または赤く熱をもって広がっている肌がありますか？
    .note = 治療が必要です。触れると痛んだり、広がったりします。

question-contagious_skin = 疥癬、とびひ、たむしなど、触れるとうつる皮膚の病気がありますか？
    .note = 手やオイルで広がります。治るまで待ってください。

## Trouble in pregnancy. A doctor first.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-trouble-in-pregnancy = 妊娠中の心配

question-pregnancy_trouble = 妊娠している場合：出血、子宮の収縮（お腹の張り）、高血圧がありますか？ または、リスクがあると言われましたか？
    .note = 助産師か医師が先です。

## Skin. Not there.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-skin = 肌

question-wound_or_burn = 背中、首、肩、腕に：傷、やけど、水ぶくれがありますか？ 開いていても、治りかけでも。
    .note = 傷ついた肌には触れないでおきます。

question-sunburn_or_rash = 背中、首、肩、腕に：ひりひりする日焼け、発疹、じくじくした湿疹、うみのあるニキビがありますか？
    .note = こすったりオイルを塗ったりすると、痛んだ肌が悪くなります。

question-skin_infection = 背中、首、肩、腕に：感染した肌、真菌（カビ）の感染、おでき、いぼがありますか？
    .note = 触れると広がることがあります。手とタオルをよく洗ってください。

question-new_tattoo = 背中、首、肩、腕に：まだ完全に治っていないタトゥーやピアスの穴がありますか？
    .help = ふつうは2～4週間かかります。
    .note = 治るまでは傷と同じです。

question-numb_skin = 背中、首、肩、腕に：しびれている、または感覚のにぶい肌がありますか？
    .note = 感じにくいところでは、強すぎても気づいて言うことができません。

## Bruises, veins and lumps. Not there.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-bruises-veins-and-lumps = あざ、静脈、しこり

question-bruise_or_strain = 背中、首、肩、腕に：あざ、腫れ、または最近の肉離れやねんざがありますか？
    .note = 新しいけがは、少なくとも2～3日休ませます。

question-veins = 背中、首、肩、腕に：ふくらんだ静脈や、痛む静脈がありますか？
    .note = こうした静脈は押してはいけません。

question-lump_or_mole = 背中、首、肩、腕に：医師にまだ見てもらっていないしこり、腫れたリンパ節、ほくろがありますか？
    .note = 医師に見せてください。それまで手を触れません。

## Surgery, devices and injections. Not there.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-surgery-devices-and-injections = 手術、機器、注射

question-surgery_scar = 背中、首、肩、腕に：6週間たっていない手術の傷あと、または手術した医師がまだ許可していない手術の傷あとがありますか？
    .note = 傷あとには、少なくとも6週間と、手術した医師の許可が必要です。

question-spine_surgery = 背骨の手術（固定術や椎弓切除術など）を受けたことがありますか？
    .note = 何をしてよいか、手術した医師に聞いてください。背骨のその部分はすべて避けます。

question-implanted_device = 背中、首、肩、腕に：ペースメーカー、ポート、刺激装置、ポンプなど、皮膚の下に埋め込んだ機器がありますか？
    .help = 鎖骨の下のものも含みます。その場合は肩を指定してください。
    .note = 押すと、機器やその線がずれるおそれがあります。

question-sensor_or_line = 背中、首、肩、腕に：センサー、インスリンポンプ、カテーテル、そのほかの管がありますか？
    .note = 引っぱったり押したりすると、ずれるおそれがあります。

question-drug_patch = 背中、首、肩、腕に：薬の貼り薬（痛み止めの貼り薬や湿布など）がありますか？
    .note = 熱やこする動きで、薬が余分に皮膚から入ってしまいます。

question-injection = 背中、首、肩、腕に：この3日間に、注射、ワクチン、神経ブロック、ボトックスを受けましたか？
    .note = 注射したものは、その場所にとどまる必要があります。医療機関から、もっと長く待つように言われることもあります。

## Tumours and radiotherapy. Not there.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-tumours-and-radiotherapy = 腫瘍と放射線治療

question-tumour = 背中、首、肩、腕に：腫瘍、または腫瘍の影響を受けたリンパ節がありますか？
    .note = 腫瘍のあるところは押してはいけません。

question-radiotherapy = 背中、首、肩、腕に：今、またはこの数週間に、放射線治療を受けていますか？
    .note = その肌はとても傷つきやすく、オイルも刺激になることがあります。

## Lying on the front. Not there.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-lying-on-the-front = うつぶせ

question-breasts_hernia_or_stoma = 豊胸のインプラント、胸（乳房）の痛み、お腹や股のヘルニア（脱腸など）、ストーマ（人工肛門など）のどれかがありますか？
    .note = クッションで重みを減らせます。それでもつらければ、うつぶせにならないでください。

question-front_uncomfortable = 何かの理由で、うつぶせがつらい、または避けたほうがよいですか？
    .note = 楽でない姿勢では、体は休まりません。

## Breath and stomach. Gentler.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-breath-and-stomach = 呼吸と胃

question-breathing_trouble = 喘息、COPD（慢性閉塞性肺疾患）、そのほかの肺の不調で、今日つらいですか？ または、平らに寝るとつらいですか？
    .note = 平らなうつぶせでは、息がしにくくなります。

question-blocked_nose = 鼻が詰まっていますか？
    .note = 下を向くと、鼻づまりがひどくなります。鼻が通ったら、またどうぞ。

question-reflux = 平らに寝ると胸やけがしますか？
    .note = 平らなうつぶせでは、胃酸が上がってきます。

question-heavy_meal = この1時間に、たくさん食べましたか？
    .note = 満腹のお腹は、下敷きになるのが苦手です。1時間後なら違います。

## Blood and blood pressure. Gentler.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-blood-and-blood-pressure = 血液と血圧

question-anticoagulants = 血をさらさらにする薬を使っていますか？
    .help = ワルファリン、アピキサバン、リバーロキサバン、ヘパリン、クロピドグレル、毎日のアスピリンなどです。
    .note = 血をさらさらにする薬を使うと、あざができやすくなります。INRが安定していなければ、先に医師に相談してください。

question-easy_bruising = あざができやすいですか？
    .note = あざのできやすい肌には、いちばんやさしく触れます。

question-treated_blood_pressure = 血圧が高くて治療中ですか？ または血圧が低いですか？
    .note = 痛みのある手技は血圧を上げることがあり、急に起き上がるとめまいがすることがあります。

## Bones, skin and joints. Gentler.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-bones-skin-and-joints = 骨、肌、関節

question-osteoporosis = 骨がもろいですか（骨粗しょう症）？
    .note = もろい骨には、やわらかく広い面でだけ触れます。横向きに寝る方法もあります。

question-long_steroids = ステロイドの薬（コルチゾンの錠剤など）を、長い間使ったことがありますか？
    .note = ステロイドを長く使うと、骨も肌も薄く弱くなります。

question-frail = 年齢で体が弱っていますか？ または、肌が紙のように薄いですか？
    .note = 薄い肌と弱い骨には、やわらかく広い面でだけ触れます。横向きに寝る方法もあります。

question-hypermobility = 関節がとても柔らかいですか？ または、エーラス・ダンロス症候群やマルファン症候群ですか？
    .note = ゆるい関節は伸ばしすぎになりやすく、首は特にそうです。

question-rheumatism = 関節リウマチか背骨の炎症があり、今は落ち着いていますか？
    .note = こうした関節には、軽いタッチとよいクッションを。炎症がぶり返しているときは何もしません。

question-scoliosis_or_disc = 背骨が曲がっていますか（側弯症）？ または、安定している古い椎間板の不調がありますか？
    .note = 軽いタッチとよいクッションで、背骨が楽になります。

question-stenosis = 背骨の中の管が狭い（脊柱管狭窄症）と、医師に言われましたか？
    .note = 腰が反るとさらに狭くなるので、お腹の下を高くします。

question-shoulder_left = 左肩を脱臼したこと、または手術したことがありますか？
    .note = その腕は引いたり伸ばしたりしません。

question-shoulder_right = 右肩を脱臼したこと、または手術したことがありますか？
    .note = その腕は引いたり伸ばしたりしません。

## Nerves and pain. Gentler.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-nerves-and-pain = 神経と痛み

question-dulled_feeling = 糖尿病、多発性硬化症（MS）、脊髄の損傷、そのほかの神経の病気で、どこかの感覚がにぶくなっていますか？
    .note = 感じにくいところでは、熱や圧に気づけません。感覚のにぶい肌は keep_off で指定してください。

question-diabetes = 糖尿病ですか？
    .note = マッサージで血糖が下がることがあります。肌の感覚も、思っているよりにぶいかもしれません。

question-sensitive_pain = 線維筋痛症や片頭痛がありますか？ または、軽く触れられても痛みますか？
    .note = 今は心地よくても、明日痛むことがあります。だから軽く、短くします。

question-epilepsy = てんかんがありますか？
    .note = ちらつく光や強い香りは、発作を起こすことがあります。

## Cancer and lymph. Gentler.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-cancer-and-lymph = がんとリンパ

question-cancer = がんがありますか？ または、がんの治療中か治療後ですか？
    .note = 何が合うか、担当の医療チームに聞いてください。マッサージでがんが広がることはありません。ただ、よりやさしくします。

question-cancer_in_bone = がんが骨に転移していますか？
    .note = 骨がもろいかもしれないので、いちばんやさしく触れます。

question-lymph_left = 左側：腕がリンパでむくんでいますか？ または、わきの下のリンパ節を取りましたか？
    .note = そこを押すと、むくみが出ることがあります。

question-lymph_right = 右側：腕がリンパでむくんでいますか？ または、わきの下のリンパ節を取りましたか？
    .note = そこを押すと、むくみが出ることがあります。

## Pregnancy and age. Gentler.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-pregnancy-and-age = 妊娠と年齢

question-pregnant = 妊娠していますか、またはその可能性がありますか？
    .note = 助産師か医師に伝えてください。最初の3か月は待つほうを選ぶ人が多くいます。

question-pregnant_after_month_3 = 妊娠3か月を過ぎていますか？
    .note = 3か月を過ぎたらうつぶせはやめ、4か月を過ぎたら平らなあおむけもやめます。横向き（後期は左を下にした横向き）のマッサージについては、助産師に聞いてください。

question-under_18 = 18歳未満ですか？
    .note = これはあなた自身が選ぶことでもあります。嫌だと言っても、やめてもいいのです。

question-small_child = まだ7歳未満の小さい子どもですか？
    .note = 小さい子どもは、数分で十分です。

## Airways and allergies. Gentler.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-airways-and-allergies = 気道とアレルギー

question-asthma = 今は落ち着いていても、これまでに喘息になったことがありますか？
    .note = 香りで発作が起こることがあります。鼻と口をふさがず、胸を高くし、吸入器を近くに置いてください。

question-nut_allergy = ナッツ、ピーナッツ、ごまのアレルギーがありますか？
    .note = それらから作ったオイルには成分が残っていることがあり、何からできたかわからないオイルも同じです。

question-skin_reacts = オイル、クリーム、香りで、肌が荒れるなどの反応が出たことがありますか？
    .note = 香りのないシンプルなオイルが、いちばんやさしいです。

## Feeling at ease. Gentler.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-feeling-at-ease = 安心していること

question-bad_experience = 触れられると、嫌な記憶がよみがえる、不安になる、または心がどこか遠くへ行ってしまうことがありますか？
    .note = どこにどう触れるかは、あなたが言います。目を開けていてもよく、いつでもやめられます。
