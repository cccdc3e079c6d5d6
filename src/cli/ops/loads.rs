//! `trailflow ops loads` and `trailflow ops positions`

use clap::Subcommand;
use serde_json::{Map, Value};

use super::import::{self, Collection, Import};
use super::names::Names;
use super::session::{Session, refusal};
use super::show::{Facts, Shown, maybe, time};
use super::words::{Limit, choice, moment, nothing_to_change, pages};
use crate::cli::failure::Failure;
use crate::config::ConfigError;
use crate::contract::operator::client::types::{ErrorEnvelope, Load, LoadEnvelope, Stop};
use crate::contract::operator::words::LoadStatus;

#[derive(Subcommand)]
#[command(after_help = "Examples:
  trailflow ops loads import org_019c86d4c1007b3c9a5e62f18d07b4c3 loads.csv
  trailflow ops loads list org_019c86d4c1007b3c9a5e62f18d07b4c3 --status assigned,loaded
  trailflow ops loads update org_019c86d4c1007b3c9a5e62f18d07b4c3 TMS-88121 --status in-transit")]
pub(super) enum Loads {
    /// List loads, oldest update first
    #[command(after_help = "Examples:
  trailflow ops loads list org_019c86d4c1007b3c9a5e62f18d07b4c3 --status assigned,loaded --limit 20
  trailflow ops loads list org_019c86d4c1007b3c9a5e62f18d07b4c3 --updated-after 2026-03-20 --json")]
    List {
        /// The organization's id or name [default: TRAILFLOW_ORG]
        organization: Option<String>,
        /// Show only loads in these states
        #[arg(long, ignore_case = true, value_delimiter = ',', value_parser = choice::<LoadStatus>(), value_name = "STATUS,…")]
        status: Vec<LoadStatus>,
        /// Show only loads updated at or after this time
        #[arg(long, value_parser = moment, value_name = "TIME")]
        updated_after: Option<i64>,
        #[command(flatten)]
        limit: Limit,
    },
    /// Show one load with its stops
    #[command(
        after_help = "Example:\n  trailflow ops loads show org_019c86d4c1007b3c9a5e62f18d07b4c3 TMS-88121"
    )]
    Show {
        #[command(flatten)]
        which: Which,
    },
    /// Change a load; fields that are not given stay unchanged
    #[command(after_help = "Examples:
  trailflow ops loads update org_019c86d4c1007b3c9a5e62f18d07b4c3 TMS-88121 --status assigned \\
    --carrier carrier_019c8b10e4407d219c83a7f5e206bd94 --vehicle vehicle_019c8b10e4407d219c83a7f5e206bd95
  trailflow ops loads update org_019c86d4c1007b3c9a5e62f18d07b4c3 TMS-88121 --clear notes
  trailflow ops loads update org_019c86d4c1007b3c9a5e62f18d07b4c3 TMS-88121 \\
    --set '{\"stops\": [{\"type\": \"PICKUP\", \"city\": \"Reno\", \"state\": \"NV\"}]}'")]
    Update {
        #[command(flatten)]
        which: Which,
        /// The new status
        #[arg(long, ignore_case = true, value_parser = choice::<LoadStatus>())]
        status: Option<LoadStatus>,
        /// The customer's id
        #[arg(long, value_name = "ID")]
        customer: Option<String>,
        /// The carrier's id
        #[arg(long, value_name = "ID")]
        carrier: Option<String>,
        /// The vehicle's id
        #[arg(long, value_name = "ID")]
        vehicle: Option<String>,
        /// The order number
        #[arg(long, value_name = "NUMBER")]
        order_number: Option<String>,
        /// The price that the customer pays
        #[arg(long)]
        rate: Option<f64>,
        /// Free text
        #[arg(long)]
        notes: Option<String>,
        /// Fields to clear, by their API names
        #[arg(long, value_delimiter = ',', value_name = "FIELD,…")]
        clear: Vec<String>,
        /// Other fields, as a JSON object with API names, such as stops
        #[arg(long, value_name = "JSON")]
        set: Option<String>,
    },
    /// Create and change loads from a file
    #[command(
        after_help = "Loads are identified by externalId: new ones are created, others changed. An empty cell leaves its \
field unchanged. Columns are the API's fields, those of stops, references and equipment by their path. Repeat the \
command to resume an interrupted import. Rejected rows are written to FILE.rejected.csv (or .jsonl): correct them there \
and import that file. Times have an offset \
(2026-03-24T08:00:00-07:00) or are Unix milliseconds; without an offset, a stop's time is local to its timeZone column.

