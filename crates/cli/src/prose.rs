//! A score as a plan to read: calm, in plain words, in the order that a giver needs it.

use crate::output::clean;
use crate::page::{Page, Tone};
use std::collections::{BTreeMap, BTreeSet};
use warmhands_core::instructions::{Instruction, instructions};
use warmhands_core::place::{Area, Place, Side};
use warmhands_core::prepare::Item;
use warmhands_core::request::KeepOff;
use warmhands_core::score::{PlaceDose, Score, Verdict};
use warmhands_core::technique::Technique;
use warmhands_core::words::{self, Language, Sides, capitalised, msg};

/// One instruction in one line: what, where, which way and how firm.
pub(crate) fn line(language: Language, told: &Instruction) -> String {
    msg::script_instruction(
        language,
        &capitalised(language, &told.what_words(language)),
        &told.way_words(language),
        told.level.words(language),
    )
}

/// The whole plan, with what to do before it and after it.
pub(crate) fn plan(page: &mut Page, score: &Score, before: &[Item], after: &[Item]) {
    let told = instructions(score);
    head(page, score, told.len() as u32);
    care(page, score);
    notes(page, score);
    let language = score.request.language;
    page.heading(msg::plan_before(language));
    for item in before {
        let tone = if item.needed { Tone::Plain } else { Tone::Faint };
        let kindness = || msg::plan_if_you_like(language, &item.words);
        let words = if item.needed { item.words.clone() } else { kindness() };
        page.item("  · ", tone, &words);
    }
    let mut told_before = Told::default();
    for (m, movement) in score.movements.iter().enumerate() {
        let name = words::movement(language, movement.kind);
        let start = words::clock(movement.start_s);
        let end = words::clock(movement.start_s + movement.duration_s);
        page.heading(&msg::plan_movement(language, name, &start, &end));
        for instruction in told.iter().filter(|i| i.movement == m) {
            tell(page, language, instruction, &mut told_before);
        }
    }
    page.heading(msg::plan_dose(language));
    for line in dose_words(language, &score.dose) {
        page.item("  ", Tone::Plain, &line);
    }
    page.heading(msg::plan_after(language));
    for item in after {
        page.item("  · ", Tone::Plain, &item.words);
    }
    page.gap();
    page.line(Tone::Care, msg::plan_safety(language));
}

/// What need not be said twice.
#[derive(Default)]
struct Told {
    techniques: BTreeSet<Technique>,
    reasons: BTreeSet<String>,
}

fn head(page: &mut Page, score: &Score, count: u32) {
    page.title(&clean(&score.title));
    let language = score.request.language;
    let minutes = words::duration(language, score.duration_s);
    let level = score.level_cap.min(score.request.level).words(language);
    let name = score.request.receiver.name.as_ref().filter(|name| !score.title.contains(*name));
    let facts = match name {
        Some(name) => msg::plan_facts_for(language, &clean(name), &minutes, count, level),
        None => msg::plan_facts(language, &minutes, count, level),
    };
    page.line(Tone::Plain, &capitalised(language, &facts));
    let sore: Vec<Place> = score.request.sore.iter().map(|s| s.place).collect();
    if !sore.is_empty() {
        // Area by area, so that each says its side.
        let of_area = |area: &Area| {
            let here: Vec<Place> = sore.iter().copied().filter(|p| p.area == *area).collect();
            (!here.is_empty()).then(|| words::places(language, &here))
        };
        let places: Vec<String> = Area::ALL.iter().filter_map(of_area).collect();
        page.line(Tone::Plain, &msg::plan_sore(language, &words::list(language, &places)));
    }
    // Where care speaks of what is marked, it names it.
    let told = score.care.notes.iter().any(|note| note.code == "kept_off");
    for keep_off in score.request.keep_off.iter().filter(|_| !told) {
        page.line(Tone::Care, &keep_off_words(language, keep_off));
    }
}

fn keep_off_words(language: Language, keep_off: &KeepOff) -> String {
    let place = match keep_off.place {
        Some(place) => words::places(language, &[place]),
        None => words::point(language, keep_off.at),
    };
    match &keep_off.why {
        Some(why) => msg::plan_kept_off_why(language, &place, &clean(why)),
        None => msg::plan_kept_off(language, &place),
    }
}

fn care(page: &mut Page, score: &Score) {
    let language = score.request.language;
    page.heading(msg::plan_care(language));
    match score.care.verdict {
        Verdict::Go if score.care.notes.is_empty() => {
            page.item("  ", Tone::Plain, msg::plan_nothing_named(language));
        }
        Verdict::Go => {}
        Verdict::Adapt => {
            page.item("  ", Tone::Care, msg::plan_gentler(language));
        }
        Verdict::Refuse => page.item("  ", Tone::Care, msg::plan_refused(language)),
    }
    for note in &score.care.notes {
        page.item("  · ", Tone::Care, &clean(&note.text));
    }
}

