//! An organization's freight as a file of JSON lines, page after page: memory does not grow with the file.

use std::fs::{File, OpenOptions};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use serde::Serialize;

use super::session::Session;
use super::show::{Facts, Shown};
use crate::cli::failure::Failure;
use crate::contract::operator::client::types::{Freight, Organization};

/// The largest pages of the API: positions are small, and many.
const PAGE: i32 = 100;
const POSITIONS: i32 = 1_000;

/// A line of the file.
#[derive(Serialize)]
struct Line<'a, T> {
    #[serde(rename = "type")]
    kind: &'static str,
    data: &'a T,
}

/// The file while it is written: under another name, so that nobody takes a part of it for the whole.
struct Lines {
    out: BufWriter<File>,
    part: PathBuf,
    whole: PathBuf,
}

impl Lines {
    fn create(whole: &Path) -> Result<Lines, Failure> {
        if whole.exists() {
            return Err(Failure::Other(format!("{} exists already; name another file", whole.display())));
        }
        let mut part = whole.as_os_str().to_owned();
        part.push(".part");
        let part = PathBuf::from(part);
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(true);
        // It holds what the partner's customers pay.
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(&part).map_err(|error| cannot_write(&part, &error))?;
        Ok(Lines { out: BufWriter::new(file), part, whole: whole.to_owned() })
    }

    fn write<T: Serialize>(&mut self, kind: &'static str, items: &[T]) -> Result<i64, Failure> {
        for data in items {
            serde_json::to_writer(&mut self.out, &Line { kind, data }).map_err(Failure::other)?;
            self.out.write_all(b"\n").map_err(|error| cannot_write(&self.part, &error))?;
        }
        i64::try_from(items.len()).map_err(Failure::other)
    }

    /// The whole file is there, on the disk.
    fn finish(self) -> Result<(), Failure> {
        let Lines { out, part, whole } = self;
        let file = out.into_inner().map_err(|error| cannot_write(&part, error.error()))?;
        file.sync_all().map_err(|error| cannot_write(&part, &error))?;
        std::fs::rename(&part, &whole).map_err(|error| cannot_write(&whole, &error))
    }
}

fn cannot_write(path: &Path, error: &std::io::Error) -> Failure {
    Failure::Other(format!("cannot write {}: {error}", path.display()))
}

/// Writes every page of a list; evaluates to how many items there were.
macro_rules! every_page {
    ($session:expr, $lines:expr, $kind:literal, $limit:expr, $request:expr) => {{
        let (mut count, mut cursor) = (0, None::<String>);
        loop {
            let mut request = $request.limit($limit);
            if let Some(cursor) = cursor.take() {
                request = request.cursor(cursor);
            }
            let page = $session.answer(request.send().await)?;
            count += $lines.write($kind, &page.data)?;
            match page.next_cursor {
                Some(next) => cursor = Some(next),
                None => break count,
            }
        }
    }};
}

/// Exports the freight of an organization, and proves that the file is complete.
pub(super) async fn run(session: &Session, id: &str, file: &Path) -> Result<(), Failure> {
    let organization = session.read_organization(id).await?;
    if organization.freight_removed_at.is_some() {
        return Err(Failure::Other(
            "the organization's freight was removed; there is nothing to export".to_owned(),
        ));
    }
    let (client, mut lines) = (&session.client, Lines::create(file)?);
    let exported = Freight {
        customers: every_page!(session, lines, "customer", PAGE, client.list_customers().organization_id(id)),
        carriers: every_page!(session, lines, "carrier", PAGE, client.list_carriers().organization_id(id)),
        vehicles: every_page!(session, lines, "vehicle", PAGE, client.list_vehicles().organization_id(id)),
        loads: every_page!(session, lines, "load", PAGE, client.list_loads().organization_id(id)),
        positions: every_page!(
            session,
            lines,
            "position",
            POSITIONS,
            client.list_positions().organization_id(id)
        ),
    };
    let counted = session.answer(client.get_freight().organization_id(id).send().await)?.data;
    judge(&organization, &exported, &counted)?;
    lines.finish()?;
    session.manner.one(&Exported { file: file.display().to_string(), counts: exported })
}

/// What an export holds.
#[derive(Serialize)]
struct Exported {
    file: String,
    #[serde(flatten)]
    counts: Freight,
}

/// Whether as much was exported as there is. Of an organization that is still in use, something may have changed
/// meanwhile.
fn judge(organization: &Organization, exported: &Freight, counted: &Freight) -> Result<(), Failure> {
    let all = |freight: &Freight| {
        [freight.customers, freight.carriers, freight.vehicles, freight.loads, freight.positions]
    };
    if all(exported) == all(counted) {
        return Ok(());
    }
    if organization.closed_at.is_some() {
        return Err(Failure::Other(format!(
            "the export is not complete: {:?} customers, carriers, vehicles, loads and positions were exported, and there \
             are {:?}. The server's log says which it cannot read; a newer version may have written them",
            all(exported),
            all(counted)
        )));
    }
    eprintln!(
        "warning: the organization is not closed, and its freight changed during the export: what changed may be missing \
         or there twice"
    );
    Ok(())
}

impl Shown for Exported {
    fn row(&self) -> Facts {
        vec![
            ("file", self.file.clone()),
            ("customers", self.counts.customers.to_string()),
            ("carriers", self.counts.carriers.to_string()),
            ("vehicles", self.counts.vehicles.to_string()),
            ("loads", self.counts.loads.to_string()),
            ("positions", self.counts.positions.to_string()),
        ]
    }
}
