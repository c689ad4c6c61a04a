### Everything at hand before anything starts, and what comes after: by the names of
### catalogue/prepare.toml.
### Translated from English by machine, read once; corrections welcome.

## Before

prepare-space = 两边各空出将近一米。
    .why = 按摩者走动时不用伸长身子。

prepare-table = 把按摩床调到这样的高度：手自然垂下时，指节刚好碰到床面。
    .why = 背直、手臂伸展，才能靠身体前倾，而不用推。

prepare-bed = 用床边较硬的地方；跪在旁边，一条腿支起，不要把体重压在被按摩者身上。
    .why = 软床会下陷，扭着背容易累。

prepare-floor = 在地上铺垫子或折好的毯子，你的膝盖下也垫一块。
    .why = 两个人都能舒服到最后。

prepare-warm_room = 把房间升温到 22–25 °C，不要有穿堂风。
    .why = 裸露的、抹了油的皮肤凉得快。

prepare-twilight = 把房间调暗，只在旁边留一盏暖光灯，刚好看得清皮肤。
    .why = 晚上低而暖的光有助于平静下来。

prepare-bright_light = 让柔和的日光或灯光从侧面照来，不要照到眼睛。
    .why = 按摩者看得清皮肤，被按摩者也不刺眼。

prepare-steady_light = 所有的光都要稳定：没有火焰，没有闪光，没有闪烁的屏幕。
    .why = 闪烁的光可能引起癫痫发作。

prepare-candles = 最好用 LED 蜡烛；真火要离任何易燃的东西一米远，也要远离毛巾和油。
    .why = 很多蜡烛火灾都从卧室开始，因为有东西离得太近。

prepare-music = 让被按摩者挑选没有歌词的平静音乐，或者什么都不放。
    .why = 喜欢比节奏更重要，安静也很好。

prepare-scent = 两个人都喜欢才用香味：10 毫升油里加两滴精油，绝不直接用原液。
    .why = 1% 左右就足够；再多可能刺激皮肤。

prepare-no_scent = 今天不用香味：用普通的油，不点香，不用香薰蜡烛。
    .why = 安全问答要求这样。

prepare-plain_mood = 灯光和音乐简单、亲切就好。
    .why = 和孩子一起时，这就是单纯的照顾。

prepare-pets = 别让猫狗进房间。
    .why = 它们会吓人一跳，有些油还可能让它们中毒。

prepare-towels = 两条大毛巾，盖住没在按的地方；一条小毛巾和一些纸巾，用来擦油。
    .why = 盖着的皮肤保持温暖，也觉得安心。

prepare-covers = 没有毛巾，就用床单或两件大衬衫来盖，再备一些纸巾擦油。
    .why = 盖着的皮肤保持温暖，也觉得安心。

# $oil_ml (count): for this back
prepare-oil = 手边备好 { $oil_ml } 毫升油；先在掌心倒一茶匙，绝不直接倒在皮肤上。
    .why = 油太多，揉捏时就抓不住。

prepare-plain_oil = 用普通的精炼葵花籽油、葡萄籽油或分馏椰子油，并问清有没有过敏。
    .why = 坚果油、花生油和芝麻油可能残留让人过敏的成分。

prepare-no_nut_oil = 不用坚果油、花生油和芝麻油，不用成分不明的产品；选普通的矿物油或葵花籽油。
    .why = 即使是精炼油，也会有残留。

prepare-patch_test = 新的油，前一天先在前臂内侧一小块皮肤上试一试。
    .why = 如果有反应，一两天内会显出来。

prepare-patch_test_first = 只有这种油或乳液一天前（两天前更好）在前臂内侧试过，而且皮肤没有反应，才能开始。
    .why = 这样的皮肤可能会起反应。

prepare-no_oil = 没有油，就用不带香味的普通乳液；或者穿着薄衬衫，手法保持轻柔。
    .why = 皮肤太干，长长的滑抚会拉扯它。

prepare-extra_oil = 油或乳液多用一些，让双手像漂浮一样。
    .why = 薄薄的皮肤不能拉扯。

prepare-no_heat = 不用热敷袋，不用热毛巾；油最多和你的手一样温。
    .why = 安全问答要求这样：太热可能察觉不到，或使药物更多地透过皮肤。

prepare-ankles = 在脚踝下垫一个枕头或毯子卷，高 10–15 厘米。
    .why = 双脚和后腰就不会绷着。

prepare-head = 头放正，脸放在布卷成的圈里；如果只能侧着，每 3–5 分钟换一边。
    .why = 扭着脖子会累，而且鼻子要保持通畅。

prepare-arms_by_the_sides = 让手臂放在身体两侧。
    .why = 方案是按肩胛骨这时的位置安排的。

prepare-arms_forward = 让手臂放在前方，搁在托架上或头的两旁。
    .why = 方案是按肩胛骨这时的位置安排的。

