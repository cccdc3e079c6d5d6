//! Keeping excerpts of responses, together with the results of their attempts.

use sea_orm::sea_query::ArrayType;
use sea_orm::{ConnectionTrait, DatabaseTransaction, DbErr, Statement, Value};
use uuid::Uuid;

use super::{QueueKey, bigints, texts, uuids};
use crate::store::excerpts::SealedExcerpt;

/// A part of the statement that records results: for the deliveries that it has `written`.
pub const KEEP_POSTGRES: &str = ", excerpts as (
    insert into webhook_excerpts (organization_id, delivery_id, attempt_at, kind, is_cut, sealed)
    select r.organization_id, e.delivery_id, e.attempt_at, e.kind, e.is_cut, e.sealed
    from unnest($10::uuid[], $11::bigint[], $12::text[], $13::boolean[], $14::bytea[])
        as e (delivery_id, attempt_at, kind, is_cut, sealed)
    join written on written.delivery_id = e.delivery_id
    join r on r.delivery_id = e.delivery_id
    on conflict do nothing
)";

const KEEP_SQLITE: &str = "insert into webhook_excerpts
    (organization_id, delivery_id, attempt_at, kind, is_cut, sealed) values ($1, $2, $3, $4, $5, $6)
    on conflict do nothing";

/// The values of that part: what is kept of these deliveries.
pub fn columns(kept: &[(Uuid, &SealedExcerpt)]) -> [Value; 5] {
    let array = |kind, values: Vec<Value>| Value::Array(kind, Some(Box::new(values)));
    [
        uuids(kept.iter().map(|(delivery, _)| *delivery)),
        bigints(kept.iter().map(|(_, excerpt)| excerpt.attempt_at)),
        texts(kept.iter().map(|(_, excerpt)| excerpt.kind.to_owned())),
        array(ArrayType::Bool, kept.iter().map(|(_, excerpt)| excerpt.is_cut.into()).collect()),
        array(ArrayType::Bytes, kept.iter().map(|(_, excerpt)| excerpt.sealed.clone().into()).collect()),
    ]
}

/// Keeps one, of a delivery whose result was written.
pub async fn keep(
    transaction: &DatabaseTransaction,
    queue: QueueKey,
    delivery: Uuid,
    excerpt: &SealedExcerpt,
) -> Result<(), DbErr> {
    let SealedExcerpt { attempt_at, kind, is_cut, sealed } = excerpt;
    let values = [
        queue.organization.into(),
        delivery.into(),
        (*attempt_at).into(),
        (*kind).into(),
        (*is_cut).into(),
        sealed.clone().into(),
    ];
    let backend = transaction.get_database_backend();
    transaction.execute_raw(Statement::from_sql_and_values(backend, KEEP_SQLITE, values)).await.map(drop)
}
