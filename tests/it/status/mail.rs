//! Mail for whoever asks for it: confirmed by a button, ended by one, and nobody's by a scanner.

use serde_json::json;
use trailflow::status::core::Component;

use super::{StatusPage, client, copy_tokens, form};
use crate::harness::{Backend, World};

fn token_in(text: &str, page: &str) -> String {
    let text: String = text.split_whitespace().collect();
    let rest = text.split(&format!("{page}?token=")).nth(1).unwrap_or_else(|| panic!("no {page} in {text}"));
    rest.chars().take_while(|c| c.is_ascii_alphanumeric() || "-_".contains(*c)).collect()
}

async fn subscribed(world: &World, page: &StatusPage, email: &str, component: &str) -> String {
    let sent = page.post("/subscribe", &[("email", email), ("component", component)]).await;
    assert_eq!(sent.status, 200, "{}", sent.text);
    let mail = world.mail.next().await;
    assert_eq!(mail.to, email.to_lowercase());
    let token = token_in(&mail.html, "/subscribe/confirm");
    // Scanners open links: that confirms nothing.
    let opened = page.get(&format!("/subscribe/confirm?token={token}")).await;
    assert_eq!(opened.status, 200, "{}", opened.text);
    assert!(
        page.parts.store.subscribers_of(Component::ALL).await.unwrap().iter().all(|row| row.email != email)
    );
    let confirmed = page.post("/subscribe/confirm", &[("token", &token), ("component", component)]).await;
    assert_eq!(confirmed.status, 200, "{}", confirmed.text);
    token
}

#[tokio::test(flavor = "multi_thread")]
async fn who_confirmed_is_told_and_one_click_ends_it() {
    let world = World::start(Backend::Embedded).await;
    let page = StatusPage::of(&world).await;
    let staff = world.operator_token().await;
    copy_tokens(&world, &page).await;
    subscribed(&world, &page, "Oncall@Switchyard.example", "webhooks").await;
    subscribed(&world, &page, "other@switchyard.example", "portal").await;
    let body = json!({
        "title": "Late deliveries", "impact": "MINOR", "phase": "INVESTIGATING", "components": ["WEBHOOKS"],
        "text": "Deliveries arrive late.",
    });
    assert_eq!(page.staff(&staff, "POST", "/v1/incidents", Some(&body)).await.0, 201);
    let mail = world.mail.next().await;
    assert_eq!(mail.to, "oncall@switchyard.example");
    assert!(mail.text.contains("Deliveries arrive late."), "{}", mail.text);
    let unsubscribe = mail.unsubscribe.clone().unwrap();
    assert!(unsubscribe.starts_with("https://status.example/unsubscribe?token="), "{unsubscribe}");
    world.mail.stays_empty().await;
    let path = unsubscribe.strip_prefix("https://status.example").unwrap();
    assert_eq!(page.get(path).await.status, 200);
    assert_eq!(
        page.parts.store.subscribers_of(Component::ALL).await.unwrap().len(),
        2,
        "a scanner ends nothing"
    );
    // As RFC 8058 has it: by a mail provider, with nothing but this.
    let sent = client().post(page.url(path)).header("content-type", "application/x-www-form-urlencoded");
    let sent = sent.body("List-Unsubscribe=One-Click").send().await.unwrap();
    assert_eq!(sent.status(), 200);
    assert_eq!(page.parts.store.subscribers_of(Component::ALL).await.unwrap().len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn sign_ups_are_throttled_and_tell_nothing() {
    let world = World::start(Backend::Embedded).await;
    let page = StatusPage::of(&world).await;
    let fields = [("email", "a@switchyard.example"), ("component", "webhooks")];
    let first = page.post("/subscribe", &fields).await;
    let second = page.post("/subscribe", &fields).await;
    assert_eq!((first.status, &first.text), (200, &second.text), "who has asked already is told the same");
    world.mail.next().await;
    world.mail.stays_empty().await;
    for wrong in ["", "nobody", "a@b@c", "<a@b.example>"] {
        let sent = page.post("/subscribe", &[("email", wrong), ("component", "webhooks")]).await;
        assert_eq!(sent.status, 400, "{wrong}");
    }
    assert_eq!(page.post("/subscribe", &[("email", "b@switchyard.example")]).await.status, 400);
    // Another site's form.
    let other = client().post(page.url("/subscribe")).header("sec-fetch-site", "cross-site");
    let other = other.header("content-type", "application/x-www-form-urlencoded").body(form(&fields));
    assert_eq!(other.send().await.unwrap().status(), 403);
    for number in 0..3 {
        let email = format!("c{number}@switchyard.example");
        assert_eq!(
            page.post("/subscribe", &[("email", &email), ("component", "webhooks")]).await.status,
            200
        );
    }
    let beyond =
        page.post("/subscribe", &[("email", "d@switchyard.example"), ("component", "webhooks")]).await;
    assert_eq!(beyond.status, 429);
    assert_eq!(page.get("/subscribe/confirm?token=nonsense").await.status, 404);
}
