//! `warmhands render`: a whole session as one file to listen to.
//!
//! It is played twice: once to measure how loud it is, once to write it at the loudness that
//! broadcasters agreed on (EBU R128). So no more than some seconds are ever kept.

mod encode;
mod own;
mod programme;
mod voice;

use crate::args::Render;
use crate::failure::{Answer, Failure};
use crate::leaving::Leaving;
use crate::output::{self, Beside};
use audioadapter_buffers::direct::InterleavedSlice;
use ebur128::{EbuR128, Mode};
use encode::{About, Form};
use indicatif::{ProgressBar, ProgressStyle};
use programme::{Programme, Source};
use rubato::{Fft, FixedSync, Resampler};
use std::sync::mpsc::sync_channel;
use warmhands_core::score::Score;
use warmhands_core::units::Seconds;
use warmhands_core::words::{self, msg};
use warmhands_sound::mix::Limiter;

/// Samples a second.
const RATE_HZ: usize = 48_000;
/// How loud the whole is.
const LUFS: f64 = -23.0;
/// No peak is higher, between samples or after a codec: −2 dBTP.
const PEAK: f32 = 0.794;
/// Blocks that may be made before one is used.
const AHEAD: usize = 8;

/// Says at once where nothing could be written in the end.
pub(crate) fn place(args: &Render) -> Result<(), Failure> {
    Form::of(&args.out)?;
    match std::fs::metadata(&args.out) {
        Ok(there) if !there.is_file() => Err(Failure::Path(msg::failed_no_file, args.out.clone())),
        Ok(_) if !args.force => Err(Failure::Path(msg::failed_there, args.out.clone())),
        _ => Ok(()),
    }
}

/// Renders a score.
pub(crate) fn run(score: &Score, args: &Render) -> Result<Answer, Failure> {
    let leaving = Leaving::watch().map_err(Failure::Terminal)?;
    let rendered = rendered(score, args, &leaving);
    // Who was asked to go has cleaned up by now.
    leaving.obey();
    rendered
}

fn rendered(score: &Score, args: &Render, leaving: &Leaving) -> Result<Answer, Failure> {
    let source = match &args.music {
        Some(folder) => Source::Own(own::tracks(folder)?),
        None if args.no_music => Source::None,
        None => Source::Made { beat: args.beat as f32 },
    };
    let language = score.request.language;
    let wish = args.voice.as_deref();
    let voice = if args.no_voice { None } else { Some(voice::find(wish, language)?) };
    let programme = Programme::new(score, source, voice.as_deref())?;
    let bar = progress(2 * programme.frames);

    let mut meter = meter(2)?;
    play(&programme, leaving, &bar, |block| meter.add_frames_f32(block).map_err(unmeasured))?;
    let lufs = meter.loudness_global().map_err(unmeasured)?;
    if !lufs.is_finite() {
        return Err(Failure::Typed(msg::render_silent));
    }
    let gain = 10_f64.powf((LUFS - lufs) / 20.0) as f32;

    let mut beside = Beside::create(&args.out)?;
    write(&programme, gain, &mut beside, args, leaving, &bar)?;
    beside.keep()?;
    bar.finish_and_clear();
    let path = output::clean(&args.out.display().to_string());
    let time = words::clock(Seconds((programme.frames / RATE_HZ) as f64));
    let made = match voice {
        Some(voice) => msg::render_spoken(language, &path, &time, &voice.name()),
        None => msg::render_unspoken(language, &path, &time),
    };
    crate::command::tell(&format!("{made}\n"));
    Ok(Answer::Yes)
}

fn write(
    programme: &Programme<'_>,
    gain: f32,
    beside: &mut Beside,
    args: &Render,
    leaving: &Leaving,
    bar: &ProgressBar,
) -> Result<(), Failure> {
    let about = about(programme, args);
    let failed = |error| Failure::Write { path: Some(args.out.clone()), error };
    let mut encoder = Form::of(&args.out)?.encoder(&mut beside.file, &about).map_err(failed)?;
    let mut limiter = Limiter::new(PEAK);
    let mut late = Limiter::LATENCY;
    play(programme, leaving, bar, |block| {
        let mut out: Vec<f32> = Vec::with_capacity(block.len());
        for pair in block.chunks_exact(2) {
            out.extend(limiter.pass([pair[0] * gain, pair[1] * gain]));
        }
        let skip = late.min(out.len() / 2);
        late -= skip;
        encoder.put(&out[2 * skip..]).map_err(failed)
    })?;
    let rest: Vec<f32> = (0..Limiter::LATENCY).flat_map(|_| limiter.pass([0.0; 2])).collect();
    encoder.put(&rest).and_then(|()| encoder.finish()).map_err(failed)
}

