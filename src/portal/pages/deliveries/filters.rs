//! The filters of the list of deliveries, which are in its address.

use url::form_urlencoded::Serializer;

use super::words::STATES;
use crate::domain::id::{DeliveryId, LoadId, WebhookId};
use crate::error::{Error, Result};
use crate::portal::times::Clock;
use crate::portal::visitor::Visitor;
use crate::store::deliveries::{DeliveryFilter, Response};

/// How last attempts are filtered: in the address, and in words.
pub(super) const RESPONSES: [(&str, &str); 4] =
    [("2xx", "2xx"), ("4xx", "4xx"), ("5xx", "5xx"), ("none", "No response")];
/// The names of the filters.
const NAMES: [&str; 7] = ["state", "event", "subscription", "status", "load", "from", "to"];
/// Deliveries of a page.
pub(super) const LISTED: u64 = 50;

/// What was asked for, as it was written.
pub(super) struct Filters {
    values: Vec<(&'static str, String)>,
}

impl Filters {
    pub(super) fn read(visitor: &Visitor) -> Result<Filters> {
        let value = |name| Ok((name, visitor.query().one(name)?.to_owned()));
        Ok(Filters { values: NAMES.into_iter().map(value).collect::<Result<_>>()? })
    }

    pub(super) fn value(&self, name: &str) -> &str {
        self.values.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| value)
    }

    /// Whether anything is left out.
    pub(super) fn any(&self) -> bool {
        self.values.iter().any(|(_, value)| !value.is_empty())
    }

    /// The address of the list with another value of one filter, or another one after the filters.
    pub(super) fn address(&self, name: &str, value: &str) -> String {
        let others = self.values.iter().filter(|(known, value)| *known != name && !value.is_empty());
        let mut query = Serializer::new(String::new());
        query.extend_pairs(others.map(|(known, value)| (*known, value.as_str())));
        if !value.is_empty() {
            query.append_pair(name, value);
        }
        match query.finish().as_str() {
            "" => "/deliveries".to_owned(),
            query => format!("/deliveries?{query}"),
        }
    }

    /// What the database is asked for; `None`: nothing can match. Loads go by their id or by the partner's own.
    pub(super) async fn filter(&self, visitor: &Visitor) -> Result<Option<DeliveryFilter>> {
        let clock = Clock::new(visitor.zone(), visitor.now());
        let before = visitor.query().one("before")?;
        let mut filter = DeliveryFilter {
            before: match before {
                "" => None,
                id => Some(id.parse::<DeliveryId>().map_err(|_| wrong("before", "is no delivery"))?.uuid()),
            },
            from: self.moment("from", &clock)?,
            to: self.moment("to", &clock)?,
            response: self.response()?,
            limit: LISTED,
            ..DeliveryFilter::default()
        };
        if !self.value("state").is_empty() {
            let known = STATES.iter().find(|(name, ..)| *name == self.value("state"));
            filter.state = Some(known.ok_or_else(|| wrong("state", "is none of the choices"))?.1);
        }
        if !self.value("event").is_empty() {
            filter.event = Some(self.value("event").to_owned());
        }
        if !self.value("subscription").is_empty() {
            let id: WebhookId = self
                .value("subscription")
                .parse()
                .map_err(|_| wrong("subscription", "is no id of a subscription"))?;
            filter.subscription = Some(id);
        }
        if !self.value("load").is_empty() {
            let Some(load) = load(visitor, self.value("load")).await? else { return Ok(None) };
            filter.load = Some(load);
        }
        Ok(Some(filter))
    }

    fn moment(&self, name: &'static str, clock: &Clock) -> Result<Option<i64>> {
        match self.value(name) {
            "" => Ok(None),
            text => clock
                .read(text)
                .map(Some)
                .ok_or_else(|| wrong(name, "is no moment, such as 2026-11-25T14:00")),
        }
    }

    fn response(&self) -> Result<Option<Response>> {
        let text = self.value("status");
        Ok(match text {
            "" => None,
            "none" => Some(Response::None),
            "2xx" | "3xx" | "4xx" | "5xx" => {
                let hundred = i32::from(text.as_bytes()[0] - b'0') * 100;
                Some(Response::Status(hundred, hundred + 99))
            }
            _ => {
                let status = text.parse().ok().filter(|status| (100..=999).contains(status));
                let status =
                    status.ok_or_else(|| wrong("status", "is no HTTP status, such as 503 or 5xx"))?;
                Some(Response::Status(status, status))
            }
        })
    }
}

async fn load(visitor: &Visitor, text: &str) -> Result<Option<LoadId>> {
    if let Ok(id) = text.parse() {
        return Ok(Some(id));
    }
    let tenant = visitor.app().store.tenant(visitor.organization_id()?);
    let found = tenant.loads_by_external_id(&[text.to_owned()]).await?;
    Ok(found.first().map(|row| LoadId::from_uuid(row.id)))
}

fn wrong(name: &str, what: &str) -> Error {
    Error::bad_request(format!("The filter {name} {what}. Open the list again without it."))
}
