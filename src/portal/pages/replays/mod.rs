//! Replays: what was parked is sent again when Trailflow agrees. Developers and admins ask, and see how far it is.

pub(in crate::portal) mod cancel;
pub(in crate::portal) mod list;
mod named;
pub(in crate::portal) mod new;
