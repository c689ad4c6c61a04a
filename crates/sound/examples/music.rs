//! Music alone, as 32-bit floats for both ears on standard output. Its arguments are a mood (0, 1, 2), minutes and a
//! seed: `… 1 20 7 | sox -t f32 -r 48000 -c 2 - music.wav`. For `bench/sound`, and for ears and eyes.

use std::io::Write;
use warmhands_core::request::MoodKind;
use warmhands_core::score::MovementKind;
use warmhands_sound::music::{Lead, Music};

const RATE_HZ: f64 = 48_000.0;
const FRAMES: usize = 1200;

/// A session such as the core leads: slower and softer towards its end.
fn lead(at_s: f64, end_s: f64) -> Lead {
    let bounds = [0.0, 0.24, 0.5, 0.68, 0.85, 0.94, 1.0].map(|share| share * end_s);
    let i = bounds.partition_point(|bound| *bound <= at_s).clamp(1, 6) - 1;
    let intensity = [0.15, 0.5, 0.4, 0.6, 0.15, 0.0][i];
    let beats = at_s * (1.0 - 0.1 * at_s / end_s);
    Lead {
        at_s,
        beats,
        beat_hz: 1.0 - 0.2 * at_s / end_s,
        intensity,
        movement: MovementKind::ALL[i],
        movement_left_s: bounds[i + 1] - at_s,
        presence: if at_s < end_s - 4.0 { 1.0 } else { 0.0 },
    }
}

fn main() -> std::io::Result<()> {
    let words: Vec<f64> = std::env::args().skip(1).filter_map(|word| word.parse().ok()).collect();
    let mood = [MoodKind::Quiet, MoodKind::Romantic, MoodKind::Bright]
        [words.first().map_or(0, |mood| *mood as usize).min(2)];
    let end_s = 60.0 * words.get(1).copied().unwrap_or(20.0);
    let mut music = Music::new(words.get(2).map_or(7, |seed| *seed as u64), mood, RATE_HZ);
    let [mut left, mut right, mut beat] = [[0.0; FRAMES]; 3];
    let mut to = std::io::stdout().lock();
    for block in 0..(end_s * RATE_HZ) as usize / FRAMES {
        music.tell(lead((block + 1) as f64 * FRAMES as f64 / RATE_HZ, end_s));
        music.render(&mut left, &mut right, &mut beat);
        let ears = left.iter().zip(&right).zip(&beat);
        let bytes = ears.flat_map(|((l, r), b)| [l + 0.5 * b, r + 0.5 * b].map(f32::to_le_bytes));
        to.write_all(&bytes.flatten().collect::<Vec<u8>>())?;
    }
    to.flush()
}
