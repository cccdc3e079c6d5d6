//! Types and typed client, by progenitor: one module, which is split into a file of types and one of calls.
//!
//! progenitor sees a [`projection`] of the contract. Types that exist elsewhere are not generated again:
//! [`Elsewhere`].

use openapiv3::OpenAPI;
use proc_macro2::TokenStream;
use progenitor_impl::{GenerationSettings, Generator, InterfaceStyle, TypeImpl};
use quote::format_ident;
use schemars::schema::{InstanceType, SchemaObject};
use syn::{File, Item, parse_quote};

use crate::{
    builders,
    document::Document,
    operation::Operation,
    problem::{At, Problem},
    projection,
    words::Words,
};

/// The output of progenitor.
pub struct Parts {
    /// The types of requests and responses.
    pub types: File,
    /// The calls.
    pub client: File,
}

/// Types that are not generated again.
#[derive(Debug, Clone)]
pub struct Elsewhere {
    /// The schemas whose types come from this API.
    pub types: (String, Vec<String>),
    /// The enums that are words of this API, also where a schema repeats one inline.
    pub words: (String, Vec<Words>),
}

/// The types of a server, and the client that sends and reads the same ones.
pub fn of_server(
    document: &Document,
    operations: &[Operation],
    elsewhere: &Elsewhere,
) -> Result<Parts, Problem> {
    let mut settings = GenerationSettings::default();
    settings.with_interface(InterfaceStyle::Builder).with_derive("schemars::JsonSchema");
    generate(document, operations, settings, elsewhere)
}

/// The types of a server whose client has its own: they need no request builders.
pub fn of_server_alone(
    document: &Document,
    operations: &[Operation],
    elsewhere: &Elsewhere,
) -> Result<File, Problem> {
    let mut settings = GenerationSettings::default();
    settings.with_interface(InterfaceStyle::Positional).with_derive("schemars::JsonSchema");
    generate(document, operations, settings, elsewhere).map(|parts| parts.types)
}

/// A client with its own types.
pub fn of_client(document: &Document, elsewhere: &Elsewhere) -> Result<Parts, Problem> {
    let mut settings = GenerationSettings::default();
    settings.with_interface(InterfaceStyle::Builder);
    // Parameters are arguments of its calls.
    generate(document, &[], settings, elsewhere)
}

fn generate(
    document: &Document,
    with_parameters_of: &[Operation],
    mut settings: GenerationSettings,
    elsewhere: &Elsewhere,
) -> Result<Parts, Problem> {
    let problem = |what: String| Problem {
        file: document.file.clone(),
        at: At::root(),
        what,
        remedy: "rewrite the part of the contract that the message names in a plainer way".to_owned(),
    };
    let projection: OpenAPI = serde_json::from_value(projection::project(document, with_parameters_of))
        .map_err(|error| problem(format!("The contract does not follow OpenAPI 3.0: {error}")))?;
    // Equal values must serialize to equal bytes.
    settings.with_derive("PartialEq").with_map_type("::std::collections::BTreeMap");
    replace(&mut settings, elsewhere);
    let tokens = Generator::new(&settings)
        .generate_tokens(&projection)
        .map_err(|error| problem(format!("progenitor generates no types for the contract: {error}")))?;
    Ok(take_apart(tokens, elsewhere))
}

fn replace(settings: &mut GenerationSettings, elsewhere: &Elsewhere) {
    let (api, names) = &elsewhere.types;
    for name in names {
        let path = format!("crate::contract::{api}::types::{name}");
        settings.with_replacement(name, path, std::iter::empty());
    }
    let (api, lists) = &elsewhere.words;
    for words in lists {
        let path = format!("crate::contract::{api}::words::{}", words.name());
        let offers = || [TypeImpl::Display, TypeImpl::FromStr].into_iter();
        settings.with_replacement(&words.schema, &path, offers());
        settings.with_conversion(in_place(words), path, offers());
    }
}

/// The schema that lists the same values inline.
fn in_place(words: &Words) -> SchemaObject {
    SchemaObject {
        instance_type: Some(InstanceType::String.into()),
        enum_values: Some(words.values().iter().map(|value| value.as_str().into()).collect()),
        ..SchemaObject::default()
    }
}

/// Splits the module of types from the client.
fn take_apart(tokens: TokenStream, elsewhere: &Elsewhere) -> Parts {
    let mut client: File = syn::parse2(tokens).expect("the generator emits Rust");
    let is_types = |item: &Item| matches!(item, Item::Mod(module) if module.ident == "types");
    let place = client.items.iter().position(is_types).expect("progenitor emits the types");
    let own = match client.items.remove(place) {
        Item::Mod(module) => module.content.map(|(_, items)| items).unwrap_or_default(),
        _ => Vec::new(),
    };
    let mut items = handed_on(elsewhere);
    items.extend(own);
    let mut types = File { shebang: None, attrs: Vec::new(), items };
    builders::prune(&mut types, &client);
    Parts { types, client }
}

/// Re-exports of the types that exist elsewhere, under this module's name.
fn handed_on(elsewhere: &Elsewhere) -> Vec<Item> {
    let mut items = Vec::new();
    let (api, lists) = &elsewhere.words;
    if !lists.is_empty() {
        let api = format_ident!("{api}");
        items.push(parse_quote!(pub use crate::contract::#api::words::*;));
    }
    let (api, names) = &elsewhere.types;
    if !names.is_empty() {
        let api = format_ident!("{api}");
        let names = names.iter().map(|name| format_ident!("{name}"));
        items.push(parse_quote!(pub use crate::contract::#api::types::{#(#names),*};));
    }
    items
}
