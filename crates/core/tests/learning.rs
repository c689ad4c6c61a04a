//! What two people may count on that earlier sessions teach.
#![allow(
    clippy::disallowed_methods,
    reason = "the golden file is read, and written when somebody asks for that"
)]
#![allow(clippy::float_cmp, reason = "these sessions go by whole seconds")]

use proptest::prelude::*;
use proptest::sample::select;
use std::fs;
use std::path::Path;
use warmhands_core::body::Body;
use warmhands_core::diagnostic::Severity;
use warmhands_core::geometry::{length, point_along};
use warmhands_core::learning::{self, Lesson, heeded, learn, shape};
use warmhands_core::level::Level;
use warmhands_core::place::Place;
use warmhands_core::planner::{Setting, plan};
use warmhands_core::request::{Learned, Request};
use warmhands_core::rules;
use warmhands_core::score::{Score, Stroke};
use warmhands_core::session::Session;
use warmhands_core::session::event::{Entry, Event, Rating, Reply};
use warmhands_core::session::log::{line, read};
use warmhands_core::technique::{Class, Technique};
use warmhands_core::units::Seconds;
use warmhands_core::words::Language;

fn planned(request: &Request) -> Score {
    plan(request, Setting::Quick).unwrap_or_else(|why| panic!("no plan: {why:?}"))
}

fn strokes(score: &Score) -> impl Iterator<Item = &Stroke> {
    score.strokes().map(|(_, _, stroke)| stroke)
}

/// Plays a score second by second; `replies` says what is said where the hands are.
fn played(
    score: Score,
    rating: Rating,
    mut replies: impl FnMut(f64, &Stroke, &[Place]) -> Option<Reply>,
) -> Vec<Entry> {
    let body = Body::of(&score.request.receiver);
    let chosen = Event::ScoreChosen { score: Box::new(score.clone()) };
    let mut log = vec![Entry { n: 0, t_s: Seconds::ZERO, event: chosen }];
    let mut session = Session::new(score).unwrap();
    let mut tell = |session: &mut Session, reply: Reply, t_s: f64| {
        if let Ok(entry) = session.decide(reply, Seconds(t_s)) {
            session.apply(&entry).unwrap();
            log.push(entry);
        }
    };
    tell(&mut session, Reply::Start, 0.0);
    let mut t_s = 0.0;
    while session.due(Seconds(t_s)).is_none() {
        let present = session.present(Seconds(t_s));
        let stroke = &session.score().movements[present.movement].strokes[present.stroke];
        let at = |path: &[_]| point_along(path, length(path) * present.repetitions.fract());
        let under = stroke.hands.working().filter_map(|hand| body.place_at(at(&hand.path)));
        let reply = replies(t_s, stroke, &under.collect::<Vec<_>>());
        if let Some(reply) = reply {
            tell(&mut session, reply, t_s);
        }
        t_s += 1.0;
    }
    let ended = Entry { n: session.next(), t_s: Seconds(t_s), event: Event::Ended };
    session.apply(&ended).unwrap();
    log.push(ended);
    let rated = session.decide(Reply::Rate(rating), Seconds(t_s)).unwrap();
    log.push(rated);
    log
}

/// 'Softer', as soon as hands have worked on this place alone for long enough to say so; once for
/// each technique.
fn softer_at(place: Place) -> impl FnMut(f64, &Stroke, &[Place]) -> Option<Reply> {
    let (mut here, mut said) = (0, Vec::new());
    move |_, stroke, under| {
        let worked = stroke.technique.class() != Class::Smooth;
        let alone = worked && !under.is_empty() && under.iter().all(|p| *p == place);
        here = if alone { here + 1 } else { 0 };
        let says = here == 3 && !said.contains(&stroke.technique);
        says.then(|| {
            said.push(stroke.technique);
            Reply::Softer
        })
    }
}

fn taught(request: &Request, logs: &[Vec<Entry>], undone: &[&str]) -> (Vec<Lesson>, Request) {
    let lessons = learn(logs.iter().map(Vec::as_slice), undone, Language::English);
    let mut taught = Request { learned: heeded(&lessons), ..request.clone() };
    shape(&mut taught);
    (lessons, taught)
}

