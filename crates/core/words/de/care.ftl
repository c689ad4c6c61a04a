### Translated from English by machine, read once; corrections welcome.

## Said of the judgement as a whole

care-not-asked = Es wurde keine Frage zur Gesundheit gestellt. `warmhands care` stellt sie; es dauert ein paar Minuten und lohnt sich.

care-not-all-asked = Einige Fragen zu Warnzeichen sind noch nicht beantwortet; `warmhands care` stellt sie.

care-unmarked = Markiere zuerst die Stelle mit keep_off, damit der Plan sie auslässt. Bis dahin gibt es keinen Plan.

care-kept-off = Die Hände bleiben weg von diesen Stellen und vom Streifen rings um sie: { $places }. Nur was markiert ist, wird ausgelassen; markiere also auch jede andere solche Stelle.

care-marked-spot = eine markierte Stelle

care-kept-off-why = { $place } ({ $why })

care-kept-off-more = { $items }, { $next }

## A note

care-note-refused = { $instead } { $reason }

care-note-adapted = { $reason } { $changes }.

care-changes-more = { $changes }; { $next }

## What a yes changes

effect-emergency = Ruf jetzt den Notruf an: 112, 911 oder 999. Keine Massage.
effect-doctor_today = Keine Massage: Sprich noch heute mit einem Arzt oder einer Ärztin, und ruf 112, 911 oder 999 an, wenn es schlimmer wird.
effect-doctor = Noch keine Massage: Geh bitte zuerst zu einem Arzt oder einer Ärztin. Sobald du dort hörst, dass Massage in Ordnung ist, antworte hier mit Nein.
effect-not_now = Im Moment keine Massage.
effect-not_prone = Auf dem Bauch zu liegen ist im Moment nichts für dich. Sanftes Streichen tut genauso gut, wenn du auf der Seite liegst, ein Kissen zwischen den Knien, oder sitzt und dich auf einen Tisch lehnst; dieses Programm leitet das nicht an.
effect-marked = die markierte Stelle bleibt ausgespart, mit 5 cm ringsum
effect-marked_wide = die markierte Stelle bleibt ausgespart, mit 8 cm ringsum
effect-very_gentle = nur sehr leichte Griffe
effect-gentle = nur leichte Griffe
effect-medium = nichts Festeres als mittelfest
effect-no_points = keine Daumen, keine Fingerknöchel und kein gehaltener Druck
effect-no_painful_work = kein gehaltener Druck, und Daumen nur leicht
effect-no_drumming = kein Tippen, Zupfen, Klopfen oder Klatschen
effect-palms_only = nur weiche Handflächen
effect-spare_ribs = nichts seitlich an den Rippen
effect-no_stretches = keine Dehnungen
effect-no_neck_stretch = keine Dehnung des Nackens
effect-no_neck = nichts am Nacken
effect-no_rocking = kein Wiegen
effect-spare_left_arm = keine Griffe am linken Arm
effect-spare_right_arm = keine Griffe am rechten Arm
effect-spare_left_quadrant = nichts am linken Arm und an der linken Seite des oberen Rückens
effect-spare_right_quadrant = nichts am rechten Arm und an der rechten Seite des oberen Rückens
effect-twenty_minutes = höchstens 20 Minuten
effect-short = höchstens 10 Minuten
effect-very_short = höchstens 5 Minuten
effect-no_scent = keine Düfte
effect-no_flicker = ruhiges Licht ohne Flackern
effect-no_heat = keine Wärme auf der Haut
effect-look_at_skin = die Haut vorher und nachher ansehen
effect-snack = etwas zu essen in Reichweite
effect-extra_oil = reichlich Öl
effect-chest_cushion = eine Handtuchrolle vorn unter den Schultern
effect-belly_cushion = ein dünnes Kissen unter dem Bauch
effect-rise_slowly = danach langsam aufstehen
effect-ask_often = oft nachfragen, und am nächsten Tag noch einmal
effect-seizure_plan = beide wissen, was bei einem Krampfanfall zu tun ist
effect-parent = ein Elternteil bleibt im Raum
effect-own_terms = du bestimmst, wo, und was du anbehältst
effect-no_nut_oil = kein Nuss-, Erdnuss- oder Sesamöl
effect-patch_test = das Öl am Tag davor an einer kleinen Stelle testen

