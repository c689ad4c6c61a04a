//! Reads a request: what a person wrote becomes a [`Request`] as understood.

use super::names::{did_you_mean, mend, nearest, no_place, technique_mend};
use super::node::{Node, Value};
use super::reader::{Range, Reader, Table, rounded, shown};
use super::short;
use crate::body::{Body, MeasureSpec};
use crate::care;
use crate::catalogue::{self, Band};
use crate::diagnostic::Diagnostic;
use crate::geometry::Point;
use crate::learning;
use crate::level::Level;
use crate::place::{Area, Place, Side};
use crate::request::{
    Answer, Giver, KeepOff, Learned, MINUTES_MAX, MINUTES_MIN, MINUTES_USUAL, Mood, Receiver,
    Request, SoreSpot, Supplies,
};
use crate::technique::Technique;
use crate::units::{Kilograms, Metres};
use crate::words::{self, msg};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The keys of a request.
pub(super) const KEYS: [&str; 13] = [
    "minutes", "level", "seed", "receiver", "giver", "sore", "keep_off", "taste", "care", "mood",
    "supplies", "language", "learned",
];

/// What `back` means as a keep-off, and what must not all be kept off.
const BACK: [Area; 8] = [
    Area::Shoulder,
    Area::InnerBlade,
    Area::Blade,
    Area::MidBack,
    Area::Ribs,
    Area::LowerBack,
    Area::Waist,
    Area::Sacrum,
];

/// What `back` means as a sore spot: the long muscles beside the spine, which is where a whole back
/// aches (H§7), by the two areas that most people name.
const SORE_BACK: [Area; 2] = [Area::InnerBlade, Area::LowerBack];

/// `catalogue/request.toml`.
#[derive(Deserialize)]
pub(super) struct Catalogue {
    stature_m: Quantity,
    mass_kg: Quantity,
    hand_length_m: Quantity,
    hand_breadth_m: Quantity,
    sore_radius_m: Quantity,
    keep_off_radius_m: Quantity,
    sore_spots: Most,
    keep_offs: Most,
    free: Free,
    pub(super) strokes: Most,
    pub(super) readable: Readable,
}

#[derive(Deserialize)]
struct Quantity {
    accepted: Band,
    #[serde(default)]
    default: f64,
    source: String,
}

/// How many of something are taken.
#[derive(Deserialize)]
pub(super) struct Most {
    most: usize,
    source: String,
}

#[derive(Deserialize)]
struct Free {
    share: f64,
    grid_m: f64,
}

/// What a score may hold at all.
#[derive(Deserialize)]
pub(super) struct Readable {
    pub(super) seconds: Band,
    pub(super) metres: Band,
    pub(super) newtons: Band,
    pub(super) metres_per_second: Band,
    pub(super) hertz: Band,
    pub(super) dose_kpa_s: Band,
    pub(super) share: Band,
    source: String,
}

impl Readable {
    /// One of its bands as a range.
    pub(super) fn range<'s>(&'s self, band: &Band) -> Range<'s> {
        Range { band: *band, source: &self.source, units: &[] }
    }
}

impl Quantity {
    fn range<'s>(&'s self, units: &'s [(&'s str, f64)]) -> Range<'s> {
        Range { band: self.accepted, source: &self.source, units }
    }
}

pub(super) static CATALOGUE: LazyLock<Catalogue> =
    LazyLock::new(|| catalogue::embedded!("request.toml"));

/// What a request may say, for who draws a form: both ends included.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Accepted {
    /// Length of the session, minutes.
    pub minutes: Band,
    /// The same where nobody says.
    pub minutes_usual: f64,
    /// The firmest level that can be wished for.
    pub level_max: Level,
    /// The receiver's height, metres.
    pub stature_m: Band,
    /// The receiver's weight, kilograms.
    pub mass_kg: Band,
    /// Radius of an area that is not to be touched, metres.
    pub keep_off_radius_m: Band,
    /// How many sore spots.
    pub sore_spots: usize,
    /// How many areas that are not to be touched.
    pub keep_offs: usize,
}

