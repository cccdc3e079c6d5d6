//! What the second of two requests needs of the first: taken once, and not for long.

use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter};
use uuid::Uuid;

use crate::error::Result;
use crate::store::entities::portal_ceremonies::{Column, Entity, Model};
use crate::store::{Store, internal};

/// What is kept between two requests, as it is stored.
pub type CeremonyRow = Model;

/// How long a browser may take, in milliseconds: five minutes.
pub const CEREMONY_MS: i64 = 5 * 60 * 1000;

impl Store {
    /// Keeps something for a second request.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn keep_portal_ceremony(&self, row: CeremonyRow) -> Result<()> {
        let _writer = self.writer().await;
        let kept = row.into_active_model().insert(&self.db).await;
        kept.map(drop).map_err(|error| self.cannot_write(error))
    }

    /// Takes what was kept: nobody else gets it after that, whatever comes of this request.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn take_portal_ceremony(&self, id: Uuid, kind: &str, now: i64) -> Result<Option<CeremonyRow>> {
        let found = Entity::find_by_id(id).filter(Column::Kind.eq(kind)).filter(Column::ExpiresAt.gt(now));
        let Some(row) = found.one(&self.db).await.map_err(internal)? else { return Ok(None) };
        let _writer = self.writer().await;
        let taken =
            Entity::delete_by_id(id).exec(&self.db).await.map_err(|error| self.cannot_write(error))?;
        Ok((taken.rows_affected == 1).then_some(row))
    }
}
