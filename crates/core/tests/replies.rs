//! Replies at every kind of moment: what a receiver may count on, over random sessions.
#![allow(
    clippy::disallowed_methods,
    clippy::print_stderr,
    reason = "a long run is asked for by the environment"
)]

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, RngAlgorithm, RngSeed, TestRunner};
use std::cell::RefCell;
use std::collections::BTreeMap;
use warmhands_core::body::Body;
use warmhands_core::diagnostic::{Diagnostic, Label, Severity};
use warmhands_core::geometry::distance_to_segment;
use warmhands_core::level::Level;
use warmhands_core::place::Place;
use warmhands_core::planner::{Setting, plan};
use warmhands_core::request::{Request, SoreSpot, Strength};
use warmhands_core::rules;
use warmhands_core::score::{MovementKind, Score, Stroke};
use warmhands_core::session::event::{Entry, Event, Rating, Reply};
use warmhands_core::session::log::{line, read};
use warmhands_core::session::{Session, Status};
use warmhands_core::units::{Metres, Seconds};
use warmhands_core::words::Language;

fn request() -> impl Strategy<Value = Request> {
    let spots = prop::collection::vec((0..Place::COUNT, -0.02..0.02f64), 0..=3);
    ((5..=20u32).prop_map(f64::from), 1..=4u8, 0..3usize, any::<u64>(), spots).prop_map(
        |(minutes, level, strength, seed, spots)| {
            let mut request = Request { level: Level(level), seed, ..Request::of_minutes(minutes) };
            request.giver.strength =
                [Strength::Light, Strength::Average, Strength::Strong][strength];
            let body = Body::of(&request.receiver);
            for (place, dx) in spots {
                let place = Place::all().nth(place).expect("a place");
                let mut at = body.centre(place);
                at.x += dx;
                request.sore.push(SoreSpot { place, at, radius_m: Metres(0.03) });
            }
            request
        },
    )
}

/// A reply that may come at any time, and how long after the one before.
fn reply() -> impl Strategy<Value = (Reply, f64)> {
    let point = (-0.2..0.2f64, -0.15..0.6f64);
    let reply = prop_oneof![
        6 => Just(Reply::Softer),
        4 => Just(Reply::Firmer),
        3 => Just(Reply::Slower),
        2 => Just(Reply::Faster),
        4 => Just(Reply::Stay),
        4 => Just(Reply::MoveOn),
        2 => point.prop_map(|(x, y)| Reply::SoreHere { x_m: Metres(x), y_m: Metres(y) }),
        1 => Just(Reply::Hurts),
        2 => Just(Reply::Pause),
        3 => Just(Reply::Resume),
        1 => Just(Reply::FinishGently),
    ];
    (reply, prop_oneof![3 => 0.0..60.0f64, 1 => 0.0..400.0f64, 1 => Just(0.0)])
}

#[derive(Debug, Clone)]
struct Case {
    request: Request,
    replies: Vec<(Reply, f64)>,
}

fn case() -> impl Strategy<Value = Case> {
    (request(), prop::collection::vec(reply(), 0..12))
        .prop_map(|(request, replies)| Case { request, replies })
}

fn cases(usual: usize) -> usize {
    std::env::var("WARMHANDS_CASES").ok().and_then(|n| n.parse().ok()).unwrap_or(usual)
}

/// The first `n` random sessions with a plan, always the same.
fn sessions(n: usize) -> impl Iterator<Item = (Case, Score)> {
    let mut runner = TestRunner::new(Config {
        rng_algorithm: RngAlgorithm::ChaCha,
        rng_seed: RngSeed::Fixed(20_261_124),
        ..Config::default()
    });
    (0..n).filter_map(move |_| {
        let case = case().new_tree(&mut runner).expect("no filters").current();
        let score = plan(&case.request, Setting::Quick).ok()?;
        Some((case, score))
    })
}

