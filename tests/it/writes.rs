//! What a write transaction must leave is in its type: without it, nothing is committed. And a shared one that a
//! failed read has aborted says so to everybody, at once.

use serde_json::json;
use tokio::sync::oneshot;
use tokio::time::timeout;
use trailflow::clock::uuid_at;
use trailflow::domain::access::AccessState;
use trailflow::store::loads::{LoadReference, LoadRow};
use trailflow::store::receipts::{Receipt, ReceiptKey};
use trailflow::store::transaction::{Begun, Committed, Receipted, Write};
use trailflow::store::{Audited, UnitOfWork};
use trailflow::{Error, Result};

use crate::harness::cursed::{Curse, Cursed, DEADLINE};
use crate::harness::database::Sidedoor;
use crate::harness::raw;
use crate::harness::{Backend, Organization, World, on_both};

/// A load to write, of an organization that has one already.
async fn another_load(world: &World, organization: Organization, token: &str) -> LoadRow {
    let made = world.write(&raw::Write::load(token, "template", "ORD-1")).await;
    assert_eq!(made.status, 201, "{made:?}");
    let id = made.json()["data"]["id"].as_str().unwrap().to_owned();
    let tenant = world.app().store.tenant(organization.id);
    let row = tenant.load(&LoadReference::from(id.as_str())).await.unwrap().unwrap();
    LoadRow { id: uuid_at(world.now()), updated_at: row.updated_at + 1, ..row }
}

fn key(world: &World, name: &str) -> ReceiptKey {
    let api_key = trailflow::domain::id::ApiKeyId::from_uuid(uuid_at(world.now()));
    ReceiptKey { api_key, idempotency_key: name.to_owned() }
}

fn receipt(world: &World) -> Receipt {
    Receipt {
        fingerprint: vec![7; 32],
        status: 201,
        body: b"{}".to_vec(),
        sealed: false,
        created_at: world.now(),
    }
}

async fn once<W: Write>(world: &World, organization: Organization, key: &ReceiptKey) -> Result<Receipted<W>> {
    match world.app().store.begin_once(organization.id, world.now(), key).await? {
        Begun::Fresh(write) => Ok(write),
        Begun::Before(receipt) => panic!("{receipt:?}"),
    }
}

fn internal<T>(outcome: Result<T>) -> String {
    match outcome {
        Err(Error::Internal { internal }) => internal,
        Err(error) => panic!("{error:?}"),
        Ok(_) => panic!("it was committed"),
    }
}

on_both! {
    async fn a_write_of_staff_without_an_audit_entry_is_not_committed(world: World) {
        let (organization, token) = world.tenant().await;
        let row = another_load(&world, organization, &token).await;
        let door = Sidedoor::open(&world).await;
        let before = door.footprint().await;
        let mut write = world.app().store.begin(organization.id, world.now()).await.unwrap();
        write.insert_load(row.clone());
        assert!(internal(write.commit().await).contains("audited"));
        assert_eq!(door.footprint().await, before);
        let mut write = world.app().store.begin(organization.id, world.now()).await.unwrap();
        write.insert_load(row);
        write.audit(world.entry());
        write.commit().await.unwrap();
        assert_ne!(door.footprint().await, before);
        door.close().await;
    }

    async fn a_change_of_access_without_an_audit_entry_is_not_committed(world: World) {
        let organization = world.organization(AccessState::TestEnabled).await;
        let door = Sidedoor::open(&world).await;
        let before = door.footprint().await;
        let mut unit = world.app().store.begin_access().await.unwrap();
        let mut row = unit.organization(organization.id).await.unwrap().unwrap();
        row.access_state = AccessState::Disabled.to_string();
        unit.update_organization(row).await.unwrap();
        assert!(internal(unit.commit().await).contains("audit"));
        assert_eq!(door.footprint().await, before);
        door.close().await;
    }

    async fn what_writes_nothing_needs_no_entry_and_leaves_nothing(world: World) {
        let (organization, _token) = world.tenant().await;
        let door = Sidedoor::open(&world).await;
        let before = door.footprint().await;
        let write = world.app().store.begin(organization.id, world.now()).await.unwrap();
        write.tenant().await.unwrap().webhooks(None, 1).await.unwrap();
        write.commit().await.unwrap();
        let unit = world.app().store.begin_access().await.unwrap();
        unit.organization(organization.id).await.unwrap();
        unit.commit().await.unwrap();
        assert_eq!(door.footprint().await, before);
        door.close().await;
    }

    async fn an_audited_write_with_a_receipt_leaves_both_or_nothing(world: World) {
        let (organization, token) = world.tenant().await;
        let row = another_load(&world, organization, &token).await;
        let door = Sidedoor::open(&world).await;
        let before = door.footprint().await;
        let key = key(&world, "both");
        let mut write = once::<Audited>(&world, organization, &key).await.unwrap();
        write.insert_load(row.clone());
        assert!(internal(write.commit(receipt(&world)).await).contains("audited"));
        assert_eq!(door.footprint().await, before);
        // Nothing is in the way of another try.
        let mut write = once::<Audited>(&world, organization, &key).await.unwrap();
        write.insert_load(row);
        write.audit(world.entry());
        assert_eq!(write.commit(receipt(&world)).await.unwrap(), Committed::Done);
        let after = door.footprint().await;
        let grown: Vec<_> = before.iter().zip(&after).map(|(before, after)| after - before).collect();
        let [load, receipts, entries] = [grown[0], grown[2], grown[11]];
        assert_eq!([load, receipts, entries], [1, 1, 1], "{before:?} {after:?}");
        door.close().await;
        let again = world.app().store.begin_once::<Audited>(organization.id, world.now(), &key).await.unwrap();
        assert!(matches!(again, Begun::Before(found) if found == receipt(&world)));
    }

    async fn a_write_with_a_receipt_alone_leaves_no_entry(world: World) {
        let (organization, token) = world.tenant().await;
        let row = another_load(&world, organization, &token).await;
        let door = Sidedoor::open(&world).await;
        let before = door.footprint().await;
        let mut write = once::<UnitOfWork>(&world, organization, &key(&world, "alone")).await.unwrap();
        write.insert_load(row);
        assert_eq!(write.commit(receipt(&world)).await.unwrap(), Committed::Done);
        let after = door.footprint().await;
        assert_eq!((after[0] - before[0], after[2] - before[2], after[11] - before[11]), (1, 1, 0));
        door.close().await;
    }
}

