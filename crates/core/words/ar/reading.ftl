### What is said of a request, a routine or a score that cannot be taken as it is written.
### Translated from English by machine, read once; corrections welcome.
### U+200E stands beside code only where its signs would be shown in the wrong order without it.

## The file

read-empty = الملف فارغ
    .help = أصغر ملف هو `{ $example }`
    .label = لا شيء هنا

read-too-large = الملف أكبر من { $most } ميغابايت
    .help = الطلب بضعة أسطر؛ هل هذا هو الملف المقصود؟

read-not-utf8 = البايت { $byte } في السطر { $line } ليس نص UTF-8
    .help = حفظ الملف بترميز UTF-8
    .label = ليس UTF-8

read-grammar = هذا ليس { $format }: { $why }
    .line = كتابة السطر هكذا: `key = value`، مثل `minutes = 15`
    .comma = حذف الفاصلة الأخيرة
    .comment = حذف التعليق: لا تعليقات في JSON
    .open = إغلاق القوس أو علامة الاقتباس المفتوحة هنا
    .quotes = يُكتب النص بين علامتي اقتباس، مثل "shoulder.left"
    .json = البحث عن فاصلة أو علامة اقتباس أو قوس ناقص أو زائد؛ وقد يكون الملف مقطوعاً
    .toml = مقارنة هذا السطر مع `minutes = 15` و`[receiver]`
    .label = هنا

read-too-deep =
    التداخل هنا أكثر من { $most ->
        [one] مستوى واحد
        [two] مستويين
        [few] { $most } مستويات
       *[other] { $most } مستوى
    }
    .help = حذف بعض الأقواس: أعمق صيغة هنا تحتاج إلى تسعة مستويات
    .label = تداخل زائد

read-more = هذا أقصى ما يُذكر دفعة واحدة، وعدد الملاحظات { $most }
    .help = إصلاح هذه أولاً

read-not-checked = هذا طلب، ولا يُفحص إلا الروتين أو الخطة
    .help = إعداد خطة له: warmhands plan FILE --format json | warmhands check -

read-format = الصيغة `{ $format }` ليست صيغة خطة
    .help = كتابة "{ $known }" إن كانت خطة
    .label = هذه الصيغة

read-format-newer = صيغة هذه الخطة { $found }، وهذا البرنامج يقرأ حتى { $known }
    .help = تثبيت إصدار أحدث من warmhands، أو إعداد الخطة من الطلب مرة أخرى بهذا الإصدار

## Keys

read-key-twice = المفتاح `{ $key }` مكتوب مرتين
    .help = إبقاء واحد منهما؛ ولعدة مواضع تُكتب عدة جداول `[[sore]]`
    .label = مرة أخرى هنا

read-key-unknown = لا يوجد مفتاح `{ $key }`
    .label = مفتاح غير معروف

read-key-unknown-in = لا يوجد مفتاح `{ $key }` في `{ $path }`

read-key-missing = المفتاح `{ $key }` ناقص
    .help = إضافة `{ $example }`{ "\u200E" }
    .label = مكانه هنا

read-key-missing-in = المفتاح `{ $key }` ناقص في `{ $path }`

## Types

read-found =
    { $found ->
        [null] لا شيء (`null`)
        [flag] true أو false
        [number] عدد
        [text] نص بين علامتي اقتباس
        [date] تاريخ أو وقت
        [list] قائمة
       *[table] جدول
    }

read-type =
    المكتوب في `{ $path }`: { read-found }، والمتوقع: { $expected ->
        [flag] true أو false
        [number] عدد
        [whole] عدد صحيح
        [text] نص
        [list] قائمة
       *[table] جدول
    }
    .flag = كتابة `true` أو `false`، دون علامتي اقتباس
    .number = كتابة أرقام، مثل `15` أو `1.5`
    .unquoted = حذف علامتي الاقتباس: `{ $number }`
    .whole = كتابته دون فاصلة عشرية
    .text = كتابته بين علامتي اقتباس، مثل "like this"
    .list = كتابة { $example }؛ ويمكن أن تكون عدة
    .table = كتابته جدولاً: سطر `[name]` وتحته مفاتيحه

read-below = `{ $head }` وتحته `{ $line }`{ "\u200E" }

read-point = للنقطة عددان، x_m وy_m، وعدد ما هنا { $count }
    .help = كتابة { "\u200E" }`[0.05, 0.3]`{ "\u200E" }

read-path-empty = لا نقطة في `{ $path }`
    .help = كتابة نقطة واحدة على الأقل، أو `null` ليد ترتاح

## Numbers

read-not-finite =
    { $number ->
        [nan] قيمة `{ $path }` ليست عدداً (NaN)
       *[endless] قيمة `{ $path }` لا نهائية
    }
    .help = كتابة عدد منتهٍ، مثل `1.5`
    .label = ليس عدداً منتهياً

read-outside = قيمة `{ $path }` هي { $number }، خارج المدى من { $low } إلى { $high }
    .help = كتابة عدد من { $low } إلى { $high }
    .whole = كتابة عدد صحيح من { $low } إلى { $high }
    .label = خارج المدى

read-outside-least = قيمة `{ $path }` هي { $number }، والأقل { $low }
    .help = كتابة عدد صحيح، { $low } أو أكثر

read-unit =
    { $unit ->
        [centimetres] هل هي بالسنتيمترات؟ تُكتب هكذا: { $mend }
        [millimetres] هل هي بالمليمترات؟ تُكتب هكذا: { $mend }
        [feet] هل هي بالأقدام؟ تُكتب هكذا: { $mend }
        [inches] هل هي بالبوصات؟ تُكتب هكذا: { $mend }
        [pounds] هل هي بالأرطال؟ تُكتب هكذا: { $mend }
        [grams] هل هي بالغرامات؟ تُكتب هكذا: { $mend }
        [per-cent] هل هي بالنسبة المئوية؟ تُكتب هكذا: { $mend }
       *[seconds] هل هي بالثواني؟ تُكتب هكذا: { $mend }
    }

