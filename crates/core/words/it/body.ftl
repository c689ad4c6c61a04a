### Translated from English by machine, read once; corrections welcome.

## Measures: what each is, completing "measured …"

measure-spine_m = dall’osso sporgente alla base del collo (C7) giù fino alla base della colonna (L5/S1)
measure-biacromial_m = da una spalla all’altra, da osso a osso
measure-bideltoid_m = da una spalla all’altra nel punto più largo, braccia comprese
measure-chest_breadth_m = la larghezza del torace
measure-chest_depth_m = dal davanti al dietro del torace
measure-waist_breadth_m = la larghezza della vita
measure-waist_depth_m = dal davanti al dietro della vita
measure-hip_breadth_m = la larghezza delle anche

## Landmarks: what a finger can find

vertebra = la punta della vertebra { $name }

landmark-skull-base = dove comincia il cranio
landmark-C7 = l’osso sporgente alla base del collo
landmark-L5-S1 = dove la colonna incontra l’osso sacro
landmark-acromion = la punta ossea della spalla
landmark-superior-angle = l’angolo interno in alto della scapola
landmark-blade-root = dove comincia la cresta della scapola
landmark-inferior-angle = la punta in basso della scapola
landmark-rib-10 = la costola più bassa di lato
landmark-iliac-crest = la cima dell’osso dell’anca
landmark-PSIS = la fossetta sopra la natica

## Sites: stretches with limits of their own

site-spine-line = le ossa della colonna
site-transverse-processes = le sporgenze ossee accanto alla colonna
site-kidney = la zona dei reni
site-flank-gap = la parte molle del fianco tra costole e anca
site-floating-ribs = le punte libere delle costole più basse
site-bony-edges = i bordi della scapola
site-front-of-neck = il lato e il davanti del collo
site-back-of-neck = la nuca
site-axilla = l’ascella
site-sacrum = l’osso piatto sotto la zona lombare
site-coccyx = il coccige

## The drawing

atlas-label = Una schiena, vista dall’alto
atlas-places = Zone
atlas-sites = Punti di riferimento e punti delicati
atlas-left = sinistra di chi riceve
atlas-right = destra di chi riceve
atlas-scale = 10 cm

atlas-never = { $site }: nessun contatto

atlas-broad = { $site }: solo contatto ampio

atlas-level = { $site }: pressione { $level } al massimo
