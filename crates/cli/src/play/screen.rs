//! What the terminal shows, as lines of words: pure, so that it can be read in a test.

use super::conductor::{Next, View};
use super::letters;
use textwrap::core::display_width;
use warmhands_core::level::Level;
use warmhands_core::score::{Direction, MovementKind};
use warmhands_core::session::Status;
use warmhands_core::words::{self, Language, capitalised, msg};

/// Empty columns left and right.
const MARGIN: usize = 2;
/// Widest picture; more is hard to take in.
const WIDTH_MAX: usize = 116;
/// Below this many columns, rows are split and keys are fewer.
const NARROW: usize = 60;
/// From so many rows on, what comes next and the keys may take more than one each.
const ROOMY: usize = 22;
/// Most rows that the large letters take.
const LETTERS_MAX: usize = 16;

/// The colours of a warm, dark room.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ink {
    /// The stroke.
    Flame,
    /// What is read first.
    Cream,
    /// What is read next.
    Sand,
    /// What is there if one looks.
    Ash,
    /// What must be seen.
    Alarm,
}

/// One row: pieces of text with their ink.
pub(super) type Row = Vec<(Ink, String)>;

/// Size of the terminal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Size {
    pub(super) columns: usize,
    pub(super) rows: usize,
}

impl Size {
    fn width(self) -> usize {
        self.columns.saturating_sub(2 * MARGIN).clamp(1, WIDTH_MAX)
    }
}

/// The session at one instant, as many rows as the terminal has; `unlogged` where its log cannot be
/// written.
pub(super) fn session(view: &View, unlogged: bool, size: Size) -> Vec<Row> {
    let width = size.width();
    let mut head = vec![header(view, width), bar(view.movement_done, width, Ink::Sand)];
    let now = now(view, width);
    let mut foot = foot(view, unlogged, width, size.rows >= ROOMY);
    let mut how: Vec<Row> = wrapped(Ink::Sand, view.how, width);
    let fixed = head.len() + now.len() + foot.len();
    // A small terminal keeps what must be seen and lets go of the explanation first.
    if fixed + how.len() + 6 > size.rows || view.status == Status::HandsOff {
        how.clear();
    } else {
        how.push(Row::new());
    }
    let space = size.rows.saturating_sub(fixed + how.len() + 2).clamp(1, LETTERS_MAX);
    let (words, ink) = match view.status {
        Status::HandsOff => (msg::play_hands_off(view.language), Ink::Alarm),
        Status::Paused | Status::Ready => (msg::play_pause(view.language), Ink::Sand),
        _ => (view.name, Ink::Flame),
    };
    let large = letters::rows(words, width, space);
    let mut rows = Vec::new();
    rows.append(&mut head);
    rows.push(Row::new());
    rows.extend(large.into_iter().map(|text| vec![(ink, text)]));
    rows.push(Row::new());
    rows.extend(now);
    rows.extend(how);
    while rows.len() + foot.len() < size.rows {
        rows.push(Row::new());
    }
    rows.truncate(size.rows.saturating_sub(foot.len()));
    rows.append(&mut foot);
    rows.truncate(size.rows);
    rows
}

/// Where the session stands: the movements, and the time left.
fn header(view: &View, width: usize) -> Row {
    let mut row = Row::new();
    for kind in MovementKind::ALL {
        let (mark, ink) = match kind.cmp(&view.movement) {
            std::cmp::Ordering::Less => ("●", Ink::Ash),
            std::cmp::Ordering::Equal => ("●", Ink::Flame),
            std::cmp::Ordering::Greater => ("○", Ink::Ash),
        };
        row.push((ink, format!("{mark} ")));
    }
    row.push((Ink::Cream, format!(" {}", words::movement(view.language, view.movement))));
    let left = msg::play_left(view.language, &words::clock(view.left));
    let used: usize = row.iter().map(|(_, text)| display_width(text)).sum();
    let gap = width.saturating_sub(used + display_width(&left)).max(1);
    row.push((Ink::Sand, " ".repeat(gap)));
    row.push((Ink::Cream, left));
    row
}

