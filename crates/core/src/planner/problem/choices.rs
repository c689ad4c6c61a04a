//! What a node offers: a choice for every number of repetitions, with what it adds to every sum.

use super::{Choice, Compile, Node, ON_END_S, SLOWLY, SLOWLY_FROM_S, Step, WORK_S};
use crate::dose;
use crate::level::Level;
use crate::place::{Area, Place, Side};
use crate::planner::ground::{Ground, Part};
use crate::planner::moves::{self, Firmness, HandUse, Move};
use crate::planner::terms::Term;
use crate::planner::within;
use crate::request::Thumbs;
use crate::score::MovementKind;
use crate::technique::{Class, Posture, Technique};
use crate::words::msg;

impl Compile<'_, '_> {
    /// A node for a move with these parts, and a choice for every number of repetitions.
    pub(super) fn node(&mut self, stage: usize, m: &'static Move, parts: Vec<Part>) {
        if m.hands == HandUse::Series && parts.is_empty() {
            return;
        }
        let base = self.problem.parts.len();
        let count = parts.len();
        self.problem.parts.extend(parts);
        let start = self.problem.choices.len();
        let [fewest, mut most] = m.repetitions;
        if m.is_long_back() && !Ground::even(&self.problem.parts[base]) {
            // Uneven hands do a little only, or one side would get more (R09).
            most = fewest;
        }
        let tapotement = matches!(m.technique, Technique::Tapping | Technique::Plucking);
        let most_s = match m.technique.class() {
            _ if tapotement => within::tapotement_s(),
            Class::Circles | Class::Kneading => WORK_S,
            _ => within::stroke_s(),
        };
        // Where keep-offs leave little to warm in a long session, the hands take their time.
        let slowly = m.movement == MovementKind::Warm
            && self.ground.uneven()
            && self.problem.total >= SLOWLY_FROM_S;
        for part in &mut self.problem.parts[base..] {
            if slowly {
                part.last(part.seconds * SLOWLY);
            }
            // On a tall back the fewest repetitions must still fit the longest stroke.
            let longest = (most_s - 1.0) / f64::from(fewest);
            if m.hands != HandUse::Series && part.seconds > longest {
                part.last(longest);
            }
        }
        let by = if m.hands == HandUse::Series { 2 } else { 1 };
        let cross = (m.hands == HandUse::Series && count == 4).then(|| self.cross()).flatten();
        for n in (fewest..=most).step_by(by) {
            let steps = match m.hands {
                HandUse::Series => self.series(base, count, n, cross),
                _ => Some((base..base + count).map(|part| Step { part, repetitions: n }).collect()),
            };
            let Some(steps) = steps else { continue };
            let longest = steps.iter().map(|s| self.seconds(s)).fold(0.0, f64::max);
            if longest <= most_s || n == fewest {
                self.choice(steps, None, Some(m), 0.0);
            }
        }
        self.keep_varied(start);
        if self.problem.choices.len() > start {
            self.finish_node(stage, start, (base, base + count - 1));
        }
    }

    /// Drops the longest choices from `first` on while they could work a place on and on.
    pub(super) fn keep_varied(&mut self, first: usize) {
        while self.problem.choices.len() > first {
            let last = &self.problem.choices[self.problem.choices.len() - 1];
            let long = |place: Place| {
                let work = self.work_on(last, place);
                work > 0.0 && work + self.worked[place.index()] > ON_END_S
            };
            if !Place::all().any(long) {
                break;
            }
            self.problem.choices.pop();
        }
    }

    /// Seconds of kneading, circles and presses of a choice that name a place.
    pub(super) fn work_on(&self, choice: &Choice, place: Place) -> f64 {
        let works = |part: &Part| {
            matches!(part.technique.class(), Class::Kneading | Class::Circles | Class::Press)
                && part.places.contains(&place)
        };
        let steps = choice.steps.iter().filter(|s| works(&self.problem.parts[s.part]));
        let natural: f64 = steps.map(|s| self.seconds(s)).sum();
        let all: f64 = choice.steps.iter().map(|s| self.seconds(s)).sum();
        natural * choice.time as f64 / all
    }

