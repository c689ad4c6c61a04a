//! A session being performed, as an object that the page keeps: the one thing here with a state.
//!
//! Times are seconds of the session's own clock. Nothing here has a clock: the page says what time
//! it is, with `decide` and `apply` for what happens and with the rest for what is seen.

use crate::answer::{Told, in_utf16};
use crate::arrays::object;
use crate::pass::{given, given_entry, given_score, out};
use js_sys::{Float32Array, Function};
use serde::Serialize;
use std::cell::OnceCell;
use warmhands_core::geometry::Point;
use warmhands_core::score::MovementKind;
use warmhands_core::session::choreography::Frame;
use warmhands_core::session::cues::CueSheet;
use warmhands_core::session::event::{Entry, Reply};
use warmhands_core::session::lead::Room;
use warmhands_core::session::{self, Present, Refused, Session, log};
use warmhands_core::text;
use warmhands_core::units::Seconds;
use wasm_bindgen::prelude::*;

/// What a reply becomes: the entry to apply and to write down, or why not.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(untagged)]
pub(crate) enum Decided {
    /// Granted.
    Granted {
        /// The entry.
        entry: Entry,
    },
    /// Not granted.
    Refused {
        /// Why.
        refused: Refused,
        /// The same in a sentence.
        message: String,
    },
}

/// What is performed at a moment.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub(crate) struct Now {
    /// The present movement and stroke of the score, and how far it has come.
    #[serde(flatten)]
    present: Present,
    /// What kind of movement it is.
    kind: MovementKind,
    /// Massage time.
    massage_s: Seconds,
    /// Index of the present instruction in `instructions()`.
    instruction: usize,
    /// Massage time until the next stroke; the last one goes on until the end.
    stroke_left_s: Seconds,
}

/// What a log holds.
#[cfg(feature = "types")]
#[derive(ts_rs::TS)]
#[allow(dead_code, reason = "the shape of what `fromLog` makes")]
pub(crate) struct LogRead {
    /// The session as far as the log is sound; `null` when not even its score can be read.
    #[ts(type = "Performance | null")]
    performance: (),
    /// The sound entries.
    entries: Vec<Entry>,
    /// How many bytes of the log's UTF-8 they take up; a writer goes on from here.
    sound_bytes: usize,
    /// What is wrong with the rest. Spans count in units of a JavaScript string.
    diagnostics: Vec<warmhands_core::diagnostic::Diagnostic>,
}

/// One session being performed. `free()` gives its memory back.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Performance {
    core: session::Performance,
    told: OnceCell<Vec<Told>>,
}

impl Performance {
    fn of(session: Session) -> Self {
        Self { core: session::Performance::new(session), told: OnceCell::new() }
    }
    fn told(&self) -> &[Told] {
        self.told.get_or_init(|| Told::all(self.core.session().score()))
    }
}

fn refused(what: &str, why: &Refused) -> JsError {
    JsError::new(&format!("not {what}: {why}"))
}

#[wasm_bindgen]
impl Performance {
    /// A session of a score, ready to begin. Its log begins with
    /// `{ n: 0, t_s: 0, event: 'score_chosen', score }`.
    #[wasm_bindgen(constructor)]
    pub fn new(
        #[wasm_bindgen(unchecked_param_type = "Score")] score: &JsValue,
    ) -> Result<Performance, JsError> {
        let session = Session::new(given_score(score)?).map_err(|why| refused("a score", &why))?;
        Ok(Self::of(session))
    }

    /// The session that a log folds to, one JSON line an entry. Never throws.
    #[wasm_bindgen(js_name = fromLog, unchecked_return_type = "LogRead")]
    pub fn from_log(text: &str) -> JsValue {
        let read = log::read(text, text::language_of(text));
        object([
            ("performance", read.session.map_or(JsValue::NULL, |s| Self::of(s).into())),
            ("entries", out(&read.entries)),
            ("sound_bytes", read.sound_bytes.into()),
            ("diagnostics", out(&in_utf16(text, read.diagnostics))),
        ])
    }

