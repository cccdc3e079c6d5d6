//! Listeners as tasks: each listens on its address until it is stopped, and is restarted if it ends earlier.

use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;

use dropshot::{
    ApiDescription, BuildError, ConfigDropshot, HandlerTaskMode, HttpServer, ServerBuilder, ServerContext,
};
use slog::{Logger, error};
use tokio_util::sync::CancellationToken;

use crate::http::{Api, Context, Front};
use crate::tasks::{Kept, Tasks};
use crate::telemetry::log::of_the_server;

/// Why a node did not start.
#[derive(Debug, thiserror::Error)]
pub struct CannotListen {
    address: SocketAddr,
    /// The setting of the address.
    setting: &'static str,
    cause: io::Error,
}

impl fmt::Display for CannotListen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let CannotListen { address, setting, cause } = self;
        if cause.kind() == io::ErrorKind::AddrInUse {
            let port = address.port();
            return write!(
                f,
                "cannot listen on {address}: port {port} is in use. Stop the program that uses it, or choose another \
                 port with {setting}"
            );
        }
        write!(f, "cannot listen on {address} ({setting}): {cause}")
    }
}

/// A running listener.
pub(super) struct Listening {
    /// Where it listens.
    pub(super) address: SocketAddr,
    pub(super) kept: Kept,
}

/// The address and the names of one listener.
#[derive(Clone, Copy)]
pub(super) struct Place {
    /// Its name as a task.
    pub(super) task: &'static str,
    pub(super) address: SocketAddr,
    /// The setting of its address.
    pub(super) setting: &'static str,
}

/// Listens for a contract. A request ends when its caller disconnects, unless the front gives it a task of its own, as
/// it does with writes.
pub(super) fn listen<S: Api>(
    tasks: &Tasks,
    place: Place,
    front: Arc<Front<S>>,
    log: &Logger,
) -> Result<Listening, CannotListen>
where
    Context<S>: Clone,
{
    let mode = HandlerTaskMode::CancelOnDisconnect;
    keep_listening(tasks, (place, mode), Front::<S>::outer_api, front, log)
}

/// Listens for something else. Every request continues when its caller disconnects: there are people's writes among
/// them.
pub(super) fn listen_with<C: ServerContext + Clone>(
    tasks: &Tasks,
    place: Place,
    api: fn() -> ApiDescription<C>,
    context: C,
    log: &Logger,
) -> Result<Listening, CannotListen> {
    keep_listening(tasks, (place, HandlerTaskMode::Detached), api, context, log)
}

/// Listens, and keeps listening on the address that it was given.
fn keep_listening<C: ServerContext + Clone>(
    tasks: &Tasks,
    (place, mode): (Place, HandlerTaskMode),
    api: fn() -> ApiDescription<C>,
    context: C,
    log: &Logger,
) -> Result<Listening, CannotListen> {
    let server = start((place, mode), api(), context.clone(), log)?;
    let address = server.local_addr();
    let (again, log) = ((Place { address, ..place }, mode), log.clone());
    let mut first = Some(server);
    let kept = tasks.keep_until_told(place.task, move |stop| {
        let server = first.take().map_or_else(|| start(again, api(), context.clone(), &log), Ok);
        serve(server, stop, log.clone())
    });
    Ok(Listening { address, kept })
}

/// Serves until it is stopped; then it finishes requests in flight.
async fn serve<C: ServerContext>(
    server: Result<HttpServer<C>, CannotListen>,
    stop: CancellationToken,
    log: Logger,
) {
    let server = match server {
        Ok(server) => server,
        Err(cause) => return error!(log, "{}", cause),
    };
    tokio::select! {
        ended = server.wait_for_shutdown() => {
            error!(log, "a listener ended"; "cause" => ended.err().unwrap_or_default());
        }
        () = stop.cancelled() => {
            let _closed = server.close().await;
        }
    }
}

fn start<C: ServerContext>(
    (place, mode): (Place, HandlerTaskMode),
    api: ApiDescription<C>,
    context: C,
    log: &Logger,
) -> Result<HttpServer<C>, CannotListen> {
    let Place { address, setting, .. } = place;
    let config = ConfigDropshot {
        bind_address: address,
        // Bodies are read by our own code, with each operation's own limit.
        default_request_body_max_bytes: 16 * 1024 * 1024,
        default_handler_task_mode: mode,
        ..ConfigDropshot::default()
    };
    ServerBuilder::new(api, context, of_the_server(log)).config(config).start().map_err(|error| {
        let cause = match error {
            BuildError::BindError { error, .. } => error,
            other => io::Error::other(other),
        };
        CannotListen { address, setting, cause }
    })
}
