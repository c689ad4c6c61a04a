//! The devices: what a page, a phone and a second device do, by `docs/protocol.md` and no more.

use super::world::{Session, World, sent};
use futures::StreamExt;
use serde_json::json;
use serde_json::value::{RawValue, to_raw_value};
use std::collections::BTreeSet;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::mpsc;
use tokio::time::{sleep, timeout};
use uuid::Uuid;
use warmhands_core::session::event::Reply;
use warmhands_server::hall::{Hall, Refused};
use warmhands_server::household::Entry;
use warmhands_server::journal::At;
use warmhands_server::session::{self, Answer, Append, Key, Outcome, Role};
use warmhands_server::token::{Id, Token};
use warmhands_server::views::{self, Begin, Event, View};

/// Most entries of one run.
const ENTRIES: u64 = 60;

/// What one reading of a stream came to.
enum Broke {
    Line,
    TakenOver,
}

/// Follows a session at some node until the line breaks, and says every event.
async fn follow(
    world: &World,
    session: &Session,
    token: &Token,
    view: View,
    from: At,
    mut say: impl FnMut(Event) -> bool,
) -> Broke {
    let (hall, life) = world.any_node();
    let seat = if token == &session.receiver { Role::Receiver } else { Role::Conductor };
    let opened = async {
        let room = hall.room(&session.id, token).await?;
        if let View::Inbox { epoch } = view {
            hall.conducts(&room, epoch).await?;
        }
        let seated = hall.presence.enter(&session.id, seat, None)?;
        Ok::<_, Refused>(views::session(&hall, &room.live, view, Begin::Record(from), seated))
    };
    let events = match timeout(Duration::from_millis(600), opened).await {
        Ok(Ok(events)) => events,
        Ok(Err(Refused::Session(session::Refused::ConductedElsewhere { .. }))) => {
            return Broke::TakenOver;
        }
        Ok(Err(_)) | Err(_) => return Broke::Line,
    };
    let mut events = pin!(events);
    loop {
        // At the end of everything a reader stays until nothing comes any more.
        let long = if world.is_calm() { 2_000 } else { world.chance(1_500) };
        let next = tokio::select! {
            biased;
            () = life.ended() => return Broke::Line,
            next = timeout(Duration::from_millis(long), events.next()) => next,
        };
        let Ok(Some(event)) = next else { return Broke::Line };
        world.delay(20).await;
        let over = matches!((&view, &event), (View::Inbox { .. }, Event::Conducted { .. }));
        if over {
            return Broke::TakenOver;
        }
        if !say(event) {
            return Broke::Line;
        }
    }
}

/// Reads the log along, coming back whenever the line breaks: what it was told.
pub async fn read_along(world: World, session: Session) -> Vec<(At, String)> {
    let mut told = Vec::new();
    let mut last = At(0);
    while !world.is_over() {
        follow(&world, &session, &session.receiver, View::Log, last, |event| {
            if let Some(at) = event.at() {
                assert!(at > last, "an event came twice");
                last = at;
            }
            if let Event::Log { at, entries, answers } = event
                && !entries.first().is_some_and(|entry| entry.get().contains("score_chosen"))
            {
                told.push((at, json!({ "entries": entries, "answers": answers }).to_string()));
            }
            true
        })
        .await;
        world.delay(100).await;
    }
    told
}

/// A phone: makes up replies, and insists until each is heard.
pub async fn reply(world: World, session: Session, name: &'static str) {
    for i in 0..12 {
        world.delay(800).await;
        let key: Key = format!("{name}-{i:06}").try_into().unwrap();
        let reply = if world.chance(2) == 0 { Reply::Softer } else { Reply::Stay };
        loop {
            let (session, key_, reply_) = (session.clone(), key.clone(), reply.clone());
            let answer = world
                .call(move |hall: Arc<Hall>| {
                    let (session, key, reply) = (session.clone(), key_.clone(), reply_.clone());
                    sent(async move {
                        let room = hall.room(&session.id, &session.receiver).await?;
                        hall.reply(&room, key, reply).await
                    })
                })
                .await;
            match answer {
                Some(Ok(_)) => break world.hear(key.as_str().to_owned()),
                None | Some(Err(Refused::Away(_))) => world.delay(100).await,
                Some(Err(refused)) => panic!("{refused}"),
            }
        }
    }
}

/// A device that may conduct: it does until it is told that another one does, goes quiet, and takes
/// over again some time. The first one opened the session.
pub async fn conduct(world: World, session: Session, first: bool) {
    let drift = world.chance(21) as f64 - 10.0;
    let mut epoch = if first { Some(1) } else { None };
    if !first {
        world.delay(4_000).await;
    }
    while !world.is_over() {
        match epoch {
            Some(present) => {
                conduct_epoch(&world, &session, present, drift).await;
                epoch = None;
                let quiet = world.chance(3_000);
                sleep(Duration::from_millis(quiet)).await;
                // In the end the first one has the last word. A takeover that arrives twice makes an
                // epoch that nobody has, so it is not enough that one of them was told of the other.
                if world.is_calm() && !first {
                    return;
                }
            }
            None => epoch = take_over(&world, &session).await,
        }
    }
}

async fn take_over(world: &World, session: &Session) -> Option<u64> {
    let asked = session.clone();
    let answer = world
        .call(move |hall: Arc<Hall>| {
            let session = asked.clone();
            sent(async move {
                let room = hall.room(&session.id, &session.conductor).await?;
                hall.conduct(&room).await
            })
        })
        .await;
    match answer {
        Some(Ok(changed)) => {
            world.take_over();
            Some(changed.value.epoch)
        }
        None | Some(Err(Refused::Away(_))) => {
            world.delay(100).await;
            None
        }
        Some(Err(refused)) => panic!("{refused}"),
    }
}

