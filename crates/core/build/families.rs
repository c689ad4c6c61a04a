//! Texts by the names of the catalogue: every technique has a name, every question its words.

use toml::Value;

/// Texts that belong to a list of names: `technique-effleurage`, `technique-feather`, ….
#[derive(Debug, Clone)]
pub(crate) struct Family {
    /// What the messages begin with; no other message may.
    pub(crate) prefix: &'static str,
    /// The file of `catalogue/` that has the names.
    file: &'static str,
    /// Ways to the names in that file.
    ways: &'static [&'static [&'static str]],
    pub(crate) attributes: &'static [(&'static str, Need)],
    /// The names.
    pub(crate) ids: Vec<String>,
}

/// Whether an attribute has to be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Need {
    /// Always.
    Always,
    /// Where there is something to say.
    Sometimes,
    /// Where a language says it otherwise than the message itself.
    ElseValue,
}

/// Every family.
pub(crate) fn all() -> Vec<Family> {
    use Need::{Always, ElseValue, Sometimes};
    let family =
        |prefix, file, ways, attributes| Family { prefix, file, ways, attributes, ids: Vec::new() };
    vec![
        family(
            "area",
            "body.toml",
            &[&["place", "area"]],
            &[
                ("at", Always),
                ("at-work", ElseValue),
                ("listed", Always),
                ("from", ElseValue),
                ("to", ElseValue),
                ("with", ElseValue),
            ],
        ),
        family("measure", "body.toml", &[&["measure", "name"]], &[]),
        family("landmark", "body.toml", &[&["landmark", "name"]], &[]),
        family("site", "body.toml", &[&["site", "kind"]], &[]),
        family(
            "technique",
            "techniques.toml",
            &[&["technique", "id"]],
            &[
                ("how", Always),
                ("aloud", Sometimes),
                ("mistake", Always),
                ("purpose", Always),
                ("spot", Sometimes),
                ("field", Always),
                ("contact", Always),
            ],
        ),
        family("move-reason", "moves.toml", &[&["move", "id"]], &[]),
        family("care-group", "care.toml", &[&["group", "id"]], &[]),
        family(
            "question",
            "care.toml",
            &[&["group", "question", "id"]],
            &[("note", Always), ("help", Sometimes)],
        ),
        family("effect", "care.toml", &[&["effects"]], &[]),
        family(
            "prepare",
            "prepare.toml",
            &[&["before", "id"], &["after", "id"]],
            &[("why", Always)],
        ),
    ]
}

impl Family {
    /// With the names that its file has now.
    pub(crate) fn with_ids_of(mut self, read: &dyn Fn(&str) -> String) -> Self {
        let table: toml::Table =
            read(self.file).parse().unwrap_or_else(|e| panic!("catalogue/{}: {e}", self.file));
        let root = Value::Table(table);
        for way in self.ways {
            names(&root, way, &mut self.ids);
        }
        assert!(!self.ids.is_empty(), "catalogue/{} names nothing", self.file);
        self
    }

    /// The message of one of its names.
    pub(crate) fn message(&self, id: &str) -> String {
        format!("{}-{id}", self.prefix)
    }

    /// Where a name comes from, for people.
    pub(crate) fn origin(&self) -> String {
        format!("catalogue/{}", self.file)
    }

    /// Whether a message is one of the family's, by its beginning.
    pub(crate) fn has(&self, message: &str) -> bool {
        message.strip_prefix(self.prefix).is_some_and(|rest| rest.starts_with('-'))
    }
}

/// Adds what stands at the end of a way: texts, or the keys of a table.
fn names(value: &Value, way: &[&str], found: &mut Vec<String>) {
    match (value, way) {
        (Value::Array(items), _) => items.iter().for_each(|item| names(item, way, found)),
        (Value::Table(table), [key, rest @ ..]) => {
            if let Some(inner) = table.get(*key) {
                names(inner, rest, found);
            }
        }
        (Value::Table(table), []) => found.extend(table.keys().cloned()),
        (Value::String(name), []) => found.push(name.clone()),
        _ => {}
    }
}
