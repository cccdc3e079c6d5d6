//! Pages that say one thing, with or without a form: subscribing, unsubscribing, and what is not there.

use askama::Template;

use super::frame::{Frame, Site, html};
use crate::error::Result;

/// One thing to say.
pub struct Message {
    /// In short.
    pub heading: &'static str,
    /// In sentences.
    pub lines: Vec<String>,
    /// What can be sent from there.
    pub form: Option<Form>,
}

/// A form with one button.
pub struct Form {
    /// Where it is sent to.
    pub action: &'static str,
    /// What it carries.
    pub token: String,
    /// What its button says.
    pub button: &'static str,
    /// The components to choose from.
    pub components: Vec<Choice>,
}

/// A component to choose.
pub struct Choice {
    /// Its name in addresses.
    pub slug: &'static str,
    /// Its name.
    pub name: &'static str,
    /// Whether it is chosen.
    pub checked: bool,
}

#[derive(Template)]
#[template(path = "status/message.html")]
struct Page {
    frame: Frame,
    heading: &'static str,
    lines: Vec<String>,
    form: Option<Form>,
}

impl Message {
    /// As a page.
    ///
    /// # Errors
    /// When it cannot be rendered.
    pub fn page(self, site: &Site) -> Result<String> {
        let Message { heading, lines, form } = self;
        html(&Page { frame: Frame::new(site, heading, None), heading, lines, form })
    }
}
