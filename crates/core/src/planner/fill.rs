//! A person's routine filled in: paths, levels and times for all that it leaves open (design §6).
//!
//! What a person wrote stays as it is, for the rules to judge; only what is missing is chosen so
//! that it keeps them. Catalogue moves lend their lanes where they cover the same areas; elsewhere
//! the hands go through the places in the order in which they are named.

use super::ground::{Aim, Ground, Part};
use super::layout::Lay;
use super::moves::{self, Firmness, HandUse, Move, Role};
use super::problem::{Step, TOOLS};
use super::{total_s, within};
use crate::body::Body;
use crate::care;
use crate::diagnostic::{Diagnostic, Label};
use crate::geometry::Point;
use crate::level::Level;
use crate::place::{Area, Place, Side};
use crate::routine::{Heading, Routine, RoutineMovement, RoutineStroke};
use crate::rules;
use crate::score::{Direction, Hands, MovementKind, Proof, Score, Verdict};
use crate::technique::{Class, Technique};
use crate::text::Spans;
use crate::words::msg;
use std::ops::Range;

/// A routine as a score.
#[derive(Debug, Clone, PartialEq)]
pub struct Filled {
    /// The score; its proof is empty, since nobody claims that it is the best.
    pub score: Score,
    /// Where each of its strokes comes from in the text of the routine.
    pub spans: Spans,
    /// What could not be filled in.
    pub diagnostics: Vec<Diagnostic>,
    movements: Vec<(MovementKind, Range<usize>)>,
}

impl Filled {
    /// Everything that is wrong with it, each finding with its place in the text.
    pub fn check(&self) -> Vec<Diagnostic> {
        let broken = rules::check(&self.score).into_iter().map(|found| self.locate(found));
        self.diagnostics.iter().cloned().chain(broken).collect()
    }

    /// Adds the place in the text to a rule's finding: that of the strokes it names, else that of
    /// the movement which the rule is about.
    #[must_use]
    pub fn locate(&self, diagnostic: Diagnostic) -> Diagnostic {
        let language = self.score.request.language;
        let located = self.spans.locate(language, diagnostic);
        if located.labels.iter().any(|label| matches!(label, Label::Span { .. })) {
            return located;
        }
        let about = match located.code {
            "R03" => MovementKind::Warm,
            "R04" => MovementKind::Knead,
            "R05" | "R06" => MovementKind::Release,
            "R07" => MovementKind::Sweep,
            "R08" => MovementKind::Close,
            _ => return located,
        };
        match self.movements.iter().find(|(kind, _)| *kind == about) {
            Some((kind, span)) => {
                located.at_span(span.clone(), msg::label_movement(language, kind.name()))
            }
            None => located,
        }
    }
}

/// One stroke of a routine, or one that joins two, as strokes of a score.
struct Group {
    parts: Vec<Part>,
    /// Whether the parts are passes up and down a side in turn.
    series: bool,
    /// Fewest and most repetitions; passes a side for a series.
    times: (u32, u32),
    /// All repetitions together, where the routine says so.
    seconds: Option<f64>,
    span: Range<usize>,
}

/// Hands slow down or speed up by this much to fill the time.
const STRETCH: (f64, f64) = (0.7, 1.4);
/// As slow or fast as a technique bears, less a margin for whole seconds.
const TEMPO_MARGIN: f64 = 1.04;
/// A closing stroke has at most this share of the speed before it: whole seconds blur speeds.
const CALMER: f64 = 0.93;
/// Still hands, at most, seconds (H§3).
const STILL_MOST_S: f64 = 45.0;
/// A press, and a bout of rocking, seconds (H§1.3: ramp 3–5 s, hold, release; bouts of 5–15 s).
const PRESS_S: f64 = 14.0;
const ROCK_S: f64 = 10.0;
/// A lane of the catalogue serves while this share of all areas that are named or met is both.
const SAME_AREAS: f64 = 0.6;
/// Hands stroke over this share of a place's length.
const WITHIN: f64 = 0.6;

