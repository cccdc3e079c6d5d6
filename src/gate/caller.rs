//! Who is calling: the API key in the Authorization header.

use std::sync::Arc;

use http::header::AUTHORIZATION;

use super::served::Partner;
use crate::domain::access::{AccessState, KeyMode, Scope};
use crate::domain::id::{ApiKeyId, OrganizationId};
use crate::domain::refusal::RefusalCause;
use crate::error::{Error, Result};
use crate::http::{Api, CallerNote, Exchange};
use crate::keys::{ApiKey, Found};
use crate::secrets::credential::{Credential, Kind};
use crate::store::UnitOfWork;

/// The holder of an API key, and the last read state of its organization.
#[derive(Debug, Clone)]
pub struct Caller {
    key: Arc<ApiKey>,
    mode: KeyMode,
    state: AccessState,
}

impl Caller {
    /// The API key's public id.
    #[must_use]
    pub fn id(&self) -> ApiKeyId {
        self.key.id
    }

    /// The API client that the key belongs to: a key together with those that replaced it by rolling.
    /// Whatever must survive a roll is counted and stored per client.
    #[must_use]
    pub fn client(&self) -> ApiKeyId {
        self.key.client
    }

    /// The key's name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.key.name
    }

    /// The organization that the key belongs to.
    #[must_use]
    pub fn organization(&self) -> OrganizationId {
        self.key.organization
    }

    /// Test or live.
    #[must_use]
    pub fn mode(&self) -> KeyMode {
        self.mode
    }

    /// What the key may do.
    #[must_use]
    pub fn scopes(&self) -> &[Scope] {
        &self.key.scopes
    }

    /// Requests per minute.
    #[must_use]
    pub fn per_minute(&self) -> u32 {
        self.key.per_minute
    }

    /// The organization's access state.
    #[must_use]
    pub fn state(&self) -> AccessState {
        self.state
    }
}

/// The caller of a partner request.
///
/// Unknown keys and wrong secrets get an identical response in the same time: only the log tells them apart.
/// A caller with the secret of a revoked or expired key learns that it has ended.
pub(super) async fn identify(exchange: &Exchange<Partner>) -> Result<Caller> {
    let credential = present(exchange, &API_KEY)?;
    let Kind::ApiKey(mode) = credential.kind() else { return Err(refuse(exchange, RefusalCause::Unknown)) };
    let app = &exchange.api().app;
    let (key, state) = match app.directory.find(&credential).await? {
        Found::Key(key, state) => (key, state),
        Found::WrongSecret => return Err(refuse(exchange, RefusalCause::WrongSecret)),
        Found::Unknown => return Err(refuse(exchange, RefusalCause::Unknown)),
    };
    // From here on the holder of the key is asking: what comes of it counts as theirs; of a prober, as nobody's.
    let is_counted = !key.is_probe;
    exchange.note_caller(CallerNote {
        key: key.label.clone(),
        organization: is_counted.then(|| key.organization_label.clone()),
        id: key.id.uuid(),
        organization_id: is_counted.then(|| key.organization.uuid()),
    });
    let ends = Ends { revoked_at: key.revoked_at, expires_at: key.expires_at, blocked_at: key.blocked_at };
    ends.check(exchange)?;
    if key.mode != Some(mode) {
        return Err(refuse(exchange, RefusalCause::WrongMode));
    }
    Ok(Caller { key, mode, state })
}

/// Looks at a caller's key again, inside a write: it may have ended while a slow check ran before the transaction.
///
/// A write holds its organization's clock from its beginning. Whoever pauses the subscriptions of a key takes the clock
/// after the key has ended: so they wait for a write that looked before, and find what it left.
pub(super) async fn check_again(
    exchange: &Exchange<Partner>,
    caller: &Caller,
    tx: &UnitOfWork,
) -> Result<()> {
    let found = tx.tenant().await?.api_key(caller.id()).await?;
    let row = found.ok_or_else(|| refuse(exchange, RefusalCause::Unknown))?;
    let ends = Ends { revoked_at: row.revoked_at, expires_at: row.expires_at, blocked_at: row.blocked_at };
    ends.check(exchange)
}

/// The moments from which a key is refused.
struct Ends {
    revoked_at: Option<i64>,
    expires_at: Option<i64>,
    blocked_at: Option<i64>,
}

