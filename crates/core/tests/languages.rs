//! Every language plans and conducts an evening, whole and in its own words.

use warmhands_core::body::Body;
use warmhands_core::care;
use warmhands_core::instructions::instructions;
use warmhands_core::planner::{Setting, plan};
use warmhands_core::prepare;
use warmhands_core::request::Request;
use warmhands_core::score::Score;
use warmhands_core::session::cues::CueSheet;
use warmhands_core::session::event::Reply;
use warmhands_core::session::{Performance, Session};
use warmhands_core::technique::Technique;
use warmhands_core::text;
use warmhands_core::units::Seconds;
use warmhands_core::words::{Language, capitalised};

fn evening(language: Language) -> Request {
    let reading = text::request(include_str!("../../../examples/evening.toml"), Language::English);
    // A name is said as it is, in every script.
    let mut request = Request { language, ..reading.value.unwrap() };
    request.receiver.name = None;
    request
}

fn planned(language: Language) -> Score {
    plan(&evening(language), Setting::Quick).unwrap()
}

fn cues(score: &Score) -> Vec<String> {
    let sheet = CueSheet::of(score, Seconds::ZERO, Seconds::ZERO);
    sheet.all().iter().map(|cue| cue.text.clone()).collect()
}

/// Everything else that is said of an evening.
fn told(score: &Score, language: Language) -> Vec<String> {
    let mut texts = vec![score.title.clone()];
    texts.extend(score.notes.iter().map(|note| note.text.clone()));
    for one in instructions(score) {
        texts.extend([one.what_words(language), one.way_words(language), one.reason.clone()]);
    }
    let request = &score.request;
    let care = care::judge(request);
    let before = prepare::checklist(request, &care, &Body::of(&request.receiver));
    for item in before.into_iter().chain(prepare::aftercare(request, &care)) {
        texts.extend([item.words, item.why.to_owned()]);
    }
    for one in care::questions() {
        texts.extend([one.ask(language).to_owned(), one.note(language).to_owned()]);
    }
    for one in Technique::all() {
        let said = [one.name(language), one.how(language), one.mistake(language)];
        texts.extend(said.map(str::to_owned));
    }
    texts
}

/// What makes a text unfit to be said.
fn unfit(language: Language, text: &str) -> bool {
    let own_script = ["ru", "uk", "zh", "ja", "ar"].contains(&language.tag());
    let foreign = |c: char| c.is_ascii_alphabetic() && own_script;
    text.trim().is_empty() || text.contains(|c| "{}$\u{fffd}".contains(c) || foreign(c))
}

#[test]
fn every_language_conducts_an_evening_in_its_own_words() {
    let english = cues(&planned(Language::English));
    for language in Language::ALL {
        let cues = cues(&planned(language));
        assert!(cues.len() > english.len() / 2, "{language:?} says only {}", cues.len());
        let unfit: Vec<&String> = cues.iter().filter(|cue| unfit(language, cue)).collect();
        assert!(unfit.is_empty(), "{language:?}: {unfit:#?}");
        let left: Vec<&String> = cues.iter().filter(|cue| english.contains(cue)).collect();
        assert!(left.is_empty() || language == Language::English, "{language:?}: {left:#?}");
    }
}

#[test]
fn every_language_tells_a_plan_whole() {
    let english = told(&planned(Language::English), Language::English);
    for language in Language::ALL {
        let texts = told(&planned(language), language);
        let broken = |text: &&String| text.trim().is_empty() || text.contains(['{', '}', '$']);
        let broken: Vec<&String> = texts.iter().filter(broken).collect();
        assert!(broken.is_empty(), "{language:?}: {broken:#?}");
        let left: Vec<&String> = texts.iter().filter(|text| english.contains(text)).collect();
        // A word or two may be the same, such as a technique's name.
        let left: Vec<_> = left.into_iter().filter(|text| text.split(' ').count() > 3).collect();
        assert!(left.is_empty() || language == Language::English, "{language:?}: {left:#?}");
    }
}

#[test]
fn a_session_goes_on_in_another_language() {
    let mut performance = Performance::new(Session::new(planned(Language::English)).unwrap());
    let begun = performance.session().decide(Reply::Start, Seconds::ZERO).unwrap();
    performance.apply(&begun).unwrap();
    let end = Seconds(2000.0);
    let english: Vec<String> =
        performance.cues(Seconds::ZERO, end).iter().map(|cue| cue.text.clone()).collect();
    performance.speak(Language::German);
    let german = performance.cues(Seconds::ZERO, end);
    assert!(!german.is_empty() && german.iter().all(|cue| !english.contains(&cue.text)));
}

#[test]
fn the_first_letter_is_large_as_the_language_has_it() {
    assert_eq!(capitalised(Language::English, "in turn"), "In turn");
    assert_eq!(capitalised(Language::Turkish, "iki el"), "İki el");
    assert_eq!(capitalised(Language::Japanese, "両手"), "両手");
}