/// What a request may say.
pub fn accepted() -> Accepted {
    Accepted {
        minutes: Band { low: MINUTES_MIN, high: MINUTES_MAX },
        minutes_usual: MINUTES_USUAL,
        level_max: Level::STRONG,
        stature_m: CATALOGUE.stature_m.accepted,
        mass_kg: CATALOGUE.mass_kg.accepted,
        keep_off_radius_m: CATALOGUE.keep_off_radius_m.accepted,
        sore_spots: CATALOGUE.sore_spots.most,
        keep_offs: CATALOGUE.keep_offs.most,
    }
}

/// Other units of length: a person thinks of centimetres.
const LENGTHS: &[(&str, f64)] =
    &[("centimetres", 0.01), ("millimetres", 0.001), ("feet", 0.3048), ("inches", 0.0254)];
const MASSES: &[(&str, f64)] = &[("pounds", 0.453_592), ("grams", 0.001)];

/// Reads the request's own keys of a table; [`complete`] looks at the whole afterwards.
pub(super) fn read<'a>(r: &mut Reader<'a>, table: Table<'a>) -> Option<Request> {
    let minutes = r.need(table, "minutes", "minutes = 15").and_then(|node| minutes(r, node));
    let level = table.get("level").and_then(|node| level(r, node));
    let language = table.get("language").and_then(|node| r.choice(node));
    let seed = table.get("seed").and_then(|node| r.whole(node, 0..=u64::MAX));
    let receiver = table.get("receiver").map(|node| receiver(r, node)).unwrap_or_default();
    let giver = table.get("giver").map(|node| giver(r, node)).unwrap_or_default();
    let body = Body::of(&receiver);
    let sore = table.get("sore").map(|node| sore_spots(r, node, &body)).unwrap_or_default();
    let keep_off = table.get("keep_off").map(|node| keep_offs(r, node, &body)).unwrap_or_default();
    let taste = table.get("taste").map(|node| taste(r, node)).unwrap_or_default();
    let care = table.get("care").map(|node| answers(r, node)).unwrap_or_default();
    let mood = table.get("mood").map(|node| mood(r, node)).unwrap_or_default();
    let supplies = table.get("supplies").map(|node| supplies(r, node)).unwrap_or_default();
    let learned = table.get("learned").map(|node| learned(r, node)).unwrap_or_default();
    let usual = Request::of_minutes(minutes?);
    Some(Request {
        language: language.unwrap_or(usual.language),
        level: level.unwrap_or(usual.level),
        seed: seed.unwrap_or(usual.seed),
        receiver,
        giver,
        sore,
        keep_off,
        taste,
        care,
        mood,
        supplies,
        learned,
        ..usual
    })
}

fn minutes<'a>(r: &mut Reader<'a>, node: &'a Node) -> Option<f64> {
    let minutes = r.number(node)?;
    if (MINUTES_MIN..=MINUTES_MAX).contains(&minutes) {
        return Some(minutes);
    }
    let (least, most) = (MINUTES_MIN.to_string(), MINUTES_MAX.to_string());
    let in_seconds = minutes / 60.0;
    let help = if (MINUTES_MIN..=MINUTES_MAX).contains(&in_seconds) {
        let mend = format!("`minutes = {}`", rounded(in_seconds));
        msg::read_unit(r.language, "seconds", &mend)
    } else {
        msg::read_outside_help(r.language, &least, &most)
    };
    let message = msg::read_minutes(r.language, &least, &most, &shown(minutes));
    let diagnostic = Diagnostic::stop("Q01", message).help(help).source("design §6");
    r.at(node, msg::read_outside_label(r.language), diagnostic);
    None
}

