//! The gate: authentication, authorization, quota and idempotency.
//!
//! Every request to an operation passes one of its functions. The generated endpoint calls it with the
//! operation's adapter: [`partner::call`], [`partner::write`] and [`partner::change`] for partners' servers,
//! [`operator::call`] for staff, [`visit()`] for public operations. The order of checks is a promise of the
//! API. It stands in [`partner`], on one screen, together with the steps around a write that is carried out
//! once ([`attempt`]).

mod attempt;
mod call;
mod caller;
mod claim;
pub mod operator;
pub mod partner;
mod quota;
mod refusals;
mod rights;
mod served;
mod visit;

pub use call::Call;
pub use caller::Caller;
pub use served::{Operator, Partner};
pub use visit::{Visit, visit};
