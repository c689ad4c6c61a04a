//! Reads a score: every field of the format, with its place in the text.
//!
//! Only what no program could work with is refused here (a missing field, a path without points, a
//! number beyond reason); whether the score is *good* is for the rules.

use super::names::no_place;
use super::node::{Node, Value};
use super::reader::{Range, Reader, Table};
use super::request::{self, CATALOGUE};
use super::{ReadScore, Spans, short};
use crate::catalogue::Band;
use crate::diagnostic::Diagnostic;
use crate::geometry::Point;
use crate::level::Level;
use crate::place::Place;
use crate::request::Request;
use crate::score::{
    BodySummary, CareNote, CareSummary, FORMAT, Hand, Hands, Movement, Note, PlaceDose, Proof,
    Score, Stroke,
};
use crate::units::{Dose, Hertz, Metres, MetresPerSecond, Newtons, Seconds};
use crate::words::msg;
use std::collections::BTreeMap;

const KEYS: [&str; 12] = [
    "format",
    "title",
    "seed",
    "duration_s",
    "request",
    "care",
    "notes",
    "level_cap",
    "body",
    "movements",
    "dose",
    "proof",
];

const STROKE_KEYS: [&str; 13] = [
    "technique",
    "places",
    "direction",
    "start_s",
    "duration_s",
    "repetitions",
    "level",
    "force_n",
    "speed_m_per_s",
    "rate_hz",
    "intensity",
    "reason",
    "hands",
];

/// Reads the whole file; a newer format is not tried.
pub(super) fn read<'a>(r: &mut Reader<'a>, root: &'a Node) -> Option<ReadScore> {
    let table = r.open_table(root)?;
    format(r, table)?;
    r.table(root, &KEYS);
    let title = text(r, table, "title");
    let seed = r.need(table, "seed", "\"seed\": 0").and_then(|node| r.whole(node, 0..=u64::MAX));
    let duration_s = seconds(r, table, "duration_s");
    let request = r.need(table, "request", "\"request\": {}").and_then(|node| request(r, node));
    let care = r.need(table, "care", "\"care\": {}").and_then(|node| care(r, node));
    let notes = table.get("notes").map(|node| r.list(node, "[]", note)).unwrap_or_default();
    let level_cap = level(r, table, "level_cap");
    let body = r.need(table, "body", "\"body\": {}").and_then(|node| body(r, node));
    let movements = r.need(table, "movements", "\"movements\": []").map(|node| {
        let movements = r.list(node, "[{ … }]", movement);
        let strokes = movements.iter().flat_map(|(movement, _)| &movement.strokes).collect();
        request::few_enough(r, node, strokes, &CATALOGUE.strokes, "strokes");
        movements
    });
    let dose = r.need(table, "dose", "\"dose\": {}").map(|node| doses(r, node));
    let proof = r.need(table, "proof", "\"proof\": {}").and_then(|node| proof(r, node));
    let (movements, strokes) = movements?.into_iter().unzip();
    let score = Score {
        format: FORMAT.to_owned(),
        title: title?,
        seed: seed?,
        duration_s: duration_s?,
        request: request?,
        care: care?,
        notes,
        level_cap: level_cap?,
        body: body?,
        movements,
        dose: dose?,
        proof: proof?,
    };
    Some(ReadScore { score, spans: Spans { strokes } })
}

fn format<'a>(r: &mut Reader<'a>, table: Table<'a>) -> Option<()> {
    let node = r.need(table, "format", &format!("\"format\": \"{FORMAT}\""))?;
    let found = r.text(node)?;
    if found == FORMAT {
        return Some(());
    }
    let number = |format: &str| format.strip_prefix("warmhands-score/")?.parse::<u64>().ok();
    let language = r.language;
    let (message, help) = match (number(found), number(FORMAT)) {
        (Some(newer), Some(ours)) if newer > ours => (
            msg::read_format_newer(language, &newer.to_string(), &ours.to_string()),
            msg::read_format_newer_help(language).to_owned(),
        ),
        _ => (msg::read_format(language, &short(found)), msg::read_format_help(language, FORMAT)),
    };
    let diagnostic = Diagnostic::stop("T14", message).help(help).source("design §6");
    r.at(node, msg::read_format_label(language), diagnostic);
    None
}

fn request<'a>(r: &mut Reader<'a>, node: &'a Node) -> Option<Request> {
    let table = r.table(node, &request::KEYS)?;
    request::read(r, table)
}

