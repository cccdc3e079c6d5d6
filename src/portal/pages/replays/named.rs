//! The deliveries that a request names, in place of a span.

use std::collections::HashSet;

use uuid::Uuid;

use crate::domain::id::DeliveryId;
use crate::domain::staff_request::MOST_DELIVERIES;
use crate::error::{Error, Result};
use crate::portal::form::Form;
use crate::portal::pages::deliveries::words;
use crate::portal::state::State;
use crate::portal::times::{Clock, When};
use crate::portal::visitor::Visitor;
use crate::use_cases::deliveries::{can_be_replayed, no_such_delivery};

/// A delivery that is named.
pub(super) struct Named {
    pub(super) id: String,
    pub(super) event: String,
    pub(super) state: State,
    pub(super) made: When,
    /// Whether it can be replayed at all.
    pub(super) may: bool,
    /// Whether it is to be replayed.
    pub(super) is_chosen: bool,
}

/// What a form calls the deliveries that are chosen, and all that it offers.
const CHOSEN: &str = "delivery";
const OFFERED: &str = "offered";

/// The deliveries that are asked for, all of which must be parked or expired.
pub(super) async fn parked(form: &Form, visitor: &Visitor) -> Result<Vec<Uuid>> {
    let named = read(form, visitor).await?;
    if let Some(other) = named.into_iter().find(|named| named.is_chosen && !named.may) {
        return Err(Error::conflict(format!(
            "The delivery {} is not parked or expired, or its subscription was deleted: it cannot be replayed.",
            other.id
        )));
    }
    ids(form.all(CHOSEN), visitor)
}

/// The deliveries with these ids, each once. What is no id is no delivery.
fn ids<'a>(given: impl Iterator<Item = &'a str>, visitor: &Visitor) -> Result<Vec<Uuid>> {
    let (mut seen, mut ids) = (HashSet::new(), Vec::new());
    for id in given {
        let id = id.parse::<DeliveryId>().map_err(|_| no_such_delivery(visitor))?.uuid();
        if seen.insert(id) {
            ids.push(id);
        }
    }
    match ids.len() {
        ..=MOST_DELIVERIES => Ok(ids),
        _ => Err(Error::invalid("delivery", format!("must be at most {MOST_DELIVERIES} deliveries"))),
    }
}

/// What the form shows: all that it offers; each must be the organization's.
pub(super) async fn read(form: &Form, visitor: &Visitor) -> Result<Vec<Named>> {
    let chosen = ids(form.all(CHOSEN), visitor)?;
    let ids = ids(form.all(OFFERED).chain(form.all(CHOSEN)), visitor)?;
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let tenant = visitor.app().store.tenant(visitor.organization_id()?);
    let rows = tenant.deliveries_named(&ids).await?;
    if rows.len() < ids.len() {
        return Err(no_such_delivery(visitor));
    }
    let clock = Clock::new(visitor.zone(), visitor.now());
    let named = rows.iter().map(|row| Named {
        id: DeliveryId::from_uuid(row.id).to_string(),
        event: row.event_type.clone(),
        state: words::state(row),
        made: clock.full(row.created_at),
        may: can_be_replayed(row),
        is_chosen: chosen.contains(&row.id),
    });
    Ok(named.collect())
}
