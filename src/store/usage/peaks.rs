//! The busiest minutes of API clients.

use sea_orm::sea_query::ArrayType;
use sea_orm::{FromQueryResult, Statement, Value};
use uuid::Uuid;

use super::{MINUTE_MS, PER_MINUTE};
use crate::domain::id::{ApiKeyId, OrganizationId};
use crate::error::Result;
use crate::store::requests::array;
use crate::store::{Store, internal, is_postgres};

/// A minute's requests and the minute itself are compared as one number, requests first and then the earlier minute: each
/// has half of its bits.
const MINUTES_UP_TO: i64 = 1 << 32;

/// The busiest minute of an API client in one part of a span: of its keys together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PeakRow {
    /// The client.
    pub client: Uuid,
    /// The part, counted from 0.
    pub part: usize,
    /// The requests of that minute.
    pub requests: i64,
    /// When it began; the earliest of several.
    pub at: i64,
}

#[derive(FromQueryResult)]
struct Best {
    client: Uuid,
    part: i64,
    best: i64,
}

impl Store {
    /// The busiest minute of each API client in each part of a span, where there is one; or of one key. A part goes from
    /// one of these edges until before the next.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn usage_peaks(
        &self,
        organization: OrganizationId,
        edges: &[i64],
        key: Option<ApiKeyId>,
    ) -> Result<Vec<PeakRow>> {
        if edges.len() < 2 {
            return Ok(Vec::new());
        }
        let mut values: Vec<Value> = vec![organization.uuid().into()];
        let mut only = String::new();
        if let Some(key) = key {
            values.push(key.uuid().into());
            only = format!(" and m.api_key_id = ${}", values.len());
        }
        let postgres = is_postgres(&self.db);
        let (parts, minutes, part) = parts_of(postgres, edges, &mut values);
        let greatest = if postgres { "greatest" } else { "max" };
        let (of_one, of_several) = (
            best_of(greatest, |minute| minute),
            best_of(greatest, |minute| format!("sum(cast({minute} as integer))")),
        );
        // Most clients have one key; to add up the minutes of several takes four times as long.
        let sql = format!(
            "with {parts}keys as (\
                select id, coalesce(client_id, id) as client, \
                    count(*) over (partition by coalesce(client_id, id)) as many \
                from api_keys where organization_id = $1) \
             select client, cast(part as bigint) as part, max(best) as best from (\
                select keys.client, {part} as part, {of_one} as best \
                from {minutes} keys on keys.id = m.api_key_id and keys.many = 1 \
                where m.organization_id = $1{only} \
                union all select keys.client, {part}, {of_several} \
                from {minutes} keys on keys.id = m.api_key_id and keys.many > 1 \
                where m.organization_id = $1{only} group by keys.client, {part}, m.quarter) quarters \
             group by client, part"
        );
        let statement = Statement::from_sql_and_values(self.db.get_database_backend(), sql, values);
        let rows = Best::find_by_statement(statement).all(&self.db).await.map_err(internal)?;
        Ok(rows.into_iter().filter_map(|row| row.peak()).collect())
    }
}

/// How a quarter's part is found: something to begin the statement with, the minutes of all parts up
/// to what they are joined with, and the part's number.
/// PostgreSQL has a function for it; SQLite looks each part up in the index.
fn parts_of(postgres: bool, edges: &[i64], values: &mut Vec<Value>) -> (String, String, String) {
    let mut value = |value: Value| {
        values.push(value);
        values.len()
    };
    if postgres {
        let all = value(array(ArrayType::BigInt, edges.iter().map(|edge| (*edge).into())));
        let within =
            format!("m.quarter >= (${all}::bigint[])[1] and m.quarter < (${all}::bigint[])[{}]", edges.len());
        let minutes = format!("(select * from usage_minutes m where {within}) m join");
        return (String::new(), minutes, format!("width_bucket(m.quarter, ${all}::bigint[]) - 1"));
    }
    let part = |(part, pair): (usize, &[i64])| {
        let (begins, ends) = (value(pair[0].into()), value(pair[1].into()));
        format!("({part}, ${begins}, ${ends})")
    };
    let parts: Vec<_> = edges.windows(2).enumerate().map(part).collect();
    let parts = format!("parts (part, begins, ends) as (values {}), ", parts.join(", "));
    // It would look each part up for each key, if the order were left to it.
    let minutes = "parts cross join usage_minutes m \
                   on m.quarter >= parts.begins and m.quarter < parts.ends cross join";
    (parts, minutes.to_owned(), "parts.part".to_owned())
}

/// The best of a quarter's minutes, each of them seen through a function.
fn best_of(greatest: &str, seen: impl Fn(String) -> String) -> String {
    let minutes = PER_MINUTE.sums.iter().enumerate().map(|(minute, column)| {
        let later = MINUTES_UP_TO - 1 - i64::try_from(minute).unwrap_or_default();
        format!("{} * {MINUTES_UP_TO} + {later} - m.quarter / {MINUTE_MS}", seen(format!("m.{column}")))
    });
    format!("{greatest}({})", minutes.collect::<Vec<_>>().join(", "))
}

impl Best {
    fn peak(&self) -> Option<PeakRow> {
        let (requests, rest) = (self.best / MINUTES_UP_TO, self.best % MINUTES_UP_TO);
        let part = usize::try_from(self.part).ok()?;
        let at = (MINUTES_UP_TO - 1 - rest) * MINUTE_MS;
        (requests > 0).then_some(PeakRow { client: self.client, part, requests, at })
    }
}
