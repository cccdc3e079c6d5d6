//! The script in the README takes an organization from nothing to live traffic and out again, and each of
//! its steps does to a test and a live key what the access table says.

use std::collections::HashMap;

use trailflow::domain::access::{KeyMode, Scope};
use trailflow::domain::id::OrganizationId;

use super::{Desk, finish};
use crate::harness::api_request::ApiRequest;
use crate::harness::faithful::Api;
use crate::harness::{Organization, World, on_both};

/// What a test key and a live key are told after each step: `ok`, or a code.
const TABLE: &[(&str, &str)] = &[
    ("partner_access_not_enabled", "partner_access_not_enabled"),
    ("ok", "live_access_not_enabled"),
    ("ok", "ok"),
    ("partner_access_disabled", "partner_access_disabled"),
    ("ok", "ok"),
];

/// The steps of the script: each begins with a comment that has its number.
fn steps() -> Vec<String> {
    let readme = include_str!("../../../README.md");
    let (_, section) = readme.split_once("## For Trailflow's staff").expect("the section");
    let (_, script) = section.split_once("```sh\n# 1.").expect("the script");
    let (script, _) = script.split_once("```").expect("its end");
    let mut steps: Vec<String> = Vec::new();
    for line in format!("# 1.{script}").lines() {
        if line.starts_with("# ") {
            steps.push(String::new());
        }
        let step = steps.last_mut().unwrap();
        step.push_str(line);
        step.push('\n');
    }
    steps
}

/// Runs a step as a shell would go on from the steps before, and takes over what it set.
async fn take(desk: &Desk, step: &str, variables: &mut HashMap<String, String>) {
    let script = format!(
        "set -euo pipefail\n{step}\nfor name in ORG TEST_KEY LIVE_KEY; do echo \"$name=${{!name-}}\" >> kept; done"
    );
    let ran = finish(desk.command("bash").envs(&*variables).args(["-c", &script])).await;
    assert_eq!(ran.code, Some(0), "{step}{ran:?}");
    for line in desk.read("kept").unwrap().lines() {
        let (name, value) = line.split_once('=').unwrap();
        variables.insert(name.to_owned(), value.to_owned());
    }
}

async fn answer(world: &World, token: &str) -> String {
    let seen = ApiRequest::of(Api::Partner, "listLoads", "").token(token).send(world).await;
    if seen.status == 200 { "ok".to_owned() } else { seen.body["error"]["code"].as_str().unwrap().to_owned() }
}

on_both! {
    async fn the_script_of_the_readme_opens_and_closes_access_step_by_step(world: World) {
        let desk = Desk::at(&world).await;
        let (mut variables, mut keys) = (HashMap::new(), None);
        let steps = steps();
        assert_eq!(steps.len(), TABLE.len(), "{steps:#?}");
        for (step, expected) in steps.iter().zip(TABLE) {
            take(&desk, step, &mut variables).await;
            if keys.is_none() {
                let id: OrganizationId = variables["ORG"].parse().unwrap();
                let organization = Organization { id };
                let test = world.key_with(organization, KeyMode::Test, Scope::ALL, 600).await;
                keys = Some((test, world.key_with(organization, KeyMode::Live, Scope::ALL, 600).await));
            }
            let (test, live) = keys.as_ref().unwrap();
            world.settle_access().await;
            let told = (answer(&world, test).await, answer(&world, live).await);
            assert_eq!((told.0.as_str(), told.1.as_str()), *expected, "after {step}");
            // The keys that the script made are told the same.
            for (name, expected) in [("TEST_KEY", expected.0), ("LIVE_KEY", expected.1)] {
                if let Some(key) = variables.get(name).filter(|key| !key.is_empty()) {
                    assert_eq!(answer(&world, key).await, expected, "{name} after {step}");
                }
            }
        }
        assert!(variables["TEST_KEY"].starts_with("tf_test_") && variables["LIVE_KEY"].starts_with("tf_live_"));
        assert!(desk.read("welcome.txt").unwrap().contains("Blue Ridge Freight"));
        assert!(desk.read("welcome.html").unwrap().contains("<html"));
    }
}
