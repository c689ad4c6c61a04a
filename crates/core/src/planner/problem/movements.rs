//! The movements of a session, stage by stage.

use super::choices::Load;
use super::{Column, Compile, LONG_SESSION_S, NothingFree, ON_END_S, Step, Usual, VISIT_S};
use crate::level::Level;
use crate::place::Place;
use crate::planner::ground::Part;
use crate::planner::moves::{self, Firmness, Move, Role};
use crate::planner::within;
use crate::score::{Direction, MovementKind};
use crate::technique::Technique;
use crate::words::msg;

impl Compile<'_, '_> {
    pub(super) fn warm(&mut self) -> Result<(), NothingFree> {
        self.staged(MovementKind::Warm);
        let long = self.problem.stages.iter().any(|s| s.kind == MovementKind::Warm);
        if long {
            Ok(())
        } else {
            Err(NothingFree(msg::refusal_warm(self.ground.request.language)))
        }
    }

    pub(super) fn knead(&mut self) -> Result<(), NothingFree> {
        let start = self.problem.stages.len();
        self.staged(MovementKind::Knead);
        if self.problem.stages.len() == start {
            return Err(NothingFree(msg::refusal_knead(self.ground.request.language)));
        }
        Ok(())
    }

    /// The catalogue's stages of a movement; one that is needed closes the way past it.
    pub(super) fn staged(&mut self, kind: MovementKind) {
        let of_kind = |m: &&'static Move| m.movement == kind;
        let last = moves::moves().iter().filter(of_kind).map(|m| m.stage).max().unwrap_or(0);
        for number in 1..=last {
            let moves: Vec<_> =
                moves::moves().iter().filter(of_kind).filter(|m| m.stage == number).collect();
            if kind == MovementKind::Release && number == 2 {
                self.spot_visits(&moves);
                continue;
            }
            let minutes =
                if self.usual == Usual::Least { 0.0 } else { self.problem.total as f64 / 60.0 };
            let needed = moves.iter().any(|m| m.needed(minutes));
            let offered = self.stage(kind, needed, &moves, None);
            if offered && kind == MovementKind::Knead && number == 1 {
                let stage = self.problem.stages.len() - 1;
                self.column = Some(Column { stage, worked: self.worked });
            }
        }
        if kind == MovementKind::Warm {
            self.cold_spots();
        }
    }

    /// Warms the places of sore spots that no stroke has warmed for sure.
    pub(super) fn cold_spots(&mut self) {
        for &spot in self.spots {
            let sore = &self.ground.request.sore[spot];
            if self.known[sore.place.index()].warm < within::warm_s() {
                let part = self.ground.spot(sore, Technique::Effleurage, Level::SMOOTH);
                if let Some(mut part) = part {
                    msg::reason_warms_sore(self.ground.request.language)
                        .clone_into(&mut part.reason);
                    self.warming(part);
                }
            }
        }
    }

    /// A needed stage of light strokes that lasts long enough to warm its places.
    pub(super) fn warming(&mut self, part: Part) {
        let mut part = part;
        while part.seconds * 3.0 < within::warm_s() {
            part.double();
        }
        let repetitions = (within::warm_s() / part.seconds).ceil() as u32;
        let stage = self.begin_stage(MovementKind::Warm);
        let index = self.problem.parts.len();
        self.problem.parts.push(part);
        let start = self.problem.choices.len();
        self.choice(vec![Step { part: index, repetitions }], None, None, 0.0);
        self.finish_node(stage, start, (index, index));
        self.end_stage(stage, true);
    }

    pub(super) fn release(&mut self) {
        let start = self.problem.stages.len();
        // A calm stroke after the kneading, or a place would be worked on and on; from the column
        // alone the hands may go straight on to the sore spots.
        if self.problem.total >= LONG_SESSION_S {
            let calm: Vec<_> = moves::moves().iter().filter(|m| m.id.starts_with("calm")).collect();
            let straight = self.column.filter(|column| self.leaves_time_for_spots(column));
            let needed = straight.is_none();
            if self.stage(MovementKind::Release, needed, &calm, Some(Firmness::Calm)) {
                self.worked = straight.map_or([0.0; Place::COUNT], |column| column.worked);
                self.open = straight.map(|column| column.stage).into_iter().collect();
                self.open.push(self.problem.stages.len() - 1);
            }
            self.relabel(msg::reason_calms_after_kneading(self.ground.request.language));
        }
        // What circles may still work on a place is what the visits of its sore spots leave.
        for &spot in self.spots {
            self.worked[self.ground.request.sore[spot].place.index()] += VISIT_S;
        }
        self.staged(MovementKind::Release);
        // Where nothing is to be eased and nothing is sore, a calm stroke keeps the movement (R02).
        let skippable = self.open.iter().any(|&stage| stage < start);
        if skippable {
            let calm: Vec<_> = moves::moves().iter().filter(|m| m.id == "calm").collect();
            self.stage(MovementKind::Release, true, &calm, None);
            self.relabel(msg::reason_calms_before_sweep(self.ground.request.language));
        }
    }

