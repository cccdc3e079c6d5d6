//! The stylesheet and the script. Their names hold a hash of what is in them, so that they are kept for a year.

use std::sync::LazyLock;

use bytes::Bytes;
use http::HeaderValue;
use http::header::CACHE_CONTROL;
use sha2::{Digest, Sha256};

use super::reply::Reply;
use super::visitor::Visitor;
use crate::error::{Error, Result};

/// Something that pages load.
pub(super) struct Asset {
    name: String,
    media_type: &'static str,
    bytes: &'static str,
}

impl Asset {
    fn new(stem: &str, ending: &str, media_type: &'static str, bytes: &'static str) -> Asset {
        let hash = hex::encode(&Sha256::digest(bytes)[..8]);
        Asset { name: format!("{stem}-{hash}.{ending}"), media_type, bytes }
    }

    /// What is in it.
    pub(super) fn text(&self) -> &'static str {
        self.bytes
    }

    /// Where it is.
    pub(super) fn path(&self) -> String {
        format!("/assets/{}", self.name)
    }
}

/// The stylesheet.
pub(super) static CSS: LazyLock<Asset> = LazyLock::new(|| {
    Asset::new("trailflow", "css", "text/css; charset=utf-8", include_str!("assets/trailflow.css"))
});

/// The script.
pub(super) static SCRIPT: LazyLock<Asset> = LazyLock::new(|| {
    Asset::new("portal", "js", "text/javascript; charset=utf-8", include_str!("assets/portal.js"))
});

/// `GET /assets/{name}`
pub(super) async fn show(visitor: &Visitor) -> Result<Reply> {
    let name = visitor.parameter();
    let asset = [&*CSS, &*SCRIPT].into_iter().find(|asset| asset.name == name);
    let asset = asset.ok_or_else(|| Error::not_found("There is no such page."))?;
    let kept = HeaderValue::from_static("public, max-age=31536000, immutable");
    Ok(Reply::bytes(asset.media_type, Bytes::from_static(asset.bytes.as_bytes())).with(CACHE_CONTROL, kept))
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_script_stays_small() {
        assert!(include_str!("assets/portal.js").len() <= 4 * 1024);
    }
}
