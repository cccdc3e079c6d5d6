//! The listeners of this server, each with its own contract, callers and gate. What each keeps
//! while it serves; the gates know what they need of it.

pub mod fronts;
pub mod operator;
pub mod partner;
pub mod probes;
