//! Telling other processes of work in lanes that they own, and of lanes that this one has left, through PostgreSQL's
//! NOTIFY.
//!
//! It is sent after the commit, on a connection of its own that waits for no disk. PostgreSQL lets one
//! transaction with a NOTIFY commit at a time, so inside the transactions of changes it would make all
//! of them wait for each other. Whatever has gathered while one NOTIFY was under way goes with the
//! next. A message that is lost costs a second: the owner looks through its lanes anyway.

use std::collections::HashSet;
use std::time::Duration;

use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender};

use super::conductor::Message;
use crate::app::App;
use crate::store::queue::News;

/// Lanes per message: what fits into its 8,000 bytes, at 66 each.
const LANES: usize = 100;
const PAUSE: Duration = Duration::from_secs(1);

/// Tells until nobody has anything to tell any more.
pub(super) async fn tell(app: App, mut to_tell: UnboundedReceiver<News>) {
    let mut lanes = Vec::with_capacity(LANES);
    while to_tell.recv_many(&mut lanes, LANES).await > 0 {
        let together: HashSet<News> = lanes.drain(..).collect();
        if let Err(error) = app.store.tell_lanes(&together).await {
            slog::debug!(app.telemetry.log(), "cannot tell other nodes of webhooks";
                "cause" => error.cause().unwrap_or_default());
        }
    }
}

/// Listens for as long as there is a conductor.
pub(super) async fn listen(app: App, conductor: UnboundedSender<Message>) {
    loop {
        // There is nothing to hear where one process is alone.
        let Some(mut ear) = app.store.lane_listener().await else { return conductor.closed().await };
        while let Ok(heard) = ear.next().await {
            let message = heard.map_or(Message::Deaf, Message::Heard);
            if conductor.send(message).is_err() {
                return;
            }
        }
        tokio::time::sleep(PAUSE).await;
    }
}
