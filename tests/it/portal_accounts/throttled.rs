//! How often logging in may fail: counted over all nodes, and never in the way of the owner.

use futures::future::join_all;

use super::browser::Browser;
use super::people::{OTHER_PASSWORD, PASSWORD, Person, Staff, code, log_in};
use crate::harness::on_both;

on_both! {
    async fn failures_are_counted_over_nodes_and_delays_grow(world: World) {
        let staff = Staff::of(&world).await;
        let (_, token) = staff.invite("dana@cottonwood.example", "ADMIN").await;
        let dana = Person::join(&world, "dana@cottonwood.example", &token).await;
        let nodes = [world.another_node().await, world.another_node().await, world.another_node().await];
        let mut portals: Vec<_> = nodes.iter().map(|node| node.portal_addr().unwrap()).collect();
        portals.push(world.node.portal_addr().unwrap());
        // Twenty at once over four nodes: exactly five are tried.
        let tries = (0..20).map(|n| {
            let mut browser = Browser::at(portals[n % 4]);
            async move { log_in(&mut browser, "dana@cottonwood.example", OTHER_PASSWORD, "000000").await }
        });
        let shown = join_all(tries).await;
        let count = |status| shown.iter().filter(|shown| shown.status == status).count();
        assert_eq!((count(401), count(429)), (5, 15));
        assert!(shown.iter().all(|shown| (shown.status == 429) == shown.retry_after.is_some()));
        // Each further failure doubles the delay, wherever it is tried.
        let mut browser = Browser::at(portals[0]);
        for delay in [1, 2, 4, 8] {
            let held = log_in(&mut browser, "dana@cottonwood.example", OTHER_PASSWORD, "000000").await;
            assert_eq!((held.status, held.retry_after), (429, Some(delay)));
            world.clock.advance_ms(i64::try_from(delay).unwrap() * 1000);
            browser = Browser::at(portals[usize::try_from(delay).unwrap() % 4]);
            assert_eq!(log_in(&mut browser, "dana@cottonwood.example", OTHER_PASSWORD, "000000").await.status, 401);
        }
        // Their own password is held up from there as well, and works after the delay; then all is forgiven.
        let right = code(&dana.seed, world.now());
        assert_eq!(log_in(&mut browser, "dana@cottonwood.example", PASSWORD, &right).await.status, 429);
        world.clock.advance_ms(16_000);
        assert_eq!(dana.log_in(&world, &mut browser).await.status, 303);
        for _ in 0..4 {
            assert_eq!(log_in(&mut browser, "dana@cottonwood.example", OTHER_PASSWORD, "000000").await.status, 401);
        }
        for node in nodes {
            node.stop().await;
        }
    }

    async fn a_stranger_does_not_lock_the_owner_out(world: World) {
        let staff = Staff::of(&world).await;
        let (_, token) = staff.invite("dana@cottonwood.example", "ADMIN").await;
        let dana = Person::join(&world, "dana@cottonwood.example", &token).await;
        let (_, token) = staff.invite("key@cottonwood.example", "ADMIN").await;
        let mut browser = world.browser();
        let (mut passkey, _) = browser.make_passkey(&format!("/invitations/{token}/passkey"), "Key").await;
        let portal = world.node.portal_addr().unwrap();
        let mut stranger = Browser::from(portal, [127, 9, 9, 9].into());
        for email in ["dana@cottonwood.example", "key@cottonwood.example"] {
            let mut statuses = Vec::new();
            for _ in 0..7 {
                statuses.push(log_in(&mut stranger, email, OTHER_PASSWORD, "000000").await.status);
            }
            assert_eq!(statuses, [401, 401, 401, 401, 401, 429, 429], "{email}");
        }
        // A neighbour of the stranger's network is held up with them.
        let mut neighbour = Browser::from(portal, [127, 9, 9, 77].into());
        assert_eq!(log_in(&mut neighbour, "dana@cottonwood.example", PASSWORD, "000000").await.status, 429);
        // The owner is not, from elsewhere; nor with a passkey, wherever they are.
        let mut owner = Browser::from(portal, [127, 5, 5, 5].into());
        let right = code(&dana.seed, world.now());
        assert!(log_in(&mut owner, "dana@cottonwood.example", PASSWORD, &right).await.leads_to("/"));
        assert!(stranger.use_passkey("/login/passkey", &mut passkey, "/").await.leads_to("/"));
    }

    async fn one_network_is_held_up_whatever_accounts_it_tries(world: World) {
        let portal = world.node.portal_addr().unwrap();
        let tries = (0..60).map(|n| {
            let mut browser = Browser::from(portal, [127, 3, 3, n].into());
            async move { log_in(&mut browser, &format!("n{n}@cottonwood.example"), PASSWORD, "1").await.status }
        });
        // One after another, so that the queue is not what holds them up.
        let mut statuses = Vec::new();
        for attempt in tries {
            statuses.push(attempt.await);
        }
        let tried = statuses.iter().filter(|status| **status == 401).count();
        assert_eq!(tried, 50, "{statuses:?}");
        let mut elsewhere = Browser::from(portal, [127, 3, 4, 1].into());
        assert_eq!(log_in(&mut elsewhere, "n@cottonwood.example", PASSWORD, "1").await.status, 401);
    }
}
