//! Says the messages of `words/*.ftl`, each through a function that the build writes of it.
//!
//! The build has checked them: every message is there, with the variables that its function is
//! given. So saying one cannot fail, and where it does all the same, a broken build panics.

use super::Sides;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::Entry;
use std::collections::BTreeMap;
use std::sync::OnceLock;

include!(concat!(env!("OUT_DIR"), "/words.rs"));

/// The messages of one language, read once when the first of them is said.
struct Book {
    bundle: FluentBundle<FluentResource>,
    /// What says the same always, by its key: `technique-feather.how`.
    fixed: BTreeMap<String, String>,
}

impl Language {
    fn book(self) -> &'static Book {
        static BOOKS: [OnceLock<Book>; Language::ALL.len()] =
            [const { OnceLock::new() }; Language::ALL.len()];
        BOOKS[self as usize].get_or_init(|| Book::of(self))
    }
}

impl Book {
    fn of(language: Language) -> Self {
        let tag = language.tag().parse().expect("a language has a tag");
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // Why: until there is a language written from right to left, marks around what is filled
        // in would only get in the way of terminals.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(language.numerals()));
        let mut keys = Vec::new();
        for source in language.sources() {
            // Fluent's errors are not shown: nobody reads them here, and the code for it is large.
            let resource = FluentResource::try_new((*source).to_owned()).ok();
            let resource = resource.expect("the build read it");
            keys.extend(resource.entries().flat_map(keys_of));
            assert!(bundle.add_resource(resource).is_ok(), "the build found none twice");
        }
        let mut book = Self { bundle, fixed: BTreeMap::new() };
        for key in keys {
            if let Some(text) = book.say(&key, None) {
                book.fixed.insert(key, text);
            }
        }
        book
    }

    /// What a message says; `None` where there is none, or it lacks a variable.
    fn say(&self, key: &str, args: Option<&FluentArgs>) -> Option<String> {
        let (id, attribute) =
            key.split_once('.').map_or((key, None), |(id, attribute)| (id, Some(attribute)));
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, args, &mut errors);
        errors.is_empty().then(|| text.into_owned())
    }
}

/// The keys of an entry: of its value, and of its attributes.
fn keys_of(entry: &Entry<&str>) -> Vec<String> {
    let Entry::Message(message) = entry else { return Vec::new() };
    let id = message.id.name;
    let attributes = message.attributes.iter().map(|a| format!("{id}.{}", a.id.name));
    message.value.iter().map(|_| id.to_owned()).chain(attributes).collect()
}

/// A text without variables, or English where the language has none yet.
fn may_be_fixed(language: Language, key: &str) -> Option<&'static str> {
    let of = |language: Language| language.book().fixed.get(key).map(String::as_str);
    of(language).or_else(|| of(Language::default()))
}

fn fixed(language: Language, key: &str) -> &'static str {
    may_be_fixed(language, key).unwrap_or_else(|| panic!("nothing says `{key}`"))
}

/// A text with what it is told, or English where the language has none yet.
fn told(language: Language, key: &str, args: &[(&str, FluentValue)]) -> String {
    let args: FluentArgs = args.iter().cloned().collect();
    let of = |language: Language| language.book().say(key, Some(&args));
    let text = of(language).or_else(|| of(Language::default()));
    text.unwrap_or_else(|| panic!("nothing says `{key}`"))
}

/// What a language says otherwise than `usual`, or else that.
fn by_name(language: Language, own: &str, usual: &str, args: &[(&str, FluentValue)]) -> String {
    let text = language.book().say(own, Some(&args.iter().cloned().collect()));
    text.unwrap_or_else(|| told(language, usual, args))
}

/// A number with so many decimals, also where they are zero.
fn rounded(value: f64, decimals: usize) -> FluentValue<'static> {
    let written = format!("{value:.decimals$}");
    written.parse().map_or(FluentValue::Error, FluentValue::Number)
}

/// A number with `MARK` before its decimals.
fn with_mark<const MARK: char, M>(value: &FluentValue, _: &M) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    Some(number.as_string().replace('.', MARK.encode_utf8(&mut [0; 4])))
}
