### What the hands can do, by the names of catalogue/techniques.toml.
### Translated from English by machine, read once; corrections welcome.

technique-effleurage = 手掌滑抚
    .how = 用两个完整的手掌滑过去，缓慢均匀，手指并拢、放松。
    .mistake = 手指张开或用力按：手指并拢，让整个手掌来承托。
    .purpose = 温热、衔接、安抚
    .spot = 给只能轻轻滑抚的酸痛处，多几次平顺的滑抚
    .field = 推抚法（Effleurage）
    .contact = 整个手掌

technique-petrissage = 揉捏
    .how = 把肌肉提起、捏住、滚动，两手轮流，像揉面一样。
    .mistake = 拇指张得太开，变成掐：让拇指靠近手掌，用整只手提起。
    .purpose = 照顾长长的肌肉，有力而舒服
    .field = 揉捏法（Petrissage）
    .contact = 手掌和虎口

technique-palm-circles = 手掌打圈
    .how = 用平放的手掌或掌根打圈；带着皮肤一起动，不要在皮肤上搓。
    .aloud = 用平放的手掌打圈，带着皮肤一起动。
    .mistake = 弯着手臂使劲推：伸直手肘，背部拉长，身体稍稍前倾。
    .purpose = 深深地温热，又省拇指的力
    .spot = 用宽大的手掌，深深温热酸痛的地方
    .field = 掌揉法
    .contact = 手掌和掌根

technique-thumb-circles = 拇指打圈
    .how = 拇指伸直、撑稳，用指腹慢慢打小圈；每个点打几圈，再往前。
    .mistake = 拇指向后弯：用另一个手指撑住，没累之前就停下。
    .purpose = 够到小小的酸痛点
    .spot = 够到酸痛的那个小点
    .field = 摩擦法（Friction）
    .contact = 拇指指腹

technique-fingertip-circles = 指尖打圈
    .how = 用三四个指尖慢慢打圈；单手做的时候，另一只手叠在上面。
    .mistake = 越酸痛越使劲：慢慢来，问问对方怎样还舒服。
    .purpose = 够到酸痛点，让拇指歇一歇
    .spot = 够到酸痛的那个点，让拇指歇一歇
    .field = 叠指摩擦法
    .contact = 三四个指尖，另一只手叠在上面

technique-static-press = 缓缓按压
    .how = 用四秒慢慢沉下去，停住不动，等它松开，再同样慢慢放开。
    .mistake = 发麻或像触电，还继续按：松开，离开这个点。
    .purpose = 让一个触痛点松开
    .spot = 让酸痛处的一个触痛点松开
    .field = 静态按压
    .contact = 叠起的指尖或拇指

technique-dorsal-glide = 手背轻滑
    .how = 把手翻过来，用手背轻扫，手腕放松，自由地向上、向下或向外。
    .aloud = 把手翻过来，用手背轻扫，手腕放松。
    .mistake = 指节刮到骨头：手张开、放松，手背放平。
    .purpose = 感觉宽阔自由，让手掌歇一歇
    .field = 手背滑抚
    .contact = 张开的手的手背

technique-knuckle-glide = 空拳滑抚
    .how = 轻轻握成空拳，用手指的平面慢慢滑过，手腕伸直。
    .mistake = 拳头握紧，指节往里顶：松开拳头，让手指的平面贴上去。
    .purpose = 面积大、有力，又不用拇指
    .field = 指节滑抚
    .contact = 空拳的平面

technique-forearm-slide = 前臂滑推
    .how = 把前臂柔软的部分放在脊柱旁，身体前倾；慢慢滑动，绝不压在骨头上。
    .mistake = 猛地压上去，或用手肘顶：慢慢前倾，用前臂柔软的部分。
    .purpose = 面积大、有力，手却不费力
    .field = 前臂滑推
    .contact = 前臂柔软的部分

technique-tapping = 指尖轻敲
    .how = 用放松的指尖像细雨一样轻轻敲，在肌肉上游走，绝不敲脊柱。
    .mistake = 手僵硬，容易累：放松手腕，还轻松时就停下。
    .purpose = 酥酥麻麻，唤醒皮肤
    .field = 叩击法，轻敲
    .contact = 指尖轮流

technique-plucking = 快速轻捏
    .how = 用拇指和两个手指捏起一点点皮肤再放开，又快又轻。
    .mistake = 捏得太深，会疼：只捏一点点皮肤，马上放开。
    .purpose = 酥酥麻麻
    .field = 捏提法（Pincement）
    .contact = 拇指和两个手指，只捏皮肤

technique-feather = 羽毛般轻拂
    .how = 只让指尖或指甲背掠过皮肤，几乎碰不到。
    .mistake = 太快，弄得发痒：放慢一些，或改为把整只手放上去。
    .purpose = 酥麻又安抚
    .field = 轻拂法（Nerve strokes）
    .contact = 指尖

technique-hacking = 掌侧轻叩
    .how = 双手放松，手指分开，用小指一侧轻轻叩击，从手腕发力。
    .mistake = 往下敲到肾的位置：留在上面的肌肉上，绝不敲脊柱。
    .purpose = 提神
    .field = 叩击法，侧击
    .contact = 小指一侧

technique-cupping = 空掌轻拍
    .how = 手掌拱成空心，轻轻拍，先慢，手腕放松。
    .mistake = 手掌放平，变成拍打：保持空心，动手腕，不动手肘。
    .purpose = 提神
    .field = 叩击法，空掌拍
    .contact = 空掌的边缘

technique-rocking = 轻柔摇晃
    .how = 双手平放，让身体轻轻左右摇晃，再慢慢静下来。
    .mistake = 摇得太猛或太久：幅度小一点、慢一点，不久就让身体静下来。
    .purpose = 让人安定
    .field = 大幅振颤
    .contact = 整个手掌

technique-neck-ease = 放松颈部
    .how = 用指尖轻轻揉捏后颈；然后手停下不动，由被按摩者自己低下巴，伸展到舒服为止。绝不拉头。
    .aloud = 轻轻揉捏，然后手停下；由对方自己伸展。绝不拉头。
    .mistake = 帮忙拉伸：手只是放着，由被按摩者自己动。
    .purpose = 放松颈部
    .field = 颈部揉捏，由被按摩者主导拉伸
    .contact = 指尖

technique-forearm-ease = 放松前臂
    .how = 轻轻揉捏前臂，然后托住手腕和手肘，把手臂轻轻拉长，只到刚有阻力为止。
    .aloud = 轻轻揉捏，再把手臂拉长，只到刚有阻力为止。
    .mistake = 夹着疼或有阻力，还继续拉：停在那里，让手臂回来。
    .purpose = 放松手臂
    .field = 前臂揉捏，拉伸到刚有阻力
    .contact = 手掌和虎口

technique-still-hands = 静放双手
    .how = 让双手放着，温暖、不动，一起呼吸。
    .mistake = 往下压，或匆匆拿开：手只是放着，再慢慢抬起。
    .purpose = 让人安定，在休息中结束
    .field = 静置
    .contact = 整个手掌
