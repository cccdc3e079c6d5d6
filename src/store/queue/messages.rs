//! Messages between the processes of one PostgreSQL. SQLite has one process and no messages.

use std::collections::HashSet;

use sea_orm::sqlx::Error as SqlxError;
use sea_orm::sqlx::postgres::{PgListener, PgPoolOptions};
use uuid::Uuid;

use super::QueueKey;
use crate::error::Result;
use crate::store::{Store, internal, is_postgres};

const CHANNEL: &str = "trailflow_webhooks";

/// Receives other processes' messages about queues: that they have written to them, or released them.
pub struct Notifications(PgListener);

/// A message about a queue from one process to the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum News {
    /// It has a new delivery.
    Look(QueueKey),
    /// Its owner has released it.
    Left(QueueKey),
}

impl Store {
    /// Sends these messages to other processes.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn tell_queues(&self, news: &HashSet<News>) -> Result<()> {
        if !is_postgres(&self.dispatch) {
            return Ok(());
        }
        let words: Vec<_> = news.iter().map(write).collect();
        let values = [CHANNEL.into(), words.join(" ").into()];
        self.dispatch_all("select 1 from pg_notify($1, $2)", values).await.map_err(internal)?;
        Ok(())
    }

    /// Listens on a separate connection, once the database accepts it; `None` on a backend without messages.
    pub async fn queue_listener(&self) -> Option<Notifications> {
        if !is_postgres(&self.dispatch) {
            return None;
        }
        let options = self.dispatch.get_postgres_connection_pool().connect_options();
        let pool = PgPoolOptions::new()
            .max_connections(1)
            .max_lifetime(None)
            .idle_timeout(None)
            .connect_lazy_with((*options).clone());
        loop {
            if let Ok(mut listener) = PgListener::connect_with(&pool).await
                && listener.listen(CHANNEL).await.is_ok()
            {
                return Some(Notifications(listener));
            }
            tokio::time::sleep(std::time::Duration::from_secs(1)).await;
        }
    }
}

impl Notifications {
    /// The next message; `None` when some may have been missed.
    ///
    /// # Errors
    /// When the connection cannot be restored.
    pub async fn next(&mut self) -> Result<Option<Vec<News>>, SqlxError> {
        let message = self.0.try_recv().await?;
        Ok(message.map(|message| message.payload().split(' ').filter_map(read).collect()))
    }
}

/// The suffix after the ids of a released queue. Older versions do not understand it, and skip the word.
const LEFT: char = '-';

fn write(news: &News) -> String {
    let ids = |queue: &QueueKey| format!("{}{}", queue.organization.simple(), queue.subscription.simple());
    match news {
        News::Look(queue) => ids(queue),
        News::Left(queue) => ids(queue) + &LEFT.to_string(),
    }
}

fn read(word: &str) -> Option<News> {
    let (news, ids): (fn(QueueKey) -> News, _) = match word.strip_suffix(LEFT) {
        Some(ids) => (News::Left, ids),
        None => (News::Look, word),
    };
    let (organization, subscription) = ids.split_at_checked(32)?;
    Some(news(QueueKey {
        organization: Uuid::try_parse(organization).ok()?,
        subscription: Uuid::try_parse(subscription).ok()?,
    }))
}
