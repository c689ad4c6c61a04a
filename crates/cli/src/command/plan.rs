//! `warmhands plan`: a request becomes a score.

use super::{request, why_not};
use crate::args::{Plan, PlanFormat};
use crate::failure::{Answer, Failure};
use crate::page::Page;
use crate::{output, picture, prose};
use serde_json::json;
use warmhands_core::body::Body;
use warmhands_core::care;
use warmhands_core::planner::{self, Refusal, Setting};
use warmhands_core::prepare::{self, Item};
use warmhands_core::score::Score;

pub(super) fn run(args: &Plan) -> Result<Answer, Failure> {
    let request = request(args.request.as_deref(), &args.wish)?;
    let score = match planner::plan(&request, Setting::Thorough) {
        Ok(score) => score,
        // A program that asked for a document gets one; a file is only written for a plan.
        Err(refusal) if args.format == PlanFormat::Json && args.out.is_none() => {
            output::write(None, &output::json(&refused(&refusal)))?;
            return Ok(Answer::No);
        }
        Err(refusal) => return Err(Failure::No(why_not(request.language, &refusal))),
    };
    let bytes = match args.format {
        PlanFormat::Json => output::json(&score),
        PlanFormat::Svg => picture::of_score(&score).into_bytes(),
        PlanFormat::Text => {
            let page = if args.out.is_some() { Page::plain() } else { Page::for_stdout() };
            text(page, &score).into_bytes()
        }
    };
    output::write(args.out.as_deref(), &bytes)?;
    Ok(Answer::Yes)
}

fn text(mut page: Page, score: &Score) -> String {
    let (before, after) = preparations(score);
    prose::plan(&mut page, score, &before, &after);
    page.into_text()
}

/// What to do before a score, and after it.
pub(crate) fn preparations(score: &Score) -> (Vec<Item>, Vec<Item>) {
    let request = &score.request;
    let care = care::judge(request);
    let before = prepare::checklist(request, &care, &Body::of(&request.receiver));
    (before, prepare::aftercare(request, &care))
}

fn refused(refusal: &Refusal) -> serde_json::Value {
    const FORMAT: &str = "warmhands-refusal/1";
    match refusal {
        Refusal::Care(care) => {
            json!({ "format": FORMAT, "verdict": care.verdict, "notes": care.notes })
        }
        Refusal::Wishes(findings) => json!({ "format": FORMAT, "diagnostics": findings }),
    }
}
