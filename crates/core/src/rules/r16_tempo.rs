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
use crate::words::{Language, msg};

pub(super) const RULE: Rule = Rule {
    code: "R16",
    severity: Severity::Stop,
    summary: "Speed and rate are within the technique's range, and the speed is that of the path.",
    source: "H1.3, H2",
    check,
};

fn check(cx: &Context) -> Vec<Diagnostic> {
    cx.steps.iter().flat_map(|step| check_step(cx.language, step)).collect()
}

fn check_step(language: Language, step: &Step) -> Vec<Diagnostic> {
    let tempo = &step.spec().tempo;
    let glides = tempo.speed_m_per_s.is_some() && tempo.rate_hz.is_none();
    let speed = step.speed_m_per_s.map(|speed| speed.0 * 100.0);
    let speed_band =
        tempo.speed_m_per_s.map(|band| Band { low: band.low * 100.0, high: band.high * 100.0 });
    let rate = step.rate_hz.map(|rate| rate.0);
    let mut found = Vec::new();
    let said = step.said(language);
    let speed_breach = match (speed, speed_band) {
        (Some(speed), Some(band)) if !band.holds(speed) => {
            Some(msg::r16_speed(language, &said, speed, band.low, band.high))
        }
        (Some(speed), None) => Some(msg::r16_speed_none(language, &said, speed)),
        (None, Some(band)) if glides => {
            Some(msg::r16_speed_missing(language, &said, band.low, band.high))
        }
        _ => None,
    };
    let speed_help = msg::r16_speed_help(language);
    found.extend(speed_breach.map(|m| RULE.breach(m).at(step.label()).help(speed_help)));
    let rate_breach = match (rate, tempo.rate_hz) {
        (Some(rate), Some(band)) if !band.holds(rate) => {
            Some(msg::r16_rate(language, &said, rate, band.low, band.high))
        }
        (Some(rate), None) => Some(msg::r16_rate_none(language, &said, rate)),
        (None, Some(band)) => Some(msg::r16_rate_missing(language, &said, band.low, band.high)),
        _ => None,
    };
    let rate_help = msg::r16_rate_help(language);
    found.extend(rate_breach.map(|m| RULE.breach(m).at(step.label()).help(rate_help)));
    if glides && let Some(speed) = speed {
        let way = step.hands.working().map(|hand| length(&hand.path)).fold(0.0, f64::max);
        let real = way * 100.0 / step.repetition_s().0;
        if way > 0.0 && (real - speed).abs() > limits().tempo.apart_max * speed {
            found.push(
                RULE.breach(msg::r16_apart(
                    language,
                    &said,
                    speed,
                    way * 100.0,
                    step.repetitions,
                    step.duration_s.0,
                    real,
                ))
                .at(step.label())
                .help(msg::r16_apart_help(language)),
            );
        }
    }
    found
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
