//! Whether a request may pass, in one order for all routes.

use std::net::IpAddr;

use dropshot::Body;
use http::{HeaderMap, Method, Uri};

use super::form::Form;
use super::origin;
use super::reply::Reply;
use super::routes::{self, Found, Handler, Needs, Route};
use super::visitor::{self, Visitor, address_of};
use crate::app::App;
use crate::domain::access::AccessState;
use crate::domain::portal::PortalRole;
use crate::error::{Error, Result};
use crate::store::portal::sessions::SessionView;

/// Forms that a person sends in any minute at most, over all nodes: two a second, longer than anybody can click.
const FORMS_A_MINUTE: u32 = 120;

/// What becomes of a request.
pub(super) enum Let {
    /// It is answered by its handler.
    Pass(Box<Visitor>, Handler),
    /// Another page comes first.
    Elsewhere(Reply),
}

/// Lets a request pass, or says what comes before it: 404 and 405, another site's form (403), login, organization,
/// role (403), access (403), a fresh confirmation, a person's pace (429); then its form is read (408, 413, 415), and the
/// same from the session on is asked again.
pub(super) async fn admit(
    app: &App,
    found: Result<Found>,
    request: hyper::Request<Body>,
    request_id: &str,
    address: IpAddr,
) -> Result<Let> {
    let Found { route, parameters } = found.map_err(|error| refused(app, error, address))?;
    let (head, body) = request.into_parts();
    let changes = route.method != Method::GET;
    if changes {
        origin::check(&head.headers, &app.welcome.portal_url)
            .map_err(|error| refused(app, error, address))?;
    }
    let mut session = find_session(app, &head.headers).await?;
    if let Some(page) = comes_before(app, route, session.as_ref(), &head.uri)? {
        return Ok(Let::Elsewhere(page));
    }
    let mut form = Form::default();
    if changes {
        keep_pace(app, session.as_ref()).await?;
        form = Form::read(&head.headers, body, app.timeouts.body).await?;
        // A form takes its time to arrive. Who has lost the right meanwhile does not use it any more.
        session = find_session(app, &head.headers).await?;
        if let Some(page) = comes_before(app, route, session.as_ref(), &head.uri)? {
            return Ok(Let::Elsewhere(page));
        }
    }
    let query = Form::of_query(head.uri.query().unwrap_or_default())?;
    let request =
        visitor::RequestParts { headers: head.headers, uri: head.uri, parameters, query, form, address };
    let visitor = Visitor::new(app.clone(), session, request, request_id);
    Ok(Let::Pass(Box::new(visitor), route.handler))
}

/// The page that comes before what was asked for, if one does.
fn comes_before(app: &App, route: &Route, session: Option<&SessionView>, uri: &Uri) -> Result<Option<Reply>> {
    let changes = route.method != Method::GET;
    match (route.needs, session) {
        (Needs::Anyone, _) => {}
        (_, None) => return Ok(Some(Reply::to(&with_next("/login", uri, changes)))),
        (Needs::Account, Some(_)) => {}
        (Needs::Member(role), Some(session)) => {
            let Some(membership) = &session.membership else {
                return Ok(Some(Reply::to("/organizations")));
            };
            check_role(membership.role, role)?;
            if route.access {
                check_access(membership.access_state)?;
            }
        }
    }
    let is_sure = session.is_some_and(|session| session.is_stepped_up(app.clock.now()));
    let needs_confirmation = route.step_up && !is_sure;
    Ok(needs_confirmation.then(|| Reply::to(&with_next("/step-up", uri, changes))))
}

/// Wants no more than so many forms a minute of one person: each can leave an entry in the audit log, and a mail.
async fn keep_pace(app: &App, session: Option<&SessionView>) -> Result<()> {
    let Some(session) = session else { return Ok(()) };
    match app.too_many_from(session.account.id, FORMS_A_MINUTE).await {
        Some(retry_after_s) => Err(Error::RateLimited { retry_after_s }),
        None => Ok(()),
    }
}

/// Counts a refusal of an address; one of too many is told so.
fn refused(app: &App, error: Error, address: IpAddr) -> Error {
    match app.refusals.too_many_from(address, app.clock.now()) {
        true => Error::RefusedTooOften { retry_after_s: 60 },
        false => error,
    }
}

/// The open session of the cookie.
async fn find_session(app: &App, headers: &HeaderMap) -> Result<Option<SessionView>> {
    match visitor::session_token(headers) {
        Some(token) => app.store.portal_session(&token.hash(), app.clock.now()).await,
        None => Ok(None),
    }
}

/// A page that leads on afterwards: to the page that was asked for, or to the form of what was sent.
fn with_next(page: &str, uri: &Uri, changes: bool) -> String {
    let next = match changes {
        false => address_of(uri),
        // A form is shown where it is sent to, if it wants a confirmation. Others have no page of their own.
        true if routes::find(&Method::GET, uri.path()).is_ok() => uri.path(),
        true => "/",
    };
    match next {
        "/" => page.to_owned(),
        next => {
            let next: String = url::form_urlencoded::byte_serialize(next.as_bytes()).collect();
            format!("{page}?next={next}")
        }
    }
}

fn check_role(has: PortalRole, needs: PortalRole) -> Result<()> {
    let rank = |role| match role {
        PortalRole::Viewer => 0,
        PortalRole::Developer => 1,
        PortalRole::Admin => 2,
    };
    if rank(has) >= rank(needs) {
        return Ok(());
    }
    let who = match needs {
        PortalRole::Admin => "an admin",
        _ => "a developer or an admin",
    };
    Err(Error::Forbidden(format!("Only {who} of your organization can do this. Ask one of them.")))
}

fn check_access(state: AccessState) -> Result<()> {
    match state {
        AccessState::NotEnabled => Err(Error::PartnerAccessNotEnabled),
        AccessState::Disabled => Err(Error::PartnerAccessDisabled),
        AccessState::TestEnabled | AccessState::LiveEnabled => Ok(()),
    }
}
