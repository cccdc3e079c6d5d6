//! Destinations: decrypting stored endpoints.

use std::sync::Arc;

use url::Url;

use crate::dispatch::core::{Destination, Route, Target};
use crate::domain::id::WebhookId;
use crate::error::{Error, Result};
use crate::secrets::seal::{Sealer, webhook_secret};
use crate::store::queue::{self, QueueKey};
use crate::webhooks::{Endpoint, SigningSecret};

/// Decrypts a stored target. It is unusable if one of its signing secrets is.
pub fn open_target(sealer: &Sealer, stored: queue::Target, now_ms: i64) -> Target {
    let queue::Target { queue, route } = stored;
    let route = match route.map(|route| open(sealer, queue, route, now_ms)) {
        None => Route::Closed,
        Some(Ok(destination)) => Route::Open(Arc::new(destination)),
        Some(Err(error)) => Route::Unusable { cause: error.cause().unwrap_or_default().to_owned() },
    };
    Target { queue, route }
}

fn open(sealer: &Sealer, queue: QueueKey, route: queue::Route, now_ms: i64) -> Result<Destination> {
    let purpose = webhook_secret(WebhookId::from_uuid(queue.subscription));
    let open = |sealed: &[u8]| {
        let plain = sealer.open(&purpose, sealed).map_err(Error::internal)?;
        let text = String::from_utf8(plain).map_err(|_| Error::internal("a signing secret is not text"))?;
        SigningSecret::parse(&text).map_err(Error::internal)
    };
    let mut secrets = vec![open(&route.sealed_secret)?];
    if let Some((sealed, until)) = &route.previous
        && now_ms < *until
    {
        secrets.push(open(sealed)?);
    }
    Ok(Destination { host: host(&route.url), endpoint: Endpoint { url: route.url, secrets } })
}

/// The host of a URL, without the port; the URL itself if it has no host, which the sender refuses.
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
