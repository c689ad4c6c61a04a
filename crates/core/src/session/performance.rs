//! A session as it is seen, heard and felt: hands, cues and pulse at a moment of its own clock.
//!
//! Everything here follows from the session; nothing of it is kept in a log. After a reply the hands
//! go over from their old way to the new one, softly; while they wait they lie light, and when it
//! hurt they are off within half a second (design §9).

use super::choreography::{Choreography, Frame, HandFrame};
use super::cues::{Cue, CueSheet};
use super::event::Entry;
use super::fold::{Refused, Session, Status, replies};
use super::lead::{Lead, presence};
use super::pulse::Pulse;
use super::skin::Skin;
use super::track::ease;
use crate::body::Body;
use crate::geometry::Point;
use crate::units::{Newtons, Seconds};
use crate::words::Language;

/// One session being performed.
#[derive(Debug, Clone)]
pub struct Performance {
    session: Session,
    skin: Skin,
    hands: Choreography,
    /// The hands' way before the last change of plan, which they leave from then on.
    before: Option<Choreography>,
    cues: CueSheet,
    /// The last time that hands went on after a wait: when, session clock, and what they had waited
    /// for.
    resumed: Option<(Seconds, Status)>,
}

impl Performance {
    /// A session, taken up where it stands.
    pub fn new(session: Session) -> Self {
        let skin = Skin::of(&Body::of(&session.score().request.receiver));
        let from = session.massage_s(session.last_s());
        Self {
            hands: Choreography::of(session.score(), session.turns(), &skin),
            cues: CueSheet::of(session.score(), from, from),
            before: None,
            resumed: None,
            skin,
            session,
        }
    }

    /// What was done and what is still to come.
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// The receiver's surface.
    pub fn skin(&self) -> &Skin {
        &self.skin
    }

    /// Sixteen digits that differ when anything does: in `before`, in the session, in its frames at
    /// these moments of its clock, or in what is said until the last of them. Chained from entry to
    /// entry it is how two machines compare a whole performance.
    pub fn digest(&self, before: &str, at_s: &[Seconds]) -> String {
        let frames: Vec<Frame> = at_s.iter().map(|t| self.frame(*t)).collect();
        let pulses: Vec<Pulse> = at_s.iter().map(|t| self.pulse(*t)).collect();
        let until = at_s.last().copied().unwrap_or(Seconds::ZERO);
        let cues = self.cues(Seconds::ZERO, until);
        crate::digest::digest(&(before, &self.session, frames, pulses, cues))
    }

    /// Takes in what happened.
    ///
    /// # Errors
    /// [`Refused`], and then nothing has changed.
    pub fn apply(&mut self, entry: &Entry) -> Result<(), Refused> {
        let (status, changed) = (self.session.status(), self.session.changed_s());
        let at = self.session.massage_s(entry.t_s);
        let score = self.session.score().clone();
        self.session.apply(entry)?;
        if self.session.status() == Status::Playing && status != Status::Playing {
            self.resumed = Some((entry.t_s, status));
        }
        if self.session.changed_s() != changed || *self.session.score() != score {
            let hands = Choreography::of(self.session.score(), self.session.turns(), &self.skin);
            self.before = Some(std::mem::replace(&mut self.hands, hands));
            self.cues = CueSheet::of(self.session.score(), at, at);
        }
        Ok(())
    }

    /// Goes on in another language: of this device, and not of the session.
    pub fn speak(&mut self, language: Language) {
        self.session.speak(language);
        self.cues = CueSheet::of(self.session.score(), Seconds::ZERO, Seconds::ZERO);
    }

