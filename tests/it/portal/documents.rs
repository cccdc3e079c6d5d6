//! The changelog: what is new since the last visit, and the feed that anybody can read.

use std::collections::HashSet;

use trailflow::domain::access::AccessState;
use trailflow::domain::portal::PortalRole;

use super::scene::Member;
use crate::harness::database::Sidedoor;
use crate::harness::{World, on_both};

const DAY_MS: i64 = 24 * 60 * 60 * 1000;
const ATOM: &str = "http://www.w3.org/2005/Atom";

/// The versions that the page calls new.
async fn new_ones(member: &mut Member) -> Vec<String> {
    let shown = member.browser.get("/documents").await;
    assert_eq!(shown.status, 200, "{}", shown.text);
    let told = shown.text.contains("since your last visit");
    let versions = shown.text.split("<summary>Version ").skip(1).filter_map(|rest| {
        let summary = rest.split("</summary>").next().unwrap();
        summary.contains("New</span>").then(|| summary.split([' ', '<']).next().unwrap().to_owned())
    });
    let versions: Vec<_> = versions.collect();
    assert_eq!(told, !versions.is_empty());
    versions
}

/// Everybody was here when this was the newest version.
async fn were_shown(world: &World, version: &str) {
    let side = Sidedoor::open(world).await;
    side.run(&format!("update portal_changelog_visits set version = '{version}', before_version = null"))
        .await;
    side.close().await;
}

on_both! {
    async fn what_is_new_since_the_last_visit_is_told(world: World) {
        let organization = world.organization(AccessState::TestEnabled).await;
        let (mut one, mut other) = (world.member(organization, PortalRole::Viewer).await, world.member(organization, PortalRole::Admin).await);
        let nothing: Vec<String> = Vec::new();
        assert_eq!(new_ones(&mut one).await, nothing, "who comes for the first time");
        assert_eq!(new_ones(&mut one).await, nothing);
        were_shown(&world, "1.1.0").await;
        // What a browser fetches on its own is no visit.
        let cookie = one.browser.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("; ");
        let ahead = world.http.get(format!("http://{}/documents", one.browser.portal)).header("cookie", cookie);
        let ahead = ahead.header("sec-purpose", "prefetch").send().await.unwrap();
        assert!(ahead.status() == 200 && !ahead.text().await.unwrap().contains("since your last visit"));
        assert_eq!(new_ones(&mut one).await, ["1.3.0", "1.2.0"]);
        assert_eq!(new_ones(&mut one).await, ["1.3.0", "1.2.0"], "also when the page is loaded again");
        assert_eq!(new_ones(&mut other).await, nothing, "each account has its own visits");
        let side = Sidedoor::open(&world).await;
        side.run(&format!("update portal_changelog_visits set seen_at = seen_at - {}", 8 * DAY_MS)).await;
        side.close().await;
        assert_eq!(new_ones(&mut one).await, nothing);
        // A node of an older version runs beside.
        were_shown(&world, "99.0.0").await;
        assert_eq!(new_ones(&mut one).await, nothing);
        assert_eq!(Sidedoor::open(&world).await.lines("select version as line from portal_changelog_visits order by version".to_owned()).await, ["99.0.0", "99.0.0"]);
    }

    async fn the_feed_is_valid_public_and_keeps_its_ids(world: World) {
        let url = format!("http://{}/documents/changelog.atom", world.browser().portal);
        let response = world.http.get(&url).send().await.unwrap();
        assert_eq!(response.status(), 200);
        assert_eq!(response.headers()["content-type"], "application/atom+xml; charset=utf-8");
        let text = response.text().await.unwrap();
        let document = roxmltree::Document::parse(&text).unwrap();
        let feed = document.root_element();
        assert!(feed.has_tag_name((ATOM, "feed")));
        let one = |node: roxmltree::Node<'_, '_>, name: &str| {
            let mut found = node.children().filter(|child| child.has_tag_name((ATOM, name)));
            let (Some(child), None) = (found.next(), found.next()) else { panic!("one {name}: {text}") };
            child.text().unwrap_or_default().to_owned()
        };
        let moment = |text: String| chrono::DateTime::parse_from_rfc3339(&text).unwrap();
        assert_eq!(one(feed, "id"), "tag:trailflow.ai,2026:partner-api/changelog");
        assert!(!one(feed, "title").is_empty());
        let entries: Vec<_> = feed.children().filter(|child| child.has_tag_name((ATOM, "entry"))).collect();
        let ids: Vec<_> = entries.iter().map(|entry| one(*entry, "id")).collect();
        let expected = ["1.2.0", "1.1.0", "1.0.0"].map(|version| format!("tag:trailflow.ai,2026:partner-api/changelog/{version}"));
        assert_eq!(ids[ids.len() - 3..], expected, "an id is for ever");
        assert_eq!(ids.iter().collect::<HashSet<_>>().len(), ids.len());
        let newest = entries.iter().map(|entry| moment(one(*entry, "updated"))).max().unwrap();
        assert_eq!(moment(one(feed, "updated")), newest);
        for entry in entries {
            assert!(one(entry, "title").starts_with("Partner API "));
            let content = entry.children().find(|child| child.has_tag_name((ATOM, "content"))).unwrap();
            assert_eq!(content.attribute("type"), Some("html"));
            assert!(content.text().unwrap().starts_with("<p>Published on "), "{content:?}");
            let link = entry.children().find(|child| child.has_tag_name((ATOM, "link"))).unwrap();
            assert!(link.attribute("href").unwrap().starts_with("https://docs.trailflow.ai/changelog#"));
        }
        let own = feed.children().find(|child| child.attribute("rel") == Some("self")).unwrap();
        assert_eq!(own.attribute("href"), Some("https://portal.trailflow.ai/documents/changelog.atom"));
        assert_eq!(world.http.head(&url).send().await.unwrap().status(), 200);
    }

    async fn support_and_the_addresses_that_webhooks_come_from_are_told(world: World) {
        let organization = world.organization(AccessState::TestEnabled).await;
        let mut viewer = world.member(organization, PortalRole::Viewer).await;
        let welcome = world.app().welcome.clone();
        let page = viewer.browser.get("/documents").await.text;
        let support = page.split("id=\"support\"").nth(1).unwrap().split("</section>").next().unwrap();
        for told in [&welcome.support_email, &welcome.support_hours, &welcome.escalation, &welcome.status_url] {
            assert!(support.contains(told.as_str()), "{told}: {support}");
        }
        let webhooks = viewer.browser.get("/webhooks").await.text;
        assert!(webhooks.contains("Deliveries come from no fixed addresses."), "{webhooks}");
    }
}
