//! Quantities as types, so that metres never meet seconds by accident.
//!
//! In Rust the type holds the unit; in every serialised form the *name* does (`force_n`), because a
//! unit serialises as its bare number. Only lawful arithmetic exists: force over area is pressure,
//! pressure times time is dose.

use serde::{Deserialize, Serialize};
use std::iter::Sum;
use std::ops::{Add, AddAssign, Div, Mul, Neg, Sub};

macro_rules! unit {
    ($(#[$doc:meta])* $name:ident, $symbol:literal) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, Default, PartialEq, PartialOrd, Serialize, Deserialize)]
        #[cfg_attr(feature = "types", derive(ts_rs::TS))]
        #[serde(transparent)]
        pub struct $name(pub f64);

        impl $name {
            /// Nothing of it.
            pub const ZERO: Self = Self(0.0);
            /// The smaller of two.
            #[must_use]
            pub fn min(self, other: Self) -> Self {
                Self(self.0.min(other.0))
            }
            /// The larger of two.
            #[must_use]
            pub fn max(self, other: Self) -> Self {
                Self(self.0.max(other.0))
            }
            /// The value without its sign.
            #[must_use]
            pub fn abs(self) -> Self {
                Self(self.0.abs())
            }
            /// Kept within `low..=high`.
            #[must_use]
            pub fn clamp(self, low: Self, high: Self) -> Self {
                Self(self.0.clamp(low.0, high.0))
            }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Display::fmt(&self.0, f)?;
                f.write_str(concat!(" ", $symbol))
            }
        }
        impl Add for $name {
            type Output = Self;
            fn add(self, other: Self) -> Self {
                Self(self.0 + other.0)
            }
        }
        impl Sub for $name {
            type Output = Self;
            fn sub(self, other: Self) -> Self {
                Self(self.0 - other.0)
            }
        }
        impl AddAssign for $name {
            fn add_assign(&mut self, other: Self) {
                self.0 += other.0;
            }
        }
        impl Neg for $name {
            type Output = Self;
            fn neg(self) -> Self {
                Self(-self.0)
            }
        }
        impl Mul<f64> for $name {
            type Output = Self;
            fn mul(self, factor: f64) -> Self {
                Self(self.0 * factor)
            }
        }
        impl Div<f64> for $name {
            type Output = Self;
            fn div(self, divisor: f64) -> Self {
                Self(self.0 / divisor)
            }
        }
        impl Div for $name {
            type Output = f64;
            fn div(self, other: Self) -> f64 {
                self.0 / other.0
            }
        }
        impl Sum for $name {
            fn sum<I: Iterator<Item = Self>>(items: I) -> Self {
                items.fold(Self::ZERO, Add::add)
            }
        }
    };
}

unit!(
    /// Length in metres.
    Metres, "m");
unit!(
    /// Time in seconds.
    Seconds, "s");
unit!(
    /// Force of one hand in newtons, mean over the stroke.
    Newtons, "N");
unit!(
    /// Pressure under the contact in kilopascals.
    Kilopascals, "kPa");
unit!(
    /// Pressure times time, kPa·s.
    Dose, "kPa·s");
unit!(
    /// Repetitions a second.
    Hertz, "Hz");
unit!(
    /// Speed of the hand over the skin.
    MetresPerSecond, "m/s");
unit!(
    /// Contact area in square centimetres.
    SquareCentimetres, "cm²");
unit!(
    /// Body mass in kilograms.
    Kilograms, "kg");

/// 1 N over 1 cm² is 10 kPa.
const KPA_PER_N_PER_CM2: f64 = 10.0;

impl Div<SquareCentimetres> for Newtons {
    type Output = Kilopascals;
    fn div(self, area: SquareCentimetres) -> Kilopascals {
        Kilopascals(self.0 / area.0 * KPA_PER_N_PER_CM2)
    }
}
impl Mul<Seconds> for Kilopascals {
    type Output = Dose;
    fn mul(self, time: Seconds) -> Dose {
        Dose(self.0 * time.0)
    }
}
impl Mul<Seconds> for MetresPerSecond {
    type Output = Metres;
    fn mul(self, time: Seconds) -> Metres {
        Metres(self.0 * time.0)
    }
}
impl Div<MetresPerSecond> for Metres {
    type Output = Seconds;
    fn div(self, speed: MetresPerSecond) -> Seconds {
        Seconds(self.0 / speed.0)
    }
}
impl Div<Seconds> for Metres {
    type Output = MetresPerSecond;
    fn div(self, time: Seconds) -> MetresPerSecond {
        MetresPerSecond(self.0 / time.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn force_over_area_is_pressure_and_pressure_times_time_is_dose() {
        let pressure = Newtons(20.0) / SquareCentimetres(3.5);
        assert!((pressure.0 - 57.142_857).abs() < 1e-5, "H§ 'three things': {pressure}");
        assert_eq!(Kilopascals(4.0) * Seconds(3.0), Dose(12.0));
    }

    #[test]
    fn a_unit_serialises_as_its_bare_number() {
        assert_eq!(serde_json::to_string(&Newtons(12.5)).unwrap(), "12.5");
    }
}
