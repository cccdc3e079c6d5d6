//! Loads: one file per operation, and what they share. The three that change one work on a
//! [`crate::store::Unit`], so that staff's changes go the same way and tell subscribers the same.

mod change_load_status;
mod create_load;
mod dispatch;
mod draft;
mod emit;
mod get_load;
mod import_loads;
mod include;
mod list_loads;
mod stops;
mod upsert_load;

pub use change_load_status::change_load_status;
pub use create_load::create_load;
pub use upsert_load::upsert_load;

use async_trait::async_trait;

pub(crate) use dispatch::{change_load, with_stops};
pub(crate) use import_loads::import_loads;

use crate::contract::partner::endpoints::{LoadsApi, UpsertLoadOutcome};
use crate::contract::partner::types;
use crate::error::Result;
use crate::gate::{Call, Change};
use crate::http::{Body, Page};
use crate::store::Unit;
use crate::surfaces::partner::Partner;

#[async_trait]
impl LoadsApi for Partner {
    type Write = Unit;

    async fn list_loads(&self, call: &Call, query: types::ListLoadsQuery) -> Result<Page<types::Load>> {
        list_loads::list_loads(call, query).await
    }

    async fn create_load(
        &self,
        change: &mut Change<Unit>,
        body: Body<types::CreateLoadRequest>,
    ) -> Result<types::Load> {
        create_load::create_load(change.unit(), body.into_inner())
    }

    async fn upsert_load(
        &self,
        change: &mut Change<Unit>,
        body: Body<types::UpsertLoadRequest>,
    ) -> Result<UpsertLoadOutcome> {
        upsert_load::upsert_load(change.unit(), body).await
    }

    async fn get_load(
        &self,
        call: &Call,
        path: types::GetLoadPath,
        query: types::GetLoadQuery,
    ) -> Result<types::Load> {
        get_load::get_load(call, &path.id, query).await
    }

    async fn change_load_status(
        &self,
        change: &mut Change<Unit>,
        path: types::ChangeLoadStatusPath,
        body: Body<types::ChangeLoadStatusRequest>,
    ) -> Result<types::Load> {
        change_load_status::change_load_status(change.unit(), &path.id, body.status).await
    }
}
