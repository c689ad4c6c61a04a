### The questions before a massage, and what is said of the answers: by the names of catalogue/care.toml.
### Translated from English by machine, read once; corrections welcome.

## Said of the judgement as a whole.

care-not-asked = 还没有问过任何健康问题。`warmhands care` 会逐一询问；只要几分钟，很值得。

care-not-all-asked = 有些关于危险信号的问题还没有回答；`warmhands care` 会问到它们。

# When the receiver names a place that is not to be touched, but does not mark it.
care-unmarked = 请先用 keep_off 标出这个部位，让方案避开它。在此之前，不会有方案。

# $places (text): the marked places, listed
care-kept-off = 双手不碰这些部位，也不碰它们周围的一圈：{ $places }。只有标出的部位才会避开，所以其他同样情况的部位也请一一标出。

# A keep-off that lies on no named place.
care-marked-spot = 一处标出的位置

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
care-changes-more = { $changes }；{ $next }

## What a yes changes: whole sentences where there is no massage, a few words otherwise.

effect-emergency = 请立即拨打当地急救电话：中国大陆 120，其他地方如 112、911 或 999。不要按摩。
effect-doctor_today = 不要按摩：今天就联系医生；如果加重，请拨打当地急救电话：中国大陆 120，其他地方如 112、911 或 999。
effect-doctor = 先不要按摩：请先看医生。等医生说可以按摩了，再把这一题改答“否”。
effect-not_now = 现在不要按摩。
effect-not_prone = 你目前不适合俯卧。你可以侧躺，两膝之间夹一个枕头，或者坐着趴靠在桌上，轻柔的抚触同样舒服；但本程序不指导这些姿势下的按摩。
effect-marked = 避开标出的部位及其周围 5 厘米
effect-marked_wide = 避开标出的部位及其周围 8 厘米
effect-very_gentle = 只用很轻的手法
effect-gentle = 只用轻柔的手法
effect-medium = 力度不超过中等
effect-no_points = 不用拇指，不用指关节，不做按住不动的按压
effect-no_painful_work = 不做按住不动的按压，拇指只轻轻用
effect-no_drumming = 不做敲打、叩击、拍打和快速轻捏
effect-palms_only = 只用柔软的手掌
effect-spare_ribs = 不碰两侧肋部
effect-no_stretches = 不做拉伸
effect-no_neck_stretch = 不拉伸颈部
effect-no_neck = 不碰颈部
effect-no_rocking = 不做摇晃
effect-spare_left_arm = 左臂不按摩
effect-spare_right_arm = 右臂不按摩
effect-spare_left_quadrant = 不碰左臂和左侧上背部
effect-spare_right_quadrant = 不碰右臂和右侧上背部
effect-twenty_minutes = 最长 20 分钟
effect-short = 最长 10 分钟
effect-very_short = 最长 5 分钟
effect-no_scent = 不用任何香味
effect-no_flicker = 光线稳定，不闪烁
effect-no_heat = 皮肤上不热敷、不加热
effect-look_at_skin = 按摩前后都查看皮肤
effect-snack = 手边备好点心
effect-extra_oil = 多用一些油
effect-chest_cushion = 双肩前面下方垫一个毛巾卷
effect-belly_cushion = 腹部下面垫一个薄枕头
effect-rise_slowly = 结束后慢慢起身
effect-ask_often = 经常询问，第二天再问一次
effect-seizure_plan = 双方都知道癫痫发作时怎么办
effect-parent = 家长一直在房间里
effect-own_terms = 按哪里、穿着什么，都由你决定
effect-no_nut_oil = 不用坚果油、花生油和芝麻油
effect-patch_test = 前一天先在一小块皮肤上试油

## Legs, bladder and bowel. The emergency number now.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-legs-bladder-and-bowel = 双腿、小便和大便

question-saddle_numbness = 你的两腿之间（生殖器周围、屁股或大腿内侧）有麻木感吗？
    .note = 腰背有毛病时，这可能说明脊柱末端的神经受到压迫。

question-bladder_or_bowel = 小便或大便出现了新的异常吗：难以排出、难以憋住、感觉不到，或会漏出来？
    .note = 腰背有毛病时，这可能说明脊柱末端的神经受到压迫。

question-sexual_feeling = 自从腰背或腿疼以来，性方面的感觉或功能有变化吗？
    .note = 腰背有毛病时，这可能说明脊柱末端的神经受到压迫。

