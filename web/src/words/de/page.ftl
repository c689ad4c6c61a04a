### Translated from English by machine, read once; corrections welcome.

## What is said in more than one place.

back = Zurück
minutes = { $minutes ->
    [one] { $minutes } Minute
   *[other] { $minutes } Minuten
}
language = Sprache
language-failed = Diese Sprache ließ sich nicht laden.
title = Warmhands
close = Schließen
yes = Ja
no = Nein
delete = Löschen
again = Noch einmal versuchen
done = Fertig

## The first screen.

home-title = Warme Hände, ein stiller Raum
home-about = Eine Rückenmassage für zwei, geplant für diesen Rücken und Griff für Griff angeleitet.
home-begin = Anfangen
home-make = Selbst gestalten
home-library = Die Griffe ansehen
home-history = Frühere Abende
home-care = Zum Ruhigwerden zu zweit, keine Behandlung. Wenn etwas wehtut, hört auf.
home-loading = Der Abend wird vorbereitet …
home-failed = Die Seite konnte ihren Kern nicht laden. Läuft der Server noch?

## The screen on which an evening is made one's own.

compose-title = Selbst gestalten
compose-sore = Wo ist es empfindlich?
compose-how-sore = Tipp auf eine empfindliche Stelle
compose-how-keep = Streich über das, was in Ruhe bleiben soll
compose-how-erase = Tipp auf eine Markierung, um sie zu entfernen
compose-how-turn = Ziehen dreht, zwei Finger holen näher heran
compose-tool-sore = Empfindlich
compose-tool-keep = Aussparen
compose-tool-erase = Entfernen
compose-tool-turn = Drehen
compose-by-name = Eine Stelle nach ihrem Namen wählen
compose-add-sore = Ist empfindlich
compose-add-keep = Aussparen
compose-marks = Markiert
compose-remove = Entfernen: { $what }
compose-sore-at = empfindlich: { $place }
compose-keep-at = aussparen: { $place }
compose-spot = ein Punkt
compose-minutes = Wie lange
compose-level = Wie fest
compose-who = Wer liegt
compose-name = Name, wenn du magst
compose-stature = Größe
compose-mass = Gewicht
compose-build = Form des Rückens
compose-build-male = breit
compose-build-between = dazwischen
compose-build-female = schmal
compose-arms = Arme
compose-arms-sides = neben dem Körper
compose-arms-forward = nach vorn
compose-giver = Wer massiert
compose-strength = Arme
compose-strength-light = schwach
compose-strength-average = normal
compose-strength-strong = stark
compose-thumbs = Daumen heute
compose-thumbs-tired = müde
compose-thumbs-average = normal
compose-thumbs-strong = stark
compose-mood = Stimmung
compose-mood-quiet = still
compose-mood-romantic = romantisch
compose-mood-bright = hell
compose-strokes = Die Griffe
compose-strokes-made = für euch zwei gewählt
compose-strokes-classic = Klassische Massage
compose-strokes-slow-tide = Langsame Flut
compose-tastes = Vorlieben
compose-taste = { $taste ->
    [-1] weglassen
    [1] sehr gern
   *[0] wie es kommt
}
compose-supplies = Vorhanden
compose-oil = Öl
compose-towels = Handtücher
compose-surface = Unterlage
compose-surface-table = Tisch
compose-surface-bed = Bett
compose-surface-floor = Boden
compose-care = Vor der ersten Massage
compose-plan = Der Abend als Partitur
compose-plan-how = Tipp auf einen Griff, um zu sehen, wo er ist und warum.
compose-why = Warum: Der Griff { $reason }.
compose-undo = Rückgängig
compose-redo = Wiederholen
compose-save = Diesen Plan behalten
compose-saved = Behalten, ohne die Antworten zur Gesundheit.
compose-kept = Behaltene Pläne
compose-open = Öffnen
compose-share = Link kopieren
compose-shared = Der Link ist kopiert. Namen und Antworten zur Gesundheit sind nicht darin.
compose-file = Als Datei speichern
compose-from-file = Datei öffnen
compose-next = Vorbereiten
compose-dose = Die Wärme zeigen
compose-no-plan = Dafür gibt es noch keinen Plan:
compose-lane-left = links
compose-lane-right = rechts

## The health questions, one group at a time.

care-title = Erst ein paar Fragen
care-about = Wer liegt, antwortet. Die Antworten bleiben bei euch, auf euren eigenen Geräten.
care-step = { $at } von { $all }
care-none = Nichts davon
care-next = Weiter
care-unsure = Nicht sicher
care-later = Später
care-answer = Fragen beantworten
care-not-asked = Die Fragen zur Gesundheit sind noch nicht gestellt. Sie dauern ein paar Minuten und lohnen sich.
care-so-go = Bisher spricht nichts dagegen.
care-so-adapt = Der Plan ist sanfter geworden:
care-so-refuse = Heute keine Massage:
care-original = Englisches Original zeigen
care-translation = Englisches Original ausblenden
care-translated = Maschinell aus dem Englischen übersetzt. Im Zweifel gilt das Original.

