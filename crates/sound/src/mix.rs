//! Voice and music together: the music makes room for the voice, and nothing is ever too loud.

use warmhands_core::session::lead::Room;

/// A stretch of time in which something is said, seconds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spoken {
    /// When it begins.
    pub from_s: f64,
    /// When it ends.
    pub to_s: f64,
}

/// Makes room for a voice whose times are known.
#[derive(Debug, Clone)]
pub struct Duck {
    spoken: Vec<Spoken>,
    room: Room,
    next: usize,
}

impl Duck {
    /// `spoken` is in order.
    pub fn new(spoken: Vec<Spoken>, room: Room) -> Self {
        Self { spoken, room, next: 0 }
    }

    /// What is left of the music at a moment; moments never go back.
    pub fn gain(&mut self, at_s: f64) -> f32 {
        let Room { left, down_s, hold_s, up_s } = self.room;
        let over = |one: &Spoken| one.to_s + hold_s + up_s < at_s;
        while self.spoken.get(self.next).is_some_and(over) {
            self.next += 1;
        }
        let near = self.spoken[self.next..].iter().take_while(|one| one.from_s - down_s < at_s);
        let deepest = near
            .map(|one| {
                let down = ease((at_s - (one.from_s - down_s)) / down_s);
                down.min(1.0 - ease((at_s - one.to_s - hold_s) / up_s))
            })
            .fold(0.0, f64::max);
        (1.0 - (1.0 - left) * deepest) as f32
    }
}

/// From 0 to 1, softly at both ends.
pub fn ease(share: f64) -> f64 {
    let share = share.clamp(0.0, 1.0);
    share * share * (3.0 - 2.0 * share)
}

/// How far ahead a limiter looks, samples.
const AHEAD: usize = 256;
/// Over so many samples its gain goes down, which is less than it looks ahead.
const MEAN: usize = 128;
/// Taps of the filter that sees between samples.
const TAPS: usize = 12;

/// Keeps peaks under a ceiling, those between samples as well, without a click: it goes down before a
/// peak comes. What it gives is [`Limiter::LATENCY`] samples late.
#[derive(Debug, Clone)]
pub struct Limiter {
    ceiling: f32,
    between: [[f32; TAPS]; 3],
    frames: [[f32; 2]; AHEAD],
    /// The gain that each frame needs,
    needs: [f32; AHEAD],
    /// and the least of those within reach.
    least: [f32; AHEAD],
    at: usize,
    sum: f64,
    /// For so many samples no frame has needed less than 1.
    calm: usize,
}

impl Limiter {
    /// How late it is, samples.
    pub const LATENCY: usize = AHEAD - TAPS;

    /// `ceiling` is the highest peak, where 1 is full scale.
    pub fn new(ceiling: f32) -> Self {
        let between = [0.25, 0.5, 0.75].map(|share| std::array::from_fn(|i| tap(i, share)));
        Self {
            ceiling,
            between,
            frames: [[0.0; 2]; AHEAD],
            needs: [1.0; AHEAD],
            least: [1.0; AHEAD],
            at: 0,
            sum: MEAN as f64,
            calm: 2 * AHEAD,
        }
    }

    /// Takes a frame and gives an earlier one.
    pub fn pass(&mut self, frame: [f32; 2]) -> [f32; 2] {
        self.frames[self.at] = frame;
        let peak = self.peak();
        let need = if peak > self.ceiling { self.ceiling / peak } else { 1.0 };
        self.calm = if need < 1.0 { 0 } else { self.calm.saturating_add(1) };
        self.needs[self.at] = need;
        let gain = if self.calm >= 2 * AHEAD {
            self.least[self.at] = 1.0;
            1.0
        } else {
            // The least that is needed ahead, and the mean of that: it arrives before the peak does.
            let least = self.needs.iter().copied().fold(1.0, f32::min);
            self.sum += f64::from(least) - f64::from(self.least[(self.at + AHEAD - MEAN) % AHEAD]);
            self.least[self.at] = least;
            (self.sum / MEAN as f64).min(1.0) as f32
        };
        if self.calm == 2 * AHEAD {
            self.sum = MEAN as f64;
        }
        let [left, right] = self.frames[(self.at + TAPS) % AHEAD];
        self.at = (self.at + 1) % AHEAD;
        [left * gain, right * gain]
    }

