//! How places, ways and times are said to people: one wording for text, terminal, voice and page.
//!
//! Every text for people is a Fluent message of `words/<language>/*.ftl`. The build checks them and
//! makes a function of each, [`msg`]; this module says what takes more than one message.

mod said;

pub use said::{Language, NotTexts, msg};

use crate::geometry::Point;
use crate::place::{Area, Place, Side};
use crate::score::{Direction, MovementKind};
use crate::units::Seconds;

/// What a lay giver calls an area of one side.
pub fn area(language: Language, area: Area) -> String {
    msg::area(language, area.name(), Sides::One(Side::Left))
}

/// What a lay giver calls an area of both sides at once.
pub fn both(language: Language, area: Area) -> String {
    msg::area(language, area.name(), Sides::Both)
}

/// The receiver's sides that a set of areas lies on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sides {
    /// One of them.
    One(Side),
    /// The left and the right.
    Both,
}

impl Sides {
    /// `left`, `right` or `both`.
    pub fn name(self) -> &'static str {
        match self {
            Self::One(side) => side.name(),
            Self::Both => "both",
        }
    }
}

/// Neighbours along the spine; a stretch of it is said by its ends.
const COLUMN: [Area; 6] =
    [Area::Neck, Area::Shoulder, Area::InnerBlade, Area::MidBack, Area::LowerBack, Area::Sacrum];

/// The areas without which a stroke does not cover the whole back.
const WHOLE_BACK: [Area; 5] =
    [Area::Shoulder, Area::InnerBlade, Area::MidBack, Area::LowerBack, Area::Ribs];

/// Where, in words: `left shoulder`, `both sides, lower back to shoulders`. Places that lie on both
/// sides are said once; a stretch along the spine by its ends, in the order that the hands meet them.
pub fn places(language: Language, places: &[Place]) -> String {
    let parts = parts(places);
    apart(language, parts.iter().map(|(areas, sides)| phrase(language, areas, *sides)))
}

/// Where, to a giver whose hands are there, as short as it goes: that both hands work is seen, and so
/// is what lies beside a longer way.
pub fn places_at_work(language: Language, places: &[Place]) -> String {
    let beside = |area| matches!(area, Area::Blade | Area::Ribs | Area::Waist | Area::UpperArm);
    let way: Vec<Place> = places.iter().copied().filter(|p| !beside(p.area)).collect();
    let mut parts = parts(places);
    if way.len() > 2 && !parts.iter().any(|(areas, _)| is_whole(areas)) {
        parts = self::parts(&way);
    }
    let said = |(areas, sides): &(Vec<Area>, Sides)| match (areas.as_slice(), *sides) {
        (areas, sides @ Sides::One(_)) => phrase(language, areas, sides),
        (areas, sides) if is_whole(areas) => phrase(language, areas, sides),
        ([one], sides) => msg::area_at_work(language, one.name(), sides),
        (areas, sides) => msg::places_at_work(language, &several(language, areas, sides)),
    };
    apart(language, parts.iter().map(said))
}

/// What lies on both sides, on the left only and on the right only; each area once, in order.
fn parts(places: &[Place]) -> Vec<(Vec<Area>, Sides)> {
    let mut areas: Vec<Area> = Vec::new();
    for place in places {
        if !areas.contains(&place.area) {
            areas.push(place.area);
        }
    }
    let sides_of = |area: &Area| {
        let on = |side| places.contains(&Place::new(*area, side));
        match (on(Side::Left), on(Side::Right)) {
            (true, true) => Sides::Both,
            (true, false) => Sides::One(Side::Left),
            _ => Sides::One(Side::Right),
        }
    };
    let part = |sides| {
        let areas = areas.iter().copied().filter(|area| sides_of(area) == sides);
        (areas.collect::<Vec<_>>(), sides)
    };
    let parts = [Sides::Both, Sides::One(Side::Left), Sides::One(Side::Right)].map(part);
    parts.into_iter().filter(|(areas, _)| !areas.is_empty()).collect()
}

fn apart(language: Language, parts: impl Iterator<Item = String>) -> String {
    let apart = |first: String, then: String| msg::places_apart(language, &first, &then);
    parts.reduce(apart).unwrap_or_default()
}

fn is_whole(areas: &[Area]) -> bool {
    WHOLE_BACK.iter().all(|area| areas.contains(area))
}

fn phrase(language: Language, areas: &[Area], sides: Sides) -> String {
    if is_whole(areas) {
        return match sides {
            Sides::Both => msg::places_whole_back(language).to_owned(),
            Sides::One(side) => msg::places_whole_side(language, side),
        };
    }
    match areas {
        [one] => msg::area_at(language, one.name(), sides),
        [Area::Blade, Area::InnerBlade] | [Area::InnerBlade, Area::Blade] => {
            msg::area_at(language, Area::Blade.name(), sides)
        }
        _ => msg::places_of(language, sides, &several(language, areas, sides)),
    }
}

