### Translated from English by machine, read once; corrections welcome.

## What people call a movement.

movement-warm = Yağ ve sıcaklık
movement-knead = Yoğurma
movement-release = Gevşeme
movement-sweep = Süpüren dokunuşlar
movement-close = Kapanış
movement-rest = Dinlenme

## The title of a plan

plan-title = { $minutes } dakikalık sırt masajı

plan-title-for = { $name } için { $minutes } dakikalık sırt masajı

## Headings

plan-before = Başlamadan önce
plan-after = Sonrasında
plan-care = Sağlık ve özen
plan-dose = Hangi bölge ne kadar alıyor

plan-movement = { $movement }, { $start } – { $end }

## The head of a plan

plan-facts = { $minutes } · { $instructions } yönerge · en çok { $level }

plan-facts-for = { $name } için · { $minutes } · { $instructions } yönerge · en çok { $level }

plan-sore = Ağrılı: { $places }

plan-kept-off = Dokunulmayacak: { $place }

plan-kept-off-why = Dokunulmayacak: { $place } ({ $why })

## Which wishes gave way

plan-notes = Dilekler

note-spot-kept-off = { $places }: ağrılı; eller oradan uzak durduğu için dokunulmuyor.

note-spot-left-out = { $places }: ağrılı ama dokunulmuyor; hiçbir hareket için güvenli bir yol ya da yeterli zaman yok.

note-spot-on-arm = { $places }: ağrılı; her masajda kollara ne yapılıyorsa o kadar, fazlası değil.

note-spot-glides = { $places }: ağrılı; yalnız hafif, düz sıvazlamalar. Daireler ya da bastırma için orada güvenli bir yol yok.

note-spot-once = { $places }: ağrılı ve bir kez çalışılıyor; ikincisine yer kalmıyor.

note-taste-never = { $techniques }: sevilmiyor, en aza indirildi; onsuz masaj tamam olmuyor.

note-taste-less = { $techniques }: daha az seviliyor, yine de var; yerini hiçbir şey o kadar iyi tutmuyor.

note-taste-care = { $techniques }: seviliyor ama güvenlik için çıkarıldı; yukarıya bak.

note-taste-left-out = { $techniques }: seviliyor ama çıkarıldı; bu masajda ona uygun bir yer yok.

## Before and after

plan-if-you-like = { $item } (istersen)

plan-nothing-named = Buna engel olacak bir şey söylenmedi.
plan-gentler = Plan istenenden daha yumuşak, şu nedenlerle:
plan-refused = Bugün masaj yok:
plan-refused-why = Bugün masaj yok, şu nedenlerle:
plan-not-conducted = Bu masaj yönlendirilmiyor: zarar verebilir.

plan-safety = Bir şey acırsa söyle: eller hemen kalkar. Keskin, yakıcı, elektrik çarpar gibi ya da yayılan bir ağrıda, uyuşmada, baş dönmesinde ya da mide bulantısında tamamen bırakın. Bu, dinginlik içindir; tedavi değildir.

## One instruction, in three lines

plan-instruction = { $technique }: { $places }

plan-way = { $way }; { $level }.

plan-reason = { $reason }.

## What each place gets

dose-most = En çok: { $areas }.

dose-some = Biraz: { $areas }.

dose-little = Az: { $areas }.

dose-even = Sol ve sağ eşit alıyor.

dose-uneven =
    { $side ->
        [left] Solda daha çok: { $areas }.
       *[right] Sağda daha çok: { $areas }.
    }

dose-title = Dokunuşun dağılımı: { $title }

dose-side =
    { $side ->
        [left] sol yan, kPa·s: geniş dokunuş + nokta çalışması
       *[right] sağ yan, kPa·s: geniş dokunuş + nokta çalışması
    }

## The plan as a picture

picture-scale = { $start }, ne kadar yüksekse o kadar kuvvetli

picture-stroke = { $start }: { $technique }, { $places }
