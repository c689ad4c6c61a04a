//! The laws of the dose, on the default body.

use super::*;
use crate::geometry::{length, point_along};
use crate::level::Level;
use crate::place::{Area, Side};
use crate::request::{Receiver, Request};
use crate::score::{
    BodySummary, CareSummary, Direction, FORMAT, Hand, Hands, Movement, MovementKind, Proof,
    Stroke, Verdict,
};
use crate::technique::Technique;
use crate::units::{Newtons, Seconds};
use proptest::prelude::*;

type Places = [PlaceDose; Place::COUNT];

fn body() -> Body {
    Body::of(&Receiver::default())
}

fn grid() -> Grid {
    Grid::of(&body())
}

/// A stroke with the left hand, and with the right one on the other side of the spine.
fn stroke(technique: Technique, path: &[Point], duration: f64, force: f64) -> Stroke {
    let hand = |path: Vec<Point>| Some(Hand { posture: technique.spec().posture, path });
    Stroke {
        technique,
        places: Vec::new(),
        direction: Direction::Free,
        start_s: Seconds::ZERO,
        duration_s: Seconds(duration),
        repetitions: 3,
        level: Level::SMOOTH,
        force_n: Newtons(force),
        speed_m_per_s: None,
        rate_hz: None,
        intensity: 0.0,
        reason: String::new(),
        hands: Hands { left: hand(path.to_vec()), right: hand(mirrored(path)) },
    }
}

fn score(strokes: Vec<Stroke>) -> Score {
    let duration_s = strokes.iter().map(|s| s.duration_s).sum();
    let kind = MovementKind::Knead;
    Score {
        format: FORMAT.into(),
        title: String::new(),
        seed: 0,
        duration_s,
        request: Request::of_minutes(15.0),
        care: CareSummary { verdict: Verdict::Go, notes: Vec::new() },
        notes: Vec::new(),
        level_cap: Level::MEDIUM,
        body: BodySummary { spine_m: body().spine(), measures: BTreeMap::new() },
        movements: vec![Movement { kind, start_s: Seconds::ZERO, duration_s, strokes }],
        dose: BTreeMap::new(),
        proof: Proof::default(),
    }
}

fn one_hand(technique: Technique, path: &[Point], duration: f64, force: f64) -> Score {
    let mut stroke = stroke(technique, path, duration, force);
    stroke.hands.right = None;
    score(vec![stroke])
}

fn mirrored(path: &[Point]) -> Vec<Point> {
    path.iter().map(|p| p.mirrored()).collect()
}

fn near(a: f64, b: f64, relative: f64) -> bool {
    (a - b).abs() <= relative * a.abs().max(b.abs()) + 1e-12
}

fn same(a: &Places, b: &Places) -> bool {
    a.iter().zip(b).all(|(a, b)| {
        near(a.broad_kpa_s.0, b.broad_kpa_s.0, 1e-9) && near(a.point_kpa_s.0, b.point_kpa_s.0, 1e-9)
    })
}

fn sum(a: &Places, b: &Places) -> Places {
    std::array::from_fn(|i| a[i] + b[i])
}

/// Force times time that the whole map holds, newton seconds.
fn impulse(map: &DoseMap) -> f64 {
    let cell_m2 = map.cell_m.0 * map.cell_m.0;
    let kilo = 1000.0;
    map.broad.iter().chain(&map.point).map(|&d| f64::from(d)).sum::<f64>() * cell_m2 * kilo
}

fn technique() -> impl Strategy<Value = Technique> {
    prop::sample::select(Technique::all().collect::<Vec<_>>())
}

/// Paths whose whole patch stays on the grid.
fn path() -> impl Strategy<Value = Vec<Point>> {
    let point = (-0.12..0.12, 0.1..0.4).prop_map(|(x, y)| Point::new(x, y));
    prop::collection::vec(point, 1..6)
}

proptest! {
    #[test]
    fn a_path_cut_in_two_anywhere_keeps_its_dose(
        technique in technique(), path in path(), cut in 0.01..0.99,
    ) {
        let whole = length(&path);
        let middle = point_along(&path, whole * cut);
        let mut before = Vec::new();
        let mut after = vec![middle];
        for (i, p) in path.iter().enumerate() {
            let reached = length(&path[..=i]);
            if reached < whole * cut { before.push(*p) } else { after.push(*p) }
        }
        before.push(middle);
        let grid = grid();
        let dose = |path: &[Point], seconds: f64| {
            grid.places(technique, path, Seconds(seconds), Newtons(12.0), 1.1)
        };
        let parts = sum(&dose(&before, 30.0 * cut), &dose(&after, 30.0 * (1.0 - cut)));
        prop_assert!(same(&dose(&path, 30.0), &parts));
    }

    #[test]
    fn three_repetitions_give_as_much_as_one_and_then_two(
        technique in technique(), path in path(), seconds in 1.0..60.0, force in 1.0..50.0,
    ) {
        let grid = grid();
        let dose = |seconds| grid.stroke(&stroke(technique, &path, seconds, force), 1.0);
        prop_assert!(same(&dose(seconds), &sum(&dose(seconds / 3.0), &dose(seconds * 2.0 / 3.0))));
    }

    #[test]
    fn a_mirrored_stroke_gives_the_mirrored_dose_bit_for_bit(
        technique in technique(), path in path(),
    ) {
        let grid = grid();
        let dose = |path: &[Point]| {
            grid.places(technique, path, Seconds(20.0), Newtons(15.0), 0.9)
        };
        let (here, there) = (dose(&path), dose(&mirrored(&path)));
        prop_assert!(Place::all().all(|p| here[p.index()] == there[p.mirrored().index()]));
        let (mut map, other) = (
            grid.map(&one_hand(technique, &path, 20.0, 15.0)),
            grid.map(&one_hand(technique, &mirrored(&path), 20.0, 15.0)),
        );
        map.broad.chunks_mut(map.width).for_each(<[f32]>::reverse);
        prop_assert_eq!(map.broad, other.broad);
    }

    #[test]
    fn what_the_hand_presses_arrives_on_the_skin(technique in technique(), path in path()) {
        let map = grid().map(&one_hand(technique, &path, 20.0, 10.0));
        let given = 10.0 * 20.0 * technique.spec().contact.duty;
        // A hand that hardly moves, askew to the cells, crosses too few of them to be so exact: of
        // 30,000 such paths the worst was off by 1.3 %.
        let most = if length(&path) < 0.06 { 2e-2 } else { 5e-3 };
        prop_assert!(near(impulse(&map), given, most), "{} of {given} N s", impulse(&map));
    }

    #[test]
    fn the_doses_of_places_are_the_means_of_the_map(technique in technique(), path in path()) {
        let score = score(vec![stroke(technique, &path, 20.0, 10.0)]);
        let (map, doses, body) = (map(&score), of_score(&score), body());
        for place in [Place::new(Area::InnerBlade, Side::Left), Place::new(Area::Ribs, Side::Right)] {
            let on_place: Vec<f64> = (0..map.height * map.width)
                .filter(|i| {
                    let middle = |n: usize| (n as f64 + 0.5) * map.cell_m.0;
                    let at = Point::new(
                        map.origin.x + middle(i % map.width),
                        map.origin.y + middle(i / map.width),
                    );
                    body.outline(place).contains(at)
                })
                .map(|i| f64::from(map.total(i % map.width, i / map.width)))
                .collect();
            let mean = on_place.iter().sum::<f64>() / on_place.len() as f64;
            prop_assert!(near(mean, doses[&place].total().0, 1e-4));
        }
    }
}

