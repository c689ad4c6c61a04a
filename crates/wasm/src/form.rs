//! What a page needs to ask for a massage: what a request may say, what things are called, and where
//! the places of a back lie.

use serde::Serialize;
use warmhands_core::body::Body;
use warmhands_core::geometry::{Point, Polygon};
use warmhands_core::level::Level;
use warmhands_core::place::Place;
use warmhands_core::request::Receiver;
use warmhands_core::score::MovementKind;
use warmhands_core::text::{Accepted, accepted};
use warmhands_core::words::{self, Language};

/// What a request may say, and what its choices are called.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub(crate) struct Form {
    /// The ranges that are taken.
    accepted: Accepted,
    /// What the levels are called, from 1 on.
    levels: Vec<&'static str>,
    /// What the movements are called, in their order.
    movements: Vec<Called>,
}

/// A movement and its name.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub(crate) struct Called {
    kind: MovementKind,
    /// What people call it.
    name: &'static str,
}

impl Form {
    pub(crate) fn of(language: Language) -> Self {
        let accepted = accepted();
        let levels = (1..=accepted.level_max.0).map(|n| Level(n).words(language)).collect();
        let movements = MovementKind::ALL
            .map(|kind| Called { kind, name: words::movement(language, kind) })
            .into();
        Self { accepted, levels, movements }
    }
}

/// A place of one back.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub(crate) struct Placed {
    place: Place,
    /// What people call it: `left shoulder`.
    name: String,
    /// Where a hand would go for it.
    centre: Point,
    /// Its corners.
    outline: Polygon,
}

impl Placed {
    pub(crate) fn all(receiver: &Receiver, language: Language) -> Vec<Self> {
        let body = Body::of(receiver);
        Place::all()
            .map(|place| Self {
                place,
                name: words::places(language, &[place]),
                centre: body.centre(place),
                outline: body.outline(place).clone(),
            })
            .collect()
    }
}
