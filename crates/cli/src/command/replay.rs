//! `warmhands replay`: what the log of a session folds to.

use super::{dose, tell};
use crate::args::{Format, Replay};
use crate::failure::{Answer, Failure};
use crate::input::{self, Document};
use crate::page::{Page, Tone};
use crate::{output, prose, report};
use serde_json::{Value, json};
use warmhands_core::body::Body;
use warmhands_core::diagnostic::any_stop;
use warmhands_core::digest::digest;
use warmhands_core::geometry::Point;
use warmhands_core::instructions::instructions;
use warmhands_core::score::Score;
use warmhands_core::session::event::{Entry, Event, Rating};
use warmhands_core::session::log::{self, ReadLog};
use warmhands_core::session::{Session, Status};
use warmhands_core::technique::Technique;
use warmhands_core::units::Seconds;
use warmhands_core::words::{self, Language, msg};

pub(super) fn run(args: &Replay) -> Result<Answer, Failure> {
    let failed = |error| Failure::Read { path: args.log.clone(), error };
    let document = input::read_log(&args.log, args.spoken.lang).map_err(failed)?;
    let read = log::read(&document.text, document.language);
    let said = replies(&read.entries);
    match args.format {
        Format::Json => output::write(None, &output::json(&as_json(&document, &read, &said)))?,
        Format::Text => {
            tell(&report::render(&document, &read.diagnostics));
            let planned_s = planned_s(&read.entries);
            let language = document.language;
            let session = read.session.as_ref();
            let text = session.map(|session| as_text(language, session, planned_s, &said));
            output::write(None, text.unwrap_or_default().as_bytes())?;
        }
    }
    let Document { name, language, .. } = &document;
    match (&read.session, any_stop(&read.diagnostics)) {
        (None, _) => Err(Failure::Input(msg::failed_no_session(*language, name))),
        (_, true) => Err(Failure::Input(msg::failed_not_sound(*language, name))),
        _ => Ok(Answer::Yes),
    }
}

/// How long the score was that was chosen: replies may have made another length of it.
fn planned_s(entries: &[Entry]) -> Seconds {
    match entries.first().map(|entry| &entry.event) {
        Some(Event::ScoreChosen { score }) => score.duration_s,
        _ => Seconds::ZERO,
    }
}

/// Something that happened, on both clocks.
struct Said<'a> {
    entry: &'a Entry,
    massage_s: Seconds,
}

/// Everything after the choice of the score, with the massage time it came at.
fn replies(entries: &[Entry]) -> Vec<Said<'_>> {
    let Some(Event::ScoreChosen { score }) = entries.first().map(|entry| &entry.event) else {
        return Vec::new();
    };
    let Ok(mut session) = Session::new((**score).clone()) else { return Vec::new() };
    let mut said = Vec::new();
    for entry in &entries[1..] {
        let before = session.massage_s(entry.t_s);
        if session.apply(entry).is_ok() {
            said.push(Said { entry, massage_s: before });
        }
    }
    said
}

fn as_json(document: &Document, read: &ReadLog, said: &[Said]) -> Value {
    let diagnostics = report::as_json(document, &read.diagnostics);
    let mut value = json!({
        "file": document.name,
        "good": read.session.is_some() && !any_stop(&read.diagnostics),
        "entries": read.entries.len(),
        "diagnostics": diagnostics,
        "status": Value::Null,
    });
    if let Some(session) = &read.session {
        let massage_s = session.massage_s(session.last_s());
        let reply = |said: &Said| {
            let mut value = json!(said.entry);
            value["massage_s"] = json!(said.massage_s);
            value
        };
        value["status"] = json!(session.status());
        value["massage_s"] = json!(massage_s);
        value["left_s"] = json!(session.left_s(session.last_s()));
        value["said"] = said.iter().map(reply).collect();
        value["rating"] = json!(session.rating());
        value["performed"] = json!(session.performed(massage_s));
        value["digest"] = json!(digest(session));
        value["session"] = json!(session);
    }
    value
}

