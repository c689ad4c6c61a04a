//! Who should not be massaged, not there, or only gently (handbook §5).
//!
//! The questions and what a yes does are data: `catalogue/care.toml`. Judging folds the effects of
//! every yes into one [`Care`], each time the strictest: caps only fall, areas only grow and the
//! verdict only worsens, so the order of answers never matters. *Not sure* counts as yes. A missing
//! answer is neither yes nor no; when such are left, one note says so.

use crate::body::Body;
use crate::catalogue;
use crate::geometry;
use crate::level::Level;
use crate::place::Place;
use crate::request::{Answer, KeepOff, MINUTES_MAX, Request};
use crate::score::{CareNote, Verdict};
use crate::technique::Technique;
use crate::units::Metres;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// What care makes of a request.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Care {
    /// Go, adapt or refuse. After a refusal there is no plan; the notes say what to do instead.
    pub verdict: Verdict,
    /// Why: refusals first, then what is adapted, each with the id of its question as code.
    pub notes: Vec<CareNote>,
    /// No stroke is firmer than this.
    pub level_cap: Level,
    /// Caps by technique below `level_cap`; `None` forbids it. Others are free.
    pub techniques: BTreeMap<Technique, Option<Level>>,
    /// Areas that care takes away, on top of the request's own: whole places, and discs that cover
    /// the margin around the request's keep-offs.
    pub keep_off: Vec<KeepOff>,
    /// Longest session that care allows, minutes.
    pub minutes_max: f64,
    /// What preparing must heed, such as `no-scent`: facts of `catalogue/prepare.toml`.
    pub prepare: BTreeSet<&'static str>,
}

impl Care {
    /// The firmest level at which `technique` may be done; `None` forbids it.
    pub fn level_max(&self, technique: Technique) -> Option<Level> {
        match self.techniques.get(&technique) {
            None => Some(self.level_cap),
            Some(cap) => cap.map(|level| level.min(self.level_cap)),
        }
    }

    fn without_limits() -> Self {
        Self {
            verdict: Verdict::Go,
            notes: Vec::new(),
            level_cap: Level::STRONG,
            techniques: BTreeMap::new(),
            keep_off: Vec::new(),
            minutes_max: MINUTES_MAX,
            prepare: BTreeSet::new(),
        }
    }

    /// Takes the stricter of what is and what `effect` asks for; margins and notes come later.
    fn tighten(&mut self, effect: &'static Effect, body: &Body) {
        self.level_cap = effect.level_max.map_or(self.level_cap, |cap| cap.min(self.level_cap));
        self.minutes_max = effect.minutes_max.map_or(self.minutes_max, |m| m.min(self.minutes_max));
        self.techniques.extend(effect.forbid.iter().map(|technique| (*technique, None)));
        for (technique, cap) in &effect.cap {
            let now = self.techniques.entry(*technique).or_insert(Some(*cap));
            *now = now.map(|level| level.min(*cap));
        }
        for place in &effect.keep_off {
            if self.keep_off.iter().all(|area| area.place != Some(*place)) {
                self.keep_off.push(whole(*place, body));
            }
        }
        self.prepare.extend(effect.prepare.iter().map(String::as_str));
    }
}

/// How grave a yes is, gravest first (handbook §5.1–5.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Tier {
    /// No massage; the emergency number, now.
    #[default]
    A1,
    /// No massage; a doctor first.
    A2,
    /// Not there.
    B,
    /// Gentler, shorter or otherwise adapted.
    C,
}

/// One question to the receiver.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Its key in a request's `[care]`.
    pub id: String,
    /// How grave a yes is.
    #[serde(skip_deserializing)]
    pub tier: Tier,
    /// A few words that name its group; the questions of a group stand together.
    #[serde(skip_deserializing)]
    pub group: String,
    /// The question, in plain words.
    pub ask: String,
    /// A sentence that helps to answer.
    pub help: Option<String>,
    /// The reason for what a yes does, one or two sentences.
    pub note: String,
    /// Names of what a yes does, see [`Question::effects`].
    pub effects: Vec<String>,
    /// Where it comes from.
    pub source: String,
}

