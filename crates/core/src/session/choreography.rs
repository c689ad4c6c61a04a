//! Where both hands are at every moment of a performance.
//!
//! [`Choreography::of`] goes once through the score: it rounds the paths, lets two hands on one path
//! go one behind the other, lays a second hand on a first that works alone, and finds the way from
//! where each stroke leaves the hands to where the next one needs them. That way is taken at the
//! beginning of the next stroke. [`Choreography::frame`] then is a look-up.
//!
//! A stroke depends on those before it and on none that follow. So when a reply changes the plan
//! from now on and everything is made again, the hands are seen to go on from where they were.

use super::hand::{Departure, Lane, Part, Touch, Travel, Way, Work};
use super::pulse::{self, Glide, Pulse, Pulses};
use super::settings::settings;
use super::skin::Skin;
use super::track::{Track, V2, ease, length, plus};
use super::turns::Clock;
pub use super::turns::{Knot, Turn, Turns};
use crate::geometry::{Point, distance_to_segment};
use crate::request::KeepOff;
use crate::score::{Hand, Score, Stroke};
use crate::technique::{Class, Posture, Technique};
use crate::units::{Newtons, Seconds};
use serde::{Deserialize, Serialize};

/// One hand at one moment.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct HandFrame {
    /// Middle of the contact, `[x, y, z]` of the body frame, metres: on the skin, or above it.
    pub position_m: [f64; 3],
    /// Unit normal of the skin there.
    pub normal: [f64; 3],
    /// Unit vector in the plane of the skin: where the fingers point.
    pub heading: [f64; 3],
    /// How it is held.
    pub posture: Posture,
    /// How hard it presses now.
    pub force_n: Newtons,
    /// 1 when all of the contact touches, 0 in the air or on the other hand.
    pub contact: f64,
    /// How far it is closed to squeeze, 0–1.
    pub closed: f64,
    /// What it does; `None` for a hand that waits.
    pub technique: Option<Technique>,
}

/// Both hands, the light and the pulse at one moment.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Frame {
    /// The giver's left hand.
    pub left: HandFrame,
    /// The giver's right hand.
    pub right: HandFrame,
    /// Light of the room: 1 as at the beginning, lower later, never 0.
    pub light: f64,
    /// How much of the present beat is over, 0–1.
    pub pulse: f64,
}

impl HandFrame {
    /// Numbers of one hand in [`Frame::write_to`].
    pub const FLOATS: usize = 14;

    fn write_to(&self, out: &mut [f32]) {
        let parts = [self.position_m, self.normal, self.heading];
        for (to, from) in out.iter_mut().zip(parts.iter().flatten()) {
            *to = *from as f32;
        }
        out[9] = self.force_n.0 as f32;
        out[10] = self.contact as f32;
        out[11] = self.closed as f32;
        out[12] = f32::from(self.posture as u8);
        out[13] = self.technique.map_or(-1.0, |technique| f32::from(technique as u8));
    }
}

impl Frame {
    /// Numbers that [`Frame::write_to`] writes.
    pub const FLOATS: usize = 2 * HandFrame::FLOATS + 2;

    /// Writes the frame as plain numbers, for a page that reads them sixty times a second: the left
    /// hand, the right hand, light, pulse. A hand: position (3, metres), normal (3), heading (3),
    /// force (newtons), contact, closed, then the index of its posture in [`Posture`] and of its
    /// technique in the catalogue, −1 for none.
    ///
    /// # Panics
    /// When `out` holds fewer than [`Frame::FLOATS`].
    pub fn write_to(&self, out: &mut [f32]) {
        self.left.write_to(&mut out[..HandFrame::FLOATS]);
        self.right.write_to(&mut out[HandFrame::FLOATS..2 * HandFrame::FLOATS]);
        out[Self::FLOATS - 2] = self.light as f32;
        out[Self::FLOATS - 1] = self.pulse as f32;
    }
}

/// A whole performance, ready to be looked up.
#[derive(Debug, Clone)]
pub struct Choreography {
    skin: Skin,
    spans: Vec<Span>,
    light: Glide,
    pulses: Pulses,
}

/// One stroke as it is performed.
#[derive(Debug, Clone)]
struct Span {
    clock: Clock,
    work: Option<Work>,
    parts: [Part; 2],
}

