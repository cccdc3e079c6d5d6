//! Looking for work: which queues have deliveries, which of them are due, and where they go.

use uuid::Uuid;

use super::{Due, Found, LEASE_MS, QueueKey, bigints, uuids};
use crate::error::Result;
use crate::store::{Store, internal, is_postgres};

/// The first delivery of a queue.
#[derive(Debug, Clone)]
pub struct Head {
    /// The queue.
    pub queue: QueueKey,
    /// When its first delivery is due.
    pub due_at: i64,
    /// Attempts that the first delivery has had.
    pub tries: i32,
    /// Whether its subscription is paused or its organization's access closed, so that nothing is sent.
    pub blocked: bool,
    /// Whether its subscription was deleted.
    pub gone: bool,
    /// The live worker that owns it.
    pub owner: Option<Uuid>,
}

/// A request to read from a queue.
#[derive(Debug, Clone)]
pub struct ReadRequest {
    /// The queue.
    pub queue: QueueKey,
    /// Nothing is due before this; avoids the dead index entries of delivered rows.
    pub watermark: i64,
    /// The most deliveries to read.
    pub room: i64,
    /// The moment at which deliveries must be due, in Unix milliseconds.
    pub now: i64,
    /// Deliveries that the worker holds already.
    pub held: Vec<Uuid>,
}

/// Where a queue's deliveries go.
#[derive(Debug, Clone)]
pub struct Target {
    /// The queue.
    pub queue: QueueKey,
    /// `None`: nothing may be sent now, because the subscription is paused, the organization's access is closed, or
    /// this version cannot read one of them.
    pub route: Option<Route>,
}

/// An endpoint, as it is stored.
#[derive(Debug, Clone)]
pub struct Route {
    /// The endpoint.
    pub url: String,
    /// Its signing secret, encrypted.
    pub sealed_secret: Vec<u8>,
    /// The previous secret, encrypted, and until when it also signs.
    pub previous: Option<(Vec<u8>, i64)>,
}

// One index probe per queue with deliveries, however many they are.
const HEADS_POSTGRES: &str = "
with recursive heads as (
    (select organization_id, subscription_id, due_at, tries from webhook_queue
        where due_at is not null order by organization_id, subscription_id, due_at limit 1)
    union all
    select n.organization_id, n.subscription_id, n.due_at, n.tries
    from heads cross join lateral (
        select organization_id, subscription_id, due_at, tries from webhook_queue q
        where due_at is not null
            and (q.organization_id, q.subscription_id) > (heads.organization_id, heads.subscription_id)
        order by organization_id, subscription_id, due_at limit 1
    ) n
)";

const HEADS_SQLITE: &str = "
with recursive positions(position) as (
    select (select rowid from webhook_queue
        where due_at is not null order by organization_id, subscription_id, due_at limit 1)
    union all
    select (select n.rowid from webhook_queue n
        where n.due_at is not null
            and (n.organization_id, n.subscription_id) > (q.organization_id, q.subscription_id)
        order by n.organization_id, n.subscription_id, n.due_at limit 1)
    from positions join webhook_queue q on q.rowid = positions.position
), heads as (
    select organization_id, subscription_id, due_at, tries
    from positions join webhook_queue on webhook_queue.rowid = positions.position
)";

// The clock of an organization can run ahead of all others; then a first attempt may be sorted after a retry that is
// not due, and counts as the head.
const HEADS: &str = "
select h.organization_id, h.subscription_id, h.due_at, h.tries,
    s.id as subscribed, s.paused_at, o.access_state, w.id as owner,
    case when h.tries > 0 and h.due_at > $2 and c.last_change > $2 then (
        select min(q.due_at) from webhook_queue q
        where q.organization_id = h.organization_id and q.subscription_id = h.subscription_id
            and q.due_at > $2 and q.due_at <= c.last_change and q.tries = 0
    ) end as fresh_at
from heads h
left join organization_clocks c on c.organization_id = h.organization_id
left join webhook_subscriptions s on s.organization_id = h.organization_id and s.id = h.subscription_id
left join organizations o on o.id = h.organization_id
left join webhook_lanes l
    on l.organization_id = h.organization_id and l.subscription_id = h.subscription_id
left join webhook_workers w on w.id = l.owner and w.beat_at > {now} - $1";

