//! Reads of loads by their ids.

use std::sync::LazyLock;

use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, QuerySelect, Statement,
};
use uuid::Uuid;

use super::{LoadForm, LoadReference, LoadRow, RenderedLoad, columns_of};
use crate::domain::id::LoadId;
use crate::error::Result;
use crate::store::entities::loads::{Column, Entity};
use crate::store::{Tenant, document, internal, is_postgres};

/// The load that the caller names.
pub(in crate::store) async fn load<C: ConnectionTrait>(
    tenant: &Tenant<'_, C>,
    reference: &LoadReference,
) -> Result<Option<LoadRow>> {
    static BY_KEY: LazyLock<[String; 2]> = LazyLock::new(|| by_key::<LoadRow>(true));
    let statement = named(tenant, &BY_KEY, reference);
    LoadRow::find_by_statement(statement).one(tenant.connection).await.map_err(internal)
}

/// The same, as its readers need it.
pub(in crate::store) async fn rendered_load<C: ConnectionTrait>(
    tenant: &Tenant<'_, C>,
    reference: &LoadReference,
    with_stops: bool,
) -> Result<Option<RenderedLoad>> {
    static BY_KEY: LazyLock<[[String; 2]; 2]> = LazyLock::new(|| [false, true].map(by_key::<RenderedLoad>));
    let statement = named(tenant, &BY_KEY[usize::from(with_stops)], reference);
    RenderedLoad::find_by_statement(statement).one(tenant.connection).await.map_err(internal)
}

/// The statements that read a form by id and by externalId. They are built once, because building one costs a tenth of
/// the whole read.
fn by_key<F: LoadForm>(with_stops: bool) -> [String; 2] {
    let columns = columns_of::<F>(with_stops);
    ["id", "external_id"]
        .map(|key| format!("select {columns} from loads where organization_id = $1 and {key} = $2"))
}

fn named<C: ConnectionTrait>(
    tenant: &Tenant<'_, C>,
    [by_id, by_external_id]: &'static [String; 2],
    reference: &LoadReference,
) -> Statement {
    let organization = tenant.organization.uuid().into();
    match reference {
        LoadReference::Id(id) => tenant.statement(by_id, [organization, id.uuid().into()]),
        LoadReference::External(id) => tenant.statement(by_external_id, [organization, id.as_str().into()]),
    }
}

pub(in crate::store) async fn loads_by_external_id<C: ConnectionTrait>(
    tenant: &Tenant<'_, C>,
    ids: &[String],
) -> Result<Vec<LoadRow>> {
    Entity::find()
        .filter(Column::OrganizationId.eq(tenant.organization.uuid()))
        .filter(document::among(tenant, Column::ExternalId, ids.iter().map(String::as_str)))
        .all(tenant.connection)
        .await
        .map_err(internal)
}

pub(in crate::store) async fn load_statuses<C: ConnectionTrait>(
    tenant: &Tenant<'_, C>,
    references: &[LoadReference],
) -> Result<Vec<(LoadReference, Uuid, String)>> {
    let ids = references.iter().filter_map(|r| match r {
        LoadReference::Id(id) => Some(id.uuid()),
        LoadReference::External(_) => None,
    });
    let external_ids = references.iter().filter_map(|r| match r {
        LoadReference::Id(_) => None,
        LoadReference::External(id) => Some(id.as_str()),
    });
    let by_id = if is_postgres(tenant.connection) { Column::Id.eq_any(ids) } else { Column::Id.is_in(ids) };
    let by_external = document::among(tenant, Column::ExternalId, external_ids);
    let mut found = Vec::with_capacity(references.len());
    for (named, is_ours) in [(by_id, true), (by_external, false)] {
        let rows: Vec<(Uuid, Option<String>, String)> = Entity::find()
            .select_only()
            .columns([Column::Id, Column::ExternalId, Column::Status])
            .filter(Column::OrganizationId.eq(tenant.organization.uuid()))
            .filter(named)
            .into_tuple()
            .all(tenant.connection)
            .await
            .map_err(internal)?;
        found.extend(rows.into_iter().filter_map(|(id, external_id, status)| {
            let reference = match (is_ours, external_id) {
                (true, _) => LoadReference::Id(LoadId::from_uuid(id)),
                (false, external_id) => LoadReference::External(external_id?),
            };
            Some((reference, id, status))
        }));
    }
    Ok(found)
}
