//! From contract to code.
//!
//! A contract is read ([`document`]), refused if generated code could not fulfil it ([`lint`]), and converted to one
//! intermediate form ([`operation`]). From this form an API's files are generated; the table shows their paths under
//! `generated/`:
//!
//! | File | By | What |
//! |---|---|---|
//! | `SURFACE/words.rs` | [`words`] | the contract's enums |
//! | `SURFACE/types.rs` | [`types`], progenitor | the types of requests and responses |
//! | `SURFACE/policy.rs` | [`policy`] | the gate's requirements for each operation |
//! | `SURFACE/endpoints.rs` | [`endpoints`], [`routes`] | service traits and dropshot endpoints |
//! | `SURFACE/PROCESS_endpoints.rs` | [`endpoints`], [`routes`] | the same for tags that another process serves |
//! | `SURFACE/schemas.json` | [`schemas`] | JSON Schemas for the validators |
//! | `SURFACE/openapi.json` | | the contract itself, as JSON |
//! | `clients/SURFACE.rs` | the same | the typed client |
//! | `clients/SURFACE_types.rs` | the same, [`open`] | types of a client whose server may be newer |
//!
//! The build script calls [`generate`] for each contract and writes what
//! changed. Equal contracts give equal bytes.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

mod builders;
mod client;
pub mod deprecation;
pub mod document;
mod endpoints;
mod lint;
mod names;
mod open;
pub mod operation;
mod params;
mod policy;
pub mod problem;
mod projection;
mod routes;
mod schema;
mod schemas;
pub mod shared;
mod source;
mod traits;
mod types;
mod words;

pub use document::Document;
pub use problem::{Problem, Problems};

use shared::Shared;

/// The generated files of one API.
#[derive(Debug, Clone)]
pub struct Generated {
    /// Paths under `generated/`, and contents.
    pub files: Vec<(String, String)>,
}

/// The APIs whose callers change only their own organization's data: the gate holds the transaction.
const OF_ONE_ORGANIZATION: [&str; 1] = ["partner"];

/// Payloads that an API keeps as the JSON text that it made when they changed: their services return that text.
const RENDERED: [(&str, &str); 1] = [("partner", "Load")];

/// APIs whose contract shares definitions with another contract in the same folder: shared definitions are generated
/// once, for the other API.
const SHARING: [(&str, (&str, &str)); 1] = [("operator", ("openapi.yaml", "partner"))];

/// Tags of a contract that another process serves, with its own listener: what its endpoints' file begins with, and the
/// module that is its gate. Types and policies are the contract's.
const SERVED_ELSEWHERE: [(&str, &str, (&str, &str)); 1] =
    [("operator", "Status", ("status", "crate::status::staff"))];

/// Generates the code for the contract at a path, or says all that is wrong with it.
pub fn generate(contract: &Path, api: &str) -> Result<Generated, Problems> {
    let document = Document::read(contract)?;
    lint::check(&document)?;
    let mut operations = operation::collect(&document, OF_ONE_ORGANIZATION.contains(&api));
    for operation in &mut operations {
        operation.rendered = operation.shape.item().is_some_and(|item| RENDERED.contains(&(api, item)));
    }
    let words = words::collect(&document);
    let shared = match SHARING.iter().find(|(sharing, _)| *sharing == api) {
        Some((_, (file, other))) => {
            Shared::with(&document, &Document::read(&contract.with_file_name(file))?, other)
        }
        None => Shared::default(),
    };
    let ours = |docs: &str, tokens| source::of_tokens(&document.file, docs, tokens);
    let of_api = |name: &str, content: String| (format!("{api}/{name}"), content);
    let mut files = types::generate(&document, api, &operations, &words, &shared)?;
    files.extend([
        of_api(
            "policy.rs",
            ours("What the gate asks of each operation.", policy::generate(&document, &operations)),
        ),
        of_api("schemas.json", schemas::generate(&document, &operations)),
        of_api("openapi.json", format!("{:#}\n", document.root)),
    ]);
    if !words.is_empty() {
        let words = words::generate(&document, &words, &shared, types::is_open(api));
        files.push(of_api("words.rs", words));
    }
    let (elsewhere, own): (Vec<_>, Vec<_>) =
        operations.into_iter().partition(|operation| is_served_elsewhere(api, &operation.tag));
    let docs = "What services implement, and the endpoints that call it.";
    let gate = format!("crate::gate::{api}");
    files.push(of_api("endpoints.rs", ours(docs, endpoints::generate(&document, &gate, &own))));
    for (_, tag, (name, gate)) in SERVED_ELSEWHERE.iter().filter(|(of, ..)| *of == api) {
        let operations: Vec<_> =
            elsewhere.iter().filter(|operation| operation.tag == *tag).cloned().collect();
        let content = ours(docs, endpoints::generate(&document, gate, &operations));
        files.push(of_api(&format!("{name}_endpoints.rs"), content));
    }
    Ok(Generated { files })
}

/// Whether another process than the API's serves the tag.
fn is_served_elsewhere(api: &str, tag: &str) -> bool {
    SERVED_ELSEWHERE.iter().any(|(of, other, _)| *of == api && *other == tag)
}

impl Generated {
    /// Writes the files whose content differs, under `dir`, and returns their paths. An unchanged tree is not
    /// touched, so a fresh checkout builds on a read-only disk.
    pub fn write_if_changed(&self, dir: &Path) -> io::Result<Vec<PathBuf>> {
        let mut written = Vec::new();
        for (name, content) in &self.files {
            let path = dir.join(name);
            if fs::read(&path).is_ok_and(|present| present == content.as_bytes()) {
                continue;
            }
            fs::create_dir_all(path.parent().unwrap_or(dir))?;
            fs::write(&path, content)?;
            written.push(path);
        }
        Ok(written)
    }
}
