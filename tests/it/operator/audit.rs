//! The audit log: an entry for every action, chained so that any change shows.

use serde_json::{Value, json};
use trailflow::domain::access::AccessState;

use crate::harness::api_request::{ApiRequest, Seen};
use crate::harness::database::Sidedoor;
use crate::harness::faithful::Api;
use crate::harness::sound::sound;
use crate::harness::{Organization, World, on_both};

async fn entries(world: &World, staff: &str, query: &str) -> Vec<Value> {
    let ask = ApiRequest::of(Api::Operator, "listAuditEntries", "").token(staff);
    let seen = if query.is_empty() { ask } else { ask.query(query) }.send(world).await;
    assert_eq!(seen.status, 200, "{}", seen.text);
    seen.body["data"].as_array().unwrap().clone()
}

async fn proof(world: &World, staff: &str) -> Value {
    ApiRequest::of(Api::Operator, "verifyAudit", "").token(staff).send(world).await.body["data"].clone()
}

async fn do_things(world: &World, staff: &str) -> String {
    let organization = world.organization(AccessState::TestEnabled).await.id.to_string();
    for operation in
        ["updateOrganization", "createApiKey", "invitePortalUser", "upsertCustomers", "importLoads"]
    {
        let seen = sound(Api::Operator, operation, &organization).token(staff).send(world).await;
        assert!(seen.status < 300, "{operation}: {}", seen.text);
    }
    organization
}

