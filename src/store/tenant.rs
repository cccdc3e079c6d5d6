//! All reads of one organization: an index of the queries, which are in the files of their tables.

use std::collections::HashMap;

use sea_orm::{ConnectionTrait, Statement, StreamTrait, Value};
use uuid::Uuid;

use super::RowPage;
use super::access::{self, ApiKeyRow};
use super::deliveries::{self, DeliveryFilter, DeliveryRow};
use super::epoch;
use super::excerpts::{self, ExcerptRow};
use super::freight::{self, FreightCounts};
use super::handle::Tenant;
use super::loads::{self, LoadFilter, LoadForm, LoadReference, LoadRow, RenderedLoad};
use super::parties::{self, CarrierRow, CustomerRow, VehicleRow};
use super::positions::{self, PositionRow};
use super::webhook_health::{self, BacklogRow, HealthRow};
use super::webhooks::{self, WebhookRow};
use crate::domain::id::{ApiKeyId, DeliveryId, LoadId, WebhookId};
use crate::error::Result;

impl<C: ConnectionTrait> Tenant<'_, C> {
    /// A statement written as text, for queries whose exact text or cost matters. Placeholders are `$1`, `$2`, … on
    /// both backends.
    pub(crate) fn statement<I: IntoIterator<Item = Value>>(&self, sql: &'static str, values: I) -> Statement {
        Statement::from_sql_and_values(self.connection.get_database_backend(), sql, values)
    }

    /// The load that the caller names.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn load(&self, reference: &LoadReference) -> Result<Option<LoadRow>> {
        loads::load(self, reference).await
    }

    /// The same load, as its readers need it: with or without its stops.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn rendered_load(
        &self,
        reference: &LoadReference,
        with_stops: bool,
    ) -> Result<Option<RenderedLoad>> {
        loads::rendered_load(self, reference, with_stops).await
    }

    /// A page of loads in one of their forms, oldest update first.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn loads<F: LoadForm>(&self, filter: &LoadFilter) -> Result<RowPage<F>>
    where
        C: StreamTrait,
    {
        loads::loads(self, filter).await
    }

    /// The loads with these externalIds; unknown ones are absent.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn loads_by_external_id(&self, ids: &[String]) -> Result<Vec<LoadRow>> {
        loads::loads_by_external_id(self, ids).await
    }

    /// Loads that were not listed again since an older state of the database was restored, oldest update first.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn loads_to_relist(&self, most: u64) -> Result<Vec<LoadRow>> {
        epoch::loads_to_relist(self, most).await
    }

    /// The loads that these references name, each with its id and status; unknown ones are absent.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn load_statuses(
        &self,
        references: &[LoadReference],
    ) -> Result<Vec<(LoadReference, Uuid, String)>> {
        loads::load_statuses(self, references).await
    }

    /// A page of all positions, load by load, behind that of this load at this moment.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn positions(&self, behind: Option<(Uuid, i64)>, limit: u64) -> Result<RowPage<PositionRow>> {
        positions::positions(self, behind, limit).await
    }

    /// How much freight there is.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn freight_counts(&self) -> Result<FreightCounts> {
        freight::counts(self).await
    }

    /// When the organization was closed, if it was.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn closed_at(&self) -> Result<Option<i64>> {
        access::closed_at(self.connection, self.organization).await
    }

    /// One API key.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn api_key(&self, id: ApiKeyId) -> Result<Option<ApiKeyRow>> {
        access::api_key(self.connection, self.organization, id).await
    }

    /// The API keys that were neither revoked nor have expired, newest first. Whatever the organization had before, none of
    /// them is left out.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn usable_keys(&self, now: i64) -> Result<Vec<ApiKeyRow>> {
        access::usable_keys(self.connection, self.organization, now).await
    }

    /// The API keys that expired after `since` and were not revoked, the last to expire first.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn expired_keys(&self, (since, now): (i64, i64), most: u64) -> Result<Vec<ApiKeyRow>> {
        access::expired_keys(self.connection, self.organization, (since, now), most).await
    }

    /// The newest position of a load that was measured at `until` at the latest: what claims to come from the future
    /// is not taken any more, and what was taken of it must hide nothing.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn newest_position(&self, load: LoadId, until: i64) -> Result<Option<PositionRow>> {
        positions::newest_position(self, load, until).await
    }

    /// The newest position of each of these loads that was measured at `until` or before, by load.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn newest_positions(&self, loads: &[Uuid], until: i64) -> Result<HashMap<Uuid, PositionRow>> {
        positions::newest_positions(self, loads, until).await
    }

    /// The moment of each load's newest position at `until` or before; loads without one are absent.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn newest_moments(&self, named: &[Uuid], until: i64) -> Result<HashMap<Uuid, i64>> {
        positions::newest_moments(self, named, until).await
    }

    /// A page of customers in order of creation, after the one with id `after`.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn customers(&self, after: Option<Uuid>, limit: u64) -> Result<RowPage<CustomerRow>> {
        parties::customers(self, after, limit).await
    }

    /// The customers with these ids, by id; unknown ids are absent.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn customers_by_id(&self, ids: &[Uuid]) -> Result<HashMap<Uuid, CustomerRow>> {
        parties::customers_by_id(self, ids).await
    }

    /// The customers with these codes; unknown ones are absent.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn customers_by_code(&self, codes: &[String]) -> Result<Vec<CustomerRow>> {
        parties::customers_by_code(self, codes).await
    }

    /// A page of carriers in order of creation, after the one with id `after`.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn carriers(&self, after: Option<Uuid>, limit: u64) -> Result<RowPage<CarrierRow>> {
        parties::carriers(self, after, limit).await
    }

    /// The carriers with these ids, by id; unknown ids are absent.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn carriers_by_id(&self, ids: &[Uuid]) -> Result<HashMap<Uuid, CarrierRow>> {
        parties::carriers_by_id(self, ids).await
    }

    /// The carriers with these codes; unknown ones are absent.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn carriers_by_code(&self, codes: &[String]) -> Result<Vec<CarrierRow>> {
        parties::carriers_by_code(self, codes).await
    }

    /// A page of vehicles in order of creation, after the one with id `after`.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn vehicles(&self, after: Option<Uuid>, limit: u64) -> Result<RowPage<VehicleRow>> {
        parties::vehicles(self, after, limit).await
    }

    /// The vehicles with these ids, by id; unknown ids are absent.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn vehicles_by_id(&self, ids: &[Uuid]) -> Result<HashMap<Uuid, VehicleRow>> {
        parties::vehicles_by_id(self, ids).await
    }

    /// The vehicles with these unit numbers; unknown ones are absent.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn vehicles_by_unit(&self, codes: &[String]) -> Result<Vec<VehicleRow>> {
        parties::vehicles_by_unit(self, codes).await
    }

    /// A page of subscriptions in order of creation, after the one with id `after`.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn webhooks(&self, after: Option<Uuid>, limit: u64) -> Result<RowPage<WebhookRow>> {
        webhooks::webhooks(self, after, limit).await
    }

    /// The first `limit` subscriptions that these keys created, after the one with id `after`.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn webhooks_of_keys(
        &self,
        keys: &[ApiKeyId],
        after: Option<Uuid>,
        limit: u64,
    ) -> Result<RowPage<WebhookRow>> {
        webhooks::webhooks_of_keys(self, keys, after, limit).await
    }

    /// The first `limit` subscriptions that test keys created.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn webhooks_of_test_keys(&self, limit: u64) -> Result<Vec<WebhookRow>> {
        webhooks::webhooks_of_test_keys(self, limit).await
    }

    /// One subscription.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn webhook(&self, id: WebhookId) -> Result<Option<WebhookRow>> {
        webhooks::webhook(self, id).await
    }

    /// A page of deliveries, newest first.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn deliveries(&self, filter: &DeliveryFilter) -> Result<RowPage<DeliveryRow>>
    where
        C: StreamTrait,
    {
        deliveries::deliveries(self, filter).await
    }

    /// The deliveries with these ids, newest first; unknown ones are absent. A few, as a form names them.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn deliveries_named(&self, ids: &[Uuid]) -> Result<Vec<DeliveryRow>> {
        deliveries::named(self, ids).await
    }

    /// One delivery.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn delivery(&self, id: DeliveryId) -> Result<Option<DeliveryRow>> {
        deliveries::delivery(self, id).await
    }

    /// The delivery that `count` others follow, before `before`; `None` if there are fewer.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn delivery_far_back(&self, before: Option<Uuid>, count: i64) -> Result<Option<Uuid>> {
        deliveries::far_back(self, before, count).await
    }

    /// The first `most` other deliveries of this delivery's event.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn delivery_siblings(&self, row: &DeliveryRow, most: u64) -> Result<Vec<DeliveryRow>> {
        deliveries::siblings(self, row, most).await
    }

    /// The exact bytes that a delivery sends.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn delivery_body(&self, row: &DeliveryRow) -> Result<Option<Vec<u8>>> {
        deliveries::body(self, row).await
    }

    /// What is kept of the responses to a delivery's attempts.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn delivery_excerpts(&self, id: DeliveryId, now: i64) -> Result<Vec<ExcerptRow>> {
        excerpts::of_delivery(self, id, now).await
    }

    /// How the first attempts of each subscription's deliveries went since then, by the hour.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn webhook_hours(&self, since: i64) -> Result<Vec<HealthRow>> {
        webhook_health::hours(self, since).await
    }

    /// The queued and parked deliveries of each subscription.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn webhook_backlogs(&self) -> Result<Vec<BacklogRow>> {
        webhook_health::backlogs(self).await
    }
}
