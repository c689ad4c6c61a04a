//! What a person may count on while a score is performed: hands that move like hands.
#![allow(clippy::float_cmp, reason = "what is only handed on stays the same bits")]

use std::collections::BTreeMap;
use warmhands_core::body::Body;
use warmhands_core::geometry::{Point, resampled};
use warmhands_core::level::Level;
use warmhands_core::place::Place;
use warmhands_core::planner::{Setting, plan};
use warmhands_core::request::{Arms, Build, KeepOff, Receiver, Request, SoreSpot};
use warmhands_core::score::{Score, Stroke};
use warmhands_core::session::choreography::{Choreography, Frame, HandFrame, Knot, Turns};
use warmhands_core::session::skin::Skin;
use warmhands_core::technique::{Class, Technique};
use warmhands_core::units::{Hertz, Kilograms, Metres, Newtons, Seconds};

/// Frames a second.
const RATE: f64 = 60.0;

/// Requests that differ in what hands have to cope with, by name.
fn requests() -> Vec<(&'static str, Request)> {
    let plain = |minutes: f64| Request::of_minutes(minutes);
    let body = Body::of(&Receiver::default());
    let sore = |name: &str| {
        let place: Place = name.parse().unwrap();
        SoreSpot { place, at: body.centre(place), radius_m: Metres(0.03) }
    };
    let off = |x: f64, y: f64, radius: f64| KeepOff {
        place: None,
        at: Point::new(x, y),
        radius_m: Metres(radius),
        why: None,
    };
    let forward = Receiver { arms: Arms::Forward, ..Receiver::default() };
    let broad = Receiver {
        stature_m: Metres(1.95),
        mass_kg: Kilograms(112.0),
        build: Build::Male,
        ..Receiver::default()
    };
    let slight = Receiver {
        stature_m: Metres(1.5),
        mass_kg: Kilograms(43.0),
        build: Build::Female,
        ..Receiver::default()
    };
    let loves = |names: &[&str]| -> BTreeMap<Technique, f64> {
        names.iter().map(|name| (name.parse().unwrap(), 1.0)).collect()
    };
    vec![
        ("plain", plain(15.0)),
        ("short", plain(5.0)),
        (
            "sore",
            Request { sore: vec![sore("shoulder.left"), sore("lower-back.right")], ..plain(15.0) },
        ),
        ("sunburn", Request { keep_off: vec![off(0.1, 0.3, 0.05)], ..plain(12.0) }),
        ("mole", Request { keep_off: vec![off(-0.12, 0.25, 0.02)], ..plain(15.0) }),
        (
            "forward",
            Request { receiver: forward, sore: vec![sore("inner-blade.right")], ..plain(20.0) },
        ),
        ("broad", Request { receiver: broad, level: Level(4), ..plain(20.0) }),
        ("slight", Request { receiver: slight, level: Level(2), ..plain(10.0) }),
        (
            "drums",
            Request { taste: loves(&["tapping", "hacking", "cupping", "rocking"]), ..plain(20.0) },
        ),
        (
            "tools",
            Request {
                taste: loves(&["forearm-slide", "thumb-circles", "static-press", "knuckle-glide"]),
                level: Level(4),
                sore: vec![sore("inner-blade.left")],
                ..plain(20.0)
            },
        ),
    ]
}

struct Show {
    name: &'static str,
    score: Score,
    body: Body,
    choreography: Choreography,
}

fn shows() -> Vec<Show> {
    let show = |(name, request): (&'static str, Request)| {
        let score = plan(&request, Setting::Quick).unwrap_or_else(|why| panic!("{name}: {why:?}"));
        show_of(name, score)
    };
    let mut shows: Vec<Show> = requests().into_iter().map(show).collect();
    for technique in ["static-press", "rocking", "forearm-slide", "hacking", "cupping", "plucking"]
    {
        let (name, request) = requests().remove(2);
        let score = plan(&request, Setting::Quick).unwrap();
        shows.push(show_of(name, instead(score, technique.parse().unwrap())));
    }
    shows
}

fn show_of(name: &'static str, score: Score) -> Show {
    let body = Body::of(&score.request.receiver);
    let choreography = Choreography::of(&score, &Turns::default(), &Skin::of(&body));
    Show { name, score, body, choreography }
}

