// Generated from operator.yaml by codegen. Do not edit: change the contract and build.
//! The typed client.

#[path = "operator_types.rs"]
pub mod types;
#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};
#[derive(Clone, Debug)]
/**Client for Trailflow Operator API

The Operator API is for Trailflow staff and for the systems that feed the Partner API. Use it to
take an organization from first contact to live traffic, issue API keys, invite users of the
partner portal, import the freight that partners see, and answer support questions. It listens
on an address of its own, which is never exposed to the public.

Send an operator token as a bearer token. A token has a role: `x-roles` lists the scopes of each
role, and `x-scope` names the scope that an operation needs. Some requests of an operation also
need a scope under `x-further-scopes`, as its description says. Every change leaves an entry in
the audit log, in the same transaction.

Envelopes, errors, ids and times are those of the Partner API. You can repeat a request safely,
unless it creates something: an organization, an API key (also by rolling one), a signing secret
or an operator token. Check the list before you repeat one of those.


Version: 0.4.0*/
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
}
impl Client {
    /// Create a new client.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub fn new(baseurl: &str) -> Self {
        #[cfg(not(target_arch = "wasm32"))]
        let client = {
            let dur = ::std::time::Duration::from_secs(15u64);
            reqwest::ClientBuilder::new().connect_timeout(dur).timeout(dur)
        };
        #[cfg(target_arch = "wasm32")]
        let client = reqwest::ClientBuilder::new();
        Self::new_with_client(baseurl, client.build().unwrap())
    }
    /// Construct a new client with an existing `reqwest::Client`,
    /// allowing more control over its configuration.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub fn new_with_client(baseurl: &str, client: reqwest::Client) -> Self {
        Self {
            baseurl: baseurl.to_string(),
            client,
        }
    }
}
impl ClientInfo<()> for Client {
    fn api_version() -> &'static str {
        "0.4.0"
    }
    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }
    fn client(&self) -> &reqwest::Client {
        &self.client
    }
    fn inner(&self) -> &() {
        &()
    }
}
impl ClientHooks<()> for &Client {}
impl Client {
    /**Check the node's health

Needs no token, and the response has no requestId. `degraded` means that the node's database or Redis does not respond as it should.

Sends a `GET` request to `/health/operator`

```ignore
let response = client.get_health()
    .send()
    .await;
```*/
    pub fn get_health(&self) -> builder::GetHealth<'_> {
        builder::GetHealth::new(self)
    }
    /**List organizations

Organizations, oldest first. Those that were closed are listed with `closed`, and only there.

Sends a `GET` request to `/v1/organizations`

Arguments:
- `closed`: Whether to return the organizations that were closed instead of the others.
- `cursor`: The `nextCursor` of the page before. It is valid for the list and the organization that it came from. Opaque; do not build or keep one.
- `limit`: The most items to put on one page. A page also ends at 1 MiB: it then has fewer items, at least one. Only a null `nextCursor` marks the last page.
```ignore
let response = client.list_organizations()
    .closed(closed)
    .cursor(cursor)
    .limit(limit)
    .send()
    .await;
```*/
    pub fn list_organizations(&self) -> builder::ListOrganizations<'_> {
        builder::ListOrganizations::new(self)
    }
    /**Create an organization

Creates an organization without access to the Partner API. Names need not be unique; the id identifies an organization.

Sends a `POST` request to `/v1/organizations`

Arguments:
- `body`: The organization to create.
```ignore
let response = client.create_organization()
    .body(body)
    .send()
    .await;
```*/
    pub fn create_organization(&self) -> builder::CreateOrganization<'_> {
        builder::CreateOrganization::new(self)
    }
    /**Get one organization

Reads an organization, its contacts and its access.

Sends a `GET` request to `/v1/organizations/{organizationId}`

Arguments:
- `organization_id`: The id of the organization.
```ignore
let response = client.get_organization()
    .organization_id(organization_id)
    .send()
    .await;
```*/
    pub fn get_organization(&self) -> builder::GetOrganization<'_> {
        builder::GetOrganization::new(self)
    }
    /**Change an organization

Changes the name or the contacts. An omitted field stays unchanged.

Sends a `PATCH` request to `/v1/organizations/{organizationId}`

Arguments:
- `organization_id`: The id of the organization.
- `body`: What to change.
```ignore
let response = client.update_organization()
    .organization_id(organization_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn update_organization(&self) -> builder::UpdateOrganization<'_> {
        builder::UpdateOrganization::new(self)
    }
    /**Change an organization's access

Opens or closes the Partner API for an organization. Access can move from NOT_ENABLED to TEST_ENABLED, and from there to LIVE_ENABLED once a production approval is recorded. It can move from LIVE_ENABLED back to TEST_ENABLED, which withdraws the approval. Both can move to DISABLED, and RESTORED moves access from there to the state before. Any other move is 409 `conflict`, and the message names the moves that are possible. Requesting the current state keeps it and records the reason. A move that ends in LIVE_ENABLED needs the scope access:live. A move takes effect on every node within a second. Keys are kept while access is disabled, and work again afterwards.

Sends a `PUT` request to `/v1/organizations/{organizationId}/access`

Arguments:
- `organization_id`: The id of the organization.
- `body`: The move.
```ignore
let response = client.set_organization_access()
    .organization_id(organization_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn set_organization_access(&self) -> builder::SetOrganizationAccess<'_> {
        builder::SetOrganizationAccess::new(self)
    }
    /**Record the production approval

Records who approved production traffic, when, and on what result of user acceptance testing. Live access needs it. A new record replaces the previous one.

Sends a `PUT` request to `/v1/organizations/{organizationId}/production-approval`

Arguments:
- `organization_id`: The id of the organization.
- `body`: The decision.
```ignore
let response = client.approve_production()
    .organization_id(organization_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn approve_production(&self) -> builder::ApproveProduction<'_> {
        builder::ApproveProduction::new(self)
    }
    /**Close an organization

Ends an organization for good. Its access must have been DISABLED for 30 days, else it is 409 `conflict`, and the message says from when on it can be closed. All API keys are revoked, webhook subscriptions deleted, open requests to staff cancelled, portal users and invitations revoked with their sessions, and queued emails cancelled, each with its own entry in the audit log. Nothing of the organization can be changed afterwards: such requests are 409 `conflict`. Its freight can be listed until it is removed, by default 90 days later; the audit log stays. Closing it again changes nothing.

Sends a `POST` request to `/v1/organizations/{organizationId}/close`

Arguments:
- `organization_id`: The id of the organization.
- `body`: The organization's name, and the reason.
```ignore
let response = client.close_organization()
    .organization_id(organization_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn close_organization(&self) -> builder::CloseOrganization<'_> {
        builder::CloseOrganization::new(self)
    }
    /**Count an organization's freight

How many customers, carriers, vehicles, loads and positions the organization has: what a complete export holds.

Sends a `GET` request to `/v1/organizations/{organizationId}/freight`

Arguments:
- `organization_id`: The id of the organization.
```ignore
let response = client.get_freight()
    .organization_id(organization_id)
    .send()
    .await;
```*/
    pub fn get_freight(&self) -> builder::GetFreight<'_> {
        builder::GetFreight::new(self)
    }
    /**Render the onboarding package

Renders the onboarding email and checklist with the organization's own values, as text and as HTML, and shows which of the seven steps of approval are done.

Sends a `GET` request to `/v1/organizations/{organizationId}/onboarding`

Arguments:
- `organization_id`: The id of the organization.
```ignore
let response = client.get_onboarding()
    .organization_id(organization_id)
    .send()
    .await;
```*/
    pub fn get_onboarding(&self) -> builder::GetOnboarding<'_> {
        builder::GetOnboarding::new(self)
    }
    /**Change the onboarding plan

Records what was agreed with the organization: the window of user acceptance testing, who creates the first test key, further criteria for cutover, and that limits, polling, signature checks and the test plan were discussed.

Sends a `PATCH` request to `/v1/organizations/{organizationId}/onboarding`

Arguments:
- `organization_id`: The id of the organization.
- `body`: What to change.
```ignore
let response = client.update_onboarding()
    .organization_id(organization_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn update_onboarding(&self) -> builder::UpdateOnboarding<'_> {
        builder::UpdateOnboarding::new(self)
    }
    /**List API keys

The organization's keys, oldest first, including revoked ones. Tokens are never shown here.

Sends a `GET` request to `/v1/organizations/{organizationId}/api-keys`

Arguments:
- `organization_id`: The id of the organization.
- `cursor`: The `nextCursor` of the page before. It is valid for the list and the organization that it came from. Opaque; do not build or keep one.
- `limit`: The most items to put on one page. A page also ends at 1 MiB: it then has fewer items, at least one. Only a null `nextCursor` marks the last page.
```ignore
let response = client.list_api_keys()
    .organization_id(organization_id)
    .cursor(cursor)
    .limit(limit)
    .send()
    .await;
```*/
    pub fn list_api_keys(&self) -> builder::ListApiKeys<'_> {
        builder::ListApiKeys::new(self)
    }
    /**Issue an API key

Issues a key. Only this response contains the `token` that the partner sends. You can issue a test key before access is enabled. A live key needs live access, else 409 `conflict`, and the scope keys:live. A limit above 60 needs the scope keys:limits.

Sends a `POST` request to `/v1/organizations/{organizationId}/api-keys`

Arguments:
- `organization_id`: The id of the organization.
- `body`: The key to issue.
```ignore
let response = client.create_api_key()
    .organization_id(organization_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn create_api_key(&self) -> builder::CreateApiKey<'_> {
        builder::CreateApiKey::new(self)
    }
    /**Change an API key

Changes the name, the scopes or the limit of a key. An omitted field stays unchanged. The mode never changes. Raising a limit above 60 needs the scope keys:limits. A key that was revoked or has expired cannot be changed: 409 `conflict`.

Sends a `PATCH` request to `/v1/organizations/{organizationId}/api-keys/{keyId}`

Arguments:
- `organization_id`: The id of the organization.
- `key_id`: The id of the API key. Not the token.
- `body`: What to change.
```ignore
let response = client.update_api_key()
    .organization_id(organization_id)
    .key_id(key_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn update_api_key(&self) -> builder::UpdateApiKey<'_> {
        builder::UpdateApiKey::new(self)
    }
    /**Roll an API key

Issues a new key with the name, mode, scopes, limit and expiry of this one. This one expires at the end of the overlap. Both belong to the same API client: they share one rate limit, and a write that was sent with the old key can be repeated with the new one. Rolling a live key needs the same access and scope as issuing one. A key that was revoked, has expired or was rolled before cannot be rolled: 409 `conflict`.

Sends a `POST` request to `/v1/organizations/{organizationId}/api-keys/{keyId}/roll`

Arguments:
- `organization_id`: The id of the organization.
- `key_id`: The id of the API key. Not the token.
- `body`: How long both keys work.
```ignore
let response = client.roll_api_key()
    .organization_id(organization_id)
    .key_id(key_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn roll_api_key(&self) -> builder::RollApiKey<'_> {
        builder::RollApiKey::new(self)
    }
    /**Revoke an API key

Revokes a key permanently, on every node within a second. Repeating it changes nothing about the key. Webhook subscriptions outlive the key. The response lists those that the key created, or was the last to change the URL or rotate the secret of, and those of the keys that it replaced or that replaced it. With `pauseWebhooks` they are also paused, even if the key was revoked before; this needs the scope webhooks:write.

Sends a `POST` request to `/v1/organizations/{organizationId}/api-keys/{keyId}/revoke`

Arguments:
- `organization_id`: The id of the organization.
- `key_id`: The id of the API key. Not the token.
- `body`: The reason, and whether to pause the key's webhook subscriptions.
```ignore
let response = client.revoke_api_key()
    .organization_id(organization_id)
    .key_id(key_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn revoke_api_key(&self) -> builder::RevokeApiKey<'_> {
        builder::RevokeApiKey::new(self)
    }
    /**List portal users

The organization's users, oldest first, including revoked ones.

Sends a `GET` request to `/v1/organizations/{organizationId}/portal-users`

Arguments:
- `organization_id`: The id of the organization.
- `cursor`: The `nextCursor` of the page before. It is valid for the list and the organization that it came from. Opaque; do not build or keep one.
- `limit`: The most items to put on one page. A page also ends at 1 MiB: it then has fewer items, at least one. Only a null `nextCursor` marks the last page.
```ignore
let response = client.list_portal_users()
    .organization_id(organization_id)
    .cursor(cursor)
    .limit(limit)
    .send()
    .await;
```*/
    pub fn list_portal_users(&self) -> builder::ListPortalUsers<'_> {
        builder::ListPortalUsers::new(self)
    }
    /**Invite a portal user

Queues an email with a link that can be used once, within seven days; `invitationMail` of the user says whether it has been sent. If the person has not accepted or was revoked, inviting them again sends a new link and invalidates the old one. A name other than the one that is recorded is 409 `conflict` unless `rename` is true. A person who has accepted cannot be invited again: 409 `conflict`. Without a configured mail server, the node prints the mail.

Sends a `POST` request to `/v1/organizations/{organizationId}/portal-users`

Arguments:
- `organization_id`: The id of the organization.
- `body`: The person to invite.
```ignore
let response = client.invite_portal_user()
    .organization_id(organization_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn invite_portal_user(&self) -> builder::InvitePortalUser<'_> {
        builder::InvitePortalUser::new(self)
    }
    /**Get a portal user

One portal user of the organization, revoked ones included.

Sends a `GET` request to `/v1/organizations/{organizationId}/portal-users/{userId}`

Arguments:
- `organization_id`: The id of the organization.
- `user_id`: The id of the portal user.
```ignore
let response = client.get_portal_user()
    .organization_id(organization_id)
    .user_id(user_id)
    .send()
    .await;
```*/
    pub fn get_portal_user(&self) -> builder::GetPortalUser<'_> {
        builder::GetPortalUser::new(self)
    }
    /**Revoke a portal user

Ends a user's access, or an invitation that was not accepted. Repeating it changes nothing.

Sends a `POST` request to `/v1/organizations/{organizationId}/portal-users/{userId}/revoke`

Arguments:
- `organization_id`: The id of the organization.
- `user_id`: The id of the portal user.
- `body`: The reason.
```ignore
let response = client.revoke_portal_user()
    .organization_id(organization_id)
    .user_id(user_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn revoke_portal_user(&self) -> builder::RevokePortalUser<'_> {
        builder::RevokePortalUser::new(self)
    }
    /**List customers

The organization's customers, oldest first.

Sends a `GET` request to `/v1/organizations/{organizationId}/customers`

Arguments:
- `organization_id`: The id of the organization.
- `cursor`: The `nextCursor` of the page before. It is valid for the list and the organization that it came from. Opaque; do not build or keep one.
- `limit`: The most items to put on one page. A page also ends at 1 MiB: it then has fewer items, at least one. Only a null `nextCursor` marks the last page.
```ignore
let response = client.list_customers()
    .organization_id(organization_id)
    .cursor(cursor)
    .limit(limit)
    .send()
    .await;
```*/
    pub fn list_customers(&self) -> builder::ListCustomers<'_> {
        builder::ListCustomers::new(self)
    }
    /**Upsert customers

Creates the customers whose `customerCode` is new and replaces those that exist. Others stay unchanged. All items are written, or none. When a `customerCode` appears twice, the later item applies.

Sends a `PUT` request to `/v1/organizations/{organizationId}/customers`

Arguments:
- `organization_id`: The id of the organization.
- `body`: The customers to create or replace.
```ignore
let response = client.upsert_customers()
    .organization_id(organization_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn upsert_customers(&self) -> builder::UpsertCustomers<'_> {
        builder::UpsertCustomers::new(self)
    }
    /**List carriers

The organization's carriers, oldest first.

Sends a `GET` request to `/v1/organizations/{organizationId}/carriers`

Arguments:
- `organization_id`: The id of the organization.
- `cursor`: The `nextCursor` of the page before. It is valid for the list and the organization that it came from. Opaque; do not build or keep one.
- `limit`: The most items to put on one page. A page also ends at 1 MiB: it then has fewer items, at least one. Only a null `nextCursor` marks the last page.
```ignore
let response = client.list_carriers()
    .organization_id(organization_id)
    .cursor(cursor)
    .limit(limit)
    .send()
    .await;
```*/
    pub fn list_carriers(&self) -> builder::ListCarriers<'_> {
        builder::ListCarriers::new(self)
    }
    /**Upsert carriers

Creates the carriers whose `carrierCode` is new and replaces those that exist. Others stay unchanged. All items are written, or none. When a `carrierCode` appears twice, the later item applies.

Sends a `PUT` request to `/v1/organizations/{organizationId}/carriers`

Arguments:
- `organization_id`: The id of the organization.
- `body`: The carriers to create or replace.
```ignore
let response = client.upsert_carriers()
    .organization_id(organization_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn upsert_carriers(&self) -> builder::UpsertCarriers<'_> {
        builder::UpsertCarriers::new(self)
    }
    /**List vehicles

The organization's vehicles, oldest first.

Sends a `GET` request to `/v1/organizations/{organizationId}/vehicles`

Arguments:
- `organization_id`: The id of the organization.
- `cursor`: The `nextCursor` of the page before. It is valid for the list and the organization that it came from. Opaque; do not build or keep one.
- `limit`: The most items to put on one page. A page also ends at 1 MiB: it then has fewer items, at least one. Only a null `nextCursor` marks the last page.
```ignore
let response = client.list_vehicles()
    .organization_id(organization_id)
    .cursor(cursor)
    .limit(limit)
    .send()
    .await;
```*/
    pub fn list_vehicles(&self) -> builder::ListVehicles<'_> {
        builder::ListVehicles::new(self)
    }
    /**Upsert vehicles

Creates the vehicles whose `unitNumber` is new and replaces those that exist. Others stay unchanged. All items are written, or none. When a `unitNumber` appears twice, the later item applies.

Sends a `PUT` request to `/v1/organizations/{organizationId}/vehicles`

Arguments:
- `organization_id`: The id of the organization.
- `body`: The vehicles to create or replace.
```ignore
let response = client.upsert_vehicles()
    .organization_id(organization_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn upsert_vehicles(&self) -> builder::UpsertVehicles<'_> {
        builder::UpsertVehicles::new(self)
    }
    /**List loads

Loads with their stops, oldest update first.

Sends a `GET` request to `/v1/organizations/{organizationId}/loads`

Arguments:
- `organization_id`: The id of the organization.
- `cursor`: The `nextCursor` of the page before. It is valid for the list and the organization that it came from. Opaque; do not build or keep one.
- `external_id`: Only the load with this externalId.
- `limit`: The most items to put on one page. A page also ends at 1 MiB: it then has fewer items, at least one. Only a null `nextCursor` marks the last page.
- `statuses`: Only loads in one of these statuses, separated by commas.
- `updated_after`: Only loads changed at this time or later, in Unix milliseconds. 0 means from the beginning; any other value must lie between the years 2000 and 2100.
```ignore
let response = client.list_loads()
    .organization_id(organization_id)
    .cursor(cursor)
    .external_id(external_id)
    .limit(limit)
    .statuses(statuses)
    .updated_after(updated_after)
    .send()
    .await;
```*/
    pub fn list_loads(&self) -> builder::ListLoads<'_> {
        builder::ListLoads::new(self)
    }
    /**Import loads

Creates the loads whose externalId is new and changes those that exist, as an upsert of the Partner API does: an omitted field stays unchanged, null clears it, and a row without changes leaves the load as it is, so you can repeat a batch. The response lists each row that breaks a rule; all others are imported.

Sends a `PUT` request to `/v1/organizations/{organizationId}/loads`

Arguments:
- `organization_id`: The id of the organization.
- `body`: The loads to import.
```ignore
let response = client.import_loads()
    .organization_id(organization_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn import_loads(&self) -> builder::ImportLoads<'_> {
        builder::ImportLoads::new(self)
    }
    /**Get one load

Returns a load with its stops.

Sends a `GET` request to `/v1/organizations/{organizationId}/loads/{loadId}`

Arguments:
- `organization_id`: The id of the organization.
- `load_id`: The load's Trailflow id or the partner's externalId.
```ignore
let response = client.get_load()
    .organization_id(organization_id)
    .load_id(load_id)
    .send()
    .await;
```*/
    pub fn get_load(&self) -> builder::GetLoad<'_> {
        builder::GetLoad::new(self)
    }
    /**Change a load

Assigns carrier and vehicle, sets stops and status, and changes the other fields, by the rules of the Partner API. A status that the load cannot reach from its current one is 409 `conflict`.

Sends a `PATCH` request to `/v1/organizations/{organizationId}/loads/{loadId}`

Arguments:
- `organization_id`: The id of the organization.
- `load_id`: The load's Trailflow id or the partner's externalId.
- `body`: What to change.
```ignore
let response = client.update_load()
    .organization_id(organization_id)
    .load_id(load_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn update_load(&self) -> builder::UpdateLoad<'_> {
        builder::UpdateLoad::new(self)
    }
    /**List positions

Every position that is recorded, load by load, and of each load the position measured first comes first.

Sends a `GET` request to `/v1/organizations/{organizationId}/positions`

Arguments:
- `organization_id`: The id of the organization.
- `cursor`: The `nextCursor` of the page before. It is valid for the list and the organization that it came from. Opaque; do not build or keep one.
- `limit`: The most positions to put on one page. Only a null `nextCursor` marks the last page.
```ignore
let response = client.list_positions()
    .organization_id(organization_id)
    .cursor(cursor)
    .limit(limit)
    .send()
    .await;
```*/
    pub fn list_positions(&self) -> builder::ListPositions<'_> {
        builder::ListPositions::new(self)
    }
    /**Record positions

Records positions of loads. A position is ignored, and counted as ignored, when the organization has no such load or the load is not tracked in its current status. Positions can arrive late and out of order; the one measured last is shown. A position that is already recorded is accepted and kept once. A position more than five minutes ahead of the server's clock is rejected. `remarks` lists every position that does not change its load's location.

Sends a `POST` request to `/v1/organizations/{organizationId}/positions`

Arguments:
- `organization_id`: The id of the organization.
- `body`: The positions to record.
```ignore
let response = client.ingest_positions()
    .organization_id(organization_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn ingest_positions(&self) -> builder::IngestPositions<'_> {
        builder::IngestPositions::new(self)
    }
    /**Get API usage

Counts an organization's requests by the hour, in total and by key. Counts are kept for 90 days.

Sends a `GET` request to `/v1/organizations/{organizationId}/usage`

Arguments:
- `organization_id`: The id of the organization.
- `from`: Count from the hour of this time, in Unix milliseconds. By default a day before `to`.
- `to`: Count up to and including the hour of this time, in Unix milliseconds. By default now.
```ignore
let response = client.get_usage()
    .organization_id(organization_id)
    .from(from)
    .to(to)
    .send()
    .await;
```*/
    pub fn get_usage(&self) -> builder::GetUsage<'_> {
        builder::GetUsage::new(self)
    }
    /**Get integrations' health

How integrations are, in order of creation: what is wrong with each, by the thresholds of the alert rules, and why requests of its keys were refused in the last hour. It is judged from the database, so it needs no Prometheus. Only what is surely an organization's counts: a refused request where the secret of the key matched.

Sends a `GET` request to `/v1/integrations/health`

Arguments:
- `cursor`: The `nextCursor` of the page before. It is valid for the list and the organization that it came from. Opaque; do not build or keep one.
- `limit`: The most items to put on one page. A page also ends at 1 MiB: it then has fewer items, at least one. Only a null `nextCursor` marks the last page.
- `organization_id`: Only the integration of this organization. An unknown one has none.
```ignore
let response = client.get_integrations_health()
    .cursor(cursor)
    .limit(limit)
    .organization_id(organization_id)
    .send()
    .await;
```*/
    pub fn get_integrations_health(&self) -> builder::GetIntegrationsHealth<'_> {
        builder::GetIntegrationsHealth::new(self)
    }
    /**Look up a request

Finds a request to the Partner API by the requestId of its response. Requests are kept for 30 days.

Sends a `GET` request to `/v1/requests/{partnerRequestId}`

Arguments:
- `partner_request_id`: The requestId that the partner received, with or without its `req_`.
```ignore
let response = client.get_request()
    .partner_request_id(partner_request_id)
    .send()
    .await;
```*/
    pub fn get_request(&self) -> builder::GetRequest<'_> {
        builder::GetRequest::new(self)
    }
    /**List audit entries

The entries of the audit log, in the order of the chain. To export the log, page through all of them.

Sends a `GET` request to `/v1/audit`

Arguments:
- `action`: Only entries of this action.
- `cursor`: The `nextCursor` of the page before. It is valid for the list and the organization that it came from. Opaque; do not build or keep one.
- `limit`: The most items to put on one page. A page also ends at 1 MiB: it then has fewer items, at least one. Only a null `nextCursor` marks the last page.
- `newest_first`: Whether to return the newest entry first instead of the oldest.
- `organization_id`: Only entries about this organization.
```ignore
let response = client.list_audit_entries()
    .action(action)
    .cursor(cursor)
    .limit(limit)
    .newest_first(newest_first)
    .organization_id(organization_id)
    .send()
    .await;
```*/
    pub fn list_audit_entries(&self) -> builder::ListAuditEntries<'_> {
        builder::ListAuditEntries::new(self)
    }
    /**Verify the audit log

Reads the whole chain and verifies that no entry was changed and none is missing. A chain that was rewritten from some entry to its end also verifies: compare the head with one that you kept elsewhere, or the entries with an export.

Sends a `GET` request to `/v1/audit/verification`

```ignore
let response = client.verify_audit()
    .send()
    .await;
```*/
    pub fn verify_audit(&self) -> builder::VerifyAudit<'_> {
        builder::VerifyAudit::new(self)
    }
    /**List operator tokens

All tokens, oldest first, including revoked and expired ones.

Sends a `GET` request to `/v1/tokens`

Arguments:
- `cursor`: The `nextCursor` of the page before. It is valid for the list and the organization that it came from. Opaque; do not build or keep one.
- `limit`: The most items to put on one page. A page also ends at 1 MiB: it then has fewer items, at least one. Only a null `nextCursor` marks the last page.
```ignore
let response = client.list_operator_tokens()
    .cursor(cursor)
    .limit(limit)
    .send()
    .await;
```*/
    pub fn list_operator_tokens(&self) -> builder::ListOperatorTokens<'_> {
        builder::ListOperatorTokens::new(self)
    }
    /**Create an operator token

Creates a token. Only this response contains it.

Sends a `POST` request to `/v1/tokens`

Arguments:
- `body`: The token to create.
```ignore
let response = client.create_operator_token()
    .body(body)
    .send()
    .await;
```*/
    pub fn create_operator_token(&self) -> builder::CreateOperatorToken<'_> {
        builder::CreateOperatorToken::new(self)
    }
    /**Revoke an operator token

Revokes a token permanently. Repeating it changes nothing.

Sends a `POST` request to `/v1/tokens/{tokenId}/revoke`

Arguments:
- `token_id`: The id of the operator token. Not the token.
- `body`: The reason.
```ignore
let response = client.revoke_operator_token()
    .token_id(token_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn revoke_operator_token(&self) -> builder::RevokeOperatorToken<'_> {
        builder::RevokeOperatorToken::new(self)
    }
    /**Get your own token

Returns the holder of the token that the request was sent with, its role and when it expires.

Sends a `GET` request to `/v1/self`

```ignore
let response = client.get_self()
    .send()
    .await;
```*/
    pub fn get_self(&self) -> builder::GetSelf<'_> {
        builder::GetSelf::new(self)
    }
    /**List webhook subscriptions

The organization's subscriptions, oldest first, with what holds their deliveries back. Signing secrets are never shown here.

Sends a `GET` request to `/v1/organizations/{organizationId}/webhooks`

Arguments:
- `organization_id`: The id of the organization.
- `cursor`: The `nextCursor` of the page before. It is valid for the list and the organization that it came from. Opaque; do not build or keep one.
- `limit`: The most items to put on one page. A page also ends at 1 MiB: it then has fewer items, at least one. Only a null `nextCursor` marks the last page.
```ignore
let response = client.list_webhooks()
    .organization_id(organization_id)
    .cursor(cursor)
    .limit(limit)
    .send()
    .await;
```*/
    pub fn list_webhooks(&self) -> builder::ListWebhooks<'_> {
        builder::ListWebhooks::new(self)
    }
    /**Pause a subscription

Sends nothing more to the subscription until it is resumed. Its events wait, each for up to 72 hours. Attempts in progress are finished. Only staff can resume what staff paused, even if the partner or its endpoint had paused it before. Repeating it changes nothing else.

Sends a `POST` request to `/v1/organizations/{organizationId}/webhooks/{webhookId}/pause`

Arguments:
- `organization_id`: The id of the organization.
- `webhook_id`: The id of the subscription.
- `body`: The reason.
```ignore
let response = client.pause_webhook()
    .organization_id(organization_id)
    .webhook_id(webhook_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn pause_webhook(&self) -> builder::PauseWebhook<'_> {
        builder::PauseWebhook::new(self)
    }
    /**Resume a subscription

Resumes deliveries to the subscription, waiting events first, no matter who paused it. Resuming a subscription that is not paused changes nothing.

Sends a `POST` request to `/v1/organizations/{organizationId}/webhooks/{webhookId}/resume`

Arguments:
- `organization_id`: The id of the organization.
- `webhook_id`: The id of the subscription.
- `body`: The reason.
```ignore
let response = client.resume_webhook()
    .organization_id(organization_id)
    .webhook_id(webhook_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn resume_webhook(&self) -> builder::ResumeWebhook<'_> {
        builder::ResumeWebhook::new(self)
    }
    /**Rotate a signing secret

Creates a new signing secret, which only this response contains. Deliveries are signed with it at once; with `overlapHours`, also with the secret that it replaces. The overlap of an earlier rotation ends, whoever started it: the secret from before that rotation no longer signs. So you can always rotate a secret that a stolen key rotated.

Sends a `POST` request to `/v1/organizations/{organizationId}/webhooks/{webhookId}/rotate-secret`

Arguments:
- `organization_id`: The id of the organization.
- `webhook_id`: The id of the subscription.
- `body`: How long both secrets sign, and the reason.
```ignore
let response = client.rotate_webhook_secret()
    .organization_id(organization_id)
    .webhook_id(webhook_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn rotate_webhook_secret(&self) -> builder::RotateWebhookSecret<'_> {
        builder::RotateWebhookSecret::new(self)
    }
    /**Send a test event

Sends the event `webhook.test` to the subscription, whatever it subscribes to, signed like every delivery. The response contains the delivery; look its attempts up in the log. For a paused subscription, the response is 409 `conflict`.

Sends a `POST` request to `/v1/organizations/{organizationId}/webhooks/{webhookId}/test`

Arguments:
- `organization_id`: The id of the organization.
- `webhook_id`: The id of the subscription.
- `body`: The reason.
```ignore
let response = client.test_webhook()
    .organization_id(organization_id)
    .webhook_id(webhook_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn test_webhook(&self) -> builder::TestWebhook<'_> {
        builder::TestWebhook::new(self)
    }
    /**List deliveries

The organization's deliveries with all their attempts, newest first. They are kept for 30 days.

Sends a `GET` request to `/v1/organizations/{organizationId}/webhook-deliveries`

Arguments:
- `organization_id`: The id of the organization.
- `created_from`: Only deliveries created at this time or later, in Unix milliseconds.
- `created_to`: Only deliveries created before this time, in Unix milliseconds.
- `cursor`: The `nextCursor` of the page before. It is valid for the list and the organization that it came from. Opaque; do not build or keep one.
- `event_type`: Only deliveries of this event.
- `limit`: The most items to put on one page. A page also ends at 1 MiB: it then has fewer items, at least one. Only a null `nextCursor` marks the last page.
- `state`: Only deliveries in this state.
- `subscription_id`: Only deliveries to this subscription.
```ignore
let response = client.list_webhook_deliveries()
    .organization_id(organization_id)
    .created_from(created_from)
    .created_to(created_to)
    .cursor(cursor)
    .event_type(event_type)
    .limit(limit)
    .state(state)
    .subscription_id(subscription_id)
    .send()
    .await;
```*/
    pub fn list_webhook_deliveries(&self) -> builder::ListWebhookDeliveries<'_> {
        builder::ListWebhookDeliveries::new(self)
    }
    /**Get a delivery

Returns a delivery and all its attempts.

Sends a `GET` request to `/v1/organizations/{organizationId}/webhook-deliveries/{deliveryId}`

Arguments:
- `organization_id`: The id of the organization.
- `delivery_id`: The id of the delivery.
```ignore
let response = client.get_webhook_delivery()
    .organization_id(organization_id)
    .delivery_id(delivery_id)
    .send()
    .await;
```*/
    pub fn get_webhook_delivery(&self) -> builder::GetWebhookDelivery<'_> {
        builder::GetWebhookDelivery::new(self)
    }
    /**Replay a delivery

Queues one delivery again, with the same id, the same bytes and a full set of attempts. If it is still queued or its subscription was deleted, the response is 409 `conflict`.

Sends a `POST` request to `/v1/organizations/{organizationId}/webhook-deliveries/{deliveryId}/replay`

Arguments:
- `organization_id`: The id of the organization.
- `delivery_id`: The id of the delivery.
- `body`: The reason.
```ignore
let response = client.replay_webhook_delivery()
    .organization_id(organization_id)
    .delivery_id(delivery_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn replay_webhook_delivery(&self) -> builder::ReplayWebhookDelivery<'_> {
        builder::ReplayWebhookDelivery::new(self)
    }
    /**List replays

Replays, newest first.

Sends a `GET` request to `/v1/webhook-replays`

Arguments:
- `cursor`: The `nextCursor` of the page before. It is valid for the list and the organization that it came from. Opaque; do not build or keep one.
- `limit`: The most items to put on one page. A page also ends at 1 MiB: it then has fewer items, at least one. Only a null `nextCursor` marks the last page.
```ignore
let response = client.list_webhook_replays()
    .cursor(cursor)
    .limit(limit)
    .send()
    .await;
```*/
    pub fn list_webhook_replays(&self) -> builder::ListWebhookReplays<'_> {
        builder::ListWebhookReplays::new(self)
    }
    /**Replay failed deliveries

Queues again every delivery that failed or expired in a span of time and is still parked, in all organizations unless the request names one. The replay runs in the background at the requested rate at most, so that it does not delay new events. Each delivery is queued again once, with its own id; one that fails again stays failed. Repeating the replay finds nothing, because nothing is parked any more.

Sends a `POST` request to `/v1/webhook-replays`

Arguments:
- `body`: What to replay.
```ignore
let response = client.create_webhook_replay()
    .body(body)
    .send()
    .await;
```*/
    pub fn create_webhook_replay(&self) -> builder::CreateWebhookReplay<'_> {
        builder::CreateWebhookReplay::new(self)
    }
    /**Get a replay

Returns a replay, its progress, and the outcome of its deliveries.

Sends a `GET` request to `/v1/webhook-replays/{replayId}`

Arguments:
- `replay_id`: The id of the replay.
```ignore
let response = client.get_webhook_replay()
    .replay_id(replay_id)
    .send()
    .await;
```*/
    pub fn get_webhook_replay(&self) -> builder::GetWebhookReplay<'_> {
        builder::GetWebhookReplay::new(self)
    }
    /**List requests to staff

What organizations have asked of staff, newest first.

Sends a `GET` request to `/v1/staff-requests`

Arguments:
- `cursor`: The `nextCursor` of the page before. It is valid for the list and the organization that it came from. Opaque; do not build or keep one.
- `limit`: The most items to put on one page. A page also ends at 1 MiB: it then has fewer items, at least one. Only a null `nextCursor` marks the last page.
- `organization_id`: Only requests of this organization.
- `state`: Only requests in this state.
```ignore
let response = client.list_staff_requests()
    .cursor(cursor)
    .limit(limit)
    .organization_id(organization_id)
    .state(state)
    .send()
    .await;
```*/
    pub fn list_staff_requests(&self) -> builder::ListStaffRequests<'_> {
        builder::ListStaffRequests::new(self)
    }
    /**Get a request to staff

One request, and what was decided.

Sends a `GET` request to `/v1/staff-requests/{staffRequestId}`

Arguments:
- `staff_request_id`: The id of the request to staff.
```ignore
let response = client.get_staff_request()
    .staff_request_id(staff_request_id)
    .send()
    .await;
```*/
    pub fn get_staff_request(&self) -> builder::GetStaffRequest<'_> {
        builder::GetStaffRequest::new(self)
    }
    /**Approve a request to staff

Does what was asked and tells whoever asked: the limit or the scopes of the key are changed, or the replay is ordered, in the same transaction as the decision. A limit above 60 needs the scope keys:limits. Approving live access needs the scope access:live and only records the decision; approve production and set the access as usual. A request that is not OPEN, or whose key can no longer be changed, is 409 `conflict`.

Sends a `POST` request to `/v1/staff-requests/{staffRequestId}/approve`

Arguments:
- `staff_request_id`: The id of the request to staff.
- `body`: What to tell whoever asked.
```ignore
let response = client.approve_staff_request()
    .staff_request_id(staff_request_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn approve_staff_request(&self) -> builder::ApproveStaffRequest<'_> {
        builder::ApproveStaffRequest::new(self)
    }
    /**Decline a request to staff

Changes nothing, and tells whoever asked why. A request that is not OPEN is 409 `conflict`.

Sends a `POST` request to `/v1/staff-requests/{staffRequestId}/decline`

Arguments:
- `staff_request_id`: The id of the request to staff.
- `body`: What to tell whoever asked.
```ignore
let response = client.decline_staff_request()
    .staff_request_id(staff_request_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn decline_staff_request(&self) -> builder::DeclineStaffRequest<'_> {
        builder::DeclineStaffRequest::new(self)
    }
    /**List incidents

Incidents, newest first, drafts included. A draft is opened by a probe and shown to nobody else.

Sends a `GET` request to `/v1/incidents`

Arguments:
- `cursor`: The `nextCursor` of the page before. It is valid for the list and the organization that it came from. Opaque; do not build or keep one.
- `limit`: The most items to put on one page. A page also ends at 1 MiB: it then has fewer items, at least one. Only a null `nextCursor` marks the last page.
- `state`: Only incidents in this state.
```ignore
let response = client.list_incidents()
    .cursor(cursor)
    .limit(limit)
    .state(state)
    .send()
    .await;
```*/
    pub fn list_incidents(&self) -> builder::ListIncidents<'_> {
        builder::ListIncidents::new(self)
    }
    /**Publish an incident

Publishes an incident with its first update, and sends it to the subscribers of its components.

Sends a `POST` request to `/v1/incidents`

Arguments:
- `body`: The incident to publish.
```ignore
let response = client.create_incident()
    .body(body)
    .send()
    .await;
```*/
    pub fn create_incident(&self) -> builder::CreateIncident<'_> {
        builder::CreateIncident::new(self)
    }
    /**Get an incident

One incident with all its updates.

Sends a `GET` request to `/v1/incidents/{incidentId}`

Arguments:
- `incident_id`: The id of the incident.
```ignore
let response = client.get_incident()
    .incident_id(incident_id)
    .send()
    .await;
```*/
    pub fn get_incident(&self) -> builder::GetIncident<'_> {
        builder::GetIncident::new(self)
    }
    /**Post an update of an incident

Adds a public update and sends it to subscribers. The first update of a draft publishes it. Title, impact and components stay as they are when they are left out. A resolved incident takes only POSTMORTEM; otherwise the response is 409 `conflict`.

Sends a `POST` request to `/v1/incidents/{incidentId}/updates`

Arguments:
- `incident_id`: The id of the incident.
- `body`: The update.
```ignore
let response = client.update_incident()
    .incident_id(incident_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn update_incident(&self) -> builder::UpdateIncident<'_> {
        builder::UpdateIncident::new(self)
    }
    /**Resolve an incident

Adds the last update and sends it to subscribers. While a probe of one of its components fails, this needs a `reason`, which is kept in the audit log; without one the response is 409 `conflict`.

Sends a `POST` request to `/v1/incidents/{incidentId}/resolve`

Arguments:
- `incident_id`: The id of the incident.
- `body`: The last update.
```ignore
let response = client.resolve_incident()
    .incident_id(incident_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn resolve_incident(&self) -> builder::ResolveIncident<'_> {
        builder::ResolveIncident::new(self)
    }
    /**Discard a draft

Removes a draft that was never published. A published incident is 409 `conflict`; resolve it instead.

Sends a `POST` request to `/v1/incidents/{incidentId}/discard`

Arguments:
- `incident_id`: The id of the incident.
- `body`: Why it is not an incident.
```ignore
let response = client.discard_incident()
    .incident_id(incident_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn discard_incident(&self) -> builder::DiscardIncident<'_> {
        builder::DiscardIncident::new(self)
    }
    /**List maintenance

Maintenance that was announced, newest first.

Sends a `GET` request to `/v1/maintenance`

Arguments:
- `cursor`: The `nextCursor` of the page before. It is valid for the list and the organization that it came from. Opaque; do not build or keep one.
- `limit`: The most items to put on one page. A page also ends at 1 MiB: it then has fewer items, at least one. Only a null `nextCursor` marks the last page.
```ignore
let response = client.list_maintenance()
    .cursor(cursor)
    .limit(limit)
    .send()
    .await;
```*/
    pub fn list_maintenance(&self) -> builder::ListMaintenance<'_> {
        builder::ListMaintenance::new(self)
    }
    /**Announce maintenance

Shows maintenance on the status page and sends it to the subscribers of its components. Its minutes are left out of the first figure of uptime and counted in the second one. It must end after it begins and after now, and take at most seven days.

Sends a `POST` request to `/v1/maintenance`

Arguments:
- `body`: What is done, when, and what it does to each component.
```ignore
let response = client.schedule_maintenance()
    .body(body)
    .send()
    .await;
```*/
    pub fn schedule_maintenance(&self) -> builder::ScheduleMaintenance<'_> {
        builder::ScheduleMaintenance::new(self)
    }
    /**End or cancel maintenance

Ends maintenance that has begun, or cancels one that has not, and sends the text to subscribers. One that is over is 409 `conflict`.

Sends a `POST` request to `/v1/maintenance/{maintenanceId}/end`

Arguments:
- `maintenance_id`: The id of the maintenance.
- `body`: What subscribers are told.
```ignore
let response = client.end_maintenance()
    .maintenance_id(maintenance_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn end_maintenance(&self) -> builder::EndMaintenance<'_> {
        builder::EndMaintenance::new(self)
    }
}
/// Types for composing operation parameters.
#[allow(clippy::all)]
pub mod builder {
    use super::types;
    #[allow(unused_imports)]
    use super::{
        encode_path, ByteStream, ClientInfo, ClientHooks, Error, OperationInfo,
        RequestBuilderExt, ResponseValue,
    };
    /**Builder for [`Client::get_health`]

[`Client::get_health`]: super::Client::get_health*/
    #[derive(Debug, Clone)]
    pub struct GetHealth<'a> {
        client: &'a super::Client,
    }
    impl<'a> GetHealth<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/health/operator`
        pub async fn send(self) -> Result<ResponseValue<types::Health>, Error<()>> {
            let Self { client } = self;
            let url = format!("{}/health/operator", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_health",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::list_organizations`]

[`Client::list_organizations`]: super::Client::list_organizations*/
    #[derive(Debug, Clone)]
    pub struct ListOrganizations<'a> {
        client: &'a super::Client,
        closed: Result<Option<bool>, String>,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i32>, String>,
    }
    impl<'a> ListOrganizations<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                closed: Ok(None),
                cursor: Ok(None),
                limit: Ok(None),
            }
        }
        pub fn closed<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.closed = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for closed failed".to_string());
            self
        }
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for cursor failed"
                        .to_string()
                });
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i32` for limit failed".to_string());
            self
        }
        ///Sends a `GET` request to `/v1/organizations`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::OrganizationListEnvelope>,
            Error<crate::contract::operator::types::ErrorEnvelope>,
        > {
            let Self { client, closed, cursor, limit } = self;
            let closed = closed.map_err(Error::InvalidRequest)?;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/organizations", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("closed", &closed))
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_organizations",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                429u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::create_organization`]

