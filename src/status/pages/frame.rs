//! What is around every page.

use askama::Template;

use crate::error::{Error, Result};
use crate::portal::look;
use crate::status::times::{When, when};

/// What pages know of the world around them, from the settings.
#[derive(Debug, Clone)]
pub struct Site {
    /// The status page as its readers reach it.
    pub url: String,
    /// The documents.
    pub docs_url: String,
    /// How often components are probed, in seconds.
    pub round_s: i64,
}

/// What a page's template knows of its frame.
pub(super) struct Frame {
    pub(super) title: String,
    pub(super) css: String,
    pub(super) docs_url: String,
    pub(super) round_s: i64,
    pub(super) probed_at: Option<When>,
}

impl Frame {
    pub(super) fn new(site: &Site, title: impl Into<String>, probed_at: Option<i64>) -> Frame {
        Frame {
            title: title.into(),
            css: css().0,
            docs_url: site.docs_url.clone(),
            round_s: site.round_s,
            probed_at: probed_at.map(when),
        }
    }
}

/// The stylesheet: where it is, and what is in it.
#[must_use]
pub fn css() -> (String, &'static str) {
    look::css()
}

/// The page with the symbols that it uses.
pub(super) fn html(page: &impl Template) -> Result<String> {
    Ok(look::with_symbols(&page.render().map_err(Error::internal)?))
}
