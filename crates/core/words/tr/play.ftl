### Translated from English by machine, read once; corrections welcome.

## What a reply changes

play-softer-end = Bundan daha hafifi yok: { $level }.

play-firmer-end = Burada bundan daha kuvvetlisi yok: { $level }.

play-softer-still = Burada artık daha yumuşak, yine { $level }.

play-firmer-still = Burada artık daha kuvvetli; yine de { $level } sayılıyor.

play-softer = Burada artık daha yumuşak: { $level }.

play-firmer = Burada artık daha kuvvetli: { $level }.

play-slower = Eller artık daha yavaş.
play-slower-end = Burada bundan daha yavaşı yok.
play-faster = Eller artık daha hızlı.
play-faster-end = Burada bundan daha hızlısı yok.
play-stay = Burada daha uzun; gerisi buna göre ayarlanıyor.
play-stay-end = İkiniz için de yeterince uzun sürdü; planlandığı gibi sürüyor.
play-move-on = Bu tur bitince sıradaki harekete.
play-finish = Doğruca kapanışa: son hareketler ve dinlenme.
play-closing = Kapanış zaten bu.

play-sore = Ağrılı yer: { $places }. Gerisi ona nazikçe özen gösteriyor.

play-sore-later = Ağrılı yer: { $places }. Bir dahaki sefer için akılda.

play-not-now = Şimdi olmaz.
play-not-while-off = Şimdi olmaz: eller çekili. Boşluk tuşu sürdürür, q seansı bitirir.

## Going on after a break

play-resumed = Burada yarıda kalmıştı. Sürdürmek için boşluk tuşu.
play-resumed-cut = Burada yarıda kalmıştı; kaydın yarım kalan bir satırı atlandı. Sürdürmek için boşluk tuşu.
play-resume-over = Bu seans sonuna gelmiş; sürdürülecek bir şey yok. warmhands replay onu gösterir.
play-unlogged = Kayıt yazılamıyor. Masaj kayıt olmadan sürüyor.

## In large letters

play-hands-off = dokunma yok
play-pause = mola

## The screen

play-left = kalan { $time }

play-lift = İki elini de kaldır. Artık dokunulmuyor: { $places }.

play-ask = Nasıl olduğunu sor. Boşluk tuşu başka yerde, daha hafif sürdürür; q seansı bitirir.

play-still = Kıpırtısız

play-passes = { $way }, geçiş { $pass } / { $passes }

play-next = { $time } sonra: { $technique }, { $places }, { $level }

play-next-soon = ▸ { $seconds } sn sonra: { $technique }, { $places }, { $level }

play-nothing-next = Sonra seans bitiyor.

## Keys: the letters stay as they are

play-keys-pace = s yumuşak   f kuvvetli   - yavaş   + hızlı   t burada kal   n sonraki
play-keys = o burası ağrılı   h acıyor   g yumuşakça bitir   boşluk mola   q dur
play-keys-narrow = boşluk mola   h acıyor   q dur
play-keys-paused = boşluk sürdür   h acıyor   g yumuşakça bitir   q dur
play-keys-hands-off = boşluk başka yerde sürdür   q dur
play-keys-relaxed = 0 hiç … 9 derinden   Enter söylemek istemiyorum
play-keys-pressure = s fazla yumuşak   r tam kararında   f fazla kuvvetli   Enter söylemek istemiyorum
play-enter-more = Enter devamını gösterir, q çıkar
play-enter-starts = Enter başlatır, q çıkar

## The end

play-stopped = Durduruldu. Eller önce dursun, sonra kaldır.
play-finished = Bitti. Eller bir nefes daha dinlensin, sonra kaldır.

play-ask-relaxed = Şimdi ne kadar gevşemiş hissediyorsun?
play-ask-pressure = Basınç nasıldı?
play-broken-off = Seans yarıda kaldı.

play-log-at = Kayıt: { $path }

play-goes-on = Sürdürmek için: { $command }

## The script

script-instruction = { $what }; { $way }; { $level }

script-end = Bitti.
