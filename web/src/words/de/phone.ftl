### Translated from English by machine, read once; corrections welcome.

voice-title = Warmhands: deine Stimme
voice-heading = Deine Stimme, während du liegst
language = Sprache
language-failed = Diese Sprache ließ sich nicht laden.

## Connecting the phone.

join-about = Auf dem Bildschirm der Person, die massiert, stehen ein Bild zum Scannen und sechs Ziffern. Eins davon genügt.
join-code = Sechs Ziffern
join-go = Verbinden
joining = Verbindet …
join-wrong = Diese Ziffern stimmen nicht. Bitte sieh noch einmal nach.
join-many = Zu viele Versuche. Eine Minute Geduld, dann noch einmal.
join-old = Dieser Link gilt nicht mehr. Auf dem Bildschirm der Person, die massiert, steht ein neuer.
join-another = Neu verbinden
join-unreachable = Das andere Gerät antwortet nicht. Sind beide im selben Netz?

## Connected: what fingers mean.

ready-title = Verbunden
ready-tap = Tippen
ready-tap-how = in eine von vier Ecken: sanfter, fester, hier bleiben, weiter.
ready-hold = Gedrückt halten
ready-hold-how = irgendwo, wenn es wehtut: Die Hände heben sich.
ready-two = Zwei Finger
ready-two-how = zugleich getippt stoppen alles.
ready-told = Es summt einmal, wenn es gehört wurde, zweimal, wenn es erledigt ist, und lang, wenn es nicht ankam.
ready-told-sound = Ein Ton: gehört. Zwei: erledigt. Tiefe: Es kam nicht an.
ready-hand = Ich halte es in der
ready-hand-left = linken Hand
ready-hand-right = rechten Hand
ready-lie = Hinlegen

## While lying down.

voice-softer = Sanfter
voice-firmer = Fester
voice-stay = Hier bleiben
voice-move_on = Weiter
voice-sore_here = Hier empfindlich
voice-hurts = Tut weh
voice-stop = Stopp
sore-how = Berühr, wo es empfindlich ist
sore-back = Dein Rücken, Kopf oben
sore-close = Zurück
heard = { $what } …
applied = { $what }: erledigt.
undelivered = Nicht verbunden. Sag es laut.
state-waiting = Gleich kommt der erste Griff.
state-here = Verbunden.
state-over = Ruh dich jetzt aus. Es gibt nichts mehr zu tun.
state-ended = Dieser Abend ist vorbei.
