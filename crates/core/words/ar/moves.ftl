### Translated from English by machine, read once; corrections welcome.
### The verbs are feminine: what does this is الحركة.

## Warm

move-reason-oil = تنشر الزيت وتدع الظهر يتعرّف إلى يديك
move-reason-low-fans = تدفئ الطرف السفلي من الظهر قبل أي شيء أقوى
move-reason-long = تدع الدفء يتعمق قبل أي شيء أقوى
move-reason-side-glides = تشمل الجانبين اللذين لا تكاد المسحات الطويلة تلامسهما
move-reason-hearts = تدفئ الكتفين والعضلات حول لوحي الكتف
move-reason-neck-glides = تحيّي الرقبة برفق
move-reason-arm-glides = تحمل الدفء على امتداد الذراعين
move-reason-long-deeper = تمهّد للعجن

## Knead

move-reason-knead-column = تعجن العضلات الطويلة بجانب العمود الفقري، حتى الكتفين تقريباً
move-reason-circle-column = تعمل على امتداد العضلات الطويلة بالكف كلها
move-reason-forearm-column = تميل على العضلة ميلاً عريضاً وتريح يديك
move-reason-low-circles = تدع أسفل الظهر يرتخي تحت كفين عريضتين دافئتين
move-reason-mid-circles = تليّن وسط الظهر
move-reason-rib-circles = تشمل العضلات العريضة عند الجانبين، برفق فوق الأضلاع
move-reason-blade-circles = تحرّر لوحي الكتف
move-reason-knead-shoulders = تعجن أعلى الكتفين، حيث يحمل معظم الناس تعب يومهم
move-reason-circle-shoulders = تريح أعلى الكتفين بالكف كلها

## Release

move-reason-inner-fingertips = تصل إلى العضلات بين لوحي الكتف والعمود الفقري
move-reason-calm = تهدّئ الظهر بين زيارتين للموضع المؤلم
move-reason-calm-high = تهدّئ الظهر بين زيارتين للموضع المؤلم
move-reason-neck-ease = تريح الرقبة التي تحمل الرأس طوال اليوم
move-reason-forearm-ease = تريح الساعدين اللذين يقومان بعمل اليوم

## Sweep

move-reason-back-up = تمسّد الجانبين صعوداً بحرية بظهر اليدين
move-reason-back-down = تعود فتمسّد الجانبين نزولاً
move-reason-back-out-high = تمسّد نحو الخارج فوق لوحي الكتف
move-reason-back-out-mid = تمسّد من وسط الظهر نحو الخارج
move-reason-smooth-long = تهدّئ ما حرّكه ظهر اليدين
move-reason-smooth-hearts = تهدّئ الكتفين بحركة دائرية واحدة
move-reason-smooth-low = تهدّئ الطرف السفلي من الظهر
move-reason-tap = تدغدغ كمطر ناعم وتوقظ الجلد
move-reason-pluck = تدغدغ بلمسات صغيرة سريعة
move-reason-trail = ترسل قشعريرة لطيفة على الجلد

## Close

move-reason-slides = تبطئ كل شيء
move-reason-side-slides = تدع الضغط يتلاشى نزولاً على الجانبين
move-reason-last-slide = تنساب مرة واحدة على الظهر كله للوداع

## Rest

move-reason-rest = تنتهي بالراحة: اليدان مستقرتان، والنَّفَس معاً

## Where a stroke has another reason than its move.

reason-free-side = تشمل ما هو متاح على هذا الجانب وحده
reason-warms-sore = تدفئ الموضع المؤلم
reason-calms-after-kneading = تهدّئ الظهر بعد العجن
reason-calms-before-sweep = تهدّئ الظهر قبل التمسيد الواسع
reason-joins-sides = تريح اليدين وتصل جانباً بالآخر

reason-link =
    { $direction ->
        [descending] تنساب نزولاً على الظهر كي لا ينقطع اللمس
       *[ascending] تنساب صعوداً على الظهر كي لا ينقطع اللمس
    }
