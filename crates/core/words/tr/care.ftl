### Translated from English by machine, read once; corrections welcome.
### "Sırt" alone would leave the lower back out, so back pain is "sırt ya da bel ağrısı" throughout.

## Said of the judgement as a whole.

care-not-asked = Hiçbir sağlık sorusu sorulmadı. `warmhands care` bunları sorar; birkaç dakika sürer, buna değer.

care-not-all-asked = Uyarı işaretleriyle ilgili bazı sorular henüz yanıtlanmadı; `warmhands care` bunları sorar.

care-unmarked = Önce bu yeri keep_off ile işaretle ki plan orayı dışarıda bıraksın. O zamana kadar plan yok.

care-kept-off = Eller şu yerlerden ve çevrelerindeki şeritten uzak duruyor: { $places }. Yalnız işaretli yerler dışarıda kalır; öyleyse böyle olan başka her yeri de işaretle.

care-marked-spot = işaretli bir nokta

care-kept-off-why = { $place } ({ $why })

care-kept-off-more = { $items }, { $next }

## A note: what to do instead, or the reason and what changes.

care-note-refused = { $instead } { $reason }

care-note-adapted = { $reason } { $changes }.

care-changes-more = { $changes }; { $next }

## What a yes changes

effect-emergency = Hemen şimdi acil numarayı ara: 112, 911 ya da 999. Masaj yok.
effect-doctor_today = Masaj yok: bugün bir doktorla konuş; kötüleşirse 112, 911 ya da 999’u ara.
effect-doctor = Henüz masaj yok: lütfen önce bir doktora görün. Doktor masajın sakıncası olmadığını söyleyince burada hayır yanıtını ver.
effect-not_now = Şimdilik masaj yok.
effect-not_prone = Yüzüstü yatmak şu anda sana göre değil. Dizlerinin arasında bir yastıkla yan yatarken ya da oturup bir masaya yaslanırken de hafif dokunuşlar en az o kadar iyi gelir; bu program onları yönlendirmez.
effect-marked = çevresindeki 5 cm ile birlikte işaretli yere dokunulmaz
effect-marked_wide = çevresindeki 8 cm ile birlikte işaretli yere dokunulmaz
effect-very_gentle = yalnız çok hafif dokunuş
effect-gentle = yalnız hafif dokunuş
effect-medium = en çok orta kuvvette
effect-no_points = başparmak yok, parmak boğumu yok, uzun süren bastırma yok
effect-no_painful_work = uzun süren bastırma yok, başparmaklar yalnız hafifçe
effect-no_drumming = tıpırtı, çimdik, el kenarıyla ya da çukur avuçla vuruş yok
effect-palms_only = yalnız yumuşak avuçlar
effect-spare_ribs = kaburgaların yanlarına hiç dokunulmaz
effect-no_stretches = esnetme yok
effect-no_neck_stretch = boyun esnetilmez
effect-no_neck = boyna hiç dokunulmaz
effect-no_rocking = sallama yok
effect-spare_left_arm = sol kola masaj yok
effect-spare_right_arm = sağ kola masaj yok
effect-spare_left_quadrant = sol kola ve sırtın üst bölümünün sol yanına hiç dokunulmaz
effect-spare_right_quadrant = sağ kola ve sırtın üst bölümünün sağ yanına hiç dokunulmaz
effect-twenty_minutes = en çok 20 dakika
effect-short = en çok 10 dakika
effect-very_short = en çok 5 dakika
effect-no_scent = koku yok
effect-no_flicker = titremeyen, sabit ışık
effect-no_heat = ciltte sıcak uygulama yok
effect-look_at_skin = önce ve sonra cilde bakılır
effect-snack = el altında bir atıştırmalık
effect-extra_oil = bol yağ
effect-chest_cushion = omuzların ön tarafının altına bir havlu rulosu
effect-belly_cushion = karnın altına ince bir yastık
effect-rise_slowly = sonrasında yavaşça kalkılır
effect-ask_often = sık sık sorulur, ertesi gün bir daha sorulur
effect-seizure_plan = nöbet olursa ne yapılacağını her iki kişi de bilir
effect-parent = anne ya da baba odada kalır
effect-own_terms = nereye dokunulacağını ve üzerinde ne kalacağını sen seçersin
effect-no_nut_oil = fındık, ceviz gibi yemişlerin yağı yok, yer fıstığı yağı yok, susam yağı yok
effect-patch_test = yağ bir gün önce küçük bir yerde denenir

