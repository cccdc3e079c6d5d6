//! Documents: the first page, and the contract.

use super::Failure;
use super::client::{Client, send};

/// Reads both; they have to be what they are.
pub(super) async fn probe(client: &Client, docs_url: &str) -> Result<(), Failure> {
    for (path, mark) in [("/docs", "<h1"), ("/openapi.yaml", "openapi:")] {
        let reply = send(client.get(&format!("{docs_url}{path}"))).await?.expect(&[200])?;
        if !String::from_utf8_lossy(&reply.body).contains(mark) {
            return Err(Failure::Wrong(format!("{path} is not what it should be")));
        }
    }
    Ok(())
}
