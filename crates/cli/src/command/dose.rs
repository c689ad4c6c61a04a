//! `warmhands dose`: how much touch each place gets.

use super::session;
use crate::args::{Dose, Format, Wish};
use crate::failure::{Answer, Failure};
use crate::page::{Page, Tone};
use crate::{heat, output, prose};
use std::collections::BTreeMap;
use warmhands_core::body::Body;
use warmhands_core::dose;
use warmhands_core::place::{Area, Place, Side};
use warmhands_core::score::{PlaceDose, Score};
use warmhands_core::words::{self, Language, msg};

/// Columns of the longest bar.
const BAR: f64 = 24.0;

pub(super) fn run(args: &Dose) -> Result<Answer, Failure> {
    let score = session(Some(&args.file), args.spoken.lang, &Wish::default(), Ok)?;
    let language = args.spoken.lang.unwrap_or(score.request.language);
    let dose = dose::of_score(&score);
    if let Some(path) = &args.png {
        let (map, body) = (dose::map(&score), Body::of(&score.request.receiver));
        let mut picture = Vec::new();
        heat::png(&map, &body, &mut picture).expect("memory takes any picture");
        output::write(Some(path), &picture)?;
    }
    let bytes = match args.format {
        Format::Json => output::json(&dose),
        Format::Text => text(language, &score, &dose).into_bytes(),
    };
    output::write(None, &bytes)?;
    Ok(Answer::Yes)
}

fn text(language: Language, score: &Score, dose: &BTreeMap<Place, PlaceDose>) -> String {
    let mut page = Page::for_stdout();
    page.title(&msg::dose_title(language, &output::clean(&score.title)));
    for line in prose::dose_words(language, dose) {
        page.line(Tone::Plain, &line);
    }
    places(&mut page, language, dose);
    page.into_text()
}

/// How much each place gets, side by side.
pub(super) fn places(page: &mut Page, language: Language, dose: &BTreeMap<Place, PlaceDose>) {
    let of = |place: &Place| dose.get(place).copied().unwrap_or_default();
    let most = dose.values().map(|d| d.total().0).fold(0.0, f64::max);
    for side in Side::BOTH {
        page.heading(&msg::dose_side(language, side));
        for place in Area::ALL.map(|area| Place::new(area, side)) {
            let (here, name) = (of(&place), words::area(language, place.area));
            let total = here.total().0;
            if total < 0.5 {
                continue;
            }
            let bar = "▇".repeat((total / most * BAR).ceil() as usize);
            let PlaceDose { broad_kpa_s, point_kpa_s } = here;
            let numbers = format!("{:>5.0} +{:>4.0}", broad_kpa_s.0, point_kpa_s.0);
            page.item(&format!("  {name:<33}{numbers}  "), Tone::Heading, &bar);
        }
    }
}
