//! A request as a problem: a graph whose every path is a legal massage, and what paths are worth.
//!
//! The graph is laid out in *stages*, in the order of the session. A path takes at most one choice
//! of each stage and may leave optional stages out, so the order of the movements (R02), the
//! alternation of the sweep (R07), the fading close (R08), calm between two visits of a spot and
//! the reach of the hands (R14) are all in the graph: what follows a legal path is a legal score.
//! What no graph can hold runs across the session and is a *term*: a concave function of a sum over
//! the path. Time is in whole seconds.

mod choices;
mod joins;
mod movements;
mod stages;
mod visits;
mod worth;

use super::ground::{Ground, Part};
use super::terms::Term;
use super::within;
use crate::level::Level;
use crate::place::{Area, Place, Side};
use crate::score::MovementKind;
use crate::technique::Technique;
use worth::terms;

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
pub(super) const TWICE_FROM_S: usize = 720;
pub(super) const TWICE_MOST: usize = 3;
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
/// From this length on, seconds, warming takes so much longer where something is kept off.
const SLOWLY_FROM_S: usize = 1080;
const SLOWLY: f64 = 1.15;
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
        let asking = |usual| Self::asking(ground, total, spots, even, usual);
        let all = asking(Usual::All)?;
        if !all.is_crowded {
            return Ok(all);
        }
        // Where that is too much, what would be nice is a wish, not a must: second visits first.
        let once = asking(Usual::VisitsOnce)?;
        if once.is_crowded { asking(Usual::Least) } else { Ok(once) }
    }

    fn asking(
        ground: &Ground<'_>,
        total: usize,
        spots: &[usize],
        even: &[Area],
        usual: Usual,
    ) -> Result<Self, NothingFree> {
        let mut compile = Compile::new(ground, total, spots, usual);
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
    usual: Usual,
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

/// How much of what is usual in so long a massage must be in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Usual {
    All,
    /// All but the second visits of sore spots, which are made as there is room.
    VisitsOnce,
    /// Only what the rules ask.
    Least,
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
    fn new(ground: &'g Ground<'a>, total: usize, spots: &'g [usize], usual: Usual) -> Self {
        let (terms, at, strict) = terms(ground, total, spots);
        Self {
            ground,
            spots,
            usual,
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
}
