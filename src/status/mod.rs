//! The public status page: a process, a database and a listener of its own, so that it tells of an outage instead of
//! having it.
//!
//! Three things go on, each without the others:
//! 1. [`prober`] uses the product every 30 seconds as partners do, and notes how that ended: in memory ([`live`]) and,
//!    minute by minute, in a SQLite file ([`store`]).
//! 2. [`rendering`] gathers [`facts`], from which [`core`] computes what is told, renders all [`pages`], feeds and JSON,
//!    and puts them on a [`shelf`] in memory, and as files for when this process is dead ([`snapshot`], [`keeper`]).
//! 3. [`public`] serves what is on the shelf, and takes sign-ups ([`subscribing`]). [`staff`] serves the operations of
//!    the operator contract's tag Status, on a loopback address.
//!
//! The main database is asked for nothing but a copy of staff's tokens, and told nothing but what staff did here, for
//! the audit chain ([`main_database`]). When it is away, all of the above goes on.

mod announcing;
pub mod core;
mod drafts;
mod facts;
mod headers;
pub mod keeper;
mod live;
pub mod main_database;
mod pages;
mod parts;
mod prober;
pub mod public;
mod rendering;
pub mod setup;
mod shelf;
mod snapshot;
pub mod staff;
mod store;
mod subscribing;
mod times;

pub use parts::{Materials, Parts};
pub use prober::keep_probing;
pub use rendering::keep_rendering;
pub use store::StatusStore;