## Legs, bladder and bowel. The emergency number now.

care-group-legs-bladder-and-bowel = Beine, Blase und Darm

question-saddle_numbness = Ist es zwischen deinen Beinen taub: rund um die Genitalien, am Po oder an den Innenseiten der Oberschenkel?
    .note = Bei Rückenbeschwerden kann das bedeuten, dass Nerven am Ende der Wirbelsäule gequetscht werden.

question-bladder_or_bowel = Ist beim Wasserlassen oder beim Stuhlgang etwas neu: Kommt es schwer in Gang, lässt es sich schwer halten oder spüren, oder geht etwas ungewollt ab?
    .note = Bei Rückenbeschwerden kann das bedeuten, dass Nerven am Ende der Wirbelsäule gequetscht werden.

question-sexual_feeling = Hat sich beim Sex das Gefühl oder die Funktion verändert, seit dein Rücken oder dein Bein wehtut?
    .note = Bei Rückenbeschwerden kann das bedeuten, dass Nerven am Ende der Wirbelsäule gequetscht werden.

question-both_legs = Bei Rückenschmerzen: Sind beide Beine schmerzhaft oder schwach, oder wird ein Bein schnell schwächer?
    .note = Das kann bedeuten, dass Nerven am Ende der Wirbelsäule gequetscht werden.

## Chest, breath and belly. The emergency number now.

care-group-chest-breath-and-belly = Brust, Atem und Bauch

question-chest_pain = Hast du Schmerzen in der Brust?
    .note = Das kann vom Herzen oder von der Lunge kommen.

question-sudden_breathlessness = Hast du plötzlich schlecht Luft bekommen, bist du zusammengebrochen, oder hustest du Blut?
    .note = Das kann vom Herzen oder von einem Blutgerinnsel in der Lunge kommen.

question-tearing_pain = Hast du einen reißenden Schmerz im Rücken oder im Bauch, oder pocht dein Bauch im Takt des Pulses?
    .note = Das kann von der großen Schlagader im Bauch kommen.

## Head, neck and speech. The emergency number now.

care-group-head-neck-and-speech = Kopf, Nacken und Sprache

question-sudden_headache = Hast du einen plötzlichen, sehr starken oder ungewöhnlichen Schmerz im Kopf, im Hals oder im Nacken?
    .note = Das kann ein Schlaganfall oder eine verletzte Schlagader im Hals sein.

question-stroke_signs = Hast du plötzlich Schwindel, siehst du doppelt, ist deine Sprache verwaschen, hängt eine Seite deines Gesichts, ist ein Arm schwach, oder bist du unsicher auf den Beinen?
    .note = Das kann ein Schlaganfall oder eine verletzte Schlagader im Hals sein.

## A fall or a bad reaction. The emergency number now.

care-group-a-fall-or-a-bad-reaction = Ein Sturz oder eine schwere Reaktion

question-fall_or_blow = Tut dein Rücken seit einem schweren Sturz, einem Unfall oder einem Schlag weh, oder ist seine Form verändert?
    .note = Vielleicht ist ein Knochen gebrochen; bleib still liegen, bis Hilfe da ist.

question-allergic_shock = Schwillt dein Gesicht, deine Zunge oder dein Hals an, pfeift dein Atem, ist dir, als würdest du ohnmächtig, oder bist du voller Quaddeln?
    .note = Das kann eine schwere allergische Reaktion sein.

## How you feel today. A doctor first.

care-group-how-you-feel-today = Wie es dir heute geht

question-fever = Hast du Fieber, 38 °C oder mehr?
    .note = Bei Fieber braucht der Körper Ruhe. Geh zum Arzt oder zur Ärztin, wenn es hoch ist, anhält oder mit Rückenschmerzen kommt.

