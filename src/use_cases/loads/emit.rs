//! Emitting a load's events, in the transaction of the change.

use crate::contract::partner::types::Load;
use crate::domain::event::EventType;
use crate::domain::rendered::Rendered;
use crate::store::UnitOfWork;
use crate::store::loads::LoadRow;

/// Emits the events of a change; `before` is `None` for a new load. Without a change, nothing is
/// emitted. A delivery's body is the load as it is read without includes.
pub(super) fn emit(tx: &mut UnitOfWork, before: Option<&LoadRow>, after: &LoadRow, load: &Rendered<Load>) {
    let events = events(before, after);
    if events.is_empty() {
        return;
    }
    let subscribers = tx.subscribers();
    if !subscribers.is_empty() {
        tx.emit(&subscribers, &events, Some(after.id), load.bytes().to_vec());
    }
}

fn events(before: Option<&LoadRow>, after: &LoadRow) -> Vec<EventType> {
    let Some(before) = before else { return vec![EventType::LoadCreated] };
    let mut events = Vec::new();
    if before.status != after.status {
        events.push(EventType::LoadStatusChanged);
    }
    let but_for_the_status = LoadRow {
        status: before.status.clone(),
        updated_at: before.updated_at,
        rendering: before.rendering,
        rendered_at: before.rendered_at,
        rendered: before.rendered.clone(),
        ..after.clone()
    };
    if but_for_the_status != *before {
        events.push(EventType::LoadUpdated);
    }
    events
}
