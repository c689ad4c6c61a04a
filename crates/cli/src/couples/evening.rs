//! One session of a couple, second by second.

use super::people::Couple;
use warmhands_core::body::Body;
use warmhands_core::geometry::{length, point_along};
use warmhands_core::score::Score;
use warmhands_core::session::Session;
use warmhands_core::session::event::{Entry, Event, Rating, Reply};
use warmhands_core::technique::Class;
use warmhands_core::units::Seconds;

/// Nobody says something new so soon after the last, seconds.
const PATIENCE_S: f64 = 15.0;
/// How long it takes until something feels wrong, seconds.
const NOTICE_S: f64 = 3.0;
/// From this share on a tempo is told to be wrong, and how much less readily than a level.
const TEMPO_OFF: f64 = 0.18;
const TEMPO_MINDED: f64 = 0.3;
/// So long more than a level too firm makes sore the next day, seconds.
const SORE_FROM_S: f64 = 90.0;

/// What came of a session.
pub(super) struct Evening {
    pub(super) log: Vec<Entry>,
    /// How far the felt level was from the wished one, mean over time, levels.
    pub(super) miss: f64,
}

/// What is felt while it lasts.
#[derive(Default)]
struct Feeling {
    seconds: f64,
    miss_s: f64,
    /// Positive for too firm.
    signed_s: f64,
    sore_s: f64,
    /// What is noticed by now, levels too firm.
    noticed: f64,
}

impl Evening {
    /// The `nth` session of a couple, of this score.
    pub(super) fn of(couple: &Couple, score: Score, nth: u64, replies: bool) -> Self {
        let body = Body::of(&score.request.receiver);
        let chosen = Event::ScoreChosen { score: Box::new(score.clone()) };
        let mut log = vec![Entry { n: 0, t_s: Seconds::ZERO, event: chosen }];
        let mut session = Session::new(score).expect("a plan of ours is a score");
        say(&mut session, &mut log, Reply::Start, 0.0);
        let (mut feeling, mut quiet_until) = (Feeling::default(), 0.0);
        let mut t_s = 0.0;
        loop {
            t_s += 1.0;
            if let Some(event) = session.due(Seconds(t_s)) {
                let entry = Entry { n: session.next(), t_s: Seconds(t_s), event };
                session.apply(&entry).expect("the end can come when it is due");
                log.push(entry);
                break;
            }
            let Some(too_fast) = feel(couple, &session, &body, t_s, nth, &mut feeling) else {
                continue;
            };
            if !replies || t_s < quiet_until {
                continue;
            }
            let speaks = couple.chance.of(5000 + nth).of(t_s as u64).even();
            let reply = if feeling.noticed.abs() > couple.tolerance() && speaks < couple.outspoken()
            {
                if feeling.noticed > 0.0 { Reply::Softer } else { Reply::Firmer }
            } else if too_fast.abs() > TEMPO_OFF && speaks < couple.outspoken() * TEMPO_MINDED {
                if too_fast > 0.0 { Reply::Slower } else { Reply::Faster }
            } else {
                continue;
            };
            say(&mut session, &mut log, reply, t_s);
            quiet_until = t_s + PATIENCE_S;
        }
        let rating = feeling.rating(couple, session.score());
        say(&mut session, &mut log, Reply::Rate(rating), t_s + 60.0);
        Self { log, miss: feeling.miss_s / feeling.seconds.max(1.0) }
    }
}

fn say(session: &mut Session, log: &mut Vec<Entry>, reply: Reply, t_s: f64) {
    if let Ok(entry) = session.decide(reply, Seconds(t_s)) {
        session.apply(&entry).expect("what is decided can be applied");
        log.push(entry);
    }
}

/// A second of it; how much too fast it is. `None` while hands lie still.
fn feel(
    couple: &Couple,
    session: &Session,
    body: &Body,
    t_s: f64,
    nth: u64,
    feeling: &mut Feeling,
) -> Option<f64> {
    let present = session.present(session.massage_s(Seconds(t_s)));
    let movement = &session.score().movements[present.movement];
    let stroke = &movement.strokes[present.stroke];
    if stroke.technique.class() == Class::Still {
        return None;
    }
    let which = (present.movement * 1000 + present.stroke) as u64;
    let felt = couple.felt(stroke, nth, which);
    let (mut miss, mut signed, mut worst, mut hands) = (0.0, 0.0, 0.0_f64, 0.0);
    for hand in stroke.hands.working() {
        let along = length(&hand.path) * present.repetitions.fract();
        let Some(place) = body.place_at(point_along(&hand.path, along)) else { continue };
        let off = felt - couple.wished(movement.kind, stroke.technique, place);
        miss += off.abs();
        signed += off;
        hands += 1.0;
        if off.abs() > worst.abs() {
            worst = off;
        }
    }
    if hands > 0.0 {
        feeling.seconds += 1.0;
        feeling.miss_s += miss / hands;
        feeling.signed_s += signed / hands;
        feeling.sore_s += f64::from(u8::from(worst > 1.0));
        feeling.noticed += (worst - feeling.noticed) / NOTICE_S;
    }
    Some(couple.too_fast(stroke))
}

impl Feeling {
    /// What is said afterwards.
    fn rating(&self, couple: &Couple, score: &Score) -> Rating {
        let off = self.signed_s / self.seconds.max(1.0);
        let done = |technique| score.strokes().any(|(_, _, s)| s.technique == technique);
        let of = |technique| if done(technique) { vec![technique] } else { Vec::new() };
        Rating {
            pressure: Some((off * 2.0).round().clamp(-2.0, 2.0) as i8),
            liked: of(couple.liked()),
            disliked: of(couple.disliked()),
            next_day_soreness: Some(if self.sore_s > SORE_FROM_S { 5 } else { 1 }),
            ..Rating::default()
        }
    }
}
