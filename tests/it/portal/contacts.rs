//! Contacts are kept by admins, and notices are switched; those of security stay.

use serde_json::json;
use trailflow::domain::access::{AccessState, KeyMode, Scope};
use trailflow::domain::id::ApiKeyId;
use trailflow::domain::portal::PortalRole;
use trailflow::secrets::credential::Credential;

use crate::harness::on_both;

const NIGHT_DESK: [(&str, &str); 3] =
    [("name", "Night <b>desk</b>"), ("email", "ops@partner.example"), ("phone", "+1 214 555 0142")];
const NOBODY: [(&str, &str); 3] = [("name", ""), ("email", ""), ("phone", "")];

on_both! {
    async fn admins_keep_the_contacts_and_everybody_sees_them(world: World) {
        let organization = world.organization(AccessState::NotEnabled).await;
        let mut admin = world.member(organization, PortalRole::Admin).await;
        let mut viewer = world.member(organization, PortalRole::Viewer).await;
        let (staff, id) = (world.operator().await, organization.id.to_string());
        let kept = async || {
            let data = staff.get_organization().organization_id(&id).send().await.unwrap().data.clone();
            (data.technical_contacts.len(), data.support_contacts.len())
        };
        let desk: Vec<_> = NIGHT_DESK.into_iter().chain(NOBODY).collect();
        for list in ["technical", "support"] {
            assert!(admin.send(&format!("/contacts/{list}"), &desk).await.leads_to("/contacts?done=contacts"));
        }
        assert_eq!(kept().await, (1, 1));
        let page = viewer.browser.get("/contacts").await.text;
        assert_eq!((page.matches("ops@partner.example").count(), page.contains("<b>desk")), (2, false), "{page}");
        assert!(!page.contains("href=\"/contacts/technical\"") && admin.browser.get("/contacts").await.text.contains("href=\"/contacts/technical\""));
        let with = |name: &'static str, value: &'static str| -> Vec<_> {
            NIGHT_DESK.into_iter().map(|(field, kept)| if field == name { (field, value) } else { (field, kept) }).collect()
        };
        let long = "a".repeat(201);
        let mut many = vec![("name", long.as_str()), ("email", "a@b.example"), ("phone", "")];
        assert_eq!(admin.send("/contacts/technical", &many).await.status, 400);
        for (name, value) in [("name", ""), ("name", "a\u{7}b"), ("email", ""), ("email", "no address"), ("phone", "1"), ("phone", "12\u{7}34")] {
            let refused = admin.send("/contacts/technical", &with(name, value)).await;
            assert!(refused.status == 400 && refused.text.contains("Nothing was changed"), "{name}={value}: {}", refused.text);
        }
        // What was cut off removes nobody.
        assert_eq!(admin.send("/contacts/technical", &[]).await.status, 400);
        many = NIGHT_DESK.into_iter().cycle().take(21 * 3).collect();
        assert_eq!(admin.send("/contacts/technical", &many).await.status, 400);
        assert_eq!(kept().await, (1, 1));
        assert!(admin.send("/contacts/technical", &many[..20 * 3]).await.leads_to("/contacts?done=contacts"));
        assert!(admin.send("/contacts/support", &NOBODY).await.leads_to("/contacts?done=contacts"));
        assert_eq!(kept().await, (20, 0));
        assert!(viewer.browser.get("/activity").await.text.contains("Organization or contacts changed"));
    }

    async fn a_notice_is_switched_off_and_on_unless_it_is_about_security(world: World) {
        let organization = world.organization(AccessState::TestEnabled).await;
        let token = world.key_with(organization, KeyMode::Test, &[Scope::LoadsRead], 60).await;
        let key = ApiKeyId::from_uuid(Credential::parse(&token).unwrap().id()).to_string();
        let mut admin = world.member(organization, PortalRole::Admin).await;
        let (staff, id) = (world.operator().await, organization.id.to_string());
        let set_limit = async |limit: i32| {
            let body: trailflow::contract::operator::client::types::UpdateApiKeyRequest =
                serde_json::from_value(json!({"rateLimitPerMinute": limit})).unwrap();
            staff.update_api_key().organization_id(&id).key_id(&key).body(body).send().await.unwrap();
            world.look_for_notices().await;
        };
        let page = admin.browser.get("/contacts").await.text;
        assert!(page.contains("cannot be switched off") && page.contains("value=\"LIMIT_CHANGED\" checked"), "{page}");
        assert!(!page.contains("value=\"KEY_MADE\"") && page.contains("A live key was blocked"), "{page}");
        let off = admin.browser.post("/contacts/notices", &[("shown", "LIMIT_CHANGED")]).await;
        assert!(off.leads_to("/contacts?done=notices"), "{off:?}");
        set_limit(120).await;
        world.mail.stays_empty().await;
        for (kind, status) in [("KEY_MADE", 409), ("REVOKED_KEY_USED", 409), ("NEWER", 400)] {
            let refused = admin.browser.post("/contacts/notices", &[("shown", "ACCESS_CHANGED"), ("shown", kind)]).await;
            assert_eq!(refused.status, status, "{kind}: {}", refused.text);
        }
        let page = admin.browser.get("/contacts").await.text;
        assert!(page.contains("value=\"ACCESS_CHANGED\" checked") && page.contains("value=\"LIMIT_CHANGED\">"), "{page}");
        for _ in 0..2 {
            let on = [("shown", "LIMIT_CHANGED"), ("on", "LIMIT_CHANGED")];
            assert!(admin.browser.post("/contacts/notices", &on).await.leads_to("/contacts?done=notices"));
        }
        set_limit(180).await;
        let mail = world.mail.next().await;
        assert!(mail.text.contains("180 requests per minute") && mail.to.starts_with(&admin.id.uuid().simple().to_string()), "{}", mail.text);
        world.mail.stays_empty().await;
        let activity = admin.browser.get("/activity").await.text;
        assert_eq!((activity.matches("Notice switched off").count(), activity.matches("Notice switched on").count()), (1, 1), "{activity}");
    }
}
