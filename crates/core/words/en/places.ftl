### Where: the areas of the back, and how several of them are said at once. Sides are the receiver's.

## Areas.
## The message itself names the area, in a list of areas of one side, or of both.
## .at says where alone: "left shoulder", "ribs, both sides".
## .listed is .at in as few words as it takes, without a comma: it stands in lists.
## .at-work says where alone on both sides, to a giver whose two hands are there, so that the sides need
## no words: "lower back". Without it the message itself says so.
## .from, .to and .with, where a language has other forms for them than the message itself, stand in
## "from … to …, with …" below. English has none.

# $sides (sides): where it lies
area-neck = neck
    .at =
        { $sides ->
            [left] left side of the neck
            [right] right side of the neck
           *[both] neck
        }
    .listed =
        { $sides ->
            [left] left neck
            [right] right neck
           *[both] both sides of the neck
        }

# $sides (sides): where it lies
area-shoulder =
    { $sides ->
        [both] shoulders
       *[left] shoulder
        [right] shoulder
    }
    .at =
        { $sides ->
            [left] left shoulder
            [right] right shoulder
           *[both] both shoulders
        }
    .at-work = both shoulders
    .listed =
        { $sides ->
            [left] left shoulder
            [right] right shoulder
           *[both] both sides of the shoulder
        }

# $sides (sides): where it lies
area-inner-blade =
    { $sides ->
        [both] between the shoulder blades
       *[left] inner edge of the shoulder blade
        [right] inner edge of the shoulder blade
    }
    .at =
        { $sides ->
            [left] inner edge of the left shoulder blade
            [right] inner edge of the right shoulder blade
           *[both] between the shoulder blades
        }
    .listed =
        { $sides ->
            [left] left inner blade
            [right] right inner blade
           *[both] both sides of the inner blade
        }

# $sides (sides): where it lies
area-blade =
    { $sides ->
        [both] shoulder blades
       *[left] shoulder blade
        [right] shoulder blade
    }
    .at =
        { $sides ->
            [left] left shoulder blade
            [right] right shoulder blade
           *[both] both shoulder blades
        }
    .at-work = both shoulder blades
    .listed =
        { $sides ->
            [left] left blade
            [right] right blade
           *[both] both sides of the blade
        }

# $sides (sides): where it lies
area-mid-back = middle back
    .at =
        { $sides ->
            [left] left middle back
            [right] right middle back
           *[both] middle back, both sides
        }
    .listed =
        { $sides ->
            [left] left mid back
            [right] right mid back
           *[both] both sides of the mid back
        }

# $sides (sides): where it lies
area-ribs = ribs
    .at =
        { $sides ->
            [left] left ribs
            [right] right ribs
           *[both] ribs, both sides
        }
    .listed =
        { $sides ->
            [left] left ribs
            [right] right ribs
           *[both] both sides of the ribs
        }

# $sides (sides): where it lies
area-lower-back = lower back
    .at =
        { $sides ->
            [left] left lower back
            [right] right lower back
           *[both] lower back, both sides
        }
    .listed =
        { $sides ->
            [left] left lower back
            [right] right lower back
           *[both] both sides of the lower back
        }

# $sides (sides): where it lies
area-waist = waist
    .at =
        { $sides ->
            [left] left waist
            [right] right waist
           *[both] waist, both sides
        }
    .listed =
        { $sides ->
            [left] left waist
            [right] right waist
           *[both] both sides of the waist
        }

# $sides (sides): where it lies
area-sacrum = base of the spine
    .at =
        { $sides ->
            [left] left of the base of the spine
            [right] right of the base of the spine
           *[both] base of the spine
        }
    .listed =
        { $sides ->
            [left] left sacrum
            [right] right sacrum
           *[both] both sides of the sacrum
        }

# $sides (sides): where it lies
area-upper-arm =
    { $sides ->
        [both] upper arms
       *[left] upper arm
        [right] upper arm
    }
    .at =
        { $sides ->
            [left] left upper arm
            [right] right upper arm
           *[both] both upper arms
        }
    .at-work = both upper arms
    .listed =
        { $sides ->
            [left] left upper arm
            [right] right upper arm
           *[both] both sides of the upper arm
        }

# $sides (sides): where it lies
area-forearm =
    { $sides ->
        [both] forearms
       *[left] forearm
        [right] forearm
    }
    .at =
        { $sides ->
            [left] left forearm
            [right] right forearm
           *[both] both forearms
        }
    .at-work = both forearms
    .listed =
        { $sides ->
            [left] left forearm
            [right] right forearm
           *[both] both sides of the forearm
        }

## Several areas

places-whole-back = the whole back

# $side (side): whose half
places-whole-side =
    { $side ->
        [left] the whole left side of the back
       *[right] the whole right side of the back
    }

# A stretch along the spine, by its ends.
# $from (text): an area, or its .from
# $to (text): an area, or its .to
places-stretch = { $from } to { $to }

# $from (text): an area, or its .from
# $to (text): an area, or its .to
# $beside (text): a list of areas, or of their .with
places-stretch-with = { $from } to { $to }, with { $beside }

# $sides (sides): where they lie
# $areas (text): a stretch, or a list of areas
places-of =
    { $sides ->
        [left] left side, { $areas }
        [right] right side, { $areas }
       *[both] both sides, { $areas }
    }

# On both sides, said to a giver whose two hands are there: the sides need no words.
# $areas (text): a stretch, or a list of areas
places-at-work = { $areas }

# Places on both sides, and others on one side only.
# $first (text): places
# $then (text): places
places-apart = { $first }; { $then }

## A point, for a person with a tape measure. All in whole centimetres.

# $vertical (text): above or below
# $down_cm (number): how far
# $lateral (text): left, right, outwards from the midline on either side, or middle
# $out_cm (number): how far
point =
    { $vertical ->
        [above] { $down_cm } cm above the base of the neck
       *[below] { $down_cm } cm below the base of the neck
    }, { $lateral ->
        [left] { $out_cm } cm to the left
        [outwards] { $out_cm } cm out
        [right] { $out_cm } cm to the right
       *[middle] on the midline
    }
