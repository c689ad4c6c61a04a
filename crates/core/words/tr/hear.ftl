### Translated from English by machine, read once; corrections welcome.

hear-call = sıcak eller | warmhands
hear-stop = dur | durun | stop | yeter
hear-softer = daha yumuşak | daha hafif | daha nazik | yumuşak | hafif
hear-firmer = daha sert | daha güçlü | daha kuvvetli | sert
hear-slower = daha yavaş | yavaş
hear-faster = daha hızlı | hızlı
hear-stay = burada kal | kal | orada kal | daha uzun
hear-move-on = sıradaki | sonraki | başka
hear-hurts = acıyor | canım acıyor | canım yandı | acıdı | ay
hear-pause = ara ver | bekle | mola
hear-resume = devam et | devam | sürdür
hear-small = lütfen | biraz | şimdi | artık | hayır | çok | oh | ah
