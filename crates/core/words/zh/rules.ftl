### What `check` says of a score, rule by rule. A message is what is wrong; .help is how to mend it.
### $stroke names a stroke and begins the sentence.
### Translated from English by machine, read once; corrections welcome.

# $number (count): in its movement
# $movement (text): its name in a file
# $technique (text): what the hands do
rule-stroke = { $movement } 的第 { $number } 个手法（{ $technique }）

## R01: length

# $seconds (whole): how long it is
# $most_s (whole): how long it may be
r01-too-long = 按摩持续 { $seconds } 秒；最多可以 { $most_s } 秒。
    .help = 去掉或缩短一些手法。

# $seconds (whole): how long it is
# $least_s (whole): how long it should be at least
# $most_s (whole): how long it may be
r01-not-as-asked = 按摩持续 { $seconds } 秒；按这个请求应为 { $least_s } 到 { $most_s } 秒。
    .help = 更改请求里的分钟数，或者延长、缩短手法。

## R02: movements

# $movements (text): as they are
# $order (text): as they should be
r02-order = 环节是 { $movements }；应该是 { $order }。
    .help = 按这个顺序，每个环节写一次。

# $movement (text): its name in a file
r02-empty = 环节 { $movement } 里没有手法。
    .help = 给它加一个手法。

# $seconds (whole): how long it is
# $percent (whole): of the time
# $low_percent (whole): at least
# $high_percent (whole): at most
# $low_s (whole): at least
# $high_s (whole): at most
r02-warm = 温热用了 { $seconds } 秒，占时间的 { $percent }%；应占 { $low_percent }–{ $high_percent }%。
    .help = 让它用 { $low_s } 到 { $high_s } 秒。

# $seconds (whole): how long they are
# $least_s (whole): how long they should be
r02-closing = 收尾和休息一共用了 { $seconds } 秒；至少应为 { $least_s } 秒。
    .help = 让最后的滑抚更慢，或让双手休息更久。

## R03: warmth

# $stroke (text): see the top
r03-opening = { $stroke }是按摩的开头；开头应该是带油的手掌滑抚。
    .help = 从 effleurage 开始。

# $stroke (text): see the top
# $level (count): its level
# $place (text): its name in a file
# $seconds (whole): of warming before
# $least_s (whole): of warming that it takes
r03-cold = { $stroke }以力度 { $level } 级作用于 { $place }，之前只温热了 { $seconds } 秒；应先温热 { $least_s } 秒。
    .help = 先用手掌滑抚温热这个部位，或保持在 2 级。

# $stroke (text): see the top
# $level (count): its level
# $place (text): its name in a file
# $most (count): the highest level
r03-first = { $stroke }以力度 { $level } 级作用于 { $place }，之前什么都没有；最多 { $most } 级。
    .help = 在它前面加一个中间力度的手法。

# $stroke (text): see the top
# $level (count): its level
# $place (text): its name in a file
# $before (count): the level before
# $most (count): the highest level
r03-rise = { $stroke }以力度 { $level } 级作用于 { $place }，之前是 { $before } 级；最多 { $most } 级。
    .help = 在它前面加一个中间力度的手法。

## R04: kneading

# $side (side): whose half
# $passes (count): how many there are
# $least (count): how many there should be
r04-few =
    { $side ->
        [left] 左侧沿脊柱的遍数太少：{ $passes } 遍，至少要 { $least } 遍。
       *[right] 右侧沿脊柱的遍数太少：{ $passes } 遍，至少要 { $least } 遍。
    }
    .help = 加一遍向上的和一遍向下的。

# $stroke (text): see the top
# $side (side): whose half
r04-first =
    { $side ->
        [left] { $stroke }是左侧的第一遍，却向下；第一遍应该向上。
       *[right] { $stroke }是右侧的第一遍，却向下；第一遍应该向上。
    }
    .help = 从后腰开始。

# $stroke (text): see the top
# $side (side): whose half
r04-alike =
    { $side ->
        [left] { $stroke }在左侧与前一遍方向相同；应该交替。
       *[right] { $stroke }在右侧与前一遍方向相同；应该交替。
    }
    .help = 把其中一遍反过来。