on_both! {
    async fn an_entry_tells_who_did_what_to_which_and_why(world: World) {
        let staff = world.operator_token().await;
        let organization = world.organization(AccessState::TestEnabled).await.id.to_string();
        let close = ApiRequest::of(Api::Operator, "setOrganizationAccess", &organization).token(&staff);
        let close = close.json(&json!({"state": "DISABLED", "reason": "Unpaid."}));
        let seen: Seen = close.send(&world).await;
        close.send(&world).await;
        let found = entries(&world, &staff, "action=organization.set_access").await;
        assert_eq!(found.len(), 1, "what changes nothing is no action");
        let entry = &found[0];
        assert_eq!(entry["actor"], format!("optok_{}", &staff["tf_operator_".len()..][..32]));
        assert_eq!((&entry["actorName"], &entry["reason"]), (&json!("under test"), &json!("Unpaid.")));
        assert_eq!((&entry["subject"], &entry["organizationId"]), (&json!(organization), &json!(organization)));
        assert_eq!((&entry["requestId"], &entry["at"]), (&seen.body["requestId"], &json!(world.now())));
        assert_eq!(entry["before"]["accessState"], "TEST_ENABLED");
        assert_eq!((&entry["after"]["accessState"], &entry["after"]["name"]), (&json!("DISABLED"), &Value::Null), "only what changed");
    }

    async fn every_operation_that_changes_something_leaves_one_entry(world: World) {
        let staff = world.operator_token().await;
        let organization = world.organization(AccessState::LiveEnabled).await.id.to_string();
        // What the paths of single things name.
        let made = async |operation: &str| {
            sound(Api::Operator, operation, &organization).token(&staff).send(&world).await.body["data"]["id"].as_str().unwrap().to_owned()
        };
        let (key, user, token) = (made("createApiKey").await, made("invitePortalUser").await, made("createOperatorToken").await);
        sound(Api::Operator, "importLoads", &organization).token(&staff).send(&world).await;
        let door = Sidedoor::open(&world).await;
        let partner = world.key(Organization { id: organization.parse().unwrap() }).await;
        let hook = world.subscribe(&partner, "http://127.0.0.1:1/", &["load.created"]).await.id;
        world.raw(&partner).post_once("ORD-1").await;
        door.run("update webhook_deliveries set state = 'FAILED'").await;
        door.run("update webhook_queue set due_at = null").await;
        let deliveries = ApiRequest::of(Api::Operator, "listWebhookDeliveries", &organization).token(&staff);
        let delivery = deliveries.send(&world).await.body["data"][0]["id"].as_str().unwrap().to_owned();
        let mut written = 0;
        for policy in Api::Operator.policies().iter().filter(|policy| policy.method != "GET") {
            let mut ask = sound(Api::Operator, policy.operation, &organization).token(&staff);
            ask.path = policy.path.to_owned();
            for (variable, id) in [
                ("{organizationId}", organization.as_str()),
                ("{keyId}", &key),
                ("{userId}", &user),
                ("{tokenId}", &token),
                ("{loadId}", "TMS-7"),
                ("{webhookId}", &hook),
                ("{deliveryId}", &delivery),
            ] {
                ask.path = ask.path.replace(variable, id);
            }
            // It ends what it is sent to, which is another organization.
            if policy.operation == "closeOrganization" {
                let leaving = made("createOrganization").await;
                door.run("update organizations set access_state = 'DISABLED', disabled_at = 1 where name = 'Acme Freight'").await;
                ask.path = policy.path.replace("{organizationId}", &leaving);
            }
            if ask.path.contains("{staffRequestId}") {
                let asked = world.staff_request(Organization { id: organization.parse().unwrap() }).await;
                ask.path = ask.path.replace("{staffRequestId}", &asked);
            }
            let before = *door.footprint().await.last().unwrap();
            let seen = ask.send(&world).await;
            assert!(seen.status < 300, "{}: {}", policy.operation, seen.text);
            let more = door.footprint().await.last().unwrap() - before;
            // Rolling a key issues one.
            let expected = if policy.operation == "rollApiKey" { 2 } else { 1 };
            assert_eq!(more, expected, "{} left {more} entries", policy.operation);
            written += 1;
        }
        assert!(written > 15, "only {written} operations");
        assert_eq!(proof(&world, &staff).await["intact"], true);
        door.close().await;
    }

    async fn portal_users_act_under_their_own_name(world: World) {
        let staff = world.operator_token().await;
        do_things(&world, &staff).await;
        let user = world.redeem(&world.mail.invitation().await).await.unwrap();
        let entry = entries(&world, &staff, "action=portal_user.accept").await.remove(0);
        assert_eq!((&entry["actorName"], &entry["after"]["status"]), (&json!(user.email), &json!("ACTIVE")));
        assert!(entry["actor"].as_str().unwrap().starts_with("user_"));
    }

    async fn pages_lead_through_the_chain_either_way(world: World) {
        let staff = world.operator_token().await;
        let organization = do_things(&world, &staff).await;
        do_things(&world, &staff).await;
        let sequences = |entries: &[Value]| entries.iter().map(|entry| entry["sequence"].as_i64().unwrap()).collect::<Vec<_>>();
        let all = entries(&world, &staff, "").await;
        let up: Vec<_> = (1..=i64::try_from(all.len()).unwrap()).collect();
        assert_eq!(sequences(&all), up, "from 1, without gaps");
        let mut down = up.clone();
        down.reverse();
        for (query, expected) in [("limit=3", &up), ("limit=3&newestFirst=true", &down)] {
            let (mut found, mut next) = (Vec::new(), query.to_owned());
            loop {
                let page = ApiRequest::of(Api::Operator, "listAuditEntries", "").token(&staff).query(&next).send(&world).await;
                found.extend(sequences(page.body["data"].as_array().unwrap()));
                match page.body["nextCursor"].as_str() {
                    Some(cursor) => next = format!("{query}&cursor={cursor}"),
                    None => break,
                }
            }
            assert_eq!(&found, expected, "{query}");
        }
        let of_one = entries(&world, &staff, &format!("organizationId={organization}")).await;
        assert_eq!(of_one.len(), 5);
        for pair in all.windows(2) {
            assert_eq!(pair[1]["previousHash"], pair[0]["hash"]);
        }
        let wrong = ApiRequest::of(Api::Operator, "listAuditEntries", "").token(&staff).query("organizationId=x").send(&world).await;
        assert_eq!(wrong.body["error"]["details"][0]["pointer"], "organizationId");
    }

    async fn a_change_of_any_column_of_any_entry_is_named(world: World) {
        let staff = world.operator_token().await;
        do_things(&world, &staff).await;
        let door = Sidedoor::open(&world).await;
        let last = *door.footprint().await.last().unwrap();
        let intact = proof(&world, &staff).await;
        assert_eq!((&intact["intact"], &intact["entries"]), (&json!(true), &json!(last)));
        let flips = [
            ("actor", "replace(actor, 'o', '0')"),
            ("actor_name", "replace(actor_name, 'u', 'U')"),
            ("action", "action || 's'"),
            ("at", "at + 1"),
            ("after_state", "replace(after_state, '\"', '''')"),
            ("request_id", "replace(request_id, '-', '_')"),
            ("organization_id", "null"),
            ("reason", "'Because.'"),
            ("subject", "null"),
            // A digit that no hash has: any of its own may be missing in this one.
            ("hash", "'x' || substr(hash, 2)"),
            ("previous_hash", "'x' || substr(previous_hash, 2)"),
        ];
        // The first of staff's, and the last.
        for sequence in [3, last] {
            for (column, flipped) in flips {
                door.run("create table kept as select * from audit_entries").await;
                door.run(&format!("update audit_entries set {column} = {flipped} where sequence = {sequence}")).await;
                let told = proof(&world, &staff).await;
                let what = format!("{column} of {sequence}: {told}");
                assert_eq!((&told["intact"], &told["brokenSequence"]), (&json!(false), &json!(sequence)), "{what}");
                assert!(told["problem"].is_string(), "{what}");
                door.run("delete from audit_entries").await;
                door.run("insert into audit_entries select * from kept").await;
                door.run("drop table kept").await;
            }
        }
        assert_eq!(proof(&world, &staff).await["intact"], true);
        door.run("delete from audit_entries where sequence = 3").await;
        assert_eq!(proof(&world, &staff).await["brokenSequence"], 3, "one is missing");
        door.run(&format!("delete from audit_entries where sequence = {last}")).await;
        assert_eq!(proof(&world, &staff).await["brokenSequence"], 3, "the first is named");
        door.close().await;
    }

    async fn an_end_that_was_cut_off_is_noticed(world: World) {
        let staff = world.operator_token().await;
        do_things(&world, &staff).await;
        let door = Sidedoor::open(&world).await;
        let last = *door.footprint().await.last().unwrap();
        door.run(&format!("delete from audit_entries where sequence > {}", last - 2)).await;
        let told = proof(&world, &staff).await;
        assert_eq!((&told["intact"], &told["brokenSequence"]), (&json!(false), &json!(last - 1)));
        door.close().await;
    }

    async fn entries_of_actions_at_once_have_no_gap(world: World) {
        let staff = world.operator_token().await;
        let organizations: Vec<_> = futures_of(&world, 4).await;
        let all = organizations.iter().flat_map(|id| (0..4).map(move |_| id)).map(|id| {
            let key = sound(Api::Operator, "createApiKey", id).token(&staff);
            let customers = sound(Api::Operator, "upsertCustomers", id).token(&staff);
            let world = &world;
            async move { (key.send(world).await.status, customers.send(world).await.status) }
        });
        for (key, customers) in futures::future::join_all(all).await {
            assert_eq!((key, customers), (201, 200));
        }
        let told = proof(&world, &staff).await;
        // For the token, the four organizations, and each request.
        assert_eq!((&told["intact"], &told["entries"]), (&json!(true), &json!(37)), "{told}");
    }
}

async fn futures_of(world: &World, count: usize) -> Vec<String> {
    let mut ids = Vec::new();
    for _ in 0..count {
        ids.push(world.organization(AccessState::TestEnabled).await.id.to_string());
    }
    ids
}
