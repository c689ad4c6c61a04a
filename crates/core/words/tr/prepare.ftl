### Translated from English by machine, read once; corrections welcome.

## Before

prepare-space = Her iki yanda bir metreye yakın yer aç.
    .why = Masaj yapan uzanmadan çevrede dolaşır.

prepare-table = Masayı, sarkıttığın elinin parmak boğumları ona ancak değecek yükseklikte kur.
    .why = Düz bir sırt ve uzun kollar, itmek yerine yaslanmanı sağlar.

prepare-bed = Yatağın sağlam kenarını kullan; bir dizin dik, yanında diz çök ve masaj alana ağırlık verme.
    .why = Yumuşak yatak çöker, dönük sırt yorulur.

prepare-floor = Yere bir mat ya da katlanmış battaniyeler ser, dizlerinin altına da bir minder.
    .why = İkiniz de sonuna kadar rahat edersiniz.

prepare-warm_room = Odayı 22–25 °C’ye ısıt, hava akımını kes.
    .why = Çıplak, yağlı cilt çabuk üşür.

prepare-twilight = Odada yalnız yandan gelen tek bir sıcak ışık kalsın, cildi ancak görecek kadar.
    .why = Akşam loş, sıcak ışık durulmaya yardım eder.

prepare-bright_light = Yumuşak gün ışığı ya da bir lamba yandan gelsin, gözlere vurmasın.
    .why = Masaj yapan cildi görür, masaj alanın gözü kamaşmaz.

prepare-steady_light = Her ışık sabit dursun: alev yok, yanıp sönen ışık yok, titreyen ekran yok.
    .why = Titreyen ışık nöbet başlatabilir.

prepare-candles = En iyisi LED mumlar; gerçek alev yanabilecek her şeyden bir metre uzakta, havlu ve yağdan uzak durur.
    .why = Birçok mum yangını yatak odasında, fazla yakındaki bir şeyden çıkar.

prepare-music = Masaj alan sözsüz, dingin bir müzik ya da sessizlik seçsin.
    .why = Zevk tempodan önemlidir, sessizlik de güzeldir.

prepare-scent = Koku ancak ikiniz de seviyorsanız: 10 ml yağa iki damla uçucu yağ; seyreltmeden asla.
    .why = %1 kadarı bol bol yeter; fazlası cildi tahriş edebilir.

prepare-no_scent = Bugün koku yok: sade yağ; tütsü yok, kokulu mum yok.
    .why = Sağlık yanıtları böyle gerektiriyor.

prepare-plain_mood = Işık ve müzik sade ve sevecen olsun.
    .why = Bir çocukla bu düpedüz özendir.

prepare-pets = Kediler ve köpekler odanın dışında kalsın.
    .why = Onlar irkilir; bazı yağlar da onları zehirleyebilir.

prepare-towels = Çalışılmayan yerleri örtmeye iki büyük havlu, yağ için küçük bir havlu ve biraz kâğıt.
    .why = Örtülü cilt sıcak kalır ve korunmuş hisseder.

prepare-covers = Havlu yoksa örtmek için bir çarşaf ya da iki büyük gömlek, yağ için de biraz kâğıt al.
    .why = Örtülü cilt sıcak kalır ve korunmuş hisseder.

prepare-oil = Elinin altında { $oil_ml } ml yağ olsun; avucuna bir tatlı kaşığı alarak başla, cilde asla dökme.
    .why = Fazla yağ yoğurmak için tutuş bırakmaz.

prepare-plain_oil = Sade, rafine ayçiçek, üzüm çekirdeği ya da fraksiyone hindistan cevizi yağı kullan ve alerjileri sor.
    .why = Yemiş, yer fıstığı ve susam yağlarında tepki yapan maddelerin kalıntısı olabilir.

prepare-no_nut_oil = Fındık, ceviz gibi yemişlerin yağı yok, yer fıstığı ya da susam yağı yok, içeriği bilinmeyen ürün yok; seçilecek olan sade mineral yağ ya da ayçiçek yağı.
    .why = Rafine yağlarda bile kalıntı kalır.

