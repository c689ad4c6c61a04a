//! One hand during one stroke: the way to it, its path, and what it does besides.
//!
//! Times are the stroke's own ([`super::turns::Clock`]). Places are points of the plane with a
//! height over the skin; [`super::choreography`] puts them on the body.

use super::settings::{Gesture, settings};
use super::track::{State, Track, V2, ease, least_jerk};
use crate::score::{Hand, Stroke};
use crate::technique::{Posture, Technique};
use std::f64::consts::{PI, TAU};

/// Where a hand is and what it does there.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Touch {
    /// Where the middle of the contact is, metres.
    pub(super) p: V2,
    /// Height over the skin, metres.
    pub(super) lift: f64,
    /// Where the fingers point: radians from headwards to the receiver's right.
    pub(super) angle: f64,
    /// Force were it wholly in contact, newtons.
    pub(super) press: f64,
    /// How much of the contact is meant, 0–1.
    pub(super) hold: f64,
    /// How far the hand is closed, 0–1.
    pub(super) closed: f64,
}

impl Touch {
    /// A hand in the air.
    pub(super) fn lifted(p: V2, lift: f64, angle: f64) -> Self {
        Self { p, lift, angle, press: 0.0, hold: 0.0, closed: 0.0 }
    }
    /// Share of the contact that its height leaves, 0–1.
    fn near(&self) -> f64 {
        1.0 - ease(self.lift / settings().hands.touch_m)
    }
    pub(super) fn contact(&self) -> f64 {
        self.hold * self.near()
    }
    pub(super) fn force(&self) -> f64 {
        self.press * self.near()
    }
    /// Whether it is in the air, or lies on the other hand.
    pub(super) fn is_lifted(&self) -> bool {
        self.lift > settings().hands.touch_m
    }
}

/// What a stroke asks of a hand, whichever it is.
#[derive(Debug, Clone)]
pub(super) struct Work {
    pub(super) technique: Technique,
    pub(super) gesture: Gesture,
    /// Own time of one repetition.
    repetition: f64,
    /// Own time of all of them.
    pub(super) whole: f64,
    /// Circles, squeezes or taps in a second of own time.
    rate: f64,
    radius: f64,
    duty: f64,
    press: f64,
    /// By how much the force may swing and stay within its band.
    swing: f64,
}

impl Work {
    pub(super) fn of(stroke: &Stroke, repetition: f64, whole: f64) -> Self {
        let spec = stroke.technique.spec();
        let band = spec.force_n.at(stroke.level);
        let force = stroke.force_n.0;
        let room = band.map_or(0.0, |band| (force - band.low).min(band.high - force));
        Self {
            technique: stroke.technique,
            gesture: settings().gesture(stroke.technique),
            repetition,
            whole,
            rate: rate(stroke, repetition),
            radius: spec.tempo.circle_m.unwrap_or(0.0) / 2.0,
            duty: spec.contact.duty,
            press: force,
            swing: room.max(0.0),
        }
    }

    /// Grows from 0 after `lead` and goes back to 0 at the end.
    fn fade(&self, own: f64, lead: f64) -> f64 {
        let time = settings().hands.beat_in_s;
        ease((own - lead) / time) * ease((self.whole - own) / time)
    }

