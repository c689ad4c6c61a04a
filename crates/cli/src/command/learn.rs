//! `warmhands learn`: what earlier sessions taught, and why.

use super::tell;
use crate::args::{Format, Learn};
use crate::failure::{Answer, Failure};
use crate::input::{self, Document};
use crate::page::{Page, Tone};
use crate::{output, report};
use serde_json::json;
use std::path::PathBuf;
use warmhands_core::diagnostic::any_stop;
use warmhands_core::learning::{self, Lesson};
use warmhands_core::session::event::{Entry, Event};
use warmhands_core::session::log;
use warmhands_core::words::{Language, msg};

pub(super) fn run(args: &Learn) -> Result<Answer, Failure> {
    let asked = args.spoken.lang;
    let logs = read(&args.logs, asked)?;
    let own = || logs.first().map_or_else(Language::default, |log| language(log));
    let language = asked.unwrap_or_else(own);
    let lessons = learned(&logs, &args.without, language)?;
    match args.format {
        Format::Json => {
            let request = learning::heeded(&lessons);
            let value = json!({ "sessions": logs.len(), "lessons": lessons, "learned": request });
            output::write(None, &output::json(&value))?;
        }
        Format::Text => {
            output::write(None, text(&lessons, logs.len(), language).as_bytes())?;
        }
    }
    Ok(Answer::Yes)
}

/// What these logs teach, for a plan.
pub(super) fn lessons(
    paths: &[PathBuf],
    without: &[String],
    language: Language,
) -> Result<Vec<Lesson>, Failure> {
    learned(&read(paths, Some(language))?, without, language)
}

fn learned(
    logs: &[Vec<Entry>],
    without: &[String],
    language: Language,
) -> Result<Vec<Lesson>, Failure> {
    let undone: Vec<&str> = without.iter().map(String::as_str).collect();
    let lessons = learning::learn(logs.iter().map(Vec::as_slice), &undone, language);
    match undone.iter().find(|id| lessons.iter().all(|lesson| lesson.id != **id)) {
        Some(id) => Err(Failure::Input(msg::learned_unknown(language, &output::clean(id)))),
        None => Ok(lessons),
    }
}

/// The sound entries of every log; what is wrong with the rest is told, in the language that was asked
/// for or else in the log's own.
fn read(paths: &[PathBuf], asked: Option<Language>) -> Result<Vec<Vec<Entry>>, Failure> {
    let mut all = Vec::new();
    for path in paths {
        let failed = |error| Failure::Read { path: path.clone(), error };
        let document = input::read_log(path, asked).map_err(failed)?;
        for text in learning::logs(&document.text) {
            // Findings count their lines within their own log, and are shown beside it.
            let own = Document::new(document.name.clone(), text.to_owned(), asked);
            let read = log::read(text, own.language);
            tell(&report::render(&own, &read.diagnostics));
            if read.session.is_none() || any_stop(&read.diagnostics) {
                return Err(Failure::Input(msg::failed_not_sound(own.language, &own.name)));
            }
            all.push(read.entries);
        }
    }
    Ok(all)
}

fn language(log: &[Entry]) -> Language {
    match log.first().map(|entry| &entry.event) {
        Some(Event::ScoreChosen { score }) => score.request.language,
        _ => Language::default(),
    }
}

fn text(lessons: &[Lesson], sessions: usize, language: Language) -> String {
    let mut page = Page::for_stdout();
    page.title(msg::learned_title(language));
    page.line(Tone::Faint, &msg::learned_sessions(language, sessions as u32));
    page.gap();
    if lessons.is_empty() {
        page.line(Tone::Plain, msg::learned_nothing(language));
    }
    for lesson in lessons {
        page.item("  · ", Tone::Plain, &lesson.sentence);
        let undo = msg::learned_undo(language, &lesson.id);
        let how = if lesson.undone { msg::learned_left_out(language) } else { &undo };
        page.item("    ", Tone::Faint, how);
    }
    page.into_text()
}