/// Where, which way, how firm, and the moving bar.
fn now(view: &View, width: usize) -> Vec<Row> {
    if view.status == Status::HandsOff {
        let alone = msg::play_lift(view.language, &words::places(view.language, &view.hurt));
        let mut rows = wrapped(Ink::Cream, &alone, width);
        rows.extend(wrapped(Ink::Cream, msg::play_ask(view.language), width));
        rows.push(Row::new());
        return rows;
    }
    let mut rows = wrapped(Ink::Cream, &capitalised(view.language, &view.places), width);
    let firmness = [
        (Ink::Flame, dots(view.level)),
        (Ink::Cream, format!("  {}", view.level.words(view.language))),
    ];
    if width < NARROW {
        rows.push(vec![(Ink::Cream, way(view))]);
        rows.push(firmness.to_vec());
    } else {
        let way = (Ink::Cream, format!("{:<28}", way(view)));
        rows.push([way].into_iter().chain(firmness).collect());
    }
    rows.push(Row::new());
    rows.push(tempo(view, width));
    rows.push(Row::new());
    rows
}

fn way(view: &View) -> String {
    let arrow = match view.direction {
        Direction::Ascending => "▲ ",
        Direction::Descending => "▼ ",
        Direction::Across => "◀▶ ",
        Direction::Circling => "⟳ ",
        Direction::Free | Direction::Still => "",
    };
    let way = match view.direction {
        Direction::Still => msg::play_still(view.language).to_owned(),
        direction => capitalised(view.language, words::direction(view.language, direction)),
    };
    match view.pass {
        Some((pass, of)) if of > 1 => {
            format!("{arrow}{}", msg::play_passes(view.language, &way, pass, of))
        }
        _ => format!("{arrow}{way}"),
    }
}

/// The Walton level as filled dots of four.
fn dots(level: Level) -> String {
    (1..=4).map(|l| if l <= level.0 { "●" } else { "○" }).collect::<Vec<_>>().join(" ")
}

/// The tempo: a hand that travels along the pass, or a beat that swells and fades.
fn tempo(view: &View, width: usize) -> Row {
    if view.direction == Direction::Still {
        return bar(view.phase, width, Ink::Flame);
    }
    let Some(beat) = view.beat.filter(|_| view.pass.is_none()) else {
        return travelling(view, width);
    };
    // Full at the start of each beat, faded at its end.
    let swell = ((1.0 - beat) * width as f64 / 2.0) as usize;
    let side = " ".repeat(width / 2 - swell.min(width / 2));
    vec![(Ink::Flame, format!("{side}{}", "━".repeat(2 * swell)))]
}

fn travelling(view: &View, width: usize) -> Row {
    let hand = 5.min(width);
    let at = ((width - hand) as f64 * view.phase.clamp(0.0, 1.0)) as usize;
    let pulse = view.beat.is_some_and(|beat| beat < 0.5);
    vec![
        (Ink::Sand, "─".repeat(at)),
        (Ink::Flame, if pulse { "▆" } else { "█" }.repeat(hand)),
        (Ink::Ash, "─".repeat(width - hand - at)),
    ]
}

/// A line that fills from the left.
fn bar(done: f64, width: usize, ink: Ink) -> Row {
    let filled = (done.clamp(0.0, 1.0) * width as f64) as usize;
    vec![(ink, "━".repeat(filled)), (Ink::Ash, "─".repeat(width - filled))]
}