impl Ends {
    /// Refuses a key that has ended, for a caller who has its secret.
    fn check(self, exchange: &Exchange<Partner>) -> Result<()> {
        let now = exchange.api().app.clock.now();
        let expired_at = self.expires_at.filter(|moment| *moment <= now);
        let ends = [
            (self.revoked_at, RefusalCause::Revoked, "was revoked"),
            (expired_at, RefusalCause::Expired, "expired"),
            (self.blocked_at, RefusalCause::Blocked, "was blocked by an admin of your organization"),
        ];
        let end = ends.into_iter().find_map(|(moment, cause, how)| Some((moment?, cause, how)));
        let Some((moment, cause, how)) = end else { return Ok(()) };
        exchange.note_refusal(cause);
        // What a key has left of its limit is told while it works.
        exchange.withdraw_announced();
        Err(ended("API key", how, moment))
    }
}

/// The refusal of a revoked or expired credential, for a caller who has its secret.
pub(super) fn ended(what: &str, how: &str, moment: i64) -> Error {
    let day = chrono::DateTime::from_timestamp_millis(moment).unwrap_or_default().format("%Y-%m-%d");
    unauthorized(&format!("This {what} {how} on {day} (UTC). Use a current one."))
}

fn refuse(exchange: &Exchange<Partner>, cause: RefusalCause) -> Error {
    exchange.note_refusal(cause);
    unauthorized("The key is unknown or revoked. Use a current key of your organization.")
}

/// What an API's callers present, in the words of its refusals.
pub(super) struct Presented {
    what: &'static str,
    short: &'static str,
    prefixes: &'static [&'static str],
}

const API_KEY: Presented = Presented { what: "API key", short: "key", prefixes: &["tf_test_", "tf_live_"] };
pub(super) const OPERATOR_TOKEN: Presented =
    Presented { what: "operator token", short: "token", prefixes: &["tf_operator_"] };

/// The credential that a request presents as `Authorization: Bearer …`.
pub(super) fn present<S: Api>(exchange: &Exchange<S>, expected: &Presented) -> Result<Credential> {
    let absent = !exchange.headers().contains_key(AUTHORIZATION);
    read(exchange, expected).inspect_err(|_| {
        exchange.note_refusal(if absent { RefusalCause::Missing } else { RefusalCause::Malformed });
    })
}

fn read<S: Api>(exchange: &Exchange<S>, expected: &Presented) -> Result<Credential> {
    let mut values = exchange.headers().get_all(AUTHORIZATION).iter();
    let value = match (values.next(), values.next()) {
        (Some(value), None) => value,
        (Some(_), Some(_)) => return Err(unauthorized("Send one Authorization header, not several.")),
        (None, _) => return Err(unauthorized(&missing(exchange, expected))),
    };
    let token = value.to_str().ok().and_then(|value| {
        let (scheme, token) = value.split_once(' ')?;
        scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
    });
    let token = token.ok_or_else(|| unauthorized(&format!("{}.", expected.how())))?;
    let Presented { what, short, .. } = expected;
    Credential::parse(token).ok_or_else(|| {
        unauthorized(&format!(
            "The {what} is malformed (truncated or mistyped). Copy the complete {short} again."
        ))
    })
}

impl Presented {
    fn how(&self) -> String {
        format!("Send the {} as `Authorization: Bearer <{}>`", self.what, self.short)
    }
}

/// The message for a caller without the header. The usual mistake is a key in another place.
fn missing<S: Api>(exchange: &Exchange<S>, expected: &Presented) -> String {
    let elsewhere = ["x-api-key", "api-key", "x-auth-token"]
        .into_iter()
        .find(|name| exchange.headers().contains_key(*name));
    let query = exchange.uri().query().unwrap_or_default();
    let how = expected.how();
    if expected.prefixes.iter().any(|prefix| query.contains(prefix)) {
        let short = expected.short;
        return format!(
            "{how}, never in the URL: URLs end up in logs. Replace the {short} that you sent this way."
        );
    }
    match elsewhere {
        Some(name) => format!("{how}; the {name} header is not read."),
        None => format!("{how}."),
    }
}

fn unauthorized(message: &str) -> Error {
    Error::Unauthorized(message.to_owned())
}
