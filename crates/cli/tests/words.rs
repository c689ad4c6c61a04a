//! Every text for people is said somewhere.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Names that the catalogue asks for: the build finds those that nobody has.
const BY_NAME: [&str; 10] = [
    "area-",
    "measure-",
    "landmark-",
    "site-",
    "technique-",
    "move-reason-",
    "care-group-",
    "question-",
    "effect-",
    "prepare-",
];

fn crates() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap()
}

/// The text of every file with this ending below a folder.
fn texts(folder: &Path, ending: &str, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            texts(&path, ending, found);
        } else if path.extension().is_some_and(|e| e == ending) {
            found.push(fs::read_to_string(&path).unwrap());
        }
    }
}

/// Names in a text that come right after `mark`.
fn after<'a>(text: &'a str, mark: &str) -> BTreeSet<&'a str> {
    let in_name = |c: char| c.is_ascii_alphanumeric() || "_-.".contains(c);
    let parts = text.split(mark).skip(1);
    parts.map(|rest| &rest[..rest.find(|c| !in_name(c)).unwrap_or(rest.len())]).collect()
}

/// The messages of a Fluent file, and their attributes as `message.attribute`.
fn messages(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut message = "";
    for line in text.lines() {
        let Some((name, value)) = line.split_once('=') else { continue };
        let name = name.trim_end();
        let is_name = |name: &str| {
            name.starts_with(|c: char| c.is_ascii_lowercase())
                && name.chars().all(|c| c.is_ascii_alphanumeric() || "_-".contains(c))
        };
        if let Some(attribute) = name.trim_start().strip_prefix('.').filter(|name| is_name(name)) {
            found.push(format!("{message}.{attribute}"));
        } else if is_name(name) {
            message = name;
            // A message that only has attributes says nothing by itself.
            if !value.trim().is_empty() || !text.contains(&format!("\n{name} =\n    .")) {
                found.push(name.to_owned());
            }
        }
    }
    found
}

#[test]
fn every_message_is_said_somewhere() {
    let mut code = Vec::new();
    for name in fs::read_dir(crates()).unwrap() {
        texts(&name.unwrap().path().join("src"), "rs", &mut code);
    }
    let mut words = Vec::new();
    texts(&crates().join("core/words/en"), "ftl", &mut words);
    let said: BTreeSet<&str> = code.iter().flat_map(|text| after(text, "msg::")).collect();
    let referred: BTreeSet<&str> = words.iter().flat_map(|text| after(text, "{ ")).collect();
    let unsaid: Vec<String> = words
        .iter()
        .flat_map(|text| messages(text))
        .filter(|key| BY_NAME.iter().all(|prefix| !key.starts_with(prefix)))
        .filter(|key| !said.contains(key.replace(['-', '.'], "_").as_str()))
        .filter(|key| !referred.contains(key.as_str()))
        .collect();
    assert!(unsaid.is_empty(), "nobody says {unsaid:?}; take them away or say them");
}

#[test]
fn the_check_itself_finds_messages() {
    let text = "# x = y\na = 1\n    .b-c = { $n ->\n        [one] x = 1\n    }\nd =\n    .e = 2\n";
    assert_eq!(messages(text), ["a", "a.b-c", "d.e"]);
    assert_eq!(after("msg::a_b(x) msg::c", "msg::"), ["a_b", "c"].into());
}
