### What is said of the log of a session that cannot be read to its end.
### Translated from English by machine, read once; corrections welcome.

log-line = السطر { $line }

log-kept = كل ما قبل هذا السطر محفوظ؛ وتُستأنف القراءة بعد حذف الخطأ.

log-too-large = سجل حجمه { $bytes } بايت ليس سجل جلسة واحدة
    .help = تحديد سجل جلسة واحدة.

log-empty = السجل فارغ
    .help = يبدأ السجل بالخطة التي تُؤدّى.

log-no-entry = هذا السطر ليس قيداً في سجل: { $why }

log-cut = السطر الأخير لم يُكتب إلى نهايته
    .help = كل ما قبله محفوظ، ويمكن متابعة الجلسة من هناك.

log-no-score = يبدأ السجل بـ `score_chosen`، وهذا لا يبدأ به
    .help = بدون الخطة لا يمكن أداء شيء منه.

log-score-again = يبدأ السجل بـ `score_chosen`، ولا يرد فيه إلا مرة واحدة

log-unplayable = لا يمكن أداء الخطة: ليس فيها أي حركة

log-twice = القيد { $entry } مكتوب هنا مرة ثانية
    .help = يُقرأ مرة واحدة؛ ولا يضيع شيء.

log-after = القيد { $entry } يأتي بعد القيد { $before }

log-gap = القيد { $expected } ناقص: القيد { $found } يأتي قبل أوانه

log-clock = الساعة ترجع هنا إلى الوراء، من { $before } ث إلى { $now } ث

log-not-now =
    { $status ->
        [ready] لا يمكن هذا قبل بدء الجلسة
        [playing] لا يمكن هذا واليدان تتحركان
        [paused] لا يمكن هذا في استراحة
        [hands-off] لا يمكن هذا واليدان مرفوعتان
        [stopped] لا يمكن هذا بعد إيقاف الجلسة
       *[ended] لا يمكن هذا بعد انتهاء الجلسة
    }

log-value = هنا قيمة خارج الممكن
