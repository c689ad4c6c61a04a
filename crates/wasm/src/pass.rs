//! Values on their way in and out, as JSON: the browser's own parser is the fastest way to make
//! objects, and the formats are the ones that every other part reads and writes.

use serde::Serialize;
use serde::de::DeserializeOwned;
use warmhands_core::diagnostic::Severity;
use warmhands_core::request::{Receiver, Request};
use warmhands_core::score::Score;
use warmhands_core::session::event::Entry;
use warmhands_core::text::{self, Reading};
use warmhands_core::words::Language;
use wasm_bindgen::prelude::*;

/// What is wrong with an object is for programmers.
const TOLD_IN: Language = Language::English;

/// A value as a plain object.
pub(crate) fn out(value: &impl Serialize) -> JsValue {
    let json = serde_json::to_string(value).expect("plain data has a JSON");
    js_sys::JSON::parse(&json).expect("what serde writes is JSON")
}

/// A value that came in as a plain object; `what` says what it should be.
pub(crate) fn given<T: DeserializeOwned>(what: &str, value: &JsValue) -> Result<T, JsError> {
    let json = json(what, value)?;
    text::json(&json).map_err(|error| JsError::new(&format!("not {what}: {error}")))
}

pub(crate) fn given_receiver(value: &JsValue) -> Result<Receiver, JsError> {
    given("a receiver", value)
}

pub(crate) fn given_request(value: &JsValue) -> Result<Request, JsError> {
    sound("a request", text::request(&json("a request", value)?, TOLD_IN))
}

/// Read by the reader of texts, which refuses numbers beyond reason and reads every float exactly.
pub(crate) fn given_score(value: &JsValue) -> Result<Score, JsError> {
    sound("a score", text::score(&json("a score", value)?, TOLD_IN)).map(|read| read.score)
}

pub(crate) fn given_entry(value: &JsValue) -> Result<Entry, JsError> {
    sound("an entry", text::entry(&json("an entry", value)?, TOLD_IN))
}

fn json(what: &str, value: &JsValue) -> Result<String, JsError> {
    let json = js_sys::JSON::stringify(value).ok().and_then(|json| json.as_string());
    json.ok_or_else(|| JsError::new(&format!("not {what}: it has no JSON")))
}

fn sound<T>(what: &str, reading: Reading<T>) -> Result<T, JsError> {
    let stop = reading.diagnostics.iter().find(|finding| finding.severity == Severity::Stop);
    match (reading.value, stop) {
        (Some(value), None) => Ok(value),
        (_, stop) => {
            let why = stop.map_or("it cannot be read", |finding| &finding.message);
            Err(JsError::new(&format!("not {what}: {why}")))
        }
    }
}
