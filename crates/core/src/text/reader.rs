//! Reads typed values out of the tree and collects what is wrong instead of failing.
//!
//! Every getter takes a node and gives the value, or a diagnostic and `None`; so a reader of a
//! whole format is a list of its keys, and all mistakes of a file are told at once.

use super::names::{self, mend};
use super::node::{Entry, Node, Value};
use super::{DIAGNOSTICS_MAX, quoted};
use crate::catalogue::Band;
use crate::diagnostic::Diagnostic;
use crate::few;
use serde::Deserialize;
use serde::de::IntoDeserializer;
use serde::de::value::StrDeserializer;
use std::collections::BTreeMap;
use std::ops::RangeInclusive;

/// Longest text that is taken, in characters: a title or a reason, not a book.
const TEXT_MAX: usize = 1000;

/// Collects diagnostics while a tree is read.
pub(super) struct Reader<'a> {
    root: &'a Node,
    diagnostics: Vec<Diagnostic>,
}

/// What a number may be.
#[derive(Debug, Clone, Copy)]
pub(super) struct Range<'s> {
    /// Lowest and highest.
    pub(super) band: Band,
    /// Whose range it is.
    pub(super) source: &'s str,
    /// Other units that people write, each with its factor to the right one.
    pub(super) units: &'s [(&'s str, f64)],
}

/// The entries of a table.
#[derive(Clone, Copy)]
pub(super) struct Table<'a> {
    /// The table itself.
    pub(super) node: &'a Node,
    /// What it holds.
    pub(super) entries: &'a [Entry],
}

impl<'a> Table<'a> {
    /// The value of a key; `null` counts as missing.
    pub(super) fn get(self, key: &str) -> Option<&'a Node> {
        let entry = self.entries.iter().find(|entry| entry.key == key)?;
        (entry.node.value != Value::Null).then_some(&entry.node)
    }
}

impl<'a> Reader<'a> {
    pub(super) fn new(root: &'a Node) -> Self {
        Self { root, diagnostics: Vec::new() }
    }

    /// Everything that was found, in the order of the text.
    pub(super) fn finish(self) -> Vec<Diagnostic> {
        let mut found = self.diagnostics;
        few::sort(&mut found, |a, b| super::first_byte(a).cmp(&super::first_byte(b)));
        if found.len() == DIAGNOSTICS_MAX {
            // A stop: what was not read may hold one.
            let more = format!("this is as much as is told at once: {DIAGNOSTICS_MAX} findings");
            found.push(Diagnostic::stop("T15", more).help("mend these first"));
        }
        found
    }

    /// Whether enough was found: a file can hold a million mistakes, and each costs time.
    pub(super) fn is_full(&self) -> bool {
        self.diagnostics.len() >= DIAGNOSTICS_MAX
    }

    /// Keeps a finding.
    pub(super) fn report(&mut self, diagnostic: Diagnostic) {
        if !self.is_full() {
            self.diagnostics.push(diagnostic);
        }
    }

    /// `movements[2].strokes[0].level`: how to find a node from the top.
    ///
    /// Found by a walk, so that a tree without mistakes costs nothing.
    pub(super) fn path(&self, node: &Node) -> String {
        let mut path = String::new();
        descend(self.root, node, &mut path);
        path
    }

    /// A finding about a node, its place in the message left to the caller.
    pub(super) fn at(&mut self, node: &Node, label: &str, diagnostic: Diagnostic) {
        self.report(diagnostic.at_span(node.span.clone(), label));
    }

    fn wrong_type(&mut self, node: &Node, expected: &str, help: String) {
        let (path, kind) = (self.subject(node), node.value.kind());
        let message = format!("{path} is {kind}, where {expected} is expected");
        self.at(node, kind, Diagnostic::stop("T09", message).help(help));
    }

    /// The path in backquotes, or words for the whole file.
    fn subject(&self, node: &Node) -> String {
        let path = self.path(node);
        if path.is_empty() { "the whole file".to_owned() } else { format!("`{path}`") }
    }