/// What comes next, what was just said, and the keys.
fn foot(view: &View, unlogged: bool, width: usize, roomy: bool) -> Vec<Row> {
    let language = view.language;
    let keys = match view.status {
        Status::HandsOff => vec![msg::play_keys_hands_off(language)],
        // What keeps the receiver safe is shown even where little fits.
        Status::Paused | Status::Ready if width < NARROW => vec![msg::play_keys_paused(language)],
        _ if width < NARROW => vec![msg::play_keys_narrow(language)],
        Status::Paused | Status::Ready => {
            vec![msg::play_keys_pace(language), msg::play_keys_paused(language)]
        }
        _ => vec![msg::play_keys_pace(language), msg::play_keys(language)],
    };
    let notice = match &view.notice {
        Some(notice) => notice,
        None if unlogged => msg::play_unlogged(language),
        None => "",
    };
    let mut rows = vec![cut(Ink::Cream, notice, width)];
    // Where there is little room, the stroke itself has it.
    let told = |ink, text: &str| {
        if roomy { wrapped(ink, text, width) } else { vec![cut(ink, text, width)] }
    };
    rows.extend(match &view.next {
        // What comes then may change with the answer.
        _ if view.status == Status::HandsOff => vec![Row::new()],
        Some(next) => {
            let (ink, text) = announced(language, next);
            told(ink, &text)
        }
        None => told(Ink::Sand, msg::play_nothing_next(language)),
    });
    rows.extend(keys.iter().flat_map(|keys| told(Ink::Ash, keys)));
    rows
}

/// A question after the session, answered by a key.
pub(super) fn question(language: Language, question: &str, keys: &str, size: Size) -> Vec<Row> {
    let width = size.width();
    let mut rows = vec![Row::new(), cut(Ink::Flame, msg::play_finished(language), width)];
    rows.push(Row::new());
    rows.extend(wrapped(Ink::Cream, question, width));
    rows.extend(wrapped(Ink::Sand, keys, width));
    rows.truncate(size.rows);
    rows
}

fn announced(language: Language, next: &Next) -> (Ink, String) {
    let (name, places, level) = (next.name, &next.places, next.level.words(language));
    if next.announced {
        let seconds = next.in_s.0.ceil() as u32;
        let text = msg::play_next_soon(language, seconds, name, places, level);
        return (Ink::Flame, text);
    }
    let time = words::clock(next.in_s);
    (Ink::Sand, msg::play_next(language, &time, name, places, level))
}

fn cut(ink: Ink, text: &str, width: usize) -> Row {
    if display_width(text) <= width {
        return vec![(ink, text.to_owned())];
    }
    let mut short = String::new();
    for letter in text.chars() {
        if display_width(&short) + display_width(letter.encode_utf8(&mut [0; 4])) >= width {
            break;
        }
        short.push(letter);
    }
    short.push('…');
    vec![(ink, short)]
}

fn wrapped(ink: Ink, text: &str, width: usize) -> Vec<Row> {
    textwrap::wrap(text, width).iter().map(|line| vec![(ink, line.to_string())]).collect()
}

/// What to prepare, in pages that fit the terminal; each ends with what Enter does.
pub(super) fn checklist(
    language: Language,
    title: &str,
    steps: &[String],
    size: Size,
) -> Vec<Vec<Row>> {
    let width = size.width();
    let mut lines: Vec<Row> = Vec::new();
    for step in steps {
        let options = textwrap::Options::new(width).initial_indent("· ").subsequent_indent("  ");
        let step = textwrap::wrap(step, options);
        lines.extend(step.iter().map(|line| vec![(Ink::Cream, line.to_string())]));
    }
    let room = size.rows.saturating_sub(6).max(1);
    let count = lines.len().div_ceil(room).max(1);
    let mut pages: Vec<Vec<Row>> = Vec::new();
    for i in 0..count {
        let mut page = vec![
            cut(Ink::Flame, title, width),
            cut(Ink::Sand, msg::plan_before(language), width),
            Row::new(),
        ];
        page.extend(lines.iter().skip(i * room).take(room).cloned());
        page.push(Row::new());
        let more = i + 1 < count;
        let keys = if more { msg::play_enter_more } else { msg::play_enter_starts };
        page.push(cut(Ink::Sand, keys(language), width));
        page.truncate(size.rows);
        pages.push(page);
    }
    pages
}

