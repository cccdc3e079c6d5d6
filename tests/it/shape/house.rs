//! The files of one crate, and which of them names something of which.
//!
//! Read as text: paths that begin with `crate`, `super` or `self`, in imports and in the middle of code, and bare
//! names of child modules in imports. A name that is handed on (`pub use`) counts for the file that defines it.
//! Generated code and unit tests do not count.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// A module by its path below the crate; empty for the crate itself.
pub type Module = Vec<String>;

/// One crate.
pub struct House {
    /// The code of every module that is a file.
    code: BTreeMap<Module, String>,
    /// What the imports of a module call something, and where that is.
    names: BTreeMap<Module, BTreeMap<String, Module>>,
}

impl House {
    /// Reads the crate whose sources are in this folder.
    pub fn read(folder: &str) -> House {
        let root = super::repository().join(folder);
        let mut code = BTreeMap::new();
        for path in rust_files(folder) {
            let module = module_of(path.strip_prefix(&root).unwrap());
            // A program's first file names its library by the library's own name.
            if module != ["main"] {
                code.insert(module, product_code(&path));
            }
        }
        let mut house = House { code, names: BTreeMap::new() };
        let names = house.code.iter().map(|(module, code)| (module.clone(), house.imports(module, code)));
        house.names = names.collect();
        house
    }

    /// Every arrow: a file, and the files that it names something of.
    ///
    /// What a folder has in common stands in its `mod.rs`, which its files may name.
    pub fn arrows(&self) -> BTreeMap<&Module, BTreeSet<&Module>> {
        let arrows = self.code.iter().map(|(module, code)| {
            let named = paths_in(code).into_iter().filter_map(|path| absolute(module, path));
            let named = named.chain(self.names[module].values().cloned());
            let files = named.filter_map(|path| self.file_of(&path, 0));
            (module, files.filter(|file| !module.starts_with(file)).collect())
        });
        arrows.collect()
    }

    /// Where an import's names are, as far as they are of this crate.
    fn imports(&self, module: &Module, code: &str) -> BTreeMap<String, Module> {
        let mut names = BTreeMap::new();
        let starts = code.match_indices("use ").filter(|(at, _)| is_start_of_word(code, *at));
        for (at, _) in starts {
            let (paths, _) = tree(code, at + "use ".len());
            for Named { path, name } in paths {
                let is_child = self.code.contains_key(&[module.as_slice(), &path[..1]].concat());
                let target =
                    if is_child { Some([module.as_slice(), &path].concat()) } else { absolute(module, path) };
                if let Some(target) = target.filter(|target| !target.is_empty()) {
                    names.insert(name.unwrap_or_else(|| target[target.len() - 1].clone()), target);
                }
            }
        }
        names
    }

    /// The file that defines what a path names.
    fn file_of(&self, path: &[String], handed_on: usize) -> Option<&Module> {
        let depth = (0..=path.len()).rev().find(|depth| self.code.contains_key(&path[..*depth]))?;
        let (file, _) = self.code.get_key_value(&path[..depth])?;
        let further = path.get(depth).and_then(|name| self.names[file].get(name));
        match further {
            Some(target) if target != path && handed_on < 8 => {
                let rest = [target.as_slice(), &path[depth + 1..]].concat();
                self.file_of(&rest, handed_on + 1)
            }
            _ => Some(file),
        }
    }
}

/// A path as it is written, and what it is called from there on.
struct Named {
    path: Module,
    name: Option<String>,
}

/// All paths that begin with `crate`, `super` or `self`.
fn paths_in(code: &str) -> Vec<Module> {
    let starts = ["crate::", "super::", "self::"].into_iter().flat_map(|start| code.match_indices(start));
    let starts = starts.filter(|(at, _)| is_start_of_word(code, *at));
    starts.flat_map(|(at, _)| tree(code, at).0).map(|named| named.path).collect()
}

fn is_start_of_word(code: &str, at: usize) -> bool {
    !code[..at].ends_with(|before: char| before.is_alphanumeric() || matches!(before, '_' | ':' | '$'))
}

