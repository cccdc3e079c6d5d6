//! kill -9 at random moments under load: no write is lost, none happens twice, no key stays stuck.
//!
//! Writers behave as partners should: each intent has an idempotency key of its own, and is sent with
//! it until there is an answer. The server is killed and started again, round after round; on Redis,
//! every other round also loses all that Redis knew.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::time::Duration;

use futures::future::join_all;
use serde_json::json;
use tokio::sync::watch;
use tokio::time::{sleep, timeout};
use trailflow::clock::random;
use trailflow::contract::partner::types::Load;
use trailflow::domain::access::AccessState;

use crate::harness::backend::Place;
use crate::harness::process::Process;
use crate::harness::raw::{Raw, Write};
use crate::harness::redis::Kept;
use crate::harness::rounds;
use crate::harness::world::partner_at;
use crate::harness::{Backend, World, plain_http};

const ORGANIZATIONS: usize = 4;
const WRITERS: usize = 4;
/// As long as a claim may hold without its holder, in milliseconds; see `limits::Settings`.
const LEASE_MS: i64 = 5_000;
/// For everything that must come to pass; far more than it takes.
const DEADLINE: Duration = Duration::from_secs(120);
const PAUSE: Duration = Duration::from_millis(25);

#[tokio::test(flavor = "multi_thread")]
async fn no_write_is_lost_or_doubled_on_embedded() {
    survive(Backend::Embedded).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn no_write_is_lost_or_doubled_on_postgres_and_redis() {
    survive(Backend::PostgresRedis).await;
}

async fn survive(backend: Backend) {
    let rounds = if rounds::long() { 100 } else { 4 };
    let (place, organizations) = prepare(backend).await;
    let mut server = Process::start(&place, None).await;
    let control = Control::new(server.api_addr);
    let writers: Vec<_> = (organizations.iter().enumerate())
        .flat_map(|(o, keys)| {
            keys.writers.iter().enumerate().map(move |(w, token)| (format!("{o}-{w}"), token))
        })
        .map(|(name, token)| tokio::spawn(Writer::new(name, token.clone(), &control).work()))
        .collect();
    let mut stranded = 0;
    for round in 0..rounds {
        control.until_more_acknowledged(1 + usize::from(random::<1>()[0]) / 2).await;
        // The moment itself: anywhere within the few milliseconds that a request takes.
        sleep(Duration::from_micros(u16::from_le_bytes(random()).into()) / 8).await;
        server.kill().await;
        control.node.send_replace(None);
        if let Some(mut kept) = Kept::of(&place).await {
            stranded += claims(&mut kept).await;
            if round % 2 == 1 {
                kept.flush().await;
            }
        }
        server = Process::start(&place, None).await;
        control.node.send_replace(Some(server.api_addr));
    }
    control.stop.send_replace(true);
    let done: Vec<Done> =
        join_all(writers).await.into_iter().flat_map(|work| work.expect("the writer got answers")).collect();
    eprintln!("{rounds} rounds: {} intents, {stranded} claims stranded in Redis", done.len());
    every_intent_happened_once(server.api_addr, &organizations, &done).await;
    every_answer_is_still_given(&control, &done).await;
    no_claim_is_left(&place).await;
    assert_eq!(server.terminate().await, Some(0));
}

/// An organization's API keys.
struct Keys {
    writers: Vec<String>,
    reader: String,
}

/// A place with organizations, which no node of this process uses any more.
async fn prepare(backend: Backend) -> (Place, Vec<Keys>) {
    let world = World::start(backend).await;
    let mut organizations = Vec::new();
    for _ in 0..ORGANIZATIONS {
        let organization = world.organization(AccessState::TestEnabled).await;
        let mut writers = Vec::new();
        for _ in 0..WRITERS {
            writers.push(world.key(organization).await);
        }
        organizations.push(Keys { writers, reader: world.key(organization).await });
    }
    (world.leave().await, organizations)
}

/// What the writers are told, and tell.
struct Control {
    /// Where the server is; `None` while it is dead.
    node: watch::Sender<Option<SocketAddr>>,
    stop: watch::Sender<bool>,
    acknowledged: watch::Sender<usize>,
}

impl Control {
    fn new(node: SocketAddr) -> Control {
        Control {
            node: watch::Sender::new(Some(node)),
            stop: watch::Sender::new(false),
            acknowledged: watch::Sender::new(0),
        }
    }

    async fn until_more_acknowledged(&self, more: usize) {
        let mut acknowledged = self.acknowledged.subscribe();
        let goal = *acknowledged.borrow() + more;
        timeout(DEADLINE, acknowledged.wait_for(|now| *now >= goal))
            .await
            .expect("writes go on after a crash")
            .unwrap();
    }
}

/// An intent that was carried out, as its writer was told.
struct Done {
    write: Write,
    answer: Raw,
    load: String,
    order_number: String,
    status: &'static str,
}

struct Writer {
    name: String,
    token: String,
    http: reqwest::Client,
    node: watch::Receiver<Option<SocketAddr>>,
    stop: watch::Receiver<bool>,
    acknowledged: watch::Sender<usize>,
}

impl Writer {
    fn new(name: String, token: String, control: &Control) -> Writer {
        Writer {
            name,
            token,
            http: plain_http().timeout(Duration::from_secs(5)).build().unwrap(),
            node: control.node.subscribe(),
            stop: control.stop.subscribe(),
            acknowledged: control.acknowledged.clone(),
        }
    }

    /// Creates loads, and moves every other one on, until told to stop.
    async fn work(mut self) -> Vec<Done> {
        let mut done = Vec::new();
        for number in 0_usize.. {
            if *self.stop.borrow() {
                break;
            }
            let order_number = format!("ORD-{}-{number}", self.name);
            let write = Write::load(&self.token, &order_number, &order_number);
            let answer = self.until_answered(&write).await;
            let load = answer.json()["data"]["id"].as_str().unwrap().to_owned();
            let mut status = "PENDING";
            if number % 2 == 1 {
                let path = format!("/v1/loads/{load}/status");
                let key = format!("{order_number}-move");
                let move_on = Write::new(&self.token, &path, &key, json!({ "status": "ASSIGNED" }));
                self.until_answered(&move_on).await;
                status = "ASSIGNED";
            }
            done.push(Done { write, answer, load, order_number, status });
        }
        done
    }

    /// Sends one and the same request until there is an answer to it.
    async fn until_answered(&mut self, write: &Write) -> Raw {
        let answered = async {
            loop {
                let to = self.node.wait_for(Option::is_some).await.unwrap().unwrap();
                match write.send(&self.http, to).await {
                    Ok(answer) if answer.status < 300 => return answer,
                    Ok(answer) if is_worth_a_retry(&answer) => {}
                    // Somebody else's server may have taken the port of the one that was killed.
                    Ok(_) if *self.node.borrow() != Some(to) => {}
                    Ok(answer) => panic!("{write:?}: {answer:?}"),
                    Err(_) => {}
                }
                sleep(PAUSE).await;
            }
        };
        let answer = timeout(DEADLINE, answered).await.unwrap_or_else(|_| panic!("{write:?} is stuck"));
        self.acknowledged.send_modify(|count| *count += 1);
        answer
    }
}

fn is_worth_a_retry(answer: &Raw) -> bool {
    answer.status >= 500 || answer.status == 429 || answer.code() == "idempotency_in_progress"
}

/// How many claims Redis holds; none of them for longer than a lease.
async fn claims(kept: &mut Kept) -> usize {
    let mut claims = 0;
    for key in kept.keys().await.into_iter().filter(|key| key.contains(":idem:")) {
        if kept.value(&key).await.first() == Some(&b'C') {
            let left = kept.time_to_live(&key).await.unwrap_or(0);
            assert!(left <= LEASE_MS, "{key} is claimed for {left} ms");
            claims += 1;
        }
    }
    claims
}

async fn no_claim_is_left(place: &Place) {
    let Some(mut kept) = Kept::of(place).await else { return };
    let gone = async {
        while claims(&mut kept).await > 0 {
            sleep(PAUSE).await;
        }
    };
    timeout(DEADLINE, gone).await.expect("claims end");
}

/// Every intent has exactly one load, with the id and the status that its writer was told; and there
/// is no load that nobody intended.
async fn every_intent_happened_once(node: SocketAddr, organizations: &[Keys], done: &[Done]) {
    let mut found: HashMap<String, Load> = HashMap::new();
    for keys in organizations {
        for load in all_loads(node, &keys.reader).await {
            let twice = found.insert(load.order_number.clone(), load);
            assert!(twice.is_none(), "two loads for one intent: {twice:?}");
        }
    }
    for Done { load, order_number, status, .. } in done {
        let kept = found.remove(order_number).unwrap_or_else(|| panic!("{order_number} was lost"));
        assert_eq!((&kept.id, kept.status.to_string().as_str()), (load, *status), "{order_number}");
    }
    assert!(found.is_empty(), "nobody was told of {found:?}");
}

async fn all_loads(node: SocketAddr, token: &str) -> Vec<Load> {
    let api = partner_at(node, token);
    let (mut loads, mut cursor) = (Vec::new(), None);
    loop {
        let mut list = api.list_loads().limit(100);
        if let Some(cursor) = cursor {
            list = list.cursor(cursor);
        }
        let page = list.send().await.unwrap().into_inner();
        loads.extend(page.data);
        match page.next_cursor {
            Some(next) => cursor = Some(next),
            None => return loads,
        }
    }
}

/// Whatever was forgotten, a retry gets the answer that it got first.
async fn every_answer_is_still_given(control: &Control, done: &[Done]) {
    // As many of each API key as its limit lets through within a minute or two.
    let mut counts: HashMap<&str, usize> = HashMap::new();
    let some = done.iter().rev().filter(|done| {
        let count = counts.entry(&done.write.token).or_default();
        *count += 1;
        *count <= 100
    });
    let mut retrier = Writer::new("retry".to_owned(), String::new(), control);
    for Done { write, answer, .. } in some {
        let again = retrier.until_answered(write).await;
        assert!(again.is_replay(), "{again:?}");
        assert_eq!((again.status, &again.body), (answer.status, &answer.body));
    }
}
