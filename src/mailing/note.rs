//! Mails of one form: who is greeted, a few sentences, a few facts and one thing to do.

use askama::Template;

use crate::error::{Error, Result};
use crate::mail::wrapped;

/// What such a mail says.
#[derive(Debug, Clone, Default)]
pub struct Note {
    /// Whom it greets by name.
    pub greeting: Option<String>,
    /// Sentences, paragraph by paragraph.
    pub paragraphs: Vec<String>,
    /// Names and values.
    pub facts: Vec<(&'static str, String)>,
    /// What to do.
    pub action: Option<Action>,
}

/// Something to do, at an address.
#[derive(Debug, Clone)]
pub struct Action {
    /// What a button says.
    pub label: &'static str,
    /// Where it leads.
    pub url: String,
}

#[derive(Template)]
#[template(path = "note.txt")]
struct Text<'a> {
    note: &'a Note,
    support_email: &'a str,
}

#[derive(Template)]
#[template(path = "note.html")]
struct Html<'a> {
    title: &'a str,
    note: &'a Note,
    support_email: &'a str,
}

impl Note {
    /// As text and as HTML.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn write(&self, title: &str, support_email: &str) -> Result<(String, String)> {
        let text = Text { note: self, support_email }.render().map_err(Error::internal)?;
        let html = Html { title, note: self, support_email }.render().map_err(Error::internal)?;
        Ok((wrapped(&text), html))
    }
}
