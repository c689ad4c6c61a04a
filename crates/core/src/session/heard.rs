//! What somebody who talks wants of the session: commands among ordinary words.
//!
//! Bare words of everyday talk must do nothing, so that every command comes after a call of two words
//! that nobody says otherwise. Only *stop* counts without it: where little else is said, or where it is
//! said twice on end, as people do who are not heard. What a recogniser writes differs in marks,
//! capitals and spaces, so words are compared without these.

use super::event::Reply;
use crate::words::{Language, msg};

/// What was wanted by somebody who said this, if anything was; of several commands the last, but *stop*
/// before all others.
pub fn heard(text: &str, language: Language) -> Option<Reply> {
    let said = words(text);
    let call = |at: usize| longest(msg::hear_call(language), &said[at..]).map(|n| at + n);
    let mut wanted: Vec<Reply> = (0..said.len())
        .filter_map(call)
        .filter_map(|after| command(&said[after..], language))
        .collect();
    if wanted.contains(&Reply::Stop) || stop_alone(&said, language) {
        return Some(Reply::Stop);
    }
    wanted.pop()
}

/// What can be said: the call, *stop*, and what else comes after the call, each in its first wording.
pub fn sayable(language: Language) -> Vec<&'static str> {
    let commands = commands(language).map(|(_, wordings)| wordings);
    [msg::hear_call(language)].into_iter().chain(commands).map(first).collect()
}

fn first(wordings: &'static str) -> &'static str {
    wordings.split(APART).next().unwrap_or_default().trim()
}

/// Between the wordings of one command.
const APART: char = '|';

/// The commands, *stop* first, each with its wordings.
fn commands(language: Language) -> [(Reply, &'static str); 10] {
    [
        (Reply::Stop, msg::hear_stop(language)),
        (Reply::Softer, msg::hear_softer(language)),
        (Reply::Firmer, msg::hear_firmer(language)),
        (Reply::Slower, msg::hear_slower(language)),
        (Reply::Faster, msg::hear_faster(language)),
        (Reply::Stay, msg::hear_stay(language)),
        (Reply::MoveOn, msg::hear_move_on(language)),
        (Reply::Hurts, msg::hear_hurts(language)),
        (Reply::Pause, msg::hear_pause(language)),
        (Reply::Resume, msg::hear_resume(language)),
    ]
}

/// The command that these words begin with, after small words such as *please* or *a little*.
fn command(mut said: &[String], language: Language) -> Option<Reply> {
    loop {
        let found = commands(language)
            .into_iter()
            .filter_map(|(reply, wordings)| Some((longest(wordings, said)?, reply)))
            .max_by_key(|(count, _)| *count);
        let small = longest(msg::hear_small(language), said);
        match (found, small) {
            (Some((count, reply)), small) if small.is_none_or(|small| count >= small) => {
                return Some(reply);
            }
            (_, Some(small)) => said = &said[small..],
            (_, None) => return None,
        }
    }
}

/// Whether *stop* is said on its own, with small words and cries at most, or twice on end.
fn stop_alone(said: &[String], language: Language) -> bool {
    let stop = |said: &[String]| longest(msg::hear_stop(language), said);
    let twice = |at: usize| stop(&said[at..]).is_some_and(|n| stop(&said[at + n..]).is_some());
    if (0..said.len()).any(twice) {
        return true;
    }
    let (mut rest, mut stopped) = (said, false);
    while !rest.is_empty() {
        let others = [msg::hear_hurts(language), msg::hear_small(language)];
        let other = others.iter().filter_map(|wordings| longest(wordings, rest)).max();
        let Some(count) = stop(rest).max(other) else { return false };
        stopped |= stop(rest) == Some(count);
        rest = &rest[count..];
    }
    stopped
}

/// How many words the longest wording has that these words begin with.
fn longest(wordings: &str, said: &[String]) -> Option<usize> {
    let wordings = wordings.split(APART).map(words);
    wordings.filter(|w| !w.is_empty() && said.starts_with(w)).map(|w| w.len()).max()
}

/// Words as they are compared. Where words are written without spaces, each sign is one.
fn words(text: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    for sign in text.chars().flat_map(char::to_lowercase).filter(|sign| !is_mark(*sign)) {
        let last = words.len() - 1;
        match sign {
            // Kana, and the signs of Chinese.
            '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' => {
                words.extend([sign.to_string(), String::new()]);
            }
            // An apostrophe that counts as a letter.
            '\u{2bc}' => words.push(String::new()),
            _ if sign.is_alphanumeric() => words[last].push(plain(sign)),
            _ => words.push(String::new()),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// Marks above and below letters, and the Arabic signs for vowels and for length.
fn is_mark(sign: char) -> bool {
    matches!(sign, '\u{300}'..='\u{36f}' | '\u{640}' | '\u{64b}'..='\u{652}' | '\u{670}')
}

/// Letters that are written one way or the other.
fn plain(letter: char) -> char {
    match letter {
        'ё' => 'е',
        'ı' => 'i',
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' => 'ي',
        'ة' => 'ه',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    fn english(text: &str) -> Option<Reply> {
        heard(text, Language::English)
    }

    #[test]
    fn a_command_counts_after_the_call_only() {
        assert_eq!(english("Warm hands, softer"), Some(Reply::Softer));
        assert_eq!(english("well then warm hands, a little firmer please"), Some(Reply::Firmer));
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
            assert_eq!(english(talk), Some(Reply::Stop), "{talk}");
        }
    }

    #[test]
    fn of_two_commands_the_last_counts_and_longer_wordings_come_first() {
        assert_eq!(english("warm hands softer no warm hands slower"), Some(Reply::Slower));
        assert_eq!(heard("暖手再快一点", Language::Chinese), Some(Reply::Faster));
    }

    #[test]
    fn every_wording_of_every_language_means_one_thing() {
        for language in Language::ALL {
            let mut meanings: BTreeMap<Vec<String>, Reply> = BTreeMap::new();
            for (reply, wordings) in commands(language) {
                for wording in wordings.split(APART) {
                    let before = meanings.insert(words(wording), reply.clone());
                    assert_eq!(before, None, "{language:?}: {wording}");
                    for call in msg::hear_call(language).split(APART) {
                        assert!(words(call).len() > 1 || call.trim() == "warmhands", "{call}");
                        let text = format!("{} {}!", call.trim(), wording.trim());
                        let meant = heard(&text.to_uppercase(), language);
                        assert_eq!(meant, Some(reply.clone()), "{language:?}: {text}");
                    }
                    let alone = heard(wording, language);
                    let stops = (reply == Reply::Stop).then_some(Reply::Stop);
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
            assert_eq!(heard(text, language), Some(reply), "{text}");
        }
    }
}