/// Every third stroke done in another way: planned scores do not use every technique.
fn instead(mut score: Score, technique: Technique) -> Score {
    let strokes = score.movements.iter_mut().flat_map(|movement| &mut movement.strokes);
    for stroke in strokes.skip(1).step_by(3) {
        let spec = technique.spec();
        let level = (1..=4).map(Level).find(|level| spec.force_n.at(*level).is_some()).unwrap();
        stroke.technique = technique;
        stroke.level = level;
        stroke.force_n = Newtons(spec.force_n.at(level).unwrap().at(0.6));
        stroke.rate_hz = spec.tempo.rate_hz.map(|band| Hertz(band.at(0.5)));
        for hand in [&mut stroke.hands.left, &mut stroke.hands.right].into_iter().flatten() {
            hand.posture = spec.posture;
            if spec.tempo.speed_m_per_s.is_none() {
                hand.path.truncate(1);
                stroke.speed_m_per_s = None;
            }
        }
    }
    score
}

impl Show {
    fn frames(&self) -> impl Iterator<Item = (f64, Frame)> + '_ {
        let count = ((self.score.duration_s.0 + 4.0) * RATE) as usize;
        (0..count).map(|i| {
            let at = i as f64 / RATE;
            (at, self.choreography.frame(Seconds(at)))
        })
    }
    fn stroke_at(&self, at: f64) -> Option<&Stroke> {
        self.score.strokes().map(|(_, _, s)| s).find(|s| s.start_s.0 <= at && at < s.end_s().0)
    }
}

fn hands(frame: &Frame) -> [&HandFrame; 2] {
    [&frame.left, &frame.right]
}
fn minus(a: [f64; 3], b: [f64; 3]) -> [f64; 3] {
    std::array::from_fn(|i| a[i] - b[i])
}
fn length(a: [f64; 3]) -> f64 {
    a.iter().map(|part| part * part).sum::<f64>().sqrt()
}

/// Drumming hands hop 2.5 cm up to eight times a second [S24].
fn drums(hand: &HandFrame) -> bool {
    use Technique::{Cupping, Hacking, Plucking, Tapping};
    hand.technique.is_some_and(|t| matches!(t, Tapping | Plucking | Hacking | Cupping))
}

#[test]
fn hands_move_no_faster_than_hands_and_never_jerk() {
    const SPEED_MAX: f64 = 1.5;
    /// Less than half of what falls freely, m/s², the ups and downs of the body included: a bound of
    /// ours. The worst that was measured is 3.6, across the groove of the spine.
    const ACCELERATION_MAX: f64 = 4.0;
    for show in shows() {
        let frames: Vec<_> = show.frames().collect();
        for three in frames.windows(3) {
            for hand in 0..2 {
                let [a, b, c] = [0, 1, 2].map(|i| hands(&three[i].1)[hand].position_m);
                let at = format!("{} at {:.2} s", show.name, three[1].0);
                let speed = length(minus(b, a)) * RATE;
                assert!(speed <= SPEED_MAX, "{at}: {speed:.2} m/s");
                let mut bend = minus(minus(c, b), minus(b, a)).map(|part| part * RATE * RATE);
                if (0..3).any(|i| drums(hands(&three[i].1)[hand])) {
                    bend[2] = 0.0;
                }
                assert!(length(bend) <= ACCELERATION_MAX, "{at}: {:.2} m/s²", length(bend));
            }
        }
    }
}

#[test]
fn hands_are_on_the_skin_or_above_it() {
    for show in shows() {
        for (at, frame) in show.frames().step_by(3) {
            for hand in hands(&frame) {
                let [x, y, z] = hand.position_m;
                let distance = show.body.distance(x, y, z);
                let what = || format!("{} at {at:.2} s: {distance:.4} m", show.name);
                assert!(distance > -0.002, "{}", what());
                if hand.contact == 0.0 {
                    assert!(distance > 0.002, "{}", what());
                } else if hand.contact > 0.999 {
                    assert!(distance < 0.006, "{}", what());
                }
            }
        }
    }
}

#[test]
fn hands_never_go_through_each_other() {
    for show in shows() {
        for (at, frame) in show.frames() {
            let apart = length(minus(frame.left.position_m, frame.right.position_m));
            // One hand may lie on the other, then and shortly after: where it has no path of its
            // own, or the other's very path without room for two.
            let alone = |t: f64| {
                show.stroke_at(t).is_some_and(|s| match [&s.hands.left, &s.hands.right] {
                    [Some(left), Some(right)] => left.path == right.path && left.path.len() == 1,
                    _ => true,
                })
            };
            let least = if alone(at) || alone(at - 2.5) { 0.02 } else { 0.04 };
            assert!(apart >= least, "{} at {at:.2} s: {apart:.3} m", show.name);
        }
    }
}

