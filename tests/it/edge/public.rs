//! Everything that is public, behind one proxy.

use std::net::SocketAddr;

use crate::harness::edge::Edge;
use crate::harness::wait::eventually;
use crate::harness::{Backend, World, plain_http};
use crate::status::StatusPage;

/// A node, a status page, and the proxy in front of both.
pub struct Public {
    pub world: World,
    pub page: StatusPage,
    pub edge: Edge,
}

/// A public listener, as clients reach it.
#[derive(Debug, Clone, Copy)]
pub struct Bind {
    pub name: &'static str,
    pub address: SocketAddr,
    /// A page that anybody may read, and a phrase of it.
    pub page: &'static str,
    pub phrase: &'static str,
}

impl Public {
    pub async fn start() -> Public {
        let world = World::start(Backend::Embedded).await;
        let page = StatusPage::of(&world).await;
        let status = page.running.addr().to_string();
        let edge =
            Edge::before_with(&world, &[("TRAILFLOW_EDGE_STATUS_SERVER", &status)]).await.ready().await;
        let public = Public { world, page, edge };
        for bind in public.binds() {
            eventually("what is behind the proxy is reached", || bind.serves()).await;
        }
        public
    }

    pub fn binds(&self) -> [Bind; 4] {
        Bind::of(&self.edge)
    }
}

impl Bind {
    /// All binds of a proxy.
    pub fn of(edge: &Edge) -> [Bind; 4] {
        [
            Bind { name: "api", address: edge.api, page: "/health/api", phrase: "\"ok\"" },
            Bind { name: "portal", address: edge.portal, page: "/login", phrase: "Sign in" },
            Bind { name: "docs", address: edge.docs, page: "/docs", phrase: "Quick start" },
            Bind { name: "status", address: edge.status, page: "/history", phrase: "</html>" },
        ]
    }

    /// Whether a caller with a connection of their own is served.
    pub async fn serves(self) -> bool {
        let url = format!("http://{}{}", self.address, self.page);
        let Ok(answer) = plain_http().build().unwrap().get(url).send().await else { return false };
        answer.status() == 200 && answer.text().await.is_ok_and(|text| text.contains(self.phrase))
    }
}