prepare-belly_cushion = 在腹部下面垫一个薄枕头。
    .why = 安全问答要求这样：后腰保持舒展。

prepare-chest_cushion = 在双肩前面下方垫一个毛巾卷。
    .why = 安全问答要求这样：胸口和呼吸保持通畅。

prepare-cushions = 备一个薄枕头垫腹部，一个毛巾卷垫肩膀。
    .why = 如果腰往下塌，或胸口觉得压，就试一试。

prepare-warm_hands = 洗手，再把手弄暖。
    .why = 和皮肤一样温的触碰最舒服，大约 32 °C。

prepare-nails_and_rings = 指甲短过指尖；摘下戒指、手表和手链。
    .why = 它们会刮到皮肤。

prepare-jewellery = 被按摩者摘下项链和耳环，把长发扎起来。
    .why = 什么都不会勾住，也不会硌着。

prepare-toilet_and_meal = 先上厕所；前一个小时不吃大餐，不喝酒，不用镇静药。
    .why = 饱着肚子趴着不舒服，身体迟钝了就不会喊停。

prepare-phones = 所有手机静音；用来指引的那一部放在看得见、听得到的地方，屏幕调暗。
    .why = 这样就没有打扰。

prepare-snack = 之前吃点东西，手边也备一份点心。
    .why = 按摩可能降低血糖。

prepare-look_at_skin = 先看看皮肤，用 keep_off 标出酸痛或麻木的地方。
    .why = 感觉不到的地方，仍然可能受伤。

prepare-seizure_plan = 两个人都知道癫痫发作时怎么做、该给谁打电话。
    .why = 到时候就不用慌忙去想。

prepare-parent = 家长在房间里，而且孩子自己说了愿意。
    .why = 孩子的“不”和任何人的一样算数。

prepare-own_terms = 被按摩者逐个部位决定按还是不按，可以不脱衣服，也可以一直睁着眼。
    .why = 能自己选择，触碰才让人安心。

prepare-agree = 开口约定：哪些部位按、哪些不按，哪些衣服不脱，多重，用什么香味或不用，怎么喊停。
    .why = 答应的只是这些，而且随时可以收回。

prepare-stop_signal = 说“停”、轻拍两下或松手让球掉下，意思都一样：双手先不动，再离开。
    .why = 有些人不舒服时会沉默。

prepare-pain_limit = 酸痛超过 10 分里的 3 分，或感到尖锐、灼热、像触电或麻木，就说出来；这个手法随即结束。
    .why = 疼痛没有好处。

prepare-ask_often = 每到一个新地方都问一问：轻一点，还是正好？
    .why = 安全问答要求这样。

prepare-only_a_massage = 这段时间只是按摩；此外的任何事，由你们两个人在这段时间之外另行商量。
    .why = 同意一件事，只是同意这一件事。

## After

prepare-rest = 继续躺 2–5 分钟，盖好，暖暖的。
    .why = 休息也是按摩的一部分。

prepare-rise = 翻到侧面，坐一会儿，再站起来。
    .why = 起得太快可能头晕。

prepare-rise_very_slowly = 翻到侧面，坐到头脑清醒，再在按摩者陪伴下站起来。
    .why = 以你的血压，起得太快可能头晕。

prepare-soles = 走路之前，擦掉脚底和手上的油。
    .why = 沾了油的脚会打滑。

prepare-candles_out = 蜡烛都灭了吗？
    .why = 在火焰旁睡着，火灾就是这样发生的。

prepare-oily_towels = 沾油的毛巾尽快用洗涤剂热水洗；晾开晾干，绝不趁热堆在一起。
    .why = 热的布里留着油，几个小时后可能自己着火。

prepare-latex = 别让油碰到乳胶避孕套和乳胶手套。
    .why = 油会让它们变脆弱。

prepare-water = 递上一杯水。
    .why = 这是一份体贴；它不会“排毒”。

prepare-skin_after = 再看看皮肤，有没有发红或疼痛的地方。
    .why = 感觉不到的地方，仍然可能受伤。

prepare-ask_next_day = 第二天问问感觉怎么样；如果酸痛，下次再轻一些。
    .why = 现在舒服的，明天可能会疼。

prepare-soreness = 大约十个人里有一个，第二天会有一点酸痛，过后就好。
    .why = 不要因此硬撑下去，也不必担心。

prepare-seek_advice = 如果酸痛超过两天，或者有瘀青，手臂或腿麻木或没力气，头、颈、肚子或腰侧疼，或小便带血，请看医生。
    .why = 按摩造成伤害很少见，但确实会有。

prepare-emergency = 胸痛、呼吸困难、有中风迹象，或两腿之间麻木：立即拨打当地急救电话：中国大陆 120，其他地方如 112、911 或 999。
    .why = 这些不能等。