#[cfg(test)]
mod tests {
    use super::super::conductor::{Conductor, Wish};
    use super::*;
    use crate::sample;
    use warmhands_core::request::Request;
    use warmhands_core::session::event::Reply;
    use warmhands_core::units::Seconds;

    const USUAL: Size = Size { columns: 80, rows: 24 };

    fn at(seconds: f64) -> Conductor {
        let score = sample::score(&Request::of_minutes(8.0));
        let (mut conductor, _) = Conductor::begin(score).unwrap();
        conductor.tick(Seconds(seconds), 1.0);
        conductor
    }

    fn text(rows: &[Row]) -> String {
        let line = |row: &Row| row.iter().map(|(_, text)| text.as_str()).collect::<String>();
        rows.iter().map(|row| line(row).trim_end().to_owned()).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn a_stroke_is_large_and_the_next_one_is_announced() {
        let rows = session(&at(103.0).view(), false, USUAL);
        insta::assert_snapshot!(text(&rows));
    }

    #[test]
    fn what_comes_next_and_the_keys_stand_whole_in_every_language() {
        for language in Language::ALL {
            let mut request = Request::of_minutes(8.0);
            request.language = language;
            let (mut conductor, _) = Conductor::begin(sample::score(&request)).unwrap();
            conductor.tick(Seconds(103.0), 1.0);
            let view = conductor.view();
            let shown = text(&session(&view, false, USUAL));
            let words: Vec<_> = shown.split_whitespace().collect();
            let last = msg::play_keys(language).split_whitespace().last().unwrap();
            assert_eq!(words.last(), Some(&last), "{language:?}\n{shown}");
            let places = &view.next.as_ref().unwrap().places;
            let whole = |word: &str| words.iter().any(|shown| shown.contains(word));
            assert!(places.split_whitespace().all(whole), "{language:?}: {places}\n{shown}");
        }
    }

    #[test]
    fn hands_off_says_what_is_left_alone() {
        let mut conductor = at(231.0);
        conductor.wish(Wish::Says(Reply::Hurts));
        let shown = text(&session(&conductor.view(), false, USUAL));
        assert!(shown.contains("From now on left alone: left shoulder."), "{shown}");
        assert!(shown.contains("space go on elsewhere"), "{shown}");
    }

    #[test]
    fn a_narrow_terminal_still_shows_how_firm_and_how_to_stop() {
        let size = Size { columns: 40, rows: 14 };
        let shown = text(&session(&at(115.0).view(), false, size));
        for needed in ["● ● ● ○  medium", "h hurts   q stop"] {
            assert!(shown.contains(needed), "{shown}");
        }
    }

    #[test]
    fn every_terminal_gets_just_the_rows_and_columns_it_has() {
        for (columns, rows) in [(80, 24), (120, 40), (40, 12), (20, 5), (300, 90), (1, 1)] {
            let size = Size { columns, rows };
            for seconds in [0.0, 115.0, 231.0, 330.0, 440.0] {
                let view = at(seconds).view();
                let shown = session(&view, true, size);
                assert_eq!(shown.len(), rows, "{size:?} at {seconds}");
            }
            for page in
                checklist(Language::English, "Evening", &["Warm the room.".to_owned()], size)
            {
                assert!(page.len() <= rows.max(1), "{size:?}");
            }
        }
    }

    #[test]
    fn a_long_checklist_has_pages_and_only_the_last_one_starts() {
        let steps: Vec<String> = (0..40).map(|i| format!("Step {i}.")).collect();
        let pages: Vec<String> = checklist(Language::English, "Evening", &steps, USUAL)
            .iter()
            .map(|p| text(p))
            .collect();
        assert_eq!(pages.len(), 3);
        assert!(pages[0].contains("Enter shows more") && pages[2].contains("Enter starts"));
        assert!(pages[2].contains("Step 39."));
    }
}
