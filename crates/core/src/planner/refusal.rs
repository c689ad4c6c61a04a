//! Why there is no plan, and what would be possible: every way out that is named has been tried.

use super::{Failure, Setting, oriented};
use crate::care;
use crate::diagnostic::Diagnostic;
use crate::request::{MINUTES_MAX, MINUTES_MIN, Request};
use crate::score::Verdict;
use crate::words::msg;

/// Keep-offs are mirrored for a try up to this many.
const KEEP_OFFS_TRIED: usize = 12;

/// The failure in words, with the nearest wishes that can be met.
pub(super) fn explain(request: &Request, why: &Failure) -> Diagnostic {
    let language = request.language;
    let more = |so_far: String, next: String| msg::refusal_ways_more(language, &so_far, &next);
    let help = match ways(request).into_iter().reduce(more) {
        None => msg::refusal_no_way(language).to_owned(),
        Some(ways) => msg::refusal_ways(language, &ways),
    };
    let (code, what, source) = match why {
        Failure::NothingFree(what) => ("P01", (*what).to_owned(), "design §7"),
        Failure::TooMuch => {
            let what = msg::refusal_too_much(language, request.minutes);
            ("P02", what, "design §7 R02, R06, R15")
        }
        Failure::Breaks(rule) => ("P04", msg::refusal_breaks(language, &rule.message), rule.code),
    };
    Diagnostic::stop(code, what).help(help).source(source)
}

/// Wishes near this one that can be met, in words.
fn ways(request: &Request) -> Vec<String> {
    let with = |change: &dyn Fn(&mut Request)| {
        let mut asked = request.clone();
        change(&mut asked);
        asked
    };
    let works = |asked: &Request| {
        let care = care::judge(asked);
        asked != request
            && care.verdict != Verdict::Refuse
            && oriented(asked, &care, Setting::Quick).is_ok()
    };
    let language = request.language;
    let minutes = request.minutes.floor() as u32;
    let lasting = |m: &u32| works(&with(&|r| r.minutes = f64::from(*m)));
    let longer = (minutes + 1..=MINUTES_MAX as u32).find(lasting);
    let shorter = (MINUTES_MIN as u32..minutes).rev().find(lasting);
    let fewer = (0..request.sore.len()).rev().find(|&n| works(&with(&|r| r.sore.truncate(n))));
    let alike = with(&|r| r.keep_off.extend(request.mirrored().keep_off));
    let gentler = with(&|r| r.level = r.level.lighter());
    let mut ways: Vec<String> = [longer.or(shorter)]
        .into_iter()
        .flatten()
        .map(|m| msg::refusal_way_minutes(language, m))
        .collect();
    ways.extend(fewer.map(|n| match n {
        0 => msg::refusal_way_no_spots(language).to_owned(),
        _ => msg::refusal_way_fewer_spots(language, n as u32, request.sore.len() as u32),
    }));
    if ways.is_empty() && alike.keep_off.len() <= KEEP_OFFS_TRIED && works(&alike) {
        ways.push(msg::refusal_way_both_sides(language).to_owned());
    }
    if ways.is_empty() && works(&gentler) {
        ways.push(msg::refusal_way_gentler(language, &gentler.level.numbered(language)));
    }
    ways
}