    /// A hand at `p` with what the technique adds to the bare path.
    fn gestured(&self, p: V2, angle: f64, own: f64, lead: f64, hand: Sense) -> Touch {
        let fade = self.fade(own, lead);
        let phase = self.rate * own;
        let mut touch = Touch { p, lift: 0.0, angle, press: self.press, hold: 1.0, closed: 0.0 };
        if self.radius > 0.0 {
            let (sin, cos) = libm::sincos(TAU * phase + hand.circle_from);
            touch.p[0] += hand.circle_way * self.radius * fade * cos;
            touch.p[1] += self.radius * fade * sin;
        }
        if self.gesture.sway_m > 0.0 {
            touch.p[0] += self.gesture.sway_m * fade * libm::sin(TAU * phase);
        }
        if self.gesture.lift_m > 0.0 {
            touch.lift = self.gesture.lift_m * fade * hop(phase + hand.turn, self.duty);
        }
        if self.gesture.closes {
            let squeeze = -libm::cos(TAU * (phase + hand.turn));
            touch.closed = fade * f64::midpoint(1.0, squeeze);
            touch.press += self.swing * fade * squeeze;
        }
        if self.gesture.ramp_s > 0.0 {
            let into = (own - lead).max(0.0) % self.repetition;
            let room = self.gesture.ramp_s.min(self.repetition / 3.0);
            let left = (self.repetition - into).min(self.whole - own);
            let sunk = ease(into / room) * ease(left / room);
            // Between two presses the hand stays where it is, without weight.
            let light = settings().travel.light_contact;
            touch.hold = light + (1.0 - light) * sunk;
            touch.press *= sunk;
        }
        touch
    }
}

/// Cycles in a second of own time. Where speed and rate are both written, by their ratio: a score
/// whose tempo was changed as a whole has the same cycles at the same places of the path.
fn rate(stroke: &Stroke, repetition: f64) -> f64 {
    let rate = stroke.rate_hz.map_or(0.0, |rate| rate.0);
    let lengths = stroke.hands.working().map(|hand| crate::geometry::length(&hand.path));
    let length = lengths.fold(0.0, f64::max);
    match stroke.speed_m_per_s {
        Some(speed) if speed.0 > 0.0 && length > 0.0 => rate * length / speed.0 / repetition,
        _ => rate,
    }
}

/// How high a tapping hand is, 0–1: it lies for a share `duty` of each beat.
fn hop(phase: f64, duty: f64) -> f64 {
    let beat = phase - phase.floor();
    if beat < duty {
        return 0.0;
    }
    let up = libm::sin(PI * (beat - duty) / (1.0 - duty));
    up * up
}

/// How one hand's cycles stand to the other's.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sense {
    /// The share of a cycle by which its squeezes and taps come later.
    pub(super) turn: f64,
    /// Where on its circle it begins, radians.
    pub(super) circle_from: f64,
    /// 1, or −1 for a circle the other way round.
    pub(super) circle_way: f64,
}

impl Sense {
    /// Hands take turns. Two that circle at the same height, each on its side, mirror each other
    /// half a circle apart, so that they come no nearer to each other than their paths; two on one
    /// path circle alike, for the same reason.
    pub(super) fn of(hand: usize, in_a_row: bool) -> Self {
        let left = hand == 0;
        Self {
            turn: if left { 0.0 } else { 0.5 },
            circle_from: if left || in_a_row { 0.0 } else { PI },
            circle_way: if left && !in_a_row { -1.0 } else { 1.0 },
        }
    }
}

/// The path of one hand in one stroke.
#[derive(Debug, Clone)]
pub(super) struct Lane {
    track: Track,
    /// How far ahead of the middle of both hands it is, metres.
    ahead: f64,
    /// Where on the track the middle begins, and how far it goes in one pass, metres.
    from: f64,
    run: f64,
    /// Whether it goes to and fro: an open path that is repeated.
    folded: bool,
    /// Metres in a second of own time.
    speed: f64,
    /// Own times at which the hand stops, from 0 to the whole.
    stops: Vec<f64>,
    sense: Sense,
    hand: usize,
    /// Own time at which the hand has arrived and begins.
    begin: f64,
}

impl Lane {
    /// A hand's path; `row` is the distance between two hands in a row, negative for the one that
    /// goes behind.
    pub(super) fn of(
        hand: usize,
        track: Track,
        row: Option<f64>,
        stroke: &Stroke,
        work: &Work,
    ) -> Self {
        let closed = track.is_closed();
        let folded = !closed && stroke.repetitions > 1;
        let margin = if closed { 0.0 } else { row.unwrap_or(0.0).abs() / 2.0 };
        let run = track.length() - 2.0 * margin;
        let passes = if folded { 2.0 } else { 1.0 };
        let mut lane = Self {
            ahead: row.unwrap_or(0.0) / 2.0,
            from: margin,
            run,
            folded,
            speed: passes * run / work.repetition,
            stops: Vec::new(),
            sense: Sense::of(hand, row.is_some()),
            hand,
            begin: 0.0,
            track,
        };
        lane.stops = lane.stops(work);
        lane
    }