## Legs, bladder and bowel. The emergency number now.

care-group-legs-bladder-and-bowel = Bacaklar, mesane ve bağırsak

question-saddle_numbness = Bacaklarının arasında uyuşma var mı: cinsel organlarının çevresinde, poponda ya da uyluklarının iç yanında?
    .note = Sırtta ya da belde sorun varken bu, omurganın ucundaki sinirlerin sıkıştığı anlamına gelebilir.

question-bladder_or_bowel = İdrarında ya da dışkılamanda yeni bir şey var mı: başlatmak, tutmak ya da hissetmek zor mu, ya da kaçırıyor musun?
    .note = Sırtta ya da belde sorun varken bu, omurganın ucundaki sinirlerin sıkıştığı anlamına gelebilir.

question-sexual_feeling = Sırtın, belin ya da bacağın ağrıdığından beri cinsel duyuların ya da cinsel işlevin değişti mi?
    .note = Sırtta ya da belde sorun varken bu, omurganın ucundaki sinirlerin sıkıştığı anlamına gelebilir.

question-both_legs = Sırt ya da bel ağrınla birlikte: iki bacağın da ağrıyor mu ya da güçsüz mü, ya da bir bacağın hızla güçsüzleşiyor mu?
    .note = Bu, omurganın ucundaki sinirlerin sıkıştığı anlamına gelebilir.

## Chest, breath and belly. The emergency number now.

care-group-chest-breath-and-belly = Göğüs, nefes ve karın

question-chest_pain = Göğüs ağrın var mı?
    .note = Bu, kalpten ya da akciğerlerden gelebilir.

question-sudden_breathlessness = Birden nefes darlığın oldu mu, yere yığıldın mı ya da öksürünce kan geliyor mu?
    .note = Bu, kalpten ya da akciğerlerdeki bir pıhtıdan gelebilir.

question-tearing_pain = Sırtında, belinde ya da karnında yırtılır gibi bir ağrı var mı, ya da karnın nabzınla birlikte atıyor mu?
    .note = Bu, karındaki büyük atardamardan gelebilir.

## Head, neck and speech. The emergency number now.

care-group-head-neck-and-speech = Baş, boyun ve konuşma

question-sudden_headache = Başında ya da boynunda ani, çok şiddetli ya da alışılmadık bir ağrı var mı?
    .note = Bu, inme (felç) ya da boyunda yaralanmış bir atardamar olabilir.

question-stroke_signs = Ani baş dönmesi, çift görme, peltek konuşma, yüzde sarkma, bir kolda güçsüzlük ya da dengesizlik var mı?
    .note = Bu, inme (felç) ya da boyunda yaralanmış bir atardamar olabilir.

## A fall or a bad reaction. The emergency number now.

care-group-a-fall-or-a-bad-reaction = Düşme ya da ağır tepki

question-fall_or_blow = Kötü bir düşme, kaza ya da darbeden beri sırtın ya da belin ağrıyor mu, ya da biçimi bozuldu mu?
    .note = Bir kemik kırılmış olabilir; yardım gelene kadar kıpırdamadan yat.

question-allergic_shock = Yüzün, dilin ya da boğazın şişiyor mu; nefesin hırıltılı mı, bayılacak gibi misin ya da her yerini kurdeşen mi kapladı?
    .note = Bu, ağır bir alerjik tepki olabilir.

## How you feel today. A doctor first.

care-group-how-you-feel-today = Bugün nasılsın

