### Translated from English by machine, read once; corrections welcome.

log-line = linha { $line }

log-kept = Tudo o que está antes desta linha é mantido; tire o que está errado para continuar a ler.

log-too-large = um registo de { $bytes } bytes não é o registo de uma só sessão
    .help = Indique o registo de uma só sessão.

log-empty = o registo está vazio
    .help = Um registo começa com a partitura que é executada.

log-no-entry = esta linha não é uma entrada de um registo: { $why }

log-cut = a última linha não foi escrita até ao fim
    .help = Tudo o que está antes é mantido, e a sessão pode continuar a partir daí.

log-no-score = um registo começa com `score_chosen`, e este não
    .help = Sem a partitura, nada dele pode ser reproduzido.

log-score-again = um registo começa com `score_chosen`, e só o tem uma vez

log-unplayable = a partitura não pode ser reproduzida: não tem nenhuma manobra

log-twice = a entrada { $entry } está aqui pela segunda vez
    .help = É lida uma vez; nada se perde.

log-after = a entrada { $entry } vem depois da entrada { $before }

log-gap = falta a entrada { $expected }: a entrada { $found } vem cedo demais

log-clock = o relógio anda aqui para trás, de { $before } s para { $now } s

log-not-now =
    { $status ->
        [ready] isto não pode ser antes de a sessão começar
        [playing] isto não pode ser enquanto as mãos se movem
        [paused] isto não pode ser numa pausa
        [hands-off] isto não pode ser enquanto as mãos estão fora
        [stopped] isto não pode ser depois de a sessão ser parada
       *[ended] isto não pode ser depois de a sessão acabar
    }

log-value = há aqui um valor para além do que pode ser
