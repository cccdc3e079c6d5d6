//! Keeping a copy in step: whoever pages through `GET /v1/loads` misses nothing, whatever others
//! write meanwhile, on whichever node, by whichever clock.

use std::collections::{BTreeSet, HashMap};
use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use futures::future::join_all;
use trailflow::contract::partner::client::Client;
use trailflow::contract::partner::types::{
    ChangeLoadStatusRequest, CreateLoadRequest, Load, LoadStatus, UpsertLoadRequest,
};
use trailflow::domain::load_status::is_trackable;

use crate::harness::ring::Ring;
use crate::harness::rounds::rounds;
use crate::harness::{Organization, World, on_both};

on_both! {
    async fn a_poller_beside_eight_writers_misses_nothing(world: World) {
        let (organization, _) = world.tenant().await;
        let second = world.another_node().await;
        let nodes = [world.node.api_addr(), second.api_addr()];
        let changes = rounds(800, 50_000);
        let (news, heard) = tokio::sync::watch::channel(0_usize);
        let reader = world.ring(organization, nodes[1], 3 * changes).await;
        let poller = tokio::spawn(poll(reader, heard));
        let written = write(&world, organization, nodes, changes, &news).await;
        drop(news);
        let seen = poller.await.unwrap();

        assert!(written.len() > changes / 20, "the writers wrote {} loads", written.len());
        assert_eq!(seen.len(), written.len(), "loads seen and loads written");
        for (id, last) in written {
            assert_eq!(seen[&id], last, "the last state of a load as its writer was told it");
        }
    }

    async fn loads_of_one_instant_page_without_loop_or_repeat(world: World) {
        let (organization, _) = world.tenant().await;
        let count = rounds(450, 10_000);
        import(&world, organization, count).await;
        let ring = world.ring(organization, world.node.api_addr(), 4 * count).await;
        for limit in [1, 7, 100] {
            let all = walk(&ring, Filter { limit, ..Filter::default() }).await;
            let numbers: BTreeSet<_> = all.iter().map(|load| &load.order_number).collect();
            assert_eq!((all.len(), numbers.len()), (count, count), "with limit {limit}");
            let last = world.now() + i64::try_from(count).unwrap();
            assert!(all[count - 1].updated_at <= last, "the clock stood still, so updatedAt went on alone");
        }
    }

    async fn filters_page_like_the_whole(world: World) {
        let (organization, _) = world.tenant().await;
        import(&world, organization, 140).await;
        let ring = world.ring(organization, world.node.api_addr(), 5_000).await;
        let all = walk(&ring, Filter::default()).await;
        let several = vec![LoadStatus::Pending, LoadStatus::InTransit, LoadStatus::Cancelled];
        let filters = [
            Filter { statuses: vec![LoadStatus::Delivered], ..Filter::default() },
            Filter { statuses: several.clone(), ..Filter::default() },
            Filter { statuses: LoadStatus::ALL.to_vec(), ..Filter::default() },
            Filter { eligible_only: true, ..Filter::default() },
            Filter { eligible_only: true, statuses: several, ..Filter::default() },
            Filter { eligible_only: true, statuses: vec![LoadStatus::Pending], ..Filter::default() },
            Filter { external_id: Some("TMS-77".to_owned()), ..Filter::default() },
            Filter { external_id: Some("TMS-77".to_owned()), statuses: LoadStatus::ALL.to_vec(), ..Filter::default() },
            Filter { external_id: Some("nobody's".to_owned()), ..Filter::default() },
            Filter { updated_after: all[69].updated_at, ..Filter::default() },
            Filter { updated_after: all[69].updated_at, eligible_only: true, ..Filter::default() },
        ];
        for filter in filters {
            let expected: Vec<_> = all.iter().filter(|load| filter.takes(load)).cloned().collect();
            for limit in [1, 7, 100] {
                let found = walk(&ring, Filter { limit, ..filter.clone() }).await;
                assert_eq!(found, expected, "{filter:?} with limit {limit}");
            }
        }
    }

    async fn a_clock_that_jumps_back_does_not_take_updated_at_along(world: World) {
        let (_, token) = world.tenant().await;
        let api = world.partner(&token);
        let mut last = 0;
        for (n, jump) in [0, -1, 2, -3].into_iter().enumerate() {
            world.clock.advance_hours(jump);
            let load = CreateLoadRequest::builder().order_number(format!("ORD-{n}"));
            let load = api.create_load().idempotency_key(format!("c{n}")).body(load).send().await.unwrap();
            assert!(load.data.updated_at > last, "after a jump of {jump} h");
            last = load.data.updated_at;
            let to = ChangeLoadStatusRequest::builder().status(LoadStatus::Assigned);
            let key = format!("m{n}");
            let moved = api.change_load_status().id(&load.data.id).idempotency_key(key).body(to);
            let moved = moved.send().await.unwrap();
            assert!(moved.data.updated_at > last);
            assert_eq!(moved.data.created_at, load.data.created_at);
            last = moved.data.updated_at;
        }
        let order: Vec<_> = api.list_loads().send().await.unwrap().data.iter().map(|l| l.order_number.clone()).collect();
        assert_eq!(order, ["ORD-0", "ORD-1", "ORD-2", "ORD-3"]);
    }

    async fn a_change_held_open_does_not_appear_behind_the_reader(world: World) {
        let (organization, token) = world.tenant().await;
        let api = world.partner(&token);
        let template = create(&api, "template").await;
        let watermark = template.updated_at + 1;
        let mut row = world.app().store.tenant(organization.id)
            .load(&template.id.as_str().into()).await.unwrap().unwrap();

        let mut held = world.app().store.begin(organization.id, world.now()).await.unwrap();
        row.id = trailflow::clock::uuid_at(world.now());
        row.order_number = "held".to_owned();
        row.updated_at = held.at();
        held.insert_load(row.clone());
        held.audit(world.entry());
        // Another node and this one write while that change is open.
        let second = world.another_node().await;
        let others = [second.api_addr(), world.node.api_addr()].map(|address| {
            let (token, address) = (token.clone(), address);
            tokio::spawn(async move {
                let api = crate::harness::world::partner_at(address, &token);
                create(&api, &format!("other at {address}")).await
            })
        });
        // Enough reads for the others to have committed, if they could.
        for _ in 0..40 {
            let page = api.list_loads().updated_after(watermark).send().await.unwrap();
            assert_eq!(page.data, [], "nothing may be seen before the change that came first");
        }
        held.commit().await.unwrap();
        let others: Vec<Load> = join_all(others).await.into_iter().map(Result::unwrap).collect();
        let page = api.list_loads().updated_after(watermark).send().await.unwrap().into_inner().data;
        assert_eq!(page.len(), 3);
        assert_eq!(page[0].order_number, "held");
        assert!(others.iter().all(|other| page.contains(other) && other.updated_at > page[0].updated_at));
    }
}

