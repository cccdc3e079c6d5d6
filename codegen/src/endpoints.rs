//! The dropshot endpoints, which call the services.
//!
//! An endpoint is thin: it opens the exchange, and passes the gate the operation's inputs, its
//! service and the conversion of the result to the response. The gate decides when each of them
//! runs. The arguments only document the contract to dropshot; nothing is parsed before admission.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use crate::{
    document::Document,
    names::{self, Caller, doc},
    operation::{Kind, Location, Operation, Shape},
    params, policy, routes,
    traits::{adapter, inputs, outcome, tags},
};

/// Generates `endpoints.rs` for operations whose gate is this module.
pub fn generate(document: &Document, gate: &str, operations: &[Operation]) -> TokenStream {
    let gate = gate.split("::").map(|part| format_ident!("{part}"));
    let gate = quote!(#(#gate)::*);
    let imports = imports(&gate, operations);
    let outcomes = operations.iter().filter(|operation| operation.successes.len() > 1).map(outcome);
    let traits = tags(document, operations).map(|(tag, docs)| adapter(operations, &tag, &docs));
    let endpoints = operations.iter().map(endpoint);
    let groups = routes::groups(operations).into_iter().map(|group| {
        let names = group.into_iter().map(names::method);
        quote! {
            let mut api = ApiDescription::new();
            #(register(&mut api, endpoints::#names);)*
            groups.push(api);
        }
    });
    quote! {
        use super::{policy, types};
        #imports
        #(#outcomes)*
        #(#traits)*
        /// The operations as dropshot endpoints.
        pub mod endpoints {
            use super::*;
            #(#endpoints)*
        }
        /// All endpoints, in groups of paths that one router can hold; the
        /// first group that knows a path answers.
        pub fn api_descriptions() -> Vec<ApiDescription<gate::Context>> {
            let mut groups = Vec::new();
            #(#groups)*
            groups
        }
        fn register<E>(api: &mut ApiDescription<gate::Context>, endpoint: E)
        where
            E: Into<dropshot::ApiEndpoint<gate::Context>>,
        {
            api.register(endpoint).expect("the generator groups paths so that none conflict");
        }
    }
}

/// What the endpoints use, and no more, so that no import is idle.
fn imports(gate: &TokenStream, operations: &[Operation]) -> TokenStream {
    let has = |location| operations.iter().any(|operation| documented(operation, location));
    let mut http = vec!["ApiResponse"];
    let mut dropshot = vec!["ApiDescription"];
    if operations.iter().any(|operation| operation.body.is_some()) {
        http.push("Body");
    }
    if Location::ALL.into_iter().any(has) {
        http.push("Documented");
    }
    http.extend(["Exchange", "ApiError"]);
    if has(Location::Header) {
        dropshot.push("Header");
    }
    if operations.iter().any(|operation| matches!(operation.shape, Shape::Page(_))) {
        http.push("Page");
    }
    if has(Location::Path) {
        dropshot.push("Path");
    }
    if has(Location::Query) {
        dropshot.push("Query");
    }
    if operations.iter().any(|operation| operation.body.is_some()) {
        http.push("RawBody");
    }
    if operations.iter().any(|operation| operation.rendered) {
        http.push("Rendered");
    }
    http.push("Reply");
    dropshot.extend(["RequestContext", "endpoint"]);
    let [http, dropshot] =
        [http, dropshot].map(|names| names.into_iter().map(|name| format_ident!("{name}")));
    quote! {
        use #gate as gate;
        use crate::http::{#(#http),*};
        use dropshot::{#(#dropshot),*};
    }
}

fn endpoint(operation: &Operation) -> TokenStream {
    let Operation { id, tag, path, envelope, .. } = operation;
    let name = names::method(operation);
    let policy = policy::constant(operation);
    let method = format_ident!("{}", operation.method);
    let docs = doc(&format!("{} {path}", operation.method));
    let arguments = arguments(operation);
    let envelope = format_ident!("{envelope}");
    let status = Literal::u16_unsuffixed(operation.successes[0].status);
    let request = match operation.body {
        Some(_) => quote!(Some(body.into_request())),
        None => quote!(None),
    };
    let (function, run) = match Caller::of(operation) {
        Caller::Visit => (quote!(visit), run(operation, &["visit"])),
        Caller::Call => (quote!(call), run(operation, &["call"])),
        Caller::Write => (quote!(write), write(operation)),
        Caller::Change => (quote!(change), write(operation)),
    };
    let read = read(operation);
    let answer = answer(operation);
    quote! {
        #docs
        #[endpoint(method = #method, path = #path, operation_id = #id, tags = [#tag])]
        pub async fn #name(
            rqctx: RequestContext<gate::Context>,
            #(#arguments),*
        ) -> Result<Reply<types::#envelope, #status>, ApiError> {
            let exchange = Exchange::open(rqctx, &policy::#policy, #request);
            gate::#function(exchange, #read, #run, #answer).await
        }
    }
}

/// The code that reads an operation's inputs, when the gate calls it.
fn read(operation: &Operation) -> TokenStream {
    let inputs: Vec<_> = inputs(operation).into_iter().map(|(name, _)| name).collect();
    if inputs.is_empty() {
        return quote!(|_input| Ok(()));
    }
    quote!(|input| Ok((#(input.#inputs()?,)*)))
}

/// The names of an operation's inputs, as [`read`] returns them.
fn tuple(operation: &Operation) -> TokenStream {
    let inputs = inputs(operation).into_iter().map(|(name, _)| name);
    quote!((#(#inputs,)*))
}

/// The arguments that document an endpoint's inputs. dropshot does not support lists in a query, so
/// a query with one stays undocumented; the contract documents it.
fn arguments(operation: &Operation) -> Vec<TokenStream> {
    let mut arguments: Vec<_> = params::sets(operation)
        .iter()
        .filter(|set| documented(operation, set.location))
        .map(|set| {
            let ty = format_ident!("{}", set.name);
            let (argument, extractor) = match set.location {
                Location::Path => ("_path", "Path"),
                Location::Query => ("_query", "Query"),
                Location::Header => ("_headers", "Header"),
            };
            let (argument, extractor) = (format_ident!("{argument}"), format_ident!("{extractor}"));
            quote!(#argument: Documented<#extractor<types::#ty>>)
        })
        .collect();
    if let Some(body) = &operation.body {
        let ty = format_ident!("{body}");
        arguments.push(quote!(body: RawBody<types::#ty>));
    }
    arguments
}

/// Whether dropshot can document an operation's parameters of one location.
fn documented(operation: &Operation, location: Location) -> bool {
    let mut parameters =
        operation.parameters.iter().filter(|parameter| parameter.location == location).peekable();
    parameters.peek().is_some() && parameters.all(|parameter| parameter.kind != Kind::StringList)
}

/// The call of an operation's service.
fn run(operation: &Operation, told: &[&str]) -> TokenStream {
    let name = names::method(operation);
    let told: Vec<_> = told.iter().map(|told| format_ident!("{told}")).collect();
    let tuple = tuple(operation);
    let inputs = inputs(operation).into_iter().map(|(name, _)| name);
    quote!(|api, #(#told,)* #tuple| api.#name(#(#told),* #(, #inputs)*))
}

/// The call for a write: slow checks run before its transaction.
fn write(operation: &Operation) -> TokenStream {
    let prepare = names::prepare(operation);
    let tuple = tuple(operation);
    let inputs = inputs(operation).into_iter().map(|(name, _)| name);
    let run = run(operation, &["call", "unit"]);
    quote!(|api, call, #tuple| api.#prepare(call #(, #inputs)*), #run)
}

/// The conversion of the service's result to the response.
fn answer(operation: &Operation) -> TokenStream {
    let name = match operation.shape {
        Shape::Data(_) => format_ident!("data"),
        Shape::Page(_) => format_ident!("page"),
        Shape::Whole => format_ident!("whole"),
    };
    let request_id = match operation.shape {
        Shape::Whole => format_ident!("_request_id"),
        _ => format_ident!("request_id"),
    };
    if let [success] = &operation.successes[..] {
        let status = Literal::u16_unsuffixed(success.status);
        let response = response(operation, &quote!(#status));
        return quote!(|#name, #request_id| #response);
    }
    let outcome = names::outcome(operation);
    let arms = operation.successes.iter().map(|success| {
        let (status, variant) =
            (Literal::u16_unsuffixed(success.status), format_ident!("Status{}", success.status));
        quote!(#outcome::#variant(#name) => (#status, #name))
    });
    let response = response(operation, &quote!(status));
    quote! {
        |outcome, #request_id| {
            let (status, #name) = match outcome { #(#arms),* };
            #response
        }
    }
}

/// The response with a payload that is in scope: in its envelope, or between the envelope's text.
fn response(operation: &Operation, status: &TokenStream) -> TokenStream {
    let envelope = format_ident!("{}", operation.envelope);
    match (&operation.shape, operation.rendered) {
        (Shape::Data(_), true) => quote!(ApiResponse::rendered(#status, &data, &request_id)),
        (Shape::Page(_), true) => quote!(ApiResponse::rendered_page(#status, &page, &request_id)),
        (Shape::Data(_), false) => quote!(ApiResponse::json(#status, &types::#envelope { data, request_id })),
        (Shape::Page(_), false) => quote! {
            ApiResponse::json(
                #status,
                &types::#envelope { data: page.data, next_cursor: page.next_cursor, request_id },
            )
        },
        (Shape::Whole, _) => quote!(ApiResponse::json(#status, &whole)),
    }
}