## Before the massage.

prepare-title = Vorbereiten
prepare-needed = Nötig
prepare-kind = Wenn ihr mögt
prepare-all = All das ist bereit
prepare-start = Start
prepare-open = noch { $open } offen
prepare-not-kept = Auf diesem Gerät lässt sich nichts behalten: Die Massage läuft, aber ein Neuladen würde sie beenden.
prepare-screen = Lass diesen Bildschirm an und in Sicht.
prepare-compose = Den Plan ändern

## The massage itself, on the giver's screen: read from two metres away.

session-paused = Pause
session-go = Tipp irgendwohin, um weiterzumachen
session-hands-off = Hände weg
session-hands-off-go = Tipp, wenn ihr beide bereit seid weiterzumachen.
session-next-in = Gleich · { $seconds } s
session-move-on = Weiter
session-left = übrig
session-replies = Wünsche
session-mute = Ton aus
session-unmute = Ton an
session-night = Rotes Nachtlicht
session-day = Kerzenlicht
session-stop-now = Jetzt stoppen
session-granted-softer = Hier ab jetzt sanfter.
session-granted-firmer = Hier ab jetzt fester.
session-granted-slower = Etwas langsamer.
session-granted-faster = Etwas schneller.
session-granted-stay = Hier etwas länger.
session-granted-move_on = Nach diesem Durchgang kommt der nächste Griff.
session-granted-sore_here = Diese Stelle ist empfindlich: Der Plan achtet darauf.
session-granted-sore_drawn = Eine Stelle ist empfindlich: Der Plan achtet darauf.
session-granted-hurts = Das tut weh.
session-granted-stop = Stopp.
session-granted-finish_gently = Sanft dem Ende zu.
session-not-now-ready = Es hat noch nicht angefangen.
session-not-now-playing = Jetzt nicht: Die Hände sind am Werk.
session-not-now-paused = Jetzt nicht: Es ist Pause.
session-not-now-hands-off = Jetzt nicht: Die Hände sind weg.
session-not-now-stopped = Jetzt nicht: Es ist vorbei.
session-not-now-ended = Jetzt nicht: Es ist vorbei.
session-unlogged = Diese Massage lässt sich nicht aufzeichnen.
session-flat = Flach gezeichnet: Dieses Gerät hat keine 3D-Grafik für die Seite.
session-broke = Etwas ist kaputtgegangen. Kurz die Hände weg: Die Massage wird aus dem Protokoll wieder aufgenommen.
session-keys = Leertaste Pause · Bild ab weiter · S sanfter · F fester · − langsamer · + schneller · T hier bleiben · O hier empfindlich · H tut weh · G sanft beenden · Q Stopp · M Ton aus · L Nachtlicht · P Telefon

## What can be asked of a massage under way.

reply-softer = Sanfter
reply-firmer = Fester
reply-slower = Langsamer
reply-faster = Schneller
reply-stay = Hier bleiben
reply-move_on = Weiter
reply-sore_here = Hier empfindlich
reply-sore_drawn = Hier empfindlich
reply-hurts = Das tut weh
reply-stop = Stopp
reply-finish_gently = Sanft beenden

## The people of the household.

people-receiver = Wer heute liegt
people-giver = Wer heute massiert
people-keep = Behalten
people-update = Änderungen behalten

## The receiver's phone, as the giver's screen speaks of it.

phone-title = Ein Telefon für die liegende Person
phone-about = Sanfter, fester, hier bleiben, weiter oder Stopp: durch Berühren gesagt, mit geschlossenen Augen.
phone-connect = Telefon verbinden
phone-there = Das Telefon ist da.
phone-away = Kein Telefon
phone-there-short = Telefon da
phone-another = Ein anderes verbinden
phone-scan = Scann das mit der Kamera des Telefons.
phone-or-type = Oder öffne dort { $address } und tipp ein:
phone-alone = Öffne auf diesem Gerät diese Adresse mit /phone dahinter und tipp diese Ziffern ein. Für ein anderes Gerät starte Warmhands mit
phone-digits = Die Ziffern sind { $digits }
phone-qr = Ein Code, den die Kamera des Telefons lesen kann
phone-trouble = Der Server zu Hause antwortet nicht.
phone-said = Vom Telefon: { $what }
phone-early = Es hat noch nicht angefangen.
phone-late = Das kam zu spät.
phone-log = Vom Telefon
phone-granted = erledigt
phone-refused = jetzt nicht: { $why }
phone-lead-title = Von einem anderen Gerät aus leiten
phone-lead-how = Öffne das dort: Es geht weiter, wo es gerade ist, und dieser Bildschirm wird still.
phone-lead-qr = Ein Code, den die Kamera eines anderen Geräts lesen kann
phone-lead-link = Die Adresse. Wer sie hat, kann diese Massage leiten.
phone-copy = Adresse kopieren
phone-copied = Kopiert
phone-elsewhere = Jetzt leitet ein anderes Gerät
phone-elsewhere-how = Dieser Bildschirm ist still geworden.
phone-lead = Wieder hier leiten
phone-lost = Diese Massage ist vorbei oder nicht erreichbar.
phone-joined = Dieses Gerät gehört jetzt zum Haushalt.

