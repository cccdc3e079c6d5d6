//! The gate: who is calling, may they, how often, and was it done before.
//!
//! Every request to an operation passes one function of it, which the generated endpoint calls with what the
//! operation does: [`partner::call`], [`partner::write`] and [`partner::change`] for partners' servers, [`operator::call`] for staff,
//! [`visit()`] for operations that anybody may call. The order of answers is a promise of the API and stands in
//! [`partner`], on one screen, together with what surrounds a write that is carried out once ([`attempt`]).

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
