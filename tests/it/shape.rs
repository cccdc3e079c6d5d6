//! The shape of the code: small files, and imports that point one way.

use std::fs;
use std::path::{Path, PathBuf};

/// A file that is longer is two things in one.
const LINES: usize = 400;

/// What a folder of `src` must not name: a request flows endpoint → gate → service → store and never
/// back up, services know no SQL, and what lies lowest knows nobody.
const FORBIDDEN: &[(&str, &[&str])] = &[
    ("domain", &["crate::store", "crate::gate", "crate::services", "crate::http", "sea_orm"]),
    ("http", &["crate::store", "crate::gate", "crate::services", "crate::surfaces", "sea_orm"]),
    ("store", &["crate::gate::", "crate::services", "crate::http", "crate::surfaces", "crate::operations"]),
    ("limits", &["crate::store", "crate::gate", "crate::services", "crate::surfaces"]),
    ("services", &["sea_orm", "crate::operations", "crate::limits"]),
    ("operations", &["sea_orm", "crate::limits"]),
    ("gate", &["crate::services", "crate::operations"]),
    ("dispatch", &["crate::app"]),
    // It decides by what it is told: no tasks, no database, no clock.
    ("dispatch/core", &["tokio", "async", "sea_orm", "crate::clock", "crate::telemetry"]),
];

#[test]
fn files_are_small() {
    let long: Vec<_> =
        ["src", "codegen/src", "guard/src", "migrations/src", "tests", "codegen/tests", "guard/tests"]
            .into_iter()
            .flat_map(rust_files)
            .filter(|path| !path.components().any(|part| part.as_os_str() == "cases"))
            .map(|path| (fs::read_to_string(&path).unwrap().lines().count(), path))
            .filter(|(lines, _)| *lines > LINES)
            .collect();
    assert!(long.is_empty(), "longer than {LINES} lines: {long:#?}");
}

#[test]
fn imports_point_one_way() {
    let mut wrong = Vec::new();
    for (folder, forbidden) in FORBIDDEN {
        for path in rust_files(&format!("src/{folder}")) {
            let text = fs::read_to_string(&path).unwrap();
            let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
            for (number, line) in code.enumerate() {
                if let Some(what) = forbidden.iter().find(|what| line.contains(**what)) {
                    wrong.push(format!("{}:{}: {what}", path.display(), number + 1));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "imports that point the wrong way:\n{}", wrong.join("\n"));
}

fn rust_files(folder: &str) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                files.push(path);
            }
        }
    }
    files
}
