//! A request as a problem: a graph whose every path is a legal massage, and what paths are worth.
//!
//! The graph is laid out in *stages*, in the order of the session. A path takes at most one choice
//! of each stage and may leave optional stages out, so the order of the movements (R02), the
//! alternation of the sweep (R07), the fading close (R08), calm between two visits of a spot and
//! the reach of the hands (R14) are all in the graph: what follows a legal path is a legal score.
//! What no graph can hold runs across the session and is a *term*: a concave function of a sum over
//! the path. Time is in whole seconds.

use super::ground::{Ground, Part};
use super::moves::{self, Firmness, HandUse, Move, Role};
use super::terms::Term;
use super::within;
use crate::dose;
use crate::geometry::distance_to_segment;
use crate::level::Level;
use crate::place::{Area, Place, Side};
use crate::request::{SoreSpot, Thumbs};
use crate::score::{Direction, MovementKind};
use crate::technique::{Class, Posture, Technique};
use crate::words::msg;

/// Repetitions of one part; a choice is one or more of these in turn.
#[derive(Debug, Clone)]
pub(super) struct Step {
    /// Index into [`Problem::parts`].
    pub(super) part: usize,
    pub(super) repetitions: u32,
}

/// Something a path may take: a move with its number of repetitions.
#[derive(Debug, Clone)]
pub(super) struct Choice {
    pub(super) node: usize,
    pub(super) steps: Vec<Step>,
    /// Whole seconds it takes.
    pub(super) time: usize,
    /// Worth that simply adds up.
    pub(super) linear: f64,
    /// Sums it adds to, by term.
    pub(super) load: Vec<(u16, f64)>,
}

/// A move in the graph, with a choice for every number of repetitions.
#[derive(Debug, Clone)]
pub(super) struct Node {
    pub(super) stage: usize,
    pub(super) choices: std::ops::Range<usize>,
    /// First and last part, for the way to and from it.
    pub(super) ends: (usize, usize),
}

/// One node may follow another; `link` is a glide between them where they lie far apart.
#[derive(Debug, Clone)]
pub(super) struct Arc {
    pub(super) from: usize,
    pub(super) link: Option<usize>,
    pub(super) time: usize,
    /// Seconds at which what follows may begin.
    pub(super) window: (usize, usize),
    pub(super) linear: f64,
    pub(super) load: Vec<(u16, f64)>,
}

/// A place in the order of the session that at most one choice of a path fills.
#[derive(Debug, Clone)]
pub(super) struct Stage {
    pub(super) kind: MovementKind,
    pub(super) nodes: std::ops::Range<usize>,
    /// Stages that may come right before it.
    pub(super) from: Vec<usize>,
}

/// The whole problem.
pub(super) struct Problem {
    pub(super) parts: Vec<Part>,
    pub(super) stages: Vec<Stage>,
    pub(super) nodes: Vec<Node>,
    pub(super) choices: Vec<Choice>,
    /// Arcs into each node, in node order.
    pub(super) arcs: Vec<Vec<Arc>>,
    pub(super) terms: Vec<Term>,
    /// Terms whose `cap` is a rule (R10, R13), never to be passed.
    pub(super) strict: Vec<u16>,
    /// The part that ends every plan, and its time's bounds in seconds.
    pub(super) rest: usize,
    /// What each second of it adds to the terms.
    pub(super) rest_load: Vec<(u16, f64)>,
    pub(super) rest_range: (usize, usize),
    /// Length of the session, seconds.
    pub(super) total: usize,
    /// Whether no path fits the time, or every one has more instructions than a giver should have
    /// to take in.
    pub(super) is_crowded: bool,
}

/// Which terms mean what.
#[derive(Clone, Copy)]
struct Terms {
    deep: u16,
    spots: u16,
    moves: u16,
    tingling: u16,
    close: u16,
    rest: u16,
    idle: u16,
    instructions: u16,
    thumbs: u16,
    points: u16,
}

/// Hands lie still no longer than anybody would wait for more, seconds.
const REST_MOST_S: usize = 120;
/// Speed of a joining glide, m/s (H§2 return 8–12 cm/s).
pub(super) const LINK_SPEED: f64 = 0.09;
/// Still hands at the end are an instruction of their own, on every path.
const REST_INSTRUCTION: f64 = 1.0;
/// From this length on every sore spot is visited twice, seconds, if there are no more than these.
const TWICE_FROM_S: usize = 720;
const TWICE_MOST: usize = 3;
/// From this length on a calm stroke parts kneading and local work, seconds.
const LONG_SESSION_S: usize = 480;
/// What a sore spot may be worked with; smooth glides where none of it is safe.
pub(super) const TOOLS: [Technique; 4] = [
    Technique::FingertipCircles,
    Technique::ThumbCircles,
    Technique::PalmCircles,
    Technique::StaticPress,
];
/// Work on one place goes on no longer than this, so that two bouts of it stay within two minutes.
pub(super) const WORK_S: f64 = 46.0;
/// A place is worked no longer than this without a calm stroke, seconds: two minutes and a margin.
const ON_END_S: f64 = 118.0;
/// The longest visit of a sore spot: three rounds, seconds.
const VISIT_S: f64 = 36.0;
/// Why no problem could be made.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct NothingFree(pub(super) &'static str);

impl Problem {
    /// The problem of one request of `total` seconds, for the sore spots whose numbers are given;
    /// left and right of the `even` areas must get the same (R09).
    pub(super) fn of(
        ground: &Ground<'_>,
        total: usize,
        spots: &[usize],
        even: &[Area],
    ) -> Result<Self, NothingFree> {
        let full = Self::asking(ground, total, spots, even, true)?;
        // Where that is too much, what would be nice is a wish, not a must.
        if full.is_crowded { Self::asking(ground, total, spots, even, false) } else { Ok(full) }
    }

