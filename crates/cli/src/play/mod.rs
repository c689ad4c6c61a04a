//! `warmhands play`: conducts a session in the terminal, or writes its script where there is none.

mod conductor;
mod letters;
mod screen;
mod script;
mod terminal;

use crate::command::preparations;
use crate::failure::{Answer, Failure};
use crate::output;
use crate::page::{Page, Tone};
use conductor::{Conductor, Reply, State};
use crossterm::event::{self, Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};
use screen::Size;
use std::io::{self, IsTerminal};
use std::time::{Duration, Instant};
use terminal::Terminal;
use warmhands_core::prepare::Item;
use warmhands_core::score::Score;
use warmhands_core::units::Seconds;
use warmhands_core::words::{Language, msg};

/// Time between two pictures.
const FRAME: Duration = Duration::from_millis(66);
/// Longest step of the clock: after a sleep of the machine the session goes on where it was.
const STEP_MAX: Duration = Duration::from_secs(1);

/// Conducts a score, `speed` times as fast as the clock.
pub(crate) fn run(score: Score, speed: f64) -> Result<Answer, Failure> {
    let language = score.request.language;
    let (before, after) = preparations(&score);
    let needed = |items: &[Item]| {
        let needed = items.iter().filter(|item| item.needed);
        needed.map(|item| output::clean(&item.words)).collect::<Vec<_>>()
    };
    let (before, after) = (needed(&before), needed(&after));
    if !io::stdout().is_terminal() {
        let script = script::text(&score, &before, &after, speed);
        output::write(None, script.as_bytes())?;
        return Ok(Answer::Yes);
    }
    let leaving = Leaving::watch().map_err(Failure::Terminal)?;
    let end = conduct(score, &before, speed, &leaving).map_err(Failure::Terminal)?;
    leaving.obey();
    output::write(None, goodbye(language, end, &after).as_bytes())?;
    Ok(Answer::Yes)
}

/// What is said once the terminal is back.
fn goodbye(language: Language, end: End, after: &[String]) -> String {
    let mut page = Page::for_stdout();
    match end {
        End::NotBegun => {}
        End::Stopped => {
            page.line(Tone::Strong, msg::play_stopped(language));
        }
        End::Finished => {
            page.line(Tone::Strong, msg::play_finished(language));
            for step in after {
                page.item("  · ", Tone::Plain, step);
            }
        }
    }
    page.into_text()
}

/// How a session ended.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    NotBegun,
    Stopped,
    Finished,
}

fn conduct(score: Score, checklist: &[String], speed: f64, leaving: &Leaving) -> io::Result<End> {
    let mut terminal = Terminal::enter()?;
    if !prepare(&mut terminal, &score, checklist, leaving)? {
        return Ok(End::NotBegun);
    }
    let mut conductor = Conductor::new(score);
    let mut last = Instant::now();
    while let Some(view) = conductor.view() {
        if conductor.state() == State::Stopped || leaving.asked() {
            return Ok(End::Stopped);
        }
        terminal.show(&screen::session(&view, Terminal::size()?))?;
        if let Some(key) = key_within(FRAME)?
            && let Some(reply) = reply(key)
        {
            conductor.apply(reply);
        }
        let now = Instant::now();
        let step = now.duration_since(last).min(STEP_MAX);
        last = now;
        conductor.tick(Seconds(step.as_secs_f64() * speed));
    }
    Ok(End::Finished)
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
            Some(key) if reply(key) == Some(Reply::Stop) => return Ok(false),
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

fn reply(key: KeyEvent) -> Option<Reply> {
    let control = key.modifiers.contains(KeyModifiers::CONTROL);
    match key.code {
        KeyCode::Char('c') if control => Some(Reply::Stop),
        KeyCode::Char(_) if control => None,
        KeyCode::Char(' ') => Some(Reply::Pause),
        KeyCode::Char('n') => Some(Reply::MoveOn),
        KeyCode::Char('s') => Some(Reply::Softer),
        KeyCode::Char('f') => Some(Reply::Firmer),
        KeyCode::Char('h') => Some(Reply::Hurts),
        KeyCode::Char('q') | KeyCode::Esc => Some(Reply::Stop),
        _ => None,
    }
}

/// Whether the system asks the program to go.
#[cfg(unix)]
struct Leaving {
    asked: std::sync::Arc<std::sync::atomic::AtomicUsize>,
}

#[cfg(unix)]
impl Leaving {
    /// Signals are noted and obeyed once the terminal has been given back. A hangup is not: then there
    /// is no terminal, and crossterm would wait for its keys for ever (its issue 793).
    fn watch() -> io::Result<Self> {
        use signal_hook::consts::{SIGINT, SIGTERM};
        let asked = std::sync::Arc::default();
        for signal in [SIGINT, SIGTERM] {
            let number = usize::try_from(signal).unwrap_or(usize::MAX);
            signal_hook::flag::register_usize(signal, std::sync::Arc::clone(&asked), number)?;
        }
        Ok(Self { asked })
    }
    fn signal(&self) -> usize {
        self.asked.load(std::sync::atomic::Ordering::Relaxed)
    }
    fn asked(&self) -> bool {
        self.signal() != 0
    }
    /// Goes the way the signal meant it, so that whoever sent it sees it obeyed.
    fn obey(&self) {
        if let Ok(signal @ 1..) = i32::try_from(self.signal()) {
            let _ = signal_hook::low_level::emulate_default_handler(signal);
        }
    }
}

/// Elsewhere there are only keys.
#[cfg(not(unix))]
struct Leaving;

#[cfg(not(unix))]
impl Leaving {
    fn watch() -> io::Result<Self> {
        Ok(Self)
    }
    fn asked(&self) -> bool {
        false
    }
    fn obey(&self) {}
}
