//! Names where ids are expected: an organization's, a key's, a staff token's, a person's email address, a subscription's
//! URL. A name that several have is refused with the ids of all, because the wrong one must never be changed.

use super::session::Session;
use super::words::{Limit, OneOrAll, pages};
use crate::cli::failure::Failure;
use crate::config::{ConfigError, default_organization};

/// The most things that are looked through for a name. With more, ids are needed.
pub(super) const MOST: u32 = 20_000;
/// The most candidates that a refusal lists.
const LISTED: usize = 10;
/// How like a name must be that is suggested.
const ALIKE: f64 = 0.8;

/// Something with an id and a name.
struct Candidate {
    id: String,
    name: String,
    /// What tells it from others of the same name.
    note: String,
}

/// Finds ids by names, with a session.
pub(super) struct Names<'a>(pub(super) &'a Session);

impl Names<'_> {
    /// The id of the organization that was named, or of the default one.
    pub(super) async fn organization(&self, given: Option<String>) -> Result<String, Failure> {
        let unnamed = || missing("ORGANIZATION", "name it, or set TRAILFLOW_ORG to its id or name");
        self.maybe_organization(given).await?.ok_or_else(unnamed)
    }

    /// The id of the organization that was named, or of the default one; `None` without either.
    pub(super) async fn maybe_organization(&self, given: Option<String>) -> Result<Option<String>, Failure> {
        match given.or_else(default_organization) {
            Some(given) => self.organization_id(given).await.map(Some),
            None => Ok(None),
        }
    }

    /// The id of the organization that a list is about; `None` for all organizations.
    pub(super) async fn one_or_all(&self, wanted: OneOrAll) -> Result<Option<String>, Failure> {
        let OneOrAll { organization, all_organizations } = wanted;
        if all_organizations {
            return Ok(None);
        }
        let is_named = organization.is_some();
        let found = self.maybe_organization(organization).await?;
        // A part must not be taken for the whole, least of all an export of the audit log.
        if found.is_some() && !is_named && !self.0.manner.quiet {
            eprintln!("Only the organization of TRAILFLOW_ORG is shown; --all-organizations shows all.");
        }
        Ok(found)
    }

    /// The organization and the thing in it: a single argument is the thing, in the default organization. `what` is
    /// the argument's name.
    pub(super) async fn pair<T: From<String>>(
        &self,
        first: Option<String>,
        second: Option<T>,
        what: &str,
    ) -> Result<(String, T), Failure> {
        let (organization, thing) = told_pair(first, second, what)?;
        Ok((self.organization_id(organization).await?, thing))
    }

    async fn organization_id(&self, given: String) -> Result<String, Failure> {
        if given.starts_with("org_") {
            return Ok(given);
        }
        let every = Limit { limit: MOST };
        let (found, _) = pages!(self.0, every, self.0.client.list_organizations());
        let candidates = found.into_iter().map(|organization| Candidate {
            note: organization.access_state.to_string(),
            id: organization.id,
            name: organization.name,
        });
        pick("ORGANIZATION", "organization", &given, candidates.collect())
    }

    /// The id of a key, by its name. Of keys with the same name, those that were revoked do not count.
    pub(super) async fn key(&self, organization: &str, given: String) -> Result<String, Failure> {
        if given.starts_with("key_") {
            return Ok(given);
        }
        refuse_secret("KEY", "key", &given)?;
        let every = Limit { limit: MOST };
        let (found, _) = pages!(self.0, every, self.0.client.list_api_keys().organization_id(organization));
        let candidates = found.into_iter().map(|key| {
            let note = key.mode.to_string();
            (Candidate { id: key.id, name: key.name, note }, key.revoked_at.is_some())
        });
        pick_usable("KEY", "key", &given, candidates.collect())
    }

    /// The id of a staff token, by its name. Of tokens with the same name, those that were revoked do not count.
    pub(super) async fn token(&self, given: String) -> Result<String, Failure> {
        if given.starts_with("optok_") {
            return Ok(given);
        }
        refuse_secret("TOKEN", "token", &given)?;
        let every = Limit { limit: MOST };
        let (found, _) = pages!(self.0, every, self.0.client.list_operator_tokens());
        let candidates = found.into_iter().map(|token| {
            let note = token.role.to_string();
            (Candidate { id: token.id, name: token.name, note }, token.revoked_at.is_some())
        });
        pick_usable("TOKEN", "token", &given, candidates.collect())
    }

    /// The id of a portal user, by their email address.
    pub(super) async fn user(&self, organization: &str, given: String) -> Result<String, Failure> {
        if !given.contains('@') {
            return Ok(given);
        }
        let every = Limit { limit: MOST };
        let (found, _) =
            pages!(self.0, every, self.0.client.list_portal_users().organization_id(organization));
        let candidates = found.into_iter().map(|user| Candidate {
            note: user.status.to_string(),
            id: user.id,
            name: user.email,
        });
        pick("USER", "portal user", &given, candidates.collect())
    }

    /// The id of a subscription that was named; `None` where none was.
    pub(super) async fn maybe_webhook(
        &self,
        organization: &str,
        given: Option<String>,
    ) -> Result<Option<String>, Failure> {
        match given {
            Some(given) => self.webhook(organization, given).await.map(Some),
            None => Ok(None),
        }
    }

    /// The id of a subscription, by its URL.
    pub(super) async fn webhook(&self, organization: &str, given: String) -> Result<String, Failure> {
        if !given.contains("://") {
            return Ok(given);
        }
        let every = Limit { limit: MOST };
        let (found, _) = pages!(self.0, every, self.0.client.list_webhooks().organization_id(organization));
        let candidates = found.into_iter().map(|webhook| Candidate {
            note: if webhook.paused_at.is_some() { "paused".to_owned() } else { "active".to_owned() },
            id: webhook.id,
            name: webhook.url,
        });
        pick("WEBHOOK", "subscription", &given, candidates.collect())
    }
}