/// The routine as a score: what it leaves open is filled in from the catalogue and the request.
pub fn fill(routine: &Routine) -> Filled {
    let request = &routine.request;
    let care = care::judge(request);
    let body = Body::of(&request.receiver);
    let ground = Ground::new(request, &care, &body);
    let total = total_s(request, &care) as f64;
    let mut filler = Filler { ground: &ground, last: Vec::new(), bridge: None, told: Vec::new() };
    if care.verdict == Verdict::Refuse {
        let why = care.notes.first().map_or("", |note| note.text.as_str());
        filler.told.push(Diagnostic::stop("F01", msg::fill_refused(request.language, why)));
    }
    let mut phases: Vec<(MovementKind, Vec<Group>)> = Vec::new();
    for movement in &routine.movements {
        let groups = filler.movement(movement, total);
        if let (Some(link), Some((_, before))) = (filler.bridge.take(), phases.last_mut()) {
            before.push(link);
        }
        phases.push((movement.kind, groups));
    }
    let times = movement_times(routine, &phases, total);
    let mut lay = Lay::default();
    let mut spans = Spans::default();
    let (mut exact, mut now) = (0.0, 0.0);
    for ((kind, groups), time) in phases.iter().zip(times) {
        for (group, (repetitions, seconds)) in groups.iter().zip(group_times(groups, time)) {
            exact += seconds;
            let whole = (exact - now).round().max(1.0);
            now += whole;
            let steps = group.steps(repetitions);
            lay.steps(*kind, &group.parts, &steps, Some(whole as usize));
            spans.strokes.resize(lay.movements.len(), Vec::new());
            if let Some(last) = spans.strokes.last_mut() {
                last.extend(steps.iter().map(|_| group.span.clone()));
            }
        }
    }
    Filled {
        score: lay.finish(&ground, routine.title.clone(), Proof::default()),
        spans,
        diagnostics: filler.told,
        movements: routine.movements.iter().map(|m| (m.kind, m.span.clone())).collect(),
    }
}

impl Group {
    fn steps(&self, repetitions: u32) -> Vec<Step> {
        if !self.series {
            return (0..self.parts.len()).map(|part| Step { part, repetitions }).collect();
        }
        let pass = |first: usize, i: u32| Step { part: first + i as usize % 2, repetitions: 1 };
        let sides = (0..self.parts.len()).step_by(2);
        sides.flat_map(|first| (0..repetitions).map(move |i| pass(first, i))).collect()
    }

    /// At the catalogue's own speed, seconds.
    fn natural(&self, repetitions: u32) -> f64 {
        let one = |s: Step| self.parts[s.part].seconds * f64::from(s.repetitions);
        self.steps(repetitions).into_iter().map(one).sum()
    }

    /// Shortest, usual and longest time of so many repetitions.
    fn bounds(&self, repetitions: u32) -> Want {
        let ideal = self.natural(repetitions);
        if let Some(seconds) = self.seconds {
            return Want { low: seconds, ideal: seconds, high: seconds };
        }
        let spec = self.parts[0].technique.spec();
        let (mut low, mut high) = STRETCH;
        if spec.class == Class::Still {
            let low = within::still_s() + 1.0;
            return Want { low, ideal: f64::midpoint(low, STILL_MOST_S), high: STILL_MOST_S };
        }
        if let Some(band) = spec.tempo.speed_m_per_s {
            for part in self.parts.iter().filter(|part| part.length > 0.0) {
                let speed = part.length / part.seconds;
                low = low.max(speed / band.high * TEMPO_MARGIN);
                high = high.min(speed / band.low / TEMPO_MARGIN);
            }
        }
        let longest = self.parts.iter().map(|p| p.seconds).fold(0.0, f64::max);
        let stroke = longest * if self.series { 1.0 } else { f64::from(repetitions) };
        high = high.min((within::stroke_s() - 1.0) / stroke);
        if spec.class == Class::Kneading {
            high = high.min((within::kneading_s() - 2.0) / ideal);
        }
        let low = low.min(1.0);
        Want { low: ideal * low, ideal, high: ideal * high.max(low) }
    }

    fn wants(&self) -> Want {
        let (few, many) = self.times;
        let middle = self.natural((few + many).div_ceil(2));
        Want { low: self.bounds(few).low, ideal: middle, high: self.bounds(many).high }
    }
}

