//! Where things are, and what they are called there.

use crate::domain::id::IncidentId;
use crate::status::core::Component;
use crate::status::store::incidents::IncidentRow;

/// An incident's id in addresses.
pub(super) fn incident_id(row: &IncidentRow) -> String {
    IncidentId::from_uuid(row.id).to_string()
}

/// Where an incident's page is.
pub(super) fn incident(row: &IncidentRow) -> String {
    format!("/incidents/{}", incident_id(row))
}

/// Where a component's page is.
pub(super) fn component(component: Component) -> String {
    format!("/components/{}", component.slug())
}
