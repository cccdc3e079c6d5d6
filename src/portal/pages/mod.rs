//! The pages, one file or folder each: its handlers, and what its template shows.

pub(super) mod activity;
pub(super) mod documents;
pub(super) mod error;
pub(super) mod home;
pub(super) mod keys;
