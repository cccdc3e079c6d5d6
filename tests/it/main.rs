//! The tests of the whole server, through its listeners and the generated clients, on the embedded
//! backend and on PostgreSQL with Redis alike. A file per behaviour; `harness` is what they share.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod harness;

mod aborted;
mod api_clients;
mod attribution;
mod closing;
mod contract;
mod crashes;
mod doctor;
mod edge;
mod errors;
mod flooded;
mod full_disk;
mod gone;
mod hostile;
mod idempotency;
mod loads;
mod mail;
mod monitoring;
mod newer_rows;
mod notices;
mod operating;
mod operator;
mod ops;
mod order;
mod pages;
mod parties;
mod portal;
mod portal_accounts;
mod program;
mod quota;
mod rate_limit;
mod redis_faults;
mod refusals;
mod remembered;
mod rendered;
mod restore;
mod revocation;
mod secrets;
mod shape;
mod site;
mod smoke;
mod staff_requests;
mod status;
mod sync;
mod tasks;
mod tenancy;
mod traces;
mod tracking;
mod unread;
mod webhook_delivery;
mod webhook_management;
mod webhook_wire;
mod webhooks;
mod writes;
