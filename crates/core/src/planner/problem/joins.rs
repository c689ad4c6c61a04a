//! What may follow what, and the problem once every stage is in.

use super::choices::Load;
use super::{Arc, Compile, LINK_SPEED, Problem};
use crate::place::Side;
use crate::planner::ground::{Ground, Part};
use crate::planner::moves::{self, Firmness};
use crate::planner::terms::Term;
use crate::planner::{walk, within};
use crate::score::MovementKind;
use crate::technique::{Class, Posture, Technique};

impl Compile<'_, '_> {
    pub(super) fn finish(mut self) -> Problem {
        for v in 0..self.problem.nodes.len() {
            let stage = &self.problem.stages[self.problem.nodes[v].stage];
            let mut arcs = Vec::new();
            for &u_stage in &stage.from.clone() {
                for u in self.problem.stages[u_stage].nodes.clone() {
                    arcs.extend(self.arc(u, v));
                }
            }
            self.problem.arcs.push(arcs);
        }
        self.fold_own_terms();
        self.ease_instructions();
        self.problem
    }

    /// A term that only one node feeds is worth the same wherever the node is taken: it becomes
    /// part of the choice's own worth, and the search need not price it.
    pub(super) fn fold_own_terms(&mut self) {
        const SHARED: usize = usize::MAX;
        let problem = &mut self.problem;
        let mut owner: Vec<Option<usize>> = vec![None; problem.terms.len()];
        for choice in &problem.choices {
            for &(k, _) in &choice.load {
                let owner = &mut owner[k as usize];
                *owner =
                    Some(if owner.is_none_or(|o| o == choice.node) { choice.node } else { SHARED });
            }
        }
        let arcs = problem.arcs.iter().flatten().flat_map(|arc| &arc.load);
        for &(k, _) in arcs.chain(&problem.rest_load) {
            owner[k as usize] = Some(SHARED);
        }
        for &k in &problem.strict {
            owner[k as usize] = Some(SHARED);
        }
        for choice in &mut problem.choices {
            let (own, shared): (Vec<_>, Vec<_>) =
                choice.load.drain(..).partition(|(k, _)| owner[*k as usize] != Some(SHARED));
            choice.linear += own.iter().map(|&(k, z)| problem.terms[k as usize].at(z)).sum::<f64>();
            choice.load = shared;
        }
    }

    /// Where more must be said than a giver should have to take in, only what is more than that
    /// counts against a plan.
    pub(super) fn ease_instructions(&mut self) {
        let k = self.at.instructions;
        let least = walk::least(&self.problem, k);
        if let Term::Cost { cap, .. } = &mut self.problem.terms[k as usize] {
            self.problem.is_crowded = least.is_none_or(|least| least > *cap);
            *cap = cap.max(least.unwrap_or(0.0).ceil());
        }
    }

    /// When the movement of `v` may begin after that of `u` (R02), seconds.
    pub(super) fn window(&self, u: usize, v: usize) -> (usize, usize) {
        let total = self.problem.total as f64;
        match (self.problem.kind(u), self.problem.kind(v)) {
            (MovementKind::Warm, MovementKind::Knead) => {
                let (low, high) = within::warm_share();
                ((total * low).ceil() as usize, (total * high) as usize)
            }
            (MovementKind::Sweep, MovementKind::Close) => {
                let least = within::closing_s(total).ceil() as usize;
                (0, self.problem.total.saturating_sub(least))
            }
            _ => (0, self.problem.total),
        }
    }

    pub(super) fn arc(&mut self, u: usize, v: usize) -> Option<Arc> {
        let price = &moves::values().price;
        let (from, to) = (self.problem.nodes[u].ends.1, self.problem.nodes[v].ends.0);
        let (a, b) = (&self.problem.parts[from], &self.problem.parts[to]);
        // Kneading straight on from a long bout of kneading would pass R13's two minutes.
        if a.technique == Technique::Petrissage && b.technique == Technique::Petrissage {
            return None;
        }
        let eased = [a, b].iter().any(|p| p.technique.class() == Class::Ease);
        let travel = Ground::travel(&a.hands, &b.hands).0;
        let sides =
            |p: &Part| Side::BOTH.map(|side| p.places.iter().any(|place| place.side == side));
        let mut linear = 0.0;
        if sides(a) != sides(b) {
            linear -= price.side;
        }
        let posture = |p: &Part| p.technique.spec().posture;
        if posture(a) != posture(b) && posture(b) != Posture::Still {
            linear -= price.posture;
        }
        // The same again right away is what R15 cautions against.
        if a.technique == b.technique && a.places == b.places && a.direction == b.direction {
            linear -= price.again;
        }
        let window = self.window(u, v);
        let mut arc = Arc { from: u, link: None, time: 0, window, linear, load: Vec::new() };
        let closing = self.problem.kind(u) == MovementKind::Close;
        if eased || travel <= within::reach_m() {
            arc.linear -= price.travel_per_m * if eased { 0.0 } else { travel };
            return Some(arc);
        }
        // A brisk link has no place in the close (R08).
        if closing {
            return None;
        }
        // Between firm strokes a link must not be so light that the next would rise by two (R03).
        let firmness = match self.problem.kind(u) {
            MovementKind::Knead | MovementKind::Release => Firmness::Calm,
            _ => Firmness::Smooth,
        };
        let mut link = self.ground.link(a, b, firmness)?;
        arc.time = (link.length / LINK_SPEED).ceil().max(1.0) as usize;
        let stretch = arc.time as f64 / link.seconds;
        for dose in &mut link.dose {
            dose.broad_kpa_s = dose.broad_kpa_s * stretch;
            dose.point_kpa_s = dose.point_kpa_s * stretch;
        }
        link.seconds = arc.time as f64;
        let mut load = Load::default();
        self.part_load(&link, 1, 1.0, &mut load);
        load.add(self.at.instructions, 1.0);
        arc.load = load.finish();
        arc.link = Some(self.problem.parts.len());
        self.problem.parts.push(link);
        Some(arc)
    }
}
