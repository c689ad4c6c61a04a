//! Ogg Opus: small, and good for voice and music alike.

use super::{About, Encoder, RATE_HZ};
use opus_pure::{Application, MAX_PACKET_BYTES, OggOpusWriter, OpusEncoder, OpusHead, OpusTags};
use std::fs::File;
use std::io::{self, BufWriter};

/// Samples of a packet for one ear: twenty milliseconds.
const FRAMES: usize = RATE_HZ / 50;
const PACKET: i64 = 960;
/// Enough that music with a voice sounds as it was made.
const BITS_PER_S: i32 = 96_000;
/// How hard the codec tries, of 10: what is above can hardly be heard in soft music, and takes twice
/// the time.
const EFFORT: i32 = 5;

pub(super) struct Opus<'a> {
    encoder: OpusEncoder,
    /// Gone once it is finished.
    to: Option<OggOpusWriter<BufWriter<&'a mut File>>>,
    pre_skip: u16,
    waiting: Vec<f32>,
    frames: usize,
    packet: Vec<u8>,
}

fn failed(error: opus_pure::Error) -> io::Error {
    match error {
        opus_pure::Error::Io(error) => error,
        other => io::Error::other(other),
    }
}

impl<'a> Opus<'a> {
    pub(super) fn new(to: &'a mut File, about: &About) -> io::Result<Self> {
        let made = OpusEncoder::new(48_000, 2, Application::Audio);
        let mut encoder = made.map_err(failed)?;
        encoder.bitrate_bps = BITS_PER_S;
        encoder.complexity = EFFORT;
        let head = OpusHead::for_encoder(&encoder, RATE_HZ as u32);
        let pre_skip = head.pre_skip;
        let mut tags = OpusTags::new();
        for (name, value) in about.comments() {
            tags.push(&name, &value).map_err(failed)?;
        }
        let to = OggOpusWriter::with_serial(BufWriter::new(to), head, tags, about.serial);
        Ok(Self {
            encoder,
            to: Some(to.map_err(failed)?),
            pre_skip,
            waiting: Vec::with_capacity(2 * FRAMES),
            frames: 0,
            packet: vec![0; MAX_PACKET_BYTES],
        })
    }

    /// Encodes a packet; the last one says where the sound ends.
    fn packet(&mut self, end: Option<i64>) -> io::Result<()> {
        let Some(to) = &mut self.to else { return Ok(()) };
        let encoded = self.encoder.encode(&self.waiting, FRAMES, &mut self.packet);
        let packet = &self.packet[..encoded.map_err(failed)?];
        self.waiting.clear();
        let written = match end {
            Some(end) => {
                let left = u32::try_from(end - to.granule()).unwrap_or(0);
                to.write_packet_with_duration(packet, left)
            }
            None => to.write_packet(packet),
        };
        written.map_err(failed)
    }
}

impl Encoder for Opus<'_> {
    fn put(&mut self, samples: &[f32]) -> io::Result<()> {
        for sample in samples {
            self.waiting.push(*sample);
            if self.waiting.len() == 2 * FRAMES {
                self.packet(None)?;
            }
        }
        self.frames += samples.len() / 2;
        Ok(())
    }

    fn finish(&mut self) -> io::Result<()> {
        // The codec is a little behind: silence drives out the last of the sound.
        let end = i64::from(self.pre_skip) + i64::try_from(self.frames).unwrap_or(i64::MAX);
        while let Some(to) = &self.to {
            let left = end - to.granule();
            self.waiting.resize(2 * FRAMES, 0.0);
            if left <= PACKET {
                self.packet(Some(end))?;
                break;
            }
            self.packet(None)?;
        }
        let Some(to) = self.to.take() else { return Ok(()) };
        let mut to = to.finish().map_err(failed)?;
        io::Write::flush(&mut to)
    }
}
