//! The forms that a file can have.

mod flac;
mod mp3;
mod opus;
mod wav;

use super::{RATE_HZ, is_there};
use crate::failure::Failure;
use std::fs::File;
use std::io;
use std::path::Path;
use warmhands_core::words::msg;

/// What a file says about itself.
pub(super) struct About {
    pub(super) title: String,
    pub(super) language: String,
    /// How long it is, seconds.
    pub(super) length_s: f64,
    /// Where chapters begin, seconds, and what they are called.
    pub(super) chapters: Vec<(f64, String)>,
    /// A number of the stream; the same file always has the same.
    pub(super) serial: u32,
}

impl About {
    /// As Ogg and FLAC say it: names and values.
    fn comments(&self) -> Vec<(String, String)> {
        let mut comments = vec![
            ("TITLE".to_owned(), self.title.clone()),
            ("ARTIST".to_owned(), "Warmhands".to_owned()),
            ("LANGUAGE".to_owned(), self.language.clone()),
        ];
        for (i, (at_s, name)) in self.chapters.iter().enumerate() {
            let ms = (at_s * 1000.0).round() as u64;
            let (hours, minutes) = (ms / 3_600_000, ms / 60_000 % 60);
            let at = format!("{hours:02}:{minutes:02}:{:02}.{:03}", ms / 1000 % 60, ms % 1000);
            comments.push((format!("CHAPTER{:03}", i + 1), at));
            comments.push((format!("CHAPTER{:03}NAME", i + 1), name.clone()));
        }
        comments
    }
}

/// Writes samples, left and right in turn.
pub(super) trait Encoder {
    fn put(&mut self, samples: &[f32]) -> io::Result<()>;
    /// Writes what is left.
    fn finish(&mut self) -> io::Result<()>;
}

/// The form that a file's name asks for.
#[derive(Debug, Clone, Copy)]
pub(super) enum Form {
    Opus,
    Flac,
    Mp3,
    Wav,
}

impl Form {
    pub(super) fn of(path: &Path) -> Result<Self, Failure> {
        let ending = path.extension().unwrap_or_default().to_string_lossy().to_lowercase();
        match ending.as_str() {
            "ogg" | "opus" | "oga" => Ok(Self::Opus),
            "flac" => Ok(Self::Flac),
            "wav" => Ok(Self::Wav),
            "mp3" if is_there(mp3::LAME) => Ok(Self::Mp3),
            "mp3" => Err(Failure::Lacks(msg::render_mp3)),
            _ => Err(Failure::Path(msg::render_ending, path.to_owned())),
        }
    }

    pub(super) fn encoder<'a>(
        self,
        to: &'a mut File,
        about: &About,
    ) -> io::Result<Box<dyn Encoder + 'a>> {
        Ok(match self {
            Self::Opus => Box::new(opus::Opus::new(to, about)?),
            Self::Flac => Box::new(flac::Flac::new(to, about)?),
            Self::Mp3 => Box::new(mp3::Mp3::new(to, about)?),
            Self::Wav => Box::new(wav::Wav::new(to, about)?),
        })
    }
}

/// Sixteen bits of a sample.
fn small(sample: f32) -> i16 {
    (sample * 32_768.0).round() as i16
}
