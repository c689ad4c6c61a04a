### Translated from English by machine, read once; corrections welcome.
### Names of both sides are such as do not change with their case, like كلتا الكتفين; .from, .to and .with
### stand after a preposition.

## Areas

area-neck = الرقبة
    .at =
        { $sides ->
            [left] الجانب الأيسر من الرقبة
            [right] الجانب الأيمن من الرقبة
           *[both] الرقبة
        }
    .listed =
        { $sides ->
            [left] يسار الرقبة
            [right] يمين الرقبة
           *[both] الرقبة من الجانبين
        }

area-shoulder =
    { $sides ->
        [both] كلتا الكتفين
       *[left] الكتف
        [right] الكتف
    }
    .at =
        { $sides ->
            [left] الكتف اليسرى
            [right] الكتف اليمنى
           *[both] كلتا الكتفين
        }
    .at-work = كلتا الكتفين
    .listed =
        { $sides ->
            [left] الكتف اليسرى
            [right] الكتف اليمنى
           *[both] الكتف من الجانبين
        }
    .from =
        { $sides ->
            [both] الكتفين
           *[left] الكتف
            [right] الكتف
        }
    .to =
        { $sides ->
            [both] الكتفين
           *[left] الكتف
            [right] الكتف
        }

area-inner-blade =
    { $sides ->
        [both] بين لوحي الكتف
       *[left] الحافة الداخلية للوح الكتف
        [right] الحافة الداخلية للوح الكتف
    }
    .at =
        { $sides ->
            [left] الحافة الداخلية للوح الكتف الأيسر
            [right] الحافة الداخلية للوح الكتف الأيمن
           *[both] بين لوحي الكتف
        }
    .listed =
        { $sides ->
            [left] الحافة الداخلية للوح الأيسر
            [right] الحافة الداخلية للوح الأيمن
           *[both] الحافة الداخلية للوح الكتف من الجانبين
        }
    .from =
        { $sides ->
            [both] المنطقة بين لوحي الكتف
           *[left] الحافة الداخلية للوح الكتف
            [right] الحافة الداخلية للوح الكتف
        }
    .to =
        { $sides ->
            [both] المنطقة بين لوحي الكتف
           *[left] الحافة الداخلية للوح الكتف
            [right] الحافة الداخلية للوح الكتف
        }

area-blade =
    { $sides ->
        [both] كلا لوحي الكتف
       *[left] لوح الكتف
        [right] لوح الكتف
    }
    .at =
        { $sides ->
            [left] لوح الكتف الأيسر
            [right] لوح الكتف الأيمن
           *[both] كلا لوحي الكتف
        }
    .at-work = كلا لوحي الكتف
    .listed =
        { $sides ->
            [left] لوح الكتف الأيسر
            [right] لوح الكتف الأيمن
           *[both] لوح الكتف من الجانبين
        }
    .with =
        { $sides ->
            [both] لوحي الكتف
           *[left] لوح الكتف
            [right] لوح الكتف
        }

area-mid-back = وسط الظهر
    .at =
        { $sides ->
            [left] يسار وسط الظهر
            [right] يمين وسط الظهر
           *[both] وسط الظهر من الجانبين
        }
    .listed =
        { $sides ->
            [left] يسار وسط الظهر
            [right] يمين وسط الظهر
           *[both] وسط الظهر من الجانبين
        }

area-ribs = الأضلاع
    .at =
        { $sides ->
            [left] الأضلاع اليسرى
            [right] الأضلاع اليمنى
           *[both] الأضلاع من الجانبين
        }
    .listed =
        { $sides ->
            [left] الأضلاع اليسرى
            [right] الأضلاع اليمنى
           *[both] الأضلاع من الجانبين
        }

area-lower-back = أسفل الظهر
    .at =
        { $sides ->
            [left] يسار أسفل الظهر
            [right] يمين أسفل الظهر
           *[both] أسفل الظهر من الجانبين
        }
    .listed =
        { $sides ->
            [left] يسار أسفل الظهر
            [right] يمين أسفل الظهر
           *[both] أسفل الظهر من الجانبين
        }

area-waist = الخصر
    .at =
        { $sides ->
            [left] يسار الخصر
            [right] يمين الخصر
           *[both] الخصر من الجانبين
        }
    .listed =
        { $sides ->
            [left] يسار الخصر
            [right] يمين الخصر
           *[both] الخصر من الجانبين
        }

area-sacrum = قاعدة العمود الفقري
    .at =
        { $sides ->
            [left] يسار قاعدة العمود الفقري
            [right] يمين قاعدة العمود الفقري
           *[both] قاعدة العمود الفقري
        }
    .listed =
        { $sides ->
            [left] يسار قاعدة العمود الفقري
            [right] يمين قاعدة العمود الفقري
           *[both] قاعدة العمود الفقري من الجانبين
        }

area-upper-arm =
    { $sides ->
        [both] أعلى الذراعين
       *[left] أعلى الذراع
        [right] أعلى الذراع
    }
    .at =
        { $sides ->
            [left] أعلى الذراع اليسرى
            [right] أعلى الذراع اليمنى
           *[both] أعلى الذراعين
        }
    .at-work = أعلى الذراعين
    .listed =
        { $sides ->
            [left] أعلى الذراع اليسرى
            [right] أعلى الذراع اليمنى
           *[both] أعلى الذراع من الجانبين
        }

area-forearm =
    { $sides ->
        [both] كلا الساعدين
       *[left] الساعد
        [right] الساعد
    }
    .at =
        { $sides ->
            [left] الساعد الأيسر
            [right] الساعد الأيمن
           *[both] كلا الساعدين
        }
    .at-work = كلا الساعدين
    .listed =
        { $sides ->
            [left] الساعد الأيسر
            [right] الساعد الأيمن
           *[both] الساعد من الجانبين
        }
    .with =
        { $sides ->
            [both] الساعدين
           *[left] الساعد
            [right] الساعد
        }

## Several areas

places-whole-back = الظهر كله

places-whole-side =
    { $side ->
        [left] الجانب الأيسر من الظهر كله
       *[right] الجانب الأيمن من الظهر كله
    }

places-stretch = من { $from } إلى { $to }

places-stretch-with = من { $from } إلى { $to }، مع { $beside }

places-of =
    { $sides ->
        [left] الجانب الأيسر، { $areas }
        [right] الجانب الأيمن، { $areas }
       *[both] كلا الجانبين، { $areas }
    }

places-at-work = { $areas }

places-apart = { $first }؛ { $then }

## A point, for a person with a tape measure

point =
    { $vertical ->
        [above] { $down_cm } سم فوق قاعدة الرقبة
       *[below] { $down_cm } سم تحت قاعدة الرقبة
    }، { $lateral ->
        [left] { $out_cm } سم إلى اليسار
        [outwards] { $out_cm } سم إلى الخارج
        [right] { $out_cm } سم إلى اليمين
       *[middle] على خط الوسط
    }