# $side (side): whose half
r04-climb =
    { $side ->
        [left] 左侧没有一遍是从后腰一直到肩部的。
       *[right] 右侧没有一遍是从后腰一直到肩部的。
    }
    .help = 让一遍向上的从后腰开始，到肩部结束。

## R05: eases

# $place (text): its name in a file
# $technique (text): its name in a file
r05-missing = 没有手法放松 { $place }。
    .help = 在那里加一个 { $technique }。

# $stroke (text): see the top
# $force_n (tenths): newtons
# $seconds (whole): how long
# $times (count): how often
# $most_n (whole): newtons at most
# $least_s (whole): at least
# $most_s (whole): at most
# $most_times (count): at most
r05-rough = { $stroke }用了 { $force_n } N、{ $seconds } 秒、{ $times } 次；上限是 { $most_n } N、{ $least_s }–{ $most_s } 秒、{ $most_times } 次。
    .help = 只放松一点点；拉伸由被按摩者主导。

# $stroke (text): see the top
# $level (count): its level
# $most (count): the highest level
r05-level = { $stroke }的力度是 { $level } 级；放松手法和颈部的任何手法都应保持在 { $most } 级。
    .help = 改为 { $most } 级。

## R06: sore spots

# $place (text): its name in a file
# $seconds (whole): that it gets
# $least_s (whole): that it needs
r06-short = { $place } 的酸痛处得到 { $seconds } 秒的打圈或按压；需要 { $least_s } 秒。
    .help = 在环节 release 中照顾它。

# $place (text): its name in a file
# $visits (count): how many
# $most (count): how many at most
r06-visits = { $place } 的酸痛处被照顾了 { $visits } 次；最多 { $most } 次。
    .help = 第二次之后就不要再碰它。

# $place (text): its name in a file
# $seconds (whole): how long
# $most_s (whole): how long at most
r06-long = 对 { $place } 酸痛处的一次照顾持续 { $seconds } 秒；最多 { $most_s } 秒。
    .help = 在第二次之前，先滑抚过它。

# $stroke (text): see the top
# $place (text): its name in a file
# $seconds (whole): of warming before
# $least_s (whole): of warming that it takes
r06-cold = { $stroke }照顾酸痛处之前，{ $place } 只温热了 { $seconds } 秒；应先温热 { $least_s } 秒。
    .help = 先用手掌滑抚温热这个部位。

## R07: sweep

# $count (count): how many there are
# $least (count): how many there should be
r07-back-of-hand = 轻扫中手背的手法太少：{ $count } 个，至少要 { $least } 个。
    .help = 加手背轻滑。

# $count (count): how many there are
# $least (count): how many there should be
r07-smooth = 轻扫中平顺的手法太少：{ $count } 个，至少要 { $least } 个。
    .help = 在手背的手法之间加一个手掌滑抚。

# $count (count): how many there are
# $least (count): how many there should be
r07-tingling = 轻扫中酥麻的手法太少：{ $count } 个，至少要 { $least } 个。
    .help = 加指尖轻敲、快速轻捏或羽毛般轻拂。

# $place (text): its name in a file
r07-missed = 轻扫中没有手背的手法到达 { $place }。
    .help = 让一个手背轻滑经过那里。

# $stroke (text): see the top
# $count (count): how many in a row
# $way (text): its direction, as in a file
# $most (count): how many at most
r07-alike = { $stroke }是连续 { $count } 个方向为 { $way } 的手背手法之一；同样的最多 { $most } 个。
    .help = 让它换个方向：向上、向下、向外或随意。

# $stroke (text): see the top
r07-again = { $stroke }紧跟着另一个手背手法；中间应有一个平顺或酥麻的手法。
    .help = 在两者之间放一个手掌滑抚或酥麻的手法。

# $stroke (text): see the top
r07-unwanted = { $stroke }是被按摩者从不想要的。
    .help = 换一种酥麻的手法，或去掉它。

## R08: close

# $stroke (text): see the top
# $before (hundredths): newtons before
# $now (hundredths): newtons
r08-force = { $stroke }把力从 { $before } N 提高到 { $now } N；收尾只能越来越平静。
    .help = 让它不超过前一个手法。

