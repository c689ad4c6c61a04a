//! What a giver hears: enough to follow, never two things at once, and silence in between.

use std::fmt::Write;
use warmhands_core::body::Body;
use warmhands_core::instructions::instructions;
use warmhands_core::place::Place;
use warmhands_core::planner::{Setting, plan};
use warmhands_core::request::{Receiver, Request, SoreSpot};
use warmhands_core::score::{MovementKind, Score};
use warmhands_core::session::cues::{Cue, CueKind, CueSheet};
use warmhands_core::units::{Metres, Seconds};
use warmhands_core::words;

fn sore(name: &str) -> SoreSpot {
    let place: Place = name.parse().unwrap();
    let at = Body::of(&Receiver::default()).centre(place);
    SoreSpot { place, at, radius_m: Metres(0.03) }
}

/// Plans of different lengths and wishes.
fn scores() -> Vec<Score> {
    let mut requests: Vec<Request> = [5.0, 8.0, 12.0, 20.0].map(Request::of_minutes).to_vec();
    let spots = vec![sore("shoulder.left"), sore("lower-back.right")];
    requests.push(Request { sore: spots, ..Request::of_minutes(15.0) });
    requests.iter().map(|request| plan(request, Setting::Quick).unwrap()).collect()
}

fn sheet(score: &Score) -> CueSheet {
    CueSheet::of(score, Seconds::ZERO, Seconds::ZERO)
}

fn of(sheet: &CueSheet, kind: CueKind) -> Vec<&Cue> {
    sheet.all().iter().filter(|cue| cue.kind == kind).collect()
}

fn told(cues: &[Cue]) -> String {
    let mut text = String::new();
    for cue in cues {
        let kind = serde_json::to_value(cue.kind).unwrap();
        let (at, kind) = (words::clock(cue.at_s), kind.as_str().unwrap());
        writeln!(text, "{at:>5}  {kind:<12}  {} ({:.1} s)", cue.text, cue.speak_s.0).unwrap();
    }
    text
}

#[test]
fn a_quarter_of_an_hour_is_good_to_listen_to() {
    let receiver = Receiver { name: Some("Sam".to_owned()), ..Receiver::default() };
    let request =
        Request { receiver, sore: vec![sore("shoulder.left")], ..Request::of_minutes(15.0) };
    let score = plan(&request, Setting::Thorough).unwrap();
    insta::assert_snapshot!(told(sheet(&score).all()));
}

#[test]
fn nothing_is_said_while_something_else_is() {
    for score in scores() {
        for pair in sheet(&score).all().windows(2) {
            let silence = pair[1].at_s - pair[0].at_s - pair[0].speak_s;
            assert!(silence.0 >= 0.99, "{}", told(pair));
        }
        let sheet = sheet(&score);
        let last = sheet.all().last().unwrap();
        assert!(last.at_s + last.speak_s <= score.duration_s, "nothing is said after the end");
        assert_eq!(last.kind, CueKind::Ending);
    }
}

#[test]
fn every_instruction_has_its_cue_at_its_start() {
    for score in scores() {
        let sheet = sheet(&score);
        let said: Vec<Seconds> = of(&sheet, CueKind::Stroke).iter().map(|cue| cue.at_s).collect();
        let starts: Vec<Seconds> = instructions(&score).iter().map(|one| one.start_s).collect();
        assert_eq!(said, starts);
    }
}

#[test]
fn what_comes_next_is_announced_ten_seconds_before() {
    for score in scores() {
        let (sheet, told) = (sheet(&score), instructions(&score));
        let said = of(&sheet, CueKind::Announcement);
        let mut missing = 0;
        for pair in told.windows(2) {
            let before = |cue: &&&Cue| (7.0..=10.0).contains(&(pair[1].start_s - cue.at_s).0);
            // Where a stroke is short there is only time to say it.
            missing +=
                usize::from(!said.iter().any(|cue| before(&cue)) && pair[0].duration_s.0 > 20.0);
        }
        assert!(missing * 10 <= told.len(), "{missing} of {} are not announced", told.len());
        assert!(said.len() < told.len());
    }
}

