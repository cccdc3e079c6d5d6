//! Sessions of the portal. They are read from the database at every request, so that one that was ended is over on
//! every node at once.

use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, Statement};
use uuid::Uuid;

use crate::contract::operator::words::PortalRole;
use crate::domain::access::AccessState;
use crate::domain::id::{OrganizationId, PortalUserId};
use crate::error::Result;
use crate::store::entities::portal_sessions::{Column, Entity, Model};
use crate::store::{Store, internal};

/// A session as it is stored.
pub type SessionRow = Model;

/// How long a session lasts without a request, in milliseconds: an hour.
pub const IDLE_MS: i64 = 60 * 60 * 1000;
/// How long a session lasts at most: twelve hours.
pub const LIFETIME_MS: i64 = 12 * 60 * 60 * 1000;
/// How long somebody who confirmed who they are may do what needs it: ten minutes.
pub const STEP_UP_MS: i64 = 10 * 60 * 1000;
/// Sessions that an account has at a time.
pub const MOST_SESSIONS: u64 = 50;
/// How exactly it is kept when a session was last used.
const SEEN_EVERY_MS: i64 = 60 * 1000;

/// A session that is open, and whose it is.
#[derive(Debug, Clone)]
pub struct SessionView {
    /// The session.
    pub id: Uuid,
    /// Whose it is.
    pub account: AccountView,
    /// For which organization they act. `None`: they are no member of it any more, or have not chosen one.
    pub membership: Option<MembershipView>,
    /// When they logged in, in Unix milliseconds.
    pub created_at: i64,
    /// When it was last used, to the minute.
    pub seen_at: i64,
    /// When it ends at the latest.
    pub expires_at: i64,
    /// When they last confirmed who they are.
    pub stepped_up_at: Option<i64>,
}

/// Somebody who logs in.
#[derive(Debug, Clone)]
pub struct AccountView {
    /// The account.
    pub id: Uuid,
    /// Their address, in lower case.
    pub email: String,
    /// What they are called.
    pub name: Option<String>,
    /// The time zone in which times are shown to them, by its IANA name.
    pub zone: String,
}

/// What somebody is in an organization.
#[derive(Debug, Clone)]
pub struct MembershipView {
    /// The user of the organization that they are.
    pub user: PortalUserId,
    /// The organization.
    pub organization: OrganizationId,
    /// What the organization is called.
    pub organization_name: String,
    /// What they may do there.
    pub role: PortalRole,
    /// What the organization may do.
    pub access_state: AccessState,
    /// Why, if staff said so.
    pub access_reason: Option<String>,
}

impl SessionView {
    /// Whether they have confirmed who they are recently enough for what makes or shows a secret, or changes people
    /// or factors.
    #[must_use]
    pub fn is_stepped_up(&self, now: i64) -> bool {
        self.stepped_up_at.is_some_and(|moment| now < moment + STEP_UP_MS)
    }
}

#[derive(FromQueryResult)]
struct Joined {
    id: Uuid,
    created_at: i64,
    seen_at: i64,
    expires_at: i64,
    stepped_up_at: Option<i64>,
    account_id: Uuid,
    email: String,
    name: Option<String>,
    zone: String,
    user_id: Option<Uuid>,
    role: Option<String>,
    organization_id: Option<Uuid>,
    organization_name: Option<String>,
    access_state: Option<String>,
    access_reason: Option<String>,
}

const READ: &str = "\
select s.id, s.created_at, s.seen_at, s.expires_at, s.stepped_up_at,
    a.id as account_id, a.email, a.name, a.zone,
    u.id as user_id, u.role, o.id as organization_id, o.name as organization_name, o.access_state, o.access_reason
from portal_sessions s
join portal_accounts a on a.id = s.account_id
left join portal_users u on u.id = s.portal_user_id and u.account_id = s.account_id and u.status = 'ACTIVE'
left join organizations o on o.id = u.organization_id
where s.token_hash = $1 and s.expires_at > $2 and s.seen_at > $3";

impl Store {
    /// The open session of the token with this hash.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn portal_session(&self, token_hash: &[u8], now: i64) -> Result<Option<SessionView>> {
        let values = [token_hash.to_vec().into(), now.into(), (now - IDLE_MS).into()];
        let statement = Statement::from_sql_and_values(self.db.get_database_backend(), READ, values);
        let found = Joined::find_by_statement(statement).one(&self.db).await.map_err(internal)?;
        let Some(session) = found else { return Ok(None) };
        if now - session.seen_at >= SEEN_EVERY_MS {
            // A database that takes no writes still shows pages.
            let _seen = self.see_portal_session(session.id, now).await;
        }
        Ok(Some(session.view()))
    }

    /// An account's open sessions, the newest first.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn portal_sessions(&self, account: Uuid, now: i64) -> Result<Vec<SessionRow>> {
        Entity::find()
            .filter(Column::AccountId.eq(account))
            .filter(Column::ExpiresAt.gt(now))
            .filter(Column::SeenAt.gt(now - IDLE_MS))
            .order_by_desc(Column::Id)
            .all(&self.db)
            .await
            .map_err(internal)
    }

    /// Notes that a session is used. One that was ended meanwhile stays ended.
    async fn see_portal_session(&self, id: Uuid, now: i64) -> Result<()> {
        let _writer = self.writer().await;
        Entity::update_many()
            .col_expr(Column::SeenAt, Expr::value(now))
            .filter(Column::Id.eq(id))
            .exec(&self.db)
            .await
            .map(drop)
            .map_err(|error| self.cannot_write(error))
    }
}

impl Joined {
    fn view(self) -> SessionView {
        let membership = self.membership();
        let account =
            AccountView { id: self.account_id, email: self.email, name: self.name, zone: self.zone };
        SessionView {
            id: self.id,
            account,
            membership,
            created_at: self.created_at,
            seen_at: self.seen_at,
            expires_at: self.expires_at,
            stepped_up_at: self.stepped_up_at,
        }
    }

    /// A role that a newer version wrote opens nothing here.
    fn membership(&self) -> Option<MembershipView> {
        Some(MembershipView {
            user: PortalUserId::from_uuid(self.user_id?),
            organization: OrganizationId::from_uuid(self.organization_id?),
            organization_name: self.organization_name.clone()?,
            role: self.role.as_deref()?.parse().ok()?,
            access_state: AccessState::of_stored(self.access_state.as_deref()?),
            access_reason: self.access_reason.clone(),
        })
    }
}