question-feeling_ill = Fühlst du dich rundum krank?
    .note = Ruh dich aus, und geh zum Arzt oder zur Ärztin, wenn es anhält oder dir Sorgen macht.

question-contagious = Hast du eine Krankheit, mit der sich andere anstecken können?
    .note = Eine Massage würde sie weitergeben. Warte, bis sie vorbei ist, und geh zum Arzt oder zur Ärztin, wenn sie anhält oder dir Sorgen macht.

question-intoxicated = Hast du in den letzten Stunden Alkohol, Drogen oder ein Beruhigungsmittel genommen?
    .note = Sie dämpfen das Schmerzgefühl und die freie Entscheidung, und beides wird hier gebraucht. Warte, bis die Wirkung vorbei ist.

question-cannot_speak_up = Würde es dir schwerfallen, Nein zu sagen oder Schmerz zu spüren oder mitzuteilen?
    .help = Zum Beispiel bei Verwirrtheit, tiefer Müdigkeit durch Medikamente, oder wenn jemand anderes für dich entscheidet.
    .note = Eine Massage beruht auf deinem eigenen Ja und darauf, dass du sagst, wenn etwas wehtut. Frag einen Arzt, eine Ärztin oder eine Betreuungsperson, was passt.

## Clots, heart and blood. A doctor first.

care-group-clots-heart-and-blood = Blutgerinnsel, Herz und Blut

question-clot_signs = Ist ein Bein oder ein Arm geschwollen, warm, rot oder dunkel, pocht es darin, oder sind die Venen dort hart und empfindlich?
    .note = Das kann ein Blutgerinnsel in einer Vene sein. Reib dort niemals.

question-blood_clot = Hast du ein Blutgerinnsel in einer Vene (Thrombose), oder könntest du eines haben?
    .note = Reiben könnte ein Gerinnsel lösen.

question-heart_condition = Hast du eine Herzkrankheit, die nicht stabil ist, oder eine Herzschwäche, die schlimmer wird?
    .note = Vor einer Massage sollte das Herz stabil sein.

question-heart_attack_or_stroke = Hattest du vor Kurzem einen Herzinfarkt oder einen Schlaganfall?
    .note = Der Körper muss sich erst erholen.

question-very_high_blood_pressure = Ist dein Blutdruck außer Kontrolle, etwa 180 zu 110 oder höher?
    .note = Vor einer Massage sollte er gesenkt werden.

question-aneurysm = Wurde bei dir ärztlich eine Ausbuchtung an einer Schlagader (ein Aneurysma) festgestellt?
    .note = Druck in der Nähe davon ist ein Risiko.

question-bleeding_disorder = Gerinnt dein Blut schlecht, oder hast du zu wenige Blutplättchen?
    .help = Nach Blutverdünnern wird später gefragt.
    .note = Schon sanfter Druck könnte Blutungen unter der Haut auslösen.

## Back pain that a doctor should see. A doctor first.

care-group-back-pain-that-a-doctor-should-see = Rückenschmerzen, die ärztlich untersucht werden sollten

question-back_pain_weight_loss = Bei Rückenschmerzen: Hast du abgenommen, ohne zu wissen warum?
    .note = Beides zusammen sollte untersucht werden.

question-back_pain_at_night = Wecken dich Rückenschmerzen nachts, oder lassen sie nie nach, egal wie du liegst?
    .note = Schmerzen, an denen Ruhe nichts ändert, sollten untersucht werden.

question-back_pain_cancer = Bei Rückenschmerzen: Hast oder hattest du jemals Krebs?
    .note = Beides zusammen sollte untersucht werden.

question-back_pain_steroids = Bei Rückenschmerzen: Nimmst du Steroide, etwa Tabletten mit Kortison oder Prednisolon?
    .note = Steroide machen die Knochen dünner; neue Rückenschmerzen sollten darum untersucht werden.

question-back_pain_weak_defences = Bei Rückenschmerzen: Ist deine Abwehr geschwächt, oder hast du dir Drogen gespritzt?
    .note = Erst sollte eine Infektion im Rücken ausgeschlossen werden.

