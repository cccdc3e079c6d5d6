//! Nothing that lets somebody in is kept in clear: in no table, no audit entry, no line of the log.

use super::people::{OTHER_PASSWORD, PASSWORD, Person, Staff, code, newest_link};
use crate::harness::database::Sidedoor;
use crate::harness::on_both;

const TABLES: &[&str] = &[
    "portal_accounts",
    "portal_factors",
    "portal_sessions",
    "portal_devices",
    "portal_ceremonies",
    "portal_attempts",
    "portal_users",
    "audit_entries",
    "request_log",
    "receipts",
];

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
        let page = dana.browser.get("/account/codes").await;
        let offered = page.seed();
        let asked = dana.browser.ask("/account/passkeys/new", &[]).await;
        let challenge = asked["publicKey"]["challenge"].as_str().unwrap().to_owned();
        assert_eq!(world.browser().post(&format!("/reset/{reset}"), &[("password", OTHER_PASSWORD)]).await.status, 200);
        let last = code(&dana.seed, world.now());
        let seeds = [&dana.seed, &offered].map(|seed| seed.clone());
        let raw = seeds.clone().map(|seed| hex::encode(totp_rs::Secret::try_from_base32(&seed).unwrap().as_bytes()));
        let mut secrets: Vec<String> = vec![PASSWORD.to_owned(), OTHER_PASSWORD.to_owned(), device, challenge];
        for token in [&invitation, &joined, &stepped_up, &reset] {
            // Without the checksum and the public id.
            let digits = token.rsplit_once('_').unwrap().1;
            secrets.extend([token.clone(), digits[32..96].to_owned()]);
        }
        secrets.extend(seeds.into_iter().chain(raw));
        secrets.extend(dana.recovery_codes.iter().flat_map(|code| [code.clone(), code.replace('-', "")]));
        let door = Sidedoor::open(&world).await;
        let mut rows = Vec::new();
        for table in TABLES {
            rows.extend(door.rows_as_text(table).await.into_iter().map(|row| (*table, row.to_lowercase())));
        }
        assert!(rows.iter().any(|(_, row)| row.contains("dana@cottonwood.example")), "the tables are looked at");
        for secret in &secrets {
            let needles = [secret.to_lowercase(), hex::encode(secret), hex::encode(secret.to_lowercase())];
            for (table, row) in &rows {
                assert!(!needles.iter().any(|needle| row.contains(needle)), "{secret} is kept in {table}: {row}");
            }
        }
        // Six digits may stand anywhere by chance, but not beside the word.
        assert!(!rows.iter().any(|(table, row)| *table == "audit_entries" && row.contains(&format!("code\":\"{last}"))));
        door.close().await;
    }
}