fn care<'a>(r: &mut Reader<'a>, node: &'a Node) -> Option<CareSummary> {
    let table = r.table(node, &["verdict", "notes"])?;
    let verdict = r.need(table, "verdict", "\"verdict\": \"go\"").and_then(|node| r.choice(node));
    let notes = r.need(table, "notes", "\"notes\": []").map(|node| r.list(node, "[]", care_note));
    Some(CareSummary { verdict: verdict?, notes: notes? })
}

fn care_note<'a>(r: &mut Reader<'a>, node: &'a Node) -> Option<CareNote> {
    let table = r.table(node, &["code", "text", "source"])?;
    let (code, text, source) =
        (text(r, table, "code"), text(r, table, "text"), text(r, table, "source"));
    Some(CareNote { code: code?, text: text?, source: source? })
}

fn note<'a>(r: &mut Reader<'a>, node: &'a Node) -> Option<Note> {
    let table = r.table(node, &["code", "text"])?;
    let (code, text) = (text(r, table, "code"), text(r, table, "text"));
    Some(Note { code: code?, text: text? })
}

fn body<'a>(r: &mut Reader<'a>, node: &'a Node) -> Option<BodySummary> {
    let table = r.open_table(node)?;
    r.need(table, "spine_m", "\"spine_m\": 0.49")?;
    let mut measures = r.map(node, |r, entry| Some((entry.key.clone(), metres(r, &entry.node)?)));
    let spine_m = Metres(measures.remove("spine_m")?);
    Some(BodySummary { spine_m, measures })
}

type StrokeSpans = Vec<std::ops::Range<usize>>;

fn movement<'a>(r: &mut Reader<'a>, node: &'a Node) -> Option<(Movement, StrokeSpans)> {
    let table = r.table(node, &["kind", "start_s", "duration_s", "strokes"])?;
    let kind = r.need(table, "kind", "\"kind\": \"warm\"").and_then(|node| r.choice(node));
    let (start_s, duration_s) = (seconds(r, table, "start_s"), seconds(r, table, "duration_s"));
    let strokes =
        r.need(table, "strokes", "\"strokes\": []").map(|node| r.list(node, "[{ … }]", stroke));
    let (strokes, spans) = strokes?.into_iter().unzip();
    let movement = Movement { kind: kind?, start_s: start_s?, duration_s: duration_s?, strokes };
    Some((movement, spans))
}

fn stroke<'a>(r: &mut Reader<'a>, node: &'a Node) -> Option<(Stroke, std::ops::Range<usize>)> {
    let table = r.table(node, &STROKE_KEYS)?;
    let readable = &CATALOGUE.readable;
    let technique_node = r.need(table, "technique", "\"technique\": \"effleurage\"");
    let technique = technique_node.and_then(|node| r.technique(node));
    let places = r
        .need(table, "places", "\"places\": [\"shoulder.left\"]")
        .map(|node| r.list(node, "[\"shoulder.left\"]", request::place));
    let direction =
        r.need(table, "direction", "\"direction\": \"ascending\"").and_then(|node| r.choice(node));
    let (start_s, duration_s) = (seconds(r, table, "start_s"), seconds(r, table, "duration_s"));
    let repetitions = r.need(table, "repetitions", "\"repetitions\": 1");
    let repetitions = repetitions.and_then(|node| r.whole(node, 1..=10_000));
    let level = level(r, table, "level");
    let force = quantity(r, table, "force_n", &readable.newtons);
    let mut rate =
        |key, band| table.get(key).and_then(|node| r.within(node, &readable.range(band)));
    let speed_m_per_s = rate("speed_m_per_s", &readable.metres_per_second).map(MetresPerSecond);
    let rate_hz = rate("rate_hz", &readable.hertz).map(Hertz);
    let intensity = quantity(r, table, "intensity", &readable.share);
    let reason = text(r, table, "reason");
    let hands = r.need(table, "hands", "\"hands\": {}").and_then(|node| hands(r, node));
    let stroke = Stroke {
        technique: technique?,
        places: places?,
        direction: direction?,
        start_s: start_s?,
        duration_s: duration_s?,
        repetitions: repetitions? as u32,
        level: level?,
        force_n: Newtons(force?),
        speed_m_per_s,
        rate_hz,
        intensity: intensity?,
        reason: reason?,
        hands: hands?,
    };
    Some((stroke, technique_node?.span.clone()))
}

