//! A replay that an organization asks for: each delivery at most once, and never another organization's.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use trailflow::domain::id::DeliveryId;
use trailflow::use_cases::staff_requests::{Wanted, WantedReplay};

use super::Desk;
use crate::harness::endpoint::{Behave, Endpoint};
use crate::harness::wait::eventually;
use crate::harness::{Organization, World, WorldBuilder, on_both};

const MINUTE_MS: i64 = 60_000;
const COUNT: usize = 6;

/// An organization whose deliveries have all failed.
struct Failed {
    organization: Organization,
    endpoint: Endpoint,
}

impl Failed {
    async fn at(world: &World) -> Failed {
        let endpoint = Endpoint::behaving(|_| Behave::Status(500)).await;
        let (organization, token) = world.tenant().await;
        world.subscribe(&token, &endpoint.url(), &["load.created"]).await;
        for number in 0..COUNT {
            world.raw(&token).post_once(&format!("k{number}")).await;
        }
        endpoint.until(COUNT).await;
        let failed = Failed { organization, endpoint };
        eventually("all have failed", || async { failed.in_state(world, "FAILED").await.len() == COUNT })
            .await;
        failed.endpoint.behave(|_| Behave::Status(200));
        failed
    }

    async fn in_state(&self, world: &World, state: &str) -> Vec<DeliveryId> {
        let staff = world.raw_operator(&world.operator_token().await);
        let path = format!("/v1/organizations/{}/webhook-deliveries?state={state}", self.organization.id);
        let data = staff.get(&path).await.data(200);
        data.as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap().parse().unwrap()).collect()
    }

    /// How often each delivery has come.
    fn times(&self) -> BTreeMap<String, usize> {
        let mut times = BTreeMap::new();
        self.endpoint.arrived().iter().for_each(|one| *times.entry(one.id().to_owned()).or_default() += 1);
        times
    }
}

async fn two(world: WorldBuilder) -> (World, Failed, Failed) {
    let world = world.sending_with(|settings| settings.retry_delays.clear()).start().await;
    let (ours, theirs) = (Failed::at(&world).await, Failed::at(&world).await);
    // Deliveries of one moment have moments of their own, ahead of a clock that stands still.
    world.clock.advance_ms(MINUTE_MS);
    (world, ours, theirs)
}

async fn replay_of(desk: &Desk<'_>, approved: &Value) -> Value {
    let staff = desk.world.raw_operator(&desk.staff);
    staff.get(&format!("/v1/webhook-replays/{}", approved["replayId"].as_str().unwrap())).await.data(200)
}

on_both! {
    async fn a_span_is_replayed_once_and_for_its_organization_alone(world: WorldBuilder) {
        let (world, ours, theirs) = two(world).await;
        let desk = Desk::of(&world, ours.organization).await;
        let span = WantedReplay { from: Some(world.now() - 60 * MINUTE_MS), to: Some(world.now()), ..WantedReplay::default() };
        let one = desk.ask(Wanted::Replay(span.clone()), "Our firewall was closed.").await.unwrap();
        let other = desk.ask(Wanted::Replay(span), "Our firewall was closed.").await.unwrap();
        let told = world.mail.next().await;
        assert!(told.text.replace('\n', " ").contains("A replay of the deliveries that were parked or expired from"), "{}", told.text);
        assert!(ours.in_state(&world, "PENDING").await.is_empty(), "nothing happens before it is decided");
        // Two of staff decide at once, about both requests.
        let decided = tokio::join!(desk.approve(&one), desk.approve(&one), desk.approve(&other));
        let mut statuses = [decided.0.status, decided.1.status];
        statuses.sort_unstable();
        assert_eq!((statuses, decided.2.status), ([200, 409], 200));
        ours.endpoint.until(2 * COUNT).await;
        ours.endpoint.stays_at(2 * COUNT).await;
        assert!(ours.times().values().all(|times| *times == 2), "each as it failed, and once again: {:?}", ours.times());
        assert_eq!((theirs.endpoint.count(), theirs.in_state(&world, "FAILED").await.len()), (COUNT, COUNT));
        let approved = if decided.0.status == 200 { decided.0 } else { decided.1 };
        eventually("the progress is told", || async {
            let replay = replay_of(&desk, &approved.body["data"]).await;
            replay["running"] == json!(false) && replay["organizationId"] == json!(ours.organization.id.to_string())
        }).await;
    }

    async fn named_deliveries_are_replayed_if_they_rest_still(world: WorldBuilder) {
        let (world, ours, theirs) = two(world).await;
        let desk = Desk::of(&world, ours.organization).await;
        let mut deliveries: Vec<_> = ours.in_state(&world, "FAILED").await.iter().map(|id| id.uuid()).collect();
        deliveries.truncate(3);
        let named = |deliveries: Vec<uuid::Uuid>| Wanted::Replay(WantedReplay { deliveries, ..WantedReplay::default() });
        let foreign = theirs.in_state(&world, "FAILED").await[0].uuid();
        assert!(desk.ask(named(vec![foreign]), "Fixed").await.is_err(), "another organization's is not there");
        let row = desk.ask(named(deliveries.clone()), "Fixed").await.unwrap();
        // One is sent again by staff meanwhile.
        let staff = world.raw_operator(&desk.staff);
        let sent = DeliveryId::from_uuid(deliveries[0]);
        let path = format!("/v1/organizations/{}/webhook-deliveries/{sent}/replay", ours.organization.id);
        staff.post(&path, &json!({"reason": "tried"})).await.data(200);
        ours.endpoint.until(COUNT + 1).await;
        eventually("it arrived", || async { ours.in_state(&world, "DELIVERED").await.len() == 1 }).await;
        let approved = desk.approve(&row).await;
        assert_eq!(approved.status, 200, "{}", approved.text);
        ours.endpoint.until(COUNT + 3).await;
        ours.endpoint.stays_at(COUNT + 3).await;
        eventually("the progress is told", || async {
            let replay = replay_of(&desk, &approved.body["data"]).await;
            (&replay["matched"], &replay["requeued"], &replay["delivered"]) == (&json!(2), &json!(2), &json!(2))
        }).await;
        assert_eq!(theirs.endpoint.count(), COUNT);
        // Nothing of it rests any more.
        let again = desk.ask(named(deliveries), "Fixed").await.unwrap();
        assert_eq!(desk.approve(&again).await.verdict(), (409, "conflict"));
        assert_eq!(desk.decline(&again).await.status, 200);
    }
}
