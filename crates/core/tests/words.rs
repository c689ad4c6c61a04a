//! What is said of texts that are wrong: by the build, the place and how to mend it; by a browser's core,
//! whose they are.

#[path = "../build/check.rs"]
mod check;
#[path = "../build/families.rs"]
mod families;
#[path = "../build/texts.rs"]
#[allow(dead_code, clippy::disallowed_methods, reason = "the build needs more of it, and reads")]
mod texts;

use families::Family;
use texts::{Language, Source};

const ENGLISH: &str = "\
# $side (side): whose
hand = { $side ->
    [left] left hand
   *[right] right hand
}
rest = Let the hands rest.
";

fn language(id: &str, complete: bool, text: &str) -> Language {
    Language {
        id: id.to_owned(),
        name: id.to_owned(),
        english: id.to_owned(),
        complete,
        decimal_mark: '.',
        direction: texts::Way::Ltr,
        sources: vec![Source { name: format!("words/{id}/plan.ftl"), text: text.to_owned() }],
    }
}

fn said_of(languages: &[Language], families: &[Family]) -> String {
    check::all(languages, families).join("\n")
}

/// What is said of English texts alone.
fn said_of_english(text: &str) -> String {
    said_of(&[language("en", true, text)], &[])
}

/// What is said of German texts beside good English ones.
fn said_of_german(text: &str) -> String {
    said_of(&[language("en", true, ENGLISH), language("de", true, text)], &[])
}

#[test]
fn good_texts_pass() {
    assert_eq!(said_of_english(ENGLISH), "");
    let german = "hand = { $side ->\n    [left] linke\n   *[right] rechte\n } Hand\nrest = Ruht.\n";
    assert_eq!(said_of_german(german), "");
}

#[test]
fn a_missing_text_is_told_with_its_file_and_its_english() {
    insta::assert_snapshot!(said_of_german("rest = Lass die Hände ruhen.\n"), @"words/de: `hand` is missing; add it to words/de/plan.ftl. English, at words/en/plan.ftl:2: right hand");
}

#[test]
fn a_language_that_is_not_complete_may_lack_texts() {
    let german = language("de", false, "rest = Ruht.\n");
    assert_eq!(said_of(&[language("en", true, ENGLISH), german], &[]), "");
}

#[test]
fn a_translation_has_the_variables_of_english() {
    let german = "hand = Hand { $seite }\nrest = Ruht.\nende = Schluss.\n";
    insta::assert_snapshot!(said_of_german(german), @r"
    words/de/plan.ftl:1: `hand` leaves out $side, which English says
    words/de/plan.ftl:3: `ende` is not in words/en; take it away or add it
    words/de/plan.ftl:1: `hand` has no $seite; English does not name it
    ");
}

#[test]
fn a_variable_is_described_and_its_select_knows_what_it_can_be() {
    let text = "a = { $many } hands\n# $side (side): whose\nb = { $side ->\n    [lfet] l\n   *[right] r\n}\n# $x (thing): what\nc = { $x }\n";
    insta::assert_snapshot!(said_of_english(text), @r"
    words/en/plan.ftl:1: `a` does not say what $many is; write above it, for instance, `# $many (text): what it is`
    words/en/plan.ftl:3: $side of `b` is never lfet, only left, right
    words/en/plan.ftl:8: $x of `c` has to be one of text, count, number, whole, tenths, hundredths, side, sides, direction
    ");
}

#[test]
fn what_stands_twice_or_leads_nowhere_or_is_no_fluent_is_found() {
    let text = "a = { -brand }\na = { b.c } { ROUND(1) }\nd = { $x\n";
    insta::assert_snapshot!(said_of_english(text), @r#"
    words/en/plan.ftl:4: Expected a token starting with "}"; this is no Fluent
    words/en/plan.ftl:2: `a` was there before, at words/en/plan.ftl:1; keep one of the two
    words/en/plan.ftl:1: `a` refers to `-brand`, which words/en has not; add it or correct the name
    "#);
}

#[test]
fn a_text_of_the_page_that_no_source_says_is_found() {
    let english = language("en", true, "a-b = 1\nkind-one = 2\nkind-two = 3\nc = { d }\nd = 4\n");
    let first = texts::read(&english, &mut Vec::new());
    let unsaid = |source: &str| check::unsaid(&first, &[source.to_owned()]).join("\n");
    assert_eq!(unsaid("say('a-b') say(`kind-${one}`) say('c')"), "");
    insta::assert_snapshot!(unsaid("say('a-bc') say(`${one}`) say('kind-one')"), @r"
    words/en/plan.ftl:1: nobody says `a-b`; take it away
    words/en/plan.ftl:4: nobody says `c`; take it away
    words/en/plan.ftl:3: nobody says `kind-two`; take it away
    ");
}

#[test]
fn every_name_of_the_catalogue_has_its_text_and_no_other_has() {
    let catalogue = |file: &str| match file {
        "body.toml" => "place = [{ area = 'neck' }, { area = 'heel' }]".to_owned(),
        _ => unreachable!("{file}"),
    };
    let area = families::all().into_iter().find(|family| family.prefix == "area").unwrap();
    let text = "area-neck = neck\n    .at = neck\n    .to = neck\narea-knee = knee\n";
    let found = said_of(&[language("en", true, text)], &[area.with_ids_of(&catalogue)]);
    insta::assert_snapshot!(found, @r"
    words/en/plan.ftl: `area-heel` is missing, and catalogue/body.toml names it; add `area-heel = …`
    words/en/plan.ftl:1: `area-neck` has no .listed; add `.listed = …`
    words/en/plan.ftl:4: `area-knee` is said of nothing in catalogue/body.toml; take it away
    ");
}

#[test]
fn texts_that_cannot_be_read_are_refused() {
    // A language is there once something was said in it: in this file nothing is.
    let german = warmhands_core::words::Language::German;
    let error = german.take_in("a = { b\n").unwrap_err();
    assert_eq!(error.to_string(), "these are no texts of the language de");
}