question-first_back_pain = Kamen richtige Rückenschmerzen, mehr als ein verspannter Muskel, zum ersten Mal, als du jünger als 20 oder älter als 55 warst?
    .note = Für sich allein ist das ein schwaches Zeichen und kein Grund zur Aufregung; in einer Arzt- oder Physiotherapiepraxis lässt es sich klären.

question-chest_height_pain = Hast du richtige Schmerzen, mehr als einen verspannten Muskel, in der Wirbelsäule hinter der Brust?
    .note = Für sich allein ist das ein schwaches Zeichen und kein Grund zur Aufregung; in einer Arzt- oder Physiotherapiepraxis lässt es sich klären.

question-kidney_signs = Bei Schmerzen im Rücken oder in der Seite: Hast du Fieber, Schmerzen beim Wasserlassen oder Blut im Urin?
    .note = Das kann von einer Niere kommen.

## Bones, discs and joints. A doctor first.

care-group-bones-discs-and-joints = Knochen, Bandscheiben und Gelenke

question-broken_bone = Ist ein Knochen gebrochen, vielleicht gebrochen oder noch nicht verheilt?
    .note = Er muss erst heilen.

question-broken_vertebra = Hast du brüchige Knochen, und war schon einmal ein Knochen deiner Wirbelsäule gebrochen?
    .note = Schon sanfter Druck könnte einen weiteren brechen.

question-weak_leg = Zieht ein starker Schmerz in ein Bein hinunter, das schwächer wird, oder hängt ein Fuß beim Gehen herab?
    .note = Vielleicht ist ein Nerv eingeklemmt.

question-fresh_disc_injury = Hast du dir gerade erst eine Bandscheibe verletzt (Bandscheibenvorfall)?
    .note = Das sollte sich erst beruhigen und untersucht werden.

question-inflamed_now = Sind Gelenke oder dein Rücken gerade jetzt heiß, geschwollen oder in einem Entzündungsschub?
    .note = Ein Schub sollte abklingen, bevor Hände in die Nähe kommen.

## Skin that a doctor should see. A doctor first.

care-group-skin-that-a-doctor-should-see = Haut, die ärztlich angesehen werden sollte

question-shingles_or_cellulitis = Hast du eine Gürtelrose oder eine Hautstelle, die rot und heiß ist und sich ausbreitet?
    .note = Das muss behandelt werden, und Berührung tut weh oder verbreitet es.

question-contagious_skin = Hast du eine Hautkrankheit, die sich durch Berührung überträgt, etwa Krätze, Impetigo (Eiterflechte) oder Ringelflechte (Hautpilz)?
    .note = Hände und Öl würden sie verbreiten; warte, bis sie weg ist.

## Trouble in pregnancy. A doctor first.

care-group-trouble-in-pregnancy = Probleme in der Schwangerschaft

question-pregnancy_trouble = Falls du schwanger bist: Hast du Blutungen, Wehen oder hohen Blutdruck, oder hat jemand von einem Risiko gesprochen?
    .note = Zuerst kommt deine Hebamme, dein Arzt oder deine Ärztin.

## Skin. Not there.

care-group-skin = Haut

question-wound_or_burn = An Rücken, Nacken, Schultern oder Armen: eine Wunde, eine Verbrennung oder eine Blase, offen oder noch am Heilen?
    .note = Verletzte Haut braucht ihre Ruhe.

question-sunburn_or_rash = An Rücken, Nacken, Schultern oder Armen: Sonnenbrand, ein Ausschlag, ein nässendes Ekzem oder eitrige Akne?
    .note = Reiben und Öl machen gereizte Haut schlimmer.

question-skin_infection = An Rücken, Nacken, Schultern oder Armen: eine infizierte Hautstelle, ein Pilz, ein Furunkel oder eine Warze?
    .note = Berührung kann es verbreiten; wascht Hände und Handtücher gründlich.