/// What a yes does.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Effect {
    /// What it means in plain words: a sentence where it refuses, a few words otherwise.
    pub words: String,
    /// No session.
    pub refuse: bool,
    /// Nothing firmer.
    pub level_max: Option<Level>,
    /// No longer session, minutes.
    pub minutes_max: Option<f64>,
    /// Techniques left out.
    pub forbid: Vec<Technique>,
    /// Techniques not done firmer than a level.
    pub cap: Vec<(Technique, Level)>,
    /// Whole places left out.
    pub keep_off: Vec<Place>,
    /// The receiver marks the place with a keep-off; hands stay this much further away.
    pub margin_m: Option<Metres>,
    /// What preparing must heed: facts of `catalogue/prepare.toml`.
    pub prepare: Vec<String>,
    /// Where it comes from.
    pub source: String,
}

impl Question {
    /// What a yes does, in the catalogue's order.
    ///
    /// # Panics
    /// When the catalogue names an effect that it does not describe: a broken build.
    pub fn effects(&self) -> impl Iterator<Item = &'static Effect> + '_ {
        self.effects.iter().map(|name| {
            CATALOGUE.effects.get(name).unwrap_or_else(|| panic!("no effect is named {name}"))
        })
    }

    /// Whether the answer counts as yes.
    fn holds(&self, request: &Request) -> bool {
        matches!(request.care.get(&self.id), Some(Answer::Yes | Answer::NotSure))
    }

    /// What the receiver is told to do instead, if a yes leaves no session; `marked` says whether
    /// the request has a keep-off.
    fn refusal(&self, marked: bool) -> Option<&'static str> {
        let refused = self.effects().find(|effect| effect.refuse).map(|effect| &effect.words);
        let unmarked = !marked && self.effects().any(|effect| effect.margin_m.is_some());
        refused.or(unmarked.then_some(&CATALOGUE.words.unmarked)).map(String::as_str)
    }

    /// What a yes changes, as one sentence.
    fn changes(&self) -> String {
        let words: Vec<&str> = self.effects().map(|effect| effect.words.as_str()).collect();
        let mut sentence = words.join("; ");
        sentence[..1].make_ascii_uppercase();
        sentence + "."
    }
}

/// All questions, in the order in which they are asked: gravest first, groups together.
pub fn questions() -> &'static [Question] {
    &CATALOGUE.questions
}

/// The question with this id.
pub fn question(id: &str) -> Option<&'static Question> {
    questions().iter().find(|question| question.id == id)
}

/// The id of the same question about the other side of the body; most have no side.
pub(crate) fn mirrored_id(id: &str) -> String {
    match (id.strip_suffix("_left"), id.strip_suffix("_right")) {
        (Some(stem), _) => format!("{stem}_right"),
        (_, Some(stem)) => format!("{stem}_left"),
        _ => id.to_owned(),
    }
}

/// Judges a request by its answers. Answers to unknown questions change nothing here; whoever reads
/// the request reports them.
pub fn judge(request: &Request) -> Care {
    let body = Body::of(&request.receiver);
    let marked = !request.keep_off.is_empty();
    let (mut refusals, mut adaptations) = (Vec::new(), Vec::new());
    let mut care = Care::without_limits();
    let mut margin: Option<Metres> = None;
    for question in questions().iter().filter(|question| question.holds(request)) {
        for effect in question.effects() {
            care.tighten(effect, &body);
            margin = margin.into_iter().chain(effect.margin_m).reduce(Metres::max);
        }
        let refusal = question.refusal(marked);
        let text = match refusal {
            Some(instead) => format!("{instead} {}", question.note),
            None => format!("{} {}", question.note, question.changes()),
        };
        let list = if refusal.is_some() { &mut refusals } else { &mut adaptations };
        list.push(note(question, text));
    }
    if let Some(margin) = margin
        && marked
    {
        adaptations.push(general("kept_off", kept_off_words(request, &body)));
        care.keep_off.extend(request.keep_off.iter().flat_map(|area| widened(area, margin, &body)));
    }
    care.verdict = match (refusals.as_slice(), adaptations.as_slice()) {
        ([], []) => Verdict::Go,
        ([], _) => Verdict::Adapt,
        _ => Verdict::Refuse,
    };
    care.notes = refusals;
    care.notes.extend(adaptations);
    care.notes.extend(unanswered(request, care.verdict));
    care
}

