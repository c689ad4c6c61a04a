//! The tables of handbook §5 are the test cases: `rows.md`, row by row.

use super::*;
use crate::geometry::Point;
use proptest::prelude::*;
use std::collections::BTreeSet;

/// A session of the strongest kind, so that every cap shows, with these answers.
fn asking<'a>(answers: impl IntoIterator<Item = (&'a str, Answer)>) -> Request {
    let mut request = Request::of_minutes(20.0);
    request.level = Level::STRONG;
    request.care = answers.into_iter().map(|(id, answer)| (id.to_owned(), answer)).collect();
    request
}

/// The same with a spot of 3 cm marked.
fn marking(mut request: Request) -> Request {
    let at = Point::new(0.05, 0.2);
    request.keep_off = vec![KeepOff { place: None, at, radius_m: Metres(0.03), why: None }];
    request
}

/// What care changes, in the words of `rows.md`.
fn effect_words(care: &Care) -> String {
    let list = |label: &str, items: Vec<String>| {
        (!items.is_empty()).then(|| format!("{label}{}", items.join(", ")))
    };
    let forbidden = care.techniques.iter().filter(|(_, cap)| cap.is_none());
    let capped = care.techniques.iter().filter_map(|(t, cap)| Some(format!("{t} ≤ {}", (*cap)?.0)));
    let places = care.keep_off.iter().filter_map(|area| area.place);
    let margins = care.keep_off.iter().filter(|area| area.place.is_none());
    let parts = [
        (care.level_cap < Level::STRONG).then(|| format!("level ≤ {}", care.level_cap.0)),
        list("not ", forbidden.map(|(technique, _)| technique.to_string()).collect()),
        list("", capped.collect()),
        list("off ", places.map(|place| place.to_string()).collect()),
        list(
            "marked ",
            margins.map(|a| format!("+{:.0} cm", (a.radius_m.0 - 0.03) * 100.0)).collect(),
        ),
        (care.minutes_max < MINUTES_MAX).then(|| format!("≤ {} min", care.minutes_max)),
        list("prepare ", care.prepare.iter().map(|fact| (*fact).to_owned()).collect()),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join("; ")
}

/// The cells of every row: handbook, questions, verdict, effect.
fn rows() -> impl Iterator<Item = [&'static str; 4]> {
    let lines = include_str!("rows.md").lines().filter(|line| line.starts_with("| "));
    let cells = |line: &'static str| {
        let cells: Vec<_> = line.trim_matches('|').split('|').map(str::trim).collect();
        <[_; 4]>::try_from(cells).unwrap_or_else(|_| panic!("four cells: {line}"))
    };
    lines.map(cells).filter(|row| row[1] != "Questions")
}

#[test]
fn every_row_of_the_handbook_does_what_it_says() {
    for [row, ids, verdict, effect] in rows() {
        for (id, answer) in
            ids.split(", ").flat_map(|id| [(id, Answer::Yes), (id, Answer::NotSure)])
        {
            let plain = asking([(id, answer)]);
            let care = judge(&marking(plain.clone()));
            let got = match care.verdict {
                Verdict::Refuse => care.notes[0].text.split('.').next().unwrap().to_owned(),
                _ => effect_words(&care),
            };
            let said = format!("{:?}", care.verdict).to_lowercase();
            assert_eq!((said.as_str(), got.as_str()), (verdict, effect), "{row}: {id} {answer:?}");
            assert_eq!(care.notes[0].code, id, "{row}");

            let unmarked = judge(&plain);
            if effect.contains("marked") {
                assert_eq!(unmarked.verdict, Verdict::Refuse, "{row}: {id} without a mark");
                assert!(unmarked.notes[0].text.contains("keep_off"), "{row}: {id}");
            } else {
                assert_eq!(unmarked, care, "{row}: {id} needs no mark");
            }
        }
    }
}

#[test]
fn every_question_has_a_row() {
    let asked: Vec<&str> = rows().flat_map(|row| row[1].split(", ")).collect();
    for question in questions() {
        let times = asked.iter().filter(|id| **id == question.id).count();
        assert_eq!(times, 1, "{} in rows.md", question.id);
    }
    assert_eq!(asked.len(), questions().len(), "rows.md asks a question that does not exist");
}

