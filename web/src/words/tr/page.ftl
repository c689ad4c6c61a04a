### Translated from English by machine, read once; corrections welcome.

## What is said in more than one place.

back = Geri
minutes = { $minutes } dakika
language = Dil
language-failed = Bu dil yüklenemedi.
title = Warmhands
close = Kapat
yes = Evet
no = Hayır
delete = Sil
again = Yeniden dene
done = Tamam

## The first screen.

home-title = Sıcak eller, sessiz bir oda
home-about = İki kişilik bir sırt masajı: bu sırt için planlanır, hareket hareket yönlendirilir.
home-begin = Başla
home-make = Kendine göre yap
home-library = Hareketlere bak
home-history = Önceki akşamlar
home-care = İki kişi arasında dinginlik içindir, tedavi değildir. Bir şey acırsa dur.
home-loading = Akşam hazırlanıyor …
home-failed = Sayfa çekirdeğini yükleyemedi. Sunucu hâlâ çalışıyor mu?

## The screen on which an evening is made one's own.

compose-title = Kendine göre yap
compose-sore = Neresi ağrıyor?
compose-how-sore = Ağrılı noktaya dokun
compose-how-keep = Dokunulmayacak yerin üzerinden sürükle
compose-how-erase = Silmek için işarete dokun
compose-how-turn = Döndürmek için sürükle, yaklaşmak için iki parmağını aç
compose-tool-sore = Burası ağrılı
compose-tool-keep = Dokunma
compose-tool-erase = Kaldır
compose-tool-turn = Döndür
compose-by-name = Yeri adıyla seç
compose-add-sore = Ağrılı
compose-add-keep = Dokunma
compose-marks = İşaretli
compose-remove = Kaldır: { $what }
compose-sore-at = ağrılı: { $place }
compose-keep-at = dokunma: { $place }
compose-spot = bir nokta
compose-minutes = Ne kadar uzun
compose-level = Ne kadar kuvvetli
compose-who = Uzanan kim
compose-name = İstersen adı
compose-stature = Boy
compose-mass = Kilo
compose-build = Sırtın biçimi
compose-build-male = geniş
compose-build-between = arada
compose-build-female = dar
compose-arms = Kollar
compose-arms-sides = yanlarda
compose-arms-forward = önde
compose-giver = Masajı yapan kim
compose-strength = Kol gücü
compose-strength-light = az
compose-strength-average = her zamanki gibi
compose-strength-strong = çok
compose-thumbs = Bugün başparmaklar
compose-thumbs-tired = yorgun
compose-thumbs-average = her zamanki gibi
compose-thumbs-strong = güçlü
compose-mood = Hava
compose-mood-quiet = sakin
compose-mood-romantic = romantik
compose-mood-bright = aydınlık
compose-strokes = Hareketler
compose-strokes-made = ikiniz için seçildi
compose-strokes-classic = Klasik masaj
compose-strokes-slow-tide = Yavaş gelgit
compose-tastes = Zevkler
compose-taste = { $taste ->
    [-1] olmasın
    [1] çok severim
   *[0] nasıl gelirse
}
compose-supplies = Elde olanlar
compose-oil = Yağ
compose-towels = Havlu
compose-surface = Nerede
compose-surface-table = masada
compose-surface-bed = yatakta
compose-surface-floor = yerde
compose-care = İlk masajdan önce
compose-plan = Akşamın planı
compose-plan-how = Nerede ve neden olduğunu görmek için bir harekete dokun.
compose-why = Neden: { $reason }.
compose-undo = Geri al
compose-redo = Yinele
compose-save = Bu planı sakla
compose-saved = Sağlık yanıtları olmadan saklandı.
compose-kept = Saklanan planlar
compose-open = Aç
compose-share = Bağlantıyı kopyala
compose-shared = Bağlantı kopyalandı. İçinde ad ve sağlık yanıtı yok.
compose-file = Dosya olarak kaydet
compose-from-file = Dosya aç
compose-next = Hazırlan
compose-dose = Sıcaklığı göster
compose-no-plan = Bunun için henüz plan yok:
compose-lane-left = sol
compose-lane-right = sağ

## The health questions, one group at a time.

care-title = Önce birkaç soru
care-about = Uzanan yanıtlar. Yanıtlar sizde, kendi cihazlarınızda kalır.
care-step = { $at } / { $all }
care-none = Bunların hiçbiri
care-next = Devam
care-unsure = Emin değilim
care-later = Sonra
care-answer = Soruları yanıtla
care-not-asked = Sağlık soruları henüz sorulmadı. Birkaç dakika sürer, buna değer.
care-so-go = Şimdiye kadar bir engel yok.
care-so-adapt = Plan daha yumuşak yapıldı:
care-so-refuse = Bugün masaj yok:
care-original = İngilizce aslını göster
care-translation = İngilizce aslını gizle
care-translated = İngilizceden makineyle çevrildi. Kuşku varsa İngilizce aslı geçerlidir.

