//! The pages, one file or folder each: its handlers, and what its template shows.

pub(super) mod account;
pub(super) mod activity;
mod confirm;
pub(super) mod contacts;
pub(super) mod deliveries;
pub(super) mod documents;
pub(super) mod error;
mod gone;
pub(super) mod home;
pub(super) mod invitation;
pub(super) mod keys;
pub(super) mod login;
pub(super) mod organizations;
pub(super) mod people;
pub(super) mod recovery_codes;
pub(super) mod replays;
pub(super) mod requests;
pub(super) mod reset;
pub(super) mod staff_requests;
pub(super) mod step_up;
pub(super) mod usage;
pub(super) mod webhooks;
