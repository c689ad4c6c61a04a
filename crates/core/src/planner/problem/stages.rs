//! One stage: the moves that it offers, and what is sure of each place after it.

use super::{Compile, Node, Stage};
use crate::geometry::distance_to_segment;
use crate::level::Level;
use crate::place::Place;
use crate::planner::ground::Part;
use crate::planner::moves::{Firmness, Move, Role};
use crate::planner::within;
use crate::score::MovementKind;
use crate::technique::{Class, Technique};

impl Compile<'_, '_> {
    /// Adds a stage with these moves, if any of them can be done here; tells whether.
    pub(super) fn stage(
        &mut self,
        kind: MovementKind,
        mut needed: bool,
        moves: &[&'static Move],
        firmness: Option<Firmness>,
    ) -> bool {
        let stage = self.begin_stage(kind);
        let (first, fallback): (Vec<_>, Vec<_>) =
            self.chosen(moves).into_iter().partition(|m| !m.fallback);
        for moves in [first, fallback] {
            if self.problem.stages[stage].nodes.is_empty() {
                for m in moves {
                    let most = self.ground.level(firmness.unwrap_or(m.level));
                    let tempered = |l: Level| {
                        let parts = self.ground.parts(m, l, self.first);
                        parts.iter().all(|p| self.warm_enough(p)).then_some(parts)
                    };
                    let parts = (1..=most.0).rev().map(Level).find_map(tempered);
                    // Circles on their way would count as one more visit of a spot (R06).
                    let parts = parts.filter(|parts| {
                        !parts.is_empty()
                            && (kind != MovementKind::Release || !self.meets_a_spot(&parts[0]))
                    });
                    if let Some(parts) = parts {
                        self.node(stage, m, parts);
                    }
                }
            }
        }
        if kind == MovementKind::Warm {
            needed |= self.warms_a_spot(stage);
        }
        self.end_stage(stage, needed)
    }

    /// Whether circles on their way come near a sore spot.
    pub(super) fn meets_a_spot(&self, part: &Part) -> bool {
        part.technique.class() == Class::Circles
            && self.ground.request.sore.iter().any(|spot| {
                let near = spot.radius_m.0 + within::spot_reach_m();
                let mut ways = part.hands.working().flat_map(|h| h.path.windows(2));
                ways.any(|w| distance_to_segment(spot.at, w[0], w[1]) <= near)
            })
    }

    /// Whether a part is no firmer than what is sure to have come before it allows (R03).
    pub(super) fn warm_enough(&self, part: &Part) -> bool {
        part.places.iter().all(|place| {
            let known = self.known[place.index()];
            let warm = known.warm >= within::warm_s() || part.level < Level::MEDIUM;
            warm && part.level.0 <= known.level.map_or(Level::SMOOTH.0, |l| l.0 + 1)
        })
    }

    /// A spot's place is warmed before the spot is worked (R06): where nothing before has done so
    /// for sure, this stage must, and for long enough.
    pub(super) fn warms_a_spot(&mut self, stage: usize) -> bool {
        let cold: Vec<Place> = self
            .spots
            .iter()
            .map(|&i| self.ground.request.sore[i].place)
            .filter(|p| self.known[p.index()].warm < within::warm_s())
            .collect();
        let nodes = self.problem.stages[stage].nodes.clone();
        let names = |node: &Node| {
            let part = &self.problem.parts[node.ends.0];
            cold.iter().any(|place| part.places.contains(place))
        };
        if nodes.len() != 1 || !names(&self.problem.nodes[nodes.start]) {
            return false;
        }
        let choices = self.problem.nodes[nodes.start].choices.clone();
        let long = |c: &usize| self.problem.choices[*c].time as f64 >= within::warm_s();
        let first = choices.clone().find(long).unwrap_or(choices.end - 1);
        self.problem.nodes[nodes.start].choices = first..choices.end;
        true
    }

    /// The moves that taste and care leave; where a needed stage would be left empty, taste gives
    /// way (care never does).
    pub(super) fn chosen(&self, moves: &[&'static Move]) -> Vec<&'static Move> {
        let welcome: Vec<_> =
            moves.iter().copied().filter(|m| self.ground.welcome(m.technique)).collect();
        if welcome.is_empty() && moves.iter().any(|m| m.needed.is_some() || m.role.is_some()) {
            // A 'never' to an ease is kept: R05 asks nothing that taste forbids.
            let fallback = |m: &&&Move| {
                self.ground.allowed(m.technique)
                    && m.technique.class() != Class::Ease
                    && (m.role != Some(Role::Tingle) || m.technique == Technique::Feather)
            };
            return moves.iter().filter(fallback).copied().collect();
        }
        welcome
    }

    /// Says why the last stage is there.
    pub(super) fn relabel(&mut self, reason: &str) {
        let Some(stage) = self.problem.stages.last() else { return };
        for node in &self.problem.nodes[stage.nodes.clone()] {
            for part in node.ends.0..=node.ends.1 {
                reason.clone_into(&mut self.problem.parts[part].reason);
            }
        }
    }

    pub(super) fn begin_stage(&mut self, kind: MovementKind) -> usize {
        let n = self.problem.nodes.len();
        let from = self.open.clone();
        self.problem.stages.push(Stage { kind, nodes: n..n, from });
        self.problem.stages.len() - 1
    }

    pub(super) fn end_stage(&mut self, stage: usize, needed: bool) -> bool {
        if self.problem.stages[stage].nodes.is_empty() {
            self.problem.stages.pop();
            return false;
        }
        self.learn(stage, needed);
        for place in Place::all() {
            let nodes = self.problem.stages[stage].nodes.clone();
            let choices = self.problem.nodes[nodes].iter().flat_map(|n| n.choices.clone());
            let most = choices.map(|c| self.work_on(&self.problem.choices[c], place));
            self.worked[place.index()] += most.fold(0.0, f64::max);
        }
        if needed {
            self.open = vec![stage];
        } else {
            self.open.push(stage);
        }
        true
    }

    /// What is sure of each place after this stage.
    pub(super) fn learn(&mut self, stage: usize, needed: bool) {
        for place in Place::all() {
            let known = &mut self.known[place.index()];
            let mut warm = f64::INFINITY;
            let mut level: Option<Level> = None;
            let nodes = self.problem.stages[stage].nodes.clone();
            let choices = self.problem.nodes[nodes].iter().flat_map(|n| n.choices.clone());
            for choice in choices.map(|c| &self.problem.choices[c]) {
                let parts = choice.steps.iter().map(|s| (&self.problem.parts[s.part], s));
                let on: Vec<_> = parts.filter(|(p, _)| p.places.contains(&place)).collect();
                let soft = on.iter().filter(|(p, _)| p.level < Level::MEDIUM);
                let seconds = soft.map(|(p, s)| p.seconds * f64::from(s.repetitions)).sum();
                warm = warm.min(seconds);
                // A choice that leaves the place out leaves the level as it was.
                let last = on.last().map(|(p, _)| p.level).or(known.level);
                level =
                    Some(level.map_or(last, |l| last.map(|x| x.min(l))).unwrap_or(Level::LIGHT));
            }
            if needed {
                known.warm += warm;
                known.level = level.filter(|_| known.level.is_some() || warm > 0.0);
            } else if let (Some(before), Some(now)) = (known.level, level) {
                known.level = Some(before.min(now));
            }
        }
    }
}
