//! `warmhands simulate`: what replies and learning do for couples that do not exist.

use crate::args::{Format, Simulate};
use crate::couples::{self, Report, Spread, Way};
use crate::failure::{Answer, Failure};
use crate::output;
use crate::page::{Page, Tone};
use indicatif::{ProgressBar, ProgressStyle};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

pub(super) fn run(args: &Simulate) -> Result<Answer, Failure> {
    let all = all(args);
    let report = Report::of(args.seed, args.sessions, &all);
    match args.format {
        Format::Json => output::write(None, &output::json(&report))?,
        Format::Text => output::write(None, text(&report, args).as_bytes())?,
    }
    Ok(Answer::Yes)
}

/// Every couple's evenings, on every core; in the order of the couples, whoever is done first.
fn all(args: &Simulate) -> Vec<couples::Misses> {
    let style = ProgressStyle::with_template("{bar:30} {pos} of {len} couples, {eta} left");
    let bar = ProgressBar::new(args.couples as u64).with_style(style.expect("a good template"));
    let next = AtomicUsize::new(0);
    let work = || {
        let mut mine = Vec::new();
        loop {
            let i = next.fetch_add(1, Ordering::Relaxed);
            if i >= args.couples {
                return mine;
            }
            mine.push((i, couples::evenings(args.seed, i as u64, args.sessions)));
            bar.inc(1);
        }
    };
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let mut all: Vec<_> = thread::scope(|scope| {
        let threads: Vec<_> = (0..cores).map(|_| scope.spawn(work)).collect();
        let done = threads.into_iter().map(|thread| thread.join().expect("no couple panics"));
        done.flatten().collect()
    });
    bar.finish_and_clear();
    all.sort_by_key(|(i, _)| *i);
    all.into_iter().map(|(_, misses)| misses).collect()
}

fn text(report: &Report, args: &Simulate) -> String {
    let mut page = Page::for_stdout();
    let (couples, sessions) = (args.couples, args.sessions);
    page.title(&format!("{couples} virtual couples, {sessions} sessions each, seed {}", args.seed));
    page.line(
        Tone::Plain,
        "How far the felt level was from the wished one, in levels, over the time of a session: the \
         mean couple ± how couples differ, and what nine of ten couples stay below.",
    );
    page.heading("Miss");
    page.line(Tone::Strong, &row("", ["first session", "last session", "all", "nine of ten"]));
    for told in &report.ways {
        let [first, last, all] = [told.first, told.last, told.all];
        let cell = |spread: Spread| format!("{:.3} ± {:.3}", spread.mean, spread.deviation);
        let most = format!("{:.3}", all.ninth_decile);
        let cells = [&cell(first), &cell(last), &cell(all), &most];
        page.line(Tone::Plain, &row(name(told.way), cells.map(String::as_str)));
    }
    page.heading("Couples that come nearer to the wish");
    let share = |share: f64| format!("{:.0} %", share * 100.0);
    let lines = [
        ("by replies, in the first session", report.nearer_by_replies),
        ("by learning as well, in the last session", report.nearer_by_learning_last),
        ("by learning as well, from the second session on", report.nearer_by_learning),
    ];
    for (what, nearer) in lines {
        page.line(Tone::Plain, &format!("{:>6}  {what}", share(nearer)));
    }
    page.into_text()
}

fn row(name: &str, cells: [&str; 4]) -> String {
    let [first, last, all, most] = cells;
    format!("{name:<21}{first:>15}{last:>15}{all:>15}{most:>14}")
}

fn name(way: Way) -> &'static str {
    match (way.replies, way.learning) {
        (false, false) => "the plan alone",
        (false, true) => "answers afterwards",
        (true, false) => "replies",
        (true, true) => "replies and learning",
    }
}
