//! The protocol over real sockets: `docs/protocol.md`, line by line.

mod common;

use common::http::{AtHome, Events, entry, problem, score};
use reqwest::StatusCode;
use serde_json::{Value, json};
use std::time::{Duration, Instant};
use warmhands_core::words::Language;
use warmhands_core::{planner, text};
use warmhands_server::hall::Limits;
use warmhands_server::presence::StreamLimits;

/// As a device of the network comes, not as this machine.
const FROM_AFAR: (&str, &str) = ("x-forwarded-for", "192.168.1.9");

#[tokio::test]
async fn a_reply_goes_from_the_tap_to_applied() {
    let home = AtHome::start().await;
    let session = home.open().await;
    let mut inbox = home.inbox(&session, "").await;
    let mut phone = home.log(&session, &session.receiver, "?after=0").await;
    assert_eq!(phone.next().await.unwrap().data["conductor"], true);

    let heard = home.reply(&session, &json!({ "key": "key-0001", "reply": "softer" })).await;
    assert_eq!(heard.status(), StatusCode::ACCEPTED);
    let heard: Value = heard.json().await.unwrap();
    assert_eq!(heard["conductor"], true);
    let told = inbox.named("reply").await;
    assert_eq!((&told.data["key"], &told.data["reply"]), (&json!("key-0001"), &json!("softer")));
    assert_eq!(told.data["at"], heard["at"]);
    assert_eq!(told.id, Some(heard["at"].to_string()));

    let answers = json!([{ "key": "key-0001", "answer": "applied", "n": 2 }]);
    let events = json!([entry(1, "started"), entry(2, "softer")]);
    let append = json!({ "after": 0, "events": events, "answers": answers });
    let appended = home.append(&session, &append).await;
    assert_eq!(appended.status(), StatusCode::OK);
    let appended: Value = appended.json().await.unwrap();
    assert_eq!(appended["tail"], 2);
    let log = phone.named("log").await;
    assert_eq!(log.data, json!({ "at": appended["at"], "entries": events, "answers": answers }));
    home.end().await;
}

#[tokio::test]
async fn who_takes_over_is_told_where_the_clock_stands() {
    let home = AtHome::start().await;
    let session = home.open().await;
    let conduct = async || {
        let asked = home.device.post(home.url(&format!("{}/conduct", session.path)));
        let answer = asked.bearer_auth(&session.conductor).send().await.unwrap();
        answer.json::<Value>().await.unwrap()
    };
    assert_eq!(conduct().await.get("clock_s"), None, "nothing was performed yet");
    let from = Instant::now();
    let append = |after: u64, clock_s: f64| {
        json!({ "epoch": 2, "after": after, "events": [entry(after + 1, "softer")],
                "clock_s": clock_s })
    };
    assert_eq!(home.append(&session, &append(0, 61.25)).await.status(), StatusCode::OK);
    let again = home.append(&session, &append(0, 62.0)).await;
    assert_eq!(again.status(), StatusCode::OK, "the same, sent again a little later");
    tokio::time::sleep(Duration::from_millis(300)).await;
    let told = conduct().await;
    let clock_s = told["clock_s"].as_f64().unwrap();
    assert!(clock_s >= 61.54, "it ran on: {clock_s}");
    assert!(clock_s <= 61.26 + from.elapsed().as_secs_f64(), "no faster than time: {clock_s}");
    let early = json!({ "epoch": 3, "after": 1, "events": [entry(2, "softer")], "clock_s": 1.0 });
    assert_eq!(problem(home.append(&session, &early).await).await.1, "not-well-formed");
}

