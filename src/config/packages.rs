//! The SDKs' packages, which partners download from the documents.

use std::fs::DirEntry;
use std::io::Read;
use std::path::Path;

use bytes::Bytes;

use super::ConfigError;

/// Packages of a folder at most.
const MOST: usize = 8;
/// Bytes of a package at most. Those of the SDKs have a tenth of that.
const LARGEST: u64 = 1024 * 1024;

/// A file to download.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Package {
    /// Its name: letters, digits, full stops, hyphens and underscores.
    pub name: String,
    /// What is in it.
    pub bytes: Bytes,
}

impl Package {
    /// Whether it is the TypeScript SDK's; else it is the Python SDK's.
    #[must_use]
    pub fn is_npm(&self) -> bool {
        self.name.ends_with(".tgz")
    }
}

/// The packages in this folder, by name. Other files are no packages.
pub(super) fn read(folder: &Path) -> Result<Vec<Package>, ConfigError> {
    let wrong = |why: &str| ConfigError(format!("TRAILFLOW_DOCS_PACKAGES_DIR: {}: {why}", folder.display()));
    let unreadable = |error: std::io::Error| wrong(&error.to_string());
    let mut packages = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        let Some(name) = name_of(&entry) else { continue };
        if packages.len() == MOST {
            return Err(wrong(&format!("has more than {MOST} packages")));
        }
        let mut bytes = Vec::new();
        let file = std::fs::File::open(entry.path()).map_err(unreadable)?;
        let read = file.take(LARGEST + 1).read_to_end(&mut bytes).map_err(unreadable)?;
        if read as u64 > LARGEST {
            return Err(wrong(&format!("{name} is larger than 1 MiB")));
        }
        packages.push(Package { name, bytes: bytes.into() });
    }
    if packages.is_empty() {
        return Err(wrong("has no package (.tgz or .whl); `make sdk-packages` builds them"));
    }
    packages.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(packages)
}

/// The name of a file that is a package.
fn name_of(entry: &DirEntry) -> Option<String> {
    let name = entry.file_name().into_string().ok()?;
    let is_plain = name.starts_with(|c: char| c.is_ascii_alphanumeric())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_'));
    (is_plain && (name.ends_with(".tgz") || name.ends_with(".whl"))).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packages_are_read_and_other_files_are_not() {
        let folder = tempfile::tempdir().unwrap();
        let told = |folder: &Path| read(folder).map_err(|error| error.0);
        assert!(told(folder.path()).unwrap_err().contains("has no package"));
        assert!(told(&folder.path().join("gone")).unwrap_err().starts_with("TRAILFLOW_DOCS_PACKAGES_DIR: "));
        for name in ["b-1.0.whl", "a-1.0.tgz", "build.log", "<b>.tgz", ".hidden.tgz"] {
            std::fs::write(folder.path().join(name), name).unwrap();
        }
        let packages = told(folder.path()).unwrap();
        let names: Vec<_> =
            packages.iter().map(|package| (package.name.as_str(), package.is_npm())).collect();
        assert_eq!(names, [("a-1.0.tgz", true), ("b-1.0.whl", false)]);
        assert_eq!(packages[0].bytes, "a-1.0.tgz");
        std::fs::write(folder.path().join("large.tgz"), vec![0; 1024 * 1024 + 1]).unwrap();
        assert!(told(folder.path()).unwrap_err().contains("large.tgz is larger than 1 MiB"));
        for number in 0..9 {
            std::fs::write(folder.path().join(format!("c-{number}.whl")), "c").unwrap();
        }
        std::fs::remove_file(folder.path().join("large.tgz")).unwrap();
        assert!(told(folder.path()).unwrap_err().contains("more than 8"));
    }
}