/// Whoever waits to take part hears of it without getting a part, and whoever takes part when it wants something.
#[tokio::test(flavor = "multi_thread")]
async fn a_failed_read_aborts_a_shared_transaction_for_all_to_see() {
    let world = World::start(Backend::PostgresRedis).await;
    let (organization, token) = world.tenant().await;
    let body = json!({"orderNumber": "ORD-1", "externalId": "CURSED"});
    assert_eq!(world.write(&raw::Write::new(&token, "/v1/loads", "CURSED", body)).await.status, 201);
    // Organizations queue in one of two groups, by their ids.
    let neighbour = loop {
        let other = world.organization(AccessState::TestEnabled).await;
        if (other.id.uuid().as_u128() ^ organization.id.uuid().as_u128()) % 2 == 0 {
            break other;
        }
    };
    let cursed = Cursed::table(&world, "loads", "external_id").await;
    cursed.curse("CURSED", Curse::Cancels).await;
    let keys = ["held", "reads", "waits", "beside"].map(|name| key(&world, name));
    let [held, reads, waits, beside] = &keys;
    let held = once::<UnitOfWork>(&world, neighbour, held).await.unwrap();
    let (failed, has_failed) = oneshot::channel();
    let reading = async {
        let write = once::<UnitOfWork>(&world, organization, reads).await.unwrap();
        let read = write.tenant().await.unwrap().load(&LoadReference::from("CURSED")).await;
        assert!(matches!(read, Err(Error::Unavailable { .. })), "{read:?}");
        failed.send(()).unwrap();
    };
    let waiting = async { cause(once::<UnitOfWork>(&world, organization, waits).await) };
    let working = async {
        let write = once::<UnitOfWork>(&world, neighbour, beside).await.unwrap();
        has_failed.await.unwrap();
        [cause(write.tenant().await.map(drop)), cause(write.commit(receipt(&world)).await)]
    };
    // They queue, in this order, while the first is under way; then they share the next transaction.
    let all = async { tokio::join!(reading, waiting, working, async { drop(held) }) };
    let ((), waited, worked, ()) = timeout(DEADLINE, all).await.unwrap();
    for told in worked.iter().chain([&waited]) {
        assert!(told.contains("the transaction was aborted") && told.contains("cursed"), "{told}");
    }
}

/// Why somebody may try again, as staff read it.
fn cause<T>(outcome: Result<T>) -> String {
    match outcome {
        Err(Error::Unavailable { internal, .. }) => internal,
        Err(error) => panic!("{error:?}"),
        Ok(_) => panic!("it was carried out"),
    }
}
