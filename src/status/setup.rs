//! Makes what the prober works with: an organization that is counted nowhere, an API key, a load with a position, and a
//! person with a password and one-time codes. Done again, it makes new secrets and ends the old ones.

use zeroize::Zeroizing;

use super::prober::equipment::Equipment;
use super::store::StatusStore;
use crate::clock::{random, uuid_at};
use crate::config::Welcome;
use crate::domain::access::{AccessState, KeyMode, Scope};
use crate::domain::id::{AccountId, ApiKeyId, LoadId, OrganizationId};
use crate::domain::mail::INVITATION;
use crate::domain::portal::PortalRole;
use crate::error::{Error, Result};
use crate::mailing::Post;
use crate::secrets::one_time::{Seed, seed_purpose};
use crate::secrets::passwords::Passwords;
use crate::secrets::seal::Sealer;
use crate::store::Store;
use crate::store::access::OrganizationRow;
use crate::store::audit::Entry;
use crate::store::loads::LoadRow;
use crate::store::portal::{AccountRow, FactorRow, kind};
use crate::store::positions::PositionRow;
use crate::use_cases::api_keys::{self, NewKey};
use crate::use_cases::loads::render;
use crate::use_cases::portal_users::{self, NewUser, redeem};
use crate::use_cases::{Author, Because, System};

const NAME: &str = "Trailflow status probes";
const PERSON: &str = "Status probe";
/// A round makes six requests; rounds may be a second apart.
const PER_MINUTE: i32 = 600;
/// Keys of the probe organization that are looked through for old ones.
const MOST_KEYS: u64 = 20;
const WHY: &str = "The status page's prober has new equipment.";

/// Seals the equipment that there is under the master key, whichever key of a rotation it is sealed under.
///
/// # Errors
/// When neither key opens it, or when the file cannot be asked.
pub async fn reseal(status: &StatusStore, sealer: &Sealer) -> Result<()> {
    match Equipment::load(status, sealer).await? {
        Some(equipment) => equipment.keep(status, sealer).await,
        None => Ok(()),
    }
}

/// What is set up with.
pub struct Setup<'a> {
    /// The main database.
    pub main: &'a Store,
    /// The status page's own.
    pub status: &'a StatusStore,
    /// Seals secrets in both.
    pub sealer: &'a Sealer,
    /// Writes mail, of which none is sent here.
    pub post: &'a Post,
    /// Hashes the password.
    pub passwords: &'a Passwords,
    /// Now, in Unix milliseconds.
    pub now: i64,
}

