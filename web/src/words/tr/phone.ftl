### Translated from English by machine, read once; corrections welcome.

voice-title = Warmhands: senin sesin
voice-heading = Sen uzanırken senin sesin
language = Dil
language-failed = Bu dil yüklenemedi.

## Connecting the phone.

join-about = Masajı yapanın ekranında taranacak bir resim ve altı rakam var. İkisinden biri yeter.
join-code = Altı rakam
join-go = Bağlan
joining = Bağlanıyor …
join-wrong = Bu rakamlar doğru değil. Lütfen bir daha bak.
join-many = Çok fazla deneme oldu. Bir dakika bekle, sonra yeniden dene.
join-old = Bu bağlantı artık geçerli değil. Masajı yapanın ekranında yenisi var.
join-another = Yeniden bağlan
join-unreachable = Masajı yapanın cihazı yanıt vermiyor. İkisi de aynı ağda mı?

## Connected: what fingers mean.

ready-title = Bağlandı
ready-tap = Dokun:
ready-tap-how = dört köşeden birine; daha yumuşak, daha kuvvetli, burada kal, ilerle.
ready-hold = Basılı tut:
ready-hold-how = acıdığında, herhangi bir yere; eller kalkar.
ready-two = İki parmak
ready-two-how = birlikte dokununca her şeyi durdurur.
ready-told = Duyulunca bir kez, yapılınca iki kez titrer; ulaşmadıysa uzun titrer.
ready-told-sound = Bir ses: duyuldu. İki ses: yapıldı. Kalın sesler: ulaşmadı.
ready-hand = Telefon şurada:
ready-hand-left = sol elimde
ready-hand-right = sağ elimde
ready-lie = Uzan

## While lying down.

voice-softer = Daha yumuşak
voice-firmer = Daha kuvvetli
voice-stay = Burada kal
voice-move_on = İlerle
voice-sore_here = Burası ağrılı
voice-hurts = Acıyor
voice-stop = Dur
sore-how = Ağrıyan yere dokun
sore-back = Sırtın, baş yukarıda
sore-close = Geri
heard = { $what } …
applied = { $what }: tamam.
undelivered = Bağlantı yok. Sesli söyle.
state-waiting = İlk hareket bekleniyor.
state-here = Bağlı.
state-over = Şimdi dinlen. Yapacak başka bir şey yok.
state-ended = Bu akşam bitti.