    fn stops(&self, work: &Work) -> Vec<f64> {
        let mut stops = vec![0.0];
        if self.speed > 0.0 {
            let pass = self.run / self.speed;
            let mut turns = self.track.turns();
            turns.remove(0);
            if self.track.is_closed() && !self.track.turns_at_its_start() {
                turns.pop();
            }
            let passes = (work.whole / pass).round() as usize;
            for i in 0..passes {
                let back = self.folded && i % 2 == 1;
                let in_pass = turns.iter().map(|s| ((s - self.from) / self.run).clamp(0.0, 1.0));
                let mut shares: Vec<f64> = in_pass.collect();
                if back {
                    shares.pop();
                    shares = shares.iter().rev().map(|share| 1.0 - share).chain([1.0]).collect();
                }
                stops.extend(shares.iter().map(|share| (i as f64 + share) * pass));
            }
        }
        // Two stops within moments are one.
        stops.dedup_by(|next, last| *next - *last < 0.5);
        if let Some(last) =
            stops.last_mut().filter(|last| work.whole - **last < 0.5 && **last > 0.0)
        {
            *last = work.whole;
        } else {
            stops.push(work.whole);
        }
        stops
    }

    /// Way of the middle at an own time, from the beginning, metres. Between two stops it keeps the
    /// stroke's even speed, and makes up for starting and stopping close to them: what lies
    /// further away does not depend on how often the path is still to be followed.
    fn way(&self, own: f64) -> f64 {
        let i = self.stops.partition_point(|stop| *stop <= own).max(1) - 1;
        let Some(&end) = self.stops.get(i + 1) else {
            return self.speed * self.stops[i];
        };
        let start = self.stops[i];
        let begin = if i == 0 { self.begin } else { start };
        let ramp = settings().hands.ramp_s;
        let up = begin + ramp.max(3.0 * (begin - start));
        let down = end - ramp;
        let even = |t: f64| State { at: self.speed * t, speed: self.speed };
        let still = |t: f64| State { at: self.speed * t, speed: 0.0 };
        if up > down {
            least_jerk(still(start), still(end), end - begin, own - begin)
        } else if own < up {
            least_jerk(still(start), even(up), up - begin, own - begin)
        } else if own < down {
            self.speed * own
        } else {
            least_jerk(even(down), still(end), ramp, own - down)
        }
    }

    /// Begins at an own time. Where the path turns back before or soon after, the hand does not stop.
    pub(super) fn begin_at(&mut self, own: f64) {
        /// As short a piece of path is not worth a stop, seconds.
        const SOON: f64 = 1.0;
        let last = self.stops.len() - 1;
        let mut i = 0;
        self.stops.retain(|stop| {
            i += 1;
            i == 1 || i > last || *stop > own + SOON
        });
        self.begin = own;
    }

    pub(super) fn at(&self, own: f64, work: &Work) -> Touch {
        let mut way = self.way(own);
        let mut back = false;
        if self.folded {
            let round = way % (2.0 * self.run);
            back = round > self.run;
            way = self.run - (self.run - round).abs();
        }
        let (p, along) = self.track.at(self.from + way + self.ahead);
        let angle = angle(along, p, self.hand, work.gesture.inward_deg);
        let mut touch = work.gestured(p, angle, own, self.begin, self.sense);
        if back {
            let into = (way.min(self.run - way) / settings().hands.corner_m).min(1.0);
            touch.hold += (settings().travel.light_contact - touch.hold) * ease(into);
            touch.press += (touch.press.min(settings().travel.light_n) - touch.press) * ease(into);
        }
        touch
    }

    /// The point of the path that is nearest to `p`.
    pub(super) fn nearest(&self, p: V2) -> V2 {
        self.track.nearest(p)
    }
}

