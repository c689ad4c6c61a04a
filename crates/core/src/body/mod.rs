//! The receiver's back: measures, landmarks, places, sites and surface (design §4, handbook §6).
//!
//! STUB for the first hour: `body` helper replaces the insides and keeps this interface.

use crate::geometry::{Point, Polygon};
use crate::place::{Area, Place, Side};
use crate::request::Receiver;
use crate::technique::SiteKind;
use crate::units::Metres;

/// One receiver's back.
#[derive(Debug, Clone)]
pub struct Body {
    spine: f64,
    places: Vec<Polygon>,
}

impl Body {
    /// The back of this receiver.
    pub fn of(receiver: &Receiver) -> Self {
        let spine = 0.275 * receiver.stature_m.0;
        let mut body = Self { spine, places: Vec::new() };
        body.places = Place::all()
            .map(|place| {
                let (s0, s1, x0, x1) = match place.area {
                    Area::Neck => (-0.2, -0.01, 0.0, 5.0),
                    Area::Shoulder => (-0.01, 0.1, 0.0, 18.0),
                    Area::InnerBlade => (0.1, 0.42, 0.0, 6.0),
                    Area::Blade => (0.1, 0.42, 6.0, 15.0),
                    Area::MidBack => (0.42, 0.7, 0.0, 8.0),
                    Area::Ribs => (0.42, 0.7, 8.0, 15.0),
                    Area::LowerBack => (0.7, 1.0, 0.0, 8.0),
                    Area::Waist => (0.7, 1.0, 8.0, 15.0),
                    Area::Sacrum => (1.0, 1.2, 0.0, 7.0),
                    Area::UpperArm => (0.2, 0.6, 20.0, 28.0),
                    Area::Forearm => (0.7, 1.2, 22.0, 29.0),
                };
                Polygon(
                    [(s0, x0), (s0, x1), (s1, x1), (s1, x0)]
                        .iter()
                        .map(|&(s, x)| body.at(s, x * place.side.sign()))
                        .collect(),
                )
            })
            .collect();
        body
    }
    /// C7 to L5/S1.
    pub fn spine(&self) -> Metres {
        Metres(self.spine)
    }
    /// The point at the fraction `s` of the spine and `x_cm` from the midline on a reference back
    /// (0.51 m across the shoulders), scaled to this one; positive to the right.
    pub fn at(&self, s: f64, x_cm: f64) -> Point {
        Point::new(x_cm / 100.0, s * self.spine)
    }
    /// Outline of a place.
    pub fn outline(&self, place: Place) -> &Polygon {
        &self.places[place.index()]
    }
    /// Middle of a place: where a hand would naturally go for it.
    pub fn centre(&self, place: Place) -> Point {
        self.places[place.index()].centre()
    }
    /// The place under a point.
    pub fn place_at(&self, p: Point) -> Option<Place> {
        Place::all().find(|place| self.places[place.index()].contains(p))
    }
    /// The sites over a point.
    pub fn sites_at(&self, p: Point) -> impl Iterator<Item = SiteKind> + '_ {
        (p.x.abs() < 0.015).then_some(SiteKind::SpineLine).into_iter()
    }
    /// Whether a point lies on the body.
    pub fn holds(&self, p: Point) -> bool {
        self.place_at(p).is_some()
    }
    /// The side a point lies on.
    pub fn side_of(p: Point) -> Side {
        if p.x < 0.0 { Side::Left } else { Side::Right }
    }
}