/// The wish of a receiver, 1–4.
pub(super) fn level<'a>(r: &mut Reader<'a>, node: &'a Node) -> Option<Level> {
    let language = r.language;
    let range = Band { low: f64::from(Level::LIGHT.0), high: f64::from(Level::STRONG.0) };
    match node.value {
        Value::Integer(level) if level == i128::from(Level::STRONG.0) + 1 => {
            let diagnostic = Diagnostic::stop("Q02", msg::read_level_deep(language))
                .help(msg::read_level_deep_help(language))
                .source("H1.1");
            r.at(node, msg::read_level_deep_label(language), diagnostic);
            None
        }
        Value::Integer(level) if (1..=4).contains(&level) => Some(Level(level as u8)),
        Value::Float(level) if (range.low..=range.high).contains(&level) => {
            let (lower, upper) = (level.floor().to_string(), level.ceil().to_string());
            let help = msg::read_level_between_help(language, &lower, &upper);
            let diagnostic = Diagnostic::stop("Q02", msg::read_level_between(language)).help(help);
            r.at(node, msg::read_level_between_label(language), diagnostic);
            None
        }
        _ => {
            r.within(node, &Range { band: range, source: "H1.1", units: &[] });
            None
        }
    }
}

fn receiver<'a>(r: &mut Reader<'a>, node: &'a Node) -> Receiver {
    let usual = Receiver::default();
    let keys = ["name", "stature_m", "mass_kg", "build", "arms", "measures"];
    let Some(table) = r.table(node, &keys) else { return usual };
    let mut length = |key, accepted: &Quantity, units| {
        table.get(key).and_then(|node| r.within(node, &accepted.range(units)))
    };
    let stature = length("stature_m", &CATALOGUE.stature_m, LENGTHS);
    let mass = length("mass_kg", &CATALOGUE.mass_kg, MASSES);
    Receiver {
        name: table.get("name").and_then(|node| r.text(node)).map(str::to_owned),
        stature_m: stature.map_or(usual.stature_m, Metres),
        mass_kg: mass.map_or(usual.mass_kg, Kilograms),
        build: table.get("build").and_then(|node| r.choice(node)).unwrap_or(usual.build),
        arms: table.get("arms").and_then(|node| r.choice(node)).unwrap_or(usual.arms),
        measures: table.get("measures").map(|node| measures(r, node)).unwrap_or_default(),
    }
}

fn measures<'a>(r: &mut Reader<'a>, node: &'a Node) -> BTreeMap<String, f64> {
    r.map(node, |r, entry| {
        let Some(spec) = MeasureSpec::all().iter().find(|spec| spec.name == entry.key) else {
            let names: Vec<_> = MeasureSpec::all().iter().map(|spec| spec.name.as_str()).collect();
            let message = msg::read_no_such(r.language, "measure", &short(&entry.key));
            let help = mend(r.language, &entry.key, &names);
            r.unknown_key(entry, Diagnostic::stop("T12", message).help(help));
            return None;
        };
        let range = Range { band: spec.limits_m, source: &spec.source, units: LENGTHS };
        r.within(&entry.node, &range).map(|measure| (entry.key.clone(), measure))
    })
}

fn giver<'a>(r: &mut Reader<'a>, node: &'a Node) -> Giver {
    let usual = Giver::default();
    let keys = ["strength", "thumbs", "hand_length_m", "hand_breadth_m"];
    let Some(table) = r.table(node, &keys) else { return usual };
    let mut length = |key, accepted: &Quantity| {
        table.get(key).and_then(|node| r.within(node, &accepted.range(LENGTHS))).map(Metres)
    };
    Giver {
        hand_length_m: length("hand_length_m", &CATALOGUE.hand_length_m)
            .unwrap_or(usual.hand_length_m),
        hand_breadth_m: length("hand_breadth_m", &CATALOGUE.hand_breadth_m)
            .unwrap_or(usual.hand_breadth_m),
        strength: table.get("strength").and_then(|node| r.choice(node)).unwrap_or(usual.strength),
        thumbs: table.get("thumbs").and_then(|node| r.choice(node)).unwrap_or(usual.thumbs),
    }
}

