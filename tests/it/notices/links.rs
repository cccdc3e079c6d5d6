//! Every link of a notice leads to a page.

use std::collections::BTreeSet;

use trailflow::domain::access::AccessState;
use trailflow::domain::portal::PortalRole;
use trailflow::mail::Mail;
use trailflow::use_cases::notices::Page;

use crate::harness::{Organization, World, on_both, plain_http};
use crate::portal_accounts::browser::ORIGIN;

const DOCUMENTS: &str = "https://docs.trailflow.ai";

/// Opens each link of the mail, as somebody of the organization who is not told themselves.
pub(super) async fn all_open(world: &World, organization: Organization, mail: &Mail) {
    let texts = [mail.text.as_str(), mail.html.as_str()];
    let ends = |c: char| c.is_whitespace() || matches!(c, '"' | '<' | '>');
    let links: BTreeSet<_> = texts
        .iter()
        .flat_map(|text| text.split(ends))
        .map(|word| word.trim_end_matches('.').replace("&#38;", "&").replace("&amp;", "&"))
        .filter(|word| word.starts_with(ORIGIN) || word.starts_with(DOCUMENTS))
        .collect();
    assert!(links.iter().any(|link| link.starts_with(ORIGIN)), "{}", mail.text);
    for link in links {
        match link.strip_prefix(ORIGIN) {
            Some(path) => opens(world, organization, PortalRole::Developer, path).await,
            None => {
                let path = link.strip_prefix(DOCUMENTS).unwrap();
                let url = format!("http://{}{path}", world.node.docs_addr().unwrap());
                let seen = plain_http().build().unwrap().get(url).send().await.unwrap();
                assert_eq!(seen.status(), 200, "{link}");
            }
        }
    }
}

async fn opens(world: &World, organization: Organization, role: PortalRole, path: &str) {
    let seen = world.member(organization, role).await.browser.get(path).await;
    assert_eq!(seen.status, 200, "{path}: {}", seen.text);
}

on_both! {
    async fn every_page_of_a_notice_opens_for_those_who_are_told(world: World) {
        let organization = world.organization(AccessState::TestEnabled).await;
        for page in Page::ALL {
            opens(&world, organization, PortalRole::Admin, page.path()).await;
        }
    }
}
