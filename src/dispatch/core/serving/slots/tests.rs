//! How slots are shared.

use super::*;

fn organization(number: usize) -> Uuid {
    Uuid::from_u128(1 + number as u128)
}

/// Takes slots until none is left, each for a different organization; returns how many.
fn fill(slots: &mut Slots, health: Health) -> usize {
    let mut taken = 0;
    while slots.is_free(health) {
        slots.take(health, organization(taken));
        taken += 1;
    }
    taken
}

/// Like `fill`, for one organization.
fn fill_for(slots: &mut Slots, health: Health, organization: Uuid) -> usize {
    let mut taken = 0;
    while slots.is_free(health) && slots.is_free_for(health, organization) {
        slots.take(health, organization);
        taken += 1;
    }
    taken
}

fn all_linger(slots: &mut Slots, health: Health, count: usize) {
    (0..count).for_each(|number| slots.linger(Slot::Of(health), organization(number)));
}

#[test]
fn untried_and_slow_endpoints_leave_half_of_the_slots_to_prompt_ones() {
    let mut slots = Slots::new(512);
    assert_eq!(fill(&mut slots, Health::Untried), 128);
    assert_eq!(fill(&mut slots, Health::Slow), 128);
    assert_eq!(fill(&mut slots, Health::Prompt), 256);
    assert_eq!(slots.taken(), 512);
}

#[test]
fn an_organization_leaves_half_of_each_share_to_others() {
    let (one, other) = (organization(0), organization(1));
    for (health, half) in [(Health::Untried, 64), (Health::Slow, 64), (Health::Prompt, 256)] {
        let mut slots = Slots::new(512);
        assert_eq!(fill_for(&mut slots, health, one), half);
        assert_eq!(fill_for(&mut slots, health, other), half);
    }
    let mut slots = Slots::new(512);
    for health in Health::ALL {
        fill_for(&mut slots, health, one);
    }
    assert_eq!(slots.taken(), 256, "of all slots together");
    assert_eq!(fill_for(&mut slots, Health::Prompt, other), 256);
}

#[test]
fn what_hangs_at_one_organization_leaves_half_of_the_slow_slots_to_others() {
    let (mut slots, one, other) = (Slots::new(512), organization(0), organization(1));
    for _ in 0..3 {
        let taken = fill_for(&mut slots, Health::Prompt, one);
        (0..taken).for_each(|_| slots.linger(Slot::Of(Health::Prompt), one));
    }
    assert_eq!(slots.taken(), 3 * 256);
    assert_eq!(fill_for(&mut slots, Health::Slow, one), 0);
    assert_eq!(fill_for(&mut slots, Health::Slow, other), 64);
    (0..3 * 256).for_each(|_| slots.leave(Slot::Lingering, one));
    assert_eq!(fill_for(&mut slots, Health::Slow, one), 64);
}

#[test]
fn nothing_is_kept_of_an_organization_that_has_no_slot() {
    let mut slots = Slots::new(8);
    let slot = slots.take(Health::Untried, organization(0));
    slots.linger(slot, organization(0));
    slots.leave(Slot::Lingering, organization(0));
    assert!(slots.by_organization.is_empty() && slots.taken() == 0 && slots.lingering_fairly == 0);
}

#[test]
fn first_attempts_that_hang_hold_up_other_first_attempts_only_until_they_linger() {
    let mut slots = Slots::new(512);
    // Each round lasts SLOW, so this is longer than any of them may hang.
    for _ in 0..10 {
        let taken = fill(&mut slots, Health::Untried);
        assert_eq!(taken, 128);
        assert!(!slots.is_free(Health::Slow) || slots.all.lingering < 128);
        assert!(slots.is_free(Health::Prompt));
        all_linger(&mut slots, Health::Untried, taken);
    }
}

#[test]
fn what_lingers_is_bounded_and_never_takes_the_half_of_the_prompt() {
    let mut slots = Slots::new(8);
    for _ in 0..100 {
        let taken = fill(&mut slots, Health::Untried);
        all_linger(&mut slots, Health::Untried, taken);
    }
    assert_eq!(slots.taken(), 3 * 8 + 4);
    assert_eq!(fill(&mut slots, Health::Prompt), 4);
    assert!(slots.taken() < slots.unrecorded_at_most());
    assert!(Health::ALL.iter().all(|health| !slots.is_free(*health)));
}

#[test]
fn slow_endpoints_are_not_tried_while_others_linger() {
    let mut slots = Slots::new(16);
    assert_eq!(fill(&mut slots, Health::Prompt), 16);
    all_linger(&mut slots, Health::Prompt, 16);
    assert!(!slots.is_free(Health::Slow));
    (0..13).for_each(|number| slots.leave(Slot::Lingering, organization(number)));
    assert!(slots.is_free(Health::Slow));
}

#[test]
fn one_slot_is_enough_for_each_in_turn() {
    for health in Health::ALL {
        let mut slots = Slots::new(1);
        assert_eq!(fill_for(&mut slots, health, organization(0)), 1);
        slots.leave(Slot::Of(health), organization(0));
        assert!(slots.is_free(health) && slots.is_free_for(health, organization(0)));
    }
}