#[test]
fn the_force_stays_in_the_band_of_its_stroke() {
    /// Until here a hand may still come from the stroke before.
    const SETTLED: f64 = 4.0;
    for show in shows() {
        for (at, frame) in show.frames() {
            let Some(stroke) = show.stroke_at(at) else { continue };
            let bands = |s: &Stroke| s.technique.spec().force_n.at(s.level).unwrap();
            let band = bands(stroke);
            let before = show.stroke_at(stroke.start_s.0 - 0.01).map(bands);
            for hand in hands(&frame).into_iter().filter(|hand| hand.technique.is_some()) {
                let force = hand.force_n.0;
                let what =
                    || format!("{} at {at:.2} s: {force:.2} N, {}", show.name, stroke.technique);
                let settled = at - stroke.start_s.0 > SETTLED;
                let high = before.filter(|_| !settled).map_or(band.high, |b| b.high.max(band.high));
                assert!((0.0..=high + 1e-6).contains(&force), "{}", what());
                if hand.contact > 0.999 && settled {
                    assert!(band.holds(force), "{}", what());
                }
            }
        }
    }
}

#[test]
fn one_hand_keeps_contact_except_at_an_ease() {
    for show in shows() {
        let start = show.score.movements[0].start_s.0 + 3.0;
        for (at, frame) in
            show.frames().filter(|(at, _)| (start..show.score.duration_s.0).contains(at))
        {
            let ease =
                |t: f64| show.stroke_at(t).is_some_and(|s| s.technique.class() == Class::Ease);
            let contact = frame.left.contact.max(frame.right.contact);
            let drumming = hands(&frame).into_iter().any(drums);
            let free = ease(at)
                || ease(at - 3.0)
                || ease(at - 5.0)
                || drumming
                || !show.score.request.keep_off.is_empty();
            let what = show.stroke_at(at).map(|s| (s.technique, at - s.start_s.0));
            assert!(free || contact > 0.25, "{} at {at:.2} s: {contact:.2} {what:?}", show.name);
        }
    }
}

#[test]
fn nothing_touches_a_keep_off() {
    for show in shows() {
        for (at, frame) in show.frames() {
            for hand in hands(&frame).into_iter().filter(|hand| hand.contact > 0.0) {
                let p = Point::new(hand.position_m[0], hand.position_m[1]);
                for keep_off in &show.score.request.keep_off {
                    let distance = show.body.keep_off_distance(keep_off, p);
                    assert!(distance > 0.0, "{} at {at:.2} s", show.name);
                }
            }
        }
    }
}

#[test]
fn a_path_is_followed_once_in_every_repetition() {
    let show = &shows()[0];
    for (_, _, stroke) in show.score.strokes().filter(|(_, _, s)| s.rate_hz.is_none()) {
        let Some(hand) = stroke.hands.left.as_ref().filter(|h| h.path.len() > 2) else { continue };
        let at = |t: f64| show.choreography.frame(Seconds(t)).left.position_m;
        let end = at(stroke.end_s().0 - 1e-6);
        let last = hand.path[hand.path.len() - 1];
        let off = Point::new(end[0], end[1]).distance(last);
        assert!(off < 0.02, "{} ends {off:.3} m off", stroke.technique);
        for corner in &hand.path {
            let steps = (stroke.repetition_s().0 * 20.0) as usize;
            let times = (0..steps).map(|i| stroke.end_s().0 - i as f64 / 20.0);
            let near = times.map(|t| Point::new(at(t)[0], at(t)[1]).distance(*corner));
            let near = near.fold(f64::INFINITY, f64::min);
            assert!(near < 0.03, "{} passes {corner:?} {near:.3} m off", stroke.technique);
        }
    }
}

#[test]
fn a_frame_depends_on_its_moment_alone() {
    let show = &shows()[2];
    let times: Vec<f64> = (0..2000).map(|i| f64::from(i * 733 % 2000) * 0.46).collect();
    let jumping: Vec<Frame> = times.iter().map(|t| show.choreography.frame(Seconds(*t))).collect();
    let skin = Skin::of(&show.body);
    let again = Choreography::of(&show.score, &Turns::default(), &skin);
    for (t, frame) in times.iter().zip(jumping).rev() {
        assert_eq!(again.frame(Seconds(*t)), frame);
    }
    assert_eq!(again.frame(Seconds(-5.0)).left, again.frame(Seconds::ZERO).left);
}

#[test]
fn directions_are_unit_vectors_and_fingers_lie_on_the_skin() {
    for show in shows() {
        for (_, frame) in show.frames().step_by(20) {
            for hand in hands(&frame) {
                let dot: f64 = hand.normal.iter().zip(hand.heading).map(|(a, b)| a * b).sum();
                assert!((length(hand.normal) - 1.0).abs() < 1e-9 && dot.abs() < 1e-9);
                assert!((length(hand.heading) - 1.0).abs() < 1e-9);
            }
        }
    }
}

