//! An audit chain that somebody with the database's password has cut off, or written anew to its end, proves itself.
//! What was kept elsewhere shows it: an export, or the head that a proof printed.

use super::{Desk, Ran, finish};
use crate::harness::database::Sidedoor;
use crate::harness::process::trailflow;
use crate::harness::{World, on_both};

/// `trailflow audit …`, straight on the database.
async fn direct(world: &World, arguments: &[&str]) -> Ran {
    finish(trailflow(&world.place).arg("audit").args(arguments)).await
}

/// Makes entries: a token each.
async fn do_things(desk: &Desk, count: usize) {
    for number in 0..count {
        desk.told(&["tokens", "create", &format!("token {number}"), "--role", "support"]).await;
    }
}

/// The head that a proof prints.
fn head(proof: &str) -> String {
    proof.lines().find_map(|line| line.strip_prefix("Head: ")).expect("a proof prints the head").to_owned()
}

on_both! {
    async fn a_chain_that_was_cut_or_rewritten_is_noticed_by_what_was_kept(world: World) {
        let desk = Desk::at(&world).await;
        do_things(&desk, 3).await;
        let early = desk.told(&["audit", "export"]).await;
        let early_head = head(&desk.told(&["audit", "verify"]).await);
        do_things(&desk, 4).await;
        let proof = desk.told(&["audit", "verify"]).await;
        let late_head = head(&proof);
        assert_eq!(head(&direct(&world, &["verify"]).await.out), late_head, "both tell the same head");
        assert_ne!(early_head, late_head);
        let late = direct(&world, &["export"]).await.out;
        let some = desk.told(&["audit", "export", "--action", "operator_token.create"]).await;
        let last = late.lines().count();
        desk.write("early", &early);
        desk.write("late", &late);
        desk.write("some", &some);
        let path = |name: &str| desk.folder.path().join(name).display().to_string();

        // As it is, everything that was kept is found in it.
        for kept in ["early", "late", "some"] {
            let told = desk.told(&["audit", "verify", "--against", &path(kept)]).await;
            assert!(told.contains("entries are as in"), "{told}");
            let ran = direct(&world, &["verify", "--against", &path(kept)]).await;
            assert_eq!(ran.code, Some(0), "{ran:?}");
        }
        for kept in [&early_head, &late_head] {
            desk.told(&["audit", "verify", "--head", kept]).await;
            assert_eq!(direct(&world, &["verify", "--head", kept]).await.code, Some(0));
        }

        // Its tail is cut off, and its head written anew.
        let door = Sidedoor::open(&world).await;
        let kept = last - 2;
        door.run(&format!("delete from audit_entries where sequence > {kept}")).await;
        door.run(&format!(
            "update audit_head set sequence = {kept}, hash = (select hash from audit_entries where sequence = {kept})"
        ))
        .await;
        let refused = async |why: &str| {
            assert!(direct(&world, &["verify"]).await.out.contains("is intact"), "by itself it proves itself");
            for arguments in [["--against", &path("late")], ["--against", &path("some")], ["--head", &late_head]] {
                let arguments = [&["verify"][..], &arguments].concat();
                let by_ops = desk.run(&[&["audit"][..], &arguments].concat()).await;
                for ran in [by_ops, direct(&world, &arguments).await] {
                    assert_eq!(ran.code, Some(1), "{arguments:?} {ran:?}");
                    assert!(ran.err.contains("broken at entry") && ran.err.contains(why), "{arguments:?} {ran:?}");
                }
            }
            // What is older than the cut is still right.
            desk.told(&["audit", "verify", "--against", &path("early"), "--head", &early_head]).await;
        };
        refused("truncated").await;
        // It grows on past where it was.
        do_things(&desk, 3).await;
        refused("rewritten").await;
        door.close().await;
    }

    async fn what_is_no_export_and_no_head_is_told(world: World) {
        let desk = Desk::at(&world).await;
        desk.write("empty", "");
        desk.write("loads.csv", "externalId,orderNumber\n");
        for (arguments, code, told) in [
            (["--against", "empty"], 1, "no entries"),
            (["--against", "loads.csv"], 1, "line 1"),
            (["--against", "missing"], 1, "missing"),
            (["--head", "7"], 2, "ENTRY:HASH"),
            (["--head", "7:abc"], 2, "64 hexadecimal digits"),
        ] {
            let ran = desk.run(&[&["audit", "verify"][..], &arguments].concat()).await;
            assert_eq!(ran.code, Some(code), "{arguments:?} {ran:?}");
            assert!(ran.err.contains(told), "{arguments:?} {ran:?}");
        }
    }

    async fn the_head_is_a_metric(world: World) {
        let desk = Desk::at(&world).await;
        for _ in 0..2 {
            do_things(&desk, 1).await;
            let head = head(&desk.told(&["audit", "verify"]).await);
            let (sequence, hash) = head.split_once(':').unwrap();
            let text = world.metrics().await.0;
            let lines: Vec<_> = text.lines().filter(|line| line.starts_with("trailflow_audit_head")).collect();
            assert_eq!(lines, [format!("trailflow_audit_head{{hash=\"{hash}\"}} {sequence}")]);
        }
    }
}
