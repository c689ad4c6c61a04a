//! `warmhands play`: conducts a session in the terminal, or writes its script where there is none.

mod conductor;
mod journal;
mod letters;
mod screen;
mod script;
mod terminal;

use crate::args::Play;
use crate::command::{self, preparations};
use crate::failure::{Answer, Failure};
use crate::input::{self, Document};
use crate::leaving::Leaving;
use crate::page::{Page, Tone};
use crate::{output, report};
use conductor::{Conductor, Wish};
use crossterm::event::{self, Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};
use journal::Journal;
use screen::Size;
use std::io::{self, IsTerminal};
use std::path::Path;
use std::time::{Duration, Instant};
use terminal::Terminal;
use warmhands_core::diagnostic::any_stop;
use warmhands_core::prepare::Item;
use warmhands_core::score::Score;
use warmhands_core::session::event::{Event as Happened, Rating, Reply};
use warmhands_core::session::{Refused, Status, log};
use warmhands_core::units::Seconds;
use warmhands_core::words::{Language, msg};

/// Time between two pictures.
const FRAME: Duration = Duration::from_millis(66);
/// Longest step of the clock: after a sleep of the machine the session goes on where it was.
const STEP_MAX: Duration = Duration::from_secs(1);

/// Conducts a score from its beginning.
pub(crate) fn run(score: &Score, args: &Play) -> Result<Answer, Failure> {
    let (before, after) = needed(score);
    if !io::stdout().is_terminal() {
        let script = script::text(score, &before, &after, args.speed);
        output::write(None, script.as_bytes())?;
        return Ok(Answer::Yes);
    }
    let language = score.request.language;
    let leaving = Leaving::watch().map_err(Failure::Terminal)?;
    let mut journal = Journal::create(args.log.as_deref())?;
    let mut begin = || {
        let mut terminal = Terminal::enter()?;
        if !prepare(&mut terminal, score, &before, &leaving)? {
            return Ok(None);
        }
        let (conductor, entries) = Conductor::begin(score.clone()).map_err(impossible)?;
        journal.write_all(&entries);
        conduct(&mut terminal, conductor, &mut journal, args.speed, &leaving).map(Some)
    };
    let end = begin();
    if !journal.has_begun() {
        journal.discard();
        leaving.obey();
        return end.map(|_| Answer::Yes).map_err(Failure::Terminal);
    }
    finish(language, end.map(|end| end.unwrap_or(End::Broken)), &after, journal, &leaving)
}

/// Goes on with the session of a log, where it was when it was broken off.
pub(crate) fn resume(path: &Path, speed: f64) -> Result<Answer, Failure> {
    let (mut journal, bytes) = Journal::open(path)?;
    let document = Document::new(path.display().to_string(), input::log_text(bytes), None);
    let found = log::read(&document.text, document.language);
    command::tell(&report::render(&document, &found.diagnostics));
    let chosen = found.entries.first().map(|entry| &entry.event);
    let (Some(session), Some(Happened::ScoreChosen { score }), false) =
        (found.session, chosen, any_stop(&found.diagnostics))
    else {
        return Err(Failure::Input(msg::failed_resume(document.language, &document.name)));
    };
    let language = score.request.language;
    if session.is_over() {
        journal.close(true)?;
        return Err(Failure::No(format!("{}\n", msg::play_resume_over(language))));
    }
    let score = command::lawful((**score).clone())?;
    if !io::stdout().is_terminal() {
        return Err(Failure::Typed(msg::failed_resume_terminal).told_in(language));
    }
    let leaving = Leaving::watch().map_err(Failure::Terminal)?;
    journal.go_on_after(&document.text.as_bytes()[..found.sound_bytes])?;
    // A clock beyond the end is none: the session would have said that it had ended.
    let last_s = session.last_s();
    let latest_s = last_s + session.left_s(last_s);
    let t_s = journal.clock().unwrap_or(last_s).clamp(last_s, latest_s.max(last_s));
    let cut = found.sound_bytes < document.text.len();
    let notice = if cut { msg::play_resumed_cut } else { msg::play_resumed };
    let kept_off = score.request.keep_off.len();
    let go_on = || {
        let (conductor, entry) =
            Conductor::resume(session, kept_off, t_s, notice(language)).map_err(impossible)?;
        journal.write_all(&entry);
        let mut terminal = Terminal::enter()?;
        conduct(&mut terminal, conductor, &mut journal, speed, &leaving)
    };
    let end = go_on();
    finish(language, end, &needed(&score).1, journal, &leaving)
        .map_err(|failure| failure.told_in(language))
}

/// What to do before and after, without what is merely nice.
fn needed(score: &Score) -> (Vec<String>, Vec<String>) {
    let needed = |items: &[Item]| {
        let needed = items.iter().filter(|item| item.needed);
        needed.map(|item| output::clean(&item.words)).collect()
    };
    let (before, after) = preparations(score);
    (needed(&before), needed(&after))
}

/// A score that was judged and still cannot be performed.
fn impossible(why: Refused) -> io::Error {
    io::Error::other(why)
}