/// One note when nothing was asked, or not all of the gravest; nothing to add to a refusal.
fn unanswered(request: &Request, verdict: Verdict) -> Option<CareNote> {
    let words = &CATALOGUE.words;
    let asked = |question: &Question| request.care.contains_key(&question.id);
    if !questions().iter().any(asked) {
        return Some(general("not_asked", words.not_asked.clone()));
    }
    let open = questions().iter().any(|question| question.tier <= Tier::A2 && !asked(question));
    (open && verdict != Verdict::Refuse)
        .then(|| general("not_all_asked", words.not_all_asked.clone()))
}

/// Names what is kept off, so that a place nobody marked is noticed in time.
fn kept_off_words(request: &Request, body: &Body) -> String {
    let name = |area: &KeepOff| {
        let place = area.place.or_else(|| body.place_at(area.at));
        let mut name = place.map_or("a marked spot".to_owned(), |place| {
            format!("{} {}", place.side.name(), place.area.name().replace('-', " "))
        });
        if let Some(why) = &area.why {
            name = format!("{name} ({why})");
        }
        name
    };
    let names: Vec<String> = request.keep_off.iter().map(name).collect();
    let words = &CATALOGUE.words;
    format!("{} {}. {}", words.kept_off, names.join(", "), words.mark_more)
}

fn note(question: &Question, text: String) -> CareNote {
    CareNote { code: question.id.clone(), text, source: question.source.clone() }
}

fn general(code: &str, text: String) -> CareNote {
    CareNote { code: code.to_owned(), text, source: CATALOGUE.words.source.clone() }
}

/// A whole place as a keep-off.
fn whole(place: Place, body: &Body) -> KeepOff {
    let (at, radius_m) = body.place_disc(place);
    KeepOff { place: Some(place), at, radius_m, why: None }
}

/// A keep-off and the strip around it as discs: a larger one, or, for a whole place, a chain along
/// its outline. Why not one disc around the place: it would take away as much again beside it.
fn widened(area: &KeepOff, margin: Metres, body: &Body) -> Vec<KeepOff> {
    let disc = |at, radius_m| KeepOff { place: None, at, radius_m, why: area.why.clone() };
    let Some(place) = area.place else {
        return vec![disc(area.at, area.radius_m + margin)];
    };
    let mut outline = body.outline(place).0.clone();
    outline.extend(outline.first().copied());
    // Halfway between two centres the discs still reach the whole margin.
    let radius = (margin.0 * margin.0 + (CHAIN_STEP / 2.0) * (CHAIN_STEP / 2.0)).sqrt();
    let centres = geometry::resampled(&outline, CHAIN_STEP);
    centres.into_iter().map(|at| disc(at, Metres(radius))).collect()
}

/// Spacing of the discs along an outline, metres: fine enough that they bulge by millimetres only.
const CHAIN_STEP: f64 = 0.04;

/// What is said of the judgement as a whole.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    not_asked: String,
    not_all_asked: String,
    unmarked: String,
    kept_off: String,
    mark_more: String,
    source: String,
}

struct Catalogue {
    words: Words,
    effects: BTreeMap<String, Effect>,
    questions: Vec<Question>,
}

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Group {
        tier: Tier,
        title: String,
        question: Vec<Question>,
    }
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct File {
        words: Words,
        effects: BTreeMap<String, Effect>,
        group: Vec<Group>,
    }
    let text = include_str!("../../../catalogue/care.toml");
    let File { words, effects, group } = catalogue::read("care.toml", text);
    let filed = |Group { tier, title, question }| {
        question.into_iter().map(move |q| Question { tier, group: title.clone(), ..q })
    };
    Catalogue { words, effects, questions: group.into_iter().flat_map(filed).collect() }
});

#[cfg(test)]
mod tests;
