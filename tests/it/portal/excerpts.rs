//! What endpoints responded to failed deliveries: shown to whom it helps, kept sealed and for seven days.

use trailflow::domain::portal::PortalRole;

use super::scene::Member;
use crate::harness::database::Sidedoor;
use crate::harness::endpoint::{Behave, Endpoint, Subscription};
use crate::harness::process::Process;
use crate::harness::raw::Write;
use crate::harness::wait::eventually;
use crate::harness::{Backend, Organization, World, WorldBuilder, on_both};

const CANARY: &str = "canary-7f3a91";
/// A page that runs something where it is shown as it is, and ends in bytes that are no text.
const HOSTILE: &[u8] =
    b"<script>alert(1)</script><img src=x onerror=\"alert('canary-7f3a91')\"></pre>\x1b[2J\xff\xfe";

fn refuses(body: &[u8]) -> Behave {
    let head = format!("HTTP/1.1 500 X\r\ncontent-type: text/html\r\ncontent-length: {}\r\n\r\n", body.len());
    Behave::Raw([head.as_bytes(), body].concat())
}

/// An organization whose deliveries were refused with a hostile page.
struct Refused {
    world: World,
    organization: Organization,
    token: String,
    subscription: Subscription,
    deliveries: Vec<String>,
    _endpoint: Endpoint,
}

impl Refused {
    async fn by(world: WorldBuilder, quotes: bool, count: usize) -> Refused {
        let world = world.sending_with(|settings| {
            settings.retry_delays.clear();
            settings.rules.quote_private = quotes;
        });
        let world = world.start().await;
        let endpoint = Endpoint::behaving(|arrived| match arrived.json()["orderNumber"].as_str() {
            Some("EXT-1") => refuses(b"the second one's own words"),
            _ => refuses(HOSTILE),
        })
        .await;
        let (organization, token) = world.tenant().await;
        let subscription = world.subscribe(&token, &endpoint.url(), &["load.created"]).await;
        let mut deliveries = Vec::new();
        for number in 0..count {
            world.raw(&token).post_once(&format!("EXT-{number}")).await;
            deliveries.push(endpoint.until(number + 1).await[number].id().to_owned());
            world.until_recorded(number + 1).await;
        }
        Refused { world, organization, token, subscription, deliveries, _endpoint: endpoint }
    }

    async fn member(&self, role: PortalRole) -> Member {
        self.world.member(self.organization, role).await
    }

    async fn page(&self, member: &mut Member, at: usize) -> String {
        let shown = member.browser.get(&format!("/deliveries/{}", self.deliveries[at])).await;
        assert_eq!(shown.status, 200, "{}", shown.text);
        shown.text
    }
}

