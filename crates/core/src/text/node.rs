//! A text as a tree in which every value remembers where it stands.
//!
//! TOML and JSON become the same tree, so everything above reads both alike. Building it never
//! panics and never recurses deeper than [`DEPTH_MAX`], whatever the text holds.

use super::Format;
use crate::diagnostic::Diagnostic;
use crate::words::{Language, msg};
use jsonc_parser::ast;
use jsonc_parser::common::Ranged;
use std::collections::BTreeSet;
use std::ops::Range;
use toml::de::{DeTable, DeValue};
use toml_parser::lexer::TokenKind;

/// Deepest nesting that is read. The deepest format, a score, nests nine levels.
pub(super) const DEPTH_MAX: usize = 64;

/// A value and where it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// Bytes of the source: a scalar whole; of a table or list only its head (`[[sore]]`, `{`).
    pub span: Range<usize>,
    /// What stands there.
    pub value: Value,
}

/// What a text can hold.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Value {
    Null,
    Bool(bool),
    Integer(i128),
    Float(f64),
    String(String),
    /// A TOML date or time: nothing here asks for one.
    Date,
    Array(Vec<Node>),
    Table(Vec<Entry>),
}

/// A key and its value.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The key without quotes.
    pub key: String,
    /// Where the key stands.
    pub key_span: Range<usize>,
    /// Its value.
    pub node: Node,
}

impl Value {
    /// What it is, by the names that `read-found` of the texts knows.
    pub(super) fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "flag",
            Self::Integer(_) | Self::Float(_) => "number",
            Self::String(_) => "text",
            Self::Date => "date",
            Self::Array(_) => "list",
            Self::Table(_) => "table",
        }
    }
}

/// Why a text is no tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Broken {
    /// It breaks the grammar; what the parser says of it.
    Grammar(Format, String, Range<usize>),
    /// It nests deeper than [`DEPTH_MAX`].
    TooDeep(Range<usize>),
    /// A key is there twice.
    Twice(String, Range<usize>),
}

/// Reads a text into a tree, or says why it is none.
pub(super) fn parse(source: &str, format: Format) -> Result<Node, Vec<Broken>> {
    match format {
        Format::Toml => parse_toml(source).map_err(|broken| vec![broken]),
        Format::Json => parse_json(source),
    }
}

fn parse_toml(source: &str) -> Result<Node, Broken> {
    if let Some(span) = nests_too_deeply(source) {
        return Err(Broken::TooDeep(span));
    }
    let table = DeTable::parse(source).map_err(|error| {
        let span = clipped(error.span().unwrap_or(0..0), source);
        match error.message() {
            "duplicate key" => Broken::Twice(source[span.clone()].to_owned(), span),
            message => Broken::Grammar(Format::Toml, message.to_owned(), span),
        }
    })?;
    toml_table(table.get_ref(), 0..0, 1)
}

/// Where TOML nests deeper than [`DEPTH_MAX`], by brackets and by the dots of keys.
///
/// The parser bounds both, but not their product: eighty tables within each other, each behind a
/// key of eighty dots, would overflow a small stack, such as a browser's.
fn nests_too_deeply(source: &str) -> Option<Range<usize>> {
    let (mut open, mut dots) = (Vec::new(), 0);
    let mut depth = 0;
    for token in toml_parser::Source::new(source).lex() {
        match token.kind() {
            TokenKind::Dot => dots += 1,
            TokenKind::LeftSquareBracket | TokenKind::LeftCurlyBracket => {
                open.push(1 + dots);
                depth += 1 + dots;
                dots = 0;
            }
            TokenKind::RightSquareBracket | TokenKind::RightCurlyBracket => {
                depth -= open.pop().unwrap_or(0);
                dots = 0;
            }
            TokenKind::Comma | TokenKind::Newline => dots = 0,
            _ => {}
        }
        if depth + dots > DEPTH_MAX {
            return Some(token.span().start()..token.span().end());
        }
    }
    None
}

