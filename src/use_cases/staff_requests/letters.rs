//! What staff and whoever asked are mailed.

use crate::config::Welcome;
use crate::domain::id::{OrganizationId, StaffRequestId};
use crate::domain::staff_request::{StaffRequestKind, StaffRequestState};
use crate::error::Result;
use crate::mailing::{Action, Letter, Note};
use crate::store::staff_requests::StaffRequestRow;

/// For staff: somebody asks for something.
pub(super) fn opened(
    welcome: &Welcome,
    organization: &str,
    row: &StaffRequestRow,
    wanted: &str,
) -> Result<Letter> {
    let id = StaffRequestId::from_uuid(row.id);
    let who = row.opened_by_name.as_deref().unwrap_or(&row.opened_by_email);
    let note = Note {
        greeting: None,
        paragraphs: vec![
            format!("{who} of {organization} asks for something that Trailflow decides."),
            format!(
                "Look at it with: trailflow ops requests show {id}. Then decide with: trailflow ops requests approve \
                 or decline, and --words for what they are told."
            ),
        ],
        facts: vec![
            ("Request", id.to_string()),
            ("Organization", format!("{organization} ({})", OrganizationId::from_uuid(row.organization_id))),
            ("Wanted", wanted.to_owned()),
            ("Reason", row.reason.clone()),
            ("Asked by", row.opened_by_email.clone()),
        ],
        action: None,
    };
    let subject = format!("{organization} asks: {}", kind(row));
    letter("staff_request_opened", row, welcome.staff_email.clone(), subject, note, welcome)
}

/// For whoever asked: what was decided.
pub(super) fn decided(welcome: &Welcome, row: &StaffRequestRow, wanted: &str) -> Result<Letter> {
    let outcome = if row.state == StaffRequestState::Approved.as_str() { "approved" } else { "declined" };
    let mut paragraphs = vec![format!("Trailflow has {outcome} your request.")];
    if row.kind == StaffRequestKind::LiveAccess.as_str() && row.state == StaffRequestState::Approved.as_str()
    {
        paragraphs.push("Trailflow enables live access separately, and tells you when it is.".to_owned());
    }
    let note = Note {
        greeting: row.opened_by_name.clone(),
        paragraphs,
        facts: vec![
            ("You asked for", wanted.to_owned()),
            ("Trailflow's words", row.decision.clone().unwrap_or_default()),
        ],
        action: Some(Action {
            label: "Open the portal",
            url: format!("{}{}", welcome.portal_url, page(row)),
        }),
    };
    let subject = format!("Your request was {outcome}: {}", kind(row));
    letter("staff_request_decided", row, row.opened_by_email.clone(), subject, note, welcome)
}

fn letter(
    kind: &'static str,
    row: &StaffRequestRow,
    to: String,
    subject: String,
    note: Note,
    welcome: &Welcome,
) -> Result<Letter> {
    let (text, html) = note.write(&subject, &welcome.support_email)?;
    let organization = Some(OrganizationId::from_uuid(row.organization_id));
    Ok(Letter { kind, organization, about: Some(row.id), to, subject, text, html })
}

/// The portal's page that tells of such requests.
fn page(row: &StaffRequestRow) -> &'static str {
    if row.kind == StaffRequestKind::Replay.as_str() { "/replays" } else { "/staff-requests" }
}

/// The kind in a subject line.
fn kind(row: &StaffRequestRow) -> &str {
    match row.kind.as_str() {
        "LIMIT" => "a higher limit",
        "SCOPES" => "more scopes",
        "LIVE_ACCESS" => "live access",
        "REPLAY" => "a replay",
        other => other,
    }
}
