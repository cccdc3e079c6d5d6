//! The dispatcher's group of tasks.
//!
//! The conductor and those that work for it end and start together, because what one had in its memory the others
//! cannot know. Their successors are another worker: they get the lanes when the lease of the old one is over, and
//! what it was sending is sent again, with the same id.

use std::sync::Arc;

use futures::FutureExt;
use tokio::sync::{Mutex, mpsc};
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

use super::conductor::{Conductor, Message};
use super::{Settings, signal, writer};
use crate::app::App;
use crate::store::queue::Ring;
use crate::tasks::{Kept, Tasks};

/// The conductor leads: its end is the end of the group.
const NAMES: [&str; 4] = ["webhook_dispatcher", "webhook_writer", "webhook_teller", "webhook_listener"];

/// What the process's commits tell. It outlives the conductors that hear it.
pub(super) type Bell = Arc<Mutex<mpsc::UnboundedReceiver<Ring>>>;

/// Sends until it is stopped.
pub(super) fn keep_sending(tasks: &Tasks, app: App, settings: Settings, bell: Bell) -> Kept {
    tasks.keep_group(NAMES, move |stop| {
        let (messages, inbox) = mpsc::unbounded_channel();
        let (reports, to_write) = mpsc::unbounded_channel();
        let (others, to_tell) = mpsc::unbounded_channel();
        let conductor = Conductor::new(app.clone(), settings.clone(), messages.clone(), reports, others);
        let told = tell_to_stop(stop, messages.clone(), app.clone());
        let bell = bell.clone();
        let conduct = async move {
            tokio::select! {
                () = async { conductor.run(&mut *bell.lock().await, inbox).await } => {}
                () = told => {}
            }
        };
        [
            conduct.boxed(),
            writer::write(app.clone(), to_write, messages.clone()).boxed(),
            signal::tell(app.clone(), to_tell).boxed(),
            signal::listen(app.clone(), messages).boxed(),
        ]
    })
}

/// Tells the conductor by when to end, once it is to stop. Its end is what is waited for.
async fn tell_to_stop(stop: CancellationToken, conductor: mpsc::UnboundedSender<Message>, app: App) {
    stop.cancelled().await;
    let _told = conductor.send(Message::Stop(Instant::now() + app.timeouts.drain));
    std::future::pending().await
}
