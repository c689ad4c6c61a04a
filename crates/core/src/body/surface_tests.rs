#![expect(clippy::float_cmp, reason = "left mirrors right to the bit")]

use super::tests::people;
use super::*;
use crate::geometry::resampled;
use crate::place::Area;
use proptest::prelude::*;

fn height(body: &Body, s: f64, x_cm: f64) -> f64 {
    let p = body.at(s, x_cm);
    body.surface(p.x, p.y).map(|(point, _)| point[2]).expect("skin")
}

/// Half the breadth of the trunk at `s`, metres: as far out as there is skin without a gap.
fn half_breadth(body: &Body, s: f64) -> f64 {
    let y = s * body.spine().0;
    (0..400).map(|i| f64::from(i) * 1e-3).find(|x| body.surface(*x, y).is_none()).unwrap()
}

#[test]
fn every_place_has_skin_that_faces_up() {
    for body in people() {
        for place in Place::all() {
            let (outline, centre) = (body.outline(place), body.centre(place));
            let inner =
                outline.corners().iter().map(|p| p.towards(centre, 0.1)).collect::<Vec<_>>();
            for p in resampled(&inner, 0.03).into_iter().chain([centre]) {
                let skin = body.surface(p.x, p.y);
                let (point, normal) = skin.unwrap_or_else(|| panic!("{place} {p:?} is bare"));
                let length: f64 = normal.iter().map(|part| part * part).sum();
                assert!((length - 1.0).abs() < 1e-9);
                assert!(normal[2] > 0.1, "{place} {p:?} faces {normal:?}");
                assert!(body.distance(point[0], point[1], point[2]).abs() < 1e-4);
            }
        }
    }
}

#[test]
fn the_silhouette_is_the_edge_of_the_skin() {
    for body in people() {
        let skin = |p: Point| body.surface(p.x, p.y).is_some();
        for outline in body.silhouette() {
            for (a, b) in outline.edges().filter(|(a, b)| a.distance(*b) > 0.01) {
                let (middle, length) = (a.towards(b, 0.5), a.distance(b));
                let aside = |d: f64| {
                    Point::new(
                        middle.x + (b.y - a.y) / length * d,
                        middle.y - (b.x - a.x) / length * d,
                    )
                };
                let inwards = if outline.contains(aside(0.015)) { 1.0 } else { -1.0 };
                let (within, beyond) = (aside(0.015 * inwards), aside(-0.035 * inwards));
                assert!(skin(within), "no skin at {within:?}, {:?}", body.measures);
                let bare = body.holds(beyond) || body.s_of(beyond) > 1.3 || !skin(beyond);
                assert!(bare, "skin at {beyond:?}, {:?} {:?}", body.arms, body.measures);
            }
        }
    }
}

#[test]
fn the_furrow_runs_between_the_columns() {
    for body in people() {
        for s in [0.25, 0.4, 0.55, 0.7, 0.85] {
            let step = height(&body, s, 3.8) - height(&body, s, 0.0);
            assert!((0.0005..0.022).contains(&step), "{step} at {s}, {:?}", body.measures);
        }
        // It is deeper in the loin than between the blades (H6.3).
        let depth = |s| height(&body, s, 3.8) - height(&body, s, 0.0);
        assert!(depth(0.75) > depth(0.25));
    }
}

#[test]
fn a_lean_waist_is_narrower_than_chest_and_hips() {
    let body = Body::of(&Receiver::default());
    let waist = half_breadth(&body, 0.76);
    assert!(waist + 0.01 < half_breadth(&body, 0.45) && waist + 0.015 < half_breadth(&body, 1.1));
    assert!(height(&body, 0.82, 0.0) + 0.02 < height(&body, 0.3, 0.0));
}

#[test]
fn a_heavier_receiver_is_broader_and_higher_everywhere() {
    let of = |mass| {
        Body::of(&Receiver { mass_kg: crate::units::Kilograms(mass), ..Receiver::default() })
    };
    let (light, heavy) = (of(60.0), of(90.0));
    for s in [0.45, 0.6, 0.76, 0.9, 1.1] {
        assert!(half_breadth(&heavy, s) > half_breadth(&light, s) + 0.005, "{s}");
        assert!(height(&heavy, s, 4.0) > height(&light, s, 4.0) + 0.005, "{s}");
    }
}