question-new_tattoo = An Rücken, Nacken, Schultern oder Armen: ein Tattoo oder ein Piercing, das noch nicht ganz verheilt ist?
    .help = Das dauert meist zwei bis vier Wochen.
    .note = Bis es verheilt ist, ist es eine Wunde.

question-numb_skin = An Rücken, Nacken, Schultern oder Armen: Haut, die sich taub oder dumpf anfühlt?
    .note = Wo du wenig spürst, kannst du nicht sagen, wann es zu viel ist.

## Bruises, veins and lumps. Not there.

care-group-bruises-veins-and-lumps = Blaue Flecken, Venen und Knoten

question-bruise_or_strain = An Rücken, Nacken, Schultern oder Armen: ein blauer Fleck, eine Schwellung oder eine frische Zerrung oder Verstauchung?
    .note = Frische Verletzungen ruhen mindestens zwei bis drei Tage.

question-veins = An Rücken, Nacken, Schultern oder Armen: geschwollene oder empfindliche Venen?
    .note = Solche Venen vertragen keinen Druck.

question-lump_or_mole = An Rücken, Nacken, Schultern oder Armen: ein Knoten, ein geschwollener Lymphknoten oder ein Muttermal, ärztlich noch nicht angesehen?
    .note = Zeig es einem Arzt oder einer Ärztin; bis dahin bleiben die Hände weg.

## Surgery, devices and injections. Not there.

care-group-surgery-devices-and-injections = Operationen, Geräte und Spritzen

question-surgery_scar = An Rücken, Nacken, Schultern oder Armen: eine Operationsnarbe, jünger als sechs Wochen oder von der Chirurgie noch nicht freigegeben?
    .note = Eine Narbe braucht mindestens sechs Wochen und das Einverständnis der Chirurgie.

question-spine_surgery = Wurdest du jemals an der Wirbelsäule operiert, etwa mit einer Versteifung oder einer Laminektomie?
    .note = Frag in der Chirurgie nach, was in Ordnung ist; der ganze Abschnitt der Wirbelsäule bleibt ausgespart.

question-implanted_device = An Rücken, Nacken, Schultern oder Armen: ein Gerät unter der Haut, etwa ein Herzschrittmacher, ein Port, ein Stimulator oder eine Pumpe?
    .help = Eines unter dem Schlüsselbein zählt mit: Markiere die Schulter.
    .note = Druck kann ein Gerät oder seine Kabel verschieben.

question-sensor_or_line = An Rücken, Nacken, Schultern oder Armen: ein Sensor, eine Insulinpumpe, ein Katheter oder ein anderer Schlauch oder Zugang?
    .note = Ziehen oder Drücken könnte es verschieben.

question-drug_patch = An Rücken, Nacken, Schultern oder Armen: ein Pflaster mit einem Medikament, etwa ein Schmerzpflaster?
    .note = Wärme und Reiben drücken mehr vom Wirkstoff durch die Haut.

question-injection = An Rücken, Nacken, Schultern oder Armen: eine Spritze, eine Impfung, eine Nervenblockade oder Botox in den letzten drei Tagen?
    .note = Was gespritzt wurde, soll bleiben, wo es ist; vielleicht verlangt die Praxis eine längere Pause.

## Tumours and radiotherapy. Not there.

care-group-tumours-and-radiotherapy = Tumoren und Bestrahlung

question-tumour = An Rücken, Nacken, Schultern oder Armen: ein Tumor oder Lymphknoten, die von einem befallen sind?
    .note = Kein Druck, wo ein Tumor ist.

question-radiotherapy = An Rücken, Nacken, Schultern oder Armen: eine Bestrahlung, jetzt oder in den letzten Wochen?
    .note = Solche Haut ist sehr empfindlich, und Öl kann sie reizen.

## Lying on the front. Not there.

care-group-lying-on-the-front = Auf dem Bauch liegen

question-breasts_hernia_or_stoma = Hast du Brustimplantate, empfindliche Brüste, einen Leisten-, Nabel- oder anderen Eingeweidebruch (Hernie) oder ein Stoma (künstlicher Ausgang)?
    .note = Kissen nehmen das Gewicht weg; wenn es trotzdem unbequem ist, leg dich nicht auf den Bauch.

