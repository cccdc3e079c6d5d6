//! `trailflow ops incidents` and `trailflow ops maintenance`: the public status page, through its own process.

use clap::Subcommand;
use serde::Serialize;

use super::names::MOST;
use super::session::Session;
use super::show::{Facts, Shown, maybe_time, time, words};
use super::words::{Limit, choice, moment, pages};
use crate::cli::failure::Failure;
use crate::contract::operator::client::types::{
    CreateIncidentRequest, DiscardIncidentRequest, EndMaintenanceRequest, Incident, Maintenance,
    MaintenanceImpactInput, ResolveIncidentRequest, ScheduleMaintenanceRequest, UpdateIncidentRequest,
};
use crate::contract::operator::words::{
    IncidentImpact, IncidentPhase, IncidentState, MaintenanceImpactKind, StatusComponent,
};

#[derive(Subcommand)]
#[command(after_help = "Examples:
  INC=$(trailflow ops incidents create \"Delayed webhook deliveries\" --components webhooks --text \"Deliveries arrive late.\" --quiet)
  trailflow ops incidents update $INC --phase monitoring --text \"The queue is draining.\"
  trailflow ops incidents resolve $INC --text \"Deliveries are sent within 30 seconds again.\"

They go to the status page's process (--status-operator-url).")]
pub(super) enum Incidents {
    /// List incidents, newest first; drafts of probes are shown to staff only
    #[command(after_help = "Example:\n  trailflow ops incidents list --state draft")]
    List {
        /// Show only incidents in this state
        #[arg(long, ignore_case = true, value_parser = choice::<IncidentState>())]
        state: Option<IncidentState>,
        #[command(flatten)]
        limit: Limit,
    },
    /// Show an incident with its updates
    #[command(after_help = "Example:\n  trailflow ops incidents show inc_019d1a50c2007e3b8c4f90a2d6175be8")]
    Show {
        /// The incident's id, inc_…
        incident: String,
    },
    /// Publish an incident, and email subscribers
    #[command(after_help = "Example:
  trailflow ops incidents create \"API writes fail\" --impact critical --components api-writes,webhooks --text \"We investigate.\"")]
    Create {
        /// The title
        title: String,
        /// The impact
        #[arg(long, ignore_case = true, default_value = "minor", value_parser = choice::<IncidentImpact>())]
        impact: IncidentImpact,
        /// The phase of the work
        #[arg(long, ignore_case = true, default_value = "investigating", value_parser = choice::<IncidentPhase>())]
        phase: IncidentPhase,
        /// The affected components, separated by commas
        #[arg(long, required = true, value_delimiter = ',', value_parser = component())]
        components: Vec<StatusComponent>,
        /// The text to publish
        #[arg(long)]
        text: String,
        /// When the incident began [default: now]
        #[arg(long, value_parser = moment, value_name = "TIME")]
        started: Option<i64>,
    },
    /// Post an update, and email subscribers; the first one publishes a draft
    #[command(after_help = "Example:
  trailflow ops incidents update inc_019d1a50c2007e3b8c4f90a2d6175be8 --phase identified --text \"We found the cause.\"")]
    Update {
        /// The incident's id, inc_…
        incident: String,
        /// The phase of the work
        #[arg(long, ignore_case = true, value_parser = choice::<IncidentPhase>())]
        phase: IncidentPhase,
        /// The text to publish
        #[arg(long)]
        text: String,
        /// A new title
        #[arg(long)]
        title: Option<String>,
        /// A new impact
        #[arg(long, ignore_case = true, value_parser = choice::<IncidentImpact>())]
        impact: Option<IncidentImpact>,
        /// The components that are affected from now on, separated by commas
        #[arg(long, value_delimiter = ',', value_parser = component())]
        components: Vec<StatusComponent>,
    },
    /// Resolve an incident, and email subscribers
    #[command(after_help = "Example:
  trailflow ops incidents resolve inc_019d1a50c2007e3b8c4f90a2d6175be8 --text \"Everything works again.\"")]
    Resolve {
        /// The incident's id, inc_…
        incident: String,
        /// The text to publish
        #[arg(long)]
        text: String,
        /// The reason to resolve it although a probe still fails, kept in the audit log
        #[arg(long)]
        reason: Option<String>,
    },
    /// Discard a draft that is not an incident
    #[command(after_help = "Example:
  trailflow ops incidents discard inc_019d1a50c2007e3b8c4f90a2d6175be8 --reason \"The prober's key was rolled\"")]
    Discard {
        /// The draft's id, inc_…
        incident: String,
        /// The reason, kept in the audit log
        #[arg(long)]
        reason: String,
    },
}

