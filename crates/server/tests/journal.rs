//! What every journal promises, asked of both engines: a real SQLite file and a real nats-server.

mod common;

use bytes::Bytes;
use common::{Nats, within};
use std::sync::Arc;
use warmhands_server::journal::jetstream::JetStream;
use warmhands_server::journal::sqlite::{OpenError, Sqlite};
use warmhands_server::journal::{AppendError, At, Journal, Kind, News, PAGE, Stored, StreamName};

fn name(text: &str) -> StreamName {
    StreamName::new(Kind::Session, text)
}

fn body(text: impl std::fmt::Display) -> Bytes {
    format!("{text}").into()
}

async fn all(journal: &dyn Journal, stream: &StreamName) -> Vec<Stored> {
    let mut all: Vec<Stored> = Vec::new();
    loop {
        let page =
            journal.read(stream, all.last().map_or(At(0), |stored| stored.at)).await.unwrap();
        let last = page.len() < PAGE;
        all.extend(page);
        if last {
            return all;
        }
    }
}

async fn holds_the_contract(journal: Arc<dyn Journal>) {
    a_record_stands_directly_behind_the_one_that_was_named(&*journal).await;
    streams_do_not_mix_and_pages_have_no_seam(&*journal).await;
    of_many_writers_one_is_first(Arc::clone(&journal)).await;
    what_is_purged_is_gone_and_numbers_go_on(&*journal).await;
    journal.check().await.unwrap();
}

async fn a_record_stands_directly_behind_the_one_that_was_named(journal: &dyn Journal) {
    let stream = name("behind");
    assert_eq!(journal.read(&stream, At(0)).await.unwrap(), []);
    let first = journal.append(&stream, At(0), body("a")).await.unwrap();
    assert_eq!(journal.append(&stream, At(0), body("x")).await, Err(AppendError::GoneOn));
    let second = journal.append(&stream, first, body("b")).await.unwrap();
    assert!(second > first);
    assert_eq!(journal.append(&stream, first, body("x")).await, Err(AppendError::GoneOn));
    let far = At(second.0 + 1_000);
    assert_eq!(journal.append(&stream, far, body("x")).await, Err(AppendError::GoneOn));
    let stored = |at, text| Stored { at, body: body(text) };
    assert_eq!(all(journal, &stream).await, [stored(first, "a"), stored(second, "b")]);
    assert_eq!(journal.read(&stream, first).await.unwrap(), [stored(second, "b")]);
}

async fn streams_do_not_mix_and_pages_have_no_seam(journal: &dyn Journal) {
    let (one, other) = (name("one"), name("one-b"));
    let (mut at_one, mut at_other) = (At(0), At(0));
    let long = 2 * PAGE + 3;
    for i in 0..long {
        at_one = journal.append(&one, at_one, body(i)).await.unwrap();
        if i % 100 == 0 {
            at_other = journal.append(&other, at_other, body("other")).await.unwrap();
        }
    }
    let read = all(journal, &one).await;
    let expected: Vec<Bytes> = (0..long).map(body).collect();
    assert_eq!(read.iter().map(|stored| stored.body.clone()).collect::<Vec<_>>(), expected);
    assert!(read.windows(2).all(|pair| pair[0].at < pair[1].at));
    assert!(all(journal, &other).await.iter().all(|stored| stored.body == "other"));
}

async fn of_many_writers_one_is_first(journal: Arc<dyn Journal>) {
    let stream = name("race");
    for round in 0..20 {
        let after = all(&*journal, &stream).await.last().map_or(At(0), |stored| stored.at);
        let tries = (0..8).map(|writer| journal.append(&stream, after, body(writer)));
        let outcomes = futures::future::join_all(tries).await;
        assert_eq!(outcomes.iter().filter(|outcome| outcome.is_ok()).count(), 1, "round {round}");
    }
    assert_eq!(all(&*journal, &stream).await.len(), 20);
}

async fn what_is_purged_is_gone_and_numbers_go_on(journal: &dyn Journal) {
    let (stream, kept) = (name("purged"), name("kept"));
    let first = journal.append(&stream, At(0), body("secret")).await.unwrap();
    journal.append(&kept, At(0), body("kept")).await.unwrap();
    journal.purge(vec![stream.clone()]).await.unwrap();
    assert_eq!(all(journal, &stream).await, []);
    assert_eq!(all(journal, &kept).await.len(), 1);
    assert_eq!(journal.append(&stream, first, body("x")).await, Err(AppendError::GoneOn));
    assert!(journal.append(&stream, At(0), body("again")).await.unwrap() > first);
}

