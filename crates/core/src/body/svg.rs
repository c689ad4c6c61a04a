//! The back as a drawing, seen from above with the head up: the receiver's left is on the left.

use super::sites::SiteSpec;
use super::surface::{dot, unit};
use super::{Body, Landmark};
use crate::few;
use crate::geometry::{Point, Polygon};
use crate::level::Level;
use crate::place::Place;
use crate::words::{Language, msg};
use litemap::LiteMap;
use std::fmt::Write;

/// One view of the back in a drawing.
#[derive(Debug, Clone, Copy, Default)]
pub struct Figure<'a> {
    /// Written above it.
    pub title: &'a str,
    /// What it is said in.
    pub language: Language,
    /// Whether it shows the places, with their names.
    pub places: bool,
    /// Whether it shows the sites, with a legend of their rules.
    pub sites: bool,
    /// Whether it shows what a finger can find, the levels of the spine among it.
    pub landmarks: bool,
    /// SVG elements to lay over the skin, millimetres in the body frame: the path of a stroke, say.
    pub over: &'a str,
}

impl Figure<'_> {
    /// What a person needs to check the anatomy by eye.
    pub fn atlas(language: Language) -> [Self; 2] {
        let usual = Self { language, ..Self::default() };
        [
            Figure { title: msg::atlas_places(language), places: true, ..usual },
            Figure { title: msg::atlas_sites(language), sites: true, landmarks: true, ..usual },
        ]
    }
}

/// Rows of shading this far apart, millimetres; blurred into each other.
const ROW_MM: f64 = 4.0;
/// How many tones the shading has.
const TONES: usize = 56;
/// Room for labels beside the body, and for titles above it, millimetres.
const MARGIN_MM: f64 = 150.0;
const HEAD_MM: f64 = 100.0;
/// Height of one line of the legend, millimetres.
const LINE_MM: f64 = 21.0;

