//! Verifies Trailflow's webhooks. Needs the crates hex, hmac, http and sha2.

use hmac::{Hmac, KeyInit, Mac};
use http::HeaderMap;
use sha2::Sha256;

const TOLERANCE_S: u64 = 300;

/// Whether a delivery comes from Trailflow and was sent within the last five minutes.
///
/// `body`: the bytes as received, before parsing; `secret`: the whole of it, `tfwhsec_` included; `now`: Unix seconds.
pub fn verify(headers: &HeaderMap, body: &[u8], secret: &str, now: i64) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let timestamp = text("x-trailflow-timestamp");
    if !timestamp.parse::<i64>().is_ok_and(|sent| now.abs_diff(sent) <= TOLERANCE_S) {
        return false;
    }
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).expect("HMAC takes any key");
    mac.update(timestamp.as_bytes());
    mac.update(b".");
    mac.update(body);
    // The second header is there only while the secret is being replaced. `verify_slice` takes constant time.
    ["x-trailflow-signature", "x-trailflow-signature-previous"]
        .iter()
        .any(|name| hex::decode(text(name)).is_ok_and(|sent| mac.clone().verify_slice(&sent).is_ok()))
}
