//! Checks the texts for people and makes a Rust function of each: a text or a variable that is
//! missing fails the build, and says where and how to mend it.
//!
//! What it reads: `words/languages.toml`, `words/<language>/*.ftl`, and the names of `catalogue/`
//! that need a text. What it writes is included by `src/words/mod.rs`.
#![allow(
    clippy::disallowed_methods,
    reason = "what builds the core knows files, the core does not"
)]

#[path = "build/check.rs"]
#[allow(dead_code, reason = "the page's build needs more of it")]
mod check;
#[path = "build/families.rs"]
mod families;
#[path = "build/rust.rs"]
mod rust;
#[path = "build/texts.rs"]
mod texts;

use std::fs;
use std::path::{Path, PathBuf};
use texts::Language;

fn main() {
    let core = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").expect("cargo says where"));
    let out = PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo says where"));
    for changed in ["build.rs", "build", "words", "../../catalogue"] {
        println!("cargo::rerun-if-changed={changed}");
    }
    let (languages, families) = (languages(&core), families(&core));
    let found = check::all(&languages, &families);
    for problem in &found {
        println!("cargo::error={problem}");
    }
    if found.is_empty() {
        embed_catalogue(&core.join("../../catalogue"), &out.join("catalogue"));
        for (language, folder) in languages.iter().map(|l| (l, out.join(&l.id))) {
            fs::create_dir_all(&folder).expect("the build's own folder takes a folder");
            for source in &language.sources {
                let text = texts::uncommented(&source.text);
                fs::write(folder.join(source.file()), text).expect("and a file");
            }
        }
        let code = rust::code(&languages, &families);
        fs::write(out.join("words.rs"), code).expect("the build's own folder takes a file");
    }
}

/// The languages as `words/languages.toml` lists them, each with its files in order.
fn languages(core: &Path) -> Vec<Language> {
    let listed = texts::listed(&read(&core.join("words/languages.toml")));
    let with_files = |language: Language| {
        let folder = core.join("words").join(&language.id);
        Language { sources: texts::sources(&folder, core), ..language }
    };
    listed.into_iter().map(with_files).collect()
}

/// What the catalogue names and has to have a text.
fn families(core: &Path) -> Vec<families::Family> {
    let read = |file: &str| read(&core.join("../../catalogue").join(file));
    families::all().into_iter().map(|family| family.with_ids_of(&read)).collect()
}

/// Files of the catalogue whose sources are for readers of the file alone.
const UNTOLD: [&str; 7] = [
    "dose.toml",
    "moves.toml",
    "planner.toml",
    "replies.toml",
    "rules.toml",
    "session.toml",
    "surface.toml",
];

/// Writes the catalogue as it is embedded.
fn embed_catalogue(from: &Path, into: &Path) {
    fs::create_dir_all(into).expect("the build's own folder takes a folder");
    for entry in fs::read_dir(from).unwrap_or_else(|e| panic!("{}: {e}", from.display())) {
        let path = entry.expect("a file").path();
        let name = path.file_name().and_then(|name| name.to_str()).expect("a plain name");
        let text = read(&path);
        let mut short = texts::uncommented(&text);
        if UNTOLD.contains(&name) {
            short =
                short.split_inclusive('\n').filter(|line| !line.starts_with("source = ")).collect();
        }
        let table = |text: &str| -> toml::Table {
            text.parse().unwrap_or_else(|e| panic!("{}: {e}", path.display()))
        };
        let (mut whole, mut left) = (table(&text), table(&short));
        if UNTOLD.contains(&name) {
            for table in [&mut whole, &mut left] {
                table.iter_mut().for_each(|(_, value)| unsourced(value));
                table.remove("source");
            }
        }
        assert_eq!(whole, left, "{}: a text that looks like a comment", path.display());
        fs::write(into.join(name), short).expect("the build's own folder takes a file");
    }
}

fn unsourced(value: &mut toml::Value) {
    match value {
        toml::Value::Table(table) => {
            table.remove("source");
            table.iter_mut().for_each(|(_, value)| unsourced(value));
        }
        toml::Value::Array(items) => items.iter_mut().for_each(unsourced),
        _ => {}
    }
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}
