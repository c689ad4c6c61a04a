//! Chance without a state: a number for every name, so that what is left out deals nothing anew.

/// What draws are about: a couple, and what of it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Chance(u64);

impl Chance {
    pub(super) fn new(seed: u64) -> Self {
        Self(mixed(seed))
    }
    /// The chance of something of it.
    pub(super) fn of(self, what: u64) -> Self {
        Self(mixed(self.0 ^ what.wrapping_mul(0x9E37_79B9_7F4A_7C15).wrapping_add(1)))
    }
    /// A number from 0 to 1, even.
    pub(super) fn even(self) -> f64 {
        (mixed(self.0) >> 11) as f64 / (1_u64 << 53) as f64
    }
    /// A number around 0 with this standard deviation: as good as normal, never far out.
    pub(super) fn around_zero(self, deviation: f64) -> f64 {
        let sum: f64 = (0..12).map(|i| self.of(i).even()).sum();
        (sum - 6.0) * deviation
    }
}

/// `SplitMix64`.
fn mixed(seed: u64) -> u64 {
    let mut z = seed.wrapping_add(0x9E37_79B9_7F4A_7C15);
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}
