//! Forms are taken from the portal's own pages and from nowhere else.

use reqwest::Method;
use trailflow::domain::access::AccessState;
use trailflow::domain::portal::PortalRole;
use trailflow::portal::{COOKIE, ROUTES};

use crate::harness::{on_both, plain_http};
use crate::portal_accounts::browser::ORIGIN;

/// What a browser says of a form, and whether the form is the portal's own.
const SENT: &[(&[(&str, &str)], bool)] = &[
    (&[("sec-fetch-site", "same-origin"), ("origin", ORIGIN)], true),
    // A browser that does not send the first.
    (&[("origin", ORIGIN)], true),
    (&[("sec-fetch-site", "cross-site"), ("origin", "https://evil.example")], false),
    (&[("sec-fetch-site", "cross-site"), ("origin", ORIGIN)], false),
    // A sibling host, another port, a typed address.
    (&[("sec-fetch-site", "same-site"), ("origin", "https://docs.trailflow.ai")], false),
    (&[("sec-fetch-site", "same-site"), ("origin", "https://portal.trailflow.ai:8443")], false),
    (&[("sec-fetch-site", "none")], false),
    (&[("origin", "https://evil.example")], false),
    (&[("origin", "https://docs.trailflow.ai")], false),
    (&[("origin", "https://portal.trailflow.ai:8443")], false),
    (&[("origin", "http://portal.trailflow.ai")], false),
    (&[("origin", "null")], false),
    (&[], false),
    (&[("referer", "https://portal.trailflow.ai/keys/new")], false),
];

on_both! {
    async fn forms_from_elsewhere_are_refused_on_every_route(world: World) {
        let organization = world.organization(AccessState::TestEnabled).await;
        let admin = world.member(organization, PortalRole::Admin).await;
        let cookie = format!("{COOKIE}={}", admin.browser.session().unwrap());
        let http = plain_http().redirect(reqwest::redirect::Policy::none()).build().unwrap();
        let unsafe_routes: Vec<_> = ROUTES.iter().filter(|route| route.method != Method::GET).collect();
        assert!(unsafe_routes.len() > 20 && ROUTES.iter().all(|route| matches!(route.method, Method::GET | Method::POST)));
        // What ends a session comes last.
        let (ending, others): (Vec<_>, Vec<_>) = unsafe_routes.into_iter().partition(|route| route.path == "/logout");
        for route in others.into_iter().chain(ending) {
            let path = route.path.replace("{id}", "none").replace("{token}", "none");
            for (headers, is_own) in SENT.iter().rev() {
                let mut request = http.post(format!("http://{}{path}", world.node.portal_addr().unwrap()));
                request = request.header("cookie", &cookie).body("name=x");
                request = request.header("content-type", "application/x-www-form-urlencoded");
                for (name, value) in *headers {
                    request = request.header(*name, *value);
                }
                let response = request.send().await.unwrap();
                let status = response.status();
                let text = response.text().await.unwrap();
                let refused = status == 403 && text.contains("was not sent from the portal");
                assert_eq!(refused, !is_own, "{path} with {headers:?}: {status} {text}");
            }
        }
    }

    async fn every_page_says_what_it_may_load_and_is_not_kept(world: World) {
        let organization = world.organization(AccessState::TestEnabled).await;
        let member = world.member(organization, PortalRole::Viewer).await;
        let cookie = format!("{COOKIE}={}", member.browser.session().unwrap());
        for path in ["/", "/keys", "/people", "/activity", "/documents", "/account", "/login", "/nowhere", "/keys/new"] {
            let url = format!("http://{}{path}", world.node.portal_addr().unwrap());
            let response = world.http.get(url).header("cookie", &cookie).send().await.unwrap();
            let header = |name: &str| response.headers()[name].to_str().unwrap().to_owned();
            let policy = header("content-security-policy");
            assert!(policy.contains("default-src 'none'") && !policy.contains("unsafe") && policy.contains("trusted-types 'none'"), "{policy}");
            assert_eq!((header("cache-control"), header("referrer-policy"), header("x-content-type-options")),
                ("no-store".into(), "same-origin".into(), "nosniff".into()), "{path}");
            let text = response.text().await.unwrap();
            assert!(!text.contains(" style=") && !text.contains("<style") && !text.contains("<script>") && !text.contains("<b>of</b>"), "{path}");
            let css = text.split("/assets/trailflow-").nth(1).unwrap().split('"').next().unwrap();
            let kept = world.http.get(format!("http://{}/assets/trailflow-{css}", world.node.portal_addr().unwrap())).send().await.unwrap();
            assert_eq!(kept.headers()["cache-control"], "public, max-age=31536000, immutable");
        }
    }
}
