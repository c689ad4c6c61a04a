//! Who should not be massaged, or only gently (handbook §5). STUB: the `care` helper replaces it.

use crate::level::Level;
use crate::request::{KeepOff, Request};
use crate::score::{CareNote, Verdict};
use crate::technique::Technique;
use std::collections::BTreeMap;

/// What care makes of a request.
#[derive(Debug, Clone, PartialEq)]
pub struct Care {
    /// Go, adapt or refuse.
    pub verdict: Verdict,
    /// Why.
    pub notes: Vec<CareNote>,
    /// No stroke is firmer than this.
    pub level_cap: Level,
    /// Caps by technique; `None` forbids it.
    pub techniques: BTreeMap<Technique, Option<Level>>,
    /// Areas that care takes away.
    pub keep_off: Vec<KeepOff>,
    /// Longest session that care allows, minutes.
    pub minutes_max: f64,
}

/// Judges a request.
pub fn judge(_request: &Request) -> Care {
    Care {
        verdict: Verdict::Go,
        notes: Vec::new(),
        level_cap: Level::STRONG,
        techniques: BTreeMap::new(),
        keep_off: Vec::new(),
        minutes_max: 20.0,
    }
}
