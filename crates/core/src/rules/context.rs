//! What the rules look at, worked out once for all of them.

use super::limits::limits;
use crate::body::Body;
use crate::care::{self, Care};
use crate::diagnostic::Label;
use crate::dose;
use crate::geometry::{Point, resampled};
use crate::level::Level;
use crate::place::{Area, Place, Side};
use crate::request::{KeepOff, SoreSpot};
use crate::score::{MovementKind, PlaceDose, Score, Stroke};
use crate::technique::{Technique, TechniqueSpec};
use crate::units::Seconds;
use crate::words::{Language, msg};
use std::collections::BTreeMap;
use std::ops::Deref;

/// A stroke and where it stands in the score. Reads as the stroke itself.
pub(super) struct Step<'a> {
    movement: usize,
    index: usize,
    /// The movement it belongs to.
    pub(super) kind: MovementKind,
    stroke: &'a Stroke,
    /// The paths of both hands, a point every centimetre.
    pub(super) points: Vec<Point>,
}

impl Deref for Step<'_> {
    type Target = Stroke;
    fn deref(&self) -> &Stroke {
        self.stroke
    }
}

impl Step<'_> {
    /// `Stroke 3 of warm (long glide)`: how a finding begins.
    pub(super) fn said(&self, language: Language) -> String {
        let (number, technique) = (self.index as u32 + 1, self.technique.name(language));
        msg::rule_stroke(language, number, self.kind.name(), technique)
    }
    pub(super) fn label(&self) -> Label {
        let (movement, stroke, start_s) = (self.movement, self.index, self.start_s.0);
        Label::Stroke { movement, stroke, start_s }
    }
    pub(super) fn spec(&self) -> &'static TechniqueSpec {
        self.technique.spec()
    }
    pub(super) fn names(&self, place: Place) -> bool {
        self.places.contains(&place)
    }
    /// Metres from the middle of a contact to `p` at the nearest; infinite without a hand.
    pub(super) fn distance(&self, p: Point) -> f64 {
        self.points.iter().map(|q| q.distance(p)).fold(f64::INFINITY, f64::min)
    }
}

/// The places beside the spine, from the lower back up.
const COLUMN: [Area; 4] = [Area::LowerBack, Area::MidBack, Area::InnerBlade, Area::Shoulder];

/// A score with everything that more than one rule needs.
pub(super) struct Context<'a> {
    pub(super) score: &'a Score,
    /// What findings are said in.
    pub(super) language: Language,
    pub(super) body: Body,
    pub(super) care: Care,
    /// The request's and those of care.
    pub(super) keep_offs: Vec<KeepOff>,
    /// Half a hand's breadth, metres: as near as a path may come to a keep-off.
    pub(super) margin_m: f64,
    /// Every stroke, in order.
    pub(super) steps: Vec<Step<'a>>,
    /// The dose of the strokes as they stand, whatever the score says.
    pub(super) dose: BTreeMap<Place, PlaceDose>,
    taken: Vec<bool>,
}

impl<'a> Context<'a> {
    pub(super) fn of(score: &'a Score) -> Self {
        let care = care::judge(&score.request);
        let mut cx = Self {
            score,
            language: score.request.language,
            body: Body::of(&score.request.receiver),
            keep_offs: score.request.keep_off.iter().chain(&care.keep_off).cloned().collect(),
            care,
            margin_m: score.request.giver.hand_breadth_m.0 / 2.0,
            steps: score.strokes().map(|(m, i, stroke)| step(score, m, i, stroke)).collect(),
            dose: dose::of_score(score),
            taken: Vec::new(),
        };
        cx.taken = Place::all().map(|place| cx.reached_by_keep_off(place)).collect();
        cx
    }

    fn reached_by_keep_off(&self, place: Place) -> bool {
        let outline = self.body.outline(place);
        let edge: Vec<Point> = outline.edges().flat_map(|(a, b)| [a, b]).collect();
        let edge = resampled(&edge, limits().form.sample_m.0);
        self.keep_offs.iter().any(|keep_off| {
            outline.contains(keep_off.at)
                || edge.iter().any(|p| self.keep_off_distance(keep_off, *p) <= self.margin_m)
        })
    }
    pub(super) fn keep_off_distance(&self, keep_off: &KeepOff, p: Point) -> f64 {
        self.body.keep_off_distance(keep_off, p)
    }

    /// Whether a keep-off, with half a hand's breadth around it, reaches any part of the place.
    pub(super) fn is_taken(&self, place: Place) -> bool {
        self.taken[place.index()]
    }
    /// Whether the hand that works on a sore spot touches the place.
    pub(super) fn is_sore(&self, place: Place) -> bool {
        let near = |spot: &SoreSpot| spot.radius_m + limits().sore.spill_m;
        let sore = &self.score.request.sore;
        sore.iter().any(|spot| self.body.outline(place).distance(spot.at) <= near(spot).0)
    }