/// A place with its side.
pub(super) fn place<'a>(r: &mut Reader<'a>, node: &'a Node) -> Option<Place> {
    let text = r.text(node)?;
    let place = text.parse().ok();
    if place.is_none() {
        r.at(node, msg::label_place(r.language), no_place(r.language, text));
    }
    place
}

/// The point that `x_m` and `y_m` give; it lies on the body.
fn point<'a>(r: &mut Reader<'a>, table: Table<'a>, body: &Body) -> Option<Point> {
    let x = r.need(table, "x_m", "x_m = -0.09").and_then(|node| r.number(node));
    let y_node = r.need(table, "y_m", "y_m = 0.12")?;
    let at = Point::new(x?, r.number(y_node)?);
    if body.holds(at) {
        return Some(at);
    }
    let language = r.language;
    let in_centimetres = Point::new(at.x / 100.0, at.y / 100.0);
    let help = if at.x.abs().max(at.y.abs()) > 1.0 && body.holds(in_centimetres) {
        let (x, y) = (rounded(in_centimetres.x), rounded(in_centimetres.y));
        let both = words::list(language, &[format!("`x_m = {x}`"), format!("`y_m = {y}`")]);
        msg::read_unit(language, "centimetres", &both)
    } else {
        let nearest = nearest_place(body, at);
        let centre = body.centre(nearest);
        let (x, y) = (rounded(centre.x).to_string(), rounded(centre.y).to_string());
        msg::read_off_back_help(language, &nearest.to_string(), &x, &y)
    };
    let message = msg::read_off_back(language, &shown(at.x), &shown(at.y));
    let span = table.get("x_m").map_or(table.node.span.clone(), |node| node.span.clone());
    r.report(
        Diagnostic::stop("Q06", message)
            .at_span(span, msg::label_point(language))
            .at_span(y_node.span.clone(), msg::read_off_back_also(language))
            .help(help)
            .source("design §4"),
    );
    None
}

/// The place under a point, or the nearest one.
fn nearest_place(body: &Body, at: Point) -> Place {
    let distance = |place: &Place| body.outline(*place).distance(at);
    body.place_at(at).unwrap_or_else(|| {
        let nearer = |a: &Place, b: &Place| distance(a).total_cmp(&distance(b));
        Place::all().min_by(nearer).expect("there are places")
    })
}

/// Where a sore spot or keep-off is.
enum Spot {
    On(Place),
    At(Point),
    Both(Place, Point),
    Back,
}

fn spot<'a>(r: &mut Reader<'a>, table: Table<'a>, body: &Body) -> Option<Spot> {
    let all =
        matches!(table.get("place"), Some(Node { value: Value::String(s), .. }) if s == "back");
    let place = match table.get("place") {
        Some(node) if !all => Some(place(r, node)?),
        _ => None,
    };
    let has_point = table.get("x_m").is_some() || table.get("y_m").is_some();
    let at = if has_point { Some(point(r, table, body)?) } else { None };
    let language = r.language;
    let (message, help) = match (place, at) {
        (Some(place), Some(at)) => {
            on_its_place(r, table, body, place, at);
            return Some(Spot::Both(place, at));
        }
        (Some(place), None) => return Some(Spot::On(place)),
        (None, Some(at)) if !all => return Some(Spot::At(at)),
        (None, None) if all => return Some(Spot::Back),
        (None, Some(_)) => (msg::read_back_point(language), msg::read_back_point_help(language)),
        (None, None) => (msg::read_nowhere(language), msg::read_nowhere_help(language)),
    };
    r.at(table.node, msg::label_where(language), Diagnostic::stop("Q07", message).help(help));
    None
}

/// A point lies on the place that is named with it, or not far off.
fn on_its_place(r: &mut Reader<'_>, table: Table<'_>, body: &Body, place: Place, at: Point) {
    if body.outline(place).distance(at) > CATALOGUE.sore_radius_m.accepted.high {
        let language = r.language;
        let there = nearest_place(body, at).to_string();
        let message = msg::read_disagree(language, &there, &place.to_string());
        let help = msg::read_disagree_help(language, &there);
        let diagnostic = Diagnostic::caution("Q07", message).help(help);
        r.at(table.node, msg::read_disagree_label(language), diagnostic);
    }
}

