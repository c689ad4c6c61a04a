### Translated from English by machine, read once; corrections welcome.

know-care = قبل التدليك
know-care-how = تُطرح الأسئلة على المتلقي. «لست على يقين» تُحسب نعم. وتُكتب الأجوبة في الطلب تحت [care]: yes أو no أو not-sure.

know-techniques = ما تستطيعه اليدان

know-purpose = ما تفعله: { $purpose }.

know-areas = أين: { $areas }.

know-mistake = خطأ شائع. { $mistake }

know-force = { $level } من { $low_n } إلى { $high_n } N

know-forces = القوة لكل يد: { $forces }.

know-forces-more = { $forces }، { $next }

know-body = الظهر
know-measures = القياسات
know-places = المناطق، كل منها على اليسار وعلى اليمين: الحجم والوسط
know-cm = { $size } سم
know-cm2 = { $size } سم²
