### Where: the areas of the back, and how several of them are said at once. Sides are the receiver's.
### Translated from English by machine, read once; corrections welcome.

## Areas.

# $sides (sides): where it lies
area-neck = 首
    .at =
        { $sides ->
            [left] 首の左側
            [right] 首の右側
           *[both] 首
        }
    .listed =
        { $sides ->
            [left] 首の左側
            [right] 首の右側
           *[both] 首の両側
        }

# $sides (sides): where it lies
area-shoulder =
    { $sides ->
        [both] 両肩
       *[left] 肩
        [right] 肩
    }
    .at =
        { $sides ->
            [left] 左肩
            [right] 右肩
           *[both] 両肩
        }
    .at-work = 両肩
    .listed =
        { $sides ->
            [left] 左肩
            [right] 右肩
           *[both] 両肩
        }

# $sides (sides): where it lies
area-inner-blade =
    { $sides ->
        [both] 肩甲骨の間
       *[left] 肩甲骨の内側
        [right] 肩甲骨の内側
    }
    .at =
        { $sides ->
            [left] 左の肩甲骨の内側
            [right] 右の肩甲骨の内側
           *[both] 肩甲骨の間
        }
    .listed =
        { $sides ->
            [left] 左の肩甲骨の内側
            [right] 右の肩甲骨の内側
           *[both] 両方の肩甲骨の内側
        }

# $sides (sides): where it lies
area-blade =
    { $sides ->
        [both] 肩甲骨
       *[left] 肩甲骨
        [right] 肩甲骨
    }
    .at =
        { $sides ->
            [left] 左の肩甲骨
            [right] 右の肩甲骨
           *[both] 両方の肩甲骨
        }
    .at-work = 両方の肩甲骨
    .listed =
        { $sides ->
            [left] 左の肩甲骨
            [right] 右の肩甲骨
           *[both] 両方の肩甲骨
        }

# $sides (sides): where it lies
area-mid-back = 背中の中ほど
    .at =
        { $sides ->
            [left] 背中の中ほどの左側
            [right] 背中の中ほどの右側
           *[both] 背中の中ほどの両側
        }
    .listed =
        { $sides ->
            [left] 背中の中ほどの左側
            [right] 背中の中ほどの右側
           *[both] 背中の中ほどの両側
        }

# $sides (sides): where it lies
area-ribs = 肋骨
    .at =
        { $sides ->
            [left] 左の肋骨
            [right] 右の肋骨
           *[both] 両側の肋骨
        }
    .listed =
        { $sides ->
            [left] 左の肋骨
            [right] 右の肋骨
           *[both] 両側の肋骨
        }

# $sides (sides): where it lies
area-lower-back = 腰
    .at =
        { $sides ->
            [left] 腰の左側
            [right] 腰の右側
           *[both] 腰の両側
        }
    .listed =
        { $sides ->
            [left] 腰の左側
            [right] 腰の右側
           *[both] 腰の両側
        }

# $sides (sides): where it lies
area-waist = わき腹
    .at =
        { $sides ->
            [left] 左のわき腹
            [right] 右のわき腹
           *[both] 両方のわき腹
        }
    .listed =
        { $sides ->
            [left] 左のわき腹
            [right] 右のわき腹
           *[both] 両方のわき腹
        }

# $sides (sides): where it lies
area-sacrum = 仙骨
    .at =
        { $sides ->
            [left] 仙骨の左側
            [right] 仙骨の右側
           *[both] 仙骨
        }
    .listed =
        { $sides ->
            [left] 仙骨の左側
            [right] 仙骨の右側
           *[both] 仙骨の両側
        }

# $sides (sides): where it lies
area-upper-arm =
    { $sides ->
        [both] 二の腕
       *[left] 二の腕
        [right] 二の腕
    }
    .at =
        { $sides ->
            [left] 左の二の腕
            [right] 右の二の腕
           *[both] 両方の二の腕
        }
    .at-work = 両方の二の腕
    .listed =
        { $sides ->
            [left] 左の二の腕
            [right] 右の二の腕
           *[both] 両方の二の腕
        }

# $sides (sides): where it lies
area-forearm =
    { $sides ->
        [both] 前腕
       *[left] 前腕
        [right] 前腕
    }
    .at =
        { $sides ->
            [left] 左の前腕
            [right] 右の前腕
           *[both] 両方の前腕
        }
    .at-work = 両方の前腕
    .listed =
        { $sides ->
            [left] 左の前腕
            [right] 右の前腕
           *[both] 両方の前腕
        }

## Several areas

places-whole-back = 背中全体

# $side (side): whose half
places-whole-side =
    { $side ->
        [left] 背中の左側全体
       *[right] 背中の右側全体
    }

# A stretch along the spine, by its ends.
# $from (text): an area, or its .from
# $to (text): an area, or its .to
places-stretch = { $from }から{ $to }まで

# $from (text): an area, or its .from
# $to (text): an area, or its .to
# $beside (text): a list of areas, or of their .with
places-stretch-with = { $from }から{ $to }まで、{ $beside }も

# $sides (sides): where they lie
# $areas (text): a stretch, or a list of areas
places-of =
    { $sides ->
        [left] 左側、{ $areas }
        [right] 右側、{ $areas }
       *[both] 両側、{ $areas }
    }

# On both sides, said to a giver whose two hands are there: the sides need no words.
# $areas (text): a stretch, or a list of areas
places-at-work = { $areas }

# Places on both sides, and others on one side only.
# $first (text): places
# $then (text): places
places-apart = { $first }、さらに{ $then }

## A point, for a person with a tape measure. All in whole centimetres.

# $vertical (text): above or below
# $down_cm (number): how far
# $lateral (text): left, right, outwards from the midline on either side, or middle
# $out_cm (number): how far
point =
    { $vertical ->
        [above] 首のつけ根から上へ{ $down_cm } cm
       *[below] 首のつけ根から下へ{ $down_cm } cm
    }、{ $lateral ->
        [left] 左へ{ $out_cm } cm
        [outwards] 外へ{ $out_cm } cm
        [right] 右へ{ $out_cm } cm
       *[middle] 中央線の上
    }