    /// Whether every sore spot may be visited right after the column without being worked too long.
    pub(super) fn leaves_time_for_spots(&self, column: &Column) -> bool {
        let sore = || self.spots.iter().map(|&i| self.ground.request.sore[i].place);
        let visits = |place: Place| sore().filter(|p| *p == place).count() as f64 * VISIT_S;
        let most = |place: Place| column.worked[place.index()] + visits(place);
        !self.spots.is_empty() && sore().all(|place| most(place) <= ON_END_S)
    }

    pub(super) fn sweep(&mut self) -> Result<(), NothingFree> {
        let of_role = |role: Role| -> Vec<&'static Move> {
            moves::moves().iter().filter(|m| m.role == Some(role)).collect()
        };
        let (backs, smooths, tingles) =
            (of_role(Role::Back), of_role(Role::Smooth), of_role(Role::Tingle));
        // Headings change: two back-of-hand strokes that follow each other never share one.
        // Where the sides differ, only the first goes along each side as far as that is free.
        let uneven = self.ground.uneven();
        let turn = if uneven {
            Direction::Across
        } else {
            [Direction::Descending, Direction::Across, Direction::Ascending]
                [(self.ground.request.seed % 3) as usize]
        };
        let split = |alike: bool| -> Vec<&'static Move> {
            backs.iter().copied().filter(|m| (m.direction == turn) == alike).collect()
        };
        let (others, turned) = (split(false), split(true));
        let kind = MovementKind::Sweep;
        let mut complete = true;
        let plan: [(&[&'static Move], Option<Firmness>); 4] =
            [(&others, None), (&smooths, None), (&turned, None), (&tingles, None)];
        for (moves, firmness) in plan {
            complete &= self.stage(kind, true, moves, firmness);
        }
        if !complete {
            return Err(NothingFree(msg::refusal_sweep(self.ground.request.language)));
        }
        let mut exits = self.open.clone();
        // Once more round, and once more, softer: smooth, back of the hand, tingling.
        // Where the sides differ, the second round does without backs: three across in a row would
        // be one heading for too long.
        let rounds = if uneven { [turned.as_slice(), &[]] } else { [others.as_slice(), &turned] };
        for backs in rounds {
            let softer = Some(Firmness::Smooth);
            let round: [(&[&'static Move], Option<Firmness>); 3] =
                [(&smooths, None), (backs, softer), (&tingles, None)];
            for (moves, firmness) in round {
                self.stage(kind, true, moves, firmness);
            }
            exits.extend(&self.open);
        }
        self.open = exits;
        Ok(())
    }

    pub(super) fn close(&mut self) -> Result<(), NothingFree> {
        let start = self.problem.stages.len();
        self.staged(MovementKind::Close);
        let m = moves::moves().iter().find(|m| m.movement == MovementKind::Rest);
        let (Some(m), Some(last)) = (m, self.problem.nodes.last()) else {
            return Err(NothingFree(msg::refusal_close(self.ground.request.language)));
        };
        if self.problem.stages.len() == start {
            return Err(NothingFree(msg::refusal_close(self.ground.request.language)));
        }
        let slide = &self.problem.parts[last.ends.1];
        let Some(rest) = self.ground.rest(m, slide, within::reach_m()) else {
            return Err(NothingFree(msg::refusal_rest(self.ground.request.language)));
        };
        let mut load = Load::default();
        self.part_load(&rest, 1, 1.0, &mut load);
        load.add(self.at.rest, 1.0);
        load.add(self.at.idle, 1.0);
        self.problem.rest_load = load.finish();
        self.problem.rest = self.problem.parts.len();
        self.problem.parts.push(rest);
        Ok(())
    }
}
