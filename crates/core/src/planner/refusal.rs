//! Why there is no plan, and what would be possible: every way out that is named has been tried.

use super::{Failure, Setting, oriented};
use crate::care;
use crate::diagnostic::Diagnostic;
use crate::request::{MINUTES_MAX, MINUTES_MIN, Request};
use crate::score::Verdict;

/// Keep-offs are mirrored for a try up to this many.
const KEEP_OFFS_TRIED: usize = 12;

/// The failure in words, with the nearest wishes that can be met.
pub(super) fn explain(request: &Request, why: &Failure) -> Diagnostic {
    let ways = ways(request);
    let help = match ways.as_slice() {
        [] => {
            "Make a keep-off smaller, name fewer sore spots, or leave the massage for another day."
                .to_owned()
        }
        [way] => format!("You could {way}."),
        _ => format!("You could {}.", ways.join(", or ")),
    };
    let (code, what, source) = match why {
        Failure::NothingFree(what) => {
            ("P01", format!("There is no good plan: {what}."), "design §7")
        }
        Failure::TooMuch => {
            let what = format!("No good plan for all of this lasts {} minutes.", request.minutes);
            ("P02", what, "design §7 R02, R06, R15")
        }
        Failure::Breaks(rule) => {
            let what =
                format!("The keep-offs leave no plan that keeps every rule: {}", rule.message);
            ("P04", what, rule.code)
        }
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
    let minutes = request.minutes.floor() as u32;
    let lasting = |m: &u32| works(&with(&|r| r.minutes = f64::from(*m)));
    let longer = (minutes + 1..=MINUTES_MAX as u32).find(lasting);
    let shorter = (MINUTES_MIN as u32..minutes).rev().find(lasting);
    let fewer = (0..request.sore.len()).rev().find(|&n| works(&with(&|r| r.sore.truncate(n))));
    let alike = with(&|r| r.keep_off.extend(request.mirrored().keep_off));
    let gentler = with(&|r| r.level = r.level.lighter());
    let mut ways: Vec<String> =
        [longer.or(shorter)].into_iter().flatten().map(|m| format!("take {m} minutes")).collect();
    ways.extend(fewer.map(|n| match n {
        0 => "plan without the sore spots".to_owned(),
        _ => format!("name {n} of the {} sore spots", request.sore.len()),
    }));
    if ways.is_empty() && alike.keep_off.len() <= KEEP_OFFS_TRIED && works(&alike) {
        ways.push("keep off the same areas on the other side, too".to_owned());
    }
    if ways.is_empty() && works(&gentler) {
        ways.push(format!("ask for {}", gentler.level.numbered(request.language)));
    }
    ways
}