    /// Whether earlier sessions taught that this place, on this side, wants another level.
    pub(super) fn is_asked_about(&self, place: Place) -> bool {
        let learned = &self.score.request.learned;
        learned.iter().any(|l| l.place == Some(place) && l.level.abs() > 0.0)
    }

    /// The highest level that wish, score, care and the design leave a technique; `None` where
    /// care forbids it.
    pub(super) fn cap(&self, technique: Technique) -> Option<Level> {
        let general = [self.score.request.level, self.score.level_cap, self.care.level_cap];
        let general = general.into_iter().fold(Level::STRONG, Level::min);
        let own = self.care.techniques.get(&technique).copied().unwrap_or(Some(general));
        own.map(|cap| cap.min(general))
    }
    /// Whether the receiver said *never* to a technique.
    pub(super) fn is_disliked(&self, technique: Technique) -> bool {
        self.score.request.is_never(technique)
    }
    /// Whether a technique is done at any level that is left.
    pub(super) fn is_possible(&self, technique: Technique) -> bool {
        let bands = &technique.spec().force_n;
        self.cap(technique).is_some_and(|cap| (1..=cap.0).any(|l| bands.at(Level(l)).is_some()))
    }
    /// Whether a rule may ask for a technique: it is possible, and not against the taste.
    pub(super) fn permits(&self, technique: Technique) -> bool {
        self.is_possible(technique) && !self.is_disliked(technique)
    }

    pub(super) fn in_movement(&self, kind: MovementKind) -> impl Iterator<Item = &Step<'a>> {
        self.steps.iter().filter(move |step| step.kind == kind)
    }
    /// Strokes on end that all are of a kind, as long as each run goes on.
    pub(super) fn runs(&self, of_kind: impl Fn(&Step) -> bool) -> Vec<&[Step<'a>]> {
        let runs = self.steps.chunk_by(|a, b| of_kind(a) == of_kind(b));
        runs.filter(|run| of_kind(&run[0])).collect()
    }
    /// How long a place has been stroked before a moment.
    pub(super) fn warmth(&self, place: Place, before: Seconds) -> Seconds {
        let earlier = |step: &&Step| step.names(place) && !exceeds(step.end_s(), before);
        let earlier = self.steps.iter().filter(earlier);
        earlier.map(|step| step.duration_s).sum()
    }

    /// The longest stretches of a side's column that no keep-off takes, each from below: the whole
    /// column, as a rule. One place alone is no way along the spine.
    pub(super) fn free_stretches(&self, side: Side) -> Vec<&'static [Area]> {
        let stretches = || COLUMN.split(|area| self.is_taken(Place::new(*area, side)));
        let longest = stretches().map(<[Area]>::len).fold(2, usize::max);
        stretches().filter(|stretch| stretch.len() == longest).collect()
    }
    /// Whether a stroke runs along a side's column as far as it is free. At the column's own ends
    /// its path reaches `low_end` and `high_end`, shares of the spine; where a keep-off shortens
    /// the column, naming the last free place is enough.
    pub(super) fn runs_along(&self, step: &Step, side: Side, low_end: f64, high_end: f64) -> bool {
        let on_side = step.points.iter().filter(|p| p.x * side.sign() > 0.0);
        let along = on_side.map(|p| p.y / self.body.spine().0);
        let (high, low) = along
            .fold((f64::INFINITY, f64::NEG_INFINITY), |(high, low), s| (high.min(s), low.max(s)));
        self.free_stretches(side).into_iter().any(|stretch| {
            let ends = [stretch[0], stretch[stretch.len() - 1]];
            ends.into_iter().all(|area| match area {
                Area::LowerBack => low >= low_end,
                Area::Shoulder => high <= high_end,
                _ => step.names(Place::new(area, side)),
            })
        })
    }
}

fn step<'a>(score: &Score, movement: usize, index: usize, stroke: &'a Stroke) -> Step<'a> {
    let sample = limits().form.sample_m.0;
    let points = stroke.hands.working().flat_map(|hand| resampled(&hand.path, sample)).collect();
    Step { movement, index, kind: score.movements[movement].kind, stroke, points }
}

/// How long strokes take together.
pub(super) fn time(steps: &[Step]) -> Seconds {
    steps.iter().map(|step| step.duration_s).sum()
}

/// Whether a time is longer than another, rounding aside.
pub(super) fn exceeds(time: Seconds, most: Seconds) -> bool {
    time > most + limits().form.time_slack_s
}
