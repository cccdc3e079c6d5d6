//! Files as large as a mistake makes them, in as little memory as small ones.

use std::fs;
use std::io::{BufWriter, Write};

use serde_json::Value;
use tokio::time::{sleep, timeout};
use trailflow::domain::access::AccessState;

use super::{DEADLINE, Desk};
use crate::harness::on_both;
use crate::harness::rounds::rounds;

const MEGABYTE: usize = 1_000_000;
/// A file that was held once, and no more, would show.
const SLACK_KB: u64 = 12_000;

/// What goes before, again and again, and behind.
struct Shape {
    name: &'static str,
    before: &'static str,
    again: &'static str,
    behind: &'static str,
    /// The rows that the program counts, and those of them that it rejects.
    rows: (u64, u64),
}

const HEADER: &str = "externalId,orderNumber,notes\n";

const SHAPES: [Shape; 5] = [
    Shape { name: "cell.csv", before: "A,O,\"", again: "long ", behind: "\"\nB,O,\n", rows: (2, 1) },
    Shape { name: "line.csv", before: "A,O,", again: "long ", behind: "\nB,O,\n", rows: (2, 1) },
    Shape { name: "endless.csv", before: "A,O,\"", again: "long ", behind: "", rows: (1, 1) },
    Shape {
        name: "line.jsonl",
        before: "{\"externalId\": \"",
        again: "long ",
        behind: "\"}\n",
        rows: (1, 1),
    },
    Shape { name: "endless.jsonl", before: "", again: "[", behind: "", rows: (1, 1) },
];

impl Shape {
    fn write(&self, desk: &Desk, bytes: usize) {
        let mut file = BufWriter::new(fs::File::create(desk.folder.path().join(self.name)).unwrap());
        let header = if self.name.ends_with(".csv") { HEADER } else { "" };
        let again = self.again.repeat(1 + MEGABYTE / self.again.len());
        file.write_all(header.as_bytes()).unwrap();
        file.write_all(self.before.as_bytes()).unwrap();
        for _ in 0..bytes / MEGABYTE {
            file.write_all(again.as_bytes()).unwrap();
        }
        file.write_all(self.behind.as_bytes()).unwrap();
        file.flush().unwrap();
    }
}

/// A file of many short lines.
struct Many {
    name: &'static str,
    /// The line of this number, from 0.
    line: fn(usize) -> String,
    /// Of a file of so many lines, the rows that the program counts, and those of them that it rejects.
    rows: fn(u64) -> (u64, u64),
}

const MANY: [Many; 3] = [
    // After a thousand lines, the first is taken for a row of its own. Empty ones are none.
    Many {
        name: "open.csv",
        line: |number| format!("{:19}\n", if number == 0 { "A,O,\"" } else { "" }),
        rows: |_| (1, 1),
    },
    Many {
        name: "rejected.csv",
        line: |number| format!("A-{number},{}\n", "long ".repeat(100)),
        rows: |lines| (lines, lines),
    },
    Many {
        name: "sound.csv",
        line: |number| format!("A-{number},O,{}\n", "n".repeat(3_900)),
        rows: |lines| (lines, 0),
    },
];

impl Many {
    /// Writes the file; returns how many lines it has without its header.
    fn write(&self, desk: &Desk, bytes: usize) -> u64 {
        let mut file = BufWriter::new(fs::File::create(desk.folder.path().join(self.name)).unwrap());
        file.write_all(HEADER.as_bytes()).unwrap();
        let (mut lines, mut written) = (0, 0);
        while written < bytes {
            let line = (self.line)(lines);
            file.write_all(line.as_bytes()).unwrap();
            (lines, written) = (lines + 1, written + line.len());
        }
        file.flush().unwrap();
        u64::try_from(lines).unwrap()
    }
}

/// The report of what was rejected of this file.
fn report(desk: &Desk, name: &str) -> Option<String> {
    desk.read(&format!("{name}.rejected.{}", name.split_once('.').unwrap().1))
}

/// The memory that an import takes whose rows are as large as rows may be, in kB: that is what memory is for.
async fn usual(desk: &Desk, id: &str) -> u64 {
    let row = format!("A,O,{}\n", "n".repeat(3_990));
    desk.write("rows.csv", &format!("{HEADER}{}", row.repeat(5 * MEGABYTE / row.len())));
    import(desk, id, "rows.csv").await.1
}

/// Imports a file; returns the summary and the most memory that the program held, in kB.
async fn import(desk: &Desk, id: &str, name: &str) -> (Value, u64) {
    let mut command = desk.ops(&["loads", "import", id, name, "--json", "--restart"]);
    let child = command.stdout(std::process::Stdio::piped()).spawn().unwrap();
    let status = format!("/proc/{}/status", child.id().unwrap());
    let output = child.wait_with_output();
    tokio::pin!(output);
    let mut most = 0;
    let output = loop {
        tokio::select! {
            output = &mut output => break output.unwrap(),
            () = sleep(std::time::Duration::from_millis(2)) => most = most.max(peak(&status)),
        }
    };
    (serde_json::from_slice(&output.stdout).unwrap(), most)
}

/// The kernel keeps the peak, but only as long as the process lives.
fn peak(status: &str) -> u64 {
    let status = fs::read_to_string(status).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.map_or(0, |line| line.trim().trim_end_matches(" kB").parse().unwrap())
}

on_both! {
    async fn the_size_of_a_cell_or_line_does_not_show_in_memory(world: World) {
        let desk = Desk::at(&world).await;
        let id = world.organization(AccessState::TestEnabled).await.id.to_string();
        let (bytes, usual) = (rounds(20, 100) * MEGABYTE, usual(&desk, &id).await);
        for shape in &SHAPES {
            shape.write(&desk, bytes);
            let (summary, most) = timeout(DEADLINE, import(&desk, &id, shape.name)).await.unwrap();
            assert_eq!(counted(&summary), shape.rows, "{}: {summary}", shape.name);
            assert!(most < usual + SLACK_KB, "{}: {most} kB where rows take {usual} kB", shape.name);
            assert!(report(&desk, shape.name).unwrap().len() < 1_000, "{}", shape.name);
        }
    }

    async fn the_number_of_lines_does_not_show_in_memory(world: World) {
        let desk = Desk::at(&world).await;
        let id = world.organization(AccessState::TestEnabled).await.id.to_string();
        let (bytes, usual) = (rounds(2, 100) * MEGABYTE, usual(&desk, &id).await);
        for many in &MANY {
            let lines = many.write(&desk, bytes);
            let (summary, most) = timeout(5 * DEADLINE, import(&desk, &id, many.name)).await.unwrap();
            let (rows, rejected) = (many.rows)(lines);
            assert_eq!(counted(&summary), (rows, rejected), "{}: {summary}", many.name);
            assert!(most < usual + SLACK_KB, "{}: {most} kB where rows take {usual} kB", many.name);
            let reported = report(&desk, many.name).map_or(0, |report| report.lines().count() - 1);
            assert_eq!(u64::try_from(reported).unwrap(), rejected, "{}", many.name);
        }
    }
}

/// The rows of a summary, and those of them that were rejected.
fn counted(summary: &Value) -> (u64, u64) {
    (summary["rows"].as_u64().unwrap(), summary["rejected"].as_u64().unwrap())
}
