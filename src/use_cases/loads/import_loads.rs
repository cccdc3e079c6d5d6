//! Bulk import of loads: the rules of an upsert, row by row, with a handful of statements for all rows.

use std::collections::HashMap;

use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::change_load::upsert_of;
use super::draft::check_external_id;
use super::emit::emit;
use super::upsert_load::{fresh, revise};
use super::view;
use crate::domain::id::{CarrierId, CustomerId, VehicleId};
use crate::error::{Detail, Error, Result};
use crate::store::loads::LoadRow;
use crate::store::{Many, UnitOfWork};
use crate::use_cases::Author;

/// The result of an import.
#[derive(Debug, Default)]
pub struct Imported {
    /// Created loads.
    pub created: usize,
    /// Updated loads.
    pub updated: usize,
    /// Rows that changed nothing.
    pub unchanged: usize,
    /// Rows that were rejected.
    pub rejected: Vec<Rejected>,
}

/// A row that breaks a rule.
#[derive(Debug)]
pub struct Rejected {
    /// Its index, from 0.
    pub index: usize,
    /// What is wrong with it.
    pub detail: Detail,
}

/// Creates and changes loads by their externalIds. Each row is independent: one that breaks a rule is
/// rejected with the reason. Of two rows with one externalId, the later is applied after the earlier.
///
/// # Errors
/// When the database is unavailable.
pub async fn import_loads(tx: &mut Many, by: &dyn Author, rows: Vec<Map<String, Value>>) -> Result<Imported> {
    let parties = Parties::named_by(tx, &rows).await?;
    let mut batch = Batch::begin(tx, &rows).await?;
    let mut done = Imported::default();
    for (index, row) in rows.into_iter().enumerate() {
        match parties.resolve(row).and_then(|(external_id, sent)| batch.take(external_id, sent)) {
            Ok(Taken::Created) => done.created += 1,
            Ok(Taken::Updated) => done.updated += 1,
            Ok(Taken::Unchanged) => done.unchanged += 1,
            Err(error) => done.rejected.push(Rejected { index, detail: refusal(error)? }),
        }
    }
    let mut changed = batch.changed();
    tx.take_moments(changed.len());
    for Slot { row, before, .. } in &mut changed {
        let load = view::render(row)?;
        emit(tx, before.as_ref(), row, &load);
    }
    tx.write_loads(changed.into_iter().map(|slot| slot.row).collect());
    let organization = tx.organization();
    tx.audit(by.entry("loads.import").about(Some(organization), organization).made(&json!({
        "created": done.created,
        "updated": done.updated,
        "unchanged": done.unchanged,
        "rejected": done.rejected.len(),
    })));
    Ok(done)
}

/// The error of a row; internal errors do not belong to a row.
fn refusal(error: Error) -> Result<Detail> {
    match error {
        Error::BadRequest { details, message } => {
            Ok(details.into_iter().next().unwrap_or_else(|| Detail::new("", message)))
        }
        Error::Conflict(message) => Ok(Detail::new("/status", message)),
        error => Err(error),
    }
}

enum Taken {
    Created,
    Updated,
    Unchanged,
}

/// The loads of a batch after the rows so far.
struct Batch {
    organization: crate::domain::id::OrganizationId,
    /// The moment of the first load that is written; each further one has the next.
    first: i64,
    written: i64,
    loads: HashMap<String, Slot>,
}

struct Slot {
    row: LoadRow,
    /// Its state before the first row that changed it; `None` for a new one.
    before: Option<LoadRow>,
    /// Its moment, once a row has changed it.
    at: Option<i64>,
}

impl Batch {
    async fn begin(tx: &UnitOfWork, rows: &[Map<String, Value>]) -> Result<Batch> {
        let ids: Vec<String> = texts(rows, "externalId");
        let known = tx.tenant().await?.loads_by_external_id(&ids).await?;
        let slot = |row: LoadRow| Some((row.external_id.clone()?, Slot { row, before: None, at: None }));
        Ok(Batch {
            organization: tx.organization(),
            first: tx.at(),
            written: 0,
            loads: known.into_iter().filter_map(slot).collect(),
        })
    }

