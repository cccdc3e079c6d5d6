//! The static snapshot: what was rendered last, as files, for when this process is dead.
//!
//! Each rendering is a folder of its own, and `now` leads to the newest: readers see one or the other, never a mixture.

use std::path::{Path, PathBuf};
use std::{fs, io};

use super::pages::css;
use super::shelf::Rendered;

/// The newest rendering.
const NOW: &str = "now";
/// When it was made, in Unix milliseconds.
const AT: &str = "made-at";

/// Writes a rendering, and puts it in place of the one before.
///
/// # Errors
/// When the folder cannot be written; then the one before stays.
pub fn write(folder: &Path, rendered: &Rendered, now: i64) -> io::Result<()> {
    let name = format!("at-{now}");
    let next = folder.join(&name);
    let (style, sheet) = css();
    for (path, text) in rendered.files().iter().map(|(path, text)| (path.as_str(), text.as_str())) {
        put(&next, path, text)?;
    }
    put(&next, &style, sheet)?;
    put(&next, AT, &now.to_string())?;
    let link = folder.join(".next");
    let _absent = fs::remove_file(&link);
    std::os::unix::fs::symlink(&name, &link)?;
    fs::rename(&link, folder.join(NOW))?;
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let other = entry.file_name();
        // The one before may just be read.
        let is_old = other.to_str().and_then(|it| it.strip_prefix("at-")?.parse::<i64>().ok());
        if is_old.is_some_and(|at| at != now && (now - at).abs() > 120_000) {
            fs::remove_dir_all(entry.path())?;
        }
    }
    Ok(())
}

fn put(folder: &Path, path: &str, text: &str) -> io::Result<()> {
    let file = folder.join(file_of(path));
    if let Some(parent) = file.parent() {
        fs::create_dir_all(parent)?;
    }
    fs::write(file, text)
}

/// The file, below the snapshot, of what is at this path.
fn file_of(path: &str) -> PathBuf {
    let path = path.trim_start_matches('/');
    let is_page = !path.rsplit('/').next().unwrap_or_default().contains('.') && path != AT;
    match path {
        "" => PathBuf::from("index.html"),
        _ if is_page => PathBuf::from(format!("{path}.html")),
        _ => PathBuf::from(path),
    }
}

/// What a snapshot has at a path: its text, and when it was made.
///
/// # Errors
/// When there is no snapshot, or no such file in it.
pub fn read(folder: &Path, path: &str) -> io::Result<(String, i64)> {
    let is_plain = path.split('/').all(|part| {
        !part.starts_with('.')
            && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte))
    });
    if !is_plain {
        return Err(io::ErrorKind::NotFound.into());
    }
    let newest = fs::canonicalize(folder.join(NOW))?;
    let at = fs::read_to_string(newest.join(AT))?;
    let text = fs::read_to_string(newest.join(file_of(path)))?;
    Ok((text, at.trim().parse().map_err(|_| io::Error::from(io::ErrorKind::InvalidData))?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rendered(text: &str) -> Rendered {
        let mut rendered = Rendered::default();
        rendered.add("/", "text/html", text.to_owned());
        rendered.add("/api/v2/status.json", "application/json", "{}".to_owned());
        rendered.add("/components/api-reads", "text/html", "reads".to_owned());
        rendered
    }

    #[test]
    fn the_newest_is_read_and_older_ones_go() {
        let folder = tempfile::tempdir().unwrap();
        assert!(read(folder.path(), "/").is_err());
        for (at, text) in [(1_000_000, "one"), (1_060_000, "two"), (1_200_000, "three")] {
            write(folder.path(), &rendered(text), at).unwrap();
            assert_eq!(read(folder.path(), "/").unwrap(), (text.to_owned(), at));
        }
        assert_eq!(read(folder.path(), "/components/api-reads").unwrap().0, "reads");
        assert_eq!(read(folder.path(), "/api/v2/status.json").unwrap().0, "{}");
        for path in ["/../now/index", "/nothing", "/.next", "/a%2fb"] {
            assert!(read(folder.path(), path).is_err(), "{path}");
        }
        let kept = fs::read_dir(folder.path()).unwrap().count();
        assert_eq!(kept, 2, "the newest and the link to it");
    }
}
