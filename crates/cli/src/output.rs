//! Where answers go: standard output, or a file that is whole or not there.

use crate::failure::Failure;
use serde::Serialize;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use warmhands_core::words::msg;

/// Writes an answer to `out`, or to standard output.
pub(crate) fn write(out: Option<&Path>, bytes: &[u8]) -> Result<(), Failure> {
    match out {
        Some(path) => file(path, bytes),
        None => stdout(bytes),
    }
}

/// One JSON document and a newline.
pub(crate) fn json(value: &impl Serialize) -> Vec<u8> {
    let mut bytes = serde_json::to_vec_pretty(value).expect("our own types serialise");
    bytes.push(b'\n');
    bytes
}

/// Control characters taken out: a name from a file must not steer somebody's terminal.
pub(crate) fn clean(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).collect()
}

fn stdout(bytes: &[u8]) -> Result<(), Failure> {
    let mut stdout = io::stdout().lock();
    let written = stdout.write_all(bytes).and_then(|()| stdout.flush());
    written.map_err(|error| Failure::Write { path: None, error })
}

/// Writes beside the file and renames, so that a full disk never leaves half an answer behind.
fn file(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let failed = |error| Failure::Write { path: Some(path.to_owned()), error };
    match fs::metadata(path) {
        Ok(there) if there.is_dir() => {
            return Err(Failure::Path(msg::failed_no_file, path.to_owned()));
        }
        // A device or a pipe takes what it is given; a rename would replace it.
        Ok(there) if !there.is_file() => return fs::write(path, bytes).map_err(failed),
        _ => {}
    }
    let mut beside = Beside::create(path)?;
    beside.file.write_all(bytes).map_err(failed)?;
    beside.keep()
}

/// A file that is written beside its name, and gets it once it is whole. Given up, it is gone.
#[derive(Debug)]
pub(crate) struct Beside {
    /// What is written to.
    pub(crate) file: File,
    at: PathBuf,
    /// What it is to be called.
    name: PathBuf,
    target: PathBuf,
}

impl Beside {
    /// Begins a file that is to be called `path`.
    pub(crate) fn create(path: &Path) -> Result<Self, Failure> {
        let Some(name) = path.file_name() else {
            return Err(Failure::Path(msg::failed_no_name, path.to_owned()));
        };
        // Through a symbolic link, the file that it names is replaced and the link kept.
        let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        let mut beside_name = std::ffi::OsString::from(".");
        beside_name.push(name);
        beside_name.push(format!(".{}", std::process::id()));
        let at = target.with_file_name(beside_name);
        let file = OpenOptions::new().write(true).create_new(true).open(&at);
        let file = file.map_err(|error| Failure::Create { path: path.to_owned(), error })?;
        Ok(Self { file, at, name: path.to_owned(), target })
    }

    /// It is whole.
    pub(crate) fn keep(self) -> Result<(), Failure> {
        let kept = self.file.sync_all().and_then(|()| fs::rename(&self.at, &self.target));
        kept.map_err(|error| Failure::Create { path: self.name.clone(), error })
    }
}

impl Drop for Beside {
    fn drop(&mut self) {
        // Where it has got its name, there is nothing left here.
        let _ = fs::remove_file(&self.at);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_replaced_whole_and_nothing_is_left_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("plan.json");
        file(&path, b"one").unwrap();
        file(&path, b"two").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"two");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_stays_and_its_file_changes() {
        let folder = tempfile::tempdir().unwrap();
        let (real, link) = (folder.path().join("real"), folder.path().join("link"));
        fs::write(&real, "old").unwrap();
        std::os::unix::fs::symlink(&real, &link).unwrap();
        file(&link, b"new").unwrap();
        assert_eq!(fs::read(&real).unwrap(), b"new");
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    }

    #[test]
    fn a_folder_is_no_place_for_an_answer() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(file(folder.path(), b"x").unwrap_err().exit_code(), 2);
        assert_eq!(file(&folder.path().join("no/such/file"), b"x").unwrap_err().exit_code(), 2);
    }

    #[test]
    fn a_name_cannot_steer_the_terminal() {
        assert_eq!(clean("Sam\x1b[2J\u{9b}0m"), "Sam[2J0m");
    }
}
