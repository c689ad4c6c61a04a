### Translated from English by machine, read once; corrections welcome.

## What is said in more than one place.

back = رجوع
minutes = { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
   *[other] { $minutes } دقيقة
}
language = اللغة
language-failed = تعذّر تحميل هذه اللغة.
title = Warmhands
close = إغلاق
yes = نعم
no = لا
delete = حذف
again = محاولة أخرى
done = تم

## The first screen.

home-title = يدان دافئتان وغرفة هادئة
home-about = تدليك ظهر لشخصين، مخطط لهذا الظهر ويُقاد حركة بعد حركة.
home-begin = البدء
home-make = كما يناسبكما
home-library = مشاهدة الحركات
home-history = الأمسيات السابقة
home-care = للسكينة بين شخصين، وليس علاجاً. عند أي ألم يجب التوقف.
home-loading = يجري إعداد الأمسية …
home-failed = لم تتمكن الصفحة من تحميل نواتها. هل ما زال الخادم يعمل؟

## The screen on which an evening is made one's own.

compose-title = كما يناسبكما
compose-sore = أين الألم؟
compose-how-sore = نقرة على موضع مؤلم
compose-how-keep = سحب فوق ما يجب تركه
compose-how-erase = نقرة على علامة لإزالتها
compose-how-turn = سحب للتدوير، وإبعاد إصبعين للتقريب
compose-tool-sore = ألم هنا
compose-tool-keep = بلا لمس
compose-tool-erase = إزالة
compose-tool-turn = تدوير
compose-by-name = اختيار موضع باسمه
compose-add-sore = مؤلم
compose-add-keep = بلا لمس
compose-marks = المحدَّد
compose-remove = إزالة: { $what }
compose-sore-at = مؤلم: { $place }
compose-keep-at = بلا لمس: { $place }
compose-spot = موضع
compose-minutes = المدة
compose-level = القوة
compose-who = من يستلقي
compose-name = الاسم، إن أردت
compose-stature = الطول
compose-mass = الوزن
compose-build = شكل الظهر
compose-build-male = عريض
compose-build-between = بين بين
compose-build-female = ضيق
compose-arms = الذراعان
compose-arms-sides = إلى الجانبين
compose-arms-forward = إلى الأمام
compose-giver = من يدلّك
compose-strength = قوة الذراعين
compose-strength-light = خفيفة
compose-strength-average = كالمعتاد
compose-strength-strong = كبيرة
compose-thumbs = الإبهامان اليوم
compose-thumbs-tired = متعبان
compose-thumbs-average = كالمعتاد
compose-thumbs-strong = قويان
compose-mood = الأجواء
compose-mood-quiet = هادئة
compose-mood-romantic = رومانسية
compose-mood-bright = مشرقة
compose-strokes = الحركات
compose-strokes-made = مختارة لكما
compose-strokes-classic = التدليك الكلاسيكي
compose-strokes-slow-tide = مدّ هادئ
compose-tastes = الأذواق
compose-taste = { $taste ->
    [-1] يُترك
    [1] محبوب جداً
   *[0] كيفما جاء
}
compose-supplies = المتوفر
compose-oil = زيت
compose-towels = مناشف
compose-surface = على
compose-surface-table = طاولة
compose-surface-bed = سرير
compose-surface-floor = الأرض
compose-care = قبل أول تدليك
compose-plan = خطة الأمسية
compose-plan-how = لمس حركة يُظهر مكانها وسببها.
compose-why = السبب: { $reason }.
compose-undo = تراجع
compose-redo = إعادة
compose-save = حفظ هذه الخطة
compose-saved = حُفظت، دون الأجوبة الصحية.
compose-kept = الخطط المحفوظة
compose-open = فتح
compose-share = نسخ رابط
compose-shared = نُسخ الرابط. وليس فيه أسماء ولا أجوبة صحية.
compose-file = حفظ في ملف
compose-from-file = فتح ملف
compose-next = التحضير
compose-dose = عرض الدفء
compose-no-plan = لا خطة لهذا بعد:
compose-lane-left = يسار
compose-lane-right = يمين

## The health questions, one group at a time.

care-title = بضعة أسئلة أولاً
care-about = يجيب من يستلقي. وتبقى الأجوبة عندكما، على أجهزتكما.
care-step = { $at } من { $all }
care-none = لا شيء من هذا
care-next = متابعة
care-unsure = لست على يقين
care-later = لاحقاً
care-answer = الإجابة عن الأسئلة
care-not-asked = لم تُطرح الأسئلة الصحية بعد. تستغرق بضع دقائق وتستحق ذلك.
care-so-go = لا مانع حتى الآن.
care-so-adapt = جُعلت الخطة ألطف:
care-so-refuse = لا تدليك اليوم:
care-original = إظهار الأصل الإنجليزي
care-translation = إخفاء الأصل الإنجليزي
care-translated = ترجمة آلية عن الإنجليزية. عند الشك يُعتمد الأصل.