fn radius<'a>(r: &mut Reader<'a>, table: Table<'a>, accepted: &Quantity) -> Option<Metres> {
    table.get("radius_m").and_then(|node| r.within(node, &accepted.range(LENGTHS))).map(Metres)
}

fn sore_spots<'a>(r: &mut Reader<'a>, node: &'a Node, body: &Body) -> Vec<SoreSpot> {
    let spots = r.list(node, "[[sore]]\nplace = \"shoulder.left\"", |r, node| {
        let table = r.table(node, &["place", "x_m", "y_m", "radius_m"])?;
        let spot = spot(r, table, body)?;
        let radius_m = radius(r, table, &CATALOGUE.sore_radius_m)
            .unwrap_or(Metres(CATALOGUE.sore_radius_m.default));
        let on = |place| SoreSpot { place, at: body.centre(place), radius_m };
        Some(match spot {
            Spot::On(place) => vec![on(place)],
            Spot::At(at) => vec![SoreSpot { place: nearest_place(body, at), at, radius_m }],
            Spot::Both(place, at) => vec![SoreSpot { place, at, radius_m }],
            Spot::Back => {
                let note = Diagnostic::note("Q12", msg::read_sore_back(r.language))
                    .help(msg::read_sore_back_help(r.language))
                    .source("H7");
                r.at(table.node, msg::read_sore_back_label(r.language), note);
                on_both_sides(&SORE_BACK).map(on).collect()
            }
        })
    });
    few_enough(r, node, spots.concat(), &CATALOGUE.sore_spots, "sore-spots")
}

fn keep_offs<'a>(r: &mut Reader<'a>, node: &'a Node, body: &Body) -> Vec<KeepOff> {
    let areas = r.list(node, "[[keep_off]]\nplace = \"shoulder.left\"", |r, node| {
        let table = r.table(node, &["place", "x_m", "y_m", "radius_m", "why"])?;
        let spot = spot(r, table, body)?;
        let radius_m = radius(r, table, &CATALOGUE.keep_off_radius_m);
        let why = table.get("why").and_then(|node| r.text(node)).map(str::to_owned);
        let whole = |place, at| {
            let radius_m = radius_m.unwrap_or_else(|| body.place_disc(place).1);
            KeepOff { place: Some(place), at, radius_m, why: why.clone() }
        };
        let on = |place| whole(place, body.centre(place));
        Some(match spot {
            Spot::On(place) => vec![on(place)],
            Spot::At(at) => {
                let radius_m = radius_m.unwrap_or(Metres(CATALOGUE.keep_off_radius_m.default));
                vec![KeepOff { place: None, at, radius_m, why }]
            }
            Spot::Both(place, at) => vec![whole(place, at)],
            Spot::Back => on_both_sides(&BACK).map(on).collect(),
        })
    });
    few_enough(r, node, areas.concat(), &CATALOGUE.keep_offs, "keep-offs")
}

fn on_both_sides(areas: &[Area]) -> impl Iterator<Item = Place> {
    areas.iter().flat_map(|area| Side::BOTH.map(|side| Place::new(*area, side)))
}

/// At most so many; the rest is told of and left out. `what` is one of those that `read-too-many` of
/// the texts knows.
pub(super) fn few_enough<T>(
    r: &mut Reader<'_>,
    node: &Node,
    mut items: Vec<T>,
    limit: &Most,
    what: &str,
) -> Vec<T> {
    if items.len() > limit.most {
        too_many(r, node, items.len(), limit, what);
        items.truncate(limit.most);
    }
    items
}

/// Apart from [`few_enough`], whose code is there once for every type.
fn too_many(r: &mut Reader<'_>, node: &Node, count: usize, limit: &Most, what: &str) {
    let language = r.language;
    let message = msg::read_too_many(language, what, count as u32, limit.most as u32);
    let diagnostic = Diagnostic::stop("Q08", message)
        .help(msg::read_too_many_help(language))
        .source(&limit.source);
    r.at(node, msg::read_too_many_label(language), diagnostic);
}

