//! R18: the score is a score: sound numbers, no gap in time, hands on the body, the right dose.
//!
//! In two parts. [`unreadable`] looks at the bare numbers; a score that fails it is not judged
//! further, so the other rules may rely on finite, positive and not absurdly large values. The
//! rule proper then looks at what the numbers say together.

use super::limits::limits;
use super::{Context, Rule};
use crate::diagnostic::{Diagnostic, Label, Severity};
use crate::geometry::{Point, length};
use crate::place::Place;
use crate::score::{Score, Stroke};
use crate::units::{Dose, Seconds};
use crate::words::msg;

pub(super) const RULE: Rule = Rule {
    code: "R18",
    severity: Severity::Stop,
    summary: "Times are finite, positive and contiguous, paths finite and on the body, and the \
              dose is that of the strokes.",
    source: "D6",
    check,
};

/// What is wrong with the bare numbers of a score, and a note that nothing else was looked at;
/// nothing if they make sense.
pub(super) fn unreadable(score: &Score) -> Vec<Diagnostic> {
    let mut found = unsound_request(score);
    for (movement, part) in score.movements.iter().enumerate() {
        let at = Label::Time { at_s: part.start_s.0 };
        found.extend(unsound(
            &format!("The movement {}", part.kind.name()),
            &at,
            &[("start", part.start_s.0, most_time()), ("duration", part.duration_s.0, most_time())],
        ));
        for (stroke, s) in part.strokes.iter().enumerate() {
            let name = format!("Stroke {} of {}", stroke + 1, part.kind.name());
            let at = Label::Stroke { movement, stroke, start_s: s.start_s.0 };
            found.extend(unsound_stroke(s, &name, &at));
        }
    }
    if !found.is_empty() {
        found.push(Diagnostic::note(
            RULE.code,
            "The other rules were not checked: they need a score whose numbers make sense.",
        ));
    }
    found
}

/// A value and the greatest that it may be.
type Number<'a> = (&'a str, f64, f64);

fn most_time() -> f64 {
    limits().form.time_max_s.0
}

/// Reports every number that is not finite, negative or too large.
fn unsound(whose: &str, at: &Label, numbers: &[Number]) -> Vec<Diagnostic> {
    let wrong = numbers.iter().filter(|(_, value, most)| !(0.0..=*most).contains(value));
    let breach = |(what, value, most): &Number| {
        RULE.breach(format!("{whose} has a {what} of {value}; it should be 0 to {most}."))
            .at(at.clone())
            .help("Correct the number.")
    };
    wrong.map(breach).collect()
}

fn unsound_request(score: &Score) -> Vec<Diagnostic> {
    let (request, most) = (&score.request, limits().form.length_max_m.0);
    let at = Label::Time { at_s: 0.0 };
    let mut found = unsound(
        "The score",
        &at,
        &[
            ("duration in s", score.duration_s.0, most_time()),
            ("length in minutes", request.minutes, most_time() / 60.0),
        ],
    );
    let (receiver, giver) = (&request.receiver, &request.giver);
    let measures = receiver.measures.iter().map(|(name, value)| (name.as_str(), *value, most));
    let people: Vec<Number> = measures
        .chain([
            ("stature in m", receiver.stature_m.0, most),
            ("mass in kg", receiver.mass_kg.0, limits().form.force_max_n.0),
            ("hand length in m", giver.hand_length_m.0, most),
            ("hand breadth in m", giver.hand_breadth_m.0, most),
        ])
        .collect();
    found.extend(unsound("The request", &at, &people));
    let sore = request.sore.iter().map(|spot| ("A sore spot", spot.at, spot.radius_m));
    let keep_off = request.keep_off.iter().map(|area| ("A keep-off", area.at, area.radius_m));
    for (name, Point { x, y }, radius) in sore.chain(keep_off) {
        let place = [("radius", radius.0, most), ("|x|", x.abs(), most), ("|y|", y.abs(), most)];
        found.extend(unsound(name, &at, &place));
    }
    found
}

