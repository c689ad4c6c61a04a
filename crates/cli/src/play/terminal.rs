//! The terminal while a session is shown: entered whole, and always given back.

use super::screen::{Ink, Row, Size};
use crossterm::cursor::{Hide, MoveTo, Show};
use crossterm::style::{
    Attribute, Color, Print, ResetColor, SetAttribute, SetBackgroundColor, SetForegroundColor,
};
use crossterm::terminal::{
    BeginSynchronizedUpdate, Clear, ClearType, EndSynchronizedUpdate, EnterAlternateScreen,
    LeaveAlternateScreen, disable_raw_mode, enable_raw_mode,
};
use crossterm::{execute, queue};
use std::io::{self, Stdout, Write};
use std::sync::Once;

/// The background of the room: nearly black, warm where the terminal can show it.
const NIGHT: (Color, Color) = (Color::Rgb { r: 0x1a, g: 0x12, b: 0x0e }, Color::AnsiValue(233));

/// How many colours the terminal has.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Palette {
    None,
    Few,
    Full,
}

impl Palette {
    fn of_environment() -> Self {
        let set = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
        match set("COLORTERM").as_deref() {
            _ if set("NO_COLOR").is_some() => Self::None,
            Some("truecolor" | "24bit") => Self::Full,
            _ => Self::Few,
        }
    }
    /// The one of a pair that it can show: any colour, or one of the usual 256.
    fn pick(self, (full, few): (Color, Color)) -> Option<Color> {
        match self {
            Self::None => None,
            Self::Few => Some(few),
            Self::Full => Some(full),
        }
    }
}

impl Ink {
    fn colours(self) -> (Color, Color) {
        let pair = |r, g, b, few| (Color::Rgb { r, g, b }, Color::AnsiValue(few));
        match self {
            Self::Flame => pair(0xf2, 0xa6, 0x5a, 215),
            Self::Cream => pair(0xf6, 0xe6, 0xcf, 230),
            Self::Sand => pair(0xc2, 0xa0, 0x80, 180),
            Self::Ash => pair(0x80, 0x66, 0x55, 95),
            Self::Alarm => pair(0xff, 0x7a, 0x5c, 209),
        }
    }
}

/// A terminal in use; dropping it gives it back.
pub(super) struct Terminal {
    out: Stdout,
    palette: Palette,
}

impl Terminal {
    /// Takes the terminal: alternate screen, no cursor, keys one by one.
    pub(super) fn enter() -> io::Result<Self> {
        give_back_on_panic();
        enable_raw_mode()?;
        // From here on, dropping it gives the terminal back, whatever fails.
        let mut terminal = Self { out: io::stdout(), palette: Palette::of_environment() };
        execute!(terminal.out, EnterAlternateScreen, Hide)?;
        Ok(terminal)
    }

    /// How large it is now.
    pub(super) fn size() -> io::Result<Size> {
        let (columns, rows) = crossterm::terminal::size()?;
        Ok(Size { columns: columns.max(1).into(), rows: rows.max(1).into() })
    }

    /// Shows rows from the top, without a flicker.
    pub(super) fn show(&mut self, rows: &[Row]) -> io::Result<()> {
        queue!(self.out, BeginSynchronizedUpdate)?;
        let height = Self::size()?.rows;
        for y in 0..height {
            queue!(self.out, MoveTo(0, y as u16))?;
            if let Some(night) = self.palette.pick(NIGHT) {
                queue!(self.out, SetBackgroundColor(night))?;
            }
            queue!(self.out, Clear(ClearType::UntilNewLine), MoveTo(2, y as u16))?;
            for (ink, text) in rows.get(y).into_iter().flatten() {
                self.piece(*ink, text)?;
            }
            queue!(self.out, ResetColor, SetAttribute(Attribute::Reset))?;
        }
        queue!(self.out, EndSynchronizedUpdate)?;
        self.out.flush()
    }

    fn piece(&mut self, ink: Ink, text: &str) -> io::Result<()> {
        if let Some(colour) = self.palette.pick(ink.colours()) {
            queue!(self.out, SetForegroundColor(colour))?;
        }
        if matches!(ink, Ink::Flame | Ink::Cream | Ink::Alarm) {
            queue!(self.out, SetAttribute(Attribute::Bold))?;
        }
        queue!(self.out, Print(text), SetAttribute(Attribute::NormalIntensity))
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        give_back();
    }
}

/// The terminal as it was. Nothing can be done, or said, where even that fails.
fn give_back() {
    let _ = execute!(io::stdout(), ResetColor, Show, LeaveAlternateScreen);
    let _ = disable_raw_mode();
}

/// A panic's message is worth nothing on a screen that is about to vanish.
fn give_back_on_panic() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let before = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |info| {
            give_back();
            before(info);
        }));
    });
}
