//! The log of a session on disk, written while it happens: one JSON line an event, on the disk
//! before the next picture is shown. Beside it stands the session's clock, so that a session that
//! was killed goes on where it was and not where it last was spoken of.

use crate::failure::Failure;
use std::ffi::OsString;
use std::fs::{self, DirBuilder, File, OpenOptions, TryLockError};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};
use warmhands_core::session::event::Entry;
use warmhands_core::session::log;
use warmhands_core::units::Seconds;
use warmhands_core::words::msg;

/// Bytes of the clock's file: a number of fixed width and an end of line.
const CLOCK_BYTES: usize = 16;

/// A log that is being written.
pub(super) struct Journal {
    path: PathBuf,
    file: File,
    /// Opened when it is first kept: a log that is only looked at gets none.
    clock: Option<File>,
    /// Whether there is an entry in it.
    begun: bool,
    /// What the system said when it first could not be written.
    failed: Option<io::Error>,
}

impl Journal {
    /// A new log: at `path`, or under the person's state by the day and time.
    pub(super) fn create(path: Option<&Path>) -> Result<Self, Failure> {
        let path = match path {
            Some(path) => path.to_owned(),
            None => usual_path()?,
        };
        let failed = |error: io::Error| match error.kind() {
            io::ErrorKind::AlreadyExists => Failure::Path(msg::failed_there_log, path.clone()),
            _ => Failure::Create { path: path.clone(), error },
        };
        let file = private().create_new(true).open(&path).map_err(failed)?;
        lock(&path, &file)?;
        // A new name is only safe once its folder is on the disk.
        if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            let _ = File::open(folder).and_then(|folder| folder.sync_all());
        }
        Ok(Self { path, file, clock: None, begun: false, failed: None })
    }

    /// A log that is there, kept for this session alone, and what is in it.
    pub(super) fn open(path: &Path) -> Result<(Self, Vec<u8>), Failure> {
        let failed = |error| Failure::Read { path: path.to_owned(), error };
        let mut file = File::options().read(true).write(true).open(path).map_err(failed)?;
        lock(path, &file)?;
        let mut bytes = Vec::new();
        let limit = log::BYTES_MAX as u64 + 1;
        Read::by_ref(&mut file).take(limit).read_to_end(&mut bytes).map_err(failed)?;
        Ok((Self { path: path.to_owned(), file, clock: None, begun: true, failed: None }, bytes))
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Goes on after so many bytes: what follows them is cut off, and the last line is ended.
    pub(super) fn go_on_after(&mut self, sound: &[u8]) -> Result<(), Failure> {
        let mut cut = || {
            self.file.set_len(sound.len() as u64)?;
            self.file.seek(SeekFrom::End(0))?;
            if !sound.is_empty() && !sound.ends_with(b"\n") {
                self.file.write_all(b"\n")?;
            }
            self.file.sync_data()
        };
        cut().map_err(|error| Failure::Write { path: Some(self.path.clone()), error })
    }

    /// Writes an entry, on the disk when this returns. A massage goes on without its log.
    pub(super) fn write(&mut self, entry: &Entry) {
        let written =
            self.file.write_all(log::line(entry).as_bytes()).and_then(|()| self.file.sync_data());
        self.begun = true;
        self.note(written);
        self.keep_clock(entry.t_s);
    }

    /// Writes entries one after the other.
    pub(super) fn write_all<'a>(&mut self, entries: impl IntoIterator<Item = &'a Entry>) {
        for entry in entries {
            self.write(entry);
        }
    }

    /// Keeps the session's clock. One small write in place: a killed program leaves the old time or
    /// the new one.
    pub(super) fn keep_clock(&mut self, t_s: Seconds) {
        let text = format!("{:015.3}\n", t_s.0);
        let kept = self.clock_file().and_then(|clock| {
            clock.seek(SeekFrom::Start(0))?;
            clock.write_all(text.as_bytes())
        });
        self.note(kept);
    }

    fn clock_file(&mut self) -> io::Result<&mut File> {
        let file = match self.clock.take() {
            Some(file) => file,
            None => private().create(true).truncate(true).open(clock_path(&self.path))?,
        };
        Ok(self.clock.insert(file))
    }

    fn note(&mut self, result: io::Result<()>) {
        if let Err(error) = result {
            self.failed.get_or_insert(error);
        }
    }

    /// Whether there is an entry in it.
    pub(super) fn has_begun(&self) -> bool {
        self.begun
    }

    /// Whether something could not be written.
    pub(super) fn has_failed(&self) -> bool {
        self.failed.is_some()
    }

    /// The clock as it was kept last, if it can be read.
    pub(super) fn clock(&self) -> Option<Seconds> {
        let text = fs::read_to_string(clock_path(&self.path)).ok()?;
        let number = text.strip_suffix('\n').filter(|_| text.len() == CLOCK_BYTES)?;
        number.parse().ok().filter(|t: &f64| t.is_finite() && *t >= 0.0).map(Seconds)
    }

    /// Ends it; a session that is over needs its clock no more.
    pub(super) fn close(self, over: bool) -> Result<PathBuf, Failure> {
        if over {
            let _ = fs::remove_file(clock_path(&self.path));
        }
        match self.failed {
            Some(error) => Err(Failure::Write { path: Some(self.path.clone()), error }),
            None => Ok(self.path),
        }
    }

    /// Takes it away again: nothing has begun.
    pub(super) fn discard(self) {
        let _ = fs::remove_file(clock_path(&self.path));
        let _ = fs::remove_file(&self.path);
    }
}

