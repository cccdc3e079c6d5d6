//! The forms in which loads are read.

use sea_orm::{FromQueryResult, Iterable};
use uuid::Uuid;

use crate::store::entities::loads::{Column, Model};
use crate::store::page::text_weight;

/// A load as it is stored.
pub type LoadRow = Model;

/// What a load's readers need: its rendered text, and what is told about it besides.
#[derive(Debug, Clone, FromQueryResult)]
#[expect(missing_docs, reason = "columns are explained at the entity")]
pub struct RenderedLoad {
    pub organization_id: Uuid,
    pub id: Uuid,
    pub external_id: Option<String>,
    pub status: String,
    pub customer_id: Option<Uuid>,
    pub carrier_id: Option<Uuid>,
    pub vehicle_id: Option<Uuid>,
    pub updated_at: i64,
    pub rendering: i16,
    pub rendered_at: i64,
    pub rendered: String,
    pub stops: String,
}

/// A form in which loads are read.
pub trait LoadForm: FromQueryResult {
    /// The columns of the form.
    fn columns() -> impl Iterator<Item = Column>;

    /// The moment of the last change.
    fn updated_at(&self) -> i64;

    /// How many bytes it takes on a page, or slightly more.
    fn weight(&self) -> usize;
}

impl LoadForm for RenderedLoad {
    fn columns() -> impl Iterator<Item = Column> {
        [
            Column::OrganizationId,
            Column::Id,
            Column::ExternalId,
            Column::Status,
            Column::CustomerId,
            Column::CarrierId,
            Column::VehicleId,
            Column::UpdatedAt,
            Column::Rendering,
            Column::RenderedAt,
            Column::Rendered,
            Column::Stops,
        ]
        .into_iter()
    }

    fn updated_at(&self) -> i64 {
        self.updated_at
    }

    fn weight(&self) -> usize {
        /// Names of fields that are included, and the parties.
        const ELSE: usize = 700;
        ELSE + self.rendered.len() + self.stops.len()
    }
}

impl LoadForm for LoadRow {
    fn columns() -> impl Iterator<Item = Column> {
        Column::iter()
    }

    fn updated_at(&self) -> i64 {
        self.updated_at
    }

    fn weight(&self) -> usize {
        /// Names of fields, ids, numbers.
        const ELSE: usize = 700;
        let texts = [Some(&self.order_number), self.external_id.as_ref(), self.notes.as_ref()];
        let documents = [Some(&self.load_references), self.equipment.as_ref(), Some(&self.stops)];
        let documents: usize = documents.into_iter().flatten().map(String::len).sum();
        let texts: usize = texts.into_iter().flatten().map(|text| text_weight(text)).sum();
        ELSE + texts + documents
    }
}
