//! The texts as browsers fetch them: the core's and the page's own, without comments and a file for
//! each language, so that nobody fetches a language that is not read. The page's own are checked here,
//! as the core's are when that is built, and TypeScript gets the types of what they are told.

use crate::texts::{self, Language, Source, Texts, Way};
use crate::{check, root};
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// A page of its own: the file that has its texts, and the folder whose sources say them.
struct Page {
    name: &'static str,
    /// TypeScript's type.
    of: &'static str,
    sources: &'static str,
    /// A file of the core's texts that it says, too.
    with: Option<&'static str>,
}

/// The phone comes first: what lies in its folder is no source of the other's.
const PAGES: [Page; 2] = [
    Page { name: "phone", of: "Phone", sources: "web/src/phone", with: Some("places.ftl") },
    Page { name: "page", of: "Page", sources: "web/src", with: None },
];

/// Writes `words/core/de.ftl`, `words/page/de.ftl`, `words/phone/de.ftl` and so on into `out`, and
/// `words.ts`.
pub(crate) fn build(out: &Path) -> Result<()> {
    let words = root().join("crates/core/words");
    let mut languages = texts::listed(&fs::read_to_string(words.join("languages.toml"))?);
    languages.retain(|language| language.complete);
    let core = |id: &str| texts::sources(&words.join(id), &words);
    let mut types = header(&languages);
    match fs::remove_dir_all(out.join("words")) {
        Err(error) if error.kind() != ErrorKind::NotFound => return Err(error.into()),
        _ => {}
    }
    let mut found = Vec::new();
    for page in &PAGES {
        let texts = checked(page, &mut languages, &mut found)?;
        types += &typescript(page, &texts);
        for language in &languages {
            let mut sources: Vec<&Source> = language.sources.iter().collect();
            let core = core(&language.id);
            sources.extend(core.iter().filter(|source| page.with == Some(source.file())));
            write(out, page.name, &language.id, &sources)?;
        }
    }
    for language in &languages {
        write(out, "core", &language.id, &core(&language.id).iter().collect::<Vec<_>>())?;
    }
    if !found.is_empty() {
        return Err(found.join("\n").into());
    }
    fs::write(out.join("words.ts"), types)?;
    Ok(())
}

fn write(out: &Path, of: &str, id: &str, sources: &[&Source]) -> Result<()> {
    let folder = out.join("words").join(of);
    fs::create_dir_all(&folder)?;
    let text: String =
        sources.iter().map(|source| texts::uncommented(&source.text) + "\n").collect();
    Ok(fs::write(folder.join(id).with_extension("ftl"), text)?)
}

/// A page's English, after its texts were read into the languages and checked.
fn checked(page: &Page, languages: &mut [Language], found: &mut Vec<String>) -> Result<Texts> {
    for language in languages.iter_mut() {
        let folder = root().join("web/src/words").join(&language.id);
        language.sources = texts::sources(&folder, &root());
        language.sources.retain(|source| source.file() == format!("{}.ftl", page.name));
    }
    found.extend(check::all(languages, &[]));
    let first = texts::read(&languages[0], &mut Vec::new());
    let mut sources = Vec::new();
    let without = (page.name == "page").then(|| root().join(PAGES[0].sources));
    read(&root().join(page.sources), without.as_deref(), &mut sources)?;
    found.extend(check::unsaid(&first, &sources));
    Ok(first)
}

/// The text of every source below a folder, but for what the build made and for one folder.
fn read(folder: &Path, without: Option<&Path>, into: &mut Vec<String>) -> Result<()> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)?
        .map(|entry| entry.map(|e| e.path()))
        .collect::<std::io::Result<_>>()?;
    paths.sort();
    for path in paths {
        if path.is_dir() && !path.ends_with("wasm") && Some(path.as_path()) != without {
            read(&path, without, into)?;
        } else if path.extension().is_some_and(|end| end == "ts" || end == "svelte") {
            into.push(fs::read_to_string(&path)?);
        }
    }
    Ok(())
}

/// The languages, as TypeScript.
fn header(languages: &[Language]) -> String {
    let mut code = "// Written by `cargo xtask wasm` from crates/core/words and web/src/words.\n\n\
        /** The languages, each with what it calls itself. */\nexport const languages = [\n"
        .to_owned();
    for Language { id, name, direction, .. } in languages {
        let rtl = *direction == Way::Rtl;
        let _ = writeln!(code, "  {{ tag: '{id}', name: '{name}', rtl: {rtl} }},");
    }
    code + "] as const\n"
}

/// What each text is told.
fn typescript(page: &Page, texts: &Texts) -> String {
    let mut code = format!(
        "\n/** What each text of {}.ftl is told. */\nexport interface {} {{\n",
        page.name, page.of
    );
    for (key, text) in texts {
        let told: Vec<String> = text
            .described
            .iter()
            .filter_map(|(name, kind)| Some((name, (*kind)?)))
            .map(|(name, kind)| {
                let number = kind.rust == "u32" || kind.rust == "f64";
                format!("{name}: {}", if number { "number" } else { "string" })
            })
            .collect();
        let told =
            if told.is_empty() { "null".to_owned() } else { format!("{{ {} }}", told.join("; ")) };
        let _ = writeln!(code, "  '{key}': {told}");
    }
    code + "}\n"
}
