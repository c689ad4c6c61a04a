//! What happened in a session, as its log keeps it (design §6): past tense, in order, for good.

use crate::body::Body;
use crate::geometry::Point;
use crate::request::Receiver;
use crate::score::Score;
use crate::technique::Technique;
use crate::units::{Metres, Seconds};
use serde::{Deserialize, Serialize};

/// One line of a log.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Entry {
    /// Its number, from 0, without a gap.
    pub n: u64,
    /// When, on the session's own clock; it runs on through pauses and never backwards.
    pub t_s: Seconds,
    /// What happened.
    #[serde(flatten)]
    pub event: Event,
}

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum Event {
    /// What is performed; the first entry of every log.
    ScoreChosen {
        /// The whole plan.
        score: Box<Score>,
    },
    /// The first stroke began.
    Started,
    /// Hands and clock wait.
    Paused,
    /// They go on, after a pause or after something hurt.
    Resumed,
    /// The receiver wanted it softer.
    Softer,
    /// The receiver wanted it firmer.
    Firmer,
    /// The receiver wanted it slower.
    Slower,
    /// The receiver wanted it faster.
    Faster,
    /// The present stroke was to go on.
    Stayed,
    /// The present stroke was to end.
    MovedOn,
    /// The receiver named a sore point.
    SorenessNamed {
        /// Lateral, positive to the receiver's right.
        x_m: Metres,
        /// Along the midline towards the feet.
        y_m: Metres,
    },
    /// Something hurt: hands lifted.
    Hurt,
    /// The end, at once.
    Stopped,
    /// Straight to the close.
    FinishedGently,
    /// The score came to its end.
    Ended,
    /// How it was.
    Rated(Rating),
}

/// What a receiver says afterwards.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(default)]
pub struct Rating {
    /// How relaxed, 0–10.
    pub relaxation: Option<u8>,
    /// −2 too soft … 0 just right … 2 too firm.
    pub pressure: Option<i8>,
    /// Whether it was warm and comfortable.
    pub comfort: Option<bool>,
    /// Strokes that were liked.
    pub liked: Vec<Technique>,
    /// Strokes that were not.
    pub disliked: Vec<Technique>,
    /// Soreness on the next day, 0–10.
    pub next_day_soreness: Option<u8>,
}

impl Rating {
    /// Whether its numbers lie on their scales.
    pub(super) fn is_sound(&self) -> bool {
        let ten = |value: Option<u8>| value.is_none_or(|v| v <= 10);
        let two = self.pressure.is_none_or(|v| (-2..=2).contains(&v));
        ten(self.relaxation) && ten(self.next_day_soreness) && two
    }
}

/// What somebody wants, before it is an event: a reply of the receiver or a word of the giver.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(tag = "reply", rename_all = "snake_case")]
pub enum Reply {
    /// Begin.
    Start,
    /// Wait.
    Pause,
    /// Go on.
    Resume,
    /// Less force, here and with this stroke.
    Softer,
    /// More force, here and with this stroke.
    Firmer,
    /// Slower hands.
    Slower,
    /// Faster hands.
    Faster,
    /// Go on with this stroke.
    Stay,
    /// On to the next one.
    MoveOn,
    /// It is sore here.
    SoreHere {
        /// Lateral, positive to the receiver's right.
        x_m: Metres,
        /// Along the midline towards the feet.
        y_m: Metres,
    },
    /// It is sore at this point of the usual back, which a phone draws that knows no body of its own:
    /// the receiver of a request that says nothing.
    SoreDrawn {
        /// Lateral, positive to the receiver's right.
        x_m: Metres,
        /// Along the midline towards the feet.
        y_m: Metres,
    },
    /// It hurts.
    Hurts,
    /// The end, at once.
    Stop,
    /// Straight to the close.
    FinishGently,
    /// How it was.
    Rate(Rating),
}

impl Reply {
    /// The event that it becomes for this receiver once it is granted.
    pub(super) fn event(self, receiver: &Receiver) -> Event {
        match self {
            Self::Start => Event::Started,
            Self::Pause => Event::Paused,
            Self::Resume => Event::Resumed,
            Self::Softer => Event::Softer,
            Self::Firmer => Event::Firmer,
            Self::Slower => Event::Slower,
            Self::Faster => Event::Faster,
            Self::Stay => Event::Stayed,
            Self::MoveOn => Event::MovedOn,
            Self::SoreHere { x_m, y_m } => Event::SorenessNamed { x_m, y_m },
            Self::SoreDrawn { x_m, y_m } => {
                let usual = Body::of(&Receiver { arms: receiver.arms, ..Receiver::default() });
                let drawn = Point::new(x_m.0, y_m.0);
                let Point { x, y } = Body::of(receiver).carried(drawn, &usual);
                Event::SorenessNamed { x_m: Metres(x), y_m: Metres(y) }
            }
            Self::Hurts => Event::Hurt,
            Self::Stop => Event::Stopped,
            Self::FinishGently => Event::FinishedGently,
            Self::Rate(rating) => Event::Rated(rating),
        }
    }
}
