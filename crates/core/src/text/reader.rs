//! Reads typed values out of the tree and collects what is wrong instead of failing.
//!
//! Every getter takes a node and gives the value, or a diagnostic and `None`; so a reader of a
//! whole format is a list of its keys, and all mistakes of a file are told at once.

use super::names::{self, mend};
use super::node::{Entry, Node, Value};
use super::{DIAGNOSTICS_MAX, short};
use crate::catalogue::Band;
use crate::diagnostic::Diagnostic;
use crate::few;
use crate::words::{Language, msg};
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
    /// What findings are told in.
    pub(super) language: Language,
    diagnostics: Vec<Diagnostic>,
}

/// What a number may be.
#[derive(Debug, Clone, Copy)]
pub(super) struct Range<'s> {
    /// Lowest and highest.
    pub(super) band: Band,
    /// Whose range it is.
    pub(super) source: &'s str,
    /// Other units that people write, by their names in `read-unit` of the texts, each with its
    /// factor to the right one.
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
    pub(super) fn new(root: &'a Node, language: Language) -> Self {
        Self { root, language, diagnostics: Vec::new() }
    }

    /// Everything that was found, in the order of the text.
    pub(super) fn finish(self) -> Vec<Diagnostic> {
        let mut found = self.diagnostics;
        few::sort(&mut found, |a, b| super::first_byte(a).cmp(&super::first_byte(b)));
        if found.len() == DIAGNOSTICS_MAX {
            // A stop: what was not read may hold one.
            let more = msg::read_more(self.language, DIAGNOSTICS_MAX as u32);
            found.push(Diagnostic::stop("T15", more).help(msg::read_more_help(self.language)));
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

    /// `expected` is one of those that `read-type` of the texts knows.
    fn wrong_type(&mut self, node: &Node, expected: &str, help: &str) {
        let (language, kind) = (self.language, node.value.kind());
        let message = msg::read_type(language, &self.path(node), kind, expected);
        let found = msg::read_found(language, kind);
        self.at(node, &found, Diagnostic::stop("T09", message).help(help));
    }

    /// A table with no other keys than these.
    pub(super) fn table(&mut self, node: &'a Node, keys: &[&str]) -> Option<Table<'a>> {
        let table = self.open_table(node)?;
        for entry in table.entries.iter().filter(|entry| !keys.contains(&entry.key.as_str())) {
            if self.is_full() {
                break;
            }
            let (language, path, key) = (self.language, self.path(node), short(&entry.key));
            let message = if path.is_empty() {
                msg::read_key_unknown(language, &key)
            } else {
                msg::read_key_unknown_in(language, &key, &path)
            };
            self.report(
                Diagnostic::stop("T06", message)
                    .at_span(entry.key_span.clone(), msg::read_key_unknown_label(language))
                    .help(mend(language, &entry.key, keys)),
            );
        }
        Some(table)
    }

    /// A table, whatever its keys.
    pub(super) fn open_table(&mut self, node: &'a Node) -> Option<Table<'a>> {
        let Value::Table(entries) = &node.value else {
            self.wrong_type(node, "table", msg::read_type_table(self.language));
            return None;
        };
        Some(Table { node, entries })
    }

    /// The value of a key that must be there.
    pub(super) fn need(&mut self, table: Table<'a>, key: &str, example: &str) -> Option<&'a Node> {
        let found = table.get(key);
        if found.is_none() {
            let (language, path) = (self.language, self.path(table.node));
            let message = if path.is_empty() {
                msg::read_key_missing(language, key)
            } else {
                msg::read_key_missing_in(language, key, &path)
            };
            let help = msg::read_key_missing_help(language, example);
            let missing = Diagnostic::stop("T08", message).help(help);
            self.at(table.node, msg::read_key_missing_label(language), missing);
        }
        found
    }

    /// Every item of a list that can be read; `example` is how the list is written, for
    /// [`as_written`].
    pub(super) fn list<T>(
        &mut self,
        node: &'a Node,
        example: &str,
        mut each: impl FnMut(&mut Self, &'a Node) -> Option<T>,
    ) -> Vec<T> {
        let Value::Array(items) = &node.value else {
            self.no_list(node, example);
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

    /// Apart from [`Self::list`], whose code is there once for every type.
    fn no_list(&mut self, node: &Node, example: &str) {
        let example = as_written(self.language, example);
        self.wrong_type(node, "list", &msg::read_type_list(self.language, &example));
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
            self.wrong_type(node, "text", msg::read_type_text(self.language));
            return None;
        };
        let language = self.language;
        let message = if text.chars().nth(TEXT_MAX).is_some() {
            msg::read_text_long(language, &self.path(node), TEXT_MAX as u32)
        } else if text.chars().any(|c| c.is_control() && c != '\n' && c != '\t') {
            msg::read_text_hidden(language, &self.path(node))
        } else {
            return Some(text);
        };
        let diagnostic = Diagnostic::stop("T13", message).help(msg::read_text_long_help(language));
        self.at(node, msg::read_text_long_label(language), diagnostic);
        None
    }

    /// True or false.
    pub(super) fn flag(&mut self, node: &'a Node) -> Option<bool> {
        if let Value::Bool(flag) = node.value {
            return Some(flag);
        }
        self.wrong_type(node, "flag", msg::read_type_flag(self.language));
        None
    }

    /// A finite number, whatever its size.
    pub(super) fn number(&mut self, node: &'a Node) -> Option<f64> {
        let language = self.language;
        let number = match node.value {
            Value::Integer(integer) => integer as f64,
            Value::Float(float) => float,
            Value::String(ref text) if text.trim().parse::<f64>().is_ok() => {
                self.wrong_type(node, "number", &msg::read_type_unquoted(language, text.trim()));
                return None;
            }
            _ => {
                self.wrong_type(node, "number", msg::read_type_number(language));
                return None;
            }
        };
        if number.is_finite() {
            return Some(number);
        }
        let what = if number.is_nan() { "nan" } else { "endless" };
        let message = msg::read_not_finite(language, &self.path(node), what);
        let diagnostic = Diagnostic::stop("T10", message).help(msg::read_not_finite_help(language));
        self.at(node, msg::read_not_finite_label(language), diagnostic);
        None
    }

    /// A number within a range; outside it, another unit that fits is guessed.
    pub(super) fn within(&mut self, node: &'a Node, range: &Range) -> Option<f64> {
        let number = self.number(node)?;
        let Band { low, high } = range.band;
        if (low..=high).contains(&number) {
            return Some(number);
        }
        let (language, path) = (self.language, self.path(node));
        let (least, most) = (low.to_string(), high.to_string());
        let message = msg::read_outside(language, &path, &shown(number), &least, &most);
        let fitting = range.units.iter().map(|(name, factor)| (name, number * factor));
        let guess = fitting.into_iter().find(|(_, value)| (low..=high).contains(value));
        let (code, help) = match guess {
            Some((unit, value)) => {
                ("Q03", msg::read_unit(language, unit, &rounded(value).to_string()))
            }
            None => ("T11", msg::read_outside_help(language, &least, &most)),
        };
        let diagnostic = Diagnostic::stop(code, message).help(help).source(range.source);
        self.at(node, msg::read_outside_label(language), diagnostic);
        None
    }

    /// A whole number within a range.
    pub(super) fn whole(&mut self, node: &'a Node, range: RangeInclusive<u64>) -> Option<u64> {
        let Value::Integer(integer) = node.value else {
            if self.number(node).is_some() {
                self.wrong_type(node, "whole", msg::read_type_whole(self.language));
            }
            return None;
        };
        let fitting = u64::try_from(integer).ok().filter(|value| range.contains(value));
        if fitting.is_none() {
            let (language, path, number) = (self.language, self.path(node), integer.to_string());
            let (least, most) = (range.start().to_string(), range.end().to_string());
            let (message, help) = if *range.end() == u64::MAX {
                (
                    msg::read_outside_least(language, &path, &number, &least),
                    msg::read_outside_least_help(language, &least),
                )
            } else {
                (
                    msg::read_outside(language, &path, &number, &least, &most),
                    msg::read_outside_whole(language, &least, &most),
                )
            };
            let diagnostic = Diagnostic::stop("T11", message).help(help);
            self.at(node, msg::read_outside_label(language), diagnostic);
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
                self.none_of(node, text, names);
                None
            }
        }
    }

    /// Apart from [`Self::choice`], whose code is there once for every type.
    fn none_of(&mut self, node: &'a Node, text: &str, names: &[&str]) {
        self.unknown_name(node, &mend(self.language, text, names));
    }

    /// A name that is none, and how to mend it.
    pub(super) fn unknown_name(&mut self, node: &'a Node, help: &str) {
        let Value::String(text) = &node.value else { return };
        let message = msg::read_name_unknown(self.language, &self.path(node), &short(text));
        let label = msg::label_unknown_name(self.language);
        self.at(node, label, Diagnostic::stop("T12", message).help(help));
    }

    /// A key that should be a name and is none.
    pub(super) fn unknown_key(&mut self, entry: &Entry, diagnostic: Diagnostic) {
        let label = msg::label_unknown_name(self.language);
        self.report(diagnostic.at_span(entry.key_span.clone(), label));
    }

    /// A technique by its name.
    pub(super) fn technique(&mut self, node: &'a Node) -> Option<crate::technique::Technique> {
        let text = self.text(node)?;
        let technique = text.parse().ok();
        if technique.is_none() {
            self.unknown_name(node, &names::technique_mend(self.language, text));
        }
        technique
    }
}

/// Code as a sentence names it: one line in backquotes, or two of which the second stands below.
pub(super) fn as_written(language: Language, code: &str) -> String {
    match code.split_once('\n') {
        Some((head, line)) => msg::read_below(language, head, line),
        None => format!("`{code}`"),
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
        f.write_str(&self.0.join(", "))
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
