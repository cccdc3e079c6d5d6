//! Organizations and keys in a world.

use std::sync::Arc;

use trailflow::clock::uuid_at;
use trailflow::domain::access::{AccessState, KeyMode, Scope};
use trailflow::domain::id::{ApiKeyId, OrganizationId, PortalUserId, StaffRequestId};
use trailflow::mailing::Post;
use trailflow::secrets::credential::Credential;
use trailflow::secrets::seal::Sealer;
use trailflow::store::Store;
use trailflow::store::access::{ApiKeyRow, OrganizationRow};
use trailflow::store::audit::Entry;
use trailflow::use_cases::System;
use trailflow::use_cases::api_keys::{self, NewKey};
use trailflow::use_cases::staff_requests::{self, NewRequest, Requester, Wanted};

use super::World;
use super::world::MASTER_KEY;

/// An organization under test.
#[derive(Debug, Clone, Copy)]
pub struct Organization {
    pub id: OrganizationId,
}

impl World {
    /// An organization in this state.
    pub async fn organization(&self, state: AccessState) -> Organization {
        let now = self.now();
        let id = uuid_at(now);
        let mut unit = self.app().store.begin_access().await.unwrap();
        let row = OrganizationRow::new(id, &format!("Organization {id}"), state, now);
        unit.insert_organization(row).await.unwrap();
        unit.audit(self.entry());
        unit.commit().await.unwrap();
        Organization { id: OrganizationId::from_uuid(id) }
    }

    /// What the audit log keeps of what a test prepares: something of no organization.
    pub fn entry(&self) -> Entry {
        Entry::by_system("test.prepare", self.now())
    }

    pub async fn set_access(&self, organization: Organization, state: AccessState) {
        let mut unit = self.app().store.begin_access().await.unwrap();
        let mut row = unit.organization(organization.id).await.unwrap().unwrap();
        row.access_state = state.to_string();
        unit.update_organization(row).await.unwrap();
        unit.audit(self.entry());
        unit.commit().await.unwrap();
    }

    /// A key with these rights; returns its token.
    pub async fn key_with(
        &self,
        organization: Organization,
        mode: KeyMode,
        scopes: &[Scope],
        per_minute: i32,
    ) -> String {
        let new = NewKey {
            organization: organization.id,
            name: "under test".to_owned(),
            mode,
            scopes: scopes.to_vec(),
            per_minute,
            expires_at: None,
            made_by: None,
        };
        let mut unit = self.app().store.begin_access().await.unwrap();
        let issued = api_keys::insert(&mut unit, &System { now: self.now() }, new).await.unwrap();
        self.app().commit_access(unit).await.unwrap();
        issued.credential.reveal()
    }

    /// A test key with every scope and the highest limit.
    pub async fn key(&self, organization: Organization) -> String {
        self.key_with(organization, KeyMode::Test, Scope::ALL, 600).await
    }

    /// The organization's keys that work, newest first.
    pub async fn usable_keys(&self, organization: Organization) -> Vec<ApiKeyRow> {
        self.app().store.tenant(organization.id).usable_keys(self.now()).await.unwrap()
    }

    pub async fn revoke(&self, organization: Organization, token: &str) {
        let key = ApiKeyId::from_uuid(Credential::parse(token).unwrap().id());
        let mut unit = self.app().store.begin_access().await.unwrap();
        let mut row = unit.api_key(organization.id, key).await.unwrap().unwrap();
        row.revoked_at = Some(self.now());
        unit.update_api_key(row).await.unwrap();
        unit.audit(self.entry());
        unit.commit().await.unwrap();
    }

    /// Narrows a key to one request a minute.
    pub async fn limit_to_one(&self, organization: Organization, token: &str) {
        self.limit_to(organization, token, 1).await;
    }

    /// Gives the key another limit.
    pub async fn limit_to(&self, organization: Organization, token: &str, per_minute: i32) {
        let key = ApiKeyId::from_uuid(Credential::parse(token).unwrap().id());
        let mut unit = self.app().store.begin_access().await.unwrap();
        let mut row = unit.api_key(organization.id, key).await.unwrap().unwrap();
        row.rate_limit_per_minute = per_minute;
        unit.update_api_key(row).await.unwrap();
        unit.audit(self.entry());
        unit.commit().await.unwrap();
        self.settle_access().await;
    }

    /// Lets the node learn now what it would learn within a second: keys and organizations as they are.
    pub async fn settle_access(&self) {
        self.app().directory.poll_after(tokio::time::Instant::now()).await.unwrap();
    }

    /// The organization asks staff for live access; returns the request's id.
    pub async fn staff_request(&self, organization: Organization) -> String {
        ask_for_live_access(&self.app().store, self.now(), organization.id).await
    }

    /// An organization with test access and a key of it, as most tests want.
    pub async fn tenant(&self) -> (Organization, String) {
        let organization = self.organization(AccessState::TestEnabled).await;
        let token = self.key(organization).await;
        (organization, token)
    }
}

/// An organization asks staff for live access; returns the request's id.
pub async fn ask_for_live_access(store: &Store, now: i64, organization: OrganizationId) -> String {
    let new = NewRequest {
        organization,
        requester: Requester {
            user: PortalUserId::from_uuid(uuid_at(now)),
            name: None,
            email: "dana@cottonwood.example".to_owned(),
        },
        wanted: Wanted::LiveAccess,
        reason: "UAT is done.".to_owned(),
    };
    let post = Post::new(Sealer::new(&MASTER_KEY), Arc::default());
    let mut unit = store.begin_access().await.unwrap();
    let row = staff_requests::open(&mut unit, &System { now }, &post, new).await.unwrap();
    unit.commit().await.unwrap();
    StaffRequestId::from_uuid(row.id).to_string()
}
