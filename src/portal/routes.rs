//! Every route of the portal, in one table. It feeds the routing, the guard, and the tests of roles and origins.

use futures::future::BoxFuture;
use http::Method;

use super::assets;
use super::pages::account::{codes, passkeys, password, sessions};
use super::pages::{
    account, activity, contacts, deliveries, documents, home, invitation, keys, login, organizations, people,
    recovery_codes, replays, requests, reset, staff_requests, step_up, usage, webhooks,
};
use super::reply::Reply;
use super::visitor::Visitor;
use crate::domain::portal::PortalRole;
use crate::error::{Error, Result};

/// Answers a request that the guard let pass.
pub(super) type Handler = for<'a> fn(&'a Visitor) -> BoxFuture<'a, Result<Reply>>;

/// One route.
pub struct Route {
    /// GET, which changes nothing but when something was seen last, or POST. A HEAD is a GET.
    pub method: Method,
    /// The path, with parameters in braces: `/keys/{id}/revoke`.
    pub path: &'static str,
    /// Who may.
    pub needs: Needs,
    /// Whether they must have confirmed within ten minutes that it is they. A form that needs it is shown, by GET, at
    /// the path that it is sent to.
    pub step_up: bool,
    /// Whether the organization must have access to the API: nothing is made, rolled or resumed without.
    pub access: bool,
    pub(super) handler: Handler,
}

/// Who may.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Needs {
    /// Anybody.
    Anyone,
    /// Somebody who is logged in, whatever their organization.
    Account,
    /// A member of an organization, with this role or a higher one.
    Member(PortalRole),
}

const VIEWER: Needs = Needs::Member(PortalRole::Viewer);
const DEVELOPER: Needs = Needs::Member(PortalRole::Developer);
const ADMIN: Needs = Needs::Member(PortalRole::Admin);

/// A GET that anybody in question may make.
const fn get(path: &'static str, needs: Needs, handler: Handler) -> Route {
    Route { method: Method::GET, path, needs, step_up: false, access: false, handler }
}

/// A POST, likewise.
const fn post(path: &'static str, needs: Needs, handler: Handler) -> Route {
    Route { method: Method::POST, path, needs, step_up: false, access: false, handler }
}

impl Route {
    /// The same, with a fresh confirmation.
    const fn stepped_up(mut self) -> Route {
        self.step_up = true;
        self
    }

    /// The same, while the organization has access.
    const fn with_access(mut self) -> Route {
        self.access = true;
        self
    }
}

/// The function as a handler.
macro_rules! to {
    ($handler:path) => {
        |visitor| Box::pin($handler(visitor))
    };
}

