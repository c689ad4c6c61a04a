### Translated from English by machine, read once; corrections welcome.
### Without imperatives, so that it suits any giver and receiver.

## A stroke begins.

cue-stroke =
    { $change ->
        [the-same] { $technique }، { $places }.
        [softer] { $technique }، { $places }؛ أخف الآن، { $level }.
        [firmer] { $technique }، { $places }؛ أقوى قليلاً، { $level }.
       *[new] { $technique }، { $places }؛ { $level }.
    }

cue-stroke-way =
    { $change ->
        [the-same] { $technique }، { $places }، { $way }.
        [softer] { $technique }، { $places }، { $way }؛ أخف الآن، { $level }.
        [firmer] { $technique }، { $places }، { $way }؛ أقوى قليلاً، { $level }.
       *[new] { $technique }، { $places }، { $way }؛ { $level }.
    }

cue-stroke-only =
    { $change ->
        [the-same] { $technique }.
        [softer] { $technique }؛ أخف الآن، { $level }.
        [firmer] { $technique }؛ أقوى قليلاً، { $level }.
       *[new] { $technique }؛ { $level }.
    }

cue-stroke-now =
    { $change ->
        [the-same] الآن { $technique }، { $way }.
        [softer] الآن { $technique }، { $way }؛ أخف، { $level }.
        [firmer] الآن { $technique }، { $way }؛ أقوى قليلاً، { $level }.
       *[new] الآن { $technique }، { $way }؛ { $level }.
    }

cue-stroke-rest = الآن ترتاح اليدان، دافئتين ساكنتين.

cue-way-in-turn =
    { $direction ->
        [descending] نزولاً وصعوداً بالتناوب، نزولاً أولاً
       *[ascending] صعوداً ونزولاً بالتناوب، صعوداً أولاً
    }

cue-on-side =
    { $side ->
        [left] على اليسار
       *[right] على اليمين
    }

cue-other-side =
    { $side ->
        [left] الآن مثل ذلك على اليسار.
       *[right] الآن مثل ذلك على اليمين.
    }

## What comes in ten seconds

cue-next = التالي، { $technique }: { $places }.

cue-next-only = التالي، { $technique }.

cue-next-rest = بعد قليل ترتاح اليدان: { $places }.

## Asked of the receiver

cue-ask-first = هل الضغط مناسب؟

cue-ask-first-named = { $name }، هل الضغط مناسب؟

cue-ask-firmer = هل هذا الضغط جيد؟

cue-ask-neck = هل هو مريح على الرقبة؟
cue-ask-arm = هل هو مريح على الذراع؟
cue-ask-here = هل هو مريح هنا؟

cue-ask-again-1 = هل ما زال مريحاً هكذا؟
cue-ask-again-2 = هل الدفء كافٍ؟
cue-ask-again-3 = مناسب تماماً، أم أخف؟

## For the giver's own body

cue-giver-thumbs = لراحتك: الإبهام مستقيم، تسنده الأصابع.
cue-giver-wrists = لراحتك: المعصمان ممدودان، والميل بدل الدفع.

cue-giver-stance-1 = لراحتك: الكتفان مرتخيتان، وزفير مع كل ميل.
cue-giver-stance-2 = لراحتك: وزن الجسم ينتقل، والظهر ممدود.
cue-giver-stance-3 = لراحتك: وقوف أو جلوس مريح على الركبتين، ووزن الجسم يقوم بالعمل.

## Towards the end

cue-breath-1 = شهيق، ثم زفير بطيء.
cue-breath-2 = ليأخذ كل زفير وقته.
cue-breath-3 = أبطأ مع كل نَفَس.

cue-breath-rest-1 = نَفَس معاً، شهيق وزفير.
cue-breath-rest-2 = كل شيء دافئ وثقيل.
cue-breath-rest-3 = نَفَس طويل آخر معاً.

cue-ending = الآن ترتفع اليدان، ببطء شديد. ويدوم الاستلقاء ما دام مريحاً.
