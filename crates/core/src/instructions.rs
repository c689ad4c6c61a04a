//! A score as its giver takes it in: strokes folded into as few instructions as say the same.
//!
//! A lay giver follows some twenty instructions in a quarter of an hour, not sixty (planner trial,
//! section 7). Passes up and down in turn are one thing to understand, and so is a stroke that is
//! repeated on the other side. The planner is measured by this count; text, terminal and voice
//! say nothing else.

use crate::level::Level;
use crate::place::Place;
use crate::score::{Direction, Score, Stroke};
use crate::technique::{Class, Technique};
use crate::units::Seconds;
use crate::words::{self, Language, msg};
use serde::Serialize;
use std::ops::Range;

/// One thing that the giver must take in.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Instruction {
    /// Index of its movement.
    pub movement: usize,
    /// The strokes of that movement which it covers.
    pub strokes: Range<usize>,
    /// What the hands do.
    pub technique: Technique,
    /// Where, in the order the hands meet it; on the first side where the other follows.
    pub places: Vec<Place>,
    /// Which way the first pass goes.
    pub direction: Direction,
    /// How often the path is followed, on each side.
    pub passes: u32,
    /// Whether the passes go up and down in turn.
    pub in_turn: bool,
    /// Whether the same follows on the other side.
    pub then_mirrored: bool,
    /// Felt pressure.
    pub level: Level,
    /// From the start of the score.
    pub start_s: Seconds,
    /// How long, both sides together.
    pub duration_s: Seconds,
    /// Why it is there, one plain sentence.
    pub reason: String,
}

/// What the giver is told, in order.
pub fn instructions(score: &Score) -> Vec<Instruction> {
    let of_movement = |(m, movement): (usize, &crate::score::Movement)| {
        let mut series: Vec<Instruction> = Vec::new();
        for (i, stroke) in movement.strokes.iter().enumerate() {
            if !series.last_mut().is_some_and(|last| last.takes_in(stroke)) {
                series.push(Instruction::of(stroke, m, i));
            }
        }
        fold_mirrored(series)
    };
    score.movements.iter().enumerate().flat_map(of_movement).collect()
}

/// Folds each instruction with its mirror image where that comes right after it.
fn fold_mirrored(series: Vec<Instruction>) -> Vec<Instruction> {
    let mut folded: Vec<Instruction> = Vec::new();
    for next in series {
        match folded.last_mut() {
            Some(last) if last.is_mirrored_by(&next) => {
                last.then_mirrored = true;
                last.strokes.end = next.strokes.end;
                last.duration_s += next.duration_s;
            }
            _ => folded.push(next),
        }
    }
    folded
}

fn same_set(a: &[Place], b: &[Place]) -> bool {
    a.iter().all(|p| b.contains(p)) && b.iter().all(|p| a.contains(p))
}

fn opposite(direction: Direction) -> Option<Direction> {
    match direction {
        Direction::Ascending => Some(Direction::Descending),
        Direction::Descending => Some(Direction::Ascending),
        _ => None,
    }
}

impl Instruction {
    fn of(stroke: &Stroke, movement: usize, index: usize) -> Self {
        Self {
            movement,
            strokes: index..index + 1,
            technique: stroke.technique,
            places: stroke.places.clone(),
            direction: stroke.direction,
            passes: stroke.repetitions.max(1),
            in_turn: false,
            then_mirrored: false,
            level: stroke.level,
            start_s: stroke.start_s,
            duration_s: stroke.duration_s,
            reason: stroke.reason.clone(),
        }
    }

    /// Takes the next stroke in, where it is more of the same or the same the other way.
    fn takes_in(&mut self, stroke: &Stroke) -> bool {
        let alike = stroke.technique == self.technique
            && stroke.level == self.level
            && same_set(&stroke.places, &self.places);
        let more = !self.in_turn && stroke.direction == self.direction;
        // Only single passes alternate: 'twice up, once down' is not 'in turn'.
        let back = stroke.repetitions == 1
            && (self.in_turn || self.passes == 1)
            && self.last_direction().and_then(opposite) == Some(stroke.direction);
        if !alike || !(more || back) {
            return false;
        }
        self.in_turn |= back;
        self.passes += stroke.repetitions.max(1);
        self.strokes.end += 1;
        self.duration_s += stroke.duration_s;
        true
    }

