### Translated from English by machine, read once; corrections welcome.

## Measures: what each is, completing "measured …"

measure-spine_m = do osso saliente na base do pescoço (C7) até à base da coluna (L5/S1)
measure-biacromial_m = de um ombro ao outro, de osso a osso
measure-bideltoid_m = de um ombro ao outro na parte mais larga, com os braços
measure-chest_breadth_m = a largura do peito
measure-chest_depth_m = da frente à parte de trás do peito
measure-waist_breadth_m = a largura da cintura
measure-waist_depth_m = da frente à parte de trás da cintura
measure-hip_breadth_m = a largura das ancas

## Landmarks: what a finger can find

vertebra = a ponta da vértebra { $name }

landmark-skull-base = onde começa o crânio
landmark-C7 = o osso saliente na base do pescoço
landmark-L5-S1 = onde a coluna se une ao sacro
landmark-acromion = a ponta óssea do ombro
landmark-superior-angle = o canto interno de cima da omoplata
landmark-blade-root = onde começa a crista da omoplata
landmark-inferior-angle = a ponta de baixo da omoplata
landmark-rib-10 = a costela mais baixa, de lado
landmark-iliac-crest = o cimo do osso da anca
landmark-PSIS = a covinha por cima da nádega

## Sites: stretches with limits of their own

site-spine-line = os ossos da coluna
site-transverse-processes = as saliências ósseas ao lado da coluna
site-kidney = a zona dos rins
site-flank-gap = o flanco macio entre as costelas e a anca
site-floating-ribs = as pontas livres das costelas mais baixas
site-bony-edges = as bordas da omoplata
site-front-of-neck = o lado e a frente do pescoço
site-back-of-neck = a nuca
site-axilla = a axila
site-sacrum = o osso plano abaixo da zona lombar
site-coccyx = o cóccix

## The drawing

atlas-label = Umas costas, vistas de cima
atlas-places = Zonas
atlas-sites = Pontos de referência e locais delicados
atlas-left = esquerda de quem recebe
atlas-right = direita de quem recebe
atlas-scale = 10 cm

atlas-never = { $site }: sem contacto

atlas-broad = { $site }: só contacto amplo

atlas-level = { $site }: pressão { $level } no máximo
