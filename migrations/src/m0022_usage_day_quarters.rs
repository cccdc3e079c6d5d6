//! Usage of past hours with a day's quarters in one row, so that a page about a month reads a hundredth of the rows.
//!
//! Nothing is copied here: nodes move what is in `usage_quarters` bit by bit, whatever wrote it. Until the last node of
//! an older version is replaced, its pages tell of fewer requests than were counted.

use crate::run;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let quarters: String = (0..96).map(|quarter| format!("q{quarter} integer not null, ")).collect();
        let table = format!(
            "create table usage_day_quarters (
                organization_id {{id}} not null,
                day bigint not null,
                api_key_id {{id}} not null,
                operation text not null,
                code text not null,
                {quarters}
                primary key (organization_id, day, api_key_id, operation, code)
            ) {{updated}}"
        );
        let index = "create index usage_day_quarters_day_idx on usage_day_quarters (day)";
        run(manager, &[&table, index]).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut back: Vec<String> = (0..96)
            .map(|quarter| {
                format!(
                    "insert into usage_quarters (organization_id, quarter, api_key_id, operation, code, requests)
                    select organization_id, day + {quarter} * 900000, api_key_id, operation, code, q{quarter}
                    from usage_day_quarters where q{quarter} > 0
                    on conflict (organization_id, quarter, api_key_id, operation, code)
                    do update set requests = usage_quarters.requests + excluded.requests"
                )
            })
            .collect();
        back.push("drop table usage_day_quarters".to_owned());
        run(manager, &back.iter().map(String::as_str).collect::<Vec<_>>()).await
    }
}
