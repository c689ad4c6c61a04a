### What is said of a request, a routine or a score that cannot be taken as it is written.
### Translated from English by machine, read once; corrections welcome.

## The file

read-empty = 文件是空的
    .help = 最小的文件是 `{ $example }`
    .label = 这里什么都没有

read-too-large = 文件超过 { $most } MB
    .help = 一个请求只有几行；是这个文件吗？

read-not-utf8 = 第 { $line } 行的第 { $byte } 个字节不是 UTF-8 文本
    .help = 请把文件存成 UTF-8
    .label = 不是 UTF-8

read-grammar = 这不是 { $format }：{ $why }
    .line = 一行写成 `key = value`，例如 `minutes = 15`
    .comma = 去掉最后的逗号
    .comment = 去掉注释：JSON 里没有注释
    .open = 把这里打开的括号或引号关上
    .quotes = 文本要写在两个引号之间，如 "shoulder.left"
    .json = 看看逗号、引号或括号是不是少了或多了；文件也可能不完整
    .toml = 对照 `minutes = 15` 和 `[receiver]`，看看这一行
    .label = 这里

read-too-deep = 这里嵌套超过 { $most } 层
    .help = 去掉一些括号：这里最深的格式也只要九层
    .label = 太深

read-more = 一次最多报告 { $most } 条，先列到这里
    .help = 请先改好这些

read-not-checked = 这是请求，而能检查的只有流程和按摩谱
    .help = 先做成方案：warmhands plan FILE --format json | warmhands check -

read-format = `{ $format }` 不是按摩谱的格式
    .help = 如果确实是按摩谱，请写 "{ $known }"
    .label = 这个格式

read-format-newer = 这份按摩谱的格式是 { $found }，而这个程序最多读到 { $known }
    .help = 安装更新的 warmhands，或用现在这个重新做方案

## Keys

read-key-twice = `{ $key }` 写了两次
    .help = 两个里只留一个；有几处，就写几个 `[[sore]]` 表
    .label = 又写了一次

read-key-unknown = 没有 `{ $key }` 这个键
    .label = 未知的键

read-key-unknown-in = `{ $path }` 里没有 `{ $key }` 这个键

read-key-missing = 缺少 `{ $key }`
    .help = 加上 `{ $example }`
    .label = 应写在这里

read-key-missing-in = `{ $path }` 里缺少 `{ $key }`

## Types

read-found =
    { $found ->
        [null] 空值（`null`）
        [flag] true 或 false
        [number] 数字
        [text] 带引号的文本
        [date] 日期或时间
        [list] 列表
       *[table] 表
    }

read-type =
    `{ $path }` 写的是：{ read-found }；应为：{ $expected ->
        [flag] true 或 false
        [number] 数字
        [whole] 整数
        [text] 文本
        [list] 列表
       *[table] 表
    }
    .flag = 请写 `true` 或 `false`，不加引号
    .number = 请写数字，例如 `15` 或 `1.5`
    .unquoted = 去掉引号：`{ $number }`
    .whole = 请写成没有小数点的数
    .text = 请写在引号里，如 "like this"
    .list = 请写 { $example }；可以有好几个
    .table = 请写成表：一行 `[name]`，下面是它的键

read-below = `{ $head }`，下面再写 `{ $line }`

read-point = 一个点有两个数，x_m 和 y_m，这里有 { $count } 个
    .help = 请写成 `[0.05, 0.3]`

read-path-empty = `{ $path }` 里没有点
    .help = 至少写一个点；如果这只手在休息，就写 `null`

## Numbers

read-not-finite =
    { $number ->
        [nan] `{ $path }` 不是数（NaN）
       *[endless] `{ $path }` 是无穷大
    }
    .help = 请写一个有限的数，例如 `1.5`
    .label = 不是有限的数

read-outside = `{ $path }` 是 { $number }，不在 { $low } 到 { $high } 之间
    .help = 请写 { $low } 到 { $high } 之间的数
    .whole = 请写 { $low } 到 { $high } 之间的整数
    .label = 超出范围

read-outside-least = `{ $path }` 是 { $number }，小于 { $low }
    .help = 请写不小于 { $low } 的整数

read-unit =
    { $unit ->
        [centimetres] 是厘米吗？请写 { $mend }
        [millimetres] 是毫米吗？请写 { $mend }
        [feet] 是英尺吗？请写 { $mend }
        [inches] 是英寸吗？请写 { $mend }
        [pounds] 是磅吗？请写 { $mend }
        [grams] 是克吗？请写 { $mend }
        [per-cent] 是百分比吗？请写 { $mend }
       *[seconds] 是秒吗？请写 { $mend }
    }

