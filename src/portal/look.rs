//! What the status page shares with the portal: the stylesheet, the symbols, and the check of where a form comes from.

use http::HeaderMap;

use super::{assets, icons, origin};
use crate::error::{Error, Result};

/// The stylesheet: where it is, and what is in it.
#[must_use]
pub fn css() -> (String, &'static str) {
    (assets::CSS.path(), assets::CSS.text())
}

/// A page with the symbols that it uses.
#[must_use]
pub fn with_symbols(html: &str) -> String {
    icons::with_symbols(html)
}

/// Wants a form to be sent by a page of the site at this address.
///
/// # Errors
/// Forbidden when it was not.
pub fn check_origin(headers: &HeaderMap, site_url: &str) -> Result<()> {
    let elsewhere = "This form was not sent from this site, so nothing was changed. Open the page, and send it from there.";
    origin::check(headers, site_url).map_err(|_| Error::Forbidden(elsewhere.to_owned()))
}
