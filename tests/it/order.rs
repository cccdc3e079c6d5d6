//! The order of answers: every operation of the Partner API × every way to be wrong, one at a time
//! and in pairs. The operations come from the generated policies; the ways, in the order in which the
//! API promises to tell them, are [`Wrong`].

mod access;
mod bench;
mod staff;
mod wrong;

use trailflow::http::{Idempotency, Policy};

use self::bench::Bench;
use self::wrong::Wrong;
use crate::harness::faithful::Api;
use crate::harness::on_both;
use crate::harness::sound::sound;

/// The operations behind the gate.
fn guarded() -> impl Iterator<Item = &'static Policy> {
    Api::Partner.policies().iter().copied().filter(|policy| policy.scope.is_some())
}

on_both! {
    async fn each_fault_of_each_operation_has_its_answer_and_leaves_nothing(world: World) {
        let mut cases = 0;
        for policy in guarded() {
            let mut bench = Bench::set_up(&world, policy).await;
            for wrong in Wrong::of(policy) {
                bench.assert_refused(&[wrong]).await;
                cases += 1;
            }
            bench.close().await;
        }
        assert!(cases > 11 * 11, "only {cases} cases");
    }

    async fn of_two_faults_the_earlier_is_told(world: World) {
        let mut cases = 0;
        for policy in guarded() {
            let mut bench = Bench::set_up(&world, policy).await;
            let wrongs: Vec<_> = Wrong::of(policy).collect();
            for (first, second) in pairs_of(&wrongs) {
                if first.goes_with(second) {
                    bench.assert_refused(&[first, second]).await;
                    cases += 1;
                }
            }
            bench.close().await;
        }
        assert!(cases > 400, "only {cases} cases");
    }

    async fn a_request_that_is_wrong_in_every_way_gets_the_answers_in_order(world: World) {
        for policy in guarded() {
            let mut bench = Bench::set_up(&world, policy).await;
            // Mending the first fault each time leads through all of them, once.
            let mut wrongs: Vec<_> = wrong::WORST.into_iter().filter(|wrong| wrong.concerns(policy)).collect();
            while !wrongs.is_empty() {
                bench.assert_refused(&wrongs).await;
                wrongs.remove(0);
            }
            bench.close().await;
        }
    }

    async fn a_mended_request_runs_under_the_same_key_then_replays_then_is_limited(world: World) {
        for policy in guarded().filter(|policy| policy.idempotency == Idempotency::Required) {
            let mut bench = Bench::set_up(&world, policy).await;
            let before_the_key = Wrong::of(policy).filter(|wrong| wrong.is_in_content());
            for wrong in before_the_key {
                bench.assert_refused(&[wrong]).await;
            }
            let right = sound(Api::Partner, policy.operation, &bench.load).token(&bench.working_key().await);
            let first = right.send(&world).await;
            assert!(first.status < 300 && !first.is_replay(), "{}: {first:?}", policy.operation);
            let again = right.send(&world).await;
            assert_eq!((again.status, &again.text, again.is_replay()), (first.status, &first.text, true));
            let other = bench.another(&right);
            assert_eq!(other.send(&world).await.verdict(), (409, "idempotency_conflict"));
            world.limit_to_one(bench.organization(), &bench.working_key().await).await;
            assert_eq!(right.send(&world).await.verdict(), (429, "rate_limited"), "a replay counts, too");
            bench.close().await;
        }
    }

    async fn health_wants_no_key_and_minds_none(world: World) {
        world.settle_access().await;
        for api in [Api::Partner, Api::Operator] {
            let open = sound(api, "getHealth", "");
            assert_eq!(open.send(&world).await.body["status"], "ok");
            assert_eq!(open.token("nonsense").send(&world).await.body["status"], "ok");
        }
    }
}

/// Every two of them, the earlier first.
fn pairs_of<T: Copy>(all: &[T]) -> impl Iterator<Item = (T, T)> + '_ {
    let later = |place: usize| all[place + 1..].iter().copied();
    all.iter().enumerate().flat_map(move |(place, first)| later(place).map(move |second| (*first, second)))
}