/// Several areas: `lower back to shoulders`, with what lies beside such a stretch; else a list.
fn several(language: Language, areas: &[Area], sides: Sides) -> String {
    type Name = fn(Language, &str, Sides) -> String;
    let said = |areas: &[Area], name: Name| {
        let names = areas.iter().map(|a| name(language, a.name(), sides));
        list(language, &names.collect::<Vec<_>>())
    };
    let (column, beside): (Vec<Area>, Vec<Area>) =
        areas.iter().partition(|area| COLUMN.contains(area));
    if let (true, [first, .., last]) = (is_stretch(&column), column.as_slice()) {
        let from = msg::area_from(language, first.name(), sides);
        let to = msg::area_to(language, last.name(), sides);
        return if beside.is_empty() {
            msg::places_stretch(language, &from, &to)
        } else {
            msg::places_stretch_with(language, &from, &to, &said(&beside, msg::area_with))
        };
    }
    // Who reads 'shoulder blade' means its inner edge as well.
    let inner = |a: &&Area| **a != Area::InnerBlade || !areas.contains(&Area::Blade);
    said(&areas.iter().filter(inner).copied().collect::<Vec<_>>(), msg::area)
}

/// Whether areas are three or more neighbours along the spine, one after the other, either way.
fn is_stretch(areas: &[Area]) -> bool {
    let at: Vec<Option<usize>> = areas.iter().map(|a| COLUMN.iter().position(|b| b == a)).collect();
    let steps = |up: bool| {
        at.windows(2).all(|w| {
            let (from, to) = if up { (w[0], w[1]) } else { (w[1], w[0]) };
            from.zip(to).is_some_and(|(from, to)| to == from + 1)
        })
    };
    areas.len() > 2 && (steps(true) || steps(false))
}

/// Which way, in words; empty where nothing moves.
pub fn direction(language: Language, direction: Direction) -> &'static str {
    match direction {
        Direction::Ascending => msg::direction_ascending(language),
        Direction::Descending => msg::direction_descending(language),
        Direction::Across => msg::direction_across(language),
        Direction::Circling => msg::direction_circling(language),
        Direction::Free => msg::direction_free(language),
        Direction::Still => "",
    }
}

/// What people call a movement.
pub fn movement(language: Language, kind: MovementKind) -> &'static str {
    match kind {
        MovementKind::Warm => msg::movement_warm(language),
        MovementKind::Knead => msg::movement_knead(language),
        MovementKind::Release => msg::movement_release(language),
        MovementKind::Sweep => msg::movement_sweep(language),
        MovementKind::Close => msg::movement_close(language),
        MovementKind::Rest => msg::movement_rest(language),
    }
}

/// A moment of the session as a clock shows it, the same in every language: `3:05`.
pub fn clock(at: Seconds) -> String {
    let seconds = at.0.max(0.0).round() as u64;
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

/// A stretch of time, rounded as one would say it: `20 seconds`, `2½ minutes`.
pub fn duration(language: Language, time: Seconds) -> String {
    match Rounded::of(time) {
        Rounded::Seconds(seconds) => msg::duration_seconds(language, seconds),
        Rounded::Minutes(minutes) => msg::duration_minutes(language, minutes),
        Rounded::AndAHalf(minutes) => msg::duration_minutes_half(language, minutes),
    }
}

/// How long something goes on: `for 20 seconds`.
pub fn lasting(language: Language, time: Seconds) -> String {
    match Rounded::of(time) {
        Rounded::Seconds(seconds) => msg::duration_seconds_lasting(language, seconds),
        Rounded::Minutes(minutes) => msg::duration_minutes_lasting(language, minutes),
        Rounded::AndAHalf(minutes) => msg::duration_minutes_half_lasting(language, minutes),
    }
}

/// A stretch of time as one would say it.
enum Rounded {
    Seconds(u32),
    Minutes(u32),
    /// So many minutes, and half a one.
    AndAHalf(u32),
}

impl Rounded {
    fn of(time: Seconds) -> Self {
        if time.0 < 90.0 {
            let step = if time.0 < 10.0 { 1.0 } else { 5.0 };
            return Self::Seconds(((time.0 / step).round() * step).max(1.0) as u32);
        }
        let halves = (time.0 / 30.0).round() as u32;
        if halves % 2 == 1 { Self::AndAHalf(halves / 2) } else { Self::Minutes(halves / 2) }
    }
}

/// `first, second and third`.
pub fn list(language: Language, items: &[String]) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [first, last] => msg::list_two(language, first, last),
        [first, rest @ .., last] => {
            let more = |so_far: String, next: &String| msg::list_more(language, &so_far, next);
            msg::list_last(language, &rest.iter().fold(first.clone(), more), last)
        }
    }
}

/// Where a point of the back lies from the tip of C7, for a person with a tape measure:
/// `12 cm below the base of the neck, 5 cm to the right`.
pub fn point(language: Language, p: Point) -> String {
    taped(language, p, if p.x < 0.0 { "left" } else { "right" })
}

/// Where a point lies on either side: `12 cm below the base of the neck, 5 cm out`.
pub fn point_outwards(language: Language, p: Point) -> String {
    taped(language, p, "outwards")
}

