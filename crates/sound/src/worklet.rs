//! The browser's audio thread: the music as plain functions, without glue.
//!
//! An `AudioWorklet` has no `TextDecoder`, so what wasm-bindgen writes does not run there; numbers and one
//! address are all that passes here. `web/src/state/music.worklet.js` is the other side.
#![allow(unsafe_code, reason = "a plain export needs its name kept, and that is all")]

use crate::music::{Lead, Music};
use std::cell::RefCell;
use warmhands_core::request::MoodKind;
use warmhands_core::score::MovementKind;

/// Frames that are asked for at once: what browsers call a render quantum.
const FRAMES: usize = 128;

struct Player {
    music: Music,
    /// Left, right, beat.
    out: [[f32; FRAMES]; 3],
}

thread_local! {
    static PLAYER: RefCell<Option<Player>> = const { RefCell::new(None) };
}

/// Makes the music ready. The seed comes in two halves; the mood is 0 quiet, 1 romantic, 2 bright.
#[unsafe(no_mangle)]
pub extern "C" fn begin(seed_low: u32, seed_high: u32, mood: u32, rate_hz: f64) {
    let seed = u64::from(seed_high) << 32 | u64::from(seed_low);
    let mood = match mood {
        1 => MoodKind::Romantic,
        2 => MoodKind::Bright,
        _ => MoodKind::Quiet,
    };
    let music = Music::new(seed, mood, rate_hz);
    PLAYER.set(Some(Player { music, out: [[0.0; FRAMES]; 3] }));
}

/// Tells what to follow, see [`Lead`]; the movement is its index in the order of the movements.
#[unsafe(no_mangle)]
pub extern "C" fn tell(
    at_s: f64,
    beats: f64,
    beat_hz: f64,
    intensity: f64,
    movement: u32,
    movement_left_s: f64,
    presence: f64,
) {
    let kinds = MovementKind::ALL;
    let movement = kinds[(movement as usize).min(kinds.len() - 1)];
    let lead = Lead { at_s, beats, beat_hz, intensity, movement, movement_left_s, presence };
    PLAYER.with_borrow_mut(|player| player.as_mut().map(|player| player.music.tell(lead)));
}

/// Leaves out frames that there was no time for, so that what follows comes when it was told to.
#[unsafe(no_mangle)]
pub extern "C" fn skip(frames: u32) {
    PLAYER.with_borrow_mut(|player| player.as_mut().map(|player| player.music.skip(frames.into())));
}

/// Makes 128 frames; the answer is where they lie: left, right, beat. 0 where nothing has begun.
#[unsafe(no_mangle)]
pub extern "C" fn render() -> *const f32 {
    PLAYER.with_borrow_mut(|player| {
        let Some(player) = player else { return std::ptr::null() };
        let [left, right, beat] = &mut player.out;
        player.music.render(left, right, beat);
        player.out.as_ptr().cast()
    })
}
