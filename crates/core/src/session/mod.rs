//! One performance of a score, moment by moment: what replies change, where the hands are, what is
//! said, and the pulse.
//!
//! [`Session`] is the fold of a [`log`] of [`event`]s: what was done and what is still to come. All
//! else is a pure function of its score and the massage time, made by a [`Performance`]:
//! [`choreography`] gives the [`choreography::Frame`] that page and 3D draw, [`cues`] what the voice
//! says, [`pulse`] and [`lead`] what the music follows, all on the receiver's [`skin`]; [`heard`]
//! finds replies in what people say. Nothing looks ahead further than the stroke that is under way, so
//! a plan that changes from now on never moves what is already
//! seen.

pub mod choreography;
pub mod cues;
pub mod event;
mod fold;
mod hand;
pub mod heard;
pub mod lead;
pub mod log;
mod performance;
pub mod pulse;
mod sayings;
mod settings;
pub mod skin;
mod track;
mod turns;

pub use fold::{Present, Refused, Session, Status};
pub use performance::Performance;
pub use turns::{Knot, Turn, Turns};
