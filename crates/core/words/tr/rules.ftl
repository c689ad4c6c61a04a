### Translated from English by machine, read once; corrections welcome.

rule-stroke = { $movement } bölümündeki { $number }. hareket ({ $technique })

## R01: length

r01-too-long = Masaj { $seconds } sn sürüyor; en çok { $most_s } sn sürebilir.
    .help = Hareket çıkar ya da hareketleri kısalt.

r01-not-as-asked = Masaj { $seconds } sn sürüyor; bu istekte { $least_s } ile { $most_s } sn arasında sürer.
    .help = İstekteki dakikaları değiştir, ya da hareketleri uzat veya kısalt.

## R02: movements

r02-order = Bölümler { $movements }; { $order } olmalı.
    .help = Her bölümü bir kez, bu sırayla yaz.

r02-empty = { $movement } bölümünde hareket yok.
    .help = Ona bir hareket ver.

r02-warm = Isıtma { $seconds } sn, sürenin %{ $percent } kadarı; %{ $low_percent }-{ $high_percent } olmalı.
    .help = { $low_s } ile { $high_s } sn arasında sürsün.

r02-closing = Kapanış ve dinlenme birlikte { $seconds } sn; en az { $least_s } sn olmalı.
    .help = Son sıvazlamaları yavaşlat ya da eller daha uzun dinlensin.

## R03: warmth

r03-opening = { $stroke } masajı açıyor; masaj yağlı bir uzun sıvazlamayla açılmalı.
    .help = effleurage ile başla.

r03-cold = { $stroke }, { $place } üzerinde { $seconds } sn ısıtmadan sonra { $level }. düzeyde geliyor; önce { $least_s } sn gerekir.
    .help = Bu yeri önce uzun sıvazlamalarla ısıt ya da 2. düzeyde kal.

r03-first = { $stroke }, { $place } üzerinde öncesi olmadan { $level }. düzeyde geliyor; en çok { $most }. düzey olabilir.
    .help = Önüne aradaki düzeyde bir hareket koy.

r03-rise = { $stroke }, { $place } üzerinde { $before }. düzeyden sonra { $level }. düzeyde geliyor; en çok { $most }. düzey olabilir.
    .help = Önüne aradaki düzeyde bir hareket koy.

## R04: kneading

r04-few =
    { $side ->
        [left] Sol yanda omurga boyunca geçiş az: { $passes }; en az { $least } olmalı.
       *[right] Sağ yanda omurga boyunca geçiş az: { $passes }; en az { $least } olmalı.
    }
    .help = Bir yukarı, bir aşağı geçiş ekle.

r04-first =
    { $side ->
        [left] { $stroke } aşağı gidiyor ve sol yandaki ilk geçiş; ilk geçiş yukarı gider.
       *[right] { $stroke } aşağı gidiyor ve sağ yandaki ilk geçiş; ilk geçiş yukarı gider.
    }
    .help = Belden başla.

r04-alike =
    { $side ->
        [left] { $stroke } sol yanda önceki geçişle aynı yöne gidiyor; geçişler yön değiştirir.
       *[right] { $stroke } sağ yanda önceki geçişle aynı yöne gidiyor; geçişler yön değiştirir.
    }
    .help = İkisinden birini ters çevir.

r04-climb =
    { $side ->
        [left] Sol yanda belden omuza çıkan geçiş yok.
       *[right] Sağ yanda belden omuza çıkan geçiş yok.
    }
    .help = Yukarı giden bir geçiş belde başlasın, omuzda bitsin.

## R05: eases

r05-missing = { $place } için rahatlatma yok.
    .help = Oraya bir { $technique } hareketi ekle.

r05-rough = { $stroke }: { $force_n } N, { $seconds } sn ve { $times } tekrar; en çok { $most_n } N, { $least_s }-{ $most_s } sn ve { $most_times } tekrar olabilir.
    .help = Yalnız biraz rahatlat; esnetmeyi masaj alan yönetir.

r05-level = { $stroke } { $level }. düzeyde; rahatlatma ve boyundaki her hareket { $most }. düzeyde kalır.
    .help = { $most }. düzeye getir.

## R06: sore spots