/// Which wishes gave way.
fn notes(page: &mut Page, score: &Score) {
    if !score.notes.is_empty() {
        page.heading(msg::plan_notes(score.request.language));
    }
    for note in &score.notes {
        page.item("  · ", Tone::Plain, &clean(&note.text));
    }
}

/// One instruction; how a technique is done is said where it comes first, and so is a reason.
fn tell(page: &mut Page, language: Language, instruction: &Instruction, before: &mut Told) {
    let mark = format!("{:>6}  ", words::clock(instruction.start_s));
    let under = " ".repeat(mark.len());
    page.item(&mark, Tone::Strong, &capitalised(language, &instruction.what_words(language)));
    let way = capitalised(language, &instruction.way_words(language));
    let level = instruction.level.words(language);
    page.item(&under, Tone::Plain, &msg::plan_way(language, &way, level));
    if before.techniques.insert(instruction.technique) {
        page.item(&under, Tone::Plain, instruction.technique.how(language));
    }
    if !instruction.reason.is_empty() && before.reasons.insert(instruction.reason.clone()) {
        let reason = capitalised(language, &clean(&instruction.reason));
        let reason = msg::plan_reason(language, reason.trim_end_matches('.'));
        page.item(&under, Tone::Faint, &reason);
    }
}

type Say = fn(Language, &str) -> String;

/// Which places get most, some and a little, and where the sides differ, one line each.
pub(crate) fn dose_words(language: Language, dose: &BTreeMap<Place, PlaceDose>) -> Vec<String> {
    let total = |place| dose.get(&place).map_or(0.0, |d| d.total().0);
    let of_area = |area| Side::BOTH.map(|side| total(Place::new(area, side)));
    let most = Area::ALL.iter().flat_map(|a| of_area(*a)).fold(0.0, f64::max);
    let share = |area| of_area(area).into_iter().sum::<f64>() / 2.0 / most;
    let named = |low: f64, high: f64| {
        let within = |a: &&Area| most > 0.0 && (low..high).contains(&share(**a));
        let names = Area::ALL.iter().filter(within).map(|a| words::both(language, *a));
        words::list(language, &names.collect::<Vec<_>>())
    };
    let mut lines = Vec::new();
    let shares: [(Say, f64, f64); 3] = [
        (msg::dose_most, 0.6, f64::INFINITY),
        (msg::dose_some, 0.25, 0.6),
        (msg::dose_little, 1e-3, 0.25),
    ];
    for (said, low, high) in shares {
        let names = named(low, high);
        if !names.is_empty() {
            lines.push(said(language, &names));
        }
    }
    let uneven: Vec<Place> = Area::ALL.iter().filter_map(|a| uneven(*a, of_area(*a))).collect();
    if uneven.is_empty() {
        lines.push(msg::dose_even(language).to_owned());
    }
    for side in Side::BOTH {
        let on_side = uneven.iter().filter(|place| place.side == side);
        let names = on_side.map(|p| msg::area(language, p.area.name(), Sides::One(side)));
        let names: Vec<String> = names.collect();
        if !names.is_empty() {
            lines.push(msg::dose_uneven(language, side, &words::list(language, &names)));
        }
    }
    lines
}

/// The side of an area that gets over a tenth more than the other (R09).
fn uneven(area: Area, [left, right]: [f64; 2]) -> Option<Place> {
    let side = if left > right { Side::Left } else { Side::Right };
    let differs = (left - right).abs() > 0.1 * left.max(right);
    differs.then(|| Place::new(area, side))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample;
    use warmhands_core::request::Request;
    use warmhands_core::units::Dose;

    #[test]
    fn a_plan_reads_from_top_to_bottom() {
        let mut request = Request::of_minutes(8.0);
        request.receiver.name = Some("Sam\x1b[31m".to_owned());
        let mut page = Page::plain();
        let item = |words: &str, needed| Item {
            id: "item",
            words: words.to_owned(),
            why: "",
            needed,
            source: "",
        };
        let before = [item("Warm the room.", true), item("Choose music.", false)];
        plan(&mut page, &sample::score(&request), &before, &[item("Rest.", true)]);
        insta::assert_snapshot!(page.into_text());
    }

    #[test]
    fn the_side_that_gets_more_is_named() {
        let give = |kpa_s| PlaceDose { broad_kpa_s: Dose(kpa_s), ..PlaceDose::default() };
        let dose = BTreeMap::from([
            ("shoulder.left".parse().unwrap(), give(100.0)),
            ("shoulder.right".parse().unwrap(), give(80.0)),
            ("neck.left".parse().unwrap(), give(10.0)),
            ("neck.right".parse().unwrap(), give(10.0)),
        ]);
        assert_eq!(
            dose_words(Language::English, &dose),
            ["Most: shoulders.", "A little: neck.", "More on the left: shoulder."]
        );
    }
}
