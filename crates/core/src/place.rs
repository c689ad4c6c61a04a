//! The named areas of the back, always with the receiver's side (design §4).

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// The receiver's left or right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    /// The receiver's left: negative `x`.
    Left,
    /// The receiver's right: positive `x`.
    Right,
}

impl Side {
    /// Both, left first.
    pub const BOTH: [Self; 2] = [Self::Left, Self::Right];
    /// The other side.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Left => Self::Right,
            Self::Right => Self::Left,
        }
    }
    /// −1 on the left, +1 on the right: the sign of `x`.
    pub fn sign(self) -> f64 {
        match self {
            Self::Left => -1.0,
            Self::Right => 1.0,
        }
    }
    /// `left` or `right`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Left => "left",
            Self::Right => "right",
        }
    }
}

/// A named area, without its side.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names say it; their outlines are in catalogue/body.toml")]
pub enum Area {
    Neck,
    Shoulder,
    InnerBlade,
    Blade,
    MidBack,
    Ribs,
    LowerBack,
    Waist,
    Sacrum,
    UpperArm,
    Forearm,
}

impl Area {
    /// All areas, from the neck down, the arms last.
    pub const ALL: [Self; 11] = [
        Self::Neck,
        Self::Shoulder,
        Self::InnerBlade,
        Self::Blade,
        Self::MidBack,
        Self::Ribs,
        Self::LowerBack,
        Self::Waist,
        Self::Sacrum,
        Self::UpperArm,
        Self::Forearm,
    ];
    /// As written in a request: `inner-blade`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Neck => "neck",
            Self::Shoulder => "shoulder",
            Self::InnerBlade => "inner-blade",
            Self::Blade => "blade",
            Self::MidBack => "mid-back",
            Self::Ribs => "ribs",
            Self::LowerBack => "lower-back",
            Self::Waist => "waist",
            Self::Sacrum => "sacrum",
            Self::UpperArm => "upper-arm",
            Self::Forearm => "forearm",
        }
    }
}

/// A named area on one side, written `shoulder.left`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[cfg_attr(feature = "types", ts(type = "`${Area}.${Side}`"))]
#[serde(try_from = "String", into = "String")]
pub struct Place {
    /// Which area.
    pub area: Area,
    /// On the receiver's left or right.
    pub side: Side,
}

impl Place {
    /// How many places there are.
    pub const COUNT: usize = 22;
    /// The place `area` on `side`.
    pub const fn new(area: Area, side: Side) -> Self {
        Self { area, side }
    }
    /// Every place, in the order of [`Place::index`]: left and right in turn, from the neck down.
    pub fn all() -> impl Iterator<Item = Self> {
        Area::ALL.into_iter().flat_map(|area| Side::BOTH.map(|side| Self::new(area, side)))
    }
    /// Its number, `0..COUNT`; the mirrored place differs in the last bit only.
    pub fn index(self) -> usize {
        self.area as usize * 2 + usize::from(self.side == Side::Right)
    }
    /// The same area on the other side.
    #[must_use]
    pub fn mirrored(self) -> Self {
        Self { area: self.area, side: self.side.other() }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.area.name(), self.side.name())
    }
}

/// A text that names no place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownPlace(pub String);

impl fmt::Display for UnknownPlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "there is no place named '{}'", self.0)
    }
}
impl std::error::Error for UnknownPlace {}

impl FromStr for Place {
    type Err = UnknownPlace;
    fn from_str(text: &str) -> Result<Self, UnknownPlace> {
        Self::all().find(|p| p.to_string() == text).ok_or_else(|| UnknownPlace(text.to_owned()))
    }
}
impl TryFrom<String> for Place {
    type Error = UnknownPlace;
    fn try_from(text: String) -> Result<Self, UnknownPlace> {
        text.parse()
    }
}
impl From<Place> for String {
    fn from(place: Place) -> Self {
        place.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_reads_back_and_mirrors_in_the_last_bit() {
        for (i, place) in Place::all().enumerate() {
            assert_eq!(place.index(), i);
            assert_eq!(place.to_string().parse(), Ok(place));
            assert_eq!(place.mirrored().index(), i ^ 1);
        }
        assert_eq!(Place::all().count(), Place::COUNT);
        assert!("elbow.left".parse::<Place>().is_err());
    }
}
