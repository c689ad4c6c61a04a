//! The browser's edge: what the core decides, as typed JavaScript functions.
//!
//! Texts that a person wrote come in as text and never throw: the answer has a value, if one can be
//! made, and diagnostics. Scores and requests come back in as the objects that went out; one that
//! is none is a mistake in the program, and throws. So does a panic, with its message: the instance
//! is broken then, and a new one must be made. Answers are plain objects, which a worker can post
//! and nobody has to free; large arrays of numbers are typed ones, copied once.
//!
//! Nothing is decided here. The declarations (`.d.ts`) are generated: functions by wasm-bindgen,
//! types from the Rust definitions (`types`).
#![allow(
    clippy::missing_errors_doc,
    reason = "said once above; the words below are read in TypeScript"
)]

mod answer;
mod arrays;
mod demonstration;
mod form;
mod pass;
mod performance;
mod setting;
#[cfg(feature = "types")]
pub mod types;

use answer::{Checked, Figure, Judged, Planned, Preparations, Told};
use demonstration::Demonstration;
use form::{Form, Placed};
use pass::{given, given_receiver, given_request, given_score, out};
use setting::Setting;
use warmhands_core::body::Body;
use warmhands_core::session::{heard, log};
use warmhands_core::technique::Technique;
use warmhands_core::words::Language;
use warmhands_core::{care, dose, learning, text};
use wasm_bindgen::prelude::*;

/// Takes in the texts of a language, `words/core/<language>.ftl` as the build wrote it, before anything
/// is said in it. What is said in a language that was not taken in is said in English, or in one that
/// was.
#[wasm_bindgen(js_name = takeIn)]
pub fn take_in(
    #[wasm_bindgen(unchecked_param_type = "Language")] language: &JsValue,
    texts: &str,
) -> Result<(), JsError> {
    let language: Language = given("a language", language)?;
    Ok(language.take_in(texts)?)
}

/// Plans a request, or follows a routine as these two need it, TOML or JSON. All that is said of it is
/// said in its own language.
#[wasm_bindgen(unchecked_return_type = "Planned")]
pub fn plan(text: &str, setting: Setting) -> JsValue {
    out(&Planned::of(text, setting.into()))
}

/// Reads a request or a routine, TOML or JSON, and what care makes of it. What is wrong with its text is
/// told in `language`: for whoever opens what somebody else wrote. If nothing is said, in its own.
#[wasm_bindgen(unchecked_return_type = "Judged")]
pub fn judge(
    text: &str,
    #[wasm_bindgen(unchecked_optional_param_type = "Language")] language: &JsValue,
) -> Result<JsValue, JsError> {
    let language = if language.is_undefined() {
        text::language_of(text)
    } else {
        given("a language", language)?
    };
    Ok(out(&Judged::of(text, language)))
}

/// Reads a routine or a score, fills in what a routine leaves open, and goes through every rule.
#[wasm_bindgen(unchecked_return_type = "Checked")]
pub fn check(text: &str) -> JsValue {
    out(&Checked::of(text))
}

/// What the logs of earlier sessions of the two teach, one after another in one text; the lessons
/// whose ids stand in `undone`, a line each, are left out. `learned` of the others goes into the
/// next request's own `learned`. What is damaged of a log is passed over.
#[wasm_bindgen(unchecked_return_type = "Lesson[]")]
pub fn learn(
    logs: &str,
    undone: &str,
    #[wasm_bindgen(unchecked_param_type = "Language")] language: &JsValue,
) -> Result<JsValue, JsError> {
    let language = given("a language", language)?;
    let logs: Vec<_> =
        learning::logs(logs).into_iter().map(|text| log::read(text, language).entries).collect();
    let undone: Vec<&str> = undone.split('\n').collect();
    Ok(out(&learning::learn(logs.iter().map(Vec::as_slice), &undone, language)))
}

/// The questions to answer before a massage.
#[wasm_bindgen(unchecked_return_type = "Asked[]")]
pub fn questions(
    #[wasm_bindgen(unchecked_param_type = "Language")] language: &JsValue,
) -> Result<JsValue, JsError> {
    let language = given("a language", language)?;
    Ok(out(&care::questions().iter().map(|q| q.asked(language)).collect::<Vec<_>>()))
}

/// What a request may say, and what its choices are called.
#[wasm_bindgen(unchecked_return_type = "Form")]
pub fn form(
    #[wasm_bindgen(unchecked_param_type = "Language")] language: &JsValue,
) -> Result<JsValue, JsError> {
    Ok(out(&Form::of(given("a language", language)?)))
}

/// The places of a back. What is left out of the receiver is as usual.
#[wasm_bindgen(unchecked_return_type = "Placed[]")]
pub fn places(
    #[wasm_bindgen(unchecked_param_type = "Partial<Receiver>")] receiver: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Language")] language: &JsValue,
) -> Result<JsValue, JsError> {
    Ok(out(&Placed::all(&given_receiver(receiver)?, given("a language", language)?)))
}

/// What the hands can do.
#[wasm_bindgen(unchecked_return_type = "Described[]")]
pub fn techniques(
    #[wasm_bindgen(unchecked_param_type = "Language")] language: &JsValue,
) -> Result<JsValue, JsError> {
    let language = given("a language", language)?;
    Ok(out(&Technique::all().map(|t| t.described(language)).collect::<Vec<_>>()))
}

/// One technique alone, to be watched; `null` for one that cannot be shown.
#[wasm_bindgen(unchecked_return_type = "Demonstration | null")]
pub fn demonstration(
    #[wasm_bindgen(unchecked_param_type = "Technique")] technique: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Language")] language: &JsValue,
) -> Result<JsValue, JsError> {
    let technique = given("a technique", technique)?;
    Ok(out(&Demonstration::of(technique, given("a language", language)?)))
}

