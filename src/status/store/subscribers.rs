//! Who is mailed of incidents and maintenance.

use sea_orm::FromQueryResult;
use uuid::Uuid;

use super::StatusStore;
use super::incidents::stored;
use crate::error::Result;
use crate::status::core::Component;

/// Subscribers at most, whether they have confirmed or not.
pub const MOST: i64 = 20_000;
/// Who does not confirm for so long is forgotten, in milliseconds: three days.
const UNCONFIRMED_MS: i64 = 3 * 24 * 60 * 60 * 1000;

/// A subscriber as they are stored.
#[derive(Debug, Clone, FromQueryResult)]
pub struct SubscriberRow {
    pub id: Uuid,
    pub email: String,
    pub components: String,
    pub asked_at: i64,
    pub confirmed_at: Option<i64>,
}

#[derive(FromQueryResult)]
struct Count {
    number: i64,
}

const COLUMNS: &str = "id, email, components, asked_at, confirmed_at";

impl StatusStore {
    /// The subscriber with this address.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn subscriber_by_email(&self, email: &str) -> Result<Option<SubscriberRow>> {
        let sql = format!("select {COLUMNS} from status_subscribers where email = $1");
        Ok(self.all(&sql, [email.into()]).await?.pop())
    }

    /// The subscriber with this id.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn subscriber(&self, id: Uuid) -> Result<Option<SubscriberRow>> {
        let sql = format!("select {COLUMNS} from status_subscribers where id = $1");
        Ok(self.all(&sql, [id.into()]).await?.pop())
    }

    /// Whether there is room for another one.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn has_room(&self) -> Result<bool> {
        let count: Vec<Count> = self.all("select count(*) as number from status_subscribers", []).await?;
        Ok(count.first().is_none_or(|count| count.number < MOST))
    }

    /// Confirmed subscribers of any of these components.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn subscribers_of(&self, components: &[Component]) -> Result<Vec<SubscriberRow>> {
        let sql = format!(
            "select {COLUMNS} from status_subscribers where confirmed_at is not null order by id limit {MOST}"
        );
        let all: Vec<SubscriberRow> = self.all(&sql, []).await?;
        let wants = |row: &SubscriberRow| {
            row.components.split_whitespace().any(|word| components.iter().any(|it| it.as_str() == word))
        };
        Ok(all.into_iter().filter(wants).collect())
    }

    /// Notes that a subscriber has confirmed, and what they want to hear of.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn confirm_subscriber(&self, id: Uuid, components: &[Component], now: i64) -> Result<bool> {
        let sql = "update status_subscribers set confirmed_at = coalesce(confirmed_at, $2), components = $3
            where id = $1";
        Ok(self.write(sql, [id.into(), now.into(), stored(components).into()]).await? > 0)
    }

    /// Forgets a subscriber.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn remove_subscriber(&self, id: Uuid) -> Result<()> {
        self.write("delete from status_subscribers where id = $1", [id.into()]).await.map(drop)
    }

    /// Forgets who did not confirm in time.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn prune_subscribers(&self, now: i64) -> Result<u64> {
        let sql = "delete from status_subscribers where confirmed_at is null and asked_at < $1";
        self.write(sql, [(now - UNCONFIRMED_MS).into()]).await
    }
}
