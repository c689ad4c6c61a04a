//! Felt pressure on the Walton scale (handbook §1.1).

use serde::{Deserialize, Serialize};
use std::fmt;

/// Felt pressure on the Walton scale, 1–5. The program plans 1–3, 4 by the receiver's explicit
/// choice, and never 5 (H§1.1); 5 exists only so that a score with it can be read and refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(transparent)]
pub struct Level(pub u8);

impl Level {
    /// Light lotioning.
    pub const LIGHT: Self = Self(1);
    /// Rubbing in cream.
    pub const SMOOTH: Self = Self(2);
    /// The usual relaxing pressure.
    pub const MEDIUM: Self = Self(3);
    /// Most people's maximum; only by the receiver's explicit choice.
    pub const STRONG: Self = Self(4);

    /// What the giver reads: short, and the same everywhere.
    pub fn words(self) -> &'static str {
        match self.0 {
            0 | 1 => "very light",
            2 => "light",
            3 => "medium",
            4 => "firm",
            _ => "too firm",
        }
    }
    /// One lighter, never below 1.
    #[must_use]
    pub fn lighter(self) -> Self {
        Self(self.0.saturating_sub(1).max(1))
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", self.words(), self.0)
    }
}