/// Plays a case to its end; the whole log, and what `each` sees after every entry.
fn played(
    case: &Case,
    score: &Score,
    mut each: impl FnMut(&Session, &Entry),
) -> (Session, Vec<Entry>) {
    let first = Entry {
        n: 0,
        t_s: Seconds::ZERO,
        event: Event::ScoreChosen { score: Box::new(score.clone()) },
    };
    let mut log = vec![first];
    let mut session = Session::new(score.clone()).expect("a score of ours");
    let mut t = 2.0;
    let mut tell = |session: &mut Session, log: &mut Vec<Entry>, entry: Entry| {
        session.apply(&entry).expect("what is decided can be applied");
        each(session, &entry);
        log.push(entry);
    };
    let start = session.decide(Reply::Start, Seconds(t)).expect("it begins");
    tell(&mut session, &mut log, start);
    for (reply, after) in &case.replies {
        t += after;
        end_before(&mut session, &mut log, t, &mut tell);
        if let Ok(entry) = session.decide(reply.clone(), Seconds(t)) {
            tell(&mut session, &mut log, entry);
        }
    }
    if matches!(session.status(), Status::Paused | Status::HandsOff) {
        t += 5.0;
        let entry = session.decide(Reply::Resume, Seconds(t)).expect("it goes on");
        tell(&mut session, &mut log, entry);
    }
    end_before(&mut session, &mut log, t + 3000.0, &mut tell);
    (session, log)
}

fn end_before(
    session: &mut Session,
    log: &mut Vec<Entry>,
    t: f64,
    tell: &mut impl FnMut(&mut Session, &mut Vec<Entry>, Entry),
) {
    if session.due(Seconds(t)) == Some(Event::Ended) {
        let left = session.left_s(session.last_s()).0;
        let at = Seconds(session.last_s().0 + left).min(Seconds(t));
        tell(session, log, Entry { n: session.next(), t_s: at, event: Event::Ended });
    }
}

fn strokes(score: &Score) -> impl Iterator<Item = &Stroke> {
    score.strokes().map(|(_, _, stroke)| stroke)
}

#[test]
fn no_session_is_longer_than_twenty_minutes_and_each_comes_to_its_end() {
    for (case, score) in sessions(cases(300)) {
        let (session, _) = played(&case, &score, |session, _| {
            assert!(session.score().duration_s.0 <= 1200.0 + 1e-6, "{case:?}");
            let mut time = 0.0;
            for stroke in strokes(session.score()) {
                assert!((stroke.start_s.0 - time).abs() < 2e-3, "a gap at {time}: {case:?}");
                assert!(stroke.duration_s.0 >= 0.0);
                time = stroke.end_s().0;
            }
        });
        assert!(session.is_over(), "{:?} {case:?}", session.status());
    }
}

#[test]
fn after_a_hurt_nothing_comes_near_again_and_nothing_is_as_firm() {
    let mut hurts = 0;
    for (mut case, score) in sessions(cases(300)) {
        case.replies.insert(case.replies.len() / 2, (Reply::Hurts, 20.0));
        played(&case, &score, |session, entry| {
            if entry.event != Event::Hurt {
                return;
            }
            hurts += 1;
            let at = session.massage_s(entry.t_s);
            let score = session.score();
            let margin = score.request.giver.hand_breadth_m.0 / 2.0;
            for stroke in strokes(score).filter(|s| s.start_s > at) {
                assert!(stroke.level <= score.level_cap, "{} {case:?}", stroke.technique);
                for keep_off in &score.request.keep_off {
                    let near = stroke.hands.working().any(|hand| {
                        hand.path.windows(2).any(|w| {
                            distance_to_segment(keep_off.at, w[0], w[1])
                                < keep_off.radius_m.0 + margin - 0.001
                        })
                    });
                    assert!(
                        !near,
                        "{} at {} comes near {case:?}",
                        stroke.technique, stroke.start_s
                    );
                }
            }
        });
    }
    assert!(hurts > 50, "{hurts}");
}

#[test]
fn a_log_gives_the_same_session_in_any_split_into_snapshot_and_tail() {
    for (case, score) in sessions(cases(60)) {
        let (session, log) = played(&case, &score, |_, _| {});
        let whole = Session::replay(&log).expect("our own log");
        assert_eq!(whole, session);
        for split in [1, log.len() / 2, log.len() - 1] {
            let written: String = log[..split.max(1)].iter().map(line).collect();
            let mut tail = read(&written, Language::English).session.expect("a part of it");
            for entry in &log[split.max(1)..] {
                tail.apply(entry).expect("the rest");
            }
            assert_eq!(tail, session, "{case:?}");
        }
    }
}

