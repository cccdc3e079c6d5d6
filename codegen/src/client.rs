//! Types and typed client, by progenitor: one program, which is taken apart into a file of types and one of calls.
//!
//! progenitor gets a projection of the contract: with the injected parameter
//! types, and without what it would mistake or drop. In particular no bounds:
//! `minimum: 1` would turn an integer into `NonZeroU64`, equal `minItems` and
//! `maxItems` a list into an array, and every pattern a string into a newtype of
//! its own, while the other bounds are ignored. Requests are validated against
//! [`crate::schemas`], which has them all, so the types need not repeat any.

use openapiv3::OpenAPI;
use proc_macro2::TokenStream;
use progenitor_impl::{GenerationSettings, Generator, InterfaceStyle, TypeImpl};
use serde_json::{Map, Value, json};
use syn::{File, Item, parse_quote};

use crate::{
    builders,
    document::{Document, METHODS, is_true, schema_name, text},
    operation::{Kind, Operation, kind},
    params,
    problem::{At, Problem},
    schema::rewrite,
    words::Words,
};

/// Schema keywords that the types do not carry.
const DROPPED: [&str; 15] = [
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
    "example",
    "readOnly",
];

/// What progenitor generates.
pub struct Parts {
    /// `types.rs`: what requests and responses consist of.
    pub types: File,
    /// `clients/….rs`: the calls.
    pub client: File,
}

/// Generates the types, and the client that sends and reads them. `closed` are the types that stand in `words.rs`
/// already.
pub fn generate(
    document: &Document,
    surface: &str,
    operations: &[Operation],
    closed: &[Words],
) -> Result<Parts, Problem> {
    let problem = |what: String| Problem {
        file: document.file.clone(),
        at: At::root(),
        what,
        remedy: "rewrite the part of the contract that the message names in a plainer way".to_owned(),
    };
    let projection: OpenAPI = serde_json::from_value(project(document, operations))
        .map_err(|error| problem(format!("The contract does not follow OpenAPI 3.0: {error}")))?;
    let mut settings = GenerationSettings::default();
    settings
        .with_interface(InterfaceStyle::Builder)
        .with_derive("schemars::JsonSchema")
        .with_derive("PartialEq")
        // Equal values are to be equal bytes.
        .with_map_type("::std::collections::BTreeMap");
    for words in closed {
        let path = format!("crate::contract::{surface}::words::{}", words.name());
        let offers = [TypeImpl::Display, TypeImpl::FromStr];
        settings.with_replacement(&words.schema, path, offers.into_iter());
    }
    let tokens = Generator::new(&settings)
        .generate_tokens(&projection)
        .map_err(|error| problem(format!("progenitor generates no types for the contract: {error}")))?;
    Ok(take_apart(tokens, !closed.is_empty()))
}

/// Takes the module of types out of the client.
fn take_apart(tokens: TokenStream, has_words: bool) -> Parts {
    let mut client: File = syn::parse2(tokens).expect("the generator emits Rust");
    let is_types = |item: &Item| matches!(item, Item::Mod(module) if module.ident == "types");
    let place = client.items.iter().position(is_types).expect("progenitor emits the types");
    let mut types = match std::mem::replace(
        &mut client.items[place],
        parse_quote!(
            pub use super::types;
        ),
    ) {
        Item::Mod(module) => module.content.map(|(_, items)| items).unwrap_or_default(),
        _ => Vec::new(),
    };
    if has_words {
        types.insert(
            0,
            parse_quote!(
                pub use super::words::*;
            ),
        );
    }
    let mut types = File { shebang: None, attrs: Vec::new(), items: types };
    builders::prune(&mut types, &client);
    Parts { types, client }
}