## Sound: how loud each part is.

sound-title = Ton
sound-all = Alles
sound-voice = Stimme
sound-music = Musik
sound-beat = Takt der Hände
sound-off = aus
sound-own = Eigene Musik spielen
sound-own-how = Musikdateien auswählen oder hierher ziehen. Sie bleiben auf diesem Gerät.
sound-made = Musik, die hier entsteht
sound-bad = „{ $name }“ lässt sich hier nicht abspielen. MP3, FLAC, Ogg und WAV gehen gut.
sound-lost = Auf diesem Gerät ist der Ton ausgefallen. Ein Tippen holt ihn zurück.
sound-back = Der Ton ist wieder da.
## What can be said aloud in a session, where the device recognises it by itself.

commands-title = Befehle mit der Stimme
commands-listen = Auf Befehle hören
commands-how = Sag „{ $call }“ und dann: { $commands }. „{ $stop }“ genügt allein. Was gehört wird, bleibt auf diesem Gerät und wird nicht aufgehoben.
commands-fetch-how = Dieser Browser kann Befehle ganz auf diesem Gerät verstehen, sobald er ein Sprachpaket geladen hat.
commands-fetch = Sprachpaket laden
commands-fetching = Das Sprachpaket wird geladen …
commands-heard = Gehört: „{ $words }“
commands-trouble-forbidden = Es wird nicht zugehört: Diese Seite darf das Mikrofon nicht benutzen. Die Einstellungen des Browsers können es erlauben.
commands-trouble-microphone = Es wird nicht zugehört: Es gibt kein Mikrofon, oder etwas anderes benutzt es.
commands-trouble-pack = Es wird nicht zugehört: Das Sprachpaket fehlt oder funktioniert hier nicht.

## After the massage, when both rest.

after-title = Ruhe
after-done = Was gemacht wurde
after-done-alt = Der Rücken, und wie viel Berührung jeder Teil bekam
after-rate = Wie war es?
after-who = Für die Person, die lag, wann immer du magst.
after-relaxation = Entspannt
after-relaxation-least = gar nicht
after-relaxation-most = tief
after-pressure = Druck
after-pressure-is = { $pressure ->
    [-2] zu sanft
    [-1] etwas zu sanft
    [1] etwas zu fest
    [2] zu fest
   *[0] genau richtig
}
after-comfort = Warm und bequem?
after-liked = Was mochtest du?
after-keep = Antworten behalten
after-thanks = Behalten.

## Earlier evenings.

history-title = Frühere Abende
history-none = Noch nichts. Nach der ersten Massage steht sie hier.
history-relaxed = entspannt: { $relaxed } von 10
history-unrated = nicht bewertet
history-chart = Wie entspannt, Abend für Abend
history-export = Alles als Datei speichern
history-import = Eine Datei aufnehmen
history-imported = { $entries ->
    [0] Nichts darin war neu.
    [one] Ein Eintrag war neu.
   *[other] { $entries } Einträge waren neu.
}
history-not-household = Das ist keine Datei, die Warmhands gespeichert hat; es wurde nichts geändert.
history-server-kept = Auf diesem Gerät ist es weg. Der Server zu Hause war nicht erreichbar und hat noch seine Kopie: Drück noch einmal, wenn er wieder da ist.
history-delete = Alles löschen
history-sure = Wirklich löschen: Pläne, Massagen und Antworten
history-deleted = Alles ist weg.
history-blocked = Dieser Browser behält nichts für diese Seite.

## What earlier sessions taught, each a sentence with a button.

learned-title = Was gelernt wurde
learned-about = Der nächste Plan achtet darauf, soweit es für beide gut ist.
learned-leave = Weglassen
learned-heed = Wieder beachten
learned-left = weggelassen

## The strokes, to be watched.

library-title = Die Griffe
library-purpose = Wozu
library-touches = Was berührt
library-where = Wo
library-away = Hier nicht
library-mistake = Geht leicht schief
library-close = Von Nahem
library-alt = Zwei Hände auf einem Rücken, sie zeigen: { $stroke }

## Plans that come as a link or as a file.

import-large = Diese Datei ist zu groß für einen Plan.
import-broken = Dieser Link ist kaputt; es wurde nichts geändert.
import-newer = Das hat ein neueres Warmhands geschrieben; es wurde nichts geändert.
import-bad = Das lässt sich nicht öffnen; es wurde nichts geändert: { $why }
