### What somebody may say aloud in a session, as a recogniser writes it, without capitals: wordings that
### mean the same, apart by bars. The first of each is shown. What is said must be easy to recognise and
### must not be heard in ordinary talk by chance; the build's tests hold that no wording means two things.

# What comes before every command: two words that are not said on end otherwise.
hear-call = warm hands | warmhands | warm hand

# Counts without the call, too, where nothing else is said but small words.
hear-stop = stop | stop it | stop that | stop this

hear-softer = softer | gentler | lighter | less pressure
hear-firmer = firmer | harder | stronger | deeper | more pressure
hear-slower = slower | slow down
hear-faster = faster | quicker | speed up
hear-stay = stay | stay here | stay there | longer | longer here
hear-move-on = move on | next | next one | something else
hear-hurts = it hurts | that hurts | this hurts | hurts | ouch | ow
hear-pause = pause | wait | hold on
hear-resume = go on | continue | carry on | resume

# May stand between the call and a command, and beside a bare stop. No word that means *not*: don't stop.
hear-small = please | a little | a bit | much | now | no | oh | ah | hey | okay