#[derive(Subcommand)]
#[command(after_help = "Example:
  trailflow ops maintenance create \"Database upgrade\" --from 2026-03-29T07:00:00Z --to 2026-03-29T07:20:00Z \\
    --text \"We upgrade the database.\" --impact \"api-writes=degraded: May get 503 with Retry-After for 2 minutes.\"")]
pub(super) enum MaintenanceCommand {
    /// List maintenance, newest first
    #[command(after_help = "Example:\n  trailflow ops maintenance list")]
    List(Limit),
    /// Show maintenance with its text and its effect on components
    #[command(after_help = "Example:\n  trailflow ops maintenance show mnt_019d1a50c2007e3b8c4f90a2d6175be8")]
    Show {
        /// The maintenance's id, mnt_…
        maintenance: String,
    },
    /// Announce maintenance, and email subscribers
    #[command(after_help = "Example:
  trailflow ops maintenance create \"Database upgrade\" --from 2026-03-29T07:00:00Z --to 2026-03-29T07:20:00Z \\
    --text \"We upgrade the database.\" --impact \"api-writes=outage: No writes for 2 minutes.\"")]
    Create {
        /// The title
        title: String,
        /// When the maintenance begins
        #[arg(long, value_parser = moment, value_name = "TIME")]
        from: i64,
        /// When the maintenance ends
        #[arg(long, value_parser = moment, value_name = "TIME")]
        to: i64,
        /// The work that is done
        #[arg(long)]
        text: String,
        /// Its effect on a component, COMPONENT=degraded|outage: TEXT; repeatable
        #[arg(long, required = true, value_parser = impact, value_name = "IMPACT")]
        impact: Vec<MaintenanceImpactInput>,
    },
    /// End maintenance, or cancel one that has not begun, and email subscribers
    #[command(after_help = "Example:
  trailflow ops maintenance end mnt_019d1a50c2007e3b8c4f90a2d6175be8 --text \"The upgrade is done.\"")]
    End {
        /// The maintenance's id, mnt_…
        maintenance: String,
        /// The text for subscribers
        #[arg(long)]
        text: String,
    },
}

impl Incidents {
    pub(super) async fn run(self, session: &Session) -> Result<(), Failure> {
        let client = &session.client;
        let incident = match self {
            Incidents::List { state, limit } => {
                let asked = || match state {
                    Some(state) => client.list_incidents().state(state),
                    None => client.list_incidents(),
                };
                let (items, more) = pages!(session, limit, asked());
                return session.manner.list(&items, more);
            }
            Incidents::Show { incident } => read(session, &incident).await?,
            Incidents::Create { title, impact, phase, components, text, started } => {
                let body = CreateIncidentRequest {
                    title,
                    impact: impact.into(),
                    phase: phase.into(),
                    components: components.into_iter().map(Into::into).collect(),
                    text,
                    started_at: started,
                };
                session.answer(client.create_incident().body(body).send().await)?.data
            }
            Incidents::Update { incident, phase, text, title, impact, components } => {
                let before = session.before(read(session, &incident)).await?;
                let body = UpdateIncidentRequest {
                    phase: phase.into(),
                    text,
                    title,
                    impact: impact.map(Into::into),
                    components: Some(components.into_iter().map(Into::into).collect())
                        .filter(|components: &Vec<_>| !components.is_empty()),
                };
                let sent = client.update_incident().incident_id(incident).body(body).send().await;
                return session.manner.changed(before.as_ref(), &session.answer(sent)?.data);
            }
            Incidents::Resolve { incident, text, reason } => {
                let before = session.before(read(session, &incident)).await?;
                let body = ResolveIncidentRequest { text, reason };
                let sent = client.resolve_incident().incident_id(incident).body(body).send().await;
                return session.manner.changed(before.as_ref(), &session.answer(sent)?.data);
            }
            Incidents::Discard { incident, reason } => {
                session.confirm(&format!("This removes the draft {incident}."))?;
                let body = DiscardIncidentRequest { reason };
                let sent = client.discard_incident().incident_id(incident).body(body).send().await;
                let draft = session.answer(sent)?.data;
                return session.manner.changed(Some(&draft), &Discarded(&draft));
            }
        };
        session.manner.one(&incident)
    }
}

