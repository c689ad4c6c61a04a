//! The hands through replies: what is seen never jumps, and what hurts is let go of at once.

use warmhands_core::body::Body;
use warmhands_core::place::Place;
use warmhands_core::planner::{Setting, plan};
use warmhands_core::request::{Request, SoreSpot};
use warmhands_core::session::choreography::{Frame, HandFrame};
use warmhands_core::session::event::Reply;
use warmhands_core::session::{Performance, Session};
use warmhands_core::units::{Metres, Seconds};

fn performance(minutes: f64) -> Performance {
    let mut request = Request::of_minutes(minutes);
    let place: Place = "shoulder.left".parse().expect("a place");
    let at = Body::of(&request.receiver).centre(place);
    request.sore.push(SoreSpot { place, at, radius_m: Metres(0.03) });
    let score = plan(&request, Setting::Quick).expect("a plan");
    let mut performance = Performance::new(Session::new(score).expect("ours"));
    tell(&mut performance, Reply::Start, 0.0);
    performance
}

fn tell(performance: &mut Performance, reply: Reply, t: f64) -> bool {
    match performance.session().decide(reply, Seconds(t)) {
        Ok(entry) => {
            performance.apply(&entry).expect("what is decided can be applied");
            true
        }
        Err(_) => false,
    }
}

fn hands(frame: &Frame) -> [&HandFrame; 2] {
    [&frame.left, &frame.right]
}

fn apart(a: [f64; 3], b: [f64; 3]) -> f64 {
    a.iter().zip(b).map(|(a, b)| (a - b) * (a - b)).sum::<f64>().sqrt()
}

#[test]
fn hands_never_jump_whatever_is_replied() {
    let replies = [
        Reply::Softer,
        Reply::Slower,
        Reply::Faster,
        Reply::Stay,
        Reply::MoveOn,
        Reply::SoreHere { x_m: Metres(0.05), y_m: Metres(0.2) },
        Reply::Pause,
        Reply::Hurts,
        Reply::FinishGently,
    ];
    for (i, reply) in replies.iter().enumerate() {
        for at in [12.3, 151.7, 260.9, 388.4, 520.2] {
            let mut performance = performance(12.0);
            let mut last: Option<Frame> = None;
            let mut told = false;
            for step in 0..600 {
                let t = at - 2.0 + f64::from(step) / 60.0;
                if !told && t >= at {
                    told = true;
                    tell(&mut performance, reply.clone(), t);
                }
                if step == 360 {
                    tell(&mut performance, Reply::Resume, t);
                }
                let frame = performance.frame(Seconds(t));
                if let Some(last) = &last {
                    for (a, b) in hands(last).into_iter().zip(hands(&frame)) {
                        let speed = apart(a.position_m, b.position_m) * 60.0;
                        assert!(speed <= 1.5, "{i} {reply:?} at {at}: {speed} m/s at {t}");
                    }
                }
                last = Some(frame);
            }
        }
    }
}

#[test]
fn hands_are_off_half_a_second_after_it_hurts_and_stay_off() {
    for at in [30.0, 200.0, 400.0] {
        let mut performance = performance(12.0);
        tell(&mut performance, Reply::Hurts, at);
        for later in [0.5, 1.0, 60.0] {
            let frame = performance.frame(Seconds(at + later));
            for hand in hands(&frame) {
                assert!(hand.contact < 1e-9 && hand.force_n.0 < 1e-9, "{later} s: {hand:?}");
            }
            assert_eq!(performance.cues(Seconds(at), Seconds(at + later)), []);
        }
    }
}

#[test]
fn hands_that_wait_lie_light_and_still() {
    let mut performance = performance(12.0);
    tell(&mut performance, Reply::Pause, 100.0);
    let (a, b) = (performance.frame(Seconds(101.0)), performance.frame(Seconds(130.0)));
    for (a, b) in hands(&a).into_iter().zip(hands(&b)) {
        assert!(apart(a.position_m, b.position_m) < 1e-12);
        assert!(b.force_n.0 <= 2.0 && a.force_n == b.force_n);
    }
}

#[test]
fn softer_is_felt_within_a_second() {
    let mut performance = performance(12.0);
    let before = performance.frame(Seconds(230.0));
    assert!(tell(&mut performance, Reply::Softer, 230.0));
    let pressed = |frame: &Frame| hands(frame).map(|h| h.force_n.0).into_iter().fold(0.0, f64::max);
    // The same moment of the stroke, as it would have been and as it is.
    let after = performance.frame(Seconds(231.0));
    let planned = self::performance(12.0).frame(Seconds(231.0));
    assert!(
        pressed(&after) <= 0.9 * pressed(&planned),
        "{} {}",
        pressed(&after),
        pressed(&planned)
    );
    assert!(pressed(&before) > 0.0);
}

#[test]
fn everything_can_be_said_with_the_very_first_touch() {
    use Reply::{FinishGently, Firmer, Hurts, MoveOn, Pause, Softer, Stay, Stop};
    for reply in [Softer, Firmer, Stay, MoveOn, Pause, FinishGently, Hurts, Stop] {
        let mut performance = performance(12.0);
        tell(&mut performance, reply.clone(), 0.0);
        tell(&mut performance, Reply::Resume, 0.0);
        for t in [0.0, 0.1, 2.0, 30.0] {
            let pulse = performance.pulse(Seconds(t));
            assert!(pulse.beats.is_finite() && pulse.intensity.is_finite(), "{reply:?}: {pulse:?}");
            for hand in hands(&performance.frame(Seconds(t))) {
                let at = hand.position_m;
                assert!(at.iter().all(|metres| metres.is_finite()), "{reply:?} at {t}: {at:?}");
            }
        }
    }
}
