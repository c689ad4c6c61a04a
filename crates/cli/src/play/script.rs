//! A session as a timed script, for where there is no terminal: one line an instruction.

use crate::output::clean;
use crate::prose::{SAFETY, movement_name};
use std::fmt::Write as _;
use warmhands_core::instructions::instructions;
use warmhands_core::score::Score;
use warmhands_core::words::{self, capitalised};

/// The whole script, `speed` times as fast as the clock.
pub(super) fn text(score: &Score, before: &[String], after: &[String], speed: f64) -> String {
    let mut text = format!("{}\n", clean(&score.title));
    list(&mut text, "Before you start", before);
    let language = score.request.language;
    let mut movement = None;
    for told in instructions(score) {
        if movement != Some(told.movement) {
            movement = Some(told.movement);
            let _ = writeln!(text, "\n{}", movement_name(score.movements[told.movement].kind));
        }
        let _ = writeln!(
            text,
            "{:>6}  {}: {}; {}; {}",
            words::clock(told.start_s / speed),
            capitalised(told.name(language)),
            told.where_words(language),
            told.way_words(language),
            told.level.words(language),
        );
    }
    let _ = writeln!(text, "{:>6}  The end.", words::clock(score.duration_s / speed));
    list(&mut text, "Afterwards", after);
    let _ = writeln!(text, "\n{SAFETY}");
    text
}

fn list(text: &mut String, heading: &str, steps: &[String]) {
    let _ = writeln!(text, "\n{heading}");
    for step in steps {
        let _ = writeln!(text, "  · {step}");
    }
}