    /// Where both hands are at a moment of the session's clock.
    pub fn frame(&self, t_s: Seconds) -> Frame {
        let at = self.session.massage_s(t_s);
        let mut frame = self.hands.frame(at);
        if let Some(before) = &self.before {
            let since = at - self.session.changed_s();
            let share = ease((since.0 / replies().blend.seconds).clamp(0.0, 1.0));
            if share < 1.0 {
                let old = before.frame(at);
                self.mix(&old.left, &mut frame.left, share);
                self.mix(&old.right, &mut frame.right, share);
            }
        }
        let (off, light) = self.waiting(t_s);
        for hand in [&mut frame.left, &mut frame.right] {
            let least = hand.force_n.min(Newtons(replies().wait.light_n));
            hand.force_n = hand.force_n + (least - hand.force_n) * light;
            hand.force_n = hand.force_n * (1.0 - off);
            hand.contact *= 1.0 - off;
            for (p, n) in hand.position_m.iter_mut().zip(hand.normal) {
                *p += n * off * replies().wait.hover_m;
            }
        }
        frame
    }

    /// How far hands are off, and how far they only lie light, 0–1 each.
    fn waiting(&self, t_s: Seconds) -> (f64, f64) {
        let wait = &replies().wait;
        let share = |since: Seconds, over: f64| ease(((t_s - since).0 / over).clamp(0.0, 1.0));
        if let Some(since) = self.session.waiting_since_s() {
            return match self.session.status() {
                Status::HandsOff => (share(since, replies().hurt.lift_s), 1.0),
                // Hands still, then lift.
                Status::Stopped => {
                    (share(since + Seconds(wait.ease_s), wait.back_s), share(since, wait.ease_s))
                }
                Status::Paused => (0.0, share(since, wait.ease_s)),
                _ => (0.0, 0.0),
            };
        }
        match self.resumed {
            Some((since, Status::HandsOff)) => {
                let left = 1.0 - share(since, wait.back_s);
                (left, left)
            }
            Some((since, Status::Paused)) => (0.0, 1.0 - share(since, wait.ease_s)),
            _ => (0.0, 0.0),
        }
    }

    /// A hand on its way from where it was led before to where it is led now.
    fn mix(&self, old: &HandFrame, new: &mut HandFrame, share: f64) {
        let between = |a: [f64; 3], b: [f64; 3]| -> [f64; 3] {
            std::array::from_fn(|i| a[i] + (b[i] - a[i]) * share)
        };
        let unit = |v: [f64; 3]| {
            let length = (v[0] * v[0] + v[1] * v[1] + v[2] * v[2]).sqrt();
            if length > 1e-6 { v.map(|x| x / length) } else { new.normal }
        };
        let mut position = between(old.position_m, new.position_m);
        // Between two points of a back there may be more of it.
        position[2] = position[2].max(self.skin.at(Point::new(position[0], position[1])).z);
        let (normal, heading) =
            (unit(between(old.normal, new.normal)), unit(between(old.heading, new.heading)));
        new.position_m = position;
        (new.normal, new.heading) = (normal, heading);
        new.force_n = old.force_n + (new.force_n - old.force_n) * share;
        new.contact = old.contact + (new.contact - old.contact) * share;
        new.closed = old.closed + (new.closed - old.closed) * share;
        if share < 0.5 {
            (new.posture, new.technique) = (old.posture, old.technique);
        }
    }

    /// What is said from one moment of the session's clock until another. Nothing while hands wait.
    pub fn cues(&self, from_s: Seconds, to_s: Seconds) -> &[Cue] {
        let playing = self.session.status() == Status::Playing;
        let (from, to) = (self.session.massage_s(from_s), self.session.massage_s(to_s));
        if playing { self.cues.cues(from, to) } else { &[] }
    }

    /// The pulse of the hands.
    pub fn pulse(&self, t_s: Seconds) -> Pulse {
        self.hands.pulse(self.session.massage_s(t_s))
    }

    /// What the music follows. Before the massage its beats lead in, after it nothing beats any more.
    pub fn lead(&self, t_s: Seconds) -> Lead {
        Lead::of(&self.session, self.session.unbounded_s(t_s), self.pulse(t_s))
    }

    /// How much of the music there is, as `lead` says it.
    pub fn presence(&self, t_s: Seconds) -> f64 {
        let session = &self.session;
        presence(session.status(), session.score().duration_s - session.unbounded_s(t_s))
    }
}
