//! Telling other processes of work in lanes that they own, through PostgreSQL's NOTIFY.
//!
//! It is sent after the commit, on a connection of its own that waits for no disk. PostgreSQL lets one
//! transaction with a NOTIFY commit at a time, so inside the transactions of changes it would make all
//! of them wait for each other. Whatever has gathered while one NOTIFY was under way goes with the
//! next. A message that is lost costs a second: the owner looks through its lanes anyway.

use std::collections::HashSet;
use std::time::Duration;

use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender};
use tokio::task::JoinHandle;

use super::conductor::Message;
use crate::app::App;
use crate::store::queue::LaneKey;

/// Lanes per message: what fits into its 8,000 bytes.
const LANES: usize = 100;
const PAUSE: Duration = Duration::from_secs(1);

/// Starts telling and listening.
pub(super) fn start(
    app: &App,
    to_tell: UnboundedReceiver<LaneKey>,
    conductor: &UnboundedSender<Message>,
) -> [JoinHandle<()>; 2] {
    [tokio::spawn(tell(app.clone(), to_tell)), tokio::spawn(listen(app.clone(), conductor.clone()))]
}

async fn tell(app: App, mut to_tell: UnboundedReceiver<LaneKey>) {
    let mut lanes = Vec::with_capacity(LANES);
    while to_tell.recv_many(&mut lanes, LANES).await > 0 {
        let together: HashSet<LaneKey> = lanes.drain(..).collect();
        if let Err(error) = app.store.tell_lanes(&together).await {
            slog::debug!(app.telemetry.log(), "cannot tell other nodes of webhooks";
                "cause" => error.cause().unwrap_or_default());
        }
    }
}

async fn listen(app: App, conductor: UnboundedSender<Message>) {
    loop {
        let Some(mut ear) = app.store.lane_listener().await else { return };
        while let Ok(heard) = ear.next().await {
            let message = heard.map_or(Message::Deaf, Message::Heard);
            if conductor.send(message).is_err() {
                return;
            }
        }
        tokio::time::sleep(PAUSE).await;
    }
}
