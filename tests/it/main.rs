//! The tests of the whole server, through its listeners and the generated clients, on the embedded
//! backend and on PostgreSQL with Redis alike. A file per behaviour; `harness` is what they share.

mod harness;

mod contract;
mod errors;
mod hostile;
mod idempotency;
mod order;
mod smoke;
mod tenancy;
