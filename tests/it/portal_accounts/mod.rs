//! Getting in to the portal: invitations, logging in, sessions, what one logs in with.

mod authenticator;
pub mod browser;
mod canaries;
mod factors;
mod invitations;
mod killed;
mod logging_in;
pub mod people;
mod resets;
mod sessions;
mod throttled;
