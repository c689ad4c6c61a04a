//! Names that nearly fit: what a person may have meant.

use crate::diagnostic::Diagnostic;
use crate::few;
use crate::place::{Area, Place, Side};
use crate::technique::Technique;
use crate::words::{Language, msg};

/// Longest text that is compared with names, in characters; no name is half as long.
const COMPARED_MAX: usize = 60;
/// Below this likeness (0–1) a name is no help.
const LIKENESS_MIN: f64 = 0.55;

/// The up to three names most like `found`, best first.
pub(super) fn nearest<'a>(found: &str, names: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let found: String = found.chars().take(COMPARED_MAX).collect::<String>().to_ascii_lowercase();
    let likeness = |name: &'a str| {
        let score = strsim::normalized_damerau_levenshtein(&found, name)
            .max(strsim::jaro_winkler(&found, name) - 0.25);
        (score, name)
    };
    let mut ranked: Vec<_> = names.into_iter().map(likeness).collect();
    ranked.retain(|(score, _)| *score >= LIKENESS_MIN);
    few::sort(&mut ranked, |a, b| b.0.total_cmp(&a.0));
    ranked.dedup_by_key(|(_, name)| *name);
    ranked.into_iter().take(3).map(|(_, name)| name).collect()
}

/// "`a`, `b` or `c`".
pub(super) fn one_of(language: Language, names: &[&str]) -> String {
    let mut said = String::new();
    for (i, name) in names.iter().enumerate() {
        let name = format!("`{name}`");
        said = match i {
            0 => name,
            _ if i + 1 == names.len() => msg::read_or(language, &said, &name),
            _ => msg::list_more(language, &said, &name),
        };
    }
    said
}

/// Asks whether one of these is meant; `None` where there is none.
pub(super) fn did_you_mean(language: Language, names: &[&str]) -> Option<String> {
    (!names.is_empty()).then(|| msg::read_did_you_mean(language, &one_of(language, names)))
}

/// How to mend a name that is none: the nearest ones, else all of them.
pub(super) fn mend(language: Language, found: &str, names: &[&str]) -> String {
    did_you_mean(language, &nearest(found, names.iter().copied()))
        .unwrap_or_else(|| msg::read_write_one(language, &one_of(language, names)))
}

/// What is wrong with a text that is no place, and the place it may mean: `Q04` for a place in
/// another form, `Q05` for an unknown one. Where it stands is left to the caller.
///
/// `Shoulder.Left`, `left shoulder` and `shoulder` are told how they are written; anything else
/// gets the nearest names.
pub(super) fn no_place(language: Language, text: &str) -> Diagnostic {
    let (area, side) = words(text);
    let written = super::short(text);
    let (code, message, help) = match (Area::ALL.into_iter().find(|a| a.name() == area), side) {
        (Some(area), Some(side)) => {
            let place = Place::new(area, side).to_string();
            let message = msg::read_place_form(language, &written);
            ("Q04", message, msg::read_place_form_help(language, &place))
        }
        (Some(area), None) => {
            let message = msg::read_place_side(language, &written);
            ("Q04", message, msg::read_place_side_help(language, area.name()))
        }
        (None, side) => {
            let message = msg::read_no_such(language, "place", &written);
            ("Q05", message, nearest_places(language, &area, side))
        }
    };
    Diagnostic::stop(code, message).help(help).source("design §4")
}

/// The places that a name nearly fits, else all areas.
fn nearest_places(language: Language, area: &str, side: Option<Side>) -> String {
    let near = nearest(area, Area::ALL.map(Area::name));
    let sides = side.map_or(Side::BOTH.to_vec(), |side| vec![side]);
    let places: Vec<_> = near
        .iter()
        .flat_map(|area| sides.iter().map(move |side| format!("{area}.{}", side.name())))
        .take(4)
        .collect();
    let places: Vec<&str> = places.iter().map(String::as_str).collect();
    did_you_mean(language, &places)
        .unwrap_or_else(|| msg::read_areas(language, &one_of(language, &Area::ALL.map(Area::name))))
}

/// The area and the side that a text seems to name, the area in the form of the formats.
fn words(text: &str) -> (String, Option<Side>) {
    let short: String = text.chars().take(COMPARED_MAX).collect::<String>().to_ascii_lowercase();
    let mut side = None;
    let mut area = Vec::new();
    for word in short.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
        match word {
            "left" | "l" => side = Some(Side::Left),
            "right" | "r" => side = Some(Side::Right),
            word => area.push(word),
        }
    }
    (area.join("-"), side)
}

/// How to mend a text that names no technique; the everyday and the field's names count too, in
/// English and in the reader's language.
pub(super) fn technique_mend(language: Language, text: &str) -> String {
    let mut known: Vec<(String, &str)> = Vec::new();
    for technique in Technique::all() {
        let id = technique.id();
        known.push((id.to_owned(), id));
        for spoken in [Language::English, language] {
            for name in [technique.name(spoken), technique.field_name(spoken)] {
                let name = name.to_ascii_lowercase();
                if known.iter().all(|(known, _)| *known != name) {
                    known.push((name, id));
                }
            }
        }
    }
    let mut ids: Vec<_> = nearest(text, known.iter().map(|(name, _)| name.as_str()))
        .into_iter()
        .filter_map(|near| known.iter().find(|(name, _)| name == near).map(|(_, id)| *id))
        .collect();
    ids.dedup();
    did_you_mean(language, &ids)
        .unwrap_or_else(|| msg::read_no_such_techniques(language).to_owned())
}