impl Choreography {
    /// The performance of a score, as replies bent it. Cheap enough to be made anew after each.
    pub fn of(score: &Score, turns: &Turns, skin: &Skin) -> Self {
        let mut stage = Stage::new(score, skin);
        for (m, i, stroke) in score.strokes() {
            // One that a reply cut off with its very first touch moves no hand.
            if stroke.duration_s.0 > 0.0 {
                stage.perform(stroke, turns.0.get(&(m, i)));
            }
        }
        stage.take_away(score.duration_s.0);
        Self {
            skin: skin.clone(),
            spans: stage.spans,
            light: pulse::light(score),
            pulses: Pulses::of(score, turns),
        }
    }

    /// What is seen at a massage time. Before the beginning the hands are ready over their first
    /// place, after the end they have been taken away.
    pub fn frame(&self, at: Seconds) -> Frame {
        let time = at.0.max(0.0);
        let next = self.spans.partition_point(|span| span.clock.start <= time);
        let span = &self.spans[next.max(1) - 1];
        let own = span.clock.own(time);
        let [left, right] =
            [0, 1].map(|hand| self.placed(&span.parts[hand], span.touch(hand, own), own));
        let pulse = self.pulses.pulse(at).phase;
        Frame { left, right, light: self.light.value(time), pulse }
    }

    /// The pulse at a massage time.
    pub fn pulse(&self, at: Seconds) -> Pulse {
        self.pulses.pulse(at)
    }

    /// How high over the skin a hand is that is lifted so far: one that is well off the skin does not
    /// follow it into every hollow.
    fn rise(&self, p: Point, lift: f64) -> f64 {
        if lift <= 0.0 {
            return 0.0;
        }
        lift + ease(lift / settings().travel.clear_m) * self.skin.smoothed(p)
    }

    fn placed(&self, part: &Part, touch: Touch, own: f64) -> HandFrame {
        let [x, y] = touch.p;
        let p = Point::new(x, y);
        let skin = self.skin.at(p);
        let n = skin.normal;
        let (sin, cos) = libm::sincos(touch.angle);
        let up = n[0] * sin - n[1] * cos;
        let flat = [sin - n[0] * up, -cos - n[1] * up, -n[2] * up];
        let size = (flat[0] * flat[0] + flat[1] * flat[1] + flat[2] * flat[2]).sqrt();
        let arrived = own >= part.travel.start + part.travel.time / 2.0;
        HandFrame {
            position_m: [x, y, skin.z + self.rise(p, touch.lift)],
            normal: n,
            heading: flat.map(|part| part / size),
            posture: if arrived { part.posture } else { part.posture_before },
            force_n: Newtons(touch.force()),
            contact: touch.contact(),
            closed: touch.closed,
            technique: part.technique,
        }
    }
}

impl Span {
    fn touch(&self, hand: usize, own: f64) -> Touch {
        let part = &self.parts[hand];
        if own < part.travel.end() { part.travel.at(own) } else { self.working(hand, own) }
    }

    /// What a hand does once it is where the stroke needs it.
    fn working(&self, hand: usize, own: f64) -> Touch {
        let part = &self.parts[hand];
        match (&part.way, &self.work) {
            (Way::Works(lane), Some(work)) => {
                let mut touch = lane.at(own, work);
                let landed = part.landed(own);
                touch.press *= landed;
                touch.hold *= landed;
                touch
            }
            (Way::Stacked, _) => {
                /// How far the upper hand is turned against the lower, radians.
                const ACROSS: f64 = 0.5;
                let below = self.working(1 - hand, own);
                let lift = below.lift + settings().hands.stack_m;
                Touch::lifted(
                    below.p,
                    lift,
                    -below.angle + if hand == 0 { ACROSS } else { -ACROSS },
                )
            }
            (Way::Waits(touch), _) => *touch,
            (Way::Works(_), None) => unreachable!("a hand only works in a stroke"),
        }
    }

    /// How the hands are at a massage time, and how they move.
    fn departures(&self, at: f64) -> [Departure; 2] {
        /// Seconds over which the speed is taken.
        const H: f64 = 1e-3;
        let (now, before) = (self.clock.own(at), self.clock.own(at - H));
        [0, 1].map(|hand| {
            let (touch, was) = (self.touch(hand, now), self.touch(hand, before));
            let speed = [
                (touch.p[0] - was.p[0]) / H,
                (touch.p[1] - was.p[1]) / H,
                (touch.lift - was.lift) / H,
            ];
            Departure { touch, speed }
        })
    }
}