read-minutes = 一次按摩是 { $low } 到 { $high } 分钟，这里写的是 { $number }

read-level-deep = 力度 5 级是用手肘的深层按摩；在家里从不提供
    .help = 请写 3；如果被按摩者要求，可以写 4
    .label = 太重

read-level-between = 力度是 Walton 量表上的整数
    .help = 请写 { $lower } 或 { $upper }
    .label = 在两级之间

## Names and texts

read-name-unknown = `{ $path }` 不能是 `{ $name }`

read-no-such =
    { $what ->
        [measure] 没有 `{ $name }` 这个尺寸
        [technique] 没有名为 `{ $name }` 的手法
        [question] 没有 `{ $name }` 这个安全问题
       *[place] 没有名为 `{ $name }` 的部位
    }
    .techniques = `warmhands techniques` 会列出全部手法
    .questions = `warmhands care` 会列出这些问题

read-did-you-mean = 你是想写 { $names } 吗？

read-write-one = 请写 { $names }

read-or = { $names } 或 { $last }

read-text-long = `{ $path }` 超过 { $most } 个字符
    .help = 请写一段简短的纯文本
    .label = 这段文本

read-text-hidden = `{ $path }` 里有无法显示的字符

read-answer = `{ $path }` 既不是“是”，也不是“否”
    .help = 请写 true、false 或 "not sure"；不确定算作“是”
    .label = 没有回答

## Places

read-place-form = 部位不能写成 `{ $name }`
    .help = 请写 `{ $place }`

read-place-side = `{ $name }` 没有说是哪一侧
    .help = 请写 `{ $area }.left` 或 `{ $area }.right`，以被按摩者自己的左右为准；两侧都要，就写两个

read-areas = 部位有 { $areas }，每个都带 `.left` 或 `.right`

read-off-back = 点（{ $x }，{ $y }）不在这位被按摩者的背上
    .help = { $place } 的中心在 x_m = { $place_x }，y_m = { $place_y }；x_m 向被按摩者的右侧为正，y_m 从颈根往脚的方向算起
    .also = 还有这个

read-back-point = 整个背部不是一个点
    .help = 去掉 `x_m` 和 `y_m`，或写出这个点所在的部位

read-nowhere = 这里既没有写部位，也没有写点
    .help = 加上 `place = "shoulder.left"`，或 `x_m` 和 `y_m`

read-disagree = 这个点在 { $there }，不在 { $place }
    .help = 保留一个：`place = "{ $there }"`，或只留这个点
    .label = 这个

## The request as a whole

read-too-many =
    { $what ->
        [sore-spots] 有 { $count } 个酸痛处；最多接受 { $most } 个
        [keep-offs] 有 { $count } 个避开区；最多接受 { $most } 个
        [strokes] 有 { $count } 个手法；最多接受 { $most } 个
       *[lessons] 从以前的按摩中学到的有 { $count } 条；最多接受 { $most } 条
    }
    .help = 留下最要紧的
    .label = 太多

read-nothing-free = 除去避开区，背部没有地方可以按摩了：答案是“不”
    .help = 改为一起休息，或少避开一些

read-said-twice = 同样的写了两次；只算一次
    .help = 去掉其中一个
    .label = 在这里面

read-sore-kept-off = { $place } 的酸痛处在避开区里，不去碰
    .label = 这里要避开

read-sore-back = 酸痛处写 `back`，会当作后腰和两肩胛之间
    .help = 不如写出最酸痛的部位，例如 `shoulder.left`
    .label = 整个背部

## Routines

read-untitled = 我的按摩流程

read-no-movement = 没有环节的流程，什么也不会说
    .help = 加上 { $example }

read-not-done-there = { $technique } 不用于 { $area }
    .help = 它适合 { $areas }
    .label = 不适合这里

read-movements-long = 各环节加起来是 { $minutes } 分钟，而流程一共 { $total } 分钟
    .help = 缩短几个，或不写它们的分钟数：时间会自动分配

read-no-spot = 这个手法是给酸痛处的，但没有写酸痛处：已略去
    .help = 用 `[[sore]]` 写出一处，或给这个手法写上 `places`
    .label = 用于酸痛处

## Labels that several of these have

label-empty = 空的
label-together = 这些加在一起
label-unknown-name = 未知的名称
label-place = 这个部位
label-point = 这个点
label-where = 哪里？
label-stroke = 这个手法

label-movement = 在 { $movement } 里
