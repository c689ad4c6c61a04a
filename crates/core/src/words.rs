//! How places, ways and times are said to people: one wording for text, terminal, voice and page.

use crate::geometry::Point;
use crate::place::{Area, Place, Side};
use crate::score::Direction;
use crate::units::Seconds;
use std::collections::BTreeSet;

/// What a lay giver calls an area.
pub fn area(area: Area) -> &'static str {
    match area {
        Area::Neck => "neck",
        Area::Shoulder => "shoulder",
        Area::InnerBlade => "inner edge of the shoulder blade",
        Area::Blade => "shoulder blade",
        Area::MidBack => "middle back",
        Area::Ribs => "ribs",
        Area::LowerBack => "lower back",
        Area::Waist => "waist",
        Area::Sacrum => "base of the spine",
        Area::UpperArm => "upper arm",
        Area::Forearm => "forearm",
    }
}

/// What a lay giver calls an area of both sides at once.
pub fn both(area: Area) -> &'static str {
    match area {
        Area::Shoulder => "shoulders",
        Area::InnerBlade => "between the shoulder blades",
        Area::Blade => "shoulder blades",
        Area::UpperArm => "upper arms",
        Area::Forearm => "forearms",
        _ => self::area(area),
    }
}

/// Areas of which everybody has a left and a right one; the others are said with their side after.
fn is_paired(area: Area) -> bool {
    matches!(area, Area::Shoulder | Area::Blade | Area::UpperArm | Area::Forearm)
}

/// The receiver's sides that a set of areas lies on.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sides {
    One(Side),
    Both,
}

/// Neighbours along the spine; a stretch of it is said by its ends.
const COLUMN: [Area; 6] =
    [Area::Neck, Area::Shoulder, Area::InnerBlade, Area::MidBack, Area::LowerBack, Area::Sacrum];

/// The areas without which a stroke does not cover the whole back.
const WHOLE_BACK: [Area; 5] =
    [Area::Shoulder, Area::InnerBlade, Area::MidBack, Area::LowerBack, Area::Ribs];

/// Where, in words: `left shoulder`, `both sides, lower back to shoulders`. Places that lie on both
/// sides are said once; a stretch along the
/// spine by its ends, in the order that the hands meet them.
pub fn places(places: &[Place]) -> String {
    let mut seen = BTreeSet::new();
    let areas: Vec<Area> = places.iter().map(|p| p.area).filter(|a| seen.insert(*a)).collect();
    let on = |side| move |a: &Area| places.contains(&Place::new(*a, side));
    let (left, right) = (on(Side::Left), on(Side::Right));
    let part = |keep: &dyn Fn(&Area) -> bool, sides| {
        let areas: Vec<Area> = areas.iter().copied().filter(|a| keep(a)).collect();
        (!areas.is_empty()).then(|| phrase(&areas, sides))
    };
    let parts = [
        part(&|a| left(a) && right(a), Sides::Both),
        part(&|a| left(a) && !right(a), Sides::One(Side::Left)),
        part(&|a| right(a) && !left(a), Sides::One(Side::Right)),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join("; ")
}

fn phrase(areas: &[Area], sides: Sides) -> String {
    if WHOLE_BACK.iter().all(|a| areas.contains(a)) {
        return match sides {
            Sides::Both => "the whole back".to_owned(),
            Sides::One(side) => format!("the whole {} side of the back", side.name()),
        };
    }
    match (areas, sides) {
        // They reach across the midline: 'both sides' would say nothing.
        ([one @ (Area::Neck | Area::Sacrum | Area::InnerBlade)], Sides::Both) => {
            both(*one).to_owned()
        }
        ([one], Sides::Both) if is_paired(*one) => format!("both {}", both(*one)),
        ([one], Sides::One(side)) if is_paired(*one) => format!("{} {}", side.name(), area(*one)),
        ([one], Sides::Both) => format!("{}, both sides", area(*one)),
        ([one], Sides::One(side)) => format!("{}, {} side", area(*one), side.name()),
        (_, Sides::Both) => format!("both sides, {}", several(areas, both)),
        (_, Sides::One(side)) => format!("{} side, {}", side.name(), several(areas, area)),
    }
}

/// Several areas: `lower back to shoulders`, with what lies beside such a stretch; else a list.
fn several(areas: &[Area], name: fn(Area) -> &'static str) -> String {
    let (column, beside): (Vec<Area>, Vec<Area>) =
        areas.iter().partition(|area| COLUMN.contains(area));
    let said =
        |areas: &[Area]| list(&areas.iter().map(|a| name(*a).to_owned()).collect::<Vec<_>>());
    if let (true, [first, .., last]) = (is_stretch(&column), column.as_slice()) {
        let with =
            if beside.is_empty() { String::new() } else { format!(", with {}", said(&beside)) };
        return format!("{} to {}{with}", name(*first), name(*last));
    }
    // Who reads 'shoulder blade' means its inner edge as well.
    let inner = |a: &&Area| **a != Area::InnerBlade || !areas.contains(&Area::Blade);
    said(&areas.iter().filter(inner).copied().collect::<Vec<_>>())
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
pub fn direction(direction: Direction) -> &'static str {
    match direction {
        Direction::Ascending => "upwards",
        Direction::Descending => "downwards",
        Direction::Across => "across",
        Direction::Circling => "in circles",
        Direction::Free => "freely",
        Direction::Still => "",
    }
}

/// How often: `once`, `twice`, `5 times`.
pub fn times(count: u32) -> String {
    match count {
        1 => "once".to_owned(),
        2 => "twice".to_owned(),
        n => format!("{n} times"),
    }
}

/// A moment of the session as a clock shows it: `3:05`.
pub fn clock(at: Seconds) -> String {
    let seconds = at.0.max(0.0).round() as u64;
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

/// A stretch of time, rounded as one would say it: `20 seconds`, `2½ minutes`.
pub fn duration(time: Seconds) -> String {
    if time.0 < 90.0 {
        let step = if time.0 < 10.0 { 1.0 } else { 5.0 };
        let seconds = ((time.0 / step).round() * step).max(1.0) as u64;
        return format!("{seconds} second{}", if seconds == 1 { "" } else { "s" });
    }
    let halves = (time.0 / 30.0).round() as u64;
    format!("{}{} minutes", halves / 2, if halves % 2 == 1 { "½" } else { "" })
}

/// `first, second and third`.
pub fn list(items: &[String]) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [rest @ .., last] => format!("{} and {last}", rest.join(", ")),
    }
}

