//! From contract to code.
//!
//! A contract is read ([`document`]), refused if the code that would come of it
//! could not keep its word ([`lint`]), and brought into one intermediate form
//! ([`operation`]). From there five files are generated per surface:
//!
//! | File | By | What |
//! |---|---|---|
//! | `client.rs` | [`client`], progenitor | types and typed client |
//! | `policy.rs` | [`policy`] | what the gate asks of each operation |
//! | `endpoints.rs` | [`endpoints`], [`routes`] | service traits and dropshot endpoints |
//! | `schemas.json` | [`schemas`] | JSON Schemas for the validators |
//! | `openapi.json` | | the contract itself, as JSON |
//!
//! The build script calls [`generate`] for each contract and writes what
//! changed. Equal contracts give equal bytes.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

pub mod client;
pub mod deprecation;
pub mod document;
pub mod endpoints;
pub mod lint;
pub mod open;
pub mod operation;
pub mod params;
pub mod policy;
pub mod problem;
pub mod routes;
pub mod schema;
pub mod schemas;
mod source;
mod traits;

pub use document::Document;
pub use problem::{Problem, Problems};

/// The generated files of one surface.
#[derive(Debug, Clone)]
pub struct Generated {
    /// The surface's name, which is also the name of its folder.
    pub surface: String,
    /// File names and contents.
    pub files: Vec<(&'static str, String)>,
}

/// The surfaces whose client this program has, for servers that may be newer than it.
const OPEN: [&str; 1] = ["operator"];

/// Generates the code for the contract at a path, or says all that is wrong with it.
pub fn generate(contract: &Path, surface: &str) -> Result<Generated, Problems> {
    let document = Document::read(contract)?;
    lint::check(&document)?;
    let operations = operation::collect(&document);
    let rust = |docs: &str, tokens| source::module(&document.file, docs, tokens);
    let mut client = client::generate(&document, &operations)?;
    if OPEN.contains(&surface) {
        client = open::open(client);
    }
    let endpoints = endpoints::generate(&document, surface, &operations);
    let policy = policy::generate(&document, &operations);
    let files = vec![
        ("client.rs", rust("Types and typed client.", client)),
        (
            "endpoints.rs",
            source::spaced(&rust("What services implement, and the endpoints that call it.", endpoints)),
        ),
        ("policy.rs", source::spaced(&rust("What the gate asks of each operation.", policy))),
        ("schemas.json", schemas::generate(&document, &operations)),
        ("openapi.json", format!("{:#}\n", document.root)),
    ];
    Ok(Generated { surface: surface.to_owned(), files })
}

impl Generated {
    /// Writes the files whose content differs into the surface's folder under
    /// `dir`, and returns which those were. An unchanged tree is not touched, so
    /// a fresh checkout builds on a read-only disk.
    pub fn write_if_changed(&self, dir: &Path) -> io::Result<Vec<PathBuf>> {
        let folder = dir.join(&self.surface);
        let mut written = Vec::new();
        for (name, content) in &self.files {
            let path = folder.join(name);
            if fs::read(&path).is_ok_and(|present| present == content.as_bytes()) {
                continue;
            }
            fs::create_dir_all(&folder)?;
            fs::write(&path, content)?;
            written.push(path);
        }
        Ok(written)
    }
}
