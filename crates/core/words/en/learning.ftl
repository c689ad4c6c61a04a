### What earlier sessions taught, each with its reason.

## A lesson: where, with which stroke, and because of what.

# $reason (text): asked, sore or rated
# $times (count): how often
lesson-because =
    { $reason ->
        [sore] because you were sore the day after
        [rated] because you said so afterwards
       *[asked] because you asked { $times ->
            [1] once
            [2] twice
           *[other] { $times } times
        }
    }

# $way (text): softer, firmer, slower or faster
# $place (text): where; of slower and faster, on both sides
# $reason (text): asked, sore or rated
# $times (count): how often
lesson-at =
    { $way ->
        [softer] Softer at the { $place }
        [firmer] Firmer at the { $place }
        [slower] Slower hands, { $place }
       *[faster] Faster hands, { $place }
    }, { lesson-because }.

# $way (text): softer, firmer, slower or faster
# $place (text): where; of slower and faster, on both sides
# $technique (text): what the hands do
# $reason (text): asked, sore or rated
# $times (count): how often
lesson-at-with =
    { $way ->
        [softer] Softer at the { $place } ({ $technique })
        [firmer] Firmer at the { $place } ({ $technique })
        [slower] Slower hands, { $place } ({ $technique })
       *[faster] Faster hands, { $place } ({ $technique })
    }, { lesson-because }.

# $way (text): softer, firmer, slower or faster
# $technique (text): what the hands do
# $reason (text): asked, sore or rated
# $times (count): how often
lesson-with =
    { $way ->
        [softer] Softer
        [firmer] Firmer
        [slower] Slower
       *[faster] Faster
    } everywhere ({ $technique }), { lesson-because }.

# $way (text): softer, firmer, slower or faster
# $reason (text): asked, sore or rated
# $times (count): how often
lesson-all =
    { $way ->
        [softer] Softer
        [firmer] Firmer
        [slower] Slower
       *[faster] Faster
    } all over, { lesson-because }.

# $technique (text): what the hands do
# $times (count): how often
lesson-liked =
    More of what you liked { $times ->
        [1] once
        [2] twice
       *[other] { $times } times
    }: { $technique }.

# $technique (text): what the hands do
# $times (count): how often
lesson-disliked =
    Less of what you did not like { $times ->
        [1] once
        [2] twice
       *[other] { $times } times
    }: { $technique }.

# $place (text): where
# $times (count): in how many sessions
lesson-spot = The spot at the { $place } is looked after, because you named it in { $times } sessions.

## What the command says

learned-title = What earlier sessions taught
learned-nothing = Nothing yet: no wish came more than by the way.

# $count (count): sessions
learned-sessions =
    { $count ->
        [one] From { $count } session.
       *[other] From { $count } sessions.
    }

# $id (text): the name of a lesson
learned-undo = To leave one out: --without { $id }

# $id (text): the name of a lesson
learned-unknown = no session taught '{ $id }'; `warmhands learn` names what was learned
learned-left-out = left out
