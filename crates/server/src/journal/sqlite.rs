//! The journal at home: one SQLite file, opened by one process.
//!
//! One thread writes. It takes what has come together meanwhile, up to [`GROUP`] appends, into one
//! transaction, and answers all of them after the one `fsync` of its commit: acknowledged means
//! durable, and the more there is to do, the less each of it costs.

use super::{AppendError, At, Away, Journal, News, PAGE, Stored, StreamName};
use bytes::Bytes;
use futures::FutureExt;
use futures::future::BoxFuture;
use rusqlite::{Connection, OpenFlags, OptionalExtension, Transaction, params};
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, mpsc as std_mpsc};
use std::thread;
use std::time::Duration;
use tokio::sync::{mpsc, oneshot};

/// Most appends in one transaction.
const GROUP: usize = 1024;

/// Each brings the file from the version of its index to the next one; they are never changed.
const MIGRATIONS: [&str; 1] = ["
    -- AUTOINCREMENT: a number is never given twice, also not after a purge.
    CREATE TABLE record (
        at     INTEGER PRIMARY KEY AUTOINCREMENT,
        stream TEXT NOT NULL,
        body   BLOB NOT NULL
    );
    CREATE INDEX record_by_stream ON record (stream, at);
"];

/// Why the file cannot be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The folder or the lock.
    #[error("{}: {error}", path.display())]
    File {
        /// Which.
        path: PathBuf,
        /// What the system said.
        error: std::io::Error,
    },
    /// Another process has it.
    #[error("another warmhands serves from {}", .0.display())]
    InUse(PathBuf),
    /// It was written by a later version.
    #[error("{} was written by a later version of Warmhands", .0.display())]
    Later(PathBuf),
    /// SQLite does not take it.
    #[error("{}: {error}", path.display())]
    Engine {
        /// The file.
        path: PathBuf,
        /// What SQLite said.
        error: rusqlite::Error,
    },
}

/// One file, and the thread that writes into it.
#[derive(Debug)]
pub struct Sqlite {
    todo: std_mpsc::Sender<Todo>,
    reader: Arc<Mutex<Connection>>,
    /// Held as long as the file is open: a second process would pass on nothing of ours.
    _lock: File,
}

enum Todo {
    Append { stream: StreamName, after: At, body: Bytes, done: Done<At, AppendError> },
    Purge { streams: Vec<StreamName>, done: Done<(), Away> },
    Check { done: Done<(), Away> },
}
type Done<T, E> = oneshot::Sender<Result<T, E>>;

impl Sqlite {
    /// Opens `warmhands.sqlite` in a folder, which is made if it is not there, for its owner only.
    ///
    /// # Errors
    /// See [`OpenError`].
    pub fn open(folder: &Path) -> Result<Self, OpenError> {
        private_folder(folder)
            .map_err(|error| OpenError::File { path: folder.to_owned(), error })?;
        let lock = locked(folder)?;
        let path = folder.join("warmhands.sqlite");
        let failed = |error| OpenError::Engine { path: path.clone(), error };
        let mut writer = Connection::open(&path).map_err(failed)?;
        settle(&writer).map_err(failed)?;
        if !migrate(&mut writer).map_err(failed)? {
            return Err(OpenError::Later(path));
        }
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let reader = Connection::open_with_flags(&path, flags).map_err(failed)?;
        reader.busy_timeout(Duration::from_secs(10)).map_err(failed)?;
        let (todo, next) = std_mpsc::channel();
        thread::Builder::new()
            .name("journal".to_owned())
            .spawn(move || write(writer, &next))
            .map_err(|error| OpenError::File { path: path.clone(), error })?;
        Ok(Self { todo, reader: Arc::new(Mutex::new(reader)), _lock: lock })
    }

    fn ask<T, E>(&self, todo: impl FnOnce(Done<T, E>) -> Todo) -> BoxFuture<'static, Result<T, E>>
    where
        T: Send + 'static,
        E: From<Away> + Send + 'static,
    {
        let (done, answer) = oneshot::channel();
        let sent = self.todo.send(todo(done));
        async move {
            let gone = || Away("its thread has ended".to_owned());
            sent.map_err(|_| gone())?;
            answer.await.map_err(|_| gone())?
        }
        .boxed()
    }
}

impl Journal for Sqlite {
    fn append(
        &self,
        stream: &StreamName,
        after: At,
        body: Bytes,
    ) -> BoxFuture<'static, Result<At, AppendError>> {
        let stream = stream.clone();
        self.ask(|done| Todo::Append { stream, after, body, done })
    }

    fn read(
        &self,
        stream: &StreamName,
        after: At,
    ) -> BoxFuture<'static, Result<Vec<Stored>, Away>> {
        let (reader, stream) = (Arc::clone(&self.reader), stream.clone());
        async move {
            let reading = tokio::task::spawn_blocking(move || {
                let reader = reader.lock().map_err(|_| Away("a reader broke off".to_owned()))?;
                read(&reader, &stream, after).map_err(away)
            });
            reading.await.map_err(|error| Away(error.to_string()))?
        }
        .boxed()
    }

    fn purge(&self, streams: Vec<StreamName>) -> BoxFuture<'static, Result<(), Away>> {
        self.ask(|done| Todo::Purge { streams, done })
    }

    /// Nobody else has this file open.
    fn whisper(&self, _: Bytes) {}

    fn news(&self) -> mpsc::Receiver<News> {
        mpsc::channel(1).1
    }

    fn check(&self) -> BoxFuture<'static, Result<(), Away>> {
        self.ask(|done| Todo::Check { done })
    }
}