#[test]
fn the_floats_are_the_frame() {
    let show = &shows()[0];
    let mut strokes = show.score.movements.iter().flat_map(|movement| &movement.strokes);
    let kneading = strokes.find(|stroke| stroke.technique == Technique::Petrissage).unwrap();
    let frame = show.choreography.frame(kneading.start_s + kneading.duration_s / 2.0);
    let mut floats = [f32::NAN; Frame::FLOATS];
    frame.write_to(&mut floats);
    assert!(floats.iter().all(|f| f.is_finite()));
    assert_eq!(floats[14], frame.right.position_m[0] as f32);
    assert_eq!(floats[13], Technique::Petrissage as u8 as f32);
    assert_eq!(floats[Frame::FLOATS - 2], frame.light as f32);
}

#[test]
fn it_gets_darker_and_never_dark() {
    for show in shows() {
        let light: Vec<f64> = show.frames().map(|(_, frame)| frame.light).collect();
        assert!(light.windows(2).all(|w| w[1] <= w[0] && w[0] - w[1] < 0.01));
        assert!(light[0] == 1.0 && light[light.len() - 1] > 0.2);
    }
}

#[test]
fn the_pulse_is_steady_and_slows_towards_the_end() {
    for show in shows() {
        let pulse = |at: f64| show.choreography.pulse(Seconds(at));
        let end = show.score.duration_s.0;
        let times: Vec<f64> = (0..(end * RATE) as usize).map(|i| i as f64 / RATE).collect();
        for pair in times.windows(2) {
            let (a, b) = (pulse(pair[0]), pulse(pair[1]));
            assert!((a.beat_hz.0 - b.beat_hz.0).abs() < 0.005, "the tempo glides");
            let beats = (b.beats - a.beats) * RATE;
            let (low, high) = (a.beat_hz.0.min(b.beat_hz.0), a.beat_hz.0.max(b.beat_hz.0));
            assert!((low - 1e-3..=high + 1e-3).contains(&beats), "{beats}");
            assert!((0.0..1.0).contains(&a.phase) && (0.0..=1.0).contains(&a.intensity));
        }
        let fastest = times.iter().map(|at| pulse(*at).beat_hz.0).fold(0.0, f64::max);
        assert!(pulse(end).beat_hz.0 < 0.8 * fastest);
        assert!(pulse(end).intensity < 0.05);
    }
}

/// The score when a stroke ends at `at`, and all that follows comes earlier.
fn cut(score: &Score, movement: usize, stroke: usize, at: f64) -> Score {
    let mut score = score.clone();
    let cut = &mut score.movements[movement].strokes[stroke];
    let early = cut.end_s() - Seconds(at);
    cut.duration_s = Seconds(at) - cut.start_s;
    let start = cut.start_s;
    score.movements[movement].duration_s += -early;
    for movement in &mut score.movements {
        for stroke in movement.strokes.iter_mut().filter(|s| s.start_s > start) {
            stroke.start_s += -early;
        }
        movement.start_s = movement.strokes[0].start_s;
    }
    score.duration_s += -early;
    score
}

/// The greatest step between frames as a speed, from `from` to `to`.
fn fastest(choreography: &Choreography, from: f64, to: f64) -> f64 {
    let count = ((to - from) * RATE) as usize;
    let at = |i: usize| choreography.frame(Seconds(from + i as f64 / RATE));
    let step = |i: usize| {
        let (a, b) = (at(i), at(i + 1));
        let ways =
            hands(&a).into_iter().zip(hands(&b)).map(|(a, b)| minus(b.position_m, a.position_m));
        ways.map(length).fold(0.0, f64::max) * RATE
    };
    (0..count).map(step).fold(0.0, f64::max)
}

#[test]
fn a_stroke_that_is_cut_off_leads_on_from_where_the_hands_are() {
    for show in shows() {
        let skin = Skin::of(&show.body);
        for (m, i, stroke) in show.score.strokes().filter(|(_, i, _)| i % 2 == 0) {
            let at = stroke.start_s.0 + 0.37 * stroke.duration_s.0;
            let done = 0.37 * f64::from(stroke.repetitions);
            let mut turns = Turns::default();
            turns.cut(m, i, Knot { at_s: Seconds(at), repetitions: done });
            let score = cut(&show.score, m, i, at);
            let after = Choreography::of(&score, &turns, &skin);
            for back in [0.0, 0.02, 1.0, 30.0] {
                let t = Seconds(at - back - 1e-9);
                let (a, b) = (show.choreography.frame(t), after.frame(t));
                for (a, b) in hands(&a).into_iter().zip(hands(&b)) {
                    let off = length(minus(a.position_m, b.position_m));
                    assert!(
                        off < 2e-3,
                        "{} {}: what was seen moves by {off} m",
                        show.name,
                        stroke.technique
                    );
                }
            }
            let speed = fastest(&after, at - 1.0, at + 6.0);
            assert!(speed < 1.5, "{} {}: {speed:.2} m/s", show.name, stroke.technique);
        }
    }
}

