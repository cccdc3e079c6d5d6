//! Nothing that lets somebody in is kept in clear: in no table, no audit entry, not in Redis, in no line of the log.

use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use trailflow::clock::{Clock, SystemClock};
use trailflow::domain::access::AccessState;

use super::browser::Browser;
use super::people::{
    OTHER_PASSWORD, PASSWORD, Person, Staff, code, invite, joining, log_in, newest_link, pairs, printed_link,
};
use crate::harness::database::Sidedoor;
use crate::harness::process::Process;
use crate::harness::redis::Kept;
use crate::harness::{Backend, World, on_both};
use crate::portal::scene::show_secrets;

on_both! {
    async fn no_token_password_seed_or_code_is_kept_in_clear(world: World) {
        let staff = Staff::of(&world).await;
        let (_, invitation) = staff.invite("dana@cottonwood.example", "ADMIN").await;
        let mut dana = Person::join(&world, "dana@cottonwood.example", &invitation).await;
        let joined = dana.browser.session().unwrap().to_owned();
        let device = dana.browser.cookies["__Host-trailflow-device"].clone();
        assert!(dana.step_up(&world).await.leads_to("/account"));
        let stepped_up = dana.browser.session().unwrap().to_owned();
        dana.browser.post("/reset", &[("email", "dana@cottonwood.example")]).await;
        world.mail.until("Reset your").await;
        let reset = newest_link(&world, "/reset/");
        let made = show_secrets(&mut dana.browser).await;
        let page = dana.browser.get("/account/codes").await;
        let offered = page.seed();
        let asked = dana.browser.ask("/account/passkeys/new", &[]).await;
        let challenge = asked["publicKey"]["challenge"].as_str().unwrap().to_owned();
        assert_eq!(world.browser().post(&format!("/reset/{reset}"), &[("password", OTHER_PASSWORD)]).await.status, 200);
        let last = code(&dana.seed, world.now());
        let seeds = [&dana.seed, &offered].map(|seed| seed.clone());
        let raw = seeds.clone().map(|seed| hex::encode(totp_rs::Secret::try_from_base32(&seed).unwrap().as_bytes()));
        let mut secrets: Vec<String> = vec![PASSWORD.to_owned(), OTHER_PASSWORD.to_owned(), device, challenge];
        for token in [&invitation, &joined, &stepped_up, &reset].into_iter().chain(&made.keys) {
            secrets.extend([token.clone(), half(token)]);
        }
        for secret in &made.signing {
            let base64 = secret.rsplit_once('_').unwrap().1;
            secrets.extend([base64.to_owned(), hex::encode(STANDARD.decode(base64).unwrap())]);
        }
        secrets.extend(seeds.into_iter().chain(raw));
        secrets.extend(dana.recovery_codes.iter().flat_map(|code| [code.clone(), code.replace('-', "")]));
        let door = Sidedoor::open(&world).await;
        let mut rows = Vec::new();
        for table in door.tables().await {
            let texts = door.rows_as_text(&table).await;
            rows.extend(texts.into_iter().map(|row| (table.clone(), row.to_lowercase())));
        }
        for table in ["portal_accounts", "api_keys", "webhook_subscriptions", "audit_entries"] {
            assert!(rows.iter().any(|(it, _)| it == table), "{table} is looked at");
        }
        if let Some(mut redis) = Kept::of(&world.place).await {
            for key in redis.keys().await {
                let value = redis.value(&key).await;
                let text = format!("{key} {} {}", String::from_utf8_lossy(&value), hex::encode(&value));
                rows.push(("Redis".to_owned(), text.to_lowercase()));
            }
        }
        for secret in &secrets {
            let needles = [secret.to_lowercase(), hex::encode(secret), hex::encode(secret.to_lowercase())];
            for (table, row) in &rows {
                assert!(!needles.iter().any(|needle| row.contains(needle)), "{secret} is kept in {table}: {row}");
            }
        }
        // Six digits may stand anywhere by chance, but not beside the word.
        assert!(!rows.iter().any(|(table, row)| table == "audit_entries" && row.contains(&format!("code\":\"{last}"))));
        door.close().await;
    }
}

