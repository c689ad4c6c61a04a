//! Laws of reading, tried on random texts.

use super::*;
use crate::body::Body;
use crate::geometry::Point;
use crate::level::Level;
use crate::place::{Area, Place, Side};
use crate::request::{
    Answer, Arms, Build, Giver, KeepOff, Learned, Mood, MoodKind, Receiver, SoreSpot, Strength,
    Supplies, Surface, Thumbs,
};
use crate::score::{
    BodySummary, CareSummary, Direction, FORMAT, Hand, Hands, Movement, MovementKind, PlaceDose,
    Proof, Stroke, Verdict,
};
use crate::technique::{Posture, Technique};
use crate::units::{Kilograms, Metres, MetresPerSecond, Newtons, Seconds};
use crate::words::Language;
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::select;

fn techniques() -> impl Strategy<Value = Technique> {
    select(Technique::all().collect::<Vec<_>>())
}

fn receivers() -> impl Strategy<Value = Receiver> {
    let builds = select(vec![Build::Male, Build::Female, Build::Between]);
    let arms = select(vec![Arms::Sides, Arms::Forward]);
    (proptest::option::of("[a-zA-ZäÜ '\"\\\\\t-]{0,12}"), 1.4..2.1, 45.0..120.0, builds, arms)
        .prop_map(|(name, stature, mass, build, arms)| Receiver {
            name,
            stature_m: Metres(stature),
            mass_kg: Kilograms(mass),
            build,
            arms,
            measures: std::collections::BTreeMap::new(),
        })
}

fn givers() -> impl Strategy<Value = Giver> {
    let strengths = select(vec![Strength::Light, Strength::Average, Strength::Strong]);
    let thumbs = select(vec![Thumbs::Tired, Thumbs::Average, Thumbs::Strong]);
    (strengths, thumbs, 0.15..0.22, 0.06..0.1).prop_map(|(strength, thumbs, length, breadth)| {
        let (hand_length_m, hand_breadth_m) = (Metres(length), Metres(breadth));
        Giver { strength, thumbs, hand_length_m, hand_breadth_m }
    })
}

/// Sore spots in the upper half and keep-offs in the lower one, each said once.
fn spots(receiver: &Receiver) -> impl Strategy<Value = (Vec<SoreSpot>, Vec<KeepOff>)> + use<> {
    let body = Body::of(receiver);
    let centres: Vec<_> = Place::all().map(|place| (place, body.centre(place))).collect();
    let (upper, lower) = centres.split_at(6);
    let sore = (select(upper.to_vec()), 0.01..0.05).prop_map(|((place, at), radius)| SoreSpot {
        place,
        at,
        radius_m: Metres(radius),
    });
    let why = proptest::option::of("[a-z ]{0,8}");
    let kept = (select(lower[8..].to_vec()), any::<bool>(), 0.01..0.03, why).prop_map(
        |((place, at), named, radius, why)| KeepOff {
            place: named.then_some(place),
            at,
            radius_m: Metres(radius),
            why,
        },
    );
    (vec(sore, 0..3), vec(kept, 0..3)).prop_map(|(mut sore, mut kept)| {
        sore.dedup_by_key(|spot| spot.place);
        kept.dedup_by_key(|area| area.place);
        (sore, kept)
    })
}

/// What was learned of level and tempo: a taste or a spot would change the rest of the request.
fn lessons() -> impl Strategy<Value = Learned> {
    let place = proptest::option::of(select(Place::all().collect::<Vec<_>>()));
    let technique = proptest::option::of(techniques());
    (place, technique, -1.5..1.5, -0.3..0.3).prop_map(|(place, technique, level, tempo)| Learned {
        place,
        technique,
        level,
        tempo,
        ..Learned::default()
    })
}

pub(super) fn requests() -> impl Strategy<Value = Request> {
    let wishes = (5.0..=20.0, 1..=4_u8, any::<u64>());
    let taste = btree_map(techniques(), -1.0..=1.0, 0..4);
    let answers = select(vec![Answer::Yes, Answer::No, Answer::NotSure]);
    let care = answers.prop_map(|answer| [("anticoagulants".to_owned(), answer)].into());
    let moods = select(vec![MoodKind::Quiet, MoodKind::Romantic, MoodKind::Bright]);
    let surfaces = select(vec![Surface::Table, Surface::Bed, Surface::Floor]);
    let supplies = (any::<bool>(), any::<bool>(), surfaces)
        .prop_map(|(oil, towels, surface)| Supplies { oil, towels, surface });
    let people = receivers().prop_flat_map(|r| {
        let spots = spots(&r);
        (Just(r), spots)
    });
    (wishes, people, givers(), taste, care, moods, supplies, vec(lessons(), 0..3)).prop_map(
        |(
            (minutes, level, seed),
            (receiver, (sore, keep_off)),
            giver,
            taste,
            care,
            kind,
            supplies,
            learned,
        )| {
            let (level, mood) = (Level(level), Mood { kind });
            Request {
                language: Language::English,
                minutes,
                level,
                seed,
                receiver,
                giver,
                sore,
                keep_off,
                taste,
                care,
                mood,
                supplies,
                learned,
            }
        },
    )
}

