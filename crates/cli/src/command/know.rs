//! `warmhands care`, `techniques` and `body`: what the program knows, with its sources.

use super::request;
use crate::args::{self, Format, PlanFormat, Wish};
use crate::failure::{Answer, Failure};
use crate::output;
use crate::page::{Page, Tone};
use serde_json::json;
use warmhands_core::body::{Body, Figure, Landmark, MeasureSpec};
use warmhands_core::care::{self, Asked};
use warmhands_core::geometry::Point;
use warmhands_core::level::Level;
use warmhands_core::place::{Area, Place, Side};
use warmhands_core::technique::{Described, Technique};
use warmhands_core::words::{self, Language, capitalised, msg};

const CM2_PER_M2: f64 = 1e4;

/// The questions to answer before a massage.
pub(super) fn care(args: &args::Know) -> Result<Answer, Failure> {
    let language = args.spoken.lang.unwrap_or_default();
    let questions: Vec<Asked> = care::questions().iter().map(|q| q.asked(language)).collect();
    let bytes = match args.format {
        Format::Json => output::json(&questions),
        Format::Text => {
            let mut page = Page::for_stdout();
            page.title(msg::know_care(language));
            page.line(Tone::Plain, msg::know_care_how(language));
            let mut group = "";
            for question in questions {
                if question.group != group {
                    group = question.group;
                    page.heading(&capitalised(language, group));
                }
                page.item("  · ", Tone::Strong, question.ask);
                if let Some(help) = question.help {
                    page.item("    ", Tone::Plain, help);
                }
                page.item("    ", Tone::Faint, &format!("{}  [{}]", question.id, question.source));
            }
            page.into_text().into_bytes()
        }
    };
    output::write(None, &bytes)?;
    Ok(Answer::Yes)
}

/// What the hands can do.
pub(super) fn techniques(args: &args::Know) -> Result<Answer, Failure> {
    let language = args.spoken.lang.unwrap_or_default();
    let described: Vec<Described> = Technique::all().map(|t| t.described(language)).collect();
    let bytes = match args.format {
        Format::Json => output::json(&described),
        Format::Text => {
            let mut page = Page::for_stdout();
            page.title(msg::know_techniques(language));
            for known in &described {
                technique(&mut page, language, known);
            }
            page.into_text().into_bytes()
        }
    };
    output::write(None, &bytes)?;
    Ok(Answer::Yes)
}

fn technique(page: &mut Page, language: Language, known: &Described) {
    let spec = known.spec;
    page.heading(&capitalised(language, known.name));
    page.item("  ", Tone::Plain, known.how);
    page.item("  ", Tone::Plain, &msg::know_purpose(language, known.purpose));
    let areas: Vec<String> = spec.areas.iter().map(|a| words::area(language, *a)).collect();
    page.item("  ", Tone::Plain, &msg::know_areas(language, &words::list(language, &areas)));
    page.item("  ", Tone::Plain, &msg::know_mistake(language, known.mistake));
    let levels = (1..=4).map(Level).filter_map(|level| {
        let band = spec.force_n.at(level)?;
        Some(msg::know_force(language, level.words(language), band.low, band.high))
    });
    let more = |so_far: String, next: String| msg::know_forces_more(language, &so_far, &next);
    let levels = levels.reduce(more).unwrap_or_default();
    page.item("  ", Tone::Plain, &msg::know_forces(language, &levels));
    page.item(
        "  ",
        Tone::Faint,
        &format!("{}, {}  [{}]", spec.id, known.field_name, spec.force_n.source),
    );
}

/// The back of a request's receiver, or one between the usual ones.
pub(super) fn body(args: &args::Body) -> Result<Answer, Failure> {
    let request =
        request(args.request.as_deref(), &Wish { spoken: args.spoken, ..Wish::default() })?;
    let body = Body::of(&request.receiver);
    let bytes = match args.format {
        PlanFormat::Svg => body.svg(&Figure::atlas(request.language)).into_bytes(),
        PlanFormat::Json => output::json(&body_json(request.language, &body)),
        PlanFormat::Text => {
            let page = if args.out.is_some() { Page::plain() } else { Page::for_stdout() };
            body_text(page, request.language, &body).into_bytes()
        }
    };
    output::write(args.out.as_deref(), &bytes)?;
    Ok(Answer::Yes)
}

fn body_json(language: Language, body: &Body) -> serde_json::Value {
    let point = |p: Point| json!({ "x_m": p.x, "y_m": p.y });
    let sizes = body.measures().to_map();
    let measure = |spec: &MeasureSpec| {
        json!({
            "name": spec.name, "words": spec.words(language), "value_m": sizes.get(&spec.name),
            "source": spec.source,
        })
    };
    let place = |place: Place| {
        let outline = body.outline(place);
        json!({
            "place": place, "words": words::places(language, &[place]), "centre": point(body.centre(place)),
            "area_cm2": outline.area() * CM2_PER_M2, "outline": outline,
        })
    };
    let landmark = |l: &Landmark| json!({ "name": l.name, "words": l.words(language), "at": point(l.at), "source": l.source });
    json!({
        "measures": MeasureSpec::all().iter().map(measure).collect::<Vec<_>>(),
        "places": Place::all().map(place).collect::<Vec<_>>(),
        "landmarks": body.landmarks().iter().map(landmark).collect::<Vec<_>>(),
    })
}

fn body_text(mut page: Page, language: Language, body: &Body) -> String {
    page.title(msg::know_body(language));
    page.heading(msg::know_measures(language));
    let sizes = body.measures().to_map();
    for spec in MeasureSpec::all() {
        let cm = sizes.get(&spec.name).copied().unwrap_or_default() * 100.0;
        let size = msg::know_cm(language, &format!("{cm:>5.1}"));
        let mark = format!("  {:<18}{size}  ", spec.name);
        page.item(&mark, Tone::Plain, &format!("{}  [{}]", spec.words(language), spec.source));
    }
    page.heading(msg::know_places(language));
    for area in Area::ALL {
        let place = Place::new(area, Side::Right);
        let size = body.outline(place).area() * CM2_PER_M2;
        let at = words::point_outwards(language, body.centre(place));
        let size = msg::know_cm2(language, &format!("{size:>4.0}"));
        page.item(&format!("  {:<13}{size}  ", area.name()), Tone::Plain, &at);
    }
    page.into_text()
}