r06-short = { $place } üzerindeki ağrılı nokta { $seconds } sn daire ya da bastırma alıyor; { $least_s } sn gerekir.
    .help = release bölümünde üzerinde çalış.

r06-visits = { $place } üzerindeki ağrılı noktaya { $visits } kez gidiliyor; en çok { $most } kez olabilir.
    .help = İkinci ziyaretten sonra rahat bırak.

r06-long = { $place } üzerindeki ağrılı noktaya bir ziyaret { $seconds } sn sürüyor; en çok { $most_s } sn olabilir.
    .help = İkinci ziyaretten önce üzerinden sıvazla.

r06-cold = { $stroke }, { $place } üzerinde { $seconds } sn ısıtmadan sonra ağrılı noktada çalışıyor; önce { $least_s } sn gerekir.
    .help = Bu yeri önce uzun sıvazlamalarla ısıt.

## R07: sweep

r07-back-of-hand = Süpüren bölümde el sırtıyla hareket az: { $count }; en az { $least } olmalı.
    .help = El sırtıyla sıvazlama ekle.

r07-smooth = Süpüren bölümde düz hareket az: { $count }; en az { $least } olmalı.
    .help = El sırtıyla hareketlerin arasına bir uzun sıvazlama ekle.

r07-tingling = Süpüren bölümde karıncalandıran hareket az: { $count }; en az { $least } olmalı.
    .help = Hafif tıpırtı, minik çimdikler ya da tüy gibi dokunuş ekle.

r07-missed = Süpüren bölümde el sırtıyla hiçbir hareket { $place } bölgesine ulaşmıyor.
    .help = Üzerinden bir el sırtıyla sıvazlama geçsin.

r07-alike = { $stroke }, art arda { $way } olan { $count } el sırtı hareketinden biri; en çok { $most } tanesi aynı olabilir.
    .help = Başka yöne gitsin: yukarı, aşağı, dışarı ya da serbestçe.

r07-again = { $stroke } başka bir el sırtı hareketini izliyor; arada düz ya da karıncalandıran bir hareket olmalı.
    .help = Aralarına bir uzun sıvazlama ya da karıncalandıran bir hareket koy.

r07-unwanted = { $stroke }, masaj alanın asla istemediği bir şey.
    .help = Başka türlü bir karıncalandırma al ya da çıkar.

## R08: close

r08-force = { $stroke } kuvveti { $before } N’dan { $now } N’a çıkarıyor; kapanış yalnız dinginleşir.
    .help = En çok önceki hareketteki kadar olsun.

r08-level = { $stroke } düzeyi { $before } yerine { $now } yapıyor, yani yükseltiyor; kapanış yalnız dinginleşir.
    .help = En çok önceki hareketteki kadar olsun.

r08-speed = { $stroke } hızı { $before } cm/s’den { $now } cm/s’ye çıkarıyor; kapanış yalnız dinginleşir.
    .help = En çok önceki hareketteki kadar olsun.

r08-lively = { $stroke } kapanış için fazla canlı.
    .help = Uzun sıvazlama, el sırtıyla sıvazlama, tüy gibi dokunuş ya da dingin eller kullan.

r08-still = Kapanışta kıpırdayan bir hareket yok.
    .help = İki elle, belden omuzlara ya da geri aşağı giden bir uzun sıvazlama ya da tüy gibi dokunuşla bitir.

r08-last = { $stroke } kapanışı bitiriyor ama bütün sırt boyunca kaymıyor.
    .help = İki elle, belden omuzlara ya da geri aşağı giden bir uzun sıvazlama ya da tüy gibi dokunuşla bitir.

r08-unrest = { $stroke } { $level }. düzeyde dinlenme sayılmaz; { $most }. düzeyde dingin eller sayılır.
    .help = Başka bir bölüme taşı.

r08-rest = Eller sonda { $seconds } sn dinleniyor; en az { $least_s } sn gerekir.
    .help = Daha uzun dinlensinler.

## R09: balance

r09-apart = { $area } solda { $left_kpa_s } kPa·s, sağda { $right_kpa_s } alıyor, fark %{ $percent }; en çok %{ $most_percent } olabilir.
    .help = Öbür yana da aynı hareketleri ver.

