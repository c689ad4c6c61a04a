### Translated from English by machine, read once; corrections welcome.

replay-title = { $title }، كما جرى

replay-ready = اختيرت الخطة ولم تبدأ.
replay-playing = انقطعت واليدان تتحركان.
replay-paused = انقطعت في استراحة.
replay-hands-off = انقطعت واليدان مرفوعتان، لأن شيئاً آلم.
replay-stopped = توقفت قبل النهاية.
replay-ended = جرت حتى نهايتها.

replay-time = { $massage } من التدليك؛ وكان في الخطة { $whole }.

replay-done = ما جرى
replay-said = ما قيل
replay-dose = نصيب كل منطقة
replay-rating = كيف كان

## What happened

event-score-chosen = اختيرت خطة.
event-started = البداية.
event-paused = استراحة.
event-resumed = متابعة.
event-softer = أخف.
event-firmer = أقوى.
event-slower = أبطأ.
event-faster = أسرع.
event-stayed = وقت أطول هنا.
event-moved-on = إلى التالي.

event-sore = ألم هنا: { $places }.

event-sore-nowhere = ألم في موضع خارج الظهر.
event-hurt = هذا يؤلم: رُفعت اليدان.
event-stopped = توقف.
event-finished-gently = إنهاء برفق.
event-ended = النهاية.
event-rated = كيف كان، أدناه.

## The rating

rated-relaxed = الاسترخاء: { $value } من 10.

rated-too-soft = كان الضغط أخف مما ينبغي.
rated-just-right = كان الضغط مناسباً تماماً.
rated-too-firm = كان الضغط أقوى مما ينبغي.
rated-comfortable = كان الجو دافئاً ومريحاً.
rated-uncomfortable = لم يكن الجو دافئاً ومريحاً.

rated-liked = أعجب: { $techniques }.

rated-disliked = لم يعجب: { $techniques }.

rated-sore = ألم في اليوم التالي: { $value } من 10.
