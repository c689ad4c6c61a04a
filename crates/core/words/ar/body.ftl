### Translated from English by machine, read once; corrections welcome.

## Measures

measure-spine_m = من النتوء عند قاعدة الرقبة (C7) نزولاً إلى قاعدة العمود الفقري (L5/S1)
measure-biacromial_m = عرض الكتفين من العظم إلى العظم
measure-bideltoid_m = عرض الكتفين عند أوسع موضع، مع الذراعين
measure-chest_breadth_m = عرض الصدر
measure-chest_depth_m = من مقدمة الصدر إلى ظهره
measure-waist_breadth_m = عرض الخصر
measure-waist_depth_m = من مقدمة الخصر إلى ظهره
measure-hip_breadth_m = عرض الوركين

## Landmarks

vertebra = طرف الفقرة { $name }

landmark-skull-base = حيث تبدأ الجمجمة
landmark-C7 = النتوء عند قاعدة الرقبة
landmark-L5-S1 = حيث يلتقي العمود الفقري بالعجز
landmark-acromion = الطرف العظمي للكتف
landmark-superior-angle = الزاوية الداخلية العليا للوح الكتف
landmark-blade-root = حيث تبدأ حافة لوح الكتف البارزة
landmark-inferior-angle = الطرف السفلي للوح الكتف
landmark-rib-10 = أسفل ضلع عند الجانب
landmark-iliac-crest = أعلى عظم الورك
landmark-PSIS = الغمازة فوق الردف

## Sites

site-spine-line = عظام العمود الفقري
site-transverse-processes = النتوءات العظمية بجانب العمود الفقري
site-kidney = منطقة الكليتين
site-flank-gap = الخاصرة اللينة بين الأضلاع والورك
site-floating-ribs = الأطراف الحرة لأسفل الأضلاع
site-bony-edges = حواف لوح الكتف
site-front-of-neck = جانب الرقبة ومقدمتها
site-back-of-neck = مؤخر الرقبة
site-axilla = الإبط
site-sacrum = العظم المسطح تحت أسفل الظهر
site-coccyx = عظم العصعص

## The drawing

atlas-label = ظهر كما يُرى من أعلى
atlas-places = المناطق
atlas-sites = العلامات والمواضع الخاصة
atlas-left = يسار المتلقي
atlas-right = يمين المتلقي
atlas-scale = 10 سم

atlas-never = { $site }: بلا لمس

atlas-broad = { $site }: لمس عريض فقط

atlas-level = { $site }: { $level } على الأكثر
