//! What a person may count on in every plan, over random requests.
#![allow(
    clippy::disallowed_methods,
    clippy::print_stderr,
    reason = "a long run is asked for by the environment, and tells what it met"
)]

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, RngAlgorithm, RngSeed, TestCaseResult, TestRunner};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt::Write;
use warmhands_core::body::Body;
use warmhands_core::care;
use warmhands_core::diagnostic::{Diagnostic, Severity};
use warmhands_core::dose;
use warmhands_core::geometry::{Point, distance_to_segment};
use warmhands_core::instructions::instructions;
use warmhands_core::level::Level;
use warmhands_core::place::{Area, Place, Side};
use warmhands_core::planner::{Refusal, Setting, plan};
use warmhands_core::request::{
    Answer, Arms, Build, Giver, KeepOff, Mood, Receiver, Request, SoreSpot, Strength, Supplies,
    Thumbs,
};
use warmhands_core::rules;
use warmhands_core::score::{MovementKind, PlaceDose, Score, Stroke, Verdict};
use warmhands_core::technique::{Class, Technique};
use warmhands_core::units::{Kilograms, Metres, Seconds};
use warmhands_core::words::Language;

fn place() -> impl Strategy<Value = Place> {
    let side = |right: bool| if right { Side::Right } else { Side::Left };
    (0..Area::ALL.len(), any::<bool>())
        .prop_map(move |(i, right)| Place::new(Area::ALL[i], side(right)))
}

fn receiver() -> impl Strategy<Value = Receiver> {
    (1.45..2.05f64, 17.0..40.0f64, 0..3usize, any::<bool>()).prop_map(|(m, bmi, build, forward)| {
        Receiver {
            stature_m: Metres(m),
            mass_kg: Kilograms(bmi * m * m),
            build: [Build::Male, Build::Female, Build::Between][build],
            arms: if forward { Arms::Forward } else { Arms::Sides },
            ..Receiver::default()
        }
    })
}

fn giver() -> impl Strategy<Value = Giver> {
    (0..3usize, 0..3usize, 0.9..1.1f64).prop_map(|(strength, thumbs, hand)| Giver {
        strength: [Strength::Light, Strength::Average, Strength::Strong][strength],
        thumbs: [Thumbs::Tired, Thumbs::Average, Thumbs::Strong][thumbs],
        hand_length_m: Metres(0.187 * hand),
        hand_breadth_m: Metres(0.083 * hand),
    })
}

/// A point of a place: its middle moved a little, kept on the place.
fn near(body: &Body, place: Place, dx: f64, dy: f64) -> Point {
    let middle = body.centre(place);
    let p = Point::new(middle.x + dx, middle.y + dy);
    if body.outline(place).contains(p) { p } else { middle }
}

fn request() -> impl Strategy<Value = Request> {
    let spot = (place(), -0.04..0.04f64, -0.06..0.06f64);
    let off = (place(), -0.04..0.04f64, -0.06..0.06f64, 0.02..0.09f64, any::<bool>());
    let taste = (0..18usize, prop_oneof![Just(-1.0), Just(1.0), -1.0..1.0f64]);
    let answer = (0..200usize, 0..3usize);
    (
        (5.0..=20.0f64, any::<bool>(), 1..=4u8, any::<u64>()),
        receiver(),
        giver(),
        prop::collection::vec(spot, 0..=6),
        prop_oneof![3 => Just(Vec::new()), 2 => prop::collection::vec(off, 1..=3)],
        prop::collection::vec(taste, 0..4),
        prop_oneof![3 => Just(Vec::new()), 1 => prop::collection::vec(answer, 1..3)],
    )
        .prop_map(
            |((minutes, whole, level, seed), receiver, giver, sore, off, taste, answers)| {
                let body = Body::of(&receiver);
                let sore = sore.into_iter().map(|(place, dx, dy)| SoreSpot {
                    place,
                    at: near(&body, place, dx, dy),
                    radius_m: Metres(0.03),
                });
                let keep_off = off.into_iter().map(|(place, dx, dy, radius, disc)| {
                    let (at, whole) = body.place_disc(place);
                    if disc {
                        let (at, radius_m) = (near(&body, place, dx, dy), Metres(radius));
                        KeepOff { place: None, at, radius_m, why: None }
                    } else {
                        KeepOff { place: Some(place), at, radius_m: whole, why: None }
                    }
                });
                let questions = care::questions();
                let answers = answers.into_iter().map(|(i, a)| {
                    let answer = [Answer::Yes, Answer::No, Answer::NotSure][a];
                    (questions[i % questions.len()].id.clone(), answer)
                });
                let techniques: Vec<_> = Technique::all().collect();
                Request {
                    language: Language::English,
                    minutes: if whole { minutes.round() } else { minutes },
                    level: Level(level),
                    seed,
                    sore: sore.collect(),
                    keep_off: keep_off.collect(),
                    taste: taste.into_iter().map(|(i, t)| (techniques[i], t)).collect(),
                    care: answers.collect(),
                    mood: Mood::default(),
                    supplies: Supplies::default(),
                    learned: Vec::new(),
                    receiver,
                    giver,
                }
            },
        )
}

