//! A small good score, written by hand, for the tests of the rules to spoil.

use super::check;
use crate::body::Body;
use crate::dose;
use crate::geometry::{Point, length};
use crate::level::Level;
use crate::place::{Area, Place, Side};
use crate::request::{KeepOff, Request, SoreSpot};
use crate::score::{
    BodySummary, CareSummary, Direction, FORMAT, Hand, Hands, Movement, MovementKind, Proof, Score,
    Stroke, Verdict,
};
use crate::technique::Technique;
use crate::units::{Hertz, Metres, Newtons, Seconds};
use std::collections::BTreeMap;

/// Lateral middle of the columns: over the erectors, off the bony points beside the spine.
pub(super) const COLUMN_CM: f64 = 3.5;

/// Five minutes with everything that the rules ask for and a sore spot between blade and spine.
pub(super) fn score() -> Score {
    use Direction::{Ascending, Circling, Descending, Still};
    use Technique as T;
    let mut request = Request::of_minutes(5.0);
    let body = Body::of(&request.receiver);
    let spot = body.at(0.26, -4.0);
    request.sore.push(SoreSpot {
        place: Place::new(Area::InnerBlade, Side::Left),
        at: spot,
        radius_m: Metres(0.02),
    });

    let both: Vec<Place> = Side::BOTH.into_iter().flat_map(column).collect();
    let along = |technique, direction: Direction, level, seconds, repetitions| {
        let mut path = vec![body.at(0.95, COLUMN_CM), body.at(0.04, COLUMN_CM)];
        if direction == Descending {
            path.reverse();
        }
        stroke(technique, &both, direction, level, seconds).repeated(repetitions).two_handed(path)
    };
    let on = |technique, areas: &[Area], direction, level, seconds, path: Vec<Point>| {
        let places: Vec<_> =
            areas.iter().flat_map(|a| Side::BOTH.map(|side| Place::new(*a, side))).collect();
        stroke(technique, &places, direction, level, seconds).two_handed(path)
    };
    let forearm = |side| {
        let place = Place::new(Area::Forearm, side);
        let Point { x, y } = body.centre(place);
        let path = vec![Point::new(x, y - 0.05), Point::new(x, y + 0.05)];
        stroke(T::ForearmEase, &[place], Ascending, 1, 12.0).repeated(2).one_handed(path)
    };

    let warm = vec![
        along(T::Effleurage, Ascending, 2, 20.0, 3),
        along(T::Effleurage, Descending, 2, 20.0, 3),
        along(T::Effleurage, Ascending, 2, 20.0, 3),
        along(T::Effleurage, Descending, 2, 15.0, 2),
    ];
    let knead = vec![
        along(T::Petrissage, Ascending, 3, 12.0, 1),
        along(T::PalmCircles, Descending, 3, 14.0, 1),
        along(T::Petrissage, Ascending, 3, 12.0, 1),
        along(T::PalmCircles, Descending, 3, 14.0, 1),
    ];
    let neck = vec![body.at(-0.04, 2.5), body.at(-0.15, 2.5)];
    let inner_blade = Place::new(Area::InnerBlade, Side::Left);
    let release = vec![
        on(T::NeckEase, &[Area::Neck], Ascending, 1, 14.0, neck).repeated(2),
        forearm(Side::Left),
        forearm(Side::Right),
        stroke(T::FingertipCircles, &[inner_blade], Circling, 2, 25.0).one_handed(vec![spot]),
    ];
    let between_blades = vec![body.at(0.36, COLUMN_CM), body.at(0.15, COLUMN_CM)];
    let sweep = vec![
        along(T::DorsalGlide, Descending, 2, 12.0, 2),
        along(T::Effleurage, Ascending, 2, 14.0, 2),
        on(T::Tapping, &[Area::InnerBlade], Ascending, 1, 12.0, between_blades).repeated(3),
        along(T::DorsalGlide, Descending, 2, 12.0, 2),
    ];
    let mut close = vec![
        along(T::Effleurage, Ascending, 2, 8.0, 1),
        along(T::Effleurage, Descending, 1, 12.0, 1),
        along(T::Effleurage, Ascending, 1, 16.0, 1),
    ];
    close[2].force_n = Newtons(3.0);
    let still = vec![body.at(0.25, COLUMN_CM)];
    let rest = vec![on(T::StillHands, &[Area::InnerBlade], Still, 1, 24.0, still)];

    let movements = MovementKind::ALL.into_iter().zip([warm, knead, release, sweep, close, rest]);
    let movement = |(kind, strokes)| Movement {
        kind,
        start_s: Seconds::ZERO,
        duration_s: Seconds::ZERO,
        strokes,
    };
    let mut score = Score {
        format: FORMAT.to_owned(),
        title: "Five minutes".to_owned(),
        seed: 0,
        duration_s: Seconds::ZERO,
        request,
        care: CareSummary { verdict: Verdict::Go, notes: Vec::new() },
        notes: Vec::new(),
        level_cap: Level::STRONG,
        body: BodySummary { spine_m: body.spine(), measures: BTreeMap::new() },
        movements: movements.map(movement).collect(),
        dose: BTreeMap::new(),
        proof: Proof::default(),
    };
    tidy(&mut score);
    score
}

