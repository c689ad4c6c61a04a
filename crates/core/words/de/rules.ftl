### Translated from English by machine, read once; corrections welcome.

rule-stroke = Griff { $number } von { $movement } ({ $technique })

## R01: length

r01-too-long = Die Massage dauert { $seconds } s; sie darf höchstens { $most_s } s dauern.
    .help = Lass Griffe weg oder kürze sie.

r01-not-as-asked = Die Massage dauert { $seconds } s; für diese Anfrage dauert sie { $least_s } bis { $most_s } s.
    .help = Ändere die Minuten der Anfrage, oder verlängere oder kürze Griffe.

## R02: movements

r02-order = Die Abschnitte sind { $movements }; sie sollten { $order } sein.
    .help = Schreib jeden Abschnitt einmal, in dieser Reihenfolge.

r02-empty = Der Abschnitt { $movement } hat keinen Griff.
    .help = Gib ihm einen Griff.

r02-warm = Das Aufwärmen dauert { $seconds } s, { $percent } % der Zeit; es sollte { $low_percent }–{ $high_percent } % dauern.
    .help = Lass es { $low_s } bis { $high_s } s dauern.

r02-closing = Ausklang und Ruhe dauern zusammen { $seconds } s; sie sollten mindestens { $least_s } s dauern.
    .help = Mach die letzten Striche langsamer oder lass die Hände länger ruhen.

## R03: warmth

r03-opening = { $stroke } eröffnet die Massage; das sollte ein langes Streichen tun, mit Öl.
    .help = Fang mit effleurage an.

r03-cold = { $stroke } kommt mit Stufe { $level } auf { $place }, nach { $seconds } s Aufwärmen; zuerst braucht es { $least_s } s.
    .help = Wärm die Stelle vorher mit langem Streichen, oder bleib auf Stufe 2.

r03-first = { $stroke } kommt mit Stufe { $level } auf { $place }, und davor war nichts; höchstens geht Stufe { $most }.
    .help = Setz davor einen Griff mit der Stufe dazwischen.

r03-rise = { $stroke } kommt mit Stufe { $level } auf { $place }, nach Stufe { $before }; höchstens geht Stufe { $most }.
    .help = Setz davor einen Griff mit der Stufe dazwischen.

## R04: kneading

r04-few =
    { $side ->
        [left] Die linke Seite hat zu wenige Durchgänge entlang der Wirbelsäule: { $passes } von mindestens { $least }.
       *[right] Die rechte Seite hat zu wenige Durchgänge entlang der Wirbelsäule: { $passes } von mindestens { $least }.
    }
    .help = Füg einen Durchgang aufwärts und einen abwärts hinzu.

r04-first =
    { $side ->
        [left] { $stroke } geht abwärts und ist der erste Durchgang auf der linken Seite; der erste geht aufwärts.
       *[right] { $stroke } geht abwärts und ist der erste Durchgang auf der rechten Seite; der erste geht aufwärts.
    }
    .help = Fang am unteren Rücken an.

r04-alike =
    { $side ->
        [left] { $stroke } geht auf der linken Seite in dieselbe Richtung wie der Durchgang davor; Durchgänge wechseln sich ab.
       *[right] { $stroke } geht auf der rechten Seite in dieselbe Richtung wie der Durchgang davor; Durchgänge wechseln sich ab.
    }
    .help = Dreh einen davon um.

r04-climb =
    { $side ->
        [left] Kein Durchgang auf der linken Seite steigt vom unteren Rücken bis zur Schulter.
       *[right] Kein Durchgang auf der rechten Seite steigt vom unteren Rücken bis zur Schulter.
    }
    .help = Lass einen aufsteigenden Durchgang am unteren Rücken beginnen und an der Schulter enden.

## R05: eases

r05-missing = Nichts lockert { $place }.
    .help = Füg dort einen Griff { $technique } hinzu.

r05-rough = { $stroke } braucht { $force_n } N, { $seconds } s und { $times } Wiederholungen; höchstens gehen { $most_n } N, { $least_s }–{ $most_s } s und { $most_times }.
    .help = Lockere nur ein wenig; wer massiert wird, führt die Dehnung.