/// Performs stroke after stroke, knowing where the hands are.
struct Stage<'a> {
    skin: &'a Skin,
    keep_offs: &'a [KeepOff],
    breadth: f64,
    spine: f64,
    spans: Vec<Span>,
    ease_before: bool,
}

impl<'a> Stage<'a> {
    fn new(score: &'a Score, skin: &'a Skin) -> Self {
        let request = &score.request;
        Self {
            skin,
            keep_offs: &request.keep_off,
            breadth: request.giver.hand_breadth_m.0,
            spine: score.body.spine_m.0,
            spans: Vec::with_capacity(score.movements.iter().map(|m| m.strokes.len()).sum()),
            ease_before: true,
        }
    }

    /// Where the hands are when a stroke begins; at the very beginning nowhere yet.
    fn departures(&self, at: f64) -> Option<[Departure; 2]> {
        self.spans.last().map(|span| span.departures(at))
    }

    fn perform(&mut self, stroke: &Stroke, turn: Option<&Turn>) {
        let clock = Clock::of(stroke, turn);
        let work = Work::of(stroke, clock.repetition, clock.whole);
        let from = self.departures(clock.start);
        let ways = self.ways(stroke, &work, from);
        let hands = [stroke.hands.left.as_ref(), stroke.hands.right.as_ref()];
        let technique = Some(work.technique);
        let ease = stroke.technique.class() == Class::Ease;
        let free = ease || self.ease_before;
        self.ease_before = ease;
        self.enter(clock, Some(work), ways, from, free, |hand, way| {
            let works = !matches!(way, Way::Waits(_));
            (technique.filter(|_| works), Part::posture(hands[hand]))
        });
    }

    /// After the last stroke the hands lift.
    fn take_away(&mut self, end: f64) {
        let away = settings().travel.away_m;
        let from = self.departures(end).unwrap_or_else(|| self.nowhere());
        let ways = from.map(|d| Way::Waits(Touch::lifted(d.touch.p, away, d.touch.angle)));
        let clock = Clock::still(end);
        self.enter(clock, None, ways, Some(from), true, |_, _| (None, Posture::Still));
    }

    /// Adds the span of a stroke, with the way to it.
    fn enter(
        &mut self,
        clock: Clock,
        work: Option<Work>,
        ways: [Way; 2],
        from: Option<[Departure; 2]>,
        free: bool,
        held: impl Fn(usize, &Way) -> (Option<Technique>, Posture),
    ) {
        let before = self.spans.last().map(|span| [0, 1].map(|hand| span.parts[hand].posture));
        let mut hand = 0;
        let parts = ways.map(|way| {
            let (technique, posture) = held(hand, &way);
            let posture_before = before.map_or(posture, |before| before[hand]);
            hand += 1;
            Part { travel: Travel::none(), way, technique, posture, posture_before }
        });
        let mut span = Span { clock, work, parts };
        let to = [0, 1].map(|hand| span.working(hand, 0.0));
        let from = from.unwrap_or_else(|| to.map(ready));
        let mut travels = [0, 1].map(|hand| Travel {
            from: from[hand],
            to: to[hand],
            start: 0.0,
            time: 1.0,
            arc: None,
        });
        let whole = span.work.as_ref().map_or(f64::INFINITY, |work| work.whole);
        self.lift(&mut travels, free, settings().travel.share_max * whole);
        let all_there = travels.iter().map(Travel::end).fold(0.0, f64::max);
        for (part, travel) in span.parts.iter_mut().zip(travels) {
            part.travel = travel;
            // What has to come back after the arrival is not there yet on arrival.
            let landed = part.landed(travel.end());
            if let Way::Works(lane) = &mut part.way {
                lane.begin_at(all_there);
                part.travel.to.press *= landed;
                part.travel.to.hold *= landed;
            }
        }
        self.spans.push(span);
    }