    /// `n` passes in turn up and down one side, then the other; a long bout is broken by a glide,
    /// and so are sides that lie far apart. `None` when that would take a glide and none is free.
    pub(super) fn series(
        &mut self,
        base: usize,
        count: usize,
        n: u32,
        cross: Option<usize>,
    ) -> Option<Vec<Step>> {
        let pass = |part: usize| Step { part, repetitions: 1 };
        let side = |first: usize| (0..n).map(move |i| pass(first + (i % 2) as usize));
        let mut steps: Vec<Step> = side(base).collect();
        let other: Vec<Step> = if count == 4 { side(base + 2).collect() } else { Vec::new() };
        if count == 4 {
            let (a, b) = (&self.problem.parts[base + 1], &self.problem.parts[base + 2]);
            let far = |a: &Part, b: &Part| Ground::travel(&a.hands, &b.hands).0 > within::reach_m();
            let time: f64 = steps.iter().chain(&other).map(|s| self.seconds(s)).sum();
            if far(a, b) {
                let link = self.ground.link(a, b, Firmness::Calm)?;
                self.problem.parts.push(link);
                steps.push(pass(self.problem.parts.len() - 1));
            } else if time > within::kneading_s() {
                let cross = cross?;
                let glide = &self.problem.parts[cross];
                if far(a, glide) || far(glide, b) {
                    return None;
                }
                steps.push(pass(cross));
            }
        }
        steps.extend(other);
        Some(steps)
    }

    /// A smooth stroke on both sides between two long bouts of kneading.
    pub(super) fn cross(&mut self) -> Option<usize> {
        let m = moves::moves().iter().find(|m| m.id == "calm")?;
        // No lighter than needed, or a stroke of level 4 after it would rise by two (R03).
        let tempered = |l: u8| {
            let part = self.ground.parts(m, Level(l), self.first).into_iter().next();
            part.filter(|p| self.warm_enough(p))
        };
        let mut part = (1..=self.ground.level(Firmness::Calm).0).rev().find_map(tempered)?;
        msg::reason_joins_sides(self.ground.request.language).clone_into(&mut part.reason);
        self.problem.parts.push(part);
        Some(self.problem.parts.len() - 1)
    }

    pub(super) fn seconds(&self, step: &Step) -> f64 {
        self.problem.parts[step.part].seconds * f64::from(step.repetitions)
    }

    pub(super) fn finish_node(&mut self, stage: usize, first_choice: usize, ends: (usize, usize)) {
        let index = self.problem.nodes.len();
        let choices = first_choice..self.problem.choices.len();
        for choice in &mut self.problem.choices[choices.clone()] {
            choice.node = index;
        }
        self.problem.nodes.push(Node { stage, choices, ends });
        self.problem.stages[stage].nodes.end = index + 1;
    }

    pub(super) fn choice(
        &mut self,
        steps: Vec<Step>,
        spot: Option<usize>,
        m: Option<&'static Move>,
        bonus: f64,
    ) {
        let natural: f64 = steps.iter().map(|s| self.seconds(s)).sum();
        let time = natural.ceil().max(1.0);
        let mut load = Load::default();
        let mut linear = bonus;
        for step in &steps {
            let part = &self.problem.parts[step.part];
            let seconds = self.seconds(step) * time / natural;
            self.part_load(part, step.repetitions, time / natural, &mut load);
            linear += self.seconds_worth(part.technique, seconds);
        }
        load.add(self.at.instructions, f64::from(self.instructions(&steps)));
        let n = steps.iter().map(|s| s.repetitions).max().unwrap_or(1);
        if let Some(spot) = spot {
            let nth = self.spots.iter().position(|&i| i == spot).expect("a spot of this problem");
            load.add(self.at.spots + nth as u16, time);
        } else if let Some(m) = m {
            let nth = moves::moves().iter().position(|other| std::ptr::eq(other, m));
            let passes = if m.hands == HandUse::Series { steps.len() as u32 / 4 } else { n };
            let nth = nth.expect("a move of the catalogue");
            load.add(self.at.moves + nth as u16, f64::from(passes.max(1)));
            if m.movement == MovementKind::Close {
                load.add(self.at.close, time);
            }
        }
        self.problem.choices.push(Choice {
            node: usize::MAX,
            steps,
            time: time as usize,
            linear,
            load: load.finish(),
        });
    }

