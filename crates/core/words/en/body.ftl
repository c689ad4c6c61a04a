### The back as it is measured and drawn: by the names of catalogue/body.toml.

## Measures: what each is, completing "measured …"

measure-spine_m = from the knob at the base of the neck (C7) down to the base of the spine (L5/S1)
measure-biacromial_m = across the shoulders from bone to bone
measure-bideltoid_m = across the shoulders at their widest, arms included
measure-chest_breadth_m = across the chest
measure-chest_depth_m = from the front to the back of the chest
measure-waist_breadth_m = across the waist
measure-waist_depth_m = from the front to the back of the waist
measure-hip_breadth_m = across the hips

## Landmarks: what a finger can find

# $name (text): such as T3
vertebra = the tip of the vertebra { $name }

landmark-skull-base = where the skull begins
landmark-C7 = the knob at the base of the neck
landmark-L5-S1 = where the spine meets the sacrum
landmark-acromion = the bony tip of the shoulder
landmark-superior-angle = the inner top corner of the shoulder blade
landmark-blade-root = where the ridge of the shoulder blade begins
landmark-inferior-angle = the lower tip of the shoulder blade
landmark-rib-10 = the lowest rib at the side
landmark-iliac-crest = the top of the hip bone
landmark-PSIS = the dimple above the buttock

## Sites: stretches with limits of their own, completing "here are …"

site-spine-line = the bones of the spine
site-transverse-processes = the bony wings beside the spine
site-kidney = the kidneys
site-flank-gap = the soft flank between ribs and hip
site-floating-ribs = the free ends of the lowest ribs
site-bony-edges = the edges of the shoulder blade
site-front-of-neck = the side and front of the neck
site-back-of-neck = the back of the neck
site-axilla = the armpit
site-sacrum = the flat bone below the lower back
site-coccyx = the tail bone

## The drawing

atlas-label = A back, seen from above
atlas-places = Places
atlas-sites = Landmarks and sites
atlas-left = receiver’s left
atlas-right = receiver’s right
atlas-scale = 10 cm

# $site (text): such as "the bones of the spine"
atlas-never = { $site }: no contact

# $site (text): such as "the bones of the spine"
atlas-broad = { $site }: broad contact only

# $site (text): such as "the bones of the spine"
# $level (text): such as "medium (3)"
atlas-level = { $site }: at most { $level }
