//! Every decision of Warmhands: body, technique, care, planning, rules and dose.
//!
//! The core is pure. It knows no clock, file, network, screen, thread or ambient randomness: time
//! and seeds come in as arguments, so every plan and every session replays exactly, natively and
//! in WebAssembly alike.
#![forbid(unsafe_code)]

pub mod body;
pub mod care;
pub mod catalogue;
pub mod check;
pub mod diagnostic;
pub mod digest;
pub mod dose;
mod few;
pub mod geometry;
pub mod instructions;
pub mod learning;
pub mod level;
pub mod place;
pub mod planner;
pub mod prepare;
pub mod request;
pub mod routine;
pub mod rules;
pub mod score;
pub mod session;
pub mod technique;
pub mod text;
pub mod units;
mod visit;
pub mod words;
