//! Says the messages of `words/*.ftl`, each through a function that the build writes of it.
//!
//! The build has checked them: every message is there, with the variables that its function is
//! given. So saying one cannot fail, and where it does all the same, a broken build panics.

use super::Sides;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::Entry;
use litemap::LiteMap;
use std::sync::OnceLock;
use thiserror::Error;

include!(concat!(env!("OUT_DIR"), "/words.rs"));

/// The messages of one language, read once.
struct Book {
    bundle: FluentBundle<FluentResource>,
    /// What says the same always, by its key: `technique-feather.how`.
    fixed: LiteMap<String, String>,
}

static BOOKS: [OnceLock<Book>; Language::ALL.len()] =
    [const { OnceLock::new() }; Language::ALL.len()];

impl Language {
    /// What is known of it here.
    fn book(self) -> Option<&'static Book> {
        #[cfg(not(target_family = "wasm"))]
        BOOKS[self as usize].get_or_init(|| {
            // Fluent's errors are not shown: nobody reads them here, and the code for it is large.
            Book::of(self, self.sources().iter().copied()).expect("the build read its texts")
        });
        BOOKS[self as usize].get()
    }

    /// Takes in the texts of a language, as the build wrote them for browsers: once, before anything
    /// is said in it. What was there before stays.
    ///
    /// # Errors
    /// [`NotTexts`] for what is no Fluent; then nothing has changed.
    pub fn take_in(self, texts: &str) -> Result<(), NotTexts> {
        if BOOKS[self as usize].get().is_none() {
            let book = Book::of(self, [texts]).ok_or(NotTexts(self.tag()))?;
            BOOKS[self as usize].get_or_init(|| book);
        }
        Ok(())
    }

    /// The books that can speak for it, the best first: its own, English, any that is there.
    fn books(self) -> impl Iterator<Item = &'static Book> {
        [self, Self::default()].into_iter().chain(Self::ALL).filter_map(Self::book)
    }
}

/// Texts of a language that cannot be read.
#[derive(Debug, Error)]
#[error("these are no texts of the language {0}")]
pub struct NotTexts(&'static str);

impl Book {
    fn of<'a>(language: Language, sources: impl IntoIterator<Item = &'a str>) -> Option<Self> {
        let tag = language.tag().parse().expect("a language has a tag");
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // Why: marks around what is filled in get in the way of terminals and voices. Where lines run
        // from right to left, what is filled in is of the same script, but for names and commands.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(language.numerals()));
        let mut keys = Vec::new();
        for source in sources {
            let resource = FluentResource::try_new(source.to_owned()).ok()?;
            keys.extend(resource.entries().flat_map(keys_of));
            bundle.add_resource(resource).ok()?;
        }
        let mut book = Self { bundle, fixed: LiteMap::new() };
        for key in keys {
            if let Some(text) = book.say(&key, None) {
                book.fixed.insert(key, text);
            }
        }
        Some(book)
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

/// A text without variables, or another language's where this one has none.
fn may_be_fixed(language: Language, key: &str) -> Option<&'static str> {
    language.books().find_map(|book| book.fixed.get(key).map(String::as_str))
}

fn fixed(language: Language, key: &str) -> &'static str {
    may_be_fixed(language, key).unwrap_or_else(|| panic!("nothing says `{key}`"))
}

/// A text with what it is told, or another language's where this one has none.
fn told(language: Language, key: &str, args: &[(&str, FluentValue)]) -> String {
    let args: FluentArgs = args.iter().cloned().collect();
    let text = language.books().find_map(|book| book.say(key, Some(&args)));
    text.unwrap_or_else(|| panic!("nothing says `{key}`"))
}

/// What a language says otherwise than `usual`, or else that.
fn by_name(language: Language, own: &str, usual: &str, args: &[(&str, FluentValue)]) -> String {
    let args_of: FluentArgs = args.iter().cloned().collect();
    let text = language.book().and_then(|book| book.say(own, Some(&args_of)));
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
