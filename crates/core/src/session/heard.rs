//! What somebody who talks wants of the session: commands among ordinary words.
//!
//! Bare words of everyday talk must do nothing, so that every command comes after a call of two words
//! that nobody says otherwise. Only *stop* counts without it: where little else is said, or where it is
//! said twice on end, as people do who are not heard. What a recogniser writes differs in marks,
//! capitals and spaces, so words are compared without these.

use super::event::Reply;
use crate::words::{Language, msg};

/// Wordings that mean the same, with bars between them.
type Wordings = fn(Language) -> &'static str;

/// What can be wanted aloud, *stop* first.
static WANTED: [(Reply, Wordings); 10] = [
    (Reply::Stop, msg::hear_stop),
    (Reply::Softer, msg::hear_softer),
    (Reply::Firmer, msg::hear_firmer),
    (Reply::Slower, msg::hear_slower),
    (Reply::Faster, msg::hear_faster),
    (Reply::Stay, msg::hear_stay),
    (Reply::MoveOn, msg::hear_move_on),
    (Reply::Hurts, msg::hear_hurts),
    (Reply::Pause, msg::hear_pause),
    (Reply::Resume, msg::hear_resume),
];

/// Between the wordings of one command.
const APART: char = '|';

/// What was wanted by somebody who said this, if anything was; of several commands the last, but *stop*
/// before all others.
pub fn heard(text: &str, language: Language) -> Option<&'static Reply> {
    let words = words(text);
    let (mut said, mut wanted) = (words.as_str(), None);
    while !said.is_empty() {
        let called = begins(said, msg::hear_call(language));
        let found = called.and_then(|call| command(&said[call..], language));
        let stop = begins(said, msg::hear_stop(language));
        // Said twice on end, as people do who are not heard.
        let again = stop.is_some_and(|n| begins(&said[n..], msg::hear_stop(language)).is_some());
        if again || found == Some(&Reply::Stop) {
            return Some(&Reply::Stop);
        }
        wanted = found.or(wanted);
        said = after_word(said);
    }
    if stop_alone(&words, language) { Some(&Reply::Stop) } else { wanted }
}

/// What can be said: the call, *stop*, and what else comes after the call, each in its first wording.
pub fn sayable(language: Language) -> Vec<&'static str> {
    let mut all = vec![first(msg::hear_call(language))];
    all.extend(WANTED.iter().map(|(_, wordings)| first(wordings(language))));
    all
}

fn first(wordings: &'static str) -> &'static str {
    wordings.split(APART).next().unwrap_or_default().trim()
}

/// The command that these words begin with, after small words such as *please* or *a little*.
fn command(mut said: &str, language: Language) -> Option<&'static Reply> {
    loop {
        let (mut longest, mut found) = (0, None);
        for (reply, wordings) in &WANTED {
            let length = begins(said, wordings(language)).unwrap_or(0);
            if length > longest {
                (longest, found) = (length, Some(reply));
            }
        }
        match begins(said, msg::hear_small(language)) {
            Some(small) if small > longest => said = &said[small..],
            _ => return found,
        }
    }
}

/// Whether *stop* is said, and nothing besides but small words and cries.
fn stop_alone(mut said: &str, language: Language) -> bool {
    let mut stopped = false;
    while !said.is_empty() {
        let stop = begins(said, msg::hear_stop(language));
        let cry = begins(said, msg::hear_hurts(language));
        let Some(length) = stop.max(cry).max(begins(said, msg::hear_small(language))) else {
            return false;
        };
        stopped |= stop == Some(length);
        said = &said[length..];
    }
    stopped
}

/// How long the longest wording is that these words begin with.
fn begins(said: &str, wordings: &str) -> Option<usize> {
    let mut longest = None;
    for wording in wordings.split(APART) {
        let wording = words(wording);
        if said.starts_with(&wording) {
            longest = longest.max(Some(wording.len()));
        }
    }
    longest
}

fn after_word(said: &str) -> &str {
    said.split_once(' ').map_or("", |(_, rest)| rest)
}

/// Words as they are compared, each with a space behind it. Where words are written without spaces,
/// each sign is one.
fn words(text: &str) -> String {
    let mut words = String::new();
    for sign in text.chars().filter(|sign| !is_mark(*sign)) {
        // Kana and the signs of Chinese; and an apostrophe that counts as a letter.
        let alone = matches!(sign, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}');
        let letter = sign.is_alphanumeric() && sign != '\u{2bc}';
        if letter {
            words.push(plain(sign));
        }
        if (alone || !letter) && !words.is_empty() && !words.ends_with(' ') {
            words.push(' ');
        }
    }
    if !words.is_empty() && !words.ends_with(' ') {
        words.push(' ');
    }
    words
}

