//! Loads of the caller's organization.

use async_trait::async_trait;

use super::{Call, Partner};
use crate::contract::partner::endpoints::{LoadsApi, UpsertLoadOutcome};
use crate::contract::partner::types;
use crate::error::Result;
use crate::http::{Body, Page, Rendered};
use crate::store::UnitOfWork;
use crate::use_cases::loads::{self, Reader, Upserted};

#[async_trait]
impl LoadsApi for Partner {
    type Write = UnitOfWork;

    async fn list_loads(
        &self,
        call: &Call,
        query: types::ListLoadsQuery,
    ) -> Result<Page<Rendered<types::Load>>> {
        let turn = self.app.unread.turn(call.caller().organization().uuid());
        loads::list_loads(reader(self, call), query, turn).await
    }

    async fn create_load(
        &self,
        _call: &Call,
        tx: &mut UnitOfWork,
        body: Body<types::CreateLoadRequest>,
    ) -> Result<Rendered<types::Load>> {
        loads::create_load(tx, body.into_inner())
    }

    async fn upsert_load(
        &self,
        _call: &Call,
        tx: &mut UnitOfWork,
        body: Body<types::UpsertLoadRequest>,
    ) -> Result<UpsertLoadOutcome> {
        Ok(match loads::upsert_load(tx, body).await? {
            Upserted::Updated(load) => UpsertLoadOutcome::Status200(load),
            Upserted::Created(load) => UpsertLoadOutcome::Status201(load),
        })
    }

    async fn get_load(
        &self,
        call: &Call,
        path: types::GetLoadPath,
        query: types::GetLoadQuery,
    ) -> Result<Rendered<types::Load>> {
        loads::get_load(reader(self, call), &path.id, &query.include).await
    }

    async fn change_load_status(
        &self,
        call: &Call,
        tx: &mut UnitOfWork,
        path: types::ChangeLoadStatusPath,
        body: Body<types::ChangeLoadStatusRequest>,
    ) -> Result<Rendered<types::Load>> {
        loads::change_load_status(tx, call, &path.id, body.status).await
    }
}

/// The reader of the caller's organization's loads.
pub(super) fn reader<'a>(partner: &'a Partner, call: &'a Call) -> Reader<'a> {
    Reader {
        by: call,
        organization: call.caller().organization(),
        store: &partner.app.store,
        telemetry: &partner.app.telemetry,
        remembered: partner.remembered(),
    }
}
