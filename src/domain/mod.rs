//! The words of freight and access that every layer shares: ids, states, moments, filters.
//! Nothing here knows HTTP or SQL.

pub mod access;
pub mod access_moves;
pub mod body;
pub mod cursor;
pub mod event;
pub mod formats;
pub mod id;
pub mod load_status;
pub mod mail;
pub mod moment;
pub mod notice;
pub mod outcome;
pub mod page;
pub mod portal;
pub mod refusal;
pub mod rendered;
pub mod rhythm;
pub mod staff_request;
pub mod text;
pub mod version;
pub mod wire;
pub mod words;