/// Where a point of the back lies from the tip of C7, for a person with a tape measure:
/// `12 cm below the base of the neck, 5 cm to the right`.
pub fn point(p: Point) -> String {
    let cm = |metres: f64| (metres.abs() * 100.0).round();
    let height = if p.y < 0.0 { "above" } else { "below" };
    let side = match cm(p.x) {
        0.0 => "on the midline".to_owned(),
        x => format!("{x} cm to the {}", if p.x < 0.0 { "left" } else { "right" }),
    };
    format!("{} cm {height} the base of the neck, {side}", cm(p.y))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(names: &str) -> String {
        places(&names.split(' ').map(|n| n.parse().unwrap()).collect::<Vec<_>>())
    }

    #[test]
    fn one_place_is_said_with_its_side() {
        assert_eq!(said("shoulder.left"), "left shoulder");
        assert_eq!(said("lower-back.right"), "lower back, right side");
        assert_eq!(said("shoulder.left shoulder.right"), "both shoulders");
        assert_eq!(said("ribs.right ribs.left"), "ribs, both sides");
        assert_eq!(said("neck.right neck.left"), "neck");
        assert_eq!(said("inner-blade.right inner-blade.left"), "between the shoulder blades");
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
        assert_eq!(
            said("shoulder.left shoulder.right ribs.left"),
            "both shoulders; ribs, left side"
        );
    }

    #[test]
    fn the_whole_back_has_a_name() {
        let areas = ["lower-back", "mid-back", "inner-blade", "shoulder", "blade", "ribs"];
        let one: Vec<Place> = areas.iter().map(|a| format!("{a}.left").parse().unwrap()).collect();
        let both: Vec<Place> = one.iter().flat_map(|p| [*p, p.mirrored()]).collect();
        assert_eq!(places(&both), "the whole back");
        assert_eq!(places(&one), "the whole left side of the back");
        assert_eq!(places(&[]), "");
    }

    #[test]
    fn times_are_rounded_as_one_would_say_them() {
        assert_eq!(clock(Seconds(185.4)), "3:05");
        assert_eq!(clock(Seconds(59.7)), "1:00");
        assert_eq!(duration(Seconds(1.2)), "1 second");
        assert_eq!(duration(Seconds(23.0)), "25 seconds");
        assert_eq!(duration(Seconds(148.0)), "2½ minutes");
        assert_eq!((times(1), times(3)), ("once".to_owned(), "3 times".to_owned()));
    }

    #[test]
    fn a_point_is_said_with_a_tape_measure() {
        assert_eq!(
            point(Point::new(0.05, 0.12)),
            "12 cm below the base of the neck, 5 cm to the right"
        );
        assert_eq!(
            point(Point::new(0.001, -0.03)),
            "3 cm above the base of the neck, on the midline"
        );
    }
}
