//! What the pages have in common that let people in: what a use case works with, the cookies, and forms that come back
//! with what is wrong.

use askama::Template;
use http::HeaderMap;
use http::header::{ACCEPT, COOKIE, USER_AGENT};

use super::reply::Reply;
use super::visitor::{COOKIE as SESSION, Visitor};
use crate::error::{Detail, Error, Result};
use crate::http::ApiError;
use crate::use_cases::accounts::{Accounts, Browser, Opened, PasskeyPrompt};

/// What a browser is known by to those who logged in with it.
const DEVICE: &str = "__Host-trailflow-device";
/// As long as browsers keep a cookie, in seconds.
const DEVICE_S: u32 = 400 * 24 * 60 * 60;

/// What a use case of accounts works with.
pub(super) fn accounts(visitor: &Visitor) -> Accounts<'_> {
    let app = visitor.app();
    let agent = visitor.headers().get(USER_AGENT).and_then(|agent| agent.to_str().ok());
    Accounts {
        store: &app.store,
        sealer: &app.sealer,
        passwords: &app.passwords,
        passkeys: app.passkeys.as_ref(),
        post: app.post(),
        welcome: &app.welcome,
        now: visitor.now(),
        browser: Browser {
            address: visitor.address(),
            agent: agent.unwrap_or_default().to_owned(),
            device: device(visitor.headers()),
            request_id: visitor.request_id().to_owned(),
        },
    }
}

fn device(headers: &HeaderMap) -> Option<String> {
    let lines = headers.get_all(COOKIE).iter().filter_map(|line| line.to_str().ok());
    let mut pairs = lines.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.find(|(name, _)| *name == DEVICE).map(|(_, value)| value.to_owned())
}

/// The reply, with the cookies of a session that was opened or has a new token.
pub(super) fn let_in(reply: Reply, opened: &Opened) -> Result<Reply> {
    let token = opened.token.reveal();
    let reply = reply.with_cookie(&format!("{SESSION}={token}; Path=/; Secure; HttpOnly; SameSite=Lax"))?;
    if opened.device.is_empty() {
        return Ok(reply);
    }
    let device = &opened.device;
    reply.with_cookie(&format!(
        "{DEVICE}={device}; Path=/; Max-Age={DEVICE_S}; Secure; HttpOnly; SameSite=Lax"
    ))
}

/// The reply, without a session.
pub(super) fn let_out(reply: Reply) -> Result<Reply> {
    reply.with_cookie(&format!("{SESSION}=; Path=/; Max-Age=0; Secure; HttpOnly; SameSite=Lax"))
}

/// Whether the script asks for what the browser is to be asked for, rather than sending what it gave.
///
/// # Errors
/// When a browser without script sent the form.
pub(super) fn is_asked(visitor: &Visitor) -> Result<bool> {
    if !visitor.form().one("credential")?.is_empty() {
        return Ok(false);
    }
    if is_by_script(visitor) {
        return Ok(true);
    }
    Err(Error::bad_request(
        "Your browser sent no passkey. Passkeys need JavaScript, and a browser that knows them. Try again, or use a \
         password.",
    ))
}

fn is_by_script(visitor: &Visitor) -> bool {
    visitor.headers().get(ACCEPT).is_some_and(|accept| accept == "application/json")
}

/// What the browser is to be asked for, for the script.
pub(super) fn ask(prompt: &PasskeyPrompt) -> Reply {
    let prompt = serde_json::json!({ "ceremony": prompt.ceremony, "publicKey": prompt.options["publicKey"] });
    Reply::bytes("application/json", prompt.to_string())
}

/// Whether an error is the answer to the script, which asked what to ask the browser for. Errors that have a page of
/// their own are not: the script sends the form, and that leads to the page.
pub(super) fn is_for_script(visitor: &Visitor, error: &Error) -> bool {
    is_by_script(visitor) && is_told(error)
}

/// Why the browser is not to be asked, for the script, which shows it beside the button.
pub(super) fn not_asked(error: Error) -> Reply {
    let problem = Problem::of(&error);
    let fields = problem.fields.iter().map(|field| field.pointer.trim_start_matches('/'));
    let fields: Vec<String> = fields.filter_map(|field| problem.with(field)).collect();
    let words = if fields.is_empty() { problem.message } else { fields.join(" ") };
    let body = serde_json::json!({ "problem": words }).to_string();
    refused(Reply::bytes("application/json", body), error)
}

/// What the browser gave, and what it was asked for.
pub(super) fn given(visitor: &Visitor) -> Result<(&str, &str)> {
    Ok((visitor.form().one("ceremony")?, visitor.form().one("credential")?))
}

/// What is wrong with a form, for the page that shows it again.
#[derive(Default)]
pub(super) struct Problem {
    /// What is told above the form; empty: nothing is wrong.
    pub(super) message: String,
    fields: Vec<Detail>,
}

impl Problem {
    /// What is wrong with a field.
    pub(super) fn with(&self, field: &str) -> Option<String> {
        let detail = self.fields.iter().find(|detail| detail.pointer.trim_start_matches('/') == field)?;
        let mut label = field.to_owned();
        match field {
            "url" => label.make_ascii_uppercase(),
            _ => label[..1].make_ascii_uppercase(),
        }
        Some(format!("{label} {}.", detail.message))
    }

    fn of(error: &Error) -> Problem {
        match error {
            Error::BadRequest { details, .. } if details.len() > 1 => {
                Problem { message: "Fix the fields that are marked.".to_owned(), fields: details.clone() }
            }
            Error::BadRequest { details, .. } if !details.is_empty() => {
                Problem { message: "Fix the field that is marked.".to_owned(), fields: details.clone() }
            }
            Error::Unusable { detail, .. } => {
                Problem { message: "Fix the field that is marked.".to_owned(), fields: vec![detail.clone()] }
            }
            other => Problem { message: other.to_string(), fields: Vec::new() },
        }
    }
}

/// A page with a form: as it is shown first, or as it comes back. Other errors have a page of their own.
pub(super) fn form_page<T: Template>(
    error: Option<Error>,
    page: impl FnOnce(Problem) -> Result<T>,
) -> Result<Reply> {
    let Some(error) = error else { return Reply::page(&page(Problem::default())?) };
    if !is_told(&error) {
        return Err(error);
    }
    let page = page(Problem::of(&error))?;
    Ok(refused(Reply::page(&page)?, error))
}

/// Whether whoever sent a form is told the error beside it.
fn is_told(error: &Error) -> bool {
    matches!(
        error,
        Error::BadRequest { .. }
            | Error::Unusable { .. }
            | Error::Conflict(_)
            | Error::Unauthorized(_)
            | Error::TooManyAttempts { .. }
    )
}

/// The reply, as that to an error.
fn refused(reply: Reply, error: Error) -> Reply {
    let error = ApiError::from(error);
    let mut reply = reply.with_status(error.status);
    reply.headers.extend(error.headers.into_iter().filter(|(name, _)| name != "www-authenticate"));
    (reply.code, reply.cause) = (Some(error.code), error.cause);
    reply
}
