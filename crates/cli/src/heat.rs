//! A picture of the dose: the back seen from above in warm ivory, with the dose glowing on it.
//!
//! Everything that varies over the back is a [`Field`]: values on a coarse grid, read smoothly
//! between its points. The skin, its relief and the dose are fields; the picture asks them pixel
//! by pixel.

use noto_sans_mono_bitmap::{FontWeight, RasterHeight, get_raster, get_raster_width};
use std::io::Write;
use std::ops::Range;
use warmhands_core::body::Body;
use warmhands_core::dose::DoseMap;
use warmhands_core::geometry::{Point, Polygon, distance_to_segment};
use warmhands_core::place::Place;

/// Where the ramp ends, kPa·s: some thirty moderate glides (handbook §3). It is fixed, so that
/// pictures compare; a ramp up to each picture's own peak would hide all but the peak.
const MAXIMUM: f32 = 400.0;
/// Point work above this is ringed, kPa·s: some four seconds of a slow press at medium pressure, or
/// half a minute of thumb circles.
const POINT_WORK: f32 = 100.0;

const PX_PER_M: f64 = 1050.0;
/// Between the body and the edges of the picture, metres.
const MARGIN: f64 = 0.045;
/// Below the body, for the legend, pixels.
const LEGEND: usize = 96;
/// Spacing of the points where the skin's light and shadow are reckoned, metres.
const RELIEF: f64 = 0.006;
/// Towards the lamp, in the body's frame: near the head, a little to the left.
const LAMP: [f64; 3] = [-0.16, -0.50, 0.85];
/// Light of the skin where it turns away from the eye, 0–1.
const RIM: f32 = 0.3;

type Colour = [f32; 3];

const NIGHT: Colour = [0.105, 0.072, 0.078];
const DARK: Colour = [0.03, 0.02, 0.025];
const GLOW: Colour = [0.205, 0.132, 0.122];
const IVORY: Colour = [0.905, 0.850, 0.780];
const SHADE: Colour = [0.420, 0.285, 0.255];
const LINE: Colour = [0.300, 0.175, 0.160];
const PALE: Colour = [1.0, 0.97, 0.9];
const INK: Colour = [0.860, 0.790, 0.720];
/// Wine, coral, orange, gold.
const RAMP: [Colour; 4] =
    [[0.62, 0.12, 0.26], [0.95, 0.20, 0.12], [1.00, 0.42, 0.07], [1.00, 0.70, 0.22]];

/// Writes the picture of a dose on this body as PNG.
pub(crate) fn png(map: &DoseMap, body: &Body, to: impl Write) -> Result<(), png::EncodingError> {
    let mut canvas = Canvas::around(body);
    canvas.paint_body(map, body);
    canvas.draw_places(body);
    canvas.draw_legend();
    canvas.encode(to)
}

/// Values on a grid, read between its points by quadratic splines: smooth, and without overshoot.
struct Field {
    width: usize,
    spacing: f64,
    /// The middle of the first value's cell.
    first: Point,
    values: Vec<f32>,
}

impl Field {
    /// `value` at points this far apart, all over a canvas.
    fn over(canvas: &Canvas, spacing: f64, value: impl Fn(Point) -> f32) -> Self {
        let cells = |pixels: usize| (pixels as f64 / PX_PER_M / spacing) as usize + 1;
        let (width, height) = (cells(canvas.width), cells(canvas.height));
        let first = canvas.corner;
        let point = |i: usize| {
            let (column, row) = ((i % width) as f64, (i / width) as f64);
            Point::new(first.x + column * spacing, first.y + row * spacing)
        };
        let values = (0..width * height).map(|i| value(point(i))).collect();
        Self { width, spacing, first, values }
    }

    /// A quantity of the dose map.
    fn of(map: &DoseMap, values: Vec<f32>) -> Self {
        let half = map.cell_m.0 / 2.0;
        let first = Point::new(map.origin.x + half, map.origin.y + half);
        Self { width: map.width, spacing: map.cell_m.0, first, values }
    }

    fn value(&self, column: isize, row: isize) -> f32 {
        let inside = (0..self.width.cast_signed()).contains(&column) && row >= 0;
        let i = row * self.width.cast_signed() + column;
        if inside { self.values.get(i as usize).copied().unwrap_or(0.0) } else { 0.0 }
    }

