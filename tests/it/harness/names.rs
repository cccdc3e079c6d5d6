//! Where hosts are, for servers under test.

use std::net::IpAddr;

use async_trait::async_trait;
use trailflow::webhooks::Resolver;
use trailflow::webhooks::resolve::Unresolved;

/// The names that examples are made of lead to a public address, and no other name exists.
pub struct PublicExamples;

#[async_trait]
impl Resolver for PublicExamples {
    async fn resolve(&self, host: &str) -> Result<Vec<IpAddr>, Unresolved> {
        let example = host.ends_with(".example") || host.ends_with("example.com");
        if example { Ok(vec![IpAddr::from([93, 184, 216, 34])]) } else { Err(Unresolved::Unknown) }
    }
}
