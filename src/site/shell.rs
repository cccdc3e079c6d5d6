//! What is around every page: its head, the bar at the top, the navigation, the table of contents.

use std::sync::LazyLock;

use askama::Template;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::{HeaderMap, HeaderName, HeaderValue, header};
use sha2::{Digest, Sha256};

use super::assets::{self, Assets};
use super::markdown::Section;
use super::nav::{Group, Link, around};
use super::reference::Content;
use super::toc::{self, Entry};

/// What all pages of a site share.
pub(super) struct Frame {
    pub(super) name: String,
    /// Beside the brand.
    pub(super) subject: &'static str,
    pub(super) version: String,
    pub(super) home: &'static str,
    pub(super) css: String,
    pub(super) script: String,
    pub(super) try_script: String,
    pub(super) icon: String,
    pub(super) picture: String,
    /// Runs before anything is drawn. It is in the page, and the policy names its hash.
    pub(super) early: &'static str,
    /// The public address; `None`: the pages are for staff, and nothing links to them from outside.
    pub(super) origin: Option<String>,
    /// The script that ranks, and what it searches.
    pub(super) search: Option<(String, &'static str)>,
    /// In the bar at the top.
    pub(super) links: Vec<(&'static str, String)>,
    /// At the foot.
    pub(super) files: Vec<(&'static str, &'static str)>,
}

impl Frame {
    /// A frame with the files of the site at `base`.
    pub(super) fn new(name: &str, version: &str, assets: &Assets) -> Self {
        Self {
            name: name.to_owned(),
            subject: "Partner API",
            version: version.to_owned(),
            home: "/docs",
            css: assets.path("docs.css"),
            script: assets.path("docs.js"),
            try_script: assets.path("try.js"),
            icon: assets.path("icon.svg"),
            picture: assets.path("social.png"),
            early: assets::EARLY.trim(),
            origin: None,
            search: None,
            links: Vec::new(),
            files: Vec::new(),
        }
    }
}

/// One page.
pub(super) struct Page<'a> {
    pub(super) path: &'a str,
    pub(super) title: &'a str,
    pub(super) description: &'a str,
    /// Under the title; the description, unless the page has its own beginning.
    pub(super) lead: &'a str,
    /// Above the title.
    pub(super) above: Option<&'a str>,
    /// Where the same is as text.
    pub(super) markdown: Option<String>,
    pub(super) html: &'a str,
    pub(super) sections: &'a [Section],
    pub(super) is_reference: bool,
    pub(super) is_found: bool,
    /// Whether it has a form that sends requests.
    pub(super) tries: bool,
}

impl<'a> Page<'a> {
    /// A page of a reference, which has neither a beginning of its own nor a text form.
    pub(super) fn of_reference(
        path: &'a str,
        title: &'a str,
        description: &'a str,
        content: &'a Content,
    ) -> Page<'a> {
        Page {
            path,
            title,
            description,
            lead: "",
            above: None,
            markdown: None,
            html: &content.html,
            sections: &content.sections,
            is_reference: true,
            is_found: true,
            tries: false,
        }
    }

    /// The page for paths that do not exist; `html` says where to go instead.
    pub(super) fn missing(html: &'a str) -> Page<'a> {
        let lead = "The address is wrong, or the page has moved.";
        Page {
            path: "",
            title: "There is no such page",
            description: lead,
            lead,
            above: Some("404"),
            markdown: None,
            html,
            sections: &[],
            is_reference: false,
            is_found: false,
            tries: false,
        }
    }
}

#[derive(Template)]
#[template(path = "site/page.html")]
struct Whole<'a> {
    frame: &'a Frame,
    nav: &'a [Group],
    page: View<'a>,
}

/// A page as the template reads it.
struct View<'a> {
    page: &'a Page<'a>,
    toc: Vec<Entry<'a>>,
    before: Option<Link>,
    after: Option<Link>,
}

impl<'a> std::ops::Deref for View<'a> {
    type Target = Page<'a>;
    fn deref(&self) -> &Page<'a> {
        self.page
    }
}

/// The page with all that is around it.
pub(super) fn whole(frame: &Frame, nav: &[Group], page: &Page<'_>) -> String {
    let (before, after) = around(nav, page.path);
    let view = View { page, toc: toc::entries(page.sections), before, after };
    Whole { frame, nav, page: view }.render().expect("a page is rendered into memory")
}

/// What a page may load and whom it may ask: this listener, and nobody else. Nothing becomes markup by script.
static POLICY: LazyLock<HeaderValue> = LazyLock::new(|| {
    let hash = STANDARD.encode(Sha256::digest(assets::EARLY.trim()));
    let policy = format!(
        "default-src 'none'; script-src 'self' 'sha256-{hash}'; style-src 'self'; img-src 'self'; connect-src 'self'; \
         form-action 'self'; frame-ancestors 'none'; base-uri 'none'; require-trusted-types-for 'script'; \
         trusted-types 'none'"
    );
    HeaderValue::from_str(&policy).expect("words and base64")
});

/// Adds the headers that every response of a site has.
pub(super) fn protect(headers: &mut HeaderMap) {
    headers.insert(header::CONTENT_SECURITY_POLICY, POLICY.clone());
    for (name, value) in [
        (header::REFERRER_POLICY, "no-referrer"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
}
