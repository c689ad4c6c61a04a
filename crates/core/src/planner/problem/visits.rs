//! The visits of sore spots: in which order, how often and with what.

use super::{Compile, Step, TOOLS, TWICE_FROM_S, TWICE_MOST, Usual};
use crate::dose;
use crate::level::Level;
use crate::planner::ground::Part;
use crate::planner::moves::{self, Move};
use crate::planner::within;
use crate::request::SoreSpot;
use crate::score::MovementKind;
use crate::technique::Technique;

impl Compile<'_, '_> {
    /// Every spot once; then, after a calm stroke, again as the time allows.
    pub(super) fn spot_visits(&mut self, calm: &[&'static Move]) {
        let order = self.spot_order();
        let visit = |this: &mut Self, spot: usize, needed: bool, again: bool| {
            let stage = this.begin_stage(MovementKind::Release);
            this.spot_nodes(stage, spot, again);
            this.end_stage(stage, needed)
        };
        let mut any = false;
        for &spot in &order {
            any |= visit(self, spot, true, false);
        }
        if !any {
            return;
        }
        let before = self.open.clone();
        let few = order.len() <= TWICE_MOST;
        let twice = self.usual == Usual::All && self.problem.total >= TWICE_FROM_S && few;
        if self.stage(MovementKind::Release, true, calm, None) {
            // Back the way the hands came, so that they need not travel; where there is no room for
            // all of them, for as many as there is.
            for &spot in order.iter().rev() {
                visit(self, spot, twice, true);
            }
            if !twice {
                // A calm stroke leads somewhere: on to a second visit, not past them.
                self.open.remove(0);
                self.open.splice(0..0, before);
            }
        }
    }

    /// Near to near, beginning with the lowest on the first side.
    pub(super) fn spot_order(&self) -> Vec<usize> {
        let sore = &self.ground.request.sore;
        let mut left: Vec<usize> = self.spots.to_vec();
        let mut at = self.ground.body.at(1.0, 4.0 * self.first.sign());
        let mut order = Vec::new();
        while !left.is_empty() {
            let near = |&i: &usize| sore[i].at.distance(at);
            let next = (0..left.len())
                .min_by(|&a, &b| near(&left[a]).total_cmp(&near(&left[b])))
                .expect("not empty");
            let spot = left.remove(next);
            at = sore[spot].at;
            order.push(spot);
        }
        order
    }

    pub(super) fn spot_nodes(&mut self, stage: usize, spot: usize, again: bool) {
        let sore = &self.ground.request.sore[spot];
        let mut tools: Vec<Part> = TOOLS
            .into_iter()
            .filter(|&t| t != Technique::ThumbCircles || self.thumbs_free(spot))
            .filter_map(|t| self.spot_part(sore, t))
            .collect();
        if tools.is_empty() {
            tools.extend(self.spot_part(sore, Technique::Effleurage));
        }
        let worth = &moves::values().worth;
        for part in tools {
            // Broad hands first have warmed it; what comes back is more exact.
            let exact = !matches!(part.technique, Technique::PalmCircles | Technique::Effleurage);
            let exact = if exact { worth.second_exact } else { 0.0 };
            let bonus = if again { worth.second_visit + exact } else { 0.0 };
            let reps = if part.technique == Technique::StaticPress { 2..=2 } else { 2..=3 };
            let part_index = self.problem.parts.len();
            self.problem.parts.push(part);
            let start = self.problem.choices.len();
            for repetitions in reps {
                let steps = vec![Step { part: part_index, repetitions }];
                self.choice(steps, Some(spot), None, bonus);
            }
            self.finish_node(stage, start, (part_index, part_index));
        }
    }

    /// The firmest visit that what came before and the pain threshold allow.
    pub(super) fn spot_part(&self, sore: &SoreSpot, technique: Technique) -> Option<Part> {
        let fits = |part: &Part| self.warm_enough(part) && self.peak_allowed(part);
        (1..=Level::STRONG.0)
            .rev()
            .find_map(|most| self.ground.spot(sore, technique, Level(most)).filter(fits))
    }

    /// Thumbs are offered for as many spots in a row as R13 lets them work on end.
    pub(super) fn thumbs_free(&self, spot: usize) -> bool {
        let run = within::thumbs_on_end_s(&self.ground.request.giver);
        let quota = (run / 30.0) as usize;
        self.spots.iter().position(|&i| i == spot).is_some_and(|n| n < quota)
    }

    /// Peaks stay below half the predicted pain threshold (R10).
    pub(super) fn peak_allowed(&self, part: &Part) -> bool {
        let request = self.ground.request;
        let peak = dose::peak(part.technique, part.force, request.giver.hand_area_scale());
        part.places.iter().all(|p| peak <= dose::peak_limit(p.area, request.receiver.build))
    }
}