    /// Things the giver must take in: a series of passes up and down one side counts once, and so does
    /// an arm that is eased like the other right before.
    pub(super) fn instructions(&self, steps: &[Step]) -> u32 {
        let alike = |pair: &&[Step]| {
            let (a, b) = (&self.problem.parts[pair[0].part], &self.problem.parts[pair[1].part]);
            let side = |part: &Part| part.places.first().map(|place| place.side);
            let turned = a.direction != b.direction && side(a) == side(b);
            a.technique == b.technique && (turned || a.technique.class() == Class::Ease)
        };
        (steps.len() - steps.windows(2).filter(alike).count()) as u32
    }

    /// Makes the balance of these areas a limit: each side at most so much more than the other.
    pub(super) fn balance(&mut self, even: &[Area]) {
        for &area in even {
            let first = self.problem.terms.len() as u16;
            let over = moves::values().price.limit_over;
            self.problem.terms.extend([Term::cost(0.0, 0.0, over); 2]);
            self.problem.strict.extend([first, first + 1]);
            self.even.push((area, first));
        }
    }

    pub(super) fn part_load(&self, part: &Part, repetitions: u32, stretch: f64, load: &mut Load) {
        let times = f64::from(repetitions) * stretch;
        let deep = is_deep(part);
        for (i, dose) in part.dose.iter().enumerate() {
            let sum = (dose.broad_kpa_s.0 + dose.point_kpa_s.0) * times;
            if sum > 0.0 {
                load.add(if deep { self.at.deep + i as u16 } else { i as u16 }, sum);
            }
        }
        let apart = within::sides_ratio();
        for &(area, first) in &self.even {
            let [left, right] =
                Side::BOTH.map(|side| part.dose[Place::new(area, side).index()].total().0 * times);
            load.add(first, left - apart * right);
            load.add(first + 1, right - apart * left);
        }
        let seconds = part.seconds * times;
        let spec = part.technique.spec();
        if spec.class == Class::Tingling {
            load.add(self.at.tingling, seconds);
        }
        if spec.effort.thumb >= 4.0 {
            load.add(self.at.thumbs, seconds);
        }
        let scale = self.ground.request.giver.hand_area_scale();
        if dose::point_share(spec.pressure(part.force, scale)) >= 1.0 {
            load.add(self.at.points, seconds);
        }
    }

    /// What a second of a technique is worth by taste, less the giver's effort.
    pub(super) fn seconds_worth(&self, technique: Technique, seconds: f64) -> f64 {
        let values = moves::values();
        let effort = &technique.spec().effort;
        let thumbs = match self.ground.request.giver.thumbs {
            Thumbs::Tired => values.price.thumb_tired,
            Thumbs::Average => 1.0,
            Thumbs::Strong => values.price.thumb_strong,
        };
        let cost = values.price.effort_per_s * (effort.general + effort.wrist)
            + values.price.thumb_per_s * effort.thumb * thumbs / 5.0;
        seconds * (values.worth.taste_per_s * self.ground.taste(technique) - cost)
    }
}

/// Work that reaches deep and counts towards the deep need of a place.
fn is_deep(part: &Part) -> bool {
    let spec = part.technique.spec();
    matches!(spec.class, Class::Kneading | Class::Circles | Class::Press | Class::Ease)
        || spec.posture == Posture::Forearm
}

/// A sparse sum under construction, in the order of its terms.
#[derive(Default)]
pub(super) struct Load(Vec<(u16, f64)>);

impl Load {
    pub(super) fn add(&mut self, term: u16, amount: f64) {
        match self.0.binary_search_by_key(&term, |(t, _)| *t) {
            Ok(at) => self.0[at].1 += amount,
            Err(at) => self.0.insert(at, (term, amount)),
        }
    }

    pub(super) fn finish(self) -> Vec<(u16, f64)> {
        self.0
    }
}
