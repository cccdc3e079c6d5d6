//! One SeaORM entity per table of `migrations/`. Only the store uses them.

pub mod api_keys;
pub mod audit_entries;
pub mod carriers;
pub mod customers;
pub mod loads;
pub mod operator_tokens;
pub mod organizations;
pub mod portal_accounts;
pub mod portal_ceremonies;
pub mod portal_devices;
pub mod portal_factors;
pub mod portal_sessions;
pub mod portal_users;
pub mod positions;
pub mod receipts;
pub mod staff_requests;
pub mod vehicles;
pub mod webhook_subscriptions;