[`Client::create_organization`]: super::Client::create_organization*/
    #[derive(Debug, Clone)]
    pub struct CreateOrganization<'a> {
        client: &'a super::Client,
        body: Result<types::builder::CreateOrganizationRequest, String>,
    }
    impl<'a> CreateOrganization<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CreateOrganizationRequest>,
            <V as std::convert::TryInto<
                types::CreateOrganizationRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `CreateOrganizationRequest` for body failed: {}",
                        s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::CreateOrganizationRequest,
            ) -> types::builder::CreateOrganizationRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/organizations`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::OrganizationEnvelope>,
            Error<crate::contract::operator::types::ErrorEnvelope>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::CreateOrganizationRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/organizations", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "create_organization",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                201u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                408u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                415u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                429u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::get_organization`]

[`Client::get_organization`]: super::Client::get_organization*/
    #[derive(Debug, Clone)]
    pub struct GetOrganization<'a> {
        client: &'a super::Client,
        organization_id: Result<::std::string::String, String>,
    }
    impl<'a> GetOrganization<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                organization_id: Err("organization_id was not initialized".to_string()),
            }
        }
        pub fn organization_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.organization_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for organization_id failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/v1/organizations/{organizationId}`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::OrganizationEnvelope>,
            Error<crate::contract::operator::types::ErrorEnvelope>,
        > {
            let Self { client, organization_id } = self;
            let organization_id = organization_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/organizations/{}", client.baseurl, encode_path(& organization_id
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_organization",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                429u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::update_organization`]