/// The organization as it was named, and the thing.
fn told_pair<T: From<String>>(
    first: Option<String>,
    second: Option<T>,
    what: &str,
) -> Result<(String, T), Failure> {
    let after = format!("give it after the organization: ORGANIZATION {what}");
    match (first, second) {
        (Some(organization), Some(thing)) => Ok((organization, thing)),
        (Some(only), None) if only.starts_with("org_") => Err(missing(what, &after)),
        (Some(only), None) => match default_organization() {
            Some(organization) => Ok((organization, T::from(only))),
            None => Err(missing(
                what,
                "give the organization before it, or set TRAILFLOW_ORG to the organization's id or name",
            )),
        },
        (None, _) => Err(missing(what, &after)),
    }
}

/// A missing or unusable argument.
pub(super) fn missing(what: &str, advice: &str) -> Failure {
    ConfigError(format!("{what}: {advice}")).into()
}

/// That there is nothing of this name or id.
pub(super) fn no_such(argument: &str, kind: &str, given: &str) -> String {
    format!("{argument}: there is no {kind} with the name or id {given:?}.")
}

fn same(one: &str, other: &str) -> bool {
    one.trim().to_lowercase() == other.trim().to_lowercase()
}

/// A secret on the command line is in the shell's history, and names nothing.
fn refuse_secret(argument: &str, kind: &str, given: &str) -> Result<(), Failure> {
    if given.starts_with("tf_") {
        return Err(missing(argument, &format!("give the {kind}'s id or name, not the {kind} itself")));
    }
    Ok(())
}

/// The only candidate of this name. Those that were revoked, which is said of each, do not count if another one of the
/// name works.
fn pick_usable(
    argument: &str,
    kind: &str,
    given: &str,
    mut found: Vec<(Candidate, bool)>,
) -> Result<String, Failure> {
    if found.iter().any(|(candidate, is_revoked)| same(&candidate.name, given) && !is_revoked) {
        found.retain(|(_, is_revoked)| !is_revoked);
    }
    let candidates = found.into_iter().map(|(candidate, is_revoked)| match is_revoked {
        true => Candidate { note: format!("{}, revoked", candidate.note), ..candidate },
        false => candidate,
    });
    pick(argument, kind, given, candidates.collect())
}

/// The only candidate of this name.
fn pick(argument: &str, kind: &str, given: &str, candidates: Vec<Candidate>) -> Result<String, Failure> {
    let (mut named, others): (Vec<_>, Vec<_>) =
        candidates.into_iter().partition(|candidate| same(&candidate.name, given));
    if named.len() == 1 {
        return Ok(named.remove(0).id);
    }
    let (mut text, listed): (String, Vec<_>) = if named.is_empty() {
        let mut text = no_such(argument, kind, given);
        let like = |name: &str| strsim::jaro_winkler(&name.to_lowercase(), &given.to_lowercase());
        let mut alike: Vec<_> = others.into_iter().map(|other| (like(&other.name), other)).collect();
        alike.retain(|(likeness, _)| *likeness >= ALIKE);
        alike.sort_by(|(one, _), (other, _)| other.total_cmp(one));
        if !alike.is_empty() {
            text.push_str(" Did you mean one of these?");
        }
        (text, alike.into_iter().map(|(_, other)| other).collect())
    } else {
        (format!("{argument}: {} have the name {given:?}; give the id:", named.len()), named)
    };
    for Candidate { id, name, note } in listed.iter().take(LISTED) {
        text.push_str(&format!("\n  {id}  {name} ({note})"));
    }
    if listed.len() > LISTED {
        text.push_str(&format!("\n  and {} more", listed.len() - LISTED));
    }
    Err(Failure::Other(text))
}
