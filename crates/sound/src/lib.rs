//! The music that follows a massage, and the mixing of music and voice.
//!
//! Sound is pure: it knows no device, file, clock or ambient chance. [`music::Music`] is told what to
//! follow ([`music::Lead`]: the core's pulse, the movement, how lively) and gives samples; the same seed
//! and the same leads give the same samples. Nothing allocates, locks or waits while samples are made, so
//! the very same code runs on a browser's audio thread ([`worklet`]) and in `warmhands render`.

pub mod mix;
pub mod music;
#[cfg(target_arch = "wasm32")]
pub mod worklet;
