### Translated from English by machine, read once; corrections welcome.

## What a reply changes

play-softer-end = هذا أخف ما يمكن: { $level }.

play-firmer-end = هذا أقوى ما يمكن هنا: { $level }.

play-softer-still = أخف هنا من الآن، وما زال: { $level }.

play-firmer-still = أقوى هنا من الآن، وما زال يُعدّ: { $level }.

play-softer = أخف هنا من الآن: { $level }.

play-firmer = أقوى هنا من الآن: { $level }.

play-slower = حركة أبطأ من الآن.
play-slower-end = هذا أبطأ ما يمكن هنا.
play-faster = حركة أسرع من الآن.
play-faster-end = هذا أسرع ما يمكن هنا.
play-stay = وقت أطول هنا؛ ويُضبط الباقي عليه.
play-stay-end = طال هذا بما يكفي لكليكما؛ ويستمر الأمر كما خُطط له.
play-move-on = إلى الحركة التالية حين تكتمل هذه الدورة.
play-finish = إلى الختام مباشرة: الحركات الأخيرة، ثم راحة.
play-closing = هذا هو الختام.

play-sore = موضع مؤلم: { $places }. وما بقي من التدليك يراعيه برفق.

play-sore-later = موضع مؤلم: { $places }. يُحفظ للمرة القادمة.

play-not-now = ليس الآن.
play-not-while-off = ليس الآن: اليدان مرفوعتان. مفتاح المسافة للمتابعة، وq لإنهاء الجلسة.

## Going on after a break

play-resumed = هنا توقفت الجلسة. مفتاح المسافة للمتابعة.
play-resumed-cut = هنا توقفت الجلسة؛ وقد تُرك نصف سطر من السجل. مفتاح المسافة للمتابعة.
play-resume-over = انتهت هذه الجلسة؛ ولا شيء للمتابعة. يعرضها الأمر warmhands replay.
play-unlogged = تتعذر كتابة السجل. ويستمر التدليك بدونه.

## In large letters

play-hands-off = بلا لمس
play-pause = استراحة

## The screen

play-left = بقي { $time }

play-lift = تُرفع كلتا اليدين. يُترك من الآن: { $places }.

play-ask = يُسأل المتلقي عن حاله. مفتاح المسافة للمتابعة في موضع آخر بلمس أخف؛ وq لإنهاء الجلسة.

play-still = سكون

play-passes = { $way }، المرة { $pass } من { $passes }

play-next = بعد { $time }: { $technique }، { $places }، { $level }

play-next-soon = ◂ بعد { $seconds } ث: { $technique }، { $places }، { $level }

play-nothing-next = ثم تنتهي الجلسة.

## Keys: the letters stay as they are

play-keys-pace = s أخف   f أقوى   - أبطأ   + أسرع   t البقاء   n التالي
play-keys = o ألم هنا   h يؤلمني   g إنهاء برفق   المسافة استراحة   q توقف
play-keys-narrow = المسافة استراحة   h يؤلمني   q توقف
play-keys-paused = المسافة متابعة   h يؤلمني   g إنهاء برفق   q توقف
play-keys-hands-off = المسافة متابعة في موضع آخر   q توقف
play-keys-relaxed = 0 أبداً … 9 بعمق   Enter أفضّل ألا أجيب
play-keys-pressure = s أخف مما ينبغي   r مناسب تماماً   f أقوى مما ينبغي   Enter أفضّل ألا أجيب
play-enter-more = Enter لعرض المزيد، وq للخروج
play-enter-starts = Enter للبدء، وq للخروج

## The end

play-stopped = توقفت الجلسة. تستقر اليدان أولاً، ثم ترتفعان.
play-finished = النهاية. ترتاح اليدان نَفَساً آخر، ثم ترتفعان.

play-ask-relaxed = ما مدى استرخائك الآن؟
play-ask-pressure = كيف كان الضغط؟
play-broken-off = انقطعت الجلسة.

play-log-at = السجل: { $path }

play-goes-on = للمتابعة: { $command }

## The script

script-instruction = { $what }؛ { $way }؛ { $level }

script-end = النهاية.
