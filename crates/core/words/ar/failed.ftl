### Translated from English by machine, read once; corrections welcome.
### U+200E stands beside code only where its signs would be shown in the wrong order without it.

## Around a finding

finding-help = الحل:

finding-why = السبب:

finding-stroke = { $message } (المرحلة { $movement }، الحركة { $stroke }، { $time })

finding-at = { $message } ({ $at })

## What `warmhands check` found in a file

check-unreadable =
    لا يمكن قراءته، { $stops ->
        [one] خطأ واحد يلزم إصلاحه
        [two] خطآن يلزم إصلاحهما
        [few] { $stops } أخطاء يلزم إصلاحها
        [many] { $stops } خطأً يلزم إصلاحها
       *[other] { $stops } خطأ يلزم إصلاحها
    }

check-to-mend =
    { $stops ->
        [one] خطأ واحد يلزم إصلاحه
        [two] خطآن يلزم إصلاحهما
        [few] { $stops } أخطاء يلزم إصلاحها
        [many] { $stops } خطأً يلزم إصلاحها
       *[other] { $stops } خطأ يلزم إصلاحها
    }

check-good =
    سليم، { $time } في { $count ->
        [one] تعليمة واحدة
        [two] تعليمتين
        [few] { $count } تعليمات
       *[other] { $count } تعليمة
    }

check-cautions =
    { $found }، { $cautions ->
        [one] تنبيه واحد
        [two] تنبيهان
        [few] { $cautions } تنبيهات
        [many] { $cautions } تنبيهاً
       *[other] { $cautions } تنبيه
    }

## A file that does not serve

failed-input = الدخل القياسي
failed-command-line = سطر الأوامر

failed-read = تتعذر قراءة { $path }: { $why }

failed-write = تتعذر كتابة { $path }: { $why }

failed-output = تتعذر كتابة النتيجة: { $why }

failed-unusable = لا يمكن استخدام { $name } كما هو

failed-routine = المكتوب في { $name } روتين لا طلب؛ يفحصه `warmhands check` ويؤدّيه `warmhands play`

failed-score = المكتوب في { $name } خطة لا طلب؛ يفحصها `warmhands check` ويؤدّيها `warmhands play`

failed-planned = الخيارات { "\u200E" }--minutes و{ "\u200E" }--sore و{ "\u200E" }--learn و{ "\u200E" }--mood و{ "\u200E" }--lang تغيّر طلباً؛ والمكتوب في { $name } خطة جاهزة

failed-no-score = لا خطة في { $name }

failed-no-session = لا جلسة في { $name }

failed-not-sound = السجل { $name } ليس سليماً حتى نهايته

failed-resume = لا يمكن متابعة { $name } كما هو

failed-resume-terminal = يحتاج { "\u200E" }--resume إلى طرفية

failed-no-file = المسار { $path } ليس ملفاً

failed-no-name = المكتوب { $path } لا يسمّي ملفاً

failed-there = الملف { $path } موجود؛ والخيار { "\u200E" }--force يكتب فوقه

failed-there-log = السجل { $path } موجود؛ والخيار { "\u200E" }--resume يتابعه

failed-locked = جلسة أخرى تكتب الآن في { $path }

failed-no-home = لا مكان للسجل؛ يُحدَّد مكانه بالخيار { "\u200E" }--log

## The machine

failed-terminal = الطرفية لا تعمل: { $why }

failed-serve = تتعذر الخدمة على العنوان { $at }: { $why }

## `warmhands render`: a session as one file to listen to

render-spoken = { $path }: { $time } دقيقة، بصوت { $voice }

render-unspoken = { $path }: { $time } دقيقة، دون صوت ناطق

render-mp3 = يصنع البرنامج lame ملفات MP3، وهو غير موجود على هذا الجهاز: الأمر `apt install lame` يجلبه؛ أما { "\u200E" }.ogg فلا يحتاج إلى شيء ويعمل في كل مكان تقريباً

render-ending = يجب أن ينتهي اسم { $path } بـ { "\u200E" }.ogg أو { "\u200E" }.opus أو { "\u200E" }.flac أو { "\u200E" }.mp3 أو { "\u200E" }.wav

render-silent = لا شيء يُسمع في هذه الجلسة

render-failed = يتعذر صنع الصوت: { $why }

render-own-none = لا موسيقى في { $folder }: من MP3 أو FLAC أو Ogg Vorbis أو WAV

render-own-silent = الملف { $path } صامت

render-own-unplayable = يتعذر تشغيل { $path }: { $why }

render-voice-missing = البرنامج { $name } ليس على هذا الجهاز: يثبّته `apt install { $package }`؛ والخيار { "\u200E" }--no-voice يغني عن الصوت الناطق

render-piper-missing = البرنامج piper ليس على هذا الجهاز: يثبّته `pip install piper-tts`؛ أما espeak-ng فحزمة من Debian

render-voice-none = لا صوت ناطق على هذا الجهاز: يثبّت `apt install espeak-ng` صوتاً؛ والخيار { "\u200E" }--no-voice يغني عنه

render-flite-english = لا يتكلم flite إلا الإنجليزية؛ أما espeak-ng فيتكلم { $tag } أيضاً

render-piper-none = ليس لدى piper صوت للغة { $tag } في { "\u200E" }~/.local/share/piper-voices؛ يحدد piper:FILE.onnx صوتاً

render-voice-unknown = لا يوجد صوت { $name }: المعروف piper وespeak-ng وflite

render-voice-rate = الملف { $path } لا يذكر معدل عيناته

render-voice-failed = تعذّر على الصوت أن يقول «{ $text }»: { $why }