Examples:
  trailflow ops loads import org_019c86d4c1007b3c9a5e62f18d07b4c3 loads.csv
where loads.csv begins
  externalId,orderNumber,status,rate,customerCode,stops.1.type,stops.1.city,stops.1.appointmentStart
  TMS-88121,ORD-1001,ASSIGNED,2450,ACME,PICKUP,Reno,2026-03-24T08:00:00-07:00
  trailflow ops loads import org_019c86d4c1007b3c9a5e62f18d07b4c3 loads.jsonl
where loads.jsonl begins
  {\"externalId\": \"TMS-88121\", \"orderNumber\": \"ORD-1001\", \"notes\": null}"
    )]
    Import(Import),
}

#[derive(clap::Args)]
pub(super) struct Which {
    /// The organization's id or name [default: TRAILFLOW_ORG]
    organization: Option<String>,
    /// The load's id or externalId
    load: Option<String>,
}

impl Loads {
    pub(super) async fn run(self, session: &Session) -> Result<(), Failure> {
        let client = &session.client;
        match self {
            Loads::List { organization, status, updated_after, limit } => {
                let organization = Names(session).organization(organization).await?;
                let statuses: Vec<_> = status.into_iter().map(LoadStatus::as_str).collect();
                let request = || {
                    let mut request = client.list_loads().organization_id(&organization);
                    if !statuses.is_empty() {
                        request = request.statuses(statuses.join(","));
                    }
                    match updated_after {
                        Some(after) => request.updated_after(after),
                        None => request,
                    }
                };
                let (items, more) = pages!(session, limit, request());
                session.manner.list(&items, more)
            }
            Loads::Show { which: Which { organization, load } } => {
                let (organization, load) = Names(session).pair(organization, load, "LOAD").await?;
                session.manner.one(&read(session, &organization, &load).await?)
            }
            Loads::Update {
                which,
                status,
                customer,
                carrier,
                vehicle,
                order_number,
                rate,
                notes,
                clear,
                set,
            } => {
                let mut body = set.map_or_else(|| Ok(Map::new()), |json| object(&json))?;
                let members = [
                    ("status", status.map(|status| Value::from(status.as_str()))),
                    ("customerId", customer.map(Value::from)),
                    ("carrierId", carrier.map(Value::from)),
                    ("vehicleId", vehicle.map(Value::from)),
                    ("orderNumber", order_number.map(Value::from)),
                    ("rate", rate.map(Value::from)),
                    ("notes", notes.map(Value::from)),
                ];
                let members = members.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?)));
                body.extend(members.chain(clear.into_iter().map(|name| (name, Value::Null))));
                update(session, which, body).await
            }
            Loads::Import(import) => {
                let collection = Collection {
                    name: "loads",
                    method: http::Method::PUT,
                    schema: "ImportedLoadInput",
                    code: None,
                };
                import::run(import, session, &collection).await
            }
        }
    }
}

fn object(json: &str) -> Result<Map<String, Value>, Failure> {
    serde_json::from_str(json)
        .map_err(|error| ConfigError(format!("--set: must be a JSON object: {error}")).into())
}

async fn read(session: &Session, organization: &str, load: &str) -> Result<Load, Failure> {
    let sent = session.client.get_load().organization_id(organization).load_id(load).send().await;
    Ok(session.answer(sent)?.data)
}

