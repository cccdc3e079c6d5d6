//! People with open sessions, without the work of getting in.

use trailflow::clock::{random, uuid_at};
use trailflow::domain::id::PortalUserId;
use trailflow::domain::portal::PortalRole;
use trailflow::portal::COOKIE;
use trailflow::secrets::credential::{Credential, Kind};
use trailflow::store::portal::AccountRow;
use trailflow::store::portal::sessions::{LIFETIME_MS, SessionRow};
use trailflow::store::portal_users::PortalUserRow;

use crate::harness::{Organization, World};
use crate::portal_accounts::browser::{Browser, Shown};

/// Somebody of an organization, in a browser of theirs.
pub struct Member {
    pub id: PortalUserId,
    pub browser: Browser,
}

impl World {
    /// Somebody with this role, who has just confirmed that it is they.
    pub async fn member(&self, organization: Organization, role: PortalRole) -> Member {
        self.member_since(organization, role, Some(self.now())).await
    }

    /// The same, who confirmed it at this moment, if they did.
    pub async fn member_since(
        &self,
        organization: Organization,
        role: PortalRole,
        stepped_up_at: Option<i64>,
    ) -> Member {
        let (now, id, account) = (self.now(), uuid_at(self.now()), uuid_at(self.now()));
        let email = format!("{}@partner.example", id.simple());
        let row = AccountRow {
            id: account,
            email: email.clone(),
            name: Some(format!("{role} <b>of</b> {id}")),
            zone: "America/New_York".to_owned(),
            password_hash: None,
            reset_hash: None,
            reset_expires_at: None,
            last_login_at: Some(now),
            created_at: now,
            updated_at: now,
        };
        let mut unit = self.app().store.begin_account().await.unwrap();
        unit.insert_account(row).await.unwrap();
        unit.audit(self.entry());
        unit.commit().await.unwrap();
        let user = PortalUserRow {
            id,
            organization_id: organization.id.uuid(),
            email,
            name: Some(format!("{role} <b>of</b> {id}")),
            role: role.to_string(),
            status: "ACTIVE".to_owned(),
            invitation_hash: None,
            invitation_expires_at: None,
            invited_at: now,
            accepted_at: Some(now),
            revoked_at: None,
            revoked_reason: None,
            created_at: now,
            updated_at: now,
            account_id: Some(account),
            invited_by: None,
        };
        let mut unit = self.app().store.begin_access().await.unwrap();
        unit.insert_portal_user(user).await.unwrap();
        unit.audit(self.entry());
        unit.commit().await.unwrap();
        let token = Credential::new(Kind::Session, uuid_at(now), random());
        let session = SessionRow {
            id: token.id(),
            token_hash: token.hash().to_vec(),
            account_id: account,
            portal_user_id: Some(id),
            factor: "passkey".to_owned(),
            created_at: now,
            seen_at: now,
            expires_at: now + LIFETIME_MS,
            stepped_up_at,
            address: "127.0.0.1".to_owned(),
            agent: "a test".to_owned(),
        };
        let mut unit = self.app().store.begin_account().await.unwrap();
        unit.insert_session(session).await.unwrap();
        unit.audit(self.entry());
        unit.commit().await.unwrap();
        let mut browser = self.browser();
        browser.cookies.insert(COOKIE.to_owned(), token.reveal());
        Member { id: PortalUserId::from_uuid(id), browser }
    }
}

impl Member {
    /// Opens a form, and sends it with these values beside what it holds.
    pub async fn send(&mut self, path: &str, values: &[(&str, &str)]) -> Shown {
        self.browser.fill(path, values).await
    }
}

/// What pages showed, each once.
pub struct ShownOnce {
    pub keys: Vec<String>,
    pub signing: Vec<String>,
}

/// Has an admin make and roll a key, and make a subscription and rotate its secret.
pub async fn show_secrets(admin: &mut Browser) -> ShownOnce {
    let ordinary = [("name", "load-sync"), ("limit", "60"), ("expires", "90"), ("scope", "loads:read")];
    let key = admin.fill("/keys/new", &ordinary).await.secret().unwrap();
    let path = format!("/keys/key_{}/roll", &key["tf_test_".len()..][..32]);
    let rolled = admin.fill(&path, &[("overlap", "2")]).await.secret().unwrap();
    let hook = [("url", "https://hooks.example.com/trailflow"), ("event", "load.created")];
    let made = admin.fill("/webhooks/new", &hook).await;
    let id = made.text.split("href=\"/webhooks/whsub_").nth(1).unwrap().split('"').next().unwrap();
    let path = format!("/webhooks/whsub_{id}/rotate");
    let rotated = admin.fill(&path, &[("overlap", "24")]).await.secret().unwrap();
    ShownOnce { keys: vec![key, rolled], signing: vec![made.secret().unwrap(), rotated] }
}
