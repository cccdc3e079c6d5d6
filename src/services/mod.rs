//! What partners can ask for: the rules of freight, one file per operation or small ones together.
//!
//! Services know no HTTP and no SQL: they get a [`crate::gate::Call`] or, inside the transaction of
//! a write that happens once, a [`crate::gate::Change`]; they ask the [`crate::store`] and answer in
//! the contract's types.

mod carriers;
mod customers;
mod health;
mod load_view;
pub mod loads;
mod tracking;
mod webhooks;
