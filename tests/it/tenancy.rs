//! Another organization's things are not there: on every route that takes an id, the answer to theirs
//! is, byte for byte but for the requestId, the answer to one that nothing has.

use serde_json::{Value, json};
use trailflow::domain::access::AccessState;

use crate::harness::api_request::{ApiRequest, Seen};
use crate::harness::database::Sidedoor;
use crate::harness::faithful::Api;
use crate::harness::sound::sound;
use crate::harness::{Organization, World, on_both};

/// An id that nothing has, of the length of every other.
const NOBODYS: &str = "00000000000070008000000000000001";

/// An organization that has one of everything.
struct Tenant {
    organization: Organization,
    token: String,
    /// Ids by what they are of.
    ids: Value,
}

impl Tenant {
    /// Its load has the externalId `TMS-<name>`.
    async fn settle(world: &World, staff: &str, name: &str) -> Tenant {
        let (organization, token) = world.tenant().await;
        let org = organization.id.to_string();
        let mut ids = json!({});
        for (operation, kind) in [
            ("upsertCustomers", "customerId"),
            ("upsertCarriers", "carrierId"),
            ("upsertVehicles", "vehicleId"),
        ] {
            let seen = sound(Api::Operator, operation, &org).token(staff).send(world).await;
            ids[kind] = seen.body["data"]["ids"][0].clone();
        }
        let load =
            json!({"orderNumber": "ORD-1", "externalId": format!("TMS-{name}"), "status": "IN_TRANSIT"});
        let made = sound(Api::Partner, "createLoad", "").json(&load).token(&token).send(world).await;
        ids["load"] = made.body["data"]["id"].clone();
        let made = sound(Api::Partner, "createWebhook", "").token(&token).once("hook").send(world).await;
        ids["webhook"] = made.body["data"]["id"].clone();
        Tenant { organization, token, ids }
    }

    fn id(&self, what: &str) -> &str {
        self.ids[what].as_str().unwrap_or_else(|| panic!("no id of {what}: {}", self.ids))
    }
}

/// The same kind of id, of nothing.
fn nobodys(id: &str) -> String {
    format!("{}_{NOBODYS}", id.split_once('_').unwrap().0)
}

/// The answers to `theirs` and to `unknown` are one and the same.
fn assert_alike(theirs: &Seen, unknown: &Seen, what: &str) {
    assert_eq!(theirs.status, unknown.status, "{what}: {theirs:?}");
    assert_eq!(theirs.without_request_id(), unknown.without_request_id(), "{what}");
    let names = |seen: &Seen| seen.headers.keys().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(names(theirs), names(unknown), "{what}");
    assert_eq!(theirs.header("content-length"), unknown.header("content-length"), "{what}");
}

async fn two_tenants(world: &World) -> (Tenant, Tenant, String) {
    let staff = world.operator_token().await;
    let ours = Tenant::settle(world, &staff, "ours").await;
    let theirs = Tenant::settle(world, &staff, "theirs").await;
    (ours, theirs, staff)
}