#[tokio::test]
async fn what_is_sealed_is_for_conductors_and_a_score_does_without_its_care() {
    let home = AtHome::start().await;
    let request = text::request("minutes = 5\n[care]\nanticoagulants = true", Language::English);
    let request = request.sound().expect("a sound request").clone();
    let mut score = planner::plan(&request, planner::Setting::Quick).expect("a plan");
    assert!(!score.request.care.is_empty() && !score.care.notes.is_empty());
    score.request.care.clear();
    score.care.notes.clear();
    let opened = home.post("/api/v1/sessions", &json!({ "score": score, "sealed": "c2VhbGVk" }));
    let opened: Value = opened.send().await.unwrap().json().await.unwrap();
    let path = format!("/api/v1/sessions/{}", opened["id"].as_str().unwrap());
    let conduct = home.device.post(home.url(&format!("{path}/conduct")));
    let conduct = conduct.bearer_auth(opened["conductor"].as_str().unwrap());
    let told: Value = conduct.send().await.unwrap().json().await.unwrap();
    assert_eq!(told["sealed"], "c2VhbGVk");
    let log = home.get(&format!("{path}/log")).bearer_auth(opened["viewer"].as_str().unwrap());
    let log = Events::of(log).await.until_caught_up("log").await;
    assert!(log[0].data["entries"][0]["score"].is_object());
    assert!(!format!("{log:?}").contains("c2VhbGVk"));
    for bad in ["", "not base64url!", &"A".repeat(40_000)] {
        let refused = home.post("/api/v1/sessions", &json!({ "score": score, "sealed": bad }));
        assert_eq!(problem(refused.send().await.unwrap()).await.1, "malformed");
    }
}

#[tokio::test]
async fn the_score_is_entry_0_and_readers_go_on_where_they_were() {
    let home = AtHome::start().await;
    let session = home.open().await;
    for n in 1..=5 {
        let append = json!({ "after": n - 1, "events": [entry(n, "softer")] });
        assert_eq!(home.append(&session, &append).await.status(), StatusCode::OK);
    }
    let mut whole = home.log(&session, &session.viewer, "").await;
    let all = whole.until_caught_up("log").await;
    assert_eq!(all.len(), 6);
    assert_eq!(all[0].data["entries"][0]["event"], "score_chosen");
    assert_eq!(all[0].data["entries"][0]["score"], score());

    let mut later = home.log(&session, &session.receiver, "?after=3").await;
    assert_eq!(later.until_caught_up("log").await, all[4..]);
    let again = home
        .get(&format!("{}/log?after=0", session.path))
        .bearer_auth(&session.viewer)
        .header("last-event-id", all[4].id.clone().unwrap());
    assert_eq!(Events::of(again).await.until_caught_up("log").await, all[5..]);

    let beyond = home.get(&format!("{}/log?after=6", session.path));
    let beyond = beyond.bearer_auth(&session.viewer).send().await.unwrap();
    assert_eq!(problem(beyond).await.1, "not-the-tail");
}

#[tokio::test]
async fn appends_stand_behind_the_tail_once() {
    let home = AtHome::start().await;
    let session = home.open().await;
    let first = json!({ "after": 0, "events": [entry(1, "started")] });
    let one: Value = home.append(&session, &first).await.json().await.unwrap();
    let again: Value = home.append(&session, &first).await.json().await.unwrap();
    assert_eq!(one, again, "sent again because the answer was lost");

    let other = json!({ "after": 0, "events": [entry(1, "paused")] });
    let (status, kind, body) = problem(home.append(&session, &other).await).await;
    assert_eq!((status, kind.as_str(), &body["tail"]), (409, "not-the-tail", &json!(1)));

    let bad = [
        (json!({ "after": 1, "events": [entry(3, "softer")] }), 422),
        (json!({ "after": 1, "events": [entry(2, "danced")] }), 422),
        (json!({ "after": 1, "events": [{ "n": 2, "t_s": 0.5, "event": "softer" }] }), 422),
        (json!({ "after": 1, "events": [{ "n": 2, "t_s": -1.0, "event": "softer" }] }), 422),
        (json!({ "after": 1, "events": [], "answers": [] }), 422),
        (json!({ "after": 1, "events": [entry(2, "softer")], "epoch": 7 }), 422),
        (json!({ "after": 1, "events": [entry(2, "softer")], "surprise": 7 }), 400),
        (json!({ "after": -1, "events": [entry(0, "softer")] }), 400),
        (json!({ "after": 1_u64 << 63, "events": [entry(2, "softer")] }), 400),
        (json!({ "events": [entry(2, "softer")] }), 400),
        (json!([]), 400),
    ];
    for (body, expected) in bad {
        let (status, ..) = problem(home.append(&session, &body).await).await;
        assert_eq!(status, expected, "{body}");
    }
    let mut log = home.log(&session, &session.viewer, "?after=0").await;
    assert_eq!(log.until_caught_up("log").await.len(), 1, "nothing that was refused is stored");
}

