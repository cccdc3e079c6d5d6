//! Getting in to the portal: invitations, logging in, sessions, what one logs in with.

mod authenticator;
mod bounds;
pub mod browser;
mod canaries;
mod factors;
mod in_flight;
mod invitations;
mod killed;
mod logging_in;
pub mod people;
mod queue;
mod resets;
mod sessions;
mod throttled;