/// Marks above and below letters, and the Arabic signs for vowels and for length.
fn is_mark(sign: char) -> bool {
    matches!(sign, '\u{300}'..='\u{36f}' | '\u{640}' | '\u{64b}'..='\u{652}' | '\u{670}')
}

/// Small letters, and one of those that are written one way or the other. Only the capitals of our
/// languages: a browser would fetch the table of all for nothing else.
fn plain(letter: char) -> char {
    let by = |more: u32| char::from_u32(letter as u32 + more).unwrap_or(letter);
    match letter {
        'ё' | 'Ё' => 'е',
        'İ' | 'ı' => 'i',
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' => 'ي',
        'ة' => 'ه',
        'A'..='Z' | 'À'..='Þ' | 'А'..='Я' => by(32),
        'Ѐ'..='Џ' => by(80),
        'Ğ' | 'Ş' | 'Ґ' | 'Œ' => by(1),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    fn english(text: &str) -> Option<&'static Reply> {
        heard(text, Language::English)
    }

    #[test]
    fn a_command_counts_after_the_call_only() {
        assert_eq!(english("Warm hands, softer"), Some(&Reply::Softer));
        assert_eq!(english("well then warm hands, a little firmer please"), Some(&Reply::Firmer));
        assert_eq!(english("softer"), None);
        assert_eq!(english("Warm hands."), None);
        assert_eq!(english("warm hands not softer"), None);
        assert_eq!(english("softer, warm hands"), None);
        assert_eq!(english(""), None);
    }

    #[test]
    fn ordinary_talk_does_nothing() {
        for talk in [
            "could you speak a bit softer on the phone next time",
            "let's go on holiday and stay there longer",
            "the bus stop is next to the school",
            "oh no, don't stop",
            "I could not stop laughing",
            "she has such warm hands",
            "wait, it hurts when I laugh",
            "a non-stop flight, faster than the train",
        ] {
            assert_eq!(english(talk), None, "{talk}");
        }
    }

    #[test]
    fn stop_needs_no_call() {
        for talk in [
            "Stop!",
            "please stop now",
            "ow, stop it, that hurts",
            "and then we went stop stop",
            "warm hands stop, this is no longer nice",
            "warm hands stop and warm hands softer",
        ] {
            assert_eq!(english(talk), Some(&Reply::Stop), "{talk}");
        }
    }

    #[test]
    fn of_two_commands_the_last_counts_and_longer_wordings_come_first() {
        assert_eq!(english("warm hands softer no warm hands slower"), Some(&Reply::Slower));
        assert_eq!(heard("暖手再快一点", Language::Chinese), Some(&Reply::Faster));
    }

    #[test]
    fn every_wording_of_every_language_means_one_thing() {
        for language in Language::ALL {
            let mut meanings = BTreeMap::new();
            for (reply, wordings) in &WANTED {
                for wording in wordings(language).split(APART) {
                    let before = meanings.insert(words(wording), reply);
                    assert_eq!(before, None, "{language:?}: {wording}");
                    for call in msg::hear_call(language).split(APART) {
                        let two = words(call).matches(' ').count() > 1;
                        assert!(two || call.trim() == "warmhands", "{call}");
                        let text = format!("{} {}!", call.trim(), wording.trim());
                        let meant = heard(&text.to_uppercase(), language);
                        assert_eq!(meant, Some(reply), "{language:?}: {text}");
                    }
                    let alone = heard(wording, language);
                    let stops = Some(reply).filter(|reply| **reply == Reply::Stop);
                    assert_eq!(alone, stops, "{language:?}: {wording}");
                }
            }
            for small in msg::hear_small(language).split(APART) {
                assert!(!meanings.contains_key(&words(small)), "{language:?}: {small}");
            }
            assert_eq!(sayable(language).len(), 11);
        }
    }

    #[test]
    fn what_recognisers_write_one_way_or_the_other_is_the_same() {
        for (text, language, reply) in [
            ("теплые руки мягче", Language::Russian, Reply::Softer),
            ("Тёплые руки, МЯГЧЕ", Language::Russian, Reply::Softer),
            ("теплі руки м\u{2019}якше", Language::Ukrainian, Reply::Softer),
            ("теплі руки м\u{2bc}якше", Language::Ukrainian, Reply::Softer),
            ("SICAK ELLER DAHA HAFİF", Language::Turkish, Reply::Softer),
            ("ايدي دافئه أقْوى", Language::Arabic, Reply::Firmer),
            ("温かい手、もっと弱くしてください", Language::Japanese, Reply::Softer),
        ] {
            assert_eq!(heard(text, language), Some(&reply), "{text}");
        }
    }
}
