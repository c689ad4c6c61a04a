//! A plan with what earlier sessions taught of the level: the same strokes, some softer or firmer.
//!
//! Nothing but force and level changes, and only of strokes that pass over a place a lesson is about.
//! What a rule asks of other strokes limits it: a stroke is not so soft that a later one would rise
//! by two levels (R03) or rise in the close (R08), and never firmer than its own level is, so that no
//! cap is passed. Where a lesson is for one side, strokes that only pass there give way until left
//! and right are balanced (R09): up to 60:40 at the place itself, as ever elsewhere.

use super::ground::round;
use super::layout;
use crate::body::Body;
use crate::diagnostic::any_stop;
use crate::dose;
use crate::learning::{level_wish, shares};
use crate::level::Level;
use crate::place::Place;
use crate::request::Learned;
use crate::rules;
use crate::score::{MovementKind, Score, Stroke};
use crate::technique::Class;
use crate::units::Newtons;

/// From which share of its way on a place a stroke is meant for it.
const MEANT: f64 = 0.6;
/// How much of a lesson for one place is heeded by the strokes that are meant for it, and by those
/// that only pass: the first that leaves a good score.
const HEEDED: [(f64, f64); 7] =
    [(1.0, 1.0), (1.0, 0.7), (1.0, 0.4), (1.0, 0.0), (0.6, 0.0), (0.3, 0.0), (0.0, 0.0)];

/// The score as its request's lessons want it.
pub(super) fn heed(score: Score) -> Score {
    if score.request.learned.iter().all(|l| l.level == 0.0) {
        return score;
    }
    let body = Body::of(&score.request.receiver);
    let asks: Vec<Ask> =
        score.strokes().map(|(_, _, s)| Ask::of(s, &score.request.learned, &body)).collect();
    let tried = HEEDED.iter().map(|share| changed(&score, &asks, *share));
    let mut good = tried.filter(|tried| !any_stop(&rules::check(tried)));
    good.next().unwrap_or(score)
}

/// What the lessons ask of a stroke.
struct Ask {
    /// Whatever its places, levels.
    general: f64,
    /// Because of its places, levels.
    placed: f64,
    /// Whether it is meant for the place that a lesson is about.
    meant: bool,
}

impl Ask {
    fn of(stroke: &Stroke, learned: &[Learned], body: &Body) -> Self {
        if stroke.technique.class() == Class::Still {
            return Self { general: 0.0, placed: 0.0, meant: false };
        }
        let shares = shares(body, stroke);
        let general: Vec<Learned> = learned.iter().filter(|l| l.place.is_none()).copied().collect();
        let wish = |learned| level_wish(learned, stroke.technique, &shares);
        let about = |place: Place| learned.iter().any(|l| l.place == Some(place));
        let on_it: f64 =
            Place::all().zip(shares).filter(|(p, _)| about(*p)).map(|(_, share)| share).sum();
        let general = wish(&general);
        Self { general, placed: wish(learned) - general, meant: on_it >= MEANT }
    }

    fn levels(&self, (meant, passing): (f64, f64)) -> f64 {
        self.general + self.placed * if self.meant { meant } else { passing }
    }
}

/// The score with this share of what is asked.
fn changed(score: &Score, asks: &[Ask], share: (f64, f64)) -> Score {
    let mut changed = score.clone();
    let scale = score.request.giver.hand_area_scale();
    // From the end on, so that what comes later limits how soft it may be before.
    let mut next = [Level(0); Place::COUNT];
    let mut closing = (Level::LIGHT, Newtons::ZERO);
    let mut asks = asks.iter().rev();
    for movement in changed.movements.iter_mut().rev() {
        for stroke in movement.strokes.iter_mut().rev() {
            let levels = asks.next().map_or(0.0, |ask| ask.levels(share));
            let closes = movement.kind >= MovementKind::Close;
            let rising = stroke.places.iter().map(|p| next[p.index()]).max();
            let mut least = rising.map_or(Level::LIGHT, Level::lighter);
            if closes {
                least = least.max(closing.0);
            }
            if levels < 0.0 {
                soften(stroke, levels, least);
            } else if levels > 0.0 && !closes {
                press(stroke, levels, scale);
            }
            if closes {
                stroke.force_n = stroke.force_n.max(closing.1);
                closing = (stroke.level, stroke.force_n);
            }
            for place in &stroke.places {
                next[place.index()] = stroke.level;
            }
        }
    }
    changed.dose = dose::of_score(&changed);
    for dose in changed.dose.values_mut() {
        *dose = layout::rounded(*dose);
    }
    changed
}

fn soften(stroke: &mut Stroke, levels: f64, least: Level) {
    let bands = &stroke.technique.spec().force_n;
    let felt = bands.felt(stroke.force_n) + levels;
    if let Some((level, force)) = bands.for_felt(felt, least, stroke.level) {
        stroke.level = level;
        stroke.force_n = rounded(force).min(stroke.force_n);
    }
}

/// Within its level, and where that makes no point work of it.
fn press(stroke: &mut Stroke, levels: f64, hand_scale: f64) {
    let spec = stroke.technique.spec();
    let felt = spec.force_n.felt(stroke.force_n) + levels;
    if let Some((_, force)) = spec.force_n.for_felt(felt, stroke.level, stroke.level)
        && dose::point_share(spec.pressure(force, hand_scale)) < 1.0
    {
        stroke.force_n = rounded(force).max(stroke.force_n);
    }
}

/// A force as a score writes it.
fn rounded(force: Newtons) -> Newtons {
    Newtons(round(force.0, 10.0))
}
