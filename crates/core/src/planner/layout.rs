//! A found plan written down as a score.

use super::ground::{Ground, Part, round};
use super::problem::{Problem, Step};
use super::search::Found;
use crate::place::Place;
use crate::score::{
    BodySummary, CareSummary, FORMAT, Movement, MovementKind, PlaceDose, Proof, Score, Stroke,
};
use crate::units::{Dose, Metres, MetresPerSecond, Seconds};
use crate::words::msg;
use std::collections::BTreeMap;

/// The score of a found plan.
pub(super) fn score(ground: &Ground<'_>, problem: &Problem, found: &Found) -> Score {
    let mut lay = Lay::default();
    let parts = &problem.parts;
    let mut last: Option<usize> = None;
    for &c in &found.plan.choices {
        let choice = &problem.choices[c];
        let kind = problem.kind(choice.node);
        if let Some(u) = last {
            let arc = problem.arcs[choice.node].iter().find(|arc| arc.from == u);
            if let Some(link) = arc.and_then(|arc| arc.link) {
                let before = problem.kind(u);
                lay.steps(before, parts, &[Step { part: link, repetitions: 1 }], None);
            }
        }
        lay.steps(kind, parts, &choice.steps, Some(choice.time));
        last = Some(choice.node);
    }
    let rest = [Step { part: problem.rest, repetitions: 1 }];
    lay.steps(MovementKind::Rest, parts, &rest, Some(found.plan.rest));
    let (objective, bound) = (round(found.plan.worth, 1e4), round(found.bound, 1e4));
    let proof = Proof { objective, bound, gap: round((bound - objective) / bound, 1e5) };
    lay.finish(ground, title(ground, problem.total), proof)
}

/// The same score with the receiver's left and right exchanged; the request stays as it is.
pub(super) fn mirrored(mut score: Score) -> Score {
    for stroke in score.movements.iter_mut().flat_map(|m| &mut m.strokes) {
        for place in &mut stroke.places {
            *place = place.mirrored();
        }
        std::mem::swap(&mut stroke.hands.left, &mut stroke.hands.right);
        for hand in [&mut stroke.hands.left, &mut stroke.hands.right].into_iter().flatten() {
            for point in &mut hand.path {
                *point = point.mirrored();
            }
        }
    }
    let dose = std::mem::take(&mut score.dose);
    score.dose.extend(dose.into_iter().map(|(place, dose)| (place.mirrored(), dose)));
    score
}

/// A time as a score writes it.
pub(super) fn milliseconds(seconds: f64) -> f64 {
    round(seconds, 1e3)
}

/// A dose as a score writes it.
pub(super) fn rounded(dose: PlaceDose) -> PlaceDose {
    PlaceDose {
        broad_kpa_s: Dose(round(dose.broad_kpa_s.0, 100.0)),
        point_kpa_s: Dose(round(dose.point_kpa_s.0, 100.0)),
    }
}

fn body(ground: &Ground<'_>) -> BodySummary {
    let mut measures = ground.body.measures().to_map();
    measures.remove("spine_m");
    for value in measures.values_mut() {
        *value = round(*value, 1e4);
    }
    BodySummary { spine_m: Metres(round(ground.body.spine().0, 1e4)), measures }
}

fn title(ground: &Ground<'_>, total: usize) -> String {
    let (language, minutes) = (ground.request.language, (total / 60) as u32);
    match &ground.request.receiver.name {
        Some(name) => msg::plan_title_for(language, minutes, name),
        None => msg::plan_title(language, minutes),
    }
}

/// A score as it is written down, stroke by stroke.
#[derive(Default)]
pub(super) struct Lay {
    pub(super) movements: Vec<Movement>,
    time: f64,
    dose: [PlaceDose; Place::COUNT],
}

impl Lay {
    /// The score, once every stroke is in.
    pub(super) fn finish(self, ground: &Ground<'_>, title: String, proof: Proof) -> Score {
        // Filled, not collected: that would sort first, with 5 kB of code in the browser.
        let mut dose = BTreeMap::new();
        dose.extend(Place::all().zip(self.dose).map(|(place, dose)| (place, rounded(dose))));
        Score {
            format: FORMAT.to_owned(),
            title,
            seed: ground.request.seed,
            duration_s: Seconds(self.time),
            request: ground.request.clone(),
            care: CareSummary { verdict: ground.care.verdict, notes: ground.care.notes.clone() },
            notes: Vec::new(),
            level_cap: ground.wish,
            body: body(ground),
            movements: self.movements,
            dose,
            proof,
        }
    }

    /// Adds the strokes of one choice, stretched together to its whole seconds.
    pub(super) fn steps(
        &mut self,
        kind: MovementKind,
        parts: &[Part],
        steps: &[Step],
        total: Option<usize>,
    ) {
        let natural: f64 =
            steps.iter().map(|s| parts[s.part].seconds * f64::from(s.repetitions)).sum();
        let stretch = total.map_or(1.0, |total| total as f64 / natural);
        let end = self.time + total.map_or(natural, |total| total as f64);
        for (i, step) in steps.iter().enumerate() {
            let part = &parts[step.part];
            let last = i + 1 == steps.len();
            let exact = part.seconds * f64::from(step.repetitions) * stretch;
            let duration = if last { round(end - self.time, 1e3) } else { round(exact, 1e3) };
            self.stroke(kind, part, step.repetitions, duration);
        }
    }

    fn stroke(&mut self, kind: MovementKind, part: &Part, repetitions: u32, duration: f64) {
        let times = duration / part.seconds;
        for (sum, dose) in self.dose.iter_mut().zip(part.dose) {
            sum.broad_kpa_s += dose.broad_kpa_s * times;
            sum.point_kpa_s += dose.point_kpa_s * times;
        }
        let moving = part.length > 0.0;
        let speed = part.length * f64::from(repetitions) / duration;
        let stroke = Stroke {
            technique: part.technique,
            places: part.places.clone(),
            direction: part.direction,
            start_s: Seconds(round(self.time, 1e3)),
            duration_s: Seconds(duration),
            repetitions,
            level: part.level,
            force_n: part.force,
            speed_m_per_s: moving.then(|| MetresPerSecond(round(speed, 1e5))),
            rate_hz: part.rate,
            intensity: part.technique.spec().tempo.intensity,
            reason: part.reason.clone(),
            hands: part.hands.clone(),
        };
        self.time = round(self.time + duration, 1e3);
        match self.movements.last_mut() {
            Some(movement) if movement.kind == kind => {
                movement.duration_s = Seconds(round(movement.duration_s.0 + duration, 1e3));
                movement.strokes.push(stroke);
            }
            _ => self.movements.push(Movement {
                kind,
                start_s: stroke.start_s,
                duration_s: stroke.duration_s,
                strokes: vec![stroke],
            }),
        }
    }
}
