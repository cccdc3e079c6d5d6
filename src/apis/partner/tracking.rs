//! Tracking of the caller's organization's loads.

use async_trait::async_trait;

use super::loads::reader;
use super::{Call, Partner};
use crate::contract::partner::endpoints::TrackingApi;
use crate::contract::partner::types;
use crate::error::Result;
use crate::use_cases::loads::get_tracking;

#[async_trait]
impl TrackingApi for Partner {
    async fn get_tracking(&self, call: &Call, path: types::GetTrackingPath) -> Result<types::Tracking> {
        get_tracking(reader(self, call), &path.load_id).await
    }
}
