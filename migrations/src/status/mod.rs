//! The schema of the status page's own SQLite file, by the rules of the main one. Mail is queued there in the same
//! table, so that one outbox sends both.

use sea_orm_migration::prelude::*;

mod s0001_status;

/// All steps, oldest first.
pub struct StatusMigrator;

#[async_trait::async_trait]
impl MigratorTrait for StatusMigrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![Box::new(s0001_status::Migration), Box::new(crate::m0014_mail_outbox::Migration)]
    }
}
