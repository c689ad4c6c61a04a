### Translated from English by machine, read once; corrections welcome.
### No text begins with a small dotted "i": its first letter may be made large by rules that are not Turkish.

## The file

read-empty = dosya boş
    .help = en küçüğü şöyle: `{ $example }`
    .label = burada bir şey yok

read-too-large = dosya { $most } MB’tan büyük
    .help = bir istek birkaç satırdır; doğru dosya bu mu?

read-not-utf8 = { $line }. satırdaki { $byte }. bayt UTF-8 metni değil
    .help = dosyayı UTF-8 olarak kaydet
    .label = UTF-8 değil

read-grammar = bu, { $format } değil: { $why }
    .line = satırı `key = value` biçiminde yaz, örneğin `minutes = 15`
    .comma = sondaki virgülü kaldır
    .comment = açıklamayı kaldır: JSON’da açıklama olmaz
    .open = burada açılan ayracı ya da tırnağı kapat
    .quotes = bir metin iki tırnak arasında durur, örneğin "shoulder.left"
    .json = eksik ya da fazla bir virgül, tırnak veya ayraç ara; dosya yarıda kesilmiş olabilir
    .toml = bu satırı `minutes = 15` ve `[receiver]` ile karşılaştır
    .label = burada

read-too-deep = { $most } düzeyden daha derine iniyor
    .help = ayraçları azalt: buradaki en derin biçime dokuz düzey yeter
    .label = fazla derin

read-more = bir seferde bu kadarı söyleniyor: { $most } bulgu
    .help = önce bunları düzelt

read-not-checked = bu bir istek, oysa yalnız rutinler ve planlar denetlenebilir
    .help = ondan bir plan yap: warmhands plan FILE --format json | warmhands check -

read-format = `{ $format }` bir plan biçimi değil
    .help = bu bir plansa "{ $known }" yaz
    .label = bu biçim

read-format-newer = bu planın biçimi { $found }, bu program ise en çok { $known } okuyor
    .help = daha yeni bir warmhands kur ya da isteği bununla yeniden planla

## Keys

read-key-twice = `{ $key }` iki kez yazılmış
    .help = birini bırak; birden çok nokta, birden çok `[[sore]]` tablosudur
    .label = burada yine

read-key-unknown = `{ $key }` diye bir anahtar yok
    .label = bilinmeyen anahtar

read-key-unknown-in = `{ $path }` altında `{ $key }` diye bir anahtar yok

read-key-missing = `{ $key }` eksik
    .help = şunu ekle: `{ $example }`
    .label = yeri burası

read-key-missing-in = `{ $path }` altında `{ $key }` eksik

## Types

read-found =
    { $found ->
        [null] hiçbir şey (`null`)
        [flag] true ya da false
        [number] bir sayı
        [text] tırnak içinde bir metin
        [date] bir tarih ya da saat
        [list] bir liste
       *[table] bir tablo
    }

read-type =
    `{ $path }` için beklenen { $expected ->
        [flag] true ya da false
        [number] bir sayı
        [whole] bir tam sayı
        [text] bir metin
        [list] bir liste
       *[table] bir tablo
    }, yazılan { read-found }
    .flag = tırnaksız olarak `true` ya da `false` yaz
    .number = rakamla yaz, örneğin `15` ya da `1.5`
    .unquoted = tırnakları kaldır: `{ $number }`
    .whole = ondalık noktası olmadan yaz
    .text = tırnak içinde yaz, "böyle"
    .list = { $example } yaz; birden çok olabilir
    .table = tablo olarak yaz: bir `[name]` satırı ve altında anahtarları

read-below = `{ $head }` ve altına `{ $line }`

read-point = bir noktanın iki sayısı olur, x_m ve y_m; burada { $count } sayı var
    .help = `[0.05, 0.3]` yaz

read-path-empty = `{ $path }` altında hiç nokta yok
    .help = en az bir nokta yaz, dinlenen bir el için de `null`

## Numbers

read-not-finite =
    { $number ->
        [nan] `{ $path }` bir sayı değil (NaN)
       *[endless] `{ $path }` sonsuz
    }
    .help = sonlu bir sayı yaz, örneğin `1.5`
    .label = sonlu sayı değil

read-outside = `{ $path }` { $number }; { $low } ile { $high } arasında olmalı
    .help = { $low } ile { $high } arasında bir sayı yaz
    .whole = { $low } ile { $high } arasında bir tam sayı yaz
    .label = sınırların dışında

read-outside-least = `{ $path }` { $number }; en az { $low } olmalı
    .help = bir tam sayı yaz, en az { $low }

read-unit =
    { $unit ->
        [centimetres] birim santimetre mi? { $mend } yaz
        [millimetres] birim milimetre mi? { $mend } yaz
        [feet] birim fit mi? { $mend } yaz
        [inches] birim inç mi? { $mend } yaz
        [pounds] birim libre mi? { $mend } yaz
        [grams] birim gram mı? { $mend } yaz
        [per-cent] birim yüzde mi? { $mend } yaz
       *[seconds] birim saniye mi? { $mend } yaz
    }

