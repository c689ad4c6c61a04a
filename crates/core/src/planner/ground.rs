//! Moves laid on one receiver's back: where the hands may go, and how firm.
//!
//! Everything local is settled here, once: a path goes round keep-offs or stops before them, the
//! level sinks to what wish, care and the sites on the way allow. What this module hands on breaks
//! no rule about places, so the search never has to ask.

use super::moves::{self, Firmness, HandUse, Move};
use super::within;
use crate::body::{self, Body};
use crate::care::Care;
use crate::catalogue::Band;
use crate::dose::{self, Grid};
use crate::few;
use crate::geometry::{Point, length, resampled};
use crate::learning::tempo_wish;
use crate::level::Level;
use crate::place::{Area, Place, Side};
use crate::request::{KeepOff, Request, SoreSpot, Strength};
use crate::score::{Direction, Hand, Hands, MovementKind, PlaceDose, Stroke};
use crate::technique::{Class, Posture, Technique};
use crate::units::{Hertz, Metres, Newtons, Seconds};
use crate::visit;
use crate::words::msg;
use std::cell::RefCell;
use std::collections::BTreeMap;

/// One repetition of a stroke, placed on this back.
#[derive(Debug, Clone)]
pub(super) struct Part {
    pub(super) technique: Technique,
    pub(super) places: Vec<Place>,
    pub(super) direction: Direction,
    pub(super) level: Level,
    pub(super) force: Newtons,
    pub(super) rate: Option<Hertz>,
    pub(super) hands: Hands,
    /// Time of one repetition at the move's own speed.
    pub(super) seconds: f64,
    /// Length of the longer hand's path.
    pub(super) length: f64,
    pub(super) reason: String,
    /// Dose of one repetition.
    pub(super) dose: [PlaceDose; Place::COUNT],
}

impl Part {
    /// Two turns of the same way as one repetition.
    pub(super) fn double(&mut self) {
        for hand in [&mut self.hands.left, &mut self.hands.right].into_iter().flatten() {
            hand.path.extend_from_within(1..);
        }
        for dose in &mut self.dose {
            dose.broad_kpa_s = dose.broad_kpa_s * 2.0;
            dose.point_kpa_s = dose.point_kpa_s * 2.0;
        }
        self.seconds *= 2.0;
        self.length *= 2.0;
    }

    /// The same repetition in so many seconds.
    pub(super) fn last(&mut self, seconds: f64) {
        let share = seconds / self.seconds;
        for dose in &mut self.dose {
            dose.broad_kpa_s = dose.broad_kpa_s * share;
            dose.point_kpa_s = dose.point_kpa_s * share;
        }
        self.seconds = seconds;
    }
}

/// One receiver's back with everything that bears on where and how firmly hands may go.
pub(super) struct Ground<'a> {
    pub(super) request: &'a Request,
    pub(super) care: &'a Care,
    pub(super) body: &'a Body,
    grid: Grid,
    contacts: RefCell<BTreeMap<Way, [f64; Place::COUNT]>>,
    keep_offs: Vec<KeepOff>,
    /// Keep-offs and their mirror images.
    keep_offs_mirrored: Vec<KeepOff>,
    /// Half a hand's breadth and a hair more, for rounding (R17).
    margin: f64,
    /// The firmest that wish and care allow.
    pub(super) wish: Level,
}

/// How firm a stroke is to be.
#[derive(Debug, Clone, Copy)]
pub(super) enum Aim {
    /// As firm as everything on the way allows, up to this.
    UpTo(Level),
    /// This, whatever the sites say: a person wrote it, and the rules judge it.
    Exactly(Level),
}

/// A way of one hand with a technique, bit for bit.
type Way = (Technique, Vec<u64>);

/// Path points stand this close when a path must be checked or bent, metres.
const SAMPLE: f64 = 0.01;
/// A path is worth following from this length on, metres, and from this share of its lane.
const SHORTEST: f64 = 0.06;
const SHORTEST_SHARE: f64 = 0.3;
/// Two hands work evenly while the shorter path has this share of the longer.
const EVEN_SHARE: f64 = 0.97;
/// Two ways are mirror images when their points are, this closely, metres.
const EVEN_WITHIN: f64 = 0.001;
/// A hand goes round a keep-off this far beyond its lane, metres, or stops before it.
const DETOUR: f64 = 0.05;
/// One round of circles on a sore spot, seconds: two or three make the 20–30 s and more of H§7.
const SPOT_TURN_S: f64 = 12.0;
/// Shortest and longest repetition of an ease, seconds (H§1.3: 10–20 s).
const EASE_S: (f64, f64) = (11.0, 19.0);
/// A repetition on a short stretch goes to and fro until it lasts this long, seconds.
const LEAST_S: f64 = 10.0;
/// Spots nearer than this are one, metres.
const SAME_SPOT: f64 = 0.04;
/// A path is on a place when this share of it lies there.
const NAMED_SHARE: f64 = 0.07;

