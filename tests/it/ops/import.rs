//! Imports: from CSV and JSON lines, with rows that are rejected, killed half way and taken up again.

use std::fmt::Write;

use serde_json::{Value, json};
use tokio::time::timeout;
use trailflow::domain::access::AccessState;

use super::{DEADLINE, Desk};
use crate::harness::process::Process;
use crate::harness::wait::eventually;
use crate::harness::{Backend, World, on_both};

/// More than a few batches.
const ROWS: usize = 6_000;

on_both! {
    async fn a_csv_file_brings_loads_in_with_all_they_have(world: World) {
        let desk = Desk::at(&world).await;
        let id = world.organization(AccessState::TestEnabled).await.id.to_string();
        desk.write("customers.csv", "customerCode,customerName\nACME,Acme Foods\n");
        desk.write("carriers.jsonl", "{\"carrierCode\": \"SWFT\", \"carrierName\": \"Swift\"}\n\n{\"carrierCode\": \"A\", \"carrierName\": \"B\"}");
        desk.write("vehicles.csv", "unitNumber,vehicleType\nT-1,\n");
        for (noun, file) in [("customers", "customers.csv"), ("carriers", "carriers.jsonl"), ("vehicles", "vehicles.csv")] {
            desk.told(&[noun, "import", &id, file]).await;
        }
        assert_eq!(desk.json(&["carriers", "list", &id]).await.as_array().unwrap().len(), 2);
        desk.write("loads.csv", "\u{feff}externalId,orderNumber,status,rate,notes,customerCode,carrierCode,unitNumber,equipment.type,equipment.lengthFeet,\
            references.1.type,references.1.value,stops.1.type,stops.1.city,stops.1.appointmentStart,stops.2.type,stops.2.city\n\
            T-1,ORD-1,ASSIGNED,2450.5,\"two\nlines\",ACME,SWFT,T-1,REEFER,53,PO,77,PICKUP,Reno,2026-03-24T08:00:00-07:00,DELIVERY,Boise\n\
            T-2,ORD-2,,,,,,,,,,,,,,,\n");
        let summary = desk.json(&["loads", "import", &id, "loads.csv"]).await;
        assert_eq!(summary, json!({"rows": 2, "created": 2, "updated": 0, "unchanged": 0, "rejected": 0, "remarks": 0}));
        let load = desk.json(&["loads", "show", &id, "T-1"]).await;
        assert_eq!((&load["rate"], &load["status"], &load["notes"]), (&json!(2450.5), &json!("ASSIGNED"), &json!("two\nlines")));
        assert_eq!((&load["equipment"]["type"], &load["equipment"]["lengthFeet"]), (&json!("REEFER"), &json!(53)));
        assert_eq!(load["references"], json!([{"type": "PO", "value": "77"}]));
        assert_eq!(load["stops"][0]["appointmentStart"], 1_774_364_400_000_i64);
        assert_eq!(load["stops"][1]["city"], "Boise");
        assert!(load["customerId"].is_string() && load["carrierId"].is_string() && load["vehicleId"].is_string());
        let changed = desk.json(&["loads", "update", &id, "T-1", "--status", "in-transit", "--clear", "notes"]).await;
        assert_eq!((&changed["status"], &changed["notes"]), (&json!("IN_TRANSIT"), &Value::Null));
        desk.write("positions.csv", "load,latitude,longitude,recordedAt\nT-1,39.5,-119.8,2026-03-21T11:04:05Z\n");
        let seen = desk.json(&["positions", "import", &id, "positions.csv"]).await;
        assert_eq!((&seen["accepted"], &seen["rows"]), (&json!(1), &json!(1)));
    }

    async fn rejected_rows_are_reported_by_line_and_the_others_are_in(world: World) {
        let desk = Desk::at(&world).await;
        let id = world.organization(AccessState::TestEnabled).await.id.to_string();
        let mut csv = "externalId,orderNumber,rate,status,customerCode\n".to_owned();
        for n in 2..=60 {
            let row = match n {
                3 => "T-3,ORD,much,,",
                5 => "T-5,ORD,1",
                7 => "T-7,ORD,-1,,",
                9 => "T-9,ORD,1,,NOBODY",
                // More than one refusal of the API lists.
                20..=49 => "T-x,ORD,1,SIDEWAYS,",
                _ => "",
            };
            match row {
                "" => writeln!(csv, "T-{n},ORD-{n},1,,").unwrap(),
                row => writeln!(csv, "{row}").unwrap(),
            }
        }
        desk.write("loads.csv", &csv);
        let ran = desk.run(&["loads", "import", &id, "loads.csv", "--json"]).await;
        assert_eq!(ran.code, Some(1), "{ran:?}");
        assert!(ran.err.contains("34 of 59 rows") && ran.err.contains("loads.csv.rejected.csv"), "{ran:?}");
        let summary: Value = serde_json::from_str(&ran.out).unwrap();
        assert_eq!((&summary["created"], &summary["rejected"]), (&json!(25), &json!(34)));
        let report = desk.read("loads.csv.rejected.csv").unwrap();
        let lines: Vec<_> = report.lines().collect();
        assert_eq!(lines[0], "line,column,problem,externalId,orderNumber,rate,status,customerCode");
        for (line, start) in lines[1..5].iter().zip(["3,rate,\"must be a number", "5,,has 3 cells", "7,rate,", "9,customerCode,"]) {
            assert!(line.starts_with(start), "{line}");
        }
        assert!(lines[5].starts_with("20,status,") && lines[34].starts_with("49,status,"), "{report}");
        assert_eq!(lines.len(), 35);
        assert_eq!(desk.read("loads.csv.import-state"), None);

        desk.write("loads.csv", "externalId,orderNumber\nT-3,ORD-3\nT-4,ORD-4\n");
        let again = desk.json(&["loads", "import", &id, "loads.csv"]).await;
        assert_eq!((&again["created"], &again["unchanged"]), (&json!(1), &json!(1)));
        assert_eq!(desk.read("loads.csv.rejected.csv"), None, "the old report is gone");
        for (header, named) in [("externalId,colour", "colour"), ("orderNumber", "externalId"), ("externalId,stops.0.city", "stops.0")] {
            desk.write("wrong.csv", &format!("{header}\n"));
            let ran = desk.run(&["loads", "import", &id, "wrong.csv"]).await;
            assert_eq!(ran.code, Some(2), "{ran:?}");
            assert!(ran.err.contains(named), "{ran:?}");
        }
    }
}