/// Which loads to list, and how many on a page.
#[derive(Debug, Clone)]
struct Filter {
    updated_after: i64,
    statuses: Vec<LoadStatus>,
    eligible_only: bool,
    external_id: Option<String>,
    limit: i32,
}

impl Default for Filter {
    fn default() -> Self {
        Filter { updated_after: 0, statuses: Vec::new(), eligible_only: false, external_id: None, limit: 100 }
    }
}

impl Filter {
    /// The filters' meaning, once more.
    fn takes(&self, load: &Load) -> bool {
        load.updated_at >= self.updated_after
            && (self.statuses.is_empty() || self.statuses.contains(&load.status))
            && (!self.eligible_only || is_trackable(load.status))
            && (self.external_id.is_none() || self.external_id == load.external_id)
    }
}

/// One pass from the first page to the last. Within it `updatedAt` rises strictly, which rules out
/// loops and repeats, and only the last page has no cursor.
async fn walk(ring: &Ring, filter: Filter) -> Vec<Load> {
    let statuses = filter.statuses.iter().copied().map(LoadStatus::as_str).collect::<Vec<_>>().join(",");
    let mut all: Vec<Load> = Vec::new();
    let mut cursor: Option<String> = None;
    loop {
        let mut request = ring.client().list_loads().updated_after(filter.updated_after).limit(filter.limit);
        request = request.eligible_only(filter.eligible_only);
        if !filter.statuses.is_empty() {
            request = request.statuses(statuses.as_str());
        }
        if let Some(external_id) = &filter.external_id {
            request = request.external_id(external_id);
        }
        if let Some(cursor) = &cursor {
            request = request.cursor(cursor);
        }
        let page = request.send().await.unwrap().into_inner();
        for load in page.data.iter() {
            let before = all.last().map_or(filter.updated_after - 1, |load| load.updated_at);
            assert!(load.updated_at > before, "{} comes after {before}", load.updated_at);
            all.push(load.clone());
        }
        cursor = page.next_cursor;
        if cursor.is_none() {
            return all;
        }
        assert_eq!(page.data.len(), usize::try_from(filter.limit).unwrap(), "a page before the last is full");
    }
}

