//! People are invited, changed and removed by admins, and an organization keeps one.

use trailflow::domain::access::AccessState;
use trailflow::domain::portal::PortalRole;

use crate::harness::on_both;

on_both! {
    async fn an_organization_keeps_an_admin(world: World) {
        let organization = world.organization(AccessState::TestEnabled).await;
        let mut admin = world.member(organization, PortalRole::Admin).await;
        let mut developer = world.member(organization, PortalRole::Developer).await;
        let own = format!("/people/{}", admin.id);
        let kept = admin.send(&format!("{own}/role"), &[("role", "VIEWER")]).await;
        assert!(kept.status == 409 && kept.text.contains("the last admin"), "{}", kept.text);
        assert_eq!(admin.send(&format!("{own}/remove"), &[]).await.status, 409);
        let raised = admin.send(&format!("/people/{}/role", developer.id), &[("role", "ADMIN")]).await;
        assert!(raised.leads_to("/people?done=role"), "{raised:?}");
        // Whose role is another signs in anew.
        assert!(developer.browser.get("/").await.leads_to("/login"));
        assert!(admin.send(&format!("{own}/role"), &[("role", "VIEWER")]).await.leads_to("/people?done=role"));
        assert!(admin.browser.get("/").await.leads_to("/login"));
        let mut other = world.member(organization, PortalRole::Admin).await;
        assert!(other.send(&format!("{own}/remove"), &[]).await.leads_to("/people?done=removed"));
        assert_eq!(other.browser.get(&format!("{own}/role")).await.status, 404, "they are gone");
    }

    async fn an_invitation_is_mailed_once_for_a_form(world: World) {
        let organization = world.organization(AccessState::TestEnabled).await;
        let mut admin = world.member(organization, PortalRole::Admin).await;
        let form = admin.browser.get("/people/invite").await.field("form");
        let send = [("form", form.as_str()), ("email", "New@Partner.example"), ("role", "VIEWER")];
        for _ in 0..2 {
            assert!(admin.browser.post("/people/invite", &send).await.leads_to("/people?done=invited"));
        }
        let mail = world.mail.last();
        assert_eq!((mail.to.as_str(), world.mail.count()), ("new@partner.example", 1));
        let people = admin.browser.get("/people").await.text;
        assert!(people.contains("new@partner.example") && people.contains("1 open invitation"), "{people}");
        for (email, role) in [("", "VIEWER"), ("no address", "VIEWER"), ("a@b", "VIEWER"), ("a@b.example", "OWNER")] {
            assert_eq!(admin.send("/people/invite", &[("email", email), ("role", role)]).await.status, 400, "{email} {role}");
        }
    }
}