/// Reads a path or a tree of paths (`a::{b, c::d as e}`); returns the paths, and where the tree ends.
fn tree(code: &str, mut at: usize) -> (Vec<Named>, usize) {
    let mut path = Module::new();
    loop {
        at = skip(code, at, char::is_whitespace);
        if code[at..].starts_with('{') {
            let mut all = Vec::new();
            at += 1;
            loop {
                at = skip(code, at, |c| c.is_whitespace() || c == ',');
                let (inner, end) = tree(code, at);
                if end == at {
                    return (all, at + 1);
                }
                at = end;
                all.extend(inner.into_iter().map(|inner| Named {
                    path: path.iter().cloned().chain(inner.path).collect(),
                    name: inner.name,
                }));
            }
        }
        let end = skip(code, at, |c| c.is_alphanumeric() || c == '_' || c == '*');
        if end > at {
            path.push(code[at..end].to_owned());
            at = end;
            if code[at..].starts_with("::") {
                at += 2;
                continue;
            }
        }
        let name = code[at..].strip_prefix(" as ").map(|rest| rest[..skip(rest, 0, is_name)].to_owned());
        at += name.as_ref().map_or(0, |name| " as ".len() + name.len());
        return (if path.is_empty() { Vec::new() } else { vec![Named { path, name }] }, at);
    }
}

fn is_name(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

fn skip(code: &str, at: usize, which: impl Fn(char) -> bool) -> usize {
    at + code[at..].find(|c| !which(c)).unwrap_or(code.len() - at)
}

/// A path from the crate's root; `None` for one that leads into another crate.
fn absolute(module: &Module, path: Module) -> Option<Module> {
    let mut rest = path.as_slice();
    let mut from = module.as_slice();
    match rest.first()?.as_str() {
        "crate" => (from, rest) = (&[], &rest[1..]),
        "self" => rest = &rest[1..],
        "super" => {}
        _ => return None,
    }
    while let Some((_, behind)) = rest.split_first().filter(|(first, _)| *first == "super") {
        (from, rest) = (&from[..from.len().checked_sub(1)?], behind);
    }
    let rest = rest.iter().filter(|name| !matches!(name.as_str(), "self" | "*"));
    Some(from.iter().chain(rest).cloned().collect())
}

/// The module of a file, by its path below the crate's folder.
pub fn named(file: &str) -> Module {
    module_of(Path::new(file))
}

fn module_of(path: &Path) -> Module {
    let path = path.with_extension("");
    let names = path.iter().map(|name| name.to_str().unwrap().to_owned());
    names.filter(|name| !matches!(name.as_str(), "mod" | "lib")).collect()
}

/// The code of a file, without comments of whole lines and without its tests.
fn product_code(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap();
    let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    let code = code.collect::<Vec<_>>().join("\n");
    let tests = code.find("#[cfg(test)]\nmod tests {").unwrap_or(code.len());
    code[..tests].to_owned()
}

/// The files of a folder that are no tests.
fn rust_files(folder: &str) -> Vec<PathBuf> {
    let is_test = |path: &Path| path.ends_with("tests.rs") || path.iter().any(|part| part == "conformance");
    let mut files = super::files(folder, &["rs"]);
    files.retain(|path| !is_test(path));
    files
}

/// Groups of more than two files that lead to each other in circles.
pub fn circles(arrows: &BTreeMap<&Module, BTreeSet<&Module>>) -> Vec<Vec<String>> {
    let reached: BTreeMap<_, _> = arrows.keys().map(|from| (*from, all_reached(arrows, from))).collect();
    let mut circles = BTreeSet::new();
    for (file, reaches) in &reached {
        let circle: Vec<_> = reaches.iter().filter(|other| reached[**other].contains(*file)).collect();
        if circle.len() > 2 {
            circles.insert(circle.into_iter().map(|module| module.join("::")).collect::<Vec<_>>());
        }
    }
    circles.into_iter().collect()
}

/// Every file that a file leads to.
pub fn all_reached<'a>(
    arrows: &BTreeMap<&'a Module, BTreeSet<&'a Module>>,
    from: &Module,
) -> BTreeSet<&'a Module> {
    let mut reached = BTreeSet::new();
    let mut next: Vec<&Module> = arrows[from].iter().copied().collect();
    while let Some(module) = next.pop() {
        if reached.insert(module) {
            next.extend(&arrows[module]);
        }
    }
    reached
}
