//! The receiver's back: measures, landmarks, places, sites and surface (design §4, handbook §6).
//!
//! Everything is drawn once, on a reference back, and stretched over this receiver by the measures.
//! The frame is the one of [`crate::geometry`]; `s` is the fraction of the spine, 0 at C7, 1 at
//! L5/S1.

mod curve;
mod frame;
mod measures;
mod mesh;
mod relief;
mod sites;
mod spec;
mod surface;
mod svg;

pub use measures::{MeasureSpec, Measures};
pub use mesh::Mesh;
pub use sites::{Site, SiteSpec, site_allows};
pub use svg::Figure;

use crate::geometry::{Point, Polygon};
use crate::place::{Place, Side};
use crate::request::{Arms, KeepOff, Receiver};
use crate::technique::SiteKind;
use crate::units::Metres;
use crate::words::{Language, msg};
use frame::{Frame, both_halves};
use surface::Field;

/// A point that a finger can find.
#[derive(Debug, Clone)]
pub struct Landmark {
    /// `C7`, `T3`, `acromion.left`.
    pub name: String,
    /// Where.
    pub at: Point,
    /// Where the numbers come from.
    pub source: &'static str,
}

impl Landmark {
    /// What it is, in plain words.
    pub fn words(&self, language: Language) -> String {
        let name = self.name.split('.').next().unwrap_or_default();
        if spec::get().vertebrae.tips.iter().any(|(tip, _)| tip == name) {
            msg::vertebra(language, name)
        } else {
            msg::landmark(language, name).to_owned()
        }
    }
}

/// One receiver's back.
#[derive(Debug, Clone)]
pub struct Body {
    measures: Measures,
    frame: Frame,
    field: Field,
    arms: Arms,
    places: Vec<Polygon>,
    landmarks: Vec<Landmark>,
    sites: Vec<Site>,
    silhouette: Vec<Polygon>,
}

impl Body {
    /// The back of this receiver.
    pub fn of(receiver: &Receiver) -> Self {
        let measures = Measures::of(receiver);
        let (frame, arms) = (Frame::of(&measures), receiver.arms);
        Self {
            places: places(&frame, arms),
            landmarks: landmarks(&frame, arms),
            sites: sites::build(&frame, arms),
            silhouette: silhouette(&frame, arms),
            field: Field::of(&measures, &frame, receiver),
            measures,
            frame,
            arms,
        }
    }

    /// The sizes it is made of.
    pub fn measures(&self) -> &Measures {
        &self.measures
    }
    /// Where the arms lie.
    pub fn arms(&self) -> Arms {
        self.arms
    }
    /// C7 to L5/S1.
    pub fn spine(&self) -> Metres {
        self.measures.spine()
    }

    /// The point at the fraction `s` of the spine and `x_cm` from the midline of the reference back
    /// (1.78 m, 74 kg), stretched to this one; positive to the right. Near the spine, where people
    /// differ least, it stretches least. Exactly odd in `x_cm`.
    pub fn at(&self, s: f64, x_cm: f64) -> Point {
        self.frame.at(s, x_cm)
    }
    /// The fraction of the spine at a point: 0 at C7, 1 at L5/S1.
    pub fn s_of(&self, p: Point) -> f64 {
        p.y / self.frame.spine
    }

    /// The point of this back that lies where `p` lies on another one: as high along the spine, as
    /// far out for its breadth.
    pub fn carried(&self, p: Point, from: &Self) -> Point {
        let (s, x_cm) = from.frame.marks(p);
        self.at(s, x_cm)
    }

