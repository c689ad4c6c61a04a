//! What the sums across a session are worth: the terms of the objective.

use super::{REST_INSTRUCTION, REST_MOST_S, Terms};
use crate::level::Level;
use crate::place::Place;
use crate::planner::ground::Ground;
use crate::planner::moves::{self, Firmness};
use crate::planner::terms::Term;
use crate::planner::within;
use crate::technique::Technique;

/// Every term, what each means, and which are never to be passed.
pub(super) fn terms(
    ground: &Ground<'_>,
    total: usize,
    spots: &[usize],
) -> (Vec<Term>, Terms, Vec<u16>) {
    let values = moves::values();
    let (worth, price) = (&values.worth, &values.price);
    let mid = |technique: Technique, level: Level| {
        let spec = technique.spec();
        spec.force_n.at(level).map_or(1.0, |b| b.at(0.5)) * spec.contact.duty
    };
    let light_n = mid(Technique::Effleurage, ground.level(Firmness::Smooth));
    let deep_n = mid(Technique::Petrissage, ground.level(Firmness::Main));
    let need = |place: Place, deep: bool| {
        let need = values.need.iter().find(|n| n.area == place.area).expect("every area has needs");
        let sore = ground.request.sore.iter().any(|s| s.place == place);
        let factor = if sore { worth.spot_place_factor } else { 1.0 };
        let (points, seconds, newtons) = if deep {
            (need.deep, need.deep_s, deep_n)
        } else {
            (need.light, need.light_s, light_n)
        };
        let d0 = seconds * newtons * 10.0 / ground.area_cm2(place);
        Term::saturating(points / 2.0 * factor, d0)
    };
    let mut terms: Vec<Term> = Place::all().map(|p| need(p, false)).collect();
    let deep = terms.len() as u16;
    terms.extend(Place::all().map(|p| need(p, true)));
    let spots_at = terms.len() as u16;
    terms.extend(spots.iter().map(|_| Term::saturating(worth.spot, worth.spot_s)));
    let moves_at = terms.len() as u16;
    for (i, m) in moves::moves().iter().enumerate() {
        let taste = 1.0 + worth.taste_variety * ground.taste(m.technique);
        let free =
            if m.role.is_some() { worth.seed_share * chance(ground.request.seed, i) } else { 0.0 };
        terms.push(Term::saturating(
            worth.variety * taste.max(0.05) * (1.0 + free),
            worth.variety_n,
        ));
    }
    let tingling = terms.len() as u16;
    let share = within::thumbs_share(&ground.request.giver);
    let minutes = total as f64 / 60.0;
    let most = (price.instructions_per_minute * minutes).max(price.instructions_least).floor();
    terms.extend([
        Term::saturating(worth.tingling, worth.tingling_s),
        Term::saturating(worth.close, worth.close_s),
        Term::saturating(worth.rest, worth.rest_s),
        Term::cost(price.idle_per_s, REST_MOST_S as f64, price.limit_over),
        Term::cost(price.instruction, most - REST_INSTRUCTION, price.instruction_over),
        Term::cost(0.0, share * total as f64, price.limit_over),
        Term::cost(0.0, within::point_work_s(), price.limit_over),
    ]);
    let at = Terms {
        deep,
        spots: spots_at,
        moves: moves_at,
        tingling,
        close: tingling + 1,
        rest: tingling + 2,
        idle: tingling + 3,
        instructions: tingling + 4,
        thumbs: tingling + 5,
        points: tingling + 6,
    };
    (terms, at, vec![at.instructions, at.thumbs, at.points])
}

/// A number 0–1 that depends on the seed and `i` alone (`SplitMix64`).
fn chance(seed: u64, i: usize) -> f64 {
    let mut z = seed.wrapping_add((i as u64 + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15));
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    ((z ^ (z >> 31)) >> 11) as f64 / (1u64 << 53) as f64
}
