### Translated from English by machine, read once; corrections welcome.

## Before

prepare-space = Dégage presque un mètre de chaque côté.
    .why = La personne qui masse se déplace sans s’étirer.

prepare-table = Règle la table pour que, bras pendants, tes poings la touchent tout juste.
    .why = Le dos droit et les bras longs, tu peux laisser aller ton poids au lieu de pousser.

prepare-bed = Prends le bord ferme du lit ; mets-toi à côté, un genou au sol et l’autre relevé, sans peser sur la personne massée.
    .why = Un lit mou s’enfonce, et un dos tordu se fatigue.

prepare-floor = Étends un tapis ou des couvertures pliées par terre, et de quoi protéger tes genoux.
    .why = Vous êtes bien tous les deux jusqu’au bout.

prepare-warm_room = Chauffe la pièce à 22–25 °C et évite les courants d’air.
    .why = Une peau nue et huilée se refroidit vite.

prepare-twilight = Garde une seule lampe chaude, sur le côté, juste assez claire pour voir la peau.
    .why = Le soir, une lumière basse et chaude aide à se poser.

prepare-bright_light = Laisse venir de côté une douce lumière du jour ou une lampe, pas dans les yeux.
    .why = La personne qui masse voit la peau, l’autre n’est pas éblouie.

prepare-steady_light = Garde toute lumière fixe : pas de flamme, pas de clignotement, pas d’écran qui scintille.
    .why = Une lumière qui clignote peut déclencher une crise.

prepare-candles = Les bougies LED sont les meilleures ; une vraie flamme reste à un mètre de tout ce qui brûle, loin des serviettes et de l’huile.
    .why = Beaucoup de feux de bougie commencent dans la chambre, à cause d’un objet trop proche.

prepare-music = Laisse la personne massée choisir une musique calme sans paroles, ou le silence.
    .why = Le goût compte plus que le tempo, et le silence convient très bien.

prepare-scent = Un parfum seulement s’il vous plaît à tous les deux : deux gouttes d’huile essentielle dans 10 ml, jamais pure.
    .why = Environ 1 % suffit largement ; davantage peut irriter la peau.

prepare-no_scent = Pas de parfum aujourd’hui : huile simple, pas d’encens, pas de bougie parfumée.
    .why = Les réponses de santé le demandent.

prepare-plain_mood = Garde une lumière et une musique simples et gaies.
    .why = Avec un enfant, c’est un soin tout simple.

prepare-pets = Tiens chats et chiens hors de la pièce.
    .why = Ils font sursauter, et certaines huiles sont toxiques pour eux.

prepare-towels = Deux grandes serviettes pour couvrir ce qui n’est pas massé, une petite et du papier pour l’huile.
    .why = Une peau couverte reste chaude et se sent protégée.

prepare-covers = Sans serviettes, prends un ou deux draps, ou deux grandes chemises, pour couvrir, et du papier pour l’huile.
    .why = Une peau couverte reste chaude et se sent protégée.

prepare-oil = Garde { $oil_ml } ml d’huile à portée ; commence par une cuillère à café dans ta paume, ne verse jamais sur la peau.
    .why = Avec trop d’huile, on n’a plus de prise pour pétrir.

prepare-plain_oil = Prends une huile simple et raffinée de tournesol, de pépins de raisin ou de coco fractionnée, et demande s’il y a des allergies.
    .why = Les huiles de noix, d’arachide et de sésame peuvent contenir des traces qui font réagir.

prepare-no_nut_oil = Pas d’huile de noix ou d’autres fruits à coque, d’arachide ni de sésame, rien d’origine inconnue ; prends une simple huile minérale ou de tournesol.
    .why = Il reste des traces même dans les huiles raffinées.

prepare-patch_test = Essaie une nouvelle huile la veille, sur un petit endroit à l’intérieur de l’avant-bras.
    .why = Une réaction se voit en un jour ou deux.

prepare-patch_test_first = Ne commencez que si l’huile ou la lotion a été essayée à l’intérieur de l’avant-bras il y a un jour, mieux deux, et que la peau est restée calme.
    .why = Cette peau peut réagir.

prepare-no_oil = Sans huile, prends une lotion simple sans parfum ; ou laissez une chemise fine et restez légers.
    .why = La peau sèche accroche sous les longs glissés.

prepare-extra_oil = Mets généreusement de l’huile ou de la lotion, pour que les mains flottent.
    .why = Il ne faut pas tirer sur une peau fine.

prepare-no_heat = Pas de bouillotte ni de serviette chaude ; l’huile juste à la chaleur de ta main.
    .why = Les réponses de santé le demandent : la chaleur peut passer inaperçue, ou faire passer un médicament à travers la peau.

prepare-ankles = Mets un coussin ou une couverture roulée, de 10–15 cm de haut, sous les chevilles.
    .why = Cela soulage les pieds et le bas du dos.

prepare-head = La tête reste droite, le visage dans un anneau de tissu roulé ; s’il faut la tourner, changez de côté toutes les 3–5 minutes.
    .why = Une nuque tournée se fatigue, et le nez reste libre.

prepare-arms_by_the_sides = Les bras sont posés le long du corps.
    .why = Le plan compte sur la place qu’ont alors les omoplates.

prepare-arms_forward = Les bras sont posés vers l’avant, sur un appui ou à côté de la tête.
    .why = Le plan compte sur la place qu’ont alors les omoplates.

prepare-belly_cushion = Mets un coussin mince sous le ventre.
    .why = Les réponses de santé le demandent : le bas du dos reste long.