/// Seconds that something wants.
#[derive(Clone, Copy)]
struct Want {
    low: f64,
    ideal: f64,
    high: f64,
}

/// Shares a time out in proportion to what is wanted, within the bounds of each.
fn allot(total: f64, wants: &[Want]) -> Vec<f64> {
    let at = |f: f64| wants.iter().map(move |w| (w.ideal * f).clamp(w.low, w.high.max(w.low)));
    let (mut low, mut high) = (0.0, 1000.0);
    for _ in 0..60 {
        let middle = f64::midpoint(low, high);
        if at(middle).sum::<f64>() < total { low = middle } else { high = middle }
    }
    at(low).collect()
}

/// How long each movement takes: as it says, else its share of what the others leave.
fn movement_times(
    routine: &Routine,
    phases: &[(MovementKind, Vec<Group>)],
    total: f64,
) -> Vec<f64> {
    let open = routine.movements.iter().any(|m| m.minutes.is_none());
    let wants: Vec<Want> = routine
        .movements
        .iter()
        .zip(phases)
        .map(|(movement, (kind, groups))| {
            let sum = |of: fn(&Want) -> f64| groups.iter().map(|g| of(&g.wants())).sum::<f64>();
            let (low, high) = (sum(|w| w.low), sum(|w| w.high));
            match movement.minutes.map(|minutes| minutes * 60.0) {
                Some(ideal) if open => Want { low: ideal, ideal, high: ideal },
                Some(ideal) => Want { low, ideal, high },
                None => Want { low, ideal: share(*kind) * total, high },
            }
        })
        .collect();
    allot(total, &wants)
}

fn share(kind: MovementKind) -> f64 {
    moves::values().share.of(kind)
}

/// How often and how long each group of a movement goes on.
fn group_times(groups: &[Group], time: f64) -> Vec<(u32, f64)> {
    let wants: Vec<Want> = groups.iter().map(Group::wants).collect();
    let often: Vec<u32> = groups
        .iter()
        .zip(allot(time, &wants))
        .map(|(group, seconds)| {
            let (few, many) = group.times;
            let apart = |n: &u32| (group.natural(*n) - seconds).abs();
            // Passes in turn end where they began, so that what follows is near (R14).
            let by = if group.series { 2 } else { 1 };
            (few..=many).step_by(by).min_by(|a, b| apart(a).total_cmp(&apart(b))).unwrap_or(few)
        })
        .collect();
    let wants: Vec<Want> = groups.iter().zip(&often).map(|(g, n)| g.bounds(*n)).collect();
    often.iter().copied().zip(allot(time, &wants)).collect()
}

struct Filler<'g, 'a> {
    ground: &'g Ground<'a>,
    /// Every part so far with its movement and the seconds it takes at least.
    last: Vec<(MovementKind, Part, f64)>,
    /// A glide that belongs to the end of the movement before: the close only gets calmer (R08).
    bridge: Option<Group>,
    told: Vec<Diagnostic>,
}

impl Filler<'_, '_> {
    fn movement(&mut self, movement: &RoutineMovement, total: f64) -> Vec<Group> {
        let mut groups = Vec::new();
        if movement.strokes.is_empty() {
            let time = movement.minutes.map_or(share(movement.kind) * total, |m| m * 60.0);
            self.usual(movement, time, &mut groups);
        }
        for stroke in &movement.strokes {
            if stroke.spots {
                self.spots(movement.kind, stroke, &mut groups);
            } else {
                let found = self.stroke(movement.kind, stroke);
                self.add(movement.kind, found, &mut groups);
            }
        }
        groups
    }

