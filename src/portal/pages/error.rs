//! The page of an error. What is not there and what is another organization's look the same.

use askama::Template;

use crate::app::App;
use crate::error::Error;
use crate::http::ApiError;
use crate::portal::frame::Gate;
use crate::portal::reply::Reply;
use crate::store::requests::NO_SUCH_REQUEST;

#[derive(Template)]
#[template(path = "portal/error.html")]
struct Page<'a> {
    gate: Gate,
    status: u16,
    heading: &'a str,
    text: &'a str,
    request_id: &'a str,
}

/// The reply to a request that met an error.
pub(in crate::portal) fn of(app: &App, error: Error, request_id: &str) -> Reply {
    let muted = matches!(error, Error::RefusedTooOften { .. });
    let (heading, text) = words(&error);
    let error = ApiError::from(error);
    let gate = Gate::new(app, heading);
    let page = Page { gate, status: error.status, heading, text: &text, request_id };
    let reply =
        Reply::page(&page).unwrap_or_else(|_| Reply::bytes("text/plain; charset=utf-8", text.clone()));
    let mut reply = reply.with_status(error.status);
    reply.headers.extend(error.headers.into_iter().filter(|(name, _)| name != "www-authenticate"));
    (reply.code, reply.cause, reply.muted) = (Some(error.code), error.cause, muted);
    reply
}

/// What the page says. Most errors have words for those who call an API; people read others.
fn words(error: &Error) -> (&'static str, String) {
    let told = error.to_string();
    match error {
        // Its id was typed in or copied from a log: what is wrong with it helps more than that a page is missing.
        Error::NotFound(told) if told == NO_SUCH_REQUEST => (
            "No request with this id",
            "No request of the last 30 days with a key of your organization has this id. The newest appear within a \
             second. A request without a valid key, refused with 401, belongs to no organization: support can find it."
                .to_owned(),
        ),
        Error::NotFound(_) => (
            "This page does not exist",
            "Or it belongs to an organization that you are not a member of. Both cases look the same.".to_owned(),
        ),
        Error::Forbidden(_) => ("You cannot do this", told),
        Error::PartnerAccessNotEnabled => (
            "API access is not enabled yet",
            "Your organization can do this once Trailflow has enabled its access.".to_owned(),
        ),
        Error::PartnerAccessDisabled => (
            "API access is disabled",
            "While access is disabled, nothing can be made or resumed. You can still revoke and remove. Contact Trailflow."
                .to_owned(),
        ),
        Error::MethodNotAllowed { .. } => {
            ("This page cannot be used this way", "Open the page, and use its buttons.".to_owned())
        }
        Error::RequestTimeout { .. } | Error::IncompleteBody { .. } => {
            ("The form did not arrive", "Nothing was changed. Go back, and send it again.".to_owned())
        }
        Error::PayloadTooLarge { .. } => {
            ("The form is too large", "Nothing was changed. Go back, and send less.".to_owned())
        }
        Error::RefusedTooOften { .. } | Error::RateLimited { .. } => {
            ("Too many requests", "Wait a minute, and try again.".to_owned())
        }
        Error::Unavailable { .. } => {
            ("Briefly unavailable", "Nothing was lost. Try again in a moment.".to_owned())
        }
        Error::Internal { .. } => (
            "Something failed on our side",
            "Try again. If it persists, send support the requestId below.".to_owned(),
        ),
        _ => ("This did not work", told),
    }
}