## Before the massage.

prepare-title = التحضير
prepare-needed = لازم
prepare-kind = لمسة لطف
prepare-all = كل هذا جاهز
prepare-start = بدء
prepare-open = لم يجهز بعد: { $open }
prepare-not-kept = لا يمكن حفظ شيء على هذا الجهاز: تجري الجلسة، لكن إعادة تحميل الصفحة تنهيها.
prepare-screen = لتبقَ هذه الشاشة مضاءة وعلى مرأى.
prepare-compose = تغيير الخطة

## The massage itself, on the giver's screen: read from two metres away.

session-paused = استراحة
session-go = لمسة في أي مكان للمتابعة
session-hands-off = بلا لمس
session-hands-off-go = لمسة للمتابعة حين يكون كلاكما جاهزاً.
session-next-in = التالي · { $seconds } ث
session-move-on = التالي
session-left = متبقية
session-replies = الرغبات
session-mute = كتم الصوت
session-unmute = تشغيل الصوت
session-night = أحمر الليل
session-day = ضوء الشموع
session-stop-now = توقف الآن
session-granted-softer = أخف هنا من الآن.
session-granted-firmer = أقوى هنا من الآن.
session-granted-slower = أبطأ قليلاً.
session-granted-faster = أسرع قليلاً.
session-granted-stay = وقت أطول قليلاً هنا.
session-granted-move_on = الحركة التالية بعد هذه التمريرة.
session-granted-sore_here = هذا الموضع مؤلم: والخطة تراعيه.
session-granted-sore_drawn = موضع مؤلم: والخطة تراعيه.
session-granted-hurts = هذا يؤلم.
session-granted-stop = توقف.
session-granted-finish_gently = إلى النهاية، برفق.
session-not-now-ready = لم تبدأ بعد.
session-not-now-playing = ليس الآن: اليدان تعملان.
session-not-now-paused = ليس الآن: هذه استراحة.
session-not-now-hands-off = ليس الآن: اليدان مرفوعتان.
session-not-now-stopped = ليس الآن: انتهت الجلسة.
session-not-now-ended = ليس الآن: انتهت الجلسة.
session-unlogged = لا يمكن حفظ هذه الجلسة.
session-flat = الرسم مسطح: لا رسوم ثلاثية الأبعاد للصفحة على هذا الجهاز.
session-broke = حدث خلل. تُرفع اليدان لحظة: وتُستأنف الجلسة من سجلها.
session-keys = المسافة استراحة · Page down التالي · S أخف · F أقوى · − أبطأ · + أسرع · T البقاء · O ألم هنا · H يؤلمني · G إنهاء · Q توقف · M كتم الصوت · L ضوء الليل · P الهاتف

## What can be asked of a massage under way: on buttons, and in the list of what the phone asked for.

reply-softer = أخف
reply-firmer = أقوى
reply-slower = أبطأ
reply-faster = أسرع
reply-stay = البقاء هنا
reply-move_on = التالي
reply-sore_here = ألم هنا
reply-sore_drawn = ألم هنا
reply-hurts = هذا يؤلم
reply-stop = توقف
reply-finish_gently = إنهاء برفق

## The people of the household.

people-receiver = من يستلقي اليوم
people-giver = من يدلّك اليوم
people-keep = حفظ
people-update = حفظ التغييرات

## The receiver's phone, as the giver's screen speaks of it.

phone-title = هاتف لمن يستلقي
phone-about = أخف، أقوى، البقاء، التالي، أو توقف: تُقال باللمس والعينان مغمضتان.
phone-connect = وصل هاتف
phone-there = الهاتف متصل.
phone-away = لا هاتف
phone-there-short = الهاتف متصل
phone-another = وصل هاتف آخر
phone-scan = يُمسح هذا الرمز بكاميرا الهاتف.
phone-or-type = أو يُفتح { $address } هناك ويُكتب:
phone-alone = يُفتح هذا العنوان على هذا الجهاز وبعده /phone، وتُكتب هذه الأرقام. ولجهاز آخر يُشغَّل Warmhands بالأمر
phone-digits = الأرقام هي { $digits }
phone-qr = رمز تقرؤه كاميرا الهاتف
phone-trouble = خادم المنزل لا يجيب.
phone-said = من الهاتف: { $what }
phone-early = لم تبدأ بعد.
phone-late = جاء هذا متأخراً.
phone-log = من الهاتف
phone-granted = تم
phone-refused = ليس الآن: { $why }
phone-lead-title = القيادة من جهاز آخر
phone-lead-how = يُفتح هذا هناك: فتستمر الجلسة من حيث هي الآن، وتسكت هذه الشاشة.
phone-lead-qr = رمز تقرؤه كاميرا جهاز آخر
phone-lead-link = العنوان. من يملكه يستطيع قيادة هذه الجلسة.
phone-copy = نسخ العنوان
phone-copied = نُسخ
phone-elsewhere = يقود الآن جهاز آخر
phone-elsewhere-how = سكتت هذه الشاشة.
phone-lead = القيادة من هنا مجدداً
phone-lost = انتهت تلك الجلسة، أو يتعذر الوصول إليها.
phone-joined = أصبح هذا الجهاز من أجهزة المنزل.

