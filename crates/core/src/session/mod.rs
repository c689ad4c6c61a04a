//! One performance of a score, moment by moment: where the hands are, what is said, and the pulse.
//!
//! Everything here is a pure function of the score and the massage time. [`choreography`] gives the
//! [`choreography::Frame`] that page and 3D draw, [`cues`] what the voice says, [`pulse`] what the
//! music follows, all on the receiver's [`skin`]. Nothing looks ahead further than the stroke that
//! is under way, so a plan that changes from now on never moves what is already seen.

pub mod choreography;
pub mod cues;
mod hand;
pub mod pulse;
mod sayings;
mod settings;
pub mod skin;
mod track;
mod turns;
