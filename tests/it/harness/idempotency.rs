//! Idempotency keys, looked at and used through the limits that the server itself asks.

use bytes::Bytes;
use trailflow::limits::{Admission, Attempt, Claim, Claimed, StoredReply, Verdict};
use trailflow::secrets::credential::Credential;

use super::world::World;

/// No request has this fingerprint.
const NOBODYS: [u8; 32] = [0xee; 32];

impl World {
    /// Uses up an API key that was issued with a limit of one.
    pub async fn exhaust(&self, token: &str) {
        let admission = self.admission(token, 1, None);
        self.app().limits.admit(admission).await.unwrap();
        assert!(matches!(self.app().limits.admit(admission).await.unwrap(), Verdict::Limited(_)));
    }

    /// Fails if this idempotency key was claimed, or kept with a reply.
    pub async fn assert_free(&self, token: &str, key: &str) {
        let claim = self.claim(token, key).await;
        self.app().limits.release(&claim).await.unwrap();
    }

    /// Makes it so that this idempotency key was used for something else.
    pub async fn take(&self, token: &str, key: &str) {
        let claim = self.claim(token, key).await;
        let reply = StoredReply {
            status: 201,
            body: Bytes::from_static(b"{}"),
            sealed: false,
            stored_at: self.now(),
        };
        self.app().limits.complete(&claim, &reply).await.unwrap();
    }

    async fn claim(&self, token: &str, key: &str) -> Claim {
        let attempt = Attempt { key, fingerprint: NOBODYS };
        let verdict = self.app().limits.admit(self.admission(token, 10_000, Some(attempt))).await.unwrap();
        match verdict {
            Verdict::Admitted(Claimed::Fresh(claim), _) => claim,
            other => panic!("the idempotency key {key} is in use: {other:?}"),
        }
    }

    fn admission<'a>(&self, token: &str, per_minute: u32, attempt: Option<Attempt<'a>>) -> Admission<'a> {
        let api_key = Credential::parse(token).unwrap().id();
        Admission { client: api_key, per_minute, now: self.now(), attempt, counted: true }
    }
}
