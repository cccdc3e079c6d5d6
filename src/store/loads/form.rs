//! The forms in which loads are read.

use sea_orm::FromQueryResult;
use uuid::Uuid;

use crate::store::entities::loads::Model;
use crate::store::page::text_weight;

/// A load as it is stored.
pub type LoadRow = Model;

/// What every reader of a load needs: its rendered text, and whether that is still true.
#[derive(Debug, Clone, FromQueryResult)]
#[expect(missing_docs, reason = "columns are explained at the entity")]
pub struct LoadText {
    pub updated_at: i64,
    pub rendering: i16,
    pub rendered_at: i64,
    pub rendered: String,
    pub stops: String,
}

/// The same, with what a load's includes are found and made by.
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
    #[sea_orm(nested)]
    pub text: LoadText,
}

impl AsRef<LoadText> for LoadText {
    fn as_ref(&self) -> &LoadText {
        self
    }
}

impl AsRef<LoadText> for RenderedLoad {
    fn as_ref(&self) -> &LoadText {
        &self.text
    }
}

impl From<RenderedLoad> for LoadText {
    fn from(load: RenderedLoad) -> LoadText {
        load.text
    }
}

/// A form in which loads are read.
pub trait LoadForm: FromQueryResult {
    /// The columns of the form, but for the stops, which each has.
    const COLUMNS: &'static str;

    /// The moment of the last change.
    fn updated_at(&self) -> i64;

    /// How many bytes it takes on a page, or slightly more.
    fn weight(&self) -> usize;
}

/// The columns with which a form is read. The stops, which are most of a large load, are read only for those who
/// asked for them; for others, each load has none.
pub(in crate::store) fn columns_of<F: LoadForm>(with_stops: bool) -> String {
    let stops = if with_stops { "stops" } else { "'[]' as stops" };
    format!("{}, {stops}", F::COLUMNS)
}

impl LoadForm for LoadText {
    const COLUMNS: &'static str = "updated_at, rendering, rendered_at, rendered";

    fn updated_at(&self) -> i64 {
        self.updated_at
    }

    fn weight(&self) -> usize {
        /// Names of fields that are included, and the parties.
        const ELSE: usize = 700;
        ELSE + self.rendered.len() + self.stops.len()
    }
}

impl LoadForm for RenderedLoad {
    const COLUMNS: &'static str = "organization_id, id, external_id, status, customer_id, carrier_id, vehicle_id, \
        updated_at, rendering, rendered_at, rendered";

    fn updated_at(&self) -> i64 {
        self.text.updated_at()
    }

    fn weight(&self) -> usize {
        self.text.weight()
    }
}

impl LoadForm for LoadRow {
    const COLUMNS: &'static str = "organization_id, id, external_id, order_number, status, rate, currency, notes, \
        customer_id, carrier_id, vehicle_id, load_references, equipment, created_at, updated_at, rendering, \
        rendered_at, rendered";

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