question-fever = 38 °C ya da daha yüksek ateşin var mı?
    .note = Ateş varken bedenin dinlenmesi gerekir. Ateş yüksekse, sürüyorsa ya da sırt veya bel ağrısıyla birlikteyse doktora görün.

question-feeling_ill = Kendini genel olarak hasta hissediyor musun?
    .note = Dinlen; sürerse ya da seni kaygılandırırsa doktora görün.

question-contagious = Başkalarına bulaşabilecek bir hastalığın var mı?
    .note = Masaj onu bulaştırır. Geçene kadar bekle; sürerse ya da seni kaygılandırırsa doktora görün.

question-intoxicated = Son saatlerde alkol, uyuşturucu ya da sakinleştirici aldın mı?
    .note = Bunlar ağrı duyusunu ve karar gücünü köreltir; burada ikisi de gerekli. Etkileri geçene kadar bekle.

question-cannot_speak_up = Hayır demek, ağrıyı hissetmek ya da haber vermek senin için zor olur mu?
    .help = Örneğin zihin bulanıklığında, ilaçların verdiği derin yorgunlukta ya da senin yerine başkası karar veriyorsa.
    .note = Masaj senin kendi evetine ve bir şey acıdığında söylemene dayanır. Neyin uygun olduğunu bir doktora ya da bakımını üstlenen birine sor.

## Clots, heart and blood. A doctor first.

care-group-clots-heart-and-blood = Pıhtı, kalp ve kan

question-clot_signs = Bir bacağın ya da bir kolun zonkluyor, şiş, sıcak, kızarık ya da koyu renkli mi, ya da toplardamarları sert ve ağrılı mı?
    .note = Bu, bir toplardamarda kan pıhtısı olabilir. Orayı asla ovma.

question-blood_clot = Bir toplardamarında kan pıhtısı (tromboz) var mı ya da olabilir mi?
    .note = Ovmak pıhtıyı yerinden oynatabilir.

question-heart_condition = Dengeli seyretmeyen bir kalp hastalığın ya da kötüleşen bir kalp yetmezliğin var mı?
    .note = Masajdan önce kalbin dengeye kavuşmuş olması gerekir.

question-heart_attack_or_stroke = Yakın zamanda kalp krizi ya da inme (felç) geçirdin mi?
    .note = Bedenin önce toparlanması gerekir.

question-very_high_blood_pressure = Tansiyonun kontrolden çıkmış durumda mı, örneğin 180’e 110 (18’e 11) ya da daha yüksek mi?
    .note = Masajdan önce düşürülmesi gerekir.

question-aneurysm = Bir doktor atardamarlarından birinde balonlaşma (anevrizma) buldu mu?
    .note = Yakınına basınç uygulamak tehlikelidir.

question-bleeding_disorder = Kanın zor mu pıhtılaşıyor, ya da kan pulcukların (trombositlerin) düşük mü?
    .help = Kan sulandırıcılar daha sonra soruluyor.
    .note = Yumuşak bir basınç bile deri altında kanamaya yol açabilir.

## Back pain that a doctor should see. A doctor first.

care-group-back-pain-that-a-doctor-should-see = Doktorun görmesi gereken sırt ve bel ağrısı

question-back_pain_weight_loss = Sırt ya da bel ağrınla birlikte: nedenini bilmeden kilo verdin mi?
    .note = İkisi bir arada olunca bir doktor bakmalı.

question-back_pain_at_night = Sırt ya da bel ağrısı seni geceleri uyandırıyor mu, ya da nasıl yatarsan yat hiç dinmiyor mu?
    .note = Dinlenmekle değişmeyen ağrıya bir doktor bakmalı.

question-back_pain_cancer = Sırt ya da bel ağrınla birlikte: bugüne dek hiç kanser oldun mu?
    .note = İkisi bir arada olunca bir doktor bakmalı.

question-back_pain_steroids = Sırt ya da bel ağrınla birlikte: kortizon ya da prednizolon tableti gibi steroidler alıyor musun?
    .note = Steroidler kemikleri zayıflatır; bu yüzden yeni bir sırt ya da bel ağrısına bir doktor bakmalı.

