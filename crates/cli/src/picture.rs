//! A score as a picture: the paths over the back, and its movements along a line of time.

use crate::output::clean;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use warmhands_core::body::Body;
use warmhands_core::geometry::{Point, Polygon};
use warmhands_core::score::{Movement, MovementKind, Score, Stroke};
use warmhands_core::units::Seconds;
use warmhands_core::words::{self, msg};

/// Width of the whole picture, pixels.
const WIDTH: f64 = 960.0;
/// Empty pixels around everything.
const MARGIN: f64 = 24.0;
/// Pixels from the top to the backs: the title's.
const TOP: f64 = 64.0;
/// Height of the timeline's tallest stroke, pixels.
const LANE: f64 = 56.0;

/// A small back for each movement with its paths, and the timeline under them.
pub(crate) fn of_score(score: &Score) -> String {
    let body = Body::of(&score.request.receiver);
    let panel = (WIDTH - 2.0 * MARGIN) / score.movements.len().max(1) as f64;
    let frame = |i: usize| Frame::of(&body, MARGIN + i as f64 * panel, panel * 0.94);
    let names = TOP + frame(0).height + MARGIN;
    let timeline_top = names + MARGIN;
    let mut svg = open(WIDTH, timeline_top + LANE + 2.0 * MARGIN, &score.title);
    text(&mut svg, (MARGIN, 40.0), "title", "start", &score.title);
    for (i, movement) in score.movements.iter().enumerate() {
        let frame = frame(i);
        silhouette(&mut svg, &body, &frame);
        strokes(&mut svg, movement, &frame);
        let middle = MARGIN + (i as f64 + 0.47) * panel;
        text(
            &mut svg,
            (middle, names),
            "name",
            "middle",
            words::movement(score.request.language, movement.kind),
        );
    }
    timeline(&mut svg, score, timeline_top);
    svg + "</svg>\n"
}

/// Where points of the back go in the picture.
struct Frame {
    low: Point,
    left: f64,
    scale: f64,
    height: f64,
}

impl Frame {
    /// The back from `left` on, `width` pixels wide.
    fn of(body: &Body, left: f64, width: f64) -> Self {
        let (mut low, mut high) =
            (Point::new(f64::INFINITY, f64::INFINITY), Point::new(-f64::INFINITY, -f64::INFINITY));
        for (a, b) in body.silhouette().iter().map(Polygon::bounds) {
            low = Point::new(low.x.min(a.x), low.y.min(a.y));
            high = Point::new(high.x.max(b.x), high.y.max(b.y));
        }
        let scale = width / (high.x - low.x);
        Self { low, left, scale, height: (high.y - low.y) * scale }
    }
    fn at(&self, p: Point) -> (f64, f64) {
        (self.left + (p.x - self.low.x) * self.scale, TOP + (p.y - self.low.y) * self.scale)
    }
}

fn colour(kind: MovementKind) -> &'static str {
    match kind {
        MovementKind::Warm => "#e8a05a",
        MovementKind::Knead => "#d9694a",
        MovementKind::Release => "#c2486b",
        MovementKind::Sweep => "#8f6bb3",
        MovementKind::Close => "#5f86b5",
        MovementKind::Rest => "#6fa08f",
    }
}

fn open(width: f64, height: f64, title: &str) -> String {
    format!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0} {height:.0}" role="img">
