//! A folder of small files, each with one fault or one thing that must not be one. Beside each stands what is expected:
//!
//! ```text
//! exit 1                     how the import ends
//! created 2                  a count of the summary; those that are not named are 0
//! 3 rate must be a number    a rejected row: its line, its column or -, and how the problem begins
//! ~4 - is recorded already   a remark about a row, likewise
//! error is UTF-16            what standard error says besides
//! fix much => 2              what to replace in the report, so that it can be imported itself
//! ```

use std::collections::BTreeMap;
use std::fs;
use std::panic::AssertUnwindSafe;
use std::path::{Path, PathBuf};

use futures::FutureExt;
use serde_json::{Value, json};
use trailflow::domain::access::AccessState;

use super::Desk;
use crate::harness::by_hand::Raw;
use crate::harness::{World, on_both};

/// What is expected of a file.
#[derive(Default)]
struct Expected {
    exit: i32,
    counts: BTreeMap<String, u64>,
    rejected: Vec<Row>,
    remarks: Vec<Row>,
    error: String,
    fixes: Vec<(String, String)>,
}

/// A line, a column, and how what is said about it begins.
#[derive(Debug)]
struct Row(u64, String, String);

impl Row {
    fn read(text: &str) -> Row {
        let mut words = text.splitn(3, ' ');
        let line = words.next().unwrap().parse().unwrap();
        Row(line, words.next().unwrap().replace('-', ""), words.next().unwrap().to_owned())
    }

    #[track_caller]
    fn assert_is(&self, found: &Row, file: &str) {
        let said = format!("{file}: expected {self:?}, found {found:?}");
        assert_eq!((self.0, &self.1), (found.0, &found.1), "{said}");
        assert!(found.2.starts_with(&self.2), "{said}");
    }
}

fn expected(text: &str) -> Expected {
    let mut expected = Expected::default();
    for line in text.lines() {
        let (word, rest) = line.split_once(' ').unwrap();
        match word {
            "exit" => expected.exit = rest.parse().unwrap(),
            "error" => rest.clone_into(&mut expected.error),
            "fix" => {
                let (old, new) = rest.split_once(" => ").unwrap();
                expected.fixes.push((old.to_owned(), new.to_owned()));
            }
            word if word.starts_with('~') => expected.remarks.push(Row::read(&line[1..])),
            word if word.parse::<u64>().is_ok() => expected.rejected.push(Row::read(line)),
            word => drop(expected.counts.insert(word.to_owned(), rest.parse().unwrap())),
        }
    }
    let listed = u64::try_from(expected.rejected.len()).unwrap();
    expected.counts.entry("rejected".to_owned()).or_insert(listed);
    expected
}

fn files() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/ops/imports");
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension != "expected"));
    files.sort_unstable();
    files
}

/// The rows of a report.
fn rows(report: Option<&str>, is_csv: bool) -> Vec<Row> {
    let Some(report) = report else { return Vec::new() };
    if !is_csv {
        let rows = report.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
        let text = |row: &Value, name: &str| row[name].as_str().unwrap().to_owned();
        return rows
            .map(|row| Row(row["line"].as_u64().unwrap(), text(&row, "column"), text(&row, "problem")))
            .collect();
    }
    let delimiter = report.as_bytes()["line".len()];
    let mut reader =
        csv::ReaderBuilder::new().flexible(true).delimiter(delimiter).from_reader(report.as_bytes());
    let cell = |row: &csv::StringRecord, place: usize| row.get(place).unwrap().to_owned();
    reader
        .records()
        .map(|row| row.unwrap())
        .map(|row| Row(cell(&row, 0).parse().unwrap(), cell(&row, 1), cell(&row, 2)))
        .collect()
}

/// An organization with a load that is on its way and one that is not.
async fn organization(world: &World, staff: &Raw) -> String {
    let id = world.organization(AccessState::TestEnabled).await.id.to_string();
    let loads = json!([
        {"externalId": "T-1", "orderNumber": "O", "status": "IN_TRANSIT"}, {"externalId": "T-2", "orderNumber": "O"},
    ]);
    let path = format!("/v1/organizations/{id}/loads");
    staff.send(reqwest::Method::PUT, &path, &json!({"loads": loads})).await.data(200);
    id
}

