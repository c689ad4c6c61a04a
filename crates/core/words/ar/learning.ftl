### Translated from English by machine, read once; corrections welcome.

## A lesson: where, with which stroke, and because of what.

lesson-because =
    { $reason ->
        [sore] بسبب ألم في اليوم التالي
        [rated] لأنك قلت ذلك بعدها
       *[asked] لأنك طلبت ذلك { $times ->
            [one] مرة واحدة
            [two] مرتين
            [few] { $times } مرات
           *[other] { $times } مرة
        }
    }

lesson-at =
    { $way ->
        [softer] أخف: { $place }
        [firmer] أقوى: { $place }
        [slower] حركة أبطأ: { $place }
       *[faster] حركة أسرع: { $place }
    }؛ { lesson-because }.

lesson-at-with =
    { $way ->
        [softer] أخف: { $place } ({ $technique })
        [firmer] أقوى: { $place } ({ $technique })
        [slower] حركة أبطأ: { $place } ({ $technique })
       *[faster] حركة أسرع: { $place } ({ $technique })
    }؛ { lesson-because }.

lesson-with =
    { $way ->
        [softer] أخف في كل مكان
        [firmer] أقوى في كل مكان
        [slower] أبطأ في كل مكان
       *[faster] أسرع في كل مكان
    } ({ $technique })؛ { lesson-because }.

lesson-all =
    { $way ->
        [softer] أخف في التدليك كله
        [firmer] أقوى في التدليك كله
        [slower] أبطأ في التدليك كله
       *[faster] أسرع في التدليك كله
    }؛ { lesson-because }.

lesson-liked =
    المزيد مما أعجبك { $times ->
        [one] مرة واحدة
        [two] مرتين
        [few] { $times } مرات
       *[other] { $times } مرة
    }: { $technique }.

lesson-disliked =
    أقل مما لم يعجبك { $times ->
        [one] مرة واحدة
        [two] مرتين
        [few] { $times } مرات
       *[other] { $times } مرة
    }: { $technique }.

lesson-spot =
    عناية بهذا الموضع: { $place }؛ لأنك ذكرته في { $times ->
        [one] جلسة واحدة
        [two] جلستين
        [few] { $times } جلسات
       *[other] { $times } جلسة
    }.

## What the command says

learned-title = ما علّمته الجلسات السابقة
learned-nothing = لا شيء بعد: لم تأتِ رغبة إلا عَرَضاً.

learned-sessions =
    { $count ->
        [one] من جلسة واحدة.
        [two] من جلستين.
        [few] من { $count } جلسات.
       *[other] من { $count } جلسة.
    }

# The mark before the option keeps its dashes on its left side.
learned-undo = لاستبعاد واحد منها:{ "\u200E" } --without { $id }

learned-unknown = لم تعلّم أي جلسة «{ $id }»؛ يعرض `warmhands learn` ما جرى تعلّمه
learned-left-out = مستبعد
