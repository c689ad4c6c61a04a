### Translated from English by machine, read once; corrections welcome.

## The file

read-empty = o ficheiro está vazio
    .help = o mais pequeno é `{ $example }`
    .label = aqui não há nada

read-too-large = o ficheiro tem mais de { $most } MB
    .help = um pedido tem umas poucas linhas; é este o ficheiro certo?

read-not-utf8 = o byte { $byte }, na linha { $line }, não é texto UTF-8
    .help = guarde o ficheiro como UTF-8
    .label = não é UTF-8

read-grammar = isto não é { $format }: { $why }
    .line = escreva uma linha como `key = value`, por exemplo `minutes = 15`
    .comma = tire a última vírgula
    .comment = tire o comentário: em JSON não os há
    .open = feche o parêntese reto ou as aspas que aqui estão abertos
    .quotes = um texto fica entre duas aspas, como em "shoulder.left"
    .json = procure uma vírgula, umas aspas ou um parêntese a menos ou a mais; talvez o ficheiro esteja cortado
    .toml = compare esta linha com `minutes = 15` e `[receiver]`
    .label = aqui

read-too-deep = isto tem mais de { $most } níveis, uns dentro dos outros
    .help = tire parênteses: o formato mais fundo aqui precisa de nove níveis
    .label = fundo demais

read-more = não se diz mais de cada vez: { $most } avisos
    .help = corrija primeiro estes

read-not-checked = isto é um pedido, e só rotinas e partituras podem ser verificadas
    .help = faça um plano com ele: warmhands plan FILE --format json | warmhands check -

read-format = `{ $format }` não é um formato de partitura
    .help = escreva "{ $known }", se o for
    .label = este formato

read-format-newer = esta partitura tem o formato { $found }, e este programa lê até ao { $known }
    .help = instale um warmhands mais novo, ou volte a planear o pedido com este

## Keys

read-key-twice = `{ $key }` está aqui duas vezes
    .help = deixe uma das duas; vários pontos doridos são várias tabelas `[[sore]]`
    .label = outra vez aqui

read-key-unknown = não há nenhuma chave `{ $key }`
    .label = chave desconhecida

read-key-unknown-in = não há nenhuma chave `{ $key }` em `{ $path }`

read-key-missing = falta `{ $key }`
    .help = junte `{ $example }`
    .label = o lugar é aqui

read-key-missing-in = falta `{ $key }` em `{ $path }`

## Types

read-found =
    { $found ->
        [null] nada (`null`)
        [flag] verdadeiro ou falso
        [number] um número
        [text] um texto entre aspas
        [date] uma data ou hora
        [list] uma lista
       *[table] uma tabela
    }

read-type =
    `{ $path }` é { read-found }; aqui espera-se { $expected ->
        [flag] verdadeiro ou falso
        [number] um número
        [whole] um número inteiro
        [text] um texto
        [list] uma lista
       *[table] uma tabela
    }
    .flag = escreva `true` ou `false`, sem aspas
    .number = escreva algarismos, como `15` ou `1.5`
    .unquoted = tire as aspas: `{ $number }`
    .whole = escreva-o sem ponto decimal
    .text = escreva-o entre aspas, como em "algo assim"
    .list = escreva { $example }; pode haver vários
    .table = escreva-o como tabela: uma linha `[name]` e as suas chaves por baixo

read-below = `{ $head }` e por baixo `{ $line }`

read-point = um ponto tem dois números, x_m e y_m, e este tem { $count }
    .help = escreva `[0.05, 0.3]`

read-path-empty = `{ $path }` não tem nenhum ponto
    .help = escreva pelo menos um ponto, ou `null` para uma mão que repousa

## Numbers

read-not-finite =
    { $number ->
        [nan] `{ $path }` não é um número (NaN)
       *[endless] `{ $path }` é infinito
    }
    .help = escreva um número finito, como `1.5`
    .label = não é finito

read-outside = `{ $path }` é { $number }; pode ser de { $low } a { $high }
    .help = escreva um número de { $low } a { $high }
    .whole = escreva um número inteiro, de { $low } a { $high }
    .label = fora dos limites

read-outside-least = `{ $path }` é { $number }; pode ser { $low } ou mais
    .help = escreva um número inteiro, { $low } ou mais

read-unit =
    { $unit ->
        [centimetres] em centímetros? escreva { $mend }
        [millimetres] em milímetros? escreva { $mend }
        [feet] em pés? escreva { $mend }
        [inches] em polegadas? escreva { $mend }
        [pounds] em libras? escreva { $mend }
        [grams] em gramas? escreva { $mend }
        [per-cent] em percentagem? escreva { $mend }
       *[seconds] em segundos? escreva { $mend }
    }