question-front_uncomfortable = Ist es aus irgendeinem Grund unbequem oder nicht ratsam, dass du auf dem Bauch liegst?
    .note = Ein Körper, der sich nicht wohlfühlt, kommt nicht zur Ruhe.

## Breath and stomach. Gentler.

care-group-breath-and-stomach = Atem und Magen

question-breathing_trouble = Macht dir Asthma, COPD oder eine andere Lungenkrankheit heute zu schaffen, oder wenn du flach liegst?
    .note = Flach auf dem Bauch fällt das Atmen schwerer.

question-blocked_nose = Ist deine Nase verstopft?
    .note = Mit dem Gesicht nach unten wird eine verstopfte Nase schlimmer. Komm wieder, wenn sie frei ist.

question-reflux = Bekommst du Sodbrennen, wenn du flach liegst?
    .note = Flach auf dem Bauch steigt Säure auf.

question-heavy_meal = Hast du in der letzten Stunde schwer gegessen?
    .note = Auf einem vollen Magen liegt es sich schlecht. In einer Stunde ist es anders.

## Blood and blood pressure. Gentler.

care-group-blood-and-blood-pressure = Blut und Blutdruck

question-anticoagulants = Nimmst du Blutverdünner?
    .help = Etwa Marcumar (Phenprocoumon), Warfarin, Apixaban, Rivaroxaban, Heparin, Clopidogrel oder täglich Aspirin (ASS).
    .note = Mit Blutverdünnern entstehen leicht blaue Flecken. Wenn dein INR-Wert nicht stabil ist, frag zuerst deinen Arzt oder deine Ärztin.

question-easy_bruising = Bekommst du leicht blaue Flecken?
    .note = Haut, die leicht blaue Flecken bekommt, möchte die sanfteste Berührung.

question-treated_blood_pressure = Ist dein Blutdruck hoch, aber behandelt, oder ist er niedrig?
    .note = Schmerzhafte Griffe können den Blutdruck erhöhen, und schnelles Aufstehen kann schwindlig machen.

## Bones, skin and joints. Gentler.

care-group-bones-skin-and-joints = Knochen, Haut und Gelenke

question-osteoporosis = Hast du brüchige Knochen (Osteoporose)?
    .note = Brüchige Knochen vertragen nur weiche, breite Berührung. Auf der Seite zu liegen ist auch möglich.

question-long_steroids = Hast du lange Zeit Steroide genommen, etwa Kortisontabletten?
    .note = Steroide über lange Zeit machen Knochen und Haut dünner.

question-frail = Bist du altersschwach, oder ist deine Haut dünn wie Papier?
    .note = Dünne Haut und dünne Knochen vertragen nur weiche, breite Berührung. Auf der Seite zu liegen ist auch möglich.

question-hypermobility = Sind deine Gelenke sehr biegsam, oder hast du das Ehlers-Danlos- oder das Marfan-Syndrom?
    .note = Lockere Gelenke werden leicht überdehnt, der Nacken am ehesten.

question-rheumatism = Hast du rheumatoide Arthritis (Gelenkrheuma) oder eine Entzündung der Wirbelsäule, die gerade ruht?
    .note = Solche Gelenke brauchen leichte Berührung und gute Kissen, und in einem Schub gar nichts.

question-scoliosis_or_disc = Hast du eine verkrümmte Wirbelsäule (Skoliose) oder ein altes Bandscheibenproblem, das stabil ist?
    .note = Mit leichter Berührung und guten Kissen hat es die Wirbelsäule bequem.

question-stenosis = Wurde dir ärztlich gesagt, dass dein Wirbelkanal eng ist (Stenose)?
    .note = Ein Hohlkreuz macht ihn noch enger, darum wird der Bauch etwas höher gelagert.

question-shoulder_left = War deine linke Schulter jemals ausgekugelt, oder wurde sie operiert?
    .note = An diesem Arm wird nicht gezogen oder gedehnt.

