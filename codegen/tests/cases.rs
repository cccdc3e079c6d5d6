//! Each folder under `cases/` is a contract and what must come of it: files in
//! `expected/`, or the problems in `expected-error.txt`.
//!
//! `UPDATE=1 cargo test -p trailflow-codegen` rewrites what is expected; review
//! the diff. Of the types and the client, which are long and mostly progenitor's
//! affair, only the shapes are kept, together in `types.rs`.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use trailflow_codegen::{Generated, generate};

const ERROR: &str = "expected-error.txt";

#[test]
fn contracts_become_what_their_cases_expect() {
    #[expect(clippy::disallowed_methods, reason = "a switch for those who change the cases")]
    let update = std::env::var_os("UPDATE").is_some();
    let mut failures = Vec::new();
    for case in cases() {
        let actual = outcome(&case);
        if update {
            rewrite(&case, &actual);
        }
        let expected = expected(&case);
        for (file, text) in &actual {
            match expected.get(file) {
                None => failures.push(format!("{}: nothing expected of {file}:\n{text}", case.display())),
                Some(expected) if expected != text => {
                    failures.push(format!("{}/{file} differs from what came of it:\n{text}", case.display()))
                }
                Some(_) => {}
            }
        }
        for file in expected.keys().filter(|file| !actual.contains_key(*file)) {
            failures.push(format!("{}: {file} is expected and did not come", case.display()));
        }
    }
    assert!(failures.is_empty(), "{}\n(UPDATE=1 rewrites what is expected)", failures.join("\n"));
}

#[test]
fn equal_contracts_give_equal_bytes_and_are_written_once() {
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join("written-once");
    let _ = fs::remove_dir_all(&dir);
    let contract = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/idempotent-write/contract.yaml");
    let once = generate(&contract, "partner").expect("a sound contract");
    let again = generate(&contract, "partner").expect("a sound contract");
    assert_eq!(once.files, again.files);
    assert_eq!(once.write_if_changed(&dir).expect("writable").len(), 6);
    assert!(again.write_if_changed(&dir).expect("writable").is_empty());
    fs::write(dir.join("partner/policy.rs"), "edited").expect("writable");
    let repaired = again.write_if_changed(&dir).expect("writable");
    assert_eq!(repaired, [dir.join("partner/policy.rs")]);
}

#[test]
fn a_contract_that_is_not_there_is_a_problem() {
    let problems = generate(Path::new("nowhere/openapi.yaml"), "partner").expect_err("no contract");
    assert!(problems.to_string().starts_with("openapi.yaml: #\n  The contract cannot be read"));
}

/// The folders of all cases, sorted.
fn cases() -> Vec<PathBuf> {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut cases: Vec<_> =
        fs::read_dir(dir).expect("cases").map(|entry| entry.expect("an entry").path()).collect();
    cases.sort();
    cases
}

/// File names, relative to the case, and their texts.
fn outcome(case: &Path) -> BTreeMap<String, String> {
    match generate(&case.join("contract.yaml"), "partner") {
        Ok(generated) => files(&generated),
        Err(problems) => BTreeMap::from([(ERROR.to_owned(), format!("{problems}\n"))]),
    }
}

fn files(generated: &Generated) -> BTreeMap<String, String> {
    let client = generated.files.iter().find(|(name, _)| name == "clients/partner.rs");
    let (_, client) = client.expect("a client");
    let kept = |(name, text): &(String, String)| {
        let name = name.strip_prefix("partner/")?;
        let text = match name {
            // The contract itself is not worth a copy in each case.
            "openapi.json" => return None,
            "types.rs" => shapes(text, client),
            _ => text.clone(),
        };
        Some((format!("expected/{name}"), text))
    };
    generated.files.iter().filter_map(kept).collect()
}

fn expected(case: &Path) -> BTreeMap<String, String> {
    let mut expected = BTreeMap::new();
    if let Ok(text) = fs::read_to_string(case.join(ERROR)) {
        expected.insert(ERROR.to_owned(), text);
    }
    for entry in fs::read_dir(case.join("expected")).into_iter().flatten() {
        let path = entry.expect("an entry").path();
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        expected.insert(format!("expected/{name}"), fs::read_to_string(&path).expect("text"));
    }
    expected
}

fn rewrite(case: &Path, actual: &BTreeMap<String, String>) {
    let _ = fs::remove_dir_all(case.join("expected"));
    let _ = fs::remove_file(case.join(ERROR));
    for (file, text) in actual {
        let path = case.join(file);
        fs::create_dir_all(path.parent().expect("a folder")).expect("writable");
        fs::write(path, text).expect("writable");
    }
}

/// The structs and enums of the types, and the operations' builders, without
/// documentation and derives.
fn shapes(types: &str, client: &str) -> String {
    let [types, client] = [types, client].map(|code| syn::parse_file(code).expect("Rust"));
    let builders = client.items.into_iter().filter_map(|item| match item {
        syn::Item::Mod(module) if module.ident == "builder" => module.content,
        _ => None,
    });
    let builders = builders.flat_map(|(_, items)| items);
    let items = types.items.into_iter().chain(builders).filter_map(shape).collect();
    prettyplease::unparse(&syn::File { shebang: None, attrs: Vec::new(), items })
}

fn shape(mut item: syn::Item) -> Option<syn::Item> {
    let plain = |attrs: &mut Vec<syn::Attribute>| attrs.retain(|attr| attr.path().is_ident("serde"));
    match &mut item {
        syn::Item::Struct(item) => {
            plain(&mut item.attrs);
            item.fields.iter_mut().for_each(|field| plain(&mut field.attrs));
        }
        syn::Item::Enum(item) => {
            plain(&mut item.attrs);
            item.variants.iter_mut().for_each(|variant| plain(&mut variant.attrs));
        }
        _ => return None,
    }
    Some(item)
}
