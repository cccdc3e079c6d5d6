//! Imports from standard input, imports that send nothing, advice about headers, and Ctrl-C.

use std::process::Stdio;

use serde_json::{Value, json};
use tokio::io::AsyncWriteExt;
use tokio::process::Command;
use tokio::time::timeout;
use trailflow::domain::access::AccessState;

use super::{DEADLINE, Desk, Ran};
use crate::harness::on_both;
use crate::harness::wait::eventually;

async fn piped(desk: &Desk, arguments: &[&str], text: &str) -> Ran {
    let mut command = desk.ops(arguments);
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    input.write_all(text.as_bytes()).await.unwrap();
    drop(input);
    let output = timeout(DEADLINE, child.wait_with_output()).await.expect("it ends").unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Ran { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
}

on_both! {
    async fn standard_input_is_a_file_like_any_other(world: World) {
        let desk = Desk::at(&world).await;
        let id = world.organization(AccessState::TestEnabled).await.id.to_string();
        let import: &[&str] = &["customers", "import", &id, "-", "--json"];
        for (text, created) in [
            ("customerCode,customerName\nACME,Acme Foods\nBETA,Beta\n", 2),
            ("\u{feff}customerCode;customerName\nC;C\n", 1),
            ("\n {\"customerCode\": \"D\", \"customerName\": \"D\"}\n", 1),
        ] {
            let ran = piped(&desk, import, text).await;
            assert_eq!(ran.code, Some(0), "{ran:?}");
            let summary: Value = serde_json::from_str(&ran.out).unwrap();
            assert_eq!(summary["created"], json!(created), "{text}");
        }
        let ran = piped(&desk, import, "customerCode,customerName\nE,\n").await;
        assert!(ran.code == Some(1) && ran.err.contains("stdin.rejected.csv"), "{ran:?}");
        assert!(desk.read("stdin.rejected.csv").unwrap().contains("\n2,"));
        assert_eq!(desk.read("stdin.import-state"), None);
        let ran = piped(&desk, import, "").await;
        assert!(ran.code == Some(2) && ran.err.contains("is empty"), "{ran:?}");
    }

    async fn a_dry_run_tells_what_is_wrong_and_sends_nothing(world: World) {
        let desk = Desk::at(&world).await;
        let id = world.organization(AccessState::TestEnabled).await.id.to_string();
        desk.write("loads.csv", "externalId,orderNumber,rate,status,stops.1.city\nT-1,O-1,1,ASSIGNED,Reno\nT-2,O-2,much,,\nT-3,O-3,-1,,\nT-4,O-4,1,SIDEWAYS,\n");
        let dry: &[&str] = &["loads", "import", &id, "loads.csv", "--dry-run"];
        let ran = desk.run(dry).await;
        assert_eq!(ran.code, Some(1), "{ran:?}");
        for told in ["line 3, rate: must be a number", "line 4, rate: must be at least 0", "line 5, status: "] {
            assert!(ran.err.contains(told), "{told}: {ran:?}");
        }
        assert!(ran.out.contains("Nothing was sent"), "{ran:?}");
        let json = desk.run(&[dry, &["--json"]].concat()).await;
        let found: Value = serde_json::from_str(&json.out).unwrap();
        assert_eq!(found["rows"], json!(4), "{found}");
        assert_eq!(desk.json(&["loads", "list", &id]).await, json!([]));
        assert_eq!(desk.read("loads.csv.import-state"), None);
        assert_eq!(desk.read("loads.csv.rejected.csv"), None);
        desk.write("loads.csv", "externalId,orderNumber\nT-1,O-1\n");
        let ran = desk.run(dry).await;
        assert!(ran.code == Some(0) && ran.out.contains("1 valid"), "{ran:?}");
    }

    async fn a_row_tells_all_its_problems_at_once(world: World) {
        let desk = Desk::at(&world).await;
        let id = world.organization(AccessState::TestEnabled).await.id.to_string();
        let header = "externalId,orderNumber,rate,currency,status,stops.1.type,stops.1.city,stops.1.appointmentStart";
        desk.write("loads.csv", &format!("{header}\nT-1,O,-1,dollars,SIDEWAYS,NAP,Reno,noon\nT-2,O,-2,pesos,,,,\n"));
        let import: &[&str] = &["loads", "import", &id, "loads.csv"];
        let dry = desk.run(&[import, &["--dry-run"]].concat()).await;
        let ran = desk.run(import).await;
        assert_eq!((dry.code, ran.code), (Some(1), Some(1)), "{dry:?} {ran:?}");
        assert!(ran.err.contains("all 2 rows were rejected, so nothing was imported"), "{ran:?}");
        let report = desk.read("loads.csv.rejected.csv").unwrap();
        let rows: Vec<_> = report.lines().skip(1).collect();
        for (row, line, columns) in [
            (rows[0], "2,stops.1.appointmentStart,", &["rate", "currency", "status", "stops.1.type"][..]),
            (rows[1], "3,rate,", &["currency"]),
        ] {
            assert!(row.starts_with(line), "{row}");
            for column in columns {
                assert_eq!(row.matches(&format!("; {column} ")).count(), 1, "{column}: {row}");
                assert!(dry.err.contains(&format!("; {column} ")), "{column}: {dry:?}");
            }
        }
        // One correction is enough.
        let corrected = report
            .replace("-1,dollars,SIDEWAYS,NAP,Reno,noon", "1,USD,ASSIGNED,PICKUP,Reno,2026-03-24T08:00:00Z")
            .replace("-2,pesos", "2,USD");
        desk.write("loads.csv.rejected.csv", &corrected);
        let told = desk.told(&["loads", "import", &id, "loads.csv.rejected.csv"]).await;
        assert!(told.starts_with("2 rows: 2 created"), "{told}");
    }

    async fn a_row_that_could_not_be_read_is_refused_until_it_is_corrected(world: World) {
        let desk = Desk::at(&world).await;
        let id = world.organization(AccessState::TestEnabled).await.id.to_string();
        desk.write("q.csv", "externalId,orderNumber,notes\nQ1,\"OPEN,note one\nQ2,ORD-2,note two\n");
        let ran = desk.run(&["loads", "import", &id, "q.csv"]).await;
        assert!(ran.err.contains("1 of 2 rows was rejected; all others were imported"), "{ran:?}");
        for (input, report) in
            [("q.csv.rejected.csv", "q.csv.rejected-2.csv"), ("q.csv.rejected-2.csv", "q.csv.rejected-3.csv")]
        {
            let ran = desk.run(&["loads", "import", &id, input]).await;
            assert!(ran.err.contains("the only row was rejected, so nothing was imported"), "{ran:?}");
            assert_eq!(desk.read(report), desk.read(input), "as it was");
        }
        assert_eq!(desk.json(&["loads", "list", &id]).await.as_array().unwrap().len(), 1);
        // Still wrong in another way, and then right.
        let report = desk.read("q.csv.rejected.csv").unwrap();
        for (kept, saved) in [(true, report.replace("note one", "note one,,")), (false, report.replace("\"\"\"OPEN\"", "OPEN"))] {
            desk.write("saved.csv", &saved);
            let ran = desk.run(&["loads", "import", &id, "saved.csv"]).await;
            assert_eq!(ran.code, Some(i32::from(kept)), "{saved} {ran:?}");
        }
        let load = desk.json(&["loads", "show", &id, "Q1"]).await;
        assert_eq!((&load["orderNumber"], &load["notes"]), (&json!("OPEN"), &json!("note one")));
        // A person looked at the row: it is right as it stands.
        let (before, mark) = report.split_once(" (unread row ").unwrap();
        let (_, row) = mark.split_once(')').unwrap();
        desk.write("saved.csv", &format!("{before}{row}"));
        let ran = desk.run(&["loads", "import", &id, "saved.csv"]).await;
        assert!(ran.code == Some(0) && ran.out.starts_with("1 row: ") && ran.out.contains("1 updated"), "{ran:?}");
    }

    async fn a_header_that_is_nearly_right_is_told_so(world: World) {
        let desk = Desk::at(&world).await;
        let id = world.organization(AccessState::TestEnabled).await.id.to_string();
        for (header, told) in [
            ("externalId,order_number", "Did you mean \"orderNumber\"?"),
            ("externalid,orderNumber", "Did you mean \"externalId\"?"),
            ("externalId,orderNumber,stops.1.cty", "Did you mean \"stops.1.city\"?"),
            ("externalId|orderNumber", "Cells are separated by commas, semicolons or tabs, not by |."),
        ] {
            desk.write("loads.csv", &format!("{header}\n"));
            let ran = desk.run(&["loads", "import", &id, "loads.csv"]).await;
            assert!(ran.code == Some(2) && ran.err.contains(told), "{ran:?}");
        }
    }

    async fn an_interrupted_import_says_how_to_go_on(world: World) {
        let desk = Desk::at(&world).await;
        let id = world.organization(AccessState::TestEnabled).await.id.to_string();
        let rows: String = (0..40_000).map(|n| format!("C-{n},Customer {n}\n")).collect();
        desk.write("customers.csv", &format!("customerCode,customerName\n{rows}"));
        let import: &[&str] = &["customers", "import", &id, "customers.csv"];
        let child = desk.ops(import).stderr(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        eventually("a batch is in", || async { desk.read("customers.csv.import-state").is_some() }).await;
        let pid = child.id().unwrap().to_string();
        assert!(Command::new("kill").args(["-INT", &pid]).status().await.unwrap().success());
        let output = timeout(DEADLINE, child.wait_with_output()).await.expect("it ends").unwrap();
        let told = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(1), "{told}");
        assert!(told.contains("interrupted") && told.contains("Repeat the command to resume."), "{told}");
        let again = desk.run(import).await;
        assert!(again.code == Some(0) && again.err.contains("Resuming at line"), "{again:?}");
    }
}