    /// What each hand does in a stroke.
    fn ways(&self, stroke: &Stroke, work: &Work, from: Option<[Departure; 2]>) -> [Way; 2] {
        let corner = settings().hands.corner_m;
        let track = |hand: &Option<Hand>| hand.as_ref().and_then(|h| Track::of(&h.path, corner));
        let hands = [&stroke.hands.left, &stroke.hands.right];
        let lane = |hand, track, row| Way::Works(Lane::of(hand, track, row, stroke, work));
        match hands.map(track) {
            [Some(left), Some(right)] => {
                let same = stroke.hands.left.as_ref().map(|h| &h.path)
                    == stroke.hands.right.as_ref().map(|h| &h.path);
                let gap = self.breadth + settings().hands.row_gap_m;
                if !same {
                    [lane(0, left, None), lane(1, right, None)]
                } else if left.length() < 2.5 * gap {
                    [lane(0, left, None), Way::Stacked]
                } else {
                    let row = |gap: f64| {
                        [lane(0, left.clone(), Some(gap)), lane(1, right.clone(), Some(-gap))]
                    };
                    nearer(row(gap), row(-gap), work, from)
                }
            }
            [Some(left), None] => {
                let works = lane(0, left, None);
                let other = self.other(1, &works, work, from);
                [works, other]
            }
            [None, Some(right)] => {
                let works = lane(1, right, None);
                let other = self.other(0, &works, work, from);
                [other, works]
            }
            [None, None] => {
                let from = from.unwrap_or_else(|| self.nowhere());
                from.map(|d| waits(d.touch.p, d.touch.angle))
            }
        }
    }

    /// What a hand does while the other works alone.
    fn other(&self, hand: usize, works: &Way, work: &Work, from: Option<[Departure; 2]>) -> Way {
        if work.gesture.stacks {
            return Way::Stacked;
        }
        let Way::Works(lane) = works else { unreachable!("the other hand works") };
        let side = if hand == 0 { -1.0 } else { 1.0 };
        let there = from.unwrap_or_else(|| self.nowhere())[hand].touch;
        let mut p = there.p;
        let clear = settings().hands.clear_m;
        // Aside from the way of the hand that works; a few steps settle it.
        for _ in 0..4 {
            let nearest = lane.nearest(p);
            let out = [p[0] - nearest[0], p[1] - nearest[1]];
            let far = length(out);
            if far >= clear {
                break;
            }
            let out = if far > 0.01 { out.map(|part| part / far) } else { [side, 0.0] };
            p = [nearest[0] + out[0] * clear, nearest[1] + out[1] * clear];
        }
        waits(p, there.angle)
    }

    /// Hands that have not been anywhere yet: over the middle of the back.
    fn nowhere(&self) -> [Departure; 2] {
        let away = settings().travel.away_m;
        [-0.1, 0.1].map(|x| Departure {
            touch: Touch::lifted([x, 0.5 * self.spine], away, 0.0),
            speed: [0.0; 3],
        })
    }

    /// Which hands lift on the way to a stroke, how high, and when they set out. They have `room` for
    /// it, seconds.
    fn lift(&self, travels: &mut [Travel; 2], free: bool, room: f64) {
        let set = &settings().travel;
        let blocked = [0, 1].map(|hand| {
            let travel = &travels[hand];
            self.crosses_keep_off(travel) || travel.stays_on() && self.crosses_gap(travel)
        });
        for hand in [0, 1] {
            let travel = &travels[hand];
            let far = travel.way() > set.slide_max_m;
            if far || blocked[hand] || !travel.stays_on() {
                travels[hand].arc = Some(travel.height());
            }
        }
        let both = travels.iter().all(|travel| travel.arc.is_some());
        if both && !free {
            // One keeps contact (R14): the one with the shorter way.
            let keeps = |hand: &usize| travels[*hand].stays_on() && !blocked[*hand];
            let ways = |hand: &usize| travels[*hand].way();
            let keeper = [0, 1].into_iter().filter(keeps);
            if let Some(hand) = keeper.min_by(|a, b| ways(a).total_cmp(&ways(b))) {
                travels[hand].arc = None;
            } else if one_by_one(travels, room) {
                return;
            }
        }
        part_ways(travels);
        let time = travels.iter().map(Travel::needs).fold(0.0, f64::max).min(room);
        for travel in travels {
            travel.time = time;
        }
    }

    /// Whether a hand that slid would drop into a gap, as between arm and trunk.
    fn crosses_gap(&self, travel: &Travel) -> bool {
        /// Metres from one look to the next.
        const STEP: f64 = 0.02;
        let [from, to] = [travel.from.touch.p, travel.to.p];
        let depth = |share: f64| {
            let p = from.map(|part| part * (1.0 - share));
            self.skin.smoothed(Point::from(plus(p, to, share)))
        };
        let steps = (travel.way() / STEP).ceil();
        let between = (1..steps as u32).map(|i| depth(f64::from(i) / steps));
        let deepest = between.fold(f64::NEG_INFINITY, f64::max);
        deepest > settings().travel.gap_m + depth(0.0).max(depth(1.0)).max(0.0)
    }