fn toml_table(table: &DeTable<'_>, span: Range<usize>, depth: usize) -> Result<Node, Broken> {
    let mut entries = Vec::with_capacity(table.len());
    for (key, value) in table {
        let node = toml_value(value.get_ref(), value.span(), depth + 1)?;
        entries.push(Entry { key: key.get_ref().to_string(), key_span: key.span(), node });
    }
    Ok(Node { span, value: Value::Table(entries) })
}

fn toml_value(value: &DeValue<'_>, span: Range<usize>, depth: usize) -> Result<Node, Broken> {
    if depth > DEPTH_MAX {
        return Err(Broken::TooDeep(span));
    }
    let value = match value {
        DeValue::String(text) => Value::String(text.to_string()),
        DeValue::Integer(number) => match i128::from_str_radix(number.as_str(), number.radix()) {
            Ok(integer) => Value::Integer(integer),
            Err(_) => Value::Float(f64::INFINITY),
        },
        DeValue::Float(number) => Value::Float(number.as_str().parse().unwrap_or(f64::NAN)),
        DeValue::Boolean(flag) => Value::Bool(*flag),
        DeValue::Datetime(_) => Value::Date,
        DeValue::Array(items) => Value::Array(
            items
                .iter()
                .map(|item| toml_value(item.get_ref(), item.span(), depth + 1))
                .collect::<Result<_, _>>()?,
        ),
        DeValue::Table(table) => return toml_table(table, span, depth),
    };
    Ok(Node { span, value })
}

fn parse_json(source: &str) -> Result<Node, Vec<Broken>> {
    let options = jsonc_parser::ParseOptions {
        allow_comments: false,
        allow_loose_object_property_names: false,
        allow_trailing_commas: false,
        allow_missing_commas: false,
        allow_single_quoted_strings: false,
        allow_hexadecimal_numbers: false,
        allow_unary_plus_numbers: false,
        allow_bare_decimal_point_numbers: false,
        // Read, so that a NaN is told by its name and not as broken grammar.
        allow_non_finite_numbers: true,
        allow_extended_string_escapes: false,
    };
    // A byte order mark becomes blanks: the places of everything else stay.
    let blanked = source.strip_prefix(BYTE_ORDER_MARK).map(|rest| format!("   {rest}"));
    let text = blanked.as_deref().unwrap_or(source);
    let parsed =
        jsonc_parser::parse_to_ast(text, &jsonc_parser::CollectOptions::default(), &options)
            .map_err(|error| {
                let span = clipped(error.range().start..error.range().end, source);
                let too_deeply = jsonc_parser::errors::ParseErrorKind::NestingDepthExceeded;
                let same =
                    std::mem::discriminant(error.kind()) == std::mem::discriminant(&too_deeply);
                vec![if same {
                    Broken::TooDeep(span)
                } else {
                    Broken::Grammar(Format::Json, error.kind().to_string(), span)
                }]
            })?;
    let Some(value) = parsed.value else {
        return Err(vec![Broken::Grammar(Format::Json, "nothing but blanks".to_owned(), 0..0)]);
    };
    let mut duplicates = Vec::new();
    match json_value(&value, 1, &mut duplicates) {
        Ok(node) if duplicates.is_empty() => Ok(node),
        Ok(_) => Err(duplicates),
        Err(deep) => Err(vec![deep]),
    }
}

/// What some editors put before the first character.
pub(super) const BYTE_ORDER_MARK: char = '\u{feff}';

