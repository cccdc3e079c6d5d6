//! Loads: one file per use case, and what they share.
//!
//! Use cases that change a load work on a [`crate::store::UnitOfWork`], so that staff's changes take the same path as
//! partners' and emit the same events. A load's types are those of the Partner API's contract: events and staff use
//! them as well.

mod change_load;
mod change_load_status;
mod create_load;
mod draft;
mod emit;
mod find;
mod find_one;
mod get_load;
mod import_loads;
mod include;
mod list_loads;
mod relist;
mod remembered;
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
pub use relist::relist;
pub use remembered::Remembered;
pub use tracking::get_tracking;
pub use upsert_load::{Upserted, upsert_load};
pub use view::{no_such_load, render, with_stops};

use super::Author;
use crate::domain::id::OrganizationId;
use crate::store::Store;
use crate::telemetry::Telemetry;

/// A reader of an organization's loads.
#[derive(Clone, Copy)]
pub struct Reader<'a> {
    /// The author of the request.
    pub by: &'a dyn Author,
    /// The organization of the loads.
    pub organization: OrganizationId,
    /// The database.
    pub store: &'a Store,
    /// For recording loads that this version cannot read.
    pub telemetry: &'a Telemetry,
    /// Pages that were read before.
    pub remembered: &'a Remembered,
}
