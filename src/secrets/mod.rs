//! Everything secret: credentials that callers present, and encryption of what is kept.

pub mod credential;
pub mod seal;
