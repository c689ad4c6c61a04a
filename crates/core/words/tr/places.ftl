### Translated from English by machine, read once; corrections welcome.
### No name begins with a small dotted "i": its first letter may be made large by rules that are not Turkish.

## Areas. .from has the ablative, .to the dative.

area-neck = boyun
    .at =
        { $sides ->
            [left] boynun sol yanı
            [right] boynun sağ yanı
           *[both] boyun
        }
    .listed =
        { $sides ->
            [left] boynun sol yanı
            [right] boynun sağ yanı
           *[both] boynun her iki yanı
        }
    .from = boyundan
    .to = boyuna

area-shoulder =
    { $sides ->
        [both] omuzlar
       *[left] omuz
        [right] omuz
    }
    .at =
        { $sides ->
            [left] sol omuz
            [right] sağ omuz
           *[both] her iki omuz
        }
    .at-work = her iki omuz
    .listed =
        { $sides ->
            [left] sol omuz
            [right] sağ omuz
           *[both] her iki omuz
        }
    .from =
        { $sides ->
            [both] omuzlardan
           *[left] omuzdan
            [right] omuzdan
        }
    .to =
        { $sides ->
            [both] omuzlara
           *[left] omuza
            [right] omuza
        }

area-inner-blade =
    { $sides ->
        [both] kürek kemiklerinin arası
       *[left] kürek kemiğinin iç kenarı
        [right] kürek kemiğinin iç kenarı
    }
    .at =
        { $sides ->
            [left] sol kürek kemiğinin iç kenarı
            [right] sağ kürek kemiğinin iç kenarı
           *[both] kürek kemiklerinin arası
        }
    .listed =
        { $sides ->
            [left] sol kürek kemiğinin içi
            [right] sağ kürek kemiğinin içi
           *[both] her iki kürek kemiğinin içi
        }
    .from =
        { $sides ->
            [both] kürek kemiklerinin arasından
           *[left] kürek kemiğinin iç kenarından
            [right] kürek kemiğinin iç kenarından
        }
    .to =
        { $sides ->
            [both] kürek kemiklerinin arasına
           *[left] kürek kemiğinin iç kenarına
            [right] kürek kemiğinin iç kenarına
        }

area-blade =
    { $sides ->
        [both] kürek kemikleri
       *[left] kürek kemiği
        [right] kürek kemiği
    }
    .at =
        { $sides ->
            [left] sol kürek kemiği
            [right] sağ kürek kemiği
           *[both] her iki kürek kemiği
        }
    .at-work = her iki kürek kemiği
    .listed =
        { $sides ->
            [left] sol kürek kemiği
            [right] sağ kürek kemiği
           *[both] her iki kürek kemiği
        }

area-mid-back = orta sırt
    .at =
        { $sides ->
            [left] orta sırtın sol yanı
            [right] orta sırtın sağ yanı
           *[both] orta sırt, her iki yan
        }
    .listed =
        { $sides ->
            [left] orta sırtın solu
            [right] orta sırtın sağı
           *[both] orta sırtın her iki yanı
        }
    .from = orta sırttan
    .to = orta sırta

area-ribs = kaburgalar
    .at =
        { $sides ->
            [left] sol kaburgalar
            [right] sağ kaburgalar
           *[both] kaburgalar, her iki yan
        }
    .listed =
        { $sides ->
            [left] sol kaburgalar
            [right] sağ kaburgalar
           *[both] her iki yandaki kaburgalar
        }

area-lower-back = bel
    .at =
        { $sides ->
            [left] belin sol yanı
            [right] belin sağ yanı
           *[both] bel, her iki yan
        }
    .listed =
        { $sides ->
            [left] belin solu
            [right] belin sağı
           *[both] belin her iki yanı
        }
    .from = belden
    .to = bele

area-waist =
    { $sides ->
        [both] böğürler
       *[left] böğür
        [right] böğür
    }
    .at =
        { $sides ->
            [left] sol böğür
            [right] sağ böğür
           *[both] her iki böğür
        }
    .at-work = her iki böğür
    .listed =
        { $sides ->
            [left] sol böğür
            [right] sağ böğür
           *[both] her iki böğür
        }

area-sacrum = omurganın dibi
    .at =
        { $sides ->
            [left] omurga dibinin solu
            [right] omurga dibinin sağı
           *[both] omurganın dibi
        }
    .listed =
        { $sides ->
            [left] omurga dibinin solu
            [right] omurga dibinin sağı
           *[both] omurga dibinin her iki yanı
        }
    .from = omurganın dibinden
    .to = omurganın dibine

area-upper-arm =
    { $sides ->
        [both] üst kollar
       *[left] üst kol
        [right] üst kol
    }
    .at =
        { $sides ->
            [left] sol üst kol
            [right] sağ üst kol
           *[both] her iki üst kol
        }
    .at-work = her iki üst kol
    .listed =
        { $sides ->
            [left] sol üst kol
            [right] sağ üst kol
           *[both] her iki üst kol
        }

area-forearm =
    { $sides ->
        [both] ön kollar
       *[left] ön kol
        [right] ön kol
    }
    .at =
        { $sides ->
            [left] sol ön kol
            [right] sağ ön kol
           *[both] her iki ön kol
        }
    .at-work = her iki ön kol
    .listed =
        { $sides ->
            [left] sol ön kol
            [right] sağ ön kol
           *[both] her iki ön kol
        }

## Several areas

places-whole-back = bütün sırt

places-whole-side =
    { $side ->
        [left] sırtın bütün sol yanı
       *[right] sırtın bütün sağ yanı
    }

places-stretch = { $from } { $to }

places-stretch-with = { $from } { $to }, { $beside } dahil

places-of =
    { $sides ->
        [left] sol yan, { $areas }
        [right] sağ yan, { $areas }
       *[both] her iki yan, { $areas }
    }

places-at-work = { $areas }

places-apart = { $first }; { $then }

## A point, for a person with a tape measure

point =
    { $vertical ->
        [above] boynun dibinden { $down_cm } cm yukarıda
       *[below] boynun dibinden { $down_cm } cm aşağıda
    }, { $lateral ->
        [left] { $out_cm } cm solda
        [outwards] { $out_cm } cm dışarıda
        [right] { $out_cm } cm sağda
       *[middle] orta çizgide
    }