read-minutes = bir seans { $low } ile { $high } dakika arasında sürer, burada { $number } yazıyor

read-level-deep = 5. düzey dirsekle derin çalışmadır; evde hiçbir zaman önerilmez
    .help = 3 yaz ya da masaj alan isterse 4
    .label = fazla kuvvetli

read-level-between = düzey, Walton ölçeğinde bir tam sayıdır
    .help = { $lower } ya da { $upper } yaz
    .label = ara bir düzey

## Names and texts

read-name-unknown = `{ $path }` için `{ $name }` olmaz

read-no-such =
    { $what ->
        [measure] `{ $name }` diye bir ölçü yok
        [technique] `{ $name }` adında bir teknik yok
        [question] `{ $name }` diye bir sağlık sorusu yok
       *[place] `{ $name }` adında bir bölge yok
    }
    .techniques = `warmhands techniques` hepsini sayar
    .questions = `warmhands care` soruları sayar

read-did-you-mean = şunu mu demek istedin: { $names }?

read-write-one = { $names } yaz

read-or = { $names } ya da { $last }

read-text-long = `{ $path }` { $most } karakterden uzun
    .help = kısa, düz bir metin yaz
    .label = bu metin

read-text-hidden = `{ $path }` gösterilemeyen bir karakter içeriyor

read-answer = `{ $path }` ne evet ne hayır
    .help = true, false ya da "not sure" yaz; “emin değilim” evet sayılır
    .label = yanıt değil

## Places

read-place-form = bir bölge `{ $name }` diye yazılmaz
    .help = `{ $place }` yaz

read-place-side = `{ $name }` hangi yan olduğunu söylemiyor
    .help = `{ $area }.left` ya da `{ $area }.right` yaz: masaj alanın kendi solu ve sağı; ikisi için ikisini de yaz

read-areas = bölgeler { $areas }, her biri `.left` ya da `.right` ile

read-off-back = ({ $x }, { $y }) noktası bu kişinin sırtında değil
    .help = { $place } bölgesinin ortası x_m = { $place_x }, y_m = { $place_y }; x_m masaj alanın sağına doğru artıdır, y_m boynun dibinden ayaklara doğru gider
    .also = ve bu

read-back-point = sırtın tümü bir nokta değil
    .help = `x_m` ve `y_m` değerlerini kaldır ya da oradaki bölgenin adını yaz

read-nowhere = burada ne bir bölge ne de bir nokta yazıyor
    .help = `place = "shoulder.left"` ya da `x_m` ve `y_m` ekle

read-disagree = nokta { $there } üzerinde, { $place } üzerinde değil
    .help = birini bırak: `place = "{ $there }"` ya da yalnız noktayı
    .label = bu

## The request as a whole

read-too-many =
    { $what ->
        [sore-spots] { $count } ağrılı nokta var; en çok { $most } tane olabilir
        [keep-offs] dokunulmayacak { $count } yer var; en çok { $most } tane olabilir
        [strokes] { $count } hareket var; en çok { $most } tane olabilir
       *[lessons] önceki seanslardan { $count } ders var; en çok { $most } tane olabilir
    }
    .help = en önemlilerini bırak
    .label = fazla sayıda

read-nothing-free = dokunulmayacak yerler sırtta masaj yapılacak bir şey bırakmıyor: yanıt hayır
    .help = onun yerine birlikte dinlenin ya da dokunulmayacak yerleri azalt

read-said-twice = aynı şey iki kez söylenmiş; bir kez sayılır
    .help = birini kaldır
    .label = bunun içinde

read-sore-kept-off = { $place } üzerindeki ağrılı nokta dokunulmayacak bir yerde, ona dokunulmuyor
    .label = burada dokunulmuyor

read-sore-back = ağrılı `back`, bel ve kürek kemiklerinin arası sayılır
    .help = onun yerine en ağrılı bölgeleri yaz, örneğin `shoulder.left`
    .label = sırtın tümü

## Routines

read-untitled = Rutinim

read-no-movement = bölümleri olmayan bir rutin sessiz kalır
    .help = { $example } ekle

read-not-done-there = { $technique }, { $area } üzerinde yapılmaz
    .help = yeri şurası: { $areas }
    .label = burada olmaz

read-movements-long = bölümler toplam { $minutes } dakika sürüyor, rutin ise { $total } dakika
    .help = bazılarını kısalt ya da dakikalarını yazma: o zaman süre paylaştırılır

read-no-spot = bu hareket ağrılı noktalar için, ama hiçbiri yazılmamış: dışarıda bırakıldı
    .help = `[[sore]]` ile bir nokta yaz ya da harekete `places` ver
    .label = ağrılı noktalarda

## Labels that several of these have

label-empty = boş
label-together = bunlar birlikte
label-unknown-name = bilinmeyen ad
label-place = bu bölge
label-point = bu nokta
label-where = nerede?
label-stroke = bu hareket

label-movement = { $movement } bölümünde
