### Translated from English by machine, read once; corrections welcome.

## What people call a movement.

movement-warm = زيت ودفء
movement-knead = عجن
movement-release = إرخاء
movement-sweep = تمسيد واسع
movement-close = ختام
movement-rest = راحة

## The title of a plan

plan-title =
    { $minutes ->
        [one] تدليك للظهر مدته دقيقة واحدة
        [two] تدليك للظهر مدته دقيقتان
        [few] تدليك للظهر مدته { $minutes } دقائق
       *[other] تدليك للظهر مدته { $minutes } دقيقة
    }

plan-title-for =
    { $minutes ->
        [one] تدليك للظهر مدته دقيقة واحدة، من أجل { $name }
        [two] تدليك للظهر مدته دقيقتان، من أجل { $name }
        [few] تدليك للظهر مدته { $minutes } دقائق، من أجل { $name }
       *[other] تدليك للظهر مدته { $minutes } دقيقة، من أجل { $name }
    }

## Headings

plan-before = قبل البدء
plan-after = بعد التدليك
plan-care = السلامة
plan-dose = نصيب كل منطقة

plan-movement = { $movement }، من { $start } إلى { $end }

## The head of a plan

plan-facts =
    { $minutes } · { $instructions ->
        [one] تعليمة واحدة
        [two] تعليمتان
        [few] { $instructions } تعليمات
       *[other] { $instructions } تعليمة
    } · { $level } على الأكثر

plan-facts-for =
    من أجل { $name } · { $minutes } · { $instructions ->
        [one] تعليمة واحدة
        [two] تعليمتان
        [few] { $instructions } تعليمات
       *[other] { $instructions } تعليمة
    } · { $level } على الأكثر

plan-sore = موضع مؤلم: { $places }

plan-kept-off = لا يُلمس: { $place }

plan-kept-off-why = لا يُلمس: { $place } ({ $why })

## Which wishes gave way

plan-notes = الرغبات

note-spot-kept-off = { $places }: مؤلم، ويُترك لأن اليدين تبتعدان عنه.

note-spot-left-out = { $places }: مؤلم، ويُترك؛ لا طريق آمناً لأي حركة هناك، أو لا وقت لها.

note-spot-on-arm = { $places }: مؤلم، وله ما للذراعين في كل تدليك، لا أكثر.

note-spot-glides = { $places }: مؤلم، وله مسحات خفيفة ناعمة فقط؛ فلا طريق آمناً هناك للدوائر أو الضغط.

note-spot-once = { $places }: مؤلم، ويُدلَّك مرة واحدة؛ ولا متسع لزيارة ثانية.

note-taste-never = { $techniques }: غير مرغوب، وقُلِّل إلى أدنى حد؛ فالتدليك لا يكتمل بدونه.

note-taste-less = { $techniques }: أقل تفضيلاً، وبقي حيث لا يقوم غيره مقامه.

note-taste-care = { $techniques }: محبوب، وتُرك حفاظاً على السلامة؛ والتفاصيل أعلاه.

note-taste-left-out = { $techniques }: محبوب، وتُرك؛ فلا مكان مناسباً له في هذا التدليك.

## Before and after

plan-if-you-like = { $item } (اختياري)

plan-nothing-named = لم يُذكر ما يمنع هذا التدليك.
plan-gentler = الخطة ألطف مما طُلب، للأسباب التالية:
plan-refused = لا تدليك اليوم:
plan-refused-why = لا تدليك اليوم، للأسباب التالية:
plan-not-conducted = لا يقود البرنامج هذا التدليك: فقد يسبب ضرراً.

plan-safety = عند أي ألم يكفي قول ذلك: فتُرفع اليدان فوراً. ويجب التوقف نهائياً عند ألم حاد أو حارق أو كالكهرباء أو منتشر، وعند خدر أو دوار أو غثيان. هذا للسكينة، وليس علاجاً.

## One instruction, in three lines

plan-instruction = { $technique }: { $places }

plan-way = { $way }؛ { $level }.

plan-reason = { $reason }.

## What each place gets

dose-most = الأكثر: { $areas }.

dose-some = قدر متوسط: { $areas }.

dose-little = القليل: { $areas }.

dose-even = لليسار واليمين القدر نفسه.

dose-uneven =
    { $side ->
        [left] أكثر على اليسار: { $areas }.
       *[right] أكثر على اليمين: { $areas }.
    }

dose-title = اللمس في: { $title }

dose-side =
    { $side ->
        [left] الجانب الأيسر، kPa·s: لمس عريض + عمل على النقاط
       *[right] الجانب الأيمن، kPa·s: لمس عريض + عمل على النقاط
    }

## The plan as a picture

picture-scale = { $start }، والارتفاع بقدر القوة

picture-stroke = { $start }: { $technique }، { $places }
