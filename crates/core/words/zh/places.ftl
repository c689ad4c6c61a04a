### Where: the areas of the back, and how several of them are said at once. Sides are the receiver's.
### Translated from English by machine, read once; corrections welcome.

## Areas.

# $sides (sides): where it lies
area-neck = 颈部
    .at =
        { $sides ->
            [left] 颈部左侧
            [right] 颈部右侧
           *[both] 颈部
        }
    .listed =
        { $sides ->
            [left] 颈部左侧
            [right] 颈部右侧
           *[both] 颈部两侧
        }

# $sides (sides): where it lies
area-shoulder =
    { $sides ->
        [both] 双肩
       *[left] 肩部
        [right] 肩部
    }
    .at =
        { $sides ->
            [left] 左肩
            [right] 右肩
           *[both] 双肩
        }
    .at-work = 双肩
    .listed =
        { $sides ->
            [left] 左肩
            [right] 右肩
           *[both] 双肩
        }

# $sides (sides): where it lies
area-inner-blade =
    { $sides ->
        [both] 两肩胛之间
       *[left] 肩胛内侧
        [right] 肩胛内侧
    }
    .at =
        { $sides ->
            [left] 左肩胛内侧
            [right] 右肩胛内侧
           *[both] 两肩胛之间
        }
    .listed =
        { $sides ->
            [left] 左肩胛内侧
            [right] 右肩胛内侧
           *[both] 两侧肩胛内侧
        }

# $sides (sides): where it lies
area-blade =
    { $sides ->
        [both] 肩胛
       *[left] 肩胛
        [right] 肩胛
    }
    .at =
        { $sides ->
            [left] 左肩胛
            [right] 右肩胛
           *[both] 两侧肩胛
        }
    .at-work = 两侧肩胛
    .listed =
        { $sides ->
            [left] 左肩胛
            [right] 右肩胛
           *[both] 两侧肩胛
        }

# $sides (sides): where it lies
area-mid-back = 背中部
    .at =
        { $sides ->
            [left] 左侧背中部
            [right] 右侧背中部
           *[both] 背中部两侧
        }
    .listed =
        { $sides ->
            [left] 左侧背中部
            [right] 右侧背中部
           *[both] 背中部两侧
        }

# $sides (sides): where it lies
area-ribs = 肋部
    .at =
        { $sides ->
            [left] 左侧肋部
            [right] 右侧肋部
           *[both] 两侧肋部
        }
    .listed =
        { $sides ->
            [left] 左侧肋部
            [right] 右侧肋部
           *[both] 两侧肋部
        }

# $sides (sides): where it lies
area-lower-back = 后腰
    .at =
        { $sides ->
            [left] 左侧后腰
            [right] 右侧后腰
           *[both] 后腰两侧
        }
    .listed =
        { $sides ->
            [left] 左侧后腰
            [right] 右侧后腰
           *[both] 后腰两侧
        }

# $sides (sides): where it lies
area-waist = 侧腰
    .at =
        { $sides ->
            [left] 左侧腰
            [right] 右侧腰
           *[both] 两边侧腰
        }
    .listed =
        { $sides ->
            [left] 左侧腰
            [right] 右侧腰
           *[both] 两边侧腰
        }

# $sides (sides): where it lies
area-sacrum = 腰骶部
    .at =
        { $sides ->
            [left] 腰骶部左侧
            [right] 腰骶部右侧
           *[both] 腰骶部
        }
    .listed =
        { $sides ->
            [left] 腰骶部左侧
            [right] 腰骶部右侧
           *[both] 腰骶部两侧
        }

# $sides (sides): where it lies
area-upper-arm =
    { $sides ->
        [both] 上臂
       *[left] 上臂
        [right] 上臂
    }
    .at =
        { $sides ->
            [left] 左上臂
            [right] 右上臂
           *[both] 两侧上臂
        }
    .at-work = 两侧上臂
    .listed =
        { $sides ->
            [left] 左上臂
            [right] 右上臂
           *[both] 两侧上臂
        }

# $sides (sides): where it lies
area-forearm =
    { $sides ->
        [both] 前臂
       *[left] 前臂
        [right] 前臂
    }
    .at =
        { $sides ->
            [left] 左前臂
            [right] 右前臂
           *[both] 两侧前臂
        }
    .at-work = 两侧前臂
    .listed =
        { $sides ->
            [left] 左前臂
            [right] 右前臂
           *[both] 两侧前臂
        }

## Several areas

places-whole-back = 整个背部

# $side (side): whose half
places-whole-side =
    { $side ->
        [left] 背部的整个左侧
       *[right] 背部的整个右侧
    }

# A stretch along the spine, by its ends.
# $from (text): an area, or its .from
# $to (text): an area, or its .to
places-stretch = { $from }到{ $to }

# $from (text): an area, or its .from
# $to (text): an area, or its .to
# $beside (text): a list of areas, or of their .with
places-stretch-with = { $from }到{ $to }，连同{ $beside }

# $sides (sides): where they lie
# $areas (text): a stretch, or a list of areas
places-of =
    { $sides ->
        [left] 左侧，{ $areas }
        [right] 右侧，{ $areas }
       *[both] 两侧，{ $areas }
    }

# On both sides, said to a giver whose two hands are there: the sides need no words.
# $areas (text): a stretch, or a list of areas
places-at-work = { $areas }

# Places on both sides, and others on one side only.
# $first (text): places
# $then (text): places
places-apart = { $first }；{ $then }

## A point, for a person with a tape measure. All in whole centimetres.

# $vertical (text): above or below
# $down_cm (number): how far
# $lateral (text): left, right, outwards from the midline on either side, or middle
# $out_cm (number): how far
point =
    { $vertical ->
        [above] 颈根上方 { $down_cm } 厘米
       *[below] 颈根下方 { $down_cm } 厘米
    }，{ $lateral ->
        [left] 向左 { $out_cm } 厘米
        [outwards] 向外 { $out_cm } 厘米
        [right] 向右 { $out_cm } 厘米
       *[middle] 正中线上
    }
