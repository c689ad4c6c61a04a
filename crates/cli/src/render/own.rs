//! A household's own music: the files of a folder, one after the other, at one loudness, faded.

use super::programme::MUSIC_LUFS;
use super::{RATE_HZ, loudness, resampler};
use crate::failure::Failure;
use audioadapter_buffers::direct::InterleavedSlice;
use rubato::{Fft, Resampler};
use std::collections::VecDeque;
use std::fs::File;
use std::path::{Path, PathBuf};
use symphonia::core::codecs::audio::{AudioDecoder, AudioDecoderOptions};
use symphonia::core::errors::Error;
use symphonia::core::formats::probe::Hint;
use symphonia::core::formats::{FormatOptions, FormatReader, TrackType};
use symphonia::core::io::{MediaSourceStream, MediaSourceStreamOptions};
use symphonia::core::meta::MetadataOptions;
use warmhands_core::words::msg;
use warmhands_sound::mix::ease;

const ENDINGS: [&str; 5] = ["mp3", "flac", "ogg", "oga", "wav"];
/// A file comes and goes over this time, seconds.
const FADE_S: f64 = 4.0;

/// A file that was heard once: how long it is, and how loud it has to be played.
pub(super) struct Track {
    path: PathBuf,
    frames: usize,
    gain: f32,
}

/// The music of a folder, by name.
pub(super) fn tracks(folder: &Path) -> Result<Vec<Track>, Failure> {
    let failed = |error| Failure::Read { path: folder.to_owned(), error };
    let mut paths = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        let ending = path.extension().unwrap_or_default().to_string_lossy().to_lowercase();
        if ENDINGS.contains(&ending.as_str()) {
            paths.push(path);
        }
    }
    if paths.is_empty() {
        return Err(Failure::Path(msg::render_own_none, folder.to_owned()));
    }
    paths.sort();
    paths.into_iter().map(heard).collect()
}

/// Goes through a file once: so what cannot be read is known before anything is written.
fn heard(path: PathBuf) -> Result<Track, Failure> {
    let mut tape = Tape::open(&path)?;
    let (mut frames, mut failure) = (0, None);
    let blocks = std::iter::from_fn(|| match tape.next() {
        Ok(block) => block.inspect(|block| frames += block.len() / 2),
        Err(why) => {
            failure = Some(why);
            None
        }
    });
    let blocks: &mut dyn Iterator<Item = Vec<f32>> = &mut { blocks };
    let lufs = loudness(2, blocks)?;
    if let Some(failure) = failure {
        return Err(failure);
    }
    if frames == 0 || !lufs.is_finite() {
        return Err(Failure::Path(msg::render_own_silent, path));
    }
    let gain = 10_f64.powf((MUSIC_LUFS - lufs) / 20.0) as f32;
    Ok(Track { path, frames, gain })
}

/// Tracks that play in turn, and again from the first.
pub(super) struct Own<'a> {
    tracks: &'a [Track],
    next: usize,
    playing: Option<(Tape, &'a Track, usize)>,
    ready: VecDeque<f32>,
}

impl<'a> Own<'a> {
    pub(super) fn new(tracks: &'a [Track]) -> Self {
        Self { tracks, next: 0, playing: None, ready: VecDeque::new() }
    }

    /// The next samples, left and right in turn.
    pub(super) fn next(&mut self, count: usize) -> Result<Vec<f32>, Failure> {
        while self.ready.len() < 2 * count {
            let (tape, track, at) = match &mut self.playing {
                Some(playing) => playing,
                none => {
                    let track = &self.tracks[self.next % self.tracks.len()];
                    self.next += 1;
                    none.insert((Tape::open(&track.path)?, track, 0))
                }
            };
            let Some(block) = tape.next()? else {
                self.playing = None;
                continue;
            };
            for pair in block.chunks_exact(2) {
                let seconds = |frames: usize| frames as f64 / RATE_HZ as f64;
                let near_s = seconds(*at).min(seconds(track.frames.saturating_sub(*at)));
                let gain = track.gain * ease(near_s / FADE_S) as f32;
                self.ready.extend([pair[0] * gain, pair[1] * gain]);
                *at += 1;
            }
        }
        Ok(self.ready.drain(..2 * count).collect())
    }
}

/// A file that is read from its beginning: two channels at our rate, whatever it has itself.
struct Tape {
    path: PathBuf,
    format: Box<dyn FormatReader>,
    decoder: Box<dyn AudioDecoder>,
    track: u32,
    rate_hz: usize,
    resampler: Option<Fft<f32>>,
    /// What is read and not yet at our rate.
    waiting: Vec<f32>,
    over: bool,
}

