//! R16: every stroke at a tempo that its technique bears.
//!
//! A technique with a rate needs one, and may stand still; one without a rate but with a speed
//! glides: it needs a speed, and path, repetitions and time must make that speed within 10 %. The
//! longer path of the two hands counts. A technique that has no speed or no rate states none.

use super::context::Step;
use super::limits::limits;
use super::{Context, Rule};
use crate::catalogue::Band;
use crate::diagnostic::{Diagnostic, Severity};
use crate::geometry::length;

pub(super) const RULE: Rule = Rule {
    code: "R16",
    severity: Severity::Stop,
    summary: "Speed and rate are within the technique's range, and the speed is that of the path.",
    source: "H1.3, H2",
    check,
};

fn check(cx: &Context) -> Vec<Diagnostic> {
    cx.steps.iter().flat_map(check_step).collect()
}

fn check_step(step: &Step) -> Vec<Diagnostic> {
    let tempo = &step.spec().tempo;
    let glides = tempo.speed_m_per_s.is_some() && tempo.rate_hz.is_none();
    let speed = step.speed_m_per_s.map(|speed| speed.0 * 100.0);
    let speed_band =
        tempo.speed_m_per_s.map(|band| Band { low: band.low * 100.0, high: band.high * 100.0 });
    let rate = step.rate_hz.map(|rate| rate.0);
    let mut found = Vec::new();
    found.extend(out_of_range(step, "speed", "cm/s", speed, speed_band, glides));
    found.extend(out_of_range(step, "rate", "Hz", rate, tempo.rate_hz, true));
    if glides && let Some(speed) = speed {
        let way = step.hands.working().map(|hand| length(&hand.path)).fold(0.0, f64::max);
        let real = way * 100.0 / step.repetition_s().0;
        if way > 0.0 && (real - speed).abs() > limits().tempo.apart_max * speed {
            found.push(
                RULE.breach(format!(
                    "{step} says {speed:.1} cm/s, but its path of {:.0} cm, {} repetitions and \
                     {:.0} s make {real:.1} cm/s.",
                    way * 100.0,
                    step.repetitions,
                    step.duration_s.0
                ))
                .at(step.label())
                .help("Change the time, the repetitions or the speed."),
            );
        }
    }
    found
}

fn out_of_range(
    step: &Step,
    what: &str,
    unit: &str,
    value: Option<f64>,
    band: Option<Band>,
    needed: bool,
) -> Option<Diagnostic> {
    let message = match (value, band) {
        (Some(value), Some(band)) if !band.holds(value) => format!(
            "{step} has a {what} of {value:.1} {unit}; it is done at {} to {} {unit}.",
            band.low, band.high
        ),
        (Some(value), None) => {
            format!("{step} has a {what} of {value:.1} {unit}; it has none.")
        }
        (None, Some(band)) if needed => {
            format!("{step} has no {what}; it is done at {} to {} {unit}.", band.low, band.high)
        }
        _ => return None,
    };
    let help = format!("Change the {what}, or take another technique.");
    Some(RULE.breach(message).at(step.label()).help(help))
}

#[cfg(test)]
mod tests {
    use super::super::testing::{messages, movement};
    use crate::score::MovementKind::{Knead, Rest, Warm};
    use crate::units::{Hertz, MetresPerSecond, Seconds};

    #[test]
    fn speed_and_rate_stay_in_their_range() {
        let found = messages("R16", |s| {
            movement(s, Knead)[0].speed_m_per_s = Some(MetresPerSecond(0.051));
            movement(s, Knead)[0].rate_hz = Some(Hertz(2.0));
        });
        assert_eq!(
            found,
            [
                "Stroke 1 of knead (kneading) has a speed of 5.1 cm/s; it is done at 2 to 5 cm/s.",
                "Stroke 1 of knead (kneading) has a rate of 2.0 Hz; it is done at 0.5 to 1 Hz."
            ]
        );
    }

    #[test]
    fn a_glide_needs_a_speed_and_still_hands_have_none() {
        let found = messages("R16", |s| {
            movement(s, Warm)[0].speed_m_per_s = None;
            movement(s, Rest)[0].speed_m_per_s = Some(MetresPerSecond(0.01));
        });
        assert_eq!(
            found,
            [
                "Stroke 1 of warm (long glide) has no speed; it is done at 2 to 12 cm/s.",
                "Stroke 1 of rest (still hands) has a speed of 1.0 cm/s; it has none."
            ]
        );
    }

    #[test]
    fn the_speed_is_what_path_and_time_make() {
        let stretched = |share: f64| {
            messages("R16", move |s| {
                let glide = &mut movement(s, Warm)[0];
                glide.duration_s = Seconds(glide.duration_s.0 * share);
            })
        };
        assert_eq!(stretched(1.1), [] as [&str; 0]);
        assert_eq!(stretched(1.12).len(), 1);
        assert!(stretched(1.12)[0].contains(" cm, 3 repetitions and 22 s make "));
    }
}
