//! Numbers for the operations that API keys call. A row of the log of requests has four bytes in place of two ids and a
//! name.

use std::collections::{BTreeSet, HashMap};
use std::sync::PoisonError;
use std::time::Duration;

use sea_orm::sea_query::ArrayType;
use sea_orm::{ConnectionTrait, DbBackend, FromQueryResult, Statement, Value};
use tokio::time::Instant;
use uuid::Uuid;

use super::requests::{NewRequest, array};
use super::{Store, internal};
use crate::clock;
use crate::error::{Error, Result};

/// The most numbers that a process remembers: with more keys than that, it asks for some of them again.
const MOST_KNOWN: usize = 50_000;
/// How long it remembers them. A standby that took over may have lost the newest; they are written again then.
const KNOWN_FOR: Duration = Duration::from_secs(600);

const FIND: &str = "\
select k.number, k.api_key_id, k.operation from unnest($1::uuid[], $2::text[]) as wanted (api_key_id, operation)
join key_operations k using (api_key_id, operation)";

const ADD: &str = "\
insert into key_operations (api_key_id, operation, organization_id, number)
select * from unnest($1::uuid[], $2::text[], $3::uuid[], $4::integer[]) on conflict do nothing";

/// An API key, and an operation.
type KeyOperation = (Uuid, &'static str);

/// The numbers that a process remembers.
#[derive(Default)]
pub(super) struct Known {
    numbers: HashMap<KeyOperation, i32>,
    since: Option<Instant>,
}

impl Known {
    fn forget_what_is_old(&mut self) {
        let is_old = self.since.is_some_and(|since| since.elapsed() >= KNOWN_FOR);
        if is_old || self.numbers.len() >= MOST_KNOWN {
            *self = Known::default();
        }
    }

    fn learn(&mut self, found: HashMap<KeyOperation, i32>) {
        self.since.get_or_insert_with(Instant::now);
        self.numbers.extend(found);
    }
}

#[derive(FromQueryResult)]
struct NumberRow {
    number: i32,
    api_key_id: Uuid,
    operation: String,
}

/// What a request called, and the key's organization.
fn called(request: &NewRequest) -> Option<(KeyOperation, Uuid)> {
    request.caller.map(|(api_key, organization)| ((api_key, request.operation), organization))
}

impl Store {
    /// The number of what each of these requests called. They all came with a key.
    pub(super) async fn numbers_of(&self, requests: &[&NewRequest]) -> Result<Vec<i32>> {
        // In order, so that two nodes that write the same do not deadlock.
        let mut unknown = BTreeSet::new();
        let mut numbers: Vec<Option<i32>> = {
            let mut known = self.key_operations.lock().unwrap_or_else(PoisonError::into_inner);
            known.forget_what_is_old();
            let number = |request: &&NewRequest| {
                let (operation, organization) = called(request)?;
                let number = known.numbers.get(&operation).copied();
                if number.is_none() {
                    unknown.insert((operation, organization));
                }
                number
            };
            requests.iter().map(number).collect()
        };
        if !unknown.is_empty() {
            let found = self.find_or_add_numbers(&unknown).await?;
            for (number, request) in numbers.iter_mut().zip(requests).filter(|(number, _)| number.is_none()) {
                *number = called(request).and_then(|(operation, _)| found.get(&operation).copied());
            }
            self.key_operations.lock().unwrap_or_else(PoisonError::into_inner).learn(found);
        }
        let all: Option<Vec<i32>> = numbers.into_iter().collect();
        // A number that was chosen may exist already, once in a hundred thousand times: the next try chooses another.
        all.ok_or_else(|| Error::internal("an API key's operation has no number"))
    }

    async fn find_or_add_numbers(
        &self,
        wanted: &BTreeSet<(KeyOperation, Uuid)>,
    ) -> Result<HashMap<KeyOperation, i32>> {
        let found = self.find_numbers(wanted).await?;
        let new: Vec<_> = wanted.iter().filter(|(operation, _)| !found.contains_key(operation)).collect();
        if new.is_empty() {
            return Ok(found);
        }
        let [keys, operations] = keys_and_operations(new.iter().copied());
        let organizations =
            array(ArrayType::Uuid, new.iter().map(|(_, organization)| (*organization).into()));
        // At random: a database that has lost its newest rows would give the numbers of a sequence again, to other keys.
        let numbers = new.iter().map(|_| i32::from_le_bytes(clock::random()).into());
        let values = [keys, operations, organizations, array(ArrayType::Int, numbers)];
        let add = Statement::from_sql_and_values(DbBackend::Postgres, ADD, values);
        self.db.execute_raw(add).await.map_err(|error| self.cannot_write(error))?;
        self.find_numbers(wanted).await
    }

    async fn find_numbers(
        &self,
        wanted: &BTreeSet<(KeyOperation, Uuid)>,
    ) -> Result<HashMap<KeyOperation, i32>> {
        let find =
            Statement::from_sql_and_values(DbBackend::Postgres, FIND, keys_and_operations(wanted.iter()));
        let rows = NumberRow::find_by_statement(find).all(&self.db).await.map_err(internal)?;
        let rows: HashMap<(Uuid, &str), i32> =
            rows.iter().map(|row| ((row.api_key_id, &*row.operation), row.number)).collect();
        let number = |(operation, _): &(KeyOperation, Uuid)| Some((*operation, *rows.get(operation)?));
        Ok(wanted.iter().filter_map(number).collect())
    }
}

fn keys_and_operations<'a>(wanted: impl Iterator<Item = &'a (KeyOperation, Uuid)> + Clone) -> [Value; 2] {
    let keys = array(ArrayType::Uuid, wanted.clone().map(|((key, _), _)| (*key).into()));
    [keys, array(ArrayType::String, wanted.map(|((_, operation), _)| (*operation).into()))]
}
