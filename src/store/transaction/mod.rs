//! Writes of one organization: a transaction that begins with the organization's clock, gathers its writes, and
//! sends them together.
//!
//! **The clock.** Beginning sets the organization's clock row to `max(now, last + 1)` and keeps the row locked
//! until the end. So the moments that writes get are unique in the organization and rise in commit order, whatever
//! the nodes' own clocks say; and what a unit of work reads cannot change under it. What the statement itself reads
//! that takes the clock is older when another write was committed while it waited; it notices that by the clock,
//! and reads it again.
//!
//! **What it may do, and what it must leave**, is in its type: see [`kinds`].
//!
//! **Whose transaction.** A commit waits for the disk, and every statement is a round trip. So on PostgreSQL the
//! writes that partners ask for share transactions: those that queued while the last one was under way go into the
//! next ([`group`], [`batch`]). Alone in its transaction ([`alone`]) is everything on SQLite, where there are no
//! round trips; what has no idempotency key, because it is rare; and a write whose organization is being written to
//! by another node at that moment. What a unit of work promises is the same either way, audit entries included.

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
pub(super) use group::Groups;
pub use kinds::{Audited, Begun, Many, Receipted, Write};
pub use unit_of_work::UnitOfWork;
pub use watched::Watched;
