//! Mail through one outbox.
//!
//! Whoever causes a mail writes it ([`Post`]) and queues it in its own transaction: no mail without its cause, and no
//! cause without its mail. A task of every serving node sends what is queued ([`send_queued`]), at least once: what a
//! killed node was sending is sent again when its lease has ended, under the same Message-ID. Nobody who causes a mail
//! waits for a mail server.
//!
//! What a mail says may hold a link that lets somebody in. It is sealed in the table, and removed when the mail has
//! been sent or given up.

mod attempt;
pub(crate) mod forms;
mod note;
mod post;
mod send;

pub use note::{Action, Note};
pub use post::{Letter, Post};
pub use send::{Outbox, send_queued};