#[tokio::test]
async fn a_reply_is_stored_once_and_answered_once() {
    let home = AtHome::start().await;
    let session = home.open().await;
    let softer = json!({ "key": "key-0001", "reply": "softer" });
    let first = home.reply(&session, &softer).await;
    let again = home.reply(&session, &softer).await;
    assert_eq!((first.status(), again.status()), (StatusCode::ACCEPTED, StatusCode::OK));
    let (first, again): (Value, Value) = (first.json().await.unwrap(), again.json().await.unwrap());
    assert_eq!(first, again);
    assert_eq!(first["conductor"], false, "nobody listens: say it aloud");
    let other = home.reply(&session, &json!({ "key": "key-0001", "reply": "stop" })).await;
    assert_eq!(problem(other).await.1, "key-taken");

    let answer = |key: &str, n: u64| json!({ "after": 0, "answers": [{ "key": key, "answer": "applied", "n": n }] });
    assert_eq!(problem(home.append(&session, &answer("key-0002", 0)).await).await.1, "answered");
    assert_eq!(problem(home.append(&session, &answer("key-0001", 9)).await).await.0, 422);
    let why = json!([{ "key": "key-0001", "answer": "refused", "why": "It is soft already." }]);
    let refused = json!({ "after": 0, "answers": why });
    assert_eq!(home.append(&session, &refused).await.status(), StatusCode::OK);
    assert_eq!(problem(home.append(&session, &answer("key-0001", 0)).await).await.1, "answered");

    let sore = json!({ "key": "key-0003", "reply": "sore_here", "x_m": 0.06, "y_m": 0.21 });
    assert_eq!(home.reply(&session, &sore).await.status(), StatusCode::ACCEPTED);
    let mut inbox = home.inbox(&session, "").await;
    let waiting = inbox.until_caught_up("reply").await;
    assert_eq!(waiting.len(), 1, "what was answered does not come again");
    assert_eq!(waiting[0].data["y_m"], 0.21);
    for bad in [
        json!({ "key": "key-0004", "reply": "dance" }),
        json!({ "key": "key-0004", "reply": "sore_here" }),
    ] {
        assert_eq!(problem(home.reply(&session, &bad).await).await.1, "not-well-formed", "{bad}");
    }
    for bad in [json!({ "reply": "softer" }), json!({ "key": "short", "reply": "softer" })] {
        assert_eq!(problem(home.reply(&session, &bad).await).await.1, "malformed", "{bad}");
    }
}

#[tokio::test]
async fn the_second_conductor_takes_over_and_the_first_is_told() {
    let home = AtHome::start().await;
    let session = home.open().await;
    let mut first = home.inbox(&session, "").await;
    let mut phone = home.log(&session, &session.receiver, "?after=0").await;
    let append = json!({ "after": 0, "events": [entry(1, "started")] });
    home.append(&session, &append).await;

    let conduct = home.device.post(home.url(&format!("{}/conduct", session.path)));
    let second = conduct.bearer_auth(&session.conductor).send().await.unwrap();
    let second: Value = second.json().await.unwrap();
    assert_eq!((&second["epoch"], &second["tail"]), (&json!(2), &json!(1)));
    assert_eq!(first.named("conducted").await.data["epoch"], 2);
    assert_eq!(first.next().await, None, "the first one's stream ends");
    assert_eq!(phone.named("conducted").await.data["epoch"], 2);

    let stale = json!({ "after": 1, "events": [entry(2, "softer")] });
    let (status, kind, body) = problem(home.append(&session, &stale).await).await;
    assert_eq!((status, kind.as_str(), &body["epoch"]), (409, "conducted-elsewhere", &json!(2)));
    let (_, kind, _) = problem(home.append(&session, &append).await).await;
    assert_eq!(kind, "conducted-elsewhere", "a late repetition of the first one, too");
    let inbox = home.get(&format!("{}/inbox?epoch=1", session.path));
    let inbox = inbox.bearer_auth(&session.conductor).send().await.unwrap();
    assert_eq!(problem(inbox).await.1, "conducted-elsewhere");
    let fresh = json!({ "epoch": 2, "after": 1, "events": [entry(2, "softer")] });
    assert_eq!(home.append(&session, &fresh).await.status(), StatusCode::OK);
}