/// Five sessions, each planned with what those before it taught.
fn five(request: &Request, place: Place) -> Vec<Vec<Entry>> {
    let mut logs: Vec<Vec<Entry>> = Vec::new();
    for _ in 0..5 {
        let (_, request) = taught(request, &logs, &[]);
        logs.push(played(planned(&request), Rating::default(), softer_at(place)));
    }
    logs
}

#[test]
fn five_times_softer_at_the_left_shoulder_is_softer_there_and_nowhere_else() {
    let request = Request { seed: 3, ..Request::of_minutes(15.0) };
    let left: Place = "shoulder.left".parse().unwrap();
    let logs = five(&request, left);
    let asked = logs.iter().flatten().filter(|entry| entry.event == Event::Softer).count();
    assert!(asked >= 5, "only {asked} times");
    let (lessons, taught) = taught(&request, &logs, &[]);
    assert!(!lessons.is_empty());
    for Lesson { id, sentence, learned, .. } in &lessons {
        assert_eq!(learned.place, Some(left), "{id}");
        assert!(learned.level < 0.0, "{id}");
        assert!(sentence.starts_with("Softer at the left shoulder"), "{sentence}");
        assert!(sentence.contains("because you asked"), "{sentence}");
    }
    let (plain, softer) = (planned(&request), planned(&taught));
    assert_eq!(rules::check(&softer), rules::check(&plain));
    let mut lowered = false;
    for (before, after) in strokes(&plain).zip(strokes(&softer)) {
        let same = Stroke { level: before.level, force_n: before.force_n, ..after.clone() };
        assert_eq!(&same, before, "only level and force change");
        if before.places.contains(&left) {
            assert!(after.force_n <= before.force_n && after.level <= before.level);
            lowered |= after.force_n.0 < 0.9 * before.force_n.0;
        } else {
            assert_eq!(after, before, "it does not pass there");
        }
    }
    assert!(lowered, "{lessons:#?}");
    assert_eq!(strokes(&plain).count(), strokes(&softer).count());
}

#[test]
fn what_is_left_out_has_no_effect_and_is_still_told() {
    let request = Request { seed: 3, ..Request::of_minutes(15.0) };
    let logs = five(&request, "shoulder.left".parse().unwrap());
    let (lessons, _) = taught(&request, &logs, &[]);
    let ids: Vec<&str> = lessons.iter().map(|lesson| &*lesson.id).collect();
    let (told, left_out) = taught(&request, &logs, &ids);
    assert_eq!(told.len(), lessons.len());
    assert!(told.iter().all(|lesson| lesson.undone));
    assert_eq!(left_out, request);
    // One of them alone: the others are what they were.
    let (one, _) = taught(&request, &logs, &ids[..1]);
    for (a, b) in one.iter().zip(&lessons) {
        assert_eq!((&a.id, a.learned, a.undone), (&b.id, b.learned, a.id == ids[0]));
    }
}

#[test]
fn nothing_is_learned_from_nothing_from_silence_or_from_once() {
    assert_eq!(learn([], &["level"], Language::English), []);
    let request = Request::of_minutes(10.0);
    let silent = played(planned(&request), Rating::default(), |_, _, _| None);
    let once = |t: f64, _: &Stroke, _: &[Place]| (t == 200.0).then_some(Reply::Softer);
    let once = played(planned(&request), Rating::default(), once);
    let (lessons, taught) = taught(&request, &[silent, once], &[]);
    assert_eq!(lessons, []);
    assert_eq!(taught, request);
    let ready = [Entry {
        n: 0,
        t_s: Seconds::ZERO,
        event: Event::ScoreChosen { score: Box::new(planned(&request)) },
    }];
    assert_eq!(learn([&ready[..], &[]], &[], Language::English), []);
}