impl<'a> Ground<'a> {
    pub(super) fn new(request: &'a Request, care: &'a Care, body: &'a Body) -> Self {
        let keep_offs: Vec<_> = request.keep_off.iter().chain(&care.keep_off).cloned().collect();
        let mirrored = keep_offs.iter().map(|k| KeepOff {
            place: k.place.map(Place::mirrored),
            at: k.at.mirrored(),
            ..k.clone()
        });
        Self {
            keep_offs_mirrored: keep_offs.iter().cloned().chain(mirrored).collect(),
            keep_offs,
            margin: request.giver.hand_breadth_m.0 / 2.0 + 0.002,
            wish: request.level.min(care.level_cap).min(Level::STRONG),
            grid: Grid::of(body),
            contacts: RefCell::default(),
            request,
            care,
            body,
        }
    }

    /// Whether something is to be kept off, so that the sides may differ.
    pub(super) fn uneven(&self) -> bool {
        !self.keep_offs.is_empty()
    }

    /// Whether taste and care let this technique be used at all.
    pub(super) fn welcome(&self, technique: Technique) -> bool {
        // Long glides open, join and close every massage (R03, R08): a 'never' makes them few.
        let disliked = self.request.is_never(technique) && technique != Technique::Effleurage;
        !disliked && self.allowed(technique)
    }

    /// Whether care lets this technique be used at all.
    pub(super) fn allowed(&self, technique: Technique) -> bool {
        self.care.level_max(technique).is_some()
    }

    pub(super) fn taste(&self, technique: Technique) -> f64 {
        self.request.taste.get(&technique).copied().unwrap_or(0.0)
    }

    /// The level that a firmness means for this receiver, before sites.
    #[allow(clippy::match_same_arms, reason = "one line for each firmness reads best")]
    pub(super) fn level(&self, firmness: Firmness) -> Level {
        let most = match firmness {
            Firmness::Light => Level::LIGHT,
            Firmness::Smooth => Level::SMOOTH,
            // Between strokes of level 4 a calm one is 3, or the next would rise by two (R03).
            Firmness::Calm if self.wish == Level::STRONG => Level::MEDIUM,
            Firmness::Calm => Level::SMOOTH,
            Firmness::Main => Level::MEDIUM,
            Firmness::Wish => Level::STRONG,
        };
        most.min(self.wish)
    }

    /// Half-disc discs and places that take this point away, the hand's half breadth included.
    fn blocked(&self, p: Point, keep_offs: &[KeepOff]) -> bool {
        keep_offs.iter().any(|k| self.body.keep_off_distance(k, p) < self.margin)
    }

    /// Whether the middle of the contact may be here with this technique at this level.
    pub(super) fn free(&self, p: Point, technique: Technique, level: Level) -> bool {
        self.open(p, technique, level) && !self.blocked(p, &self.keep_offs)
    }

    fn open(&self, p: Point, technique: Technique, level: Level) -> bool {
        let mut sites = self.body.sites_at(p);
        self.body.holds(p)
            && sites
                .all(|site| body::site_allows(site, technique).is_some_and(|most| level <= most))
    }

    /// A lane of the catalogue on one side of this back.
    pub(super) fn lane(&self, id: &str, side: Side) -> Vec<Point> {
        let on = |s: f64, x: f64| self.body.at(s, x * side.sign());
        let lane = match id {
            "forearm" => {
                let middle = self.body.centre(Place::new(Area::Forearm, side));
                let elbow = self.body.centre(Place::new(Area::UpperArm, side));
                let reach = 0.055 / middle.distance(elbow).max(0.055);
                let near = middle.towards(elbow, reach);
                let far = middle.towards(elbow, -reach);
                vec![near, far, near]
            }
            "arms" => {
                let arm = self.body.centre(Place::new(Area::UpperArm, side));
                let shoulder = [on(0.04, 6.5), on(0.04, 11.0)];
                vec![shoulder[0], shoulder[1], arm, shoulder[1], shoulder[0]]
            }
            _ => moves::lane(id).points.iter().map(|&[s, x]| on(s, x)).collect(),
        };
        lane.into_iter().map(written).collect()
    }

