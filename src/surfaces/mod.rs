//! The listeners of this server, each with its own contract, callers and gate. The generated
//! endpoints of a contract find everything that they need in the module of its name.

mod authors;
pub mod operator;
pub mod partner;
pub mod probes;

use std::sync::Arc;

use crate::app::App;
use crate::http::Exchange;

/// A request to an operation that anybody may call.
pub struct Visit {
    app: App,
    request_id: String,
}

impl Visit {
    fn new<S: crate::http::Surface>(exchange: &Arc<Exchange<S>>, app: &App) -> Visit {
        Visit { app: app.clone(), request_id: exchange.request_id().to_owned() }
    }

    /// The server's parts.
    #[must_use]
    pub fn app(&self) -> &App {
        &self.app
    }

    /// The id that the answer's header carries.
    #[must_use]
    pub fn request_id(&self) -> String {
        self.request_id.clone()
    }
}