/// The log as it is, read until it has caught up: its last entry, its clock, and what is answered.
struct Known {
    tail: u64,
    last_s: f64,
    answered: BTreeSet<Key>,
}

async fn read_log(world: &World, session: &Session) -> Known {
    let mut known = Known { tail: 0, last_s: 0.0, answered: BTreeSet::new() };
    let (mut last, mut whole) = (At(0), false);
    while !whole && !world.is_over() {
        follow(world, session, &session.conductor, View::Log, last, |event| {
            last = event.at().unwrap_or(last);
            match event {
                Event::Log { entries, answers, .. } => {
                    for entry in entries {
                        let entry: serde_json::Value = serde_json::from_str(entry.get()).unwrap();
                        known.tail = entry["n"].as_u64().unwrap();
                        known.last_s = entry["t_s"].as_f64().unwrap();
                    }
                    known.answered.extend(answers.into_iter().map(|answer| answer.key));
                }
                Event::CaughtUp { .. } => whole = true,
                _ => {}
            }
            !whole
        })
        .await;
    }
    known
}

async fn conduct_epoch(world: &World, session: &Session, epoch: u64, drift: f64) {
    let (heard, mut replies) = mpsc::unbounded_channel();
    let (listening, of) = (world.clone(), session.clone());
    let listener = tokio::spawn(async move {
        let mut last = At(0);
        while !listening.is_over() {
            let view = View::Inbox { epoch };
            let token = of.conductor.clone();
            let broke = follow(&listening, &of, &token, view, last, |event| {
                if let Event::Reply { at, key, .. } = event {
                    last = at;
                    // The conductor may have gone quiet.
                    let _ = heard.send(key);
                }
                true
            });
            if let Broke::TakenOver = broke.await {
                return;
            }
            listening.delay(100).await;
        }
    });
    let mut known = read_log(world, session).await;
    while !world.is_over()
        && append_next(world, session, epoch, drift, &mut known, &mut replies).await
    {
        world.delay(250).await;
    }
    // It goes quiet: nothing is listened to any more.
    listener.abort();
}

/// Appends what has come together, insisting; whether it still conducts.
async fn append_next(
    world: &World,
    session: &Session,
    epoch: u64,
    drift: f64,
    known: &mut Known,
    replies: &mut mpsc::UnboundedReceiver<Key>,
) -> bool {
    let mut answers = Vec::new();
    while let Ok(key) = replies.try_recv() {
        if known.answered.insert(key.clone()) {
            let why = "It is soft already.".to_owned();
            answers.push(Answer { key, outcome: Outcome::Refused { why } });
        }
    }
    let mut events: Vec<Box<RawValue>> = Vec::new();
    let (mut n, mut t_s) = (known.tail, known.last_s);
    while events.len() as u64 <= world.chance(3) && n < ENTRIES {
        n += 1;
        t_s = world.clock_s(drift).max(t_s);
        events.push(to_raw_value(&json!({ "n": n, "t_s": t_s, "event": "softer" })).unwrap());
    }
    if events.is_empty() && answers.is_empty() {
        return true;
    }
    if let Some(last) = answers.last_mut().filter(|_| !events.is_empty()) {
        last.outcome = Outcome::Applied { n };
    }
    let append = Append::read(epoch, known.tail, &events, answers).unwrap();
    let count = events.len() as u64;
    loop {
        let (asked, append) = (session.clone(), append.clone());
        let answer = world
            .call(move |hall: Arc<Hall>| {
                let (session, append) = (asked.clone(), append.clone());
                sent(async move {
                    let room = hall.room(&session.id, &session.conductor).await?;
                    hall.append(&room, append).await
                })
            })
            .await;
        match answer {
            Some(Ok(changed)) => {
                assert_eq!(changed.value, known.tail + count);
                for event in &events {
                    let entry: serde_json::Value = serde_json::from_str(event.get()).unwrap();
                    world.acknowledge(entry["n"].as_u64().unwrap(), entry["t_s"].as_f64().unwrap());
                }
                (known.tail, known.last_s) = (n, t_s);
                return true;
            }
            Some(Err(Refused::Session(session::Refused::ConductedElsewhere { .. }))) => {
                return false;
            }
            None | Some(Err(Refused::Away(_))) if world.is_over() => return false,
            None | Some(Err(Refused::Away(_))) => world.delay(60).await,
            Some(Err(refused)) => panic!("{refused}"),
        }
    }
}

/// A device of the household: keeps entries while offline, sends them together, insists.
pub async fn keep(world: World, device: u128) {
    for round in 0..5_u128 {
        world.delay(1_500).await;
        let entry = |id: u128| Entry {
            id: Uuid::from_u128(id),
            kind: "rated".to_owned().try_into().unwrap(),
            made_ms: 1,
            body: to_raw_value(&json!({ "id": id.to_string() })).unwrap(),
        };
        // One of its own, and one that the other device has as well.
        let entries = vec![entry(device << 64 | round), entry(round + 1)];
        loop {
            let asked = entries.clone();
            let answer = world
                .call(move |hall: Arc<Hall>| {
                    let entries = asked.clone();
                    sent(async move { hall.keep(&Id::home(), entries).await })
                })
                .await;
            match answer {
                Some(Ok(_)) => break entries.iter().for_each(|entry| world.keep(entry.id)),
                None | Some(Err(Refused::Away(_))) => world.delay(100).await,
                Some(Err(refused)) => panic!("{refused}"),
            }
        }
    }
}