#[test]
fn slower_is_learned_for_both_sides_and_planned() {
    let request = Request { seed: 5, ..Request::of_minutes(15.0) };
    let once_at_the_mid_back = || {
        let (mut here, mut said) = (0, false);
        move |_: f64, stroke: &Stroke, under: &[Place]| {
            let kneads = stroke.technique == Technique::Petrissage;
            let on_it = kneads && under.iter().any(|p| p.to_string() == "mid-back.left");
            here = if on_it { here + 1 } else { 0 };
            let says = here == 3 && !said;
            said |= says;
            says.then_some(Reply::Slower)
        }
    };
    let session = |_| played(planned(&request), Rating::default(), once_at_the_mid_back());
    let logs: Vec<_> = (0..3).map(session).collect();
    let (lessons, taught) = taught(&request, &logs, &[]);
    let [lesson] = &lessons[..] else { panic!("{lessons:#?}") };
    assert_eq!(lesson.id, "tempo:mid-back:petrissage");
    let sentence = "Slower hands, middle back, both sides (kneading), because you asked 3 times.";
    assert_eq!(lesson.sentence, sentence);
    let speed = |score: &Score| {
        let kneads = strokes(score).filter(|s| s.technique == Technique::Petrissage);
        let of: Vec<f64> = kneads.filter_map(|s| s.speed_m_per_s.map(|v| v.0)).collect();
        of.iter().sum::<f64>() / of.len() as f64
    };
    let (plain, slow) = (planned(&request), planned(&taught));
    assert!(speed(&slow) < speed(&plain), "{} {}", speed(&slow), speed(&plain));
    assert!(rules::check(&slow).iter().all(|found| found.severity != Severity::Stop));
}

#[test]
fn answers_teach_too_and_soreness_the_next_day_lowers() {
    let request = Request { seed: 8, ..Request::of_minutes(15.0) };
    let rated = |rating: Rating| {
        let logs: Vec<_> =
            (0..2).map(|_| played(planned(&request), rating.clone(), |_, _, _| None)).collect();
        taught(&request, &logs, &[]).0
    };
    let firm = rated(Rating { pressure: Some(2), ..Rating::default() });
    assert_eq!(firm[0].sentence, "Softer all over, because you said so afterwards.");
    assert!(firm.iter().all(|lesson| lesson.learned.level < 0.0));
    let sore = rated(Rating { next_day_soreness: Some(4), ..Rating::default() });
    assert!(!sore.is_empty());
    for lesson in &sore {
        assert!(lesson.learned.level < 0.0);
        assert!(lesson.sentence.ends_with("because you were sore the day after."), "{lesson:?}");
    }
    assert_eq!(rated(Rating { next_day_soreness: Some(3), ..Rating::default() }), []);
    let liked = rated(Rating {
        liked: vec![Technique::Feather],
        disliked: vec![Technique::Tapping],
        ..Rating::default()
    });
    let told: Vec<_> = liked.iter().map(|l| (&*l.id, l.learned.taste, &*l.sentence)).collect();
    assert_eq!(
        told,
        [
            ("taste:tapping", -0.5, "Less of what you did not like twice: light tapping."),
            ("taste:feather", 0.5, "More of what you liked twice: feather strokes."),
        ]
    );
    // What a person says of a taste stands.
    let mut own = Request { learned: heeded(&liked), ..request.clone() };
    own.taste.insert(Technique::Feather, -1.0);
    shape(&mut own);
    assert!((own.taste[&Technique::Feather] + 1.0).abs() < 1e-9);
    assert!((own.taste[&Technique::Tapping] + 0.5).abs() < 1e-9);
}

#[test]
fn a_spot_that_comes_back_is_looked_after() {
    let request = Request { seed: 2, ..Request::of_minutes(15.0) };
    let place: Place = "inner-blade.right".parse().unwrap();
    let at = Body::of(&request.receiver).centre(place);
    let named = |dx: f64| {
        played(planned(&request), Rating::default(), move |t, _, _| {
            let reply = Reply::SoreHere {
                x_m: warmhands_core::units::Metres(at.x + dx),
                y_m: warmhands_core::units::Metres(at.y),
            };
            (t == 100.0).then_some(reply)
        })
    };
    assert_eq!(taught(&request, &[named(0.0)], &[]).0, []);
    let (lessons, taught) = taught(&request, &[named(0.0), named(0.01)], &[]);
    assert_eq!(lessons[0].id, "spot:inner-blade.right");
    assert_eq!(taught.sore.len(), 1);
    assert_eq!(taught.sore[0].place, place);
    let mut again = taught.clone();
    shape(&mut again);
    assert_eq!(again, taught, "it is added once");
    planned(&taught);
}