# $stroke (text): see the top
# $before (count): the level before
# $now (count): its level
r08-level = { $stroke }把力度从 { $before } 级提高到 { $now } 级；收尾只能越来越平静。
    .help = 让它不超过前一个手法。

# $stroke (text): see the top
# $before (hundredths): centimetres a second before
# $now (hundredths): centimetres a second
r08-speed = { $stroke }把速度从 { $before } cm/s 提高到 { $now } cm/s；收尾只能越来越平静。
    .help = 让它不超过前一个手法。

# $stroke (text): see the top
r08-lively = { $stroke }对收尾来说太活跃了。
    .help = 用手掌滑抚、手背轻滑、羽毛般轻拂或静放双手。

r08-still = 收尾中没有移动的手法。
    .help = 用双手从后腰到双肩，或再向下，以手掌滑抚或羽毛般轻拂结束。

# $stroke (text): see the top
r08-last = { $stroke }结束了收尾，却没有沿整个背部滑过。
    .help = 用双手从后腰到双肩，或再向下，以手掌滑抚或羽毛般轻拂结束。

# $stroke (text): see the top
# $level (count): its level
# $most (count): the highest level
r08-unrest = { $stroke }力度 { $level } 级，不是休息；{ $most } 级的静放双手才是。
    .help = 把它移到别的环节。

# $seconds (whole): how long
# $least_s (whole): how long it should be
r08-rest = 最后双手休息 { $seconds } 秒；至少要 { $least_s } 秒。
    .help = 让双手休息更久。

## R09: balance

# $area (text): its name in a file
# $left_kpa_s (tenths): its dose on the left
# $right_kpa_s (tenths): its dose on the right
# $percent (whole): how far they are apart
# $most_percent (whole): how far at most
r09-apart = { $area } 左侧得到 { $left_kpa_s } kPa·s，右侧 { $right_kpa_s }，相差 { $percent }%；最多 { $most_percent }%。
    .help = 给另一侧同样的手法。

## R10: point work

# $stroke (text): see the top
# $seconds (whole): how long
# $most_s (whole): how long at most
r10-visit = 从{ $stroke }开始，在一处连续点按 { $seconds } 秒；最多 { $most_s } 秒。
    .help = 缩短它，或换用更大的手面。

# $seconds (whole): how long
# $most_s (whole): how long at most
r10-session = 点按一共用了 { $seconds } 秒；最多 { $most_s } 秒。
    .help = 把一部分换成手掌或指尖，更轻一些。

# $stroke (text): see the top
# $peak_kpa (whole): its pressure
# $place (text): its name in a file
# $most_kpa (whole): pressure at most
r10-peak = { $stroke }在 { $place } 达到 { $peak_kpa } kPa；最多 { $most_kpa } kPa。
    .help = 按得轻一些，或用手上更大的面。

## R11: sites

# $stroke (text): see the top
# $site (text): such as "the bones of the spine"
r11-never = { $stroke }经过{ $site }，那里不能这样做。
    .help = 让路径绕开，做得更轻，或换一个手法。

# $stroke (text): see the top
# $site (text): such as "the bones of the spine"
# $level (count): its level
# $most (count): the highest level there
r11-level = { $stroke }以力度 { $level } 级经过{ $site }；那里最多 { $most } 级。
    .help = 让路径绕开，做得更轻，或换一个手法。

## R12: level and force

# $stroke (text): see the top
r12-care = { $stroke }不能用于这位被按摩者：安全问答不允许。
    .help = 换一个手法；见安全说明。

# $stroke (text): see the top
# $level (count): its level
# $most (count): the highest level
r12-level = { $stroke }的力度是 { $level } 级；最多 { $most } 级。
    .help = 改为 { $most } 级。

# $stroke (text): see the top
# $level (count): its level
r12-not-done = { $stroke }不能用力度 { $level } 级来做。
    .help = 换一个力度或换一个手法。

# $stroke (text): see the top
# $force_n (tenths): newtons
# $level (count): its level
# $low_n (tenths): newtons at least
# $high_n (tenths): newtons at most
r12-force = { $stroke }是 { $force_n } N；力度 { $level } 级应为 { $low_n } 到 { $high_n } N。
    .help = 更改力或力度等级。