    /// Which way the last pass goes.
    fn last_direction(&self) -> Option<Direction> {
        if self.in_turn && self.passes.is_multiple_of(2) {
            opposite(self.direction)
        } else {
            Some(self.direction)
        }
    }

    fn is_mirrored_by(&self, next: &Self) -> bool {
        let mirrored: Vec<Place> = next.places.iter().map(|p| p.mirrored()).collect();
        let key = |i: &Self| (i.technique, i.direction, i.passes, i.in_turn, i.level);
        !self.then_mirrored
            && key(self) == key(next)
            && same_set(&self.places, &mirrored)
            && !same_set(&self.places, &next.places)
    }

    /// What a lay giver calls it: `long glide`.
    pub fn name(&self, language: Language) -> &'static str {
        self.technique.name(language)
    }

    /// Where: `left shoulder, then the same on the right`.
    pub fn where_words(&self, language: Language) -> String {
        let words = words::places(language, &self.places);
        match self.places.first() {
            Some(first) if self.then_mirrored => {
                msg::where_then_mirrored(language, &words, first.side.other())
            }
            _ => words,
        }
    }

    /// What the hands do and where: `long glide: both shoulders`. An ease says itself what it eases.
    pub fn what_words(&self, language: Language) -> String {
        let name = self.name(language);
        let of_one_area = self.places.iter().all(|p| p.area == self.places[0].area);
        if self.technique.class() != Class::Ease || !of_one_area {
            return msg::plan_instruction(language, name, &self.where_words(language));
        }
        match self.places.as_slice() {
            [first, ..] if self.then_mirrored => {
                msg::plan_instruction(language, name, &msg::where_sides(language, first.side))
            }
            [_] => msg::plan_instruction(language, name, &self.where_words(language)),
            _ => name.to_owned(),
        }
    }

    /// Which way and how often: `up and down in turn, 5 passes, starting upwards`. Strokes with a
    /// heading are counted; circling, free and still ones last a time.
    pub fn way_words(&self, language: Language) -> String {
        if self.in_turn {
            return msg::way_in_turn(language, self.direction, self.passes);
        }
        match self.direction {
            Direction::Ascending | Direction::Descending | Direction::Across => {
                msg::way_counted(language, self.direction, self.passes)
            }
            Direction::Circling | Direction::Free | Direction::Still => {
                let lasting = words::lasting(language, self.side_s());
                // Kneading hands go round a muscle without drawing circles.
                let kneads = matches!(self.technique.class(), Class::Kneading | Class::Ease);
                let way = if kneads { Direction::Still } else { self.direction };
                msg::way_lasting(language, way, &lasting)
            }
        }
    }

    /// Time on each side.
    fn side_s(&self) -> Seconds {
        if self.then_mirrored { self.duration_s / 2.0 } else { self.duration_s }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::request::Request;
    use crate::score::{
        BodySummary, CareSummary, FORMAT, Hands, Movement, MovementKind, Proof, Verdict,
    };
    use crate::units::{Metres, Newtons};
    use std::collections::BTreeMap;

    /// A stroke of 10 s a pass: `petrissage up 1 3 lower-back.left mid-back.left`, the numbers
    /// being passes and level.
    fn stroke(text: &str) -> Stroke {
        let mut words = text.split(' ');
        let mut word = || words.next().unwrap();
        let technique: Technique = word().parse().unwrap();
        let direction = match word() {
            "up" => Direction::Ascending,
            "down" => Direction::Descending,
            "round" => Direction::Circling,
            _ => Direction::Still,
        };
        let (repetitions, level) = (word().parse().unwrap(), Level(word().parse().unwrap()));
        Stroke {
            technique,
            places: words.map(|w| w.parse().unwrap()).collect(),
            direction,
            start_s: Seconds::ZERO,
            duration_s: Seconds(10.0) * f64::from(repetitions),
            repetitions,
            level,
            force_n: Newtons(10.0),
            speed_m_per_s: None,
            rate_hz: None,
            intensity: 0.5,
            reason: String::new(),
            hands: Hands::default(),
        }
    }

    /// The instructions of one movement of these strokes, as `name: where; way`.
    fn told(strokes: &[&str]) -> Vec<String> {
        let movement = Movement {
            kind: MovementKind::Knead,
            start_s: Seconds::ZERO,
            duration_s: Seconds(60.0),
            strokes: strokes.iter().map(|s| stroke(s)).collect(),
        };
        let score = Score {
            format: FORMAT.to_owned(),
            title: String::new(),
            seed: 0,
            duration_s: Seconds(60.0),
            request: Request::of_minutes(5.0),
            care: CareSummary { verdict: Verdict::Go, notes: Vec::new() },
            notes: Vec::new(),
            level_cap: Level::MEDIUM,
            body: BodySummary { spine_m: Metres(0.46), measures: BTreeMap::new() },
            movements: vec![movement],
            dose: BTreeMap::new(),
            proof: Proof::default(),
        };
        let tell = |i: &Instruction| {
            format!(
                "{}: {}; {}",
                i.name(Language::English),
                i.where_words(Language::English),
                i.way_words(Language::English)
            )
        };
        instructions(&score).iter().map(tell).collect()
    }

    #[test]
    fn passes_up_and_down_in_turn_are_one_instruction() {
        let up = "petrissage up 1 3 lower-back.left mid-back.left";
        let down = "petrissage down 1 3 mid-back.left lower-back.left";
        assert_eq!(
            told(&[up, down, up, down, up]),
            ["kneading: left side, lower back and middle back; up and down in turn, 5 passes, \
                 starting upwards"]
        );
    }

    #[test]
    fn the_same_on_the_other_side_is_one_instruction_with_the_first() {
        let left = "petrissage up 1 3 shoulder.left";
        let back = "petrissage down 1 3 shoulder.left";
        let right = "petrissage up 1 3 shoulder.right";
        let right_back = "petrissage down 1 3 shoulder.right";
        assert_eq!(
            told(&[left, back, right, right_back]),
            ["kneading: left shoulder, then the same on the right; up and down in turn, \
                 2 passes, starting upwards"]
        );
        assert_eq!(told(&[left, "petrissage up 2 3 shoulder.right"]).len(), 2, "not the same");
        assert_eq!(told(&[left, right, left]).len(), 2, "folded once only");
    }

    #[test]
    fn a_stroke_on_both_sides_at_once_has_no_other_side() {
        let both = "effleurage up 2 1 shoulder.left shoulder.right";
        assert_eq!(told(&[both, both]), ["long glide: both shoulders; upwards, 4 times"]);
    }

    #[test]
    fn another_level_place_or_technique_is_another_instruction() {
        let glide = "effleurage up 1 1 lower-back.left";
        for other in [
            "effleurage up 1 2 lower-back.left",
            "effleurage up 1 1 waist.left",
            "dorsal-glide up 1 1 lower-back.left",
        ] {
            assert_eq!(told(&[glide, other]).len(), 2, "{other}");
        }
    }

    #[test]
    fn several_passes_the_same_way_do_not_alternate() {
        let (up, down) = ("effleurage up 2 1 waist.left", "effleurage down 1 1 waist.left");
        assert_eq!(told(&[up, down]).len(), 2);
    }

    #[test]
    fn circles_and_rest_last_a_time_on_each_side() {
        assert_eq!(
            told(&["palm-circles round 3 2 blade.left", "palm-circles round 3 2 blade.right"]),
            ["palm circles: left shoulder blade, then the same on the right; in circles, \
                 for 30 seconds"]
        );
        assert_eq!(
            told(&["still-hands still 2 1 sacrum.left sacrum.right"]),
            ["still hands: base of the spine; for 20 seconds"]
        );
    }
}