question-both_legs = 如果腰背痛：是否两条腿都疼或没力气，或者有一条腿正在很快变得没力气？
    .note = 这可能说明脊柱末端的神经受到压迫。

## Chest, breath and belly. The emergency number now.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-chest-breath-and-belly = 胸部、呼吸和腹部

question-chest_pain = 你有胸痛吗？
    .note = 这可能来自心脏或肺。

question-sudden_breathlessness = 你是否突然喘不上气、突然倒下，或者咳血？
    .note = 这可能来自心脏，或来自肺里的血块。

question-tearing_pain = 你的背部或肚子有撕裂般的疼痛，或者肚子会随着脉搏一跳一跳吗？
    .note = 这可能来自腹部的大动脉。

## Head, neck and speech. The emergency number now.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-head-neck-and-speech = 头部、颈部和说话

question-sudden_headache = 你的头部或颈部有突然的、非常强烈的，或不寻常的疼痛吗？
    .note = 这可能是中风，或颈部动脉受伤。

question-stroke_signs = 你是否突然头晕、看东西重影、说话含糊、脸部下垂或歪斜、一只手臂没力气，或者站不稳、走不稳？
    .note = 这可能是中风，或颈部动脉受伤。

## A fall or a bad reaction. The emergency number now.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-a-fall-or-a-bad-reaction = 摔伤或严重反应

question-fall_or_blow = 自从重摔、撞车或受到重击以后，你的背疼吗，或者背部变形了吗？
    .note = 骨头可能断了；请躺着别动，直到救援到来。

question-allergic_shock = 你的脸、舌头或喉咙正在肿起来，或者你呼吸有哮鸣声、感觉要晕倒，或身上起满荨麻疹（风团）吗？
    .note = 这可能是严重的过敏反应。

## How you feel today. A doctor first.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-how-you-feel-today = 你今天感觉怎么样

question-fever = 你发烧到 38 °C 或更高吗？
    .note = 发烧时身体需要休息。如果烧得高、一直不退，或伴有腰背痛，请看医生。

question-feeling_ill = 你觉得浑身难受、不舒服吗？
    .note = 请休息；如果一直不好或让你担心，请看医生。

question-contagious = 你有会传染给别人的病吗？
    .note = 按摩会把它传给别人。等病好了再说；如果一直不好或让你担心，请看医生。

question-intoxicated = 最近几小时内，你喝过酒、用过毒品，或用过镇静药（如安眠药）吗？
    .note = 它们会让痛觉和判断变迟钝，而这里两样都需要。请等作用过去以后再说。

question-cannot_speak_up = 要说“不”、要感觉到疼或说出疼，对你来说会有困难吗？
    .help = 例如神志不清、因为药物而非常困倦，或由别人替你做决定时。
    .note = 按摩要靠你自己愿意，也要靠你在疼的时候说出来。怎样才合适，请问医生或照护者。

## Clots, heart and blood. A doctor first.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-clots-heart-and-blood = 血栓、心脏和血液

question-clot_signs = 是否有一条腿或一只手臂一跳一跳地疼、肿胀、发热、发红或发暗，或者那里的静脉又硬又疼？
    .note = 这可能是静脉里的血块。千万不要揉。

question-blood_clot = 你有，或可能有，静脉里的血块（血栓）吗？
    .note = 揉按可能使血块脱落。

question-heart_condition = 你是否有不稳定的心脏病，或正在加重的心力衰竭？
    .note = 心脏情况稳定以后才能按摩。

question-heart_attack_or_stroke = 你最近发生过心脏病发作（心梗）或中风吗？
    .note = 身体需要先恢复。

question-very_high_blood_pressure = 你的血压是否失控，例如 180/110（高压/低压）或更高？
    .note = 应该先把血压降下来，再按摩。

question-aneurysm = 医生是否发现你有一处动脉鼓起（动脉瘤）？
    .note = 在它附近按压有风险。

question-bleeding_disorder = 你是否血液不易凝固（出血难止），或者血小板偏低？
    .help = 抗凝药（血液稀释药）后面会问到。
    .note = 就算轻轻按压，也可能引起皮下出血。

## Back pain that a doctor should see. A doctor first.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-back-pain-that-a-doctor-should-see = 应该看医生的腰背痛

question-back_pain_weight_loss = 如果腰背痛：你是否瘦了，却不知道原因？
    .note = 两样同时出现，应该去检查。

