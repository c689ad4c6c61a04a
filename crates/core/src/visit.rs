//! The ways that a contact may take on a sore spot. The planner visits a spot on one of them, and R06
//! asks for no visit where none of them is safe.

use crate::geometry::Point;
use crate::place::Side;
use crate::technique::Technique;

/// Every way of a technique on a spot, best first: on the spot itself, else moved outwards or
/// along the spine a little, where the spot lies on a site. The middles of the contact, metres.
pub(crate) fn ways(
    at: Point,
    side: Side,
    technique: Technique,
) -> impl Iterator<Item = Vec<Point>> {
    let outwards = side.sign() * 0.005;
    let moved = [0, 1, 2, 3, 4, 5, -1, -2, -3].into_iter().flat_map(|d| [(d, 0), (d, 1), (d, -1)]);
    shapes(technique).into_iter().flat_map(move |shape| {
        moved.clone().map(move |(d, dy)| {
            let middle = Point::new(at.x + outwards * f64::from(d), at.y + 0.012 * f64::from(dy));
            let point = |[dx, down]: &[f64; 2]| Point::new(middle.x + dx, middle.y + down);
            shape.iter().map(point).collect()
        })
    })
}

/// The ways round a point that lies at zero, the roomiest first.
fn shapes(technique: Technique) -> Vec<Vec<[f64; 2]>> {
    let turn = |radius: f64| -> Vec<[f64; 2]> {
        let corner = |i: i32| {
            let (sin, cos) = libm::sincos(f64::from(i) * std::f64::consts::FRAC_PI_3);
            [radius * sin, -radius * cos]
        };
        (0..=6).map(corner).collect()
    };
    // Two small turns where there is no room for a large one.
    let twice = |radius: f64| [turn(radius), turn(radius)[1..].to_vec()].concat();
    match technique {
        Technique::StaticPress => vec![vec![[0.0, 0.0]]],
        Technique::PalmCircles | Technique::Effleurage => vec![turn(0.022), twice(0.011)],
        _ => vec![vec![[0.0, -0.0125], [0.0, 0.0125], [0.0, -0.0125]]],
    }
}
