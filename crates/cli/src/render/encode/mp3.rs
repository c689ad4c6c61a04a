//! MP3, for speakers that play nothing else. It is made by `lame`, which runs by itself: it has another
//! licence than ours, and every other form needs nobody.

use super::{About, Encoder, RATE_HZ, small};
use id3::frame::{Chapter, TableOfContents};
use id3::{Tag, TagLike, Version};
use std::fs::File;
use std::io::{self, BufWriter, Read, Seek, Write};
use std::process::{Child, ChildStdin, Command, Stdio};

/// The program.
pub(super) const LAME: &str = "lame";
/// Enough for a voice over calm music.
const KBIT_PER_S: &str = "128";
/// At this rate it multiplies all samples by 0.95 (its table `abr_switch_map`), half a decibel: then not.
const UNSCALED: &str = "1.0526316";
/// A chapter is found by its time alone.
const NO_OFFSET: u32 = u32::MAX;

pub(super) struct Mp3 {
    lame: Child,
    samples: Option<BufWriter<ChildStdin>>,
    /// What it says.
    said: File,
}

impl Mp3 {
    pub(super) fn new(to: &mut File, about: &About) -> io::Result<Self> {
        tag(about).write_to(&mut *to, Version::Id3v24).map_err(io::Error::other)?;
        let rate_khz = (RATE_HZ / 1000).to_string();
        // Into a file: nobody reads it before the end, and a pipe may be full by then.
        let said = tempfile::tempfile()?;
        let mut lame = Command::new(LAME)
            .args(["--quiet", "-r", "-s", &rate_khz, "--bitwidth", "16", "--signed"])
            .args(["--little-endian", "-m", "j", "-b", KBIT_PER_S])
            .args(["--scale", UNSCALED, "-t", "-", "-"])
            .stdin(Stdio::piped())
            .stdout(to.try_clone()?)
            .stderr(said.try_clone()?)
            .spawn()
            .map_err(|error| io::Error::other(format!("{LAME}: {error}")))?;
        let samples = lame.stdin.take().map(BufWriter::new);
        Ok(Self { lame, samples, said })
    }

    /// What it said, where it has not done its work.
    fn end(&mut self) -> io::Result<()> {
        let flushed = self.samples.take().map_or(Ok(()), |mut to| to.flush());
        // Without more to read it comes to its end.
        let done = self.lame.wait()?;
        if done.success() {
            return flushed.map_err(io::Error::other);
        }
        let mut why = Vec::new();
        self.said.rewind()?;
        self.said.read_to_end(&mut why)?;
        let why = String::from_utf8_lossy(&why);
        let why = why.lines().next().unwrap_or("it does not say why");
        Err(io::Error::other(format!("{LAME} failed ({done}): {}", crate::output::clean(why))))
    }
}

impl Encoder for Mp3 {
    fn put(&mut self, samples: &[f32]) -> io::Result<()> {
        let Some(to) = &mut self.samples else { return Ok(()) };
        let put = samples.iter().try_for_each(|one| to.write_all(&small(*one).to_le_bytes()));
        match put {
            // It reads no more: it knows why.
            Err(error) => self.end().and(Err(io::Error::other(error))),
            Ok(()) => Ok(()),
        }
    }

    fn finish(&mut self) -> io::Result<()> {
        self.end()
    }
}

impl Drop for Mp3 {
    fn drop(&mut self) {
        // Given up before its end; where it has ended, there is nothing to end.
        let _ = self.lame.kill();
        let _ = self.lame.wait();
    }
}

/// Title and chapters, each until the next one.
fn tag(about: &About) -> Tag {
    let ms = |at_s: f64| (at_s * 1000.0).round() as u32;
    let mut tag = Tag::new();
    tag.set_title(&about.title);
    tag.set_artist("Warmhands");
    let ends = about.chapters.iter().skip(1).map(|(at_s, _)| *at_s).chain([about.length_s]);
    let names: Vec<String> = (1..=about.chapters.len()).map(|i| format!("chapter{i}")).collect();
    for (((at_s, title), end_s), name) in about.chapters.iter().zip(ends).zip(&names) {
        let mut of_chapter = Tag::new();
        of_chapter.set_title(title);
        tag.add_frame(Chapter {
            element_id: name.clone(),
            start_time: ms(*at_s),
            end_time: ms(end_s),
            start_offset: NO_OFFSET,
            end_offset: NO_OFFSET,
            frames: of_chapter.frames().cloned().collect(),
        });
    }
    tag.add_frame(TableOfContents {
        element_id: "contents".to_owned(),
        top_level: true,
        ordered: true,
        elements: names,
        frames: Vec::new(),
    });
    tag
}
