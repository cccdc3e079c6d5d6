//! `/invitations/{token}`: looking at it changes nothing, and joining uses it up.

use askama::Template;

use super::gone;
use super::recovery_codes;
use crate::domain::portal::PortalRole;
use crate::error::{Error, Result};
use crate::portal::accounts::{
    Problem, accounts, ask, form_page, given, is_asked, is_for_script, let_in, not_asked,
};
use crate::portal::frame::{Gate, role_word};
use crate::portal::reply::Reply;
use crate::portal::times::{Clock, When};
use crate::portal::visitor::Visitor;
use crate::use_cases::accounts::{self, Invited, Joined, NewLogin, Offer};

#[derive(Template)]
#[template(path = "portal/invitation.html")]
struct Page<'a> {
    gate: Gate,
    problem: Problem,
    token: &'a str,
    organization: &'a str,
    inviter: &'a str,
    email: &'a str,
    name: &'a str,
    role: &'static str,
    may: &'static str,
    expires: When,
    offer: Option<Offer>,
    has_passkeys: bool,
    /// Whether the password's form is open.
    password_open: bool,
    /// Who is logged in, if somebody is.
    signed_in: Option<&'a str>,
}

/// `GET /invitations/{token}`
pub(in crate::portal) async fn show(visitor: &Visitor) -> Result<Reply> {
    page(visitor, None).await
}

/// `POST /invitations/{token}`: with a password and one-time codes.
pub(in crate::portal) async fn send(visitor: &Visitor) -> Result<Reply> {
    let form = visitor.form();
    let new = NewLogin {
        name: form.one("name")?,
        password: form.exact("password")?,
        offered: form.one("offer")?,
        code: form.one("code")?,
    };
    let joined = accounts::accept_with_password(&accounts(visitor), visitor.parameter(), new).await;
    answer(visitor, joined).await
}

/// `POST /invitations/{token}/passkey`
pub(in crate::portal) async fn passkey(visitor: &Visitor) -> Result<Reply> {
    let (token, accounts) = (visitor.parameter(), accounts(visitor));
    let joined = async {
        let name = visitor.form().one("name")?;
        if is_asked(visitor)? {
            return accounts::ask_to_accept(&accounts, token, name).await.map(|asked| Err(ask(&asked)));
        }
        accounts::accept_with_passkey(&accounts, token, name, given(visitor)?).await.map(Ok)
    };
    match joined.await {
        Ok(Ok(joined)) => welcome(visitor, &joined),
        Ok(Err(asked)) => Ok(asked),
        Err(error) if is_for_script(visitor, &error) => Ok(not_asked(error)),
        Err(error) => page(visitor, Some(error)).await,
    }
}

/// `POST /invitations/{token}/join`: with the account that is logged in.
pub(in crate::portal) async fn join(visitor: &Visitor) -> Result<Reply> {
    let joined = accounts::attach(&accounts(visitor), visitor.parameter(), visitor.account()?).await;
    answer(visitor, joined).await
}

async fn answer(visitor: &Visitor, joined: Result<Joined>) -> Result<Reply> {
    match joined {
        Ok(joined) => welcome(visitor, &joined),
        Err(error) => page(visitor, Some(error)).await,
    }
}

fn welcome(visitor: &Visitor, joined: &Joined) -> Result<Reply> {
    let reply = if joined.recovery_codes.is_empty() {
        Reply::to("/")
    } else {
        let heading = format!("Welcome to {}", joined.organization_name);
        recovery_codes::page(visitor, &heading, &joined.recovery_codes)?
    };
    let_in(reply, &joined.opened)
}

async fn page(visitor: &Visitor, error: Option<Error>) -> Result<Reply> {
    let (accounts, token) = (accounts(visitor), visitor.parameter());
    if matches!(error, Some(Error::NotFound(_))) {
        return gone::page(visitor, error);
    }
    let invited = match accounts::invitation(&accounts, token).await {
        Err(error @ Error::NotFound(_)) => return gone::page(visitor, Some(error)),
        invited => invited?,
    };
    let Invited { user, organization, account } = &invited;
    let role: PortalRole = user.role.parse().map_err(Error::internal)?;
    let form = visitor.form();
    let offer = match account {
        Some(_) => None,
        None => Some(accounts::offer_again(&accounts, user.id, &user.email, form.one("offer")?)?),
    };
    let sent = form.one("name")?;
    let name = if sent.is_empty() { user.name.as_deref().unwrap_or_default() } else { sent };
    form_page(error, |problem| {
        Ok(Page {
            gate: Gate::new(visitor.app(), &format!("Join {}", organization.name)),
            password_open: !form.exact("offer")?.is_empty(),
            problem,
            token,
            organization: &organization.name,
            inviter: user.invited_by.as_deref().unwrap_or("Trailflow"),
            email: &user.email,
            name,
            role: role_word(role),
            may: may(role),
            expires: Clock::new(visitor.zone(), visitor.now())
                .full(user.invitation_expires_at.unwrap_or_default()),
            offer,
            has_passkeys: visitor.app().passkeys.is_some(),
            signed_in: visitor.session().map(|session| session.account.email.as_str()),
        })
    })
}

fn may(role: PortalRole) -> &'static str {
    match role {
        PortalRole::Admin => {
            "You see everything, make and revoke test keys, manage webhooks, and invite people."
        }
        PortalRole::Developer => {
            "You see keys, usage, requests and deliveries, and manage webhooks. You cannot make keys or invite people."
        }
        PortalRole::Viewer => "You see keys, usage, requests and deliveries. You cannot change anything.",
    }
}