#[test]
fn logs_in_one_file_are_told_apart() {
    let score = planned(&Request::of_minutes(5.0));
    let log = played(score, Rating::default(), |_, _, _| None);
    let text: String = log.iter().map(line).collect();
    let both = format!("{text}\n{text}");
    let logs = learning::logs(&both);
    assert_eq!(logs.len(), 2);
    for one in logs {
        assert_eq!(read(one, Language::English).entries, log);
    }
    assert_eq!(learning::logs(""), [""]);
}

fn lesson() -> impl Strategy<Value = Learned> {
    let place = prop::option::of(select(Place::all().collect::<Vec<_>>()));
    let technique = prop::option::of(select(Technique::all().collect::<Vec<_>>()));
    (place, technique, -1.5..1.5f64, prop_oneof![2 => Just(0.0), 1 => -0.3..0.3f64]).prop_map(
        |(place, technique, level, tempo)| Learned {
            place,
            technique,
            level,
            tempo,
            ..Learned::default()
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    /// Whatever was learned, a plan breaks no rule and passes no cap.
    #[test]
    fn no_lesson_breaks_a_rule_or_passes_a_cap(
        minutes in 5..=20u32,
        level in 1..=4u8,
        seed in any::<u64>(),
        learned in prop::collection::vec(lesson(), 0..6),
    ) {
        let plain = Request { level: Level(level), seed, ..Request::of_minutes(f64::from(minutes)) };
        let score = planned(&Request { learned, ..plain });
        for found in rules::check(&score) {
            prop_assert!(found.severity != Severity::Stop, "{}: {}", found.code, found.message);
        }
        for stroke in strokes(&score) {
            prop_assert!(stroke.level <= Level(level));
        }
    }

    /// The order of the logs makes no difference, and the same logs always teach the same.
    #[test]
    fn the_order_of_the_logs_makes_no_difference(
        said in prop::collection::vec((0..4u8, 20..280u32, 0..3i8), 2..5),
        turn in 1..4usize,
    ) {
        let score = planned(&Request::of_minutes(5.0));
        let mut logs: Vec<_> = said
            .iter()
            .map(|&(kind, at, pressure)| {
                let reply = [Reply::Softer, Reply::Firmer, Reply::Slower, Reply::Faster];
                let rating = Rating { pressure: Some(pressure - 1), ..Rating::default() };
                played(score.clone(), rating, |t, _, _| {
                    let due = (t - f64::from(at)).abs() < 0.5 || (t - 150.0).abs() < 0.5;
                    due.then(|| reply[usize::from(kind)].clone())
                })
            })
            .collect();
        let lessons = |logs: &[Vec<Entry>]| learn(logs.iter().map(Vec::as_slice), &[], Language::English);
        let before = lessons(&logs);
        prop_assert_eq!(&before, &lessons(&logs));
        let turn = turn % logs.len();
        logs.rotate_left(turn);
        prop_assert_eq!(before, lessons(&logs));
    }
}

/// What three sessions teach, in words: `golden/lessons.txt` is to be read.
#[test]
fn lessons_are_what_they_were() {
    let request = Request { seed: 7, ..Request::of_minutes(15.0) };
    let log = |every: f64, reply: Reply, rating: Rating| {
        played(planned(&request), rating, move |t, _, _| {
            (t > 0.0 && t % every == 0.0).then(|| reply.clone())
        })
    };
    let logs = [
        log(60.0, Reply::Softer, Rating { pressure: Some(1), ..Rating::default() }),
        log(90.0, Reply::Slower, Rating { liked: vec![Technique::Feather], ..Rating::default() }),
        log(110.0, Reply::Softer, Rating { next_day_soreness: Some(5), ..Rating::default() }),
    ];
    let (lessons, _) = taught(&request, &logs, &[]);
    let told = |Lesson { id, sentence, learned, .. }: &Lesson| {
        let value = learned.level + learned.tempo + learned.taste;
        format!("{value:+.2} {id}: {sentence}\n")
    };
    let now = lessons.iter().map(told).collect::<Vec<_>>().concat();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/lessons.txt");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(path, now).unwrap();
        return;
    }
    assert_eq!(fs::read_to_string(&path).unwrap(), now);
}
