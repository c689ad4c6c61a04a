//! A seeded simulation: two nodes on one journal, two conductors, two phones and two readers, on a
//! network that loses, delays, doubles and parts, with nodes that crash between storing a record and
//! passing it on, and clocks that drift. The nodes are the real [`Hall`]; only what is around it is
//! played, on tokio's paused clock.
//!
//! `SEEDS=10000` runs so many, `SEED=4711` that one alone.

#![allow(unreachable_pub, reason = "a test has no outside")]
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a seed that failed is told, and what was seen"
)]

mod devices;
mod world;

use devices::{conduct, keep, read_along, reply};
use futures::StreamExt;
use serde_json::Value;
use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};
use std::pin::pin;
use std::time::Duration;
use warmhands_core::session::event::Reply;
use warmhands_server::household::Record as Kept;
use warmhands_server::journal::{At, StreamName};
use warmhands_server::session::{self, Record, Role};
use warmhands_server::token::Id;
use warmhands_server::views::{self, Begin, View};
use world::{Seen, World, within_paused};

/// How long things go wrong, and how long they may take to settle afterwards.
const TROUBLE: Duration = Duration::from_secs(6);
const PEACE: Duration = Duration::from_secs(20);

fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok()?.parse().ok()
}

#[test]
fn whatever_the_world_does_nothing_is_lost_doubled_or_written_by_two() {
    let seeds = match number("SEED") {
        Some(seed) => seed..seed + 1,
        None => 0..number("SEEDS").unwrap_or(500),
    };
    let score = world::score();
    let mut sum = Seen::default();
    for seed in seeds.clone() {
        let run = std::panic::catch_unwind(|| run(seed, &score));
        let seen = run.unwrap_or_else(|cause| {
            eprintln!("SEED={seed} shows it again");
            std::panic::resume_unwind(cause)
        });
        sum.add(&seen);
    }
    // A world in which nothing goes wrong shows nothing.
    if seeds.end - seeds.start >= 100 {
        let rare = [sum.crashes, sum.lost, sum.doubled, sum.taken_over, sum.refused, sum.away];
        assert!(rare.iter().all(|times| *times > 100), "{sum:?}");
    }
    println!("{} seeds: {sum:?}", seeds.end - seeds.start);
}

#[test]
fn a_seed_shows_the_same_again() {
    let score = world::score();
    for seed in 0..20 {
        assert_eq!(run(seed, &score), run(seed, &score), "SEED={seed}");
    }
}

#[test]
fn every_node_knows_in_the_end_who_is_there() {
    for seed in 0..200 {
        paused(come_and_go(seed));
    }
}

/// Devices come and go at both nodes while whispers get lost; then they stay.
async fn come_and_go(seed: u64) {
    let world = World::new(seed);
    let session = Id::new([7; 16]);
    let mut there = Vec::new();
    for _ in 0..30 {
        world.delay(400).await;
        if there.len() > 2 && world.chance(2) == 0 {
            there.swap_remove(world.chance(there.len() as u64) as usize);
        } else {
            let role = if world.chance(2) == 0 { Role::Conductor } else { Role::Receiver };
            let (hall, _) = world.any_node();
            there.push((role, hall.presence.enter(&session, role, None).unwrap()));
        }
    }
    world.heal();
    tokio::time::sleep(PEACE).await;
    let of = |role| there.iter().filter(|(one, _)| *one == role).count() as u32;
    let (conductors, receivers) = (of(Role::Conductor), of(Role::Receiver));
    for hall in world.halls() {
        // Whoever looks is there, too, and gone again before the next one looks.
        let now = hall.presence.enter(&session, Role::Viewer, None).unwrap().now;
        let told = (now.conductors, now.receivers);
        assert_eq!(told, (conductors, receivers), "seed {seed}");
    }
}

#[test]
fn a_reader_that_reads_no_more_holds_nobody_up() {
    let score = world::score();
    paused(async {
        let world = World::new(7);
        world.heal();
        let session = world.open(&score).await;
        let hall = world.halls().swap_remove(0);
        let room = hall.room(&session.id, &session.conductor).await.unwrap();
        let said = Cell::new(0);
        let say = async || {
            let key = format!("reply-{:06}", said.replace(said.get() + 1)).try_into().unwrap();
            hall.reply(&room, key, Reply::Softer).await.unwrap();
        };
        for view in [View::Log, View::Inbox { epoch: 1 }] {
            let seated = hall.presence.enter(&session.id, Role::Viewer, None).unwrap();
            let from = Begin::Record(At(0));
            let mut stalled = pin!(views::session(&hall, &room.live, view, from, seated));
            // Left at each of the moments at which it may wait for something.
            for _ in 0..8 {
                let mut saying = pin!(say());
                assert!(futures::poll!(&mut saying).is_pending());
                tokio::time::sleep(Duration::from_millis(1)).await;
                let _ = futures::poll!(stalled.next());
                saying.await;
                let next = tokio::time::timeout(Duration::from_secs(10), say());
                next.await.expect("nobody waits for a reader");
            }
        }
    });
}

