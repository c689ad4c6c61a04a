//! What a file holds, and when: a few seconds of music, the massage with its cues, and a last tone that
//! rings out. The same programme can be played again and again, block by block, always the same.

use super::own::{Own, Track};
use super::voice::{Engine, Speech};
use super::{RATE_HZ, meter, resample, unmeasured};
use crate::failure::Failure;
use std::cell::RefCell;
use std::collections::BTreeMap;
use warmhands_core::score::Score;
use warmhands_core::session::cues::{Cue, CueSheet};
use warmhands_core::session::event::{Entry, Event};
use warmhands_core::session::lead::Room;
use warmhands_core::session::{Performance, Session};
use warmhands_core::units::Seconds;
use warmhands_core::words::msg;
use warmhands_sound::mix::{Duck, Spoken, ease};
use warmhands_sound::music::{Lead, Music};

/// Before the hands begin there is room for the first cue, seconds.
const BEFORE_S: f64 = 12.0;
/// The music comes in for so long before anything is said.
const ALONE_S: f64 = 3.0;
/// After the end the last tones ring out.
const AFTER_S: f64 = 8.0;
/// How loud voice and music are to each other, LUFS, before the whole is brought to its measure.
const VOICE_LUFS: f64 = -21.0;
pub(super) const MUSIC_LUFS: f64 = -29.0;
/// The music as it is made is louder than that, by this factor.
const MADE: f32 = 0.75;
/// How often the music is told what to follow, seconds.
const LEAD_S: f64 = 0.25;
/// Samples that are made at once.
pub(super) const BLOCK: usize = 4800;

/// Where the music comes from.
pub(super) enum Source {
    Made { beat: f32 },
    Own(Vec<Track>),
    None,
}

pub(super) struct Programme<'a> {
    score: &'a Score,
    performance: Performance,
    source: Source,
    /// How each phrase sounds, by its text, as it was spoken: a whole session of speech at our own rate
    /// would take more memory than all else.
    phrases: Phrases,
    /// What makes phrases as loud as they should be.
    loud: f32,
    /// What is said, from which sample on.
    said: Vec<(usize, String)>,
    /// Time of the first stroke.
    pub(super) begin_s: f64,
    pub(super) frames: usize,
}

impl<'a> Programme<'a> {
    pub(super) fn new(
        score: &'a Score,
        source: Source,
        voice: Option<&dyn Engine>,
    ) -> Result<Self, Failure> {
        let session = Session::new(score.clone()).map_err(|why| Failure::Sound(why.to_string()))?;
        let mut performance = Performance::new(session);
        let begun = Entry { n: 1, t_s: Seconds::ZERO, event: Event::Started };
        performance.apply(&begun).map_err(|why| Failure::Sound(why.to_string()))?;
        let (cues, phrases) = match voice {
            Some(voice) => speak(score, voice)?,
            None => Default::default(),
        };
        let first_s = cues.first().map_or(0.0, |cue| cue.at_s.0.min(0.0));
        let begin_s = ALONE_S - first_s;
        let end_s = begin_s + score.duration_s.0 + AFTER_S;
        let loud = loud(&phrases)?;
        let place = |cue: &Cue| {
            let at = (begin_s + cue.at_s.0) * RATE_HZ as f64;
            (at.max(0.0) as usize, cue.text.clone())
        };
        let said = cues.iter().filter(|cue| phrases.contains_key(&cue.text)).map(place).collect();
        let frames = (end_s * RATE_HZ as f64) as usize;
        Ok(Self { score, performance, source, phrases, loud, said, begin_s, frames })
    }

    pub(super) fn score(&self) -> &Score {
        self.score
    }

    /// Plays it from the beginning.
    pub(super) fn play(&self) -> Playing<'_> {
        let seconds = |frames: usize| frames as f64 / RATE_HZ as f64;
        let spoken = self.said.iter().map(|(from, text)| Spoken {
            from_s: seconds(*from),
            to_s: seconds(*from) + self.phrases[text].seconds(),
        });
        let (seed, mood) = (self.score.request.seed, self.score.request.mood.kind);
        let music = match &self.source {
            Source::Made { beat } => {
                Sounding::Made(Box::new(Music::new(seed, mood, RATE_HZ as f64)), *beat)
            }
            Source::Own(tracks) => Sounding::Own(Box::new(Own::new(tracks))),
            Source::None => Sounding::None,
        };
        let duck = Duck::new(spoken.collect(), Room::USUAL);
        Playing { programme: self, music, duck, at: 0, told_s: 0.0, next: 0, speaking: Vec::new() }
    }

    /// How much of the music there is at a time of the file.
    fn presence(&self, at_s: f64) -> f64 {
        self.performance.presence(Seconds(at_s - self.begin_s))
    }

    /// What the music follows at a time of the file.
    fn lead(&self, at_s: f64) -> Lead {
        let lead = self.performance.lead(Seconds(at_s - self.begin_s));
        Lead {
            at_s,
            beats: lead.pulse.beats,
            beat_hz: lead.pulse.beat_hz.0,
            intensity: lead.pulse.intensity,
            movement: lead.movement,
            movement_left_s: lead.movement_left_s.0,
            presence: lead.presence,
        }
    }
}

