//! The dropshot endpoints, which call the services.
//!
//! An endpoint is thin: it opens the exchange, lets the surface admit the call,
//! reads the validated input and wraps what the service returns. Its arguments
//! only document the contract to dropshot; nothing is parsed before admission.

use heck::{ToSnakeCase, ToUpperCamelCase};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use crate::{
    document::Document,
    operation::{Kind, Location, Operation, Shape},
    params, policy, routes,
    traits::{api, inputs, outcome, tags},
};

/// Generates `endpoints.rs` for the surface of this name.
pub fn generate(document: &Document, surface: &str, operations: &[Operation]) -> TokenStream {
    let surface = format_ident!("{surface}");
    let imports = imports(&surface, operations);
    let outcomes = operations.iter().filter(|operation| operation.successes.len() > 1).map(outcome);
    let traits = tags(document, operations).map(|(tag, docs)| api(operations, &tag, &docs));
    let endpoints = operations.iter().map(endpoint);
    let groups = routes::groups(operations).into_iter().map(|group| {
        let names = group.into_iter().map(method_name);
        quote! {
            let mut api = ApiDescription::new();
            #(register(&mut api, endpoints::#names);)*
            groups.push(api);
        }
    });
    quote! {
        use super::{client::types, policy};
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
        pub fn api_descriptions() -> Vec<ApiDescription<surface::Context>> {
            let mut groups = Vec::new();
            #(#groups)*
            groups
        }
        fn register<E>(api: &mut ApiDescription<surface::Context>, endpoint: E)
        where
            E: Into<dropshot::ApiEndpoint<surface::Context>>,
        {
            api.register(endpoint).expect("the generator groups paths so that none conflict");
        }
    }
}

