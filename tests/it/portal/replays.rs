//! Replays of single deliveries: asked for from a page, decided by staff, each delivery once more and no other.

use serde_json::json;
use trailflow::domain::id::StaffRequestId;
use trailflow::domain::portal::PortalRole;
use trailflow::domain::staff_request::StaffRequestKind;
use trailflow::store::staff_requests::{StaffRequestFilter, StaffRequestRow};

use super::roles::without_id;
use super::scene::Member;
use crate::harness::api_request::ApiRequest;
use crate::harness::endpoint::{Behave, Endpoint};
use crate::harness::faithful::Api;
use crate::harness::{Organization, World, WorldBuilder, on_both};

/// An organization with three parked deliveries and one that arrived.
struct Parked {
    world: World,
    organization: Organization,
    endpoint: Endpoint,
    deliveries: Vec<String>,
}

impl Parked {
    async fn by(world: WorldBuilder) -> Parked {
        let world = world.sending_with(|settings| settings.retry_delays.clear()).start().await;
        let endpoint = Endpoint::behaving(|arrived| {
            Behave::Status(if arrived.json()["orderNumber"] == "EXT-3" { 200 } else { 500 })
        })
        .await;
        let (organization, token) = world.tenant().await;
        world.subscribe(&token, &endpoint.url(), &["load.created"]).await;
        let mut deliveries = Vec::new();
        for number in 0..4 {
            world.raw(&token).post_once(&format!("EXT-{number}")).await;
            deliveries.push(endpoint.until(number + 1).await[number].id().to_owned());
            world.until_recorded(number + 1).await;
        }
        world.clock.advance_ms(60_000);
        Parked { world, organization, endpoint, deliveries }
    }

    async fn member(&self, role: PortalRole) -> Member {
        self.world.member(self.organization, role).await
    }

    fn page(&self, at: usize) -> String {
        format!("/deliveries/{}", self.deliveries[at])
    }

    /// The address that the list's form leads to when these are chosen.
    fn chosen(&self, which: &[usize]) -> String {
        let named: Vec<_> = which.iter().map(|at| format!("delivery={}", self.deliveries[*at])).collect();
        format!("/replays/new?{}", named.join("&"))
    }

    async fn requests(&self) -> Vec<StaffRequestRow> {
        let filter = StaffRequestFilter {
            organization: Some(self.organization.id),
            kind: Some(StaffRequestKind::Replay),
            state: None,
        };
        self.world.app().store.staff_requests(filter, None, 10).await.unwrap().rows
    }

    async fn approve(&self, row: &StaffRequestRow) {
        let id = StaffRequestId::from_uuid(row.id).to_string();
        let staff = self.world.operator_token().await;
        let approve = ApiRequest::of(Api::Operator, "approveStaffRequest", &id).token(&staff);
        let seen = approve.json(&json!({"words": "It looks good from here."})).send(&self.world).await;
        assert_eq!(seen.status, 200, "{}", seen.text);
    }

    fn times(&self, at: usize) -> usize {
        self.endpoint.arrived().iter().filter(|arrived| arrived.id() == self.deliveries[at]).count()
    }
}

fn boxes(page: &str) -> usize {
    page.matches("type=\"checkbox\" name=\"delivery\"").count()
}

