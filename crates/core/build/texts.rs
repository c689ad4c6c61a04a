//! What the Fluent files hold: messages with their texts, variables and references.

use fluent_syntax::ast::{
    CallArguments, Comment, Entry, Expression, InlineExpression, Pattern, PatternElement,
    VariantKey,
};
use fluent_syntax::parser;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The language whose texts are the measure of all others.
pub(crate) const FIRST: &str = "en";

/// A language of `words/languages.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Language {
    /// Its tag: `en`, `pt-BR`. Its folder is named alike.
    pub(crate) id: String,
    /// What it calls itself.
    pub(crate) name: String,
    /// Its name in English, of which the Rust type makes its variant.
    pub(crate) english: String,
    /// Whether every text is there. One that is not complete falls back to English.
    pub(crate) complete: bool,
    /// What stands before the decimals of a number.
    pub(crate) decimal_mark: char,
    /// How its lines run.
    #[serde(default)]
    pub(crate) direction: Way,
    #[serde(skip)]
    pub(crate) sources: Vec<Source>,
}

/// From which side lines are read.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Way {
    #[default]
    Ltr,
    Rtl,
}

/// A Fluent file.
#[derive(Debug)]
pub(crate) struct Source {
    /// For people: `words/en/care.ftl`.
    pub(crate) name: String,
    pub(crate) text: String,
}

impl Source {
    /// Its name without folders.
    pub(crate) fn file(&self) -> &str {
        self.name.rsplit('/').next().unwrap_or_default()
    }
}

/// The languages, still without their files.
pub(crate) fn listed(text: &str) -> Vec<Language> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct File {
        language: Vec<Language>,
    }
    let file: File = toml::from_str(text).unwrap_or_else(|e| panic!("words/languages.toml: {e}"));
    assert_eq!(file.language[0].id, FIRST, "the first language of words/languages.toml");
    file.language
}

/// The Fluent files of a folder, in order, with names from `top` on; none where there is no folder.
pub(crate) fn sources(folder: &Path, top: &Path) -> Vec<Source> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    let mut paths: Vec<PathBuf> = entries.map(|e| e.expect("a file").path()).collect();
    paths.retain(|path| path.extension().is_some_and(|end| end == "ftl"));
    paths.sort();
    let text = |path: &Path| {
        fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
    };
    let source = |path: &PathBuf| Source {
        name: path.strip_prefix(top).expect("it lies there").display().to_string(),
        text: text(path),
    };
    paths.iter().map(source).collect()
}

/// A TOML or Fluent file without its comments, which nobody reads in the browser.
pub(crate) fn uncommented(text: &str) -> String {
    text.split_inclusive('\n').filter(|line| !line.starts_with('#')).collect()
}

/// What a variable is, as the comment of its message says: `# $passes (count): how often`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Kind {
    pub(crate) name: &'static str,
    /// The type of its parameter.
    pub(crate) rust: &'static str,
    /// What Fluent gets, `_` being the parameter.
    pub(crate) value: &'static str,
    /// What it can be, where that is a closed list: the keys that a select may have.
    pub(crate) keys: &'static [&'static str],
}

const NUMBERS: &[&str] = &["zero", "one", "two", "few", "many", "other"];

pub(crate) const KINDS: [Kind; 9] = [
    Kind { name: "text", rust: "&str", value: "_.into()", keys: &[] },
    Kind { name: "count", rust: "u32", value: "_.into()", keys: NUMBERS },
    Kind { name: "number", rust: "f64", value: "_.into()", keys: NUMBERS },
    Kind { name: "whole", rust: "f64", value: "rounded(_, 0)", keys: NUMBERS },
    Kind { name: "tenths", rust: "f64", value: "rounded(_, 1)", keys: NUMBERS },
    Kind { name: "hundredths", rust: "f64", value: "rounded(_, 2)", keys: NUMBERS },
    Kind { name: "side", rust: "Side", value: "_.name().into()", keys: &["left", "right"] },
    Kind {
        name: "sides",
        rust: "Sides",
        value: "_.name().into()",
        keys: &["left", "right", "both"],
    },
    Kind {
        name: "direction",
        rust: "Direction",
        value: "_.name().into()",
        keys: &["ascending", "descending", "across", "circling", "free", "still"],
    },
];

/// A message or a term, or an attribute of one: whatever can be said.
#[derive(Debug, Default)]
pub(crate) struct Text {
    /// File and line.
    pub(crate) at: String,
    /// As it begins, for people.
    pub(crate) excerpt: String,
    pub(crate) variables: BTreeSet<String>,
    /// Keys of the texts that it refers to.
    pub(crate) references: BTreeSet<String>,
    /// Functions that it calls.
    pub(crate) functions: BTreeSet<String>,
    /// Keys of selects by their variable.
    pub(crate) selects: BTreeSet<(String, String)>,
    /// Variables as the comment describes them, in its order.
    pub(crate) described: Vec<(String, Option<Kind>)>,
    /// Whether it is a value, and no attribute.
    pub(crate) is_value: bool,
}

/// Every text of a language by its key: `care-not-asked`, `technique-feather.how`, `-brand`.
pub(crate) type Texts = BTreeMap<String, Text>;