on_both! {
    async fn ids_in_paths_of_the_partner_api(world: World) {
        let (ours, theirs, _) = two_tenants(&world).await;
        let door = Sidedoor::open(&world).await;
        let before = door.footprint().await;
        let mut routes = 0;
        for policy in Api::Partner.policies().iter().filter(|policy| policy.path.contains('{')) {
            routes += 1;
            let webhook = policy.tag == "Webhooks";
            let id = theirs.id(if webhook { "webhook" } else { "load" });
            let mut named = vec![(id.to_owned(), nobodys(id))];
            if !webhook {
                named.push(("TMS-theirs".to_owned(), "TMS-nobody".to_owned()));
            }
            for (theirs, unknown) in named {
                let theirs = ask_once(policy.operation, &theirs, &ours).send(&world).await;
                let unknown = ask_once(policy.operation, &unknown, &ours).send(&world).await;
                assert_eq!(theirs.verdict(), (404, "not_found"), "{}", policy.operation);
                assert_alike(&theirs, &unknown, policy.operation);
            }
        }
        assert_eq!(routes, 9, "routes that name something of an organization");
        assert_eq!(door.footprint().await, before);
        door.close().await;
        // The owner still has both.
        let load = sound(Api::Partner, "getLoad", theirs.id("load")).token(&theirs.token).send(&world).await;
        assert_eq!(load.body["data"]["status"], "IN_TRANSIT");
        let hooks = sound(Api::Partner, "listWebhooks", "").token(&theirs.token).send(&world).await;
        assert_eq!(hooks.body["data"][0]["id"], theirs.ids["webhook"]);
    }

    async fn ids_in_bodies_of_the_partner_api(world: World) {
        let (ours, theirs, _) = two_tenants(&world).await;
        let door = Sidedoor::open(&world).await;
        for operation in ["createLoad", "upsertLoad"] {
            for party in ["customerId", "carrierId", "vehicleId"] {
                let send = async |id: &str, key: &str| {
                    let body = json!({"externalId": "TMS-new", "orderNumber": "ORD-2", party: id});
                    let ask = sound(Api::Partner, operation, "").json(&body).token(&ours.token);
                    ask.once(key).send(&world).await
                };
                let key = format!("{operation}-{party}");
                let foreign = send(theirs.id(party), &key).await;
                let unknown = send(&nobodys(theirs.id(party)), &key).await;
                assert_eq!(foreign.verdict(), (400, "bad_request"), "{key}: {}", foreign.text);
                assert_eq!(foreign.body["error"]["details"][0]["pointer"], format!("/{party}"));
                assert_alike(&foreign, &unknown, &key);
                // The key is still free, and our own party is accepted.
                let own = send(ours.id(party), &key).await;
                assert!(own.status < 300, "{key}: {}", own.text);
                door.run("delete from loads where external_id = 'TMS-new'").await;
            }
        }
        door.close().await;
    }

    async fn the_same_external_id_is_two_loads(world: World) {
        let (ours, theirs, _) = two_tenants(&world).await;
        let body = json!({"externalId": "TMS-theirs", "orderNumber": "ORD-ours"});
        let made = sound(Api::Partner, "upsertLoad", "").json(&body).token(&ours.token).once("u").send(&world).await;
        assert_eq!(made.status, 201, "{}", made.text);
        let read = sound(Api::Partner, "getLoad", "TMS-theirs").token(&theirs.token).send(&world).await;
        assert_eq!(read.body["data"]["id"], theirs.ids["load"]);
        assert_eq!(read.body["data"]["orderNumber"], "ORD-1");
    }

    async fn lists_and_foreign_cursors_show_only_what_is_ours(world: World) {
        let (ours, theirs, staff) = two_tenants(&world).await;
        for tenant in [&ours, &theirs] {
            add_more(&world, tenant, &staff).await;
        }
        for operation in ["listLoads", "listCustomers", "listCarriers", "listWebhooks"] {
            let list = |token: &str| sound(Api::Partner, operation, "").token(token);
            let own = list(&ours.token).send(&world).await;
            let own_ids = ids_of(&own);
            let foreign = list(&theirs.token).query("limit=1").send(&world).await;
            let cursor = foreign.body["nextCursor"].as_str().expect("two pages").to_owned();
            let after = list(&ours.token).query(&format!("cursor={cursor}")).send(&world).await;
            // It would begin somewhere in our rows, and skip some unnoticed.
            assert_eq!(after.verdict(), (400, "bad_request"), "{operation}: {}", after.text);
            assert!(after.message().starts_with("cursor is not a cursor of this list"), "{}", after.text);
            assert!(own_ids.len() >= 2 && ids_of(&foreign).iter().all(|id| !own_ids.contains(id)));
        }
        let by_id = sound(Api::Partner, "listLoads", "").token(&ours.token).query("externalId=TMS-theirs");
        assert_eq!(by_id.send(&world).await.body["data"], json!([]));
    }

    async fn ids_in_paths_of_the_operator_api(world: World) {
        let (ours, theirs, staff) = two_tenants(&world).await;
        let org = ours.organization.id.to_string();
        let keys = ApiRequest::of(Api::Operator, "listApiKeys", &theirs.organization.id.to_string());
        let foreign_key = ids_of(&keys.token(&staff).send(&world).await).remove(0);
        let door = Sidedoor::open(&world).await;
        let before = door.footprint().await;
        for operation in ["updateApiKey", "rollApiKey", "revokeApiKey"] {
            let send = async |key: &str| {
                let mut ask = sound(Api::Operator, operation, &org).token(&staff);
                ask.path = ask.policy.path.replace("{organizationId}", &org).replace("{keyId}", key);
                ask.send(&world).await
            };
            let foreign = send(&foreign_key).await;
            assert_eq!(foreign.verdict(), (404, "not_found"), "{operation}");
            assert_alike(&foreign, &send(&nobodys(&foreign_key)).await, operation);
        }
        assert_eq!(door.footprint().await, before);
        door.close().await;
        let still = sound(Api::Partner, "listLoads", "").token(&theirs.token).send(&world).await;
        assert_eq!(still.status, 200, "the foreign key still works");
    }

    async fn positions_of_foreign_loads_are_ignored_like_those_of_unknown_ones(world: World) {
        let (ours, theirs, staff) = two_tenants(&world).await;
        let org = ours.organization.id.to_string();
        let foreign = theirs.id("load").to_owned();
        let mut answers = Vec::new();
        for load in [foreign.clone(), nobodys(&foreign), "TMS-theirs".to_owned(), "TMS-nobody".to_owned()] {
            let position = json!({"load": load, "latitude": 1.0, "longitude": 1.0, "recordedAt": world.now()});
            let ask = sound(Api::Operator, "ingestPositions", &org).json(&json!({"positions": [position]}));
            answers.push(ask.token(&staff).send(&world).await);
        }
        for answer in &answers {
            let data = &answer.body["data"];
            assert_eq!((&data["accepted"], &data["ignored"], &data["rejected"]), (&json!(0), &json!(1), &json!([])));
            assert_eq!(data["remarks"][0]["reason"], "UNKNOWN_LOAD");
            assert_alike(answer, &answers[1], "ingestPositions");
        }
        let seen = sound(Api::Partner, "getTracking", &foreign).token(&theirs.token).send(&world).await;
        assert_eq!(seen.body["data"]["position"], Value::Null);
    }

    async fn a_disabled_organization_changes_nothing_for_the_other(world: World) {
        let (ours, theirs, _) = two_tenants(&world).await;
        world.set_access(theirs.organization, AccessState::Disabled).await;
        world.settle_access().await;
        let ask = |token: &str| sound(Api::Partner, "listLoads", "").token(token);
        assert_eq!(ask(&theirs.token).send(&world).await.status, 403);
        assert_eq!(ask(&ours.token).send(&world).await.status, 200);
    }
}

