//! What is measured of the portal's passwords.

use prometheus_client::registry::Registry;

use super::registered::registered;
use crate::secrets::passwords::Measures;

/// Registers what is counted where passwords are checked.
pub(super) fn register(all: &mut Registry) -> Measures {
    Measures {
        hashed: registered(
            all,
            "portal_password_hashes",
            "Passwords of the portal that were hashed or checked, one Argon2 each",
        ),
        refused: registered(
            all,
            "portal_password_hashes_refused",
            "Requests answered 429 because too many passwords waited to be checked",
        ),
        waiting: registered(
            all,
            "portal_password_hashes_waiting",
            "Passwords of the portal that are being checked or wait for it",
        ),
        running: registered(
            all,
            "portal_password_hashes_running",
            "Passwords of the portal that are being checked, one at a time",
        ),
    }
}