prepare-chest_cushion = Mets une serviette roulée sous l’avant des épaules.
    .why = Les réponses de santé le demandent : la poitrine et le souffle restent libres.

prepare-cushions = Prévois un coussin mince pour sous le ventre et une serviette roulée pour sous les épaules.
    .why = Essayez-les si le bas du dos se creuse ou si la poitrine est comprimée.

prepare-warm_hands = Lave-toi les mains et réchauffe-les.
    .why = On aime surtout un toucher à la chaleur de la peau, environ 32 °C.

prepare-nails_and_rings = Des ongles plus courts que le bout des doigts ; bagues, montre et bracelets enlevés.
    .why = Ils griffent.

prepare-jewellery = La personne massée enlève collier et boucles d’oreilles et attache ses cheveux longs.
    .why = Rien n’accroche, rien n’appuie.

prepare-toilet_and_meal = D’abord les toilettes ; pas de repas lourd dans la dernière heure, pas d’alcool, pas de calmants.
    .why = Sur un ventre plein on est mal, et un corps engourdi ne dit pas stop.

prepare-phones = Coupe le son de tous les téléphones ; celui qui guide reste à portée de vue et d’oreille, l’écran sombre.
    .why = Rien n’interrompt.

prepare-snack = Mange un petit quelque chose avant, et garde autre chose à portée.
    .why = Un massage peut faire baisser le sucre dans le sang.

prepare-look_at_skin = Regardez d’abord la peau, et marquez les endroits sensibles ou engourdis avec keep_off.
    .why = Même ce qu’on ne sent pas peut être blessé.

prepare-seizure_plan = Vous savez tous les deux quoi faire en cas de crise, et qui appeler.
    .why = Ainsi, personne n’a à réfléchir dans l’urgence.

prepare-parent = Un parent est dans la pièce, et l’enfant a dit oui lui-même.
    .why = Le non d’un enfant compte comme celui de n’importe qui.

prepare-own_terms = La personne massée passe les zones en revue une par une, oui ou non, et peut rester habillée et garder les yeux ouverts.
    .why = Choisir rend le toucher rassurant.

prepare-agree = Mettez-vous d’accord à voix haute : quelles zones oui et lesquelles non, ce qu’on garde sur soi, quelle pression, quel parfum ou aucun, comment arrêter.
    .why = Un oui ne vaut que pour ces choses, et peut être retiré à tout moment.

prepare-stop_signal = « Stop », deux tapes ou une balle lâchée veulent dire la même chose : mains immobiles, puis levées.
    .why = Certaines personnes se taisent quand elles sont mal à l’aise.

prepare-pain_limit = Dis-le quand une douleur dépasse 3 sur 10, ou pique fort, brûle, fait comme une décharge ou engourdit ; alors le geste s’arrête.
    .why = La douleur n’aide pas.

prepare-ask_often = À chaque nouvel endroit, demande : plus doux, ou juste bien ?
    .why = Les réponses de santé le demandent.

prepare-only_a_massage = La séance est un massage ; tout le reste, vous en décidez à deux en dehors d’elle.
    .why = Un accord vaut pour une chose à la fois.

## After

prepare-rest = Reste encore 2–5 minutes, au chaud et sous une serviette.
    .why = Le repos fait partie du massage.

prepare-rise = Roule sur le côté, reste un moment en position assise, puis lève-toi.
    .why = Se lever vite peut donner le vertige.

prepare-rise_very_slowly = Roule sur le côté, reste en position assise jusqu’à avoir la tête claire, et lève-toi avec l’autre personne à côté de toi.
    .why = Avec ta tension, se lever vite peut donner le vertige.

prepare-soles = Essuie l’huile de la plante des pieds et des mains avant de marcher.
    .why = Des pieds huilés glissent.

prepare-candles_out = Toutes les bougies sont-elles éteintes ?
    .why = S’endormir à côté d’une flamme, c’est ainsi que les feux commencent.

prepare-oily_towels = Lave vite les serviettes huilées, à chaud et avec de la lessive ; fais-les sécher sur un fil et ne les empile jamais chaudes.
    .why = L’huile restée dans un tissu chaud peut prendre feu toute seule, des heures plus tard.

prepare-latex = Garde l’huile loin des préservatifs et des gants en latex.
    .why = L’huile les fragilise.

prepare-water = Offre un verre d’eau.
    .why = C’est une gentillesse ; cela n’élimine rien.

prepare-skin_after = Regardez encore une fois la peau : y a-t-il des endroits rouges ou sensibles ?
    .why = Même ce qu’on ne sent pas peut être blessé.

prepare-ask_next_day = Demande le lendemain comment ça va, et vas-y plus doucement la prochaine fois si ça tire.
    .why = Ce qui fait du bien maintenant peut faire mal demain.

prepare-soreness = De petites courbatures le lendemain arrivent à environ une personne sur dix, et elles passent.
    .why = Ce n’est pas une raison d’appuyer plus fort, ni de s’inquiéter.

prepare-seek_advice = Vois un médecin si l’endroit reste sensible plus de deux jours, ou en cas de bleu, de bras ou de jambes engourdis ou faibles, de douleur à la tête, à la nuque, au ventre ou au côté, ou de sang dans les urines.
    .why = Un massage fait rarement du mal, mais cela arrive.

prepare-emergency = Douleur dans la poitrine, respiration difficile, signes d’un AVC, ou engourdissement entre les jambes : appelle tout de suite le 112, le 911 ou le 999.
    .why = Cela n’attend pas.
