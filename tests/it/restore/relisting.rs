//! Listing loads again: in batches, and resumed after a kill.

use serde_json::{Map, Value, json};
use trailflow::use_cases::System;
use trailflow::use_cases::loads::import_loads;

use super::{command, succeed, until};
use crate::harness::database::Sidedoor;
use crate::harness::process::trailflow;
use crate::harness::{Organization, World, on_both};

const LOADS: usize = 1_100;

on_both! {
    async fn a_relist_that_was_killed_is_resumed(world: World) {
        let (organization, _) = world.tenant().await;
        fill(&world, organization).await;
        let place = world.leave().await;
        succeed(&place, &["restore", "begin"]).await;
        let door = Sidedoor::at(&place.database_url).await;
        let batches = || async { door.rows_as_text("audit_entries").await.iter().filter(|row| row.contains("loads.relist")).count() };
        let left = "select cast(count(*) as text) as line from loads l join organization_clocks c
            on c.organization_id = l.organization_id where l.updated_at <= c.before_epoch";
        assert_eq!(door.lines(left.to_owned()).await, [LOADS.to_string()]);

        let mut relist = trailflow(&place).args(["restore", "relist", "--all"]).spawn().unwrap();
        until(async || batches().await > 0).await;
        relist.kill().await.unwrap();
        let done = batches().await;
        let before = door.lines("select cast(sum(updated_at) as text) as line from loads".to_owned()).await;
        let told = succeed(&place, &["restore", "relist", "--all"]).await;
        assert_eq!(door.lines(left.to_owned()).await, ["0"]);
        let after = door.lines("select cast(sum(updated_at) as text) as line from loads".to_owned()).await;
        assert_eq!(before == after, done == LOADS.div_ceil(250), "{told}");
        assert_eq!(batches().await, LOADS.div_ceil(250), "none was listed twice");
        assert_eq!(succeed(&place, &["restore", "relist", "--all"]).await, "Every load has been listed again.\n");
        door.close().await;
        assert_eq!(command(&place, &["verify-restore"]).await.code, Some(0));
    }

    async fn unknown_organizations_are_told(world: World) {
        let place = world.leave().await;
        let ran = command(&place, &["restore", "relist", "org_019c86d4c1007b3c9a5e62f18d07b4c3"]).await;
        assert_eq!(ran.code, Some(1));
        assert!(ran.err.contains("there is no organization org_019c86d4c1007b3c9a5e62f18d07b4c3"), "{ran:?}");
        assert_eq!(command(&place, &["restore", "relist"]).await.code, Some(2));
    }
}

async fn fill(world: &World, organization: Organization) {
    let by = System { now: world.now() };
    let mut tx = world.app().store.begin_many(organization.id, world.now()).await.unwrap();
    let rows =
        (0..LOADS).map(|n| json!({"externalId": format!("TMS-{n}"), "orderNumber": format!("ORD-{n}")}));
    let rows: Vec<Map<String, Value>> = rows.map(|row| row.as_object().unwrap().clone()).collect();
    let done = import_loads(&mut tx, &by, rows).await.unwrap();
    assert_eq!((done.created, done.rejected.len()), (LOADS, 0));
    tx.commit().await.unwrap();
}
