//! Reading what a person wrote: a file, or standard input for `-`.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use warmhands_core::diagnostic::Diagnostic;
use warmhands_core::session::log;
use warmhands_core::text;
use warmhands_core::words::{Language, msg};

/// A text and the name it goes by.
#[derive(Debug)]
pub(crate) struct Document {
    /// The path as typed, or `standard input`.
    pub(crate) name: String,
    /// What is in it.
    pub(crate) text: String,
    /// What is said of it is said in this.
    pub(crate) language: Language,
}

impl Document {
    /// A text, spoken of in the language that was asked for, or else in its own.
    pub(crate) fn new(name: String, text: String, asked: Option<Language>) -> Self {
        let language = asked.unwrap_or_else(|| text::language_of(&text));
        Self { name, text, language }
    }
}

/// Why there is no text.
#[derive(Debug)]
pub(crate) enum Unread {
    /// The file could not be opened or read.
    Io(io::Error),
    /// It was read and is no text that anyone could mean: too large, or not UTF-8. The document
    /// holds as much as can be shown.
    Unusable(Document, Box<Diagnostic>),
}

/// The bytes of a log as a text of the same length. A byte that is no text, as a crash leaves behind,
/// becomes one that no log may have: so its line is found, and all before it is kept.
pub(crate) fn log_text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap_or_else(|error| {
        let mut text = String::new();
        for chunk in error.as_bytes().utf8_chunks() {
            text.push_str(chunk.valid());
            text.extend(chunk.invalid().iter().map(|_| '\0'));
        }
        text
    })
}

/// Reads a log, or standard input for `-`; hardly more of it than a log may have.
pub(crate) fn read_log(path: &Path, asked: Option<Language>) -> Result<Document, io::Error> {
    let limit = log::BYTES_MAX as u64 + 1;
    let mut bytes = Vec::new();
    let name = if path.as_os_str() == "-" {
        io::stdin().lock().take(limit).read_to_end(&mut bytes)?;
        standard_input(asked)
    } else {
        File::open(path)?.take(limit).read_to_end(&mut bytes)?;
        path.display().to_string()
    };
    Ok(Document::new(name, log_text(bytes), asked))
}

fn standard_input(asked: Option<Language>) -> String {
    msg::failed_input(asked.unwrap_or_default()).to_owned()
}

/// Reads a file, or standard input for `-`; never more of it than is taken. What is wrong with it is
/// told in the language that was asked for.
pub(crate) fn read(path: &Path, asked: Option<Language>) -> Result<Document, Unread> {
    if path.as_os_str() == "-" {
        return take(standard_input(asked), io::stdin().lock(), asked);
    }
    let name = path.display().to_string();
    take(name, File::open(path).map_err(Unread::Io)?, asked)
}

fn take(name: String, from: impl Read, asked: Option<Language>) -> Result<Document, Unread> {
    let mut bytes = Vec::new();
    let limit = text::SIZE_MAX as u64 + 1;
    from.take(limit).read_to_end(&mut bytes).map_err(Unread::Io)?;
    if bytes.len() > text::SIZE_MAX {
        let document = Document::new(name, String::new(), asked);
        let finding = text::too_large(document.language);
        return Err(Unread::Unusable(document, Box::new(finding)));
    }
    let document = Document::new(name, String::from_utf8_lossy(&bytes).into_owned(), asked);
    match text::decode(&bytes, document.language) {
        Ok(_) => Ok(document),
        Err(finding) => Err(Unread::Unusable(document, finding)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_read_as_it_is() {
        let document = take("plan.toml".to_owned(), &b"minutes = 15\r\n"[..], None).unwrap();
        assert_eq!((&*document.name, &*document.text), ("plan.toml", "minutes = 15\r\n"));
    }

    #[test]
    fn an_endless_file_is_given_up_at_the_limit() {
        let Err(Unread::Unusable(_, finding)) = take("zeros".to_owned(), io::repeat(b'0'), None)
        else {
            panic!("an endless file was read")
        };
        assert_eq!(finding.code, "T02");
    }

    #[test]
    fn bytes_that_are_no_text_are_told_with_their_line() {
        let bytes = &b"minutes = 15\nname = '\xff\xfe'"[..];
        let Err(Unread::Unusable(document, finding)) = take("x".to_owned(), bytes, None) else {
            panic!("no text was read as one")
        };
        assert!(finding.message.contains("byte 21, in line 2"), "{}", finding.message);
        assert!(document.text.starts_with("minutes = 15\nname = '\u{fffd}"));
    }

    #[test]
    fn a_log_keeps_its_length_whatever_bytes_are_in_it() {
        assert_eq!(
            log_text(b"{\"n\":0}\n{\"n\": \xff\xe2\x82".to_vec()),
            "{\"n\":0}\n{\"n\": \0\0\0"
        );
        assert_eq!(log_text("é\n".into()), "é\n");
    }

    #[test]
    fn a_folder_and_a_missing_file_are_the_worlds_errors() {
        let folder = tempfile::tempdir().unwrap();
        let kind = |path: &Path| match read(path, None) {
            Err(Unread::Io(error)) => error.kind(),
            other => panic!("{other:?}"),
        };
        assert_eq!(kind(folder.path()), io::ErrorKind::IsADirectory);
        assert_eq!(kind(&folder.path().join("plan.toml")), io::ErrorKind::NotFound);
    }
}