    /// The lane as far as it is free: round keep-offs where a hand can go round them, else its
    /// longest free stretch; a closed lane that is cut goes out and back.
    fn path(
        &self,
        lane: &[Point],
        technique: Technique,
        level: Level,
        keep_offs: &[KeepOff],
    ) -> Option<Vec<Point>> {
        let free = |p: Point| !self.blocked(p, keep_offs) && self.open(p, technique, level);
        let samples = resampled(lane, SAMPLE);
        if samples.iter().all(|&p| free(p)) {
            return Some(lane.to_vec());
        }
        let bent: Vec<Option<Point>> = samples
            .iter()
            .map(|&p| if self.blocked(p, keep_offs) { self.round(p, keep_offs) } else { Some(p) })
            .collect();
        // Checked again in small steps: the way to and from a detour may lead over the keep-off.
        let mut steps: Vec<Option<Point>> = Vec::new();
        for pair in bent.windows(2) {
            let between = match *pair {
                [Some(a), Some(b)] => resampled(&[a, b], SAMPLE),
                _ => Vec::new(),
            };
            let checked = between.iter().map(|&p| Some(written(p)).filter(|&p| free(p)));
            steps.extend(checked.take(between.len().saturating_sub(1)));
            if between.is_empty() {
                steps.push(None);
            }
        }
        let closed = lane[0].distance(*lane.last()?) < 1e-9;
        let mut run = longest_run(&steps, closed);
        let long_enough =
            (length(lane) * SHORTEST_SHARE / if closed { 2.0 } else { 1.0 }).max(SHORTEST);
        if length(&run) < long_enough {
            return None;
        }
        if closed {
            let (first, last) = (run[0], *run.last()?);
            let chord = resampled(&[last, first], SAMPLE);
            if chord.len() <= 4 && chord.iter().all(|&p| free(p)) {
                // It begins where the lane does, and not where it was cut: what comes before leads there.
                let away = |p: &Point| p.distance(lane[0]);
                let near = |a: &usize, b: &usize| away(&run[*a]).total_cmp(&away(&run[*b]));
                let start = (0..run.len()).min_by(near)?;
                run.rotate_left(start);
                run.push(run[0]);
            } else {
                run.extend_from_within(..run.len() - 1);
                let n = run.len();
                run[n.div_ceil(2)..].reverse();
            }
        }
        Some(run)
    }

    /// The firmest that the sites on a stroke's way allow (R11).
    pub(super) fn level_on_the_way(&self, stroke: &Stroke) -> Level {
        let points = stroke.hands.working().flat_map(|hand| resampled(&hand.path, SAMPLE));
        let sites = points.flat_map(|p| self.body.sites_at(p).collect::<Vec<_>>());
        let allowed = |site| body::site_allows(site, stroke.technique).unwrap_or(Level::LIGHT);
        sites.map(allowed).min().unwrap_or(Level::STRONG)
    }

    /// A way round all that is kept off, at this level or whatever of it is free; `None` where none is.
    pub(super) fn clear_way(
        &self,
        way: &[Point],
        technique: Technique,
        level: Level,
    ) -> Option<Vec<Point>> {
        if way.iter().all(|p| *p == way[0]) {
            let free = self.free(way[0], technique, level);
            return free.then(|| way.to_vec());
        }
        self.path(way, technique, level, &self.keep_offs)
    }

    /// Where a hand passes a keep-off that lies on its way: beside it, outwards or inwards.
    fn round(&self, p: Point, keep_offs: &[KeepOff]) -> Option<Point> {
        let steps = (DETOUR / 0.005) as i32;
        let away = |d: i32| Point::new(p.x + f64::from(d) * 0.005 * p.x.signum(), p.y);
        (1..=steps)
            .flat_map(|d| [away(d), away(-d)])
            .filter(|q| q.x * p.x > 0.0 && q.x.abs() > 0.02)
            .map(written)
            .find(|&q| !self.blocked(q, keep_offs))
    }