fn hands<'a>(r: &mut Reader<'a>, node: &'a Node) -> Option<Hands> {
    let table = r.table(node, &["left", "right"])?;
    // A hand that is not there rests; one that cannot be read is a mistake.
    let mut one = |key| match table.get(key) {
        Some(node) => hand(r, node).map(Some),
        None => Some(None),
    };
    let (left, right) = (one("left"), one("right"));
    Some(Hands { left: left?, right: right? })
}

fn hand<'a>(r: &mut Reader<'a>, node: &'a Node) -> Option<Hand> {
    let table = r.table(node, &["posture", "path"])?;
    let posture = r.need(table, "posture", "\"posture\": \"palm\"").and_then(|node| r.choice(node));
    let path_node = r.need(table, "path", "\"path\": [[0.05, 0.3]]")?;
    let path = r.list(path_node, "[[0.05, 0.3]]", point);
    if path_node.value == Value::Array(Vec::new()) {
        let message = msg::read_path_empty(r.language, &r.path(path_node));
        let empty = Diagnostic::stop("T11", message).help(msg::read_path_empty_help(r.language));
        r.at(path_node, msg::label_empty(r.language), empty);
    }
    Some(Hand { posture: posture?, path }).filter(|hand| !hand.path.is_empty())
}

fn point<'a>(r: &mut Reader<'a>, node: &'a Node) -> Option<Point> {
    let Value::Array(items) = &node.value else {
        r.list(node, "[0.05, 0.3]", |_, _| None::<()>);
        return None;
    };
    let [x, y] = items.as_slice() else {
        let diagnostic = Diagnostic::stop("T09", msg::read_point(r.language, items.len() as u32))
            .help(msg::read_point_help(r.language));
        r.at(node, msg::label_point(r.language), diagnostic);
        return None;
    };
    let (x, y) = (metres(r, x), metres(r, y));
    Some(Point::new(x?, y?))
}

fn doses<'a>(r: &mut Reader<'a>, node: &'a Node) -> BTreeMap<Place, PlaceDose> {
    r.map(node, |r, entry| {
        let Ok(place) = entry.key.parse::<Place>() else {
            r.unknown_key(entry, no_place(r.language, &entry.key));
            return None;
        };
        dose(r, &entry.node).map(|dose| (place, dose))
    })
}

fn dose<'a>(r: &mut Reader<'a>, node: &'a Node) -> Option<PlaceDose> {
    let table = r.table(node, &["broad_kpa_s", "point_kpa_s"])?;
    let band = &CATALOGUE.readable.dose_kpa_s;
    let (broad, point) =
        (quantity(r, table, "broad_kpa_s", band), quantity(r, table, "point_kpa_s", band));
    Some(PlaceDose { broad_kpa_s: Dose(broad?), point_kpa_s: Dose(point?) })
}

fn proof<'a>(r: &mut Reader<'a>, node: &'a Node) -> Option<Proof> {
    let table = r.table(node, &["objective", "bound", "gap"])?;
    let mut number =
        |key: &str| r.need(table, key, &format!("\"{key}\": 0.0")).and_then(|node| r.number(node));
    let (objective, bound, gap) = (number("objective"), number("bound"), number("gap"));
    Some(Proof { objective: objective?, bound: bound?, gap: gap? })
}

fn text<'a>(r: &mut Reader<'a>, table: Table<'a>, key: &str) -> Option<String> {
    let node = r.need(table, key, &format!("\"{key}\": \"…\""))?;
    r.text(node).map(str::to_owned)
}

fn seconds<'a>(r: &mut Reader<'a>, table: Table<'a>, key: &str) -> Option<Seconds> {
    quantity(r, table, key, &CATALOGUE.readable.seconds).map(Seconds)
}

fn quantity<'a>(r: &mut Reader<'a>, table: Table<'a>, key: &str, band: &Band) -> Option<f64> {
    let node = r.need(table, key, &format!("\"{key}\": 1.0"))?;
    let range: Range<'_> = CATALOGUE.readable.range(band);
    r.within(node, &range)
}

fn metres<'a>(r: &mut Reader<'a>, node: &'a Node) -> Option<f64> {
    r.within(node, &CATALOGUE.readable.range(&CATALOGUE.readable.metres))
}

/// A level of a score: 5 can be read, so that the rules can refuse it.
fn level<'a>(r: &mut Reader<'a>, table: Table<'a>, key: &str) -> Option<Level> {
    let node = r.need(table, key, &format!("\"{key}\": 3"))?;
    r.whole(node, 1..=5).map(|level| Level(level as u8))
}
