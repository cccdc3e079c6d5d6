//! Contracts to code: `openapi.yaml` and `operator.yaml` to `generated/`.
//!
//! Generated code is checked in and reviewed as a diff. So only files whose content differs are
//! written, and a fresh checkout builds without writing.
//!
//! A release also learns its commit, for `trailflow --version`. Other builds do not: each commit would compile the
//! whole program anew.

use std::path::Path;
use std::process::{Command, ExitCode};

/// Each contract and the API that it describes.
const CONTRACTS: [(&str, &str); 2] = [("openapi.yaml", "partner"), ("operator.yaml", "operator")];
const GENERATED: &str = "generated";

fn main() -> ExitCode {
    // The generated files count too: the next build reverts manual edits.
    println!("cargo::rerun-if-changed={GENERATED}");
    for (contract, _) in CONTRACTS {
        println!("cargo::rerun-if-changed={contract}");
    }
    tell_commit();
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

/// Sets `TRAILFLOW_COMMIT` for the program: as given to the build, or as git tells. Without either (a tarball has no
/// history), it stays unset.
#[expect(
    clippy::disallowed_methods,
    reason = "a build has no settings but these variables of cargo and its caller"
)]
fn tell_commit() {
    println!("cargo::rerun-if-env-changed=TRAILFLOW_COMMIT");
    if std::env::var("TRAILFLOW_COMMIT").is_ok() || std::env::var("PROFILE").as_deref() != Ok("release") {
        return;
    }
    let git = |arguments: &[&str]| {
        let output =
            Command::new("git").args(arguments).output().ok().filter(|output| output.status.success())?;
        Some(String::from_utf8(output.stdout).ok()?.trim().to_owned())
    };
    // A tarball may be unpacked inside another repository, whose commit is not its own.
    let own = git(&["ls-files", "--error-unmatch", "operator.yaml"]).is_some();
    if let Some(commit) = git(&["rev-parse", "--short=10", "HEAD"]).filter(|_| own) {
        println!("cargo::rustc-env=TRAILFLOW_COMMIT={commit}");
        for file in ["HEAD", "logs/HEAD"] {
            if let Some(path) =
                git(&["rev-parse", "--git-path", file]).filter(|path| Path::new(path).exists())
            {
                println!("cargo::rerun-if-changed={path}");
            }
        }
    }
}