<title>{}</title>
<style>
text {{ font-family: system-ui, sans-serif; font-size: 13px; fill: #d9c7b4; }}
.title {{ font-size: 22px; fill: #f4dfc4; }}
.name {{ fill: #f4dfc4; }}
.skin {{ fill: #3d2c24; }}
.path {{ fill: none; stroke-width: 2.5; stroke-linecap: round; stroke-linejoin: round; opacity: .8; }}
</style>
<rect width="100%" height="100%" rx="14" fill="#211712"/>
"##,
        escaped(title)
    )
}

fn silhouette(svg: &mut String, body: &Body, frame: &Frame) {
    for corners in body.silhouette().iter().map(Polygon::corners) {
        let _ = writeln!(svg, r#"<polygon class="skin" points="{}"/>"#, points(corners, frame));
    }
}

fn points(points: &[Point], frame: &Frame) -> String {
    let pairs = points.iter().map(|p| frame.at(*p)).map(|(x, y)| format!("{x:.1},{y:.1}"));
    pairs.collect::<Vec<_>>().join(" ")
}

/// The paths of a movement, each once however often it is followed, with a dot where it ends.
fn strokes(svg: &mut String, movement: &Movement, frame: &Frame) {
    let colour = colour(movement.kind);
    let _ = writeln!(svg, r#"<g class="path" stroke="{colour}">"#);
    let hands = movement.strokes.iter().flat_map(|stroke| stroke.hands.working());
    let paths: BTreeSet<String> = hands.map(|hand| points(&hand.path, frame)).collect();
    for path in paths.iter().filter(|path| !path.is_empty()) {
        let (x, y) = path.rsplit(' ').next().and_then(|p| p.split_once(',')).expect("a point");
        let _ = writeln!(
            svg,
            r#"<polyline points="{path}"/><circle cx="{x}" cy="{y}" r="3" fill="{colour}"/>"#
        );
    }
    svg.push_str("</g>\n");
}

/// One bar a stroke, as high as it is firm, in the colour of its movement.
fn timeline(svg: &mut String, score: &Score, top: f64) {
    let total = score.duration_s.0.max(1.0);
    let x_of = |s: f64| MARGIN + s / total * (WIDTH - 2.0 * MARGIN);
    let base = top + LANE;
    let language = score.request.language;
    let said = |stroke: &Stroke| {
        let places = words::places(language, &stroke.places);
        let name = stroke.technique.name(language);
        msg::picture_stroke(language, &words::clock(stroke.start_s), name, &places)
    };
    for (m, _, stroke) in score.strokes() {
        let (x, end) = (x_of(stroke.start_s.0), x_of(stroke.end_s().0));
        let height = LANE * f64::from(stroke.level.0.min(4)) / 4.0;
        let _ = writeln!(
            svg,
            r#"<rect x="{x:.1}" y="{:.1}" width="{:.1}" height="{height:.1}" rx="2" fill="{}"><title>{}</title></rect>"#,
            base - height,
            (end - x - 1.5).max(1.0),
            colour(score.movements[m].kind),
            escaped(&said(stroke)),
        );
    }
    let scale = msg::picture_scale(language, &words::clock(Seconds::ZERO));
    text(svg, (MARGIN, base + MARGIN), "", "start", &scale);
    text(svg, (WIDTH - MARGIN, base + MARGIN), "", "end", &words::clock(score.duration_s));
}

fn text(svg: &mut String, (x, y): (f64, f64), class: &str, anchor: &str, words: &str) {
    let _ = writeln!(
        svg,
        r#"<text x="{x:.1}" y="{y:.1}" class="{class}" text-anchor="{anchor}">{}</text>"#,
        escaped(words)
    );
}

fn escaped(text: &str) -> String {
    clean(text).replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample;
    use warmhands_core::request::Request;

    #[test]
    fn a_title_cannot_break_the_picture() {
        let mut score = sample::score(&Request::of_minutes(8.0));
        score.title = "<Ann> & \u{1b}Bo".to_owned();
        let svg = of_score(&score);
        assert!(svg.contains("&lt;Ann&gt; &amp; Bo") && !svg.contains("<Ann>"));
    }

    #[test]
    fn every_movement_has_its_back_and_every_stroke_its_bar() {
        let score = sample::score(&Request::of_minutes(8.0));
        let svg = of_score(&score);
        assert_eq!(svg.matches(r#"class="name""#).count(), 6);
        assert_eq!(svg.matches("rx=\"2\"").count(), score.strokes().count());
        assert!(svg.contains("<polyline") && !svg.contains("NaN") && !svg.contains("inf"));
    }
}
