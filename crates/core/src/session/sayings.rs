//! Everything that is said during a massage, in one place: functions of typed arguments, so that the
//! texts can be moved to another language as they are.
//!
//! Warm, plain and short, in the present tense. What is meant for the receiver is a closed question
//! of a few words (H§5.5).

use crate::instructions::Instruction;
use crate::place::{Area, Side};
use crate::score::Direction;
use crate::technique::{Class, Technique};
use crate::words::{self, Language};

/// How much of a stroke there is time to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Detail {
    /// What, where, which way and how firm.
    Full,
    /// The same without where, if there is a way to say: it was announced a moment ago.
    Announced,
    /// What and where.
    Brief,
    /// What.
    Bare,
}

/// A stroke that begins, after another or as the first.
pub(super) fn stroke(
    language: Language,
    told: &Instruction,
    before: Option<&Instruction>,
    detail: Detail,
) -> String {
    let name = capital(told.name(language));
    let place = place(language, told).map_or(String::new(), |place| format!(", {place}"));
    let way = way(language, told).map_or(String::new(), |way| format!(", {way}"));
    let firm = firmness(language, told, before).map_or(String::new(), |firm| format!("; {firm}"));
    match detail {
        Detail::Announced if told.technique.class() == Class::Still => {
            "Let both hands rest, warm and still.".to_owned()
        }
        Detail::Announced if way.is_empty() => format!("Now {}{place}{firm}.", told.name(language)),
        Detail::Announced => format!("Now {}{way}{firm}.", told.name(language)),
        Detail::Bare => format!("{name}."),
        Detail::Brief => format!("{name}{place}."),
        Detail::Full => format!("{name}{place}{way}{firm}."),
    }
}

/// The stroke that comes in ten seconds.
pub(super) fn announcement(language: Language, told: &Instruction) -> String {
    let place = place(language, told).map_or(String::new(), |place| format!(": {place}"));
    if told.technique.class() == Class::Still {
        return format!("Soon your hands come to rest{place}.");
    }
    format!("Next, {}{place}.", told.name(language))
}

/// The same again on the other side.
pub(super) fn other_side(_: Language, side: Side) -> String {
    format!("Now the same on the {}.", side.name())
}

/// How a technique is done, when it is met for the first time: as the catalogue has it, where that
/// is not too long to listen to.
pub(super) fn how(language: Language, technique: Technique) -> Option<String> {
    let text = match technique {
        Technique::PalmCircles => "Circle with the flat hand, and move the skin with you.",
        Technique::DorsalGlide => "Turn your hands over and sweep with their backs, wrists loose.",
        Technique::NeckEase => {
            "Knead lightly, then let your hands rest; the receiver leads. Never pull the head."
        }
        Technique::ForearmEase => {
            "Knead softly, then draw the arm long, only to the first resistance."
        }
        Technique::StillHands => return None,
        _ => technique.how(language),
    };
    Some(text.to_owned())
}

/// Where, as short as it can be said: that both hands work is seen, and so is what lies beside the
/// way.
fn place(language: Language, told: &Instruction) -> Option<String> {
    let mut places = told.places.clone();
    match told.technique {
        Technique::NeckEase => return None,
        Technique::ForearmEase => {
            return places.first().map(|place| format!("on the {}", place.side.name()));
        }
        _ => {}
    }
    let whole = words::places(language, &places);
    let aside =
        |area: Area| matches!(area, Area::Blade | Area::Ribs | Area::Waist | Area::UpperArm);
    if places.iter().filter(|place| !aside(place.area)).count() >= 3 && whole.contains(',') {
        places.retain(|place| !aside(place.area));
    }
    let said = words::places(language, &places);
    let said = said.strip_prefix("both sides, ").unwrap_or(&said);
    Some(said.strip_suffix(", both sides").unwrap_or(said).to_owned())
}

fn way(language: Language, told: &Instruction) -> Option<String> {
    match (told.technique.class(), told.direction) {
        (Class::Circles | Class::Ease | Class::Press, _) | (_, Direction::Still) => None,
        (_, direction) if told.in_turn => {
            Some(format!("up and down in turn, {} first", words::direction(language, direction)))
        }
        (_, direction) => Some(words::direction(language, direction).to_owned()),
    }
}

/// How firm, where that is new; against the stroke before where hands do the same.
fn firmness(
    language: Language,
    told: &Instruction,
    before: Option<&Instruction>,
) -> Option<String> {
    let words = told.level.words(language);
    match before {
        Some(before) if before.level == told.level => None,
        Some(before) if before.technique == told.technique => {
            let change = if told.level > before.level { "a little firmer" } else { "softer now" };
            Some(format!("{change}, {words}"))
        }
        _ => Some(words.to_owned()),
    }
}

/// What the receiver is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Question {
    /// Soon after the beginning.
    First,
    /// A stroke is firmer than the one before.
    Firmer,
    /// Hands are on the neck for the first time.
    Neck,
    /// Hands are on an arm for the first time.
    Arm,
    /// Hands are somewhere on the back for the first time.
    Place,
    /// It is time; the how many-th time.
    Again(usize),
}

/// A question to the receiver, who may have a name.
pub(super) fn question(_: Language, question: Question, name: Option<&str>) -> String {
    match (question, name) {
        (Question::First, Some(name)) => format!("{name}, is the pressure right?"),
        (Question::First, None) => "Is the pressure right?".to_owned(),
        (Question::Firmer, _) => "Is this pressure good?".to_owned(),
        (Question::Neck, _) => "Is it good on the neck?".to_owned(),
        (Question::Arm, _) => "Is it good on the arm?".to_owned(),
        (Question::Place, _) => "Is it good here?".to_owned(),
        (Question::Again(n), _) => {
            const AGAIN: [&str; 3] =
                ["Still good like this?", "Warm enough?", "Just right, or softer?"];
            AGAIN[n % AGAIN.len()].to_owned()
        }
    }
}

/// What the giver is reminded of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reminder {
    /// Thumbs work.
    Thumbs,
    /// The wrists work.
    Wrists,
    /// Nothing in particular; the how many-th time.
    Stance(usize),
}

/// A word for the giver's own body (H§9).
pub(super) fn reminder(_: Language, reminder: Reminder) -> String {
    let text = match reminder {
        Reminder::Thumbs => "For you: keep the thumb straight, and brace it with your fingers.",
        Reminder::Wrists => "For you: keep your wrists long, and lean instead of pushing.",
        Reminder::Stance(n) => {
            const STANCE: [&str; 3] = [
                "For you: let your shoulders drop, and breathe out as you lean.",
                "For you: shift your weight, and keep your back long.",
                "For you: stand or kneel comfortably, and let your weight do the work.",
            ];
            STANCE[n % STANCE.len()]
        }
    };
    text.to_owned()
}

/// A reminder to breathe while hands still move; the how many-th.
pub(super) fn breath(_: Language, n: usize) -> String {
    const BREATHS: [&str; 3] = [
        "Breathe in, and slowly out.",
        "Let every breath out take its time.",
        "Slower with every breath.",
    ];
    BREATHS[n % BREATHS.len()].to_owned()
}

/// The same while hands rest.
pub(super) fn breath_at_rest(_: Language, n: usize) -> String {
    const BREATHS: [&str; 3] = [
        "Breathe together, in and out.",
        "Everything is warm and heavy.",
        "One more long breath together.",
    ];
    BREATHS[n % BREATHS.len()].to_owned()
}

/// The end.
pub(super) fn ending(_: Language) -> String {
    "Now lift your hands, very slowly. Stay lying as long as you like.".to_owned()
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}