#[test]
fn shoulders_and_blades_are_where_the_landmarks_say() {
    for body in people() {
        let at = |name: &str| body.landmarks().iter().find(|l| l.name == name).unwrap().at;
        let acromion = at("acromion.right");
        let (point, normal) = body.surface(acromion.x, acromion.y).expect("skin on the shoulder");
        // Near the corner of the shoulder: the skin turns outwards here and ends soon after.
        assert!(normal[0] > 0.05 && point[2] > 0.08, "{normal:?} {point:?}");
        let top = body.surface(acromion.x, acromion.y - 0.12);
        assert!(body.arms() == Arms::Forward || top.is_none());
        // The tip of the blade stands out over the ribs below it.
        let tip = at("inferior-angle.left");
        let relief = |dy: f64| body.surface(tip.x, tip.y + dy).unwrap().0[2];
        let bulge = relief(-0.03) - f64::midpoint(relief(-0.09), relief(0.03));
        assert!(bulge > 0.0, "{bulge} {:?}", body.measures);
    }
}

#[test]
fn a_hand_meets_no_step_anywhere_on_the_back() {
    for body in people() {
        for row in 0..24 {
            let s = -0.1 + 1.3 * f64::from(row) / 23.0;
            let edge = body.at(s, if s < 0.0 { 3.5 } else { 12.0 }).x;
            let mut last: Option<f64> = None;
            for i in 0..(2.0 * edge / 0.002) as u32 {
                let x = -edge + 0.002 * f64::from(i);
                let z = body.surface(x, s * body.spine().0).expect("skin").0[2];
                assert!(last.is_none_or(|last| (z - last).abs() < 0.005), "step at {x} {s}");
                last = Some(z);
            }
        }
    }
}

#[test]
fn the_mesh_lies_on_the_skin_faces_outwards_and_has_no_hole_above() {
    for body in [Body::of(&Receiver::default()), people().swap_remove(7)] {
        let mesh = body.mesh(0.012);
        let corner = |i: u32| mesh.positions[i as usize].map(f64::from);
        for [x, y, z] in mesh.positions.iter().map(|p| p.map(f64::from)) {
            assert!(body.distance(x, y, z).abs() < 1e-3, "{x} {y} {z}");
        }
        let mut shadow = 0.0;
        for triangle in mesh.indices.chunks(3) {
            let [a, b, c] = [0, 1, 2].map(|i| corner(triangle[i]));
            let [u, v] = [b, c].map(|p| [0, 1, 2].map(|i| p[i] - a[i]));
            // The frame is left-handed: anticlockwise from outside is this cross product turned.
            let out =
                [v[1] * u[2] - v[2] * u[1], v[2] * u[0] - v[0] * u[2], v[0] * u[1] - v[1] * u[0]];
            let normal = mesh.normals[triangle[0] as usize].map(f64::from);
            let area: f64 = out.iter().map(|part| part * part).sum::<f64>().sqrt() / 2.0;
            let facing: f64 = (0..3).map(|i| out[i] * normal[i]).sum();
            assert!(facing > 0.0 || area < 1e-6, "a triangle of {area} m² faces inwards");
            shadow += out[2].max(0.0) / 2.0;
        }
        // Seen from above, the upper side covers what the skin covers: no hole. Where an arm
        // overhangs something a little is counted twice.
        let (mut seen, cell) = (0.0, 0.01);
        for i in 0..130 {
            for j in 0..190 {
                let (x, y) = (-0.645 + cell * f64::from(i), -body.spine().0 + cell * f64::from(j));
                if y < 1.5 * body.spine().0 && body.surface(x, y).is_some() {
                    seen += cell * cell;
                }
            }
        }
        assert!((0.97..1.12).contains(&(shadow / seen)), "{shadow} m² of {seen} m²");
    }
}

#[test]
fn left_mirrors_right_in_the_mesh() {
    let mesh = Body::of(&Receiver::default()).mesh(0.015);
    let n = mesh.positions.len() / 2;
    for i in 0..n {
        let (right, left) = (mesh.positions[i], mesh.positions[i + n]);
        assert_eq!([-right[0], right[1], right[2]], left);
        assert!(right[0] >= -1e-3, "the right half stays on the right: {right:?}");
    }
}

#[test]
fn places_of_the_arms_lie_on_the_arms() {
    for body in people() {
        for area in [Area::UpperArm, Area::Forearm] {
            let centre = body.centre(Place::new(area, Side::Right));
            let arm = &body.silhouette()[2];
            assert!(arm.contains(centre), "{area:?} {:?}", body.measures);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn left_mirrors_right_exactly(x in 0.0..0.4f64, y in -0.3..0.7f64) {
        let body = Body::of(&Receiver::default());
        match (body.surface(x, y), body.surface(-x, y)) {
            (Some((p, n)), Some((q, m))) => {
                prop_assert_eq!([-p[0], p[1], p[2]], q);
                prop_assert_eq!([-n[0], n[1], n[2]], m);
            }
            (right, left) => prop_assert_eq!(right, left),
        }
    }
}
