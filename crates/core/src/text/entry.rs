//! Reads an entry of a log: what happened, when, and what belongs to it.

use super::names::mend;
use super::node::{Node, Value};
use super::reader::{Reader, Table};
use super::score;
use crate::session::event::{Entry, Event, Rating};
use crate::units::{Metres, Seconds};

/// The names of what can happen.
const EVENTS: [&str; 16] = [
    "score_chosen",
    "started",
    "paused",
    "resumed",
    "softer",
    "firmer",
    "slower",
    "faster",
    "stayed",
    "moved_on",
    "soreness_named",
    "hurt",
    "stopped",
    "finished_gently",
    "ended",
    "rated",
];

/// Reads a whole line.
pub(super) fn read<'a>(r: &mut Reader<'a>, root: &'a Node) -> Option<Entry> {
    let table = r.open_table(root)?;
    let n = r.need(table, "n", "\"n\": 1").and_then(|node| r.whole(node, 0..=u64::MAX));
    let t_s = number(r, table, "t_s");
    let event = r.need(table, "event", "\"event\": \"paused\"");
    let event = event.and_then(|node| event_named(r, table, node));
    Some(Entry { n: n?, t_s: Seconds(t_s?), event: event? })
}

fn event_named<'a>(r: &mut Reader<'a>, table: Table<'a>, node: &'a Node) -> Option<Event> {
    Some(match r.text(node)? {
        "score_chosen" => {
            let node = r.need(table, "score", "\"score\": {}")?;
            Event::ScoreChosen { score: Box::new(score::read(r, node)?.score) }
        }
        "started" => Event::Started,
        "paused" => Event::Paused,
        "resumed" => Event::Resumed,
        "softer" => Event::Softer,
        "firmer" => Event::Firmer,
        "slower" => Event::Slower,
        "faster" => Event::Faster,
        "stayed" => Event::Stayed,
        "moved_on" => Event::MovedOn,
        "soreness_named" => {
            let (x_m, y_m) = (number(r, table, "x_m"), number(r, table, "y_m"));
            Event::SorenessNamed { x_m: Metres(x_m?), y_m: Metres(y_m?) }
        }
        "hurt" => Event::Hurt,
        "stopped" => Event::Stopped,
        "finished_gently" => Event::FinishedGently,
        "ended" => Event::Ended,
        "rated" => Event::Rated(rating(r, table)),
        other => {
            r.unknown_name(node, &mend(r.language, other, &EVENTS));
            return None;
        }
    })
}

fn rating<'a>(r: &mut Reader<'a>, table: Table<'a>) -> Rating {
    let ten = |r: &mut Reader<'a>, key: &str| {
        table.get(key).and_then(|node| r.whole(node, 0..=10)).map(|value| value as u8)
    };
    let (relaxation, next_day_soreness) = (ten(r, "relaxation"), ten(r, "next_day_soreness"));
    let pressure = table.get("pressure").and_then(|node| match node.value {
        Value::Integer(value @ -2..=2) => Some(value as i8),
        _ => r.whole(node, 0..=2).map(|value| value as i8),
    });
    let comfort = table.get("comfort").and_then(|node| r.flag(node));
    let mut techniques = |key: &str| {
        let node = table.get(key);
        node.map(|node| r.list(node, "[\"effleurage\"]", Reader::technique)).unwrap_or_default()
    };
    let (liked, disliked) = (techniques("liked"), techniques("disliked"));
    Rating { relaxation, pressure, comfort, liked, disliked, next_day_soreness }
}

fn number<'a>(r: &mut Reader<'a>, table: Table<'a>, key: &str) -> Option<f64> {
    r.need(table, key, &format!("\"{key}\": 1.0")).and_then(|node| r.number(node))
}