impl Body {
    /// A drawing of figures side by side. Numbers are millimetres; the origin of each figure is C7.
    pub fn svg(&self, figures: &[Figure]) -> String {
        let half_width = self.half_width_mm() + MARGIN_MM;
        let (top, bottom) = self.reach_mm();
        let legend = if figures.iter().any(|f| f.sites) {
            LINE_MM * (SiteSpec::all().len() as f64 / 2.0 + 2.0)
        } else {
            0.0
        };
        let language = figures.first().map_or(Language::default(), |f| f.language);
        let width = 2.0 * half_width * figures.len().max(1) as f64;
        let height = HEAD_MM + bottom - top + 70.0 + legend;
        let mut out = String::new();
        let _ = write!(
            out,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width:.0} {height:.0}\" \
             role=\"img\" aria-label=\"{}\">\n<style>{STYLE}</style>\n",
            msg::atlas_label(language)
        );
        self.write_defs(&mut out);
        let _ =
            writeln!(out, "<rect class=\"paper\" width=\"{width:.0}\" height=\"{height:.0}\"/>");
        for (i, figure) in figures.iter().enumerate() {
            let (x, y) = (half_width * (2 * i + 1) as f64, HEAD_MM - top);
            let _ = writeln!(out, "<g transform=\"translate({x:.0} {y:.0})\">");
            self.write_figure(&mut out, figure);
            out.push_str("</g>\n");
        }
        out.push_str("</svg>\n");
        out
    }

    fn write_figure(&self, out: &mut String, figure: &Figure) {
        let (top, bottom) = self.reach_mm();
        let edge = self.half_width_mm();
        let _ = writeln!(
            out,
            "<text class=\"title\" y=\"{:.0}\">{}</text>\
             <text class=\"side\" x=\"{:.0}\" y=\"{:.0}\">{}</text>\
             <text class=\"side\" x=\"{edge:.0}\" y=\"{:.0}\">{}</text>",
            top - 50.0,
            escaped(figure.title),
            -edge,
            top - 8.0,
            msg::atlas_left(figure.language),
            top - 8.0,
            msg::atlas_right(figure.language),
        );
        out.push_str("<use href=\"#skin\"/>\n");
        if figure.places {
            self.write_places(out);
        }
        if figure.sites {
            self.write_sites(out);
        }
        if figure.landmarks {
            self.write_landmarks(out);
        }
        out.push_str(figure.over);
        write_scale(out, figure.language, -50.0, bottom + 30.0);
        if figure.sites {
            write_legend(
                out,
                figure.language,
                -edge - MARGIN_MM + 30.0,
                bottom + 75.0,
                edge + MARGIN_MM,
            );
        }
    }

    /// Clip, filters and the skin itself, drawn once and used by each figure.
    fn write_defs(&self, out: &mut String) {
        let outline: String = self.silhouette().iter().map(smooth_path).collect();
        let (_, bottom) = self.reach_mm();
        let fade = bottom - 70.0;
        let wrists: String = self.silhouette()[1..].iter().map(faded_wrist).collect();
        let _ = write!(
            out,
            "<defs>\n<clipPath id=\"body\"><path d=\"{outline}\"/></clipPath>\n\
             <filter id=\"soft\" x=\"-5%\" y=\"-5%\" width=\"110%\" height=\"110%\">\
             <feGaussianBlur stdDeviation=\"2.6\"/></filter>\n\
             <filter id=\"shade\" x=\"-20%\" y=\"-20%\" width=\"140%\" height=\"140%\">\
             <feGaussianBlur stdDeviation=\"14\"/></filter>\n\
             <linearGradient id=\"melt\" x2=\"0\" y2=\"1\"><stop stop-opacity=\"0\"/>\
             <stop offset=\".6\"/></linearGradient>\n\
             <linearGradient id=\"end\" gradientUnits=\"userSpaceOnUse\" x2=\"0\" y1=\"{fade:.0}\" \
             y2=\"{bottom:.0}\"><stop stop-color=\"#fff\"/><stop offset=\"1\"/></linearGradient>\n\
             <mask id=\"fade\" maskUnits=\"userSpaceOnUse\" x=\"-2000\" y=\"-2000\" width=\"4000\" \
             height=\"4000\"><rect x=\"-2000\" y=\"-2000\" width=\"4000\" height=\"4000\" \
             fill=\"url(#end)\"/>{wrists}</mask>\n\
             <pattern id=\"hatch\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\" \
             patternTransform=\"rotate(45)\"><path d=\"M0 0V5\" stroke=\"#a3122b\" \
             stroke-width=\"2.4\"/></pattern>\n<g id=\"skin\" mask=\"url(#fade)\">\n\
             <path d=\"{outline}\" fill=\"#6b4a3a\" opacity=\".45\" filter=\"url(#shade)\" \
             transform=\"translate(9 12)\"/>\n<g clip-path=\"url(#body)\">\
             <path d=\"{outline}\" fill=\"#9a6650\"/>\n<g filter=\"url(#soft)\" fill=\"none\" \
             stroke-width=\"{:.1}\">\n",
            ROW_MM + 0.6
        );
        for (tone, rows) in self.shading() {
            let _ = writeln!(out, "<path stroke=\"{}\" d=\"{rows}\"/>", colour(tone));
        }
        out.push_str("</g></g>\n</g>\n</defs>\n");
    }

    /// Horizontal runs of one tone each, as path data by tone.
    fn shading(&self) -> LiteMap<usize, String> {
        let edge = self.half_width_mm();
        let (top, bottom) = self.reach_mm();
        let columns = (edge / ROW_MM).ceil() as i32;
        let mut runs = LiteMap::<usize, String>::new();
        for row in 0..((bottom - top) / ROW_MM).ceil() as i32 {
            let y = top.floor() + ROW_MM * (f64::from(row) + 0.5);
            let half: Vec<_> = (0..=columns).map(|i| self.normal_mm(f64::from(i), y)).collect();
            let mut last = None;
            for i in -columns..=columns {
                let tone = half[i.unsigned_abs() as usize]
                    .map(|[x, y, z]| tone([if i < 0 { -x } else { x }, y, z]));
                if let Some(tone) = tone {
                    let run = runs.entry(tone).or_default();
                    if last != Some(tone) {
                        let start = (f64::from(i) - 0.5) * ROW_MM;
                        let _ = write!(run, "M{start:.0} {y:.0}");
                    }
                    let _ = write!(run, "h{ROW_MM:.0}");
                }
                last = tone;
            }
        }
        runs
    }
    /// The normal of the skin in column `i`, of the right half, at `y` millimetres.
    fn normal_mm(&self, i: f64, y: f64) -> Option<[f64; 3]> {
        self.surface(i * ROW_MM / 1000.0, y / 1000.0).map(|(_, normal)| normal)
    }

    fn write_places(&self, out: &mut String) {
        for place in Place::all() {
            let _ = writeln!(out, "<path class=\"place\" d=\"{}\"/>", path(self.outline(place)));
        }
        for place in Place::all() {
            let Point { x, y } = self.centre(place);
            let name = place.area.name();
            let (low, high) = self.outline(place).bounds();
            // About 7 mm a letter: a name too long for its place stands upright.
            let upright = (high.x - low.x) * 1000.0 < 7.0 * name.len() as f64;
            let turn = if upright { -90.0 * place.side.sign() } else { 0.0 };
            let _ = writeln!(
                out,
                "<text class=\"name\" transform=\"translate({:.0} {:.0}) rotate({turn:.0})\" \
                 dy=\"4\">{name}</text>",
                x * 1000.0,
                y * 1000.0,
            );
        }
    }

    fn write_sites(&self, out: &mut String) {
        for site in self.sites() {
            let class = rule_class(SiteSpec::all()[site.kind as usize].level_max);
            let _ = writeln!(out, "<path class=\"site {class}\" d=\"{}\"/>", path(&site.outline));
        }
        for (number, spec) in SiteSpec::all().iter().enumerate() {
            let right =
                |site: &&super::Site| site.kind == spec.kind && site.outline.centre().x >= -1e-9;
            let Some(site) = self.sites().iter().find(right) else { continue };
            let Point { x, y } = site.outline.centre();
            write_number(out, number + 1, x * 1000.0, y * 1000.0);
        }
    }

    fn write_landmarks(&self, out: &mut String) {
        let margin = self.half_width_mm() + 12.0;
        let (mut left, mut right) = (Vec::new(), Vec::new());
        for mark in self.landmarks() {
            let Point { x, y } = mark.at;
            let (x, y) = (x * 1000.0, y * 1000.0);
            if is_vertebra(mark) {
                let _ = writeln!(
                    out,
                    "<path class=\"tick\" d=\"M-5 {y:.1}H5\"/>\
                     <text class=\"level\" x=\"-29\" y=\"{:.1}\">{}</text>",
                    y + 3.0,
                    mark.name
                );
            } else {
                let _ =
                    writeln!(out, "<circle class=\"mark\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"3\"/>");
                if x < 0.0 {
                    left.push((x, y, mark));
                } else if mark.at.x == 0.0 {
                    right.push((x, y, mark));
                }
            }
        }
        write_labels(out, left, -margin);
        write_labels(out, right, margin);
    }

    fn half_width_mm(&self) -> f64 {
        let edges = self.silhouette().iter().map(|outline| outline.bounds().1.x);
        edges.fold(0.0, f64::max) * 1000.0
    }
    /// From the top of what is drawn to its bottom.
    fn reach_mm(&self) -> (f64, f64) {
        let bounds = self.silhouette().iter().map(Polygon::bounds);
        let (low, high) = bounds
            .fold((0.0, 0.0), |(low, high): (f64, f64), (a, b)| (low.min(a.y), high.max(b.y)));
        (low * 1000.0, high * 1000.0)
    }
}