[`Client::update_organization`]: super::Client::update_organization*/
    #[derive(Debug, Clone)]
    pub struct UpdateOrganization<'a> {
        client: &'a super::Client,
        organization_id: Result<::std::string::String, String>,
        body: Result<types::builder::UpdateOrganizationRequest, String>,
    }
    impl<'a> UpdateOrganization<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                organization_id: Err("organization_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn organization_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.organization_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for organization_id failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UpdateOrganizationRequest>,
            <V as std::convert::TryInto<
                types::UpdateOrganizationRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `UpdateOrganizationRequest` for body failed: {}",
                        s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::UpdateOrganizationRequest,
            ) -> types::builder::UpdateOrganizationRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PATCH` request to `/v1/organizations/{organizationId}`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::OrganizationEnvelope>,
            Error<crate::contract::operator::types::ErrorEnvelope>,
        > {
            let Self { client, organization_id, body } = self;
            let organization_id = organization_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::UpdateOrganizationRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/organizations/{}", client.baseurl, encode_path(& organization_id
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .patch(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "update_organization",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                408u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                409u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                415u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                429u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::set_organization_access`]

[`Client::set_organization_access`]: super::Client::set_organization_access*/
    #[derive(Debug, Clone)]
    pub struct SetOrganizationAccess<'a> {
        client: &'a super::Client,
        organization_id: Result<::std::string::String, String>,
        body: Result<types::builder::SetOrganizationAccessRequest, String>,
    }
    impl<'a> SetOrganizationAccess<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                organization_id: Err("organization_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn organization_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.organization_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for organization_id failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::SetOrganizationAccessRequest>,
            <V as std::convert::TryInto<
                types::SetOrganizationAccessRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `SetOrganizationAccessRequest` for body failed: {}",
                        s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::SetOrganizationAccessRequest,
            ) -> types::builder::SetOrganizationAccessRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PUT` request to `/v1/organizations/{organizationId}/access`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::OrganizationEnvelope>,
            Error<crate::contract::operator::types::ErrorEnvelope>,
        > {
            let Self { client, organization_id, body } = self;
            let organization_id = organization_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::SetOrganizationAccessRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/organizations/{}/access", client.baseurl, encode_path(&
                organization_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "set_organization_access",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                408u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                409u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                415u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                429u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::approve_production`]