/// How many random requests; `make bench` asks for more.
fn cases(usual: usize) -> usize {
    std::env::var("WARMHANDS_CASES").ok().and_then(|n| n.parse().ok()).unwrap_or(usual)
}

/// The first `n` random requests, always the same.
fn requests(n: usize) -> impl Iterator<Item = Request> {
    let mut runner = TestRunner::new(Config {
        rng_algorithm: RngAlgorithm::ChaCha,
        rng_seed: RngSeed::Fixed(20_261_123),
        ..Config::default()
    });
    (0..n).map(move |_| request().new_tree(&mut runner).expect("no filters").current())
}

fn planned(request: &Request) -> Score {
    plan(request, Setting::Quick).unwrap_or_else(|why| panic!("no plan: {why:?}"))
}

fn spot(place: &str) -> SoreSpot {
    let place: Place = place.parse().expect("a place");
    let at = Body::of(&Receiver::default()).centre(place);
    SoreSpot { place, at, radius_m: Metres(0.03) }
}

/// A quarter of an hour with these sore spots.
fn usual(sore: &[&str]) -> Request {
    Request { sore: sore.iter().map(|s| spot(s)).collect(), ..Request::of_minutes(15.0) }
}

#[test]
fn every_plan_keeps_every_rule_or_says_what_would_be_possible() {
    let tally = RefCell::new(BTreeMap::<String, u32>::new());
    let count = |what: String| *tally.borrow_mut().entry(what).or_default() += 1;
    let judge = |request: &Request| match plan(request, Setting::Quick) {
        Ok(score) => {
            count("planned".to_owned());
            sound(&score, &count)
        }
        Err(Refusal::Care(care)) => {
            count("care".to_owned());
            prop_assert_eq!(care.verdict, Verdict::Refuse);
            Ok(())
        }
        Err(Refusal::Wishes(all)) => {
            prop_assert!(!all.is_empty());
            all.iter().try_for_each(|why| helpful(request, why, &count))
        }
    };
    let broken: Vec<String> = requests(cases(500))
        .filter_map(|r| judge(&r).err().map(|why| format!("{why}\n{r:?}")))
        .collect();
    if std::env::var_os("WARMHANDS_CASES").is_some() {
        eprintln!("{:#?}", tally.borrow());
    }
    none(&broken);
}

/// Fails with how many there are, and shows some.
fn none(broken: &[String]) {
    let some = broken.iter().take(8).map(String::as_str).collect::<Vec<_>>().join("\n\n");
    assert!(broken.is_empty(), "{} broken, such as:\n{some}", broken.len());
}

/// No rule is broken, time runs without a gap, dose and bound are what they say they are.
fn sound(score: &Score, count: &impl Fn(String)) -> TestCaseResult {
    for found in rules::check(score) {
        prop_assert!(found.severity != Severity::Stop, "{}: {}", found.code, found.message);
        count(format!("planned, {:?} {}", found.severity, found.code));
    }
    let mut time = Seconds::ZERO;
    for (_, _, stroke) in score.strokes() {
        prop_assert!((stroke.start_s - time).0.abs() < 1e-6, "a gap at {time}");
        prop_assert!(stroke.repetitions >= 1);
        time = stroke.end_s();
    }
    prop_assert!((score.duration_s - time).0.abs() < 1e-6);
    for (place, painted) in dose::of_score(score) {
        let (told, painted) = (sum(&score.dose[&place]), sum(&painted));
        let near = (told - painted).abs() <= 0.01 * told.max(painted) + 0.02;
        prop_assert!(near, "{place}: dose {told}, but {painted} of the strokes");
    }
    prop_assert!(score.proof.bound >= score.proof.objective);
    Ok(())
}

