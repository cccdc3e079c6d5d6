//! The database schema, one file a step, applied in order by `trailflow migrate` and by `trailflow serve`.
//!
//! Every step only adds (expand) or removes what no running version uses any more (contract), so
//! that old and new nodes run side by side during a rolling upgrade. A step that has been released
//! is never edited. On PostgreSQL each step is a transaction of its own, and nodes may run after any of them.
//!
//! Tables that grow carry `organization_id` first in their keys: it is the tenant boundary, it keeps
//! one tenant's rows together, and it is the column to partition by.

pub use sea_orm_migration::prelude::*;

mod m0001_access;
mod m0002_freight;
mod m0003_webhooks_and_receipts;
mod m0004_webhook_deliveries;
mod m0005_operators;
mod m0007_clients_and_refusals;
mod m0008_webhook_creators;
mod m0009_rate_amount;
mod m0010_deliveries_of_a_subscription;
mod m0011_webhook_changers;
mod m0012_portal_accounts;
mod m0013_self_made_keys;
mod m0014_mail_outbox;
mod m0015_staff_requests;
mod m0016_notices;
mod m0017_usage_by_quarters;
mod m0018_closed_organizations;
mod m0019_excerpts_and_visits;
mod m0020_integration_health;
mod m0021_probe_organization;
mod m0022_usage_day_quarters;
mod m0023_trace_contexts;
mod m0024_rendered_loads;
mod m0025_epochs;
mod m0026_documents_as_text;
mod m0027_succeeded_requests;
mod status;

pub use status::StatusMigrator;

/// All steps, oldest first.
pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m0001_access::Migration),
            Box::new(m0002_freight::Migration),
            Box::new(m0003_webhooks_and_receipts::Migration),
            Box::new(m0004_webhook_deliveries::Migration),
            Box::new(m0005_operators::Migration),
            Box::new(m0007_clients_and_refusals::Migration),
            Box::new(m0008_webhook_creators::Migration),
            Box::new(m0009_rate_amount::Migration),
            Box::new(m0010_deliveries_of_a_subscription::Migration),
            Box::new(m0011_webhook_changers::Migration),
            Box::new(m0012_portal_accounts::Migration),
            Box::new(m0013_self_made_keys::Migration),
            Box::new(m0014_mail_outbox::Migration),
            Box::new(m0015_staff_requests::Migration),
            Box::new(m0016_notices::Migration),
            Box::new(m0017_usage_by_quarters::Migration),
            Box::new(m0018_closed_organizations::Migration),
            Box::new(m0019_excerpts_and_visits::Migration),
            Box::new(m0020_integration_health::Migration),
            Box::new(m0021_probe_organization::Migration),
            Box::new(m0022_usage_day_quarters::Migration),
            Box::new(m0023_trace_contexts::Migration),
            Box::new(m0024_rendered_loads::Migration),
            Box::new(m0025_epochs::Migration),
            Box::new(m0026_documents_as_text::Migration),
            Box::new(m0027_succeeded_requests::Migration),
        ]
    }
}

/// Vacuumed after so many dead rows rather than after a share of the table, and without pauses: what a
/// vacuum costs is bounded by what came and went since the last one.
const QUEUE: &str = "with (fillfactor = 80, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000, \
    autovacuum_vacuum_cost_delay = 0, autovacuum_analyze_scale_factor = 0, autovacuum_analyze_threshold = 50000)";

fn is_postgres(manager: &SchemaManager<'_>) -> bool {
    manager.get_database_backend() == sea_orm_migration::sea_orm::DbBackend::Postgres
}

fn on_postgres<'s>(manager: &SchemaManager<'_>, statements: &'s [&'s str]) -> &'s [&'s str] {
    if is_postgres(manager) { statements } else { &[] }
}

/// Runs statements that are the same on PostgreSQL and SQLite but for their type names, which are
/// written as `{id}`, `{bytes}`, `{json}` and `{float}`, and for how PostgreSQL is to keep a table:
/// `{roomy}` leaves pages mostly empty, for a few very hot rows; `{updated}` leaves room to update
/// rows in place; `{queue}` cleans up behind rows that come and go by the thousand.
async fn run(manager: &SchemaManager<'_>, statements: &[&str]) -> Result<(), DbErr> {
    let connection = manager.get_connection();
    let postgres = is_postgres(manager);
    for statement in statements {
        let sql = if postgres {
            statement
                .replace("{id}", "uuid")
                .replace("{bytes}", "bytea")
                .replace("{json}", "jsonb")
                .replace("{float}", "double precision")
                .replace("{roomy}", "with (fillfactor = 10)")
                .replace("{updated}", "with (fillfactor = 75)")
                .replace("{queue}", QUEUE)
        } else {
            statement
                .replace("{id}", "uuid_text")
                .replace("{bytes}", "blob")
                .replace("{json}", "json_text")
                .replace("{float}", "double")
                .replace("{roomy}", "")
                .replace("{updated}", "")
                .replace("{queue}", "")
        };
        connection.execute_unprepared(&sql).await?;
    }
    Ok(())
}