question-back_pain_weak_defences = Sırt ya da bel ağrınla birlikte: bağışıklığın zayıf mı, ya da hiç iğneyle uyuşturucu kullandın mı?
    .note = Önce sırtta ya da belde bir enfeksiyon olmadığı anlaşılmalı.

question-first_back_pain = Gergin bir kastan öte, gerçek sırt ya da bel ağrın ilk kez 20 yaşından önce ya da 55 yaşından sonra mı başladı?
    .note = Bu tek başına zayıf bir işarettir, telaşa gerek yok; bir doktor ya da fizyoterapist anlayabilir.

question-chest_height_pain = Omurganda, göğsünün arkasına düşen yerde, gergin bir kastan öte gerçek bir ağrı var mı?
    .note = Bu tek başına zayıf bir işarettir, telaşa gerek yok; bir doktor ya da fizyoterapist anlayabilir.

question-kidney_signs = Sırtındaki, belindeki ya da böğründeki ağrıyla birlikte: ateşin, ağrılı ya da kanlı idrarın var mı?
    .note = Bu, bir böbrekten gelebilir.

## Bones, discs and joints. A doctor first.

care-group-bones-discs-and-joints = Kemikler, diskler ve eklemler

question-broken_bone = Kırık, belki kırık ya da henüz kaynamamış bir kemiğin var mı?
    .note = Önce iyileşmesi gerekir.

question-broken_vertebra = Hem kemiklerin kırılgan hem de omurgandaki bir kemik daha önce kırıldı mı?
    .note = Yumuşak bir basınç bile bir başkasını kırabilir.

question-weak_leg = Güçsüzleşen bir bacağına şiddetli bir ağrı iniyor mu, ya da yürürken bir ayağın düşüyor mu?
    .note = Bir sinir sıkışmış olabilir.

question-fresh_disc_injury = Kısa süre önce omurgandaki bir diski incittin mi (bel ya da boyun fıtığı)?
    .note = Önce yatışması ve bir doktorun bakması gerekir.

question-inflamed_now = Eklemlerin, sırtın ya da belin şu anda sıcak, şiş ya da alevlenmiş mi?
    .note = Eller yaklaşmadan önce alevlenmenin yatışması gerekir.

## Skin that a doctor should see. A doctor first.

care-group-skin-that-a-doctor-should-see = Doktorun görmesi gereken cilt

question-shingles_or_cellulitis = Zona hastalığın ya da kızarık, sıcak ve yayılan bir cilt bölgen var mı?
    .note = Bunun tedavi edilmesi gerekir; dokunmak acıtır ya da yayar.

question-contagious_skin = Uyuz, impetigo ya da cilt mantarı gibi dokunmayla bulaşan bir cilt hastalığın var mı?
    .note = Eller ve yağ onu yayar; geçene kadar bekle.

## Trouble in pregnancy. A doctor first.

care-group-trouble-in-pregnancy = Gebelikte sorunlar

question-pregnancy_trouble = Hamileysen: kanama, kasılmalar ya da yüksek tansiyon var mı, ya da riskten söz eden oldu mu?
    .note = Önce ebene ya da doktoruna başvur.

## Skin. Not there.

care-group-skin = Cilt

question-wound_or_burn = Sırtında, belinde, boynunda, omuzlarında ya da kollarında: açık ya da iyileşmekte olan bir yara, yanık ya da su toplaması var mı?
    .note = Yaralı cilde dokunulmaması gerekir.

question-sunburn_or_rash = Sırtında, belinde, boynunda, omuzlarında ya da kollarında: güneş yanığı, döküntü, sulanan egzama ya da irinli sivilce var mı?
    .note = Ovmak ve yağ, tahriş olmuş cildi kötüleştirir.

question-skin_infection = Sırtında, belinde, boynunda, omuzlarında ya da kollarında: enfekte olmuş bir cilt bölgesi, mantar, çıban ya da siğil var mı?
    .note = Dokunmak onu yayabilir; elleri ve havluları iyice yıkayın.

