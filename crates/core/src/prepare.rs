//! Everything at hand before anything starts, and what comes after (handbook §4).
//!
//! The items are data: `catalogue/prepare.toml`. Which of them apply follows from a few facts: what
//! is at hand, where and how the receiver lies, the mood, and what care asks for.

use crate::body::Body;
use crate::care::Care;
use crate::catalogue;
use crate::place::{Area, Place};
use crate::request::{Arms, MoodKind, Receiver, Request, Surface};
use crate::score::Verdict;
use crate::words::{Language, msg};
use serde::{Deserialize, Serialize};
use std::sync::LazyLock;

/// One thing to have, to do or to agree on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Item {
    /// Its name.
    pub id: &'static str,
    /// What to do, one short sentence.
    pub words: String,
    /// Why.
    pub why: &'static str,
    /// Whether the session should not start without it; the rest is a kindness.
    pub needed: bool,
    /// Where it comes from.
    pub source: &'static str,
}

/// What to prepare, in the order in which it is done. Empty where care refuses the session.
pub fn checklist(request: &Request, care: &Care, body: &Body) -> Vec<Item> {
    applying(&CATALOGUE.before, request, care, oil_ml(care, body))
}

/// What comes after the last stroke. Empty where care refuses the session.
pub fn aftercare(request: &Request, care: &Care) -> Vec<Item> {
    // Nothing that comes after takes oil.
    applying(&CATALOGUE.after, request, care, 0)
}

fn applying(entries: &'static [Entry], request: &Request, care: &Care, oil_ml: u32) -> Vec<Item> {
    if care.verdict == Verdict::Refuse {
        return Vec::new();
    }
    let facts = facts(request, care);
    let applying = entries.iter().filter(|entry| entry.applies(&facts));
    applying.map(|entry| entry.item(request.language, oil_ml)).collect()
}

/// What the items depend on, by the names that `prepare.toml` uses.
fn facts(request: &Request, care: &Care) -> Vec<&'static str> {
    let supplies = &request.supplies;
    let mut facts = care.prepare.clone();
    facts.push(if supplies.oil { "oil" } else { "no-oil" });
    facts.push(if supplies.towels { "towels" } else { "no-towels" });
    facts.push(match supplies.surface {
        Surface::Table => "table",
        Surface::Bed => "bed",
        Surface::Floor => "floor",
    });
    facts.push(match request.receiver.arms {
        Arms::Sides => "arms-sides",
        Arms::Forward => "arms-forward",
    });
    facts.push(match request.mood.kind {
        MoodKind::Romantic if facts.contains(&"plain-mood") => "bright",
        MoodKind::Quiet => "quiet",
        MoodKind::Romantic => "romantic",
        MoodKind::Bright => "bright",
    });
    facts
}

/// Oil for this back, whole millilitres: the middle of the handbook's range for the average back,
/// more for a larger one, and the most where care asks for plenty.
fn oil_ml(care: &Care, body: &Body) -> u32 {
    let Oil { low_ml, high_ml } = CATALOGUE.oil;
    if care.prepare.contains(&"extra-oil") {
        return high_ml.round() as u32;
    }
    let share = back_area(body) / back_area(&Body::of(&Receiver::default()));
    (f64::midpoint(low_ml, high_ml) * share).clamp(low_ml, high_ml).round() as u32
}

/// Area of all places but the arms, m².
fn back_area(body: &Body) -> f64 {
    Place::all()
        .filter(|place| !matches!(place.area, Area::UpperArm | Area::Forearm))
        .map(|place| body.outline(place).area())
        .sum()
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: String,
    #[serde(default)]
    when: Vec<String>,
    #[serde(default)]
    unless: Vec<String>,
    #[serde(default = "needed")]
    needed: bool,
    source: String,
}

fn needed() -> bool {
    true
}