fn unsound_stroke(stroke: &Stroke, name: &str, at: &Label) -> Vec<Diagnostic> {
    let form = &limits().form;
    let mut found = unsound(
        name,
        at,
        &[
            ("start in s", stroke.start_s.0, most_time()),
            ("duration in s", stroke.duration_s.0, most_time()),
            ("force in N", stroke.force_n.0, form.force_max_n.0),
            ("speed in m/s", stroke.speed_m_per_s.map_or(0.0, |v| v.0), form.speed_max_m_per_s.0),
            ("rate in Hz", stroke.rate_hz.map_or(0.0, |f| f.0), form.rate_max_hz.0),
            ("intensity", stroke.intensity, 1.0),
        ],
    );
    let breach = |message: String, help: &str| RULE.breach(message).at(at.clone()).help(help);
    if !(1..=form.repetitions_max).contains(&stroke.repetitions) {
        let message = format!(
            "{name} has {} repetitions; it should have 1 to {}.",
            stroke.repetitions, form.repetitions_max
        );
        found.push(breach(message, "Correct the number."));
    }
    for hand in stroke.hands.working() {
        let within = |p: &Point| p.x.abs().max(p.y.abs()) <= form.length_max_m.0 && p.is_finite();
        if hand.path.is_empty() {
            let message = format!("{name} has a hand with an empty path.");
            found.push(breach(message, "Give it a point, or let that hand rest."));
        } else if !hand.path.iter().all(within) || length(&hand.path) > form.path_max_m.0 {
            let message = format!("{name} has a path that leaves the room.");
            found.push(breach(message, "Paths are in metres from the base of the neck."));
        }
    }
    found
}

fn check(cx: &Context) -> Vec<Diagnostic> {
    let language = cx.language;
    let mut found = gaps(cx);
    for step in &cx.steps {
        if step.duration_s <= Seconds::ZERO || step.force_n.0 <= 0.0 {
            found.push(
                RULE.breach(msg::r18_nothing(
                    language,
                    &step.said(language),
                    step.duration_s.0,
                    step.force_n.0,
                ))
                .at(step.label())
                .help(msg::r18_nothing_help(language)),
            );
        }
        if step.places.is_empty() {
            found.push(
                RULE.breach(msg::r18_nowhere(language, &step.said(language)))
                    .at(step.label())
                    .help(msg::r18_nowhere_help(language)),
            );
        }
        if let Some(p) = step.points.iter().find(|p| !cx.body.holds(**p)) {
            found.push(
                RULE.breach(msg::r18_off_body(
                    language,
                    &step.said(language),
                    p.x * 100.0,
                    p.y * 100.0,
                ))
                .at(step.label())
                .help(msg::r18_off_body_help(language)),
            );
        }
    }
    found.extend(misstated_doses(cx));
    found
}

fn gaps(cx: &Context) -> Vec<Diagnostic> {
    let (language, slack) = (cx.language, limits().form.time_slack_s);
    let differ = |a: Seconds, b: Seconds| (a - b).abs() > slack;
    let mut found = Vec::new();
    let mut now = Seconds::ZERO;
    for step in &cx.steps {
        if differ(step.start_s, now) {
            found.push(
                RULE.breach(msg::r18_gap(language, &step.said(language), step.start_s.0, now.0))
                    .at(step.label())
                    .help(msg::r18_gap_help(language)),
            );
        }
        now = step.end_s();
    }
    if differ(now, cx.score.duration_s) {
        found.push(
            RULE.breach(msg::r18_end(language, cx.score.duration_s.0, now.0))
                .at(Label::Time { at_s: now.0 })
                .help(msg::r18_end_help(language)),
        );
    }
    for movement in &cx.score.movements {
        let took: Seconds = movement.strokes.iter().map(|stroke| stroke.duration_s).sum();
        let start = movement.strokes.first().map_or(movement.start_s, |stroke| stroke.start_s);
        if differ(movement.start_s, start) || differ(movement.duration_s, took) {
            found.push(
                RULE.breach(msg::r18_movement(
                    language,
                    movement.kind.name(),
                    movement.start_s.0,
                    movement.duration_s.0,
                    start.0,
                    took.0,
                ))
                .at(Label::Time { at_s: movement.start_s.0 })
                .help(msg::r18_movement_help(language)),
            );
        }
    }
    found
}