## R10: point work

r10-visit = { $stroke } tek bir noktada { $seconds } sn süren nokta çalışmasını başlatıyor; en çok { $most_s } sn olabilir.
    .help = Kısalt ya da daha geniş bir el kullan.

r10-session = Nokta çalışması toplam { $seconds } sn sürüyor; en çok { $most_s } sn olabilir.
    .help = Bir bölümünü avuçla ya da parmak uçlarıyla, daha hafif yap.

r10-peak = { $stroke }, { $place } üzerinde { $peak_kpa } kPa’ya varıyor; en çok { $most_kpa } kPa olabilir.
    .help = Daha yumuşak ya da elin daha geniş bir yeriyle bastır.

## R11: sites

r11-never = { $stroke } yapılmaması gereken bir yerden geçiyor: { $site }.
    .help = Yolu çevresinden dolaştır, daha hafif yap ya da başka bir teknik al.

r11-level = { $stroke } şu yerden { $level }. düzeyde geçiyor: { $site }; orada en çok { $most }. düzey olabilir.
    .help = Yolu çevresinden dolaştır, daha hafif yap ya da başka bir teknik al.

## R12: level and force

r12-care = { $stroke } bu kişiye yapılmaz: sağlık yanıtları buna engel.
    .help = Başka bir teknik al; sağlık notlarına bak.

r12-level = { $stroke } { $level }. düzeyde; en çok { $most } olabilir.
    .help = { $most }. düzeye getir.

r12-not-done = { $stroke } { $level }. düzeyde yapılmaz.
    .help = Başka bir düzey ya da başka bir teknik al.

r12-force = { $stroke } { $force_n } N; { $level }. düzeyde { $low_n } ile { $high_n } N arasındadır.
    .help = Kuvveti ya da düzeyi değiştir.

## R13: the giver

r13-thumbs-on-end = { $stroke } aralıksız { $seconds } sn başparmak çalışmasını başlatıyor; en çok { $most_s } sn olabilir.
    .help = Araya bir uzun sıvazlama koy.

r13-tapotement-on-end = { $stroke } aralıksız { $seconds } sn vuruşu (tapotman) başlatıyor; en çok { $most_s } sn olabilir.
    .help = Araya bir uzun sıvazlama koy.

r13-kneading-on-end = { $stroke } aralıksız { $seconds } sn yoğurmayı başlatıyor; en çok { $most_s } sn olabilir.
    .help = Araya bir uzun sıvazlama koy.

r13-thumbs = Başparmaklar toplam { $seconds } sn çalışıyor; { $total_s } sn içinde en çok { $most_s } sn çalışırlar.
    .help = Bir bölümü için parmak uçları, gevşek yumruk ya da ön kol kullan.

## R14: travel

r14-no-hand = { $stroke } sırasında bedende el yok; biri temasta kalır.
    .help = Bir ele bir yol ver.

r14-far = { $stroke } ellerin olduğu yerden { $way_cm } cm uzakta başlıyor; en çok { $most_cm } cm olabilir.
    .help = İkisinden birini ters çevir ya da araya bir kaydırma koy.

## R15: repeats

r15-repeats = { $stroke } değişmeden sürüyor: { $times } kez, { $seconds } sn; en çok { $most } kez ve { $most_s } sn olabilir.
    .help = Arada yönü, yerleri ya da tekniği değiştir.

## R16: tempo

r16-speed = { $stroke } hızı { $speed } cm/s; { $low } ile { $high } cm/s arasında yapılır.
    .help = Hızı değiştir ya da başka bir teknik al.

r16-speed-none = { $stroke } için { $speed } cm/s hız verilmiş; bunun hızı olmaz.

r16-speed-missing = { $stroke } için hız yok; { $low } ile { $high } cm/s arasında yapılır.

r16-rate = { $stroke } sıklığı { $rate } Hz; { $low } ile { $high } Hz arasında yapılır.
    .help = Sıklığı değiştir ya da başka bir teknik al.

r16-rate-none = { $stroke } için { $rate } Hz sıklık verilmiş; bunun sıklığı olmaz.