question-new_tattoo = Sırtında, belinde, boynunda, omuzlarında ya da kollarında: tam iyileşmemiş bir dövme ya da piercing var mı?
    .help = Bu çoğunlukla iki ila dört hafta sürer.
    .note = İyileşene kadar o bir yaradır.

question-numb_skin = Sırtında, belinde, boynunda, omuzlarında ya da kollarında: uyuşuk ya da az hisseden bir cilt bölgesi var mı?
    .note = Az hissettiğin yerde, ne zaman fazla geldiğini söyleyemezsin.

## Bruises, veins and lumps. Not there.

care-group-bruises-veins-and-lumps = Morluklar, damarlar ve yumrular

question-bruise_or_strain = Sırtında, belinde, boynunda, omuzlarında ya da kollarında: bir morluk, şişlik ya da yeni bir zorlanma veya burkulma var mı?
    .note = Yeni incinmeler en az iki üç gün dinlenmelidir.

question-veins = Sırtında, belinde, boynunda, omuzlarında ya da kollarında: şişmiş ya da ağrılı damarlar var mı?
    .note = Böyle damarlara hiç basınç uygulanmaz.

question-lump_or_mole = Sırtında, belinde, boynunda, omuzlarında ya da kollarında: hiçbir doktorun bakmadığı bir yumru, şişmiş bir lenf bezi ya da ben var mı?
    .note = Bir doktora göster; o zamana kadar eller uzak durur.

## Surgery, devices and injections. Not there.

care-group-surgery-devices-and-injections = Ameliyatlar, cihazlar ve iğneler

question-surgery_scar = Sırtında, belinde, boynunda, omuzlarında ya da kollarında: üzerinden altı hafta geçmemiş ya da cerrahın henüz onay vermediği bir ameliyat izi var mı?
    .note = Bir ameliyat izine en az altı hafta ve cerrahın onayı gerekir.

question-spine_surgery = Omurgandan hiç ameliyat oldun mu, örneğin füzyon ya da laminektomi?
    .note = Neyin uygun olduğunu cerraha sor; omurganın o bölümünün tamamı dışarıda bırakılır.

question-implanted_device = Sırtında, belinde, boynunda, omuzlarında ya da kollarında: deri altında kalp pili, port, uyarıcı (stimülatör) ya da pompa gibi bir cihaz var mı?
    .help = Köprücük kemiğinin altındaki de sayılır: omzu işaretle.
    .note = Basınç, cihazı ya da tellerini yerinden oynatabilir.

question-sensor_or_line = Sırtında, belinde, boynunda, omuzlarında ya da kollarında: bir sensör, insülin pompası, kateter ya da başka bir hortum veya kablo var mı?
    .note = Çekmek ya da bastırmak onu yerinden oynatabilir.

question-drug_patch = Sırtında, belinde, boynunda, omuzlarında ya da kollarında: ağrı bandı gibi bir ilaç bandı var mı?
    .note = Sıcak ve ovma, ilacın daha fazlasını deriden içeri geçirir.

question-injection = Sırtında, belinde, boynunda, omuzlarında ya da kollarında: son üç gün içinde iğne, aşı, sinir bloğu ya da botoks yapıldı mı?
    .note = Verilen madde olduğu yerde kalmalıdır; klinik daha uzun süre isteyebilir.

## Tumours and radiotherapy. Not there.

care-group-tumours-and-radiotherapy = Tümörler ve ışın tedavisi

question-tumour = Sırtında, belinde, boynunda, omuzlarında ya da kollarında: bir tümör ya da tümörün tuttuğu lenf bezleri var mı?
    .note = Tümörün olduğu yere hiç basınç uygulanmaz.

question-radiotherapy = Sırtında, belinde, boynunda, omuzlarında ya da kollarında: şu anda ya da son haftalarda ışın tedavisi (radyoterapi) uygulandı mı?
    .note = Böyle cilt çok hassastır, yağ onu tahriş edebilir.

## Lying on the front. Not there.

care-group-lying-on-the-front = Yüzüstü yatmak