    /// The firmest level up to `most` that keeps (nearly) the whole path, and that path.
    fn firmest(
        &self,
        lane: &[Point],
        technique: Technique,
        aim: Aim,
        keep_offs: &[KeepOff],
    ) -> Option<(Level, Vec<Point>)> {
        let most = match aim {
            Aim::UpTo(most) => most,
            Aim::Exactly(level) => {
                let kept_off = resampled(lane, SAMPLE).iter().any(|&p| self.blocked(p, keep_offs));
                let bent = kept_off.then(|| self.path(lane, technique, level, keep_offs)).flatten();
                return Some((level, bent.unwrap_or_else(|| lane.to_vec())));
            }
        };
        let cap = self.care.level_max(technique)?;
        let bands = &technique.spec().force_n;
        let mut levels = (1..=most.min(cap).0).rev().map(Level).filter(|l| bands.at(*l).is_some());
        let paths: Vec<_> = levels
            .by_ref()
            .filter_map(|l| self.path(lane, technique, l, keep_offs).map(|p| (l, p)))
            .collect();
        let longest = paths.iter().map(|(_, p)| reach(p)).fold(0.0, f64::max);
        paths.into_iter().find(|(_, p)| reach(p) >= 0.93 * longest)
    }

    /// A move at its firmness as the strokes of one repetition: one part, or for a pair and a
    /// series one for each side (and direction), the first side first. Empty where nothing is free.
    pub(super) fn parts(&self, m: &Move, level: Level, first: Side) -> Vec<Part> {
        if m.whole && m.hands == HandUse::Mirrored {
            return self.whole(m, level, within::reach_m());
        }
        if m.hands == HandUse::Rest {
            return Vec::new();
        }
        self.parts_on(m, &self.lanes(m), Aim::UpTo(level), first)
    }

    /// The move's lane on the left and on the right.
    fn lanes(&self, m: &Move) -> [Option<Vec<Point>>; 2] {
        Side::BOTH.map(|side| Some(self.lane(&m.lane, side)))
    }

    /// A move on lanes of its own, left and right; a side without one is left alone.
    pub(super) fn parts_on(
        &self,
        m: &Move,
        lanes: &[Option<Vec<Point>>; 2],
        aim: Aim,
        first: Side,
    ) -> Vec<Part> {
        let sides = || {
            let sides = [first, first.other()].into_iter();
            sides.filter_map(|side| lanes[side as usize].as_deref().map(|lane| (side, lane)))
        };
        match (m.hands, lanes) {
            (HandUse::Mirrored, [Some(left), Some(right)]) => {
                self.mirrored(m, &[left, right], aim).into_iter().collect()
            }
            (HandUse::Series, _) => sides()
                .flat_map(|(side, lane)| {
                    [false, true].map(|down| self.one_side(m, lane, aim, side, down))
                })
                .flatten()
                .collect(),
            _ => sides()
                .filter_map(|(side, lane)| {
                    // Up one side and down the other, so that the hands need not travel back.
                    let open = lane[0].distance(lane[lane.len() - 1]) > 1e-9;
                    self.one_side(m, lane, aim, side, open && side != first)
                })
                .collect(),
        }
    }

    fn mirrored(&self, m: &Move, lanes: &[&[Point]; 2], aim: Aim) -> Option<Part> {
        let with = |keep_offs: &[KeepOff]| {
            lanes.map(|lane| self.firmest(lane, m.technique, aim, keep_offs))
        };
        let mut hands = with(&self.keep_offs);
        let even = |hands: &[Option<(Level, Vec<Point>)>; 2]| match hands {
            [Some((a, p)), Some((b, q))] => {
                let mirrored = |(p, q): (&Point, &Point)| p.distance(q.mirrored()) < EVEN_WITHIN;
                a == b && p.len() == q.len() && p.iter().zip(q).all(mirrored)
            }
            _ => false,
        };
        // Long strokes with the backs of the hands and the last slide go as far as each side is free (R07, R08); else
        // both hands do the same, so that no side gets more (R09).
        let free_handed = m.id == "last-slide" || m.is_long_back();
        if !free_handed && !even(&hands) {
            let alike = with(&self.keep_offs_mirrored);
            if alike.iter().all(Option::is_some) {
                hands = alike;
            }
        }
        let level = hands.iter().flatten().map(|(level, _)| *level).min()?;
        let [left, right] = hands.map(|hand| hand.map(|(_, path)| path));
        Some(self.part(m, m.direction, level, left, right))
    }

