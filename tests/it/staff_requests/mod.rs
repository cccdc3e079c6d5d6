//! What organizations ask of staff, and what comes of it.

mod decided;
mod live_access;
mod replay;

use serde_json::{Value, json};
use trailflow::domain::id::{ApiKeyId, OrganizationId, PortalUserId, StaffRequestId};
use trailflow::secrets::credential::Credential;
use trailflow::store::staff_requests::StaffRequestRow;
use trailflow::use_cases::System;
use trailflow::use_cases::staff_requests::{self, NewRequest, Requester, Wanted};

use crate::harness::api_request::{ApiRequest, Seen};
use crate::harness::faithful::Api;
use crate::harness::{Organization, World};

/// Somebody of an organization, who asks, and staff, who decide.
struct Desk<'a> {
    world: &'a World,
    staff: String,
    organization: OrganizationId,
    person: Requester,
}

impl Desk<'_> {
    async fn of(world: &World, organization: Organization) -> Desk<'_> {
        let staff = world.operator_token().await;
        let email = format!("dana@{}.example", organization.id.uuid().simple());
        let invite =
            ApiRequest::of(Api::Operator, "invitePortalUser", &organization.id.to_string()).token(&staff);
        let body = json!({"email": email, "name": "Dana Whitfield", "role": "DEVELOPER"});
        let seen = invite.json(&body).send(world).await;
        assert_eq!(seen.status, 201, "{}", seen.text);
        let user = PortalUserId::from_uuid(world.redeem(&world.mail.invitation().await).await.unwrap().id);
        let person = Requester { user, name: Some("Dana Whitfield".to_owned()), email };
        Desk { world, staff, organization: organization.id, person }
    }

    /// Asks for something, as the portal does.
    async fn ask(&self, wanted: Wanted, reason: &str) -> trailflow::Result<StaffRequestRow> {
        let app = self.world.app();
        let new = NewRequest {
            organization: self.organization,
            requester: self.person.clone(),
            wanted,
            reason: reason.to_owned(),
        };
        let mut unit = app.store.begin_access().await?;
        let by = System { now: self.world.now() };
        let row = staff_requests::open(&mut unit, &by, &app.post(), new).await?;
        app.commit_access(unit).await?;
        Ok(row)
    }

    async fn decide(&self, operation: &str, id: &str, staff: &str) -> Seen {
        let ask = ApiRequest::of(Api::Operator, operation, id).token(staff);
        ask.json(&json!({"words": "Because we said so."})).send(self.world).await
    }

    async fn approve(&self, row: &StaffRequestRow) -> Seen {
        self.decide("approveStaffRequest", &id_of(row), &self.staff).await
    }

    async fn decline(&self, row: &StaffRequestRow) -> Seen {
        self.decide("declineStaffRequest", &id_of(row), &self.staff).await
    }

    async fn list(&self, query: &str) -> Vec<Value> {
        let ask = ApiRequest::of(Api::Operator, "listStaffRequests", "").token(&self.staff).query(query);
        let seen = ask.send(self.world).await;
        assert_eq!(seen.status, 200, "{}", seen.text);
        seen.body["data"].as_array().unwrap().clone()
    }
}

fn id_of(row: &StaffRequestRow) -> String {
    StaffRequestId::from_uuid(row.id).to_string()
}

fn key_of(token: &str) -> ApiKeyId {
    ApiKeyId::from_uuid(Credential::parse(token).unwrap().id())
}
