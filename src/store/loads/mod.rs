//! Queries and writes of loads.

mod form;
mod page;
mod read;
mod refusal;
mod write;

use crate::domain::id::LoadId;
pub(super) use form::columns_of;
pub use form::{LoadForm, LoadRow, LoadText, RenderedLoad};
pub use page::LoadFilter;
pub(super) use page::loads;
pub(super) use read::{load, load_statuses, loads_by_external_id, rendered_load};
pub(super) use refusal::{LoadClaims, refusal};
pub(super) use write::{insert, update, upserts};

/// A caller's reference to a load: Trailflow's id or its own.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum LoadReference {
    /// `load_…`
    Id(LoadId),
    /// The partner's externalId.
    External(String),
}

impl From<&str> for LoadReference {
    fn from(text: &str) -> Self {
        text.parse().map_or_else(|_| LoadReference::External(text.to_owned()), LoadReference::Id)
    }
}