/// Where the fingers point on the way `along`: headwards, a little inwards, turned towards a
/// slanting way and outwards on a way across. The same for a way and the way back.
fn angle(along: V2, p: V2, hand: usize, inward_deg: f64) -> f64 {
    let set = &settings().heading;
    let inward = if hand == 0 { 1.0 } else { -1.0 };
    let outward = (p[0] / set.side_m).clamp(-1.0, 1.0);
    let slant = -2.0 * along[0] * along[1];
    let across = along[0] * along[0];
    let degrees = inward * (set.inward_deg + inward_deg)
        + set.along_deg * slant
        + set.across_deg * across * outward;
    degrees.to_radians()
}

/// What a hand does once it has arrived.
#[derive(Debug, Clone)]
pub(super) enum Way {
    /// Follows its path.
    Works(Lane),
    /// Lies on the other hand.
    Stacked,
    /// Waits.
    Waits(Touch),
}

/// Where a hand comes from: how it was when the stroke before ended, and how fast it moved then
/// along x, y and upwards, m/s.
#[derive(Debug, Clone, Copy)]
pub(super) struct Departure {
    pub(super) touch: Touch,
    pub(super) speed: [f64; 3],
}

/// How a hand gets to the beginning of its path.
#[derive(Debug, Clone, Copy)]
pub(super) struct Travel {
    pub(super) from: Departure,
    pub(super) to: Touch,
    /// Own time at which it sets out: until then it stays, for the other to have arrived.
    pub(super) start: f64,
    /// Own time on the way.
    pub(super) time: f64,
    /// Height of the arc; `None` where the hand slides.
    pub(super) arc: Option<f64>,
}

impl Travel {
    /// A hand that is nowhere and goes nowhere.
    pub(super) fn none() -> Self {
        let touch = Touch::lifted([0.0; 2], 0.0, 0.0);
        Self {
            from: Departure { touch, speed: [0.0; 3] },
            to: touch,
            start: 0.0,
            time: 0.0,
            arc: None,
        }
    }
    /// Own time at which it arrives.
    pub(super) fn end(&self) -> f64 {
        self.start + self.time
    }
    /// Whether the hand is on the skin at both ends.
    pub(super) fn stays_on(&self) -> bool {
        !self.from.touch.is_lifted() && !self.to.is_lifted()
    }
    /// How high an arc over it is.
    pub(super) fn height(&self) -> f64 {
        let set = &settings().travel;
        let height = (set.arc_m + set.arc_rise * self.way()).min(set.arc_max_m);
        // Who comes from the air or goes there is up already.
        let up = self.from.touch.lift.max(self.to.lift);
        (height - up).max(0.0)
    }
    /// How long it takes, seconds.
    pub(super) fn needs(&self) -> f64 {
        /// Who is on the move already needs a while to turn, seconds.
        const TURN: f64 = 1.2;
        let set = &settings().travel;
        let mut time = set.pause_s + self.way() / set.speed_m_per_s;
        if let Some(height) = self.arc {
            // The acceleration with which [`bump`] begins and ends, in the time it has.
            let lift = (BUMP * height / set.arc_m_per_s2).sqrt() / (1.0 - self.rests());
            time = time.max(set.arc_min_s).max(lift);
        }
        if self.is_moving() {
            time = time.max(TURN);
        }
        time
    }
    /// Metres over the skin from one end to the other.
    pub(super) fn way(&self) -> f64 {
        let [a, b] = [self.from.touch.p, self.to.p];
        super::track::length([b[0] - a[0], b[1] - a[1]])
    }

