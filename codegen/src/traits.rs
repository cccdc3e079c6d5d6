//! The traits that services implement, one per tag, and the inputs and results of their methods.

use heck::ToUpperCamelCase;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::{
    document::{Document, text},
    names::{self, Caller, doc},
    operation::{Location, Operation, RustType, Shape},
    params,
};

/// The tags that operations use, in the order of the contract, with their docs.
pub fn tags(document: &Document, operations: &[Operation]) -> impl Iterator<Item = (String, String)> {
    let tags = document.root.get("tags").and_then(serde_json::Value::as_array).into_iter().flatten();
    tags.filter_map(|tag| {
        let name = text(tag, "name")?;
        let used = operations.iter().any(|operation| operation.tag == name);
        let description = text(tag, "description").unwrap_or_default().trim();
        used.then(|| (name.to_owned(), format!("{name}: {description}")))
    })
}

pub fn adapter(operations: &[Operation], tag: &str, docs: &str) -> TokenStream {
    let name = format_ident!("{}Api", tag.to_upper_camel_case());
    let docs = doc(docs);
    let operations = || operations.iter().filter(|operation| operation.tag == tag);
    let write = operations().any(|operation| Caller::of(operation) == Caller::Change).then(|| {
        let docs = doc("What a change that is carried out once does beside its writes and its receipt.");
        quote!(#docs type Write: gate::Write;)
    });
    let methods = operations().map(method);
    quote! {
        #docs
        #[async_trait::async_trait]
        pub trait #name: Send + Sync + 'static {
            #write
            #(#methods)*
        }
    }
}

fn method(operation: &Operation) -> TokenStream {
    let name = names::method(operation);
    let docs = doc(&format!("{} {} — {}", operation.method, operation.path, operation.summary));
    let caller = match Caller::of(operation) {
        Caller::Visit => quote!(visit: &gate::Visit),
        Caller::Call => quote!(call: &gate::Call),
        Caller::Write => quote!(call: &gate::Call, unit: &mut gate::Audited),
        Caller::Change => quote!(call: &gate::Call, unit: &mut Self::Write),
    };
    let inputs = inputs(operation).into_iter().map(|(name, ty)| quote!(, #name: #ty));
    let result = result(operation);
    let prepare = prepare(operation);
    quote! {
        #prepare
        #docs
        async fn #name(&self, #caller #(#inputs)*) -> crate::Result<#result>;
    }
}

/// The step before the transaction of a write; a service that does not need it has none.
fn prepare(operation: &Operation) -> Option<TokenStream> {
    if !Caller::of(operation).writes() {
        return None;
    }
    let name = names::prepare(operation);
    let docs = doc(&format!(
        "What `{}` judges before its transaction begins, because it takes its time. Nothing, unless overridden.",
        names::method(operation)
    ));
    let inputs = inputs(operation).into_iter().map(|(name, ty)| {
        let name = format_ident!("_{name}");
        quote!(, #name: &#ty)
    });
    Some(quote! {
        #docs
        async fn #name(&self, _call: &gate::Call #(#inputs)*) -> crate::Result<()> {
            Ok(())
        }
    })
}

/// The service's inputs after the call. The only header, Idempotency-Key, is handled by the gate
/// and not by the service.
pub fn inputs(operation: &Operation) -> Vec<(Ident, TokenStream)> {
    let mut inputs = Vec::new();
    for set in params::sets(operation) {
        let ty = format_ident!("{}", set.name);
        match set.location {
            Location::Path => inputs.push((format_ident!("path"), quote!(types::#ty))),
            Location::Query => inputs.push((format_ident!("query"), quote!(types::#ty))),
            Location::Header => {}
        }
    }
    if let Some(body) = &operation.body {
        let ty = format_ident!("{body}");
        inputs.push((format_ident!("body"), quote!(Body<types::#ty>)));
    }
    inputs
}

/// The service's result for one success status.
fn payload(operation: &Operation) -> TokenStream {
    let item = |ty| {
        let ty = rust_type(ty);
        if operation.rendered { quote!(Rendered<#ty>) } else { ty }
    };
    match &operation.shape {
        Shape::Data(ty) => item(ty),
        Shape::Page(ty) => {
            let item = item(ty);
            quote!(Page<#item>)
        }
        Shape::Whole => rust_type(&RustType::Named(operation.envelope.clone())),
    }
}

/// The service's result: the payload, or an enum of several statuses.
fn result(operation: &Operation) -> TokenStream {
    if operation.successes.len() > 1 {
        let name = names::outcome(operation);
        quote!(#name)
    } else {
        payload(operation)
    }
}

fn rust_type(ty: &RustType) -> TokenStream {
    match ty {
        RustType::Named(name) => {
            let name = format_ident!("{name}");
            quote!(types::#name)
        }
        RustType::List(item) => {
            let item = format_ident!("{item}");
            quote!(Vec<types::#item>)
        }
    }
}

pub fn outcome(operation: &Operation) -> TokenStream {
    let name = names::outcome(operation);
    let docs = doc(&format!("The successes of {} {}", operation.method, operation.path));
    let payload = payload(operation);
    let variants = operation.successes.iter().map(|success| {
        let docs = doc(&success.description);
        let name = format_ident!("Status{}", success.status);
        quote!(#docs #name(#payload))
    });
    quote! {
        #docs
        #[derive(Debug)]
        pub enum #name { #(#variants),* }
    }
}
