//! The system's wish that the program goes: noted, and obeyed once things are in order.

use std::io;

/// Whether the system asks the program to go.
#[cfg(unix)]
pub(crate) struct Leaving {
    asked: std::sync::Arc<std::sync::atomic::AtomicUsize>,
}

#[cfg(unix)]
impl Leaving {
    /// Signals are noted and obeyed once the terminal has been given back. A hangup is not: then there
    /// is no terminal, and crossterm would wait for its keys for ever (its issue 793).
    pub(crate) fn watch() -> io::Result<Self> {
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
    pub(crate) fn asked(&self) -> bool {
        self.signal() != 0
    }
    /// Goes the way the signal meant it, so that whoever sent it sees it obeyed.
    pub(crate) fn obey(&self) {
        if let Ok(signal @ 1..) = i32::try_from(self.signal()) {
            let _ = signal_hook::low_level::emulate_default_handler(signal);
        }
    }
}

/// Elsewhere there are only keys.
#[cfg(not(unix))]
pub(crate) struct Leaving;

#[cfg(not(unix))]
impl Leaving {
    pub(crate) fn watch() -> io::Result<Self> {
        Ok(Self)
    }
    pub(crate) fn asked(&self) -> bool {
        false
    }
    pub(crate) fn obey(&self) {}
}
