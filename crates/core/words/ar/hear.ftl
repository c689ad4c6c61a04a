### Translated from English by machine, read once; corrections welcome.

hear-call = أيدي دافئة | أيادي دافئة | يدين دافئتين | يدان دافئتان
hear-stop = توقف | قف | كفى | أوقف
hear-softer = أخف | ألطف | بلطف | برفق
hear-firmer = أقوى | أشد | أعمق
hear-slower = أبطأ | ببطء
hear-faster = أسرع
hear-stay = ابق هنا | ابق | أطول | وقت أطول
hear-move-on = التالي | التالية | انتقل
hear-hurts = يؤلم | يؤلمني | هذا يؤلم | هذا يؤلمني | مؤلم | آه
hear-pause = استراحة | انتظر | لحظة
hear-resume = تابع | استمر | أكمل | واصل
hear-small = من فضلك | لو سمحت | قليلا | أكثر | الآن