fn sum(dose: &PlaceDose) -> f64 {
    (dose.broad_kpa_s + dose.point_kpa_s).0
}

/// Every way out that a refusal names leads to a plan.
fn helpful(request: &Request, why: &Diagnostic, count: &impl Fn(String)) -> TestCaseResult {
    let help = why.help.clone().unwrap_or_default();
    prop_assert!(!help.is_empty(), "{}: no help", why.code);
    let ways = ways_out(request, &help);
    count(format!("{}{}", why.code, if ways.is_empty() { ", in general words" } else { "" }));
    for (way, asked) in ways {
        let tried = plan(&asked, Setting::Quick);
        prop_assert!(tried.is_ok(), "{}: '{help}', but '{way}' does not: {tried:?}", why.message);
    }
    Ok(())
}

/// The requests that a help sentence proposes, by its words.
fn ways_out(request: &Request, help: &str) -> Vec<(&'static str, Request)> {
    let after = |words: &str| {
        let rest = &help[help.find(words)? + words.len()..];
        rest.split(|c: char| !c.is_ascii_digit()).find(|n| !n.is_empty())?.parse::<u32>().ok()
    };
    let mut ways = Vec::new();
    if let Some(minutes) = after("take ") {
        ways.push(("take", Request { minutes: f64::from(minutes), ..request.clone() }));
    }
    if let Some(spots) = after("name ") {
        let sore = request.sore.iter().take(spots as usize).cloned().collect();
        ways.push(("name", Request { sore, ..request.clone() }));
    }
    if let Some(level) = after("ask for ") {
        ways.push(("ask", Request { level: Level(level as u8), ..request.clone() }));
    }
    if help.contains("on the other side, too") {
        let mut alike = request.clone();
        alike.keep_off.extend(request.mirrored().keep_off);
        ways.push(("keep off", alike));
    }
    ways
}

#[test]
fn more_time_to_think_never_makes_a_plan_worse() {
    for request in requests(cases(60)) {
        if let Ok(quick) = plan(&request, Setting::Quick) {
            let thorough = plan(&request, Setting::Thorough)
                .unwrap_or_else(|why| panic!("as possible as before, {why:?} for {request:?}"));
            let (low, high) = (quick.proof.objective, thorough.proof.objective);
            assert!(high >= low, "{high} after {low} for {request:?}");
        }
    }
}

#[test]
fn the_same_request_gives_the_same_plan_and_another_seed_other_free_strokes() {
    for request in requests(40) {
        assert_eq!(plan(&request, Setting::Quick), plan(&request, Setting::Quick));
    }
    let sweep = |seed: u64| {
        let score = planned(&Request { seed, ..usual(&["shoulder.left"]) });
        let free = score.movements.into_iter().filter(|m| m.kind == MovementKind::Sweep);
        free.flat_map(|m| m.strokes).map(|s| (s.technique, s.direction)).collect::<Vec<_>>()
    };
    let mut kinds: Vec<_> = (0..6).map(sweep).collect();
    kinds.sort();
    kinds.dedup();
    assert!(kinds.len() >= 2, "six seeds, one plan: {kinds:?}");
}

