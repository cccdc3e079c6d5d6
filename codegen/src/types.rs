//! The types of an API, and the file of each.
//!
//! An enum is closed in `words.rs`, for checking requests and writing responses. Definitions shared with another
//! contract come from that one. A client whose server may be newer has open types: all types with an enum are
//! generated again for it, and the others are the server's.

use crate::{
    client::{self, Elsewhere, Parts},
    document::Document,
    open,
    operation::Operation,
    problem::Problem,
    shared::{Shared, without_words},
    source,
    words::Words,
};

/// The APIs whose client this program contains, for servers that may be newer than it.
const OPEN: [&str; 1] = ["operator"];

/// Whether the client has open types.
pub fn is_open(api: &str) -> bool {
    OPEN.contains(&api)
}

/// Generates the types and the client of an API: paths, and contents.
pub fn generate(
    document: &Document,
    api: &str,
    operations: &[Operation],
    words: &[Words],
    shared: &Shared,
) -> Result<Vec<(String, String)>, Problem> {
    let is_word = |schema: &&String| words.iter().any(|words| words.schema == **schema);
    let elsewhere = Elsewhere {
        types: (shared.api.clone(), shared.schemas.iter().filter(|name| !is_word(name)).cloned().collect()),
        words: (api.to_owned(), words.to_vec()),
    };
    let rust = |docs: &str, file: &syn::File| source::module(&document.file, docs, file);
    let types = |types| (format!("{api}/types.rs"), rust("What requests and responses consist of.", &types));
    let client = |client| (format!("clients/{api}.rs"), rust("The typed client.", &client));
    if !is_open(api) {
        let Parts { types: own, client: mut calls } = client::of_server(document, operations, &elsewhere)?;
        calls.items.insert(
            0,
            syn::parse_quote!(
                pub use super::types;
            ),
        );
        return Ok(vec![client(calls), types(own)]);
    }
    let own = client::of_server_alone(document, operations, &elsewhere)?;
    let Parts { types: mut opened, client: mut calls } =
        client::of_client(document, &held_by_server(document, api, operations))?;
    open::open(&mut opened);
    let path = format!("{api}_types.rs");
    calls.items.insert(0, syn::parse_quote!(#[path = #path] pub mod types;));
    let opened = rust("What the client sends, and what it reads, also from a newer server.", &opened);
    Ok(vec![client(calls), types(own), (format!("clients/{path}"), opened)])
}

/// The types that an open client shares with its server: those without an enum. Bodies have builders, and are the
/// client's own.
fn held_by_server(document: &Document, api: &str, operations: &[Operation]) -> Elsewhere {
    let is_body = |name: &String| operations.iter().any(|operation| operation.body.as_ref() == Some(name));
    let names = without_words(document).into_iter().filter(|name| !is_body(name)).collect();
    Elsewhere { types: (api.to_owned(), names), words: (api.to_owned(), Vec::new()) }
}