    /// The highest of the last frames, and between them.
    fn peak(&self) -> f32 {
        let frame = |back: usize| self.frames[(self.at + AHEAD - back) % AHEAD];
        let newest = frame(0);
        let sample = newest[0].abs().max(newest[1].abs());
        let around = |back: usize| frame(back)[0].abs().max(frame(back)[1].abs());
        // Between quiet samples nothing is loud.
        let loudest = (0..TAPS).step_by(2).map(around).fold(sample, f32::max);
        if loudest < 0.4 * self.ceiling {
            return sample;
        }
        let mut peak = sample;
        for taps in &self.between {
            let mut sum = [0.0; 2];
            for (back, tap) in taps.iter().enumerate() {
                let [left, right] = frame(back);
                sum[0] += tap * left;
                sum[1] += tap * right;
            }
            peak = peak.max(sum[0].abs()).max(sum[1].abs());
        }
        peak
    }
}

/// A tap of a windowed sinc that reads between the two middle samples.
fn tap(i: usize, share: f64) -> f32 {
    let off = i as f64 - (TAPS as f64 / 2.0 - 1.0) - share;
    let angle = std::f64::consts::PI * off;
    let window = 0.5 + 0.5 * libm::cos(angle / (TAPS as f64 / 2.0 + 0.5));
    (libm::sin(angle) / angle * window) as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn music_is_down_while_something_is_said_and_glides_there_and_back() {
        let spoken = vec![Spoken { from_s: 5.0, to_s: 7.0 }, Spoken { from_s: 8.0, to_s: 9.0 }];
        let room = Room { left: 0.3, ..Room::USUAL };
        let mut duck = Duck::new(spoken, room);
        let gains: Vec<f32> = (0..1300).map(|i| duck.gain(f64::from(i) / 100.0)).collect();
        assert!(gains[430].min(gains[1240]) > 0.9999);
        assert!(gains[500..=700].iter().chain(&gains[800..=900]).all(|gain| *gain < 0.301));
        assert!(gains.windows(2).all(|pair| (pair[0] - pair[1]).abs() < 0.02));
    }

    #[test]
    fn peaks_stay_under_the_ceiling_even_between_samples() {
        let mut limiter = Limiter::new(0.8);
        // A quarter of the sampling rate, out of phase: its samples show 0.71 of its peak.
        let wave = |i: usize| (std::f32::consts::FRAC_PI_2 * i as f32 + 0.785).sin();
        let out: Vec<f32> = (0..4000).map(|i| limiter.pass([wave(i) * 1.1; 2])[0]).collect();
        let settled = &out[1000..];
        let most = settled.iter().fold(0.0_f32, |most, x| most.max(x.abs()));
        assert!((0.52..0.575).contains(&most), "{most}");
    }

    #[test]
    fn what_is_soft_passes_unchanged_and_late() {
        let mut limiter = Limiter::new(0.8);
        let out: Vec<f32> = (0..1000).map(|i| limiter.pass([i as f32 * 1e-4; 2])[1]).collect();
        assert!((out[Limiter::LATENCY + 100] - 0.01).abs() < 1e-9);
    }

    #[test]
    fn a_sudden_peak_is_met_before_it_comes() {
        let mut limiter = Limiter::new(0.5);
        let wave = |i: usize| if i > 879 { 2.0 } else { 0.1 } * (i as f32 * 0.05).sin();
        let out: Vec<f32> = (0..3000).map(|i| limiter.pass([wave(i); 2])[0]).collect();
        assert!(out.iter().all(|x| x.abs() <= 0.5001));
        assert!(out.windows(2).all(|pair| (pair[1] - pair[0]).abs() < 0.06));
    }
}