#[test]
fn the_mirrored_request_gets_the_mirrored_dose() {
    // One-sided requests only: where nothing tells left from right, the seed decides which is first.
    let one_sided =
        |r: &Request| r.mirrored().sore != r.sore || r.mirrored().keep_off != r.keep_off;
    let mut compared = 0;
    let mut broken = Vec::new();
    for request in requests(cases(200)).filter(one_sided) {
        let (here, there) =
            (plan(&request, Setting::Quick), plan(&request.mirrored(), Setting::Quick));
        match (here, there) {
            (Ok(here), Ok(there)) => {
                compared += 1;
                let apart = |place: Place| {
                    let (a, b) = (sum(&here.dose[&place]), sum(&there.dose[&place.mirrored()]));
                    ((a - b).abs() > 1e-6 * a.max(1.0)).then(|| {
                        let worth = (here.proof.objective, there.proof.objective);
                        format!("{place}: {a}, mirrored {b}; worth {worth:?}\n{request:?}")
                    })
                };
                broken.extend(Place::all().find_map(apart));
            }
            (Err(_), Err(_)) => {}
            _ => broken.push(format!("one of both is refused\n{request:?}")),
        }
    }
    assert!(compared > cases(200) / 4, "{compared}");
    none(&broken);
}

// --- Laws of a natural massage ---

/// Random quarters of an hour with up to three sore spots and nothing to be kept off.
fn quarters(n: usize) -> impl Iterator<Item = Score> {
    let plain = |mut request: Request| {
        request.minutes = 15.0;
        request.keep_off.clear();
        request.care.clear();
        request.sore.truncate(3);
        request
    };
    requests(n).map(plain).filter_map(|request| plan(&request, Setting::Quick).ok())
}

/// Holds `law` against many plans: it returns what is wrong with a score, if anything.
fn everywhere(law: impl Fn(&Score) -> Option<String>) {
    let broken = |score: Score| Some(format!("{}\n{:?}", law(&score)?, score.request));
    none(&quarters(cases(150)).filter_map(broken).collect::<Vec<_>>());
}

/// The one side that a stroke works on; `None` for both.
fn side(stroke: &Stroke) -> Option<Side> {
    let side = stroke.places.first()?.side;
    stroke.places.iter().all(|p| p.side == side).then_some(side)
}

fn strokes_of(score: &Score, kind: MovementKind) -> impl Iterator<Item = &Stroke> {
    score.movements.iter().filter(move |m| m.kind == kind).flat_map(|m| &m.strokes)
}

fn seconds<'a>(strokes: impl Iterator<Item = &'a Stroke>) -> f64 {
    strokes.map(|s| s.duration_s.0).sum()
}

fn is_smooth(stroke: &Stroke) -> bool {
    stroke.technique.class() == Class::Smooth
}

#[test]
fn a_quarter_of_an_hour_is_at_most_24_instructions() {
    let counts: Vec<usize> = quarters(cases(150)).map(|s| instructions(&s).len()).collect();
    assert!(counts.iter().all(|n| *n <= 24), "{counts:?}");
}

#[test]
fn one_side_is_kneaded_to_the_end_before_the_other() {
    everywhere(|score| {
        let mut sides: Vec<_> = strokes_of(score, MovementKind::Knead).filter_map(side).collect();
        sides.dedup();
        (sides.len() > 2).then(|| format!("sides {sides:?}"))
    });
}

#[test]
fn no_place_is_worked_for_more_than_two_minutes_without_a_smooth_stroke() {
    everywhere(|score| {
        Place::all().find_map(|place| {
            let (mut on_end, mut longest) = (0.0, 0.0f64);
            for (_, _, stroke) in score.strokes() {
                match stroke.technique.class() {
                    Class::Smooth => on_end = 0.0,
                    Class::Kneading | Class::Circles | Class::Press
                        if stroke.places.contains(&place) =>
                    {
                        on_end += stroke.duration_s.0;
                    }
                    _ => {}
                }
                longest = longest.max(on_end);
            }
            (longest > 120.0).then(|| format!("{place} for {longest:.0} s"))
        })
    });
}

#[test]
fn a_smooth_stroke_lies_between_two_visits_of_a_sore_spot() {
    everywhere(|score| {
        let sore = &score.request.sore;
        let mut fresh = vec![true; sore.len()];
        for stroke in strokes_of(score, MovementKind::Release) {
            if is_smooth(stroke) {
                fresh.fill(true);
            } else if let Some(i) = visited(score, stroke)
                && !std::mem::take(&mut fresh[i])
            {
                return Some(format!("{} twice on end at {}", sore[i].place, stroke.start_s));
            }
        }
        None
    });
}

