//! The music as it is heard: calm, the same for the same seed, without a click, and made without a lock.

use assert_no_alloc::{AllocDisabler, assert_no_alloc};
use warmhands_core::request::MoodKind;
use warmhands_core::score::MovementKind;
use warmhands_sound::music::{Lead, Music};

#[global_allocator]
static GUARD: AllocDisabler = AllocDisabler;

const RATE_HZ: f64 = 48_000.0;
const MOODS: [MoodKind; 3] = [MoodKind::Quiet, MoodKind::Romantic, MoodKind::Bright];

/// What a session that simply goes on tells.
fn lead(at_s: f64) -> Lead {
    Lead {
        at_s,
        beats: at_s,
        beat_hz: 1.0,
        intensity: 0.6,
        movement: MovementKind::Knead,
        movement_left_s: 100.0,
        presence: 1.0,
    }
}

/// Seconds of music in blocks of a length, led by `told` four times a second.
fn play(
    music: &mut Music,
    seconds: f64,
    block: usize,
    told: impl Fn(f64) -> Lead,
) -> [Vec<f32>; 3] {
    let frames = (seconds * RATE_HZ) as usize;
    let mut out = [vec![0.0; frames], vec![0.0; frames], vec![0.0; frames]];
    let mut next = 0.0;
    let [left, right, beat] = &mut out;
    let blocks = left.chunks_mut(block).zip(right.chunks_mut(block)).zip(beat.chunks_mut(block));
    for (i, ((left, right), beat)) in blocks.enumerate() {
        while next <= (i * block) as f64 / RATE_HZ + 1.0 {
            music.tell(told(next));
            next += 0.25;
        }
        music.render(left, right, beat);
    }
    out
}

fn loud(samples: &[f32]) -> f64 {
    (samples.iter().map(|x| f64::from(x * x)).sum::<f64>() / samples.len() as f64).sqrt()
}

fn largest_step(samples: &[f32]) -> f32 {
    samples.windows(2).map(|pair| (pair[1] - pair[0]).abs()).fold(0.0, f32::max)
}

#[test]
fn the_same_seed_gives_the_same_music_however_it_is_asked_for() {
    let with =
        |seed, block| play(&mut Music::new(seed, MoodKind::Romantic, RATE_HZ), 6.0, block, lead);
    let whole = with(7, 48_000);
    assert!(loud(&whole[0]) > 1e-3);
    for block in [1, 64, 100, 128] {
        assert!(with(7, block) == whole, "in blocks of {block}");
    }
    assert!(with(8, 48_000) != whole);
}

#[test]
fn making_music_asks_for_no_memory() {
    let mut music = Music::new(1, MoodKind::Quiet, RATE_HZ);
    let mut out = [[0.0; 128]; 3];
    assert_no_alloc(|| {
        for block in 0..(60.0 * RATE_HZ / 128.0) as usize {
            let at_s = block as f64 * 128.0 / RATE_HZ;
            let movement = MovementKind::ALL[block / 4000 % 6];
            music.tell(Lead { movement, ..lead(at_s) });
            let [left, right, beat] = &mut out;
            music.render(left, right, beat);
        }
    });
    assert!(loud(&out[0]) > 1e-4);
}

#[test]
fn beats_come_with_the_pulse() {
    // A little slower each second.
    let beats = |t: f64| 1.1 * t - 0.005 * t * t;
    let told = |t: f64| Lead { beats: beats(t), beat_hz: 1.1 - 0.01 * t, ..lead(t) };
    let [.., beat] = play(&mut Music::new(3, MoodKind::Quiet, RATE_HZ), 30.0, 128, told);
    let mut t = 0.0;
    for count in 1..26 {
        while beats(t) < f64::from(count) {
            t += 1e-5;
        }
        let at = (t * RATE_HZ) as usize;
        let (before, after) = (&beat[at - 480..at - 24], &beat[at + 240..at + 2400]);
        assert!(loud(before) < 1e-3 && loud(after) > 0.01, "beat {count} at {t:.3} s");
    }
}

#[test]
fn what_is_taken_up_within_a_beat_waits_for_the_next() {
    let told = |at_s| Lead { beats: 7.3 + at_s, ..lead(at_s + 0.03) };
    let [.., beat] = play(&mut Music::new(5, MoodKind::Quiet, RATE_HZ), 2.0, 128, told);
    let at = (0.73 * RATE_HZ) as usize;
    assert!(loud(&beat[..at - 24]) < 1e-3 && loud(&beat[at + 240..at + 2400]) > 0.01);
}

#[test]
fn a_beat_is_in_time_after_a_busy_machine_left_some_out() {
    let mut music = Music::new(5, MoodKind::Quiet, RATE_HZ);
    (0..40).for_each(|i| music.tell(lead(0.25 * f64::from(i))));
    let make = |music: &mut Music, seconds: f64| {
        let mut out = [(); 3].map(|()| vec![0.0; (seconds * RATE_HZ) as usize]);
        let [left, right, beat] = &mut out;
        music.render(left, right, beat);
        out
    };
    make(&mut music, 2.3);
    music.skip((0.9 * RATE_HZ) as u64);
    let [.., beat] = make(&mut music, 1.0);
    let at = (0.8 * RATE_HZ) as usize;
    assert!(loud(&beat[at / 2..at - 24]) < 1e-3 && loud(&beat[at + 240..at + 2400]) > 0.01);
}

/// A session with all that people may reply, and its end.
fn replied(t: f64) -> Lead {
    let now = lead(t);
    match t {
        ..20.0 => now,
        // Softer, and slower.
        ..26.0 => Lead { intensity: 0.2, beats: 20.0 + 0.6 * (t - 20.0), beat_hz: 0.6, ..now },
        // It hurts: hands off.
        ..34.0 => Lead { intensity: 0.2, beats: 23.6, beat_hz: 0.0, presence: 0.3, ..now },
        ..44.0 => Lead { beats: t - 10.4, intensity: 1.0, movement: MovementKind::Sweep, ..now },
        // Stop.
        _ => Lead { beats: 33.6, beat_hz: 0.0, presence: 0.0, ..now },
    }
}

#[test]
fn nothing_clicks_at_a_reply() {
    for mood in MOODS {
        // As lively as it gets.
        let lively = |t: f64| Lead { intensity: 1.0, ..lead(t) };
        let still = play(&mut Music::new(5, mood, RATE_HZ), 60.0, 128, lively);
        let bent = play(&mut Music::new(5, mood, RATE_HZ), 60.0, 128, replied);
        for voice in 0..3 {
            let (usual, most) = (largest_step(&still[voice]), largest_step(&bent[voice]));
            assert!(most <= 1.2 * usual, "{mood:?}: a step of {most} where {usual} is usual");
            // Around each reply the steps are no larger than elsewhere.
            for at_s in [20.0, 26.0, 34.0, 44.0] {
                let at = (at_s * RATE_HZ) as usize;
                let join = largest_step(&bent[voice][at - 4800..at + 14_400]);
                assert!(join <= usual, "{mood:?}: a step of {join} at {at_s} s");
            }
        }
        let (before, after) = (&bent[0][40 * 48_000..44 * 48_000], &bent[0][50 * 48_000..]);
        assert!(loud(after) < 0.002 * loud(before), "{mood:?} does not stop");
        assert!(loud(&bent[0][30 * 48_000..33 * 48_000]) < 0.6 * loud(before));
    }
}
