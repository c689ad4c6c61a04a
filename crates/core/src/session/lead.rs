//! What the music of a session follows, and the room it makes for a voice: the same for the page and
//! for a file.

use super::fold::{Session, Status};
use super::pulse::Pulse;
use super::track::ease;
use crate::score::MovementKind;
use crate::units::{Hertz, Seconds};
use serde::Serialize;

/// How much of the music there is while hands wait: enough that it is no sudden silence.
const PAUSED: f64 = 0.45;
const HANDS_OFF: f64 = 0.3;
/// It begins to go so long before the end, and is gone so long after it, seconds: two breaths each.
const FADE_S: f64 = 8.0;
const RING_S: f64 = 5.5;

/// What the music follows at one moment.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Lead {
    /// Its beats; while hands do not move there are none.
    pub pulse: Pulse,
    /// The present movement, or the nearest.
    pub movement: MovementKind,
    /// How long it goes on.
    pub movement_left_s: Seconds,
    /// How much of the music there is, 0 for silence, 1 for all.
    pub presence: f64,
}

impl Lead {
    /// At a massage time that runs on before and after the massage, with the pulse there.
    pub(super) fn of(session: &Session, at: Seconds, pulse: Pulse) -> Self {
        let score = session.score();
        let next = score.movements.partition_point(|movement| movement.start_s <= at);
        let movement = &score.movements[next.saturating_sub(1)];
        let moving = session.status() == Status::Playing && at < score.duration_s;
        let before = at.0.min(0.0) * pulse.beat_hz.0;
        Self {
            pulse: Pulse {
                beats: pulse.beats + before,
                beat_hz: if moving { pulse.beat_hz } else { Hertz(0.0) },
                ..pulse
            },
            movement: movement.kind,
            movement_left_s: movement.start_s + movement.duration_s - at,
            presence: presence(session.status(), score.duration_s - at),
        }
    }
}

/// How much of the music there is while so much of the massage is left; towards the end it goes.
pub(super) fn presence(status: Status, left: Seconds) -> f64 {
    let there = match status {
        Status::Playing => 1.0,
        Status::Paused => PAUSED,
        Status::HandsOff => HANDS_OFF,
        Status::Ready | Status::Stopped | Status::Ended => 0.0,
    };
    let gone = (FADE_S - left.0) / (FADE_S + RING_S);
    there * (1.0 - ease(gone))
}

/// The room that music makes for a voice.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Room {
    /// What is left of the music while somebody speaks, 0–1.
    pub left: f64,
    /// It goes down over this time before a voice begins,
    pub down_s: f64,
    /// stays there for a moment after it,
    pub hold_s: f64,
    /// and comes back over this time.
    pub up_s: f64,
}

impl Room {
    /// Down within a breath in, and slowly back.
    pub const USUAL: Self = Self { left: 0.35, down_s: 0.6, hold_s: 0.25, up_s: 1.8 };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn music_is_there_with_the_hands_and_goes_towards_the_end() {
        let playing = |left| presence(Status::Playing, Seconds(left));
        assert!((playing(600.0) - 1.0).abs() < 1e-12);
        assert!((0.2..0.5).contains(&playing(0.0)), "{}", playing(0.0));
        assert!(playing(-6.0) < 1e-12);
        let steps = (-80..120).map(|tenth| f64::from(tenth) / 10.0);
        assert!(steps.clone().zip(steps.skip(1)).all(|(a, b)| playing(a) <= playing(b)));
        let waits = presence(Status::Paused, Seconds(600.0));
        assert!(0.0 < waits && waits < 1.0);
        assert!(presence(Status::Stopped, Seconds(600.0)) < 1e-12);
    }
}