/// One log, one session: two that wrote into it would make it unreadable.
fn lock(path: &Path, file: &File) -> Result<(), Failure> {
    match file.try_lock() {
        Err(TryLockError::WouldBlock) => Err(Failure::Path(msg::failed_locked, path.to_owned())),
        // Where the file system knows no locks, nothing can be held against it.
        Ok(()) | Err(TryLockError::Error(_)) => Ok(()),
    }
}

/// For its owner's eyes only: a log says where somebody is sore.
fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

fn clock_path(path: &Path) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(".clock");
    name.into()
}

/// `~/.local/state/warmhands/sessions/2026-11-24T20-16-13Z.jsonl`, or a number after it where two
/// begin in one second.
fn usual_path() -> Result<PathBuf, Failure> {
    let set = |name| std::env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
    let state = set("XDG_STATE_HOME").or_else(|| Some(set("HOME")?.join(".local/state")));
    let Some(state) = state else {
        return Err(Failure::Typed(msg::failed_no_home));
    };
    let folder = state.join("warmhands/sessions");
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    let failed = |error| Failure::Write { path: Some(folder.clone()), error };
    builder.create(&folder).map_err(failed)?;
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let name = moment(since.as_secs());
    let names = (1..100).map(|n| match n {
        1 => format!("{name}.jsonl"),
        n => format!("{name}-{n}.jsonl"),
    });
    let free = names.map(|name| folder.join(name)).find(|path| !path.exists());
    Ok(free.unwrap_or_else(|| folder.join(format!("{name}-{}.jsonl", std::process::id()))))
}

/// Seconds since 1970 as a date and time in UTC that sorts and is a name everywhere.
fn moment(seconds: u64) -> String {
    let (days, second) = (seconds / 86_400, seconds % 86_400);
    // Years that begin in March end with the leap day (Hinnant, chrono-compatible algorithms).
    let day = days + 719_468;
    let (era, of_era) = (day / 146_097, day % 146_097);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * of_year + 2) / 153;
    let date = of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    let year = year_of_era + era * 400 + u64::from(month <= 2);
    let (hour, minute, second) = (second / 3_600, second / 60 % 60, second % 60);
    format!("{year:04}-{month:02}-{date:02}T{hour:02}-{minute:02}-{second:02}Z")
}

#[cfg(test)]
mod tests {
    use super::*;
    use warmhands_core::session::event::Event;

    #[test]
    fn a_moment_is_a_date_and_a_time() {
        assert_eq!(moment(0), "1970-01-01T00-00-00Z");
        assert_eq!(moment(951_827_696), "2000-02-29T12-34-56Z");
        assert_eq!(moment(1_795_551_373), "2026-11-24T20-16-13Z");
    }

    #[test]
    fn a_log_is_private_has_its_clock_beside_it_and_is_never_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("log.jsonl");
        let mut journal = Journal::create(Some(&path)).unwrap();
        journal.write(&Entry { n: 1, t_s: Seconds(1.5), event: Event::Started });
        journal.keep_clock(Seconds(2.25));
        assert_eq!(fs::read_to_string(clock_path(&path)).unwrap(), "00000000002.250\n");
        assert_eq!(Journal::open(&path).err().unwrap().exit_code(), 2, "it is being written");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        }
        drop(journal);
        assert_eq!(Journal::create(Some(&path)).err().unwrap().exit_code(), 2);

        let (mut journal, bytes) = Journal::open(&path).unwrap();
        assert_eq!(journal.clock(), Some(Seconds(2.25)));
        journal.go_on_after(&bytes[..bytes.len() - 1]).unwrap();
        assert_eq!(fs::read(&path).unwrap(), bytes, "the end of the line was put back");
        assert_eq!(journal.close(true).unwrap(), path);
        assert!(!clock_path(&path).exists());
    }

    #[test]
    fn a_clock_that_is_none_is_not_believed() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("log.jsonl");
        for text in ["", "1.5\n", "0000000000000nan\n", "-0000000000.500\n", "\u{1F570}"] {
            fs::write(&path, "").unwrap();
            fs::write(clock_path(&path), text).unwrap();
            assert_eq!(Journal::open(&path).unwrap().0.clock(), None, "{text:?}");
        }
    }
}
