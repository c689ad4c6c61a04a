### Translated from English by machine, read once; corrections welcome.

## Measures: what each is, completing "measured …"

measure-spine_m = desde el bulto de hueso en la base del cuello (C7) hasta la base de la columna (L5/S1)
measure-biacromial_m = de un hombro al otro, de hueso a hueso
measure-bideltoid_m = de un hombro al otro en lo más ancho, con los brazos
measure-chest_breadth_m = a lo ancho del pecho
measure-chest_depth_m = de delante a atrás del pecho
measure-waist_breadth_m = a lo ancho de la cintura
measure-waist_depth_m = de delante a atrás de la cintura
measure-hip_breadth_m = a lo ancho de las caderas

## Landmarks: what a finger can find

vertebra = la punta de la vértebra { $name }

landmark-skull-base = donde empieza el cráneo
landmark-C7 = el bulto de hueso en la base del cuello
landmark-L5-S1 = donde la columna se une al sacro
landmark-acromion = la punta de hueso del hombro
landmark-superior-angle = la esquina interna de arriba del omóplato
landmark-blade-root = donde empieza la cresta del omóplato
landmark-inferior-angle = la punta de abajo del omóplato
landmark-rib-10 = la costilla más baja en el costado
landmark-iliac-crest = lo alto del hueso de la cadera
landmark-PSIS = el hoyuelo sobre la nalga

## Sites: stretches with limits of their own

site-spine-line = los huesos de la columna
site-transverse-processes = los salientes de hueso junto a la columna
site-kidney = la zona de los riñones
site-flank-gap = el costado blando entre las costillas y la cadera
site-floating-ribs = las puntas libres de las costillas más bajas
site-bony-edges = los bordes del omóplato
site-front-of-neck = el lado y la parte delantera del cuello
site-back-of-neck = la nuca
site-axilla = la axila
site-sacrum = el hueso plano bajo la zona lumbar
site-coccyx = el coxis

## The drawing

atlas-label = Una espalda, vista desde arriba
atlas-places = Zonas
atlas-sites = Puntos de referencia y sitios delicados
atlas-left = izquierda de quien recibe
atlas-right = derecha de quien recibe
atlas-scale = 10 cm

atlas-never = { $site }: sin contacto

atlas-broad = { $site }: solo contacto amplio

atlas-level = { $site }: presión { $level } como máximo