    /// A table with no other keys than these.
    pub(super) fn table(&mut self, node: &'a Node, keys: &[&str]) -> Option<Table<'a>> {
        let table = self.open_table(node)?;
        for entry in table.entries.iter().filter(|entry| !keys.contains(&entry.key.as_str())) {
            if self.is_full() {
                break;
            }
            let path = self.path(node);
            let home = if path.is_empty() { String::new() } else { format!(" in `{path}`") };
            let message = format!("there is no key {}{home}", quoted(&entry.key));
            self.report(
                Diagnostic::stop("T06", message)
                    .at_span(entry.key_span.clone(), "unknown key")
                    .help(mend(&entry.key, keys)),
            );
        }
        Some(table)
    }

    /// A table, whatever its keys.
    pub(super) fn open_table(&mut self, node: &'a Node) -> Option<Table<'a>> {
        let Value::Table(entries) = &node.value else {
            let help = "write it as a table: a line `[name]` and its keys below".to_owned();
            self.wrong_type(node, "a table", help);
            return None;
        };
        Some(Table { node, entries })
    }

    /// The value of a key that must be there.
    pub(super) fn need(&mut self, table: Table<'a>, key: &str, example: &str) -> Option<&'a Node> {
        let found = table.get(key);
        if found.is_none() {
            let path = self.path(table.node);
            let home = if path.is_empty() { String::new() } else { format!(" in `{path}`") };
            let missing = Diagnostic::stop("T08", format!("`{key}` is missing{home}"));
            self.at(table.node, "it belongs here", missing.help(format!("add `{example}`")));
        }
        found
    }

    /// Every item of a list that can be read; `example` says how the list is written.
    pub(super) fn list<T>(
        &mut self,
        node: &'a Node,
        example: &str,
        mut each: impl FnMut(&mut Self, &'a Node) -> Option<T>,
    ) -> Vec<T> {
        let Value::Array(items) = &node.value else {
            self.wrong_type(node, "a list", format!("write {example}; there can be several"));
            return Vec::new();
        };
        let mut read = Vec::with_capacity(items.len());
        for item in items {
            if self.is_full() {
                break;
            }
            read.extend(each(self, item));
        }
        read
    }

    /// Every entry that can be read, of a table whose keys are names.
    pub(super) fn map<K: Ord, V>(
        &mut self,
        node: &'a Node,
        mut each: impl FnMut(&mut Self, &'a Entry) -> Option<(K, V)>,
    ) -> BTreeMap<K, V> {
        let mut read = BTreeMap::new();
        for entry in self.open_table(node).map_or(&[][..], |table| table.entries) {
            if self.is_full() {
                break;
            }
            read.extend(each(self, entry));
        }
        read
    }

    /// A text of a sensible length without control characters.
    pub(super) fn text(&mut self, node: &'a Node) -> Option<&'a str> {
        let Value::String(text) = &node.value else {
            self.wrong_type(node, "a text", "write it in quotes, as in \"like this\"".to_owned());
            return None;
        };
        let message = if text.chars().nth(TEXT_MAX).is_some() {
            format!("is longer than {TEXT_MAX} characters")
        } else if text.chars().any(|c| c.is_control() && c != '\n' && c != '\t') {
            "holds a character that cannot be shown".to_owned()
        } else {
            return Some(text);
        };
        let diagnostic = Diagnostic::stop("T13", format!("{} {message}", self.subject(node)));
        self.at(node, "this text", diagnostic.help("write a short plain text"));
        None
    }

    /// True or false.
    pub(super) fn flag(&mut self, node: &'a Node) -> Option<bool> {
        if let Value::Bool(flag) = node.value {
            return Some(flag);
        }
        self.wrong_type(
            node,
            "true or false",
            "write `true` or `false`, without quotes".to_owned(),
        );
        None
    }

    /// A finite number, whatever its size.
    pub(super) fn number(&mut self, node: &'a Node) -> Option<f64> {
        let number = match node.value {
            Value::Integer(integer) => integer as f64,
            Value::Float(float) => float,
            Value::String(ref text) if text.trim().parse::<f64>().is_ok() => {
                let help = format!("take the quotes away: `{}`", text.trim());
                self.wrong_type(node, "a number", help);
                return None;
            }
            _ => {
                self.wrong_type(node, "a number", "write digits, such as `15` or `1.5`".to_owned());
                return None;
            }
        };
        if number.is_finite() {
            return Some(number);
        }
        let what = if number.is_nan() { "is not a number (NaN)" } else { "is endless" };
        let diagnostic = Diagnostic::stop("T10", format!("{} {what}", self.subject(node)));
        self.at(node, "no finite number", diagnostic.help("write a finite number, such as `1.5`"));
        None
    }

    /// A number within a range; outside it, another unit that fits is guessed.
    pub(super) fn within(&mut self, node: &'a Node, range: &Range) -> Option<f64> {
        let number = self.number(node)?;
        let Band { low, high } = range.band;
        if (low..=high).contains(&number) {
            return Some(number);
        }
        let subject = self.subject(node);
        let message = format!("{subject} is {}, outside {low} to {high}", shown(number));
        let fitting = range.units.iter().map(|(name, factor)| (name, number * factor));
        let guess = fitting.into_iter().find(|(_, value)| (low..=high).contains(value));
        let (code, help) = match guess {
            Some((unit, value)) => ("Q03", format!("in {unit}? write {}", rounded(value))),
            None => ("T11", format!("write a number from {low} to {high}")),
        };
        let diagnostic = Diagnostic::stop(code, message).help(help).source(range.source);
        self.at(node, "out of range", diagnostic);
        None
    }

    /// A whole number within a range.
    pub(super) fn whole(&mut self, node: &'a Node, range: RangeInclusive<u64>) -> Option<u64> {
        let Value::Integer(integer) = node.value else {
            if self.number(node).is_some() {
                let help = "write it without a decimal point".to_owned();
                self.wrong_type(node, "a whole number", help);
            }
            return None;
        };
        let fitting = u64::try_from(integer).ok().filter(|value| range.contains(value));
        if fitting.is_none() {
            let allowed = match range.into_inner() {
                (low, u64::MAX) => format!("{low} or more"),
                (low, high) => format!("{low} to {high}"),
            };
            let message = format!("{} is {integer}, outside {allowed}", self.subject(node));
            let help = format!("write a whole number, {allowed}");
            self.at(node, "out of range", Diagnostic::stop("T11", message).help(help));
        }
        fitting
    }

    /// One of the names of a type, as serde knows them.
    pub(super) fn choice<T: for<'de> Deserialize<'de>>(&mut self, node: &'a Node) -> Option<T> {
        let text = self.text(node)?;
        let name: StrDeserializer<'_, Variants> = text.into_deserializer();
        match T::deserialize(name) {
            Ok(value) => Some(value),
            Err(Variants(names)) => {
                self.unknown_name(node, &mend(text, names));
                None
            }
        }
    }

    /// A name that is none, and how to mend it.
    pub(super) fn unknown_name(&mut self, node: &'a Node, help: &str) {
        let Value::String(text) = &node.value else { return };
        let message = format!("{} cannot be {}", self.subject(node), quoted(text));
        self.at(node, "unknown name", Diagnostic::stop("T12", message).help(help));
    }

    /// A key that should be a name and is none.
    pub(super) fn unknown_key(&mut self, entry: &Entry, diagnostic: Diagnostic) {
        self.report(diagnostic.at_span(entry.key_span.clone(), "unknown name"));
    }

    /// A technique by its name.
    pub(super) fn technique(&mut self, node: &'a Node) -> Option<crate::technique::Technique> {
        let text = self.text(node)?;
        let technique = text.parse().ok();
        if technique.is_none() {
            self.unknown_name(node, &names::technique_mend(text));
        }
        technique
    }
}

/// A number for a message: never a line of zeros.
pub(super) fn shown(number: f64) -> String {
    let plain = number == 0.0 || (1e-6..1e9).contains(&number.abs());
    if plain { number.to_string() } else { format!("{number:e}") }
}

/// With three decimals at most.
pub(super) fn rounded(value: f64) -> f64 {
    (value * 1000.0).round() / 1000.0
}

/// Writes the way from `here` to `target`; false if it is not below.
fn descend(here: &Node, target: &Node, path: &mut String) -> bool {
    if std::ptr::eq(here, target) {
        return true;
    }
    let length = path.len();
    match &here.value {
        Value::Array(items) => items.iter().enumerate().any(|(i, item)| {
            path.extend(["[", &i.to_string(), "]"]);
            let found = descend(item, target, path);
            if !found {
                path.truncate(length);
            }
            found
        }),
        Value::Table(entries) => entries.iter().any(|entry| {
            if length > 0 {
                path.push('.');
            }
            path.push_str(&entry.key);
            let found = descend(&entry.node, target, path);
            if !found {
                path.truncate(length);
            }
            found
        }),
        _ => false,
    }
}

/// The names that an enumeration would have taken, out of serde's own mouth.
#[derive(Debug)]
struct Variants(&'static [&'static str]);

impl std::fmt::Display for Variants {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&names::one_of(self.0))
    }
}
impl std::error::Error for Variants {}
impl serde::de::Error for Variants {
    fn custom<T: std::fmt::Display>(_: T) -> Self {
        Self(&[])
    }
    fn unknown_variant(_: &str, expected: &'static [&'static str]) -> Self {
        Self(expected)
    }
}