## R13: the giver

# $stroke (text): see the top
# $seconds (whole): how long
# $most_s (whole): how long at most
r13-thumbs-on-end = 从{ $stroke }开始，拇指连续工作 { $seconds } 秒；最多 { $most_s } 秒。
    .help = 中间加一个手掌滑抚。

# $stroke (text): see the top
# $seconds (whole): how long
# $most_s (whole): how long at most
r13-tapotement-on-end = 从{ $stroke }开始，连续叩击 { $seconds } 秒；最多 { $most_s } 秒。
    .help = 中间加一个手掌滑抚。

# $stroke (text): see the top
# $seconds (whole): how long
# $most_s (whole): how long at most
r13-kneading-on-end = 从{ $stroke }开始，连续揉捏 { $seconds } 秒；最多 { $most_s } 秒。
    .help = 中间加一个手掌滑抚。

# $seconds (whole): how long
# $total_s (whole): the whole massage
# $most_s (whole): how long at most
r13-thumbs = 拇指一共工作 { $seconds } 秒；{ $total_s } 秒的按摩里最多 { $most_s } 秒。
    .help = 其中一部分换成指尖、空拳或前臂。

## R14: travel

# $stroke (text): see the top
r14-no-hand = { $stroke }没有手在身上；要有一只手保持接触。
    .help = 给一只手一条路径。

# $stroke (text): see the top
# $way_cm (whole): how far
# $most_cm (whole): how far at most
r14-far = { $stroke }的起点离双手所在处 { $way_cm } cm；最多 { $most_cm } cm。
    .help = 把其中一个反过来，或在中间滑过去。

## R15: repeats

# $stroke (text): see the top
# $times (count): how often
# $seconds (whole): how long
# $most (count): how often at most
# $most_s (whole): how long at most
r15-repeats = { $stroke }一直不变：{ $times } 遍、{ $seconds } 秒；最多 { $most } 遍、{ $most_s } 秒。
    .help = 中间换一换方向、部位或手法。

## R16: tempo

# $stroke (text): see the top
# $speed (tenths): centimetres a second
# $low (number): at least
# $high (number): at most
r16-speed = { $stroke }的速度是 { $speed } cm/s；应为 { $low } 到 { $high } cm/s。
    .help = 更改速度，或换一个手法。

# $stroke (text): see the top
# $speed (tenths): centimetres a second
r16-speed-none = { $stroke }写了速度 { $speed } cm/s；它不该有速度。

# $stroke (text): see the top
# $low (number): centimetres a second at least
# $high (number): at most
r16-speed-missing = { $stroke }没有写速度；应为 { $low } 到 { $high } cm/s。

# $stroke (text): see the top
# $rate (tenths): a second
# $low (number): at least
# $high (number): at most
r16-rate = { $stroke }的频率是 { $rate } Hz；应为 { $low } 到 { $high } Hz。
    .help = 更改频率，或换一个手法。

# $stroke (text): see the top
# $rate (tenths): a second
r16-rate-none = { $stroke }写了频率 { $rate } Hz；它不该有频率。

# $stroke (text): see the top
# $low (number): a second at least
# $high (number): at most
r16-rate-missing = { $stroke }没有写频率；应为 { $low } 到 { $high } Hz。

# $stroke (text): see the top
# $speed (tenths): centimetres a second, as it says
# $way_cm (whole): its path
# $times (count): how often
# $seconds (whole): how long
# $real (tenths): centimetres a second, as they are
r16-apart = { $stroke }写的是 { $speed } cm/s，但 { $way_cm } cm 的路径、{ $times } 次、{ $seconds } 秒算出来是 { $real } cm/s。
    .help = 更改时间、次数或速度。

## R17: keep-offs

# $stroke (text): see the top
# $near_cm (tenths): how near
# $least_cm (tenths): how near at most
r17-near = { $stroke }离避开区只有 { $near_cm } cm；最近 { $least_cm } cm。
    .help = 缩短路径，或绕开。