    /// Adds a group, after a glide to where it begins if that is far (R14).
    fn add(&mut self, kind: MovementKind, group: Option<Group>, groups: &mut Vec<Group>) {
        let Some(group) = group else { return };
        let next = &group.parts[0];
        // Within the close and the rest nothing brisk may come between.
        let calm =
            kind == MovementKind::Rest || (kind == MovementKind::Close && !groups.is_empty());
        let far = |last: &Part| {
            ![last, next].iter().any(|p| p.technique.class() == Class::Ease)
                && Ground::travel(&last.hands, &next.hands).0 > within::reach_m()
        };
        let last = self.last.last().filter(|(_, last, _)| !calm && far(last));
        let link = last.and_then(|(before, last, _)| {
            Some((*before, self.ground.link(last, next, Firmness::Smooth)?))
        });
        if let Some((before, link)) = link {
            let span = group.span.clone();
            let parts = vec![link];
            let joins = Group { parts, series: false, times: (1, 1), seconds: None, span };
            if kind == MovementKind::Close {
                self.learn(before, &joins);
                self.bridge = Some(joins);
            } else {
                self.learn(kind, &joins);
                groups.push(joins);
            }
        }
        self.learn(kind, &group);
        groups.push(group);
    }

    fn learn(&mut self, kind: MovementKind, group: &Group) {
        for step in group.steps(group.times.0) {
            let part = group.parts[step.part].clone();
            let seconds = part.seconds * f64::from(step.repetitions);
            self.last.push((kind, part, seconds));
        }
    }

    /// Whether what came before allows these levels (R03, R08).
    fn allowed(&self, kind: MovementKind, parts: &[Part]) -> bool {
        let rising = |part: &Part| {
            kind == MovementKind::Close
                && self.last.last().is_some_and(|(k, p, _)| *k == kind && part.level > p.level)
        };
        let cold = |part: &Part, place: &Place| {
            let on = || self.last.iter().filter(|(_, p, _)| p.places.contains(place));
            let warm: f64 = on().map(|(_, _, seconds)| seconds).sum();
            let highest = on().next_back().map_or(Level::SMOOTH.0, |(_, p, _)| p.level.0 + 1);
            part.level.0 > highest || (part.level >= Level::MEDIUM && warm < within::warm_s())
        };
        parts.iter().all(|part| !rising(part) && !part.places.iter().any(|p| cold(part, p)))
    }

    /// A stroke that a person wrote.
    fn stroke(&mut self, kind: MovementKind, stroke: &RoutineStroke) -> Option<Group> {
        let (m, lanes) = self.way(kind, stroke);
        let mut parts = self.tempered(kind, &m, &lanes, stroke.level);
        let wanted = stroke.direction.and_then(Heading::direction);
        let series = m.hands == HandUse::Series && wanted.is_none();
        if let Some(direction) = wanted {
            if m.hands == HandUse::Series {
                parts.retain(|part| part.direction == direction);
            }
            for part in &mut parts {
                part.direction = direction;
            }
        }
        if parts.is_empty() {
            let language = self.ground.request.language;
            let label = msg::fill_nothing_free_label(language);
            let told = Diagnostic::note("F02", msg::fill_nothing_free(language));
            let told = told.at_span(stroke.span.clone(), label);
            self.told.push(told.help(msg::fill_nothing_free_help(language)));
            return None;
        }
        let open = |p: &Part| p.hands.working().any(|h| h.path.first() != h.path.last());
        let most = if parts.iter().any(open) && !series { 1 } else { m.repetitions[1] };
        let times = match stroke.repetitions {
            Some(n) => (n, n),
            None => (m.repetitions[0].min(most), most),
        };
        let (seconds, span) = (stroke.seconds.map(|s| s.0), stroke.span.clone());
        Some(Group { parts, series, times, seconds, span })
    }

    /// The parts of a move as firm as written, else as firm as what came before allows.
    fn tempered(
        &self,
        kind: MovementKind,
        m: &Move,
        lanes: &[Option<Vec<Point>>; 2],
        written: Option<Level>,
    ) -> Vec<Part> {
        let most = self.ground.level(m.level);
        let m = &self.calmer(kind, m);
        let parts = |aim: Aim| {
            let mut parts = self.ground.parts_on(m, lanes, aim, Side::Left);
            for part in &mut parts {
                match m.technique.class() {
                    Class::Press => part.last(PRESS_S),
                    Class::Rocking => part.last(ROCK_S),
                    _ => {}
                }
            }
            parts
        };
        if let Some(level) = written {
            return parts(Aim::Exactly(level));
        }
        // What care forbids stays, so that R12 says so at its place.
        if !self.ground.allowed(m.technique) {
            return parts(Aim::Exactly(most));
        }
        let tempered =
            |level: u8| Some(parts(Aim::UpTo(Level(level)))).filter(|p| self.allowed(kind, p));
        (1..=most.0).rev().find_map(tempered).unwrap_or_else(|| parts(Aim::UpTo(Level::LIGHT)))
    }

