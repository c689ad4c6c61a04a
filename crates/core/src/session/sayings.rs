//! What is said during a massage: which message of `words/<language>/cues.ftl`, told what.

use crate::instructions::Instruction;
use crate::place::Side;
use crate::score::Direction;
use crate::technique::{Class, Technique};
use crate::words::{self, Language, msg};

/// How much of a stroke there is time to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Detail {
    /// What, where, which way and how firm.
    Full,
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
    let (name, level) = (told.name(language), told.level.words(language));
    let change = if detail == Detail::Full { change(told, before) } else { THE_SAME };
    let place = place(language, told).filter(|_| detail != Detail::Bare);
    let way = way(language, told).filter(|_| detail == Detail::Full);
    let text = match (place, way) {
        (None, _) => msg::cue_stroke_only(language, name, change, level),
        (Some(place), None) => msg::cue_stroke(language, name, &place, change, level),
        (Some(place), Some(way)) => {
            msg::cue_stroke_way(language, name, &place, &way, change, level)
        }
    };
    words::capitalised(language, &text)
}

/// A stroke that begins and was announced a moment ago, so that where need not be said; `None` where
/// that leaves nothing to say but what [`stroke`] says.
pub(super) fn announced(
    language: Language,
    told: &Instruction,
    before: &Instruction,
) -> Option<String> {
    if told.technique.class() == Class::Still {
        return Some(msg::cue_stroke_rest(language).to_owned());
    }
    let way = way(language, told)?;
    let (name, level) = (told.name(language), told.level.words(language));
    let text = msg::cue_stroke_now(language, name, &way, change(told, Some(before)), level);
    Some(words::capitalised(language, &text))
}

/// The stroke that comes in ten seconds.
pub(super) fn announcement(language: Language, told: &Instruction) -> String {
    let name = told.name(language);
    let text = match place(language, told) {
        None => msg::cue_next_only(language, name),
        Some(place) if told.technique.class() == Class::Still => {
            msg::cue_next_rest(language, &place)
        }
        Some(place) => msg::cue_next(language, name, &place),
    };
    words::capitalised(language, &text)
}

/// The same again on the other side.
pub(super) fn other_side(language: Language, side: Side) -> String {
    msg::cue_other_side(language, side)
}

/// How a technique is done, when it is met for the first time. Hands that rest are told so at once.
pub(super) fn how(language: Language, technique: Technique) -> Option<String> {
    let rests = technique.class() == Class::Still;
    (!rests).then(|| technique.how_aloud(language).to_owned())
}

/// Where, as short as it can be said; `None` where the technique says it.
fn place(language: Language, told: &Instruction) -> Option<String> {
    match told.technique {
        Technique::NeckEase => None,
        Technique::ForearmEase => {
            told.places.first().map(|place| msg::cue_on_side(language, place.side))
        }
        _ => Some(words::places_at_work(language, &told.places)),
    }
}

/// Which way, for what has one.
fn way(language: Language, told: &Instruction) -> Option<String> {
    match (told.technique.class(), told.direction) {
        (Class::Circles | Class::Ease | Class::Press, _) | (_, Direction::Still) => None,
        (_, direction) if told.in_turn => Some(msg::cue_way_in_turn(language, direction)),
        (_, direction) => Some(words::direction(language, direction).to_owned()),
    }
}

/// The `$change` for which how firm is not said.
const THE_SAME: &str = "the-same";

/// The `$change` of how firm it is, against the stroke before.
fn change(told: &Instruction, before: Option<&Instruction>) -> &'static str {
    match before {
        Some(before) if before.level == told.level => THE_SAME,
        Some(before) if before.technique == told.technique => {
            if told.level > before.level {
                "firmer"
            } else {
                "softer"
            }
        }
        _ => "new",
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

/// A question to the receiver, who may have a name: closed, and of a few words (H§5.5).
pub(super) fn question(language: Language, question: Question, name: Option<&str>) -> String {
    let text = match (question, name) {
        (Question::First, Some(name)) => return msg::cue_ask_first_named(language, name),
        (Question::First, None) => msg::cue_ask_first(language),
        (Question::Firmer, _) => msg::cue_ask_firmer(language),
        (Question::Neck, _) => msg::cue_ask_neck(language),
        (Question::Arm, _) => msg::cue_ask_arm(language),
        (Question::Place, _) => msg::cue_ask_here(language),
        (Question::Again(n), _) => in_turn(
            n,
            [
                msg::cue_ask_again_1(language),
                msg::cue_ask_again_2(language),
                msg::cue_ask_again_3(language),
            ],
        ),
    };
    text.to_owned()
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
pub(super) fn reminder(language: Language, reminder: Reminder) -> &'static str {
    match reminder {
        Reminder::Thumbs => msg::cue_giver_thumbs(language),
        Reminder::Wrists => msg::cue_giver_wrists(language),
        Reminder::Stance(n) => in_turn(
            n,
            [
                msg::cue_giver_stance_1(language),
                msg::cue_giver_stance_2(language),
                msg::cue_giver_stance_3(language),
            ],
        ),
    }
}

/// A reminder to breathe while hands still move; the how many-th.
pub(super) fn breath(language: Language, n: usize) -> &'static str {
    let texts =
        [msg::cue_breath_1(language), msg::cue_breath_2(language), msg::cue_breath_3(language)];
    in_turn(n, texts)
}

/// The same while hands rest.
pub(super) fn breath_at_rest(language: Language, n: usize) -> &'static str {
    let texts = [
        msg::cue_breath_rest_1(language),
        msg::cue_breath_rest_2(language),
        msg::cue_breath_rest_3(language),
    ];
    in_turn(n, texts)
}

/// The end.
pub(super) fn ending(language: Language) -> &'static str {
    msg::cue_ending(language)
}

/// The `n`-th of texts that are said one after the other, and again from the first.
fn in_turn(n: usize, texts: [&'static str; 3]) -> &'static str {
    texts[n % texts.len()]
}
