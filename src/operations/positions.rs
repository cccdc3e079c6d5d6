//! Bringing in tracking positions.

use std::collections::{BTreeMap, HashMap};

use async_trait::async_trait;

use super::organization;
use crate::contract::operator::endpoints::PositionsApi;
use crate::contract::operator::types;
use crate::domain::id::OrganizationId;
use crate::domain::load_status::{TRACKABLE, word};
use crate::error::Result;
use crate::gate::operator::Call;
use crate::http::Body;
use crate::store::loads::LoadReference;
use crate::store::positions::PositionRow;
use crate::surfaces::operator::Operator;

#[async_trait]
impl PositionsApi for Operator {
    /// Keeps the positions of loads that are tracked now; those of others are ignored. One that is
    /// kept already is accepted again, so that a feed can be sent again after a failure.
    async fn ingest_positions(
        &self,
        call: &Call,
        path: types::IngestPositionsPath,
        body: Body<types::IngestPositionsRequest>,
    ) -> Result<types::IngestedPositions> {
        let organization = OrganizationId::from_uuid(organization(call, &path.organization_id).await?.id);
        let positions = body.into_inner().positions;
        let sent = positions.len();
        let mut references: Vec<_> =
            positions.iter().map(|position| LoadReference::from(position.load.as_str())).collect();
        references.sort_unstable();
        references.dedup();
        let store = &call.app().store;
        let statuses = TRACKABLE.map(word);
        let loads: HashMap<_, _> =
            store.tenant(organization).load_ids(&references, &statuses).await?.into_iter().collect();
        let received_at = call.now();
        // In one order, whatever the request's: of two batches with the same positions, each would otherwise wait for
        // the other.
        let mut rows = BTreeMap::new();
        let mut accepted = 0;
        for position in positions {
            let Some(load) = loads.get(&LoadReference::from(position.load.as_str())) else { continue };
            let row = PositionRow {
                organization_id: organization.uuid(),
                load_id: *load,
                recorded_at: position.recorded_at,
                latitude: position.latitude,
                longitude: position.longitude,
                speed_mph: position.speed_mph,
                heading_degrees: position.heading_degrees,
                city: position.city,
                state: position.state,
                source: position.source,
                received_at,
            };
            accepted += 1;
            rows.insert((row.load_id, row.recorded_at), row);
        }
        // The contract allows 1,000 positions.
        let ignored = i32::try_from(sent).unwrap_or(i32::MAX) - accepted;
        let done = types::IngestedPositions { accepted, ignored };
        let entry = call.entry("positions.ingest").about(Some(organization), organization).made(&done);
        store.keep_positions(rows.into_values().collect(), entry).await?;
        Ok(done)
    }
}
