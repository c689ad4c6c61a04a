//! The server: it keeps and passes on ordered logs, and interprets no stroke (design §10).
//!
//! Everything that is known about a session, a household or a code is a [`fold::Fold`] of its stream
//! in a [`journal::Journal`]: a pure function of records, in [`session`], [`household`] and
//! [`pairing`]. [`live`] is the one place where a decision becomes a record: decide, append behind the
//! record that was decided upon, apply, pass on. Where another node was quicker, the journal refuses,
//! and the decision is made again on what is there now. So nodes keep no state of their own, and what
//! was acknowledged is in the journal.
//!
//! [`http`] is the edge, and `docs/protocol.md` what it speaks.
//!
//! Nothing here knows a number about bodies or hands; the core is asked whether a score, an entry or a
//! reply is well formed, and nothing else.

pub mod fold;
pub mod hall;
pub mod household;
pub mod http;
pub mod journal;
pub mod live;
pub mod pairing;
pub mod presence;
pub mod serve;
pub mod session;
pub mod token;
pub mod views;