impl Setup<'_> {
    /// Makes everything anew.
    ///
    /// # Errors
    /// When a database cannot be asked.
    pub async fn run(&self) -> Result<()> {
        let organization = self.organization().await?;
        let api_key = self.key(organization).await?;
        let load_id = self.load(organization).await?;
        let (email, password, seed) = self.person(organization).await?;
        let hook = None;
        Equipment { api_key, load_id, email, password, seed, hook }.keep(self.status, self.sealer).await
    }

    /// The same, unless there is equipment already.
    ///
    /// # Errors
    /// When a database cannot be asked.
    pub async fn run_once(&self) -> Result<()> {
        let has = Equipment::load(self.status, self.sealer).await.is_ok_and(|equipment| equipment.is_some());
        let is_there = self.main.organization_named(NAME).await?.is_some_and(|row| row.is_probe);
        if has && is_there { Ok(()) } else { self.run().await }
    }

    fn by(&self) -> System {
        System { now: self.now }
    }

    async fn organization(&self) -> Result<OrganizationId> {
        if let Some(row) = self.main.organization_named(NAME).await?.filter(|row| row.is_probe) {
            return Ok(OrganizationId::from_uuid(row.id));
        }
        let row = OrganizationRow::new(uuid_at(self.now), NAME, AccessState::TestEnabled, self.now);
        let mut tx = self.main.begin_access().await?;
        let row = tx.insert_organization(OrganizationRow { is_probe: true, ..row }).await?;
        let id = OrganizationId::from_uuid(row.id);
        tx.audit(self.by().entry("organization.create").about(Some(id), id));
        tx.commit().await?;
        Ok(id)
    }

    /// A key in place of those before.
    async fn key(&self, organization: OrganizationId) -> Result<String> {
        let by = self.by();
        let mut tx = self.main.begin_access().await?;
        for old in tx.current_keys(organization, MOST_KEYS).await? {
            api_keys::revoke(&mut tx, &Because::of(&by, WHY), (organization, ApiKeyId::from_uuid(old.id)))
                .await?;
        }
        let new = NewKey {
            organization,
            name: PERSON.to_owned(),
            mode: KeyMode::Test,
            scopes: Scope::ALL.to_vec(),
            per_minute: PER_MINUTE,
            expires_at: None,
            made_by: None,
        };
        let issued = api_keys::insert(&mut tx, &by, new).await?;
        tx.commit().await?;
        Ok(issued.credential.reveal())
    }

    /// A load on its way, with a position.
    async fn load(&self, organization: OrganizationId) -> Result<String> {
        let mut tx = self.main.begin_many(organization, self.now).await?;
        tx.take_moments(1);
        let at = tx.at();
        let mut row = LoadRow {
            order_number: "PROBE-TRACKED".to_owned(),
            status: "IN_TRANSIT".to_owned(),
            currency: "USD".to_owned(),
            ..LoadRow::blank(organization, at)
        };
        let id = row.id;
        render(&mut row)?;
        tx.write_loads(vec![row]);
        tx.audit(Entry::by_system("loads.import", at).about(Some(organization), organization));
        tx.commit().await?;
        let position = PositionRow {
            organization_id: organization.uuid(),
            load_id: id,
            recorded_at: at,
            latitude: 32.8007,
            longitude: -96.8622,
            speed_mph: None,
            heading_degrees: None,
            city: None,
            state: None,
            source: Some("status".to_owned()),
            received_at: at,
        };
        let entry = Entry::by_system("positions.ingest", self.now).about(Some(organization), organization);
        self.main.keep_positions(vec![position], entry).await?;
        Ok(LoadId::from_uuid(id).to_string())
    }

    /// A person who signs in with a password and one-time codes: their address, password and seed.
    async fn person(&self, organization: OrganizationId) -> Result<(String, String, String)> {
        let email = address(self.post.welcome());
        let password = hex::encode(random::<24>());
        let hashed =
            self.passwords.hash(self.passwords.place()?, Zeroizing::new(password.clone()), Vec::new());
        let hash = hashed.await?.map_err(Error::internal)?;
        let known = self.main.portal_account_by_email(&email).await?;
        let id = known.as_ref().map_or_else(|| uuid_at(self.now), |account| account.id);
        let invited = self.invite(organization, &email).await?;
        let mut tx = self.main.begin_account().await?;
        match known {
            Some(known) => {
                let account = tx.account(known.id).await?.unwrap_or(known);
                tx.update_account(AccountRow { password_hash: Some(hash), ..account }).await?;
            }
            None => {
                tx.insert_account(self.account(id, &email, hash)).await?;
            }
        }
        if let Some(token) = invited {
            redeem(&mut tx, self.now, &token, id).await?;
        } else {
            let entry = self.by().entry("portal_account.reset_password");
            tx.audit(entry.about(Some(organization), AccountId::from_uuid(id)));
        }
        tx.delete_factors(id, kind::TOTP).await?;
        let seed = Seed::new();
        tx.insert_factor(FactorRow {
            id: uuid_at(self.now),
            account_id: id,
            kind: kind::TOTP.to_owned(),
            name: "Authenticator".to_owned(),
            handle: None,
            data: Some(self.sealer.seal(&seed_purpose(id), seed.bytes())),
            last_step: None,
            created_at: self.now,
            last_used_at: None,
        })
        .await?;
        tx.commit().await?;
        Ok((email, password, hex::encode(seed.bytes())))
    }

    /// An invitation, whose mail is never sent; `None`: they are in.
    async fn invite(&self, organization: OrganizationId, email: &str) -> Result<Option<String>> {
        let new = NewUser {
            organization,
            email: email.to_owned(),
            name: Some(PERSON.to_owned()),
            rename: true,
            role: PortalRole::Viewer,
        };
        let mut tx = self.main.begin_access().await?;
        match portal_users::invite(&mut tx, &self.by(), self.post, new).await {
            Ok((row, link)) => {
                tx.cancel_mail(INVITATION, row.id, self.now).await?;
                tx.commit().await?;
                Ok(link.rsplit('/').next().map(str::to_owned))
            }
            Err(Error::Conflict(_)) => Ok(None),
            Err(other) => Err(other),
        }
    }

    fn account(&self, id: uuid::Uuid, email: &str, hash: String) -> AccountRow {
        AccountRow {
            id,
            email: email.to_owned(),
            name: Some(PERSON.to_owned()),
            zone: "UTC".to_owned(),
            password_hash: Some(hash),
            reset_hash: None,
            reset_expires_at: None,
            last_login_at: None,
            created_at: self.now,
            updated_at: self.now,
        }
    }
}

/// An address at the host of support's, so that nobody else's mailbox is meant.
fn address(welcome: &Welcome) -> String {
    let host = welcome.support_email.rsplit('@').next().unwrap_or("localhost");
    format!("status-probe@{host}")
}