/// The contract as progenitor should see it.
fn project(document: &Document, operations: &[Operation]) -> Value {
    let mut root = document.root.clone();
    let schemas = &mut root["components"]["schemas"];
    let mut simplify = |schema: &mut Map<String, Value>| {
        plain(schema);
        null_at_reference(document, schema);
        optional_lists(schema);
    };
    for (_, schema) in schemas.as_object_mut().into_iter().flatten() {
        rewrite(schema, &mut simplify);
        // Its references say it now.
        schema.as_object_mut().and_then(|schema| schema.remove("nullable"));
    }
    for set in operations.iter().flat_map(params::sets) {
        schemas[set.name.as_str()] = set.schema;
        rewrite(&mut schemas[set.name.as_str()], &mut plain);
    }
    if let Some(parameters) = root.pointer_mut("/components/parameters").and_then(Value::as_object_mut) {
        parameters.values_mut().for_each(|parameter| plain_parameter(document, parameter));
    }
    let paths = root.get_mut("paths").and_then(Value::as_object_mut);
    for item in paths.into_iter().flatten().filter_map(|(_, item)| item.as_object_mut()) {
        parameters_of(document, item);
        for method in METHODS {
            if let Some(operation) = item.get_mut(method).and_then(Value::as_object_mut) {
                parameters_of(document, operation);
            }
        }
    }
    root
}

fn parameters_of(document: &Document, owner: &mut Map<String, Value>) {
    let parameters = owner.get_mut("parameters").and_then(Value::as_array_mut);
    parameters.into_iter().flatten().for_each(|parameter| plain_parameter(document, parameter));
}

/// progenitor repeats the key for every element of an array. A comma-separated
/// list must stay one value, so the client takes it as the text that it is.
fn plain_parameter(document: &Document, parameter: &mut Value) {
    let Some(object) = parameter.as_object_mut() else {
        return;
    };
    let Some(schema) = object.get_mut("schema") else {
        return;
    };
    if document.resolve(schema).and_then(kind) == Some(Kind::StringList) {
        *schema = json!({ "type": "string" });
        object.remove("explode");
    } else {
        rewrite(schema, &mut plain);
    }
}

/// Takes from one schema what types cannot say.
fn plain(schema: &mut Map<String, Value>) {
    for keyword in DROPPED {
        schema.remove(keyword);
    }
    if let Some(values) = schema.get_mut("enum").and_then(Value::as_array_mut) {
        // `nullable` says it already, and here a null would become a variant.
        values.retain(|value| !value.is_null());
    }
    if let Some(format) = schema.get("format").and_then(Value::as_str) {
        let kept = matches!(format, "int32" | "int64" | "double");
        if !kept {
            schema.remove("format");
        }
    }
}

/// A nullable component would become a newtype around an `Option` of an invented
/// inner type. With the null moved to the references, they become an `Option` of
/// the component. The idiom for "this or null" means the same and ends the same.
fn null_at_reference(document: &Document, schema: &mut Map<String, Value>) {
    let whole = Value::Object(schema.clone());
    let nullable = |name| document.schema(name).is_some_and(|target| is_true(target, "nullable"));
    if schema_name(&whole).is_some_and(nullable) {
        *schema =
            Map::from_iter([("nullable".to_owned(), json!(true)), ("oneOf".to_owned(), json!([whole]))]);
    } else if let Some(only) = nullable_idiom(schema) {
        schema.remove("allOf");
        schema.insert("oneOf".to_owned(), json!([only]));
    }
}

/// An optional list or map would become one that is left out when it is empty. As
/// an `Option` it can be there and empty, which is something else: stops that were
/// asked for, of a load that has none.
fn optional_lists(schema: &mut Map<String, Value>) {
    let required: Vec<_> = schema.get("required").and_then(Value::as_array).cloned().unwrap_or_default();
    let properties = schema.get_mut("properties").and_then(Value::as_object_mut);
    for (name, property) in properties.into_iter().flatten() {
        let holds_many = matches!(text(property, "type"), Some("array" | "object"));
        if holds_many && property.get("default").is_none() && !required.contains(&json!(name)) {
            property["nullable"] = json!(true);
        }
    }
}

/// The reference inside the idiom, which may have been rewritten already.
fn nullable_idiom(schema: &Map<String, Value>) -> Option<Value> {
    let only = schema.get("allOf")?.as_array()?.first()?;
    Some(only.pointer("/oneOf/0").unwrap_or(only).clone())
}