r05-level = { $stroke } ist auf Stufe { $level }; das Lockern und jeder Griff am Nacken bleiben auf Stufe { $most }.
    .help = Mach daraus Stufe { $most }.

## R06: sore spots

r06-short = Die empfindliche Stelle auf { $place } bekommt { $seconds } s Kreise oder Druck; sie braucht { $least_s } s.
    .help = Arbeite im Abschnitt release daran.

r06-visits = Die empfindliche Stelle auf { $place } wird { $visits }-mal besucht; höchstens geht es { $most }-mal.
    .help = Lass sie nach dem zweiten Besuch in Ruhe.

r06-long = Ein Besuch der empfindlichen Stelle auf { $place } dauert { $seconds } s; höchstens gehen { $most_s } s.
    .help = Streich darüber, bevor du sie ein zweites Mal besuchst.

r06-cold = { $stroke } arbeitet an der empfindlichen Stelle, nach { $seconds } s Aufwärmen auf { $place }; zuerst braucht es { $least_s } s.
    .help = Wärm die Stelle vorher mit langem Streichen.

## R07: sweep

r07-back-of-hand = Das Ausstreichen hat zu wenige Griffe mit dem Handrücken: { $count } von mindestens { $least }.
    .help = Füg Streichen mit dem Handrücken hinzu.

r07-smooth = Das Ausstreichen hat zu wenige glatte Griffe: { $count } von mindestens { $least }.
    .help = Füg zwischen Griffen mit dem Handrücken ein langes Streichen hinzu.

r07-tingling = Das Ausstreichen hat zu wenige kribbelnde Griffe: { $count } von mindestens { $least }.
    .help = Füg leichtes Tippen, Zupfen oder federleichtes Streichen hinzu.

r07-missed = Kein Griff mit dem Handrücken im Ausstreichen erreicht { $place }.
    .help = Lass ein Streichen mit dem Handrücken darübergehen.

r07-alike = { $stroke } ist einer von { $count } Griffen mit dem Handrücken hintereinander in derselben Richtung ({ $way }); höchstens { $most } gleiche gehen.
    .help = Lass ihn anders verlaufen: auf, ab, nach außen oder frei.

r07-again = { $stroke } folgt auf einen anderen Griff mit dem Handrücken; dazwischen sollte ein glatter oder kribbelnder stehen.
    .help = Setz ein langes Streichen oder einen kribbelnden Griff dazwischen.

r07-unwanted = { $stroke } ist etwas, das die massierte Person nie will.
    .help = Nimm eine andere Art von Kribbeln, oder lass es weg.

## R08: close

r08-force = { $stroke } erhöht die Kraft von { $before } N auf { $now } N; der Ausklang wird nur ruhiger.
    .help = Gib ihm höchstens so viel, wie der Griff davor hat.

r08-level = { $stroke } erhöht die Stufe von { $before } auf { $now }; der Ausklang wird nur ruhiger.
    .help = Gib ihm höchstens so viel, wie der Griff davor hat.

r08-speed = { $stroke } erhöht das Tempo von { $before } cm/s auf { $now } cm/s; der Ausklang wird nur ruhiger.
    .help = Gib ihm höchstens so viel, wie der Griff davor hat.

r08-lively = { $stroke } ist zu lebhaft für den Ausklang.
    .help = Nimm langes Streichen, Streichen mit dem Handrücken, federleichtes Streichen oder ruhende Hände.

r08-still = Der Ausklang hat keinen Griff, der sich bewegt.
    .help = Ende mit langem oder federleichtem Streichen vom unteren Rücken zu den Schultern oder wieder hinunter, mit beiden Händen.

r08-last = { $stroke } beendet den Ausklang, gleitet aber nicht über den ganzen Rücken.
    .help = Ende mit langem oder federleichtem Streichen vom unteren Rücken zu den Schultern oder wieder hinunter, mit beiden Händen.

r08-unrest = { $stroke } auf Stufe { $level } ist keine Ruhe; ruhende Hände auf Stufe { $most } sind es.
    .help = Verschieb ihn in einen anderen Abschnitt.

r08-rest = Die Hände ruhen am Ende { $seconds } s; es braucht mindestens { $least_s } s.
    .help = Lass sie länger ruhen.

## R09: balance

