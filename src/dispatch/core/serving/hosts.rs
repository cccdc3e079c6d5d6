//! Hosts: how many attempts are in progress at each, across subscriptions and organizations.
//!
//! Many subscriptions may share a host, so the bound per subscription does not bound the attempts at the host. One
//! organization has at most half of a host's attempts: if several have receivers at one host, slow receivers of one
//! leave the other half to the others. Lingering attempts are counted separately, as for [`slots`](super::slots), so
//! that hanging receivers do not block others. Queues whose host has enough attempts wait here, in turns of their
//! organizations, and each attempt that ends calls one of them. One that gets no slot passes the call on.

use std::collections::HashMap;
use std::sync::Arc;

use uuid::Uuid;

use super::slots::LINGERING_PER_SLOT;
use super::turns::Turns;
use crate::store::queue::QueueKey;

/// The hosts with attempts in progress, or with waiting queues.
pub struct Hosts {
    most: usize,
    hosts: HashMap<Arc<str>, Host>,
}

#[derive(Default)]
struct Host {
    all: Counts,
    by_organization: HashMap<Uuid, Counts>,
    waiting: Turns,
}

#[derive(Default, Clone, Copy)]
struct Counts {
    begun: usize,
    lingering: usize,
}

impl Counts {
    /// Whether there may be one more attempt, within the bound `most`.
    fn leave_room(self, most: usize) -> bool {
        self.begun + self.lingering.saturating_sub(LINGERING_PER_SLOT * most) < most
    }

    fn count(&mut self, lingers: bool) -> &mut usize {
        if lingers { &mut self.lingering } else { &mut self.begun }
    }

    fn are_none(self) -> bool {
        self.begun + self.lingering == 0
    }
}

impl Hosts {
    /// With this bound of attempts at a host.
    pub fn new(most: usize) -> Self {
        Hosts { most, hosts: HashMap::new() }
    }

    /// Begins an attempt of this queue, if the host may have one more. Otherwise the queue waits.
    pub fn take(&mut self, host: &Arc<str>, key: QueueKey) -> bool {
        let most = self.most;
        let at = self.hosts.entry(host.clone()).or_default();
        if !at.may_have(key.organization, most) {
            at.waiting.join(key);
            return false;
        }
        at.all.begun += 1;
        at.by_organization.entry(key.organization).or_default().begun += 1;
        true
    }

    /// An attempt has no timely response, and continues. Returns the queue that may begin another one.
    pub fn linger(&mut self, host: &Arc<str>, organization: Uuid) -> Option<QueueKey> {
        let at = self.hosts.get_mut(host)?;
        for attempts in [Some(&mut at.all), at.by_organization.get_mut(&organization)].into_iter().flatten() {
            attempts.begun = attempts.begun.saturating_sub(1);
            attempts.lingering += 1;
        }
        at.waiting.recall(organization);
        self.call(host)
    }

    /// An attempt ended. Returns the queue that may begin one instead.
    pub fn leave(&mut self, host: &Arc<str>, organization: Uuid, lingers: bool) -> Option<QueueKey> {
        let at = self.hosts.get_mut(host)?;
        for attempts in [Some(&mut at.all), at.by_organization.get_mut(&organization)].into_iter().flatten() {
            let count = attempts.count(lingers);
            *count = count.saturating_sub(1);
        }
        at.by_organization.retain(|_, attempts| !attempts.are_none());
        at.waiting.recall(organization);
        self.call(host)
    }

    /// The next waiting queue, if the host may have one more attempt. Also used when a called queue begins none.
    pub fn call(&mut self, host: &Arc<str>) -> Option<QueueKey> {
        let most = self.most;
        let at = self.hosts.get_mut(host)?;
        if at.all.are_none() && at.waiting.is_empty() {
            self.hosts.remove(host);
            return None;
        }
        if !at.all.leave_room(most) {
            return None;
        }
        let Host { waiting, by_organization, .. } = at;
        waiting.next(|organization| leave_room(by_organization, organization, most))
    }
}

impl Host {
    fn may_have(&self, organization: Uuid, most: usize) -> bool {
        self.all.leave_room(most) && leave_room(&self.by_organization, organization, most)
    }
}

fn leave_room(by_organization: &HashMap<Uuid, Counts>, organization: Uuid, most: usize) -> bool {
    by_organization.get(&organization).is_none_or(|attempts| attempts.leave_room(most.div_ceil(2)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn queue(organization: u128, subscription: u128) -> QueueKey {
        QueueKey { organization: Uuid::from_u128(organization), subscription: Uuid::from_u128(subscription) }
    }

    fn fill(hosts: &mut Hosts, host: &Arc<str>, organization: u128) -> usize {
        (0..100).filter(|number| hosts.take(host, queue(organization, *number))).count()
    }

    #[test]
    fn a_host_is_asked_so_often_at_once_and_one_organization_has_half_of_that() {
        let (mut hosts, host) = (Hosts::new(16), Arc::from("a.example"));
        assert_eq!(fill(&mut hosts, &host, 1), 8);
        assert_eq!(fill(&mut hosts, &host, 2), 8);
        assert_eq!(fill(&mut hosts, &host, 3), 0);
        assert_eq!(fill(&mut hosts, &Arc::from("b.example"), 1), 8, "another host has its own");
    }

    #[test]
    fn each_that_leaves_calls_one_and_organizations_are_called_in_turn() {
        let (mut hosts, host) = (Hosts::new(4), Arc::from("a.example"));
        for number in 0..6 {
            hosts.take(&host, queue(1, number));
        }
        assert!(hosts.take(&host, queue(2, 0)) && hosts.take(&host, queue(2, 1)));
        assert!(!hosts.take(&host, queue(3, 0)));
        // The first organization has four waiting queues and comes first, but another may follow at once.
        assert_eq!(hosts.leave(&host, Uuid::from_u128(2), false), Some(queue(3, 0)));
        assert!(hosts.take(&host, queue(3, 0)));
        assert_eq!(hosts.leave(&host, Uuid::from_u128(1), false), Some(queue(1, 2)));
        // It does not need it after all.
        assert_eq!(hosts.call(&host), Some(queue(1, 3)));
    }

    #[test]
    fn receivers_that_hang_leave_the_host_to_those_beside_them_up_to_a_bound() {
        let (mut hosts, host) = (Hosts::new(4), Arc::from("a.example"));
        let one = Uuid::from_u128(1);
        let mut hanging = 0;
        for number in 0..100 {
            if hosts.take(&host, queue(1, number)) {
                hosts.linger(&host, one);
                hanging += 1;
            }
        }
        assert_eq!(hanging, LINGERING_PER_SLOT * 2 + 2, "and what is beyond takes from its own");
        assert_eq!(fill(&mut hosts, &host, 2), 2);
        assert!(hosts.leave(&host, one, true).is_some(), "one that waits may come instead");
    }

    #[test]
    fn nothing_is_kept_of_a_host_when_all_have_left() {
        let (mut hosts, host) = (Hosts::new(1), Arc::from("a.example"));
        assert!(hosts.take(&host, queue(1, 0)) && !hosts.take(&host, queue(1, 1)));
        assert_eq!(hosts.leave(&host, Uuid::from_u128(1), false), Some(queue(1, 1)));
        assert_eq!(hosts.call(&host), None);
        assert!(hosts.hosts.is_empty());
    }
}
