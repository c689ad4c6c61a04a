//! The knowledge of the field as data: `catalogue/*.toml`, embedded when the program is built.
//!
//! Every table that holds a number also holds a `source`: keys of the handbook's list (`S58`), a
//! paragraph of the handbook (`H1.3`), or a tag (`design`, `derived`, `unverified`). A test fails
//! on a number without one. The files are part of the program: a mistake in them is a broken
//! build, found by the tests, so reading them panics instead of returning an error.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// A range of a quantity, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[cfg_attr(feature = "types", ts(as = "[f64; 2]"))]
#[serde(from = "[f64; 2]", into = "[f64; 2]")]
pub struct Band {
    /// Lowest value.
    pub low: f64,
    /// Highest value.
    pub high: f64,
}

impl From<[f64; 2]> for Band {
    fn from([low, high]: [f64; 2]) -> Self {
        Self { low, high }
    }
}

impl From<Band> for [f64; 2] {
    fn from(band: Band) -> Self {
        [band.low, band.high]
    }
}

impl Band {
    /// Whether `value` lies within, give or take rounding to four decimals.
    pub fn holds(self, value: f64) -> bool {
        (self.low - 1e-4..=self.high + 1e-4).contains(&value)
    }
    /// The value a share `t` (0–1) of the way up.
    pub fn at(self, t: f64) -> f64 {
        self.low + (self.high - self.low) * t
    }
}

/// One file of `catalogue/`, embedded without its comments and read as the type that is asked for.
///
/// # Panics
/// When the file does not fit its type: a broken build, see the module's text.
macro_rules! embedded {
    ($name:literal) => {
        $crate::catalogue::read($name, include_str!(concat!(env!("OUT_DIR"), "/catalogue/", $name)))
    };
}
pub(crate) use embedded;

/// Reads what [`embedded!`] holds.
pub(crate) fn read<T: DeserializeOwned>(name: &str, text: &str) -> T {
    crate::text::toml(text).unwrap_or_else(|e| panic!("catalogue/{name}: {e}"))
}

#[cfg(test)]
mod tests {
    use toml::Value;

    /// Every catalogue file, by name.
    const FILES: &[(&str, &str)] = &[
        ("body.toml", include_str!("../../../catalogue/body.toml")),
        ("care.toml", include_str!("../../../catalogue/care.toml")),
        ("dose.toml", include_str!("../../../catalogue/dose.toml")),
        ("learning.toml", include_str!("../../../catalogue/learning.toml")),
        ("moves.toml", include_str!("../../../catalogue/moves.toml")),
        ("planner.toml", include_str!("../../../catalogue/planner.toml")),
        ("prepare.toml", include_str!("../../../catalogue/prepare.toml")),
        ("replies.toml", include_str!("../../../catalogue/replies.toml")),
        ("request.toml", include_str!("../../../catalogue/request.toml")),
        ("rules.toml", include_str!("../../../catalogue/rules.toml")),
        ("session.toml", include_str!("../../../catalogue/session.toml")),
        ("surface.toml", include_str!("../../../catalogue/surface.toml")),
        ("techniques.toml", include_str!("../../../catalogue/techniques.toml")),
    ];

    fn is_source(text: &str) -> bool {
        let key = |word: &str| {
            let digits = |rest: &str| rest.starts_with(|c: char| c.is_ascii_digit());
            word.strip_prefix(['S', 'H', 'D']).is_some_and(digits)
                || matches!(word, "design" | "derived" | "unverified")
        };
        text.split([' ', ',', ';', ':', '(', ')', '[', ']']).any(key)
    }

    /// Adds the path of every table that holds a number but no source.
    fn unsourced(path: &str, value: &Value, found: &mut Vec<String>) {
        fn has_number(value: &Value) -> bool {
            match value {
                Value::Integer(_) | Value::Float(_) => true,
                Value::Array(items) => items.iter().any(has_number),
                _ => false,
            }
        }
        match value {
            Value::Table(table) => {
                let sourced = table.get("source").and_then(Value::as_str).is_some_and(is_source);
                if !sourced && table.values().any(has_number) {
                    found.push(path.to_owned());
                }
                for (key, inner) in table {
                    unsourced(&format!("{path}.{key}"), inner, found);
                }
            }
            Value::Array(items) => {
                for (i, inner) in items.iter().enumerate() {
                    unsourced(&format!("{path}[{i}]"), inner, found);
                }
            }
            _ => {}
        }
    }

    #[test]
    fn every_number_names_its_source() {
        let mut found = Vec::new();
        for (name, text) in FILES {
            let table: toml::Table = text.parse().unwrap();
            unsourced(name, &Value::Table(table), &mut found);
        }
        assert!(found.is_empty(), "numbers without a source: {found:#?}");
    }

    #[test]
    fn a_number_without_a_source_is_found() {
        let table: toml::Table =
            "[a]\nx = 1\n[b]\nx = [[2]]\nsource = 'S58'\n[c]\nx = 3\nsource = 'me'"
                .parse()
                .unwrap();
        let mut found = Vec::new();
        unsourced("t", &Value::Table(table), &mut found);
        assert_eq!(found, ["t.a", "t.c"]);
    }
}