/// Built by hand, because the client's types cannot express null, which clears a field.
async fn update(session: &Session, which: Which, body: Map<String, Value>) -> Result<(), Failure> {
    if body.is_empty() {
        return Err(nothing_to_change("loads update"));
    }
    let (organization, load) = Names(session).pair(which.organization, which.load, "LOAD").await?;
    if body.get("status").and_then(Value::as_str) == Some(LoadStatus::Cancelled.as_str()) {
        session
            .confirm(&format!("This cancels {load}, permanently, and notifies the partner's webhooks."))?;
    }
    let before = session.before(read(session, &organization, &load)).await?;
    let [organization, load] = [&organization, &load]
        .map(|id| percent_encoding::utf8_percent_encode(id, percent_encoding::NON_ALPHANUMERIC));
    let url = format!("{}/v1/organizations/{organization}/loads/{load}", session.base);
    let sent = session.http.patch(url).json(&body).send().await;
    let answer = sent.map_err(|error| session.unreachable(&error))?;
    let status = answer.status();
    let strange =
        |error: &dyn std::fmt::Display| session.stranger(&format!("it responded {status}: {error}"));
    if status.is_success() {
        let changed: LoadEnvelope = answer.json().await.map_err(|error| strange(&error))?;
        return session.manner.changed(before.as_ref(), &changed.data);
    }
    let refused: ErrorEnvelope = answer.json().await.map_err(|error| strange(&error))?;
    Err(refusal(refused))
}

impl Shown for Load {
    fn row(&self) -> Facts {
        vec![
            ("id", self.id.clone()),
            ("externalId", maybe(self.external_id.as_ref())),
            ("order", self.order_number.clone()),
            ("status", self.status.to_string()),
            ("route", route(&self.stops)),
            ("updated", time(self.updated_at)),
        ]
    }

    fn more(&self) -> Facts {
        let rate = self.rate.map_or_else(|| "-".to_owned(), |rate| format!("{rate} {}", self.currency));
        let mut facts = vec![
            ("rate", rate),
            ("customer", maybe(self.customer_id.as_ref())),
            ("carrier", maybe(self.carrier_id.as_ref())),
            ("vehicle", maybe(self.vehicle_id.as_ref())),
            ("notes", maybe(self.notes.as_ref())),
        ];
        facts.extend(
            self.references
                .iter()
                .map(|reference| ("reference", format!("{} {}", reference.type_, reference.value))),
        );
        facts.extend(self.stops.iter().map(|stop| {
            let appointment = stop.appointment_start.map(|at| format!(", {}", time(at))).unwrap_or_default();
            ("stop", format!("{} {} {}{appointment}", stop.sequence, stop.type_, city(stop)))
        }));
        facts
    }
}

fn route(stops: &[Stop]) -> String {
    match stops {
        [] => "-".to_owned(),
        [only] => city(only),
        [first, .., last] => format!("{} to {}", city(first), city(last)),
    }
}

fn city(stop: &Stop) -> String {
    match &stop.state {
        Some(state) => format!("{} {state}", stop.city),
        None => stop.city.clone(),
    }
}

#[derive(Subcommand)]
#[command(
    after_help = "Example:\n  trailflow ops positions import org_019c86d4c1007b3c9a5e62f18d07b4c3 positions.jsonl"
)]
pub(super) enum Positions {
    /// Import positions from a file
    #[command(
        after_help = "Positions may arrive late, out of order and repeatedly; those more than five minutes ahead of the server's clock \
are rejected. Repeat the command to resume an interrupted import. Rejected rows are written to FILE.rejected.csv (or \
.jsonl): correct them there and import that file. FILE.remarks.csv lists the rows that change nothing, such as those \
of unknown loads.

Example:
  trailflow ops positions import org_019c86d4c1007b3c9a5e62f18d07b4c3 positions.csv
where positions.csv begins
  load,latitude,longitude,recordedAt,speedMph
  TMS-88121,39.5296,-119.8138,2026-03-24T15:04:05Z,61"
    )]
    Import(Import),
}

impl Positions {
    pub(super) async fn run(self, session: &Session) -> Result<(), Failure> {
        let Positions::Import(import) = self;
        let collection =
            Collection { name: "positions", method: http::Method::POST, schema: "PositionInput", code: None };
        import::run(import, session, &collection).await
    }
}
