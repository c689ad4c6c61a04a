//! WAV: sixteen bits, with its title and cue points behind the samples.

use super::{About, Encoder, RATE_HZ, small};
use std::fs::File;
use std::io::{self, BufWriter, Seek, SeekFrom, Write};

pub(super) struct Wav<'a> {
    to: BufWriter<&'a mut File>,
    bytes: u32,
    after: Vec<u8>,
}

impl<'a> Wav<'a> {
    pub(super) fn new(to: &'a mut File, about: &About) -> io::Result<Self> {
        let mut to = BufWriter::new(to);
        to.write_all(&header(0, 0))?;
        Ok(Self { to, bytes: 0, after: after(about) })
    }
}

impl Encoder for Wav<'_> {
    fn put(&mut self, samples: &[f32]) -> io::Result<()> {
        let bytes: Vec<u8> = samples.iter().flat_map(|x| small(*x).to_le_bytes()).collect();
        self.bytes += bytes.len() as u32;
        self.to.write_all(&bytes)
    }

    fn finish(&mut self) -> io::Result<()> {
        self.to.write_all(&self.after)?;
        self.to.seek(SeekFrom::Start(0))?;
        self.to.write_all(&header(self.bytes, self.after.len() as u32))?;
        self.to.flush()
    }
}

fn header(data: u32, after: u32) -> Vec<u8> {
    let rate = RATE_HZ as u32;
    let mut bytes = Vec::with_capacity(44);
    bytes.extend(b"RIFF");
    bytes.extend((36 + data + after).to_le_bytes());
    bytes.extend(b"WAVEfmt ");
    bytes.extend(16_u32.to_le_bytes());
    bytes.extend([1_u16, 2].map(u16::to_le_bytes).as_flattened());
    bytes.extend([rate, 4 * rate].map(u32::to_le_bytes).as_flattened());
    bytes.extend([4_u16, 16].map(u16::to_le_bytes).as_flattened());
    bytes.extend(b"data");
    bytes.extend(data.to_le_bytes());
    bytes
}

fn chunk(name: [u8; 4], body: &[u8]) -> Vec<u8> {
    let mut bytes = name.to_vec();
    bytes.extend((body.len() as u32).to_le_bytes());
    bytes.extend(body);
    bytes.extend(vec![0; body.len() % 2]);
    bytes
}

/// Cue points with their names, and the title.
fn after(about: &About) -> Vec<u8> {
    let mut points = (about.chapters.len() as u32).to_le_bytes().to_vec();
    let mut names = b"adtl".to_vec();
    for (i, (at_s, name)) in about.chapters.iter().enumerate() {
        let (id, at) = (i as u32 + 1, (at_s * RATE_HZ as f64) as u32);
        let data = u32::from_le_bytes(*b"data");
        points.extend([id, at, data, 0, 0, at].map(u32::to_le_bytes).as_flattened());
        let label = [&id.to_le_bytes()[..], name.as_bytes(), b"\0"].concat();
        names.extend(chunk(*b"labl", &label));
    }
    let text = |name, text: &str| chunk(name, &[text.as_bytes(), b"\0"].concat());
    let info = [&b"INFO"[..], &text(*b"INAM", &about.title), &text(*b"IART", "Warmhands")].concat();
    [chunk(*b"cue ", &points), chunk(*b"LIST", &names), chunk(*b"LIST", &info)].concat()
}