r09-apart = { $area } bekommt links { $left_kpa_s } kPa·s und rechts { $right_kpa_s }, ein Unterschied von { $percent } %; höchstens gehen { $most_percent } %.
    .help = Gib der anderen Seite dieselben Griffe.

## R10: point work

r10-visit = { $stroke } beginnt { $seconds } s Arbeit an einem Punkt; höchstens gehen { $most_s } s.
    .help = Kürze sie, oder nimm eine breitere Hand.

r10-session = Die Arbeit an Punkten dauert insgesamt { $seconds } s; höchstens gehen { $most_s } s.
    .help = Mach einen Teil davon mit Handflächen oder Fingerkuppen, leichter.

r10-peak = { $stroke } erreicht { $peak_kpa } kPa auf { $place }; höchstens gehen { $most_kpa } kPa.
    .help = Drück sanfter, oder mit einem breiteren Teil der Hand.

## R11: sites

r11-never = { $stroke } kommt dorthin, wo das nicht sein darf: { $site }.
    .help = Führ den Weg darum herum, mach es leichter, oder nimm eine andere Technik.

r11-level = { $stroke } kommt mit Stufe { $level } hierhin: { $site }; dort geht höchstens Stufe { $most }.
    .help = Führ den Weg darum herum, mach es leichter, oder nimm eine andere Technik.

## R12: level and force

r12-care = { $stroke } geht bei dieser Person nicht: Die Antworten zur Gesundheit sprechen dagegen.
    .help = Nimm eine andere Technik; siehe die Hinweise zur Gesundheit.

r12-level = { $stroke } ist auf Stufe { $level }; höchstens geht { $most }.
    .help = Mach daraus Stufe { $most }.

r12-not-done = { $stroke } wird nicht auf Stufe { $level } gemacht.
    .help = Nimm eine andere Stufe oder eine andere Technik.

r12-force = { $stroke } hat { $force_n } N; auf Stufe { $level } sind es { $low_n } bis { $high_n } N.
    .help = Ändere die Kraft oder die Stufe.

## R13: the giver

r13-thumbs-on-end = { $stroke } beginnt { $seconds } s Daumenarbeit am Stück; höchstens gehen { $most_s } s.
    .help = Setz ein langes Streichen hinein.

r13-tapotement-on-end = { $stroke } beginnt { $seconds } s Klopfen am Stück; höchstens gehen { $most_s } s.
    .help = Setz ein langes Streichen hinein.

r13-kneading-on-end = { $stroke } beginnt { $seconds } s Kneten am Stück; höchstens gehen { $most_s } s.
    .help = Setz ein langes Streichen hinein.

r13-thumbs = Die Daumen arbeiten insgesamt { $seconds } s; in { $total_s } s arbeiten sie höchstens { $most_s } s.
    .help = Nimm für einen Teil davon Fingerkuppen, lockere Fäuste oder einen Unterarm.

## R14: travel

r14-no-hand = { $stroke } hat keine Hand am Körper; eine hält den Kontakt.
    .help = Gib einer Hand einen Weg.

r14-far = { $stroke } beginnt { $way_cm } cm von da, wo die Hände sind; höchstens gehen { $most_cm } cm.
    .help = Dreh einen der beiden um, oder streich dazwischen hinüber.

## R15: repeats

r15-repeats = { $stroke } geht ohne Wechsel weiter: { $times }-mal, { $seconds } s; höchstens gehen { $most }-mal und { $most_s } s.
    .help = Wechsle zwischendurch die Richtung, die Stellen oder die Technik.

## R16: tempo

r16-speed = { $stroke } hat ein Tempo von { $speed } cm/s; gemacht wird er mit { $low } bis { $high } cm/s.
    .help = Ändere das Tempo, oder nimm eine andere Technik.

r16-speed-none = { $stroke } hat ein Tempo von { $speed } cm/s; er braucht keines.

r16-speed-missing = { $stroke } hat kein Tempo; gemacht wird er mit { $low } bis { $high } cm/s.

r16-rate = { $stroke } hat einen Takt von { $rate } Hz; gemacht wird er mit { $low } bis { $high } Hz.
    .help = Ändere den Takt, oder nimm eine andere Technik.

r16-rate-none = { $stroke } hat einen Takt von { $rate } Hz; er braucht keinen.

