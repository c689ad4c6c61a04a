use super::*;
use crate::geometry::resampled;
use crate::place::Area;
use crate::request::Build;
use crate::units::Kilograms;
use proptest::prelude::*;

fn receiver(stature: f64, mass: f64, build: Build, arms: Arms) -> Receiver {
    Receiver {
        stature_m: Metres(stature),
        mass_kg: Kilograms(mass),
        build,
        arms,
        ..Receiver::default()
    }
}

/// People far apart in size and shape, with the arms both ways.
pub(super) fn people() -> Vec<Body> {
    let shapes = [
        (1.69, 74.0, Build::Between),
        (1.78, 74.0, Build::Male),
        (1.52, 46.0, Build::Female),
        (1.65, 98.0, Build::Female),
        (1.98, 140.0, Build::Male),
        (2.0, 76.0, Build::Male),
    ];
    let bodies = shapes.into_iter().flat_map(|(stature, mass, build)| {
        [Arms::Sides, Arms::Forward].map(|arms| Body::of(&receiver(stature, mass, build, arms)))
    });
    bodies.collect()
}

fn crosses(polygon: &Polygon) -> bool {
    let edges: Vec<_> = polygon.edges().collect();
    let turn = |a: Point, b: Point, c: Point| (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
    let cut = |(a, b): (Point, Point), (c, d): (Point, Point)| {
        turn(a, b, c) * turn(a, b, d) < 0.0 && turn(c, d, a) * turn(c, d, b) < 0.0
    };
    edges.iter().enumerate().any(|(i, e)| edges[i + 1..].iter().any(|f| cut(*e, *f)))
}

#[test]
fn every_place_is_simple_and_holds_its_own_centre_on_every_body() {
    for body in people() {
        for place in Place::all() {
            assert!(!crosses(body.outline(place)), "{place} {:?}", body.measures);
            assert_eq!(body.place_at(body.centre(place)), Some(place), "{:?}", body.measures);
            assert!(body.holds(body.centre(place)));
            let (_, radius) = body.place_disc(place);
            assert!((0.025..0.12).contains(&radius.0), "{place}: {radius}");
        }
    }
}

#[test]
fn what_is_shown_on_one_back_lies_at_the_same_place_of_another() {
    for one in people() {
        for other in people().iter().filter(|other| other.arms() == one.arms()) {
            for place in Place::all() {
                let p = one.centre(place);
                let carried = other.carried(p, &one);
                assert_eq!(other.place_at(carried), Some(place));
                assert!(one.carried(carried, other).distance(p) < 1e-9, "{place}");
            }
        }
    }
}

#[test]
fn every_point_of_an_outline_lies_on_the_body() {
    for body in people() {
        for place in Place::all() {
            let outline = body.outline(place);
            let centre = outline.centre();
            for p in resampled(outline.corners(), 0.02) {
                assert!(body.holds(p.towards(centre, 0.02)), "{place} {p:?} {:?}", body.measures);
            }
        }
    }
}

#[test]
fn places_tile_the_back() {
    for body in people() {
        let (mut lone, mut shared, mut bare) = (0, 0, 0);
        for i in 0..60 {
            for j in 0..60 {
                let s = -0.03 + 1.02 * f64::from(i) / 59.0;
                let p = body.at(s, -13.0 + 26.0 * (f64::from(j) + 0.5) / 60.0);
                let over = Place::all().filter(|place| body.outline(*place).contains(p)).count();
                match over {
                    0 if s > 0.0 => bare += 1,
                    0 => {}
                    1 => lone += 1,
                    _ => shared += 1,
                }
            }
        }
        assert!(bare + shared < lone / 50, "{bare} bare, {shared} shared, {:?}", body.measures);
    }
}

#[test]
fn sore_spots_that_people_name_lie_where_they_name_them() {
    let body = Body::of(&Receiver::default());
    // Middles of the table of H7.
    let spots = [
        (-0.01, 7.5, Area::Shoulder),
        (0.075, 7.0, Area::Shoulder),
        (0.26, 4.0, Area::InnerBlade),
        (0.26, 10.0, Area::Blade),
        (0.55, 3.5, Area::MidBack),
        (0.46, 6.5, Area::MidBack),
        (0.83, 6.5, Area::LowerBack),
        (1.05, 4.5, Area::Sacrum),
        (-0.18, 2.5, Area::Neck),
    ];
    for (s, x_cm, area) in spots {
        for side in Side::BOTH {
            let found = body.place_at(body.at(s, x_cm * side.sign()));
            assert_eq!(found, Some(Place::new(area, side)));
        }
    }
    assert_eq!(body.place_at(Point::new(0.0, 0.2)).map(|p| p.side), Some(Side::Right));
    assert_eq!(body.place_at(Point::new(0.9, 0.2)), None);
}

#[test]
fn arms_forward_draw_the_blades_down_and_the_arms_up() {
    let [sides, forward] = [Arms::Sides, Arms::Forward]
        .map(|arms| Body::of(&receiver(1.7, 70.0, Build::Between, arms)));
    let tip = |body: &Body| {
        let tip = body.landmarks().iter().find(|l| l.name == "inferior-angle.right").unwrap();
        (body.s_of(tip.at), tip.at.x)
    };
    assert!(tip(&forward).0 > tip(&sides).0 + 0.05 && tip(&forward).1 > tip(&sides).1);
    let arm = Place::new(Area::Forearm, Side::Left);
    assert!(sides.centre(arm).y > 0.3 && forward.centre(arm).y < -0.1);
    for body in [sides, forward] {
        let (s, x) = tip(&body);
        let blade = body.outline(Place::new(Area::Blade, Side::Right));
        assert!(blade.distance(Point::new(x, s * body.spine().0)) < 0.005);
    }
}

#[test]
fn kidneys_are_as_wide_on_everyone() {
    for body in people() {
        let over = |x: f64| body.sites_at(Point::new(x, 0.7 * body.spine().0)).collect::<Vec<_>>();
        for side in Side::BOTH.map(Side::sign) {
            assert!(over(0.03 * side).contains(&SiteKind::Kidney));
            assert!(over(0.09 * side).contains(&SiteKind::Kidney));
            assert!(!over(0.10 * side).contains(&SiteKind::Kidney));
        }
        assert!(over(0.0).contains(&SiteKind::SpineLine));
        let flank = body.at(0.85, 11.0);
        assert!(body.sites_at(flank).any(|kind| kind == SiteKind::FlankGap));
    }
}

#[test]
fn no_site_shuts_a_whole_place() {
    // A place whose middle may not be touched at all could not be massaged.
    for body in people() {
        for place in Place::all() {
            let centre = body.centre(place);
            let shut = body
                .sites_at(centre)
                .find(|kind| site_allows(*kind, crate::technique::Technique::Effleurage).is_none());
            assert_eq!(shut, None, "{place}");
        }
    }
}

#[test]
fn a_keep_off_is_as_near_as_the_nearer_of_its_disc_and_its_place() {
    let body = Body::of(&Receiver::default());
    let place = Place::new(Area::LowerBack, Side::Right);
    let (at, radius_m) = body.place_disc(place);
    let whole = KeepOff { place: Some(place), at, radius_m, why: None };
    let disc = KeepOff { place: None, ..whole.clone() };
    let (low, _) = body.outline(place).bounds();
    let beside = Point::new(-0.02, low.y + 0.001);
    assert!((body.keep_off_distance(&whole, beside) - 0.02).abs() < 1e-9);
    assert!(body.keep_off_distance(&whole, at) <= 0.0);
    let corner = Point::new(low.x + 0.001, low.y + 0.001);
    assert!(body.keep_off_distance(&whole, corner) <= 0.0);
    assert!(body.keep_off_distance(&disc, corner) > 0.01);
}

proptest! {
    #[test]
    fn stretching_is_odd_and_never_folds(
        s in -1.0..1.8f64, x in 0.0..40.0f64, stature in 1.4..2.1f64, mass in 40.0..160.0f64,
    ) {
        let body = Body::of(&receiver(stature, mass, Build::Female, Arms::Sides));
        let (right, left) = (body.at(s, x), body.at(s, -x));
        prop_assert_eq!(right, left.mirrored());
        prop_assert!(body.at(s, x + 0.1).x > right.x);
    }

    #[test]
    fn a_point_and_its_mirror_image_lie_on_mirrored_places(
        x in 0.001..0.35f64, y in -0.3..0.6f64,
    ) {
        let body = Body::of(&Receiver::default());
        let p = Point::new(x, y);
        prop_assert_eq!(body.place_at(p).map(Place::mirrored), body.place_at(p.mirrored()));
        let (here, there): (Vec<_>, Vec<_>) =
            (body.sites_at(p).collect(), body.sites_at(p.mirrored()).collect());
        prop_assert_eq!(here, there);
    }
}