/// Owner only: a household's log is nobody else's business on this machine.
fn private_folder(folder: &Path) -> std::io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

fn locked(folder: &Path) -> Result<File, OpenError> {
    let path = folder.join("warmhands.lock");
    let failed = |error| OpenError::File { path: path.clone(), error };
    let file = File::create(&path).map_err(failed)?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(fs::TryLockError::WouldBlock) => Err(OpenError::InUse(folder.to_owned())),
        Err(fs::TryLockError::Error(error)) => Err(failed(error)),
    }
}

fn settle(writer: &Connection) -> rusqlite::Result<()> {
    writer.busy_timeout(Duration::from_secs(10))?;
    writer.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
    writer.pragma_update(None, "synchronous", "FULL")?;
    writer.pragma_update(None, "secure_delete", "ON")
}

/// Whether the file is of this version now.
fn migrate(writer: &mut Connection) -> rusqlite::Result<bool> {
    let change = writer.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
    let version: usize = change.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let Some(due) = MIGRATIONS.get(version..) else { return Ok(false) };
    for step in due {
        change.execute_batch(step)?;
    }
    change.pragma_update(None, "user_version", MIGRATIONS.len())?;
    change.commit()?;
    Ok(true)
}

fn read(reader: &Connection, stream: &StreamName, after: At) -> rusqlite::Result<Vec<Stored>> {
    let mut rows = reader.prepare_cached(
        "SELECT at, body FROM record WHERE stream = ?1 AND at > ?2 ORDER BY at LIMIT ?3",
    )?;
    let stored = rows.query_map(params![stream.as_str(), after.0, PAGE], |row| {
        Ok(Stored { at: At(row.get(0)?), body: row.get::<_, Vec<u8>>(1)?.into() })
    })?;
    stored.collect()
}

/// The thread that writes; it ends when nobody can ask any more.
fn write(mut writer: Connection, next: &std_mpsc::Receiver<Todo>) {
    while let Ok(first) = next.recv() {
        let mut group = Vec::new();
        let mut other = None;
        let mut todo = Some(first);
        while let Some(taken) = todo.take() {
            match taken {
                Todo::Append { stream, after, body, done } => {
                    group.push((stream, after, body, done));
                    todo = if group.len() < GROUP { next.try_recv().ok() } else { None };
                }
                taken => other = Some(taken),
            }
        }
        append_all(&mut writer, group);
        // Nobody may be waiting any more for an answer: then it is not missed.
        match other {
            Some(Todo::Purge { streams, done }) => {
                let _ = done.send(purge(&mut writer, &streams).map_err(away));
            }
            Some(Todo::Check { done }) => {
                let _ = done.send(writer.execute_batch("SELECT 1").map_err(away));
            }
            Some(Todo::Append { .. }) | None => {}
        }
    }
}

type Append = (StreamName, At, Bytes, Done<At, AppendError>);

/// One transaction for all of them; each is answered for itself once it is durable.
fn append_all(writer: &mut Connection, group: Vec<Append>) {
    if group.is_empty() {
        return;
    }
    let stored = writer.transaction().and_then(|change| {
        let each =
            group.iter().map(|(stream, after, body, _)| append(&change, stream, *after, body));
        let each = each.collect::<rusqlite::Result<Vec<_>>>()?;
        change.commit()?;
        Ok(each)
    });
    let answers = match stored {
        Ok(each) => each.into_iter().map(|at| at.ok_or(AppendError::GoneOn)).collect(),
        Err(error) => vec![Err(AppendError::Away(away(error))); group.len()],
    };
    for ((.., done), answer) in group.into_iter().zip(answers) {
        // As above: whoever asked may have gone.
        let _ = done.send(answer);
    }
}

/// `None` where something else stands behind `after`.
fn append(
    change: &Transaction<'_>,
    stream: &StreamName,
    after: At,
    body: &[u8],
) -> rusqlite::Result<Option<At>> {
    let mut last = change
        .prepare_cached("SELECT at FROM record WHERE stream = ?1 ORDER BY at DESC LIMIT 1")?;
    let last: Option<u64> = last.query_row([stream.as_str()], |row| row.get(0)).optional()?;
    if last.unwrap_or(0) != after.0 {
        return Ok(None);
    }
    let mut insert = change.prepare_cached("INSERT INTO record (stream, body) VALUES (?1, ?2)")?;
    insert.insert(params![stream.as_str(), body]).map(|at| Some(At(at as u64)))
}

/// Deletes, and leaves nothing behind in the file or beside it.
fn purge(writer: &mut Connection, streams: &[StreamName]) -> rusqlite::Result<()> {
    let change = writer.transaction()?;
    for stream in streams {
        change.execute("DELETE FROM record WHERE stream = ?1", [stream.as_str()])?;
    }
    change.commit()?;
    writer.execute_batch("VACUUM")?;
    writer.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
}

fn away(error: impl std::fmt::Display) -> Away {
    Away(error.to_string())
}