/// The places beside the spine on one side, from the lower back up.
pub(super) fn column(side: Side) -> Vec<Place> {
    [Area::LowerBack, Area::MidBack, Area::InnerBlade, Area::Shoulder]
        .map(|area| Place::new(area, side))
        .to_vec()
}

/// A stroke in the middle of its technique's bands, still without hands.
pub(super) fn stroke(
    technique: Technique,
    places: &[Place],
    direction: Direction,
    level: u8,
    seconds: f64,
) -> Stroke {
    let spec = technique.spec();
    let band = spec.force_n.at(Level(level)).expect("the technique has this level");
    Stroke {
        technique,
        places: places.to_vec(),
        direction,
        start_s: Seconds::ZERO,
        duration_s: Seconds(seconds),
        repetitions: 1,
        level: Level(level),
        force_n: Newtons(band.at(0.5)),
        speed_m_per_s: None,
        rate_hz: spec.tempo.rate_hz.map(|rate| Hertz(rate.at(0.5))),
        intensity: spec.tempo.intensity,
        reason: String::new(),
        hands: Hands::default(),
    }
}

impl Stroke {
    fn repeated(mut self, repetitions: u32) -> Self {
        self.repetitions = repetitions;
        self.at_its_own_speed()
    }
    /// The right hand on the path, the left on its mirror image.
    pub(super) fn two_handed(mut self, path: Vec<Point>) -> Self {
        let mirrored = path.iter().map(|p| p.mirrored()).collect();
        self.hands.left = Some(Hand { posture: self.technique.spec().posture, path: mirrored });
        self.one_handed(path)
    }
    /// The right hand on the path.
    pub(super) fn one_handed(mut self, path: Vec<Point>) -> Self {
        self.hands.right = Some(Hand { posture: self.technique.spec().posture, path });
        self.at_its_own_speed()
    }
    /// With the speed that its path and its time make.
    fn at_its_own_speed(mut self) -> Self {
        let way = self.hands.working().map(|hand| length(&hand.path)).fold(0.0, f64::max);
        let moves = way > 0.0 && self.technique.spec().tempo.speed_m_per_s.is_some();
        self.speed_m_per_s = moves.then(|| Metres(way) / self.repetition_s());
        self
    }
}

/// Lets strokes and movements follow each other without a gap and states their dose.
pub(super) fn tidy(score: &mut Score) {
    let mut now = Seconds::ZERO;
    for movement in &mut score.movements {
        movement.start_s = now;
        for stroke in &mut movement.strokes {
            stroke.start_s = now;
            now += stroke.duration_s;
        }
        movement.duration_s = now - movement.start_s;
    }
    score.duration_s = now;
    score.dose = dose::of_score(score);
}

/// What one rule says of the good score after a change, times and doses made to fit.
pub(super) fn messages(code: &str, change: impl FnOnce(&mut Score)) -> Vec<String> {
    let mut score = score();
    change(&mut score);
    tidy(&mut score);
    let found = check(&score).into_iter().filter(|d| d.code == code);
    found.map(|d| d.message).collect()
}

/// The strokes of a movement.
pub(super) fn movement(score: &mut Score, kind: MovementKind) -> &mut Vec<Stroke> {
    let found = score.movements.iter_mut().find(|m| m.kind == kind);
    &mut found.expect("the good score has every movement").strokes
}

/// Keeps a whole place off.
pub(super) fn keep_off(score: &mut Score, place: Place) {
    let at = Body::of(&score.request.receiver).centre(place);
    let whole = KeepOff { place: Some(place), at, radius_m: Metres(0.02), why: None };
    score.request.keep_off.push(whole);
}

/// Lets the receiver say *never* to a technique.
pub(super) fn never(score: &mut Score, technique: Technique) {
    score.request.taste.insert(technique, -1.0);
}