fn is_vertebra(mark: &Landmark) -> bool {
    mark.name.len() < 4 && mark.name.starts_with(['T', 'L'])
}

/// Names in a column at `margin`, spread apart where they would overlap, with a line to each mark.
fn write_labels(out: &mut String, mut marks: Vec<(f64, f64, &Landmark)>, margin: f64) {
    few::sort(&mut marks, |a, b| a.1.total_cmp(&b.1));
    let mut row = f64::NEG_INFINITY;
    for (x, y, mark) in marks {
        row = y.max(row + 17.0);
        let anchor = if margin < 0.0 { "end" } else { "start" };
        let name = mark.name.split('.').next().unwrap_or_default();
        let _ = writeln!(
            out,
            "<path class=\"lead\" d=\"M{x:.0} {y:.0}L{:.0} {row:.0}H{margin:.0}\"/>\
             <text class=\"label\" text-anchor=\"{anchor}\" x=\"{:.0}\" y=\"{:.0}\">{name}</text>",
            margin - 14.0 * margin.signum(),
            margin + 4.0 * margin.signum(),
            row + 4.0,
        );
    }
}

fn write_number(out: &mut String, number: usize, x: f64, y: f64) {
    let _ = writeln!(
        out,
        "<circle class=\"chip\" cx=\"{x:.0}\" cy=\"{y:.0}\" r=\"7.5\"/>\
         <text class=\"number\" x=\"{x:.0}\" y=\"{:.0}\">{number}</text>",
        y + 3.5
    );
}