    /// What a reply becomes now. Changes nothing: `apply` does.
    #[wasm_bindgen(unchecked_return_type = "Decided")]
    pub fn decide(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Reply")] reply: &JsValue,
        t_s: f64,
    ) -> Result<JsValue, JsError> {
        let reply: Reply = given("a reply", reply)?;
        Ok(out(&match self.core.session().decide(reply, Seconds(t_s)) {
            Ok(entry) => Decided::Granted { entry },
            Err(refused) => Decided::Refused { message: refused.to_string(), refused },
        }))
    }

    /// Takes in what happened. Throws for an entry that cannot follow; then nothing has changed.
    pub fn apply(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "Entry")] entry: &JsValue,
    ) -> Result<(), JsError> {
        let entry = given_entry(entry)?;
        self.core.apply(&entry).map_err(|why| refused("an entry that can follow", &why))?;
        self.told = OnceCell::new();
        Ok(())
    }

    /// Goes on in another language, on this device: no part of the session. What was planned keeps its
    /// words. Ask again for what is told and said.
    pub fn speak(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "Language")] language: &JsValue,
    ) -> Result<(), JsError> {
        self.core.speak(given("a language", language)?);
        self.told = OnceCell::new();
        Ok(())
    }

    /// The entry that has fallen due by itself, to be applied: the end.
    #[wasm_bindgen(unchecked_return_type = "Entry | null")]
    pub fn due(&self, t_s: f64) -> JsValue {
        let session = self.core.session();
        out(&session.due(Seconds(t_s)).map(|event| Entry {
            n: session.next(),
            t_s: Seconds(t_s),
            event,
        }))
    }

    /// Where it stands.
    #[wasm_bindgen(getter, unchecked_return_type = "Status")]
    pub fn status(&self) -> JsValue {
        out(&self.core.session().status())
    }

    /// Time of the last entry: a page that takes the session up again goes on from here.
    #[wasm_bindgen(getter, js_name = lastS)]
    pub fn last_s(&self) -> f64 {
        self.core.session().last_s().0
    }

    /// Massage time: pauses do not count.
    #[wasm_bindgen(js_name = massageS)]
    pub fn massage_s(&self, t_s: f64) -> f64 {
        self.core.session().massage_s(Seconds(t_s)).0
    }

    /// Massage time that is left.
    #[wasm_bindgen(js_name = leftS)]
    pub fn left_s(&self, t_s: f64) -> f64 {
        self.core.session().left_s(Seconds(t_s)).0
    }

    /// What is performed at a moment.
    #[wasm_bindgen(unchecked_return_type = "Now")]
    pub fn present(&self, t_s: f64) -> JsValue {
        let session = self.core.session();
        let massage_s = session.massage_s(Seconds(t_s));
        let present = session.present(massage_s);
        let movement = &session.score().movements[present.movement];
        let at = (present.movement, present.stroke);
        let instruction = self.told().iter().rposition(|told| told.first_stroke() <= at);
        out(&Now {
            kind: movement.kind,
            massage_s,
            instruction: instruction.unwrap_or(0),
            stroke_left_s: (movement.strokes[present.stroke].end_s() - massage_s)
                .max(Seconds::ZERO),
            present,
        })
    }

    /// What the giver is told, in order, as replies have made it. Ask again after `apply`.
    #[wasm_bindgen(unchecked_return_type = "Told[]")]
    pub fn instructions(&self) -> JsValue {
        out(&self.told())
    }

    /// What was done up to now and is planned from now on. Ask again after `apply`.
    #[wasm_bindgen(unchecked_return_type = "Score")]
    pub fn score(&self) -> JsValue {
        out(self.core.session().score())
    }

    /// The score as far as it was performed by a moment, with the dose of that.
    #[wasm_bindgen(unchecked_return_type = "Score")]
    pub fn performed(&self, t_s: f64) -> JsValue {
        let session = self.core.session();
        out(&session.performed(session.massage_s(Seconds(t_s))))
    }

    /// How many numbers `frame` writes.
    #[wasm_bindgen(js_name = frameFloats)]
    pub fn frame_floats() -> usize {
        Frame::FLOATS
    }

    /// Writes where both hands are into `out`, which has `frameFloats()` numbers and is used again
    /// and again. The left hand, the right hand, light, pulse; of a hand: position (3, metres),
    /// normal (3), heading (3), force (newtons), contact, closed, index of its posture, index of its
    /// technique in `techniques()`, −1 for none.
    pub fn frame(&self, t_s: f64, out: &Float32Array) -> Result<(), JsError> {
        let mut floats = [0.0; Frame::FLOATS];
        self.core.frame(Seconds(t_s)).write_to(&mut floats);
        written(&floats, out)
    }

    /// Writes the skin at a place of the body frame into `out`: height over the table (metres) and
    /// the normal (3), as hands meet it.
    #[wasm_bindgen(js_name = skinAt)]
    pub fn skin_at(&self, x_m: f64, y_m: f64, out: &Float32Array) -> Result<(), JsError> {
        let touch = self.core.skin().at(Point::new(x_m, y_m));
        let [x, y, z] = touch.normal;
        written(&[touch.z, x, y, z].map(|number| number as f32), out)
    }

    /// What is said from one moment until another. Nothing while hands wait.
    #[wasm_bindgen(unchecked_return_type = "Cue[]")]
    pub fn cues(&self, from_s: f64, to_s: f64) -> JsValue {
        out(&self.core.cues(Seconds(from_s), Seconds(to_s)))
    }

    /// All that is said from a massage time on, where `length` knows how long each text takes: the cue
    /// of a stroke ends before it begins. Ask again after `apply`.
    #[wasm_bindgen(js_name = cuesSpoken, unchecked_return_type = "Cue[]")]
    pub fn cues_spoken(
        &self,
        from_s: f64,
        #[wasm_bindgen(unchecked_param_type = "(text: string) => number")] length: &Function,
    ) -> JsValue {
        let length = |text: &str| {
            let said = length.call1(&JsValue::NULL, &text.into());
            Seconds(said.ok().and_then(|s| s.as_f64()).filter(|s| s.is_finite()).unwrap_or(0.0))
        };
        out(&CueSheet::spoken(self.core.session().score(), Seconds(from_s), &length).all())
    }

    /// What the music follows.
    #[wasm_bindgen(unchecked_return_type = "Lead")]
    pub fn lead(&self, t_s: f64) -> JsValue {
        out(&self.core.lead(Seconds(t_s)))
    }

    /// The room that music makes for a voice.
    #[wasm_bindgen(unchecked_return_type = "Room")]
    pub fn room() -> JsValue {
        out(&Room::USUAL)
    }

    /// The pulse of the hands.
    #[wasm_bindgen(unchecked_return_type = "Pulse")]
    pub fn pulse(&self, t_s: f64) -> JsValue {
        out(&self.core.pulse(Seconds(t_s)))
    }

    /// Sixteen digits that differ when `before`, the session, its frames at these times or its cues
    /// until the last of them do.
    pub fn digest(&self, before: &str, at_s: &[f64]) -> String {
        let at_s: Vec<_> = at_s.iter().copied().map(Seconds).collect();
        self.core.digest(before, &at_s)
    }
}

fn written(floats: &[f32], out: &Float32Array) -> Result<(), JsError> {
    if out.length() as usize != floats.len() {
        let (is, must) = (out.length(), floats.len());
        return Err(JsError::new(&format!("an array of {is} numbers where {must} are written")));
    }
    out.copy_from(floats);
    Ok(())
}
