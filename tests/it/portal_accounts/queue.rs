//! Passwords are checked one at a time; fifty wait, and whoever comes then is told when to come again.

use std::collections::HashSet;
use std::ops::RangeInclusive;

use futures::future::join_all;

use super::browser::Browser;
use super::people::{OTHER_PASSWORD, Person, Staff, log_in};
use crate::harness::api_request::ApiRequest;
use crate::harness::faithful::Api;
use crate::harness::{World, on_both};

/// Those whose turn it is or who wait for it.
const PLACES: usize = 51;
const RETRY_AFTER_S: RangeInclusive<u64> = 3..=8;

/// Somebody who tries to sign in, each from a network of their own, with an account of their own: nothing but the queue
/// holds them up.
async fn attempt(world: &World, number: usize) -> (u16, Option<u64>) {
    let [high, low] = u16::try_from(number).unwrap().to_be_bytes();
    let mut browser = Browser::from(world.node.portal_addr().unwrap(), [127, high + 20, low, 1].into());
    let shown =
        log_in(&mut browser, &format!("n{number}@cottonwood.example"), OTHER_PASSWORD, "000000").await;
    (shown.status, shown.retry_after)
}

fn is_pause(seconds: Option<u64>) -> bool {
    seconds.is_some_and(|seconds| RETRY_AFTER_S.contains(&seconds))
}

async fn metric(world: &World, name: &str) -> i64 {
    world.metrics().await.value(name).unwrap_or_else(|| panic!("{name} is not told"))
}

on_both! {
    async fn fifty_wait_and_further_ones_are_told_when_to_come(world: World) {
        let hashed = metric(&world, "portal_password_hashes_total").await;
        let mut places: Vec<_> = (0..PLACES).map(|_| world.app().passwords.place().unwrap()).collect();
        assert_eq!(metric(&world, "portal_password_hashes_waiting").await, 51);
        // Nobody is let in line, and nothing is computed or counted against them.
        let refused = join_all((0..20).map(|n| attempt(&world, n))).await;
        assert!(refused.iter().all(|(status, after)| *status == 429 && is_pause(*after)), "{refused:?}");
        let pauses: HashSet<_> = refused.iter().map(|(_, after)| after).collect();
        assert!(pauses.len() > 1, "they do not all come back at the same moment: {pauses:?}");
        assert_eq!(metric(&world, "portal_password_hashes_total").await, hashed);
        assert_eq!(metric(&world, "portal_password_hashes_refused_total").await, 20);
        // What needs no password goes on: pages, passkeys, partners.
        let mut browser = world.browser();
        assert_eq!(browser.get("/login").await.status, 200);
        assert!(browser.ask("/login/passkey", &[]).await["ceremony"].is_string());
        let (_, token) = world.tenant().await;
        assert_eq!(ApiRequest::of(Api::Partner, "listLoads", "").token(&token).send(&world).await.status, 200);
        // One place is free: one after another gets in, each with one Argon2.
        drop(places.pop());
        for n in 0..3 {
            assert_eq!(attempt(&world, n).await, (401, None));
        }
        assert_eq!(metric(&world, "portal_password_hashes_total").await, hashed + 3);
        drop(places);
        assert_eq!(metric(&world, "portal_password_hashes_waiting").await, 0);
    }

    async fn people_in_a_full_queue_sign_in_and_partners_notice_nothing(world: World) {
        let (_, link) = Staff::of(&world).await.invite("dana@cottonwood.example", "ADMIN").await;
        let dana = Person::join(&world, "dana@cottonwood.example", &link).await;
        let (_, token) = world.tenant().await;
        let places: Vec<_> = (1..PLACES).map(|_| world.app().passwords.place().unwrap()).collect();
        // The last place is hers, if she is before the crowd.
        let mut browser = world.browser();
        assert_eq!(dana.log_in(&world, &mut browser).await.status, 303);
        assert_eq!(browser.get("/account").await.status, 200);
        drop(places);
        let crowd = join_all((0..200).map(|n| attempt(&world, n)));
        let partner = async {
            let list = ApiRequest::of(Api::Partner, "listLoads", "").token(&token);
            let mut statuses = Vec::new();
            for _ in 0..50 {
                statuses.push(list.send(&world).await.status);
            }
            statuses
        };
        let (seen, statuses) = tokio::join!(crowd, partner);
        assert!(seen.iter().any(|(status, _)| *status == 429), "the queue was full");
        assert_eq!(statuses, [200; 50]);
        let mut browser = world.browser();
        assert_eq!(dana.log_in(&world, &mut browser).await.status, 303, "the queue is through");
    }

    async fn a_crowd_is_checked_one_at_a_time(world: World) {
        let hashed = metric(&world, "portal_password_hashes_total").await;
        let crowd = join_all((0..200).map(|n| attempt(&world, n)));
        let watch = async {
            let mut most = 0;
            for _ in 0..40 {
                most = most.max(metric(&world, "portal_password_hashes_running").await);
                tokio::time::sleep(std::time::Duration::from_millis(10)).await;
            }
            most
        };
        let (seen, most) = tokio::join!(crowd, watch);
        assert_eq!(most, 1, "one is computed at a time");
        let of = |status| seen.iter().filter(|(it, _)| *it == status).count();
        // A machine that is too slow for its database sends some of those away who have a place.
        assert_eq!(of(401) + of(429) + of(503), 200, "{seen:?}");
        assert!(of(401) > 0 && of(429) > 0, "{} were tried, {} sent away", of(401), of(429));
        assert!(seen.iter().all(|(status, after)| (*status == 429) == is_pause(*after)), "{seen:?}");
        assert_eq!(metric(&world, "portal_password_hashes_total").await, hashed + i64::try_from(of(401)).unwrap());
        assert_eq!(metric(&world, "portal_password_hashes_waiting").await, 0);
        assert_eq!(metric(&world, "portal_password_hashes_running").await, 0);
    }
}