read-minutes = مدة الجلسة من { $low } إلى { $high } دقيقة، والمكتوب هنا { $number }

read-level-deep = الدرجة 5 عمل عميق بالمرفق؛ ولا تُعرض أبداً في البيت
    .help = كتابة 3، أو 4 إن طلبها المتلقي
    .label = أقوى مما ينبغي

read-level-between = الدرجة عدد صحيح على مقياس Walton
    .help = كتابة { $lower } أو { $upper }
    .label = بين درجتين

## Names and texts

read-name-unknown = لا يمكن أن يكون `{ $path }` هو `{ $name }`

read-no-such =
    { $what ->
        [measure] لا يوجد قياس `{ $name }`
        [technique] لا توجد تقنية اسمها `{ $name }`
        [question] لا يوجد سؤال سلامة `{ $name }`
       *[place] لا يوجد موضع اسمه `{ $name }`
    }
    .techniques = يعرضها `warmhands techniques` كلها
    .questions = يعرض `warmhands care` الأسئلة

read-did-you-mean = هل المقصود { $names }؟

read-write-one = كتابة { $names }

read-or = { $names } أو { $last }

read-text-long =
    النص `{ $path }` أطول من { $most ->
        [one] حرف واحد
        [two] حرفين
        [few] { $most } أحرف
        [many] { $most } حرفاً
       *[other] { $most } حرف
    }
    .help = كتابة نص قصير بسيط
    .label = هذا النص

read-text-hidden = في `{ $path }` رمز لا يمكن عرضه

read-answer = قيمة `{ $path }` ليست نعم ولا لا
    .help = كتابة true أو false أو "not sure"؛ «لست على يقين» تُحسب نعم
    .label = ليس جواباً

## Places

read-place-form = لا يُكتب الموضع هكذا: `{ $name }`
    .help = كتابة `{ $place }`

read-place-side = الاسم `{ $name }` لا يحدد الجانب
    .help = كتابة `{ $area }.left` أو `{ $area }.right`، أي يسار المتلقي ويمينه هو؛ وللجانبين يُكتب الاثنان

read-areas = المناطق هي { $areas }، وبعد كل منها { "\u200E" }`.left` أو { "\u200E" }`.right`

read-off-back = النقطة { "\u200E" }({ $x }, { $y }){ "\u200E" } ليست على ظهر هذا المتلقي
    .help = وسط { $place } عند x_m = { $place_x } وy_m = { $place_y }؛ وx_m موجب نحو يمين المتلقي، وy_m من قاعدة الرقبة نحو القدمين
    .also = وهذا

read-back-point = الظهر كله ليس نقطة
    .help = حذف `x_m` و`y_m`، أو تسمية الموضع الذي تقع فيه النقطة

read-nowhere = لا موضع هنا ولا نقطة
    .help = إضافة `place = "shoulder.left"`{ "\u200E" }، أو `x_m` و`y_m`

read-disagree = النقطة تقع على { $there }، لا على { $place }
    .help = إبقاء واحد: `place = "{ $there }"`{ "\u200E" }، أو النقطة وحدها
    .label = هذا

## The request as a whole

read-too-many =
    { $what ->
        [sore-spots] عدد المواضع المؤلمة { $count }؛ والحد الأقصى { $most }
        [keep-offs] عدد المواضع التي لا تُلمس { $count }؛ والحد الأقصى { $most }
        [strokes] عدد الحركات { $count }؛ والحد الأقصى { $most }
       *[lessons] عدد ما علّمته الجلسات السابقة { $count }؛ والحد الأقصى { $most }
    }
    .help = إبقاء الأهم منها
    .label = أكثر من الحد

read-nothing-free = المواضع التي لا تُلمس لا تترك شيئاً من الظهر للتدليك: الجواب هو لا
    .help = الراحة معاً بدلاً من ذلك، أو تقليل ما لا يُلمس

read-said-twice = الشيء نفسه مكتوب مرتين؛ ويُحسب مرة واحدة
    .help = حذف أحدهما
    .label = في هذا

read-sore-kept-off = الموضع المؤلم على { $place } يقع حيث لا لمس، فيُترك
    .label = لا يُلمس

read-sore-back = الموضع المؤلم `back` يُفهم على أنه أسفل الظهر وما بين لوحي الكتف
    .help = تسمية أكثر المواضع ألماً بدلاً منه، مثل `shoulder.left`
    .label = الظهر كله

## Routines

read-untitled = روتين التدليك الخاص بي

read-no-movement = روتين بلا مراحل لا يقول شيئاً
    .help = إضافة { $example }

read-not-done-there = التقنية { $technique } لا تُؤدّى على { $area }
    .help = مكانها { $areas }
    .label = ليس هنا

read-movements-long = مجموع دقائق المراحل { $minutes }، ومدة الروتين بالدقائق { $total }
    .help = تقصير بعضها، أو عدم كتابة دقائقها: فتُوزَّع عندئذ

read-no-spot = هذه الحركة للمواضع المؤلمة، ولم يُذكر أي منها: تُركت خارج الخطة
    .help = ذكر موضع مؤلم في `[[sore]]`، أو إعطاء الحركة `places`
    .label = للمواضع المؤلمة

## Labels that several of these have

label-empty = فارغ
label-together = هذه معاً
label-unknown-name = اسم غير معروف
label-place = هذا الموضع
label-point = هذه النقطة
label-where = أين؟
label-stroke = هذه الحركة

label-movement = في { $movement }