## Before the massage.

prepare-title = Hazırlık
prepare-needed = Gerekenler
prepare-kind = Olsa güzel olur
prepare-all = Bunların hepsi hazır
prepare-start = Başlat
prepare-open = { $open } tanesi hazır değil
prepare-not-kept = Bu cihazda bir şey saklanamıyor: seans yürür, ama sayfa yeniden yüklenirse biter.
prepare-screen = Bu ekran açık ve göz önünde kalsın.
prepare-compose = Planı değiştir

## The massage itself, on the giver's screen: read from two metres away.

session-paused = Mola
session-go = Sürdürmek için bir yere dokun
session-hands-off = Eller uzakta
session-hands-off-go = İkiniz de hazır olunca sürdürmek için dokun.
session-next-in = Sırada · { $seconds } sn
session-move-on = İlerle
session-left = kaldı
session-replies = Dilekler
session-mute = Sesi kapat
session-unmute = Sesi aç
session-night = Gece kırmızısı
session-day = Mum ışığı
session-stop-now = Hemen dur
session-granted-softer = Burada artık daha yumuşak.
session-granted-firmer = Burada artık daha kuvvetli.
session-granted-slower = Biraz daha yavaş.
session-granted-faster = Biraz daha hızlı.
session-granted-stay = Burada biraz daha uzun.
session-granted-move_on = Bu geçişten sonra sıradaki hareket.
session-granted-sore_here = Burası ağrılı: plan bunu gözetiyor.
session-granted-sore_drawn = Bir nokta ağrılı: plan bunu gözetiyor.
session-granted-hurts = Acıyor.
session-granted-stop = Dur.
session-granted-finish_gently = Yumuşakça sona geliniyor.
session-not-now-ready = Henüz başlamadı.
session-not-now-playing = Şimdi olmaz: eller çalışıyor.
session-not-now-paused = Şimdi olmaz: mola var.
session-not-now-hands-off = Şimdi olmaz: eller uzakta.
session-not-now-stopped = Şimdi olmaz: seans bitti.
session-not-now-ended = Şimdi olmaz: seans bitti.
session-unlogged = Bu seans saklanamıyor.
session-flat = Düz çizildi: bu cihazda sayfa için 3B grafik yok.
session-broke = Bir şey bozuldu. Ellerini bir an çek: seans kaydından sürdürülüyor.
session-keys = Boşluk mola · Page down ilerle · S daha yumuşak · F daha kuvvetli · − daha yavaş · + daha hızlı · T burada kal · O burası ağrılı · H acıyor · G bitir · Q dur · M sessiz · L gece ışığı · P telefon

## What can be asked of a massage under way: on buttons, and in the list of what the phone asked for.

reply-softer = Daha yumuşak
reply-firmer = Daha kuvvetli
reply-slower = Daha yavaş
reply-faster = Daha hızlı
reply-stay = Burada kal
reply-move_on = İlerle
reply-sore_here = Burası ağrılı
reply-sore_drawn = Burası ağrılı
reply-hurts = Acıyor
reply-stop = Dur
reply-finish_gently = Yumuşakça bitir

## The people of the household.

people-receiver = Bugün kim uzanıyor
people-giver = Bugün masajı kim yapıyor
people-keep = Sakla
people-update = Değişiklikleri sakla

## The receiver's phone, as the giver's screen speaks of it.

phone-title = Uzanan için bir telefon
phone-about = Daha yumuşak, daha kuvvetli, burada kal, ilerle ya da dur: gözler kapalı, dokunarak söylenir.
phone-connect = Telefon bağla
phone-there = Telefon bağlı.
phone-away = Telefon yok
phone-there-short = Telefon bağlı
phone-another = Başka telefon bağla
phone-scan = Bunu telefonun kamerasıyla tara.
phone-or-type = Ya da telefonda { $address } adresini aç ve şunu yaz:
phone-alone = Bu makinede, bu adresi sonuna /phone ekleyerek aç ve bu rakamları yaz. Başka bir cihaz için Warmhands’i şu komutla başlat:
phone-digits = Rakamlar: { $digits }
phone-qr = Telefon kamerasının okuyabildiği bir kod
phone-trouble = Evdeki sunucu yanıt vermiyor.
phone-said = Telefondan: { $what }
phone-early = Henüz başlamadı.
phone-late = Bu çok geç geldi.
phone-log = Telefondan gelenler
phone-granted = yapıldı
phone-refused = şimdi olmadı: { $why }
phone-lead-title = Başka bir cihazdan yönlendir
phone-lead-how = Bunu orada aç: seans şimdi olduğu yerden sürer, bu ekran susar.
phone-lead-qr = Başka bir cihazın kamerasının okuyabildiği bir kod
phone-lead-link = Adres budur. Ona sahip olan bu seansı yönlendirebilir.
phone-copy = Adresi kopyala
phone-copied = Kopyalandı
phone-elsewhere = Şimdi başka bir cihaz yönlendiriyor
phone-elsewhere-how = Bu ekran sustu.
phone-lead = Yine buradan yönlendir
phone-lost = O seans bitmiş ya da ona ulaşılamıyor.
phone-joined = Bu cihaz artık eve bağlı.

