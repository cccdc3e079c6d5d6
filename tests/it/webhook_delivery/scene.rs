//! Where most of these tests begin: a world that sends webhooks, an organization in it, and its endpoint.

use super::staff::settles;
use crate::harness::by_hand::Raw;
use crate::harness::endpoint::{Behave, EVERYTHING, Endpoint, Subscription};
use crate::harness::{Organization, World, WorldBuilder};

/// An organization whose endpoint hears of what it asked for.
pub struct Scene {
    pub world: World,
    pub organization: Organization,
    pub token: String,
    /// Staff, by the operator API.
    pub staff: Raw,
    pub endpoint: Endpoint,
    pub subscription: Subscription,
}

impl Scene {
    /// The endpoint answers 200 and hears of everything.
    pub async fn start(world: WorldBuilder) -> Scene {
        Scene::with(world, Endpoint::start().await, &EVERYTHING).await
    }

    /// With this endpoint, which hears of these events.
    pub async fn with(world: WorldBuilder, endpoint: Endpoint, events: &[&str]) -> Scene {
        let world = world.start().await;
        let (organization, token) = world.tenant().await;
        let staff = world.raw_operator(&world.operator_token().await);
        let subscription = world.subscribe(&token, &endpoint.url(), events).await;
        Scene { world, organization, token, staff, endpoint, subscription }
    }

    /// Its first delivery has been answered with this status and waits for its retry; what comes now is answered 200.
    pub async fn after_a_failure(world: WorldBuilder, status: u16) -> Scene {
        let endpoint = Endpoint::behaving(move |_| Behave::Status(status)).await;
        let scene = Scene::with(world, endpoint, &EVERYTHING).await;
        scene.world.raw(&scene.token).post_once("a1").await;
        scene.endpoint.until(1).await;
        settles(&scene.staff, &scene.first(), "PENDING", 1).await;
        scene.endpoint.behave(|_| Behave::Status(200));
        scene
    }

    /// Where staff see the first delivery that arrived.
    pub fn first(&self) -> String {
        self.delivery(self.endpoint.arrived()[0].id())
    }

    /// Where staff see a delivery.
    pub fn delivery(&self, id: &str) -> String {
        format!("/v1/organizations/{}/webhook-deliveries/{id}", self.organization.id)
    }
}
