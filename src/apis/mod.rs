//! The listeners of this server, each with its own contract and callers. The adapters of a contract's operations are
//! in the module of its name: they read the request, call a use case, and respond in the contract's types.

mod authors;
pub mod operator;
pub mod partner;
pub mod probes;