fn run(seed: u64, score: &str) -> Seen {
    paused(simulate(seed, score))
}

/// On a clock that stands still while there is something to do.
fn paused<T>(what: impl Future<Output = T>) -> T {
    let mut runtime = tokio::runtime::Builder::new_current_thread();
    runtime.enable_time().start_paused(true).build().unwrap().block_on(what)
}

async fn simulate(seed: u64, score: &str) -> Seen {
    let world = World::new(seed);
    let session = world.open(score).await;
    let tasks = [
        tokio::spawn(conduct(world.clone(), session.clone(), true)),
        tokio::spawn(conduct(world.clone(), session.clone(), false)),
        tokio::spawn(reply(world.clone(), session.clone(), "left")),
        tokio::spawn(reply(world.clone(), session.clone(), "right")),
        tokio::spawn(keep(world.clone(), 1)),
        tokio::spawn(keep(world.clone(), 2)),
    ];
    let readers = [0, 1].map(|_| tokio::spawn(read_along(world.clone(), session.clone())));
    world.trouble(TROUBLE).await;
    world.heal();
    tokio::time::sleep(PEACE).await;
    world.end();
    for task in tasks {
        within_paused(task).await;
    }
    let mut read = Vec::new();
    for reader in readers {
        read.push(within_paused(reader).await);
    }
    let records: Vec<(At, Record)> = world.records(&session::stream(&session.id));
    the_log_is_whole(&world, &records);
    one_writes_at_a_time(&records);
    replies_are_answered_once(&world, &records);
    for read in read {
        assert_eq!(read, told(&records), "a reader missed something, or saw it twice");
    }
    the_household_is_whole(&world);
    world.seen()
}

/// What a reader of the log hears in the end.
fn told(records: &[(At, Record)]) -> Vec<(At, String)> {
    let appended = records.iter().filter_map(|(at, record)| match record {
        Record::Appended(append) => {
            let all = serde_json::json!({ "entries": append.entries, "answers": append.answers });
            Some((*at, all.to_string()))
        }
        _ => None,
    });
    appended.collect()
}

fn the_log_is_whole(world: &World, records: &[(At, Record)]) {
    let mut log: BTreeMap<u64, f64> = BTreeMap::new();
    let mut before = (0, 0.0);
    for (_, record) in records {
        let Record::Appended(append) = record else { continue };
        for entry in &append.entries {
            let entry: Value = serde_json::from_str(entry.get()).unwrap();
            let (n, t_s) = (entry["n"].as_u64().unwrap(), entry["t_s"].as_f64().unwrap());
            assert_eq!(n, before.0 + 1, "without a gap, and once");
            assert!(t_s >= before.1, "the clock never runs backwards");
            before = (n, t_s);
            log.insert(n, t_s);
        }
    }
    for (n, t_s) in world.acknowledged() {
        assert_eq!(log.get(&n), Some(&t_s), "entry {n} was acknowledged");
    }
}

fn one_writes_at_a_time(records: &[(At, Record)]) {
    let mut present = 1;
    for (at, record) in records {
        match record {
            Record::Conducted { epoch } => {
                assert_eq!(*epoch, present + 1);
                present = *epoch;
            }
            Record::Appended(append) => assert_eq!(append.epoch, present, "at {at}"),
            _ => {}
        }
    }
}

fn replies_are_answered_once(world: &World, records: &[(At, Record)]) {
    let (mut asked, mut answered) = (BTreeSet::new(), BTreeSet::new());
    for (at, record) in records {
        match record {
            Record::Replied { key, .. } => {
                assert!(asked.insert(key.as_str().to_owned()), "{key:?} came twice, at {at}");
            }
            Record::Appended(append) => {
                for answer in &append.answers {
                    assert!(asked.contains(answer.key.as_str()), "answered before it was asked");
                    assert!(answered.insert(answer.key.as_str().to_owned()), "answered twice");
                }
            }
            _ => {}
        }
    }
    for key in world.heard() {
        assert!(answered.contains(&key), "{key} was heard, and nobody answered it");
    }
}

fn the_household_is_whole(world: &World) {
    let stream = StreamName::from_text("household.home").unwrap();
    let mut ids = BTreeSet::new();
    for (_, record) in world.records::<Kept>(&stream) {
        if let Kept::Kept { entries } = record {
            for entry in entries {
                assert!(ids.insert(entry.id), "{} is kept twice", entry.id);
            }
        }
    }
    for id in world.kept() {
        assert!(ids.contains(&id), "{id} was acknowledged");
    }
}
