//! The two routines of the repository are good, and slips in one are found where they stand.

use super::{Filled, fill};
use crate::diagnostic::{Diagnostic, Label};
use crate::text;
use crate::words::Language;
use insta::assert_snapshot;

const CLASSIC: &str = include_str!("../../../../examples/classic.toml");
const SLOW_TIDE: &str = include_str!("../../../../examples/slow-tide.toml");

fn filled(source: &str) -> Filled {
    let reading = text::routine(source, Language::English);
    assert_eq!(reading.diagnostics, [], "the routine reads well");
    fill(&reading.value.expect("a routine"))
}

/// Each finding as `line:column code message`.
fn told(source: &str, found: &[Diagnostic]) -> String {
    let line = |found: &Diagnostic| {
        let starts = found.labels.iter().filter_map(|label| match label {
            Label::Span { start, .. } => Some(*start),
            _ => None,
        });
        let at = starts.min().map_or("-".to_owned(), |start| {
            let (line, column) = text::position(source, start);
            format!("{line}:{column}")
        });
        format!("{at} {} {}\n", found.code, found.message)
    };
    found.iter().map(line).collect()
}

fn checked(source: &str) -> String {
    told(source, &filled(source).check())
}

/// The text without the stroke that begins after `before` and holds `word`.
fn without(source: &str, word: &str) -> String {
    let mut strokes: Vec<&str> = source.split("[[movement.stroke]]\n").collect();
    let at = strokes.iter().position(|stroke| stroke.contains(word)).expect("a stroke");
    let rest = strokes.remove(at).split_once("\n\n").map_or("", |(_, rest)| rest);
    strokes[..at].join("[[movement.stroke]]\n")
        + rest
        + "[[movement.stroke]]\n"
        + &strokes[at..].join("[[movement.stroke]]\n")
}

#[test]
fn the_routines_of_the_repository_break_no_rule() {
    for source in [CLASSIC, SLOW_TIDE] {
        assert_eq!(checked(source), "");
        let score = filled(source).score;
        assert!((score.duration_s.0 - score.request.minutes * 60.0).abs() < 1e-6);
    }
}

/// The page offers it whatever was chosen before.
#[test]
fn the_classic_goes_with_any_firmness_and_from_twelve_minutes_on() {
    for minutes in 12..=20 {
        for level in 1..=4 {
            let source = CLASSIC
                .replacen("minutes = 15", &format!("minutes = {minutes}"), 1)
                .replacen("level = 3", &format!("level = {level}"), 1);
            assert_eq!(checked(&source), "", "{minutes} minutes at level {level}");
        }
    }
}

#[test]
fn a_sweep_without_tingling_is_found_at_the_sweep() {
    assert_snapshot!(checked(&without(SLOW_TIDE, "\"feather\"")), @r"
    76:1 R07 The sweep has too few tingling strokes: 0 of at least 1.
    79:1 R07 Stroke 2 of sweep (back-of-hand glide) follows another back-of-hand stroke; a smooth or tingling one should stand between.
    ");
}

#[test]
fn a_level_too_firm_is_found_at_its_stroke() {
    let firm = "[[movement.stroke]]\ntechnique = \"thumb-circles\"\nplaces = [\"lower-back\"]\n\
                level = 4\n\n[[movement.stroke]]\ntechnique = \"neck-ease\"";
    let source = CLASSIC.replacen("[[movement.stroke]]\ntechnique = \"neck-ease\"", firm, 1);
    assert_snapshot!(checked(&source), @r"
    81:1 R03 Stroke 5 of release (thumb circles) comes at level 4 on lower-back.left after level 2; level 3 is the most.
    81:1 R03 Stroke 5 of release (thumb circles) comes at level 4 on lower-back.right after level 2; level 3 is the most.
    81:1 R11 Stroke 5 of release (thumb circles) goes over the kidneys, where it must not be done.
    81:1 R12 Stroke 5 of release (thumb circles) is at level 4; 3 is the most.
    ");
}

#[test]
fn minutes_beyond_the_limit_are_found_by_the_reader() {
    let source = CLASSIC.replacen("minutes = 15", "minutes = 25", 1);
    assert_snapshot!(told(&source, &text::routine(&source, Language::English).diagnostics), @"4:11 Q01 a session lasts 5 to 20 minutes, and this says 25");
}

#[test]
fn movements_without_strokes_are_left_to_the_program() {
    let kinds =
        crate::score::MovementKind::ALL.map(|k| format!("[[movement]]\nkind = \"{}\"\n", k.name()));
    assert_eq!(checked(&format!("minutes = 15\n{}", kinds.concat())), "");
}
