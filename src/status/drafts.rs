//! Drafts of incidents, opened when probes fail. A draft is shown to staff only; nothing is public text until a person
//! writes it. The component's state is public at once.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};

use slog::{Logger, warn};

use super::core::Component;
use super::live::Live;
use super::pages::BY_PROBE;
use super::store::StatusStore;
use super::store::incidents::{IncidentRow, stored};
use crate::clock::uuid_at;
use crate::contract::operator::words::{IncidentImpact, IncidentPhase, IncidentState};
use crate::domain::id::IncidentId;
use crate::error::Result;
use crate::mailing::{Letter, Note, Post};
use crate::store::audit::Entry;

/// Incidents that are looked through for one that tells of a component already.
const LOOKED_THROUGH: u64 = 20;

/// Opens drafts, and tells staff.
#[derive(Clone)]
pub struct Teller {
    post: Post,
    log: Logger,
    /// Components whose outage has a draft, or had one that staff discarded. One that works again leaves.
    told: Arc<Mutex<BTreeSet<Component>>>,
}

impl Teller {
    /// Tells staff by mail.
    #[must_use]
    pub fn new(post: Post, log: Logger) -> Teller {
        Teller { post, log, told: Arc::default() }
    }

    /// Opens a draft for outages that no incident tells of.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn look(&self, store: &StatusStore, live: &Live, now: i64) -> Result<()> {
        let states = Component::ALL.iter().map(|component| (*component, live.state(*component, now).0));
        let out = states.filter(|(_, state)| state.is_outage()).map(|(component, _)| component);
        let new = self.note(out.collect());
        if new.is_empty() {
            return Ok(());
        }
        let drafts = store.incidents(Some(IncidentState::Draft), None, 1).await?;
        let open = store.incidents(Some(IncidentState::Open), None, LOOKED_THROUGH).await?;
        let is_told_of = |component: &Component| open.iter().any(|row| row.affected().contains(component));
        let new: Vec<_> = new.into_iter().filter(|component| !is_told_of(component)).collect();
        if new.is_empty() {
            return Ok(());
        }
        let draft = match drafts.into_iter().next() {
            Some(draft) => extended(draft, &new),
            None => begun(&new, now),
        };
        let id = IncidentId::from_uuid(draft.id);
        warn!(self.log, "a draft of an incident waits for staff"; "incident" => id.to_string());
        let tx = store.begin().await?;
        tx.put_incident(&draft).await?;
        tx.audit(&Entry::by_system("incident.draft", now).about(None, id)).await?;
        tx.mail(&self.post.seal(self.letter(&draft, id)?, now)?).await?;
        tx.commit().await
    }

    /// Those of these that were not noted before.
    fn note(&self, out: BTreeSet<Component>) -> BTreeSet<Component> {
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        let new = out.difference(&told).copied().collect();
        *told = out;
        new
    }

    fn letter(&self, draft: &IncidentRow, id: IncidentId) -> Result<Letter> {
        let welcome = self.post.welcome();
        let subject = format!("Status: {}", draft.title);
        let note = Note {
            paragraphs: vec![
                "Probes of the status page fail. The components' state is public; a draft of an incident waits for you."
                    .to_owned(),
                format!("Tell the public: trailflow ops incidents update {id} --phase investigating --text \"…\""),
                format!("Or, if it is none: trailflow ops incidents discard {id} --reason \"…\""),
            ],
            ..Note::default()
        };
        let (text, html) = note.write(&subject, &welcome.support_email)?;
        let to = welcome.staff_email.clone();
        Ok(Letter {
            kind: "status_draft",
            organization: None,
            about: Some(draft.id),
            to,
            subject,
            text,
            html,
        })
    }
}

fn begun(components: &[Component], now: i64) -> IncidentRow {
    let all = components.len() == Component::ALL.len();
    let impact = if all { IncidentImpact::Critical } else { IncidentImpact::Major };
    IncidentRow {
        id: uuid_at(now),
        title: title(components),
        impact: impact.as_str().to_owned(),
        phase: IncidentPhase::Investigating.as_str().to_owned(),
        components: stored(components),
        opened_by: BY_PROBE.to_owned(),
        started_at: now,
        published_at: None,
        resolved_at: None,
    }
}

fn extended(draft: IncidentRow, new: &[Component]) -> IncidentRow {
    let affected: BTreeSet<_> = draft.affected().into_iter().chain(new.iter().copied()).collect();
    let affected: Vec<_> = affected.into_iter().collect();
    IncidentRow { title: title(&affected), components: stored(&affected), ..draft }
}

fn title(components: &[Component]) -> String {
    let names: Vec<_> = components.iter().map(|component| component.name()).collect();
    format!("{}: outage", names.join(", "))
}