read-minutes = uma sessão dura de { $low } a { $high } minutos, e aqui está { $number }

read-level-deep = o nível 5 é trabalho profundo com o cotovelo; em casa nunca se oferece
    .help = escreva 3, ou 4 se quem recebe o pedir
    .label = demasiado firme

read-level-between = um nível é um número inteiro na escala de Walton
    .help = escreva { $lower } ou { $upper }
    .label = entre dois níveis

## Names and texts

read-name-unknown = `{ $path }` não pode ser `{ $name }`

read-no-such =
    { $what ->
        [measure] não há nenhuma medida `{ $name }`
        [technique] não há nenhuma técnica com o nome `{ $name }`
        [question] não há nenhuma pergunta de saúde `{ $name }`
       *[place] não há nenhuma zona com o nome `{ $name }`
    }
    .techniques = `warmhands techniques` enumera-as todas
    .questions = `warmhands care` enumera as perguntas

read-did-you-mean = seria { $names }?

read-write-one = escreva { $names }

read-or = { $names } ou { $last }

read-text-long = `{ $path }` tem mais de { $most } carateres
    .help = escreva um texto curto e simples
    .label = este texto

read-text-hidden = `{ $path }` contém um caráter que não se pode mostrar

read-answer = `{ $path }` não é nem sim nem não
    .help = escreva true, false ou "not sure" (não sei); não saber conta como sim
    .label = não é resposta

## Places

read-place-form = uma zona não se escreve assim: `{ $name }`
    .help = escreva `{ $place }`

read-place-side = `{ $name }` não diz de que lado
    .help = escreva `{ $area }.left` ou `{ $area }.right`, a esquerda e a direita de quem recebe; para os dois lados, escreva as duas

read-areas = as zonas são { $areas }, cada uma com `.left` ou `.right`

read-off-back = o ponto ({ $x }, { $y }) não está nas costas de quem recebe
    .help = o meio de { $place } está em x_m = { $place_x }, y_m = { $place_y }; x_m é positivo para a direita de quem recebe, y_m vai da base do pescoço em direção aos pés
    .also = e isto

read-back-point = as costas inteiras não são um ponto
    .help = tire `x_m` e `y_m`, ou nomeie a zona que fica aí

read-nowhere = aqui não há nem zona nem ponto
    .help = junte `place = "shoulder.left"`, ou `x_m` e `y_m`

read-disagree = o ponto fica em { $there }, não em { $place }
    .help = deixe um dos dois: `place = "{ $there }"`, ou só o ponto
    .label = este

## The request as a whole

read-too-many =
    { $what ->
        [sore-spots] há { $count } pontos doridos; o máximo é { $most }
        [keep-offs] há { $count } zonas em que não se toca; o máximo é { $most }
        [strokes] há { $count } manobras; o máximo é { $most }
       *[lessons] há { $count } ensinamentos de sessões anteriores; o máximo é { $most }
    }
    .help = deixe o que mais importa
    .label = demasiado

read-nothing-free = as zonas em que não se toca não deixam nada das costas para massajar: a resposta é não
    .help = em vez disso, repousem lado a lado, ou exclua menos

read-said-twice = o mesmo está dito duas vezes; conta uma
    .help = tire um dos dois
    .label = aqui dentro

read-sore-kept-off = o ponto dorido em { $place } fica numa zona em que não se toca, e é deixado em paz
    .label = aqui não se toca

read-sore-back = as costas todas doridas (`back`) entendem-se como a zona lombar e entre as omoplatas
    .help = nomeie antes as zonas mais doridas, como `shoulder.left`
    .label = as costas todas

## Routines

read-untitled = A minha rotina

read-no-movement = uma rotina sem movimentos fica em silêncio
    .help = junte { $example }

read-not-done-there = { $technique } não se faz em { $area }
    .help = o seu lugar é em { $areas }
    .label = aqui não

read-movements-long = os movimentos duram juntos { $minutes } minutos, e a rotina tem { $total }
    .help = encurte alguns, ou não ponha os minutos deles: assim são repartidos

read-no-spot = esta manobra é para pontos doridos, e não se nomeia nenhum: fica de fora
    .help = nomeie um ponto com `[[sore]]`, ou dê `places` à manobra
    .label = nos pontos

## Labels that several of these have

label-empty = vazio
label-together = tudo isto junto
label-unknown-name = nome desconhecido
label-place = esta zona
label-point = este ponto
label-where = onde?
label-stroke = esta manobra

label-movement = em { $movement }
