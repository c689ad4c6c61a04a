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
use crate::words::{self, Language, Sides, msg};
use litemap::LiteMap;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
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
    /// What preparing must heed, such as `no-scent`: facts of `catalogue/prepare.toml`, by name.
    pub prepare: Vec<&'static str>,
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
            prepare: Vec::new(),
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
        for fact in effect.prepare.iter().map(String::as_str) {
            if let Err(at) = self.prepare.binary_search(&fact) {
                self.prepare.insert(at, fact);
            }
        }
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

/// One question to the receiver, but for what is said.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Its key in a request's `[care]`.
    pub id: String,
    /// How grave a yes is.
    #[serde(skip_deserializing)]
    pub tier: Tier,
    /// The name of its group; the questions of a group stand together.
    #[serde(skip_deserializing)]
    pub group: String,
    /// Names of what a yes does, see [`Question::effects`].
    pub effects: Vec<String>,
    /// Where it comes from.
    pub source: String,
}

/// What a yes does.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Effect {
    /// No session.
    pub refuse: bool,
    /// Nothing firmer.
    #[serde(default)]
    pub level_max: Option<Level>,
    /// No longer session, minutes.
    #[serde(default)]
    pub minutes_max: Option<f64>,
    /// Techniques left out.
    pub forbid: Vec<Technique>,
    /// Techniques not done firmer than a level.
    pub cap: Vec<(Technique, Level)>,
    /// Whole places left out.
    pub keep_off: Vec<Place>,
    /// The receiver marks the place with a keep-off; hands stay this much further away.
    #[serde(default)]
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

    /// The question, in plain words.
    pub fn ask(&self, language: Language) -> &'static str {
        msg::question(language, &self.id)
    }

    /// A sentence that helps to answer.
    pub fn help(&self, language: Language) -> Option<&'static str> {
        msg::question_help(language, &self.id)
    }

    /// The reason for what a yes does, one or two sentences.
    pub fn note(&self, language: Language) -> &'static str {
        msg::question_note(language, &self.id)
    }

    /// With its texts, to be shown.
    pub fn asked(&'static self, language: Language) -> Asked {
        Asked {
            id: &self.id,
            tier: self.tier,
            group: msg::care_group(language, &self.group),
            ask: self.ask(language),
            help: self.help(language),
            note: self.note(language),
            effects: &self.effects,
            source: &self.source,
        }
    }

    /// What the receiver is told to do instead, if a yes leaves no session; `marked` says whether
    /// the request has a keep-off.
    fn refusal(&self, language: Language, marked: bool) -> Option<&'static str> {
        let refusing = self.effects.iter().zip(self.effects()).find(|(_, effect)| effect.refuse);
        let refused = refusing.map(|(name, _)| msg::effect(language, name));
        let unmarked = !marked && self.effects().any(|effect| effect.margin_m.is_some());
        refused.or(unmarked.then(|| msg::care_unmarked(language)))
    }

    /// What a yes changes, in a few words each, as a sentence begins.
    fn changes(&self, language: Language) -> String {
        let words = self.effects.iter().map(|name| msg::effect(language, name).to_owned());
        let more = |so_far: String, next: String| msg::care_changes_more(language, &so_far, &next);
        words::capitalised(language, &words.reduce(more).unwrap_or_default())
    }
}

/// A question with its texts in one language.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Asked {
    /// Its key in a request's `[care]`.
    pub id: &'static str,
    /// How grave a yes is.
    pub tier: Tier,
    /// A few words that name its group.
    pub group: &'static str,
    /// The question, in plain words.
    pub ask: &'static str,
    /// A sentence that helps to answer.
    pub help: Option<&'static str>,
    /// The reason for what a yes does, one or two sentences.
    pub note: &'static str,
    /// Names of what a yes does.
    pub effects: &'static [String],
    /// Where it comes from.
    pub source: &'static str,
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
    let (language, body) = (request.language, Body::of(&request.receiver));
    let marked = !request.keep_off.is_empty();
    let (mut refusals, mut adaptations) = (Vec::new(), Vec::new());
    let mut care = Care::without_limits();
    let mut margin: Option<Metres> = None;
    for question in questions().iter().filter(|question| question.holds(request)) {
        for effect in question.effects() {
            care.tighten(effect, &body);
            margin = margin.into_iter().chain(effect.margin_m).reduce(Metres::max);
        }
        let (refusal, reason) = (question.refusal(language, marked), question.note(language));
        let text = match refusal {
            Some(instead) => msg::care_note_refused(language, instead, reason),
            None => msg::care_note_adapted(language, reason, &question.changes(language)),
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
    let language = request.language;
    let asked = |question: &Question| request.care.contains_key(&question.id);
    if !questions().iter().any(asked) {
        return Some(general("not_asked", msg::care_not_asked(language).to_owned()));
    }
    let open = questions().iter().any(|question| question.tier <= Tier::A2 && !asked(question));
    (open && verdict != Verdict::Refuse)
        .then(|| general("not_all_asked", msg::care_not_all_asked(language).to_owned()))
}

/// Names what is kept off, so that a place nobody marked is noticed in time.
fn kept_off_words(request: &Request, body: &Body) -> String {
    let language = request.language;
    let name = |area: &KeepOff| {
        let place = area.place.or_else(|| body.place_at(area.at));
        let name = match place {
            Some(Place { area, side }) => msg::area_listed(language, area.name(), Sides::One(side)),
            None => msg::care_marked_spot(language).to_owned(),
        };
        match &area.why {
            Some(why) => msg::care_kept_off_why(language, &name, why),
            None => name,
        }
    };
    let more = |so_far: String, next: String| msg::care_kept_off_more(language, &so_far, &next);
    let names = request.keep_off.iter().map(name).reduce(more).unwrap_or_default();
    msg::care_kept_off(language, &names)
}

fn note(question: &Question, text: String) -> CareNote {
    CareNote { code: question.id.clone(), text, source: question.source.clone() }
}

fn general(code: &str, text: String) -> CareNote {
    CareNote { code: code.to_owned(), text, source: CATALOGUE.source.clone() }
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
    let mut outline = body.outline(place).corners().to_vec();
    outline.extend(outline.first().copied());
    // Halfway between two centres the discs still reach the whole margin.
    let radius = (margin.0 * margin.0 + (CHAIN_STEP / 2.0) * (CHAIN_STEP / 2.0)).sqrt();
    let centres = geometry::resampled(&outline, CHAIN_STEP);
    centres.into_iter().map(|at| disc(at, Metres(radius))).collect()
}

/// Spacing of the discs along an outline, metres: fine enough that they bulge by millimetres only.
const CHAIN_STEP: f64 = 0.04;

struct Catalogue {
    /// Of what is said of the judgement as a whole.
    source: String,
    effects: LiteMap<String, Effect>,
    questions: Vec<Question>,
}

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Whole {
        source: String,
    }
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Group {
        tier: Tier,
        id: String,
        question: Vec<Question>,
    }
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct File {
        whole: Whole,
        effects: LiteMap<String, Effect>,
        group: Vec<Group>,
    }
    let File { whole, effects, group } = catalogue::embedded!("care.toml");
    let filed = |Group { tier, id, question }| {
        question.into_iter().map(move |q| Question { tier, group: id.clone(), ..q })
    };
    let questions = group.into_iter().flat_map(filed).collect();
    Catalogue { source: whole.source, effects, questions }
});

#[cfg(test)]
mod tests;