# $stroke (text): see the top
# $near_cm (tenths): how near
# $why (text): why it is kept off, as the person wrote it
# $least_cm (tenths): how near at most
r17-near-why = { $stroke }离避开区（{ $why }）只有 { $near_cm } cm；最近 { $least_cm } cm。
    .help = 缩短路径，或绕开。

## R18: form

# $stroke (text): see the top
# $seconds (number): how long
# $force_n (number): newtons
r18-nothing = { $stroke }用 { $seconds } 秒、{ $force_n } N；两者都要大于 0。
    .help = 去掉这个手法，或给它时间和力。

# $stroke (text): see the top
r18-nowhere = { $stroke }没有写部位。
    .help = 写出它作用的部位。

# $stroke (text): see the top
# $x_cm (tenths): to the right of the midline
# $y_cm (tenths): below the base of the neck
r18-off-body = { $stroke }在 x { $x_cm } cm、y { $y_cm } cm 处离开了身体。
    .help = 让路径保持在背、颈和手臂上。

# $stroke (text): see the top
# $start_s (tenths): its start
# $end_s (tenths): the end of the one before
r18-gap = { $stroke }从 { $start_s } 秒开始，但前一个手法在 { $end_s } 秒结束。
    .help = 让手法一个接一个，不留空隙，也不重叠。

# $seconds (tenths): how long it says it is
# $end_s (tenths): the end of the last stroke
r18-end = 按摩谱写的是 { $seconds } 秒，但最后一个手法在 { $end_s } 秒结束。
    .help = 让时长等于最后一个手法的结束时间。

# $movement (text): its name in a file
# $start_s (tenths): as it says
# $seconds (tenths): as it says
# $strokes_start_s (tenths): as they are
# $strokes_s (tenths): as they are
r18-movement = 环节 { $movement } 写着从 { $start_s } 秒开始、持续 { $seconds } 秒；它的手法却从 { $strokes_start_s } 秒开始、持续 { $strokes_s } 秒。
    .help = 让开始和时长与它的手法一致。

# $place (text): its name in a file
# $broad_kpa_s (tenths): as the score says
# $point_kpa_s (tenths): as the score says
# $real_broad_kpa_s (tenths): as its strokes give
# $real_point_kpa_s (tenths): as its strokes give
r18-dose = 按摩谱写着 { $place } 得到大面积 { $broad_kpa_s } kPa·s、点按 { $point_kpa_s }；它的手法算出来是 { $real_broad_kpa_s } 和 { $real_point_kpa_s }。
    .help = 手工编辑时去掉触压量（dose），或重新计算。

## Where there is no plan

refusal-warm = 没有好的方案：背部可以碰的地方太少，无法温热。
refusal-knead = 没有好的方案：背部可以碰的地方太少，无法揉捏。
refusal-sweep = 没有好的方案：背部可以碰的地方太少，无法轻扫。
refusal-close = 没有好的方案：背部可以碰的地方太少，无法做最后的滑抚。
refusal-rest = 没有好的方案：没有地方可以让双手放着休息。

# $minutes (number): as asked for
refusal-too-much = 要做到这一切，没有 { $minutes } 分钟的好方案。

# $rule (text): what the best one breaks, a sentence
refusal-breaks = 要做到这一切，没有一个方案符合所有规则：{ $rule }

# $ways (text): what would be possible
refusal-ways = 你可以{ $ways }。

# $ways (text): so far
# $next (text): one more
refusal-ways-more = { $ways }，或{ $next }

# $minutes (count): how many
refusal-way-minutes = 改为 { $minutes } 分钟

refusal-way-no-spots = 不写任何酸痛处

# $count (count): how many to keep
# $total (count): how many there are
refusal-way-fewer-spots = 在 { $total } 个酸痛处里只写 { $count } 个

refusal-way-both-sides = 在另一侧也避开同样的部位

# $level (text): such as "medium (3)"
refusal-way-gentler = 把力度改为{ $level }

refusal-no-way = 把避开区改小，少写几个酸痛处，或改天再按摩。

## Where a routine is filled in

# $why (text): a sentence
fill-refused = 今天不要按摩：{ $why }

fill-nothing-free = 这里没有一处可以碰：已略去
    .help = 见请求里的避开区，以及安全说明
    .label = 已略去