/// The request of our tenant, with an idempotency key that goes with the id, where there is one.
fn ask_once(operation: &str, id: &str, tenant: &Tenant) -> ApiRequest {
    let mut ask = sound(Api::Partner, operation, id).token(&tenant.token);
    ask.idempotency_key = ask.idempotency_key.map(|_| format!("key-{id}"));
    ask
}

/// A second one of everything that can be listed.
async fn add_more(world: &World, tenant: &Tenant, staff: &str) {
    let org = tenant.organization.id.to_string();
    let customers = json!({"customers": [{"customerCode": "C-2", "customerName": "Beta"}]});
    let carriers = json!({"carriers": [{"carrierCode": "C-2", "carrierName": "Beta"}]});
    for (operation, body) in [("upsertCustomers", customers), ("upsertCarriers", carriers)] {
        sound(Api::Operator, operation, &org).json(&body).token(staff).send(world).await;
    }
    for operation in ["createLoad", "createWebhook"] {
        let key = format!("more-{operation}");
        sound(Api::Partner, operation, "").token(&tenant.token).once(&key).send(world).await;
    }
}

fn ids_of(list: &Seen) -> Vec<String> {
    let rows = list.body["data"].as_array().unwrap_or_else(|| panic!("no list: {}", list.text));
    rows.iter().map(|row| row["id"].as_str().unwrap().to_owned()).collect()
}
