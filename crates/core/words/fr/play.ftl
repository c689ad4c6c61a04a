### Translated from English by machine, read once; corrections welcome.

## What a reply changes

play-softer-end = On ne peut pas faire plus doux : pression { $level }.

play-firmer-end = On ne peut pas faire plus ferme ici : pression { $level }.

play-softer-still = Plus doux ici à partir de maintenant, pression toujours { $level }.

play-firmer-still = Plus ferme ici à partir de maintenant ; la pression compte encore comme { $level }.

play-softer = Plus doux ici à partir de maintenant : pression { $level }.

play-firmer = Plus ferme ici à partir de maintenant : pression { $level }.

play-slower = Des mains plus lentes à partir de maintenant.
play-slower-end = On ne peut pas aller plus lentement ici.
play-faster = Des mains plus rapides à partir de maintenant.
play-faster-end = On ne peut pas aller plus vite ici.
play-stay = Plus longtemps ici ; la suite s’adapte.
play-stay-end = Cela a duré assez longtemps pour vous deux ; la suite vient comme prévu.
play-move-on = On passe au geste suivant, dès que celui-ci est bouclé.
play-finish = Droit vers l’apaisement : les derniers gestes, et un repos.
play-closing = C’est déjà l’apaisement.

play-sore = Sensible : { $places }. La suite en prend soin, en douceur.

play-sore-later = Sensible : { $places }. C’est gardé pour la prochaine fois.

play-not-now = Pas maintenant.
play-not-while-off = Pas maintenant : les mains sont levées. Espace reprend, q termine la séance.

## Going on after a break

play-resumed = Ici, ça s’est interrompu. Espace pour reprendre.
play-resumed-cut = Ici, ça s’est interrompu ; une moitié de ligne du journal est laissée de côté. Espace pour reprendre.
play-resume-over = Cette séance est arrivée à sa fin ; il n’y a rien à reprendre. warmhands replay la montre.
play-unlogged = Le journal ne peut pas être écrit. Le massage continue sans lui.

## In large letters

play-hands-off = mains levées
play-pause = pause

## The screen

play-left = encore { $time }

play-lift = Lève les deux mains. À partir de maintenant, on n’y touche plus : { $places }.

play-ask = Demande comment ça va. Espace reprend ailleurs, plus légèrement ; q termine la séance.

play-still = Immobile

play-passes = { $way }, passage { $pass } sur { $passes }

play-next = Dans { $time } : { $technique }, { $places }, pression { $level }

play-next-soon = ▸ Dans { $seconds } s : { $technique }, { $places }, pression { $level }

play-nothing-next = Ensuite, la séance est finie.

## Keys: the letters stay as they are

play-keys-pace = s plus doux   f plus ferme   - plus lent   + plus vite   t rester   n suite
play-keys = o sensible ici   h ça fait mal   g finir doucement   espace pause   q stop
play-keys-narrow = espace pause   h ça fait mal   q stop
play-keys-paused = espace reprendre   h ça fait mal   g finir doucement   q stop
play-keys-hands-off = espace reprendre ailleurs   q stop
play-keys-relaxed = 0 pas du tout … 9 à fond   Entrée ne pas répondre
play-keys-pressure = s trop douce   r juste bien   f trop ferme   Entrée ne pas répondre
play-enter-more = Entrée montre la suite, q quitte
play-enter-starts = Entrée commence, q quitte

## The end

play-stopped = Arrêté. Laisse tes mains s’immobiliser, puis lève-les.
play-finished = C’est la fin. Laisse reposer tes mains encore un souffle, puis lève-les.

play-ask-relaxed = À quel point te sens-tu au calme maintenant ?
play-ask-pressure = Comment était la pression ?
play-broken-off = La séance a été interrompue.

play-log-at = Le journal : { $path }

play-goes-on = Elle reprend avec : { $command }

## The script

script-instruction = { $what } ; { $way } ; pression { $level }

script-end = Fin.
