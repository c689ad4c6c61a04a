//! Felt pressure on the Walton scale (handbook §1.1).

use crate::words::{Language, msg};
use serde::{Deserialize, Serialize};

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
    pub fn words(self, language: Language) -> &'static str {
        match self.0 {
            0 | 1 => msg::level_very_light(language),
            2 => msg::level_light(language),
            3 => msg::level_medium(language),
            4 => msg::level_firm(language),
            _ => msg::level_too_firm(language),
        }
    }
    /// With its number: `medium (3)`.
    pub fn numbered(self, language: Language) -> String {
        msg::level_numbered(language, self.words(language), self.0.into())
    }
    /// One lighter, never below 1.
    #[must_use]
    pub fn lighter(self) -> Self {
        Self(self.0.saturating_sub(1).max(1))
    }
}