fn write_scale(out: &mut String, language: Language, x: f64, y: f64) {
    let _ = writeln!(
        out,
        "<path class=\"scale\" d=\"M{x} {y:.0}h100m0 -5v10m-50 -8v6m-50 -8v10\"/>\
         <text class=\"side\" x=\"0\" y=\"{:.0}\">{}</text>",
        y + 20.0,
        msg::atlas_scale(language)
    );
}

/// The rules of the sites, in two columns.
fn write_legend(out: &mut String, language: Language, x: f64, y: f64, column: f64) {
    let sites = SiteSpec::all();
    let rows = sites.len().div_ceil(2);
    for (i, site) in sites.iter().enumerate() {
        let (x, y) = (x + column * (i / rows) as f64, y + LINE_MM * (i % rows) as f64);
        let words = site.words(language);
        let rule = match site.level_max {
            None => msg::atlas_never(language, words),
            Some(Level(4)) => msg::atlas_broad(language, words),
            Some(level) => msg::atlas_level(language, words, &level.numbered(language)),
        };
        let _ = writeln!(
            out,
            "<rect class=\"site {}\" x=\"{:.0}\" y=\"{:.0}\" width=\"22\" height=\"14\" rx=\"3\"/>",
            rule_class(site.level_max),
            x + 16.0,
            y - 7.0,
        );
        write_number(out, i + 1, x, y);
        let _ = writeln!(
            out,
            "<text class=\"legend\" x=\"{:.0}\" y=\"{:.0}\">{}</text>",
            x + 46.0,
            y + 4.5,
            escaped(&rule)
        );
    }
}

fn rule_class(level_max: Option<Level>) -> &'static str {
    match level_max {
        None => "never",
        Some(Level(1)) => "l1",
        Some(Level(2)) => "l2",
        Some(Level(3)) => "l3",
        Some(_) => "l4",
    }
}

/// How light the skin looks, from 0, under a lamp at the upper left.
fn tone(normal: [f64; 3]) -> usize {
    let [x, y, z] = normal;
    // The relief is shallow: steeper slopes let a person see it.
    let light = dot(unit([1.5 * x, 1.5 * y, z]), unit([-0.42, -0.44, 0.79]));
    let light = ((light + 0.2) / 1.2).clamp(0.0, 1.0);
    ((0.75 * light + 0.25 * z.max(0.0)) * TONES as f64) as usize
}

fn colour(tone: usize) -> String {
    const RAMP: [[f64; 3]; 4] =
        [[92.0, 52.0, 40.0], [176.0, 112.0, 84.0], [228.0, 176.0, 144.0], [255.0, 228.0, 204.0]];
    let at = (tone as f64 / TONES as f64).min(0.999) * (RAMP.len() - 1) as f64;
    let (low, share) = (at as usize, at.fract());
    let mix = |i: usize| (RAMP[low][i] + (RAMP[low + 1][i] - RAMP[low][i]) * share) as u8;
    format!("#{:02x}{:02x}{:02x}", mix(0), mix(1), mix(2))
}

fn path(polygon: &Polygon) -> String {
    let mut data = String::new();
    for (i, p) in polygon.corners().iter().enumerate() {
        let command = if i == 0 { 'M' } else { 'L' };
        let _ = write!(data, "{command}{:.1} {:.1}", p.x * 1000.0, p.y * 1000.0);
    }
    data.push('Z');
    data
}

/// A closed curve through the corners (Catmull–Rom as cubic Béziers).
fn smooth_path(polygon: &Polygon) -> String {
    let points = polygon.corners();
    let at = |i: usize| points[i % points.len()];
    let n = points.len();
    let mut data = format!("M{:.1} {:.1}", at(0).x * 1000.0, at(0).y * 1000.0);
    for i in 0..n {
        let (before, from, to, after) = (at(i + n - 1), at(i), at(i + 1), at(i + 2));
        let lead = |p: f64, before: f64, after: f64| (p + (after - before) / 6.0) * 1000.0;
        let _ = write!(
            data,
            "C{:.1} {:.1} {:.1} {:.1} {:.1} {:.1}",
            lead(from.x, before.x, to.x),
            lead(from.y, before.y, to.y),
            lead(to.x, after.x, from.x),
            lead(to.y, after.y, from.y),
            to.x * 1000.0,
            to.y * 1000.0,
        );
    }
    data.push('Z');
    data
}