    pub(super) fn at(&self, own: f64) -> Touch {
        let own = (own - self.start).max(0.0);
        let x = (own / self.time).clamp(0.0, 1.0);
        let (from, to) = (&self.from.touch, &self.to);
        let part = |from: f64, speed: f64, to: f64, time: f64, own: f64| {
            let (from, to) = (State { at: from, speed }, State { at: to, speed: 0.0 });
            least_jerk(from, to, time, own)
        };
        let (wait, time) = self.over();
        let along = |from: f64, speed: f64, to: f64| part(from, speed, to, time, own - wait);
        let mix = |from: f64, to: f64, share: f64| from + (to - from) * share;
        let [vx, vy, vz] = self.from.speed;
        let mut touch = Touch {
            p: [along(from.p[0], vx, to.p[0]), along(from.p[1], vy, to.p[1])],
            lift: part(from.lift, vz, to.lift, self.time, own).max(0.0),
            angle: mix(from.angle, to.angle, ease(x)),
            press: mix(from.press, to.press, ease(x)),
            hold: mix(from.hold, to.hold, ease(x)),
            closed: mix(from.closed, to.closed, ease(x)),
        };
        match self.arc {
            Some(height) => self.arch(&mut touch, x, height),
            None => self.lighten(&mut touch, x),
        }
        touch
    }

    /// When the hand sets out and how long it takes from there to there. One that lifts goes straight
    /// up first and straight down in the end, unless it was on the move already.
    fn over(&self) -> (f64, f64) {
        if self.arc.is_none() || self.is_moving() {
            return (0.0, self.time);
        }
        let up = if self.from.touch.is_lifted() { 0.0 } else { settings().travel.leave_share };
        let down = if self.to.is_lifted() { 0.0 } else { settings().travel.leave_share / 2.0 };
        (up * self.time, (1.0 - up - down) * self.time)
    }

    pub(super) fn is_moving(&self) -> bool {
        /// What counts as being on the move, m/s.
        const MOVING: f64 = 0.01;
        self.from.speed.iter().any(|speed| speed.abs() > MOVING)
    }

    /// Share of its time in which a hand that lifts is still down.
    fn rests(&self) -> f64 {
        if self.from.touch.is_lifted() { 0.0 } else { settings().travel.leave_share }
    }

    /// Lets the pressure go, then lifts and lowers.
    fn arch(&self, touch: &mut Touch, x: f64, height: f64) {
        let leave = settings().travel.leave_share;
        let (from, to) = (&self.from.touch, &self.to);
        let (off, on) = (1.0 - ease(x / leave), ease((x - 1.0 + leave) / leave));
        touch.press = from.press * off + to.press * on;
        let light = settings().travel.light_contact;
        touch.hold *= light + (1.0 - light) * off.max(on);
        let start = self.rests();
        touch.lift += height * bump(((x - start) / (1.0 - start)).max(0.0));
    }

    /// Slides with little pressure, the less the further.
    fn lighten(&self, touch: &mut Touch, x: f64) {
        let set = &settings().travel;
        let share = bump(x) * ease(self.way() / settings().hands.corner_m);
        touch.press += (touch.press.min(set.light_n) - touch.press) * share;
        touch.hold += (touch.hold.min(set.light_contact) - touch.hold) * share;
    }
}

/// 0 at 0 and 1, 1 half-way.
fn bump(x: f64) -> f64 {
    let half = x * (1.0 - x);
    16.0 * half * half
}
/// Second derivative of [`bump`] at 0 and 1, its greatest.
const BUMP: f64 = 32.0;

/// One hand during one stroke.
#[derive(Debug, Clone)]
pub(super) struct Part {
    pub(super) way: Way,
    pub(super) travel: Travel,
    pub(super) technique: Option<Technique>,
    pub(super) posture: Posture,
    /// Before it arrives it is held as it was.
    pub(super) posture_before: Posture,
}

impl Part {
    /// What the hand of a stroke is held like; a hand that rests is open.
    pub(super) fn posture(hand: Option<&Hand>) -> Posture {
        hand.map_or(Posture::Still, |hand| hand.posture)
    }
    /// Whether the pressure has to come back after the arrival.
    fn lands(&self) -> bool {
        self.travel.arc.is_some()
    }
    /// Share of the pressure that is back.
    pub(super) fn landed(&self, own: f64) -> f64 {
        /// What the touch itself brings, so that it is felt at once.
        const TOUCH: f64 = 0.15;
        if !self.lands() {
            return 1.0;
        }
        TOUCH + (1.0 - TOUCH) * ease((own - self.travel.end()) / settings().travel.land_s)
    }
}
