//! What is told of changes: once, whoever made them.

use serde_json::{Value, json};
use trailflow::domain::access::AccessState;
use trailflow::domain::notice::NoticeKind;
use trailflow::use_cases::{System, notices};

use super::{ADMIN, Desk, TECHNICAL};
use crate::harness::on_both;

on_both! {
    async fn access_limits_and_live_keys_are_told_to_the_admins(world: World) {
        let organization = world.organization(AccessState::TestEnabled).await;
        let desk = Desk::of(&world, organization).await;
        let key = desk.done("createApiKey", json!({"name": "TMS", "mode": "TEST", "scopes": ["loads:read"]})).await;
        let id = key["id"].as_str().unwrap();
        desk.told_nothing().await;
        desk.to_key("updateApiKey", id, json!({"rateLimitPerMinute": 240})).await;
        let mail = desk.told(&[ADMIN]).await;
        assert!(mail.text.contains("60 requests per minute") && mail.text.contains("240 requests per minute"), "{}", mail.text);
        assert!(mail.subject.contains("TMS"));
        desk.to_key("updateApiKey", id, json!({"name": "TMS sync"})).await;
        desk.told_nothing().await;
        desk.done("approveProduction", json!({"approvedBy": "Marisol Vega", "uatResult": "Passed."})).await;
        desk.done("setOrganizationAccess", json!({"state": "LIVE_ENABLED", "reason": "Cutover"})).await;
        let mail = desk.told(&[ADMIN]).await;
        for said in ["Test access enabled", "Live access enabled", "Cutover", "https://portal.trailflow.ai/"] {
            assert!(mail.text.contains(said), "{said}: {}", mail.text);
        }
        assert!(!mail.text.contains("_ENABLED"), "a stored word: {}", mail.text);
        let live = desk.done("createApiKey", json!({"name": "Live", "mode": "LIVE", "scopes": ["loads:read"]})).await;
        let mail = desk.told(&[ADMIN]).await;
        assert!(mail.subject.contains("live API key was issued") && mail.text.contains(live["id"].as_str().unwrap()), "{}", mail.text);
        assert!(!mail.text.contains("tf_live_"));
        let text = mail.text.replace('\n', " ");
        assert!(text.contains("block the key") && !text.contains("revoke"), "what a partner can do: {text}");
        desk.to_key("rollApiKey", live["id"].as_str().unwrap(), json!({"overlapDays": 1})).await;
        assert!(desk.told(&[ADMIN]).await.subject.contains("rolled"));
        desk.told_nothing().await;
    }

    async fn several_nodes_tell_once(world: World) {
        let organization = world.organization(AccessState::TestEnabled).await;
        let desk = Desk::of(&world, organization).await;
        let others = (world.another_node().await, world.another_node().await);
        for state in ["DISABLED", "RESTORED", "DISABLED", "RESTORED"] {
            desk.done("setOrganizationAccess", json!({"state": state, "reason": "Drill"})).await;
            desk.told(&[ADMIN]).await;
        }
        desk.told_nothing().await;
        assert!(others.0.stop().await && others.1.stop().await);
    }

    async fn a_kind_is_switched_off_unless_it_is_about_security(world: World) {
        let organization = world.organization(AccessState::LiveEnabled).await;
        let desk = Desk::of(&world, organization).await;
        let switch = async |kind: NoticeKind, on: bool| {
            let mut unit = world.app().store.begin(organization.id, world.now()).await.unwrap();
            notices::switch(&mut unit, &System { now: world.now() }, kind, on)?;
            unit.commit().await
        };
        switch(NoticeKind::AccessChanged, false).await.unwrap();
        desk.done("setOrganizationAccess", json!({"state": "DISABLED", "reason": "Drill"})).await;
        desk.told_nothing().await;
        assert!(switch(NoticeKind::LiveKeyIssued, false).await.is_err());
        switch(NoticeKind::AccessChanged, true).await.unwrap();
        switch(NoticeKind::AccessChanged, true).await.unwrap();
        desk.done("setOrganizationAccess", json!({"state": "RESTORED", "reason": "Drill"})).await;
        desk.told(&[ADMIN]).await;
        desk.told_nothing().await;
    }

    async fn a_new_version_of_the_contract_is_told_once(world: World) {
        let organization = world.organization(AccessState::TestEnabled).await;
        world.organization(AccessState::NotEnabled).await;
        let desk = Desk::of(&world, organization).await;
        let (store, post) = (&world.app().store, world.app().post());
        let published = async |version: &str| notices::contract::is_published(store, &post, world.now(), version).await.unwrap();
        desk.told_nothing().await;
        for version in ["99.1.0", "99.1.0", "1.0.0", "99.0.9"] {
            published(version).await;
        }
        let mail = desk.told(&[ADMIN, TECHNICAL]).await;
        assert!(mail.subject.contains("99.1.0") && mail.text.contains("docs.trailflow.ai/changelog"), "{}", mail.text);
        published("99.2.0").await;
        assert!(desk.told(&[ADMIN, TECHNICAL]).await.subject.contains("99.2.0"));
        desk.told_nothing().await;
    }

    async fn without_an_admin_the_technical_contacts_are_told(world: World) {
        let organization = world.organization(AccessState::TestEnabled).await;
        let desk = Desk { world: &world, staff: world.operator_token().await, organization };
        let contacts = json!({"technicalContacts": [{"name": "Night desk", "email": TECHNICAL}]});
        assert_ne!(desk.done("updateOrganization", contacts).await, Value::Null);
        desk.done("setOrganizationAccess", json!({"state": "DISABLED", "reason": "Drill"})).await;
        desk.told(&[TECHNICAL]).await;
    }
}