/// Takes the end of an arm away softly, with its shade: the hands are not part of the back.
fn faded_wrist(arm: &Polygon) -> String {
    let (low, high) = arm.bounds();
    let (end, on) = if high.y > -low.y { (high.y, 1.0) } else { (low.y, -1.0) };
    let near = arm.corners().iter().filter(|p| (p.y - end).abs() < 0.03);
    let (sum, count) = near.fold((0.0, 0.0), |(sum, count), p| (sum + p.x, count + 1.0));
    format!(
        "<rect x=\"-60\" y=\"-110\" width=\"120\" height=\"180\" fill=\"url(#melt)\" \
         transform=\"translate({:.0} {:.0}) scale(1 {on})\"/>",
        sum / count * 1000.0,
        end * 1000.0
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

const STYLE: &str = "text{font-family:'Source Sans 3','Segoe UI',system-ui,'DejaVu Sans',sans-serif;\
fill:#46322a}.paper{fill:#f7f0e7}.title{font-size:30px;text-anchor:middle;\
font-family:Georgia,'DejaVu Serif',serif}.side{font-size:13px;text-anchor:middle;fill:#8a6f61}\
.name{font-size:12.5px;text-anchor:middle;paint-order:stroke;stroke:#fff3e6;stroke-width:3;\
stroke-opacity:.75;stroke-linejoin:round}.place{fill:#fff;fill-opacity:.1;stroke:#fff;\
stroke-opacity:.85;stroke-width:1.6;stroke-linejoin:round}.site{stroke-width:1.2;\
stroke-linejoin:round}.never{fill:url(#hatch);stroke:#a3122b}.l1{fill:#e2572b;fill-opacity:.42;\
stroke:#c8451d}.l2{fill:#f0932b;fill-opacity:.38;stroke:#cf7714}.l3{fill:#f4cf4d;fill-opacity:.26;\
stroke:#bb9312}.l4{fill:#5aa0a8;fill-opacity:.26;stroke:#3d7f87}.chip{fill:#fffaf3;stroke:#46322a;\
stroke-width:.8}.number{font-size:9.5px;text-anchor:middle;font-weight:600}.mark{fill:#1d4f7a;\
stroke:#fff;stroke-width:1}.tick{stroke:#1d4f7a;stroke-width:1.4}.level{font-size:9px;\
text-anchor:end;fill:#173f63;paint-order:stroke;stroke:#fff3e6;stroke-width:2.4;\
stroke-opacity:.8}.lead{fill:none;stroke:#1d4f7a;stroke-width:.8;stroke-opacity:.7}\
.label{font-size:13px;fill:#173f63}.legend{font-size:14px}.scale{fill:none;stroke:#46322a;\
stroke-width:1.4}";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::place::Area;
    use crate::request::Receiver;

    #[test]
    fn an_atlas_names_every_place_landmark_and_rule() {
        let body = Body::of(&Receiver::default());
        let svg = body.svg(&Figure::atlas(Language::English));
        for area in Area::ALL {
            assert_eq!(svg.matches(&format!(">{}</text>", area.name())).count(), 2, "{area:?}");
        }
        for mark in body.landmarks().iter().filter(|mark| mark.at.x <= 0.0) {
            let name = mark.name.trim_end_matches(".left");
            assert!(svg.contains(&format!(">{name}</text>")), "{name}");
        }
        for site in SiteSpec::all() {
            assert!(svg.contains(site.words(Language::English)), "{:?}", site.kind);
        }
        assert!(!svg.contains("NaN") && !svg.contains("inf "));
        assert!(svg.len() < 400_000, "small enough to send to a phone: {}", svg.len());
    }

    #[test]
    fn left_is_on_the_left_and_what_is_laid_over_comes_last() {
        let body = Body::of(&Receiver::default());
        let over = "<path id=\"stroke\" d=\"M0 0\"/>";
        let figure = Figure { title: "Sam & Kim", over, ..Figure::default() };
        let svg = body.svg(&[figure]);
        assert!(svg.contains("Sam &amp; Kim"));
        assert!(svg.find("#skin\"/>").unwrap() < svg.find(over).unwrap());
        let place = |side| body.centre(Place::new(Area::Shoulder, side)).x;
        assert!(place(crate::place::Side::Left) < place(crate::place::Side::Right));
        assert_eq!(svg.matches("<g").count(), svg.matches("</g>").count());
    }
}