/// A file whose every thousandth row is wrong.
fn file(csv: bool) -> String {
    let mut text = if csv { "externalId,orderNumber,rate,notes\n".to_owned() } else { String::new() };
    for n in 0..ROWS {
        let rate = if n % 1_000 == 500 { -1 } else { 2_450 };
        if csv {
            writeln!(text, "TMS-{n},ORD-{n},{rate},\"Ring, then wait\nat gate {n}\"").unwrap();
        } else {
            writeln!(
                text,
                "{}",
                json!({"externalId": format!("TMS-{n}"), "orderNumber": format!("ORD-{n}"), "rate": rate})
            )
            .unwrap();
        }
    }
    text
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_half_way_it_goes_on_without_loss_or_doubles() {
    for (backend, name) in [(Backend::PostgresRedis, "loads.csv"), (Backend::Embedded, "loads.jsonl")] {
        let world = World::start(backend).await;
        let id = world.organization(AccessState::TestEnabled).await.id.to_string();
        let token = world.operator_token().await;
        let place = world.leave().await;
        let server = Process::start(&place, None).await;
        let desk = Desk::with(server.operator_addr, token);
        desk.write(name, &file(name == "loads.csv"));
        let import: &[&str] = &["loads", "import", &id, name, "--json"];
        let state = format!("{name}.import-state");

        let mut first = desk.ops(import).spawn().unwrap();
        eventually("a batch is in", || async { desk.read(&state).is_some() }).await;
        first.start_kill().unwrap();
        let status = timeout(DEADLINE, first.wait()).await.unwrap().unwrap();
        assert_eq!(status.code(), None, "it was still at work");

        let second = timeout(DEADLINE, desk.run(import)).await.unwrap();
        assert_eq!(second.code, Some(1), "{second:?}");
        assert!(second.err.contains("Resuming at line"), "{second:?}");
        let summary: Value = serde_json::from_str(&second.out).unwrap();
        assert_eq!((&summary["rows"], &summary["rejected"]), (&json!(ROWS), &json!(6)), "{summary}");
        let report = desk.read(&format!("{name}.rejected{}", &name[5..])).unwrap();
        let told = report.matches("must be at least 0").count();
        assert_eq!(told, 6, "each once: {report}");
        let first_wrong = if name == "loads.csv" { "\n1002,rate," } else { "\"line\":501," };
        assert!(report.contains(first_wrong), "{report}");

        let loads = desk.json(&["loads", "list", &id, "--limit", "100000"]).await;
        let mut ids: Vec<_> =
            loads.as_array().unwrap().iter().map(|load| load["externalId"].as_str().unwrap()).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!((ids.len(), loads.as_array().unwrap().len()), (ROWS - 6, ROWS - 6));
        let again = timeout(DEADLINE, desk.run(import)).await.unwrap();
        let summary: Value = serde_json::from_str(&again.out).unwrap();
        assert_eq!((&summary["created"], &summary["unchanged"]), (&json!(0), &json!(ROWS - 6)), "{summary}");
        assert_eq!(server.terminate().await, Some(0));
    }
}
