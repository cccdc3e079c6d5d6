//! Everything secret: credentials that callers present, what people log in with, and encryption of what is kept.

pub mod credential;
mod hashing_thread;
pub mod one_time;
pub mod passkeys;
pub mod passwords;
pub mod seal;