/// Passes from where the last one ended whenever something was written, until the writers are done.
async fn poll(ring: Ring, mut heard: tokio::sync::watch::Receiver<usize>) -> HashMap<String, Load> {
    let mut seen = HashMap::new();
    let mut watermark = 0;
    loop {
        let writing = heard.changed().await.is_ok();
        // Small pages, so that most passes need several and writes fall between them.
        for load in walk(&ring, Filter { updated_after: watermark, limit: 3, ..Filter::default() }).await {
            watermark = load.updated_at;
            seen.insert(load.id.clone(), load);
        }
        if !writing {
            return seen;
        }
    }
}

/// Eight writers over two nodes. Returns the last state of each load as the writers were told it.
async fn write(
    world: &World,
    organization: Organization,
    nodes: [SocketAddr; 2],
    changes: usize,
    news: &tokio::sync::watch::Sender<usize>,
) -> HashMap<String, Load> {
    let last = Arc::new(Mutex::new(HashMap::new()));
    let left = Arc::new(AtomicUsize::new(changes));
    let mut writers = Vec::new();
    for writer in 0..8 {
        // One writer may be luckier than the others, but not by this much.
        let ring = world.ring(organization, nodes[writer % 2], changes / 2).await;
        let (last, left, news) = (last.clone(), left.clone(), news.clone());
        writers.push(tokio::spawn(async move {
            while left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1)).is_ok()
            {
                let change = left.load(Ordering::Relaxed);
                let Some(load) = change_something(ring.client(), writer, change, changes / 20).await else {
                    continue;
                };
                news.send_modify(|count| *count += 1);
                let mut last = last.lock().unwrap();
                let newest: &mut Load = last.entry(load.id.clone()).or_insert_with(|| load.clone());
                if load.updated_at > newest.updated_at {
                    *newest = load;
                }
            }
        }));
    }
    join_all(writers).await.into_iter().for_each(Result::unwrap);
    Arc::into_inner(last).unwrap().into_inner().unwrap()
}

/// One change of one of `loads` shared loads, or a new load. `None` where the state of things did
/// not allow it.
async fn change_something(api: &Client, writer: usize, change: usize, loads: usize) -> Option<Load> {
    // Spread over the loads and over the kinds of change, the same way in every run.
    let dice = change.wrapping_mul(2_654_435_761) >> 7;
    let external_id = format!("L-{}", dice % loads);
    let key = format!("{writer}-{change}-{dice}");
    let answer = match (dice / loads) % 10 {
        0 => {
            let body = CreateLoadRequest::builder().order_number(format!("N-{key}"));
            api.create_load().idempotency_key(key).body(body).send().await
        }
        1..=3 => {
            let to = LoadStatus::ALL[(dice / loads / 10) % LoadStatus::ALL.len()];
            let body = ChangeLoadStatusRequest::builder().status(to);
            api.change_load_status().id(external_id).idempotency_key(key).body(body).send().await
        }
        _ => {
            let body = UpsertLoadRequest::builder().external_id(external_id).notes(Some(key.clone()));
            api.upsert_load().idempotency_key(key).body(body.order_number(Some("U".to_owned()))).send().await
        }
    };
    match answer {
        Ok(load) => Some(load.into_inner().data),
        Err(error) if matches!(error.status().map(|s| s.as_u16()), Some(404 | 409)) => None,
        Err(error) => panic!("{error:?}"),
    }
}

/// Loads in every status, all at the instant where the clock stands.
async fn import(world: &World, organization: Organization, count: usize) {
    let ring = world.ring(organization, world.node.api_addr(), count).await;
    let ring = &ring;
    let workers = (0..8).map(|worker| async move {
        for n in (worker..count).step_by(8) {
            let status = LoadStatus::ALL[n % LoadStatus::ALL.len()];
            let body = CreateLoadRequest::builder()
                .order_number(format!("ORD-{n}"))
                .external_id(Some(format!("TMS-{n}")))
                .status(status);
            ring.client().create_load().idempotency_key(format!("i{n}")).body(body).send().await.unwrap();
        }
    });
    join_all(workers).await;
}

async fn create(api: &Client, order_number: &str) -> Load {
    let body = CreateLoadRequest::builder().order_number(order_number);
    let key = format!("create-{}", order_number.replace(' ', "-"));
    api.create_load().idempotency_key(key).body(body).send().await.unwrap().into_inner().data
}