[`Client::approve_production`]: super::Client::approve_production*/
    #[derive(Debug, Clone)]
    pub struct ApproveProduction<'a> {
        client: &'a super::Client,
        organization_id: Result<::std::string::String, String>,
        body: Result<types::builder::ApproveProductionRequest, String>,
    }
    impl<'a> ApproveProduction<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                organization_id: Err("organization_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn organization_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.organization_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for organization_id failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ApproveProductionRequest>,
            <V as std::convert::TryInto<
                types::ApproveProductionRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `ApproveProductionRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::ApproveProductionRequest,
            ) -> types::builder::ApproveProductionRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PUT` request to `/v1/organizations/{organizationId}/production-approval`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::OrganizationEnvelope>,
            Error<crate::contract::operator::types::ErrorEnvelope>,
        > {
            let Self { client, organization_id, body } = self;
            let organization_id = organization_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::ApproveProductionRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/organizations/{}/production-approval", client.baseurl,
                encode_path(& organization_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "approve_production",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                408u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                409u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                415u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                429u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::close_organization`]

[`Client::close_organization`]: super::Client::close_organization*/
    #[derive(Debug, Clone)]
    pub struct CloseOrganization<'a> {
        client: &'a super::Client,
        organization_id: Result<::std::string::String, String>,
        body: Result<types::builder::CloseOrganizationRequest, String>,
    }
    impl<'a> CloseOrganization<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                organization_id: Err("organization_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn organization_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.organization_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for organization_id failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CloseOrganizationRequest>,
            <V as std::convert::TryInto<
                types::CloseOrganizationRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `CloseOrganizationRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::CloseOrganizationRequest,
            ) -> types::builder::CloseOrganizationRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/organizations/{organizationId}/close`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::OrganizationEnvelope>,
            Error<crate::contract::operator::types::ErrorEnvelope>,
        > {
            let Self { client, organization_id, body } = self;
            let organization_id = organization_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::CloseOrganizationRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/organizations/{}/close", client.baseurl, encode_path(&
                organization_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "close_organization",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                408u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                409u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                415u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                429u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::get_freight`]

[`Client::get_freight`]: super::Client::get_freight*/
    #[derive(Debug, Clone)]
    pub struct GetFreight<'a> {
        client: &'a super::Client,
        organization_id: Result<::std::string::String, String>,
    }
    impl<'a> GetFreight<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                organization_id: Err("organization_id was not initialized".to_string()),
            }
        }
        pub fn organization_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.organization_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for organization_id failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/v1/organizations/{organizationId}/freight`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<crate::contract::operator::types::FreightEnvelope>,
            Error<crate::contract::operator::types::ErrorEnvelope>,
        > {
            let Self { client, organization_id } = self;
            let organization_id = organization_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/organizations/{}/freight", client.baseurl, encode_path(&
                organization_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_freight",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                429u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::get_onboarding`]

[`Client::get_onboarding`]: super::Client::get_onboarding*/
    #[derive(Debug, Clone)]
    pub struct GetOnboarding<'a> {
        client: &'a super::Client,
        organization_id: Result<::std::string::String, String>,
    }
    impl<'a> GetOnboarding<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                organization_id: Err("organization_id was not initialized".to_string()),
            }
        }
        pub fn organization_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.organization_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for organization_id failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/v1/organizations/{organizationId}/onboarding`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::OnboardingPackageEnvelope>,
            Error<crate::contract::operator::types::ErrorEnvelope>,
        > {
            let Self { client, organization_id } = self;
            let organization_id = organization_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/organizations/{}/onboarding", client.baseurl, encode_path(&
                organization_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_onboarding",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                429u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::update_onboarding`]

[`Client::update_onboarding`]: super::Client::update_onboarding*/
    #[derive(Debug, Clone)]
    pub struct UpdateOnboarding<'a> {
        client: &'a super::Client,
        organization_id: Result<::std::string::String, String>,
        body: Result<types::builder::UpdateOnboardingRequest, String>,
    }
    impl<'a> UpdateOnboarding<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                organization_id: Err("organization_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn organization_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.organization_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for organization_id failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UpdateOnboardingRequest>,
            <V as std::convert::TryInto<
                types::UpdateOnboardingRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `UpdateOnboardingRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::UpdateOnboardingRequest,
            ) -> types::builder::UpdateOnboardingRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PATCH` request to `/v1/organizations/{organizationId}/onboarding`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::OnboardingPackageEnvelope>,
            Error<crate::contract::operator::types::ErrorEnvelope>,
        > {
            let Self { client, organization_id, body } = self;
            let organization_id = organization_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::UpdateOnboardingRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/organizations/{}/onboarding", client.baseurl, encode_path(&
                organization_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .patch(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "update_onboarding",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                408u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                409u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                415u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                429u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::list_api_keys`]

[`Client::list_api_keys`]: super::Client::list_api_keys*/
    #[derive(Debug, Clone)]
    pub struct ListApiKeys<'a> {
        client: &'a super::Client,
        organization_id: Result<::std::string::String, String>,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i32>, String>,
    }
    impl<'a> ListApiKeys<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                organization_id: Err("organization_id was not initialized".to_string()),
                cursor: Ok(None),
                limit: Ok(None),
            }
        }
        pub fn organization_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.organization_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for organization_id failed"
                        .to_string()
                });
            self
        }
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for cursor failed"
                        .to_string()
                });
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i32` for limit failed".to_string());
            self
        }
        ///Sends a `GET` request to `/v1/organizations/{organizationId}/api-keys`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::ApiKeyListEnvelope>,
            Error<crate::contract::operator::types::ErrorEnvelope>,
        > {
            let Self { client, organization_id, cursor, limit } = self;
            let organization_id = organization_id.map_err(Error::InvalidRequest)?;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/organizations/{}/api-keys", client.baseurl, encode_path(&
                organization_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_api_keys",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                429u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::create_api_key`]

[`Client::create_api_key`]: super::Client::create_api_key*/
    #[derive(Debug, Clone)]
    pub struct CreateApiKey<'a> {
        client: &'a super::Client,
        organization_id: Result<::std::string::String, String>,
        body: Result<types::builder::CreateApiKeyRequest, String>,
    }
    impl<'a> CreateApiKey<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                organization_id: Err("organization_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn organization_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.organization_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for organization_id failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CreateApiKeyRequest>,
            <V as std::convert::TryInto<
                types::CreateApiKeyRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `CreateApiKeyRequest` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::CreateApiKeyRequest,
            ) -> types::builder::CreateApiKeyRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/organizations/{organizationId}/api-keys`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::CreatedApiKeyEnvelope>,
            Error<crate::contract::operator::types::ErrorEnvelope>,
        > {
            let Self { client, organization_id, body } = self;
            let organization_id = organization_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::CreateApiKeyRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/organizations/{}/api-keys", client.baseurl, encode_path(&
                organization_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "create_api_key",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                201u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                408u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                409u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                415u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                429u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::update_api_key`]

[`Client::update_api_key`]: super::Client::update_api_key*/
    #[derive(Debug, Clone)]
    pub struct UpdateApiKey<'a> {
        client: &'a super::Client,
        organization_id: Result<::std::string::String, String>,
        key_id: Result<::std::string::String, String>,
        body: Result<types::builder::UpdateApiKeyRequest, String>,
    }
    impl<'a> UpdateApiKey<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                organization_id: Err("organization_id was not initialized".to_string()),
                key_id: Err("key_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn organization_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.organization_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for organization_id failed"
                        .to_string()
                });
            self
        }
        pub fn key_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.key_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for key_id failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UpdateApiKeyRequest>,
            <V as std::convert::TryInto<
                types::UpdateApiKeyRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `UpdateApiKeyRequest` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::UpdateApiKeyRequest,
            ) -> types::builder::UpdateApiKeyRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PATCH` request to `/v1/organizations/{organizationId}/api-keys/{keyId}`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::ApiKeyEnvelope>,
            Error<crate::contract::operator::types::ErrorEnvelope>,
        > {
            let Self { client, organization_id, key_id, body } = self;
            let organization_id = organization_id.map_err(Error::InvalidRequest)?;
            let key_id = key_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::UpdateApiKeyRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/organizations/{}/api-keys/{}", client.baseurl, encode_path(&
                organization_id.to_string()), encode_path(& key_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .patch(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "update_api_key",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                408u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                409u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                415u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                429u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::roll_api_key`]