/// The secret part of a token: without its kind, its public id and its checksum.
fn half(token: &str) -> String {
    token.rsplit_once('_').unwrap().1[32..96].to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_log_tells_no_secret_on_embedded() {
    the_log_tells_no_secret(Backend::Embedded).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_log_tells_no_secret_on_postgres_and_redis() {
    the_log_tells_no_secret(Backend::PostgresRedis).await;
}

/// Somebody joins, logs out and in, mistypes, confirms that it is they, adds and uses a passkey, and resets the password,
/// while the program logs all that it can.
async fn the_log_tells_no_secret(backend: Backend) {
    let world = World::start(backend).await;
    let organization = world.organization(AccessState::TestEnabled).await.id.to_string();
    let staff = world.operator_token().await;
    let place = world.leave().await;
    let path = place.folder.path().join("log");
    let log = std::fs::File::create(&path).unwrap();
    let server = Process::start_with(&place, Some(log), &[("TRAILFLOW_LOG", "debug")]).await;
    let email = "dana@cottonwood.example";
    let invitation = invite(&server, &staff, &organization, email).await;
    let (mut browser, link) = (Browser::at(server.portal_addr), format!("/invitations/{invitation}"));
    let page = browser.get(&link).await;
    let seed = page.seed();
    let used = code(&seed, SystemClock.now());
    let joined = browser.post(&link, &pairs(&joining(&page, PASSWORD, &used))).await;
    assert_eq!(joined.status, 200, "{}", joined.text);
    let (first, codes) = (browser.session().unwrap().to_owned(), joined.recovery_codes());
    browser.get(&format!("{link}/nothing")).await;
    browser.post(&link, &[("password", PASSWORD), ("code", &used)]).await;
    assert!(browser.post("/logout", &[]).await.leads_to("/login"));
    assert_ne!(log_in(&mut browser, email, OTHER_PASSWORD, &codes[1]).await.status, 303);
    assert!(log_in(&mut browser, email, PASSWORD, &codes[0]).await.leads_to("/"));
    let second = browser.session().unwrap().to_owned();
    assert_eq!(browser.get("/keys?token=none").await.status, 200);
    let sure = [("password", PASSWORD), ("code", codes[2].as_str()), ("next", "/account")];
    assert!(browser.post("/step-up", &sure).await.leads_to("/account"));
    let third = browser.session().unwrap().to_owned();
    let challenge = browser.ask("/account/passkeys/new", &[]).await["publicKey"]["challenge"].clone();
    let (mut passkey, added) = browser.make_passkey("/account/passkeys/new", "Dana").await;
    assert!(added.leads_to("/account"), "{added:?}");
    assert!(browser.post("/logout", &[]).await.leads_to("/login"));
    assert!(browser.use_passkey("/login/passkey", &mut passkey, "/account").await.leads_to("/account"));
    let fourth = browser.session().unwrap().to_owned();
    let made = show_secrets(&mut browser).await;
    let before = server.printed().len();
    assert_eq!(browser.post("/reset", &[("email", email)]).await.status, 200);
    let reset = printed_link(&server, before, email, "/reset/").await;
    let new = [("password", OTHER_PASSWORD)];
    assert_eq!(Browser::at(server.portal_addr).post(&format!("/reset/{reset}"), &new).await.status, 200);
    assert_eq!(server.terminate().await, Some(0));
    let log = logged(&path);
    for route in
        ["/invitations/{token}", "/step-up", "/account/passkeys/new", "/login/passkey", "/reset/{token}"]
    {
        assert!(log.contains(&format!("\"{route}\"")), "{route} is in the log: {log}");
    }
    let tokens = [invitation, first, second, third, fourth, reset].into_iter().chain(made.keys);
    let tokens: Vec<_> = tokens.collect();
    let raw = hex::encode(totp_rs::Secret::try_from_base32(&seed).unwrap().as_bytes());
    let mut secrets = vec![
        PASSWORD.to_owned(),
        PASSWORD.replace(' ', "+"),
        PASSWORD.replace(' ', "%20"),
        OTHER_PASSWORD.to_owned(),
        seed,
        raw,
    ];
    secrets.extend(tokens.iter().flat_map(|token| [token.clone(), half(token)]));
    secrets.extend(made.signing.iter().map(|secret| secret.rsplit_once('_').unwrap().1.to_owned()));
    secrets.push(challenge.as_str().unwrap().to_owned());
    secrets.extend(codes.iter().flat_map(|code| [code.clone(), code.replace('-', "")]));
    for secret in secrets {
        assert!(!log.contains(&secret.to_lowercase()), "the log tells {secret}: {log}");
    }
    // Six digits of a fraction of a second may be the same by chance.
    let mut words = log.split(|c: char| !c.is_alphanumeric() && c != '.');
    assert!(!words.any(|word| word == used), "the log tells the code {used}: {log}");
}

fn logged(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap().to_lowercase()
}
