//! What is around every page: who is here, for whom, and where else they can go.

use super::assets::{CSS, SCRIPT};
use super::times::Clock;
use super::visitor::Visitor;
use crate::app::App;
use crate::domain::portal::PortalRole;
use crate::error::Result;
use crate::status_feed::Trouble;

/// The frame of a page for members of an organization.
pub(super) struct Frame {
    pub(super) gate: Gate,
    /// The navigation's entry that the page belongs to.
    pub(super) here: &'static str,
    pub(super) organization: String,
    pub(super) person: String,
    pub(super) email: String,
    pub(super) initials: String,
    pub(super) role: &'static str,
    pub(super) zone: String,
}

impl Frame {
    /// The frame of a page with this title, under this entry of the navigation.
    pub(super) fn new(visitor: &Visitor, title: &str, here: &'static str) -> Result<Frame> {
        let (account, member) = (&visitor.account()?.account, visitor.member()?);
        let person = account.name.clone().unwrap_or_else(|| account.email.clone());
        Ok(Frame {
            gate: Gate::new(visitor.app(), title),
            here,
            organization: member.organization_name.clone(),
            initials: initials(&person),
            person,
            email: account.email.clone(),
            role: role_word(member.role),
            zone: Clock::new(visitor.zone(), visitor.now()).zone(),
        })
    }

    /// The frame of a page about somebody's account, who may have no organization at the moment.
    pub(super) fn of_account(visitor: &Visitor, title: &str) -> Frame {
        Frame::new(visitor, title, "/account").unwrap_or_else(|_| {
            let account = visitor.session().map(|session| session.account.clone());
            let email = account.as_ref().map(|account| account.email.clone()).unwrap_or_default();
            let person = account.and_then(|account| account.name).unwrap_or_else(|| email.clone());
            Frame {
                gate: Gate::new(visitor.app(), title),
                here: "/account",
                organization: "Choose an organization".to_owned(),
                initials: initials(&person),
                person,
                email,
                role: "No organization chosen",
                zone: Clock::new(visitor.zone(), visitor.now()).zone(),
            }
        })
    }
}

/// What also a page has that needs no login.
pub(super) struct Gate {
    pub(super) title: String,
    pub(super) css: String,
    pub(super) script: String,
    pub(super) docs_url: String,
    pub(super) status_url: String,
    pub(super) support_email: String,
    /// What the status page tells.
    pub(super) trouble: Option<Trouble>,
}

impl Gate {
    /// That of a page with this title.
    pub(super) fn new(app: &App, title: &str) -> Gate {
        Gate {
            title: title.to_owned(),
            css: CSS.path(),
            script: SCRIPT.path(),
            docs_url: app.welcome.docs_url.clone(),
            status_url: app.welcome.status_url.clone(),
            support_email: app.welcome.support_email.clone(),
            trouble: app.status_feed.trouble(app.clock.now()),
        }
    }
}

/// What a role is called on pages.
pub(super) fn role_word(role: PortalRole) -> &'static str {
    match role {
        PortalRole::Admin => "Admin",
        PortalRole::Developer => "Developer",
        PortalRole::Viewer => "Viewer",
    }
}

/// The first letters of the first and the last word of a name or address.
pub(super) fn initials(name: &str) -> String {
    let mut words = name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let name = name.split('@').next().filter(|_| name.contains('@'));
    let first = words.next();
    let last = match name {
        Some(_) => None,
        None => words.next_back(),
    };
    let letters = first.into_iter().chain(last).filter_map(|word| word.chars().next());
    letters.flat_map(char::to_uppercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn initials_are_one_or_two_letters() {
        for (name, letters) in [
            ("Maren Oduya", "MO"),
            ("Ana María de Ruiz", "AR"),
            ("maren@blueridge.example", "M"),
            ("Éric", "É"),
            ("", ""),
        ] {
            assert_eq!(initials(name), letters, "{name}");
        }
    }
}
