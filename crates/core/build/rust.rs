//! Writes the Rust of the texts: the languages as a type, and a function for each message.

use crate::families::{Family, Need};
use crate::texts::{self, Kind, Language, Text, Texts};
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// All of it, as one file.
pub(crate) fn code(languages: &[Language], families: &[Family]) -> String {
    let texts: Vec<Texts> =
        languages.iter().map(|language| texts::read(language, &mut Vec::new())).collect();
    let first = &texts[0];
    let mut code = language(languages);
    code += "/// Every text for people, as a function of the language and of what it says.\n\
             #[allow(clippy::pedantic, clippy::too_many_arguments, reason = \"written by the build\")]\n\
             pub mod msg {\n\
             use super::{Language, Sides, by_name, fixed, may_be_fixed, rounded, told};\n\
             use crate::place::Side;\n\
             use crate::score::Direction;\n\n";
    for (key, text) in first.iter().filter(|(key, _)| !key.starts_with('-')) {
        if !families.iter().any(|family| family.has(key)) {
            code += &function(key, text, &parameters(key, text, &texts));
        }
    }
    for family in families {
        code += &of_family(family, &texts);
    }
    code + "}\n"
}

fn language(languages: &[Language]) -> String {
    let mut code = "/// A language that texts for people are said in.\n\
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]\n\
        #[derive(serde::Serialize, serde::Deserialize)]\n\
        #[cfg_attr(feature = \"types\", derive(ts_rs::TS))]\n\
        pub enum Language {\n"
        .to_owned();
    for (i, language) in languages.iter().enumerate() {
        let default = if i == 0 { "    #[default]\n" } else { "" };
        let Language { id, name, english, .. } = language;
        let _ = writeln!(
            code,
            "    /// {name}.\n{default}    #[serde(rename = {id:?})]\n    {english},"
        );
    }
    code += "}\n\n#[allow(clippy::match_same_arms, reason = \"a line for each language\")]\n\
             impl Language {\n    /// Every language, English first.\n";
    let _ = writeln!(code, "    pub const ALL: [Self; {}] = [", languages.len());
    for Language { english, .. } in languages {
        let _ = writeln!(code, "        Self::{english},");
    }
    code += "    ];\n";
    let arms = |of: &dyn Fn(&Language) -> String| -> String {
        let arm = |l: &Language| format!("            Self::{} => {},\n", l.english, of(l));
        languages.iter().map(arm).collect()
    };
    let mut method = |doc: &str, signature: &str, of: &dyn Fn(&Language) -> String| {
        let arms = arms(of);
        let _ = writeln!(
            code,
            "    /// {doc}\n    {signature} {{\n        match self {{\n{arms}        }}\n    }}"
        );
    };
    method("Its tag: `en`.", "pub fn tag(self) -> &'static str", &|l| format!("{:?}", l.id));
    method("What it calls itself.", "pub fn name(self) -> &'static str", &|l| {
        format!("{:?}", l.name)
    });
    method(
        "How it writes numbers.",
        "fn numerals<M>(self) -> fn(&FluentValue, &M) -> Option<String>",
        &|l| format!("with_mark::<{:?}, M>", l.decimal_mark),
    );
    method("Whether it is written from right to left.", "pub fn is_rtl(self) -> bool", &|l| {
        (l.direction == texts::Way::Rtl).to_string()
    });
    method(
        "Its texts. A browser has none of them inside: it is handed those of the languages it speaks.",
        "#[cfg(not(target_family = \"wasm\"))]\n    fn sources(self) -> &'static [&'static str]",
        &|l| {
            let include = |file: &str| {
                format!("include_str!(concat!(env!(\"OUT_DIR\"), \"/{}/{file}\"))", l.id)
            };
            let sources: Vec<String> = l.sources.iter().map(|s| include(s.file())).collect();
            format!("&[{}]", sources.join(", "))
        },
    );
    code + "}\n\n"
}

