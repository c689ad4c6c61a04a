### Translated from English by machine, read once; corrections welcome.

## Before

prepare-space = Mach auf jeder Seite fast einen Meter frei.
    .why = Wer massiert, kommt überall hin, ohne sich zu strecken.

prepare-table = Stell den Tisch so hoch, dass deine Fingerknöchel ihn bei hängenden Armen gerade berühren.
    .why = Mit geradem Rücken und langen Armen kannst du dich hineinlehnen, statt zu drücken.

prepare-bed = Nutz die feste Bettkante; knie dich daneben, ein Bein aufgestellt, und leg kein Gewicht auf die liegende Person.
    .why = Ein weiches Bett gibt nach, und ein verdrehter Rücken ermüdet.

prepare-floor = Leg eine Matte oder gefaltete Decken auf den Boden und ein Polster unter deine Knie.
    .why = So habt ihr es beide bequem bis zum Schluss.

prepare-warm_room = Heiz das Zimmer auf 22–25 °C und halte Zugluft fern.
    .why = Nackte, geölte Haut kühlt schnell aus.

prepare-twilight = Lass nur eine warme Lampe an der Seite brennen, gerade hell genug, um die Haut zu sehen.
    .why = Wenig, warmes Licht am Abend hilft, zur Ruhe zu kommen.

prepare-bright_light = Lass sanftes Tageslicht oder eine Lampe von der Seite kommen, nicht in die Augen.
    .why = Wer massiert, sieht die Haut, und wer liegt, wird nicht geblendet.

prepare-steady_light = Halte alles Licht ruhig: keine Flammen, kein Blinken, kein flackernder Bildschirm.
    .why = Flackern kann einen Krampfanfall auslösen.

prepare-candles = LED-Kerzen sind am besten; eine echte Flamme steht einen Meter von allem Brennbaren weg, weit weg von Handtüchern und Öl.
    .why = Viele Kerzenbrände beginnen im Schlafzimmer, weil etwas zu nah stand.

prepare-music = Wer massiert wird, sucht ruhige Musik ohne Worte aus, oder Stille.
    .why = Der Geschmack zählt mehr als das Tempo, und Stille ist auch gut.

prepare-scent = Duft nur, wenn ihr ihn beide mögt: zwei Tropfen ätherisches Öl auf 10 ml, nie unverdünnt.
    .why = Etwa 1 % ist reichlich; mehr kann die Haut reizen.

prepare-no_scent = Heute kein Duft: einfaches Öl, keine Räucherstäbchen, keine Duftkerze.
    .why = Die Antworten zur Gesundheit verlangen es.

prepare-plain_mood = Halte Licht und Musik schlicht und freundlich.
    .why = Bei einem Kind ist das einfach Fürsorge.

prepare-pets = Lass Katzen und Hunde nicht ins Zimmer.
    .why = Sie erschrecken, und manche Öle sind giftig für sie.

prepare-towels = Zwei große Handtücher zum Zudecken, wo gerade keine Hände sind, ein kleines und etwas Küchenpapier für das Öl.
    .why = Zugedeckte Haut bleibt warm und fühlt sich geborgen.

prepare-covers = Ohne Handtücher nimm ein, zwei Laken oder zwei große Hemden zum Zudecken, und etwas Küchenpapier für das Öl.
    .why = Zugedeckte Haut bleibt warm und fühlt sich geborgen.

prepare-oil = Stell { $oil_ml } ml Öl in Reichweite; fang mit einem Teelöffel in der Handfläche an, gieß es nie auf die Haut.
    .why = Mit zu viel Öl findet das Kneten keinen Halt.

prepare-plain_oil = Nimm einfaches raffiniertes Sonnenblumen-, Traubenkern- oder fraktioniertes Kokosöl, und frag nach Allergien.
    .why = Nuss-, Erdnuss- und Sesamöle können Spuren enthalten, auf die manche reagieren.

prepare-no_nut_oil = Kein Nuss-, Erdnuss- oder Sesamöl, nichts von unbekannter Herkunft; nimm einfaches Mineral- oder Sonnenblumenöl.
    .why = Selbst in raffinierten Ölen bleiben Spuren.

