### Translated from English by machine, read once; corrections welcome.

hear-call = mains chaudes | warmhands | main chaude
hear-stop = stop | arrête | arrêtez | arrête tout | arrête ça
hear-softer = plus doux | plus doucement | doucement | plus léger | moins fort | moins de pression
hear-firmer = plus fort | plus ferme | plus de pression | appuie plus
hear-slower = plus lentement | plus lent | moins vite
hear-faster = plus vite | plus rapide
hear-stay = reste | reste là | reste ici | plus longtemps
hear-move-on = suivant | la suite | passe à la suite | autre chose
hear-hurts = ça fait mal | j'ai mal | aïe
hear-pause = pause | attends | attendez
hear-resume = continue | continuez | on continue | reprends | on reprend
hear-small = s'il te plaît | un peu | encore | maintenant | tout de suite | non | là | oh | ah