    fn take(&mut self, external_id: String, sent: Value) -> Result<Taken> {
        check_external_id(&external_id)?;
        let body = upsert_of(sent, &external_id)?;
        let next = self.first + self.written;
        let Some(slot) = self.loads.get_mut(&external_id) else {
            let row = fresh(self.organization, &body, next)?;
            self.loads.insert(external_id, Slot { row, before: None, at: Some(next) });
            self.written += 1;
            return Ok(Taken::Created);
        };
        // On a copy, so that a row that is refused halfway leaves no changes.
        let mut row = slot.row.clone();
        let Some(before) = revise(&mut row, &body, slot.at.unwrap_or(next))? else {
            return Ok(Taken::Unchanged);
        };
        slot.row = row;
        if slot.at.is_none() {
            slot.at = Some(next);
            slot.before = Some(before);
            self.written += 1;
        }
        Ok(Taken::Updated)
    }

    /// The loads to write, in the order of their moments.
    fn changed(self) -> Vec<Slot> {
        let mut changed: Vec<_> = self.loads.into_values().filter(|slot| slot.at.is_some()).collect();
        changed.sort_unstable_by_key(|slot| slot.at);
        changed
    }
}

/// The customers, carriers and vehicles that rows reference by code.
struct Parties([Named; 3]);

struct Named {
    /// The field of a row with its code.
    code: &'static str,
    /// The field of an upsert with its id.
    id: &'static str,
    what: &'static str,
    ids: HashMap<String, String>,
}

impl Parties {
    async fn named_by(tx: &UnitOfWork, rows: &[Map<String, Value>]) -> Result<Parties> {
        let tenant = tx.tenant().await?;
        let [customers, carriers, vehicles] =
            ["customerCode", "carrierCode", "unitNumber"].map(|code| texts(rows, code));
        let customers = tenant.customers_by_code(&customers).await?;
        let carriers = tenant.carriers_by_code(&carriers).await?;
        let vehicles = tenant.vehicles_by_unit(&vehicles).await?;
        let customer = |id: Uuid| CustomerId::from_uuid(id).to_string();
        let carrier = |id: Uuid| CarrierId::from_uuid(id).to_string();
        let vehicle = |id: Uuid| VehicleId::from_uuid(id).to_string();
        Ok(Parties([
            Named {
                code: "customerCode",
                id: "customerId",
                what: "customer",
                ids: customers.into_iter().map(|row| (row.customer_code, customer(row.id))).collect(),
            },
            Named {
                code: "carrierCode",
                id: "carrierId",
                what: "carrier",
                ids: carriers.into_iter().map(|row| (row.carrier_code, carrier(row.id))).collect(),
            },
            Named {
                code: "unitNumber",
                id: "vehicleId",
                what: "vehicle",
                ids: vehicles.into_iter().map(|row| (row.unit_number, vehicle(row.id))).collect(),
            },
        ]))
    }

    /// The externalId of a row, and the row as the body of an upsert.
    fn resolve(&self, mut row: Map<String, Value>) -> Result<(String, Value)> {
        for Named { code, id, what, ids } in &self.0 {
            let named = match row.remove(*code) {
                None => continue,
                Some(Value::String(name)) => {
                    let known = ids.get(&name).cloned().map(Value::String);
                    known.ok_or_else(|| {
                        Error::invalid(
                            format!("/{code}"),
                            format!("does not match a {what} of the organization"),
                        )
                    })?
                }
                Some(null) => null,
            };
            row.insert((*id).to_owned(), named);
        }
        let external_id = row.get("externalId").and_then(Value::as_str).map(str::to_owned);
        let external_id = external_id.ok_or_else(|| Error::invalid("/externalId", "is required"))?;
        Ok((external_id, row.into()))
    }
}

/// The values of a field in the rows, each text once.
fn texts(rows: &[Map<String, Value>], member: &str) -> Vec<String> {
    let mut texts: Vec<_> =
        rows.iter().filter_map(|row| row.get(member)?.as_str().map(str::to_owned)).collect();
    texts.sort_unstable();
    texts.dedup();
    texts
}