#[test]
fn one_softer_leaves_most_of_the_rest_as_it_was() {
    for (case, score) in sessions(cases(200)) {
        let quiet = Case {
            replies: vec![(Reply::Softer, case.replies.first().map_or(100.0, |r| r.1 + 30.0))],
            ..case
        };
        played(&quiet, &score, |session, entry| {
            if entry.event != Event::Softer {
                return;
            }
            let at = session.massage_s(entry.t_s);
            let key = |s: &Stroke| (s.technique, s.places.clone(), s.direction);
            let rest = |score: &Score| {
                strokes(score).filter(|s| s.end_s() > at).map(key).collect::<Vec<_>>()
            };
            let (before, after) = (rest(&score), rest(session.score()));
            let same = longest_common(&before, &after);
            assert!(same * 10 >= before.len() * 8, "{same} of {}: {quiet:?}", before.len());
        });
    }
}

fn longest_common<T: PartialEq>(a: &[T], b: &[T]) -> usize {
    let mut row = vec![0; b.len() + 1];
    for x in a {
        let mut corner = 0;
        for (j, y) in b.iter().enumerate() {
            let above = row[j + 1];
            row[j + 1] = if x == y { corner + 1 } else { row[j + 1].max(row[j]) };
            corner = above;
        }
    }
    row[b.len()]
}

/// Which rules may no longer be met once the receiver has spoken: what was asked for comes first.
fn softened(log: &[Entry], code: &str) -> bool {
    let had = |wanted: fn(&Event) -> bool| log.iter().any(|entry| wanted(&entry.event));
    let gently = had(|e| matches!(e, Event::FinishedGently));
    let moved = had(|e| matches!(e, Event::MovedOn));
    let hurt = had(|e| matches!(e, Event::Hurt));
    let tempo = had(|e| matches!(e, Event::Slower | Event::Faster));
    let stayed = had(|e| matches!(e, Event::Stayed));
    match code {
        // Shorter than asked for, and its shares.
        "R01" | "R02" => gently || moved || hurt || stayed || tempo,
        "R04" => gently || hurt || moved,
        "R05" | "R07" => gently || hurt,
        // Named too late, or warmed too fast.
        "R06" => gently || hurt || tempo || had(|e| matches!(e, Event::SorenessNamed { .. })),
        "R14" => hurt,
        // Balance is the first to give way.
        "R09" => true,
        _ => false,
    }
}

#[test]
fn what_is_performed_breaks_no_rule_that_can_still_be_met() {
    let tally = RefCell::new(BTreeMap::<String, u32>::new());
    let mut broken = Vec::new();
    let mut count = 0;
    for (case, score) in sessions(cases(300)) {
        let (session, log) = played(&case, &score, |_, _| {});
        count += 1;
        let done = session.performed(session.score().duration_s);
        // What was done before the last reply is judged by what was known then.
        let last = log.iter().rfind(|e| !matches!(e.event, Event::Ended | Event::Resumed));
        let known = last.map_or(Seconds::ZERO, |entry| {
            let upto = Session::replay(&log[..entry.n as usize]).expect("a part of our log");
            upto.massage_s(entry.t_s)
        });
        let later = |found: &Diagnostic| {
            let mut starts = found.labels.iter().filter_map(|label| match label {
                Label::Stroke { start_s, .. } => Some(*start_s > known.0),
                _ => None,
            });
            starts.next().is_none_or(|first| first || starts.any(|later| later))
        };
        let findings = rules::check(&done);
        let stops = findings.into_iter().filter(|d| d.severity == Severity::Stop);
        for found in stops.filter(later) {
            *tally.borrow_mut().entry(found.code.to_owned()).or_default() += 1;
            if !softened(&log, found.code) {
                broken.push(format!("{}: {}\n{:?}", found.code, found.message, case.replies));
            }
        }
    }
    eprintln!("{count} sessions: {:?}", tally.borrow());
    let some = broken.iter().take(10).map(String::as_str).collect::<Vec<_>>().join("\n\n");
    assert!(broken.is_empty(), "{} broken of {count}:\n{some}", broken.len());
}

#[test]
fn nothing_is_granted_after_a_stop_but_a_rating() {
    let (_, score) = sessions(20).next().expect("a plan");
    let mut session = Session::new(score).expect("ours");
    for reply in [Reply::Start, Reply::Stop] {
        let entry = session.decide(reply, Seconds(1.0)).expect("granted");
        session.apply(&entry).expect("applied");
    }
    for reply in
        [Reply::Resume, Reply::Softer, Reply::Hurts, Reply::MoveOn, Reply::Start, Reply::Stop]
    {
        assert!(session.decide(reply, Seconds(9.0)).is_err());
    }
    assert!(session.decide(Reply::Rate(Rating::default()), Seconds(9.0)).is_ok());
    assert_eq!(session.score().movements.last().map(|m| m.kind), Some(MovementKind::Rest));
}