fn taste<'a>(r: &mut Reader<'a>, node: &'a Node) -> BTreeMap<Technique, f64> {
    let band = Band { low: -1.0, high: 1.0 };
    let range = Range { band, source: "design §6", units: &[("per-cent", 0.01)] };
    r.map(node, |r, entry| {
        let Ok(technique) = entry.key.parse() else {
            let message = msg::read_no_such(r.language, "technique", &short(&entry.key));
            let help = technique_mend(r.language, &entry.key);
            r.unknown_key(entry, Diagnostic::stop("T12", message).help(help));
            return None;
        };
        r.within(&entry.node, &range).map(|taste| (technique, taste))
    })
}

fn answers<'a>(r: &mut Reader<'a>, node: &'a Node) -> BTreeMap<String, Answer> {
    r.map(node, |r, entry| {
        if care::question(&entry.key).is_none() {
            let ids = care::questions().iter().map(|question| question.id.as_str());
            let help = did_you_mean(r.language, &nearest(&entry.key, ids))
                .unwrap_or_else(|| msg::read_no_such_questions(r.language).to_owned());
            let message = msg::read_no_such(r.language, "question", &short(&entry.key));
            r.unknown_key(entry, Diagnostic::stop("Q13", message).help(help).source("H5"));
            return None;
        }
        answer(r, &entry.node).map(|answer| (entry.key.clone(), answer))
    })
}

fn answer<'a>(r: &mut Reader<'a>, node: &'a Node) -> Option<Answer> {
    let answer = match &node.value {
        Value::Bool(true) => Some(Answer::Yes),
        Value::Bool(false) => Some(Answer::No),
        Value::String(text) => match text.trim().to_ascii_lowercase().as_str() {
            "yes" => Some(Answer::Yes),
            "no" => Some(Answer::No),
            "not sure" | "not-sure" => Some(Answer::NotSure),
            _ => None,
        },
        _ => None,
    };
    if answer.is_none() {
        let diagnostic = Diagnostic::stop("Q14", msg::read_answer(r.language, &r.path(node)))
            .help(msg::read_answer_help(r.language))
            .source("H5");
        r.at(node, msg::read_answer_label(r.language), diagnostic);
    }
    answer
}

fn mood<'a>(r: &mut Reader<'a>, node: &'a Node) -> Mood {
    let kind = r.table(node, &["kind"]).and_then(|table| table.get("kind"));
    Mood { kind: kind.and_then(|node| r.choice(node)).unwrap_or_default() }
}

fn supplies<'a>(r: &mut Reader<'a>, node: &'a Node) -> Supplies {
    let usual = Supplies::default();
    let Some(table) = r.table(node, &["oil", "towels", "surface"]) else { return usual };
    Supplies {
        oil: table.get("oil").and_then(|node| r.flag(node)).unwrap_or(usual.oil),
        towels: table.get("towels").and_then(|node| r.flag(node)).unwrap_or(usual.towels),
        surface: table.get("surface").and_then(|node| r.choice(node)).unwrap_or(usual.surface),
    }
}