fn misstated_doses(cx: &Context) -> Vec<Diagnostic> {
    let form = &limits().form;
    // Written so that a dose that is no number is found as well.
    let agree = |stated: Dose, real: Dose| {
        let most = (stated.abs().max(real) * form.dose_apart_max).max(form.dose_ignore_kpa_s);
        (stated - real).abs() <= most
    };
    let mut found = Vec::new();
    for place in Place::all() {
        let [stated, real] =
            [&cx.score.dose, &cx.dose].map(|dose| dose.get(&place).copied().unwrap_or_default());
        if !(agree(stated.broad_kpa_s, real.broad_kpa_s)
            && agree(stated.point_kpa_s, real.point_kpa_s))
        {
            found.push(
                RULE.breach(msg::r18_dose(
                    cx.language,
                    &place.to_string(),
                    stated.broad_kpa_s.0,
                    stated.point_kpa_s.0,
                    real.broad_kpa_s.0,
                    real.point_kpa_s.0,
                ))
                .at(Label::Place(place))
                .help(msg::r18_dose_help(cx.language)),
            );
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::check;
    use super::super::testing::{messages, movement, score};
    use crate::geometry::Point;
    use crate::score::MovementKind::{Knead, Warm};
    use crate::score::{Hands, Score};
    use crate::technique::Technique;
    use crate::units::{Dose, Hertz, Kilograms, Metres, MetresPerSecond, Newtons, Seconds};
    use proptest::prelude::*;

    /// What R18 says of the good score after a change, nothing made to fit.
    fn untidied(change: impl FnOnce(&mut Score)) -> Vec<String> {
        let mut score = score();
        change(&mut score);
        let found = check(&score).into_iter().filter(|d| d.code == "R18");
        found.map(|d| d.message).collect()
    }

    #[test]
    fn times_leave_no_gap() {
        let found = untidied(|s| movement(s, Warm)[1].duration_s = Seconds(19.0));
        assert_eq!(
            found,
            [
                "Stroke 3 of warm (long glide) starts at 40.0 s, but the stroke before it ends \
                 at 39.0 s.",
                "The movement warm says it starts at 0.0 s and lasts 75.0 s; its strokes start \
                 at 0.0 s and last 74.0 s."
            ],
            "the dose changes too little to be mentioned"
        );
        let found = untidied(|s| s.duration_s = Seconds(299.0));
        assert_eq!(found, ["The score lasts 299.0 s, but its last stroke ends at 300.0 s."]);
    }

    #[test]
    fn a_stroke_has_time_force_and_places() {
        let found = messages("R18", |s| {
            movement(s, Warm)[0].force_n = Newtons(0.0);
            movement(s, Warm)[1].places.clear();
        });
        assert_eq!(
            found,
            [
                "Stroke 1 of warm (long glide) takes 20 s at 0 N; both are more than 0.",
                "Stroke 2 of warm (long glide) names no place."
            ]
        );
    }

    #[test]
    fn paths_stay_on_the_body() {
        let found = messages("R18", |s| {
            let hand = movement(s, Warm)[0].hands.right.as_mut().unwrap();
            hand.path[0] = Point::new(0.5, 0.25);
        });
        assert_eq!(
            found,
            ["Stroke 1 of warm (long glide) leaves the body at x 50.0 cm, y 25.0 cm."]
        );
    }

    #[test]
    fn the_stated_dose_is_that_of_the_strokes() {
        let found = untidied(|s| {
            let dose = s.dose.get_mut(&"mid-back.left".parse().unwrap()).unwrap();
            dose.broad_kpa_s = dose.broad_kpa_s * 1.03;
        });
        assert_eq!(found.len(), 1);
        assert!(found[0].starts_with("The score says that mid-back.left gets "), "{found:?}");
        let found = untidied(|s| {
            s.dose.get_mut(&"mid-back.left".parse().unwrap()).unwrap().point_kpa_s = Dose(f64::NAN);
        });
        assert_eq!(found.len(), 1);
    }

    #[test]
    fn senseless_numbers_keep_the_other_rules_from_being_asked() {
        let mut score = score();
        movement(&mut score, Knead)[0].force_n = Newtons(f64::NAN);
        score.movements[0].strokes[0].repetitions = 0;
        score.request.minutes = 7.0;
        let found: Vec<_> = check(&score).into_iter().map(|d| d.message).collect();
        assert_eq!(
            found,
            [
                "Stroke 1 of warm has 0 repetitions; it should have 1 to 1000.",
                "Stroke 1 of knead has a force in N of NaN; it should be 0 to 1000.",
                "The other rules were not checked: they need a score whose numbers make sense."
            ]
        );
    }

    /// Everything in a score that a careless or hostile hand may set to any number.
    const NUMBERS: [fn(&mut Score, f64); 22] = [
        |s, v| s.duration_s = Seconds(v),
        |s, v| s.request.minutes = v,
        |s, v| s.request.receiver.stature_m = Metres(v),
        |s, v| s.request.receiver.mass_kg = Kilograms(v),
        |s, v| s.request.receiver.measures.extend([("spine_m".to_owned(), v)]),
        |s, v| s.request.giver.hand_length_m = Metres(v),
        |s, v| s.request.giver.hand_breadth_m = Metres(v),
        |s, v| s.request.sore[0].at.x = v,
        |s, v| s.request.sore[0].radius_m = Metres(v),
        |s, v| s.request.taste.extend([(Technique::Tapping, v)]),
        |s, v| s.movements[1].start_s = Seconds(v),
        |s, v| s.movements[2].duration_s = Seconds(v),
        |s, v| s.movements[1].strokes[0].start_s = Seconds(v),
        |s, v| s.movements[1].strokes[0].duration_s = Seconds(v),
        |s, v| s.movements[1].strokes[1].force_n = Newtons(v),
        |s, v| s.movements[3].strokes[0].speed_m_per_s = Some(MetresPerSecond(v)),
        |s, v| s.movements[3].strokes[2].rate_hz = Some(Hertz(v)),
        |s, v| s.movements[3].strokes[2].intensity = v,
        |s, v| s.movements[4].strokes[0].repetitions = v as u32,
        |s, v| s.movements[4].strokes[0].level.0 = v as u8,
        |s, v| s.movements[4].strokes[1].hands.left.as_mut().unwrap().path[0].y = v,
        |s, v| s.dose.values_mut().for_each(|dose| dose.broad_kpa_s = Dose(v)),
    ];
    /// Everything in a score that may be missing.
    const GAPS: [fn(&mut Score); 8] = [
        |s| s.movements[0].strokes.clear(),
        |s| s.movements[4].strokes.clear(),
        |s| s.movements[1].strokes[0].places.clear(),
        |s| s.movements[1].strokes[0].hands = Hands::default(),
        |s| s.movements[2].strokes[3].hands.right.as_mut().unwrap().path.clear(),
        |s| s.movements[5].strokes.clear(),
        |s| s.dose.clear(),
        |s| s.movements.truncate(5),
    ];
    const ODD: [f64; 12] = [
        f64::NAN,
        f64::INFINITY,
        f64::NEG_INFINITY,
        -1.0,
        -0.0,
        0.0,
        1e-300,
        0.02,
        2.5,
        1e3,
        1e9,
        1e300,
    ];

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(128))]
        #[test]
        fn a_broken_score_never_panics(
            numbers in prop::collection::vec((0..NUMBERS.len(), 0..ODD.len()), 0..4),
            gaps in prop::collection::vec(0..GAPS.len(), 0..2),
        ) {
            let mut score = score();
            for (field, value) in numbers {
                NUMBERS[field](&mut score, ODD[value]);
            }
            for gap in gaps {
                GAPS[gap](&mut score);
            }
            check(&score);
        }
    }
}
