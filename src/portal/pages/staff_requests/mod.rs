//! Requests to Trailflow: what only Trailflow decides, asked for here and followed to its decision. Everybody sees
//! them; admins ask for what concerns keys and access.

mod cancel;
mod list;
mod new;

pub(in crate::portal) use cancel::{cancel as cancel_named, send as cancel};
pub(in crate::portal) use list::show;
pub(in crate::portal) use new::{form, send};