/// What earlier sessions taught: written by a program, and read as carefully as if by a person.
fn learned<'a>(r: &mut Reader<'a>, node: &'a Node) -> Vec<Learned> {
    let keys = ["place", "technique", "level", "tempo", "taste", "sore_m", "x_m", "y_m"];
    let settings = learning::settings();
    let (metres, sore) = (CATALOGUE.readable.metres, CATALOGUE.sore_radius_m.accepted);
    let most = |most: f64| Band { low: -most, high: most };
    let bands =
        [most(settings.level_most), most(settings.tempo_most), most(1.0), sore, metres, metres];
    let all = r.list(node, "[[learned]]\nlevel = -0.5", |r, node| {
        let table = r.table(node, &keys)?;
        let mut numbers = [0.0; 6];
        for ((key, band), number) in keys[2..].iter().zip(bands).zip(&mut numbers) {
            if let Some(node) = table.get(key) {
                *number = r.within(node, &Range { band, source: "H8", units: &[] })?;
            }
        }
        let [level, tempo, taste, sore_m, x_m, y_m] = numbers;
        Some(Learned {
            place: table.get("place").and_then(|node| place(r, node)),
            technique: table.get("technique").and_then(|node| r.technique(node)),
            level,
            tempo,
            taste,
            sore_m,
            x_m,
            y_m,
        })
    });
    few_enough(r, node, all, &CATALOGUE.strokes, "lessons")
}

/// Looks at a request as a whole: what is said twice, what gives way, whether anything is left.
pub(super) fn complete(r: &mut Reader<'_>, table: Table<'_>, request: &mut Request) {
    if let Some(node) = table.get("sore") {
        once(r, node, &mut request.sore, |a, b| a == b);
    }
    learning::shape(request);
    let Some(node) = table.get("keep_off") else { return };
    let same = |a: &KeepOff, b: &KeepOff| {
        KeepOff { why: None, ..a.clone() } == KeepOff { why: None, ..b.clone() }
    };
    once(r, node, &mut request.keep_off, same);
    let body = Body::of(&request.receiver);
    let margin = request.giver.hand_breadth_m.0 / 2.0;
    let kept_off =
        |at| request.keep_off.iter().any(|area| body.keep_off_distance(area, at) <= margin);
    if on_both_sides(&BACK).all(|place| free_share(&body, place, &kept_off) < CATALOGUE.free.share)
    {
        let diagnostic = Diagnostic::stop("Q09", msg::read_nothing_free(r.language))
            .help(msg::read_nothing_free_help(r.language))
            .source("H5.2");
        r.at(node, msg::label_together(r.language), diagnostic);
        return;
    }
    for spot in request.sore.iter().filter(|spot| kept_off(spot.at)) {
        let message = msg::read_sore_kept_off(r.language, &spot.place.to_string());
        let diagnostic = Diagnostic::caution("Q11", message).source("H5.2");
        r.at(node, msg::read_sore_kept_off_label(r.language), diagnostic);
    }
}

/// Leaves out what is said twice, with a note.
fn once<T>(r: &mut Reader<'_>, node: &Node, items: &mut Vec<T>, same: impl Fn(&T, &T) -> bool) {
    let before = items.len();
    let mut kept: Vec<T> = Vec::with_capacity(before);
    for item in items.drain(..) {
        if !kept.iter().any(|other| same(other, &item)) {
            kept.push(item);
        }
    }
    *items = kept;
    if items.len() < before {
        said_twice(r, node);
    }
}

/// Apart from [`once`], whose code is there once for every type.
fn said_twice(r: &mut Reader<'_>, node: &Node) {
    let diagnostic = Diagnostic::note("Q10", msg::read_said_twice(r.language))
        .help(msg::read_said_twice_help(r.language));
    r.at(node, msg::read_said_twice_label(r.language), diagnostic);
}

/// Which share of a place no keep-off takes, 0–1.
fn free_share(body: &Body, place: Place, kept_off: &impl Fn(Point) -> bool) -> f64 {
    let outline = body.outline(place);
    let (low, high) = outline.bounds();
    let step = CATALOGUE.free.grid_m;
    let (columns, rows) = ((high.x - low.x) / step, (high.y - low.y) / step);
    let (mut inside, mut free) = (0_u32, 0_u32);
    for column in 0..=columns as u32 {
        for row in 0..=rows as u32 {
            let (x, y) = (f64::from(column) + 0.5, f64::from(row) + 0.5);
            let at = Point::new(low.x + x * step, low.y + y * step);
            if outline.contains(at) {
                inside += 1;
                free += u32::from(!kept_off(at));
            }
        }
    }
    f64::from(free) / f64::from(inside.max(1))
}