#[test]
fn a_stroke_that_goes_on_longer_goes_on_as_it_is() {
    let show = &shows()[0];
    let skin = Skin::of(&show.body);
    for (m, i, stroke) in show.score.strokes().filter(|(_, _, s)| s.repetitions > 1) {
        let longer = show.score.clone();
        let once_more = stroke.repetition_s();
        let mut longer = later(longer, stroke.start_s, once_more);
        let stays = &mut longer.movements[m].strokes[i];
        stays.repetitions += 1;
        stays.duration_s += once_more;
        let after = Choreography::of(&longer, &Turns::default(), &skin);
        let end = stroke.end_s().0;
        for at in [stroke.start_s.0 - 1.0, end - 12.0, end - 8.0, end - 3.1, end - 0.5] {
            let [a, b] = [&after, &show.choreography].map(|c| c.frame(Seconds(at)).left);
            let off = length(minus(a.position_m, b.position_m));
            // Who was about to stop had slowed down by then.
            let least = if at < end - 3.0 { 1e-3 } else { 0.05 };
            assert!(off < least, "{} {:.1} s before its end: {off} m", stroke.technique, end - at);
        }
    }
}

/// The score with everything after `start` later.
fn later(mut score: Score, start: Seconds, by: Seconds) -> Score {
    for movement in &mut score.movements {
        for stroke in movement.strokes.iter_mut().filter(|s| s.start_s > start) {
            stroke.start_s += by;
        }
        movement.start_s = movement.strokes[0].start_s;
    }
    score.duration_s += by;
    score
}

#[test]
fn another_pace_is_taken_up_without_a_jump() {
    let show = &shows()[0];
    let skin = Skin::of(&show.body);
    for (m, i, stroke) in show.score.strokes() {
        let at = stroke.start_s.0 + 0.4 * stroke.duration_s.0;
        let mut turns = Turns::default();
        // A little less is done by then than the stroke's own pace would do, and so on: slower,
        // then faster to the same end.
        let repetitions = f64::from(stroke.repetitions);
        turns.knot(m, i, Knot { at_s: Seconds(at), repetitions: 0.4 * repetitions });
        let later = stroke.start_s.0 + 0.6 * stroke.duration_s.0;
        turns.knot(m, i, Knot { at_s: Seconds(later), repetitions: 0.57 * repetitions });
        let after = Choreography::of(&show.score, &turns, &skin);
        for t in [at - 3.0, at - 0.1, at] {
            let [a, b] = [&after, &show.choreography].map(|c| c.frame(Seconds(t)).left.position_m);
            assert!(length(minus(a, b)) < 1e-9, "{}: what was seen moves", stroke.technique);
        }
        let speed = fastest(&after, at - 1.0, later + 2.0);
        let before = fastest(&show.choreography, at - 1.0, later + 2.0);
        assert!(speed < 1.5 * before + 0.02, "{}: {speed:.2} after {before:.2}", stroke.technique);
        let end = stroke.end_s() - Seconds(1e-6);
        let (a, b) =
            (after.frame(end).left.position_m, show.choreography.frame(end).left.position_m);
        assert!(length(minus(a, b)) < 1e-3, "{} ends elsewhere", stroke.technique);
    }
}

#[test]
fn the_skin_is_the_body_where_paths_go() {
    for show in shows() {
        let skin = Skin::of(&show.body);
        for (_, _, stroke) in show.score.strokes() {
            for p in stroke.hands.working().flat_map(|hand| resampled(&hand.path, 0.02)) {
                let Some((q, n)) = show.body.surface(p.x, p.y) else { continue };
                let (off, turned) = (q[2] - skin.at(p).z, minus(n, skin.at(p).normal));
                assert!(off.abs() < 0.0025, "{} {}: {off} m at {p:?}", show.name, stroke.technique);
                assert!(
                    length(turned) < 0.2,
                    "{} {}: {turned:?} at {p:?}",
                    show.name,
                    stroke.technique
                );
            }
        }
    }
}
