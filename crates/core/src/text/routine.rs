//! Reads a routine: a request's own keys, a title, and movements of strokes.

use super::names::{no_place, one_of};
use super::node::{Node, Value};
use super::reader::{Range, Reader, Table, as_written, rounded};
use super::request::{self, CATALOGUE};
use crate::catalogue::Band;
use crate::diagnostic::Diagnostic;
use crate::place::{Area, Place};
use crate::routine::{Routine, RoutineMovement, RoutinePlace, RoutineStroke};
use crate::units::Seconds;
use crate::words::msg;

/// The keys of a routine beside those of a request.
const KEYS: [&str; 2] = ["title", "movement"];

/// What `back` means for a stroke: the way along the spine that most strokes take, upwards.
const BACK: [Area; 4] = [Area::LowerBack, Area::MidBack, Area::InnerBlade, Area::Shoulder];

/// A movement as a file has it.
const MOVEMENT: &str = "[[movement]]\nkind = \"warm\"";

/// Reads the whole file.
pub(super) fn read<'a>(r: &mut Reader<'a>, root: &'a Node) -> Option<Routine> {
    let table = r.table(root, &[&request::KEYS[..], &KEYS[..]].concat())?;
    let title = table.get("title").and_then(|node| r.text(node)).filter(|it| !it.trim().is_empty());
    let movements = r.need(table, "movement", "[[movement]]").map(|node| {
        let movements = r.list(node, MOVEMENT, movement);
        if node.value == Value::Array(Vec::new()) {
            let help = msg::read_no_movement_help(r.language, &as_written(r.language, MOVEMENT));
            let empty = Diagnostic::stop("Q15", msg::read_no_movement(r.language)).help(help);
            r.at(node, msg::label_empty(r.language), empty);
        }
        movements
    });
    let mut request = request::read(r, table)?;
    request::complete(r, table, &mut request);
    let title = title.unwrap_or_else(|| msg::read_untitled(r.language)).to_owned();
    let routine = Routine { title, request, movements: movements? };
    fits(r, table, &routine);
    Some(routine)
}

fn movement<'a>(r: &mut Reader<'a>, node: &'a Node) -> Option<RoutineMovement> {
    let table = r.table(node, &["kind", "minutes", "stroke"])?;
    let kind = r.need(table, "kind", "kind = \"warm\"").and_then(|node| r.choice(node));
    let minutes = Range {
        band: Band { low: 0.1, high: crate::request::MINUTES_MAX },
        source: "design §6",
        units: &[("seconds", 1.0 / 60.0)],
    };
    let minutes = table.get("minutes").and_then(|node| r.within(node, &minutes));
    let example = "[[movement.stroke]]\ntechnique = \"effleurage\"";
    let strokes = table.get("stroke").map(|node| r.list(node, example, stroke)).unwrap_or_default();
    Some(RoutineMovement { kind: kind?, minutes, strokes, span: node.span.clone() })
}

fn stroke<'a>(r: &mut Reader<'a>, node: &'a Node) -> Option<RoutineStroke> {
    let keys = ["technique", "places", "spots", "direction", "repetitions", "level", "seconds"];
    let table = r.table(node, &keys)?;
    let technique =
        r.need(table, "technique", "technique = \"effleurage\"").and_then(|node| r.technique(node));
    let places = table.get("places").map(|node| r.list(node, "places = [\"shoulder\"]", places));
    let spots = table.get("spots").and_then(|node| r.flag(node)).unwrap_or_default();
    let direction = table.get("direction").and_then(|node| r.choice(node));
    let repetitions = table.get("repetitions").and_then(|node| r.whole(node, 1..=200));
    let level = table.get("level").and_then(|node| request::level(r, node));
    let seconds = CATALOGUE.readable.range(&CATALOGUE.readable.seconds);
    let seconds = table.get("seconds").and_then(|node| r.within(node, &seconds));
    let stroke = RoutineStroke {
        technique: technique?,
        places: places.unwrap_or_default().concat(),
        spots,
        direction,
        repetitions: repetitions.map(|count| count as u32),
        level,
        seconds: seconds.map(Seconds),
        span: node.span.clone(),
    };
    somewhere(r, table, &stroke);
    Some(stroke)
}

/// A place with or without its side; `back` is several.
fn places<'a>(r: &mut Reader<'a>, node: &'a Node) -> Option<Vec<RoutinePlace>> {
    let text = r.text(node)?;
    let both = |area: Area| RoutinePlace { area, side: None };
    if text == "back" {
        return Some(BACK.map(both).to_vec());
    }
    let area = Area::ALL.into_iter().find(|area| area.name() == text).map(both);
    let place =
        || text.parse().ok().map(|p: Place| RoutinePlace { area: p.area, side: Some(p.side) });
    let found = area.or_else(place);
    if found.is_none() {
        r.at(node, msg::label_place(r.language), no_place(r.language, text));
    }
    found.map(|place| vec![place])
}

/// A stroke needs a place where its technique is done.
fn somewhere<'a>(r: &mut Reader<'a>, table: Table<'a>, stroke: &RoutineStroke) {
    let spec = stroke.technique.spec();
    if stroke.places.is_empty() && !stroke.spots && spec.areas.len() > 1 {
        r.need(table, "places", "places = [\"lower-back\", \"shoulder\"]");
    }
    for place in &stroke.places {
        if !spec.areas.contains(&place.area) {
            let areas: Vec<_> = spec.areas.iter().map(|area| area.name()).collect();
            let language = r.language;
            let (technique, area) = (stroke.technique.id(), place.area.name());
            let message = msg::read_not_done_there(language, technique, area);
            let help = msg::read_not_done_there_help(language, &one_of(language, &areas));
            let diagnostic = Diagnostic::stop("Q16", message).help(help).source("H1.3");
            let node = table.get("places").unwrap_or(table.node);
            r.at(node, msg::read_not_done_there_label(language), diagnostic);
        }
    }
}

/// The movements fit the minutes, and a stroke on sore spots has some.
fn fits(r: &mut Reader<'_>, table: Table<'_>, routine: &Routine) {
    let Some(node) = table.get("movement") else { return };
    let language = r.language;
    let claimed: f64 = routine.movements.iter().filter_map(|movement| movement.minutes).sum();
    let total = routine.request.minutes;
    if claimed > total + 1e-9 {
        let message = msg::read_movements_long(language, rounded(claimed), total);
        let help = msg::read_movements_long_help(language);
        let diagnostic = Diagnostic::stop("Q17", message).help(help).source("R01");
        r.at(node, msg::label_together(language), diagnostic);
    }
    let strokes = || routine.movements.iter().flat_map(|movement| &movement.strokes);
    request::few_enough(r, node, strokes().collect(), &CATALOGUE.strokes, "strokes");
    if let Some(stroke) = strokes().find(|stroke| stroke.spots)
        && routine.request.sore.is_empty()
    {
        r.report(
            Diagnostic::note("Q18", msg::read_no_spot(language))
                .at_span(stroke.span.clone(), msg::read_no_spot_label(language))
                .help(msg::read_no_spot_help(language)),
        );
    }
}
