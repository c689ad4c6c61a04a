//! The commands, and what they share: reading what people wrote.

mod check;
mod dose;
mod know;
mod learn;
mod plan;
mod replay;
mod serve;
mod simulate;

pub(crate) use plan::preparations;

use crate::args::{Cli, Command, Wish};
use crate::failure::{Answer, Failure};
use crate::input::{self, Document, Unread};
use crate::page::{Page, Tone};
use crate::{play, render, report};
use serde_json::json;
use std::io::{self, Write};
use std::path::Path;
use warmhands_core::diagnostic::any_stop;
use warmhands_core::learning;
use warmhands_core::planner::{self, Refusal, Setting};
use warmhands_core::request::{MINUTES_USUAL, Request};
use warmhands_core::rules;
use warmhands_core::score::{Score, Verdict};
use warmhands_core::text::{self, Kind, Reading};
use warmhands_core::words::{Language, msg};

/// Does what was typed.
pub(crate) fn run(cli: Cli) -> Result<Answer, Failure> {
    match cli.command {
        Command::Plan(args) => plan::run(&args),
        Command::Check(args) => check::run(&args),
        Command::Dose(args) => dose::run(&args),
        Command::Play(args) => match &args.resume {
            Some(log) => play::resume(log, args.speed),
            None => conducted(args.file.as_deref(), &args.wish, |score| play::run(score, &args)),
        },
        Command::Render(mut args) => {
            args.wish.mood = args.mood.take();
            render::place(&args)?;
            conducted(args.file.as_deref(), &args.wish, |score| render::run(score, &args))
        }
        Command::Replay(args) => replay::run(&args),
        Command::Learn(args) => learn::run(&args),
        Command::Simulate(args) => simulate::run(&args),
        Command::Serve(args) => serve::run(&args),
        Command::Care(args) => know::care(&args),
        Command::Techniques(args) => know::techniques(&args),
        Command::Body(args) => know::body(&args),
    }
}

/// Reads a file, or standard input for `-`; `asked` is what was typed after `--lang`.
fn read(path: &Path, asked: Option<Language>) -> Result<Document, Failure> {
    input::read(path, asked).map_err(|unread| match unread {
        Unread::Io(error) => Failure::Read { path: path.to_owned(), error },
        Unread::Unusable(document, finding) => {
            tell(&report::render(&document, &[*finding]));
            unusable(&document)
        }
    })
}

fn unusable(document: &Document) -> Failure {
    Failure::Input(msg::failed_unusable(document.language, &document.name))
}

/// The value of a reading, after its diagnostics were shown; the command ends where one of them
/// stops.
fn accept<T>(document: &Document, reading: Reading<T>) -> Result<T, Failure> {
    let findings = report::render(document, &reading.diagnostics);
    if reading.is_refused() {
        return Err(Failure::No(findings));
    }
    tell(&findings);
    match reading.value {
        Some(value) if !any_stop(&reading.diagnostics) => Ok(value),
        _ => Err(unusable(document)),
    }
}

/// Says something beside the answer.
pub(crate) fn tell(text: &str) {
    // Without standard error nobody can be told that there is none.
    let _ = io::stderr().write_all(text.as_bytes());
}

/// The request that was typed or written, or both: what is typed wins.
fn request(path: Option<&Path>, wish: &Wish) -> Result<Request, Failure> {
    let Some(path) = path else {
        return with_wish(Request::of_minutes(MINUTES_USUAL), wish);
    };
    let document = read(path, wish.spoken.lang)?;
    let other = match text::kind_of(&document.text) {
        Kind::Request => {
            let request = text::request(&document.text, document.language);
            return with_wish(accept(&document, request)?, wish);
        }
        Kind::Routine => msg::failed_routine,
        Kind::Score => msg::failed_score,
    };
    Err(Failure::Input(other(document.language, &document.name)))
}

