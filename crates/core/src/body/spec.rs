//! The catalogue's file of the body, as read.

use super::measures::MeasureSpec;
use super::sites::SiteSpec;
use crate::catalogue::{self, Band};
use crate::place::Area;
use crate::request::{Arms, Build, Receiver};
use crate::units::{Kilograms, Metres};
use serde::Deserialize;
use std::sync::LazyLock;

/// A point of the reference back: centimetres from the midline, fraction of the spine.
pub(super) type Mark = [f64; 2];

#[derive(Deserialize)]
pub(super) struct Spec {
    pub(super) reference: Reference,
    pub(super) limits: Limits,
    pub(super) measure: Vec<MeasureSpec>,
    pub(super) stretch: Stretch,
    pub(super) vertebrae: Vertebrae,
    pub(super) landmark: Vec<LandmarkSpec>,
    pub(super) place: Vec<PlaceSpec>,
    pub(super) silhouette: Vec<SilhouetteSpec>,
    pub(super) site: Vec<SiteSpec>,
}

#[derive(Deserialize)]
pub(super) struct Reference {
    stature_m: Metres,
    mass_kg: Kilograms,
    build: Build,
}

impl Reference {
    pub(super) fn receiver(&self) -> Receiver {
        Receiver {
            stature_m: self.stature_m,
            mass_kg: self.mass_kg,
            build: self.build,
            ..Receiver::default()
        }
    }
}

#[derive(Deserialize)]
pub(super) struct Limits {
    pub(super) stature_m: Band,
    pub(super) bmi: Band,
}

#[derive(Deserialize)]
pub(super) struct Stretch {
    pub(super) breadth: Vec<(f64, String)>,
    pub(super) depth: Vec<(f64, String)>,
    pub(super) full_from_cm: f64,
    pub(super) depth_share: f64,
}

#[derive(Deserialize)]
pub(super) struct Vertebrae {
    pub(super) tips: Vec<(String, f64)>,
    pub(super) source: String,
}

/// Something drawn differently where the arms lie forward.
#[derive(Debug, Deserialize)]
pub(super) struct ByArms<T> {
    sides: T,
    #[serde(default = "Option::default")]
    forward: Option<T>,
}

impl<T> ByArms<T> {
    pub(super) fn get(&self, arms: Arms) -> &T {
        match arms {
            Arms::Sides => &self.sides,
            Arms::Forward => self.forward.as_ref().unwrap_or(&self.sides),
        }
    }
}

#[derive(Deserialize)]
pub(super) struct LandmarkSpec {
    pub(super) name: String,
    #[serde(flatten)]
    pub(super) at: ByArms<Mark>,
    pub(super) source: String,
}

#[derive(Deserialize)]
pub(super) struct PlaceSpec {
    pub(super) area: Area,
    #[serde(flatten)]
    pub(super) outline: ByArms<Vec<Mark>>,
}

#[derive(Deserialize)]
pub(super) struct SilhouetteSpec {
    #[serde(default)]
    pub(super) middle: bool,
    #[serde(flatten)]
    pub(super) outline: ByArms<Vec<Mark>>,
}

pub(super) fn get() -> &'static Spec {
    static SPEC: LazyLock<Spec> = LazyLock::new(|| {
        let spec: Spec = catalogue::embedded!("body.toml");
        assert!(spec.place.iter().map(|p| p.area).eq(Area::ALL), "body.toml has areas in order");
        assert!(spec.site.is_sorted_by_key(|site| site.kind), "body.toml has sites in order");
        spec
    });
    &SPEC
}