// Due deliveries, and first attempts whose moment the organization's clock has issued already, which can be ahead.
// Then the first delivery that is not due, which says when to read again. Waiting retries are skipped only as far as
// that clock, or that of another node, runs ahead. Payloads are looked up by key, whatever the planner assumes.
const DUE_POSTGRES: &str = "
select due.organization_id, due.subscription_id, due.delivery_id, due.due_at, due.tries, due.event_type, p.body,
    p.trace_context
from unnest($1::uuid[], $2::uuid[], $3::bigint[], $4::bigint[], $6::bigint[])
    as request (organization_id, subscription_id, watermark, room, now)
left join organization_clocks c on c.organization_id = request.organization_id
cross join lateral (
    (select q.* from webhook_queue q
    where q.organization_id = request.organization_id and q.subscription_id = request.subscription_id
        and q.due_at >= request.watermark and q.due_at <= greatest(c.last_change, request.now + 1000)
        and (q.due_at <= request.now or q.tries = 0) and q.delivery_id <> all($5::uuid[])
    order by q.due_at, q.delivery_id limit request.room)
    union all
    (select q.* from webhook_queue q
    where q.organization_id = request.organization_id and q.subscription_id = request.subscription_id
        and q.due_at > request.now and q.delivery_id <> all($5::uuid[])
    order by q.due_at, q.delivery_id limit 1)
) due
cross join lateral (
    select body, trace_context from webhook_payloads
    where organization_id = due.organization_id and id = due.payload_id limit 1
) p
order by due.due_at, due.delivery_id";

const DUE_SQLITE: &str = "
select q.organization_id, q.subscription_id, q.delivery_id, q.due_at, q.tries, q.event_type, p.body, p.trace_context
from (
    select * from (
        select * from webhook_queue
        where organization_id = $1 and subscription_id = $2 and due_at >= $3
            and due_at <= max($5 + 1000, coalesce(
                (select last_change from organization_clocks where organization_id = $1), 0))
            and (due_at <= $5 or tries = 0)
        order by due_at, delivery_id limit $4)
    union all
    select * from (
        select * from webhook_queue
        where organization_id = $1 and subscription_id = $2 and due_at > $5
        order by due_at, delivery_id limit $6)
) q
join webhook_payloads p on p.organization_id = q.organization_id and p.id = q.payload_id
order by q.due_at, q.delivery_id";

const TARGET: &str = "
select s.organization_id, s.id as subscription_id, s.url, s.sealed_secret, s.previous_sealed_secret,
    s.previous_secret_until, s.paused_at, o.access_state
from webhook_subscriptions s join organizations o on o.id = s.organization_id";

/// Keeps what PostgreSQL would answer: SQLite reads the deliveries that are held as well, and one that waits for each.
fn keep_asked(found: &mut Found<Due>, request: &ReadRequest) {
    found.rows.retain(|due| !request.held.contains(&due.delivery));
    found.unreadable.retain(|due| !request.held.contains(&due.row));
    // More than one waiting retry could take the places of first attempts that are ahead of the clock.
    let mut one_waits = false;
    found.rows.retain(|due| {
        let waits = due.due_at > request.now && due.tries > 0;
        !waits || !std::mem::replace(&mut one_waits, true)
    });
    // The extra row is the first delivery that is not due.
    found.rows.truncate(usize::try_from(request.room).unwrap_or(0) + 1);
}