impl MaintenanceCommand {
    pub(super) async fn run(self, session: &Session) -> Result<(), Failure> {
        let client = &session.client;
        match self {
            MaintenanceCommand::List(limit) => {
                let (items, more) = pages!(session, limit, client.list_maintenance());
                session.manner.list(&items, more)
            }
            MaintenanceCommand::Show { maintenance } => {
                let unknown = || {
                    Failure::Other(format!(
                        "MAINTENANCE: there is no maintenance with the id {maintenance:?}."
                    ))
                };
                session.manner.one(&find(session, &maintenance).await?.ok_or_else(unknown)?)
            }
            MaintenanceCommand::Create { title, from, to, text, impact } => {
                let body = ScheduleMaintenanceRequest { title, text, from, to, impacts: impact };
                let sent = client.schedule_maintenance().body(body).send().await;
                session.manner.one(&session.answer(sent)?.data)
            }
            MaintenanceCommand::End { maintenance, text } => {
                session.confirm(&format!("This ends or cancels {maintenance}, and emails subscribers."))?;
                let before = session.before(find(session, &maintenance)).await?.flatten();
                let body = EndMaintenanceRequest { text };
                let sent = client.end_maintenance().maintenance_id(maintenance).body(body).send().await;
                session.manner.changed(before.as_ref(), &session.answer(sent)?.data)
            }
        }
    }
}

async fn read(session: &Session, incident: &str) -> Result<Incident, Failure> {
    Ok(session.answer(session.client.get_incident().incident_id(incident).send().await)?.data)
}

/// Maintenance, unless there is more of it than is looked through.
async fn find(session: &Session, maintenance: &str) -> Result<Option<Maintenance>, Failure> {
    let every = Limit { limit: MOST };
    let (found, _) = pages!(session, every, session.client.list_maintenance());
    Ok(found.into_iter().find(|found| found.id == maintenance))
}

/// A component by its name in addresses: `api-writes`.
fn component() -> impl clap::builder::TypedValueParser<Value = StatusComponent> {
    super::words::offer(|component: StatusComponent| {
        Some((component.as_str().to_lowercase().replace('_', "-"), ""))
    })
}

/// `api-writes=degraded: May get 503.`
fn impact(text: &str) -> Result<MaintenanceImpactInput, String> {
    let wrong = || "must look like \"api-writes=degraded: May get 503 for 2 minutes.\"".to_owned();
    let (named, words) = text.split_once(':').ok_or_else(wrong)?;
    let (component, kind) = named.split_once('=').ok_or_else(wrong)?;
    let constant = |word: &str| word.trim().to_uppercase().replace('-', "_");
    let component: StatusComponent = constant(component).parse().map_err(|_| wrong())?;
    let kind: MaintenanceImpactKind = constant(kind).parse().map_err(|_| wrong())?;
    Ok(MaintenanceImpactInput {
        component: component.into(),
        impact: kind.into(),
        text: words.trim().to_owned(),
    })
}

impl Shown for Incident {
    fn row(&self) -> Facts {
        vec![
            ("id", self.id.clone()),
            ("state", self.state.to_string()),
            ("phase", self.phase.to_string()),
            ("impact", self.impact.to_string()),
            ("components", words(&self.components)),
            ("title", self.title.clone()),
            ("started", time(self.started_at)),
        ]
    }

    fn more(&self) -> Facts {
        let mut facts = vec![
            ("opened by", self.opened_by.clone()),
            ("published", maybe_time(self.published_at)),
            ("resolved", maybe_time(self.resolved_at)),
        ];
        let told = |update: &crate::contract::operator::client::types::IncidentUpdate| {
            format!("{} {} by {}: {}", time(update.at), update.phase, update.by, update.text)
        };
        facts.extend(self.updates.iter().map(|update| ("update", told(update))));
        facts
    }
}

/// A draft that is gone. The API responds with it as it was.
#[derive(Serialize)]
#[serde(transparent)]
struct Discarded<'a>(&'a Incident);

impl Shown for Discarded<'_> {
    fn row(&self) -> Facts {
        let gone = |(name, value): (&'static str, String)| {
            (name, if name == "state" { "discarded".to_owned() } else { value })
        };
        self.0.row().into_iter().map(gone).collect()
    }

    fn more(&self) -> Facts {
        self.0.more()
    }
}

impl Shown for Maintenance {
    fn row(&self) -> Facts {
        vec![
            ("id", self.id.clone()),
            ("title", self.title.clone()),
            ("from", time(self.from)),
            ("to", time(self.to)),
            ("ended", maybe_time(self.ended_at)),
        ]
    }

    fn more(&self) -> Facts {
        let mut facts = vec![("text", self.text.clone()), ("announced by", self.announced_by.clone())];
        let told = |impact: &crate::contract::operator::client::types::MaintenanceImpact| {
            format!("{} {}: {}", impact.component, impact.impact, impact.text)
        };
        facts.extend(self.impacts.iter().map(|impact| ("impact", told(impact))));
        facts
    }
}
