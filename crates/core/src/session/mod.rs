//! A performance of a score: where the hands are, what is said, the pulse.
#![allow(dead_code)]
pub mod event;
mod fold;
pub mod log;
mod track;
mod turns;
pub use fold::{Present, Refused, Session, Status};
pub use turns::{Knot, Turn, Turns};