prepare-patch_test = Teste ein neues Öl am Tag davor an einer kleinen Stelle innen am Unterarm.
    .why = Eine Reaktion zeigt sich in einem Tag oder zwei.

prepare-patch_test_first = Fangt nur an, wenn das Öl oder die Lotion vor einem Tag, besser vor zweien, innen am Unterarm getestet wurde und die Haut ruhig blieb.
    .why = Diese Haut könnte reagieren.

prepare-no_oil = Ohne Öl nimm eine einfache Lotion ohne Duft; oder lasst ein dünnes Hemd an und bleibt bei leichten Griffen.
    .why = Bei langem Streichen zerrt es an trockener Haut.

prepare-extra_oil = Sei großzügig mit Öl oder Lotion, sodass die Hände schweben.
    .why = An dünner Haut darf nicht gezerrt werden.

prepare-no_heat = Keine Wärmekissen und keine heißen Tücher; das Öl nur so warm wie deine Hand.
    .why = Die Antworten zur Gesundheit verlangen es: Hitze könnte unbemerkt bleiben oder einen Wirkstoff durch die Haut drücken.

prepare-ankles = Leg ein Kissen oder eine gerollte Decke, 10–15 cm hoch, unter die Fußgelenke.
    .why = Das entlastet die Füße und den unteren Rücken.

prepare-head = Der Kopf liegt gerade, das Gesicht in einem Ring aus gerolltem Tuch; wenn er gedreht sein muss, wechselt alle 3–5 Minuten die Seite.
    .why = Ein gedrehter Nacken ermüdet, und so bleibt die Nase frei.

prepare-arms_by_the_sides = Die Arme liegen neben dem Körper.
    .why = Der Plan rechnet damit, wo die Schulterblätter dann sind.

prepare-arms_forward = Die Arme liegen nach vorn, auf einer Ablage oder neben dem Kopf.
    .why = Der Plan rechnet damit, wo die Schulterblätter dann sind.

prepare-belly_cushion = Leg ein dünnes Kissen unter den Bauch.
    .why = Die Antworten zur Gesundheit verlangen es: Der untere Rücken bleibt lang.

prepare-chest_cushion = Leg eine Handtuchrolle vorn unter die Schultern.
    .why = Die Antworten zur Gesundheit verlangen es: Brust und Atem bleiben frei.

prepare-cushions = Leg ein dünnes Kissen für unter den Bauch und eine Handtuchrolle für unter die Schultern bereit.
    .why = Probiert sie aus, wenn der untere Rücken hohl liegt oder die Brust gedrückt wird.

prepare-warm_hands = Wasch dir die Hände und wärm sie.
    .why = Am liebsten mag man Berührung, die so warm ist wie die Haut, etwa 32 °C.

prepare-nails_and_rings = Die Nägel kürzer als die Fingerkuppen; Ringe, Uhr und Armbänder ab.
    .why = Sie kratzen.

prepare-jewellery = Wer massiert wird, legt Kette und Ohrringe ab und bindet lange Haare hoch.
    .why = Nichts verfängt sich, nichts drückt.

prepare-toilet_and_meal = Erst zur Toilette; kein schweres Essen in der letzten Stunde, kein Alkohol, keine Beruhigungsmittel.
    .why = Auf vollem Bauch liegt es sich schlecht, und ein gedämpfter Körper sagt nicht Stopp.

prepare-phones = Stell alle Telefone stumm; das eine, das anleitet, liegt in Sicht- und Hörweite, der Bildschirm dunkel gestellt.
    .why = Nichts unterbricht.

prepare-snack = Iss vorher eine Kleinigkeit und leg noch eine in Reichweite.
    .why = Massage kann den Blutzucker senken.

prepare-look_at_skin = Seht euch zuerst die Haut an und markiert empfindliche oder taube Stellen mit keep_off.
    .why = Auch was man nicht spürt, kann Schaden nehmen.

prepare-seizure_plan = Ihr wisst beide, was bei einem Krampfanfall zu tun ist und wen ihr anruft.
    .why = Dann muss niemand in Eile nachdenken.