fn taped(language: Language, p: Point, lateral: &str) -> String {
    let cm = |metres: f64| (metres.abs() * 100.0).round();
    let vertical = if p.y < 0.0 { "above" } else { "below" };
    let lateral = if cm(p.x) == 0.0 { "middle" } else { lateral };
    msg::point(language, vertical, cm(p.y), lateral, cm(p.x))
}

/// The text with its first letter large, where the script has large letters.
pub fn capitalised(language: Language, text: &str) -> String {
    let mut letters = text.chars();
    match letters.next() {
        // A Turkish i keeps its dot.
        Some('i') if language == Language::Turkish => format!("İ{}", letters.as_str()),
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const EN: Language = Language::English;

    fn said(names: &str) -> String {
        places(EN, &names.split(' ').map(|n| n.parse().unwrap()).collect::<Vec<_>>())
    }

    #[test]
    fn one_place_is_said_with_its_side() {
        assert_eq!(said("shoulder.left"), "left shoulder");
        assert_eq!(said("lower-back.right"), "right lower back");
        assert_eq!(said("shoulder.left shoulder.right"), "both shoulders");
        assert_eq!(said("ribs.right ribs.left"), "ribs, both sides");
        assert_eq!(said("neck.right neck.left"), "neck");
        assert_eq!(said("inner-blade.right inner-blade.left"), "between the shoulder blades");
        let blades = "inner-blade.left inner-blade.right blade.left blade.right";
        assert_eq!(said(blades), "both shoulder blades");
    }

    #[test]
    fn a_stretch_is_said_by_its_ends_in_the_order_the_hands_meet_it() {
        let up = "lower-back.left mid-back.left inner-blade.left shoulder.left";
        assert_eq!(said(up), "left side, lower back to shoulder");
        let down = "shoulder.left shoulder.right inner-blade.left inner-blade.right mid-back.left \
                    mid-back.right lower-back.left lower-back.right";
        assert_eq!(said(down), "both sides, shoulders to lower back");
        assert_eq!(
            said(&format!("{down} blade.left blade.right")),
            "both sides, shoulders to lower back, with shoulder blades"
        );
    }

    #[test]
    fn areas_that_are_no_stretch_are_listed() {
        assert_eq!(said("lower-back.left waist.left"), "left side, lower back and waist");
        assert_eq!(
            said("shoulder.left waist.left lower-back.left"),
            "left side, shoulder, waist and lower back"
        );
        assert_eq!(
            said("mid-back.left inner-blade.left blade.left"),
            "left side, middle back and shoulder blade"
        );
    }

    #[test]
    fn what_lies_on_one_side_only_is_said_apart() {
        assert_eq!(said("shoulder.left shoulder.right ribs.left"), "both shoulders; left ribs");
    }

    #[test]
    fn to_a_giver_at_work_the_sides_that_are_seen_are_not_said() {
        let said = |names: &str| {
            let places: Vec<Place> = names.split(' ').map(|n| n.parse().unwrap()).collect();
            places_at_work(EN, &places)
        };
        assert_eq!(said("shoulder.left shoulder.right"), "both shoulders");
        assert_eq!(said("lower-back.left lower-back.right"), "lower back");
        assert_eq!(said("lower-back.left"), "left lower back");
        assert_eq!(said("neck.left neck.right shoulder.left shoulder.right"), "neck and shoulders");
        let up = "lower-back.left mid-back.left inner-blade.left shoulder.left";
        assert_eq!(said(&format!("{up} blade.left")), "left side, lower back to shoulder");
        let whole = format!("{up} ribs.left");
        assert_eq!(said(&whole), "the whole left side of the back");
    }

    #[test]
    fn the_whole_back_has_a_name() {
        let areas = ["lower-back", "mid-back", "inner-blade", "shoulder", "blade", "ribs"];
        let one: Vec<Place> = areas.iter().map(|a| format!("{a}.left").parse().unwrap()).collect();
        let both: Vec<Place> = one.iter().flat_map(|p| [*p, p.mirrored()]).collect();
        assert_eq!(places(EN, &both), "the whole back");
        assert_eq!(places(EN, &one), "the whole left side of the back");
        assert_eq!(places(EN, &[]), "");
    }

    #[test]
    fn times_are_rounded_as_one_would_say_them() {
        assert_eq!(clock(Seconds(185.4)), "3:05");
        assert_eq!(clock(Seconds(59.7)), "1:00");
        assert_eq!(duration(EN, Seconds(1.2)), "1 second");
        assert_eq!(duration(EN, Seconds(23.0)), "25 seconds");
        assert_eq!(duration(EN, Seconds(148.0)), "2½ minutes");
        assert_eq!(lasting(EN, Seconds(148.0)), "for 2½ minutes");
    }

    #[test]
    fn a_point_is_said_with_a_tape_measure() {
        assert_eq!(
            point(EN, Point::new(0.05, 0.12)),
            "12 cm below the base of the neck, 5 cm to the right"
        );
        assert_eq!(
            point(EN, Point::new(0.001, -0.03)),
            "3 cm above the base of the neck, on the midline"
        );
    }
}
