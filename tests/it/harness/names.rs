//! Where hosts are, for servers under test.

use std::net::IpAddr;
use std::sync::Arc;

use async_trait::async_trait;
use tokio::sync::Notify;
use tokio::time::timeout;
use trailflow::webhooks::Resolver;
use trailflow::webhooks::resolve::Unresolved;

use super::wait::DEADLINE;

/// The names that examples are made of lead to a public address. Names below `at.example` lead to the address
/// that stands in them, with hyphens for its full stops or colons: `10-0-0-1.at.example`, `--1.at.example`; more of
/// them, separated by `.and.`, lead to several. Looking for `panics.example` panics. No other name exists.
pub struct PublicExamples;

#[async_trait]
impl Resolver for PublicExamples {
    async fn resolve(&self, host: &str) -> Result<Vec<IpAddr>, Unresolved> {
        assert_ne!(host, "panics.example", "as the test wants");
        if let Some(addresses) = host.strip_suffix(".at.example") {
            return addresses.split(".and.").map(address).collect::<Option<_>>().ok_or(Unresolved::Unknown);
        }
        let example = host.ends_with(".example") || host.ends_with("example.com");
        if example { Ok(vec![IpAddr::from([93, 184, 216, 34])]) } else { Err(Unresolved::Unknown) }
    }
}

/// The same names, one of which is slow to look up: `held.example` waits until it is let go of.
#[derive(Debug, Clone, Default)]
pub struct HeldName {
    asked: Arc<Notify>,
    let_go: Arc<Notify>,
}

impl HeldName {
    /// Its URL, as a subscription names it.
    pub const URL: &'static str = "https://held.example/hook";

    /// Waits until somebody looks the name up.
    pub async fn is_asked(&self) {
        timeout(DEADLINE, self.asked.notified()).await.expect("somebody looks the name up");
    }

    /// Lets one lookup go on.
    pub fn let_go(&self) {
        self.let_go.notify_one();
    }
}

#[async_trait]
impl Resolver for HeldName {
    async fn resolve(&self, host: &str) -> Result<Vec<IpAddr>, Unresolved> {
        if host == "held.example" {
            self.asked.notify_one();
            self.let_go.notified().await;
        }
        PublicExamples.resolve(host).await
    }
}

fn address(text: &str) -> Option<IpAddr> {
    text.replace('-', ".").parse().or_else(|_| text.replace('-', ":").parse()).ok()
}
