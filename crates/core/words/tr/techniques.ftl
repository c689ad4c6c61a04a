### Translated from English by machine, read once; corrections welcome.
### No name, purpose or spot begins with a small dotted "i": its first letter may be made large by rules
### that are not Turkish.

technique-effleurage = uzun sıvazlama
    .how = İki avucunun bütünüyle kay; yavaş ve düzgün, parmaklar bitişik ve yumuşak.
    .mistake = Açılan ya da bastıran parmaklar: bitişik tut, işi bütün avuca bırak.
    .purpose = ısıtır, birleştirir ve yatıştırır
    .spot = yalnız hafif sıvazlamanın güvenli olduğu ağrılı noktaya fazladan yumuşak sıvazlamalar verir
    .field = Öflöraj
    .contact = bütün avuç

technique-petrissage = yoğurma
    .how = Kası kaldır, sık ve yuvarla; eller hamur yoğurur gibi sırayla çalışsın.
    .mistake = Açılıp çimdikleyen başparmak: yakın tut ve bütün elinle kaldır.
    .purpose = uzun kasları çalıştırır, kuvvetli ve hoş bir his verir
    .field = Petrisaj
    .contact = avuç ve başparmak arası

technique-palm-circles = avuçla daireler
    .how = Düz elinle ya da elinin topuğuyla daireler çiz; cilt elinle birlikte gelsin, üzerinde sürtünme.
    .aloud = Düz elinle daireler çiz, cilt elinle birlikte gelsin.
    .mistake = Bükük kolla itmek: dirseğini düzelt, sırtını uzun tut ve biraz yaslan.
    .purpose = derinlemesine ısıtır ve başparmakları korur
    .spot = ağrılı yeri geniş bir elle derinlemesine ısıtır
    .field = Avuç daireleri
    .contact = düz el ve elin topuğu

technique-thumb-circles = başparmakla daireler
    .how = Düz duran, desteklenmiş başparmağın etli yeriyle küçük, yavaş daireler; her noktada birkaç tane, sonra ileri.
    .mistake = Geriye bükülen başparmak: bir parmakla destekle, yorulmadan bırak.
    .purpose = ağrılı küçük bir noktaya ulaşır
    .spot = ağrıyan küçük noktaya ulaşır
    .field = Friksiyon
    .contact = başparmağın etli yeri

technique-fingertip-circles = parmak uçlarıyla daireler
    .how = Üç ya da dört parmak ucuyla yavaşça daireler çiz; tek el çalışıyorsa öbür el üstüne binsin.
    .mistake = Ağrıyan yere daha çok bastırmak: yavaş kal ve neyin hâlâ iyi geldiğini sor.
    .purpose = ağrılı bir noktaya ulaşır ve başparmakları dinlendirir
    .spot = ağrıyan noktaya ulaşır ve başparmakları dinlendirir
    .field = Destekli parmak uçlarıyla friksiyon
    .contact = üç ya da dört parmak ucu, öbür el üstte

technique-static-press = yavaş bastırma
    .how = Dört saniyede yavaşça bastır, nokta gevşerken kıpırdamadan dur ve aynı yavaşlıkla bırak.
    .mistake = Uyuşsa ya da elektrik çarpar gibi olsa da bastırmak: gevşet ve o noktadan ayrıl.
    .purpose = hassas bir noktanın gevşemesini sağlar
    .spot = ağrıyan yerdeki hassas bir noktanın gevşemesini sağlar
    .field = Statik kompresyon
    .contact = destekli parmak uçları ya da başparmak

technique-dorsal-glide = el sırtıyla sıvazlama
    .how = Ellerini çevir ve sırtlarıyla süpür; bilekler gevşek, serbestçe yukarı, aşağı ya da dışarı.
    .aloud = Ellerini çevir ve sırtlarıyla süpür, bilekler gevşek.
    .mistake = Kemiğe sürten parmak boğumları: eller açık ve gevşek, sırtları düz kalsın.
    .purpose = geniş ve serbest hissedilir, avuçları dinlendirir
    .field = El sırtıyla sıvazlama (dorsal)
    .contact = açık elin sırtı

technique-knuckle-glide = gevşek yumrukla sıvazlama
    .how = Ellerini gevşek yumruk yap ve parmakların düz yüzüyle kay; yavaşça, bilekler düz.
    .mistake = Boğumlarıyla batan sıkı yumruk: gevşet ve parmaklarının düz yüzünü koy.
    .purpose = başparmaklar olmadan geniş ve kuvvetli çalışır
    .field = Yumrukla sıvazlama
    .contact = gevşek yumruğun düz yüzü

