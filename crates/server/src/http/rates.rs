//! How much comes in: of an address, of a session, of a household.

use super::caller::Caller;
use super::problem::Problem;
use crate::token::Id;
use governor::clock::{Clock, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use std::hash::Hash;
use std::net::IpAddr;
use std::num::NonZeroU32;
use std::time::Duration;

/// So many in so much time, and so many at once.
#[derive(Debug, Clone, Copy)]
struct Pace {
    every: Duration,
    at_once: NonZeroU32,
}

impl Pace {
    const fn new(every_ms: u64, at_once: u32) -> Self {
        let at_once = NonZeroU32::new(at_once).expect("at least one");
        Self { every: Duration::from_millis(every_ms), at_once }
    }
}

/// Requests of an address that is not this machine.
const REQUESTS: Pace = Pace::new(50, 100);
/// Replies of a session: nobody taps faster, and a burst is a phone that was offline.
const REPLIES: Pace = Pace::new(100, 30);
/// Appends of a session.
const APPENDS: Pace = Pace::new(20, 200);
/// Codes of a session or household.
const CODES: Pace = Pace::new(6_000, 10);
/// Sessions that a household opens, and households that an address founds.
const OPENINGS: Pace = Pace::new(6_000, 10);

#[derive(Debug)]
struct Limit<K: Hash + Eq + Clone>(DefaultKeyedRateLimiter<K>);

impl<K: Hash + Eq + Clone> Limit<K> {
    fn new(pace: Pace) -> Self {
        let quota = Quota::with_period(pace.every).expect("longer than nothing");
        Self(RateLimiter::keyed(quota.allow_burst(pace.at_once)))
    }
    fn check(&self, key: &K) -> Result<(), Problem> {
        self.0.check_key(key).map_err(|not_until| {
            let wait = not_until.wait_time_from(DefaultClock::default().now());
            Problem::too_many("that was too fast", wait.as_secs_f64().ceil() as u64)
        })
    }
    fn tidy(&self) {
        self.0.retain_recent();
    }
}

/// Every rate that is watched.
#[derive(Debug)]
pub struct Rates {
    requests: Limit<IpAddr>,
    replies: Limit<Id>,
    appends: Limit<Id>,
    codes: Limit<Id>,
    sessions: Limit<Id>,
    households: Limit<IpAddr>,
}

impl Default for Rates {
    fn default() -> Self {
        Self {
            requests: Limit::new(REQUESTS),
            replies: Limit::new(REPLIES),
            appends: Limit::new(APPENDS),
            codes: Limit::new(CODES),
            sessions: Limit::new(OPENINGS),
            households: Limit::new(OPENINGS),
        }
    }
}

impl Rates {
    /// Forgets who has not been here lately.
    pub fn tidy(&self) {
        self.requests.tidy();
        self.replies.tidy();
        self.appends.tidy();
        self.codes.tidy();
        self.sessions.tidy();
        self.households.tidy();
    }
    pub(super) fn request(&self, address: IpAddr) -> Result<(), Problem> {
        self.requests.check(&address)
    }
    pub(super) fn reply(&self, session: &Id) -> Result<(), Problem> {
        self.replies.check(session)
    }
    pub(super) fn append(&self, session: &Id) -> Result<(), Problem> {
        self.appends.check(session)
    }
    pub(super) fn code(&self, of: &Id) -> Result<(), Problem> {
        self.codes.check(of)
    }
    /// This machine may at home: it is the household's own.
    pub(super) fn session(&self, home: &Id, caller: Caller) -> Result<(), Problem> {
        if caller.here { Ok(()) } else { self.sessions.check(home) }
    }
    pub(super) fn household(&self, caller: Caller) -> Result<(), Problem> {
        caller.limited().map_or(Ok(()), |address| self.households.check(&address))
    }
}
