### Translated from English by machine, read once; corrections welcome.

## Measures

measure-spine_m = boynun dibindeki çıkıntıdan (C7) aşağıya, omurganın dibine (L5/S1)
measure-biacromial_m = omuzların bir kemik ucundan öbürüne
measure-bideltoid_m = omuzların en geniş yerinden, kollarla birlikte
measure-chest_breadth_m = göğsün eninden
measure-chest_depth_m = göğsün önünden arkasına
measure-waist_breadth_m = belin eninden
measure-waist_depth_m = belin önünden arkasına
measure-hip_breadth_m = kalçaların eninden

## Landmarks

vertebra = { $name } omurunun ucu

landmark-skull-base = kafatasının başladığı yer
landmark-C7 = boynun dibindeki çıkıntı
landmark-L5-S1 = omurganın sakrumla buluştuğu yer
landmark-acromion = omzun kemikli ucu
landmark-superior-angle = kürek kemiğinin üst iç köşesi
landmark-blade-root = kürek kemiğindeki sırtın başladığı yer
landmark-inferior-angle = kürek kemiğinin alt ucu
landmark-rib-10 = yandaki en alt kaburga
landmark-iliac-crest = kalça kemiğinin üst kenarı
landmark-PSIS = kaba etin üstündeki gamze

## Sites

site-spine-line = omurganın kemikleri
site-transverse-processes = omurganın yanındaki kemik çıkıntıları
site-kidney = böbrek bölgesi
site-flank-gap = kaburgayla kalça arasındaki yumuşak böğür
site-floating-ribs = en alt kaburgaların serbest uçları
site-bony-edges = kürek kemiğinin kenarları
site-front-of-neck = boynun yanı ve önü
site-back-of-neck = ense
site-axilla = koltuk altı
site-sacrum = belin altındaki yassı kemik
site-coccyx = kuyruk sokumu

## The drawing

atlas-label = Üstten görünen bir sırt
atlas-places = Bölgeler
atlas-sites = İşaret noktaları ve özel yerler
atlas-left = masaj alanın solu
atlas-right = masaj alanın sağı
atlas-scale = 10 cm

atlas-never = { $site }: dokunulmaz

atlas-broad = { $site }: yalnız geniş dokunuş

atlas-level = { $site }: en çok { $level }