    fn crosses_keep_off(&self, travel: &Travel) -> bool {
        let [a, b] = [travel.from.touch.p, travel.to.p].map(Point::from);
        let near =
            |k: &KeepOff| distance_to_segment(k.at, a, b) < k.radius_m.0 + self.breadth / 2.0;
        self.keep_offs.iter().any(near)
    }
}

/// Where both hands have to lift, lets the second set out only when the first has landed, so that one
/// keeps contact (R14). Not where one would come upon the other, the second is on the move, or there
/// is no time.
fn one_by_one(travels: &mut [Travel; 2], room: f64) -> bool {
    let set = settings();
    let times = [0, 1].map(|hand| travels[hand].needs());
    let goes_first = |first: usize| {
        let (goes, stays) = (&travels[first], &travels[1 - first]);
        let clear = |from: V2, to: V2, of: V2| {
            let [from, to, of] = [from, to, of].map(Point::from);
            distance_to_segment(of, from, to) > set.hands.apart_min_m
        };
        // A hand in the air goes away over the other, and has only to land elsewhere.
        let (out, there) = (goes.from.touch, goes.to.p);
        let begin = if out.is_lifted() { there } else { out.p };
        let (stay, then) = (stays.from.touch.p, stays.to.p);
        let apart = clear(begin, there, stay) && clear(stay, then, there);
        apart && !goes.to.is_lifted() && !stays.from.touch.is_lifted() && !stays.is_moving()
    };
    let Some(first) = [0, 1].into_iter().find(|first| goes_first(*first)) else { return false };
    // The second leaves as the first gets its pressure back.
    let second_at = times[first] + set.travel.land_s / 2.0;
    if second_at + times[1 - first] > room {
        return false;
    }
    for hand in [0, 1] {
        travels[hand].time = times[hand];
    }
    travels[1 - first].start = second_at;
    true
}

/// Lifts one hand over the other where their ways would meet: the one that lifts anyway, or the one
/// with the longer way.
fn part_ways(travels: &mut [Travel; 2]) {
    let apart_min = settings().hands.apart_min_m;
    let apart = |travels: &[Travel; 2]| {
        let at = |travel: &Travel, x: f64| travel.at(x * travel.time);
        let distance = |x: f64| {
            let [a, b] = [at(&travels[0], x), at(&travels[1], x)];
            let flat = length([a.p[0] - b.p[0], a.p[1] - b.p[1]]);
            length([flat, a.lift - b.lift])
        };
        let between = (1..16).map(|i| distance(f64::from(i) / 16.0)).fold(f64::INFINITY, f64::min);
        // A hand that comes to lie on the other is near it in the end, however high it came.
        between >= apart_min.min(0.9 * distance(0.0)).min(0.9 * distance(1.0))
    };
    let over = match [travels[0].arc, travels[1].arc] {
        [Some(_), None] => 0,
        [None, Some(_)] => 1,
        _ => usize::from(travels[1].way() > travels[0].way()),
    };
    for _ in 0..3 {
        if apart(travels) {
            return;
        }
        let height = travels[over].arc.unwrap_or(0.0);
        travels[over].arc = Some(height + apart_min);
    }
}

/// Of two ways to put two hands in a row, the one with less way to it.
fn nearer(a: [Way; 2], b: [Way; 2], work: &Work, from: Option<[Departure; 2]>) -> [Way; 2] {
    let Some(from) = from else { return a };
    let cost = |ways: &[Way; 2]| -> f64 {
        let part = |hand: usize| match &ways[hand] {
            Way::Works(lane) => {
                let (to, at) = (lane.at(0.0, work).p, from[hand].touch.p);
                let way = length([to[0] - at[0], to[1] - at[1]]);
                way * way
            }
            _ => 0.0,
        };
        part(0) + part(1)
    };
    if cost(&a) <= cost(&b) { a } else { b }
}

fn waits(p: V2, angle: f64) -> Way {
    Way::Waits(Touch::lifted(p, settings().travel.hover_m, angle))
}

/// A hand over the place where it will begin.
fn ready(to: Touch) -> Departure {
    let touch = Touch::lifted(to.p, settings().travel.away_m, to.angle);
    Departure { touch, speed: [0.0; 3] }
}