/// The sore spot that a stroke works on: the nearest that its circles or presses reach.
fn visited(score: &Score, stroke: &Stroke) -> Option<usize> {
    if !matches!(stroke.technique.class(), Class::Circles | Class::Press) {
        return None;
    }
    let away = |spot: &SoreSpot| {
        let ways = stroke.hands.working().flat_map(|h| h.path.windows(2));
        ways.map(|w| distance_to_segment(spot.at, w[0], w[1])).fold(f64::INFINITY, f64::min)
    };
    let sore = score.request.sore.iter().enumerate();
    let (i, spot) = sore.min_by(|a, b| away(a.1).total_cmp(&away(b.1)))?;
    (away(spot) <= spot.radius_m.0 + 0.03).then_some(i)
}

#[test]
fn tingling_is_long_enough_to_be_felt() {
    everywhere(|score| {
        let tingles = |s: &&Stroke| s.technique.class() == Class::Tingling;
        let time = seconds(score.strokes().map(|(_, _, s)| s).filter(tingles));
        (time < 10.0).then(|| format!("{time} s"))
    });
}

#[test]
fn the_close_and_the_rest_take_a_tenth_of_the_time() {
    everywhere(|score| {
        let of = |kind| seconds(strokes_of(score, kind));
        let time = of(MovementKind::Close) + of(MovementKind::Rest);
        (time < 0.10 * score.duration_s.0).then(|| format!("{time} of {}", score.duration_s))
    });
}

// --- An answer or a wish really changes the massage ---

#[test]
fn blood_thinners_make_it_gentle_and_leave_out_points_and_drumming() {
    let mut request =
        Request { level: Level::STRONG, ..usual(&["shoulder.left", "inner-blade.right"]) };
    let kinds =
        |score: &Score| -> Vec<Technique> { score.strokes().map(|s| s.2.technique).collect() };
    let firm = planned(&request);
    request.care.insert("anticoagulants".to_owned(), Answer::Yes);
    let gentle = planned(&request);
    assert_ne!(kinds(&firm), kinds(&gentle));
    for (_, _, stroke) in gentle.strokes() {
        assert!(stroke.level <= Level(2), "{} at {:?}", stroke.technique, stroke.level);
        let id = stroke.technique.id();
        let unfit = ["thumb-circles", "knuckle-glide", "static-press", "tapping", "plucking"];
        assert!(!unfit.contains(&id) && stroke.technique.class() != Class::Drumming, "{id}");
    }
}

#[test]
fn no_hand_comes_near_a_sunburn() {
    let mut request = usual(&["shoulder.left"]);
    let body = Body::of(&request.receiver);
    let at = body.centre("mid-back.right".parse().expect("a place"));
    let burn = KeepOff { place: None, at, radius_m: Metres(0.05), why: Some("sunburn".to_owned()) };
    let nearest = |score: &Score| {
        let ways =
            score.strokes().flat_map(|s| s.2.hands.working().flat_map(|h| h.path.windows(2)));
        ways.map(|w| distance_to_segment(at, w[0], w[1])).fold(f64::INFINITY, f64::min)
    };
    assert!(nearest(&planned(&request)) < 0.05, "without the sunburn hands do go there");
    request.care.insert("sunburn_or_rash".to_owned(), Answer::Yes);
    request.keep_off.push(burn);
    // Its radius, 5 cm around it (H5.2), and half a hand.
    let clear = 0.05 + 0.05 + request.giver.hand_breadth_m.0 / 2.0;
    assert!(nearest(&planned(&request)) >= clear - 0.001);
}

#[test]
fn a_wish_for_firm_work_is_met_and_a_soft_one_kept() {
    let firmest = |level: u8| {
        let score = planned(&Request { level: Level(level), ..usual(&["shoulder.left"]) });
        score.strokes().map(|s| s.2.level).max()
    };
    for level in 1..=4 {
        assert_eq!(firmest(level), Some(Level(level)));
    }
}

#[test]
fn a_pregnancy_after_the_third_month_is_refused_with_a_reason() {
    let mut request = usual(&[]);
    request.care.insert("pregnant_after_month_3".to_owned(), Answer::Yes);
    let Err(Refusal::Care(care)) = plan(&request, Setting::Quick) else { panic!("not refused") };
    assert_eq!(care.verdict, Verdict::Refuse);
    assert!(care.notes.iter().any(|n| n.code == "pregnant_after_month_3"));
}

