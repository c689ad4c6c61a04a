//! A hand-made score of eight minutes, so that what is drawn and said can be tested apart from the
//! planner.

use std::collections::BTreeMap;
use warmhands_core::body::Body;
use warmhands_core::geometry::{Point, length};
use warmhands_core::level::Level;
use warmhands_core::place::{Place, Side};
use warmhands_core::request::Request;
use warmhands_core::score::{
    BodySummary, CareSummary, Direction, FORMAT, Hand, Hands, Movement, MovementKind, PlaceDose,
    Proof, Score, Stroke, Verdict,
};
use warmhands_core::technique::Technique;
use warmhands_core::units::{Dose, Hertz, Metres, MetresPerSecond, Newtons, Seconds};

/// One line a stroke: seconds, technique, direction, passes, level, areas with `l`, `r` or `b`
/// for both sides, reason.
const STROKES: &[(&str, &str)] = &[
    (
        "warm",
        "20 effleurage up 2 1 lower-back.b mid-back.b inner-blade.b shoulder.b | spreads the oil",
    ),
    (
        "warm",
        "60 effleurage up 6 2 lower-back.b mid-back.b inner-blade.b shoulder.b | warms the long muscles",
    ),
    ("warm", "30 effleurage free 3 2 ribs.b waist.b | warms the sides"),
    (
        "knead",
        "20 petrissage up 1 3 lower-back.l mid-back.l inner-blade.l shoulder.l | loosens the left side",
    ),
    (
        "knead",
        "20 petrissage down 1 3 shoulder.l inner-blade.l mid-back.l lower-back.l | loosens the left side",
    ),
    (
        "knead",
        "20 petrissage up 1 3 lower-back.l mid-back.l inner-blade.l shoulder.l | loosens the left side",
    ),
    (
        "knead",
        "20 petrissage up 1 3 lower-back.r mid-back.r inner-blade.r shoulder.r | loosens the right side",
    ),
    (
        "knead",
        "20 petrissage down 1 3 shoulder.r inner-blade.r mid-back.r lower-back.r | loosens the right side",
    ),
    (
        "knead",
        "20 petrissage up 1 3 lower-back.r mid-back.r inner-blade.r shoulder.r | loosens the right side",
    ),
    ("release", "20 thumb-circles round 2 3 shoulder.l | the sore spot"),
    ("release", "15 neck-ease round 1 2 neck.b | eases the neck"),
    ("release", "15 forearm-ease round 1 2 forearm.l | eases the arm"),
    ("release", "15 forearm-ease round 1 2 forearm.r | eases the arm"),
    ("sweep", "20 dorsal-glide down 2 2 inner-blade.b mid-back.b lower-back.b | rests the palms"),
    (
        "sweep",
        "20 effleurage up 2 2 lower-back.b mid-back.b inner-blade.b shoulder.b | joins both sides",
    ),
    ("sweep", "25 tapping free 1 1 shoulder.b blade.b | tingles"),
    ("sweep", "20 dorsal-glide up 2 2 lower-back.b mid-back.b inner-blade.b | rests the palms"),
    (
        "close",
        "40 effleurage down 3 1 shoulder.b inner-blade.b mid-back.b lower-back.b | says goodbye to the back",
    ),
    ("rest", "30 still-hands still 1 1 sacrum.b | lets it sink in"),
];

/// The score for a request, with its strokes as written above whatever the request says.
pub(crate) fn score(request: &Request) -> Score {
    let body = Body::of(&request.receiver);
    let mut movements: Vec<Movement> = Vec::new();
    let mut start_s = Seconds::ZERO;
    for (kind, text) in STROKES {
        let kind = MovementKind::ALL.into_iter().find(|k| k.name() == *kind).expect("a movement");
        let stroke = stroke(text, start_s, &body);
        if movements.last().is_none_or(|m| m.kind != kind) {
            let strokes = Vec::new();
            movements.push(Movement { kind, start_s, duration_s: Seconds::ZERO, strokes });
        }
        let movement = movements.last_mut().expect("just pushed");
        start_s += stroke.duration_s;
        movement.duration_s += stroke.duration_s;
        movement.strokes.push(stroke);
    }
    Score {
        format: FORMAT.to_owned(),
        title: "A quiet evening".to_owned(),
        seed: request.seed,
        duration_s: start_s,
        request: request.clone(),
        care: CareSummary { verdict: Verdict::Go, notes: Vec::new() },
        notes: Vec::new(),
        level_cap: Level::MEDIUM,
        body: BodySummary { spine_m: body.spine(), measures: BTreeMap::new() },
        dose: dose(&movements),
        movements,
        proof: Proof::default(),
    }
}

fn dose(movements: &[Movement]) -> BTreeMap<Place, PlaceDose> {
    let mut dose: BTreeMap<Place, PlaceDose> = BTreeMap::new();
    for stroke in movements.iter().flat_map(|m| &m.strokes) {
        for place in &stroke.places {
            dose.entry(*place).or_default().broad_kpa_s +=
                Dose(stroke.force_n.0 * stroke.duration_s.0 / stroke.places.len() as f64);
        }
    }
    dose
}

fn stroke(text: &str, start_s: Seconds, body: &Body) -> Stroke {
    let (head, reason) = text.split_once(" | ").expect("a reason");
    let words: Vec<&str> = head.split(' ').collect();
    let technique: Technique = words[1].parse().expect("a technique");
    let direction = match words[2] {
        "up" => Direction::Ascending,
        "down" => Direction::Descending,
        "round" => Direction::Circling,
        "free" => Direction::Free,
        _ => Direction::Still,
    };
    let level = Level(words[4].parse().expect("a level"));
    let places: Vec<Place> = words[5..].iter().flat_map(|w| sides(w)).collect();
    let spec = technique.spec();
    let hand = |side: Side| {
        let centres = places.iter().filter(|p| p.side == side).map(|p| body.centre(*p));
        let path: Vec<Point> = centres.collect();
        (!path.is_empty()).then_some(Hand { posture: spec.posture, path })
    };
    let hands = Hands { left: hand(Side::Left), right: hand(Side::Right) };
    let duration_s = Seconds(words[0].parse().expect("seconds"));
    let repetitions: u32 = words[3].parse().expect("passes");
    let metres = Metres(hands.working().map(|h| length(&h.path)).fold(0.0, f64::max));
    let speed: MetresPerSecond = metres / (duration_s / f64::from(repetitions));
    Stroke {
        technique,
        places,
        direction,
        start_s,
        duration_s,
        repetitions,
        level,
        force_n: Newtons(spec.force_n.at(level).expect("a level of the technique").at(0.5)),
        speed_m_per_s: spec.tempo.speed_m_per_s.map(|_| speed),
        rate_hz: spec.tempo.rate_hz.map(|band| Hertz(band.at(0.5))),
        intensity: spec.tempo.intensity,
        reason: reason.to_owned(),
        hands,
    }
}

fn sides(word: &str) -> Vec<Place> {
    let (area, side) = word.split_once('.').expect("a side");
    let place = |side: &str| format!("{area}.{side}").parse().expect("a place");
    match side {
        "l" => vec![place("left")],
        "r" => vec![place("right")],
        _ => vec![place("left"), place("right")],
    }
}