enum Sounding<'a> {
    Made(Box<Music>, f32),
    Own(Box<Own<'a>>),
    None,
}

/// A programme that plays.
pub(super) struct Playing<'a> {
    programme: &'a Programme<'a>,
    music: Sounding<'a>,
    duck: Duck,
    at: usize,
    told_s: f64,
    /// The first of what is said that has not begun,
    next: usize,
    /// and what has, from which sample on.
    speaking: Vec<(usize, Vec<f32>)>,
}

impl Playing<'_> {
    /// The next samples, left and right in turn; none once it is over.
    pub(super) fn next(&mut self) -> Result<Vec<f32>, Failure> {
        let count = BLOCK.min(self.programme.frames - self.at);
        let mut out = self.music(count)?;
        for (i, pair) in out.chunks_exact_mut(2).enumerate() {
            let gain = self.duck.gain((self.at + i) as f64 / RATE_HZ as f64);
            pair[0] *= gain;
            pair[1] *= gain;
        }
        self.voice(&mut out)?;
        self.at += count;
        Ok(out)
    }

    fn music(&mut self, count: usize) -> Result<Vec<f32>, Failure> {
        let programme = self.programme;
        match &mut self.music {
            Sounding::None => Ok(vec![0.0; 2 * count]),
            Sounding::Own(own) => {
                let mut out = own.next(count)?;
                for (i, pair) in out.chunks_exact_mut(2).enumerate() {
                    let at_s = (self.at + i) as f64 / RATE_HZ as f64;
                    let gain = (programme.presence(at_s) * ease(at_s / ALONE_S)) as f32;
                    pair[0] *= gain;
                    pair[1] *= gain;
                }
                Ok(out)
            }
            Sounding::Made(music, loud) => {
                // One lead further than is played now: between two of them the beats go evenly.
                while self.told_s <= (self.at + count) as f64 / RATE_HZ as f64 + LEAD_S {
                    music.tell(programme.lead(self.told_s));
                    self.told_s += LEAD_S;
                }
                let mut three = [vec![0.0; count], vec![0.0; count], vec![0.0; count]];
                let [left, right, beat] = &mut three;
                music.render(left, right, beat);
                let mut out = Vec::with_capacity(2 * count);
                for ((left, right), beat) in left.iter().zip(right).zip(beat) {
                    let beat = *beat * *loud;
                    out.extend([MADE * (*left + beat), MADE * (*right + beat)]);
                }
                Ok(out)
            }
        }
    }

    /// Adds what is said meanwhile, to both ears.
    fn voice(&mut self, out: &mut [f32]) -> Result<(), Failure> {
        let (from, to) = (self.at, self.at + out.len() / 2);
        let programme = self.programme;
        while let Some((at, text)) = programme.said.get(self.next).filter(|(at, _)| *at < to) {
            self.speaking.push((*at, resampled(&programme.phrases[text])?));
            self.next += 1;
        }
        for (at, samples) in &self.speaking {
            let (first, last) = (from.max(*at), to.min(at + samples.len()));
            for frame in first..last {
                let sample = samples[frame - at] * programme.loud;
                out[2 * (frame - from)] += sample;
                out[2 * (frame - from) + 1] += sample;
            }
        }
        self.speaking.retain(|(at, samples)| at + samples.len() > to);
        Ok(())
    }
}

type Phrases = BTreeMap<String, Speech>;

/// What is said and how it sounds, each phrase by its real length.
fn speak(score: &Score, voice: &dyn Engine) -> Result<(Vec<Cue>, Phrases), Failure> {
    let language = score.request.language;
    let phrases: RefCell<Phrases> = RefCell::default();
    let failed = RefCell::new(None);
    let length = |text: &str| {
        if failed.borrow().is_some() {
            return Seconds(1.0);
        }
        if let Some(speech) = phrases.borrow().get(text) {
            return Seconds(speech.seconds());
        }
        let speech = voice.say(text).unwrap_or_else(|why| {
            *failed.borrow_mut() = Some(msg::render_voice_failed(language, text, &why));
            Speech::default()
        });
        let seconds = Seconds(speech.seconds());
        phrases.borrow_mut().insert(text.to_owned(), speech);
        seconds
    };
    let sheet = CueSheet::spoken(score, Seconds(-BEFORE_S), &length);
    if let Some(why) = failed.into_inner() {
        return Err(Failure::Voice(why));
    }
    Ok((sheet.all().to_vec(), phrases.into_inner()))
}

/// A phrase at our rate.
fn resampled(speech: &Speech) -> Result<Vec<f32>, Failure> {
    let samples: Vec<f32> = speech.samples.iter().map(|x| f32::from(*x) / 32_768.0).collect();
    resample(&samples, speech.rate_hz)
}

/// What makes phrases as loud as they should be, all of them by the same.
fn loud(phrases: &Phrases) -> Result<f32, Failure> {
    let mut meter = meter(1)?;
    for speech in phrases.values() {
        meter.add_frames_f32(&resampled(speech)?).map_err(unmeasured)?;
    }
    let lufs = meter.loudness_global().map_err(unmeasured)?;
    let gain = if lufs.is_finite() { 10_f64.powf((VOICE_LUFS - 3.0 - lufs) / 20.0) } else { 1.0 };
    Ok(gain as f32)
}