    /// Both hands on one side, one following the other; at an ease one holds, the other kneads.
    fn one_side(&self, m: &Move, lane: &[Point], aim: Aim, side: Side, down: bool) -> Option<Part> {
        let (level, mut path) = self.firmest(lane, m.technique, aim, &self.keep_offs)?;
        let mut direction = m.direction;
        if down {
            path.reverse();
            if direction == Direction::Ascending {
                direction = Direction::Descending;
            }
        }
        // A forearm is one tool; so is a hand that kneads an arm while the other holds it.
        let alone = matches!(m.technique, Technique::ForearmSlide | Technique::ForearmEase);
        let (near, far) = match side {
            _ if !alone => (Some(path.clone()), Some(path)),
            Side::Left => (Some(path), None),
            Side::Right => (None, Some(path)),
        };
        Some(self.part(m, direction, level, near, far))
    }

    /// Still hands: one where the last slide ends, or near it, one where it settles most.
    pub(super) fn rest(&self, m: &Move, slide: &Part, reach: f64) -> Option<Part> {
        // The sacrum and between the blades (H§3 settle); beside them where those are kept off.
        let wanted = [[1.06, 0.0], [0.28, 0.0], [0.9, 4.0], [0.5, 4.0], [0.28, 4.0], [0.04, 7.0]];
        let ends: Vec<Point> =
            slide.hands.working().filter_map(|h| h.path.last().copied()).collect();
        let mut free: Vec<Point> = wanted
            .iter()
            .flat_map(|&[s, x]| [self.body.at(s, x), self.body.at(s, -x)])
            .chain(ends.iter().copied())
            .filter(|&p| self.free(p, m.technique, Level::LIGHT))
            .collect();
        let near = |p: &Point| ends.iter().any(|e| e.distance(*p) <= reach);
        let first = free.remove(free.iter().position(near)?);
        let second = free.into_iter().find(|p| p.distance(first) > 0.1);
        let (left, right) = match second {
            Some(second) if second.x < first.x => (Some(second), Some(first)),
            Some(second) => (Some(first), Some(second)),
            None => (Some(first), None),
        };
        let still = |p: Option<Point>| p.map(|p| vec![p]);
        Some(self.part(m, m.direction, Level::LIGHT, still(left), still(right)))
    }

    /// A move that must reach all that is free (R03): what both hands can do alike, then, for
    /// one hand, what one side loses to the other's keep-offs.
    fn whole(&self, m: &Move, level: Level, reach: f64) -> Vec<Part> {
        let mut parts = self.parts_on(m, &self.lanes(m), Aim::UpTo(level), Side::Left);
        for side in Side::BOTH {
            let lost = self.lost(m, level, side);
            let near =
                |p: &Part| parts.last().is_none_or(|l| Self::travel(&l.hands, &p.hands).0 <= reach);
            parts.extend(lost.filter(near));
        }
        parts
    }

    fn lost(&self, m: &Move, level: Level, side: Side) -> Option<Part> {
        let lane = self.lane("column-return", side);
        let level = level.min(self.care.level_max(m.technique)?);
        let lost = |p: Point| {
            self.free(p, m.technique, level) && self.blocked(p, &self.keep_offs_mirrored)
        };
        let steps: Vec<Option<Point>> = resampled(&lane[..lane.len() / 2], SAMPLE)
            .into_iter()
            .map(|p| Some(written(p)).filter(|&p| lost(p)))
            .collect();
        let mut run = longest_run(&steps, false);
        if length(&run) < SHORTEST {
            return None;
        }
        run.extend(run.clone().into_iter().rev().skip(1));
        let (left, right) = match side {
            Side::Left => (Some(run), None),
            Side::Right => (None, Some(run)),
        };
        let mut part = self.part(m, m.direction, level, left, right);
        while part.seconds < LEAST_S {
            part.double();
        }
        msg::reason_free_side(self.request.language).clone_into(&mut part.reason);
        Some(part)
    }