    /// In the close no stroke is faster or firmer than the one before it (R08).
    fn calmer(&self, kind: MovementKind, m: &Move) -> Move {
        let mut m = m.clone();
        let before = self.last.last().filter(|(k, _, _)| *k == kind && kind == MovementKind::Close);
        if let Some((_, part, _)) = before {
            let slower = part.length / part.seconds * CALMER;
            m.speed_m_per_s = m.speed_m_per_s.map(|speed| speed.min(slower));
            m.force_n = Some(m.force_n.map_or(part.force.0, |force| force.min(part.force.0)));
        }
        m
    }

    /// A move for a stroke, and where it goes on each side.
    fn way(&self, kind: MovementKind, stroke: &RoutineStroke) -> (Move, [Option<Vec<Point>>; 2]) {
        let chains = stroke.chains();
        let on = |side: Side| -> Vec<Area> {
            let mut chain = chains.iter().filter(|chain| chain[0].side == side);
            chain.next().map_or(Vec::new(), |chain| chain.iter().map(|p| p.area).collect())
        };
        let anywhere = chains.is_empty();
        let areas = Side::BOTH.map(on);
        let mut m = Self::base(kind, stroke);
        let found =
            self.matching(kind, stroke, if areas[0].is_empty() { &areas[1] } else { &areas[0] });
        if let Some(found) = found {
            let level = if found.movement == kind { found.level } else { m.level };
            m = Move { whole: false, level, ..found.clone() };
        }
        let both = anywhere || areas[0] == areas[1];
        let lanes = Side::BOTH.map(|side| {
            let areas = &areas[side as usize];
            let mut lane = match found {
                Some(m) if both || !areas.is_empty() => self.ground.lane(&m.lane, side),
                _ if areas.is_empty() => return None,
                _ => self.through(&m, stroke.direction, areas, side),
            };
            let turned = matches!(
                (stroke.direction, m.direction),
                (Some(Heading::Ascending), Direction::Descending)
                    | (Some(Heading::Descending), Direction::Ascending)
            );
            if turned && m.hands != HandUse::Series {
                lane.reverse();
            }
            Some(lane)
        });
        if stroke.direction == Some(Heading::Alternating) {
            m.hands = HandUse::Series;
            m.direction = Direction::Ascending;
        }
        (m, lanes)
    }