[`Client::roll_api_key`]: super::Client::roll_api_key*/
    #[derive(Debug, Clone)]
    pub struct RollApiKey<'a> {
        client: &'a super::Client,
        organization_id: Result<::std::string::String, String>,
        key_id: Result<::std::string::String, String>,
        body: Result<types::builder::RollApiKeyRequest, String>,
    }
    impl<'a> RollApiKey<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                organization_id: Err("organization_id was not initialized".to_string()),
                key_id: Err("key_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn organization_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.organization_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for organization_id failed"
                        .to_string()
                });
            self
        }
        pub fn key_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.key_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for key_id failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::RollApiKeyRequest>,
            <V as std::convert::TryInto<
                types::RollApiKeyRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `RollApiKeyRequest` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::RollApiKeyRequest,
            ) -> types::builder::RollApiKeyRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/organizations/{organizationId}/api-keys/{keyId}/roll`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::CreatedApiKeyEnvelope>,
            Error<crate::contract::operator::types::ErrorEnvelope>,
        > {
            let Self { client, organization_id, key_id, body } = self;
            let organization_id = organization_id.map_err(Error::InvalidRequest)?;
            let key_id = key_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::RollApiKeyRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/organizations/{}/api-keys/{}/roll", client.baseurl, encode_path(&
                organization_id.to_string()), encode_path(& key_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "roll_api_key",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                201u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                408u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                409u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                415u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                429u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::revoke_api_key`]

[`Client::revoke_api_key`]: super::Client::revoke_api_key*/
    #[derive(Debug, Clone)]
    pub struct RevokeApiKey<'a> {
        client: &'a super::Client,
        organization_id: Result<::std::string::String, String>,
        key_id: Result<::std::string::String, String>,
        body: Result<types::builder::RevokeApiKeyRequest, String>,
    }
    impl<'a> RevokeApiKey<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                organization_id: Err("organization_id was not initialized".to_string()),
                key_id: Err("key_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn organization_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.organization_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for organization_id failed"
                        .to_string()
                });
            self
        }
        pub fn key_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.key_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for key_id failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::RevokeApiKeyRequest>,
            <V as std::convert::TryInto<
                types::RevokeApiKeyRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `RevokeApiKeyRequest` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::RevokeApiKeyRequest,
            ) -> types::builder::RevokeApiKeyRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/organizations/{organizationId}/api-keys/{keyId}/revoke`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::RevokedApiKeyEnvelope>,
            Error<crate::contract::operator::types::ErrorEnvelope>,
        > {
            let Self { client, organization_id, key_id, body } = self;
            let organization_id = organization_id.map_err(Error::InvalidRequest)?;
            let key_id = key_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::RevokeApiKeyRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/organizations/{}/api-keys/{}/revoke", client.baseurl,
                encode_path(& organization_id.to_string()), encode_path(& key_id
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "revoke_api_key",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                408u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                415u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                429u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::list_portal_users`]

[`Client::list_portal_users`]: super::Client::list_portal_users*/
    #[derive(Debug, Clone)]
    pub struct ListPortalUsers<'a> {
        client: &'a super::Client,
        organization_id: Result<::std::string::String, String>,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i32>, String>,
    }
    impl<'a> ListPortalUsers<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                organization_id: Err("organization_id was not initialized".to_string()),
                cursor: Ok(None),
                limit: Ok(None),
            }
        }
        pub fn organization_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.organization_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for organization_id failed"
                        .to_string()
                });
            self
        }
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for cursor failed"
                        .to_string()
                });
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i32` for limit failed".to_string());
            self
        }
        ///Sends a `GET` request to `/v1/organizations/{organizationId}/portal-users`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::PortalUserListEnvelope>,
            Error<crate::contract::operator::types::ErrorEnvelope>,
        > {
            let Self { client, organization_id, cursor, limit } = self;
            let organization_id = organization_id.map_err(Error::InvalidRequest)?;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/organizations/{}/portal-users", client.baseurl, encode_path(&
                organization_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_portal_users",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                429u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::invite_portal_user`]

[`Client::invite_portal_user`]: super::Client::invite_portal_user*/
    #[derive(Debug, Clone)]
    pub struct InvitePortalUser<'a> {
        client: &'a super::Client,
        organization_id: Result<::std::string::String, String>,
        body: Result<types::builder::InvitePortalUserRequest, String>,
    }
    impl<'a> InvitePortalUser<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                organization_id: Err("organization_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn organization_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.organization_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for organization_id failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::InvitePortalUserRequest>,
            <V as std::convert::TryInto<
                types::InvitePortalUserRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `InvitePortalUserRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::InvitePortalUserRequest,
            ) -> types::builder::InvitePortalUserRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/organizations/{organizationId}/portal-users`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::PortalUserEnvelope>,
            Error<crate::contract::operator::types::ErrorEnvelope>,
        > {
            let Self { client, organization_id, body } = self;
            let organization_id = organization_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::InvitePortalUserRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/organizations/{}/portal-users", client.baseurl, encode_path(&
                organization_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "invite_portal_user",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                201u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                408u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                409u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                415u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                429u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::get_portal_user`]

[`Client::get_portal_user`]: super::Client::get_portal_user*/
    #[derive(Debug, Clone)]
    pub struct GetPortalUser<'a> {
        client: &'a super::Client,
        organization_id: Result<::std::string::String, String>,
        user_id: Result<::std::string::String, String>,
    }
    impl<'a> GetPortalUser<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                organization_id: Err("organization_id was not initialized".to_string()),
                user_id: Err("user_id was not initialized".to_string()),
            }
        }
        pub fn organization_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.organization_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for organization_id failed"
                        .to_string()
                });
            self
        }
        pub fn user_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.user_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for user_id failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/v1/organizations/{organizationId}/portal-users/{userId}`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::PortalUserEnvelope>,
            Error<crate::contract::operator::types::ErrorEnvelope>,
        > {
            let Self { client, organization_id, user_id } = self;
            let organization_id = organization_id.map_err(Error::InvalidRequest)?;
            let user_id = user_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/organizations/{}/portal-users/{}", client.baseurl, encode_path(&
                organization_id.to_string()), encode_path(& user_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_portal_user",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                429u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::revoke_portal_user`]

[`Client::revoke_portal_user`]: super::Client::revoke_portal_user*/
    #[derive(Debug, Clone)]
    pub struct RevokePortalUser<'a> {
        client: &'a super::Client,
        organization_id: Result<::std::string::String, String>,
        user_id: Result<::std::string::String, String>,
        body: Result<types::builder::RevokeRequest, String>,
    }
    impl<'a> RevokePortalUser<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                organization_id: Err("organization_id was not initialized".to_string()),
                user_id: Err("user_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn organization_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.organization_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for organization_id failed"
                        .to_string()
                });
            self
        }
        pub fn user_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.user_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for user_id failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::RevokeRequest>,
            <V as std::convert::TryInto<types::RevokeRequest>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `RevokeRequest` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::RevokeRequest,
            ) -> types::builder::RevokeRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/organizations/{organizationId}/portal-users/{userId}/revoke`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::PortalUserEnvelope>,
            Error<crate::contract::operator::types::ErrorEnvelope>,
        > {
            let Self { client, organization_id, user_id, body } = self;
            let organization_id = organization_id.map_err(Error::InvalidRequest)?;
            let user_id = user_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::RevokeRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/organizations/{}/portal-users/{}/revoke", client.baseurl,
                encode_path(& organization_id.to_string()), encode_path(& user_id
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "revoke_portal_user",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                408u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                415u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                429u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::list_customers`]

[`Client::list_customers`]: super::Client::list_customers*/
    #[derive(Debug, Clone)]
    pub struct ListCustomers<'a> {
        client: &'a super::Client,
        organization_id: Result<::std::string::String, String>,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i32>, String>,
    }
    impl<'a> ListCustomers<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                organization_id: Err("organization_id was not initialized".to_string()),
                cursor: Ok(None),
                limit: Ok(None),
            }
        }
        pub fn organization_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.organization_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for organization_id failed"
                        .to_string()
                });
            self
        }
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for cursor failed"
                        .to_string()
                });
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i32` for limit failed".to_string());
            self
        }
        ///Sends a `GET` request to `/v1/organizations/{organizationId}/customers`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<crate::contract::operator::types::CustomerListEnvelope>,
            Error<crate::contract::operator::types::ErrorEnvelope>,
        > {
            let Self { client, organization_id, cursor, limit } = self;
            let organization_id = organization_id.map_err(Error::InvalidRequest)?;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/organizations/{}/customers", client.baseurl, encode_path(&
                organization_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_customers",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                429u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::upsert_customers`]

[`Client::upsert_customers`]: super::Client::upsert_customers*/
    #[derive(Debug, Clone)]
    pub struct UpsertCustomers<'a> {
        client: &'a super::Client,
        organization_id: Result<::std::string::String, String>,
        body: Result<types::builder::UpsertCustomersRequest, String>,
    }
    impl<'a> UpsertCustomers<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                organization_id: Err("organization_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn organization_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.organization_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for organization_id failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UpsertCustomersRequest>,
            <V as std::convert::TryInto<
                types::UpsertCustomersRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `UpsertCustomersRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::UpsertCustomersRequest,
            ) -> types::builder::UpsertCustomersRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PUT` request to `/v1/organizations/{organizationId}/customers`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<crate::contract::operator::types::BulkUpsertEnvelope>,
            Error<crate::contract::operator::types::ErrorEnvelope>,
        > {
            let Self { client, organization_id, body } = self;
            let organization_id = organization_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::UpsertCustomersRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/organizations/{}/customers", client.baseurl, encode_path(&
                organization_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "upsert_customers",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                408u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                409u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                415u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                429u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::list_carriers`]

[`Client::list_carriers`]: super::Client::list_carriers*/
    #[derive(Debug, Clone)]
    pub struct ListCarriers<'a> {
        client: &'a super::Client,
        organization_id: Result<::std::string::String, String>,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i32>, String>,
    }
    impl<'a> ListCarriers<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                organization_id: Err("organization_id was not initialized".to_string()),
                cursor: Ok(None),
                limit: Ok(None),
            }
        }
        pub fn organization_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.organization_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for organization_id failed"
                        .to_string()
                });
            self
        }
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for cursor failed"
                        .to_string()
                });
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i32` for limit failed".to_string());
            self
        }
        ///Sends a `GET` request to `/v1/organizations/{organizationId}/carriers`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<crate::contract::operator::types::CarrierListEnvelope>,
            Error<crate::contract::operator::types::ErrorEnvelope>,
        > {
            let Self { client, organization_id, cursor, limit } = self;
            let organization_id = organization_id.map_err(Error::InvalidRequest)?;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/organizations/{}/carriers", client.baseurl, encode_path(&
                organization_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_carriers",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                429u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::upsert_carriers`]

[`Client::upsert_carriers`]: super::Client::upsert_carriers*/
    #[derive(Debug, Clone)]
    pub struct UpsertCarriers<'a> {
        client: &'a super::Client,
        organization_id: Result<::std::string::String, String>,
        body: Result<types::builder::UpsertCarriersRequest, String>,
    }
    impl<'a> UpsertCarriers<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                organization_id: Err("organization_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn organization_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.organization_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for organization_id failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UpsertCarriersRequest>,
            <V as std::convert::TryInto<
                types::UpsertCarriersRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `UpsertCarriersRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::UpsertCarriersRequest,
            ) -> types::builder::UpsertCarriersRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PUT` request to `/v1/organizations/{organizationId}/carriers`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<crate::contract::operator::types::BulkUpsertEnvelope>,
            Error<crate::contract::operator::types::ErrorEnvelope>,
        > {
            let Self { client, organization_id, body } = self;
            let organization_id = organization_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::UpsertCarriersRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/organizations/{}/carriers", client.baseurl, encode_path(&
                organization_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "upsert_carriers",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                408u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                409u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                415u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                429u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::list_vehicles`]

[`Client::list_vehicles`]: super::Client::list_vehicles*/
    #[derive(Debug, Clone)]
    pub struct ListVehicles<'a> {
        client: &'a super::Client,
        organization_id: Result<::std::string::String, String>,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i32>, String>,
    }
    impl<'a> ListVehicles<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                organization_id: Err("organization_id was not initialized".to_string()),
                cursor: Ok(None),
                limit: Ok(None),
            }
        }
        pub fn organization_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.organization_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for organization_id failed"
                        .to_string()
                });
            self
        }
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for cursor failed"
                        .to_string()
                });
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i32` for limit failed".to_string());
            self
        }
        ///Sends a `GET` request to `/v1/organizations/{organizationId}/vehicles`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<crate::contract::operator::types::VehicleListEnvelope>,
            Error<crate::contract::operator::types::ErrorEnvelope>,
        > {
            let Self { client, organization_id, cursor, limit } = self;
            let organization_id = organization_id.map_err(Error::InvalidRequest)?;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/organizations/{}/vehicles", client.baseurl, encode_path(&
                organization_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_vehicles",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                429u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::upsert_vehicles`]

[`Client::upsert_vehicles`]: super::Client::upsert_vehicles*/
    #[derive(Debug, Clone)]
    pub struct UpsertVehicles<'a> {
        client: &'a super::Client,
        organization_id: Result<::std::string::String, String>,
        body: Result<types::builder::UpsertVehiclesRequest, String>,
    }
    impl<'a> UpsertVehicles<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                organization_id: Err("organization_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn organization_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.organization_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for organization_id failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UpsertVehiclesRequest>,
            <V as std::convert::TryInto<
                types::UpsertVehiclesRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `UpsertVehiclesRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::UpsertVehiclesRequest,
            ) -> types::builder::UpsertVehiclesRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PUT` request to `/v1/organizations/{organizationId}/vehicles`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<crate::contract::operator::types::BulkUpsertEnvelope>,
            Error<crate::contract::operator::types::ErrorEnvelope>,
        > {
            let Self { client, organization_id, body } = self;
            let organization_id = organization_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::UpsertVehiclesRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/organizations/{}/vehicles", client.baseurl, encode_path(&
                organization_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "upsert_vehicles",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                408u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                409u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                415u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                429u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::list_loads`]

[`Client::list_loads`]: super::Client::list_loads*/
    #[derive(Debug, Clone)]
    pub struct ListLoads<'a> {
        client: &'a super::Client,
        organization_id: Result<::std::string::String, String>,
        cursor: Result<Option<::std::string::String>, String>,
        external_id: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i32>, String>,
        statuses: Result<Option<::std::string::String>, String>,
        updated_after: Result<Option<i64>, String>,
    }
    impl<'a> ListLoads<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                organization_id: Err("organization_id was not initialized".to_string()),
                cursor: Ok(None),
                external_id: Ok(None),
                limit: Ok(None),
                statuses: Ok(None),
                updated_after: Ok(None),
            }
        }
        pub fn organization_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.organization_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for organization_id failed"
                        .to_string()
                });
            self
        }
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for cursor failed"
                        .to_string()
                });
            self
        }
        pub fn external_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.external_id = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for external_id failed"
                        .to_string()
                });
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i32` for limit failed".to_string());
            self
        }
        pub fn statuses<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.statuses = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for statuses failed"
                        .to_string()
                });
            self
        }
        pub fn updated_after<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.updated_after = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for updated_after failed".to_string());
            self
        }
        ///Sends a `GET` request to `/v1/organizations/{organizationId}/loads`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::LoadListEnvelope>,
            Error<crate::contract::operator::types::ErrorEnvelope>,
        > {
            let Self {
                client,
                organization_id,
                cursor,
                external_id,
                limit,
                statuses,
                updated_after,
            } = self;
            let organization_id = organization_id.map_err(Error::InvalidRequest)?;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let external_id = external_id.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let statuses = statuses.map_err(Error::InvalidRequest)?;
            let updated_after = updated_after.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/organizations/{}/loads", client.baseurl, encode_path(&
                organization_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("externalId", &external_id))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("statuses", &statuses))
                .query(
                    &progenitor_client::QueryParam::new("updatedAfter", &updated_after),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_loads",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                429u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::import_loads`]

[`Client::import_loads`]: super::Client::import_loads*/
    #[derive(Debug, Clone)]
    pub struct ImportLoads<'a> {
        client: &'a super::Client,
        organization_id: Result<::std::string::String, String>,
        body: Result<types::builder::ImportLoadsRequest, String>,
    }
    impl<'a> ImportLoads<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                organization_id: Err("organization_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn organization_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.organization_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for organization_id failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ImportLoadsRequest>,
            <V as std::convert::TryInto<
                types::ImportLoadsRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `ImportLoadsRequest` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::ImportLoadsRequest,
            ) -> types::builder::ImportLoadsRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PUT` request to `/v1/organizations/{organizationId}/loads`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<crate::contract::operator::types::ImportedLoadsEnvelope>,
            Error<crate::contract::operator::types::ErrorEnvelope>,
        > {
            let Self { client, organization_id, body } = self;
            let organization_id = organization_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::ImportLoadsRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/organizations/{}/loads", client.baseurl, encode_path(&
                organization_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "import_loads",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                408u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                409u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                415u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                429u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::get_load`]