    fn asking(
        ground: &Ground<'_>,
        total: usize,
        spots: &[usize],
        even: &[Area],
        full: bool,
    ) -> Result<Self, NothingFree> {
        let mut compile = Compile::new(ground, total, spots, full);
        compile.balance(even);
        compile.warm()?;
        compile.knead()?;
        compile.release();
        compile.sweep()?;
        compile.close()?;
        Ok(compile.finish())
    }

    /// Whether a path may begin with this node.
    pub(super) fn starts(&self, node: usize) -> bool {
        self.stages[self.nodes[node].stage].from.is_empty()
    }

    /// What kind of movement a node belongs to.
    pub(super) fn kind(&self, node: usize) -> MovementKind {
        self.stages[self.nodes[node].stage].kind
    }
}

struct Compile<'g, 'a> {
    ground: &'g Ground<'a>,
    spots: &'g [usize],
    /// Whether all that is usual in so long a massage must be in it.
    full: bool,
    /// Areas whose sides must get the same, each with its two terms.
    even: Vec<(Area, u16)>,
    column: Option<Column>,
    first: Side,
    problem: Problem,
    at: Terms,
    /// Stages from which the next may be entered.
    open: Vec<usize>,
    /// What any path has done to each place so far, at least.
    known: [Known; Place::COUNT],
    /// How long each place may have been worked since the last calm stroke, seconds.
    worked: [f64; Place::COUNT],
}

/// The kneading along the spine.
#[derive(Clone, Copy)]
struct Column {
    stage: usize,
    /// How long each place may have been worked at its end, seconds.
    worked: [f64; Place::COUNT],
}

/// What is sure of a place, whichever path is taken (R03).
#[derive(Clone, Copy, Default)]
struct Known {
    /// Warmed at least this long, seconds.
    warm: f64,
    /// The last stroke on it was at least this firm; `None` before the first.
    level: Option<Level>,
}

impl<'g, 'a> Compile<'g, 'a> {
    fn new(ground: &'g Ground<'a>, total: usize, spots: &'g [usize], full: bool) -> Self {
        let (terms, at, strict) = terms(ground, total, spots);
        Self {
            ground,
            spots,
            full,
            even: Vec::new(),
            column: None,
            first: Side::Left,
            problem: Problem {
                parts: Vec::new(),
                stages: Vec::new(),
                nodes: Vec::new(),
                choices: Vec::new(),
                arcs: Vec::new(),
                terms,
                strict,
                rest: 0,
                rest_load: Vec::new(),
                rest_range: (within::still_s() as usize, REST_MOST_S),
                total,
                is_crowded: false,
            },
            at,
            open: Vec::new(),
            known: [Known::default(); Place::COUNT],
            worked: [0.0; Place::COUNT],
        }
    }

    fn warm(&mut self) -> Result<(), NothingFree> {
        self.staged(MovementKind::Warm);
        let long = self.problem.stages.iter().any(|s| s.kind == MovementKind::Warm);
        if long {
            Ok(())
        } else {
            Err(NothingFree(msg::refusal_warm(self.ground.request.language)))
        }
    }

    fn knead(&mut self) -> Result<(), NothingFree> {
        let start = self.problem.stages.len();
        self.staged(MovementKind::Knead);
        if self.problem.stages.len() == start {
            return Err(NothingFree(msg::refusal_knead(self.ground.request.language)));
        }
        Ok(())
    }

    /// The catalogue's stages of a movement; one that is needed closes the way past it.
    fn staged(&mut self, kind: MovementKind) {
        let of_kind = |m: &&'static Move| m.movement == kind;
        let last = moves::moves().iter().filter(of_kind).map(|m| m.stage).max().unwrap_or(0);
        for number in 1..=last {
            let moves: Vec<_> =
                moves::moves().iter().filter(of_kind).filter(|m| m.stage == number).collect();
            if kind == MovementKind::Release && number == 2 {
                self.spot_visits(&moves);
                continue;
            }
            let minutes = if self.full { self.problem.total as f64 / 60.0 } else { 0.0 };
            let needed = moves.iter().any(|m| m.needed(minutes));
            let offered = self.stage(kind, needed, &moves, None);
            if offered && kind == MovementKind::Knead && number == 1 {
                let stage = self.problem.stages.len() - 1;
                self.column = Some(Column { stage, worked: self.worked });
            }
        }
        if kind == MovementKind::Warm {
            self.cold_spots();
        }
    }

    /// Warms the places of sore spots that no stroke has warmed for sure.
    fn cold_spots(&mut self) {
        for &spot in self.spots {
            let sore = &self.ground.request.sore[spot];
            if self.known[sore.place.index()].warm < within::warm_s() {
                let part = self.ground.spot(sore, Technique::Effleurage, Level::SMOOTH);
                if let Some(mut part) = part {
                    msg::reason_warms_sore(self.ground.request.language)
                        .clone_into(&mut part.reason);
                    self.warming(part);
                }
            }
        }
    }

    /// A needed stage of light strokes that lasts long enough to warm its places.
    fn warming(&mut self, part: Part) {
        let mut part = part;
        while part.seconds * 3.0 < within::warm_s() {
            part.double();
        }
        let repetitions = (within::warm_s() / part.seconds).ceil() as u32;
        let stage = self.begin_stage(MovementKind::Warm);
        let index = self.problem.parts.len();
        self.problem.parts.push(part);
        let start = self.problem.choices.len();
        self.choice(vec![Step { part: index, repetitions }], None, None, 0.0);
        self.finish_node(stage, start, (index, index));
        self.end_stage(stage, true);
    }

