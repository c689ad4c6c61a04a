//! Names that nearly fit: what a person may have meant.

use crate::few;
use crate::place::{Area, Place, Side};
use crate::technique::Technique;
use crate::words::Language;

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
pub(super) fn one_of(names: &[impl AsRef<str>]) -> String {
    let ticked: Vec<_> = names.iter().map(|name| format!("`{}`", name.as_ref())).collect();
    match ticked.as_slice() {
        [] => String::new(),
        [only] => only.clone(),
        [most @ .., last] => format!("{} or {last}", most.join(", ")),
    }
}

/// How to mend a name that is none: the nearest ones, else all of them.
pub(super) fn mend(found: &str, names: &[&str]) -> String {
    match nearest(found, names.iter().copied()).as_slice() {
        [] => format!("write {}", one_of(names)),
        near => format!("did you mean {}?", one_of(near)),
    }
}

/// What a text that names no place gets told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlaceMend {
    /// `Q04` for a place in another form, `Q05` for an unknown one.
    pub code: &'static str,
    /// What is wrong.
    pub message: String,
    /// How to mend it.
    pub help: String,
}

/// What is wrong with a text that is no place, and the place it may mean.
///
/// `Shoulder.Left`, `left shoulder` and `shoulder` are told how they are written; anything else
/// gets the nearest names.
pub fn place_mend(text: &str) -> PlaceMend {
    let (area, side) = words(text);
    let written = super::quoted(text);
    match (Area::ALL.into_iter().find(|a| a.name() == area), side) {
        (Some(area), Some(side)) => PlaceMend {
            code: "Q04",
            message: format!("{written} is not how a place is written"),
            help: format!("write `{}`", Place::new(area, side)),
        },
        (Some(area), None) => PlaceMend {
            code: "Q04",
            message: format!("{written} does not say which side"),
            help: format!(
                "write `{0}.left` or `{0}.right`, the receiver's own left and right; for both, \
                 write two",
                area.name()
            ),
        },
        (None, side) => {
            let near = nearest(&area, Area::ALL.map(Area::name));
            let sides = side.map_or(Side::BOTH.to_vec(), |side| vec![side]);
            let places: Vec<_> = near
                .iter()
                .flat_map(|area| sides.iter().map(move |side| format!("{area}.{}", side.name())))
                .take(4)
                .collect();
            let help = if places.is_empty() {
                format!("the areas are {}, each `.left` or `.right`", one_of(&area_names()))
            } else {
                format!("did you mean {}?", one_of(&places))
            };
            let message = format!("there is no place named {written}");
            PlaceMend { code: "Q05", message, help }
        }
    }
}

/// The names of all areas.
pub(super) fn area_names() -> [&'static str; 11] {
    Area::ALL.map(Area::name)
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

/// How to mend a text that names no technique; the everyday and the field's names count too.
pub fn technique_mend(text: &str) -> String {
    let known: Vec<(String, &str)> = Technique::all()
        .flat_map(|technique| {
            let (id, english) = (technique.id(), Language::English);
            [id, technique.name(english), technique.field_name(english)]
                .map(|name| (name.to_ascii_lowercase(), id))
        })
        .collect();
    let mut ids: Vec<_> = nearest(text, known.iter().map(|(name, _)| name.as_str()))
        .into_iter()
        .filter_map(|near| known.iter().find(|(name, _)| name == near).map(|(_, id)| *id))
        .collect();
    ids.dedup();
    if ids.is_empty() {
        "`warmhands techniques` lists them all".to_owned()
    } else {
        format!("did you mean {}?", one_of(&ids))
    }
}