#[tokio::test(flavor = "multi_thread")]
async fn sqlite_holds_the_contract() {
    let folder = tempfile::tempdir().unwrap();
    holds_the_contract(Arc::new(Sqlite::open(folder.path()).unwrap())).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn jetstream_holds_the_contract() {
    let nats = Nats::start();
    let journal = JetStream::connect(&nats.url(), "contract", 1).await.unwrap();
    holds_the_contract(Arc::new(journal)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cluster_of_nats_holds_the_contract_for_writers_at_every_member() {
    let mut members = Nats::cluster().await;
    let mut journals: Vec<Arc<dyn Journal>> = Vec::new();
    for member in &members {
        let journal = JetStream::connect(&member.url(), "contract", 3).await.unwrap();
        journals.push(Arc::new(journal));
    }
    holds_the_contract(Arc::clone(&journals[0])).await;

    let stream = name("everywhere");
    let mut stands = vec![Stored { at: At(0), body: body("") }];
    for round in 0..40 {
        let after = stands.last().unwrap().at;
        let tries = journals.iter().map(|journal| journal.append(&stream, after, body(round)));
        let outcomes = futures::future::join_all(tries).await;
        let stored: Vec<At> =
            outcomes.iter().filter_map(|one| one.as_ref().ok().copied()).collect();
        assert_eq!(stored.len(), 1, "round {round}: {outcomes:?}");
        stands.push(Stored { at: stored[0], body: body(round) });
    }
    for journal in &journals {
        assert_eq!(all(&**journal, &stream).await, stands[1..]);
        assert_eq!(journal.read(&stream, stands[20].at).await.unwrap(), stands[21..]);
        // Where no record is, too, it goes on behind it.
        assert_eq!(journal.read(&stream, At(stands[20].at.0 - 1)).await.unwrap(), stands[20..]);
    }

    // One after the other is away, and comes again with what was purged gone and the rest there.
    for (n, member) in members.iter_mut().enumerate() {
        member.kill();
        member.restart();
        member.is_well().await;
        let journal = JetStream::connect(&member.url(), "contract", 3).await.unwrap();
        assert_eq!(all(&journal, &stream).await, stands[1..], "member {n} has begun again");
        assert_eq!(all(&journal, &name("kept")).await.len(), 1);
        assert_eq!(all(&journal, &name("purged")).await.len(), 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_node_hears_what_another_stores_in_order() {
    let nats = Nats::start();
    let one = JetStream::connect(&nats.url(), "news", 1).await.unwrap();
    let other = JetStream::connect(&nats.url(), "news", 1).await.unwrap();
    let mut news = other.news();
    assert_eq!(within(news.recv()).await, Some(News::Missed), "it says when it begins to listen");
    let stream = name("heard");
    let mut at = At(0);
    for i in 0..50 {
        at = one.append(&stream, at, body(i)).await.unwrap();
    }
    one.whisper(body("psst"));
    let (mut stored, mut whispered) = (Vec::new(), 0);
    while stored.len() < 50 || whispered == 0 {
        match within(news.recv()).await.unwrap() {
            News::Stored(name, after, record) => {
                assert_eq!(name, stream);
                assert_eq!(after, stored.last().map_or(At(0), |last: &Stored| last.at));
                stored.push(record);
            }
            News::Whispered(note) => {
                assert_eq!(note, "psst");
                whispered += 1;
            }
            News::Missed => {}
        }
    }
    assert_eq!(stored, all(&one, &stream).await);
}

#[tokio::test]
async fn what_was_purged_cannot_be_found_in_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let journal = Sqlite::open(folder.path()).unwrap();
    let secret = "anticoagulants-and-a-name";
    let stream = name("secret");
    let mut at = At(0);
    for _ in 0..200 {
        at = journal.append(&stream, at, body(secret)).await.unwrap();
    }
    let found = || {
        let files = std::fs::read_dir(folder.path()).unwrap();
        files
            .map(|file| std::fs::read(file.unwrap().path()).unwrap())
            .any(|bytes| bytes.windows(secret.len()).any(|window| window == secret.as_bytes()))
    };
    assert!(found());
    journal.purge(vec![stream]).await.unwrap();
    assert!(!found());
}

#[tokio::test]
async fn one_process_opens_a_file_and_a_later_versions_file_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let journal = Sqlite::open(folder.path()).unwrap();
    assert!(matches!(Sqlite::open(folder.path()), Err(OpenError::InUse(_))));
    drop(journal);
    let file = rusqlite::Connection::open(folder.path().join("warmhands.sqlite")).unwrap();
    file.pragma_update(None, "user_version", 99).unwrap();
    drop(file);
    assert!(matches!(Sqlite::open(folder.path()), Err(OpenError::Later(_))));
}
