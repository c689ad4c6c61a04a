### Translated from English by machine, read once; corrections welcome.
### No reason begins with a small dotted "i": its first letter may be made large by rules that are not Turkish.

## Warm

move-reason-oil = yağı yayar, sırt ellerini tanır
move-reason-low-fans = daha kuvvetlisinden önce sırtın alt ucunu ısıtır
move-reason-long = daha kuvvetlisinden önce sıcaklığı derine indirir
move-reason-side-glides = uzun hareketlerin yalnız sıyırıp geçtiği yanları da kapsar
move-reason-hearts = omuzları ve kürek kemiklerinin çevresindeki kasları ısıtır
move-reason-neck-glides = boynu yumuşakça selamlar
move-reason-arm-glides = sıcaklığı kollar boyunca taşır
move-reason-long-deeper = yoğurmaya geçişi hazırlar

## Knead

move-reason-knead-column = omurganın yanındaki uzun kasları neredeyse omuzlara kadar yoğurur
move-reason-circle-column = uzun kaslar boyunca bütün avuçla çalışır
move-reason-forearm-column = kas boyunca genişçe yaslanır ve ellerini dinlendirir
move-reason-low-circles = geniş, sıcak avuçların altında beli gevşetir
move-reason-mid-circles = sırtın ortasını yumuşatır
move-reason-rib-circles = yanlardaki geniş kasları da kapsar, kaburgaların üzerinden nazikçe geçer
move-reason-blade-circles = kürek kemiklerini serbest bırakır
move-reason-knead-shoulders = çoğumuzun günün yükünü taşıdığı omuz üstlerini yoğurur
move-reason-circle-shoulders = omuz üstlerini bütün avuçla rahatlatır

## Release

move-reason-inner-fingertips = kürek kemikleriyle omurga arasındaki kaslara ulaşır
move-reason-calm = ağrılı yere yapılan iki ziyaret arasında sırtı yatıştırır
move-reason-calm-high = ağrılı yere yapılan iki ziyaret arasında sırtı yatıştırır
move-reason-neck-ease = bütün gün başı taşıyan boynu rahatlatır
move-reason-forearm-ease = günün işini gören ön kolları rahatlatır

## Sweep

move-reason-back-up = ellerin sırtıyla her iki yandan serbestçe yukarı süpürür
move-reason-back-down = geri döner ve her iki yandan aşağı süpürür
move-reason-back-out-high = kürek kemiklerinin üzerinden dışa doğru süpürür
move-reason-back-out-mid = sırtın ortasından dışa doğru süpürür
move-reason-smooth-long = ellerin sırtının canlandırdığını durultur
move-reason-smooth-hearts = omuzları tek bir yuvarlak hareketle durultur
move-reason-smooth-low = sırtın alt ucunu durultur
move-reason-tap = yumuşak bir yağmur gibi tıpırdar ve cildi uyandırır
move-reason-pluck = minicik, çabuk dokunuşlarla karıncalandırır
move-reason-trail = cilde yumuşak bir ürperti gönderir

## Close

move-reason-slides = her şeyi yavaşlatır
move-reason-side-slides = basıncı yanlardan aşağı sönümlendirir
move-reason-last-slide = veda için bütün sırt boyunca bir kez kayar

## Rest

move-reason-rest = dinlenerek biter: eller dursun, birlikte nefes alın

## Where a stroke has another reason than its move.

reason-free-side = yalnız bu yanda serbest olan yerleri kapsar
reason-warms-sore = ağrılı yeri ısıtır
reason-calms-after-kneading = yoğurmadan sonra sırtı yatıştırır
reason-calms-before-sweep = süpüren dokunuşlardan önce sırtı yatıştırır
reason-joins-sides = elleri dinlendirir ve bir yanı öbürüne bağlar

reason-link =
    { $direction ->
        [descending] dokunuş hiç kopmasın diye sırttan aşağı kayar
       *[ascending] dokunuş hiç kopmasın diye sırttan yukarı kayar
    }
