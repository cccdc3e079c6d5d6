//! kill -9 while somebody accepts: there is a usable invitation, or a usable account.

use std::time::Duration;

use tokio::time::{Instant, sleep};
use trailflow::clock::{Clock, SystemClock, random};
use trailflow::domain::access::AccessState;

use super::browser::Browser;
use super::people::{PASSWORD, code, invite, joining, log_in, pairs};
use crate::harness::process::Process;
use crate::harness::rounds;
use crate::harness::{Backend, World};

#[tokio::test(flavor = "multi_thread")]
async fn an_invitation_or_an_account_is_left_on_embedded() {
    survive(Backend::Embedded).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_invitation_or_an_account_is_left_on_postgres_and_redis() {
    survive(Backend::PostgresRedis).await;
}

async fn survive(backend: Backend) {
    let rounds = rounds::rounds(10, 200);
    let world = World::start(backend).await;
    let organization = world.organization(AccessState::TestEnabled).await.id.to_string();
    let token = world.operator_token().await;
    let place = world.leave().await;
    let (mut accounts, mut invitations) = (0, 0);
    // How long accepting takes when nobody kills the server.
    let mut whole = Duration::from_millis(300);
    for round in 0..rounds {
        let server = Process::start(&place, None).await;
        let email = format!("dana{round}@cottonwood.example");
        let link = invite(&server, &token, &organization, &email).await;
        let path = format!("/invitations/{link}");
        let mut browser = Browser::at(server.portal_addr);
        let page = browser.get(&path).await;
        assert_eq!(page.status, 200, "{}", page.text);
        let (seed, now) = (page.seed(), SystemClock.now());
        let form = joining(&page, PASSWORD, &code(&seed, now));
        let accepting = tokio::spawn(async move { browser.try_post(&path, &pairs(&form)).await });
        // Anywhere within the time that it takes, and a little after.
        sleep(whole * u32::from(random::<1>()[0]) / 200).await;
        server.kill().await;
        let answered = accepting.await.unwrap();
        let server = Process::start(&place, None).await;
        let mut browser = Browser::at(server.portal_addr);
        let path = format!("/invitations/{link}");
        let page = browser.get(&path).await;
        if page.status == 200 {
            assert!(answered.is_none(), "who was let in stays in");
            invitations += 1;
            let seed = page.seed();
            let form = joining(&page, PASSWORD, &code(&seed, SystemClock.now()));
            let started = Instant::now();
            let joined = browser.post(&path, &pairs(&form)).await;
            assert_eq!(joined.status, 200, "{}", joined.text);
            whole = started.elapsed();
        } else {
            assert_eq!(page.status, 404);
            accounts += 1;
            // The next code, which the app shows in half a minute: it passes already.
            let next = code(&seed, now + 30_000);
            let shown = log_in(&mut browser, &email, PASSWORD, &next).await;
            assert!(shown.leads_to("/"), "{}", shown.text);
        }
        server.kill().await;
    }
    eprintln!("{rounds} rounds: {invitations} invitations and {accounts} accounts were left");
}
