//! Everything that is served, rendered from [facts](super::facts): pages without script or cookie, feeds, and JSON.

mod component;
mod feeds;
mod frame;
mod history;
mod home;
mod incident;
mod maintenance;
mod message;
mod paths;
mod uptime;
mod v2;
mod views;

use crate::error::Result;
use crate::status::core::Component;
use crate::status::facts::Facts;
use crate::status::shelf::Rendered;
pub use frame::{Site, css};
pub use incident::BY_PROBE;
pub use message::{Choice, Form, Message};

/// A page's media type.
pub const HTML: &str = "text/html; charset=utf-8";
const ATOM: &str = "application/atom+xml; charset=utf-8";
const JSON: &str = "application/json";

/// Renders everything.
///
/// # Errors
/// When something cannot be rendered; then what was served before stays.
pub fn all(site: &Site, facts: &Facts) -> Result<Rendered> {
    let mut rendered = Rendered::default();
    rendered.add("/", HTML, home::page(site, facts)?);
    rendered.add("/history", HTML, history::page(site, facts)?);
    rendered.add("/uptime", HTML, uptime::page(site, facts)?);
    rendered.add("/feed.atom", ATOM, feeds::feed(site, facts, None)?);
    for component in Component::ALL.iter().copied() {
        let path = paths::component(component);
        rendered.add(path.clone(), HTML, component::page(site, facts, component)?);
        rendered.add(format!("{path}.atom"), ATOM, feeds::feed(site, facts, Some(component))?);
    }
    for found in &facts.incidents {
        rendered.add(paths::incident(&found.row), HTML, incident::page(site, facts, found)?);
    }
    for (path, value) in v2::all(site, facts) {
        rendered.add(path, JSON, value.to_string());
    }
    Ok(rendered)
}
