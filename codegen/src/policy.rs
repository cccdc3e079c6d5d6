//! The policy table: the gate's requirements for every operation.

use heck::ToShoutySnakeCase;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::deprecation::Deprecation;
use crate::document::Document;
use crate::operation::{Operation, texts};

/// Generates `policy.rs`.
pub fn generate(document: &Document, operations: &[Operation]) -> TokenStream {
    let policies = operations.iter().map(policy);
    let names = operations.iter().map(constant);
    let deprecated = operations.iter().any(|operation| operation.deprecation.is_some());
    let deprecated = deprecated.then(|| quote!(, Deprecation));
    let (role, roles) = match document.root.get("x-roles") {
        Some(roles) => (quote!(, Role), self::roles(roles)),
        None => Default::default(),
    };
    quote! {
        use crate::http::{DocumentedStatus, Idempotency, Location, Parameter, ParameterKind, Policy, RateClass #role #deprecated};
        #roles
        #(#policies)*
        /// Every operation of the contract, in its order.
        pub const ALL: &[&Policy] = &[#(&#names),*];
    }
}

/// The contract's roles, each with its scopes.
fn roles(roles: &serde_json::Value) -> TokenStream {
    let names = roles.as_object().into_iter().flat_map(|roles| roles.keys());
    let roles = names.map(|name| {
        let scopes = texts(roles, name);
        quote!(Role { name: #name, scopes: &[#(#scopes),*] })
    });
    quote! {
        /// Every role of the contract, in its order.
        pub const ROLES: &[Role] = &[#(#roles),*];
    }
}

/// The name of an operation's policy.
pub fn constant(operation: &Operation) -> Ident {
    format_ident!("{}", operation.id.to_shouty_snake_case())
}

fn policy(operation: &Operation) -> TokenStream {
    let Operation { id, tag, method, path, secret_reply, further_scopes, .. } = operation;
    let name = constant(operation);
    let doc = format!(" {method} {path}");
    let scope = match &operation.scope {
        Some(scope) => quote!(Some(#scope)),
        None => quote!(None),
    };
    let rate_class = if operation.limited { quote!(Standard) } else { quote!(None) };
    let idempotency = if operation.idempotent { quote!(Required) } else { quote!(None) };
    let max_body = proc_macro2::Literal::u64_unsuffixed(operation.max_body);
    let body_required = operation.body.is_some();
    let parameters = operation.parameters.iter().map(|parameter| {
        let (name, required) = (&parameter.name, parameter.required);
        let location = format_ident!("{}", format!("{:?}", parameter.location));
        let kind = format_ident!("{}", format!("{:?}", parameter.kind));
        quote!(Parameter { name: #name, location: Location::#location, kind: ParameterKind::#kind, required: #required })
    });
    let outcomes = outcomes(operation);
    let deprecation = match &operation.deprecation {
        Some(Deprecation { since, sunset, link }) => {
            quote!(Some(Deprecation { since: #since, sunset: #sunset, link: #link }))
        }
        None => quote!(None),
    };
    quote! {
        #[doc = #doc]
        pub const #name: Policy = Policy {
            operation: #id,
            tag: #tag,
            method: #method,
            path: #path,
            scope: #scope,
            further_scopes: &[#(#further_scopes),*],
            rate_class: RateClass::#rate_class,
            idempotency: Idempotency::#idempotency,
            max_body_bytes: #max_body,
            body_required: #body_required,
            secret_reply: #secret_reply,
            parameters: &[#(#parameters),*],
            outcomes: &[#(#outcomes),*],
            deprecation: #deprecation,
        };
    }
}

fn outcomes(operation: &Operation) -> Vec<TokenStream> {
    let successes = operation.successes.iter().map(|success| (success.status, &[][..]));
    let errors = operation.errors.iter().map(|failure| (failure.status, &failure.codes[..]));
    successes
        .chain(errors)
        .map(|(status, codes): (u16, &[String])| {
            let status = proc_macro2::Literal::u16_unsuffixed(status);
            quote!(DocumentedStatus { status: #status, codes: &[#(#codes),*] })
        })
        .collect()
}