question-back_pain_at_night = 腰背痛会在夜里把你疼醒，或者无论怎么躺都从不减轻吗？
    .note = 休息也不见变化的疼痛，应该去检查。

question-back_pain_cancer = 如果腰背痛：你是否曾经得过癌症？
    .note = 两样同时出现，应该去检查。

question-back_pain_steroids = 如果腰背痛：你是否在用激素药（类固醇），例如可的松或泼尼松龙片？
    .note = 激素药会让骨头变薄变脆，所以新出现的腰背痛应该去检查。

question-back_pain_weak_defences = 如果腰背痛：你是否免疫力低下，或者注射过毒品？
    .note = 应该先排除背部感染。

question-first_back_pain = 真正的腰背痛（不只是肌肉紧），第一次出现是在你 20 岁之前或 55 岁之后吗？
    .note = 单凭这一点只是微弱的信号，不必惊慌；医生或物理治疗师可以判断。

question-chest_height_pain = 胸部后面的那段脊柱，有真正的疼痛（不只是肌肉紧）吗？
    .note = 单凭这一点只是微弱的信号，不必惊慌；医生或物理治疗师可以判断。

question-kidney_signs = 如果背部或腰侧疼：你是否发烧、小便疼，或小便带血？
    .note = 这可能来自肾脏。

## Bones, discs and joints. A doctor first.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-bones-discs-and-joints = 骨头、椎间盘和关节

question-broken_bone = 你是否有骨头断了、可能断了，或还没有长好？
    .note = 必须先长好。

question-broken_vertebra = 你是否骨头脆，而且脊柱的骨头曾经断裂过？
    .note = 就算轻轻按压，也可能再弄断一处。

question-weak_leg = 是否有剧烈的疼痛沿着一条腿往下走，而那条腿越来越没力气；或者走路时有一只脚抬不起来、往下垂？
    .note = 可能有神经受压。

question-fresh_disc_injury = 你是否刚刚伤到脊柱的椎间盘（椎间盘突出）？
    .note = 应该先稳定下来，并去检查。

question-inflamed_now = 你的关节或背部现在是否发热、肿胀，或炎症正在发作？
    .note = 等发作平息了，双手才可以靠近。

## Skin that a doctor should see. A doctor first.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-skin-that-a-doctor-should-see = 应该看医生的皮肤问题

question-shingles_or_cellulitis = 你是否有带状疱疹，或皮肤又红又热并且正在扩散？
    .note = 这需要治疗；触碰会疼，或者让它扩散。

question-contagious_skin = 你是否有通过接触传染的皮肤病，例如疥疮、脓疱疮或癣？
    .note = 手和油会把它带开；等它完全好了再说。

## Trouble in pregnancy. A doctor first.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-trouble-in-pregnancy = 怀孕期间的问题

question-pregnancy_trouble = 如果怀孕：是否有出血、宫缩、高血压，或者有人说过有风险？
    .note = 请先找你的助产士或医生。

## Skin. Not there.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-skin = 皮肤

question-wound_or_burn = 在你的背、颈、肩或手臂上：有伤口、烧烫伤或水泡吗，不论是破开的还是正在愈合的？
    .note = 受伤的皮肤不要去碰。

question-sunburn_or_rash = 在你的背、颈、肩或手臂上：有晒伤、皮疹、渗液的湿疹，或带脓的痘痘吗？
    .note = 揉搓和油会让发炎疼痛的皮肤更糟。

question-skin_infection = 在你的背、颈、肩或手臂上：有一块感染的皮肤、真菌感染、疖子或疣吗？
    .note = 触碰可能让它扩散；请把手和毛巾好好洗干净。

question-new_tattoo = 在你的背、颈、肩或手臂上：有还没有完全愈合的纹身或穿孔吗？
    .help = 通常需要两到四周。
    .note = 在愈合之前，它就是伤口。

question-numb_skin = 在你的背、颈、肩或手臂上：有麻木、发麻或感觉迟钝的皮肤吗？
    .note = 感觉弱的地方，你说不出什么时候太重了。

## Bruises, veins and lumps. Not there.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-bruises-veins-and-lumps = 瘀青、静脉和肿块

question-bruise_or_strain = 在你的背、颈、肩或手臂上：有瘀青、肿胀，或新近的拉伤、扭伤吗？
    .note = 新伤至少要休息两到三天。

