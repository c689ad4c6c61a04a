### Translated from English by machine, read once; corrections welcome.

hear-call = mani calde | warmhands
hear-stop = stop | basta | ferma | fermati | smetti
hear-softer = più delicato | più leggero | più morbido | meno forte | meno pressione
hear-firmer = più forte | più deciso | più pressione
hear-slower = più lento | più lentamente | rallenta
hear-faster = più veloce | più velocemente
hear-stay = resta | resta lì | resta qui | rimani | più a lungo
hear-move-on = prossimo | il prossimo | passa al prossimo | altro
hear-hurts = fa male | mi fa male | ahi
hear-pause = pausa | aspetta
hear-resume = continua | riprendi | vai avanti | andiamo avanti
hear-small = per favore | un po' | un poco | ancora | adesso | ora | subito | no | oh | ah
