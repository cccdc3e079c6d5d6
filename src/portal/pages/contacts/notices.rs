//! `POST /contacts/notices`, and what each kind of notice is.

use crate::domain::notice::NoticeKind;
use crate::error::{Error, Result};
use crate::portal::reply::Reply;
use crate::portal::visitor::Visitor;
use crate::use_cases::notices;

/// A kind of notice, as it is shown.
pub(super) struct Switch {
    pub(super) kind: &'static str,
    pub(super) title: &'static str,
    pub(super) text: &'static str,
    pub(super) to: &'static str,
    pub(super) is_on: bool,
    /// Whether it cannot be switched off.
    pub(super) is_fixed: bool,
}

/// All kinds, of which these are switched off.
pub(super) fn switches(off: &[String]) -> Vec<Switch> {
    let switch = |kind: NoticeKind| {
        let (title, text) = words(kind);
        let to = if kind.is_technical() { "Admins and technical contacts" } else { "Admins" };
        let is_on = !off.iter().any(|off| off == kind.as_str());
        Switch { kind: kind.as_str(), title, text, to, is_on, is_fixed: kind.is_security() }
    };
    NoticeKind::ALL.iter().copied().map(switch).collect()
}

/// Switches the kinds that the form shows. One that it does not show stays as it is: the form may be of another version.
pub(in crate::portal) async fn send(visitor: &Visitor) -> Result<Reply> {
    let (store, organization, form) = (&visitor.app().store, visitor.organization_id()?, visitor.form());
    let off = store.notices_off(organization).await?;
    let mut tx = store.begin(organization, visitor.now()).await?;
    for word in form.all("shown") {
        let kind: NoticeKind =
            word.parse().map_err(|_| Error::invalid("shown", "must be kinds of notices"))?;
        let on = form.all("on").any(|on| on == word);
        if on == off.iter().any(|off| off == word) {
            notices::switch(&mut tx, visitor, kind, on)?;
        }
    }
    tx.commit().await?;
    Ok(Reply::to("/contacts?done=notices"))
}

/// What a kind is called, and when it is sent.
fn words(kind: NoticeKind) -> (&'static str, &'static str) {
    match kind {
        NoticeKind::DeliveriesParked => (
            "Webhook deliveries are parked",
            "An endpoint failed every attempt; and again when deliveries arrive.",
        ),
        NoticeKind::KeyExpires => ("A key expires", "14, 3 and 1 days before it does."),
        NoticeKind::RevokedKeyUsed => ("A revoked key is used", "Once for each key."),
        NoticeKind::RateLimited => (
            "A key meets its limit",
            "Requests got 429 in 3 of 5 minutes; and again when none did for an hour.",
        ),
        NoticeKind::AccessChanged => {
            ("API access has changed", "Trailflow enabled, disabled or restored it.")
        }
        NoticeKind::LimitChanged => ("A key has another limit", "Trailflow changed it."),
        NoticeKind::LiveKeyIssued => ("A live key was issued or rolled", "By Trailflow."),
        NoticeKind::KeyMade => ("A test key was created or rolled", "By an admin of your organization."),
        NoticeKind::KeyBlocked => {
            ("A live key was blocked", "By an admin; and again when Trailflow unblocks it.")
        }
        NoticeKind::DeprecatedCalled => {
            ("A deprecated operation is still called", "90, 30 and 7 days before it ends.")
        }
        NoticeKind::ContractVersion => ("The API has a new version", "With a link to the changelog."),
    }
}