technique-forearm-slide = ön kolla kaydırma
    .how = Ön kolunun yumuşak yerini omurganın yanına koy ve yaslan; yavaşça kaydır, asla kemiğin üstünde değil.
    .mistake = Ağırlığını birden bırakmak ya da dirsekle bastırmak: yavaşça, yumuşak yerle yaslan.
    .purpose = ellere az iş düşürerek geniş ve kuvvetli çalışır
    .field = Ön kolla kaydırma
    .contact = ön kolun yumuşak yeri

technique-tapping = hafif tıpırtı
    .how = Gevşek parmak uçlarıyla yumuşak yağmur gibi tıpırdat; kasların üzerinde gezin, asla omurgada değil.
    .mistake = Kasılıp yorulan eller: bileklerini gevşet ve hâlâ kolayken bırak.
    .purpose = karıncalandırır ve cildi uyandırır
    .field = Tapotman, parmakla vuruş
    .contact = sırayla parmak uçları

technique-plucking = minik çimdikler
    .how = Başparmak ve iki parmakla minicik cilt kıvrımlarını tut ve bırak; çabuk ve çok hafif.
    .mistake = Acıtacak kadar derin çimdiklemek: yalnız biraz cilt tut ve hemen bırak.
    .purpose = karıncalandırır
    .field = Pensman (pincement)
    .contact = başparmak ve iki parmak, yalnız cilt

technique-feather = tüy gibi dokunuş
    .how = Yalnız parmak uçlarını ya da tırnakların sırtını cildin üzerinde gezdir, neredeyse değmeden.
    .mistake = Gıdıklayacak kadar hızlı gitmek: yavaşla ya da onun yerine bütün elini koy.
    .purpose = karıncalandırır ve yatıştırır
    .field = Sinir sıvazlaması
    .contact = parmak uçları

technique-hacking = el kenarıyla yumuşak vuruş
    .how = Gevşek ellerin serçe parmak kenarıyla vur; parmaklar aralık, hareket bilekten.
    .mistake = Aşağıya, böbreklerin üstüne kaymak: daha yukarıda, kasta kal, asla omurgada değil.
    .purpose = canlandırır
    .field = Tapotman, hacking
    .contact = elin serçe parmak kenarı

technique-cupping = çukur avuçla vuruş
    .how = Çukur ellerle yumuşakça vur; önce yavaş, gevşek bilekle.
    .mistake = Şaplak gibi inen düz eller: çukur tut; dirsek değil, bilek oynasın.
    .purpose = canlandırır
    .field = Tapotman, cupping
    .contact = çukur elin kenarı

technique-rocking = nazikçe sallama
    .how = İki elini düz koy ve bedeni yumuşakça bir yandan öbürüne salla; sonra kendiliğinden durulsun.
    .mistake = Sert ya da uzun uzun sallamak: küçük ve yavaş kal, az sonra beden durulsun.
    .purpose = durultur
    .field = Kaba vibrasyon
    .contact = bütün avuç

technique-neck-ease = boynu rahatlatma
    .how = Enseyi parmak uçlarınla hafifçe yoğur; sonra elin dururken masaj alan çenesini aşağı bırakır ve iyi geldiği kadar esner. Başı asla çekme.
    .aloud = Hafifçe yoğur, sonra ellerin dursun; hareketi masaj alan yapar. Başı asla çekme.
    .mistake = Esnemeye yardım etmek: elin yalnızca dursun, hareketi yalnız masaj alan yapsın.
    .purpose = boynu rahatlatır
    .field = Boyun yoğurma, masaj alanın kendi yönettiği esnetmeyle
    .contact = parmak uçları

technique-forearm-ease = ön kolu rahatlatma
    .how = Ön kolu yumuşakça yoğur; sonra bilekten ve dirsekten tut, kolu nazikçe uzat, yalnız ilk dirence kadar.
    .aloud = Yumuşakça yoğur, sonra kolu uzat, yalnız ilk dirence kadar.
    .mistake = Sıkışma ya da direnç varken daha çok çekmek: orada dur, kol geri gelsin.
    .purpose = kolu rahatlatır
    .field = Ön kol yoğurma, ilk dirence kadar esnetmeyle
    .contact = avuç ve başparmak arası

technique-still-hands = dingin eller
    .how = İki elin de dursun, sıcak ve kıpırtısız; birlikte nefes alın.
    .mistake = Bastırmak ya da aceleyle çekilmek: eller yalnızca dursun, sonra yavaşça kaldır.
    .purpose = durultur ve dinlenerek bitirir
    .field = Tutma
    .contact = bütün avuç
