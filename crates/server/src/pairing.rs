//! Six digits that let a device in, once and soon, and whose token opens which household. Pure.
//!
//! A code is guessed with one chance in a million; so few wrong ones are taken that it stays so, see
//! [`Attempts`].

use crate::fold::{Fold, Step};
use crate::journal::{At, Kind, StreamName};
use crate::token::Id;
use serde::{Deserialize, Serialize};
use std::collections::VecDeque;
use std::fmt;
use std::net::IpAddr;
use std::str::FromStr;

/// How long a code is good for.
pub const LASTS_MS: u64 = 5 * 60 * 1000;

/// Six digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Code(u32);

impl Code {
    /// A new one, of random bits.
    pub fn new(random: [u8; 16]) -> Self {
        // Of 2^128 values the last, incomplete million weighs nothing.
        Self((u128::from_le_bytes(random) % 1_000_000) as u32)
    }
    /// Its stream.
    pub fn stream(self) -> StreamName {
        StreamName::new(Kind::Code, &self.to_string())
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:06}", self.0)
    }
}

impl FromStr for Code {
    type Err = NoCode;

    fn from_str(text: &str) -> Result<Self, NoCode> {
        let digits = text.len() == 6 && text.bytes().all(|c| c.is_ascii_digit());
        text.parse().ok().filter(|_| digits).map(Self).ok_or(NoCode)
    }
}

/// The text is no code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a code has six digits")]
pub struct NoCode;

/// What a code opens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Opens {
    /// A session, for its receiver.
    Session(Id),
    /// A household.
    Household(Id),
}

/// One record of a code's stream.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Record {
    /// It was shown to somebody.
    Offered {
        /// What it opens.
        opens: Opens,
        /// Until when, Unix time.
        until_ms: u64,
    },
    /// Somebody used it.
    Taken,
}

/// A code, folded from its records.
#[derive(Debug, Default)]
pub struct Offer(Option<(Opens, u64)>);

impl Fold for Offer {
    type Record = Record;

    fn apply(&mut self, _: At, record: &Record) {
        self.0 = match record {
            Record::Offered { opens, until_ms } => Some((opens.clone(), *until_ms)),
            Record::Taken => None,
        };
    }
}

impl Offer {
    fn open(&self, now_ms: u64) -> Option<&Opens> {
        self.0.as_ref().filter(|(_, until_ms)| now_ms < *until_ms).map(|(opens, _)| opens)
    }

    /// Offers it, where it is not on offer already.
    ///
    /// # Errors
    /// When it is.
    pub fn offer(&self, opens: &Opens, now_ms: u64) -> Result<Step<Record, ()>, NoCode> {
        if self.open(now_ms).is_some() {
            return Err(NoCode);
        }
        let until_ms = now_ms + LASTS_MS;
        Ok(Step::Write(Record::Offered { opens: opens.clone(), until_ms }, ()))
    }

    /// Uses it up.
    ///
    /// # Errors
    /// When it is not on offer.
    pub fn take(&self, now_ms: u64) -> Result<Step<Record, Opens>, NoCode> {
        let opens = self.open(now_ms).ok_or(NoCode)?;
        Ok(Step::Write(Record::Taken, opens.clone()))
    }
}

/// Which household a token opens: a stream of one record, named by the token's hash.
#[derive(Debug, Default)]
pub struct Pass(Option<Id>);

impl Fold for Pass {
    type Record = Id;

    fn apply(&mut self, _: At, household: &Id) {
        self.0 = Some(household.clone());
    }
}

impl Pass {
    /// The household.
    pub fn household(&self) -> Option<&Id> {
        self.0.as_ref()
    }
}

/// Wrong codes lately, of each address and in all.
#[derive(Debug, Default)]
pub struct Attempts {
    all: VecDeque<(u64, IpAddr)>,
}

/// How long a wrong code is held against somebody.
pub const MEMORY_MS: u64 = 10 * 60 * 1000;
/// Wrong codes of one address.
const WRONG_MAX: usize = 5;
/// Wrong codes of all.
const WRONG_MAX_ALL: usize = 20;

impl Attempts {
    /// Counts a try; it is taken back by [`Attempts::right`]. Counted first, so that many tries at
    /// once are no way around.
    ///
    /// # Errors
    /// When there were too many wrong ones: after how many milliseconds to come back.
    pub fn begin(&mut self, who: IpAddr, now_ms: u64) -> Result<(), u64> {
        while self.all.front().is_some_and(|(at_ms, _)| at_ms + MEMORY_MS <= now_ms) {
            self.all.pop_front();
        }
        let own = self.all.iter().filter(|(_, address)| *address == who).count();
        if own < WRONG_MAX && self.all.len() < WRONG_MAX_ALL {
            self.all.push_back((now_ms, who));
            return Ok(());
        }
        let first = self.all.iter().find(|(_, address)| own < WRONG_MAX || *address == who);
        Err(first.map_or(MEMORY_MS, |(at_ms, _)| (at_ms + MEMORY_MS).saturating_sub(now_ms)))
    }

    /// The code was right.
    pub fn right(&mut self, who: IpAddr) {
        if let Some(index) = self.all.iter().rposition(|(_, address)| *address == who) {
            self.all.remove(index);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_six_digits_and_nothing_else() {
        assert_eq!("000482".parse::<Code>().map(|code| code.to_string()), Ok("000482".to_owned()));
        for text in ["", "12345", "1234567", "+12345", "12345a", "１２３４５６"] {
            assert_eq!(text.parse::<Code>(), Err(NoCode), "{text}");
        }
    }

    #[test]
    fn wrong_codes_shut_the_door_for_a_while() {
        let mut attempts = Attempts::default();
        let one = |last: u8| IpAddr::from([192, 168, 1, last]);
        for _ in 0..5 {
            assert_eq!(attempts.begin(one(1), 1_000), Ok(()));
        }
        assert_eq!(attempts.begin(one(1), 2_000), Err(MEMORY_MS - 1_000));
        assert_eq!(attempts.begin(one(2), 2_000), Ok(()), "others may still try");
        attempts.right(one(2));
        for last in 3..18 {
            assert_eq!(attempts.begin(one(last), 3_000), Ok(()));
        }
        assert!(attempts.begin(one(99), 3_000).is_err(), "twenty in all");
        assert_eq!(attempts.begin(one(1), 1_000 + MEMORY_MS), Ok(()));
    }
}