[`Client::get_load`]: super::Client::get_load*/
    #[derive(Debug, Clone)]
    pub struct GetLoad<'a> {
        client: &'a super::Client,
        organization_id: Result<::std::string::String, String>,
        load_id: Result<::std::string::String, String>,
    }
    impl<'a> GetLoad<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                organization_id: Err("organization_id was not initialized".to_string()),
                load_id: Err("load_id was not initialized".to_string()),
            }
        }
        pub fn organization_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.organization_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for organization_id failed"
                        .to_string()
                });
            self
        }
        pub fn load_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.load_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for load_id failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/v1/organizations/{organizationId}/loads/{loadId}`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::LoadEnvelope>,
            Error<crate::contract::operator::types::ErrorEnvelope>,
        > {
            let Self { client, organization_id, load_id } = self;
            let organization_id = organization_id.map_err(Error::InvalidRequest)?;
            let load_id = load_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/organizations/{}/loads/{}", client.baseurl, encode_path(&
                organization_id.to_string()), encode_path(& load_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_load",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                429u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::update_load`]

[`Client::update_load`]: super::Client::update_load*/
    #[derive(Debug, Clone)]
    pub struct UpdateLoad<'a> {
        client: &'a super::Client,
        organization_id: Result<::std::string::String, String>,
        load_id: Result<::std::string::String, String>,
        body: Result<types::builder::UpdateLoadRequest, String>,
    }
    impl<'a> UpdateLoad<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                organization_id: Err("organization_id was not initialized".to_string()),
                load_id: Err("load_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn organization_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.organization_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for organization_id failed"
                        .to_string()
                });
            self
        }
        pub fn load_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.load_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for load_id failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UpdateLoadRequest>,
            <V as std::convert::TryInto<
                types::UpdateLoadRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `UpdateLoadRequest` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::UpdateLoadRequest,
            ) -> types::builder::UpdateLoadRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PATCH` request to `/v1/organizations/{organizationId}/loads/{loadId}`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::LoadEnvelope>,
            Error<crate::contract::operator::types::ErrorEnvelope>,
        > {
            let Self { client, organization_id, load_id, body } = self;
            let organization_id = organization_id.map_err(Error::InvalidRequest)?;
            let load_id = load_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::UpdateLoadRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/organizations/{}/loads/{}", client.baseurl, encode_path(&
                organization_id.to_string()), encode_path(& load_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .patch(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "update_load",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                408u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                409u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                415u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                429u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::list_positions`]

[`Client::list_positions`]: super::Client::list_positions*/
    #[derive(Debug, Clone)]
    pub struct ListPositions<'a> {
        client: &'a super::Client,
        organization_id: Result<::std::string::String, String>,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i32>, String>,
    }
    impl<'a> ListPositions<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                organization_id: Err("organization_id was not initialized".to_string()),
                cursor: Ok(None),
                limit: Ok(None),
            }
        }
        pub fn organization_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.organization_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for organization_id failed"
                        .to_string()
                });
            self
        }
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for cursor failed"
                        .to_string()
                });
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i32` for limit failed".to_string());
            self
        }
        ///Sends a `GET` request to `/v1/organizations/{organizationId}/positions`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<crate::contract::operator::types::PositionListEnvelope>,
            Error<crate::contract::operator::types::ErrorEnvelope>,
        > {
            let Self { client, organization_id, cursor, limit } = self;
            let organization_id = organization_id.map_err(Error::InvalidRequest)?;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/organizations/{}/positions", client.baseurl, encode_path(&
                organization_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_positions",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                429u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::ingest_positions`]

[`Client::ingest_positions`]: super::Client::ingest_positions*/
    #[derive(Debug, Clone)]
    pub struct IngestPositions<'a> {
        client: &'a super::Client,
        organization_id: Result<::std::string::String, String>,
        body: Result<types::builder::IngestPositionsRequest, String>,
    }
    impl<'a> IngestPositions<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                organization_id: Err("organization_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn organization_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.organization_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for organization_id failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::IngestPositionsRequest>,
            <V as std::convert::TryInto<
                types::IngestPositionsRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `IngestPositionsRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::IngestPositionsRequest,
            ) -> types::builder::IngestPositionsRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/organizations/{organizationId}/positions`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::IngestedPositionsEnvelope>,
            Error<crate::contract::operator::types::ErrorEnvelope>,
        > {
            let Self { client, organization_id, body } = self;
            let organization_id = organization_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::IngestPositionsRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/organizations/{}/positions", client.baseurl, encode_path(&
                organization_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "ingest_positions",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                408u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                409u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                415u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                429u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::get_usage`]

[`Client::get_usage`]: super::Client::get_usage*/
    #[derive(Debug, Clone)]
    pub struct GetUsage<'a> {
        client: &'a super::Client,
        organization_id: Result<::std::string::String, String>,
        from: Result<Option<i64>, String>,
        to: Result<Option<i64>, String>,
    }
    impl<'a> GetUsage<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                organization_id: Err("organization_id was not initialized".to_string()),
                from: Ok(None),
                to: Ok(None),
            }
        }
        pub fn organization_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.organization_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for organization_id failed"
                        .to_string()
                });
            self
        }
        pub fn from<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.from = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for from failed".to_string());
            self
        }
        pub fn to<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.to = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for to failed".to_string());
            self
        }
        ///Sends a `GET` request to `/v1/organizations/{organizationId}/usage`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<crate::contract::operator::types::UsageEnvelope>,
            Error<crate::contract::operator::types::ErrorEnvelope>,
        > {
            let Self { client, organization_id, from, to } = self;
            let organization_id = organization_id.map_err(Error::InvalidRequest)?;
            let from = from.map_err(Error::InvalidRequest)?;
            let to = to.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/organizations/{}/usage", client.baseurl, encode_path(&
                organization_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("from", &from))
                .query(&progenitor_client::QueryParam::new("to", &to))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_usage",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                429u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::get_integrations_health`]

[`Client::get_integrations_health`]: super::Client::get_integrations_health*/
    #[derive(Debug, Clone)]
    pub struct GetIntegrationsHealth<'a> {
        client: &'a super::Client,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i32>, String>,
        organization_id: Result<Option<::std::string::String>, String>,
    }
    impl<'a> GetIntegrationsHealth<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                cursor: Ok(None),
                limit: Ok(None),
                organization_id: Ok(None),
            }
        }
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for cursor failed"
                        .to_string()
                });
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i32` for limit failed".to_string());
            self
        }
        pub fn organization_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.organization_id = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for organization_id failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/v1/integrations/health`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::IntegrationHealthListEnvelope>,
            Error<crate::contract::operator::types::ErrorEnvelope>,
        > {
            let Self { client, cursor, limit, organization_id } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let organization_id = organization_id.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/integrations/health", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(
                    &progenitor_client::QueryParam::new(
                        "organizationId",
                        &organization_id,
                    ),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_integrations_health",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                429u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::get_request`]

[`Client::get_request`]: super::Client::get_request*/
    #[derive(Debug, Clone)]
    pub struct GetRequest<'a> {
        client: &'a super::Client,
        partner_request_id: Result<::std::string::String, String>,
    }
    impl<'a> GetRequest<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                partner_request_id: Err(
                    "partner_request_id was not initialized".to_string(),
                ),
            }
        }
        pub fn partner_request_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.partner_request_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for partner_request_id failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/v1/requests/{partnerRequestId}`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<crate::contract::operator::types::RequestRecordEnvelope>,
            Error<crate::contract::operator::types::ErrorEnvelope>,
        > {
            let Self { client, partner_request_id } = self;
            let partner_request_id = partner_request_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/requests/{}", client.baseurl, encode_path(& partner_request_id
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_request",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                429u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::list_audit_entries`]

[`Client::list_audit_entries`]: super::Client::list_audit_entries*/
    #[derive(Debug, Clone)]
    pub struct ListAuditEntries<'a> {
        client: &'a super::Client,
        action: Result<Option<::std::string::String>, String>,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i32>, String>,
        newest_first: Result<Option<bool>, String>,
        organization_id: Result<Option<::std::string::String>, String>,
    }
    impl<'a> ListAuditEntries<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                action: Ok(None),
                cursor: Ok(None),
                limit: Ok(None),
                newest_first: Ok(None),
                organization_id: Ok(None),
            }
        }
        pub fn action<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.action = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for action failed"
                        .to_string()
                });
            self
        }
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for cursor failed"
                        .to_string()
                });
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i32` for limit failed".to_string());
            self
        }
        pub fn newest_first<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.newest_first = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for newest_first failed".to_string());
            self
        }
        pub fn organization_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.organization_id = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for organization_id failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/v1/audit`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<crate::contract::operator::types::AuditEntryListEnvelope>,
            Error<crate::contract::operator::types::ErrorEnvelope>,
        > {
            let Self { client, action, cursor, limit, newest_first, organization_id } = self;
            let action = action.map_err(Error::InvalidRequest)?;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let newest_first = newest_first.map_err(Error::InvalidRequest)?;
            let organization_id = organization_id.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/audit", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("action", &action))
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("newestFirst", &newest_first))
                .query(
                    &progenitor_client::QueryParam::new(
                        "organizationId",
                        &organization_id,
                    ),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_audit_entries",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                429u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::verify_audit`]

[`Client::verify_audit`]: super::Client::verify_audit*/
    #[derive(Debug, Clone)]
    pub struct VerifyAudit<'a> {
        client: &'a super::Client,
    }
    impl<'a> VerifyAudit<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/v1/audit/verification`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<crate::contract::operator::types::AuditVerificationEnvelope>,
            Error<crate::contract::operator::types::ErrorEnvelope>,
        > {
            let Self { client } = self;
            let url = format!("{}/v1/audit/verification", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "verify_audit",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                429u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::list_operator_tokens`]

[`Client::list_operator_tokens`]: super::Client::list_operator_tokens*/
    #[derive(Debug, Clone)]
    pub struct ListOperatorTokens<'a> {
        client: &'a super::Client,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i32>, String>,
    }
    impl<'a> ListOperatorTokens<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                cursor: Ok(None),
                limit: Ok(None),
            }
        }
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for cursor failed"
                        .to_string()
                });
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i32` for limit failed".to_string());
            self
        }
        ///Sends a `GET` request to `/v1/tokens`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::OperatorTokenListEnvelope>,
            Error<crate::contract::operator::types::ErrorEnvelope>,
        > {
            let Self { client, cursor, limit } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/tokens", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_operator_tokens",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                429u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::create_operator_token`]

[`Client::create_operator_token`]: super::Client::create_operator_token*/
    #[derive(Debug, Clone)]
    pub struct CreateOperatorToken<'a> {
        client: &'a super::Client,
        body: Result<types::builder::CreateOperatorTokenRequest, String>,
    }
    impl<'a> CreateOperatorToken<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CreateOperatorTokenRequest>,
            <V as std::convert::TryInto<
                types::CreateOperatorTokenRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `CreateOperatorTokenRequest` for body failed: {}",
                        s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::CreateOperatorTokenRequest,
            ) -> types::builder::CreateOperatorTokenRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/tokens`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::CreatedOperatorTokenEnvelope>,
            Error<crate::contract::operator::types::ErrorEnvelope>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::CreateOperatorTokenRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/tokens", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "create_operator_token",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                201u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                408u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                415u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                429u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::revoke_operator_token`]

[`Client::revoke_operator_token`]: super::Client::revoke_operator_token*/
    #[derive(Debug, Clone)]
    pub struct RevokeOperatorToken<'a> {
        client: &'a super::Client,
        token_id: Result<::std::string::String, String>,
        body: Result<types::builder::RevokeRequest, String>,
    }
    impl<'a> RevokeOperatorToken<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                token_id: Err("token_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn token_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.token_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for token_id failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::RevokeRequest>,
            <V as std::convert::TryInto<types::RevokeRequest>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `RevokeRequest` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::RevokeRequest,
            ) -> types::builder::RevokeRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/tokens/{tokenId}/revoke`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::OperatorTokenEnvelope>,
            Error<crate::contract::operator::types::ErrorEnvelope>,
        > {
            let Self { client, token_id, body } = self;
            let token_id = token_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::RevokeRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/tokens/{}/revoke", client.baseurl, encode_path(& token_id
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "revoke_operator_token",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                408u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                415u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                429u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::get_self`]