impl Entry {
    fn applies(&self, facts: &[&str]) -> bool {
        let any = |names: &[String]| names.iter().any(|name| facts.contains(&name.as_str()));
        (self.when.is_empty() || any(&self.when)) && !any(&self.unless)
    }
    fn item(&'static self, language: Language, oil_ml: u32) -> Item {
        let Self { id, needed, source, .. } = self;
        let (words, why) = (msg::prepare(language, id, oil_ml), msg::prepare_why(language, id));
        Item { id, words, why, needed: *needed, source }
    }
}

#[derive(Debug, Deserialize)]
struct Oil {
    low_ml: f64,
    high_ml: f64,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Catalogue {
    oil: Oil,
    before: Vec<Entry>,
    after: Vec<Entry>,
}

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| catalogue::embedded!("prepare.toml"));

#[cfg(test)]
mod tests {
    use super::*;
    use crate::care;
    use crate::request::{Answer, Build};
    use crate::units::{Kilograms, Metres};
    use std::collections::BTreeSet;

    fn request(answers: &[&str]) -> Request {
        let mut request = Request::of_minutes(15.0);
        request.care = answers.iter().map(|id| ((*id).to_owned(), Answer::Yes)).collect();
        request
    }

    fn items(request: &Request) -> Vec<Item> {
        let care = care::judge(request);
        let mut items = checklist(request, &care, &Body::of(&request.receiver));
        items.extend(aftercare(request, &care));
        items
    }