/// All routes.
pub static ROUTES: &[Route] = &[
    get("/assets/{name}", Needs::Anyone, to!(assets::show)),
    get("/login", Needs::Anyone, to!(login::show)),
    post("/login", Needs::Anyone, to!(login::send)),
    post("/login/passkey", Needs::Anyone, to!(login::passkey)),
    post("/logout", Needs::Account, to!(login::out)),
    get("/invitations/{token}", Needs::Anyone, to!(invitation::show)),
    post("/invitations/{token}", Needs::Anyone, to!(invitation::send)),
    post("/invitations/{token}/passkey", Needs::Anyone, to!(invitation::passkey)),
    post("/invitations/{token}/join", Needs::Account, to!(invitation::join)),
    get("/reset", Needs::Anyone, to!(reset::form)),
    post("/reset", Needs::Anyone, to!(reset::mail)),
    get("/reset/{token}", Needs::Anyone, to!(reset::show)),
    post("/reset/{token}", Needs::Anyone, to!(reset::send)),
    get("/step-up", Needs::Account, to!(step_up::show)),
    post("/step-up", Needs::Account, to!(step_up::send)),
    post("/step-up/passkey", Needs::Account, to!(step_up::passkey)),
    get("/organizations", Needs::Account, to!(organizations::show)),
    post("/organizations/{id}", Needs::Account, to!(organizations::switch)),
    get("/account", Needs::Account, to!(account::show)),
    post("/account", Needs::Account, to!(account::send)),
    get("/account/passkeys/new", Needs::Account, to!(passkeys::form)).stepped_up(),
    post("/account/passkeys/new", Needs::Account, to!(passkeys::send)).stepped_up(),
    get("/account/passkeys/{id}/remove", Needs::Account, to!(passkeys::question)).stepped_up(),
    post("/account/passkeys/{id}/remove", Needs::Account, to!(passkeys::remove)).stepped_up(),
    get("/account/password", Needs::Account, to!(password::form)).stepped_up(),
    post("/account/password", Needs::Account, to!(password::send)).stepped_up(),
    get("/account/password/remove", Needs::Account, to!(password::confirm)).stepped_up(),
    post("/account/password/remove", Needs::Account, to!(password::remove)).stepped_up(),
    get("/account/codes", Needs::Account, to!(codes::form)).stepped_up(),
    post("/account/codes", Needs::Account, to!(codes::send)).stepped_up(),
    get("/account/recovery-codes", Needs::Account, to!(recovery_codes::form)).stepped_up(),
    post("/account/recovery-codes", Needs::Account, to!(recovery_codes::send)).stepped_up(),
    post("/account/sessions/end", Needs::Account, to!(sessions::end_others)),
    post("/account/sessions/{id}/end", Needs::Account, to!(sessions::end)),
    get("/", VIEWER, to!(home::show)),
    get("/keys", VIEWER, to!(keys::list::show)),
    get("/keys/new", ADMIN, to!(keys::make::form)).stepped_up().with_access(),
    post("/keys/new", ADMIN, to!(keys::make::send)).stepped_up().with_access(),
    get("/keys/{id}/roll", ADMIN, to!(keys::roll::form)).stepped_up().with_access(),
    post("/keys/{id}/roll", ADMIN, to!(keys::roll::send)).stepped_up().with_access(),
    get("/keys/{id}/revoke", ADMIN, to!(keys::revoke::form)).stepped_up(),
    post("/keys/{id}/revoke", ADMIN, to!(keys::revoke::send)).stepped_up(),
    get("/keys/{id}/block", ADMIN, to!(keys::block::form)).stepped_up(),
    post("/keys/{id}/block", ADMIN, to!(keys::block::send)).stepped_up(),
    get("/usage", VIEWER, to!(usage::show)),
    get("/usage.csv", VIEWER, to!(usage::csv::send)),
    get("/requests", VIEWER, to!(requests::show)),
    get("/requests/{id}", VIEWER, to!(requests::one::show)),
    get("/webhooks", VIEWER, to!(webhooks::list::show)),
    get("/webhooks/new", DEVELOPER, to!(webhooks::make::form)).stepped_up().with_access(),
    post("/webhooks/new", DEVELOPER, to!(webhooks::make::send)).stepped_up().with_access(),
    get("/webhooks/{id}", VIEWER, to!(webhooks::show::show)),
    get("/webhooks/{id}/edit", DEVELOPER, to!(webhooks::edit::form)).stepped_up().with_access(),
    post("/webhooks/{id}/edit", DEVELOPER, to!(webhooks::edit::send)).stepped_up().with_access(),
    get("/webhooks/{id}/rotate", DEVELOPER, to!(webhooks::rotate::form)).stepped_up().with_access(),
    post("/webhooks/{id}/rotate", DEVELOPER, to!(webhooks::rotate::send)).stepped_up().with_access(),
    get("/webhooks/{id}/delete", DEVELOPER, to!(webhooks::delete::form)).stepped_up(),
    post("/webhooks/{id}/delete", DEVELOPER, to!(webhooks::delete::send)).stepped_up(),
    post("/webhooks/{id}/pause", DEVELOPER, to!(webhooks::pause::pause)),
    post("/webhooks/{id}/resume", DEVELOPER, to!(webhooks::pause::resume)).with_access(),
    post("/webhooks/{id}/test", DEVELOPER, to!(webhooks::test::send)).with_access(),
    get("/deliveries", VIEWER, to!(deliveries::list::show)),
    get("/deliveries/{id}", VIEWER, to!(deliveries::show::show)),
    get("/replays", VIEWER, to!(replays::list::show)),
    get("/replays/new", DEVELOPER, to!(replays::new::form)).with_access(),
    post("/replays/new", DEVELOPER, to!(replays::new::send)).with_access(),
    post("/replays/{id}/cancel", DEVELOPER, to!(replays::cancel::send)),
    get("/people", VIEWER, to!(people::show)),
    get("/people/invite", ADMIN, to!(people::form)).stepped_up(),
    post("/people/invite", ADMIN, to!(people::invite)).stepped_up(),
    get("/people/{id}/role", ADMIN, to!(people::role_form)).stepped_up(),
    post("/people/{id}/role", ADMIN, to!(people::change_role)).stepped_up(),
    get("/people/{id}/remove", ADMIN, to!(people::remove_form)).stepped_up(),
    post("/people/{id}/remove", ADMIN, to!(people::remove)).stepped_up(),
    get("/contacts", VIEWER, to!(contacts::show)),
    get("/contacts/technical", ADMIN, to!(contacts::form)),
    post("/contacts/technical", ADMIN, to!(contacts::send)),
    get("/contacts/support", ADMIN, to!(contacts::form)),
    post("/contacts/support", ADMIN, to!(contacts::send)),
    post("/contacts/notices", ADMIN, to!(contacts::switch)),
    get("/staff-requests", VIEWER, to!(staff_requests::show)),
    get("/staff-requests/limit", ADMIN, to!(staff_requests::form)).with_access(),
    post("/staff-requests/limit", ADMIN, to!(staff_requests::send)).with_access(),
    get("/staff-requests/scopes", ADMIN, to!(staff_requests::form)).with_access(),
    post("/staff-requests/scopes", ADMIN, to!(staff_requests::send)).with_access(),
    get("/staff-requests/live", ADMIN, to!(staff_requests::form)).with_access(),
    post("/staff-requests/live", ADMIN, to!(staff_requests::send)).with_access(),
    post("/staff-requests/{id}/cancel", DEVELOPER, to!(staff_requests::cancel)),
    get("/activity", VIEWER, to!(activity::show)),
    get("/documents", VIEWER, to!(documents::show)),
    get("/documents/changelog.atom", Needs::Anyone, to!(documents::feed::send)),
];