impl Store {
    /// The first delivery of every queue that has one. Deliveries due after `now`, in Unix milliseconds, wait.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn queue_heads(&self, now: i64) -> Result<Found<Head>> {
        let walk = if is_postgres(&self.dispatch) { HEADS_POSTGRES } else { HEADS_SQLITE };
        let sql = format!("{walk} {HEADS}");
        let rows = self.dispatch_all(&sql, [LEASE_MS.into(), now.into()]).await.map_err(internal)?;
        let mut found = Found::nothing();
        rows.iter().try_for_each(|row| found.take_head(row, now)).map_err(internal)?;
        Ok(found)
    }

    /// How many deliveries are queued, counted up to 100,000.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn queue_depth(&self) -> Result<i64> {
        let sql = "select count(*) as depth
            from (select 1 from webhook_queue where due_at is not null limit 100000) as counted";
        let rows = self.dispatch_all(sql, []).await.map_err(internal)?;
        rows.first().map_or(Ok(0), |row| row.try_get("", "depth")).map_err(internal)
    }

    /// The due deliveries of these queues, in order, and the first delivery of each queue that is not due.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn due(&self, requests: &[ReadRequest]) -> Result<Found<Due>> {
        if !is_postgres(&self.dispatch) {
            let mut found = Found::nothing();
            for request in requests {
                self.due_in(request, &mut found).await?;
            }
            return Ok(found);
        }
        let values = [
            uuids(requests.iter().map(|request| request.queue.organization)),
            uuids(requests.iter().map(|request| request.queue.subscription)),
            bigints(requests.iter().map(|request| request.watermark)),
            bigints(requests.iter().map(|request| request.room)),
            uuids(requests.iter().flat_map(|request| request.held.iter().copied())),
            bigints(requests.iter().map(|request| request.now)),
        ];
        let rows = self.dispatch_all(DUE_POSTGRES, values).await.map_err(internal)?;
        let mut found = Found::nothing();
        rows.iter().try_for_each(|row| found.take_due(row)).map_err(internal)?;
        Ok(found)
    }

    /// Like `due`, for one queue, on SQLite.
    async fn due_in(&self, request: &ReadRequest, found: &mut Found<Due>) -> Result<()> {
        let held = i64::try_from(request.held.len()).unwrap_or(i64::MAX);
        let values = [
            request.queue.organization.into(),
            request.queue.subscription.into(),
            request.watermark.into(),
            (request.room + held).into(),
            request.now.into(),
            (1 + held).into(),
        ];
        let rows = self.dispatch_all(DUE_SQLITE, values).await.map_err(internal)?;
        let mut own = Found::nothing();
        rows.iter().try_for_each(|row| own.take_due(row)).map_err(internal)?;
        keep_asked(&mut own, request);
        found.rows.append(&mut own.rows);
        found.unreadable.append(&mut own.unreadable);
        Ok(())
    }

    /// Where the deliveries of these queues go; nothing for those whose subscription was deleted.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn targets(&self, queues: &[QueueKey]) -> Result<Found<Target>> {
        let mut rows = Vec::new();
        if is_postgres(&self.dispatch) {
            let sql = format!(
                "{TARGET} join unnest($1::uuid[], $2::uuid[]) as l (organization_id, subscription_id)
                on l.organization_id = s.organization_id and l.subscription_id = s.id"
            );
            let organizations = uuids(queues.iter().map(|queue| queue.organization));
            let subscriptions = uuids(queues.iter().map(|queue| queue.subscription));
            rows = self.dispatch_all(&sql, [organizations, subscriptions]).await.map_err(internal)?;
        } else {
            let sql = format!("{TARGET} where s.organization_id = $1 and s.id = $2");
            for queue in queues {
                let values = [queue.organization.into(), queue.subscription.into()];
                rows.extend(self.dispatch_all(&sql, values).await.map_err(internal)?);
            }
        }
        let mut found = Found::nothing();
        rows.iter().try_for_each(|row| found.take_target(row)).map_err(internal)?;
        Ok(found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_retries_that_wait_only_the_first_takes_a_place_before_first_attempts() {
        let queue = QueueKey { organization: Uuid::nil(), subscription: Uuid::nil() };
        let request =
            ReadRequest { queue, watermark: 0, room: 2, now: 1_000, held: vec![Uuid::from_u128(1)] };
        let row = |number: u128, due_at, tries| Due {
            queue,
            delivery: Uuid::from_u128(number),
            due_at,
            tries,
            event_type: String::new(),
            body: bytes::Bytes::new(),
            change: None,
        };
        let rows = vec![
            row(1, 900, 0),
            row(2, 950, 1),
            row(3, 1_100, 1),
            row(4, 1_200, 2),
            row(5, 1_300, 0),
            row(6, 1_400, 0),
        ];
        let mut found = Found { rows, unreadable: Vec::new() };
        keep_asked(&mut found, &request);
        let kept: Vec<_> = found.rows.iter().map(|due| due.delivery.as_u128()).collect();
        assert_eq!(kept, [2, 3, 5]);
    }
}