async fn judge(desk: &Desk, id: &str, path: &Path) {
    let name = path.file_name().unwrap().to_str().unwrap();
    let expected = expected(&fs::read_to_string(format!("{}.expected", path.display())).unwrap());
    fs::copy(path, desk.folder.path().join(name)).unwrap();
    let (noun, _) = name.split_once('-').unwrap();
    let ran = desk.run(&[noun, "import", id, name, "--json"]).await;
    assert_eq!(ran.code, Some(expected.exit), "{name}: {ran:?}");
    assert!(ran.err.contains(&expected.error), "{name}: {ran:?}");
    if expected.exit == 2 {
        return;
    }
    let mut summary: BTreeMap<String, u64> = serde_json::from_str(&ran.out).unwrap();
    let total = summary.remove("rows");
    summary.retain(|count, number| *number > 0 && count != "remarks");
    let counts: BTreeMap<_, _> = expected.counts.into_iter().filter(|(_, number)| *number > 0).collect();
    assert_eq!(summary, counts, "{name}: {ran:?}");
    assert_eq!(total, Some(counts.values().sum()), "{name}: every row is counted");

    let (stem, end) = name.split_once('.').unwrap();
    let is_csv = end == "csv";
    let report = desk.read(&format!("{stem}.{end}.rejected.{end}"));
    let rejected = rows(report.as_deref(), is_csv);
    assert_eq!(rejected.len() as u64, counts.get("rejected").copied().unwrap_or_default(), "{name}");
    let remarks = rows(desk.read(&format!("{stem}.{end}.remarks.{end}")).as_deref(), is_csv);
    assert_eq!(remarks.len(), expected.remarks.len(), "{name}: {remarks:?}");
    let found = rejected.iter().chain(&remarks);
    let wanted = expected.rejected.iter().chain(&expected.remarks);
    if rejected.len() == expected.rejected.len() {
        wanted.zip(found).for_each(|(wanted, found)| wanted.assert_is(found, name));
    } else {
        wanted
            .zip(found)
            .take(expected.rejected.len())
            .for_each(|(wanted, found)| wanted.assert_is(found, name));
    }

    let Some(mut report) = report else { return };
    let corrected = format!("{noun}-corrected.{end}");
    desk.write(&corrected, &report);
    let ran = desk.run(&[noun, "import", id, &corrected, "--json"]).await;
    let again: Value = serde_json::from_str(&ran.out).unwrap_or_else(|_| panic!("{name}: {ran:?}"));
    assert_eq!(again["rows"], rejected.len(), "{name}: no row of the report is lost: {report}");
    assert_eq!(again["rejected"], rejected.len(), "{name}: no row is accepted unchanged: {report}");
    let second = desk.read(&format!("{corrected}.rejected.{end}"));
    for (first, again) in rejected.iter().zip(rows(second.as_deref(), is_csv)) {
        assert_eq!((&first.1, &first.2), (&again.1, &again.2), "{name}: for the same reason");
    }
    if !expected.fixes.is_empty() {
        for (old, new) in &expected.fixes {
            assert!(report.contains(old), "{name}: no {old} in {report}");
            report = report.replace(old, new);
        }
        desk.write(&corrected, &report);
        let ran = desk.run(&[noun, "import", id, &corrected, "--json"]).await;
        assert_eq!(ran.code, Some(0), "{name}: {report} {ran:?}");
    }
}

on_both! {
    async fn every_fault_of_a_file_is_told_by_its_line(world: World) {
        let staff = world.raw_operator(&world.operator_token().await);
        let desk = Desk::at(&world).await;
        let files = files();
        assert!(files.len() >= 60);
        let mut failed = Vec::new();
        for path in files {
            let id = organization(&world, &staff).await;
            // All of them, so that one run tells everything.
            if AssertUnwindSafe(judge(&desk, &id, &path)).catch_unwind().await.is_err() {
                failed.push(path);
            }
        }
        assert!(failed.is_empty(), "{failed:#?}");
    }
}