/// What to have at hand before, and what comes after. Empty where care refuses the session.
#[wasm_bindgen(unchecked_return_type = "Preparations")]
pub fn preparations(
    #[wasm_bindgen(unchecked_param_type = "Request")] request: &JsValue,
) -> Result<JsValue, JsError> {
    Ok(out(&Preparations::of(&given_request(request)?)))
}

/// What the giver is told, in order.
#[wasm_bindgen(unchecked_return_type = "Told[]")]
pub fn instructions(
    #[wasm_bindgen(unchecked_param_type = "Score")] score: &JsValue,
) -> Result<JsValue, JsError> {
    Ok(out(&Told::all(&given_score(score)?)))
}

/// The dose of every place.
#[wasm_bindgen(js_name = doseByPlace, unchecked_return_type = "Record<Place, PlaceDose>")]
pub fn dose_by_place(
    #[wasm_bindgen(unchecked_param_type = "Score")] score: &JsValue,
) -> Result<JsValue, JsError> {
    Ok(out(&dose::of_score(&given_score(score)?)))
}

/// The dose of every cell of the back.
#[wasm_bindgen(js_name = doseGrid, unchecked_return_type = "DoseGrid")]
pub fn dose_grid(
    #[wasm_bindgen(unchecked_param_type = "Score")] score: &JsValue,
) -> Result<JsValue, JsError> {
    Ok(arrays::dose_grid(&dose::map(&given_score(score)?)))
}

/// The skin as triangles about `cell_m` metres wide, 0.005 to 0.009 for a picture. What is left out
/// of the receiver is as usual.
#[wasm_bindgen(js_name = bodyMesh, unchecked_return_type = "BodyMesh")]
pub fn body_mesh(
    #[wasm_bindgen(unchecked_param_type = "Partial<Receiver>")] receiver: &JsValue,
    cell_m: f64,
) -> Result<JsValue, JsError> {
    Ok(arrays::body_mesh(&Body::of(&given_receiver(receiver)?).mesh(cell_m)))
}

/// Height of the skin over the table as hands meet it, on a grid of cells `cell_m` metres wide: flat
/// where there is no body. What is left out of the receiver is as usual.
#[wasm_bindgen(js_name = skinGrid, unchecked_return_type = "SkinGrid")]
pub fn skin_grid(
    #[wasm_bindgen(unchecked_param_type = "Partial<Receiver>")] receiver: &JsValue,
    cell_m: f64,
) -> Result<JsValue, JsError> {
    Ok(arrays::skin_grid(&Body::of(&given_receiver(receiver)?), cell_m))
}

/// Signed distance of points to the skin, metres, negative inside; `points` has three numbers for
/// each. What is left out of the receiver is as usual.
#[wasm_bindgen(js_name = skinDistances)]
pub fn skin_distances(
    #[wasm_bindgen(unchecked_param_type = "Partial<Receiver>")] receiver: &JsValue,
    points: &[f32],
) -> Result<Vec<f32>, JsError> {
    let body = Body::of(&given_receiver(receiver)?);
    let points = points.as_chunks::<3>().0.iter().map(|p| p.map(f64::from));
    Ok(points.map(|[x, y, z]| body.distance(x, y, z) as f32).collect())
}

/// The back as a drawing: an SVG document with these figures side by side.
#[wasm_bindgen(js_name = bodySvg)]
pub fn body_svg(
    #[wasm_bindgen(unchecked_param_type = "Partial<Receiver>")] receiver: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Partial<Figure>[]")] figures: &JsValue,
) -> Result<String, JsError> {
    let figures: Vec<Figure> = pass::given("an array of figures", figures)?;
    let figures: Vec<_> = figures.iter().map(Figure::drawn).collect();
    Ok(Body::of(&given_receiver(receiver)?).svg(&figures))
}

/// The reply that somebody wants who said this aloud in a session; `null` for ordinary talk.
#[wasm_bindgen(unchecked_return_type = "Reply | null")]
pub fn heard(
    text: &str,
    #[wasm_bindgen(unchecked_param_type = "Language")] language: &JsValue,
) -> Result<JsValue, JsError> {
    Ok(out(&heard::heard(text, given("a language", language)?)))
}

/// What can be said aloud in a session: the call, *stop*, and what else comes after the call.
#[wasm_bindgen(unchecked_return_type = "[string, string, ...string[]]")]
pub fn sayable(
    #[wasm_bindgen(unchecked_param_type = "Language")] language: &JsValue,
) -> Result<JsValue, JsError> {
    Ok(out(&heard::sayable(given("a language", language)?)))
}

/// Sixteen digits that differ when anything in the score differs, the last bit of a number too.
#[wasm_bindgen]
pub fn digest(
    #[wasm_bindgen(unchecked_param_type = "Score")] score: &JsValue,
) -> Result<String, JsError> {
    Ok(warmhands_core::digest::digest(&given_score(score)?))
}

/// Fails as a broken invariant does: to try what the page does then.
///
/// # Panics
/// Always.
#[wasm_bindgen]
pub fn panic() {
    panic!("panicked on request");
}

#[wasm_bindgen(start, skip_typescript)]
fn start() {
    std::panic::set_hook(Box::new(|info| {
        let message = info.payload_as_str().unwrap_or("without a message");
        let place = info.location().map(|at| format!(" ({at})")).unwrap_or_default();
        wasm_bindgen::throw_str(&format!("warmhands: {message}{place}"));
    }));
}
