//! What HTTP itself asks, on every listener: HEAD, hosts, and the version.

use std::net::SocketAddr;

use super::Bytes;
use crate::harness::wire::{self, RawResponse};
use crate::harness::{World, frames, on_both};
use crate::status::StatusPage;

/// The listeners of a node and of a status page.
struct Listeners {
    /// Where programs ask, and are told in our envelope.
    programs: Vec<SocketAddr>,
    /// Where people ask, and are told by a page.
    people: Vec<SocketAddr>,
    _status: StatusPage,
}

impl Listeners {
    async fn of(world: &World) -> Listeners {
        let (node, status) = (&world.node, StatusPage::of(world).await);
        let programs = vec![
            node.api_addr(),
            node.operator_addr(),
            node.docs_addr().unwrap(),
            node.probe_addr(),
            status.running.staff_addr(),
        ];
        let people = vec![node.portal_addr().unwrap(), status.running.addr()];
        Listeners { programs, people, _status: status }
    }

    fn all(&self) -> Vec<SocketAddr> {
        [self.programs.as_slice(), &self.people].concat()
    }
}

async fn sent(to: SocketAddr, bytes: &Bytes) -> RawResponse {
    wire::send(to, &bytes.to_bytes()).await.unwrap_or_else(|| panic!("no answer to {}", bytes.line))
}

on_both! {
    // Reading it is the dearest thing about refusing it, so neither its key nor its route is looked up.
    async fn a_target_that_is_too_long_is_refused_for_that_alone(world: World) {
        let (_, key) = world.tenant().await;
        let longest = format!("GET /v1/loads?externalId={}", "x".repeat(9_216 - "/v1/loads?externalId=".len()));
        let listeners = Listeners::of(&world).await;
        for to in listeners.all() {
            let longer = sent(to, &Bytes::new(&format!("{longest}x"), "tf_test_nonsense")).await;
            assert_eq!(longer.status, 400);
            assert!(longer.body.contains("at most 9,216 bytes"), "{}", longer.body);
        }
        let api = world.node.api_addr();
        assert_eq!(sent(api, &Bytes::new(&longest, "tf_test_nonsense")).await.status, 401);
        let read = sent(api, &Bytes::new(&longest, &key)).await;
        assert!(read.status == 400 && read.body.contains("query"), "{}", read.body);
    }

    // Monitors send it.
    async fn head_runs_as_get_without_the_body(world: World) {
        let (_, key) = world.tenant().await;
        let staff = world.operator_token().await;
        let listeners = Listeners::of(&world).await;
        let [api, operator, docs, probes, ..] = listeners.programs[..] else { unreachable!() };
        let [portal, status_page] = listeners.people[..] else { unreachable!() };
        for (to, path, token, status) in [
            (api, "/health/api", &key, 200), (api, "/v1/loads?limit=1", &key, 200), (api, "/v1/loads/none", &key, 404),
            (api, "/v1/loads?limit=0", &key, 400), (api, "/v1/loads", &staff, 401), (api, "/nothing", &key, 404),
            (api, "/openapi.json", &key, 200), (operator, "/v1/organizations", &staff, 200),
            (docs, "/docs", &key, 200), (docs, "/try/v1/loads", &key, 200), (docs, "/docs/none", &key, 404),
            (probes, "/health/ready", &key, 200), (probes, "/health/live", &key, 200), (probes, "/nothing", &key, 404),
            (portal, "/login", &key, 200), (portal, "/nothing", &key, 404),
            (status_page, "/", &key, 200), (status_page, "/nothing", &key, 404),
        ] {
            let get = sent(to, &Bytes::new(&format!("GET {path}"), token)).await;
            let head = sent(to, &Bytes::new(&format!("HEAD {path}"), token)).await;
            assert_eq!((get.status, head.status), (status, status), "{path}");
            assert_eq!(head.body, "", "{path}");
            assert_eq!(head.headers["content-length"], get.body.len().to_string(), "{path}");
            assert_eq!(head.headers.get("content-type"), get.headers.get("content-type"), "{path}");
        }
        let metrics = sent(probes, &Bytes::new("HEAD /metrics", &key)).await;
        assert_eq!((metrics.status, metrics.body.as_str()), (200, ""));
        // It does nothing where there is no GET.
        let posted = sent(api, &Bytes::new("HEAD /v1/loads/upsert", &key)).await;
        assert_eq!((posted.status, &posted.headers["allow"]), (405, &"POST".parse().unwrap()));
    }

    async fn a_request_has_one_host(world: World) {
        let (_, key) = world.tenant().await;
        let listeners = Listeners::of(&world).await;
        for to in listeners.all() {
            let path = if to == world.node.probe_addr() { "GET /health/live" } else { "GET /v1/loads" };
            let request = || Bytes::new(path, &key).without("host");
            for (bytes, phrase) in [
                (request(), "HTTP/1.1 needs a Host header."),
                (request().with("host: api.trailflow.ai").with("host: api.trailflow.ai"), "must not be repeated"),
                (request().with("host: api.trailflow.ai").with("Host: evil.example"), "must not be repeated"),
                (request().with("host: a b"), "must be the name and port"),
                (request().with("host:"), "must be the name and port"),
            ] {
                let seen = sent(to, &bytes).await;
                assert_eq!(seen.status, 400, "{bytes:?}");
                assert!(seen.body.contains(phrase), "{}", seen.body);
                if listeners.programs.contains(&to) {
                    assert_eq!(seen.ours().verdict(), (400, "bad_request"), "{bytes:?}");
                }
            }
            // HTTP/1.0 has no hosts.
            let old = format!("{path} HTTP/1.0\r\nauthorization: Bearer {key}\r\n\r\n");
            let old = wire::send(to, old.as_bytes()).await.unwrap();
            assert!(!old.body.contains("Host header"), "{old:?}");
        }
    }

    // Its windows and streams can be bounded at the proxy only.
    async fn http2_without_tls_is_refused(world: World) {
        let get = frames::request(&frames::get("/v1/loads", "http"), None);
        let listeners = Listeners::of(&world).await;
        for to in listeners.all() {
            let text = wire::send_until(to, &get, "Send HTTP/1.1").await;
            assert!(text.contains("Send HTTP/1.1"), "{text}");
            assert!(listeners.people.contains(&to) || text.contains("\"bad_request\""), "{text}");
        }
    }
}
