### Translated from English by machine, read once; corrections welcome.

voice-title = Warmhands: صوتك
voice-heading = صوتك أثناء الاستلقاء
language = اللغة
language-failed = تعذّر تحميل هذه اللغة.

## Connecting the phone.

join-about = تعرض شاشة المدلّك صورة للمسح بالكاميرا وستة أرقام. يكفي أحدهما.
join-code = ستة أرقام
join-go = اتصال
joining = جارٍ الاتصال …
join-wrong = هذه الأرقام غير صحيحة. يُرجى النظر مرة أخرى.
join-many = محاولات كثيرة. دقيقة من الصبر، ثم محاولة أخرى.
join-old = لم يعد هذا الرابط صالحاً. تعرض شاشة المدلّك رابطاً جديداً.
join-another = اتصال جديد
join-unreachable = جهاز المدلّك لا يجيب. هل الجهازان على الشبكة نفسها؟

## Connected: what fingers mean.

ready-title = تم الاتصال
ready-tap = لمسة
ready-tap-how = على إحدى الزوايا الأربع: أخف، أقوى، البقاء هنا، التالي.
ready-hold = لمسة طويلة
ready-hold-how = في أي مكان عند الألم: فتُرفع اليدان.
ready-two = إصبعان
ready-two-how = يلمسان معاً فيتوقف كل شيء.
ready-told = اهتزازة واحدة حين يُسمع، واثنتان حين يتم، واهتزازة طويلة إن لم يصل.
ready-told-sound = نغمة واحدة: سُمع. نغمتان: تم. نغمات منخفضة: لم يصل.
ready-hand = أمسكه
ready-hand-left = باليد اليسرى
ready-hand-right = باليد اليمنى
ready-lie = إلى الاستلقاء

## While lying down.

voice-softer = أخف
voice-firmer = أقوى
voice-stay = البقاء هنا
voice-move_on = التالي
voice-sore_here = ألم هنا
voice-hurts = هذا يؤلم
voice-stop = توقف
sore-how = لمسة على موضع الألم
sore-back = ظهرك، والرأس إلى أعلى
sore-close = رجوع
heard = { $what } …
applied = { $what }: تم.
undelivered = لا اتصال. يجب قولها بصوت مسموع.
state-waiting = في انتظار الحركة الأولى.
state-here = متصل.
state-over = راحة الآن. لا شيء آخر مطلوب.
state-ended = انتهت هذه الأمسية.