    fn at(&self, p: Point) -> f32 {
        let (x, y) = ((p.x - self.first.x) / self.spacing, (p.y - self.first.y) / self.spacing);
        let (column, row) = (x.round(), y.round());
        let (across, down) = (spline(x - column), spline(y - row));
        let mut sum = 0.0;
        for (dy, b) in (-1..).zip(down) {
            for (dx, a) in (-1..).zip(across) {
                sum += a * b * self.value(column as isize + dx, row as isize + dy);
            }
        }
        sum
    }

    /// Change for each metre, in whatever direction it is greatest.
    fn steepness(&self, p: Point) -> f32 {
        let h = self.spacing / 2.0;
        let at = |dx, dy| self.at(Point::new(p.x + dx, p.y + dy));
        let (right, down) = (at(h, 0.0) - at(-h, 0.0), at(0.0, h) - at(0.0, -h));
        (right * right + down * down).sqrt() / self.spacing as f32
    }

    /// Averaged over a square of `2 · reach + 1` points on a side, three times over: a soft blur.
    fn blurred(mut self, reach: isize) -> Self {
        let height = (self.values.len() / self.width).cast_signed();
        for _ in 0..3 {
            for (dx, dy) in [(1, 0), (0, 1)] {
                let mean = |column: isize, row: isize| {
                    (-reach..=reach).map(|k| self.value(column + k * dx, row + k * dy)).sum::<f32>()
                        / (2 * reach + 1) as f32
                };
                let width = self.width.cast_signed();
                self.values = (0..width * height).map(|i| mean(i % width, i / width)).collect();
            }
        }
        self
    }
}

/// Weights of the three nearest points, `t` spacings (−½ to ½) from the middle one.
fn spline(t: f64) -> [f32; 3] {
    let (before, after) = (0.5 - t, 0.5 + t);
    [0.5 * before * before, 0.75 - t * t, 0.5 * after * after].map(|w| w as f32)
}

struct Canvas {
    width: usize,
    height: usize,
    /// Of the body's frame, at the upper left pixel.
    corner: Point,
    pixels: Vec<Colour>,
}

impl Canvas {
    /// A dark sheet around the whole body.
    fn around(body: &Body) -> Self {
        let (low, high) =
            Polygon::new(body.silhouette().iter().flat_map(|p| p.corners().to_vec()).collect())
                .bounds();
        let pixels = |metres: f64| ((metres + 2.0 * MARGIN) * PX_PER_M).round() as usize;
        let (width, height) = (pixels(high.x - low.x), pixels(high.y - low.y) + LEGEND);
        Self {
            width,
            height,
            corner: Point::new(low.x - MARGIN, low.y - MARGIN),
            pixels: vec![NIGHT; width * height],
        }
    }

    fn point(&self, x: usize, y: usize) -> Point {
        let metres = |pixels: usize| (pixels as f64 + 0.5) / PX_PER_M;
        Point::new(self.corner.x + metres(x), self.corner.y + metres(y))
    }

    /// Mixes `colour` into a pixel; one outside the picture is left out.
    fn mix(&mut self, x: usize, y: usize, colour: Colour, share: f32) {
        if x < self.width && y < self.height {
            let pixel = &mut self.pixels[y * self.width + x];
            *pixel = mix(*pixel, colour, share);
        }
    }

    fn paint_body(&mut self, map: &DoseMap, body: &Body) {
        let held = |p| f32::from(u8::from(body.holds(p)));
        let skin = Field::over(self, 1.0 / PX_PER_M, held);
        let light = Field::over(self, RELIEF, |p| lit(body, p));
        let shadow = Field::over(self, RELIEF, held).blurred(5);
        let total = Field::of(map, map.broad.iter().zip(&map.point).map(|(a, b)| a + b).collect());
        let point_work = Field::of(map, map.point.clone());
        for y in 0..self.height {
            let fade = self.fade(y);
            for x in 0..self.width {
                let p = self.point(x, y);
                let shade = shadow.at(Point::new(p.x - 0.008, p.y - 0.018));
                let ground = mix(NIGHT, GLOW, self.candle(x, y));
                self.mix(x, y, ground, 1.0);
                self.mix(x, y, DARK, 0.7 * shade * fade);
                let inside = smooth(0.3, 0.7, skin.at(p)) * fade;
                if inside > 0.0 {
                    let light = light.at(p);
                    let bare = mix(SHADE, IVORY, light);
                    let colour = warmed(bare, light, total.at(p));
                    self.mix(x, y, colour, inside);
                    self.mix(x, y, PALE, 0.85 * inside * outline(&point_work, p));
                }
            }
        }
    }

