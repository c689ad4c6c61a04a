//! What is wrong with the texts, each with its place and its mend.

use crate::families::{Family, Need};
use crate::texts::{self, FIRST, Language, Text, Texts};
use std::collections::{BTreeMap, BTreeSet};

/// Everything that is wrong, one line each.
pub(crate) fn all(languages: &[Language], families: &[Family]) -> Vec<String> {
    let mut found = Vec::new();
    let read = |language: &Language| texts::read(language, &mut found);
    let texts: Vec<Texts> = languages.iter().map(read).collect();
    let Some((first, others)) = texts.split_first() else { return found };
    for (language, texts) in languages.iter().zip(&texts) {
        for (key, text) in texts {
            resolved(language, texts, key, text, &mut found);
        }
    }
    for (key, text) in spoken(first) {
        described(key, text, first, &mut found);
    }
    for family in families {
        family_is_whole(family, families, first, &mut found);
    }
    for (language, texts) in languages[1..].iter().zip(others) {
        like_the_first(language, first, texts, families, &mut found);
    }
    found
}

/// Texts that no source says: by its whole name in quotes, or by a beginning that a template goes on
/// from.
pub(crate) fn unsaid(first: &Texts, sources: &[String]) -> Vec<String> {
    let quoted = |key: &str, source: &str| source.contains(&format!("'{key}'"));
    let begun = |key: &str, source: &str| {
        let beginnings = source.split('`').filter_map(|part| part.split_once("${"));
        beginnings.map(|(begin, _)| begin).any(|begin| begin.len() > 3 && key.starts_with(begin))
    };
    let said = |key: &str| sources.iter().any(|source| quoted(key, source) || begun(key, source));
    let referred = |key: &String| first.values().any(|text| text.references.contains(key));
    let unsaid = spoken(first).filter(|(key, _)| !said(key) && !referred(key));
    unsaid.map(|(key, text)| format!("{}: nobody says `{key}`; take it away", text.at)).collect()
}

/// Texts that the program says: terms are for other texts only.
fn spoken(texts: &Texts) -> impl Iterator<Item = (&String, &Text)> {
    texts.iter().filter(|(key, _)| !key.starts_with('-'))
}

/// Every reference leads somewhere, and no function is called that there is not.
fn resolved(language: &Language, texts: &Texts, key: &str, text: &Text, found: &mut Vec<String>) {
    let at = &text.at;
    for reference in &text.references {
        if !texts.contains_key(reference) {
            let folder = &language.id;
            found.push(format!(
                "{at}: `{key}` refers to `{reference}`, which words/{folder} has not; \
                 add it or correct the name"
            ));
        }
    }
    for function in &text.functions {
        found.push(format!("{at}: `{key}` calls {function}(), and no function is known here"));
    }
}

/// Every variable has a comment that says what it is, and selects only know what it can be.
fn described(key: &str, text: &Text, texts: &Texts, found: &mut Vec<String>) {
    let at = &text.at;
    for variable in &with_references(text, texts) {
        match text.described.iter().find(|(name, _)| name == variable) {
            None => found.push(format!(
                "{at}: `{key}` does not say what ${variable} is; write above it, for instance, \
                 `# ${variable} (text): what it is`"
            )),
            Some((_, None)) => {
                let kinds: Vec<&str> = texts::KINDS.iter().map(|kind| kind.name).collect();
                let kinds = kinds.join(", ");
                found.push(format!("{at}: ${variable} of `{key}` has to be one of {kinds}"));
            }
            Some((_, Some(_))) => {}
        }
    }
    selects_are_known(key, text, text, found);
}

/// The variables of a text and of every message that it refers to; terms have their own.
fn with_references(text: &Text, texts: &Texts) -> BTreeSet<String> {
    let mut variables = text.variables.clone();
    let messages = text.references.iter().filter(|key| !key.starts_with('-'));
    for referred in messages.filter_map(|key| texts.get(key)) {
        variables.extend(with_references(referred, texts));
    }
    variables
}

