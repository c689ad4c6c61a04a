### Translated from English by machine, read once; corrections welcome.

## Directions, where the receiver's head is up.

direction-ascending = صعوداً
direction-descending = نزولاً
direction-across = بالعرض
direction-circling = في دوائر
direction-free = بحرية

## How a stroke is done

way-counted =
    { $direction ->
        [ascending] صعوداً
        [descending] نزولاً
       *[across] بالعرض
    }، { $passes ->
        [one] مرة واحدة
        [two] مرتين
        [few] { $passes } مرات
       *[other] { $passes } مرة
    }

way-in-turn =
    { $direction ->
        [descending] نزولاً وصعوداً بالتناوب، { $passes ->
            [one] مرة واحدة
            [two] مرتين
            [few] { $passes } مرات
           *[other] { $passes } مرة
        }، نزولاً أولاً
       *[ascending] صعوداً ونزولاً بالتناوب، { $passes ->
            [one] مرة واحدة
            [two] مرتين
            [few] { $passes } مرات
           *[other] { $passes } مرة
        }، صعوداً أولاً
    }

way-lasting =
    { $direction ->
        [circling] في دوائر، { $lasting }
        [free] بحرية، { $lasting }
       *[still] { $lasting }
    }

where-then-mirrored =
    { $side ->
        [left] { $places }، ثم مثل ذلك على اليسار
       *[right] { $places }، ثم مثل ذلك على اليمين
    }

where-sides =
    { $side ->
        [left] اليسار، ثم اليمين
       *[right] اليمين، ثم اليسار
    }

## Durations

duration-seconds =
    { $seconds ->
        [one] ثانية واحدة
        [two] ثانيتان
        [few] { $seconds } ثوانٍ
       *[other] { $seconds } ثانية
    }
    .lasting =
        { $seconds ->
            [one] لمدة ثانية واحدة
            [two] لمدة ثانيتين
            [few] لمدة { $seconds } ثوانٍ
           *[other] لمدة { $seconds } ثانية
        }

duration-minutes =
    { $minutes ->
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
       *[other] { $minutes } دقيقة
    }
    .lasting =
        { $minutes ->
            [one] لمدة دقيقة واحدة
            [two] لمدة دقيقتين
            [few] لمدة { $minutes } دقائق
           *[other] لمدة { $minutes } دقيقة
        }

duration-minutes-half =
    { $minutes ->
        [one] دقيقة ونصف
        [two] دقيقتان ونصف
        [few] { $minutes } دقائق ونصف
       *[other] { $minutes } دقيقة ونصف
    }
    .lasting =
        { $minutes ->
            [one] لمدة دقيقة ونصف
            [two] لمدة دقيقتين ونصف
            [few] لمدة { $minutes } دقائق ونصف
           *[other] لمدة { $minutes } دقيقة ونصف
        }

## Lists

list-two = { $first } و{ $last }

list-more = { $items }، { $next }

list-last = { $items } و{ $last }

## Felt pressure

level-very-light = خفيف جداً
level-light = خفيف
level-medium = متوسط
level-firm = قوي
level-too-firm = أقوى مما ينبغي

level-numbered = { $words } ({ $number })