on_both! {
    async fn those_that_are_chosen_are_sent_once_more_and_no_others(world: WorldBuilder) {
        let parked = Parked::by(world).await;
        let (mut developer, mut viewer) = (parked.member(PortalRole::Developer).await, parked.member(PortalRole::Viewer).await);
        let list = developer.browser.get("/deliveries").await.text;
        assert!(boxes(&list) == 3 && list.contains("action=\"/replays/new\""), "parked ones can be chosen: {list}");
        assert_eq!(boxes(&viewer.browser.get("/deliveries").await.text), 0);
        assert_eq!(boxes(&developer.browser.get("/deliveries?state=delivered").await.text), 0);
        let form = developer.browser.get(&parked.chosen(&[0, 1, 0])).await;
        assert!(boxes(&form.text) == 2 && form.text.matches(" checked>").count() == 2 && !form.text.contains(&parked.deliveries[2]), "{}", form.text);
        let id = form.field("form");
        let send = [("form", id.as_str()), ("named", "yes"), ("delivery", &parked.deliveries[0]), ("delivery", &parked.deliveries[1]), ("fixed", "The database is back.")];
        let none: Vec<_> = send.into_iter().filter(|(name, _)| *name != "delivery").collect();
        let refused = developer.browser.post("/replays/new", &none).await;
        assert!(refused.status == 400 && refused.text.contains("at least one delivery"), "{}", refused.text);
        // A form whose boxes are all empty comes back with them, and not as one about a span.
        let offered: Vec<_> = [0, 1].map(|at| ("offered", parked.deliveries[at].as_str())).to_vec();
        let back = developer.browser.post("/replays/new", &[none, offered].concat()).await;
        let field = back.text.split("<fieldset").nth(1).unwrap().split("</fieldset>").next().unwrap();
        assert!(back.status == 400 && field.contains("at least one delivery") && boxes(field) == 2, "{}", back.text);
        assert!(!field.contains(" checked>") && !back.text.contains("name=\"from\""), "{}", back.text);
        for _ in 0..2 {
            assert!(developer.browser.post("/replays/new", &send).await.leads_to("/replays?done=asked"));
        }
        let requests = parked.requests().await;
        assert_eq!(requests.len(), 1, "a form that is sent twice asks once");
        for member in [&mut developer, &mut viewer] {
            let page = member.browser.get(&parked.page(0)).await.text;
            assert!(page.contains("Waits for Trailflow") && !page.contains("/replays/new?delivery="), "{page}");
            let other = member.browser.get(&parked.page(2)).await.text;
            assert!(!other.contains("Waits for Trailflow"), "{other}");
        }
        let other = developer.browser.get(&parked.page(2)).await.text;
        assert!(other.contains(&format!("/replays/new?delivery={}", parked.deliveries[2])), "{other}");
        parked.endpoint.behave(|_| Behave::Status(200));
        parked.approve(&requests[0]).await;
        let mail = parked.world.mail.until("Your request was approved: a replay").await.text;
        assert!(mail.contains("/replays") && !mail.contains("/staff-requests"), "{mail}");
        parked.endpoint.until(6).await;
        parked.world.until_recorded(6).await;
        parked.endpoint.stays_at(6).await;
        assert_eq!([0, 1, 2, 3].map(|at| parked.times(at)), [2, 2, 1, 1]);
        let shown = viewer.browser.get("/replays").await.text;
        assert!(shown.contains("Replay of 2 deliveries") && shown.contains("of 2 sent again"), "{shown}");
        assert!(shown.contains(&format!("href=\"{}\"", parked.page(0))) && !shown.contains("All subscriptions"), "{shown}");
        let page = developer.browser.get(&parked.page(0)).await.text;
        assert!(page.contains("Delivered") && page.contains("Approved, and sent again"), "{page}");
        // What has arrived meanwhile is not sent a third time.
        let again = [("named", "yes"), ("delivery", parked.deliveries[0].as_str()), ("fixed", "Once more.")];
        let refused = developer.send("/replays/new", &again).await;
        assert!(refused.status == 409 && refused.text.contains("not parked"), "{}", refused.text);
        let form = developer.browser.get(&parked.chosen(&[0])).await.text;
        assert!(form.contains(" disabled>") && form.contains("only parked deliveries"), "{form}");
    }

    async fn a_request_names_so_many_deliveries_of_its_own_organization(world: WorldBuilder) {
        let parked = Parked::by(world).await;
        let stranger = parked.world.tenant().await.0;
        let mut stranger = parked.world.member(stranger, PortalRole::Admin).await;
        let unknown = "whdel_019c8b10e4407d219c83a7f5e206bd94";
        let mut pages = Vec::new();
        for id in [parked.deliveries[0].as_str(), unknown] {
            let shown = stranger.browser.get(&format!("/replays/new?delivery={id}")).await;
            let sent = stranger.send("/replays/new", &[("named", "yes"), ("delivery", id), ("fixed", "Ours.")]).await;
            assert_eq!((shown.status, sent.status), (404, 404), "{id}");
            pages.push((without_id(&shown.text), without_id(&sent.text)));
        }
        assert_eq!(pages[0], pages[1]);
        let mut developer = parked.member(PortalRole::Developer).await;
        for wrong in ["x", "whdel_x", "load_019c8b10e4407d219c83a7f5e206bd94"] {
            assert_eq!(developer.browser.get(&format!("/replays/new?delivery={wrong}")).await.status, 404, "{wrong}");
        }
        let many: Vec<_> = (0..101).map(|number| format!("delivery=whdel_{number:032x}")).collect();
        assert_eq!(developer.browser.get(&format!("/replays/new?{}", many.join("&"))).await.status, 400);
        let mut viewer = parked.member(PortalRole::Viewer).await;
        assert_eq!(viewer.browser.get(&parked.chosen(&[0])).await.status, 403);
        assert!(parked.requests().await.is_empty());
    }
}