    /// A candle's light on the ground: brightest behind the shoulders.
    fn candle(&self, x: usize, y: usize) -> f32 {
        let (dx, dy) = (x as f32 / self.width as f32 - 0.42, y as f32 / self.height as f32 - 0.36);
        smooth(0.85, 0.0, (dx * dx + dy * dy).sqrt())
    }

    /// The body dissolves at the hips.
    fn fade(&self, y: usize) -> f32 {
        let below = (self.height - LEGEND) as f32 - (MARGIN * PX_PER_M) as f32 - y as f32;
        smooth(0.0, 80.0, below)
    }

    fn draw_places(&mut self, body: &Body) {
        // Neighbours share their edges: each pixel keeps its strongest line, so none is drawn twice.
        let mut lines = vec![0.0_f32; self.pixels.len()];
        let pixel = |p: Point| {
            let pixels = |metres: f64| metres * PX_PER_M - 0.5;
            Point::new(pixels(p.x - self.corner.x), pixels(p.y - self.corner.y))
        };
        for place in Place::all() {
            for (a, b) in body.outline(place).edges() {
                let (a, b) = (pixel(a), pixel(b));
                for y in around(a.y, b.y, self.height) {
                    for x in around(a.x, b.x, self.width) {
                        let off = distance_to_segment(Point::new(x as f64, y as f64), a, b);
                        let line = &mut lines[y * self.width + x];
                        *line = line.max(smooth(1.2, 0.2, off as f32));
                    }
                }
            }
        }
        for (pixel, line) in self.pixels.iter_mut().zip(lines) {
            *pixel = mix(*pixel, LINE, 0.42 * line);
        }
    }

    fn draw_legend(&mut self) {
        let (width, top) = (self.width * 6 / 10, self.height - LEGEND / 2 - 14);
        let left = (self.width - width) / 2;
        for x in 0..width {
            let dose = x as f32 / (width - 1) as f32 * MAXIMUM;
            let colour = mix(IVORY, ramp(dose), strength(dose));
            for y in 0..12 {
                self.mix(left + x, top + y, colour, 1.0);
            }
        }
        for tick in 0..=4_u16 {
            let dose = MAXIMUM / 4.0 * f32::from(tick);
            let more = if tick == 4 { "+" } else { "" };
            let x = left + usize::from(tick) * (width - 1) / 4;
            self.write(&format!("{dose}{more}"), x, top + 18);
        }
        self.write("dose in kPa·s, pressure × time; rings: point work", self.width / 2, top - 28);
        self.write("receiver's left", 92, 24);
        self.write("receiver's right", self.width - 96, 24);
    }

    /// Writes a line of text, its middle at `x`, its upper edge at `y`.
    fn write(&mut self, text: &str, x: usize, y: usize) {
        let (weight, size) = (FontWeight::Regular, RasterHeight::Size16);
        let advance = get_raster_width(weight, size);
        let start = x.saturating_sub(text.chars().count() * advance / 2);
        for (i, letter) in text.chars().enumerate() {
            let Some(raster) = get_raster(letter, weight, size) else { continue };
            for (down, row) in raster.rows().enumerate() {
                for (across, &ink) in row.iter().enumerate() {
                    let share = f32::from(ink) / 255.0;
                    self.mix(start + i * advance + across, y + down, INK, share);
                }
            }
        }
    }

    fn encode(&self, to: impl Write) -> Result<(), png::EncodingError> {
        let mut encoder = png::Encoder::new(to, self.width as u32, self.height as u32);
        encoder.set_color(png::ColorType::Rgb);
        encoder.set_depth(png::BitDepth::Eight);
        encoder.set_source_srgb(png::SrgbRenderingIntent::Perceptual);
        let bytes: Vec<u8> =
            self.pixels.iter().flatten().map(|&c| (c * 255.0).round() as u8).collect();
        let mut writer = encoder.write_header()?;
        writer.write_image_data(&bytes)?;
        writer.finish()
    }
}

