//! Who logs in to the portal: accounts above memberships, their factors and sessions.

pub mod sessions;