    /// Adds a stage with these moves, if any of them can be done here; tells whether.
    fn stage(
        &mut self,
        kind: MovementKind,
        mut needed: bool,
        moves: &[&'static Move],
        firmness: Option<Firmness>,
    ) -> bool {
        let stage = self.begin_stage(kind);
        let (first, fallback): (Vec<_>, Vec<_>) =
            self.chosen(moves).into_iter().partition(|m| !m.fallback);
        for moves in [first, fallback] {
            if self.problem.stages[stage].nodes.is_empty() {
                for m in moves {
                    let most = self.ground.level(firmness.unwrap_or(m.level));
                    let tempered = |l: Level| {
                        let parts = self.ground.parts(m, l, self.first);
                        parts.iter().all(|p| self.warm_enough(p)).then_some(parts)
                    };
                    let parts = (1..=most.0).rev().map(Level).find_map(tempered);
                    // Circles on their way would count as one more visit of a spot (R06).
                    let parts = parts.filter(|parts| {
                        !parts.is_empty()
                            && (kind != MovementKind::Release || !self.meets_a_spot(&parts[0]))
                    });
                    if let Some(parts) = parts {
                        self.node(stage, m, parts);
                    }
                }
            }
        }
        if kind == MovementKind::Warm {
            needed |= self.warms_a_spot(stage);
        }
        self.end_stage(stage, needed)
    }

    /// Whether circles on their way come near a sore spot.
    fn meets_a_spot(&self, part: &Part) -> bool {
        part.technique.class() == Class::Circles
            && self.ground.request.sore.iter().any(|spot| {
                let near = spot.radius_m.0 + within::spot_reach_m();
                let mut ways = part.hands.working().flat_map(|h| h.path.windows(2));
                ways.any(|w| distance_to_segment(spot.at, w[0], w[1]) <= near)
            })
    }

    /// Whether a part is no firmer than what is sure to have come before it allows (R03).
    fn warm_enough(&self, part: &Part) -> bool {
        part.places.iter().all(|place| {
            let known = self.known[place.index()];
            let warm = known.warm >= within::warm_s() || part.level < Level::MEDIUM;
            warm && part.level.0 <= known.level.map_or(Level::SMOOTH.0, |l| l.0 + 1)
        })
    }

    /// A spot's place is warmed before the spot is worked (R06): where nothing before has done so
    /// for sure, this stage must, and for long enough.
    fn warms_a_spot(&mut self, stage: usize) -> bool {
        let cold: Vec<Place> = self
            .spots
            .iter()
            .map(|&i| self.ground.request.sore[i].place)
            .filter(|p| self.known[p.index()].warm < within::warm_s())
            .collect();
        let nodes = self.problem.stages[stage].nodes.clone();
        let names = |node: &Node| {
            let part = &self.problem.parts[node.ends.0];
            cold.iter().any(|place| part.places.contains(place))
        };
        if nodes.len() != 1 || !names(&self.problem.nodes[nodes.start]) {
            return false;
        }
        let choices = self.problem.nodes[nodes.start].choices.clone();
        let long = |c: &usize| self.problem.choices[*c].time as f64 >= within::warm_s();
        let first = choices.clone().find(long).unwrap_or(choices.end - 1);
        self.problem.nodes[nodes.start].choices = first..choices.end;
        true
    }

    /// The moves that taste and care leave; where a needed stage would be left empty, taste gives
    /// way (care never does).
    fn chosen(&self, moves: &[&'static Move]) -> Vec<&'static Move> {
        let welcome: Vec<_> =
            moves.iter().copied().filter(|m| self.ground.welcome(m.technique)).collect();
        if welcome.is_empty() && moves.iter().any(|m| m.needed.is_some() || m.role.is_some()) {
            // A 'never' to an ease is kept: R05 asks nothing that taste forbids.
            let fallback = |m: &&&Move| {
                self.ground.allowed(m.technique)
                    && m.technique.class() != Class::Ease
                    && (m.role != Some(Role::Tingle) || m.technique == Technique::Feather)
            };
            return moves.iter().filter(fallback).copied().collect();
        }
        welcome
    }

    /// Says why the last stage is there.
    fn relabel(&mut self, reason: &str) {
        let Some(stage) = self.problem.stages.last() else { return };
        for node in &self.problem.nodes[stage.nodes.clone()] {
            for part in node.ends.0..=node.ends.1 {
                reason.clone_into(&mut self.problem.parts[part].reason);
            }
        }
    }

    fn begin_stage(&mut self, kind: MovementKind) -> usize {
        let n = self.problem.nodes.len();
        let from = self.open.clone();
        self.problem.stages.push(Stage { kind, nodes: n..n, from });
        self.problem.stages.len() - 1
    }

    fn end_stage(&mut self, stage: usize, needed: bool) -> bool {
        if self.problem.stages[stage].nodes.is_empty() {
            self.problem.stages.pop();
            return false;
        }
        self.learn(stage, needed);
        for place in Place::all() {
            let nodes = self.problem.stages[stage].nodes.clone();
            let choices = self.problem.nodes[nodes].iter().flat_map(|n| n.choices.clone());
            let most = choices.map(|c| self.work_on(&self.problem.choices[c], place));
            self.worked[place.index()] += most.fold(0.0, f64::max);
        }
        if needed {
            self.open = vec![stage];
        } else {
            self.open.push(stage);
        }
        true
    }

    /// What is sure of each place after this stage.
    fn learn(&mut self, stage: usize, needed: bool) {
        for place in Place::all() {
            let known = &mut self.known[place.index()];
            let mut warm = f64::INFINITY;
            let mut level: Option<Level> = None;
            let nodes = self.problem.stages[stage].nodes.clone();
            let choices = self.problem.nodes[nodes].iter().flat_map(|n| n.choices.clone());
            for choice in choices.map(|c| &self.problem.choices[c]) {
                let parts = choice.steps.iter().map(|s| (&self.problem.parts[s.part], s));
                let on: Vec<_> = parts.filter(|(p, _)| p.places.contains(&place)).collect();
                let soft = on.iter().filter(|(p, _)| p.level < Level::MEDIUM);
                let seconds = soft.map(|(p, s)| p.seconds * f64::from(s.repetitions)).sum();
                warm = warm.min(seconds);
                // A choice that leaves the place out leaves the level as it was.
                let last = on.last().map(|(p, _)| p.level).or(known.level);
                level =
                    Some(level.map_or(last, |l| last.map(|x| x.min(l))).unwrap_or(Level::LIGHT));
            }
            if needed {
                known.warm += warm;
                known.level = level.filter(|_| known.level.is_some() || warm > 0.0);
            } else if let (Some(before), Some(now)) = (known.level, level) {
                known.level = Some(before.min(now));
            }
        }
    }

    fn release(&mut self) {
        let start = self.problem.stages.len();
        // A calm stroke after the kneading, or a place would be worked on and on; from the column
        // alone the hands may go straight on to the sore spots.
        if self.problem.total >= LONG_SESSION_S {
            let calm: Vec<_> = moves::moves().iter().filter(|m| m.id.starts_with("calm")).collect();
            let straight = self.column.filter(|column| self.leaves_time_for_spots(column));
            let needed = straight.is_none();
            if self.stage(MovementKind::Release, needed, &calm, Some(Firmness::Calm)) {
                self.worked = straight.map_or([0.0; Place::COUNT], |column| column.worked);
                self.open = straight.map(|column| column.stage).into_iter().collect();
                self.open.push(self.problem.stages.len() - 1);
            }
            self.relabel(msg::reason_calms_after_kneading(self.ground.request.language));
        }
        self.staged(MovementKind::Release);
        // Where nothing is to be eased and nothing is sore, a calm stroke keeps the movement (R02).
        let skippable = self.open.iter().any(|&stage| stage < start);
        if skippable {
            let calm: Vec<_> = moves::moves().iter().filter(|m| m.id == "calm").collect();
            self.stage(MovementKind::Release, true, &calm, None);
            self.relabel(msg::reason_calms_before_sweep(self.ground.request.language));
        }
    }

    /// Whether every sore spot may be visited right after the column without being worked too long.
    fn leaves_time_for_spots(&self, column: &Column) -> bool {
        let sore = || self.spots.iter().map(|&i| self.ground.request.sore[i].place);
        let visits = |place: Place| sore().filter(|p| *p == place).count() as f64 * VISIT_S;
        let most = |place: Place| column.worked[place.index()] + visits(place);
        !self.spots.is_empty() && sore().all(|place| most(place) <= ON_END_S)
    }

    /// Every spot once; then, after a calm stroke, again as the time allows.
    fn spot_visits(&mut self, calm: &[&'static Move]) {
        let order = self.spot_order();
        let visit = |this: &mut Self, spot: usize, needed: bool, again: bool| {
            let stage = this.begin_stage(MovementKind::Release);
            this.spot_nodes(stage, spot, again);
            this.end_stage(stage, needed)
        };
        let mut any = false;
        for &spot in &order {
            any |= visit(self, spot, true, false);
        }
        if !any {
            return;
        }
        let before = self.open.clone();
        let twice = self.full && self.problem.total >= TWICE_FROM_S && order.len() <= TWICE_MOST;
        if self.stage(MovementKind::Release, true, calm, None) {
            // Back the way the hands came, so that they need not travel.
            for &spot in order.iter().rev() {
                visit(self, spot, twice, true);
            }
            // A calm stroke leads somewhere: on to a second visit, not past them.
            if !twice {
                self.open.remove(0);
                self.open.splice(0..0, before);
            }
        }
    }

    /// Near to near, beginning with the lowest on the first side.
    fn spot_order(&self) -> Vec<usize> {
        let sore = &self.ground.request.sore;
        let mut left: Vec<usize> = self.spots.to_vec();
        let mut at = self.ground.body.at(1.0, 4.0 * self.first.sign());
        let mut order = Vec::new();
        while !left.is_empty() {
            let near = |&i: &usize| sore[i].at.distance(at);
            let next = (0..left.len())
                .min_by(|&a, &b| near(&left[a]).total_cmp(&near(&left[b])))
                .expect("not empty");
            let spot = left.remove(next);
            at = sore[spot].at;
            order.push(spot);
        }
        order
    }

    fn spot_nodes(&mut self, stage: usize, spot: usize, again: bool) {
        let sore = &self.ground.request.sore[spot];
        let mut tools: Vec<Part> = TOOLS
            .into_iter()
            .filter(|&t| t != Technique::ThumbCircles || self.thumbs_free(spot))
            .filter_map(|t| self.spot_part(sore, t))
            .collect();
        if tools.is_empty() {
            tools.extend(self.spot_part(sore, Technique::Effleurage));
        }
        let bonus = if again { moves::values().worth.second_visit } else { 0.0 };
        for part in tools {
            let reps = if part.technique == Technique::StaticPress { 2..=2 } else { 2..=3 };
            let part_index = self.problem.parts.len();
            self.problem.parts.push(part);
            let start = self.problem.choices.len();
            for repetitions in reps {
                let steps = vec![Step { part: part_index, repetitions }];
                self.choice(steps, Some(spot), None, bonus);
            }
            self.finish_node(stage, start, (part_index, part_index));
        }
    }

    /// The firmest visit that what came before and the pain threshold allow.
    fn spot_part(&self, sore: &SoreSpot, technique: Technique) -> Option<Part> {
        let fits = |part: &Part| self.warm_enough(part) && self.peak_allowed(part);
        (1..=Level::STRONG.0)
            .rev()
            .find_map(|most| self.ground.spot(sore, technique, Level(most)).filter(fits))
    }

    /// Thumbs are offered for as many spots in a row as R13 lets them work on end.
    fn thumbs_free(&self, spot: usize) -> bool {
        let run = within::thumbs_on_end_s(&self.ground.request.giver);
        let quota = (run / 30.0) as usize;
        self.spots.iter().position(|&i| i == spot).is_some_and(|n| n < quota)
    }

    /// Peaks stay below half the predicted pain threshold (R10).
    fn peak_allowed(&self, part: &Part) -> bool {
        let request = self.ground.request;
        let peak = dose::peak(part.technique, part.force, request.giver.hand_area_scale());
        part.places.iter().all(|p| peak <= dose::peak_limit(p.area, request.receiver.build))
    }

    fn sweep(&mut self) -> Result<(), NothingFree> {
        let of_role = |role: Role| -> Vec<&'static Move> {
            moves::moves().iter().filter(|m| m.role == Some(role)).collect()
        };
        let (backs, smooths, tingles) =
            (of_role(Role::Back), of_role(Role::Smooth), of_role(Role::Tingle));
        // Headings change: two back-of-hand strokes that follow each other never share one.
        // Where the sides differ, only the first goes along each side as far as that is free.
        let uneven = self.ground.uneven();
        let turn = if uneven {
            Direction::Across
        } else {
            [Direction::Descending, Direction::Across, Direction::Ascending]
                [(self.ground.request.seed % 3) as usize]
        };
        let split = |alike: bool| -> Vec<&'static Move> {
            backs.iter().copied().filter(|m| (m.direction == turn) == alike).collect()
        };
        let (others, turned) = (split(false), split(true));
        let kind = MovementKind::Sweep;
        let mut complete = true;
        let plan: [(&[&'static Move], Option<Firmness>); 4] =
            [(&others, None), (&smooths, None), (&turned, None), (&tingles, None)];
        for (moves, firmness) in plan {
            complete &= self.stage(kind, true, moves, firmness);
        }
        if !complete {
            return Err(NothingFree(msg::refusal_sweep(self.ground.request.language)));
        }
        let mut exits = self.open.clone();
        // Once more round, and once more, softer: smooth, back of the hand, tingling.
        // Where the sides differ, the second round does without backs: three across in a row would
        // be one heading for too long.
        let rounds = if uneven { [turned.as_slice(), &[]] } else { [others.as_slice(), &turned] };
        for backs in rounds {
            let softer = Some(Firmness::Smooth);
            let round: [(&[&'static Move], Option<Firmness>); 3] =
                [(&smooths, None), (backs, softer), (&tingles, None)];
            for (moves, firmness) in round {
                self.stage(kind, true, moves, firmness);
            }
            exits.extend(&self.open);
        }
        self.open = exits;
        Ok(())
    }

    fn close(&mut self) -> Result<(), NothingFree> {
        let start = self.problem.stages.len();
        self.staged(MovementKind::Close);
        let m = moves::moves().iter().find(|m| m.movement == MovementKind::Rest);
        let (Some(m), Some(last)) = (m, self.problem.nodes.last()) else {
            return Err(NothingFree(msg::refusal_close(self.ground.request.language)));
        };
        if self.problem.stages.len() == start {
            return Err(NothingFree(msg::refusal_close(self.ground.request.language)));
        }
        let slide = &self.problem.parts[last.ends.1];
        let Some(rest) = self.ground.rest(m, slide, within::reach_m()) else {
            return Err(NothingFree(msg::refusal_rest(self.ground.request.language)));
        };
        let mut load = Load::default();
        self.part_load(&rest, 1, 1.0, &mut load);
        load.add(self.at.rest, 1.0);
        load.add(self.at.idle, 1.0);
        self.problem.rest_load = load.finish();
        self.problem.rest = self.problem.parts.len();
        self.problem.parts.push(rest);
        Ok(())
    }

    /// A node for a move with these parts, and a choice for every number of repetitions.
    fn node(&mut self, stage: usize, m: &'static Move, parts: Vec<Part>) {
        if m.hands == HandUse::Series && parts.is_empty() {
            return;
        }
        let base = self.problem.parts.len();
        let count = parts.len();
        self.problem.parts.extend(parts);
        let start = self.problem.choices.len();
        let [fewest, mut most] = m.repetitions;
        if m.is_long_back() && !Ground::even(&self.problem.parts[base]) {
            // Uneven hands do a little only, or one side would get more (R09).
            most = fewest;
        }
        let tapotement = matches!(m.technique, Technique::Tapping | Technique::Plucking);
        let most_s = match m.technique.class() {
            _ if tapotement => within::tapotement_s(),
            Class::Circles | Class::Kneading => WORK_S,
            _ => within::stroke_s(),
        };
        for part in &mut self.problem.parts[base..] {
            // On a tall back the fewest repetitions must still fit the longest stroke.
            let longest = (most_s - 1.0) / f64::from(fewest);
            if m.hands != HandUse::Series && part.seconds > longest {
                part.shorten(longest);
            }
        }
        let by = if m.hands == HandUse::Series { 2 } else { 1 };
        let cross = (m.hands == HandUse::Series && count == 4).then(|| self.cross()).flatten();
        for n in (fewest..=most).step_by(by) {
            let steps = match m.hands {
                HandUse::Series => self.series(base, count, n, cross),
                _ => Some((base..base + count).map(|part| Step { part, repetitions: n }).collect()),
            };
            let Some(steps) = steps else { continue };
            let longest = steps.iter().map(|s| self.seconds(s)).fold(0.0, f64::max);
            if longest <= most_s || n == fewest {
                self.choice(steps, None, Some(m), 0.0);
            }
        }
        self.keep_varied(start);
        if self.problem.choices.len() > start {
            self.finish_node(stage, start, (base, base + count - 1));
        }
    }

    /// Drops the longest choices from `first` on while they could work a place on and on.
    fn keep_varied(&mut self, first: usize) {
        while self.problem.choices.len() > first {
            let last = &self.problem.choices[self.problem.choices.len() - 1];
            let long = |place: Place| {
                let work = self.work_on(last, place);
                work > 0.0 && work + self.worked[place.index()] > ON_END_S
            };
            if !Place::all().any(long) {
                break;
            }
            self.problem.choices.pop();
        }
    }

    /// Seconds of kneading, circles and presses of a choice that name a place.
    fn work_on(&self, choice: &Choice, place: Place) -> f64 {
        let works = |part: &Part| {
            matches!(part.technique.class(), Class::Kneading | Class::Circles | Class::Press)
                && part.places.contains(&place)
        };
        let steps = choice.steps.iter().filter(|s| works(&self.problem.parts[s.part]));
        let natural: f64 = steps.map(|s| self.seconds(s)).sum();
        let all: f64 = choice.steps.iter().map(|s| self.seconds(s)).sum();
        natural * choice.time as f64 / all
    }

    /// `n` passes in turn up and down one side, then the other; a long bout is broken by a glide,
    /// and so are sides that lie far apart. `None` when that would take a glide and none is free.
    fn series(
        &mut self,
        base: usize,
        count: usize,
        n: u32,
        cross: Option<usize>,
    ) -> Option<Vec<Step>> {
        let pass = |part: usize| Step { part, repetitions: 1 };
        let side = |first: usize| (0..n).map(move |i| pass(first + (i % 2) as usize));
        let mut steps: Vec<Step> = side(base).collect();
        let other: Vec<Step> = if count == 4 { side(base + 2).collect() } else { Vec::new() };
        if count == 4 {
            let (a, b) = (&self.problem.parts[base + 1], &self.problem.parts[base + 2]);
            let far = |a: &Part, b: &Part| Ground::travel(&a.hands, &b.hands).0 > within::reach_m();
            let time: f64 = steps.iter().chain(&other).map(|s| self.seconds(s)).sum();
            if far(a, b) {
                let link = self.ground.link(a, b, Firmness::Calm)?;
                self.problem.parts.push(link);
                steps.push(pass(self.problem.parts.len() - 1));
            } else if time > within::kneading_s() {
                let cross = cross?;
                let glide = &self.problem.parts[cross];
                if far(a, glide) || far(glide, b) {
                    return None;
                }
                steps.push(pass(cross));
            }
        }
        steps.extend(other);
        Some(steps)
    }

    /// A smooth stroke on both sides between two long bouts of kneading.
    fn cross(&mut self) -> Option<usize> {
        let m = moves::moves().iter().find(|m| m.id == "calm")?;
        // No lighter than needed, or a stroke of level 4 after it would rise by two (R03).
        let tempered = |l: u8| {
            let part = self.ground.parts(m, Level(l), self.first).into_iter().next();
            part.filter(|p| self.warm_enough(p))
        };
        let mut part = (1..=self.ground.level(Firmness::Calm).0).rev().find_map(tempered)?;
        msg::reason_joins_sides(self.ground.request.language).clone_into(&mut part.reason);
        self.problem.parts.push(part);
        Some(self.problem.parts.len() - 1)
    }

    fn seconds(&self, step: &Step) -> f64 {
        self.problem.parts[step.part].seconds * f64::from(step.repetitions)
    }

    fn finish_node(&mut self, stage: usize, first_choice: usize, ends: (usize, usize)) {
        let index = self.problem.nodes.len();
        let choices = first_choice..self.problem.choices.len();
        for choice in &mut self.problem.choices[choices.clone()] {
            choice.node = index;
        }
        self.problem.nodes.push(Node { stage, choices, ends });
        self.problem.stages[stage].nodes.end = index + 1;
    }

    fn choice(
        &mut self,
        steps: Vec<Step>,
        spot: Option<usize>,
        m: Option<&'static Move>,
        bonus: f64,
    ) {
        let natural: f64 = steps.iter().map(|s| self.seconds(s)).sum();
        let time = natural.ceil().max(1.0);
        let mut load = Load::default();
        let mut linear = bonus;
        for step in &steps {
            let part = &self.problem.parts[step.part];
            let seconds = self.seconds(step) * time / natural;
            self.part_load(part, step.repetitions, time / natural, &mut load);
            linear += self.seconds_worth(part.technique, seconds);
        }
        load.add(self.at.instructions, f64::from(self.instructions(&steps)));
        let n = steps.iter().map(|s| s.repetitions).max().unwrap_or(1);
        if let Some(spot) = spot {
            let nth = self.spots.iter().position(|&i| i == spot).expect("a spot of this problem");
            load.add(self.at.spots + nth as u16, time);
        } else if let Some(m) = m {
            let nth = moves::moves().iter().position(|other| std::ptr::eq(other, m));
            let passes = if m.hands == HandUse::Series { steps.len() as u32 / 4 } else { n };
            let nth = nth.expect("a move of the catalogue");
            load.add(self.at.moves + nth as u16, f64::from(passes.max(1)));
            if m.movement == MovementKind::Close {
                load.add(self.at.close, time);
            }
        }
        self.problem.choices.push(Choice {
            node: usize::MAX,
            steps,
            time: time as usize,
            linear,
            load: load.finish(),
        });
    }

    /// Things the giver must take in: a series of passes up and down one side counts once.
    fn instructions(&self, steps: &[Step]) -> u32 {
        let mut count = 0;
        let mut last: Option<usize> = None;
        for step in steps {
            let alike = last.is_some_and(|l| {
                let (a, b) = (&self.problem.parts[l], &self.problem.parts[step.part]);
                a.technique == b.technique
                    && a.direction != b.direction
                    && a.places.first().map(|p| p.side) == b.places.first().map(|p| p.side)
            });
            count += u32::from(!alike);
            last = Some(step.part);
        }
        count
    }

    /// Makes the balance of these areas a limit: each side at most so much more than the other.
    fn balance(&mut self, even: &[Area]) {
        for &area in even {
            let first = self.problem.terms.len() as u16;
            let over = moves::values().price.limit_over;
            self.problem.terms.extend([Term::cost(0.0, 0.0, over); 2]);
            self.problem.strict.extend([first, first + 1]);
            self.even.push((area, first));
        }
    }

    fn part_load(&self, part: &Part, repetitions: u32, stretch: f64, load: &mut Load) {
        let times = f64::from(repetitions) * stretch;
        let deep = is_deep(part);
        for (i, dose) in part.dose.iter().enumerate() {
            let sum = (dose.broad_kpa_s.0 + dose.point_kpa_s.0) * times;
            if sum > 0.0 {
                load.add(if deep { self.at.deep + i as u16 } else { i as u16 }, sum);
            }
        }
        let apart = within::sides_ratio();
        for &(area, first) in &self.even {
            let [left, right] =
                Side::BOTH.map(|side| part.dose[Place::new(area, side).index()].total().0 * times);
            load.add(first, left - apart * right);
            load.add(first + 1, right - apart * left);
        }
        let seconds = part.seconds * times;
        let spec = part.technique.spec();
        if spec.class == Class::Tingling {
            load.add(self.at.tingling, seconds);
        }
        if spec.effort.thumb >= 4.0 {
            load.add(self.at.thumbs, seconds);
        }
        let scale = self.ground.request.giver.hand_area_scale();
        if dose::point_share(spec.pressure(part.force, scale)) >= 1.0 {
            load.add(self.at.points, seconds);
        }
    }

    /// What a second of a technique is worth by taste, less the giver's effort.
    fn seconds_worth(&self, technique: Technique, seconds: f64) -> f64 {
        let values = moves::values();
        let effort = &technique.spec().effort;
        let thumbs = match self.ground.request.giver.thumbs {
            Thumbs::Tired => values.price.thumb_tired,
            Thumbs::Average => 1.0,
            Thumbs::Strong => values.price.thumb_strong,
        };
        let cost = values.price.effort_per_s * (effort.general + effort.wrist)
            + values.price.thumb_per_s * effort.thumb * thumbs / 5.0;
        seconds * (values.worth.taste_per_s * self.ground.taste(technique) - cost)
    }

    fn finish(mut self) -> Problem {
        for v in 0..self.problem.nodes.len() {
            let stage = &self.problem.stages[self.problem.nodes[v].stage];
            let mut arcs = Vec::new();
            for &u_stage in &stage.from.clone() {
                for u in self.problem.stages[u_stage].nodes.clone() {
                    arcs.extend(self.arc(u, v));
                }
            }
            self.problem.arcs.push(arcs);
        }
        self.fold_own_terms();
        self.ease_instructions();
        self.problem
    }

    /// A term that only one node feeds is worth the same wherever the node is taken: it becomes
    /// part of the choice's own worth, and the search need not price it.
    fn fold_own_terms(&mut self) {
        const SHARED: usize = usize::MAX;
        let problem = &mut self.problem;
        let mut owner: Vec<Option<usize>> = vec![None; problem.terms.len()];
        for choice in &problem.choices {
            for &(k, _) in &choice.load {
                let owner = &mut owner[k as usize];
                *owner =
                    Some(if owner.is_none_or(|o| o == choice.node) { choice.node } else { SHARED });
            }
        }
        let arcs = problem.arcs.iter().flatten().flat_map(|arc| &arc.load);
        for &(k, _) in arcs.chain(&problem.rest_load) {
            owner[k as usize] = Some(SHARED);
        }
        for &k in &problem.strict {
            owner[k as usize] = Some(SHARED);
        }
        for choice in &mut problem.choices {
            let (own, shared): (Vec<_>, Vec<_>) =
                choice.load.drain(..).partition(|(k, _)| owner[*k as usize] != Some(SHARED));
            choice.linear += own.iter().map(|&(k, z)| problem.terms[k as usize].at(z)).sum::<f64>();
            choice.load = shared;
        }
    }

    /// Where more must be said than a giver should have to take in, only what is more than that
    /// counts against a plan.
    fn ease_instructions(&mut self) {
        let k = self.at.instructions;
        let least = super::walk::least(&self.problem, k);
        if let Term::Cost { cap, .. } = &mut self.problem.terms[k as usize] {
            self.problem.is_crowded = least.is_none_or(|least| least > *cap);
            *cap = cap.max(least.unwrap_or(0.0).ceil());
        }
    }

    /// When the movement of `v` may begin after that of `u` (R02), seconds.
    fn window(&self, u: usize, v: usize) -> (usize, usize) {
        let total = self.problem.total as f64;
        match (self.problem.kind(u), self.problem.kind(v)) {
            (MovementKind::Warm, MovementKind::Knead) => {
                let (low, high) = within::warm_share();
                ((total * low).ceil() as usize, (total * high) as usize)
            }
            (MovementKind::Sweep, MovementKind::Close) => {
                let least = within::closing_s(total).ceil() as usize;
                (0, self.problem.total.saturating_sub(least))
            }
            _ => (0, self.problem.total),
        }
    }

    fn arc(&mut self, u: usize, v: usize) -> Option<Arc> {
        let price = &moves::values().price;
        let (from, to) = (self.problem.nodes[u].ends.1, self.problem.nodes[v].ends.0);
        let (a, b) = (&self.problem.parts[from], &self.problem.parts[to]);
        // Kneading straight on from a long bout of kneading would pass R13's two minutes.
        if a.technique == Technique::Petrissage && b.technique == Technique::Petrissage {
            return None;
        }
        let eased = [a, b].iter().any(|p| p.technique.class() == Class::Ease);
        let travel = Ground::travel(&a.hands, &b.hands).0;
        let sides =
            |p: &Part| Side::BOTH.map(|side| p.places.iter().any(|place| place.side == side));
        let mut linear = 0.0;
        if sides(a) != sides(b) {
            linear -= price.side;
        }
        let posture = |p: &Part| p.technique.spec().posture;
        if posture(a) != posture(b) && posture(b) != Posture::Still {
            linear -= price.posture;
        }
        // The same again right away is what R15 cautions against.
        if a.technique == b.technique && a.places == b.places && a.direction == b.direction {
            linear -= price.again;
        }
        let window = self.window(u, v);
        let mut arc = Arc { from: u, link: None, time: 0, window, linear, load: Vec::new() };
        let closing = self.problem.kind(u) == MovementKind::Close;
        if eased || travel <= within::reach_m() {
            arc.linear -= price.travel_per_m * if eased { 0.0 } else { travel };
            return Some(arc);
        }
        // A brisk link has no place in the close (R08).
        if closing {
            return None;
        }
        // Between firm strokes a link must not be so light that the next would rise by two (R03).
        let firmness = match self.problem.kind(u) {
            MovementKind::Knead | MovementKind::Release => Firmness::Calm,
            _ => Firmness::Smooth,
        };
        let mut link = self.ground.link(a, b, firmness)?;
        arc.time = (link.length / LINK_SPEED).ceil().max(1.0) as usize;
        let stretch = arc.time as f64 / link.seconds;
        for dose in &mut link.dose {
            dose.broad_kpa_s = dose.broad_kpa_s * stretch;
            dose.point_kpa_s = dose.point_kpa_s * stretch;
        }
        link.seconds = arc.time as f64;
        let mut load = Load::default();
        self.part_load(&link, 1, 1.0, &mut load);
        load.add(self.at.instructions, 1.0);
        arc.load = load.finish();
        arc.link = Some(self.problem.parts.len());
        self.problem.parts.push(link);
        Some(arc)
    }
}

/// Work that reaches deep and counts towards the deep need of a place.
fn is_deep(part: &Part) -> bool {
    let spec = part.technique.spec();
    matches!(spec.class, Class::Kneading | Class::Circles | Class::Press | Class::Ease)
        || spec.posture == Posture::Forearm
}

fn terms(ground: &Ground<'_>, total: usize, spots: &[usize]) -> (Vec<Term>, Terms, Vec<u16>) {
    let values = moves::values();
    let (worth, price) = (&values.worth, &values.price);
    let mid = |technique: Technique, level: Level| {
        let spec = technique.spec();
        spec.force_n.at(level).map_or(1.0, |b| b.at(0.5)) * spec.contact.duty
    };
    let light_n = mid(Technique::Effleurage, ground.level(Firmness::Smooth));
    let deep_n = mid(Technique::Petrissage, ground.level(Firmness::Main));
    let need = |place: Place, deep: bool| {
        let need = values.need.iter().find(|n| n.area == place.area).expect("every area has needs");
        let sore = ground.request.sore.iter().any(|s| s.place == place);
        let factor = if sore { worth.spot_place_factor } else { 1.0 };
        let (points, seconds, newtons) = if deep {
            (need.deep, need.deep_s, deep_n)
        } else {
            (need.light, need.light_s, light_n)
        };
        let d0 = seconds * newtons * 10.0 / ground.area_cm2(place);
        Term::saturating(points / 2.0 * factor, d0)
    };
    let mut terms: Vec<Term> = Place::all().map(|p| need(p, false)).collect();
    let deep = terms.len() as u16;
    terms.extend(Place::all().map(|p| need(p, true)));
    let spots_at = terms.len() as u16;
    terms.extend(spots.iter().map(|_| Term::saturating(worth.spot, worth.spot_s)));
    let moves_at = terms.len() as u16;
    for (i, m) in moves::moves().iter().enumerate() {
        let taste = 1.0 + worth.taste_variety * ground.taste(m.technique);
        let free =
            if m.role.is_some() { worth.seed_share * chance(ground.request.seed, i) } else { 0.0 };
        terms.push(Term::saturating(
            worth.variety * taste.max(0.05) * (1.0 + free),
            worth.variety_n,
        ));
    }
    let tingling = terms.len() as u16;
    let share = within::thumbs_share(&ground.request.giver);
    let minutes = total as f64 / 60.0;
    let most = (price.instructions_per_minute * minutes).max(price.instructions_least).floor();
    terms.extend([
        Term::saturating(worth.tingling, worth.tingling_s),
        Term::saturating(worth.close, worth.close_s),
        Term::saturating(worth.rest, worth.rest_s),
        Term::cost(price.idle_per_s, REST_MOST_S as f64, price.limit_over),
        Term::cost(price.instruction, most - REST_INSTRUCTION, price.instruction_over),
        Term::cost(0.0, share * total as f64, price.limit_over),
        Term::cost(0.0, within::point_work_s(), price.limit_over),
    ]);
    let at = Terms {
        deep,
        spots: spots_at,
        moves: moves_at,
        tingling,
        close: tingling + 1,
        rest: tingling + 2,
        idle: tingling + 3,
        instructions: tingling + 4,
        thumbs: tingling + 5,
        points: tingling + 6,
    };
    (terms, at, vec![at.instructions, at.thumbs, at.points])
}

/// A number 0–1 that depends on the seed and `i` alone (`SplitMix64`).
fn chance(seed: u64, i: usize) -> f64 {
    let mut z = seed.wrapping_add((i as u64 + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15));
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    ((z ^ (z >> 31)) >> 11) as f64 / (1u64 << 53) as f64
}

/// A sparse sum under construction.
#[derive(Default)]
struct Load(Vec<(u16, f64)>);

impl Load {
    fn add(&mut self, term: u16, amount: f64) {
        match self.0.iter_mut().find(|(t, _)| *t == term) {
            Some((_, sum)) => *sum += amount,
            None => self.0.push((term, amount)),
        }
    }
    fn finish(mut self) -> Vec<(u16, f64)> {
        self.0.sort_by_key(|(term, _)| *term);
        self.0
    }
}