    /// A glide that joins two strokes along the back, beside the spine or further out.
    pub(super) fn link(&self, from: &Part, to: &Part, firmness: Firmness) -> Option<Part> {
        let m = moves::moves().iter().find(|m| m.id == "calm")?;
        let most = self.level(firmness).min(self.care.level_max(m.technique)?);
        // Between the hands, so that a mirrored request gets the mirrored link.
        let s_at = |ends: Vec<Point>| {
            let sum: f64 = ends.iter().map(|p| self.body.s_of(*p).clamp(0.05, 0.95)).sum();
            sum / ends.len().max(1) as f64
        };
        let from_s = s_at(from.hands.working().filter_map(|h| h.path.last().copied()).collect());
        let to_s = s_at(to.hands.working().filter_map(|h| h.path.first().copied()).collect());
        let [from_s, to_s] = [from_s, to_s].map(|s| round(s, 20.0));
        let way = if (to_s - from_s).abs() < 0.1 {
            vec![from_s, if from_s > 0.4 { from_s - 0.2 } else { from_s + 0.2 }, to_s]
        } else {
            vec![from_s, to_s]
        };
        [4.2, 8.0, 11.5].into_iter().find_map(|x| {
            let hands = Side::BOTH.map(|side| {
                let lane: Vec<Point> =
                    way.iter().map(|&s| written(self.body.at(s, x * side.sign()))).collect();
                self.firmest(&lane, m.technique, Aim::UpTo(most), &self.keep_offs)
            });
            let level = hands.iter().flatten().map(|(level, _)| *level).min()?;
            let down = to_s > from_s;
            let direction = if down { Direction::Descending } else { Direction::Ascending };
            let [left, right] = hands.map(|hand| hand.map(|(_, path)| path));
            let mut part = self.part(m, direction, level, left, right);
            part.reason = msg::reason_link(self.request.language, direction);
            let near = |a: &Part, b: &Part| Self::travel(&a.hands, &b.hands).0 <= within::reach_m();
            (near(from, &part) && near(&part, to)).then_some(part)
        })
    }

    /// One visit to a sore spot with one technique; `None` where that is not safe or not wished.
    pub(super) fn spot(&self, spot: &SoreSpot, technique: Technique, most: Level) -> Option<Part> {
        let spec = technique.spec();
        let gentle = technique == Technique::Effleurage;
        if !self.welcome(technique) || !spec.areas.contains(&spot.place.area) {
            return None;
        }
        let firmness = if gentle { Firmness::Smooth } else { Firmness::Wish };
        let mut most = self.level(firmness).min(most);
        if spot.place.area == Area::Neck {
            most = most.min(Level::SMOOTH);
        }
        let cap = self.care.level_max(technique)?;
        let levels = (1..=most.min(cap).0).rev().map(Level);
        let (level, path) = levels
            .filter(|l| spec.force_n.at(*l).is_some())
            .find_map(|level| Some((level, self.spot_path(spot, technique, level)?)))?;
        let way = length(&path);
        let seconds = match technique {
            Technique::StaticPress => 14.0,
            Technique::Effleurage => way / 0.025,
            _ => SPOT_TURN_S,
        };
        let m = moves::moves().iter().find(|m| m.id == "inner-fingertips")?;
        let (left, right) = match spot.place.side {
            Side::Left => (Some(path), None),
            Side::Right => (None, Some(path)),
        };
        let mut part = self.part_at(m, technique, Direction::Circling, level, left, right);
        if technique == Technique::StaticPress {
            part.direction = Direction::Still;
        }
        (part.seconds, part.length) = (seconds, way);
        part.rate = spec.tempo.rate_hz.map(|band| Hertz(round(band.at(0.2), 100.0)));
        part.places = vec![spot.place];
        let language = self.request.language;
        let reason = msg::technique_spot(language, technique.id());
        reason.unwrap_or_else(|| technique.purpose(language)).clone_into(&mut part.reason);
        self.dose(&mut part);
        Some(part)
    }

    /// The first safe way of a contact round a spot.
    fn spot_path(&self, spot: &SoreSpot, technique: Technique, level: Level) -> Option<Vec<Point>> {
        visit::ways(spot.at, spot.place.side, technique)
            .map(|way| way.into_iter().map(written).collect::<Vec<_>>())
            .find(|way| resampled(way, SAMPLE).iter().all(|&p| self.free(p, technique, level)))
    }

    pub(super) fn part(
        &self,
        m: &Move,
        direction: Direction,
        level: Level,
        left: Option<Vec<Point>>,
        right: Option<Vec<Point>>,
    ) -> Part {
        let mut part = self.part_at(m, m.technique, direction, level, left, right);
        self.dose(&mut part);
        part
    }

