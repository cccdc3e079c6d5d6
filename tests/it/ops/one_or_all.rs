//! Commands that can be about one organization or about all: which of them they are about, and that it is said.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{Desk, Ran, finish};
use crate::harness::on_both;

const REPLAY: &[&str] = &["replays", "create", "--from", "2020-01-01", "--reason", "r"];

impl Desk {
    /// Runs a command with a default organization.
    async fn run_for(&self, organization: &str, arguments: &[&str]) -> Ran {
        let ran = finish(self.ops(arguments).env("TRAILFLOW_ORG", organization)).await;
        assert_eq!(ran.code, Some(0), "{arguments:?} {ran:?}");
        ran
    }
}

/// The organizations of a list, or of lines, each of which is an object.
fn organizations(text: &str) -> BTreeSet<String> {
    let items: Vec<Value> = match text.starts_with('[') {
        true => serde_json::from_str(text).unwrap(),
        false => text.lines().map(|line| serde_json::from_str(line).unwrap()).collect(),
    };
    items.iter().filter_map(|item| item["organizationId"].as_str()).map(str::to_owned).collect()
}

on_both! {
    async fn a_list_is_of_the_default_organization_and_says_so(world: World) {
        let desk = Desk::at(&world).await;
        let (one, _) = world.tenant().await;
        let (other, _) = world.tenant().await;
        let ids = [one, other].map(|organization| organization.id.to_string());
        for (organization, id) in [one, other].into_iter().zip(&ids) {
            world.staff_request(organization).await;
            desk.told(&["access", "set", id, "disabled", "--reason", "r", "--yes"]).await;
        }
        let only = BTreeSet::from([ids[0].clone()]);
        let both = BTreeSet::from(ids.clone());
        for list in [&["requests", "list", "--json"][..], &["audit", "list", "--json"], &["audit", "export"]] {
            let of_all = desk.run(list).await;
            assert!(both.is_subset(&organizations(&of_all.out)) && of_all.err.is_empty(), "{list:?} {of_all:?}");
            let default = desk.run_for(&ids[0], list).await;
            assert_eq!(organizations(&default.out), only, "{list:?}");
            assert!(default.err.contains("--all-organizations"), "{list:?} {default:?}");
            let flag = desk.run_for(&ids[0], &[list, &["--all-organizations"]].concat()).await;
            assert_eq!((flag.out, flag.err.as_str()), (of_all.out, ""), "{list:?}");
            let named = desk.run_for(&ids[1], &[list, &["--organization", &ids[0]]].concat()).await;
            assert!(organizations(&named.out) == only && named.err.is_empty(), "{list:?} {named:?}");
            let refused = desk.run(&[list, &["--organization", &ids[0], "--all-organizations"]].concat()).await;
            assert!(refused.code == Some(2) && refused.err.contains("--all-organizations"), "{refused:?}");
        }
    }

    async fn a_replay_is_of_all_organizations_only_when_told_so(world: World) {
        let desk = Desk::at(&world).await;
        let (organization, _) = world.tenant().await;
        let id = organization.id.to_string();
        let asked = [REPLAY, &["--json", "--yes"]].concat();
        let default = desk.run_for(&id, &asked).await;
        let replay: Value = serde_json::from_str(&default.out).unwrap();
        assert_eq!(replay["organizationId"], json!(id), "{default:?}");
        let refused = desk.run(&asked).await;
        assert!(refused.code == Some(2) && refused.out.is_empty(), "{refused:?}");
        assert!(refused.err.starts_with("error: --organization: name it"), "{refused:?}");
        assert!(refused.err.contains("--all-organizations") && refused.err.contains("TRAILFLOW_ORG"), "{refused:?}");
        let both = desk.run(&[&asked[..], &["--organization", &id, "--all-organizations"]].concat()).await;
        assert_eq!(both.code, Some(2), "{both:?}");
        let hook: &[&str] = &["--webhook", "whsub_019c8c02a1137f60b2d4c9e7350fa86b", "--all-organizations"];
        let both = desk.run(&[&asked[..], hook].concat()).await;
        assert_eq!(both.code, Some(2), "a subscription is of one organization: {both:?}");
        let every = [REPLAY, &["--all-organizations"]].concat();
        let unasked = desk.run(&every).await;
        assert!(unasked.code == Some(1) && unasked.err.contains("of every organization"), "{unasked:?}");
        assert_eq!(desk.json(&["replays", "list"]).await.as_array().unwrap().len(), 1, "no other was made");
        let every = desk.run_for(&id, &[&every[..], &["--json", "--yes"]].concat()).await;
        let replay: Value = serde_json::from_str(&every.out).unwrap();
        assert_eq!(replay["organizationId"], Value::Null, "{every:?}");
    }

    async fn a_subscription_is_named_by_its_url_as_well(world: World) {
        let desk = Desk::at(&world).await;
        let (organization, token) = world.tenant().await;
        let id = organization.id.to_string();
        let [one, other] = ["https://hooks.example.com/one", "https://hooks.example.com/other"];
        let hook = world.subscribe(&token, one, &["load.created"]).await.id;
        world.subscribe(&token, other, &["load.updated"]).await;
        world.raw(&token).post_once("1").await;
        for named in [one, &hook] {
            let listed = desk.json(&["deliveries", "list", &id, "--webhook", named]).await;
            let subscriptions: Vec<_> = listed.as_array().unwrap().iter().map(|it| &it["subscriptionId"]).collect();
            assert_eq!(subscriptions, [&json!(hook)], "{named}");
            let replay = [REPLAY, &["--organization", &id, "--webhook", named]].concat();
            assert_eq!(desk.json(&replay).await["subscriptionId"], json!(hook), "{named}");
        }
        assert_eq!(desk.json(&["deliveries", "list", &id, "--webhook", other]).await, json!([]));
        let unknown = desk.run(&["deliveries", "list", &id, "--webhook", "https://hooks.example.com/no"]).await;
        assert!(unknown.code == Some(1) && unknown.err.starts_with("error: WEBHOOK: there is no"), "{unknown:?}");
    }
}
