//! What a stream of records means.

use crate::journal::At;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// A state that follows from records and from nothing else.
pub trait Fold: Default + Send + 'static {
    /// What its stream holds.
    type Record: Serialize + DeserializeOwned + Send + Sync + 'static;

    /// Takes the next record in. Records were decided upon before they were stored; here nothing is
    /// refused any more.
    fn apply(&mut self, at: At, record: &Self::Record);
}

/// What a decision comes to.
#[derive(Debug)]
pub enum Step<R, T> {
    /// This is to be stored, and then that holds.
    Write(R, T),
    /// It is so already, since that record.
    Stands(At, T),
}
