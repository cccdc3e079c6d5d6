//! `GET /people` and `GET /people/invite`

use askama::Template;

use crate::domain::id::PortalUserId;
use crate::domain::portal::{PortalRole, PortalUserStatus};
use crate::error::{Error, Result};
use crate::portal::frame::{Frame, initials, role_word};
use crate::portal::once;
use crate::portal::reply::Reply;
use crate::portal::times::{Clock, When, counted, span};
use crate::portal::visitor::Visitor;
use crate::store::portal_users::PortalUserRow;

#[derive(Template)]
#[template(path = "portal/people.html")]
struct Page {
    frame: Frame,
    is_admin: bool,
    done: &'static str,
    summary: String,
    people: Vec<Line>,
    invited: Vec<Line>,
}

/// Somebody.
struct Line {
    id: String,
    name: String,
    email: String,
    initials: String,
    role: &'static str,
    is_self: bool,
    since: Option<When>,
    invited_by: String,
    invited: When,
    /// How long an invitation can be used, and until when.
    expires: Option<(String, When)>,
}

/// Lists the people.
pub(in crate::portal) async fn show(visitor: &Visitor) -> Result<Reply> {
    let (organization, store) = (visitor.organization_id()?, &visitor.app().store);
    let found = store.current_portal_users(organization).await?;
    let of = |status: PortalUserStatus| -> Result<Vec<Line>> {
        found
            .iter()
            .filter(|row| row.status == status.as_str())
            .map(|row| line(visitor, row, &found))
            .collect()
    };
    let (people, invited) = (of(PortalUserStatus::Active)?, of(PortalUserStatus::Invited)?);
    let number = |lines: &[Line]| i64::try_from(lines.len()).unwrap_or(i64::MAX);
    let persons = match people.len() {
        1 => "1 person".to_owned(),
        many => format!("{many} people"),
    };
    Reply::page(&Page {
        frame: Frame::new(visitor, "People", "/people")?,
        is_admin: visitor.is_admin(),
        done: match visitor.query().one("done")? {
            "invited" => "The invitation is queued. It can be used for 7 days.",
            "role" => "The role is changed.",
            "removed" => "The person is removed, and their sessions have ended.",
            _ => "",
        },
        summary: format!("{persons} and {}", counted(number(&invited), "open invitation")),
        people,
        invited,
    })
}

/// Who sent an invitation: somebody of the organization, or Trailflow.
fn inviter(row: &PortalUserRow, all: &[PortalUserRow]) -> String {
    let inviter = all.iter().find(|other| Some(&other.email) == row.invited_by.as_ref());
    inviter.map_or_else(|| "Trailflow".to_owned(), |person| super::called(person).to_owned())
}

fn line(visitor: &Visitor, row: &PortalUserRow, all: &[PortalUserRow]) -> Result<Line> {
    let clock = Clock::new(visitor.zone(), visitor.now());
    let name = super::called(row).to_owned();
    let left = row.invitation_expires_at.map(|moment| (moment - visitor.now(), moment));
    Ok(Line {
        id: PortalUserId::from_uuid(row.id).to_string(),
        initials: initials(&name),
        name,
        email: row.email.clone(),
        // A role that a newer version wrote opens nothing, and is shown as it is called there.
        role: row.role.parse().map_or("Unknown", role_word),
        is_self: row.id == visitor.member()?.user.uuid(),
        since: row.accepted_at.map(|moment| clock.day(moment)),
        invited_by: inviter(row, all),
        invited: clock.short(row.invited_at),
        expires: left.map(|(left, moment)| {
            (if left > 0 { format!("in {}", span(left)) } else { "Expired".to_owned() }, clock.full(moment))
        }),
    })
}

#[derive(Template)]
#[template(path = "portal/person_invite.html")]
struct Form<'a> {
    frame: Frame,
    form: String,
    email: &'a str,
    name: &'a str,
    role: &'a str,
    error: Option<String>,
}

/// Shows the form of an invitation; for somebody again, with what is known of them.
pub(in crate::portal) async fn form(visitor: &Visitor) -> Result<Reply> {
    fill(visitor, None).await
}

/// The form, as it was filled in if it was sent.
pub(super) async fn fill(visitor: &Visitor, error: Option<&Error>) -> Result<Reply> {
    let values = if error.is_some() { visitor.form() } else { visitor.query() };
    let role = values.one("role").ok().filter(|role| role.parse::<PortalRole>().is_ok());
    let status = if error.is_some() { 400 } else { 200 };
    let page = Form {
        frame: Frame::new(visitor, "Invite a person", "/people")?,
        form: once::id(),
        email: values.one("email").unwrap_or_default(),
        name: values.one("name").unwrap_or_default(),
        role: role.unwrap_or("DEVELOPER"),
        error: error.map(ToString::to_string),
    };
    Ok(Reply::page(&page)?.with_status(status))
}