/// A good text with some bytes exchanged, doubled or cut, as far as it stays UTF-8.
pub(super) fn mutilated(good: Vec<String>) -> impl Strategy<Value = String> {
    let edits = vec((any::<prop::sample::Index>(), 0..3_u8, any::<char>()), 1..6);
    (select(good), edits).prop_map(|(text, edits)| {
        let mut chars: Vec<char> = text.chars().collect();
        for (index, kind, with) in edits {
            let at = index.index(chars.len());
            match kind {
                0 => chars[at] = with,
                1 => chars.insert(at, chars[index.index(at + 1)]),
                _ => drop(chars.remove(at)),
            }
        }
        chars.into_iter().collect()
    })
}

/// What the fuzzer starts from, too.
fn good_requests() -> Vec<String> {
    let whole = include_str!("../../../../fuzz/seeds/request/whole.toml");
    let short = include_str!("../../../../fuzz/seeds/request/short.json");
    vec![whole.to_owned(), short.to_owned()]
}

/// Two movements, the first with a stroke of both hands, the second with still hands.
pub(super) fn small_score() -> Score {
    let hand = |x| {
        Some(Hand { posture: Posture::Palm, path: vec![Point::new(x, 0.25), Point::new(x, 0.1)] })
    };
    let stroke = |technique, start| Stroke {
        technique,
        places: vec![Place::new(Area::LowerBack, Side::Left)],
        direction: Direction::Ascending,
        start_s: Seconds(start),
        duration_s: Seconds(30.0),
        repetitions: 3,
        level: Level(2),
        force_n: Newtons(12.0),
        speed_m_per_s: Some(MetresPerSecond(0.06)),
        rate_hz: None,
        intensity: 0.2,
        reason: "warms the lower back".to_owned(),
        hands: Hands { left: hand(-0.05), right: None },
    };
    let movement = |kind, technique, start| Movement {
        kind,
        start_s: Seconds(start),
        duration_s: Seconds(30.0),
        strokes: vec![stroke(technique, start)],
    };
    Score {
        format: FORMAT.to_owned(),
        title: "Small".to_owned(),
        seed: 7,
        duration_s: Seconds(60.0),
        request: Request::of_minutes(5.0),
        care: CareSummary { verdict: Verdict::Go, notes: Vec::new() },
        notes: Vec::new(),
        level_cap: Level::MEDIUM,
        body: BodySummary { spine_m: Metres(0.49), measures: [("waist_m".to_owned(), 0.3)].into() },
        movements: vec![
            movement(MovementKind::Warm, Technique::Effleurage, 0.0),
            movement(MovementKind::Rest, Technique::StillHands, 30.0),
        ],
        dose: [(Place::new(Area::LowerBack, Side::Left), PlaceDose::default())].into(),
        proof: Proof::default(),
    }
}

proptest! {
    #[test]
    fn a_request_as_understood_reads_back_as_itself(request in requests()) {
        let json = serde_json::to_string(&request).unwrap();
        let reading = super::request(&json, Language::English);
        let mistakes: Vec<_> = reading.diagnostics.iter().filter(|d| d.code != "Q11").collect();
        prop_assert!(mistakes.is_empty(), "{json}\n{mistakes:?}");
        prop_assert_eq!(reading.sound(), Some(&request));
    }

    #[test]
    fn a_score_reads_back_as_itself(
        request in requests(),
        technique in techniques(),
        force in 0.1..60.0,
    ) {
        let mut score = Score { request, ..small_score() };
        score.movements[1].strokes[0].technique = technique;
        score.movements[1].strokes[0].force_n = Newtons(force);
        let json = serde_json::to_string(&score).unwrap();
        let reading = super::score(&json, Language::English);
        prop_assert!(reading.diagnostics.is_empty(), "{json}\n{:?}", reading.diagnostics);
        prop_assert_eq!(&reading.sound().unwrap().score, &score);
    }

    #[test]
    fn no_request_panics(text in prop_oneof![any::<String>(), mutilated(good_requests())]) {
        spans_can_be_shown(&text, &super::request(&text, Language::English).diagnostics)?;
    }

    #[test]
    fn no_routine_panics(text in mutilated(vec![super::tests::ROUTINE.to_owned()])) {
        spans_can_be_shown(&text, &super::routine(&text, Language::English).diagnostics)?;
    }

    #[test]
    fn no_score_panics(text in mutilated(vec![serde_json::to_string(&small_score()).unwrap()])) {
        spans_can_be_shown(&text, &super::score(&text, Language::English).diagnostics)?;
    }
}

/// Every finding points inside the text, at whole characters.
pub(super) fn spans_can_be_shown(
    text: &str,
    diagnostics: &[Diagnostic],
) -> Result<(), TestCaseError> {
    for label in diagnostics.iter().flat_map(|d| &d.labels) {
        if let Label::Span { start, end, .. } = label {
            prop_assert!(text.get(*start..*end).is_some(), "{start}..{end} of {text:?}");
        }
    }
    Ok(())
}