## Sound: how loud each part is.

sound-title = الصوت
sound-all = الكل
sound-voice = الكلام
sound-music = الموسيقى
sound-beat = إيقاع اليدين
sound-off = مغلق
sound-own = تشغيل موسيقاكم
sound-own-how = اختاروا ملفات موسيقى أو أفلتوها هنا. تبقى على هذا الجهاز.
sound-made = الموسيقى التي تُصنع هنا
sound-bad = تعذّر تشغيل «{ $name }» هنا. تصلح ملفات MP3 وFLAC وOgg وWAV.
sound-lost = توقف الصوت على هذا الجهاز. لمسة تعيده.
sound-back = عاد الصوت.
## What can be said aloud in a session, where the device recognises it by itself.

commands-title = أوامر بالصوت
commands-listen = الاستماع إلى الأوامر
commands-how = قل «{ $call }» ثم: { $commands }. كلمة «{ $stop }» تكفي وحدها. ما يُسمع يبقى على هذا الجهاز ولا يُحفظ.
commands-fetch-how = يستطيع هذا المتصفح فهم الأوامر على هذا الجهاز وحده، بعد أن ينزّل حزمة لغة.
commands-fetch = تنزيل حزمة اللغة
commands-fetching = يجري تنزيل حزمة اللغة…
commands-heard = سُمع: «{ $words }»
commands-trouble-forbidden = لا يوجد استماع: لا يُسمح لهذه الصفحة باستخدام الميكروفون. يمكن السماح به في إعدادات المتصفح.
commands-trouble-microphone = لا يوجد استماع: لا يوجد ميكروفون، أو يستخدمه شيء آخر.
commands-trouble-pack = لا يوجد استماع: حزمة اللغة ناقصة، أو لا تعمل هنا.

## After the massage, when both rest.

after-title = راحة
after-done = ما جرى
after-done-alt = الظهر ومقدار اللمس الذي ناله كل جزء
after-rate = كيف كان؟
after-who = لمن استلقى، في أي وقت.
after-relaxation = الاسترخاء
after-relaxation-least = أبداً
after-relaxation-most = بعمق
after-pressure = الضغط
after-pressure-is = { $pressure ->
    [-2] أخف مما ينبغي
    [-1] خفيف قليلاً
    [1] قوي قليلاً
    [2] أقوى مما ينبغي
   *[0] مناسب تماماً
}
after-comfort = هل كان الجو دافئاً ومريحاً؟
after-liked = ما الذي أعجبك؟
after-keep = حفظ الأجوبة
after-thanks = حُفظت.

## Earlier evenings.

history-title = الأمسيات السابقة
history-none = لا شيء بعد. بعد الجلسة الأولى تجدها هنا.
history-relaxed = الاسترخاء: { $relaxed } من 10
history-unrated = بلا تقييم
history-chart = مدى الاسترخاء، أمسية بعد أمسية
history-export = حفظ كل شيء في ملف
history-import = إدخال ملف
history-imported = { $entries ->
    [0] لم يكن فيه جديد.
    [one] قيد واحد كان جديداً.
    [two] قيدان كانا جديدين.
    [few] { $entries } قيود كانت جديدة.
   *[other] { $entries } قيداً كانت جديدة.
}
history-not-household = هذا ليس ملفاً حفظه Warmhands، فلم يتغير شيء.
history-server-kept = حُذف من هذا الجهاز. تعذر الوصول إلى خادم المنزل وما زالت لديه نسخة: يُعاد الضغط حين يعود.
history-delete = حذف كل شيء
history-sure = حذف نهائي: الخطط والجلسات والأجوبة
history-deleted = حُذف كل شيء.
history-blocked = هذا المتصفح لا يحفظ شيئاً لهذه الصفحة.

## What earlier sessions taught, each a sentence with a button.

learned-title = ما جرى تعلّمه
learned-about = تراعيه الخطة القادمة، ما دام خيراً لكليكما.
learned-leave = استبعاد
learned-heed = مراعاته مجدداً
learned-left = مستبعد

## The strokes, to be watched.

library-title = الحركات
library-purpose = ما تفعله
library-touches = ما يلامس
library-where = أين
library-away = ليس هنا
library-mistake = خطأ شائع
library-close = عن قرب
library-alt = يدان على ظهر، تعرضان: { $stroke }

## Plans that come as a link or as a file.

import-large = هذا الملف أكبر من أن يكون خطة.
import-broken = هذا الرابط معطوب، فلم يتغير شيء.
import-newer = كُتب هذا بإصدار أحدث من Warmhands، فلم يتغير شيء.
import-bad = يتعذر فتح هذا، فلم يتغير شيء: { $why }