/// Reads the files of a language; what cannot be read is told.
pub(crate) fn read(language: &Language, found: &mut Vec<String>) -> Texts {
    let mut texts = Texts::new();
    for source in &language.sources {
        let resource = match parser::parse(source.text.as_str()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    let line = source.text[..error.pos.start].matches('\n').count() + 1;
                    found.push(format!("{}:{line}: {error}; this is no Fluent", source.name));
                }
                resource
            }
        };
        let mut lines = Lines::of(source);
        for entry in &resource.body {
            let (id, value, attributes, comment) = match entry {
                Entry::Message(m) => {
                    (m.id.name.to_owned(), m.value.as_ref(), &m.attributes, &m.comment)
                }
                Entry::Term(t) => {
                    (format!("-{}", t.id.name), Some(&t.value), &t.attributes, &t.comment)
                }
                _ => continue,
            };
            let described = described(comment.as_ref());
            let at = lines.next(&id);
            if let Some(text) = text(&at, value, described.clone(), true) {
                add(&mut texts, id.clone(), text, found);
            }
            for attribute in attributes {
                let at = lines.next(&format!(".{}", attribute.id.name));
                let key = format!("{id}.{}", attribute.id.name);
                if let Some(text) = text(&at, Some(&attribute.value), described.clone(), false) {
                    add(&mut texts, key, text, found);
                }
            }
        }
    }
    texts
}

fn add(texts: &mut Texts, key: String, text: Text, found: &mut Vec<String>) {
    if let Some(first) = texts.get(&key) {
        let (at, first) = (&text.at, &first.at);
        found.push(format!("{at}: `{key}` was there before, at {first}; keep one of the two"));
        return;
    }
    texts.insert(key, text);
}

/// Finds the lines of entries in the order in which they stand: the parser does not tell them.
struct Lines<'a> {
    file: &'a str,
    text: Vec<&'a str>,
    next: usize,
}

impl<'a> Lines<'a> {
    fn of(source: &'a Source) -> Self {
        Self { file: &source.name, text: source.text.lines().collect(), next: 0 }
    }
    fn next(&mut self, id: &str) -> String {
        let starts = |line: &&str| {
            let rest = line.trim_start().strip_prefix(id);
            rest.is_some_and(|rest| rest.trim_start().starts_with('='))
        };
        let found = self.text.iter().skip(self.next).position(starts).unwrap_or_default();
        self.next += found + 1;
        format!("{}:{}", self.file, self.next)
    }
}

fn text(
    at: &str,
    pattern: Option<&Pattern<&str>>,
    described: Vec<(String, Option<Kind>)>,
    is_value: bool,
) -> Option<Text> {
    let pattern = pattern?;
    let mut text = Text { at: at.to_owned(), described, is_value, ..Text::default() };
    walk(pattern, &mut text);
    text.excerpt = excerpt(pattern);
    Some(text)
}

/// The variables that a comment describes, one a line: `$side (side): …`.
fn described(comment: Option<&Comment<&str>>) -> Vec<(String, Option<Kind>)> {
    let of_line = |line: &&str| {
        let (name, rest) = line.trim().strip_prefix('$')?.split_once(" (")?;
        let kind = rest.split_once(')')?.0;
        Some((name.to_owned(), KINDS.into_iter().find(|k| k.name == kind)))
    };
    comment.into_iter().flat_map(|c| c.content.iter().filter_map(of_line)).collect()
}

fn walk(pattern: &Pattern<&str>, text: &mut Text) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            walk_expression(expression, text);
        }
    }
}

fn walk_expression(expression: &Expression<&str>, text: &mut Text) {
    match expression {
        Expression::Inline(inline) => walk_inline(inline, text),
        Expression::Select { selector, variants } => {
            walk_inline(selector, text);
            for variant in variants {
                if let (
                    InlineExpression::VariableReference { id },
                    VariantKey::Identifier { name },
                ) = (selector, &variant.key)
                {
                    text.selects.insert((id.name.to_owned(), (*name).to_owned()));
                }
                walk(&variant.value, text);
            }
        }
    }
}

fn walk_inline(inline: &InlineExpression<&str>, text: &mut Text) {
    let key = |id: &str, attribute: Option<&str>| match attribute {
        Some(attribute) => format!("{id}.{attribute}"),
        None => id.to_owned(),
    };
    let mut called: Option<&CallArguments<&str>> = None;
    match inline {
        InlineExpression::VariableReference { id } => {
            text.variables.insert(id.name.to_owned());
        }
        InlineExpression::MessageReference { id, attribute } => {
            text.references.insert(key(id.name, attribute.as_ref().map(|a| a.name)));
        }
        InlineExpression::TermReference { id, attribute, arguments } => {
            let attribute = attribute.as_ref().map(|a| a.name);
            text.references.insert(key(&format!("-{}", id.name), attribute));
            called = arguments.as_ref();
        }
        InlineExpression::FunctionReference { id, arguments } => {
            text.functions.insert(id.name.to_owned());
            called = Some(arguments);
        }
        InlineExpression::Placeable { expression } => walk_expression(expression, text),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
    }
    for argument in called.into_iter().flat_map(|c| &c.positional) {
        walk_inline(argument, text);
    }
}

/// The text as one reads it: each variable by its name, and of a select what usually holds.
fn excerpt(pattern: &Pattern<&str>) -> String {
    let said = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => (*value).to_owned(),
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            variants.iter().find(|v| v.default).map_or(String::new(), |v| excerpt(&v.value))
        }
        PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::VariableReference { id }),
        } => format!("${}", id.name),
        PatternElement::Placeable { .. } => "…".to_owned(),
    };
    pattern.elements.iter().map(said).collect::<String>().replace(['\n', '`'], " ")
}