#[test]
fn the_receiver_is_asked_early_and_again_and_the_close_is_left_in_peace() {
    for score in scores() {
        let sheet = sheet(&score);
        let asked: Vec<f64> = of(&sheet, CueKind::CheckIn).iter().map(|cue| cue.at_s.0).collect();
        assert!((60.0..=95.0).contains(&asked[0]), "{asked:?}");
        let close = score.movements.iter().find(|m| m.kind == MovementKind::Close).unwrap();
        let end = close.start_s.0;
        let gaps = asked.windows(2).map(|w| w[1] - w[0]).chain([end - asked[asked.len() - 1]]);
        assert!(gaps.fold(0.0, f64::max) <= 245.0, "{asked:?}");
        assert!(asked.iter().all(|at| *at < end + 20.0));
        let cares = of(&sheet, CueKind::GiverCare);
        assert!(cares.windows(2).all(|w| (w[1].at_s - w[0].at_s).0 >= 180.0));
        assert!(!of(&sheet, CueKind::Breathing).is_empty());
    }
}

#[test]
fn a_sheet_made_in_mid_session_goes_on() {
    for score in scores() {
        let whole = sheet(&score);
        assert_eq!(whole, sheet(&score), "the same score gives the same sheet");
        for from in [30.0, 100.0, 161.0, 240.0] {
            let busy = from + 4.0;
            let rest = CueSheet::of(&score, Seconds(from), Seconds(busy));
            let first = rest.all().first().unwrap();
            assert!(first.at_s.0 >= busy, "{first:?} while a voice speaks until {busy}");
            let strokes = |sheet: &CueSheet| -> Vec<(f64, CueKind)> {
                let fixed = [CueKind::Stroke, CueKind::OtherSide];
                let cues = sheet.all().iter().filter(|cue| fixed.contains(&cue.kind));
                cues.filter(|cue| cue.at_s.0 > busy + 1.0)
                    .map(|cue| (cue.at_s.0, cue.kind))
                    .collect()
            };
            assert_eq!(strokes(&rest), strokes(&whole));
            for pair in rest.all().windows(2) {
                assert!((pair[1].at_s - pair[0].at_s - pair[0].speak_s).0 >= 0.99);
            }
        }
    }
}

#[test]
fn what_is_asked_for_in_pieces_is_the_whole() {
    let score = &scores()[1];
    let sheet = sheet(score);
    let pieces =
        (0..600).flat_map(|s| sheet.cues(Seconds(f64::from(s)), Seconds(f64::from(s + 1))));
    assert_eq!(pieces.cloned().collect::<Vec<_>>(), sheet.all());
    assert!(sheet.cues(Seconds(50.0), Seconds(20.0)).is_empty());
}

/// A slow voice, and one without end.
#[test]
fn a_spoken_cue_is_over_when_its_stroke_begins() {
    for score in scores() {
        for words_per_s in [1.6, 2.5] {
            let length = |text: &str| Seconds(text.split(' ').count() as f64 / words_per_s);
            let sheet = CueSheet::spoken(&score, Seconds(-12.0), &length);
            let starts: Vec<f64> = instructions(&score).iter().map(|told| told.start_s.0).collect();
            let cues = of(&sheet, CueKind::Stroke);
            assert_eq!(cues.len(), starts.len());
            for (cue, start) in cues.iter().zip(starts) {
                let early = start - (cue.at_s + cue.speak_s).0;
                assert!((0.1..0.2).contains(&early), "{} {early} s before {start} s", cue.text);
            }
            for pair in sheet.all().windows(2) {
                assert!(
                    (pair[1].at_s - pair[0].at_s - pair[0].speak_s).0 >= 0.99,
                    "{}",
                    told(pair)
                );
            }
        }
    }
}
