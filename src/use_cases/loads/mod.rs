//! Loads: one file per use case, and what they share.
//!
//! Those that change one work on a [`crate::store::UnitOfWork`], so that staff's changes go the same way as partners' and
//! tell subscribers the same. A load's own types are those of the Partner API's contract: it defines what a load is,
//! events hold what it says, and staff are shown the same.

mod change_load;
mod change_load_status;
mod create_load;
mod draft;
mod emit;
mod find;
mod get_load;
mod import_loads;
mod include;
mod list_loads;
mod stops;
mod tracking;
mod upsert_load;
mod view;

pub use change_load::change_load;
pub use change_load_status::change_load_status;
pub use create_load::create_load;
pub use find::{LoadQuery, find};
pub use get_load::get_load;
pub use import_loads::{Imported, Rejected, import_loads};
pub use list_loads::list_loads;
pub use tracking::get_tracking;
pub use upsert_load::{Upserted, upsert_load};
pub use view::{no_such_load, with_stops};

use super::Author;
use crate::domain::id::OrganizationId;
use crate::store::Store;
use crate::telemetry::Telemetry;

/// Who reads the loads of an organization.
#[derive(Clone, Copy)]
pub struct Reader<'a> {
    /// Who asks.
    pub by: &'a dyn Author,
    /// Whose loads they are.
    pub organization: OrganizationId,
    /// Where they are.
    pub store: &'a Store,
    /// Where it is noted which of them this version cannot read.
    pub telemetry: &'a Telemetry,
}