[`Client::get_self`]: super::Client::get_self*/
    #[derive(Debug, Clone)]
    pub struct GetSelf<'a> {
        client: &'a super::Client,
    }
    impl<'a> GetSelf<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/v1/self`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::OperatorTokenEnvelope>,
            Error<crate::contract::operator::types::ErrorEnvelope>,
        > {
            let Self { client } = self;
            let url = format!("{}/v1/self", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_self",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                429u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::list_webhooks`]

[`Client::list_webhooks`]: super::Client::list_webhooks*/
    #[derive(Debug, Clone)]
    pub struct ListWebhooks<'a> {
        client: &'a super::Client,
        organization_id: Result<::std::string::String, String>,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i32>, String>,
    }
    impl<'a> ListWebhooks<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                organization_id: Err("organization_id was not initialized".to_string()),
                cursor: Ok(None),
                limit: Ok(None),
            }
        }
        pub fn organization_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.organization_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for organization_id failed"
                        .to_string()
                });
            self
        }
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for cursor failed"
                        .to_string()
                });
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i32` for limit failed".to_string());
            self
        }
        ///Sends a `GET` request to `/v1/organizations/{organizationId}/webhooks`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::WebhookListEnvelope>,
            Error<crate::contract::operator::types::ErrorEnvelope>,
        > {
            let Self { client, organization_id, cursor, limit } = self;
            let organization_id = organization_id.map_err(Error::InvalidRequest)?;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/organizations/{}/webhooks", client.baseurl, encode_path(&
                organization_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_webhooks",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                429u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::pause_webhook`]

[`Client::pause_webhook`]: super::Client::pause_webhook*/
    #[derive(Debug, Clone)]
    pub struct PauseWebhook<'a> {
        client: &'a super::Client,
        organization_id: Result<::std::string::String, String>,
        webhook_id: Result<::std::string::String, String>,
        body: Result<types::builder::WebhookReasonRequest, String>,
    }
    impl<'a> PauseWebhook<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                organization_id: Err("organization_id was not initialized".to_string()),
                webhook_id: Err("webhook_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn organization_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.organization_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for organization_id failed"
                        .to_string()
                });
            self
        }
        pub fn webhook_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.webhook_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for webhook_id failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::WebhookReasonRequest>,
            <V as std::convert::TryInto<
                types::WebhookReasonRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `WebhookReasonRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::WebhookReasonRequest,
            ) -> types::builder::WebhookReasonRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/organizations/{organizationId}/webhooks/{webhookId}/pause`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::WebhookEnvelope>,
            Error<crate::contract::operator::types::ErrorEnvelope>,
        > {
            let Self { client, organization_id, webhook_id, body } = self;
            let organization_id = organization_id.map_err(Error::InvalidRequest)?;
            let webhook_id = webhook_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::WebhookReasonRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/organizations/{}/webhooks/{}/pause", client.baseurl, encode_path(&
                organization_id.to_string()), encode_path(& webhook_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "pause_webhook",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                408u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                415u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                429u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::resume_webhook`]

[`Client::resume_webhook`]: super::Client::resume_webhook*/
    #[derive(Debug, Clone)]
    pub struct ResumeWebhook<'a> {
        client: &'a super::Client,
        organization_id: Result<::std::string::String, String>,
        webhook_id: Result<::std::string::String, String>,
        body: Result<types::builder::WebhookReasonRequest, String>,
    }
    impl<'a> ResumeWebhook<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                organization_id: Err("organization_id was not initialized".to_string()),
                webhook_id: Err("webhook_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn organization_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.organization_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for organization_id failed"
                        .to_string()
                });
            self
        }
        pub fn webhook_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.webhook_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for webhook_id failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::WebhookReasonRequest>,
            <V as std::convert::TryInto<
                types::WebhookReasonRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `WebhookReasonRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::WebhookReasonRequest,
            ) -> types::builder::WebhookReasonRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/organizations/{organizationId}/webhooks/{webhookId}/resume`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::WebhookEnvelope>,
            Error<crate::contract::operator::types::ErrorEnvelope>,
        > {
            let Self { client, organization_id, webhook_id, body } = self;
            let organization_id = organization_id.map_err(Error::InvalidRequest)?;
            let webhook_id = webhook_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::WebhookReasonRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/organizations/{}/webhooks/{}/resume", client.baseurl,
                encode_path(& organization_id.to_string()), encode_path(& webhook_id
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "resume_webhook",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                408u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                415u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                429u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::rotate_webhook_secret`]

[`Client::rotate_webhook_secret`]: super::Client::rotate_webhook_secret*/
    #[derive(Debug, Clone)]
    pub struct RotateWebhookSecret<'a> {
        client: &'a super::Client,
        organization_id: Result<::std::string::String, String>,
        webhook_id: Result<::std::string::String, String>,
        body: Result<types::builder::RotateWebhookSecretRequest, String>,
    }
    impl<'a> RotateWebhookSecret<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                organization_id: Err("organization_id was not initialized".to_string()),
                webhook_id: Err("webhook_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn organization_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.organization_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for organization_id failed"
                        .to_string()
                });
            self
        }
        pub fn webhook_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.webhook_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for webhook_id failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::RotateWebhookSecretRequest>,
            <V as std::convert::TryInto<
                types::RotateWebhookSecretRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `RotateWebhookSecretRequest` for body failed: {}",
                        s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::RotateWebhookSecretRequest,
            ) -> types::builder::RotateWebhookSecretRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/organizations/{organizationId}/webhooks/{webhookId}/rotate-secret`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<
                crate::contract::operator::types::RotatedWebhookSecretEnvelope,
            >,
            Error<crate::contract::operator::types::ErrorEnvelope>,
        > {
            let Self { client, organization_id, webhook_id, body } = self;
            let organization_id = organization_id.map_err(Error::InvalidRequest)?;
            let webhook_id = webhook_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::RotateWebhookSecretRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/organizations/{}/webhooks/{}/rotate-secret", client.baseurl,
                encode_path(& organization_id.to_string()), encode_path(& webhook_id
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "rotate_webhook_secret",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                408u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                415u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                429u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::test_webhook`]

[`Client::test_webhook`]: super::Client::test_webhook*/
    #[derive(Debug, Clone)]
    pub struct TestWebhook<'a> {
        client: &'a super::Client,
        organization_id: Result<::std::string::String, String>,
        webhook_id: Result<::std::string::String, String>,
        body: Result<types::builder::WebhookReasonRequest, String>,
    }
    impl<'a> TestWebhook<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                organization_id: Err("organization_id was not initialized".to_string()),
                webhook_id: Err("webhook_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn organization_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.organization_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for organization_id failed"
                        .to_string()
                });
            self
        }
        pub fn webhook_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.webhook_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for webhook_id failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::WebhookReasonRequest>,
            <V as std::convert::TryInto<
                types::WebhookReasonRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `WebhookReasonRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::WebhookReasonRequest,
            ) -> types::builder::WebhookReasonRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/organizations/{organizationId}/webhooks/{webhookId}/test`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::WebhookDeliveryEnvelope>,
            Error<crate::contract::operator::types::ErrorEnvelope>,
        > {
            let Self { client, organization_id, webhook_id, body } = self;
            let organization_id = organization_id.map_err(Error::InvalidRequest)?;
            let webhook_id = webhook_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::WebhookReasonRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/organizations/{}/webhooks/{}/test", client.baseurl, encode_path(&
                organization_id.to_string()), encode_path(& webhook_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "test_webhook",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                201u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                408u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                409u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                415u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                429u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::list_webhook_deliveries`]

[`Client::list_webhook_deliveries`]: super::Client::list_webhook_deliveries*/
    #[derive(Debug, Clone)]
    pub struct ListWebhookDeliveries<'a> {
        client: &'a super::Client,
        organization_id: Result<::std::string::String, String>,
        created_from: Result<Option<i64>, String>,
        created_to: Result<Option<i64>, String>,
        cursor: Result<Option<::std::string::String>, String>,
        event_type: Result<Option<types::WebhookEvent>, String>,
        limit: Result<Option<i32>, String>,
        state: Result<Option<types::DeliveryState>, String>,
        subscription_id: Result<Option<::std::string::String>, String>,
    }
    impl<'a> ListWebhookDeliveries<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                organization_id: Err("organization_id was not initialized".to_string()),
                created_from: Ok(None),
                created_to: Ok(None),
                cursor: Ok(None),
                event_type: Ok(None),
                limit: Ok(None),
                state: Ok(None),
                subscription_id: Ok(None),
            }
        }
        pub fn organization_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.organization_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for organization_id failed"
                        .to_string()
                });
            self
        }
        pub fn created_from<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.created_from = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for created_from failed".to_string());
            self
        }
        pub fn created_to<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.created_to = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for created_to failed".to_string());
            self
        }
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for cursor failed"
                        .to_string()
                });
            self
        }
        pub fn event_type<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::WebhookEvent>,
        {
            self.event_type = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `WebhookEvent` for event_type failed".to_string()
                });
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i32` for limit failed".to_string());
            self
        }
        pub fn state<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::DeliveryState>,
        {
            self.state = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `DeliveryState` for state failed".to_string()
                });
            self
        }
        pub fn subscription_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.subscription_id = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for subscription_id failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/v1/organizations/{organizationId}/webhook-deliveries`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::WebhookDeliveryListEnvelope>,
            Error<crate::contract::operator::types::ErrorEnvelope>,
        > {
            let Self {
                client,
                organization_id,
                created_from,
                created_to,
                cursor,
                event_type,
                limit,
                state,
                subscription_id,
            } = self;
            let organization_id = organization_id.map_err(Error::InvalidRequest)?;
            let created_from = created_from.map_err(Error::InvalidRequest)?;
            let created_to = created_to.map_err(Error::InvalidRequest)?;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let event_type = event_type.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let state = state.map_err(Error::InvalidRequest)?;
            let subscription_id = subscription_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/organizations/{}/webhook-deliveries", client.baseurl,
                encode_path(& organization_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("createdFrom", &created_from))
                .query(&progenitor_client::QueryParam::new("createdTo", &created_to))
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("eventType", &event_type))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("state", &state))
                .query(
                    &progenitor_client::QueryParam::new(
                        "subscriptionId",
                        &subscription_id,
                    ),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_webhook_deliveries",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                429u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::get_webhook_delivery`]

[`Client::get_webhook_delivery`]: super::Client::get_webhook_delivery*/
    #[derive(Debug, Clone)]
    pub struct GetWebhookDelivery<'a> {
        client: &'a super::Client,
        organization_id: Result<::std::string::String, String>,
        delivery_id: Result<::std::string::String, String>,
    }
    impl<'a> GetWebhookDelivery<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                organization_id: Err("organization_id was not initialized".to_string()),
                delivery_id: Err("delivery_id was not initialized".to_string()),
            }
        }
        pub fn organization_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.organization_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for organization_id failed"
                        .to_string()
                });
            self
        }
        pub fn delivery_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.delivery_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for delivery_id failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/v1/organizations/{organizationId}/webhook-deliveries/{deliveryId}`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::WebhookDeliveryEnvelope>,
            Error<crate::contract::operator::types::ErrorEnvelope>,
        > {
            let Self { client, organization_id, delivery_id } = self;
            let organization_id = organization_id.map_err(Error::InvalidRequest)?;
            let delivery_id = delivery_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/organizations/{}/webhook-deliveries/{}", client.baseurl,
                encode_path(& organization_id.to_string()), encode_path(& delivery_id
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_webhook_delivery",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                429u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::replay_webhook_delivery`]

[`Client::replay_webhook_delivery`]: super::Client::replay_webhook_delivery*/
    #[derive(Debug, Clone)]
    pub struct ReplayWebhookDelivery<'a> {
        client: &'a super::Client,
        organization_id: Result<::std::string::String, String>,
        delivery_id: Result<::std::string::String, String>,
        body: Result<types::builder::WebhookReasonRequest, String>,
    }
    impl<'a> ReplayWebhookDelivery<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                organization_id: Err("organization_id was not initialized".to_string()),
                delivery_id: Err("delivery_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn organization_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.organization_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for organization_id failed"
                        .to_string()
                });
            self
        }
        pub fn delivery_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.delivery_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for delivery_id failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::WebhookReasonRequest>,
            <V as std::convert::TryInto<
                types::WebhookReasonRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `WebhookReasonRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::WebhookReasonRequest,
            ) -> types::builder::WebhookReasonRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/organizations/{organizationId}/webhook-deliveries/{deliveryId}/replay`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::WebhookDeliveryEnvelope>,
            Error<crate::contract::operator::types::ErrorEnvelope>,
        > {
            let Self { client, organization_id, delivery_id, body } = self;
            let organization_id = organization_id.map_err(Error::InvalidRequest)?;
            let delivery_id = delivery_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::WebhookReasonRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/organizations/{}/webhook-deliveries/{}/replay", client.baseurl,
                encode_path(& organization_id.to_string()), encode_path(& delivery_id
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "replay_webhook_delivery",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                408u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                409u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                415u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                429u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::list_webhook_replays`]

[`Client::list_webhook_replays`]: super::Client::list_webhook_replays*/
    #[derive(Debug, Clone)]
    pub struct ListWebhookReplays<'a> {
        client: &'a super::Client,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i32>, String>,
    }
    impl<'a> ListWebhookReplays<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                cursor: Ok(None),
                limit: Ok(None),
            }
        }
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for cursor failed"
                        .to_string()
                });
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i32` for limit failed".to_string());
            self
        }
        ///Sends a `GET` request to `/v1/webhook-replays`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::WebhookReplayListEnvelope>,
            Error<crate::contract::operator::types::ErrorEnvelope>,
        > {
            let Self { client, cursor, limit } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/webhook-replays", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_webhook_replays",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                429u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::create_webhook_replay`]

[`Client::create_webhook_replay`]: super::Client::create_webhook_replay*/
    #[derive(Debug, Clone)]
    pub struct CreateWebhookReplay<'a> {
        client: &'a super::Client,
        body: Result<types::builder::CreateWebhookReplayRequest, String>,
    }
    impl<'a> CreateWebhookReplay<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CreateWebhookReplayRequest>,
            <V as std::convert::TryInto<
                types::CreateWebhookReplayRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `CreateWebhookReplayRequest` for body failed: {}",
                        s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::CreateWebhookReplayRequest,
            ) -> types::builder::CreateWebhookReplayRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/webhook-replays`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::WebhookReplayEnvelope>,
            Error<crate::contract::operator::types::ErrorEnvelope>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::CreateWebhookReplayRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/webhook-replays", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "create_webhook_replay",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                201u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                408u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                415u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                429u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::get_webhook_replay`]

[`Client::get_webhook_replay`]: super::Client::get_webhook_replay*/
    #[derive(Debug, Clone)]
    pub struct GetWebhookReplay<'a> {
        client: &'a super::Client,
        replay_id: Result<::std::string::String, String>,
    }
    impl<'a> GetWebhookReplay<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                replay_id: Err("replay_id was not initialized".to_string()),
            }
        }
        pub fn replay_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.replay_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for replay_id failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/v1/webhook-replays/{replayId}`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::WebhookReplayEnvelope>,
            Error<crate::contract::operator::types::ErrorEnvelope>,
        > {
            let Self { client, replay_id } = self;
            let replay_id = replay_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/webhook-replays/{}", client.baseurl, encode_path(& replay_id
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_webhook_replay",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                429u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::list_staff_requests`]