question-veins = 在你的背、颈、肩或手臂上：有肿胀或疼痛的静脉吗？
    .note = 这样的静脉不能受压。

question-lump_or_mole = 在你的背、颈、肩或手臂上：有医生还没看过的肿块、肿大的淋巴结或痣吗？
    .note = 请让医生看一看；在那之前，双手不碰那里。

## Surgery, devices and injections. Not there.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-surgery-devices-and-injections = 手术、体内装置和注射

question-surgery_scar = 在你的背、颈、肩或手臂上：有不满六周的手术疤痕，或手术医生还没有点头许可的手术疤痕吗？
    .note = 疤痕至少要等六周，还要手术医生许可。

question-spine_surgery = 你的脊柱做过手术吗，例如脊柱融合术或椎板切除术？
    .note = 怎样才可以，请问手术医生；整段脊柱都会避开。

question-implanted_device = 在你的背、颈、肩或手臂上：皮肤下面有装置吗，例如心脏起搏器、输液港、刺激器或药泵？
    .help = 锁骨下面的也算：请标出肩部。
    .note = 按压可能使装置或它的导线移位。

question-sensor_or_line = 在你的背、颈、肩或手臂上：有传感器、胰岛素泵、导管或其他管线吗？
    .note = 拉扯或按压可能使它移位。

question-drug_patch = 在你的背、颈、肩或手臂上：有药物贴片吗，例如止痛贴、膏药？
    .note = 热和揉搓会让更多的药透过皮肤进入身体。

question-injection = 在你的背、颈、肩或手臂上：最近三天内打过针、接种过疫苗、做过神经阻滞，或打过肉毒素（Botox）吗？
    .note = 注射的东西应该留在原处；诊所可能要求等更久。

## Tumours and radiotherapy. Not there.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-tumours-and-radiotherapy = 肿瘤和放疗

question-tumour = 在你的背、颈、肩或手臂上：有肿瘤，或受肿瘤影响的淋巴结吗？
    .note = 有肿瘤的地方不能按压。

question-radiotherapy = 在你的背、颈、肩或手臂上：现在正在做放疗，或最近几周做过放疗吗？
    .note = 这样的皮肤非常娇嫩，油也可能刺激它。

## Lying on the front. Not there.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-lying-on-the-front = 趴着（俯卧）

question-breasts_hernia_or_stoma = 你是否有乳房假体、乳房触痛、疝气或造口？
    .note = 垫子可以分担体重；如果还是不舒服，就不要俯卧。

question-front_uncomfortable = 不论什么原因，趴着对你来说是否不舒服或不合适？
    .note = 身体不自在，就得不到休息。

## Breath and stomach. Gentler.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-breath-and-stomach = 呼吸和胃

question-breathing_trouble = 哮喘、慢阻肺（COPD）或其他肺部毛病，今天或在你平躺时让你难受吗？
    .note = 平趴着会让呼吸更吃力。

question-blocked_nose = 你鼻塞吗？
    .note = 脸朝下时鼻塞会加重。等鼻子通了再来。

question-reflux = 你平躺时会烧心吗？
    .note = 平趴着会让胃酸往上涌。

question-heavy_meal = 最近一小时内，你吃过很饱的一餐吗？
    .note = 饱饱的胃不喜欢被压着。过一个小时就不一样了。

## Blood and blood pressure. Gentler.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-blood-and-blood-pressure = 血液和血压

question-anticoagulants = 你在用抗凝药（血液稀释药）吗？
    .help = 例如华法林、阿哌沙班、利伐沙班、肝素、氯吡格雷，或每天服用的阿司匹林。
    .note = 这类药会让人很容易瘀青。如果你的 INR 不稳定，请先问医生。

question-easy_bruising = 你容易瘀青吗？
    .note = 容易瘀青的皮肤，需要最轻柔的触碰。

question-treated_blood_pressure = 你是否血压高但正在治疗，或者血压低？
    .note = 会疼的手法可能让血压升高，起身太快可能让你头晕。

## Bones, skin and joints. Gentler.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-bones-skin-and-joints = 骨骼、皮肤和关节

question-osteoporosis = 你是否骨头脆（骨质疏松）？
    .note = 脆弱的骨头只能承受轻柔、大面积的触碰。也可以改为侧躺。

question-long_steroids = 你是否长期用过激素药（类固醇），例如可的松片？
    .note = 长期用激素药会让骨头和皮肤变薄。

