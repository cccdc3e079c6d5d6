//! The shape of the house: small files, imports that point down, no circles, and a type's own functions in one place.

mod house;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use house::{House, Module, circles};

/// A file that is longer is two things in one.
const LINES: usize = 400;
/// The median: most files are read in one go.
const USUAL_LINES: usize = 120;

/// Everything that people write and read as code.
const FOLDERS: &[&str] = &[
    "src",
    "codegen/src",
    "codegen/tests",
    "guard/src",
    "guard/tests",
    "migrations/src",
    "tests",
    "scripts",
    "examples",
    "sdk/generator",
    "sdk/postman",
    "sdk/python/src/trailflow",
    "sdk/python/tests",
    "sdk/typescript/src",
    "sdk/typescript/test",
    "sdk/unreliable",
];

/// The rooms of `src`, the ground first: each imports only from floors below its own.
const FLOORS: &[&[&str]] = &[
    &["batcher", "clock", "contract", "documents", "error", "mail", "status_feed", "tasks"],
    &["traces"],
    &["domain", "limits"],
    &["http", "secrets", "store", "webhooks"],
    &["telemetry"],
    &["config", "keys", "requests"],
    &["dispatch", "mailing"],
    &["app"],
    &["use_cases"],
    &["gate"],
    &["apis"],
    &["portal", "site"],
    &["status"],
    &["demo", "server"],
    &["cli"],
];

/// Arrows that run up, or close a circle, and are to go.
const STILL: &[(&str, &str)] = &[];

/// What a room must not name although it is below: rules know no SQL, and do not count requests.
const FORBIDDEN: &[(&str, &[&str])] = &[
    ("domain", &["sea_orm"]),
    ("http", &["sea_orm"]),
    ("use_cases", &["sea_orm", "crate::app", "crate::http", "crate::gate", "crate::limits", "crate::apis"]),
    ("apis", &["sea_orm", "crate::limits"]),
    ("portal", &["sea_orm", "crate::limits", "crate::gate"]),
    // It decides by what it is told: no tasks, no database, no clock.
    ("dispatch/core", &["tokio", "async", "sea_orm", "crate::clock", "crate::telemetry"]),
];

/// Types whose functions stand in several files. The handles on the database: with a table's queries.
const SPREAD: &[&str] = &["StatusStore", "Store"];

#[test]
fn files_are_small() {
    let files = FOLDERS.iter().flat_map(|folder| files(folder, &["rs", "py", "ts", "sh", "java", "go"]));
    let files = files.map(|path| path.strip_prefix(repository()).unwrap().to_owned()).filter(|path| {
        !path.iter().any(|part| matches!(part.to_str(), Some("cases" | "generated" | "node_modules")))
    });
    let lines = |path: &Path| fs::read_to_string(repository().join(path)).unwrap().lines().count();
    let mut lengths: Vec<(usize, PathBuf)> = files.map(|path| (lines(&path), path)).collect();
    lengths.sort_unstable();
    let long: Vec<_> = lengths.iter().filter(|(lines, _)| *lines > LINES).collect();
    assert!(long.is_empty(), "longer than {LINES} lines: {long:#?}");
    let (median, _) = lengths[lengths.len() / 2];
    assert!(median <= USUAL_LINES, "half of the files have more than {median} lines");
}

#[test]
fn imports_point_down() {
    let house = House::read("src");
    let arrows = without_those_that_go(house.arrows());
    let floor = |module: &Module| {
        let room = module.first()?;
        let floor = FLOORS.iter().position(|floor| floor.contains(&room.as_str()));
        Some(floor.unwrap_or_else(|| panic!("{room} is on no floor; see FLOORS")))
    };
    let up = arrows.iter().flat_map(|(from, to)| to.iter().map(move |to| (*from, *to)));
    let up = up.filter(|(from, to)| from.first() != to.first());
    // The crate's own file stands above all.
    let up: Vec<_> = up
        .filter(|(from, to)| floor(from).is_some_and(|above| floor(to).is_none_or(|below| below >= above)))
        .map(|(from, to)| format!("{} -> {}", from.join("::"), to.join("::")))
        .collect();
    assert!(up.is_empty(), "imports that point up:\n{}", up.join("\n"));
}

#[test]
fn no_circle_is_larger_than_two_files() {
    for folder in ["src", "codegen/src", "guard/src", "migrations/src"] {
        let house = House::read(folder);
        let arrows = house.arrows();
        let found = circles(&if folder == "src" { without_those_that_go(arrows) } else { arrows });
        assert!(found.is_empty(), "circles of {folder}: {found:#?}");
    }
}

