//! A text as a tree in which every value remembers where it stands.
//!
//! TOML and JSON become the same tree, so everything above reads both alike. Building it never
//! panics and never recurses deeper than [`DEPTH_MAX`], whatever the text holds.

use super::Format;
use crate::diagnostic::Diagnostic;
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
    /// What it is, as said to a person.
    pub(super) fn kind(&self) -> &'static str {
        match self {
            Self::Null => "nothing (`null`)",
            Self::Bool(_) => "true or false",
            Self::Integer(_) | Self::Float(_) => "a number",
            Self::String(_) => "a text in quotes",
            Self::Date => "a date or time",
            Self::Array(_) => "a list",
            Self::Table(_) => "a table",
        }
    }
}

/// Reads a text into a tree, or says why it is none.
pub(super) fn parse(source: &str, format: Format) -> Result<Node, Vec<Diagnostic>> {
    match format {
        Format::Toml => parse_toml(source).map_err(|finding| vec![*finding]),
        Format::Json => parse_json(source),
    }
}

fn parse_toml(source: &str) -> Result<Node, Box<Diagnostic>> {
    if let Some(span) = nests_too_deeply(source) {
        return Err(Box::new(too_deep(span)));
    }
    let table = DeTable::parse(source).map_err(|error| {
        let span = clipped(error.span().unwrap_or(0..0), source);
        Box::new(match error.message() {
            "duplicate key" => duplicate(&source[span.clone()], span),
            message => syntax("TOML", message, span),
        })
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

fn toml_table(
    table: &DeTable<'_>,
    span: Range<usize>,
    depth: usize,
) -> Result<Node, Box<Diagnostic>> {
    let mut entries = Vec::with_capacity(table.len());
    for (key, value) in table {
        let node = toml_value(value.get_ref(), value.span(), depth + 1)?;
        entries.push(Entry { key: key.get_ref().to_string(), key_span: key.span(), node });
    }
    Ok(Node { span, value: Value::Table(entries) })
}

fn toml_value(
    value: &DeValue<'_>,
    span: Range<usize>,
    depth: usize,
) -> Result<Node, Box<Diagnostic>> {
    if depth > DEPTH_MAX {
        return Err(Box::new(too_deep(span)));
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

fn parse_json(source: &str) -> Result<Node, Vec<Diagnostic>> {
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
                    too_deep(span)
                } else {
                    syntax("JSON", &error.kind().to_string(), span)
                }]
            })?;
    let Some(value) = parsed.value else {
        return Err(vec![syntax("JSON", "nothing but blanks", 0..0)]);
    };
    let mut duplicates = Vec::new();
    match json_value(&value, 1, &mut duplicates) {
        Ok(node) if duplicates.is_empty() => Ok(node),
        Ok(_) => Err(duplicates),
        Err(deep) => Err(vec![*deep]),
    }
}

/// What some editors put before the first character.
pub(super) const BYTE_ORDER_MARK: char = '\u{feff}';

fn json_value(
    value: &ast::Value<'_>,
    depth: usize,
    duplicates: &mut Vec<Diagnostic>,
) -> Result<Node, Box<Diagnostic>> {
    let span = value.start()..value.end();
    let head = span.start..span.start + 1;
    if depth > DEPTH_MAX {
        return Err(Box::new(too_deep(head)));
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
                    duplicates.push(duplicate(key, key_span));
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

fn syntax(format: &str, message: &str, span: Range<usize>) -> Diagnostic {
    let lowered = message.to_ascii_lowercase();
    let help = if lowered.contains("invalid key") || lowered.contains("`=`") {
        "write a line as `key = value`, such as `minutes = 15`"
    } else if lowered.contains("trailing comma") {
        "take the last comma away"
    } else if lowered.contains("comment") {
        "take the comment away: JSON has none"
    } else if lowered.contains("unclosed") || lowered.contains("unterminated") {
        "close the bracket or quote that is open here"
    } else if lowered.contains("string") || lowered.contains("quote") {
        "a text stands between two quotes, as in \"shoulder.left\""
    } else if format == "JSON" {
        "look for a comma, a quote or a bracket too few or too many; the file may be cut off"
    } else {
        "compare this line with `minutes = 15` and `[receiver]`"
    };
    Diagnostic::stop("T04", format!("this is not {format}: {}", super::lower_first(message)))
        .at_span(span, "here")
        .help(help)
}

fn too_deep(span: Range<usize>) -> Diagnostic {
    Diagnostic::stop("T05", format!("this nests more than {DEPTH_MAX} levels"))
        .at_span(span, "too deep")
        .help("take brackets away: the deepest format here needs nine levels")
}

fn duplicate(key: &str, span: Range<usize>) -> Diagnostic {
    Diagnostic::stop("T07", format!("{} is said twice", super::quoted(key)))
        .at_span(span, "again here")
        .help("keep one of the two; several spots are several `[[sore]]` tables")
}
