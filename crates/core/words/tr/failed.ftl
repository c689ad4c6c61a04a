### Translated from English by machine, read once; corrections welcome.
### No text begins with a small dotted "i": its first letter may be made large by rules that are not Turkish.

## Around a finding

finding-help = öneri:

finding-why = neden:

finding-stroke = { $message } ({ $movement }. bölüm, { $stroke }. hareket, { $time })

finding-at = { $message } ({ $at })

## What `warmhands check` found in a file

check-unreadable = okunamıyor, düzeltilecek { $stops } yanlış var

check-to-mend = düzeltilecek { $stops } yanlış var

check-good = uygun, { $time }, { $count } yönerge

check-cautions = { $found }, { $cautions } uyarı

## A file that does not serve

failed-input = standart girdi
failed-command-line = komut satırı

failed-read = { $path } okunamıyor: { $why }

failed-write = { $path } yazılamıyor: { $why }

failed-output = yanıt yazılamıyor: { $why }

failed-unusable = { $name } bu hâliyle kullanılamaz

failed-routine = { $name } bir rutin, istek değil; `warmhands check` onu denetler, `warmhands play` onu yönetir

failed-score = { $name } bir plan, istek değil; `warmhands check` onu denetler, `warmhands play` onu yönetir

failed-planned = --minutes, --sore, --learn, --mood ve --lang bir isteği değiştirir; { $name } ise hazır bir plan

failed-no-score = { $name } içinde plan yok

failed-no-session = { $name } içinde seans yok

failed-not-sound = { $name } sonuna kadar sağlam değil

failed-resume = { $name } bu hâliyle sürdürülemez

failed-resume-terminal = --resume için bir terminal gerekir

failed-no-file = { $path } bir dosya değil

failed-no-name = { $path } bir dosya adı değil

failed-there = { $path } zaten var; --force üzerine yazar

failed-there-log = { $path } zaten var; --resume onu sürdürür

failed-locked = { $path } dosyasına şu anda başka bir seans yazıyor

failed-no-home = kaydın duracağı bir ev dizini yok; --log ile bir dosya ver

## The machine

failed-terminal = terminal çalışmıyor: { $why }

failed-serve = { $at } adresinde sunucu çalıştırılamıyor: { $why }

## `warmhands render`: a session as one file to listen to

render-spoken = { $path }: { $time } dk, konuşan { $voice }

render-unspoken = { $path }: { $time } dk, konuşmasız

render-mp3 = MP3’ü lame yapar, ama bu bilgisayarda yok: `apt install lame` onu getirir; .ogg bir şey istemez ve hemen her yerde çalar

render-ending = { $path } adı .ogg, .opus, .flac, .mp3 ya da .wav ile bitmeli

render-silent = bu seansta duyulacak bir şey yok

render-failed = ses oluşturulamıyor: { $why }

render-own-none = { $folder } içinde MP3, FLAC, Ogg Vorbis ya da WAV müzik yok

render-own-silent = { $path } sessiz

render-own-unplayable = { $path } çalınamıyor: { $why }

render-voice-missing = { $name } bu makinede yok: `apt install { $package }` onu kurar; --no-voice ile konuşmasız da olur

render-piper-missing = piper bu makinede yok: `pip install piper-tts` onu kurar; espeak-ng bir Debian paketidir

render-voice-none = bu makinede konuşan kimse yok: `apt install espeak-ng` bir ses getirir; --no-voice ile konuşmasız da olur

render-flite-english = flite yalnız İngilizce konuşur; espeak-ng { $tag } dilini de konuşur

render-piper-none = ~/.local/share/piper-voices altında piper için { $tag } dilinde bir ses yok; piper:FILE.onnx ile bir ses verilebilir

render-voice-unknown = { $name } diye bir ses yok: bilinenler piper, espeak-ng ve flite

render-voice-rate = { $path } örnekleme hızını söylemiyor

render-voice-failed = ses şurada takıldı: “{ $text }”: { $why }
