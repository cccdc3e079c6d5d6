//! Writes of one organization: a transaction that begins with the organization's clock, gathers its writes, and
//! sends them together.
//!
//! **The clock.** Beginning sets the organization's clock row to `max(now, last + 1)` and keeps the row locked until
//! the end. So the moments of writes are unique in the organization and rise in commit order, whatever the nodes' own
//! clocks say, and the data that a unit of work reads cannot change during it. The statement that takes the clock
//! reads outdated data if another write was committed while it waited; it detects that by the clock, and reads again.
//!
//! **What it may do, and what it must leave**, is in its type: see [`kinds`].
//!
//! **Whose transaction.** A commit waits for the disk, and every statement is a round trip. So on PostgreSQL
//! partners' writes share transactions: those that queued during the last one go into the next ([`group`],
//! [`batch`]). These writes have their own transaction ([`alone`]): all writes on SQLite, which has no round trips;
//! writes without an idempotency key, which are rare; and a write whose organization another node is writing to at
//! that moment. A unit of work gives the same guarantees either way, audit entries included.

mod alone;
mod batch;
mod begin;
mod commit;
mod flush;
mod group;
mod kinds;
mod opened;
mod participant;
mod tick;
mod unit_of_work;
mod watched;
mod writes;

pub use commit::Committed;
pub(super) use commit::commit;
pub(super) use group::{GROUPS, Groups};
pub use kinds::{Audited, Begun, Many, Receipted, Write};
pub(super) use tick::look_ahead;
pub use unit_of_work::UnitOfWork;
pub use watched::Watched;
