### The back as it is measured and drawn: by the names of catalogue/body.toml.
### Translated from English by machine, read once; corrections welcome.

## Measures: what each is, completing "measured …"

measure-spine_m = 从颈根的骨突（C7）向下到脊柱末端（L5/S1）
measure-biacromial_m = 双肩之间，从肩骨到肩骨
measure-bideltoid_m = 双肩最宽处，连手臂在内
measure-chest_breadth_m = 胸部的宽度
measure-chest_depth_m = 胸部从前到后的厚度
measure-waist_breadth_m = 腰部的宽度
measure-waist_depth_m = 腰部从前到后的厚度
measure-hip_breadth_m = 髋部的宽度

## Landmarks: what a finger can find

# $name (text): such as T3
vertebra = 椎骨 { $name } 的尖端

landmark-skull-base = 颅骨开始的地方
landmark-C7 = 颈根的骨突
landmark-L5-S1 = 脊柱与骶骨相接的地方
landmark-acromion = 肩膀的骨尖
landmark-superior-angle = 肩胛骨的内上角
landmark-blade-root = 肩胛骨骨嵴开始的地方
landmark-inferior-angle = 肩胛骨的下角
landmark-rib-10 = 身侧最低的肋骨
landmark-iliac-crest = 髋骨的上缘
landmark-PSIS = 臀部上方的腰窝

## Sites: stretches with limits of their own, completing "here are …"

site-spine-line = 脊柱的骨头
site-transverse-processes = 脊柱两旁的骨翼
site-kidney = 肾脏所在的位置
site-flank-gap = 肋骨与髋骨之间柔软的侧腹
site-floating-ribs = 最低几根肋骨的游离端
site-bony-edges = 肩胛骨的边缘
site-front-of-neck = 颈部的侧面和前面
site-back-of-neck = 后颈
site-axilla = 腋窝
site-sacrum = 后腰下方的扁平骨
site-coccyx = 尾骨

## The drawing

atlas-label = 从上方看到的背部
atlas-places = 部位
atlas-sites = 骨性标志和特殊区域
atlas-left = 被按摩者的左侧
atlas-right = 被按摩者的右侧
atlas-scale = 10 厘米

# $site (text): such as "the bones of the spine"
atlas-never = { $site }：不接触

# $site (text): such as "the bones of the spine"
atlas-broad = { $site }：只能大面积接触

# $site (text): such as "the bones of the spine"
# $level (text): such as "medium (3)"
atlas-level = { $site }：力度不超过{ $level }
