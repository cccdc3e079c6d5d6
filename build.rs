//! Contracts to code: `openapi.yaml` and `operator.yaml` to `generated/`.
//!
//! Generated code is checked in and reviewed as a diff. So only files whose content differs are
//! written, and a fresh checkout builds without writing.

use std::path::Path;
use std::process::ExitCode;

/// Each contract and the API that it describes.
const CONTRACTS: [(&str, &str); 2] = [("openapi.yaml", "partner"), ("operator.yaml", "operator")];
const GENERATED: &str = "generated";

fn main() -> ExitCode {
    // The generated files count too: the next build reverts manual edits.
    println!("cargo::rerun-if-changed={GENERATED}");
    for (contract, _) in CONTRACTS {
        println!("cargo::rerun-if-changed={contract}");
    }
    let mut refused = false;
    for (contract, api) in CONTRACTS {
        match trailflow_codegen::generate(Path::new(contract), api) {
            Ok(generated) => {
                if let Err(error) = generated.write_if_changed(Path::new(GENERATED)) {
                    eprintln!("{GENERATED}/{api} cannot be written: {error}");
                    refused = true;
                }
            }
            Err(problems) => {
                let count = problems.0.len();
                eprintln!("{contract} cannot be served as it stands; problems: {count}\n\n{problems}\n");
                refused = true;
            }
        }
    }
    if refused { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}