question-breasts_hernia_or_stoma = Meme implantı, memelerde hassasiyet, karın, kasık ya da mide fıtığı veya stoma var mı?
    .note = Yastıklar ağırlığı alır; yine de rahatsız ediyorsa yüzüstü yatma.

question-front_uncomfortable = Herhangi bir nedenle yüzüstü yatmak rahatsız edici ya da sakıncalı mı?
    .note = Rahat olmayan beden dinlenemez.

## Breath and stomach. Gentler.

care-group-breath-and-stomach = Nefes ve mide

question-breathing_trouble = Astım, KOAH ya da başka bir akciğer sorunu bugün ya da düz yatarken seni zorluyor mu?
    .note = Yüzüstü düz yatmak nefes almayı zorlaştırır.

question-blocked_nose = Burnun tıkalı mı?
    .note = Yüz aşağı dönükken tıkalı burun daha da kötüleşir. Açılınca yine gel.

question-reflux = Düz yatınca miden yanıyor mu?
    .note = Yüzüstü düz yatmak mide asidini yukarı çıkarır.

question-heavy_meal = Son bir saatte ağır bir yemek yedin mi?
    .note = Dolu mide üstüne yatılmasını sevmez. Bir saat sonra durum başkadır.

## Blood and blood pressure. Gentler.

care-group-blood-and-blood-pressure = Kan ve tansiyon

question-anticoagulants = Kan sulandırıcı kullanıyor musun?
    .help = Örneğin varfarin, apiksaban, rivaroksaban, heparin, klopidogrel ya da her gün aspirin.
    .note = Kan sulandırıcılar kolay morarmaya yol açar. INR değerin oynaksa önce doktoruna sor.

question-easy_bruising = Kolayca morarır mısın?
    .note = Kolay moraran cilt en yumuşak dokunuşu ister.

question-treated_blood_pressure = Tansiyonun yüksek ama tedavi altında mı, ya da düşük mü?
    .note = Acıtan bir çalışma tansiyonu yükseltebilir; hızlı kalkmak başını döndürebilir.

## Bones, skin and joints. Gentler.

care-group-bones-skin-and-joints = Kemikler, cilt ve eklemler

question-osteoporosis = Kemiklerin kırılgan mı (kemik erimesi, osteoporoz)?
    .note = Kırılgan kemikler yalnız yumuşak, geniş dokunuşu kaldırır. Yan yatmak bir başka yoldur.

question-long_steroids = Uzun süre kortizon tableti gibi steroidler kullandın mı?
    .note = Uzun süre steroid kullanmak kemikleri ve cildi inceltir.

question-frail = Yaşlılıktan ötürü güçsüz ve kırılgan mısın, ya da cildin kâğıt gibi ince mi?
    .note = İnce cilt ve kemikler yalnız yumuşak, geniş dokunuşu kaldırır. Yan yatmak bir başka yoldur.

question-hypermobility = Eklemlerin aşırı esnek mi, ya da Ehlers-Danlos veya Marfan sendromun var mı?
    .note = Gevşek eklemler kolayca fazla gerilir, en çok da boyun.

question-rheumatism = Şu anda sakin olan romatoid artritin ya da omurga iltihabın var mı?
    .note = Böyle eklemler hafif dokunuş ve iyi yastıklar ister; alevlenmede hiçbir şey yapılmaz.

question-scoliosis_or_disc = Omurganda eğrilik (skolyoz) ya da eski, durumu oturmuş bir disk sorunu var mı?
    .note = Hafif dokunuş ve iyi yastıklar omurgayı rahat tutar.

question-stenosis = Bir doktor omurga kanalının dar olduğunu (stenoz) söyledi mi?
    .note = Çukurlaşan bel onu daha da daraltır; bu yüzden karın yükseltilir.

question-shoulder_left = Sol omzun hiç çıktı mı ya da ameliyat edildi mi?
    .note = O kol çekilmez ve esnetilmez.

question-shoulder_right = Sağ omzun hiç çıktı mı ya da ameliyat edildi mi?
    .note = O kol çekilmez ve esnetilmez.

