//! Point reads, joined: what has queued up while the last statements were under way is read by one
//! statement. Under load this saves most round trips; alone, a read waits for nobody. No timer.
//!
//! Only PostgreSQL needs it. SQLite runs in this process and has no round trips.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::LazyLock;

use sea_orm::sea_query::ArrayType;
use sea_orm::{DatabaseConnection, DbBackend, FromQueryResult, Statement, Value};
use tokio::sync::{Semaphore, mpsc, oneshot};
use uuid::Uuid;

use super::internal;
use super::loads::{COLUMNS, LoadRow};
use crate::domain::id::{LoadId, OrganizationId};
use crate::error::{Error, Result};

/// Loads per statement at most: enough for any rush, and short enough for one answer.
const MOST: usize = 64;
/// Statements under way at once: one is on its way while the other is being answered.
const STATEMENTS: usize = 2;

/// Whoever wants a load asks here.
#[derive(Clone)]
pub(super) struct Reader {
    queue: mpsc::UnboundedSender<Ask>,
}

struct Ask {
    organization: Uuid,
    load: Uuid,
    answer: oneshot::Sender<Result<Option<LoadRow>>>,
}

impl Reader {
    /// A reader on this database. It ends with its last clone.
    pub(super) fn start(db: DatabaseConnection) -> Self {
        let (queue, asked) = mpsc::unbounded_channel();
        tokio::spawn(read_forever(db, asked));
        Reader { queue }
    }

    /// One load of one organization.
    pub(super) async fn load(&self, organization: OrganizationId, load: LoadId) -> Result<Option<LoadRow>> {
        let (answer, answered) = oneshot::channel();
        let ask = Ask { organization: organization.uuid(), load: load.uuid(), answer };
        self.queue.send(ask).map_err(|_| Error::internal("the reader has ended"))?;
        answered.await.map_err(|_| Error::internal("the reader gave no answer"))?
    }
}

async fn read_forever(db: DatabaseConnection, mut asked: mpsc::UnboundedReceiver<Ask>) {
    let under_way = Arc::new(Semaphore::new(STATEMENTS));
    loop {
        // First the turn, then the queue: whatever comes while waiting for the turn goes along.
        let Ok(turn) = under_way.clone().acquire_owned().await else { return };
        let mut batch = Vec::with_capacity(MOST);
        if asked.recv_many(&mut batch, MOST).await == 0 {
            return;
        }
        let db = db.clone();
        tokio::spawn(async move {
            answer(&db, batch).await;
            drop(turn);
        });
    }
}

async fn answer(db: &DatabaseConnection, batch: Vec<Ask>) {
    let found = read(db, &batch).await;
    for ask in batch {
        let answer = match &found {
            Ok(rows) => Ok(rows.get(&(ask.organization, ask.load)).cloned()),
            Err(error) => Err(error.clone()),
        };
        // Whoever asked may be gone.
        let _heard = ask.answer.send(answer);
    }
}

async fn read(db: &DatabaseConnection, batch: &[Ask]) -> Result<HashMap<(Uuid, Uuid), LoadRow>> {
    // Each pair by the primary key, whatever the planner thinks of the table's size. The tenant is
    // part of every pair: a load of another organization is not found.
    static BY_IDS: LazyLock<String> = LazyLock::new(|| {
        format!(
            "select load.* from unnest($1::uuid[], $2::uuid[]) as asked (organization, id) \
             cross join lateral ({} id = asked.id limit 1) as load",
            COLUMNS.replace("organization_id = $1", "organization_id = asked.organization")
        )
    });
    let array = |of: fn(&Ask) -> Uuid| {
        let ids = batch.iter().map(|ask| Value::from(of(ask))).collect();
        Value::Array(ArrayType::Uuid, Some(Box::new(ids)))
    };
    let values = [array(|ask| ask.organization), array(|ask| ask.load)];
    let statement = Statement::from_sql_and_values(DbBackend::Postgres, BY_IDS.as_str(), values);
    let rows = LoadRow::find_by_statement(statement).all(db).await.map_err(internal)?;
    Ok(rows.into_iter().map(|row| ((row.organization_id, row.id), row)).collect())
}