fn as_text(language: Language, session: &Session, planned_s: Seconds, said: &[Said]) -> String {
    let massage_s = session.massage_s(session.last_s());
    let performed = session.performed(massage_s);
    let mut page = Page::for_stdout();
    page.title(&msg::replay_title(language, &output::clean(&performed.title)));
    page.line(Tone::Strong, status(language, session.status()));
    let times = msg::replay_time(language, &words::clock(massage_s), &words::clock(planned_s));
    page.line(Tone::Plain, &times);
    done(&mut page, language, &performed);
    page.heading(msg::replay_said(language));
    let body = Body::of(&performed.request.receiver);
    for Said { entry, massage_s } in said {
        let mark = format!("{:>6}  ", words::clock(*massage_s));
        page.item(&mark, Tone::Plain, &event(language, &entry.event, &body));
    }
    page.heading(msg::replay_dose(language));
    for line in prose::dose_words(language, &performed.dose) {
        page.line(Tone::Plain, &line);
    }
    dose::places(&mut page, language, &performed.dose);
    if let Some(rating) = session.rating() {
        page.heading(msg::replay_rating(language));
        for line in rated(language, rating) {
            page.item("  · ", Tone::Plain, &line);
        }
    }
    page.into_text()
}

/// What the hands did, movement by movement.
fn done(page: &mut Page, language: Language, performed: &Score) {
    page.heading(msg::replay_done(language));
    let mut movement = None;
    for told in instructions(performed) {
        if movement != Some(told.movement) {
            movement = Some(told.movement);
            let kind = performed.movements[told.movement].kind;
            page.line(Tone::Strong, words::movement(language, kind));
        }
        let line = prose::line(language, &told);
        page.item(&format!("{:>6}  ", words::clock(told.start_s)), Tone::Plain, &line);
    }
}

fn status(language: Language, status: Status) -> &'static str {
    match status {
        Status::Ready => msg::replay_ready(language),
        Status::Playing => msg::replay_playing(language),
        Status::Paused => msg::replay_paused(language),
        Status::HandsOff => msg::replay_hands_off(language),
        Status::Stopped => msg::replay_stopped(language),
        Status::Ended => msg::replay_ended(language),
    }
}

fn event(language: Language, event: &Event, body: &Body) -> String {
    let text = match event {
        Event::ScoreChosen { .. } => msg::event_score_chosen(language),
        Event::Started => msg::event_started(language),
        Event::Paused => msg::event_paused(language),
        Event::Resumed => msg::event_resumed(language),
        Event::Softer => msg::event_softer(language),
        Event::Firmer => msg::event_firmer(language),
        Event::Slower => msg::event_slower(language),
        Event::Faster => msg::event_faster(language),
        Event::Stayed => msg::event_stayed(language),
        Event::MovedOn => msg::event_moved_on(language),
        Event::SorenessNamed { x_m, y_m } => {
            let place = body.place_at(Point::new(x_m.0, y_m.0));
            return match place {
                Some(place) => msg::event_sore(language, &words::places(language, &[place])),
                None => msg::event_sore_nowhere(language).to_owned(),
            };
        }
        Event::Hurt => msg::event_hurt(language),
        Event::Stopped => msg::event_stopped(language),
        Event::FinishedGently => msg::event_finished_gently(language),
        Event::Ended => msg::event_ended(language),
        Event::Rated(_) => msg::event_rated(language),
    };
    text.to_owned()
}

fn rated(language: Language, rating: &Rating) -> Vec<String> {
    let names = |list: &[Technique]| {
        let names: Vec<String> = list.iter().map(|t| t.name(language).to_owned()).collect();
        (!names.is_empty()).then(|| words::list(language, &names))
    };
    let relaxed = rating.relaxation.map(|value| msg::rated_relaxed(language, value.into()));
    let pressure = rating.pressure.map(|value| match value.signum() {
        -1 => msg::rated_too_soft(language).to_owned(),
        1 => msg::rated_too_firm(language).to_owned(),
        _ => msg::rated_just_right(language).to_owned(),
    });
    let comfort = rating.comfort.map(|warm| {
        let say = if warm { msg::rated_comfortable } else { msg::rated_uncomfortable };
        say(language).to_owned()
    });
    let liked = names(&rating.liked).map(|names| msg::rated_liked(language, &names));
    let disliked = names(&rating.disliked).map(|names| msg::rated_disliked(language, &names));
    let sore = rating.next_day_soreness.map(|value| msg::rated_sore(language, value.into()));
    [relaxed, pressure, comfort, liked, disliked, sore].into_iter().flatten().collect()
}