/// Title and chapters.
fn about(programme: &Programme<'_>, args: &Render) -> About {
    let score = programme.score();
    let name = |kind| words::movement(score.request.language, kind).to_owned();
    let chapters = score.movements.iter().enumerate().map(|(i, movement)| {
        // The music before the first stroke belongs to the first movement.
        let at_s = if i == 0 { 0.0 } else { programme.begin_s + movement.start_s.0 };
        (at_s, name(movement.kind))
    });
    About {
        title: output::clean(&score.title),
        language: score.request.language.tag().to_owned(),
        length_s: programme.frames as f64 / RATE_HZ as f64,
        chapters: chapters.collect(),
        serial: score.request.seed as u32 ^ u32::from(args.no_voice),
    }
}

/// Makes a programme on one thread and uses it on this one.
fn play(
    programme: &Programme<'_>,
    leaving: &Leaving,
    bar: &ProgressBar,
    mut take: impl FnMut(&[f32]) -> Result<(), Failure>,
) -> Result<(), Failure> {
    std::thread::scope(|scope| {
        let (give, made) = sync_channel(AHEAD);
        scope.spawn(move || {
            let mut playing = programme.play();
            loop {
                let block = playing.next();
                let last = block.as_ref().is_ok_and(Vec::is_empty) || block.is_err();
                // Nobody takes it any more: then something else went wrong.
                if give.send(block).is_err() || last {
                    return;
                }
            }
        });
        for block in made {
            let block = block?;
            if leaving.asked() {
                return Err(Failure::No(String::new()));
            }
            take(&block)?;
            bar.inc(block.len() as u64 / 2);
        }
        Ok(())
    })
}

fn progress(frames: usize) -> ProgressBar {
    let style = ProgressStyle::with_template("{wide_bar} {percent:>3} %  {eta} left");
    let bar = ProgressBar::new(frames as u64);
    style.map_or(bar.clone(), |style| bar.with_style(style))
}

fn meter(channels: u32) -> Result<EbuR128, Failure> {
    EbuR128::new(channels, RATE_HZ as u32, Mode::I | Mode::HISTOGRAM).map_err(unmeasured)
}

fn unmeasured(why: ebur128::Error) -> Failure {
    Failure::Sound(why.to_string())
}

/// Integrated loudness, LUFS; of blocks of samples, channels in turn.
fn loudness<B: AsRef<[f32]>>(
    channels: u32,
    blocks: impl IntoIterator<Item = B>,
) -> Result<f64, Failure> {
    let mut meter = meter(channels)?;
    for block in blocks {
        meter.add_frames_f32(block.as_ref()).map_err(unmeasured)?;
    }
    meter.loudness_global().map_err(unmeasured)
}

fn resampler(rate_hz: usize, channels: usize) -> Result<Fft<f32>, Failure> {
    let made = Fft::new(rate_hz, RATE_HZ, 1024, channels, FixedSync::Both);
    made.map_err(|why| Failure::Sound(format!("{rate_hz} Hz: {why}")))
}

/// Whether a program is on this machine.
fn is_there(name: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| folder.join(name).is_file())
}

/// One channel at our rate.
fn resample(samples: &[f32], rate_hz: usize) -> Result<Vec<f32>, Failure> {
    if samples.is_empty() || rate_hz == RATE_HZ {
        return Ok(samples.to_vec());
    }
    let failed = |why: &dyn std::fmt::Display| Failure::Sound(why.to_string());
    let from = InterleavedSlice::new(samples, 1, samples.len()).map_err(|why| failed(&why))?;
    let made = resampler(rate_hz, 1)?.process_all(&from, samples.len(), None);
    Ok(made.map_err(|why| failed(&why))?.take_data())
}
