//! Where a lane's deliveries go, as it is known here: the URL, its host, and secrets that are open.

use std::sync::Arc;

use url::Url;

use crate::domain::id::WebhookId;
use crate::error::{Error, Result};
use crate::secrets::seal::{Sealer, webhook_secret};
use crate::store::queue::{LaneKey, Route};
use crate::webhooks::{Endpoint, SigningSecret};

/// An endpoint, and the host whose attempts are counted together.
#[derive(Debug)]
pub(super) struct Destination {
    pub endpoint: Endpoint,
    pub host: Arc<str>,
}

impl Destination {
    /// Opens what is stored. Fails when a signing secret cannot be used.
    pub(super) fn open(sealer: &Sealer, lane: LaneKey, route: &Route, now_ms: i64) -> Result<Destination> {
        let purpose = webhook_secret(WebhookId::from_uuid(lane.subscription));
        let open = |sealed: &[u8]| {
            let plain = sealer.open(&purpose, sealed).map_err(Error::internal)?;
            let text =
                String::from_utf8(plain).map_err(|_| Error::internal("a signing secret is not text"))?;
            SigningSecret::parse(&text).map_err(Error::internal)
        };
        let mut secrets = vec![open(&route.sealed_secret)?];
        if let Some((sealed, until)) = &route.previous
            && now_ms < *until
        {
            secrets.push(open(sealed)?);
        }
        Ok(Destination { host: host(&route.url), endpoint: Endpoint { url: route.url.clone(), secrets } })
    }
}

/// The host of a URL, whatever the port; the URL itself when it has none, which the sender refuses.
fn host(url: &str) -> Arc<str> {
    let parsed = Url::parse(url);
    let host = parsed.as_ref().ok().and_then(Url::host_str).unwrap_or(url);
    Arc::from(host.trim_end_matches('.').to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::host;

    #[test]
    fn one_host_has_one_name_however_it_is_written() {
        for url in ["https://Hooks.Example/a", "https://hooks.example.:8443/b?c", "http://hooks.example"] {
            assert_eq!(&*host(url), "hooks.example", "{url}");
        }
        assert_eq!(&*host("https://[::1]:444/"), "[::1]");
        assert_eq!(&*host("no url"), "no url");
    }
}