#[test]
fn pressing_one_point_is_kept_to_the_last_digit_wherever_it_lies() {
    for offset in [0.0, 0.001, 0.0025, 0.0031] {
        let at = Point::new(0.06 + offset, 0.2 + offset / 3.0);
        let map = grid().map(&one_hand(Technique::StaticPress, &[at], 30.0, 15.0));
        assert!(near(impulse(&map), 15.0 * 30.0 * 0.8, 1e-6), "{}", impulse(&map));
    }
}

#[test]
fn under_a_glide_the_dose_is_pressure_times_dwell() {
    // H3: a hand that takes about three seconds to pass, at about 3.5 kPa.
    let (start, end) = (Point::new(0.052, 0.05), Point::new(0.052, 0.45));
    let map = grid().map(&one_hand(Technique::Effleurage, &[start, end], 0.4 / 0.05, 30.0));
    let under_the_middle = map.total(map.width / 2 + 10, ((0.25 - map.origin.y) / 0.005) as usize);
    let patch_m = 2.0 * (85e-4 * 1.7 / std::f64::consts::PI).sqrt();
    let expected = 30.0 / 85.0 * 10.0 * patch_m / 0.05;
    assert!(near(f64::from(under_the_middle), expected, 0.01), "{under_the_middle} {expected}");
}

#[test]
fn turning_across_the_spine_turns_the_patch() {
    let narrow = |path: &[Point]| {
        let map = grid().map(&one_hand(Technique::ForearmSlide, path, 20.0, 30.0));
        let row = ((0.25 - map.origin.y) / 0.005) as usize;
        (0..map.width).filter(|&column| map.total(column, row) > 0.0).count()
    };
    let still = [Point::new(0.1, 0.25)];
    let up = [Point::new(0.1, 0.26), Point::new(0.1, 0.24)];
    let out = [Point::new(0.1, 0.25), Point::new(0.101, 0.25)];
    assert_eq!(narrow(&still), narrow(&up), "a hand that stays lies as if it went along the spine");
    assert!(narrow(&up) > 2 * narrow(&out), "a forearm lies across its path");
}

#[test]
fn thumbs_give_point_dose_and_palms_broad_dose() {
    let path = [Point::new(0.04, 0.1), Point::new(0.04, 0.16)];
    let score = score(vec![
        stroke(Technique::ThumbCircles, &path, 30.0, 12.0),
        stroke(Technique::Effleurage, &path, 30.0, 20.0),
    ]);
    let doses = of_score(&score);
    let left = doses[&Place::new(Area::InnerBlade, Side::Left)];
    assert_eq!(left, doses[&Place::new(Area::InnerBlade, Side::Right)]);
    assert!(left.broad_kpa_s > Dose(1.0) && left.point_kpa_s > Dose(1.0));
    assert_eq!(doses[&Place::new(Area::Forearm, Side::Left)], PlaceDose::default());
    assert_eq!(doses.len(), Place::COUNT);
}

#[test]
fn nonsense_gives_no_dose_and_never_panics() {
    let grid = grid();
    let dose = |path: &[Point], scale: f64| {
        grid.places(Technique::Effleurage, path, Seconds(10.0), Newtons(10.0), scale)
    };
    let nothing = [PlaceDose::default(); Place::COUNT];
    let somewhere = [Point::new(0.05, 0.2)];
    assert_eq!(dose(&[], 1.0), nothing);
    assert_eq!(dose(&[Point::new(f64::NAN, 0.2), somewhere[0]], 1.0), nothing);
    assert_eq!(dose(&[Point::new(9.0, 1e12), Point::new(9.0, 0.0)], 1.0), nothing);
    for scale in [0.0, -1.0, f64::NAN, f64::INFINITY] {
        assert_eq!(dose(&somewhere, scale), nothing);
    }
    assert_ne!(dose(&somewhere, 1.0), nothing);
}
