//! The planner's setting, by its names.
#![allow(missing_docs, reason = "wasm-bindgen adds a variant and a function without words")]

use warmhands_core::planner;
use wasm_bindgen::prelude::wasm_bindgen;

/// How much time to spend on a plan: quick while a slider moves, thorough for the plan to keep.
#[wasm_bindgen]
#[derive(Debug, Clone, Copy)]
pub enum Setting {
    Quick = "quick",
    Thorough = "thorough",
}

impl From<Setting> for planner::Setting {
    fn from(setting: Setting) -> Self {
        match setting {
            Setting::Thorough => Self::Thorough,
            // Anything that is no setting at all counts as quick, too.
            _ => Self::Quick,
        }
    }
}