fn json_value(
    value: &ast::Value<'_>,
    depth: usize,
    duplicates: &mut Vec<Broken>,
) -> Result<Node, Broken> {
    let span = value.start()..value.end();
    let head = span.start..span.start + 1;
    if depth > DEPTH_MAX {
        return Err(Broken::TooDeep(head));
    }
    Ok(match value {
        ast::Value::NullKeyword(_) => Node { span, value: Value::Null },
        ast::Value::BooleanLit(flag) => Node { span, value: Value::Bool(flag.value) },
        ast::Value::StringLit(text) => Node { span, value: Value::String(text.value.to_string()) },
        ast::Value::NumberLit(number) => Node { span, value: json_number(number.value) },
        ast::Value::Array(array) => {
            let items = array.elements.iter().map(|item| json_value(item, depth + 1, duplicates));
            Node { span: head, value: Value::Array(items.collect::<Result<_, _>>()?) }
        }
        ast::Value::Object(object) => {
            let mut seen = BTreeSet::new();
            let mut entries = Vec::with_capacity(object.properties.len());
            for property in &object.properties {
                let key = property.name.as_str();
                let key_span = property.name.start()..property.name.end();
                if seen.insert(key) {
                    let node = json_value(&property.value, depth + 1, duplicates)?;
                    entries.push(Entry { key: key.to_owned(), key_span, node });
                } else if duplicates.len() < super::DIAGNOSTICS_MAX {
                    duplicates.push(Broken::Twice(key.to_owned(), key_span));
                }
            }
            Node { span: head, value: Value::Table(entries) }
        }
    })
}

fn json_number(text: &str) -> Value {
    match text.parse() {
        Ok(integer) => Value::Integer(integer),
        // `Infinity` and `NaN` are names that Rust reads too.
        Err(_) => Value::Float(text.parse().unwrap_or(f64::NAN)),
    }
}

/// Kept within the text and on character borders, so that it can be cut out of it.
fn clipped(span: Range<usize>, source: &str) -> Range<usize> {
    let start = source.floor_char_boundary(span.start);
    start..source.ceil_char_boundary(span.end.max(start))
}

impl Broken {
    /// For programmers, in a word.
    pub(super) fn why(&self) -> &str {
        match self {
            Self::Grammar(_, why, _) => why,
            Self::TooDeep(_) => "too deep",
            Self::Twice(key, _) => key,
        }
    }

    /// For people, as a finding.
    pub(super) fn told(self, language: Language) -> Diagnostic {
        match self {
            Self::Grammar(format, why, span) => {
                let message = msg::read_grammar(language, format.name(), &lower_first(&why));
                Diagnostic::stop("T04", message)
                    .at_span(span, msg::read_grammar_label(language))
                    .help(grammar_mend(language, format, &why.to_ascii_lowercase()))
            }
            Self::TooDeep(span) => {
                Diagnostic::stop("T05", msg::read_too_deep(language, DEPTH_MAX as u32))
                    .at_span(span, msg::read_too_deep_label(language))
                    .help(msg::read_too_deep_help(language))
            }
            Self::Twice(key, span) => {
                Diagnostic::stop("T07", msg::read_key_twice(language, &super::short(&key)))
                    .at_span(span, msg::read_key_twice_label(language))
                    .help(msg::read_key_twice_help(language))
            }
        }
    }
}

/// How to mend what a parser complains of, by its words in small letters.
fn grammar_mend(language: Language, format: Format, why: &str) -> &'static str {
    if why.contains("invalid key") || why.contains("`=`") {
        msg::read_grammar_line(language)
    } else if why.contains("trailing comma") {
        msg::read_grammar_comma(language)
    } else if why.contains("comment") {
        msg::read_grammar_comment(language)
    } else if why.contains("unclosed") || why.contains("unterminated") {
        msg::read_grammar_open(language)
    } else if why.contains("string") || why.contains("quote") {
        msg::read_grammar_quotes(language)
    } else if format == Format::Json {
        msg::read_grammar_json(language)
    } else {
        msg::read_grammar_toml(language)
    }
}

/// With a small first letter, to go on in a sentence.
fn lower_first(text: &str) -> String {
    let mut chars = text.chars();
    chars
        .next()
        .map_or(String::new(), |first| format!("{}{}", first.to_ascii_lowercase(), chars.as_str()))
}