prepare-patch_test = Yeni bir yağı bir gün önce ön kolun iç yüzünde küçük bir yerde dene.
    .why = Tepki bir günde, bazen iki günde görülür.

prepare-patch_test_first = Ancak yağ ya da losyon bir gün, daha iyisi iki gün önce ön kolun iç yüzünde denendiyse ve cilt sakin kaldıysa başla.
    .why = Bu cilt tepki verebilir.

prepare-no_oil = Yağ yoksa kokusuz, sade bir losyon al; ya da ince bir tişört üstte kalsın ve dokunuşlar hafif olsun.
    .why = Kuru cilt uzun sıvazlamalarda takılır.

prepare-extra_oil = Yağda ya da losyonda cömert ol ki eller yüzsün.
    .why = İnce cilt çekilmemelidir.

prepare-no_heat = Sıcak ped ya da su torbası yok, sıcak havlu yok; yağ ancak elin kadar ılık.
    .why = Sağlık yanıtları böyle gerektiriyor: sıcak fark edilmeyebilir ya da bir ilacı deriden içeri itebilir.

prepare-ankles = Ayak bileklerinin altına 10–15 cm yüksekliğinde bir yastık ya da sarılmış battaniye koy.
    .why = Ayaklardaki ve beldeki gerginliği alır.

prepare-head = Baş düz dursun, yüz sarılmış bezden bir halkanın içinde; dönmesi gerekiyorsa her 3–5 dakikada yan değiştir.
    .why = Dönük boyun yorulur; burun da açık kalır.

prepare-arms_by_the_sides = Kollar bedenin yanında dursun.
    .why = Plan, kürek kemiklerinin o durumdaki yerini hesaba katar.

prepare-arms_forward = Kollar önde dursun, bir destekte ya da başın yanında.
    .why = Plan, kürek kemiklerinin o durumdaki yerini hesaba katar.

prepare-belly_cushion = Karnın altına ince bir yastık koy.
    .why = Sağlık yanıtları böyle gerektiriyor: bel uzun kalır.

prepare-chest_cushion = Omuzların ön tarafının altına bir havlu rulosu koy.
    .why = Sağlık yanıtları böyle gerektiriyor: göğüs ve nefes rahat kalır.

prepare-cushions = Karın altı için ince bir yastık, omuz altı için bir havlu rulosu hazır olsun.
    .why = Bel çukurlaşır ya da göğüs sıkışırsa bunları dene.

prepare-warm_hands = Ellerini yıka ve ısıt.
    .why = Dokunuş en çok ten sıcaklığında, 32 °C dolayında sevilir.

prepare-nails_and_rings = Tırnaklar parmak uçlarından kısa; yüzük, saat ve bilezikler çıkmış olsun.
    .why = Çizerler.

prepare-jewellery = Masaj alan kolye ve küpelerini çıkarır, uzun saçını toplar.
    .why = Hiçbir şey takılmaz, hiçbir şey batmaz.

prepare-toilet_and_meal = Önce tuvalet; son bir saatte ağır yemek yok, alkol yok, sakinleştirici yok.
    .why = Dolu karnın üstüne yatmak rahatsız eder; duyuları körelmiş beden de dur demez.

prepare-phones = Bütün telefonları sessize al; yönlendiren telefon görülüp duyulacak yerde, ekranı kısık dursun.
    .why = Hiçbir şey araya girmez.

prepare-snack = Önceden bir şeyler atıştır, bir atıştırmalık da el altında olsun.
    .why = Masaj kan şekerini düşürebilir.

prepare-look_at_skin = Önce cilde bak; ağrılı ya da uyuşuk yerleri keep_off ile işaretle.
    .why = Hissedilmeyen yer de incinebilir.

prepare-seizure_plan = İkiniz de nöbette ne yapacağınızı ve kimi arayacağınızı bilin.
    .why = O zaman kimsenin aceleyle düşünmesi gerekmez.