#[tokio::test]
async fn presence_says_who_is_there() {
    let home = AtHome::start().await;
    let session = home.open().await;
    let mut inbox = home.inbox(&session, "").await;
    let told = |conductor: bool, receivers: u32, viewers: u32| json!({ "conductor": conductor, "receivers": receivers, "viewers": viewers });
    assert_eq!(inbox.named("presence").await.data, told(true, 0, 0));
    let phone = home.log(&session, &session.receiver, "?after=0").await;
    assert_eq!(inbox.named("presence").await.data, told(true, 1, 0));
    let mut viewer = home.log(&session, &session.viewer, "?after=0").await;
    assert_eq!(inbox.named("presence").await.data, told(true, 1, 1));
    drop(phone);
    assert_eq!(inbox.named("presence").await.data, told(true, 0, 1));
    assert_eq!(viewer.named("presence").await.data, told(true, 1, 1));
    drop(inbox);
    assert_eq!(viewer.named("presence").await.data, told(true, 0, 1));
    assert_eq!(viewer.named("presence").await.data, told(false, 0, 1));
}

#[tokio::test]
async fn every_role_does_its_own_and_no_more() {
    let home = AtHome::start().await;
    let session = home.open().await;
    let stranger = home.open().await;
    let may = async |token: &str, method: &str, what: &str, body: Option<Value>| {
        let url = home.url(&format!("{}/{what}", session.path));
        let request = home.device.request(method.parse().unwrap(), url).bearer_auth(token);
        let request = if let Some(body) = body { request.json(&body) } else { request };
        request.send().await.unwrap().status().as_u16()
    };
    let append = || Some(json!({ "after": 0, "events": [entry(1, "started")] }));
    let softer = || Some(json!({ "key": "key-0001", "reply": "softer" }));
    for (token, append_gives, reply_gives, other) in [
        (&session.viewer, 403, 403, 403),
        (&session.receiver, 403, 202, 403),
        (&session.conductor, 200, 403, 200),
        (&stranger.conductor, 401, 401, 401),
        (&"A".repeat(22), 401, 401, 401),
        (&"no token".to_owned(), 401, 401, 401),
    ] {
        assert_eq!(may(token, "POST", "log", append()).await, append_gives);
        assert_eq!(may(token, "POST", "inbox", softer()).await, reply_gives);
        assert_eq!(may(token, "GET", "inbox", None).await, other);
        let conduct_gives = if other == 200 { 201 } else { other };
        assert_eq!(may(token, "POST", "code", None).await, conduct_gives);
    }
    let nobody = home.get(&format!("{}/log", session.path)).send().await.unwrap();
    assert_eq!(nobody.headers()["www-authenticate"], "Bearer");
    assert_eq!(problem(nobody).await.1, "no-token");
    for header in ["Bearer", "Basic YTpi", session.viewer.as_str(), "Bearer\u{e9} x"] {
        let asked =
            home.get(&format!("{}/log", session.path)).header("authorization", header.as_bytes());
        let (status, kind, _) = problem(asked.send().await.unwrap()).await;
        assert_eq!((status, kind.as_str()), (401, "no-token"), "{header}");
    }
    let twice = home.get(&format!("{}/log", session.path)).bearer_auth(&session.viewer);
    let twice = twice.header("authorization", format!("Bearer {}", session.viewer));
    assert_eq!(problem(twice.send().await.unwrap()).await.1, "no-token");
    let in_query = home.get(&format!("{}/log?token={}", session.path, session.viewer));
    assert_eq!(problem(in_query.send().await.unwrap()).await.1, "malformed");
    let nowhere = home.get("/api/v1/sessions/../../x/log").bearer_auth(&session.viewer);
    assert_eq!(nowhere.send().await.unwrap().status(), StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn tokens_are_in_no_file() {
    let home = AtHome::start().await;
    let session = home.open().await;
    let files = std::fs::read_dir(home.folder.path().join("data")).unwrap();
    for file in files {
        let bytes = std::fs::read(file.unwrap().path()).unwrap();
        for token in [&session.conductor, &session.receiver, &session.viewer] {
            assert!(!bytes.windows(token.len()).any(|window| window == token.as_bytes()));
        }
    }
}

#[tokio::test]
async fn a_phone_is_let_in_by_six_digits_once() {
    let home = AtHome::start().await;
    let session = home.open().await;
    let code = home.device.post(home.url(&format!("{}/code", session.path)));
    let code = code.bearer_auth(&session.conductor).send().await.unwrap();
    assert_eq!(code.status(), StatusCode::CREATED);
    let code: Value = code.json().await.unwrap();
    let typed = json!({ "code": code["code"] });
    let pair = async |body: &Value| home.post("/api/v1/pair", body).send().await.unwrap();
    let let_in: Value = pair(&typed).await.json().await.unwrap();
    assert_eq!(let_in["role"], "receiver");
    assert!(session.path.ends_with(let_in["session"].as_str().unwrap()));
    let softer = json!({ "key": "key-0001", "reply": "softer" });
    let reply = home.post(&format!("{}/inbox", session.path), &softer);
    let reply = reply.bearer_auth(let_in["token"].as_str().unwrap()).send().await.unwrap();
    assert_eq!(reply.status(), StatusCode::ACCEPTED);

    assert_eq!(problem(pair(&typed).await).await.1, "no-such-code", "a second time");
    for wrong in ["123", "abcdef", "99999999", ""] {
        assert_eq!(problem(pair(&json!({ "code": wrong })).await).await.1, "no-such-code");
    }
    let shut = pair(&typed).await;
    let wait: u64 = shut.headers()["retry-after"].to_str().unwrap().parse().unwrap();
    assert!((1..=600).contains(&wait));
    assert_eq!(problem(shut).await.1, "too-many");
}

#[tokio::test]
async fn from_the_network_a_household_token_is_needed() {
    let home = AtHome::start().await;
    let entries = json!({ "entries": [kept("0b7e5c1e-0c5e-4f0a-9b0f-0d9a4e6c2b11", 1)] });
    let afar = |path: &str| home.post(path, &entries).header(FROM_AFAR.0, FROM_AFAR.1);
    let refused = afar("/api/v1/household/log").send().await.unwrap();
    assert_eq!(problem(refused).await.1, "no-token");
    let score = home.post("/api/v1/sessions", &json!({ "score": score() }));
    let score = score.header(FROM_AFAR.0, FROM_AFAR.1).send().await.unwrap();
    assert_eq!(problem(score).await.1, "no-token");

    let code = home.device.post(home.url("/api/v1/household/code")).send().await.unwrap();
    let code: Value = code.json().await.unwrap();
    let let_in = home.post("/api/v1/pair", &json!({ "code": code["code"] })).send().await.unwrap();
    let let_in: Value = let_in.json().await.unwrap();
    assert_eq!(let_in["role"], "household");
    let token = let_in["token"].as_str().unwrap();
    let stored = afar("/api/v1/household/log").bearer_auth(token).send().await.unwrap();
    assert_eq!(stored.status(), StatusCode::OK);
    assert_eq!(
        home.device.post(home.url("/api/v1/households")).send().await.unwrap().status(),
        409
    );
}

fn kept(id: &str, stars: u64) -> Value {
    json!({ "id": id, "kind": "rated", "made_ms": 1_796_190_000_000_u64, "body": { "stars": stars } })
}

#[tokio::test]
async fn a_household_merges_exports_imports_and_forgets() {
    let home = AtHome::start().await;
    let [a, b, c] = [
        kept("0b7e5c1e-0c5e-4f0a-9b0f-0d9a4e6c2b11", 1),
        kept("1b7e5c1e-0c5e-4f0a-9b0f-0d9a4e6c2b12", 2),
        kept("2b7e5c1e-0c5e-4f0a-9b0f-0d9a4e6c2b13", 3),
    ];
    let keep = async |entries: Value| {
        let body = json!({ "entries": entries });
        home.post("/api/v1/household/log", &body).send().await.unwrap()
    };
    let mut follower = Events::of(home.get("/api/v1/household/log")).await;
    // Two devices that were offline, with one entry in common.
    let one: Value = keep(json!([a, b])).await.json().await.unwrap();
    let two: Value = keep(json!([b, c])).await.json().await.unwrap();
    let again: Value = keep(json!([b, c])).await.json().await.unwrap();
    assert_eq!((&one["added"], &two["added"], &again["added"]), (&json!(2), &json!(1), &json!(0)));
    assert_eq!(again["at"], two["at"]);
    let clash = keep(json!([
        kept("3b7e5c1e-0c5e-4f0a-9b0f-0d9a4e6c2b14", 4),
        kept("0b7e5c1e-0c5e-4f0a-9b0f-0d9a4e6c2b11", 9)
    ]))
    .await;
    assert_eq!(problem(clash).await.1, "id-taken");
    assert_eq!(follower.named("household").await.data["entries"], json!([a, b]));
    assert_eq!(follower.named("household").await.data["entries"], json!([c]));

    let session = home.open().await;
    let export = home.get("/api/v1/household").send().await.unwrap();
    let file: Value = export.json().await.unwrap();
    assert_eq!(file, json!({ "format": "warmhands-household/1", "entries": [a, b, c] }));

    let mut viewer = home.log(&session, &session.viewer, "").await;
    viewer.until_caught_up("log").await;
    let deleted = home.device.delete(home.url("/api/v1/household")).send().await.unwrap();
    assert_eq!(deleted.status(), StatusCode::NO_CONTENT);
    viewer.named("gone").await;
    let gone = home.append(&session, &json!({ "after": 0, "events": [entry(1, "started")] })).await;
    assert_eq!(problem(gone).await.1, "wrong-token");
    let empty: Value = home.get("/api/v1/household").send().await.unwrap().json().await.unwrap();
    assert_eq!(empty["entries"], json!([]));

    let import = async || home.post("/api/v1/household", &file).send().await.unwrap();
    assert_eq!(import().await.json::<Value>().await.unwrap()["added"], 3);
    assert_eq!(import().await.json::<Value>().await.unwrap()["added"], 0, "twice is harmless");
    let other: Value = home.get("/api/v1/household").send().await.unwrap().json().await.unwrap();
    assert_eq!(other, file);
}

#[tokio::test]
async fn a_restart_loses_nothing_and_streams_are_told() {
    let home = AtHome::start().await;
    let session = home.open().await;
    let mut phone = home.log(&session, &session.receiver, "?after=0").await;
    home.append(&session, &json!({ "after": 0, "events": [entry(1, "started")] })).await;
    home.reply(&session, &json!({ "key": "key-0001", "reply": "softer" })).await;
    let log = phone.named("log").await;
    let folder = home.end().await;
    phone.named("closing").await;
    assert_eq!(phone.next().await, None);

    let home = AtHome::with(Limits::default(), folder).await;
    let mut again = home.log(&session, &session.receiver, "?after=0").await;
    assert_eq!(again.until_caught_up("log").await, [log]);
    let mut inbox = home.inbox(&session, "").await;
    assert_eq!(inbox.until_caught_up("reply").await.len(), 1);
    let append = json!({ "after": 1, "events": [entry(2, "softer")],
        "answers": [{ "key": "key-0001", "answer": "applied", "n": 2 }] });
    assert_eq!(home.append(&session, &append).await.status(), StatusCode::OK);
}

#[tokio::test]
async fn other_names_and_other_sites_are_sent_away() {
    let home = AtHome::start().await;
    let ask = async |name: &str, value: &str| {
        home.get("/api/v1/here").header(name, value).send().await.unwrap()
    };
    for name in ["evil.example", "192.168.1.20:4040", "127.0.0.1.evil.example", "a@b@c", ""] {
        assert_eq!(ask("host", name).await.status(), StatusCode::MISDIRECTED_REQUEST, "{name}");
    }
    assert_eq!(problem(ask("host", "evil.example").await).await.1, "wrong-name");
    for name in ["localhost:1", "[::1]:4040", "WARMHANDS.example"] {
        assert_eq!(ask("host", name).await.status(), StatusCode::OK, "{name}");
    }
    for origin in ["http://evil.example", "null", "http://127.0.0.1:1"] {
        assert_eq!(problem(ask("origin", origin).await).await.1, "foreign-origin", "{origin}");
    }
    let own = format!("http://{}", home.addr);
    assert_eq!(ask("origin", &own).await.status(), StatusCode::OK);
    assert_eq!(ask("sec-fetch-site", "cross-site").await.status(), StatusCode::FORBIDDEN);
    let link = home.get("/").header("sec-fetch-site", "cross-site").send().await.unwrap();
    assert_eq!(link.status(), StatusCode::OK, "a link from elsewhere leads to the page");
}

#[tokio::test]
async fn what_is_too_much_is_said_to_be() {
    let streams = StreamLimits { session: 3, address: 2, all: 100 };
    let limits = Limits { streams, sessions: 2 };
    let home = AtHome::with(limits, tempfile::tempdir().unwrap()).await;
    let session = home.open().await;
    let url = format!("{}/log", session.path);
    let open = async |afar: bool| {
        let request = home.get(&url).bearer_auth(&session.viewer);
        let request = if afar { request.header(FROM_AFAR.0, FROM_AFAR.1) } else { request };
        request.send().await.unwrap()
    };
    let held = [open(true).await, open(true).await];
    assert!(held.iter().all(|answer| answer.status() == StatusCode::OK));
    assert_eq!(problem(open(true).await).await.1, "too-many", "two of an address");
    let third = open(false).await;
    assert_eq!(third.status(), StatusCode::OK);
    let fourth = open(false).await;
    assert!(fourth.headers().contains_key("retry-after"));
    assert_eq!(problem(fourth).await.1, "too-many", "three of a session");

    home.open().await;
    let third = home.post("/api/v1/sessions", &json!({ "score": score() })).send().await.unwrap();
    assert_eq!(problem(third).await.1, "too-many", "two sessions a day");

    let mut refused = 0;
    for i in 0..40 {
        let reply = json!({ "key": format!("key-{i:04}"), "reply": "softer" });
        refused += u32::from(home.reply(&session, &reply).await.status() == 429);
    }
    assert!(refused > 0, "nobody taps so fast");

    let large =
        json!({ "after": 0, "events": [{ "n": 1, "t_s": 0, "event": "x".repeat(300 << 10) }] });
    assert_eq!(problem(home.append(&session, &large).await).await.1, "too-large");
    let endless = futures::stream::repeat_with(|| Ok::<_, std::io::Error>(vec![b' '; 1 << 14]));
    let endless = home
        .device
        .post(home.url(&format!("{}/log", session.path)))
        .bearer_auth(&session.conductor)
        .header("content-type", "application/json")
        .body(reqwest::Body::wrap_stream(endless))
        .send()
        .await;
    // The server answers and closes while the body still comes: the client sees one or the other.
    assert!(endless.is_err() || endless.is_ok_and(|answer| answer.status() == 413));
}

#[tokio::test]
async fn what_cannot_be_read_is_refused_with_a_problem() {
    let home = AtHome::start().await;
    let text = |path: &str, kind: &str, body: &'static str| {
        home.device.post(home.url(path)).header("content-type", kind).body(body)
    };
    for (path, kind, body, expected) in [
        ("/api/v1/sessions", "text/plain", "{}", "wrong-media"),
        ("/api/v1/sessions", "application/json", "{", "malformed"),
        ("/api/v1/sessions", "application/json", "{}", "malformed"),
        ("/api/v1/sessions", "application/json", "{\"score\":{}}", "not-well-formed"),
        ("/api/v1/sessions", "application/json", "{\"score\":\n[1,\n2]}", "not-well-formed"),
        ("/api/v1/sessions", "application/json", "\u{feff}", "malformed"),
        ("/api/v1/pair", "application/json", "{\"code\":482913}", "malformed"),
        ("/api/v1/household/log", "application/json", "{\"entries\":[]}", "malformed"),
        ("/api/v1/household", "application/json", "{\"format\":\"x\",\"entries\":[]}", "malformed"),
        ("/api/v1/nothing", "application/json", "{}", "not-found"),
        ("/api/openapi.json", "application/json", "{}", "wrong-method"),
        ("/healthz", "application/json", "{}", "wrong-method"),
    ] {
        let answer = text(path, kind, body).send().await.unwrap();
        assert_eq!(problem(answer).await.1, expected, "{path} {body}");
    }
    let deep = format!("{{\"score\":{}", "[".repeat(100_000));
    let deep = home.device.post(home.url("/api/v1/sessions")).body(deep);
    let deep = deep.header("content-type", "application/json");
    assert_eq!(problem(deep.send().await.unwrap()).await.1, "malformed");
    let session = home.open().await;
    let beyond = 1_u64 << 63;
    for path in [
        format!("{}/log?after={beyond}", session.path),
        format!("{}/inbox?after={beyond}", session.path),
        format!("{}/inbox?epoch={beyond}", session.path),
    ] {
        let asked = home.get(&path).bearer_auth(&session.conductor).send().await.unwrap();
        assert_eq!(problem(asked).await.1, "malformed", "{path}");
    }
    let kept = home.get(&format!("/api/v1/household/log?after={beyond}")).send().await.unwrap();
    assert_eq!(problem(kept).await.1, "malformed");
    let made = json!([{ "id": "0b7e5c1e-0c5e-4f0a-9b0f-0d9a4e6c2b11", "kind": "rated",
                        "made_ms": beyond, "body": {} }]);
    let kept =
        home.post("/api/v1/household/log", &json!({ "entries": made })).send().await.unwrap();
    assert_eq!(problem(kept).await.1, "malformed");
    for bad in ["seven", &beyond.to_string()] {
        let id = home.get(&format!("{}/log", session.path)).bearer_auth(&session.viewer);
        let id = id.header("last-event-id", bad).send().await.unwrap();
        assert_eq!(problem(id).await.1, "malformed", "{bad}");
    }
    assert_eq!(problem(home.get("/nothing.html").send().await.unwrap()).await.1, "not-found");
}

#[tokio::test]
async fn the_page_comes_with_its_policy_and_compressed() {
    let home = AtHome::start().await;
    let page = home.get("/").send().await.unwrap();
    let policy = page.headers()["content-security-policy"].to_str().unwrap().to_owned();
    assert!(policy.contains("default-src 'none'") && !policy.contains("unsafe-inline"));
    assert_eq!(page.headers()["cache-control"], "no-cache");
    let script = home.get("/assets/a.js").header("accept-encoding", "gzip, br");
    let script = script.send().await.unwrap();
    assert_eq!(script.headers()["content-encoding"], "br");
    assert_eq!(script.headers()["content-type"], "text/javascript");
    assert!(script.headers()["cache-control"].to_str().unwrap().contains("immutable"));
    let wasm = home.get("/assets/b.wasm").send().await.unwrap();
    assert_eq!(wasm.headers()["content-type"], "application/wasm");
    let missing = home.get("/assets/c.js").send().await.unwrap();
    assert_eq!(missing.headers()["cache-control"], "no-cache", "a gap is not kept for a year");
    let phone = home.get("/phone").send().await.unwrap();
    assert!(phone.headers()["content-type"].to_str().unwrap().starts_with("text/html"));
    assert!(phone.text().await.unwrap().contains("phone"));
    assert_eq!(home.get("/../Cargo.toml").send().await.unwrap().status(), StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn health_counts_and_the_document_are_there_and_say_nothing_of_anybody() {
    let home = AtHome::start().await;
    let session = home.open().await;
    home.append(&session, &json!({ "after": 0, "events": [entry(1, "started")] })).await;
    let _phone = home.log(&session, &session.receiver, "").await;
    assert_eq!(home.get("/healthz").send().await.unwrap().status(), StatusCode::OK);
    let counts = home.get("/metrics").send().await.unwrap().text().await.unwrap();
    assert!(counts.contains("warmhands_open_streams 1\n"), "{counts}");
    assert!(counts.contains("route=\"/api/v1/sessions/{id}/log\""), "{counts}");
    let id = session.path.rsplit('/').next().unwrap();
    assert!(!counts.contains(id) && !counts.contains(&session.receiver));

    let document = home.get("/api/openapi.json").send().await.unwrap();
    let document: Value = document.json().await.unwrap();
    let paths = document["paths"].as_object().unwrap();
    let protocol = include_str!("../../../docs/protocol.md");
    for path in paths.keys() {
        assert!(protocol.contains(path.as_str()), "docs/protocol.md does not know {path}");
    }
    assert_eq!(paths.len(), 11);
}
