### Translated from English by machine, read once; corrections welcome.

## Measures: completing "gemessen …"

measure-spine_m = vom Knochenhöcker am Nackenansatz (C7) bis hinunter zum Ende der Wirbelsäule (L5/S1)
measure-biacromial_m = quer über die Schultern, von Knochen zu Knochen
measure-bideltoid_m = quer über die Schultern an der breitesten Stelle, mit den Armen
measure-chest_breadth_m = quer über den Brustkorb
measure-chest_depth_m = von der Vorderseite zur Rückseite des Brustkorbs
measure-waist_breadth_m = quer über die Taille
measure-waist_depth_m = von der Vorderseite zur Rückseite der Taille
measure-hip_breadth_m = quer über die Hüften

## Landmarks

vertebra = die Spitze des Wirbels { $name }

landmark-skull-base = wo der Schädel beginnt
landmark-C7 = der Knochenhöcker am Nackenansatz
landmark-L5-S1 = wo die Wirbelsäule auf das Kreuzbein trifft
landmark-acromion = die knöcherne Spitze der Schulter
landmark-superior-angle = die obere innere Ecke des Schulterblatts
landmark-blade-root = wo der Grat des Schulterblatts beginnt
landmark-inferior-angle = die untere Spitze des Schulterblatts
landmark-rib-10 = die unterste Rippe an der Seite
landmark-iliac-crest = der Oberrand des Hüftknochens
landmark-PSIS = das Grübchen über dem Gesäß

## Sites: completing "hier sind …"

site-spine-line = die Knochen der Wirbelsäule
site-transverse-processes = die Knochenfortsätze neben der Wirbelsäule
site-kidney = über den Nieren
site-flank-gap = die weiche Flanke zwischen Rippen und Hüfte
site-floating-ribs = die freien Enden der untersten Rippen
site-bony-edges = die Kanten des Schulterblatts
site-front-of-neck = Seite und Vorderseite des Halses
site-back-of-neck = der Nacken
site-axilla = die Achselhöhle
site-sacrum = der flache Knochen unter dem unteren Rücken
site-coccyx = das Steißbein

## The drawing

atlas-label = Ein Rücken, von oben gesehen
atlas-places = Stellen
atlas-sites = Orientierungspunkte und besondere Bereiche
atlas-left = links (liegende Person)
atlas-right = rechts (liegende Person)
atlas-scale = 10 cm

atlas-never = { $site }: keine Berührung

atlas-broad = { $site }: nur breite Berührung

atlas-level = { $site }: höchstens { $level }