/// A route, and the values of its path's parameters.
pub(super) struct Found {
    pub(super) route: &'static Route,
    pub(super) parameters: Vec<String>,
}

/// The route of a request.
///
/// # Errors
/// When there is none with this path, or none with this method.
pub(super) fn find(method: &Method, path: &str) -> Result<Found> {
    let method = if *method == Method::HEAD { &Method::GET } else { method };
    let mut here: Vec<_> =
        ROUTES.iter().filter_map(|route| matched(route.path, path).map(|values| (route, values))).collect();
    // What is written out goes before what a parameter takes.
    here.sort_by_key(|(_, parameters)| parameters.len());
    let fewest = here.first().map(|(_, parameters)| parameters.len());
    here.retain(|(_, parameters)| Some(parameters.len()) == fewest);
    let allow: Vec<_> = here.iter().map(|(route, _)| route.method.as_str()).collect();
    match here.iter().position(|(route, _)| route.method == *method) {
        Some(at) => {
            let (route, parameters) = here.swap_remove(at);
            Ok(Found { route, parameters })
        }
        None if allow.is_empty() => Err(Error::not_found("There is no such page.")),
        None => Err(Error::MethodNotAllowed { method: method.to_string(), allow: allow.join(", ") }),
    }
}

/// The values of the parameters, if the path is the template's.
fn matched(template: &str, path: &str) -> Option<Vec<String>> {
    let (mut wanted, mut given) = (template.split('/'), path.split('/'));
    let mut values = Vec::new();
    loop {
        match (wanted.next(), given.next()) {
            (None, None) => return Some(values),
            (Some(wanted), Some(given)) if wanted.starts_with('{') && !given.is_empty() => {
                values.push(given.to_owned());
            }
            (Some(wanted), Some(given)) if wanted == given => {}
            _ => return None,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn a_path_leads_to_one_route() {
        let all: HashSet<_> = ROUTES.iter().map(|route| (route.method.as_str(), route.path)).collect();
        assert_eq!(all.len(), ROUTES.len());
        let path = |method, path: &str| find(&method, path).map(|found| (found.route.path, found.parameters));
        assert_eq!(path(Method::GET, "/keys/new").unwrap(), ("/keys/new", vec![]));
        assert_eq!(path(Method::HEAD, "/").unwrap(), ("/", vec![]));
        assert_eq!(
            path(Method::POST, "/keys/key_1/revoke").unwrap(),
            ("/keys/{id}/revoke", vec!["key_1".to_owned()])
        );
        assert!(
            matches!(path(Method::POST, "/keys"), Err(Error::MethodNotAllowed { allow, .. }) if allow == "GET")
        );
        for unknown in ["/keys/", "//keys", "/Keys", "/keys//revoke", "/none", ""] {
            assert!(matches!(path(Method::GET, unknown), Err(Error::NotFound(_))), "{unknown}");
        }
    }

    // Whoever confirms that it is they is led to a form, and not to a POST.
    #[test]
    fn a_form_that_wants_a_confirmation_is_shown_where_it_is_sent_to() {
        for route in ROUTES.iter().filter(|route| route.step_up && route.method == Method::POST) {
            let form = ROUTES.iter().find(|form| form.path == route.path && form.method == Method::GET);
            let form = form.unwrap_or_else(|| panic!("{} is not shown", route.path));
            assert!(
                form.step_up && form.needs == route.needs && form.access == route.access,
                "{}",
                route.path
            );
        }
    }
}
