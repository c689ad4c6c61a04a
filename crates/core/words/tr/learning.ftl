### Translated from English by machine, read once; corrections welcome.

## A lesson: where, with which stroke, and because of what.

lesson-because =
    { $reason ->
        [sore] ertesi gün ağrıdığı için
        [rated] sonradan öyle dediğin için
       *[asked] { $times ->
            [1] bir kez
            [2] iki kez
           *[other] { $times } kez
        } istediğin için
    }

lesson-at =
    { $way ->
        [softer] Daha yumuşak: { $place }
        [firmer] Daha kuvvetli: { $place }
        [slower] Daha yavaş eller: { $place }
       *[faster] Daha hızlı eller: { $place }
    }; { lesson-because }.

lesson-at-with =
    { $way ->
        [softer] Daha yumuşak: { $place } ({ $technique })
        [firmer] Daha kuvvetli: { $place } ({ $technique })
        [slower] Daha yavaş eller: { $place } ({ $technique })
       *[faster] Daha hızlı eller: { $place } ({ $technique })
    }; { lesson-because }.

lesson-with =
    { $way ->
        [softer] Her yerde daha yumuşak
        [firmer] Her yerde daha kuvvetli
        [slower] Her yerde daha yavaş
       *[faster] Her yerde daha hızlı
    } ({ $technique }); { lesson-because }.

lesson-all =
    { $way ->
        [softer] Baştan sona daha yumuşak
        [firmer] Baştan sona daha kuvvetli
        [slower] Baştan sona daha yavaş
       *[faster] Baştan sona daha hızlı
    }; { lesson-because }.

lesson-liked =
    { $times ->
        [1] Bir kez
        [2] İki kez
       *[other] { $times } kez
    } sevdiğin şeyden daha çok: { $technique }.

lesson-disliked =
    { $times ->
        [1] Bir kez
        [2] İki kez
       *[other] { $times } kez
    } sevmediğin şeyden daha az: { $technique }.

lesson-spot = Şu noktaya özen gösteriliyor: { $place }; { $times } seansta söylediğin için.

## What the command says

learned-title = Önceki seansların öğrettikleri
learned-nothing = Henüz bir şey yok: hiçbir dilek gelip geçici olmaktan öteye gitmedi.

learned-sessions = { $count } seanstan.

learned-undo = Birini çıkarmak için: --without { $id }

learned-unknown = “{ $id }” hiçbir seansta öğrenilmedi; öğrenilenleri `warmhands learn` sayar
learned-left-out = çıkarıldı