impl Tape {
    fn open(path: &Path) -> Result<Self, Failure> {
        let failed = |why: Error| unreadable(path, &why.to_string());
        let file = File::open(path);
        let file = file.map_err(|error| Failure::Read { path: path.to_owned(), error })?;
        let stream = MediaSourceStream::new(Box::new(file), MediaSourceStreamOptions::default());
        let mut hint = Hint::new();
        if let Some(ending) = path.extension().and_then(|ending| ending.to_str()) {
            hint.with_extension(ending);
        }
        let probe = symphonia::default::get_probe();
        let format = probe
            .probe(&hint, stream, FormatOptions::default(), MetadataOptions::default())
            .map_err(|_| unreadable(path, "it is no MP3, FLAC, Ogg Vorbis or WAV"))?;
        let track = format.default_track(TrackType::Audio);
        let parameters = track.and_then(|track| track.codec_params.as_ref()?.audio());
        let (Some(track), Some(parameters)) = (track, parameters) else {
            return Err(unreadable(path, "there is no sound in it"));
        };
        let decoder = symphonia::default::get_codecs()
            .make_audio_decoder(parameters, &AudioDecoderOptions::default())
            .map_err(failed)?;
        Ok(Self {
            path: path.to_owned(),
            track: track.id,
            format,
            decoder,
            rate_hz: 0,
            resampler: None,
            waiting: Vec::new(),
            over: false,
        })
    }

    /// Some samples, left and right in turn; none at the end.
    fn next(&mut self) -> Result<Option<Vec<f32>>, Failure> {
        loop {
            let enough = self.resampler.as_ref().map_or(1, Resampler::input_frames_next);
            if self.rate_hz != 0 && self.waiting.len() >= 2 * enough {
                return self.at_our_rate(enough).map(Some);
            }
            if self.over {
                return Ok(None);
            }
            self.read(enough)?;
        }
    }

    fn read(&mut self, enough: usize) -> Result<(), Failure> {
        let packet = match self.format.next_packet() {
            Ok(Some(packet)) => packet,
            Ok(None) | Err(Error::ResetRequired) => {
                // The last of it is filled up with silence.
                self.over = true;
                if self.resampler.is_some() && !self.waiting.is_empty() {
                    self.waiting.resize(2 * enough, 0.0);
                }
                return Ok(());
            }
            Err(why) => return Err(unreadable(&self.path, &why.to_string())),
        };
        if packet.track_id != self.track {
            return Ok(());
        }
        let decoded = match self.decoder.decode(&packet) {
            Ok(decoded) => decoded,
            // One damaged packet is a tick that is passed over.
            Err(Error::DecodeError(_)) => return Ok(()),
            Err(why) => return Err(unreadable(&self.path, &why.to_string())),
        };
        let (rate_hz, channels) = (decoded.spec().rate() as usize, decoded.num_planes());
        if self.rate_hz == 0 {
            self.rate_hz = rate_hz;
            let strange = |_| unreadable(&self.path, &format!("{rate_hz} samples a second"));
            let other = (rate_hz != RATE_HZ).then(|| resampler(rate_hz, 2));
            self.resampler = other.transpose().map_err(strange)?;
        }
        let mut samples: Vec<f32> = Vec::new();
        decoded.copy_to_vec_interleaved(&mut samples);
        for frame in samples.chunks_exact(channels.max(1)) {
            self.waiting.extend([frame[0], frame[1.min(channels - 1)]]);
        }
        Ok(())
    }

    fn at_our_rate(&mut self, enough: usize) -> Result<Vec<f32>, Failure> {
        let Some(resampler) = &mut self.resampler else {
            return Ok(std::mem::take(&mut self.waiting));
        };
        let rest = self.waiting.split_off(2 * enough);
        let taken = std::mem::replace(&mut self.waiting, rest);
        let mut out = vec![0.0; 2 * resampler.output_frames_next()];
        let frames = out.len() / 2;
        let failed = |why: &dyn std::fmt::Display| unreadable(&self.path, &why.to_string());
        let from = InterleavedSlice::new(&taken, 2, enough).map_err(|why| failed(&why))?;
        let mut to = InterleavedSlice::new_mut(&mut out, 2, frames).map_err(|why| failed(&why))?;
        resampler.process_into_buffer(&from, &mut to, None).map_err(|why| failed(&why))?;
        Ok(out)
    }
}

fn unreadable(path: &Path, why: &str) -> Failure {
    Failure::Music { path: path.to_owned(), why: why.to_owned() }
}