/// How bright the skin is at a point, 0–1.
fn lit(body: &Body, p: Point) -> f32 {
    body.surface(p.x, p.y).map_or(RIM, |(_, normal)| {
        let facing: f64 = normal.iter().zip(LAMP).map(|(n, l)| n * l).sum();
        smooth(-0.1, 1.0, facing as f32)
    })
}

/// Skin with a dose on it; its relief stays visible through the colour.
fn warmed(bare: Colour, light: f32, dose: f32) -> Colour {
    let glow = ramp(dose).map(|c| (c * (0.62 + 0.40 * light)).min(1.0));
    mix(bare, glow, strength(dose))
}

/// How much a dose covers the skin's own colour.
fn strength(dose: f32) -> f32 {
    0.94 * smooth(0.0, 0.3, dose / MAXIMUM)
}

fn ramp(dose: f32) -> Colour {
    let at = (dose / MAXIMUM).clamp(0.0, 1.0) * (RAMP.len() - 1) as f32;
    let i = (at as usize).min(RAMP.len() - 2);
    mix(RAMP[i], RAMP[i + 1], at - i as f32)
}

/// A thin line where point work reaches [`POINT_WORK`].
fn outline(point_work: &Field, p: Point) -> f32 {
    let per_pixel = point_work.steepness(p) / PX_PER_M as f32;
    let pixels = (point_work.at(p) - POINT_WORK).abs() / per_pixel.max(1e-3);
    smooth(1.6, 0.4, pixels)
}

/// The pixels between two coordinates and a little beyond, below `end`.
fn around(a: f64, b: f64, end: usize) -> Range<usize> {
    (a.min(b) - 2.0).max(0.0) as usize..((a.max(b) + 3.0).max(0.0) as usize).min(end)
}

fn mix(a: Colour, b: Colour, share: f32) -> Colour {
    std::array::from_fn(|i| a[i] + (b[i] - a[i]) * share)
}

/// 0 at `from`, 1 at `to`, with soft ends.
fn smooth(from: f32, to: f32, value: f32) -> f32 {
    let t = ((value - from) / (to - from)).clamp(0.0, 1.0);
    t * t * (3.0 - 2.0 * t)
}

#[cfg(test)]
mod tests {
    use super::*;
    use warmhands_core::place::{Area, Side};
    use warmhands_core::request::Receiver;
    use warmhands_core::units::Metres;

    /// A dose on the receiver's right half only.
    fn right_half(dose: f32) -> DoseMap {
        let (width, height) = (140, 160);
        let broad = (0..width * height).map(|i| if i % width < width / 2 { 0.0 } else { dose });
        DoseMap {
            width,
            height,
            cell_m: Metres(0.005),
            origin: Point::new(-0.35, -0.2),
            broad: broad.collect(),
            point: vec![0.0; width * height],
        }
    }

    #[test]
    fn the_skin_glows_where_the_dose_is_and_nowhere_else() {
        let body = Body::of(&Receiver::default());
        let mut file = Vec::new();
        png(&right_half(200.0), &body, &mut file).unwrap();
        let mut reader = png::Decoder::new(std::io::Cursor::new(file)).read_info().unwrap();
        let mut bytes = vec![0; reader.output_buffer_size().unwrap()];
        let frame = reader.next_frame(&mut bytes).unwrap();

        let canvas = Canvas::around(&body);
        assert_eq!((frame.width as usize, frame.height as usize), (canvas.width, canvas.height));
        let at = |p: Point| {
            let pixel = |metres: f64| (metres * PX_PER_M) as usize;
            let (x, y) = (pixel(p.x - canvas.corner.x), pixel(p.y - canvas.corner.y));
            let i = (y * canvas.width + x) * 3;
            (i32::from(bytes[i]), i32::from(bytes[i + 2]))
        };
        let middle = |side| body.centre(Place::new(Area::MidBack, side));
        let (red, blue) = at(middle(Side::Right));
        assert!(red > 180 && blue < 60, "a glow on the right: {red} {blue}");
        let (red, blue) = at(middle(Side::Left));
        assert!(red > 180 && blue > 140, "bare ivory on the left: {red} {blue}");
        let (red, blue) = at(canvas.corner);
        assert!(red < 60 && blue < 60, "night around the body: {red} {blue}");
    }
}
