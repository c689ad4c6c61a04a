//! A routine that somebody wrote, followed for these two.
//!
//! [`fill`] leaves what is written as it is, for the rules to judge. Who follows a routine has no file
//! to mend: the receiver decides instead. No stroke is firmer than wished or than care allows, what is
//! unwanted or forbidden becomes a long glide, and sore spots that the routine does not know are worked on.

use super::fill::fill;
use super::problem::TOOLS;
use super::{Refusal, heed, in_plain_tempo, notes};
use crate::care::{self, Care};
use crate::diagnostic::{Severity, any_stop};
use crate::routine::{Routine, RoutineStroke};
use crate::score::{MovementKind, Score, Verdict};
use crate::technique::Technique;

/// The score of a routine, or why there is none.
///
/// # Errors
/// [`Refusal`] when care says no, or when the routine breaks a rule for these two: its findings.
pub fn follow(routine: &Routine) -> Result<Score, Refusal> {
    let care = care::judge(&routine.request);
    if care.verdict == Verdict::Refuse {
        return Err(Refusal::Care(Box::new(care)));
    }
    let fitted = fitted(routine.clone(), &care);
    scored(&fitted, &care).or_else(|why| match in_plain_tempo(&fitted.request) {
        Some(request) => scored(&Routine { request, ..fitted }, &care),
        None => Err(why),
    })
}

fn scored(routine: &Routine, care: &Care) -> Result<Score, Refusal> {
    let filled = fill(routine);
    let mut findings = filled.check();
    if any_stop(&findings) {
        findings.retain(|found| found.severity == Severity::Stop);
        return Err(Refusal::Wishes(findings));
    }
    let score = heed::heed(filled.score);
    let notes = notes::of(&score, care);
    Ok(Score { notes, ..score })
}

/// The routine as these two would have written it.
fn fitted(mut routine: Routine, care: &Care) -> Routine {
    let request = &routine.request;
    // Long glides open, join and close every massage (R03, R08).
    let is_unwanted = |it: Technique| it != Technique::Effleurage && request.is_never(it);
    for movement in &mut routine.movements {
        movement.strokes.retain_mut(|stroke| {
            let most = care.level_max(stroke.technique).filter(|_| !is_unwanted(stroke.technique));
            let Some(most) = most else { return smoothed(stroke) };
            // As firm as goes: the rules that ask for a gentle rise are heeded, too.
            stroke.level = stroke.level.filter(|written| *written <= most.min(request.level));
            true
        });
    }
    let mut strokes = routine.movements.iter().flat_map(|movement| &movement.strokes);
    let forgets_spots = !request.sore.is_empty() && !strokes.any(|stroke| stroke.spots);
    let mut movements = routine.movements.iter_mut();
    let release = movements.find(|movement| movement.kind == MovementKind::Release);
    if let Some(release) = release.filter(|it| forgets_spots && !it.strokes.is_empty()) {
        let on_spots = RoutineStroke {
            technique: TOOLS[0],
            places: Vec::new(),
            spots: true,
            direction: None,
            repetitions: None,
            level: None,
            seconds: None,
            span: release.span.clone(),
        };
        release.strokes.insert(0, on_spots);
    }
    routine
}

/// Makes a stroke a long glide over the same places, so that what stands around it stays apart; whether
/// that can be.
fn smoothed(stroke: &mut RoutineStroke) -> bool {
    stroke.technique = Technique::Effleurage;
    (stroke.direction, stroke.repetitions, stroke.level) = (None, None, None);
    let areas = &stroke.technique.spec().areas;
    !stroke.places.is_empty() && stroke.places.iter().all(|place| areas.contains(&place.area))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::level::Level;
    use crate::place::Place;
    use crate::text;
    use crate::words::Language;
    use serde_json::{Value, json};

    const CLASSIC: &str = include_str!("../../../../examples/classic.toml");
    const SLOW_TIDE: &str = include_str!("../../../../examples/slow-tide.toml");

    /// A routine with other wishes, as the page asks for it.
    fn followed(source: &str, wishes: &Value) -> Result<Score, Refusal> {
        let routine = text::routine(source, Language::English).value.unwrap();
        let mut request = json!(routine.request);
        request.as_object_mut().unwrap().extend(wishes.as_object().unwrap().clone());
        let reading = text::request(&request.to_string(), Language::English);
        let request = reading.sound().cloned().unwrap();
        follow(&Routine { request, ..routine })
    }

    #[test]
    fn both_routines_go_with_any_firmness_and_wherever_it_is_sore() {
        let anywhere = Place::all().map(|place| json!([{ "place": place.to_string() }]));
        for sore in anywhere.chain([json!([])]) {
            for (source, level) in [CLASSIC, SLOW_TIDE]
                .into_iter()
                .flat_map(|it| (1..=4).map(move |level| (it, level)))
            {
                let wishes = json!({ "level": level, "sore": sore });
                let score =
                    followed(source, &wishes).unwrap_or_else(|why| panic!("{wishes}: {why:?}"));
                let firmest = score.strokes().map(|(_, _, stroke)| stroke.level).max();
                assert!(firmest <= Some(Level(level)), "{firmest:?} at {wishes}");
            }
        }
    }

    #[test]
    fn what_is_too_firm_or_unwanted_gives_way_to_the_receiver() {
        let firm = CLASSIC.replace("\"petrissage\"", "\"petrissage\"\nlevel = 4");
        assert!(!fill(&text::routine(&firm, Language::English).value.unwrap()).check().is_empty());
        let score = followed(&firm, &json!({ "taste": { "tapping": -1 } })).unwrap();
        let tapped =
            |score: &Score| score.strokes().any(|(_, _, s)| s.technique == Technique::Tapping);
        assert!(tapped(&followed(CLASSIC, &json!({})).unwrap()) && !tapped(&score));
    }

    #[test]
    fn what_was_learned_is_heeded() {
        let softer = json!({ "learned": [{ "place": "lower-back.left", "level": -1 }] });
        let dose = |wishes: &Value| {
            let score = followed(CLASSIC, wishes).unwrap();
            score.dose[&"lower-back.left".parse::<Place>().unwrap()].total()
        };
        assert!(dose(&softer) < dose(&json!({})));
    }
}
