//! The demo's key in a file that only its owner can read, so that a start does not need another key.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use crate::app::App;
use crate::domain::id::{ApiKeyId, OrganizationId};
use crate::error::Result;
use crate::secrets::credential::Credential;

/// Longer than any key: another file of that name is not read into memory.
const MOST_BYTES: u64 = 1_000;

/// The key in the file, if it is one of this organization and still works.
pub(super) async fn read(app: &App, organization: OrganizationId, file: &Path) -> Result<Option<String>> {
    if fs::metadata(file).map_or(true, |about| about.len() > MOST_BYTES) {
        return Ok(None);
    }
    let Ok(text) = fs::read_to_string(file) else { return Ok(None) };
    let Some(credential) = Credential::parse(text.trim()) else { return Ok(None) };
    let row = app.store.api_key(organization, ApiKeyId::from_uuid(credential.id())).await?;
    let works = row.is_some_and(|row| {
        credential.matches(&row.secret_hash) && row.blocked_at.is_none() && !row.has_ended(app.clock.now())
    });
    Ok(works.then(|| credential.reveal()))
}

/// Keeps the key. Without the file, the next start makes another one.
pub(super) fn write(app: &App, file: &Path, key: &str) {
    if let Err(error) = replace(file, key) {
        slog::warn!(app.telemetry.log(), "the demo's key cannot be kept"; "file" => %file.display(), "cause" => %error);
    }
}

fn replace(file: &Path, key: &str) -> io::Result<()> {
    // One that others could read keeps its permissions when it is opened.
    match fs::remove_file(file) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let mut opened = OpenOptions::new().write(true).create_new(true).mode(0o600).open(file)?;
    writeln!(opened, "{key}")
}
