### Translated from English by machine, read once; corrections welcome.

replay-title = { $title }, olduğu gibi

replay-ready = Seçildi, başlanmadı.
replay-playing = Eller çalışırken yarıda kaldı.
replay-paused = Molada yarıda kaldı.
replay-hands-off = Eller çekiliyken yarıda kaldı; bir şey acımıştı.
replay-stopped = Sona varmadan durduruldu.
replay-ended = Sonuna kadar yapıldı.

replay-time = { $massage } masaj; planda { $whole } vardı.

replay-done = Yapılanlar
replay-said = Söylenenler
replay-dose = Hangi bölge ne kadar aldı
replay-rating = Nasıldı

## What happened

event-score-chosen = Bir plan seçildi.
event-started = Başladı.
event-paused = Mola.
event-resumed = Sürüyor.
event-softer = Daha yumuşak.
event-firmer = Daha kuvvetli.
event-slower = Daha yavaş.
event-faster = Daha hızlı.
event-stayed = Burada daha uzun.
event-moved-on = Sıradakine geçildi.

event-sore = Burası ağrılı: { $places }.

event-sore-nowhere = Sırtın dışında bir yer ağrılı.
event-hurt = Acıyor: eller çekildi.
event-stopped = Dur.
event-finished-gently = Yumuşakça bitir.
event-ended = Bitti.
event-rated = Nasıl olduğu aşağıda.

## The rating

rated-relaxed = Gevşeme: 10 üzerinden { $value }.

rated-too-soft = Basınç fazla yumuşaktı.
rated-just-right = Basınç tam kararındaydı.
rated-too-firm = Basınç fazla kuvvetliydi.
rated-comfortable = Sıcak ve rahattı.
rated-uncomfortable = Sıcak ve rahat değildi.

rated-liked = Sevilen: { $techniques }.

rated-disliked = Sevilmeyen: { $techniques }.

rated-sore = Ertesi gün ağrı: 10 üzerinden { $value }.
