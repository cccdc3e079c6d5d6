//! All admins are mailed once of what one of them does to a key; of a block, staff are, too.

use trailflow::domain::access::{AccessState, KeyMode, Scope};
use trailflow::domain::id::ApiKeyId;
use trailflow::domain::portal::PortalRole;
use trailflow::secrets::credential::Credential;

use crate::harness::{World, on_both};

/// Whom the next mails go to, and what they say.
async fn told(world: &World, count: usize) -> (Vec<String>, String) {
    for _ in 0..3 {
        world.look_for_notices().await;
    }
    let (mut to, mut said) = (Vec::new(), String::new());
    for _ in 0..count {
        let mail = world.mail.next().await;
        to.push(mail.to);
        said.push_str(&mail.subject);
        said.push_str(&mail.text.replace('\n', " "));
    }
    world.mail.stays_empty().await;
    to.sort_unstable();
    (to, said)
}

on_both! {
    async fn admins_are_mailed_once_of_a_key_that_is_made_rolled_or_blocked(world: World) {
        let organization = world.organization(AccessState::LiveEnabled).await;
        let live = world.key_with(organization, KeyMode::Live, &[Scope::LoadsRead], 60).await;
        world.look_for_notices().await;
        let mut admin = world.member(organization, PortalRole::Admin).await;
        let other = world.member(organization, PortalRole::Admin).await;
        world.member(organization, PortalRole::Developer).await;
        let mut admins = [&admin, &other].map(|admin| format!("{}@partner.example", admin.id.uuid().simple())).to_vec();
        admins.sort_unstable();
        let made = admin.send("/keys/new", &[("name", "load-sync"), ("limit", "60"), ("expires", "90"), ("scope", "loads:read")]).await;
        assert_eq!(made.status, 200, "{}", made.text);
        let (to, said) = told(&world, 2).await;
        assert!(to == admins && said.contains("A test API key was created: load-sync"), "{to:?} {said}");
        let key = made.text.split("href=\"/keys/key_").nth(1).unwrap().split('/').next().unwrap().to_owned();
        assert_eq!(admin.send(&format!("/keys/key_{key}/roll"), &[("overlap", "1")]).await.status, 200);
        let (to, said) = told(&world, 2).await;
        assert!(to == admins && said.contains("A test API key was rolled: load-sync"), "{to:?} {said}");
        assert!(!said.contains("tf_test_"), "{said}");
        let id = ApiKeyId::from_uuid(Credential::parse(&live).unwrap().id()).to_string();
        let block = [("name", "under test"), ("reason", "Found in a log.")];
        assert!(admin.send(&format!("/keys/{id}/block"), &block).await.leads_to("/keys?done=blocked"));
        let (mut to, said) = told(&world, 3).await;
        to.retain(|to| to != "partners@trailflow.ai");
        assert_eq!(to, admins, "{said}");
        for words in ["The live API key under test was blocked", "has blocked the live API key under test", "Found in a log.", "ops keys update", "--unblock"] {
            assert!(said.contains(words), "{words}: {said}");
        }
        let staff = world.operator().await;
        let body: trailflow::contract::operator::client::types::UpdateApiKeyRequest = serde_json::from_value(serde_json::json!({"unblock": true})).unwrap();
        staff.update_api_key().organization_id(organization.id.to_string()).key_id(id).body(body).send().await.unwrap();
        let (to, said) = told(&world, 2).await;
        assert!(to == admins && said.contains("works again"), "{to:?} {said}");
    }
}