#[test]
fn every_question_is_plain_and_sourced_and_stands_with_its_group() {
    for (i, q) in questions().iter().enumerate() {
        assert_eq!(
            questions().iter().position(|other| other.id == q.id),
            Some(i),
            "{} twice",
            q.id
        );
        let Asked { ask, note, .. } = q.asked(Language::English);
        assert!(ask.ends_with('?') && note.ends_with('.'), "{} is whole sentences", q.id);
        assert!(ask.split_whitespace().count() <= 22, "{} is too long to grasp at once", q.id);
        assert!(q.effects().next().is_some(), "{} does nothing", q.id);
        assert!(q.source.starts_with('H'), "{} names its paragraph", q.id);
    }
    assert!(questions().is_sorted_by_key(|q| q.tier), "gravest first");
    let mut groups: Vec<_> = questions().iter().map(|q| (q.tier, &q.group)).collect();
    groups.dedup();
    let distinct: BTreeSet<_> = groups.iter().map(|(_, group)| group).collect();
    assert_eq!(groups.len(), distinct.len(), "a group stands in two places");
}

#[test]
fn no_text_promises_a_cure_or_that_nothing_can_go_wrong() {
    let care = include_str!("../../words/en/care.ftl");
    let prepare = include_str!("../../words/en/prepare.ftl");
    let techniques = include_str!("../../words/en/techniques.ftl");
    let moves = include_str!("../../words/en/moves.ftl");
    let banned = [
        " cure",
        " heals",
        "toxin",
        "detox",
        "guarantee",
        "harmless",
        "no risk",
        "perfectly safe",
        "realign",
        "no pain, no gain",
        "circulation",
        "cortisol ",
        "lactic",
        "patient",
        "client",
        " therapist",
    ];
    for text in [care, prepare, techniques, moves].map(str::to_lowercase) {
        for words in banned {
            assert!(!text.contains(words), "a text says '{words}'");
        }
    }
}

