//! A session as a timed script, for where there is no terminal: one line an instruction.

use crate::output::clean;
use crate::prose;
use std::fmt::Write as _;
use warmhands_core::instructions::instructions;
use warmhands_core::score::Score;
use warmhands_core::words::{self, msg};

/// The whole script, `speed` times as fast as the clock.
pub(super) fn text(score: &Score, before: &[String], after: &[String], speed: f64) -> String {
    let language = score.request.language;
    let mut text = format!("{}\n", clean(&score.title));
    list(&mut text, msg::plan_before(language), before);
    let mut movement = None;
    for told in instructions(score) {
        if movement != Some(told.movement) {
            movement = Some(told.movement);
            let kind = score.movements[told.movement].kind;
            let _ = writeln!(text, "\n{}", words::movement(language, kind));
        }
        let line = prose::line(language, &told);
        let _ = writeln!(text, "{:>6}  {line}", words::clock(told.start_s / speed));
    }
    let (end, said) = (words::clock(score.duration_s / speed), msg::script_end(language));
    let _ = writeln!(text, "{end:>6}  {said}");
    list(&mut text, msg::plan_after(language), after);
    let _ = writeln!(text, "\n{}", msg::plan_safety(language));
    text
}

fn list(text: &mut String, heading: &str, steps: &[String]) {
    let _ = writeln!(text, "\n{heading}");
    for step in steps {
        let _ = writeln!(text, "  · {step}");
    }
}