/// A message that code asks for by its name.
fn function(key: &str, text: &Text, parameters: &[(String, Kind)]) -> String {
    let name = rust_name(key);
    let doc = format!("/// `{key}`: `{}`", text.excerpt);
    let (listed, args) = signature(parameters);
    if parameters.is_empty() {
        return format!(
            "{doc}\npub fn {name}(language: Language) -> &'static str {{\n    \
             fixed(language, {key:?})\n}}\n\n"
        );
    }
    format!(
        "{doc}\npub fn {name}(language: Language{listed}) -> String {{\n    \
         told(language, {key:?}, &[{args}])\n}}\n\n"
    )
}

/// The texts that are asked for by a name of the catalogue.
fn of_family(family: &Family, texts: &[Texts]) -> String {
    let needs = [("", Need::Always)];
    let mut code = String::new();
    for (attribute, need) in needs.iter().chain(family.attributes) {
        let dot = if attribute.is_empty() { String::new() } else { format!(".{attribute}") };
        let mut parameters: Vec<(String, Kind)> = Vec::new();
        for id in &family.ids {
            let message = family.message(id);
            for key in [format!("{message}{dot}"), message.clone()] {
                // Where the message itself may be said instead, it counts, too.
                let counts = key.ends_with(&dot) || *need == Need::ElseValue;
                if let Some(text) = texts[0].get(&key).filter(|_| counts) {
                    for parameter in self::parameters(&key, text, texts) {
                        if !parameters.contains(&parameter) {
                            parameters.push(parameter);
                        }
                    }
                }
            }
        }
        let name = rust_name(&format!("{}{dot}", family.prefix));
        let prefix = family.prefix;
        let key = format!("&format!(\"{prefix}-{{id}}{dot}\")");
        let (listed, args) = signature(&parameters);
        let doc = format!("/// `{prefix}-…{dot}`, by a name of `{}`.", family.origin());
        let body = match (need, parameters.is_empty()) {
            (Need::Always, true) => format!("-> &'static str {{\n    fixed(language, {key})"),
            (Need::Always, false) => {
                format!("-> String {{\n    told(language, {key}, &[{args}])")
            }
            (Need::Sometimes, true) => {
                format!("-> Option<&'static str> {{\n    may_be_fixed(language, {key})")
            }
            (Need::ElseValue, false) => format!(
                "-> String {{\n    \
                 by_name(language, {key}, &format!(\"{prefix}-{{id}}\"), &[{args}])"
            ),
            (Need::Sometimes, false) | (Need::ElseValue, true) => {
                panic!("{prefix}{dot}: build/rust.rs does not write this kind of text yet")
            }
        };
        let _ = write!(
            code,
            "{doc}\npub fn {name}(language: Language, id: &str{listed}) {body}\n}}\n\n"
        );
    }
    code
}

/// What a text is told: of what the comment describes, all but what another part of the message
/// says and this one does not. What English says nowhere is there for other languages.
fn parameters(key: &str, text: &Text, texts: &[Texts]) -> Vec<(String, Kind)> {
    let message = key.split('.').next().unwrap_or_default();
    let said = |wanted: &dyn Fn(&str) -> bool| -> BTreeSet<&String> {
        let texts = texts.iter().flatten().filter(|(key, _)| wanted(key));
        texts.flat_map(|(_, text)| &text.variables).collect()
    };
    let here = said(&|other| other == key);
    let elsewhere = said(&|other| other != key && other.split('.').next() == Some(message));
    let told = |name: &String| here.contains(name) || (text.is_value && !elsewhere.contains(name));
    let described = text.described.iter().filter(|(name, _)| told(name));
    described.filter_map(|(name, kind)| Some((name.clone(), (*kind)?))).collect()
}

/// Parameters as Rust writes them, and as Fluent gets them.
fn signature(parameters: &[(String, Kind)]) -> (String, String) {
    let mut listed = String::new();
    let mut args = Vec::new();
    for (name, kind) in parameters {
        let parameter = rust_name(name);
        let _ = write!(listed, ", {parameter}: {}", kind.rust);
        args.push(format!("({name:?}, {})", kind.value.replacen('_', &parameter, 1)));
    }
    (listed, args.join(", "))
}

fn rust_name(key: &str) -> String {
    key.replace(['-', '.'], "_")
}