    fn ids(request: &Request) -> BTreeSet<&'static str> {
        items(request).into_iter().map(|item| item.id).collect()
    }

    #[test]
    fn an_ordinary_evening_is_prepared_in_order() {
        let line = |item: Item| format!("{} {}", if item.needed { "-" } else { "+" }, item.words);
        let lines: Vec<String> = items(&request(&[])).into_iter().map(line).collect();
        insta::assert_snapshot!(lines.join("\n"), @r##"
        - Clear almost a metre on each side.
        - Use the firm edge of the bed; kneel beside with one knee up, and put no weight on the receiver.
        - Warm the room to 22–25 °C and keep draughts out.
        - Dim the room to one warm lamp at the side, just bright enough to see the skin.
        + LED candles are best; a real flame stands a metre from anything that burns, far from towels and oil.
        + Let the receiver choose calm music without words, or silence.
        + A scent only if you both like it: two drops of essential oil in 10 ml, never undiluted.
        + Keep cats and dogs out of the room.
        - Two large towels to cover what is not being worked, a small one and some paper for oil.
        - Have 8 ml of oil within reach; begin with a teaspoon in your palm, never poured on the skin.
        - Use plain refined sunflower, grapeseed or fractionated coconut oil, and ask about allergies.
        + Try a new oil the day before, on a small spot of the inner forearm.
        - Put a pillow or a rolled blanket, 10–15 cm high, under the ankles.
        - Keep the head straight, the face in a ring of rolled cloth; if it must turn, change sides every 3–5 minutes.
        - Let the arms lie by the sides.
        + Have a thin pillow for under the belly and a towel roll for under the shoulders.
        - Wash your hands and warm them.
        - Nails shorter than the fingertips; rings, watch and bracelets off.
        - The receiver takes off necklace and earrings and ties up long hair.
        - Toilet first; no heavy meal in the last hour, no alcohol, no sedatives.
        - Silence every phone; the one that guides lies in sight and hearing, its screen dim.
        - Agree aloud: which areas are in and out, what stays on, how firm, which scent or none, how to stop.
        - "Stop", two taps or a dropped ball all mean: hands still, then off.
        - Say so when an ache passes 3 of 10, or feels sharp, burning, electric or numb; then the stroke ends.
        - Stay lying for 2–5 minutes, covered and warm.
        - Roll to the side, sit for a moment, then stand.
        - Wipe the oil off soles and hands before walking.
        - Are all candles out?
        - Wash oily towels soon, hot and with detergent; dry them on a line and never pile them warm.
        + Keep oil away from latex condoms and gloves.
        + Offer a glass of water.
        + A little soreness the next day happens to about one in ten, and passes.
        - See a doctor if soreness lasts more than two days, or with a bruise, numb or weak limbs, pain in head, neck, belly or side, or blood in the urine.
        - Chest pain, hard breathing, signs of a stroke, or numbness between the legs: call 112, 911 or 999 now.
    "##);
    }

    #[test]
    fn what_is_at_hand_decides() {
        let mut dry = request(&[]);
        dry.supplies.oil = false;
        dry.supplies.towels = false;
        let (rich, dry) = (ids(&request(&[])), ids(&dry));
        assert!(rich.is_superset(&["oil", "towels", "oily_towels", "soles"].into()));
        assert!(dry.is_superset(&["no_oil", "covers"].into()));
        assert!(dry.is_disjoint(&["oil", "plain_oil", "towels", "oily_towels", "soles"].into()));
        for (surface, stance) in
            [(Surface::Table, "table"), (Surface::Bed, "bed"), (Surface::Floor, "floor")]
        {
            let mut request = request(&[]);
            request.supplies.surface = surface;
            let stances =
                ["table", "bed", "floor"].into_iter().filter(|s| ids(&request).contains(s));
            assert_eq!(stances.collect::<Vec<_>>(), [stance]);
        }
    }

    #[test]
    fn care_reaches_the_room() {
        let mut evening = request(&["epilepsy", "nut_allergy"]);
        evening.mood.kind = MoodKind::Romantic;
        let got = ids(&evening);
        assert!(
            got.is_superset(&["no_scent", "steady_light", "seizure_plan", "no_nut_oil"].into())
        );
        assert!(got.is_disjoint(&["scent", "candles", "plain_oil"].into()));

        evening.care = request(&["under_18"]).care;
        let got = ids(&evening);
        assert!(got.is_superset(&["parent", "plain_mood", "bright_light"].into()));
        assert!(got.is_disjoint(&["candles", "only_a_massage", "latex", "scent"].into()));
    }

    #[test]
    fn a_refused_session_is_not_prepared() {
        assert!(items(&request(&["fever"])).is_empty());
    }

    #[test]
    fn a_larger_back_takes_more_oil_and_thin_skin_the_most() {
        let oil = |request: &Request| oil_ml(&care::judge(request), &Body::of(&request.receiver));
        let (mut small, mut large) = (request(&[]), request(&[]));
        small.receiver.stature_m = Metres(1.3);
        small.receiver.mass_kg = Kilograms(30.0);
        small.receiver.build = Build::Female;
        large.receiver.stature_m = Metres(2.0);
        large.receiver.mass_kg = Kilograms(120.0);
        large.receiver.build = Build::Male;
        assert!(5 <= oil(&small) && oil(&small) < oil(&large) && oil(&large) <= 10);
        assert_eq!(oil(&request(&["frail"])), 10);
    }

    #[test]
    fn every_fact_is_known_and_every_wish_of_care_is_heard() {
        let room = [
            "oil",
            "no-oil",
            "towels",
            "no-towels",
            "table",
            "bed",
            "floor",
            "arms-sides",
            "arms-forward",
            "quiet",
            "romantic",
            "bright",
        ];
        let effects = care::questions().iter().flat_map(care::Question::effects);
        let wishes: BTreeSet<&str> =
            effects.flat_map(|effect| &effect.prepare).map(String::as_str).collect();
        let entries = || CATALOGUE.before.iter().chain(&CATALOGUE.after);
        for entry in entries() {
            for fact in entry.when.iter().chain(&entry.unless).map(String::as_str) {
                assert!(room.contains(&fact) || wishes.contains(fact), "{}: {fact}", entry.id);
            }
            assert_eq!(entries().filter(|other| other.id == entry.id).count(), 1, "{}", entry.id);
            let words = entry.item(Language::English, 8).words;
            assert!(words.split_whitespace().count() <= 30, "{} is long", entry.id);
        }
        for wish in wishes {
            let mut facts = entries().flat_map(|entry| &entry.when);
            assert!(facts.any(|fact| fact == wish), "nothing answers {wish}");
        }
    }
}
