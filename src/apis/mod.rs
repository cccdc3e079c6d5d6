//! The listeners of this server, each with its own contract and callers. The adapters of a contract's operations are
//! in the module of its name: they read what a request asks for, have a use case do it, and answer in the contract's
//! types.

mod authors;
pub mod operator;
pub mod partner;
pub mod probes;