prepare-parent = Ein Elternteil ist im Raum, und das Kind hat selbst Ja gesagt.
    .why = Das Nein eines Kindes zählt wie jedes andere.

prepare-own_terms = Wer massiert wird, geht die Bereiche einzeln durch, dabei oder nicht, und darf angezogen bleiben und die Augen offen lassen.
    .why = Wer selbst wählt, fühlt sich bei Berührung sicher.

prepare-agree = Sprecht laut ab: welche Bereiche dabei sind und welche nicht, was anbleibt, wie fest, welcher Duft oder keiner, wie man aufhört.
    .why = Ein Ja gilt nur für diese Dinge und lässt sich jederzeit zurücknehmen.

prepare-stop_signal = „Stopp“, zweimal Klopfen oder ein fallen gelassener Ball, alles heißt: Hände still, dann weg.
    .why = Manche werden still, wenn ihnen etwas unangenehm ist.

prepare-pain_limit = Sag es, wenn ein Schmerz über 3 von 10 geht oder sich stechend, brennend, elektrisierend oder taub anfühlt; dann endet der Griff.
    .why = Schmerz hilft nicht.

prepare-ask_often = Frag an jeder neuen Stelle: sanfter, oder genau richtig?
    .why = Die Antworten zur Gesundheit verlangen es.

prepare-only_a_massage = Das hier ist eine Massage; alles andere vereinbart ihr zwei außerhalb davon.
    .why = Zustimmung gilt immer nur für eine Sache.

## After

prepare-rest = Bleib 2–5 Minuten liegen, zugedeckt und warm.
    .why = Das Ruhen gehört zur Massage.

prepare-rise = Roll dich auf die Seite, sitz einen Moment, dann steh auf.
    .why = Schnelles Aufstehen kann schwindlig machen.

prepare-rise_very_slowly = Roll dich auf die Seite, sitz, bis der Kopf klar ist, und steh auf, während die andere Person neben dir ist.
    .why = Bei deinem Blutdruck kann schnelles Aufstehen schwindlig machen.

prepare-soles = Wisch das Öl von Fußsohlen und Händen, bevor du gehst.
    .why = Ölige Füße rutschen.

prepare-candles_out = Sind alle Kerzen aus?
    .why = Neben einer Flamme einzuschlafen, so entstehen Brände.

prepare-oily_towels = Wasch ölige Handtücher bald, heiß und mit Waschmittel; trockne sie auf der Leine und stapel sie nie warm.
    .why = Öl, das in warmem Stoff bleibt, kann sich Stunden später von selbst entzünden.

prepare-latex = Halte Öl von Kondomen und Handschuhen aus Latex fern.
    .why = Öl macht sie schwach.

prepare-water = Biete ein Glas Wasser an.
    .why = Das ist eine nette Geste; es spült nichts aus.

prepare-skin_after = Seht euch die Haut noch einmal an, ob etwas rot oder empfindlich ist.
    .why = Auch was man nicht spürt, kann Schaden nehmen.

prepare-ask_next_day = Frag am nächsten Tag, wie es sich anfühlt, und sei das nächste Mal sanfter, wenn es schmerzt.
    .why = Was sich jetzt gut anfühlt, kann morgen wehtun.

prepare-soreness = Etwas Muskelkater am nächsten Tag kommt bei etwa einem von zehn Menschen vor und vergeht.
    .why = Das ist kein Grund, fester zu drücken, und keiner zur Sorge.

prepare-seek_advice = Geh zum Arzt oder zur Ärztin, wenn die Empfindlichkeit länger als zwei Tage anhält, oder bei einem blauen Fleck, tauben oder schwachen Armen oder Beinen, Schmerzen in Kopf, Nacken, Bauch oder Seite oder Blut im Urin.
    .why = Schäden durch Massage sind selten, aber es gibt sie.

prepare-emergency = Schmerzen in der Brust, schweres Atmen, Zeichen eines Schlaganfalls oder Taubheit zwischen den Beinen: Ruf sofort 112, 911 oder 999 an.
    .why = Das wartet nicht.