[`Client::list_staff_requests`]: super::Client::list_staff_requests*/
    #[derive(Debug, Clone)]
    pub struct ListStaffRequests<'a> {
        client: &'a super::Client,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i32>, String>,
        organization_id: Result<Option<::std::string::String>, String>,
        state: Result<Option<types::StaffRequestState>, String>,
    }
    impl<'a> ListStaffRequests<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                cursor: Ok(None),
                limit: Ok(None),
                organization_id: Ok(None),
                state: Ok(None),
            }
        }
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for cursor failed"
                        .to_string()
                });
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i32` for limit failed".to_string());
            self
        }
        pub fn organization_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.organization_id = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for organization_id failed"
                        .to_string()
                });
            self
        }
        pub fn state<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::StaffRequestState>,
        {
            self.state = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `StaffRequestState` for state failed".to_string()
                });
            self
        }
        ///Sends a `GET` request to `/v1/staff-requests`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::StaffRequestListEnvelope>,
            Error<crate::contract::operator::types::ErrorEnvelope>,
        > {
            let Self { client, cursor, limit, organization_id, state } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let organization_id = organization_id.map_err(Error::InvalidRequest)?;
            let state = state.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/staff-requests", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(
                    &progenitor_client::QueryParam::new(
                        "organizationId",
                        &organization_id,
                    ),
                )
                .query(&progenitor_client::QueryParam::new("state", &state))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_staff_requests",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                429u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::get_staff_request`]

[`Client::get_staff_request`]: super::Client::get_staff_request*/
    #[derive(Debug, Clone)]
    pub struct GetStaffRequest<'a> {
        client: &'a super::Client,
        staff_request_id: Result<::std::string::String, String>,
    }
    impl<'a> GetStaffRequest<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                staff_request_id: Err("staff_request_id was not initialized".to_string()),
            }
        }
        pub fn staff_request_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.staff_request_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for staff_request_id failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/v1/staff-requests/{staffRequestId}`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::StaffRequestEnvelope>,
            Error<crate::contract::operator::types::ErrorEnvelope>,
        > {
            let Self { client, staff_request_id } = self;
            let staff_request_id = staff_request_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/staff-requests/{}", client.baseurl, encode_path(& staff_request_id
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_staff_request",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                429u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::approve_staff_request`]

[`Client::approve_staff_request`]: super::Client::approve_staff_request*/
    #[derive(Debug, Clone)]
    pub struct ApproveStaffRequest<'a> {
        client: &'a super::Client,
        staff_request_id: Result<::std::string::String, String>,
        body: Result<types::builder::DecideStaffRequestRequest, String>,
    }
    impl<'a> ApproveStaffRequest<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                staff_request_id: Err(
                    "staff_request_id was not initialized".to_string(),
                ),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn staff_request_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.staff_request_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for staff_request_id failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::DecideStaffRequestRequest>,
            <V as std::convert::TryInto<
                types::DecideStaffRequestRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `DecideStaffRequestRequest` for body failed: {}",
                        s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::DecideStaffRequestRequest,
            ) -> types::builder::DecideStaffRequestRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/staff-requests/{staffRequestId}/approve`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::StaffRequestEnvelope>,
            Error<crate::contract::operator::types::ErrorEnvelope>,
        > {
            let Self { client, staff_request_id, body } = self;
            let staff_request_id = staff_request_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::DecideStaffRequestRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/staff-requests/{}/approve", client.baseurl, encode_path(&
                staff_request_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "approve_staff_request",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                408u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                409u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                415u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                429u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::decline_staff_request`]

[`Client::decline_staff_request`]: super::Client::decline_staff_request*/
    #[derive(Debug, Clone)]
    pub struct DeclineStaffRequest<'a> {
        client: &'a super::Client,
        staff_request_id: Result<::std::string::String, String>,
        body: Result<types::builder::DecideStaffRequestRequest, String>,
    }
    impl<'a> DeclineStaffRequest<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                staff_request_id: Err(
                    "staff_request_id was not initialized".to_string(),
                ),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn staff_request_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.staff_request_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for staff_request_id failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::DecideStaffRequestRequest>,
            <V as std::convert::TryInto<
                types::DecideStaffRequestRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `DecideStaffRequestRequest` for body failed: {}",
                        s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::DecideStaffRequestRequest,
            ) -> types::builder::DecideStaffRequestRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/staff-requests/{staffRequestId}/decline`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::StaffRequestEnvelope>,
            Error<crate::contract::operator::types::ErrorEnvelope>,
        > {
            let Self { client, staff_request_id, body } = self;
            let staff_request_id = staff_request_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::DecideStaffRequestRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/staff-requests/{}/decline", client.baseurl, encode_path(&
                staff_request_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "decline_staff_request",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                408u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                409u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                415u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                429u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::list_incidents`]

[`Client::list_incidents`]: super::Client::list_incidents*/
    #[derive(Debug, Clone)]
    pub struct ListIncidents<'a> {
        client: &'a super::Client,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i32>, String>,
        state: Result<Option<types::IncidentState>, String>,
    }
    impl<'a> ListIncidents<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                cursor: Ok(None),
                limit: Ok(None),
                state: Ok(None),
            }
        }
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for cursor failed"
                        .to_string()
                });
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i32` for limit failed".to_string());
            self
        }
        pub fn state<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::IncidentState>,
        {
            self.state = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `IncidentState` for state failed".to_string()
                });
            self
        }
        ///Sends a `GET` request to `/v1/incidents`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::IncidentListEnvelope>,
            Error<crate::contract::operator::types::ErrorEnvelope>,
        > {
            let Self { client, cursor, limit, state } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let state = state.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/incidents", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("state", &state))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_incidents",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                429u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::create_incident`]

[`Client::create_incident`]: super::Client::create_incident*/
    #[derive(Debug, Clone)]
    pub struct CreateIncident<'a> {
        client: &'a super::Client,
        body: Result<types::builder::CreateIncidentRequest, String>,
    }
    impl<'a> CreateIncident<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CreateIncidentRequest>,
            <V as std::convert::TryInto<
                types::CreateIncidentRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `CreateIncidentRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::CreateIncidentRequest,
            ) -> types::builder::CreateIncidentRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/incidents`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::IncidentEnvelope>,
            Error<crate::contract::operator::types::ErrorEnvelope>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::CreateIncidentRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/incidents", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "create_incident",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                201u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                408u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                415u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                429u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::get_incident`]

[`Client::get_incident`]: super::Client::get_incident*/
    #[derive(Debug, Clone)]
    pub struct GetIncident<'a> {
        client: &'a super::Client,
        incident_id: Result<::std::string::String, String>,
    }
    impl<'a> GetIncident<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                incident_id: Err("incident_id was not initialized".to_string()),
            }
        }
        pub fn incident_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.incident_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for incident_id failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/v1/incidents/{incidentId}`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::IncidentEnvelope>,
            Error<crate::contract::operator::types::ErrorEnvelope>,
        > {
            let Self { client, incident_id } = self;
            let incident_id = incident_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/incidents/{}", client.baseurl, encode_path(& incident_id
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_incident",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                429u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::update_incident`]

[`Client::update_incident`]: super::Client::update_incident*/
    #[derive(Debug, Clone)]
    pub struct UpdateIncident<'a> {
        client: &'a super::Client,
        incident_id: Result<::std::string::String, String>,
        body: Result<types::builder::UpdateIncidentRequest, String>,
    }
    impl<'a> UpdateIncident<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                incident_id: Err("incident_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn incident_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.incident_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for incident_id failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UpdateIncidentRequest>,
            <V as std::convert::TryInto<
                types::UpdateIncidentRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `UpdateIncidentRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::UpdateIncidentRequest,
            ) -> types::builder::UpdateIncidentRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/incidents/{incidentId}/updates`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::IncidentEnvelope>,
            Error<crate::contract::operator::types::ErrorEnvelope>,
        > {
            let Self { client, incident_id, body } = self;
            let incident_id = incident_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::UpdateIncidentRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/incidents/{}/updates", client.baseurl, encode_path(& incident_id
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "update_incident",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                408u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                409u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                415u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                429u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::resolve_incident`]

[`Client::resolve_incident`]: super::Client::resolve_incident*/
    #[derive(Debug, Clone)]
    pub struct ResolveIncident<'a> {
        client: &'a super::Client,
        incident_id: Result<::std::string::String, String>,
        body: Result<types::builder::ResolveIncidentRequest, String>,
    }
    impl<'a> ResolveIncident<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                incident_id: Err("incident_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn incident_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.incident_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for incident_id failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ResolveIncidentRequest>,
            <V as std::convert::TryInto<
                types::ResolveIncidentRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `ResolveIncidentRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::ResolveIncidentRequest,
            ) -> types::builder::ResolveIncidentRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/incidents/{incidentId}/resolve`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::IncidentEnvelope>,
            Error<crate::contract::operator::types::ErrorEnvelope>,
        > {
            let Self { client, incident_id, body } = self;
            let incident_id = incident_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::ResolveIncidentRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/incidents/{}/resolve", client.baseurl, encode_path(& incident_id
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "resolve_incident",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                408u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                409u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                415u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                429u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::discard_incident`]

[`Client::discard_incident`]: super::Client::discard_incident*/
    #[derive(Debug, Clone)]
    pub struct DiscardIncident<'a> {
        client: &'a super::Client,
        incident_id: Result<::std::string::String, String>,
        body: Result<types::builder::DiscardIncidentRequest, String>,
    }
    impl<'a> DiscardIncident<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                incident_id: Err("incident_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn incident_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.incident_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for incident_id failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::DiscardIncidentRequest>,
            <V as std::convert::TryInto<
                types::DiscardIncidentRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `DiscardIncidentRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::DiscardIncidentRequest,
            ) -> types::builder::DiscardIncidentRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/incidents/{incidentId}/discard`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::IncidentEnvelope>,
            Error<crate::contract::operator::types::ErrorEnvelope>,
        > {
            let Self { client, incident_id, body } = self;
            let incident_id = incident_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::DiscardIncidentRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/incidents/{}/discard", client.baseurl, encode_path(& incident_id
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "discard_incident",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                408u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                409u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                415u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                429u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::list_maintenance`]

[`Client::list_maintenance`]: super::Client::list_maintenance*/
    #[derive(Debug, Clone)]
    pub struct ListMaintenance<'a> {
        client: &'a super::Client,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i32>, String>,
    }
    impl<'a> ListMaintenance<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                cursor: Ok(None),
                limit: Ok(None),
            }
        }
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for cursor failed"
                        .to_string()
                });
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i32` for limit failed".to_string());
            self
        }
        ///Sends a `GET` request to `/v1/maintenance`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::MaintenanceListEnvelope>,
            Error<crate::contract::operator::types::ErrorEnvelope>,
        > {
            let Self { client, cursor, limit } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/maintenance", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_maintenance",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                429u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::schedule_maintenance`]

[`Client::schedule_maintenance`]: super::Client::schedule_maintenance*/
    #[derive(Debug, Clone)]
    pub struct ScheduleMaintenance<'a> {
        client: &'a super::Client,
        body: Result<types::builder::ScheduleMaintenanceRequest, String>,
    }
    impl<'a> ScheduleMaintenance<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ScheduleMaintenanceRequest>,
            <V as std::convert::TryInto<
                types::ScheduleMaintenanceRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `ScheduleMaintenanceRequest` for body failed: {}",
                        s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::ScheduleMaintenanceRequest,
            ) -> types::builder::ScheduleMaintenanceRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/maintenance`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::MaintenanceEnvelope>,
            Error<crate::contract::operator::types::ErrorEnvelope>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::ScheduleMaintenanceRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/maintenance", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "schedule_maintenance",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                201u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                408u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                415u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                429u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::end_maintenance`]

[`Client::end_maintenance`]: super::Client::end_maintenance*/
    #[derive(Debug, Clone)]
    pub struct EndMaintenance<'a> {
        client: &'a super::Client,
        maintenance_id: Result<::std::string::String, String>,
        body: Result<types::builder::EndMaintenanceRequest, String>,
    }
    impl<'a> EndMaintenance<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                maintenance_id: Err("maintenance_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn maintenance_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.maintenance_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for maintenance_id failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::EndMaintenanceRequest>,
            <V as std::convert::TryInto<
                types::EndMaintenanceRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `EndMaintenanceRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::EndMaintenanceRequest,
            ) -> types::builder::EndMaintenanceRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/maintenance/{maintenanceId}/end`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::MaintenanceEnvelope>,
            Error<crate::contract::operator::types::ErrorEnvelope>,
        > {
            let Self { client, maintenance_id, body } = self;
            let maintenance_id = maintenance_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::EndMaintenanceRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/maintenance/{}/end", client.baseurl, encode_path(& maintenance_id
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "end_maintenance",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                408u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                409u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                415u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                429u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
}
/// Items consumers will typically use such as the Client.
pub mod prelude {
    pub use self::super::Client;
}