// --- What gives way is said ---

/// The codes of what a plan says of wishes that gave way.
fn gave_way(request: &Request) -> Vec<String> {
    planned(request).notes.into_iter().map(|note| note.code).collect()
}

#[test]
fn a_plan_says_which_sore_spot_it_leaves_alone_or_only_glides_over() {
    assert_eq!(gave_way(&usual(&["shoulder.left"])), [] as [&str; 0]);
    let kept_off = Request {
        keep_off: vec![KeepOff {
            place: None,
            at: spot("blade.right").at,
            radius_m: Metres(0.03),
            why: None,
        }],
        ..usual(&["shoulder.left", "blade.right"])
    };
    assert_eq!(gave_way(&kept_off), ["spot-kept-off"]);
    let mut request = usual(&["waist.right"]);
    assert_eq!(gave_way(&request), ["spot-glides"]);
    assert!(!rules::check(&planned(&request)).iter().any(|d| d.code == "R06"));
    // Above the flank, where a circle has room in the middle of the spot but not around it.
    request.receiver = Receiver {
        stature_m: Metres(1.564_191_230_098_413_8),
        mass_kg: Kilograms(54.316_493_806_392_61),
        build: Build::Between,
        arms: Arms::Forward,
        ..Receiver::default()
    };
    request.sore[0].place = "waist.left".parse().expect("a place");
    request.sore[0].at = Point::new(-0.122_508_240_832_407_66, 0.328_526_020_955_574_8);
    assert_eq!(gave_way(&request), ["spot-glides"]);
    assert!(!rules::check(&planned(&request)).iter().any(|d| d.code == "R06"));
}

#[test]
fn a_plan_says_which_taste_gives_way() {
    let mut request = usual(&[]);
    request.taste.insert(Technique::Effleurage, -1.0);
    request.taste.insert(Technique::StaticPress, 1.0);
    assert_eq!(gave_way(&request), ["taste-never", "taste-left-out"]);
    request.care.insert("anticoagulants".to_owned(), Answer::Yes);
    assert_eq!(gave_way(&request), ["taste-never", "taste-care"]);
}

#[test]
fn the_second_visit_of_a_spot_is_more_exact_than_the_first() {
    let score = planned(&usual(&["shoulder.left"]));
    let tools: Vec<Technique> = strokes_of(&score, MovementKind::Release)
        .filter(|stroke| visited(&score, stroke) == Some(0))
        .map(|stroke| stroke.technique)
        .collect();
    assert_eq!(tools.len(), 2);
    assert_eq!(tools[0], Technique::PalmCircles);
    assert_ne!(tools[1], Technique::PalmCircles);
}

// --- One plan to look at ---

/// One line for every stroke.
fn timeline(score: &Score) -> String {
    let mut lines = String::new();
    for movement in &score.movements {
        writeln!(lines, "{}", movement.kind.name()).expect("a string");
        for s in &movement.strokes {
            let places: Vec<_> = s.places.iter().map(Place::to_string).collect();
            let (m, sec) = ((s.start_s.0 / 60.0) as u32, s.start_s.0 % 60.0);
            writeln!(
                lines,
                "  {m:2}:{sec:04.1} {:5.1} s  {} x{} {} level {} {:.1}: {}",
                s.duration_s.0,
                s.technique.id(),
                s.repetitions,
                s.direction.name(),
                s.level.0,
                s.force_n,
                places.join(" "),
            )
            .expect("a string");
        }
    }
    let proof = score.proof;
    writeln!(lines, "worth {:.2} of at most {:.2}", proof.objective, proof.bound)
        .expect("a string");
    lines
}

#[test]
fn a_quarter_of_an_hour_with_three_sore_spots_reads_like_this() {
    let request = usual(&["shoulder.left", "inner-blade.right", "lower-back.left"]);
    for (name, setting) in [("quick", Setting::Quick), ("thorough", Setting::Thorough)] {
        let score = plan(&request, setting).expect("a plan");
        insta::assert_snapshot!(format!("quarter_{name}"), timeline(&score));
    }
}