    /// Outline of a place. Together the outlines tile the back from the skull's base to the
    /// sacrum, and the arms but for the elbows and wrists.
    pub fn outline(&self, place: Place) -> &Polygon {
        &self.places[place.index()]
    }
    /// Middle of a place: where a hand would naturally go for it.
    pub fn centre(&self, place: Place) -> Point {
        self.outline(place).centre()
    }
    /// The disc that stands for a place: its middle, and the radius (metres) of the disc of the
    /// same area. For a request that names a place and no point.
    pub fn place_disc(&self, place: Place) -> (Point, Metres) {
        let area = self.outline(place).area();
        (self.centre(place), Metres((area / std::f64::consts::PI).sqrt()))
    }
    /// The place under a point; the midline counts as right.
    pub fn place_at(&self, p: Point) -> Option<Place> {
        Place::all().find(|place| self.outline(*place).contains(p))
    }

    /// The sites of this body.
    pub fn sites(&self) -> &[Site] {
        &self.sites
    }
    /// The sites over a point, each kind once. Always looked up on the right half, so that a point
    /// on the very edge of a site is not in it on one side and out of it on the other.
    pub fn sites_at(&self, p: Point) -> impl Iterator<Item = SiteKind> + '_ {
        let mut last = None;
        let p = Point::new(p.x.abs(), p.y);
        let right = self.sites.iter().filter(|site| site.side != Some(Side::Left));
        let over = right.filter(move |site| site.outline.contains(p));
        over.map(|site| site.kind).filter(move |kind| last.replace(*kind) != Some(*kind))
    }

    /// Points that a finger can find, the tips of the vertebrae from T1 to L5 among them.
    pub fn landmarks(&self) -> &[Landmark] {
        &self.landmarks
    }
    /// What is seen from above: the trunk with neck and head, then the left and the right arm.
    pub fn silhouette(&self) -> &[Polygon] {
        &self.silhouette
    }
    /// Whether a point lies on the body, head and arms included.
    pub fn holds(&self, p: Point) -> bool {
        self.silhouette.iter().any(|outline| outline.contains(p))
    }
    /// The side a point lies on; the midline counts as right.
    pub fn side_of(p: Point) -> Side {
        if p.x < 0.0 { Side::Left } else { Side::Right }
    }

    /// Metres from `p` to the edge of a keep-off, 0 inside: of its disc and, where it names a whole
    /// place, of that place, whichever is nearer.
    pub fn keep_off_distance(&self, keep_off: &KeepOff, p: Point) -> f64 {
        let disc = (p.distance(keep_off.at) - keep_off.radius_m.0).max(0.0);
        keep_off.place.map_or(disc, |place| disc.min(self.outline(place).distance(p)))
    }
}

fn places(frame: &Frame, arms: Arms) -> Vec<Polygon> {
    let outline = |place: Place| {
        let right = frame.polygon(spec::get().place[place.area as usize].outline.get(arms));
        if place.side == Side::Left { right.mirrored() } else { right }
    };
    Place::all().map(outline).collect()
}

fn silhouette(frame: &Frame, arms: Arms) -> Vec<Polygon> {
    let mut outlines = Vec::new();
    for part in &spec::get().silhouette {
        let right = frame.polygon(part.outline.get(arms));
        if part.middle {
            outlines.push(both_halves(&right));
        } else {
            outlines.extend([right.mirrored(), right]);
        }
    }
    outlines
}

fn landmarks(frame: &Frame, arms: Arms) -> Vec<Landmark> {
    let spec = spec::get();
    let mut landmarks = Vec::new();
    for (name, s) in &spec.vertebrae.tips {
        landmarks.push(Landmark {
            name: name.clone(),
            at: frame.at(*s, 0.0),
            source: &spec.vertebrae.source,
        });
    }
    for bone in &spec.landmark {
        let &[x_cm, s] = bone.at.get(arms);
        let mut push = |name: String, x_cm: f64| {
            landmarks.push(Landmark { name, at: frame.at(s, x_cm), source: &bone.source });
        };
        if x_cm == 0.0 {
            push(bone.name.clone(), 0.0);
        } else {
            for side in Side::BOTH {
                push(format!("{}.{}", bone.name, side.name()), x_cm * side.sign());
            }
        }
    }
    landmarks
}

#[cfg(test)]
mod surface_tests;
#[cfg(test)]
mod tests;