    /// The catalogue's move that does the same on the same areas.
    fn matching(
        &self,
        kind: MovementKind,
        stroke: &RoutineStroke,
        areas: &[Area],
    ) -> Option<&'static Move> {
        use Direction::{Ascending, Descending};
        let worth = |m: &&'static Move| {
            let hand = Ground::hand(
                stroke.technique.spec().posture,
                self.ground.lane(&m.lane, Side::Right),
            );
            let met = self.ground.named(&Hands { left: None, right: Some(hand) });
            let shared = met.iter().filter(|p| areas.contains(&p.area)).count();
            let all = met.len() + areas.len() - shared;
            let likeness = if areas.is_empty() { 1.0 } else { shared as f64 / all as f64 };
            let way = match stroke.direction {
                None | Some(Heading::Free) => 0.0,
                Some(Heading::Alternating) if m.hands == HandUse::Series => 0.0,
                Some(Heading::Alternating) => return None,
                Some(heading) => {
                    let (wanted, has) = (heading.direction()?, m.direction);
                    let turns = |d| matches!(d, Ascending | Descending);
                    if wanted != has && !(turns(wanted) && turns(has)) {
                        return None;
                    }
                    if wanted == has { 0.2 } else { 0.0 }
                }
            };
            let here = if m.movement == kind { 0.3 } else { 0.0 };
            (likeness >= SAME_AREAS).then_some(likeness + way + here)
        };
        let candidates = moves::moves()
            .iter()
            .filter(|m| m.technique == stroke.technique && m.hands != HandUse::Rest);
        let ranked = candidates.filter_map(|m| worth(&m).map(|worth| (worth, m)));
        // The first of equals, so that the catalogue's order decides.
        ranked.reduce(|best, next| if next.0 > best.0 { next } else { best }).map(|(_, m)| m)
    }

    /// How a technique is done where no move of the catalogue fits.
    fn base(kind: MovementKind, stroke: &RoutineStroke) -> Move {
        let technique = stroke.technique;
        let spec = technique.spec();
        let alike = |m: &&Move| m.technique == technique;
        let mut found = moves::moves().iter().filter(alike);
        let same = found.clone().find(|m| m.movement == kind).or_else(|| found.next());
        let level = match spec.class {
            Class::Smooth | Class::Ease | Class::Rocking => Firmness::Smooth,
            Class::Still | Class::Tingling => Firmness::Light,
            _ => Firmness::Main,
        };
        let hands = match technique {
            Technique::ForearmSlide | Technique::ForearmEase => HandUse::Pair,
            Technique::Petrissage if stroke.direction.is_some_and(turns) => HandUse::Series,
            _ => HandUse::Mirrored,
        };
        let usual = |band: crate::catalogue::Band| band.at(0.4);
        Move {
            id: String::new(),
            movement: kind,
            stage: 0,
            needed: None,
            whole: false,
            fallback: false,
            role: None,
            technique,
            lane: String::new(),
            hands,
            direction: if spec.tempo.speed_m_per_s.is_none() {
                Direction::Still
            } else {
                stroke.direction.and_then(Heading::direction).unwrap_or(Direction::Free)
            },
            level: same.filter(|m| m.movement == kind).map_or(level, |m| m.level),
            force_n: same.filter(|m| m.movement == kind).and_then(|m| m.force_n),
            speed_m_per_s: same.map_or(spec.tempo.speed_m_per_s.map(usual), |m| m.speed_m_per_s),
            rate_hz: same.map_or(spec.tempo.rate_hz.map(usual), |m| m.rate_hz),
            repetitions: if spec.class == Class::Still { [1, 1] } else { [1, 3] },
            reason: moves::Reason::Purpose,
        }
    }

    /// A lane through places in their order: along the long muscles near the spine, else through
    /// the middle of each. Passes go one way, everything else there and back.
    fn through(
        &self,
        m: &Move,
        heading: Option<Heading>,
        areas: &[Area],
        side: Side,
    ) -> Vec<Point> {
        let body = self.ground.body;
        let at = |area: Area, along: f64| {
            let place = Place::new(area, side);
            let (outline, centre) = (body.outline(place), body.centre(place));
            let edges = || outline.edges().map(|(p, _)| p.y);
            let (top, foot) = (edges().fold(f64::MAX, f64::min), edges().fold(f64::MIN, f64::max));
            let y = f64::midpoint(top, foot) + along * WITHIN * (foot - top) / 2.0;
            let inner = matches!(area, Area::LowerBack | Area::MidBack | Area::InnerBlade);
            let x = if inner { body.at(0.5, 4.2 * side.sign()).x } else { centre.x };
            if matches!(area, Area::UpperArm | Area::Forearm | Area::Neck) {
                Point::new(centre.x, centre.y + along * 0.02)
            } else {
                Point::new(x, y)
            }
        };
        let (first, last) = (areas[0], areas[areas.len() - 1]);
        if m.technique == Technique::StillHands && first != last {
            // One hand on each of two places, over the midline.
            let area = if side == Side::Left { first } else { last };
            return vec![Point::new(0.0, at(area, 0.0).y)];
        }
        if m.technique.spec().tempo.speed_m_per_s.is_none() {
            return vec![at(first, 0.0)];
        }
        let down = at(first, 0.0).y < at(last, 0.0).y;
        let (from, to) = if down { (-1.0, 1.0) } else { (1.0, -1.0) };
        let mut lane = vec![at(first, from)];
        lane.extend(areas.iter().skip(1).take(areas.len().saturating_sub(2)).map(|a| at(*a, 0.0)));
        lane.push(at(last, to));
        // A series of passes begins below, and so does a stroke that is said to go up.
        let upwards = matches!(heading, Some(Heading::Ascending | Heading::Alternating));
        if (upwards && down) || (heading == Some(Heading::Descending) && !down) {
            lane.reverse();
        }
        if m.hands == HandUse::Series || heading == Some(Heading::Alternating) {
            if heading == Some(Heading::Descending) {
                lane.reverse();
            }
            return lane;
        }
        lane.extend(lane.clone().into_iter().rev().skip(1));
        lane
    }

    /// A visit to every sore spot with a stroke's technique, or with what is safe there.
    fn spots(&mut self, kind: MovementKind, stroke: &RoutineStroke, groups: &mut Vec<Group>) {
        for i in self.ground.visited_spots() {
            let spot = &self.ground.request.sore[i];
            let most = stroke.level.unwrap_or(Level::STRONG);
            let visit = |technique: Technique| {
                let at = |level: u8| self.ground.spot(spot, technique, Level(level));
                let fits = |part: &Part| self.allowed(kind, std::slice::from_ref(part));
                (1..=most.0).rev().filter_map(at).find(fits)
            };
            let tools = [stroke.technique].into_iter().chain(TOOLS).chain([Technique::Effleurage]);
            let Some(part) = tools.into_iter().find_map(visit) else { continue };
            let least = (within::spot_s() / STRETCH.0 / part.seconds).ceil() as u32;
            let n = stroke.repetitions.unwrap_or(least.clamp(1, 3));
            let group = Group {
                series: false,
                times: (n, n),
                seconds: stroke.seconds.map(|s| s.0),
                span: stroke.span.clone(),
                parts: vec![part],
            };
            self.add(kind, Some(group), groups);
        }
    }

    /// What the catalogue does in a movement that the routine leaves to the program.
    fn usual(&mut self, movement: &RoutineMovement, time: f64, groups: &mut Vec<Group>) {
        let kind = movement.kind;
        let of_kind = || moves::moves().iter().filter(move |m| m.movement == kind && !m.fallback);
        let role = |role: Role| of_kind().filter(move |m| m.role == Some(role));
        let mut order: Vec<&'static Move> = of_kind().filter(|m| m.role.is_none()).collect();
        let between = role(Role::Tingle).zip(role(Role::Smooth)).flat_map(|(a, b)| [a, b]);
        order.extend(role(Role::Back).zip(between).flat_map(|(a, b)| [a, b]));
        let minutes = self.ground.request.minutes;
        let needed = order.iter().filter(|m| m.needed(minutes)).count() as f64;
        let mut spare = time * (1.0 - needed / order.len().max(1) as f64);
        for m in order.into_iter().filter(|m| self.ground.welcome(m.technique)) {
            if m.hands == HandUse::Rest {
                let slide = self.last.last().map(|(_, part, _)| part.clone());
                let rest = slide.and_then(|slide| self.ground.rest(m, &slide, within::reach_m()));
                let group = rest.map(|part| Group::of(vec![part], m, movement.span.clone()));
                self.add(kind, group, groups);
                continue;
            }
            let lanes = Side::BOTH.map(|side| Some(self.ground.lane(&m.lane, side)));
            let parts = self.tempered(kind, m, &lanes, None);
            if parts.is_empty() || (!m.needed(minutes) && spare <= 0.0) {
                continue;
            }
            let group = Group::of(parts, m, movement.span.clone());
            spare -= if m.needed(minutes) { 0.0 } else { group.wants().ideal };
            self.add(kind, Some(group), groups);
        }
    }
}

fn turns(heading: Heading) -> bool {
    matches!(heading, Heading::Ascending | Heading::Descending | Heading::Alternating)
}

impl Group {
    fn of(parts: Vec<Part>, m: &Move, span: Range<usize>) -> Self {
        let times = (m.repetitions[0], m.repetitions[1]);
        Self { parts, series: m.hands == HandUse::Series, times, seconds: None, span }
    }
}
