//! What the prober works with: an API key, a load, a person. It is made by `trailflow status setup` in the main
//! database, and kept sealed in the status page's own.

use serde::{Deserialize, Serialize};

use crate::error::{Error, Result};
use crate::secrets::seal::Sealer;
use crate::status::store::StatusStore;

const PURPOSE: &str = "status-probe";

/// What the prober works with.
#[derive(Clone, Serialize, Deserialize)]
pub struct Equipment {
    /// An API key of the probe organization.
    pub api_key: String,
    /// A load of it that has a position.
    pub load_id: String,
    /// A person of it.
    pub email: String,
    /// Their password.
    pub password: String,
    /// The seed of their one-time codes, in hexadecimal.
    pub seed: String,
    /// Its subscription, which the prober makes itself.
    pub hook: Option<Hook>,
}

/// A webhook subscription.
#[derive(Clone, Serialize, Deserialize)]
pub struct Hook {
    /// Where deliveries go.
    pub url: String,
    /// What they are signed with.
    pub secret: String,
}

impl Equipment {
    /// What is kept; `None`: nothing was set up yet.
    ///
    /// # Errors
    /// When it cannot be read.
    pub async fn load(store: &StatusStore, sealer: &Sealer) -> Result<Option<Equipment>> {
        let Some(sealed) = store.probe().await? else { return Ok(None) };
        let opened = sealer.open(PURPOSE, &sealed).map_err(Error::internal)?;
        serde_json::from_slice(&opened).map(Some).map_err(Error::internal)
    }

    /// Keeps it.
    ///
    /// # Errors
    /// When it cannot be written.
    pub async fn keep(&self, store: &StatusStore, sealer: &Sealer) -> Result<()> {
        let text = serde_json::to_vec(self).map_err(Error::internal)?;
        store.keep_probe(sealer.seal(PURPOSE, &text)).await
    }
}