question-shoulder_right = War deine rechte Schulter jemals ausgekugelt, oder wurde sie operiert?
    .note = An diesem Arm wird nicht gezogen oder gedehnt.

## Nerves and pain. Gentler.

care-group-nerves-and-pain = Nerven und Schmerzen

question-dulled_feeling = Spürst du irgendwo weniger, durch Diabetes, MS, ein verletztes Rückenmark oder eine andere Nervenkrankheit?
    .note = Wo du weniger spürst, bleiben Hitze und Druck unbemerkt. Markiere taube Haut mit keep_off.

question-diabetes = Hast du Diabetes?
    .note = Massage kann den Blutzucker senken, und vielleicht spürt die Haut weniger, als es scheint.

question-sensitive_pain = Hast du Fibromyalgie, Migräne oder Schmerzen schon bei leichter Berührung?
    .note = Was sich jetzt gut anfühlt, kann morgen wehtun; darum bleibt es leicht und kurz.

question-epilepsy = Hast du Epilepsie?
    .note = Flackern und starke Düfte können einen Anfall auslösen.

## Cancer and lymph. Gentler.

care-group-cancer-and-lymph = Krebs und Lymphe

question-cancer = Hast du Krebs, oder wirst oder wurdest du deswegen behandelt?
    .note = Frag dein Behandlungsteam, was für dich passt. Massage verbreitet Krebs nicht; sie ist nur sanfter.

question-cancer_in_bone = Hat ein Krebs in deine Knochen gestreut?
    .note = Die Knochen können brüchig sein, darum ist die Berührung so sanft wie möglich.

question-lymph_left = Links: Ist dein Arm durch Lymphe geschwollen, oder wurden Lymphknoten der Achsel entfernt?
    .note = Druck kann dort eine Schwellung auslösen.

question-lymph_right = Rechts: Ist dein Arm durch Lymphe geschwollen, oder wurden Lymphknoten der Achsel entfernt?
    .note = Druck kann dort eine Schwellung auslösen.

## Pregnancy and age. Gentler.

care-group-pregnancy-and-age = Schwangerschaft und Alter

question-pregnant = Bist du schwanger, oder könntest du es sein?
    .note = Sag es deiner Hebamme, deinem Arzt oder deiner Ärztin; in den ersten drei Monaten warten viele lieber ab.

question-pregnant_after_month_3 = Bist du mehr als drei Monate schwanger?
    .note = Nach dem dritten Monat liegst du nicht mehr auf dem Bauch, und nach dem vierten auch nicht mehr flach auf dem Rücken. Frag deine Hebamme nach einer Massage auf der Seite, später auf der linken.

question-under_18 = Bist du unter 18?
    .note = Es ist auch deine eigene Entscheidung: Du darfst Nein sagen oder aufhören.

question-small_child = Bist du noch ein kleines Kind, unter 7?
    .note = Kleine Kinder haben nach ein paar Minuten genug.

## Airways and allergies. Gentler.

care-group-airways-and-allergies = Atemwege und Allergien

question-asthma = Hattest du jemals Asthma, auch wenn es gerade ruhig ist?
    .note = Düfte können es auslösen. Halte Nase und Mund frei, die Brust etwas erhöht und das Spray in der Nähe.

question-nut_allergy = Bist du gegen Nüsse, Erdnüsse oder Sesam allergisch?
    .note = Öle daraus können Spuren enthalten, und Öle unbekannter Herkunft auch.

question-skin_reacts = Hat deine Haut jemals auf ein Öl, eine Creme oder einen Duft reagiert?
    .note = Einfaches Öl ohne Duft ist am mildesten.

## Feeling at ease. Gentler.

care-group-feeling-at-ease = Sich wohlfühlen

question-bad_experience = Kann Berührung schlimme Erinnerungen wecken, dir Angst machen oder dich innerlich weit weg sein lassen?
    .note = Du sagst, wo und wie, lässt die Augen offen, wenn du magst, und hörst jederzeit auf.