## Sound: how loud each part is.

sound-title = Ses
sound-all = Hepsi
sound-voice = Konuşan ses
sound-music = Müzik
sound-beat = Ellerin temposu
sound-off = kapalı
sound-own = Kendi müziğini çal
sound-own-how = Müzik dosyaları seç ya da buraya bırak. Bu cihazda kalırlar.
sound-made = Burada yapılan müzik
sound-bad = “{ $name }” burada çalınamıyor. MP3, FLAC, Ogg ve WAV uygundur.
sound-lost = Bu cihazda ses kesildi. Bir dokunuş geri getirir.
sound-back = Ses geri geldi.
## What can be said aloud in a session, where the device recognises it by itself.

commands-title = Sesle komutlar
commands-listen = Komutları dinle
commands-how = “{ $call }” de, sonra: { $commands }. “{ $stop }” tek başına yeter. Duyulanlar bu cihazda kalır ve saklanmaz.
commands-fetch-how = Bu tarayıcı, bir dil paketi indirdikten sonra komutları yalnızca bu cihazda anlayabilir.
commands-fetch = Dil paketini indir
commands-fetching = Dil paketi indiriliyor…
commands-heard = Duyuldu: “{ $words }”
commands-trouble-forbidden = Dinlenmiyor: bu sayfa mikrofonu kullanamıyor. Tarayıcının ayarlarından izin verilebilir.
commands-trouble-microphone = Dinlenmiyor: mikrofon yok ya da başka bir şey kullanıyor.
commands-trouble-pack = Dinlenmiyor: dil paketi eksik ya da burada çalışmıyor.

## After the massage, when both rest.

after-title = Dinlenme
after-done = Yapılanlar
after-done-alt = Sırt ve her bölgesinin ne kadar dokunuş aldığı
after-rate = Nasıldı?
after-who = Uzanan için, ne zaman istersen.
after-relaxation = Gevşeme
after-relaxation-least = hiç
after-relaxation-most = derinden
after-pressure = Basınç
after-pressure-is = { $pressure ->
    [-2] fazla yumuşak
    [-1] biraz yumuşak
    [1] biraz kuvvetli
    [2] fazla kuvvetli
   *[0] tam kararında
}
after-comfort = Sıcak ve rahat mıydı?
after-liked = Neyi sevdin?
after-keep = Yanıtları sakla
after-thanks = Saklandı.

## Earlier evenings.

history-title = Önceki akşamlar
history-none = Henüz bir şey yok. İlk seanstan sonra burada bulunur.
history-relaxed = gevşeme: 10 üzerinden { $relaxed }
history-unrated = değerlendirilmedi
history-chart = Akşam akşam, ne kadar gevşek
history-export = Her şeyi dosya olarak kaydet
history-import = Bir dosya al
history-imported = { $entries ->
    [0] İçinde yeni bir şey yoktu.
    [one] Bir kayıt yeniydi.
   *[other] { $entries } kayıt yeniydi.
}
history-not-household = Bu, Warmhands’in kaydettiği bir dosya değil; bu yüzden hiçbir şey değişmedi.
history-server-kept = Bu cihazdan silindi. Evdeki sunucuya ulaşılamadı, onda hâlâ bir kopya var: sunucu dönünce yeniden bas.
history-delete = Her şeyi sil
history-sure = Gerçekten sil: planlar, seanslar ve yanıtlar
history-deleted = Hepsi silindi.
history-blocked = Bu tarayıcı bu sayfa için hiçbir şey saklamıyor.

## What earlier sessions taught, each a sentence with a button.

learned-title = Öğrenilenler
learned-about = Sıradaki plan bunu, ikinize de iyi geldiği ölçüde gözetir.
learned-leave = Çıkar
learned-heed = Yine gözet
learned-left = çıkarıldı

## The strokes, to be watched.

library-title = Hareketler
library-purpose = Ne işe yarar
library-touches = Ne dokunur
library-where = Nerede
library-away = Burada değil
library-mistake = Sık yapılan hata
library-close = Yakından
library-alt = Bir sırtın üzerinde iki el, gösterilen: { $stroke }

## Plans that come as a link or as a file.

import-large = Bu dosya bir plan için fazla büyük.
import-broken = Bu bağlantı bozuk; bu yüzden hiçbir şey değişmedi.
import-newer = Bu, daha yeni bir Warmhands ile yazılmış; bu yüzden hiçbir şey değişmedi.
import-bad = Bu açılamıyor; bu yüzden hiçbir şey değişmedi: { $why }