fn selects_are_known(key: &str, text: &Text, first: &Text, found: &mut Vec<String>) {
    for (variable, value) in &text.selects {
        let kind = first.described.iter().find(|(name, _)| name == variable).and_then(|(_, k)| *k);
        let keys = kind.map(|kind| kind.keys).unwrap_or_default();
        if !keys.is_empty() && !keys.contains(&value.as_str()) {
            let (at, keys) = (&text.at, keys.join(", "));
            found.push(format!("{at}: ${variable} of `{key}` is never {value}, only {keys}"));
        }
    }
}

/// Every name of the catalogue has its texts, and every text its name.
fn family_is_whole(family: &Family, all: &[Family], first: &Texts, found: &mut Vec<String>) {
    let ids: BTreeSet<String> = family.ids.iter().map(|id| family.message(id)).collect();
    for message in &ids {
        let Some(text) = first.get(message) else {
            let (near, origin) = (near(first, family), family.origin());
            found.push(format!(
                "{near}: `{message}` is missing, and {origin} names it; add `{message} = …`"
            ));
            continue;
        };
        for (attribute, _) in family.attributes.iter().filter(|(_, need)| *need == Need::Always) {
            if !first.contains_key(&format!("{message}.{attribute}")) {
                let at = &text.at;
                found
                    .push(format!("{at}: `{message}` has no .{attribute}; add `.{attribute} = …`"));
            }
        }
    }
    for (key, text) in first.iter().filter(|(key, _)| family.has(key)) {
        let (message, attribute) = key.split_once('.').unwrap_or((key, ""));
        // `care-group-x` is no `care`: the longer beginning has it.
        let claimed =
            all.iter().any(|other| other.prefix.len() > family.prefix.len() && other.has(message));
        if claimed {
            continue;
        }
        let (at, origin) = (&text.at, family.origin());
        if !ids.contains(message) {
            found.push(format!("{at}: `{key}` is said of nothing in {origin}; take it away"));
        } else if !attribute.is_empty() && family.attributes.iter().all(|(a, _)| *a != attribute) {
            found.push(format!("{at}: nobody asks for `{key}`; take it away"));
        }
    }
}

/// The file that has the family's other texts.
fn near(first: &Texts, family: &Family) -> String {
    let file = |text: &Text| text.at.rsplit_once(':').map(|(file, _)| file.to_owned());
    let other = first.iter().find(|(key, _)| family.has(key));
    other.and_then(|(_, text)| file(text)).unwrap_or_else(|| format!("words/{FIRST}"))
}

/// A language says what English says, with the same variables.
fn like_the_first(
    language: &Language,
    first: &Texts,
    texts: &Texts,
    families: &[Family],
    found: &mut Vec<String>,
) {
    let folder = &language.id;
    // An attribute that a language says otherwise than the message itself is its own affair.
    let own: BTreeMap<String, &String> = families
        .iter()
        .flat_map(|family| family.ids.iter().map(move |id| (family, family.message(id))))
        .flat_map(|(family, message)| {
            let own = family.attributes.iter().filter(|(_, need)| *need == Need::ElseValue);
            own.map(move |(attribute, _)| format!("{message}.{attribute}"))
        })
        .filter_map(|key| Some((key.clone(), texts.get_key_value(&key)?.0)))
        .collect();
    for (key, text) in spoken(first) {
        let Some(said) = texts.get(key) else {
            if language.complete {
                let file = text.at.rsplit_once(':').map_or("", |(file, _)| file);
                let file = file.replacen(&format!("/{FIRST}/"), &format!("/{folder}/"), 1);
                found.push(format!(
                    "words/{folder}: `{key}` is missing; add it to {file}. English, at {}: {}",
                    text.at, text.excerpt
                ));
            }
            continue;
        };
        for variable in text.variables.difference(&said.variables) {
            let at = &said.at;
            found.push(format!("{at}: `{key}` leaves out ${variable}, which English says"));
        }
        selects_are_known(key, said, text, found);
    }
    for (key, text) in spoken(texts) {
        let at = &text.at;
        let message = key.split('.').next().unwrap_or_default();
        let model = first.get(key).or_else(|| own.get(key).and_then(|_| first.get(message)));
        let Some(model) = model else {
            found.push(format!("{at}: `{key}` is not in words/{FIRST}; take it away or add it"));
            continue;
        };
        for variable in &text.variables {
            if model.described.iter().all(|(name, _)| name != variable) {
                found.push(format!("{at}: `{key}` has no ${variable}; English does not name it"));
            }
        }
    }
}