/// What the endpoints use, and no more, so that no import is idle.
fn imports(surface: &Ident, operations: &[Operation]) -> TokenStream {
    let has = |location| operations.iter().any(|operation| documented(operation, location));
    let mut http = vec!["Answer"];
    let mut dropshot = vec!["ApiDescription"];
    if operations.iter().any(|operation| operation.body.is_some()) {
        http.push("Body");
    }
    if Location::ALL.into_iter().any(has) {
        http.push("Documented");
    }
    http.extend(["Exchange", "Fault"]);
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
    http.push("Reply");
    dropshot.extend(["RequestContext", "endpoint"]);
    let surfaces = if operations.iter().any(is_public) {
        quote!(crate::surfaces::{Visit, #surface as surface})
    } else {
        quote!(crate::surfaces::#surface as surface)
    };
    let [http, dropshot] =
        [http, dropshot].map(|names| names.into_iter().map(|name| format_ident!("{name}")));
    quote! {
        use crate::http::{#(#http),*};
        use #surfaces;
        use dropshot::{#(#dropshot),*};
    }
}

fn endpoint(operation: &Operation) -> TokenStream {
    let Operation { id, tag, path, envelope, .. } = operation;
    let name = method_name(operation);
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
    // Nothing is read where there is nothing to read, but what was sent is
    // validated all the same: `admit` has done that.
    let input = if inputs(operation).is_empty() { quote!(_input) } else { quote!(input) };
    let (admit, work) = match caller(operation) {
        Caller::Visit => (quote!((visit, #input) = surface::greet), call(operation, "visit")),
        Caller::Call => (quote!((call, #input) = surface::admit), call(operation, "call")),
        Caller::Change => (quote!((call, #input) = surface::admit), change(operation)),
    };
    quote! {
        #docs
        #[endpoint(method = #method, path = #path, operation_id = #id, tags = [#tag])]
        pub async fn #name(
            rqctx: RequestContext<surface::Context>,
            #(#arguments),*
        ) -> Result<Reply<types::#envelope, #status>, Fault> {
            Exchange::open(rqctx, &policy::#policy, #request).run(|exchange| async move {
                let #admit(&exchange).await?;
                #work
            }).await
        }
    }
}

/// The statements that read an operation's inputs.
fn reads(operation: &Operation) -> TokenStream {
    let reads = inputs(operation).into_iter().map(|(name, _)| quote!(let #name = input.#name()?;));
    quote!(#(#reads)*)
}

/// The arguments that document an endpoint's inputs. dropshot knows no lists in a
/// query, so a query with one stays undocumented; the contract documents it.
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

/// Whether dropshot can be told about an operation's parameters of one location.
fn documented(operation: &Operation, location: Location) -> bool {
    let mut parameters =
        operation.parameters.iter().filter(|parameter| parameter.location == location).peekable();
    parameters.peek().is_some() && parameters.all(|parameter| parameter.kind != Kind::StringList)
}

/// A call that changes nothing, or whose repetition does no harm.
fn call(operation: &Operation, caller: &str) -> TokenStream {
    let name = method_name(operation);
    let caller = format_ident!("{caller}");
    let inputs = inputs(operation).into_iter().map(|(name, _)| quote!(, #name));
    let (result, answer) = answer(operation, &caller);
    let reads = reads(operation);
    quote! {
        #reads
        let #result = surface::services(&exchange).#name(&#caller #(#inputs)*).await?;
        #answer
    }
}

/// A call that is done once per Idempotency-Key. What a replay does not need is
/// read behind it, and what takes its time is judged before the transaction.
fn change(operation: &Operation) -> TokenStream {
    let name = method_name(operation);
    let prepare = prepare_name(operation);
    let inputs: Vec<_> = inputs(operation).into_iter().map(|(name, _)| name).collect();
    let (result, answer) = answer(operation, &format_ident!("change"));
    let reads = reads(operation);
    quote! {
        let attempt = match surface::take_up(call)? {
            surface::TakenUp::New(attempt) => attempt,
            surface::TakenUp::Replay(answer) => return Ok(answer),
        };
        let prepared = async {
            #reads
            surface::services(&exchange).#prepare(attempt.call() #(, &#inputs)*).await?;
            Ok((#(#inputs,)*))
        }
        .await;
        let (mut change, (#(#inputs,)*)) = match surface::begin(attempt, prepared).await? {
            surface::Begun::Fresh(change, inputs) => (change, inputs),
            surface::Begun::Replay(answer) => return Ok(answer),
        };
        let outcome = surface::services(&exchange)
            .#name(&mut change #(, #inputs)*)
            .await
            .and_then(|#result| { #answer });
        surface::settle(change, outcome).await
    }
}

/// The name of the service's result, and how it becomes the answer.
fn answer(operation: &Operation, call: &Ident) -> (Ident, TokenStream) {
    let envelope = format_ident!("{}", operation.envelope);
    let (name, value) = match operation.shape {
        Shape::Data(_) => {
            (format_ident!("data"), quote!(types::#envelope { data, request_id: #call.request_id() }))
        }
        Shape::Page(_) => (
            format_ident!("page"),
            quote!(types::#envelope {
                data: page.data,
                next_cursor: page.next_cursor,
                request_id: #call.request_id(),
            }),
        ),
        Shape::Whole => (format_ident!("whole"), quote!(whole)),
    };
    if let [success] = &operation.successes[..] {
        let status = Literal::u16_unsuffixed(success.status);
        return (name, quote!(Answer::json(#status, &#value)));
    }
    let outcome = outcome_name(operation);
    let arms = operation.successes.iter().map(|success| {
        let (status, variant) =
            (Literal::u16_unsuffixed(success.status), format_ident!("Status{}", success.status));
        quote!(#outcome::#variant(#name) => (#status, #name))
    });
    let answer = quote! {
        let (status, #name) = match outcome { #(#arms),* };
        Answer::json(status, &#value)
    };
    (format_ident!("outcome"), answer)
}

/// What a service is told about who is calling.
pub(crate) enum Caller {
    /// Anybody, for public operations.
    Visit,
    /// Somebody who was let pass.
    Call,
    /// The same, with the transaction of a change that is done once.
    Change,
}

pub(crate) fn caller(operation: &Operation) -> Caller {
    match operation.scope {
        None => Caller::Visit,
        Some(_) if operation.idempotent => Caller::Change,
        Some(_) => Caller::Call,
    }
}

fn is_public(operation: &Operation) -> bool {
    operation.scope.is_none()
}

pub(crate) fn method_name(operation: &Operation) -> Ident {
    format_ident!("{}", operation.id.to_snake_case())
}

pub(crate) fn prepare_name(operation: &Operation) -> Ident {
    format_ident!("prepare_{}", operation.id.to_snake_case())
}

pub(crate) fn outcome_name(operation: &Operation) -> Ident {
    format_ident!("{}Outcome", operation.id.to_upper_camel_case())
}

/// A doc comment of as many lines as the text has.
pub(crate) fn doc(text: &str) -> TokenStream {
    let lines = text.lines().map(|line| format!(" {line}"));
    quote!(#(#[doc = #lines])*)
}
