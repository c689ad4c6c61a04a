//! Counts and times, for Prometheus. Nothing in them is of a person: no id, no address, no content.

use crate::hall::Hall;
use axum::http::{Method, StatusCode};
use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::{Histogram, exponential_buckets};
use prometheus_client::registry::{Registry, Unit};
use std::time::Duration;

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Answered {
    method: String,
    route: String,
    status: u16,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Fresh {
    fresh: u8,
}

/// What is counted.
#[derive(Debug)]
pub struct Metrics {
    registry: Registry,
    answers: Family<Answered, Counter>,
    took: Histogram,
    appends: Family<Fresh, Counter>,
    replies: Family<Fresh, Counter>,
    streams: Gauge,
    rooms: Gauge,
}

impl Default for Metrics {
    fn default() -> Self {
        let mut registry = Registry::with_prefix("warmhands");
        let answers = Family::default();
        let took = Histogram::new(exponential_buckets(0.000_25, 2.0, 14));
        let (appends, replies) = (Family::default(), Family::default());
        let (streams, rooms) = (Gauge::default(), Gauge::default());
        registry.register("answers", "Requests answered", answers.clone());
        registry.register_with_unit("answer", "Time to an answer", Unit::Seconds, took.clone());
        registry.register("appends", "Appends; fresh=0 were sent again", appends.clone());
        registry.register("replies", "Replies; fresh=0 were sent again", replies.clone());
        registry.register("open_streams", "Streams of sessions that are open", streams.clone());
        registry.register("live_sessions", "Sessions with an open stream", rooms.clone());
        Self { registry, answers, took, appends, replies, streams, rooms }
    }
}

impl Metrics {
    pub(super) fn answered(
        &self,
        method: &Method,
        route: &str,
        status: StatusCode,
        took: Duration,
    ) {
        // A method is a word that anybody makes up; those that there are are few.
        let known = [Method::GET, Method::HEAD, Method::POST, Method::DELETE];
        let method = if known.contains(method) { method.as_str() } else { "other" };
        let (method, route) = (method.to_owned(), route.to_owned());
        self.answers.get_or_create(&Answered { method, route, status: status.as_u16() }).inc();
        self.took.observe(took.as_secs_f64());
    }
    pub(super) fn appended(&self, fresh: bool) {
        self.appends.get_or_create(&Fresh { fresh: fresh.into() }).inc();
    }
    pub(super) fn replied(&self, fresh: bool) {
        self.replies.get_or_create(&Fresh { fresh: fresh.into() }).inc();
    }
    pub(super) fn written(&self, hall: &Hall) -> String {
        self.streams.set(hall.presence.open().into());
        self.rooms.set(i64::try_from(hall.presence.rooms()).unwrap_or(i64::MAX));
        let mut text = String::new();
        // Writing into a string does not fail.
        let _ = encode(&mut text, &self.registry);
        text
    }
}