    fn part_at(
        &self,
        m: &Move,
        technique: Technique,
        direction: Direction,
        level: Level,
        left: Option<Vec<Point>>,
        right: Option<Vec<Point>>,
    ) -> Part {
        let spec = technique.spec();
        // Only a person asks for a level that a technique does not have; R12 says so.
        let near = (1..=level.0).rev().chain(level.0..=Level::STRONG.0).map(Level);
        let band = { near }.find_map(|l| spec.force_n.at(l)).expect("a band at some level");
        let share = match self.request.giver.strength {
            Strength::Light => 0.3,
            Strength::Average => 0.5,
            Strength::Strong => 0.7,
        };
        let force = m.force_n.map_or(band.at(share), |f| f.clamp(band.low, band.high));
        let hand = |path: Option<Vec<Point>>| path.map(|path| Self::hand(spec.posture, path));
        let hands = Hands { left: hand(left), right: hand(right) };
        let way = hands.working().map(|h| length(&h.path)).fold(0.0, f64::max);
        let places = self.named(&hands);
        // The close has a tempo of its own, which only falls (R08).
        let faster = match m.movement {
            MovementKind::Close => 0.0,
            _ => tempo_wish(&self.request.learned, technique, &places),
        };
        // A little within the technique's band (R16): whole seconds stretch a stroke.
        let paced = |value: f64, band: Option<Band>| {
            let paced = value * (1.0 + faster);
            band.map_or(paced, |b| paced.clamp(value.min(1.15 * b.low), value.max(0.95 * b.high)))
        };
        let speed = m.speed_m_per_s.map_or(f64::INFINITY, |v| paced(v, spec.tempo.speed_m_per_s));
        let seconds = if way > 0.0 { way / speed } else { 1.0 };
        let seconds = match spec.class {
            Class::Still => 1.0,
            Class::Ease => seconds.clamp(EASE_S.0, EASE_S.1),
            _ => seconds,
        };
        Part {
            technique,
            places,
            direction,
            level,
            force: Newtons(round(force, 10.0)),
            rate: m.rate_hz.map(|rate| Hertz(round(paced(rate, spec.tempo.rate_hz), 100.0))),
            seconds,
            length: way,
            reason: m.reason(self.request.language).to_owned(),
            dose: [PlaceDose::default(); Place::COUNT],
            hands,
        }
    }

    pub(super) fn hand(posture: Posture, path: Vec<Point>) -> Hand {
        Hand { posture, path: path.into_iter().map(written).collect() }
    }

    /// The places that the hands work on, in the order they meet them.
    pub(super) fn named(&self, hands: &Hands) -> Vec<Place> {
        let mut met: Vec<(usize, Place)> = Vec::new();
        for hand in hands.working() {
            let samples = resampled(&hand.path, SAMPLE);
            let on: Vec<_> = samples.iter().map(|&p| self.body.place_at(p)).collect();
            for place in Place::all() {
                // A hand on the midline is on both sides.
                let here = |i: usize| {
                    on[i] == Some(place) || (samples[i].x == 0.0 && on[i] == Some(place.mirrored()))
                };
                let count = (0..on.len()).filter(|&i| here(i)).count();
                let first = (0..on.len()).position(here);
                if let Some(first) = first.filter(|_| {
                    count as f64 >= NAMED_SHARE * on.len() as f64
                        && !met.iter().any(|m| m.1 == place)
                }) {
                    met.push((first, place));
                }
            }
        }
        few::sort(&mut met, |a, b| (a.0, a.1.index()).cmp(&(b.0, b.1.index())));
        met.into_iter().map(|(_, place)| place).collect()
    }

    fn dose(&self, part: &mut Part) {
        part.dose = [PlaceDose::default(); Place::COUNT];
        let hand_scale = self.request.giver.hand_area_scale();
        for hand in part.hands.working() {
            let contact = self.contact(part.technique, &hand.path);
            let contact = contact.map(|share| Seconds(share * part.seconds));
            let doses = dose::doses(part.technique, contact, part.force, hand_scale);
            part.dose.iter_mut().zip(doses).for_each(|(sum, dose)| *sum += dose);
        }
    }

    /// How long one hand presses each place in a second of this way. The same ways come again and
    /// again, on either side, there and back, with more force and with less, so each is reckoned
    /// once, on the right.
    fn contact(&self, technique: Technique, path: &[Point]) -> [f64; Place::COUNT] {
        let on_left = path.iter().map(|p| p.x).sum::<f64>() < 0.0;
        let mut path: Vec<Point> =
            path.iter().map(|p| if on_left { p.mirrored() } else { *p }).collect();
        let backwards = |(a, b): (&Point, &Point)| (a.y, a.x).partial_cmp(&(b.y, b.x));
        let turned = path.first().zip(path.last()).and_then(backwards);
        if turned == Some(std::cmp::Ordering::Less) {
            path.reverse();
        }
        let bits = path.iter().flat_map(|p| [p.x.to_bits(), p.y.to_bits()]).collect();
        let mut memo = self.contacts.borrow_mut();
        let contact = memo.entry((technique, bits)).or_insert_with(|| {
            self.grid.contact(technique, &path, self.request.giver.hand_area_scale())
        });
        std::array::from_fn(|i| contact[if on_left { i ^ 1 } else { i }])
    }

