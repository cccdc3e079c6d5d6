//! A form that is under way when a session ends, or its role changes, is carried out no more.

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use trailflow::domain::access::AccessState;
use trailflow::domain::portal::PortalRole;

use super::browser::{Browser, ORIGIN};
use super::people::{OTHER_PASSWORD, Person, Staff};
use crate::harness::on_both;

/// A form whose head has arrived and whose last byte has not.
struct Held {
    socket: TcpStream,
    last: Vec<u8>,
}

impl Held {
    async fn send(browser: &Browser, path: &str, form: &[(&str, &str)]) -> Held {
        let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(form).finish();
        let cookies: Vec<_> = browser.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let head = format!(
            "POST {path} HTTP/1.1\r\nhost: portal\r\norigin: {ORIGIN}\r\ncookie: {}\r\nconnection: close\r\n\
             content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n",
            cookies.join("; "),
            body.len()
        );
        let (first, last) = body.as_bytes().split_at(body.len() - 1);
        let mut socket = TcpStream::connect(browser.portal).await.unwrap();
        socket.write_all(&[head.as_bytes(), first].concat()).await.unwrap();
        // Long enough that the session was looked up.
        tokio::time::sleep(std::time::Duration::from_millis(200)).await;
        Held { socket, last: last.to_vec() }
    }

    /// Sends the last byte; the response.
    async fn finish(mut self) -> String {
        self.socket.write_all(&self.last).await.unwrap();
        let mut response = String::new();
        self.socket.read_to_string(&mut response).await.unwrap();
        response
    }
}

on_both! {
    async fn a_session_that_was_ended_changes_no_factor(world: World) {
        let staff = Staff::of(&world).await;
        let (_, token) = staff.invite("dana@cottonwood.example", "ADMIN").await;
        let dana = Person::join(&world, "dana@cottonwood.example", &token).await;
        let (mut owner, mut thief) = (world.browser(), world.browser());
        assert_eq!(dana.log_in(&world, &mut owner).await.status, 303);
        assert_eq!(dana.log_in(&world, &mut thief).await.status, 303);
        let held = Held::send(&thief, "/account/password", &[("password", OTHER_PASSWORD)]).await;
        assert!(owner.post("/account/sessions/end", &[]).await.leads_to("/account"));
        let response = held.finish().await;
        assert!(response.starts_with("HTTP/1.1 303") && response.contains("location: /login"), "{response}");
        // The password is what it was.
        assert_eq!(dana.log_in(&world, &mut world.browser()).await.status, 303);
    }

    async fn somebody_who_was_removed_or_demoted_makes_no_key(world: World) {
        let organization = world.organization(AccessState::TestEnabled).await;
        let mut admin = world.member(organization, PortalRole::Admin).await;
        for (path, done) in [("remove", "removed"), ("role", "role")] {
            let mut other = world.member(organization, PortalRole::Admin).await;
            let form = other.browser.get("/keys/new").await.field("form");
            let form = [("form", form.as_str()), ("name", "late"), ("limit", "60"), ("expires", "7"), ("scope", "loads:read")];
            let held = Held::send(&other.browser, "/keys/new", &form).await;
            let sent = admin.browser.post(&format!("/people/{}/{path}", other.id), &[("role", "VIEWER")]).await;
            assert!(sent.leads_to(&format!("/people?done={done}")), "{sent:?}");
            let response = held.finish().await;
            assert!(response.starts_with("HTTP/1.1 303") && response.contains("location: /login"), "{path}: {response}");
        }
        assert!(world.usable_keys(organization).await.is_empty());
    }
}