question-frail = 你是否年老体弱，或者皮肤薄得像纸？
    .note = 薄薄的皮肤和脆弱的骨头只能承受轻柔、大面积的触碰。也可以改为侧躺。

question-hypermobility = 你的关节是否特别软、容易弯过头，或者你是否有埃勒斯-当洛综合征或马凡综合征？
    .note = 松弛的关节容易被拉伸过度，颈部尤其如此。

question-rheumatism = 你是否有类风湿关节炎或脊柱炎症，目前处于平静期？
    .note = 这样的关节需要轻轻的触碰和好的垫子；发作时什么都不能做。

question-scoliosis_or_disc = 你是否脊柱弯曲（脊柱侧弯），或有已经稳定的椎间盘旧毛病？
    .note = 轻轻的触碰和好的垫子能让脊柱自在。

question-stenosis = 医生是否说过你的椎管狭窄？
    .note = 腰往下塌会让它更窄，所以要把腹部垫高。

question-shoulder_left = 你的左肩曾经脱臼或做过手术吗？
    .note = 那只手臂不牵拉，也不拉伸。

question-shoulder_right = 你的右肩曾经脱臼或做过手术吗？
    .note = 那只手臂不牵拉，也不拉伸。

## Nerves and pain. Gentler.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-nerves-and-pain = 神经和疼痛

question-dulled_feeling = 糖尿病、多发性硬化（MS）、脊髓损伤或其他神经毛病，是否让你身上有哪里感觉变迟钝了？
    .note = 感觉弱的地方，热和压力都察觉不到。请用 keep_off 标出麻木的皮肤。

question-diabetes = 你有糖尿病吗？
    .note = 按摩可能降低血糖，而且皮肤的感觉可能比看起来更弱。

question-sensitive_pain = 你是否有纤维肌痛、偏头痛，或者轻轻一碰就疼？
    .note = 现在舒服的，明天可能会疼，所以要又轻又短。

question-epilepsy = 你有癫痫吗？
    .note = 闪烁的光和浓烈的香味可能引起发作。

## Cancer and lymph. Gentler.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-cancer-and-lymph = 癌症和淋巴

question-cancer = 你是否有癌症，或者正在接受或已经做完癌症治疗？
    .note = 怎样适合你，请问你的医疗团队。按摩不会让癌症扩散，只是要更轻柔。

question-cancer_in_bone = 是否有癌症扩散到了你的骨头？
    .note = 骨头可能变脆，所以只用最轻柔的触碰。

question-lymph_left = 左侧：你的手臂是否因淋巴而肿胀，或者腋下的淋巴结是否被切除过？
    .note = 按压那里可能引起肿胀。

question-lymph_right = 右侧：你的手臂是否因淋巴而肿胀，或者腋下的淋巴结是否被切除过？
    .note = 按压那里可能引起肿胀。

## Pregnancy and age. Gentler.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-pregnancy-and-age = 怀孕和年龄

question-pregnant = 你是否怀孕了，或可能怀孕了？
    .note = 请告诉你的助产士或医生；头三个月里，很多人更愿意等一等。

question-pregnant_after_month_3 = 你怀孕超过三个月了吗？
    .note = 三个月以后不要趴着，四个月以后也不要平躺仰卧。关于侧躺按摩（后期向左侧躺），请问你的助产士。

question-under_18 = 你是否未满 18 岁？
    .note = 这也由你自己选择：你可以说不，也可以喊停。

question-small_child = 你是否还是小孩子，未满 7 岁？
    .note = 小孩子几分钟就够了。

## Airways and allergies. Gentler.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-airways-and-allergies = 气道和过敏

question-asthma = 你是否得过哮喘，即使现在没有发作？
    .note = 香味可能引起发作。让口鼻保持通畅，胸部垫高，吸入器放在近处。

question-nut_allergy = 你对坚果、花生或芝麻过敏吗？
    .note = 用它们做的油可能含有残留，来历不明的油也一样。

question-skin_reacts = 你的皮肤是否曾对某种油、乳霜或香味有过反应？
    .note = 没有香味的普通油最温和。

## Feeling at ease. Gentler.
## The message is the question, .help helps to answer it, .note is the reason for what a yes does.

care-group-feeling-at-ease = 安心自在

question-bad_experience = 触碰是否会勾起你不好的回忆，或让你焦虑、恍惚走神？
    .note = 碰哪里、怎么碰，由你来说；想睁着眼就睁着，随时可以停下。
