### Translated from English by machine, read once; corrections welcome.

hear-call = warme hände | warmhands | warme hand
hear-stop = stopp | stop | halt | aufhören | hör auf
hear-softer = sanfter | weicher | leichter | zarter | weniger druck
hear-firmer = fester | stärker | kräftiger | mehr druck
hear-slower = langsamer
hear-faster = schneller
hear-stay = bleib | bleib da | bleib hier | bleiben | länger | länger hier
hear-move-on = nächster griff | nächster | nächste | nächstes | das nächste | etwas anderes
hear-hurts = das tut weh | es tut weh | tut weh | au | aua
hear-pause = pause | warte | warten | moment
hear-resume = weiter | weitermachen | mach weiter | geht weiter
hear-small = bitte | etwas | ein bisschen | ein wenig | noch | jetzt | sofort | nein | oh | ah | okay