    /// Whether both hands of a part do as much.
    pub(super) fn even(part: &Part) -> bool {
        match [&part.hands.left, &part.hands.right] {
            [Some(a), Some(b)] => {
                let (p, q) = (length(&a.path), length(&b.path));
                p.min(q) >= EVEN_SHARE * p.max(q)
            }
            _ => false,
        }
    }

    /// Area of a place, cm².
    pub(super) fn area_cm2(&self, place: Place) -> f64 {
        self.body.outline(place).area() * 1e4
    }

    /// Numbers of the sore spots that get visits: those that may be touched, each named once. An
    /// arm's spot is left to the easing of the arms.
    pub(super) fn visited_spots(&self) -> Vec<usize> {
        let sore = &self.request.sore;
        let on_arm = |i: usize| matches!(sore[i].place.area, Area::UpperArm | Area::Forearm);
        let served = |i: usize, tools: &[Technique]| {
            tools.iter().any(|&t| self.spot(&sore[i], t, Level::LIGHT).is_some())
        };
        let mut visited: Vec<usize> = Vec::new();
        // Spots that can be worked on first, so that none of them is left to the glides that a
        // neighbour gets.
        for tools in [&super::problem::TOOLS[..], &[Technique::Effleurage]] {
            for i in (0..sore.len()).filter(|&i| !on_arm(i) && served(i, tools)) {
                // Only a visit to a neighbour serves: a row of spots is more than one.
                if visited.iter().all(|&v| sore[v].at.distance(sore[i].at) >= SAME_SPOT) {
                    visited.push(i);
                }
            }
        }
        few::sort(&mut visited, usize::cmp);
        visited
    }

    /// Distance between where one part ends and another begins, by the nearer working hand.
    pub(super) fn travel(from: &Hands, to: &Hands) -> Metres {
        let mut nearest = f64::INFINITY;
        for a in from.working().filter_map(|h| h.path.last()) {
            for b in to.working().filter_map(|h| h.path.first()) {
                nearest = nearest.min(a.distance(*b));
            }
        }
        Metres(nearest)
    }
}

/// Whether the receiver's right has less trouble than the left: sore spots and what is kept off.
pub(super) fn right_goes_first(request: &Request, care: &Care) -> bool {
    let trouble = |side: Side| -> f64 {
        let sore = request.sore.iter().filter(|s| s.place.side == side);
        let off = request.keep_off.iter().chain(&care.keep_off).filter(|k| k.side() == side);
        let depth: f64 = sore.map(|s| 1.0 + s.at.y + s.at.x.abs()).sum();
        depth + off.map(|k| 2.0 + k.at.y + k.at.x.abs()).sum::<f64>()
    };
    trouble(Side::Left) > trouble(Side::Right) + 1e-9
}

/// A point as a score writes it: to a tenth of a millimetre, so that what is checked is what is
/// written.
fn written(p: Point) -> Point {
    Point::new(round(p.x, 1e4), round(p.y, 1e4))
}

/// `value` rounded to a whole number of 1/`per`.
pub(super) fn round(value: f64, per: f64) -> f64 {
    (value * per).round() / per
}

/// How much of the back a way covers, metres: one that goes back as it came counts once.
fn reach(path: &[Point]) -> f64 {
    let back = path.iter().zip(path.iter().rev()).all(|(a, b)| a.distance(*b) < 1e-9);
    if back { length(path) / 2.0 } else { length(path) }
}

/// The longest stretch of points without a gap; on a closed way it may pass the start.
fn longest_run(steps: &[Option<Point>], closed: bool) -> Vec<Point> {
    let n = steps.len();
    let around = if closed { 2 * n } else { n };
    let (mut best, mut run): (Vec<Point>, Vec<Point>) = (Vec::new(), Vec::new());
    for i in 0..around {
        match steps[i % n] {
            Some(p) if run.len() < n => run.push(p),
            _ => run.clear(),
        }
        if run.len() > best.len() {
            best.clone_from(&run);
        }
    }
    best
}
