//! The statement that opens a shared transaction: it takes the free clocks, and reads the data that every write
//! begins with.

use std::collections::HashMap;
use std::sync::LazyLock;

use sea_orm::sea_query::ArrayType;
use sea_orm::{ConnectionTrait, DatabaseTransaction, DbBackend, DbErr, Statement, Value};

use super::opened::{IS_BEHIND, Opened};
use super::participant::Joining;
use crate::store::outbox::SUBSCRIBERS_POSTGRES;
use crate::store::receipts::REPLAY_WINDOW_MS;

/// By position among the joining writes; the moment is the organization's first, which one of them gets. An
/// unreadable row fails only its own write.
pub(super) type Ticked = HashMap<usize, Result<Opened, DbErr>>;

/// Each receipt is looked up by its key, whatever the planner assumes about the table's size.
static TICK: LazyLock<String> = LazyLock::new(|| {
    let subscribers = SUBSCRIBERS_POSTGRES.replace("$1", "ask.organization_id");
    format!(
        "\
with asked as (
    select organization_id, max(now) as now, count(*) as changes
    from unnest($1::uuid[], $2::bigint[]) as ask (organization_id, now) group by organization_id
), free as (
    select organization_id, last_change from organization_clocks where organization_id = any($1::uuid[])
    order by organization_id for update skip locked
), ticked as (
    update organization_clocks clock
    set last_change = greatest(clock.last_change + 1, asked.now) + asked.changes - 1
    from asked join free using (organization_id) where clock.organization_id = asked.organization_id
    returning clock.organization_id, clock.last_change - asked.changes + 1 as first_change, free.last_change
)
select ask.position, ticked.first_change as moment, {IS_BEHIND}, {subscribers},
    r.fingerprint, r.status, r.body, r.sealed, r.created_at
from unnest($1::uuid[], $2::bigint[], $3::uuid[], $4::text[]) with ordinality
    as ask (organization_id, now, api_key_id, idempotency_key, position)
join ticked using (organization_id)
left join lateral (
    select * from receipts where organization_id = ask.organization_id and api_key_id = ask.api_key_id
        and idempotency_key = ask.idempotency_key and created_at > ask.now - $5 limit 1
) r on true"
    )
});

/// Takes the free clocks, one moment per write, and looks for receipts.
pub(super) async fn tick(transaction: &DatabaseTransaction, joining: &[Joining]) -> Result<Ticked, DbErr> {
    let array = |kind, of: fn(&Joining) -> Value| {
        Value::Array(kind, Some(Box::new(joining.iter().map(of).collect())))
    };
    let values = [
        array(ArrayType::Uuid, |ask| ask.organization.uuid().into()),
        array(ArrayType::BigInt, |ask| ask.now.into()),
        array(ArrayType::Uuid, |ask| ask.key.api_key.uuid().into()),
        array(ArrayType::String, |ask| ask.key.idempotency_key.as_str().into()),
        REPLAY_WINDOW_MS.into(),
    ];
    let statement = Statement::from_sql_and_values(DbBackend::Postgres, TICK.as_str(), values);
    let mut ticked = Ticked::new();
    for row in transaction.query_all_raw(statement).await? {
        let position = usize::try_from(row.try_get::<i64>("", "position")? - 1).unwrap_or(usize::MAX);
        let mut opened = Opened::in_row(&row);
        if let (Ok(opened), Some(ask)) = (&mut opened, joining.get(position)) {
            opened.refresh(transaction, ask.organization).await?;
        }
        ticked.insert(position, opened);
    }
    Ok(ticked)
}

/// Prepares the statement ahead of the first writes.
pub(in crate::store) async fn look_ahead(transaction: &DatabaseTransaction) -> Result<(), DbErr> {
    tick(transaction, &[]).await.map(drop)
}