/// The request with what was typed, read once more as a file would be: so a slip is explained like
/// one in a file, and a place is found on this receiver's back.
fn with_wish(request: Request, wish: &Wish) -> Result<Request, Failure> {
    if wish.is_empty() {
        return Ok(request);
    }
    let mut json = json!(request);
    if let Some(minutes) = wish.minutes {
        json["minutes"] = json!(minutes);
    }
    if let Some(mood) = &wish.mood {
        json["mood"]["kind"] = json!(mood);
    }
    let language = wish.spoken.lang.unwrap_or(request.language);
    json["language"] = json!(language);
    if !wish.learn.is_empty() {
        let lessons = learn::lessons(&wish.learn, &wish.without, language)?;
        json["learned"] = json!(learning::heeded(&lessons));
    }
    let spots = json["sore"].as_array_mut().expect("a request serialises its sore spots");
    spots.extend(wish.sore.iter().map(|place| json!({ "place": place })));
    let name = msg::failed_command_line(language).to_owned();
    let document = Document { name, text: json.to_string(), language };
    accept(&document, text::request(&document.text, language))
}

/// Conducts the session that is wished for. What stands in its way is told in its language.
fn conducted(
    path: Option<&Path>,
    wish: &Wish,
    conduct: impl FnOnce(&Score) -> Result<Answer, Failure>,
) -> Result<Answer, Failure> {
    let score = session(path, wish.spoken.lang, wish, lawful)?;
    conduct(&score).map_err(|failure| failure.told_in(score.request.language))
}

/// The score that a file holds or leads to, spoken of in the language that was asked for; `vet` judges
/// one that was not planned here.
fn session(
    path: Option<&Path>,
    asked: Option<Language>,
    wish: &Wish,
    vet: fn(Score) -> Result<Score, Failure>,
) -> Result<Score, Failure> {
    let Some(path) = path else {
        return planned(&request(None, wish)?);
    };
    let document = read(path, asked)?;
    let Document { name, text, language } = &document;
    let language = *language;
    match text::kind_of(text) {
        Kind::Request => {
            let request = accept(&document, text::request(text, language))?;
            planned(&with_wish(request, wish)?)
        }
        _ if !wish.is_empty() => Err(Failure::Input(msg::failed_planned(language, name))),
        Kind::Routine => {
            let routine = accept(&document, text::routine(text, language))?;
            let filled = planner::fill(&routine);
            let findings = filled.check();
            if any_stop(&findings) {
                return Err(Failure::No(report::render(&document, &findings)));
            }
            vet(filled.score)
        }
        Kind::Score => vet(accept(&document, text::score(text, language))?.score),
    }
}

/// The score, where it breaks no rule that stops: nothing else is conducted.
pub(crate) fn lawful(score: Score) -> Result<Score, Failure> {
    let findings = rules::check(&score);
    if score.care.verdict != Verdict::Refuse && !any_stop(&findings) {
        return Ok(score);
    }
    let language = score.request.language;
    let document = Document { name: score.title, text: String::new(), language };
    let findings = report::render(&document, &findings);
    Err(Failure::No(format!("{findings}{}\n", msg::plan_not_conducted(language))))
}

fn planned(request: &Request) -> Result<Score, Failure> {
    planner::plan(request, Setting::Thorough)
        .map_err(|refusal| Failure::No(why_not(request.language, &refusal)))
}

/// Why there is no plan, in words.
fn why_not(language: Language, refusal: &Refusal) -> String {
    match refusal {
        Refusal::Care(care) => {
            let mut page = Page::for_stderr();
            page.line(Tone::Care, msg::plan_refused_why(language));
            for note in &care.notes {
                page.item("  · ", Tone::Plain, &note.text);
            }
            page.into_text()
        }
        Refusal::Wishes(findings) => {
            let document = Document { name: String::new(), text: String::new(), language };
            report::render(&document, findings)
        }
    }
}
