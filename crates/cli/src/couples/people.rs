//! Who gives and who receives. Every spread here is `design`: people are not measured so (H§11);
//! S15 shows that even trained givers repeat a force badly.

use super::chance::Chance;
use std::collections::BTreeMap;
use warmhands_core::place::{Area, Place};
use warmhands_core::planner::{self, Setting};
use warmhands_core::request::{MINUTES_USUAL, Request};
use warmhands_core::score::{MovementKind, Score, Stroke};
use warmhands_core::technique::{Class, Technique};

/// Two people and what they ask for.
pub(super) struct Couple {
    pub(super) request: Request,
    /// What is planned for them before anything is known.
    pub(super) plan: Score,
    pub(super) chance: Chance,
    meant: Meant,
    giver: Giver,
    receiver: Receiver,
}

/// Hands that are not the plan's, levels.
struct Giver {
    firmer: f64,
    technique: Vec<f64>,
    /// From session to session, and from stroke to stroke.
    mood: f64,
    unsteady: f64,
}

/// Wishes that nobody knows.
struct Receiver {
    firmer: f64,
    technique: Vec<f64>,
    place: Vec<f64>,
    /// As a share of the planned tempo, by technique.
    faster: Vec<f64>,
    /// How much is too much, levels, and how readily it is said, a second.
    pub(super) tolerance: f64,
    pub(super) outspoken: f64,
    liked: Technique,
    disliked: Technique,
}

/// What the untaught plan means by a stroke: level and speed, by where in it the stroke is.
#[derive(Default)]
struct Meant {
    level: BTreeMap<(MovementKind, Technique, Option<Area>), (f64, f64)>,
    speed: BTreeMap<Technique, (f64, f64)>,
}

impl Meant {
    fn of(plan: &Score) -> Self {
        let mut meant = Self::default();
        for (m, _, stroke) in plan.strokes() {
            let seconds = stroke.duration_s.0;
            let felt = stroke.technique.spec().force_n.felt(stroke.force_n);
            let areas = stroke.places.iter().map(|p| Some(p.area)).chain([None]);
            for area in areas {
                let key = (plan.movements[m].kind, stroke.technique, area);
                let sum = meant.level.entry(key).or_default();
                *sum = (sum.0 + felt * seconds, sum.1 + seconds);
            }
            if let Some(speed) = stroke.speed_m_per_s {
                let sum = meant.speed.entry(stroke.technique).or_default();
                *sum = (sum.0 + speed.0 * seconds, sum.1 + seconds);
            }
        }
        meant
    }

    fn level(&self, kind: MovementKind, technique: Technique, area: Area) -> f64 {
        let at = |area| self.level.get(&(kind, technique, area)).map(|(sum, s)| sum / s);
        // A stroke that the untaught plan has not: as its kind is usually meant.
        let usual = match technique.class() {
            Class::Kneading | Class::Circles | Class::Press => 3.0,
            Class::Tingling | Class::Still => 1.0,
            _ => 2.0,
        };
        at(Some(area)).or_else(|| at(None)).unwrap_or(usual)
    }
}

impl Couple {
    pub(super) fn of(seed: u64, number: u64) -> Self {
        let chance = Chance::new(seed).of(number);
        let request = Request { seed: number, ..Request::of_minutes(MINUTES_USUAL) };
        let plan = planner::plan(&request, Setting::Quick).expect("a usual request has a plan");
        let meant = Meant::of(&plan);
        let (giver, receiver) = (Giver::of(chance.of(1)), Receiver::of(chance.of(2)));
        Self { request, plan, chance: chance.of(3), meant, giver, receiver }
    }

    pub(super) fn tolerance(&self) -> f64 {
        self.receiver.tolerance
    }
    pub(super) fn outspoken(&self) -> f64 {
        self.receiver.outspoken
    }
    pub(super) fn liked(&self) -> Technique {
        self.receiver.liked
    }
    pub(super) fn disliked(&self) -> Technique {
        self.receiver.disliked
    }

    /// How a stroke feels, levels; `nth` of the session, `which` of the stroke.
    pub(super) fn felt(&self, stroke: &Stroke, nth: u64, which: u64) -> f64 {
        let Giver { firmer, technique, mood, unsteady } = &self.giver;
        let evening = self.chance.of(10 + nth);
        stroke.technique.spec().force_n.felt(stroke.force_n)
            + firmer
            + technique[stroke.technique as usize]
            + evening.of(1).around_zero(*mood)
            + evening.of(2).of(which).around_zero(*unsteady)
    }

    /// How it is wished for here, levels.
    pub(super) fn wished(&self, kind: MovementKind, technique: Technique, place: Place) -> f64 {
        let receiver = &self.receiver;
        self.meant.level(kind, technique, place.area)
            + receiver.firmer
            + receiver.technique[technique as usize]
            + receiver.place[place.index()]
    }

    /// How much faster a stroke is than it is wished for, as a share; 0 where it stays.
    pub(super) fn too_fast(&self, stroke: &Stroke) -> f64 {
        let meant = self.meant.speed.get(&stroke.technique).map(|(sum, s)| sum / s);
        let Some((speed, meant)) = stroke.speed_m_per_s.map(|v| v.0).zip(meant) else { return 0.0 };
        let wished = meant * (1.0 + self.receiver.faster[stroke.technique as usize]);
        speed / wished - 1.0
    }
}

/// A number for each technique.
fn each_technique(chance: Chance, deviation: f64) -> Vec<f64> {
    (0..Technique::COUNT as u64).map(|i| chance.of(i).around_zero(deviation)).collect()
}

impl Giver {
    fn of(chance: Chance) -> Self {
        // From a practised hand to one that is learning.
        let skill = chance.of(0).even();
        let clumsy = |best: f64, worst: f64| worst + (best - worst) * skill;
        Self {
            firmer: chance.of(1).around_zero(clumsy(0.15, 0.45)),
            technique: each_technique(chance.of(2), clumsy(0.1, 0.3)),
            mood: clumsy(0.1, 0.25),
            unsteady: clumsy(0.15, 0.45),
        }
    }
}

impl Receiver {
    fn of(chance: Chance) -> Self {
        let mut place: Vec<f64> =
            (0..Place::COUNT as u64).map(|i| chance.of(1).of(i).around_zero(0.2)).collect();
        let tender = 1 + (chance.of(2).even() * 3.0) as u64;
        for i in 0..tender {
            let which = (chance.of(3).of(i).even() * Place::COUNT as f64) as usize;
            place[which.min(Place::COUNT - 1)] -= 0.7 + 0.8 * chance.of(4).of(i).even();
        }
        let technique = each_technique(chance.of(5), 0.3);
        let by_wish = |most: bool| {
            let all = Technique::all().filter(|t| t.class() != Class::Still);
            let score = |t: &Technique| chance.of(6).of(*t as u64).even();
            let best = all.max_by(|a, b| {
                let (a, b) = (score(a), score(b));
                if most { a.total_cmp(&b) } else { b.total_cmp(&a) }
            });
            best.unwrap_or(Technique::Effleurage)
        };
        Self {
            firmer: chance.of(7).around_zero(0.4),
            technique,
            place,
            faster: each_technique(chance.of(8), 0.12),
            tolerance: 0.5 + 0.4 * chance.of(9).even(),
            outspoken: 0.05 + 0.3 * chance.of(10).even(),
            liked: by_wish(true),
            disliked: by_wish(false),
        }
    }
}
