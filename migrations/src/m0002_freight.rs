//! Freight: customers, carriers, vehicles, loads and tracking positions.
//!
//! A load's stops, references and equipment are documents in its row: they belong to the load
//! alone, change with it in one write, and are always read as a whole.

use crate::run;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(manager, PARTIES).await?;
        run(manager, LOADS).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(
            manager,
            &[
                "drop table positions",
                "drop table loads",
                "drop table vehicles",
                "drop table carriers",
                "drop table customers",
            ],
        )
        .await
    }
}

const PARTIES: &[&str] = &[
    "create table customers (
        organization_id {id} not null references organizations (id),
        id {id} not null,
        customer_code text not null,
        customer_name text not null,
        created_at bigint not null,
        updated_at bigint not null,
        primary key (organization_id, id)
    )",
    "create unique index customers_code_key on customers (organization_id, customer_code)",
    "create table carriers (
        organization_id {id} not null references organizations (id),
        id {id} not null,
        carrier_code text not null,
        carrier_name text not null,
        mc_number text,
        dot_number text,
        created_at bigint not null,
        updated_at bigint not null,
        primary key (organization_id, id)
    )",
    "create unique index carriers_code_key on carriers (organization_id, carrier_code)",
    "create table vehicles (
        organization_id {id} not null references organizations (id),
        id {id} not null,
        unit_number text not null,
        vehicle_type text,
        created_at bigint not null,
        updated_at bigint not null,
        primary key (organization_id, id)
    )",
    "create unique index vehicles_unit_number_key on vehicles (organization_id, unit_number)",
];

const LOADS: &[&str] = &[
    // Without a foreign key to organizations: loads are written under the organization's clock row,
    // which has one, and a second check would lock the organization's own row at every write.
    "create table loads (
        organization_id {id} not null,
        id {id} not null,
        external_id text,
        order_number text not null,
        status text not null,
        rate {float},
        currency text not null,
        notes text,
        customer_id {id},
        carrier_id {id},
        vehicle_id {id},
        load_references {json} not null,
        equipment {json},
        stops {json} not null,
        created_at bigint not null,
        updated_at bigint not null,
        primary key (organization_id, id),
        constraint loads_customer_fkey foreign key (organization_id, customer_id)
            references customers (organization_id, id),
        constraint loads_carrier_fkey foreign key (organization_id, carrier_id)
            references carriers (organization_id, id),
        constraint loads_vehicle_fkey foreign key (organization_id, vehicle_id)
            references vehicles (organization_id, id)
    )",
    "create unique index loads_external_id_key on loads (organization_id, external_id)",
    // Unique: two loads of an organization never share an updatedAt, which is what incremental
    // sync stands on.
    "create unique index loads_updated_at_key on loads (organization_id, updated_at)",
    "create index loads_status_idx on loads (organization_id, status, updated_at)",
    // The newest position of a load is the last one in this key; a repeated batch changes nothing.
    "create table positions (
        organization_id {id} not null,
        load_id {id} not null,
        recorded_at bigint not null,
        latitude {float} not null,
        longitude {float} not null,
        speed_mph {float},
        heading_degrees {float},
        city text,
        state text,
        source text,
        received_at bigint not null,
        primary key (organization_id, load_id, recorded_at),
        constraint positions_load_fkey foreign key (organization_id, load_id)
            references loads (organization_id, id)
    )",
];