/// The walks that the crate's story tells: short, complete in the imports, and never back to where they began.
#[test]
fn a_request_and_its_event_take_few_files() {
    let story = fs::read_to_string(repository().join("src/lib.rs")).unwrap();
    let steps: Vec<_> =
        story.lines().filter_map(|line| line.strip_prefix("//! ")?.split_once(". `")).collect();
    let walks: Vec<&[(&str, &str)]> = steps.chunk_by(|_, (number, _)| *number != "1").collect();
    assert_eq!(walks.len(), 2, "{steps:?}");
    let house = House::read("src");
    let arrows = house.arrows();
    for (walk, most) in walks.into_iter().zip([20, 10]) {
        assert!(walk.len() <= most, "{} files", walk.len());
        let files: Vec<_> = walk.iter().map(|(_, step)| step.split_once('`').unwrap().0).collect();
        files.iter().for_each(|file| assert!(repository().join(file).is_file(), "there is no {file}"));
        let modules: Vec<_> =
            files.iter().filter_map(|file| file.strip_prefix("src/")).map(house::named).collect();
        // The endpoint, which is generated, names the adapter's trait and the gate. A change and its event meet in the
        // database, not in an import.
        let begins = if most == 20 { 0..2 } else { 1..2 };
        let reached: BTreeSet<_> =
            modules[begins.clone()].iter().flat_map(|begin| house::all_reached(&arrows, begin)).collect();
        for module in &modules[begins.end..] {
            // A function of the store's handle is called, not imported.
            let is_called = module.join("::") == "store::transaction::begin";
            assert!(is_called || reached.contains(module), "{} is not reached", module.join("::"));
            let back = house::all_reached(&arrows, module);
            let back = modules[begins.clone()].iter().find(|begin| back.contains(begin));
            assert!(back.is_none(), "{} leads back to {back:?}", module.join("::"));
        }
    }
}

#[test]
fn rules_name_no_tools() {
    let mut wrong = Vec::new();
    for (folder, forbidden) in FORBIDDEN {
        for path in files(&format!("src/{folder}"), &["rs"]) {
            let text = fs::read_to_string(&path).unwrap();
            let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
            for (number, line) in code.enumerate() {
                if let Some(what) = forbidden.iter().find(|what| line.contains(**what)) {
                    wrong.push(format!("{}:{}: {what}", path.display(), number + 1));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_type_s_own_functions_stand_in_one_file() {
    let mut spread = BTreeSet::new();
    for folder in ["src", "codegen/src", "guard/src", "migrations/src"] {
        let mut homes: BTreeMap<String, BTreeSet<PathBuf>> = BTreeMap::new();
        let mut defined: BTreeMap<String, BTreeSet<PathBuf>> = BTreeMap::new();
        for path in files(folder, &["rs"]) {
            for line in fs::read_to_string(&path).unwrap().lines() {
                if let Some(name) = inherent(line) {
                    homes.entry(name).or_default().insert(path.clone());
                }
                if let Some(name) = definition(line) {
                    defined.entry(name).or_default().insert(path.clone());
                }
            }
        }
        // Two files may each have a type of this name; a file without one has another file's.
        let is_away = |name: &str, path: &PathBuf| {
            defined.get(name).is_some_and(|files| !files.contains(path)) && homes[name].len() > 1
        };
        spread.extend(
            homes
                .iter()
                .filter(|(name, paths)| paths.iter().any(|path| is_away(name, path)))
                .map(|(name, _)| name.clone()),
        );
    }
    let expected = SPREAD.iter().map(|name| (*name).to_owned()).collect();
    assert_eq!(spread, expected, "types whose functions stand in several files");
}

/// The type that an `impl` line gives functions of its own.
fn inherent(line: &str) -> Option<String> {
    let rest = line.strip_prefix("impl")?;
    let rest = if rest.starts_with('<') { rest.split_once("> ")?.1 } else { rest.strip_prefix(' ')? };
    let name: String = rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
    (!rest.contains(" for ") && !name.is_empty()).then_some(name)
}

fn definition(line: &str) -> Option<String> {
    let rest = ["struct ", "enum "].iter().find_map(|word| line.split_once(word).map(|(_, rest)| rest))?;
    Some(rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect())
}

/// The arrows but for those that are to go. One that is gone must leave the list, too.
fn without_those_that_go<'a>(
    mut arrows: BTreeMap<&'a Module, BTreeSet<&'a Module>>,
) -> BTreeMap<&'a Module, BTreeSet<&'a Module>> {
    for (from, to) in STILL {
        let gone = arrows.iter_mut().filter(|(file, _)| file.join("::") == *from);
        let gone: usize = gone
            .map(|(_, named)| {
                let before = named.len();
                named.retain(|file| file.join("::") != *to);
                before - named.len()
            })
            .sum();
        assert!(gone > 0, "{from} does not import {to} any more: take it out of STILL");
    }
    arrows
}

fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The files below a folder whose names end in one of these.
fn files(folder: &str, ends: &[&str]) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![repository().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| ends.iter().any(|wanted| end == *wanted)) {
                files.push(path);
            }
        }
    }
    files
}
