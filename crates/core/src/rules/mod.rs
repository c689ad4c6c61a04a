//! Whether a score is good: the rules R01–R18 (design §7).
//!
//! One file per rule, one line per rule in [`RULES`], every number in catalogue/rules.toml. A rule
//! reads the score with the request inside it, what care makes of that request, and the body of
//! its receiver; nothing else, so anyone who holds a score can check it.
//!
//! A rule asks nothing of a place that is *taken*: one that a keep-off, of the request or of care,
//! reaches when half a hand's breadth is added around it. Nor does it ask for a technique that care
//! forbids or the receiver never wants.

mod context;
pub mod limits;
mod r01_length;
mod r02_movements;
mod r03_warmth;
mod r04_knead;
mod r05_eases;
mod r06_sore_spots;
mod r07_sweep;
mod r08_close;
mod r09_balance;
mod r10_point_work;
mod r11_sites;
mod r12_level_and_force;
mod r13_giver;
mod r14_travel;
mod r15_repeats;
mod r16_tempo;
mod r17_keep_offs;
mod r18_form;
#[cfg(test)]
mod testing;

use crate::diagnostic::{Diagnostic, Severity};
use crate::place::Area;
use crate::score::Score;
use context::Context;

/// One rule.
pub struct Rule {
    /// `R01`–`R18`; never changes its meaning.
    pub code: &'static str,
    /// How much a breach weighs.
    pub severity: Severity,
    /// What it asks, one sentence.
    pub summary: &'static str,
    /// Why: keys and paragraphs of the handbook (`S14`, `H3`) or the design (`D7`).
    pub source: &'static str,
    check: fn(&Context) -> Vec<Diagnostic>,
}

impl Rule {
    fn breach(&self, message: impl Into<String>) -> Diagnostic {
        let found = match self.severity {
            Severity::Stop => Diagnostic::stop(self.code, message),
            Severity::Caution => Diagnostic::caution(self.code, message),
            Severity::Note => Diagnostic::note(self.code, message),
        };
        found.source(self.source)
    }
}

/// Every rule, in the order of the codes.
pub static RULES: [Rule; 18] = [
    r01_length::RULE,
    r02_movements::RULE,
    r03_warmth::RULE,
    r04_knead::RULE,
    r05_eases::RULE,
    r06_sore_spots::RULE,
    r07_sweep::RULE,
    r08_close::RULE,
    r09_balance::RULE,
    r10_point_work::RULE,
    r11_sites::RULE,
    r12_level_and_force::RULE,
    r13_giver::RULE,
    r14_travel::RULE,
    r15_repeats::RULE,
    r16_tempo::RULE,
    r17_keep_offs::RULE,
    r18_form::RULE,
];

/// Every breach of every rule, in the order of the rules; none for a good score.
///
/// A score whose numbers make no sense (see R18) is not judged further: the other rules would only
/// repeat the nonsense.
pub fn check(score: &Score) -> Vec<Diagnostic> {
    let unreadable = r18_form::unreadable(score);
    if !unreadable.is_empty() {
        return unreadable;
    }
    let cx = Context::of(score);
    RULES.iter().flat_map(|rule| (rule.check)(&cx)).collect()
}

/// The areas whose left and right R09 compares.
pub(crate) fn even_areas(score: &Score) -> Vec<Area> {
    r09_balance::compared(&Context::of(score)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_small_hand_written_score_breaks_no_rule() {
        assert_eq!(check(&testing::score()), []);
    }

    #[test]
    fn the_table_holds_every_code_once_in_order() {
        let codes: Vec<_> = RULES.iter().map(|rule| rule.code.to_owned()).collect();
        assert_eq!(codes, (1..=18).map(|n| format!("R{n:02}")).collect::<Vec<_>>());
    }
}