/// Ends the log and says goodbye, once the terminal is back.
fn finish(
    language: Language,
    end: io::Result<End>,
    after: &[String],
    journal: Journal,
    leaving: &Leaving,
) -> Result<Answer, Failure> {
    let over = matches!(end, Ok(End::Stopped | End::Finished));
    let path = journal.path().display().to_string();
    let kept = journal.close(over);
    let mut page = Page::for_stdout();
    match end {
        Ok(End::Stopped) => page.line(Tone::Strong, msg::play_stopped(language)),
        Ok(End::Finished) => {
            page.line(Tone::Strong, msg::play_finished(language));
            for step in after {
                page.item("  · ", Tone::Plain, step);
            }
        }
        Ok(End::Broken) | Err(_) => page.line(Tone::Strong, msg::play_broken_off(language)),
    }
    let path = output::clean(&path);
    if over {
        page.verbatim(&msg::play_log_at(language, &path));
    } else {
        page.verbatim(&msg::play_goes_on(language, &format!("warmhands play --resume '{path}'")));
    }
    let said = output::write(None, page.into_text().as_bytes());
    leaving.obey();
    said?;
    end.map_err(Failure::Terminal)?;
    kept?;
    Ok(Answer::Yes)
}

/// How a session ended.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    /// From outside; it can be gone on with.
    Broken,
    Stopped,
    Finished,
}

fn conduct(
    terminal: &mut Terminal,
    mut conductor: Conductor,
    journal: &mut Journal,
    speed: f64,
    leaving: &Leaving,
) -> io::Result<End> {
    let mut last = Instant::now();
    while !conductor.is_over() {
        if leaving.asked() {
            return Ok(End::Broken);
        }
        let view = conductor.view();
        terminal.show(&screen::session(&view, journal.has_failed(), Terminal::size()?))?;
        let pressed = key_within(FRAME)?;
        let now = Instant::now();
        let step = now.duration_since(last).min(STEP_MAX);
        last = now;
        let due = conductor.tick(Seconds(step.as_secs_f64()), speed);
        journal.write_all(&due);
        let said = pressed.and_then(wish).and_then(|wish| conductor.wish(wish));
        journal.write_all(&said);
        journal.keep_clock(conductor.t_s());
    }
    if conductor.status() == Status::Stopped {
        return Ok(End::Stopped);
    }
    let rating = ask(terminal, conductor.language(), leaving)?;
    if rating != Rating::default() {
        journal.write_all(&conductor.rate(rating));
    }
    Ok(End::Finished)
}

/// How it was, in two keys; whoever would rather not say presses Enter.
fn ask(terminal: &mut Terminal, language: Language, leaving: &Leaving) -> io::Result<Rating> {
    let mut rating = Rating::default();
    let questions = [
        (msg::play_ask_relaxed(language), msg::play_keys_relaxed(language)),
        (msg::play_ask_pressure(language), msg::play_keys_pressure(language)),
    ];
    let mut asked = 0;
    while let Some((question, keys)) = questions.get(asked) {
        if leaving.asked() {
            break;
        }
        terminal.show(&screen::question(language, question, keys, Terminal::size()?))?;
        let Some(key) = key_within(FRAME)? else { continue };
        if wish(key) == Some(Wish::Says(Reply::Stop)) {
            break;
        }
        match (asked, key.code) {
            (_, KeyCode::Enter) => {}
            (0, KeyCode::Char(digit @ '0'..='9')) => {
                rating.relaxation = digit.to_digit(10).and_then(|digit| digit.try_into().ok());
            }
            (1, KeyCode::Char('s')) => rating.pressure = Some(-2),
            (1, KeyCode::Char('r')) => rating.pressure = Some(0),
            (1, KeyCode::Char('f')) => rating.pressure = Some(2),
            _ => continue,
        }
        asked += 1;
    }
    Ok(rating)
}

/// Shows what to prepare, page by page; `false` where the person would rather not begin.
fn prepare(
    terminal: &mut Terminal,
    score: &Score,
    steps: &[String],
    leaving: &Leaving,
) -> io::Result<bool> {
    let title = output::clean(&score.title);
    let mut turned = 0;
    loop {
        let size: Size = Terminal::size()?;
        let pages = screen::checklist(score.request.language, &title, steps, size);
        let Some(page) = pages.get(turned) else { return Ok(true) };
        terminal.show(page)?;
        if leaving.asked() {
            return Ok(false);
        }
        match key_within(FRAME)? {
            Some(key) if wish(key) == Some(Wish::Says(Reply::Stop)) => return Ok(false),
            Some(KeyEvent { code: KeyCode::Enter, .. }) => turned += 1,
            _ => {}
        }
    }
}

/// The next key that is pressed within a time.
fn key_within(time: Duration) -> io::Result<Option<KeyEvent>> {
    if !event::poll(time)? {
        return Ok(None);
    }
    Ok(match event::read()? {
        Event::Key(key) if key.kind != KeyEventKind::Release => Some(key),
        _ => None,
    })
}

/// What a key asks for.
fn wish(key: KeyEvent) -> Option<Wish> {
    let control = key.modifiers.contains(KeyModifiers::CONTROL);
    let reply = match key.code {
        KeyCode::Char('c') if control => Reply::Stop,
        KeyCode::Char(_) if control => return None,
        KeyCode::Char(' ') => return Some(Wish::PauseOrGoOn),
        KeyCode::Char('o') => return Some(Wish::SoreHere),
        KeyCode::Char('n') => Reply::MoveOn,
        KeyCode::Char('s') => Reply::Softer,
        KeyCode::Char('f') => Reply::Firmer,
        KeyCode::Char('-' | '<' | ',') => Reply::Slower,
        KeyCode::Char('+' | '=' | '>' | '.') => Reply::Faster,
        KeyCode::Char('t') => Reply::Stay,
        KeyCode::Char('g') => Reply::FinishGently,
        KeyCode::Char('h') => Reply::Hurts,
        KeyCode::Char('q') | KeyCode::Esc => Reply::Stop,
        _ => return None,
    };
    Some(Wish::Says(reply))
}