r16-rate-missing = { $stroke } hat keinen Takt; gemacht wird er mit { $low } bis { $high } Hz.

r16-apart = { $stroke } nennt { $speed } cm/s, aber sein Weg von { $way_cm } cm, { $times } Wiederholungen und { $seconds } s ergeben { $real } cm/s.
    .help = Ändere die Zeit, die Wiederholungen oder das Tempo.

## R17: keep-offs

r17-near = { $stroke } kommt bis auf { $near_cm } cm an eine ausgesparte Stelle heran; näher als { $least_cm } cm geht nicht.
    .help = Kürze den Weg, oder führ ihn darum herum.

r17-near-why = { $stroke } kommt bis auf { $near_cm } cm an eine ausgesparte Stelle heran ({ $why }); näher als { $least_cm } cm geht nicht.
    .help = Kürze den Weg, oder führ ihn darum herum.

## R18: form

r18-nothing = { $stroke } dauert { $seconds } s mit { $force_n } N; beides ist mehr als 0.
    .help = Lass den Griff weg, oder gib ihm Zeit und Kraft.

r18-nowhere = { $stroke } nennt keine Stelle.
    .help = Nenn die Stellen, an denen er arbeitet.

r18-off-body = { $stroke } verlässt den Körper bei x { $x_cm } cm, y { $y_cm } cm.
    .help = Halt seinen Weg auf Rücken, Nacken und Armen.

r18-gap = { $stroke } beginnt bei { $start_s } s, aber der Griff davor endet bei { $end_s } s.
    .help = Lass die Griffe ohne Lücke und ohne Überlappung aufeinanderfolgen.

r18-end = Der Plan dauert { $seconds } s, aber sein letzter Griff endet bei { $end_s } s.
    .help = Mach das Ende des letzten Griffs zur Dauer.

r18-movement = Der Abschnitt { $movement } nennt als Beginn { $start_s } s und als Dauer { $seconds } s; seine Griffe beginnen bei { $strokes_start_s } s und dauern { $strokes_s } s.
    .help = Nimm Beginn und Dauer seiner Griffe.

r18-dose = Der Plan sagt, dass { $place } { $broad_kpa_s } kPa·s breit und { $point_kpa_s } am Punkt bekommt; seine Griffe geben { $real_broad_kpa_s } und { $real_point_kpa_s }.
    .help = Lass die Dosis weg, wenn du von Hand etwas änderst, oder rechne sie neu aus.

## Where there is no plan

refusal-warm = Es gibt keinen guten Plan: Zu wenig vom Rücken ist frei, um ihn zu wärmen.
refusal-knead = Es gibt keinen guten Plan: Zu wenig vom Rücken ist frei, um ihn zu kneten.
refusal-sweep = Es gibt keinen guten Plan: Zu wenig vom Rücken ist frei für das Ausstreichen.
refusal-close = Es gibt keinen guten Plan: Zu wenig vom Rücken ist frei für das letzte Gleiten.
refusal-rest = Es gibt keinen guten Plan: Keine Stelle ist frei, auf der die Hände ruhen können.

refusal-too-much = Kein guter Plan für all das dauert { $minutes } Minuten.

refusal-breaks = Kein Plan für all das hält jede Regel ein: { $rule }

refusal-ways = Möglich wäre: { $ways }.

refusal-ways-more = { $ways }, oder { $next }

refusal-way-minutes = { $minutes } Minuten nehmen

refusal-way-no-spots = ohne empfindliche Stellen planen

refusal-way-fewer-spots = { $count } der { $total } empfindlichen Stellen nennen

refusal-way-both-sides = dieselben Bereiche auch auf der anderen Seite aussparen

refusal-way-gentler = den Druck auf { $level } stellen

refusal-no-way = Mach eine ausgesparte Stelle kleiner, nenn weniger empfindliche Stellen, oder verschieb die Massage auf einen anderen Tag.

## Where a routine is filled in

fill-refused = Heute keine Massage: { $why }

fill-nothing-free = nichts davon darf berührt werden: Es wird weggelassen
    .help = siehe die ausgesparten Stellen der Anfrage und die Hinweise zur Gesundheit
    .label = weggelassen
