//! FLAC, frame by frame; how long it is and its sum are known only at the end.

use super::{About, Encoder, RATE_HZ, small};
use flacenc::bitsink::ByteSink;
use flacenc::component::{BitRepr, MetadataBlockData, Stream, StreamInfo};
use flacenc::config;
use flacenc::error::{Verified, Verify};
use flacenc::source::{Fill, FrameBuf};
use md5::{Digest, Md5};
use std::fs::File;
use std::io::{self, BufWriter, Seek, SeekFrom, Write};

const FRAMES: usize = 4096;
const COMMENTS: u8 = 4;

pub(super) struct Flac<'a> {
    to: BufWriter<&'a mut File>,
    config: Verified<config::Encoder>,
    stream: Stream,
    sum: Md5,
    waiting: Vec<i32>,
    frames: usize,
    samples: usize,
}

fn failed(why: impl std::fmt::Debug) -> io::Error {
    io::Error::other(format!("{why:?}"))
}

impl<'a> Flac<'a> {
    pub(super) fn new(to: &'a mut File, about: &About) -> io::Result<Self> {
        let mut settings = config::Encoder::default();
        settings.block_size = FRAMES;
        let config = settings.into_verified().map_err(failed)?;
        let mut info = StreamInfo::new(RATE_HZ, 2, 16).map_err(failed)?;
        info.set_block_sizes(FRAMES, FRAMES).map_err(failed)?;
        let mut stream = Stream::with_stream_info(info);
        let comments = MetadataBlockData::new_unknown(COMMENTS, &comments(about));
        stream.add_metadata_block(comments.map_err(failed)?);
        let mut to = BufWriter::new(to);
        to.write_all(&bytes(&stream)?)?;
        let (sum, waiting) = (Md5::new(), Vec::with_capacity(2 * FRAMES));
        Ok(Self { to, config, stream, sum, waiting, frames: 0, samples: 0 })
    }

    fn frame(&mut self) -> io::Result<()> {
        let count = self.waiting.len() / 2;
        let mut filled = FrameBuf::with_size(2, count).map_err(failed)?;
        filled.fill_interleaved(&self.waiting).map_err(failed)?;
        let info = self.stream.stream_info();
        let frame = flacenc::encode_fixed_size_frame(&self.config, &filled, self.frames, info)
            .map_err(failed)?;
        // The last frame may be shorter, and does not count for the sizes.
        if count == FRAMES {
            self.stream.stream_info_mut().update_frame_info(&frame);
        }
        self.to.write_all(&bytes(&frame)?)?;
        self.frames += 1;
        self.samples += count;
        self.waiting.clear();
        Ok(())
    }
}

impl Encoder for Flac<'_> {
    fn put(&mut self, samples: &[f32]) -> io::Result<()> {
        for sample in samples.iter().map(|sample| small(*sample)) {
            self.sum.update(sample.to_le_bytes());
            self.waiting.push(i32::from(sample));
            if self.waiting.len() == 2 * FRAMES {
                self.frame()?;
            }
        }
        Ok(())
    }

    fn finish(&mut self) -> io::Result<()> {
        if !self.waiting.is_empty() {
            self.frame()?;
        }
        let info = self.stream.stream_info_mut();
        info.set_total_samples(self.samples);
        info.set_md5_digest(&self.sum.clone().finalize().into());
        self.to.seek(SeekFrom::Start(0))?;
        let beginning = bytes(&self.stream)?;
        self.to.write_all(&beginning)?;
        self.to.flush()
    }
}

fn bytes(part: &impl BitRepr) -> io::Result<Vec<u8>> {
    let mut sink = ByteSink::new();
    part.write(&mut sink).map_err(failed)?;
    Ok(sink.as_slice().to_vec())
}

fn comments(about: &About) -> Vec<u8> {
    let vendor = concat!("warmhands ", env!("CARGO_PKG_VERSION"));
    let comments = about.comments();
    let mut bytes = Vec::new();
    let mut text = |text: &str| {
        bytes.extend((text.len() as u32).to_le_bytes());
        bytes.extend(text.as_bytes());
    };
    text(vendor);
    let count = (comments.len() as u32).to_le_bytes();
    let mut list = Vec::new();
    for (name, value) in comments {
        let line = format!("{name}={value}");
        list.extend((line.len() as u32).to_le_bytes());
        list.extend(line.as_bytes());
    }
    bytes.extend(count);
    bytes.extend(list);
    bytes
}