on_both! {
    async fn developers_and_admins_read_it_and_it_runs_nothing(world: WorldBuilder) {
        let refused = Refused::by(world, true, 1).await;
        for role in [PortalRole::Developer, PortalRole::Admin] {
            let page = refused.page(&mut refused.member(role).await, 0).await;
            assert!(page.contains(CANARY) && page.contains("Response: HTML, "), "{role}: {page}");
            assert!(page.contains("&#60;script&#62;alert(1)") && page.contains("&#60;/pre&#62;\u{fffd}[2J\u{fffd}\u{fffd}"), "{page}");
            assert!(!page.contains("<script>alert") && !page.contains("<img src=x") && !page.contains('\u{1b}'), "{page}");
        }
        let page = refused.page(&mut refused.member(PortalRole::Viewer).await, 0).await;
        assert!(!page.contains(CANARY) && !page.contains("Response: "), "{page}");
    }

    async fn no_contract_and_no_row_tells_it(world: WorldBuilder) {
        let refused = Refused::by(world, true, 1).await;
        let world = &refused.world;
        let partner = world.raw(&refused.token).get(&format!("/v1/webhooks/{}/deliveries", refused.subscription.id)).await;
        let staff = world.raw_operator(&world.operator_token().await);
        let organization = refused.organization.id;
        let listed = staff.get(&format!("/v1/organizations/{organization}/webhook-deliveries")).await;
        let one = staff.get(&format!("/v1/organizations/{organization}/webhook-deliveries/{}", refused.deliveries[0])).await;
        for told in [&partner, &listed, &one] {
            assert!(told.status == 200 && told.text.contains("500") && !told.text.contains(CANARY), "{}", told.text);
        }
        let side = Sidedoor::open(world).await;
        for table in ["webhook_excerpts", "webhook_deliveries", "webhook_payloads", "audit_entries", "request_log"] {
            let rows = side.rows_as_text(table).await;
            assert!(table != "webhook_excerpts" || rows.len() == 1);
            for row in rows {
                assert!(!row.contains(CANARY) && !row.contains(&hex::encode(CANARY)), "{table}: {row}");
            }
        }
        side.close().await;
    }

    // Whoever can write to the database cannot show one partner what another's endpoint responded.
    async fn it_opens_for_its_own_attempt_alone(world: WorldBuilder) {
        let refused = Refused::by(world, true, 2).await;
        let mut developer = refused.member(PortalRole::Developer).await;
        assert!(refused.page(&mut developer, 0).await.contains(CANARY));
        assert!(refused.page(&mut developer, 1).await.contains("the second one&#39;s own words"));
        let side = Sidedoor::open(&refused.world).await;
        side.run(
            "update webhook_excerpts set sealed = (select sealed from webhook_excerpts order by delivery_id desc limit 1)
                where delivery_id = (select delivery_id from webhook_excerpts order by delivery_id limit 1)",
        )
        .await;
        side.close().await;
        let page = refused.page(&mut developer, 0).await;
        assert!(!page.contains("Response: ") && page.contains("Attempt 1: 500"), "{page}");
        assert!(refused.page(&mut developer, 1).await.contains("the second one&#39;s own words"));
    }

    async fn it_is_kept_for_seven_days(world: WorldBuilder) {
        const DAY_HOURS: i64 = 24;
        let refused = Refused::by(world, true, 1).await;
        let rows = async || Sidedoor::count(&refused.world, "webhook_excerpts").await;
        refused.world.clock.advance_hours(7 * DAY_HOURS - 1);
        let mut developer = refused.member(PortalRole::Developer).await;
        assert!(refused.page(&mut developer, 0).await.contains(CANARY));
        assert_eq!(rows().await, 1);
        refused.world.clock.advance_hours(2);
        let mut developer = refused.member(PortalRole::Developer).await;
        let page = refused.page(&mut developer, 0).await;
        assert!(!page.contains(CANARY) && page.contains("Attempt 1: 500"), "{page}");
        eventually("it is gone", || async { rows().await == 0 }).await;
        // Pruned a bite at a time.
        let store = &refused.world.app().store;
        assert_eq!(store.prune_excerpts(refused.world.now(), 1).await.unwrap(), 0);
    }

    async fn nothing_is_kept_of_a_private_address_in_development(world: WorldBuilder) {
        let refused = Refused::by(world, false, 1).await;
        assert_eq!(Sidedoor::count(&refused.world, "webhook_excerpts").await, 0);
        let page = refused.page(&mut refused.member(PortalRole::Developer).await, 0).await;
        assert!(page.contains("Attempt 1: 500") && !page.contains("Response: "), "{page}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_log_does_not_tell_it_on_embedded() {
    the_log_does_not_tell_it(Backend::Embedded).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_log_does_not_tell_it_on_postgres_and_redis() {
    the_log_does_not_tell_it(Backend::PostgresRedis).await;
}

/// A delivery is refused while the program logs all that it can.
async fn the_log_does_not_tell_it(backend: Backend) {
    let world = World::start(backend).await;
    let endpoint = Endpoint::behaving(|_| refuses(HOSTILE)).await;
    let (_, token) = world.tenant().await;
    world.subscribe(&token, &endpoint.url(), &["load.created"]).await;
    let place = world.leave().await;
    let path = place.folder.path().join("log");
    let settings = [
        ("TRAILFLOW_LOG", "debug"),
        ("TRAILFLOW_WEBHOOK_QUOTE_PRIVATE", "true"),
        ("TRAILFLOW_WEBHOOK_RETRY_DELAYS", "none"),
    ];
    let server = Process::start_with(&place, Some(std::fs::File::create(&path).unwrap()), &settings).await;
    let http = crate::harness::plain_http().build().unwrap();
    assert_eq!(Write::load(&token, "k", "EXT-0").send(&http, server.api_addr).await.unwrap().status, 201);
    endpoint.until(1).await;
    let side = Sidedoor::at(&place.database_url).await;
    eventually("it is kept", || async { side.rows_as_text("webhook_excerpts").await.len() == 1 }).await;
    side.close().await;
    assert_eq!(server.terminate().await, Some(0));
    let log = std::fs::read_to_string(&path).unwrap();
    assert!(log.contains("createLoad"), "the log is looked at: {log}");
    assert!(!log.contains(CANARY) && !log.contains("alert(1)"), "{log}");
}