prepare-parent = Anne ya da baba odada; çocuk da kendi adına evet demiş olsun.
    .why = Bir çocuğun hayırı herkesinki kadar geçerlidir.

prepare-own_terms = Masaj alan bölgeleri tek tek gözden geçirir, olsun ya da olmasın der; giyinik kalabilir, gözlerini açık tutabilir.
    .why = Seçebilmek, dokunuşu güvenli kılar.

prepare-agree = Sesli olarak anlaşın: hangi bölgeler olacak, hangileri olmayacak, hangi giysiler kalacak, ne kadar kuvvetli, hangi koku ya da hiç, nasıl durulacak.
    .why = Evet yalnız bunlar içindir ve her an geri alınabilir.

prepare-stop_signal = “Dur”, iki kez vurma ya da yere bırakılan bir top aynı anlama gelir: eller durur, sonra kalkar.
    .why = Bazı insanlar rahatsız olunca sessizleşir.

prepare-pain_limit = Sızı 10 üzerinden 3’ü geçerse ya da keskin, yakıcı, elektrik çarpar gibi veya uyuşuk gelirse söyle; o zaman hareket biter.
    .why = Acının faydası yoktur.

prepare-ask_often = Her yeni yerde sor: daha yumuşak mı, tam kararında mı?
    .why = Sağlık yanıtları böyle gerektiriyor.

prepare-only_a_massage = Seans bir masajdır; fazlası, onun dışında, ikinizin anlaşmasına bağlıdır.
    .why = Rıza her seferinde tek bir şey içindir.

## After

prepare-rest = Örtülü ve sıcak, 2–5 dakika yatmaya devam et.
    .why = Dinlenmek masajın parçasıdır.

prepare-rise = Yana dön, biraz otur, sonra ayağa kalk.
    .why = Hızlı kalkmak baş döndürebilir.

prepare-rise_very_slowly = Yana dön, başın açılana kadar otur, sonra masaj yapan yanındayken ayağa kalk.
    .why = Senin tansiyonunla hızlı kalkmak baş döndürebilir.

prepare-soles = Yürümeden önce ayak tabanlarındaki ve ellerdeki yağı sil.
    .why = Yağlı ayak kayar.

prepare-candles_out = Bütün mumlar söndü mü?
    .why = Alevin yanında uyuyakalmak yangın çıkarır.

prepare-oily_towels = Yağlı havluları bekletmeden, sıcak suda ve deterjanla yıka; ipe asarak kurut, asla sıcakken üst üste yığma.
    .why = Sıcak bezde kalan yağ saatler sonra kendiliğinden tutuşabilir.

prepare-latex = Yağı lateks prezervatif ve eldivenlerden uzak tut.
    .why = Yağ onları zayıflatır.

prepare-water = Bir bardak su sun.
    .why = Bu bir inceliktir; bedenden hiçbir şeyi atmaz.

prepare-skin_after = Kızarık ya da ağrılı yer var mı diye cilde bir kez daha bak.
    .why = Hissedilmeyen yer de incinebilir.

prepare-ask_next_day = Ertesi gün nasıl hissettiğini sor; ağrıyorsa bir dahaki sefer daha yumuşak ol.
    .why = Şimdi iyi gelen yarın acıtabilir.

prepare-soreness = Ertesi gün biraz ağrı, yaklaşık on kişiden birinde olur ve geçer.
    .why = Ne daha çok bastırmak için bir nedendir ne de kaygılanmak için.

prepare-seek_advice = Ağrı iki günden uzun sürerse, ya da morluk, kol veya bacakta uyuşma veya güçsüzlük, başta, boyunda, karında veya yanda ağrı ya da idrarda kan olursa doktora görün.
    .why = Masajın zarar vermesi ender görülür ama gerçektir.

prepare-emergency = Göğüs ağrısı, zor nefes alma, inme (felç) belirtileri ya da bacak arasında uyuşma: hemen 112, 911 ya da 999’u ara.
    .why = Bunlar beklemez.
