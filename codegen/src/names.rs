//! Names in generated code, and the service's argument for the caller.

use heck::{ToSnakeCase, ToUpperCamelCase};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::operation::Operation;

/// The service's argument for the caller.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Caller {
    /// Any caller, for public operations.
    Visit,
    /// An admitted caller.
    Call,
    /// An admitted caller, with a transaction that the gate begins and commits.
    Write,
    /// Like `Write`, carried out once per Idempotency-Key.
    Change,
}

impl Caller {
    /// The caller of an operation.
    pub fn of(operation: &Operation) -> Caller {
        match operation.scope {
            None => Caller::Visit,
            Some(_) if operation.idempotent => Caller::Change,
            Some(_) if operation.in_transaction => Caller::Write,
            Some(_) => Caller::Call,
        }
    }

    /// Whether there is a transaction to write in.
    pub fn writes(self) -> bool {
        matches!(self, Caller::Write | Caller::Change)
    }
}

/// The method of the service and the function of the endpoint.
pub fn method(operation: &Operation) -> Ident {
    format_ident!("{}", operation.id.to_snake_case())
}

/// The step before the transaction.
pub fn prepare(operation: &Operation) -> Ident {
    format_ident!("prepare_{}", operation.id.to_snake_case())
}

/// The enum of an operation with several successes.
pub fn outcome(operation: &Operation) -> Ident {
    format_ident!("{}Outcome", operation.id.to_upper_camel_case())
}

/// A doc comment with the lines of the text.
pub fn doc(text: &str) -> TokenStream {
    let lines = text.lines().map(|line| format!(" {line}"));
    quote!(#(#[doc = #lines])*)
}