r16-rate-missing = { $stroke } için sıklık yok; { $low } ile { $high } Hz arasında yapılır.

r16-apart = { $stroke } için { $speed } cm/s yazıyor, ama { $way_cm } cm yol, { $times } tekrar ve { $seconds } sn ile { $real } cm/s ediyor.
    .help = Süreyi, tekrarları ya da hızı değiştir.

## R17: keep-offs

r17-near = { $stroke } dokunulmayacak bir yere { $near_cm } cm kadar yaklaşıyor; en yakın { $least_cm } cm olabilir.
    .help = Yolu kısalt ya da çevresinden dolaştır.

r17-near-why = { $stroke } dokunulmayacak bir yere ({ $why }) { $near_cm } cm kadar yaklaşıyor; en yakın { $least_cm } cm olabilir.
    .help = Yolu kısalt ya da çevresinden dolaştır.

## R18: form

r18-nothing = { $stroke } { $seconds } sn ve { $force_n } N; ikisi de 0’dan büyük olur.
    .help = Hareketi çıkar ya da ona süre ve kuvvet ver.

r18-nowhere = { $stroke } hiçbir yer belirtmiyor.
    .help = Üzerinde çalıştığı yerleri yaz.

r18-off-body = { $stroke } x { $x_cm } cm, y { $y_cm } cm noktasında bedenden çıkıyor.
    .help = Yolu sırtta, boyunda ve kollarda kalsın.

r18-gap = { $stroke } { $start_s }. saniyede başlıyor, ama önceki hareket { $end_s }. saniyede bitiyor.
    .help = Hareketler boşluk bırakmadan ve üst üste binmeden birbirini izlesin.

r18-end = Plan { $seconds } sn sürüyor, ama son hareketi { $end_s }. saniyede bitiyor.
    .help = Süre, son hareketin bitişi olsun.

r18-movement = { $movement } bölümü { $start_s }. saniyede başlayıp { $seconds } sn sürüyor diye yazıyor; hareketleri { $strokes_start_s }. saniyede başlayıp { $strokes_s } sn sürüyor.
    .help = Başlangıç ve süre hareketlerininki olsun.

r18-dose = Planda { $place } için { $broad_kpa_s } kPa·s geniş dokunuş ve { $point_kpa_s } nokta çalışması yazıyor; hareketleri { $real_broad_kpa_s } ve { $real_point_kpa_s } veriyor.
    .help = Elle düzenlediğin dosyada dozu yazma ya da yeniden hesapla.

## Where there is no plan

refusal-warm = İyi bir plan yok: sırtın ısıtılabilecek kadar yeri serbest değil.
refusal-knead = İyi bir plan yok: sırtın yoğrulabilecek kadar yeri serbest değil.
refusal-sweep = İyi bir plan yok: sırtın süpüren dokunuşlara yetecek kadar yeri serbest değil.
refusal-close = İyi bir plan yok: sırtın son kaydırmaya yetecek kadar yeri serbest değil.
refusal-rest = İyi bir plan yok: ellerin dinlenebileceği serbest bir yer yok.

refusal-too-much = Bunların tümü için { $minutes } dakikalık iyi bir plan yok.

refusal-breaks = Bunların tümü için her kurala uyan bir plan yok: { $rule }

refusal-ways = Şu yapılabilir: { $ways }.

refusal-ways-more = { $ways } ya da { $next }

refusal-way-minutes = { $minutes } dakika ayırmak

refusal-way-no-spots = hiç ağrılı nokta olmadan planlamak

refusal-way-fewer-spots = { $total } ağrılı noktadan { $count } tanesini söylemek

refusal-way-both-sides = öbür yanda da aynı bölgelere dokunmamak

refusal-way-gentler = en çok { $level } istemek

refusal-no-way = Dokunulmayacak bir yeri küçült, daha az ağrılı nokta söyle ya da masajı başka bir güne bırak.

## Where a routine is filled in

fill-refused = Bugün masaj yok: { $why }

fill-nothing-free = burada dokunulabilecek serbest bir yer yok: dışarıda bırakıldı
    .help = istekteki keep-off yerlerine ve sağlık notlarına bak
    .label = dışarıda bırakıldı