## Nerves and pain. Gentler.

care-group-nerves-and-pain = Sinirler ve ağrı

question-dulled_feeling = Diyabet (şeker), MS, omurilik yaralanması ya da başka bir sinir sorunu bir yerindeki duyuyu azalttı mı?
    .note = Daha az hissettiğin yerde sıcak ve basınç fark edilmez. Uyuşuk cildi keep_off ile işaretle.

question-diabetes = Diyabetin (şeker hastalığın) var mı?
    .note = Masaj kan şekerini düşürebilir; ciltteki duyu da sanıldığından az olabilir.

question-sensitive_pain = Fibromiyaljin ya da migrenin var mı, ya da hafif bir dokunuş sana ağrı verir mi?
    .note = Şimdi iyi gelen yarın acıtabilir; bu yüzden hafif ve kısa kalır.

question-epilepsy = Epilepsin (sara) var mı?
    .note = Titreyen ışık ve keskin kokular nöbet başlatabilir.

## Cancer and lymph. Gentler.

care-group-cancer-and-lymph = Kanser ve lenf

question-cancer = Kanserin var mı, ya da kanser tedavisi görüyor musun veya gördün mü?
    .note = Sana neyin uygun olduğunu tedavi ekibine sor. Masaj kanseri yaymaz; yalnız daha yumuşak yapılır.

question-cancer_in_bone = Kemiklerine yayılmış bir kanser var mı?
    .note = Kemikler kırılgan olabilir; bu yüzden dokunuş en yumuşağıdır.

question-lymph_left = Solda: kolun lenf yüzünden şiş mi, ya da koltuk altındaki lenf bezleri alındı mı?
    .note = Oradaki basınç şişmeye yol açabilir.

question-lymph_right = Sağda: kolun lenf yüzünden şiş mi, ya da koltuk altındaki lenf bezleri alındı mı?
    .note = Oradaki basınç şişmeye yol açabilir.

## Pregnancy and age. Gentler.

care-group-pregnancy-and-age = Gebelik ve yaş

question-pregnant = Hamile misin ya da olabilir misin?
    .note = Ebene ya da doktoruna söyle; ilk üç ayda birçok kişi beklemeyi yeğler.

question-pregnant_after_month_3 = Üç aydan uzun süredir mi hamilesin?
    .note = Üçüncü aydan sonra yüzüstü, dördüncü aydan sonra sırtüstü düz yatılmaz. Yan yatarak, ileride sol yana yatarak yapılan masajı ebene sor.

question-under_18 = 18 yaşından küçük müsün?
    .note = Bu senin de kararın: hayır diyebilir ya da durdurabilirsin.

question-small_child = Hâlâ küçük bir çocuk musun, 7 yaşından küçük?
    .note = Küçük çocuklara birkaç dakika yeter.

## Airways and allergies. Gentler.

care-group-airways-and-allergies = Solunum yolları ve alerjiler

question-asthma = Şimdi sakin olsa bile, hiç astımın oldu mu?
    .note = Kokular onu tetikleyebilir. Burun ve ağız açık, göğüs yükseltilmiş, nefes spreyi yakında olsun.

question-nut_allergy = Fındık, ceviz, badem gibi yemişlere, yer fıstığına ya da susama alerjin var mı?
    .note = Bunlardan yapılan yağlarda kalıntı olabilir; nereden geldiği belli olmayan yağlarda da.

question-skin_reacts = Cildin hiç bir yağa, kreme ya da kokuya tepki verdi mi?
    .note = En iyisi kokusuz, sade yağdır.

## Feeling at ease. Gentler.

care-group-feeling-at-ease = Rahat hissetmek

question-bad_experience = Dokunulmak sende kötü anıları canlandırabilir, seni kaygılandırabilir ya da dalıp uzaklaşmana yol açabilir mi?
    .note = Nereye ve nasıl olacağını sen söylersin, istersen gözlerini açık tutarsın, istediğin an durdurursun.