#[test]
fn a_refusal_says_what_to_do_and_comes_before_everything_else() {
    let care = judge(&asking([
        ("anticoagulants", Answer::Yes),
        ("pregnant_after_month_3", Answer::Yes),
        ("chest_pain", Answer::NotSure),
    ]));
    let notes: Vec<_> = care.notes.iter().map(|n| format!("{}: {}", n.code, n.text)).collect();
    assert_eq!(care.verdict, Verdict::Refuse);
    insta::assert_snapshot!(notes.join("\n"), @r"
    chest_pain: Call the emergency number now: 112, 911 or 999. No massage. This can come from the heart or the lungs.
    pregnant_after_month_3: Lying on the front is not for you at the moment. Gentle strokes are just as kind while you lie on your side, a pillow between the knees, or sit and lean on a table; this program does not lead those. After the third month the front is no place to lie, nor flat on the back after the fourth. Ask your midwife about massage on the side, later on the left.
    anticoagulants: Blood thinners make bruises come easily. If your INR is unstable, ask your doctor first. Light strokes only; no thumbs, no knuckles and no held presses; no tapping, plucking, chopping or clapping.
    ");
}

#[test]
fn an_adapting_note_gives_its_reason_and_names_what_is_kept_off() {
    let mut request = marking(asking([("sunburn_or_rash", Answer::Yes)]));
    request.keep_off[0].place = Some("lower-back.right".parse().unwrap());
    request.keep_off[0].why = Some("sunburn".to_owned());
    let notes: Vec<_> = judge(&request).notes.into_iter().map(|n| n.text).collect();
    insta::assert_snapshot!(notes.join("\n"), @r"
    Rubbing and oil make sore skin worse. The marked place is left out, with 5 cm around it.
    Hands stay off these places, and off the strip around them: right lower back (sunburn). Only what is marked stays out, so mark every other such place too.
    Some of the questions about warning signs are not answered yet; `warmhands care` asks them.
    ");
}

#[test]
fn what_was_not_asked_is_said_once() {
    let codes = |request: &Request| {
        judge(request).notes.into_iter().map(|note| note.code).collect::<Vec<_>>()
    };
    let all_no = || questions().iter().map(|q| (q.id.as_str(), Answer::No));
    assert_eq!(codes(&asking([])), ["not_asked"]);
    assert_eq!(codes(&asking([("favourite_colour", Answer::Yes)])), ["not_asked"]);
    assert_eq!(codes(&asking([("diabetes", Answer::Yes)])), ["diabetes", "not_all_asked"]);
    assert_eq!(codes(&asking(all_no().filter(|(id, _)| *id != "diabetes"))), [""; 0]);
    assert_eq!(judge(&asking(all_no())), Care::without_limits());
    assert_eq!(judge(&asking([])).verdict, Verdict::Go);
}

#[test]
fn a_mirrored_request_is_judged_in_the_mirror() {
    let request = marking(asking([
        ("lymph_left", Answer::Yes),
        ("shoulder_right", Answer::Yes),
        ("new_tattoo", Answer::Yes),
    ]));
    let mut there: Vec<_> = judge(&request).keep_off;
    for area in &mut there {
        area.place = area.place.map(Place::mirrored);
        area.at = area.at.mirrored();
    }
    let here = judge(&request.mirrored()).keep_off;
    assert_eq!(here.len(), there.len());
    for area in there {
        assert!(here.iter().any(|other| covers(other, &area)), "{area:?} is not in the mirror");
    }
}

#[test]
fn a_marked_place_is_left_out_with_its_strip_and_little_more() {
    let mut request = asking([("wound_or_burn", Answer::Yes)]);
    let body = Body::of(&request.receiver);
    let place: Place = "lower-back.right".parse().unwrap();
    request.keep_off = vec![whole(place, &body)];
    let care = judge(&request);
    let outline = body.outline(place);
    let (low, high) = outline.bounds();
    for i in 0..2500 {
        let (u, v) = (f64::from(i % 50) / 49.0, f64::from(i / 50) / 49.0);
        let at = |low: f64, high: f64, t: f64| low - 0.1 + (high - low + 0.2) * t;
        let p = Point::new(at(low.x, high.x, u), at(low.y, high.y, v));
        let off = care.keep_off.iter().any(|area| area.at.distance(p) <= area.radius_m.0);
        let distance = outline.distance(p);
        assert!(off || distance == 0.0 || distance > 0.05, "{p:?} is within the strip");
        assert!(!off || distance < 0.06, "{p:?} is {distance} m away");
    }
}

/// Whether `area` keeps off all that `other` does.
fn covers(area: &KeepOff, other: &KeepOff) -> bool {
    area.place == other.place
        && area.at.distance(other.at) < 1e-9
        && area.radius_m.0 >= other.radius_m.0 - 1e-9
}

fn answers() -> impl Strategy<Value = BTreeMap<String, Answer>> {
    let one = (0..questions().len(), prop_oneof![Just(Answer::Yes), Just(Answer::No)]);
    let named = |(i, answer): (usize, Answer)| (questions()[i].id.clone(), answer);
    proptest::collection::vec(one.prop_map(named), 0..12).prop_map(BTreeMap::from_iter)
}

proptest! {
    #[test]
    fn one_more_yes_never_widens_what_is_allowed(
        answers in answers(), more in 0..questions().len(), marked: bool,
    ) {
        let mut request = asking([]);
        request.care = answers;
        if marked {
            request = marking(request);
            request.keep_off.push(whole("waist.left".parse().unwrap(), &Body::of(&request.receiver)));
        }
        let before = judge(&request);
        request.care.insert(questions()[more].id.clone(), Answer::Yes);
        let after = judge(&request);

        prop_assert!(after.verdict >= before.verdict);
        prop_assert!(after.level_cap <= before.level_cap);
        prop_assert!(after.minutes_max <= before.minutes_max);
        prop_assert!(before.prepare.iter().all(|fact| after.prepare.contains(fact)));
        for technique in Technique::all() {
            prop_assert!(after.level_max(technique) <= before.level_max(technique), "{technique}");
        }
        for area in &before.keep_off {
            prop_assert!(after.keep_off.iter().any(|other| covers(other, area)), "{area:?}");
        }
    }

    #[test]
    fn a_session_that_care_allows_can_still_be_a_massage(answers in answers()) {
        let mut request = asking([]);
        request.care = answers;
        let care = judge(&marking(request));
        for technique in [
            Technique::Effleurage,
            Technique::Petrissage,
            Technique::PalmCircles,
            Technique::DorsalGlide,
            Technique::Feather,
            Technique::StillHands,
        ] {
            let cap = care.level_max(technique);
            let bands = (1..=4).map(Level).filter(|level| Some(*level) <= cap);
            let possible = bands.filter_map(|level| technique.spec().force_n.at(level)).count() > 0;
            prop_assert!(possible, "{technique} at {cap:?}");
        }
        let free = |place: Place| care.keep_off.iter().all(|area| area.place != Some(place));
        prop_assert!(Place::all().any(|p| p.area == crate::place::Area::LowerBack && free(p)));
        prop_assert!(care.minutes_max >= crate::request::MINUTES_MIN);
    }
}
