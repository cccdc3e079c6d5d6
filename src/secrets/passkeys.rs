//! Passkeys: what a browser is asked for, and whether what it gives is right.
//!
//! They are bound to the host of the portal's URL for good. A browser has none for an address without a name, so there
//! are none where the portal's URL has none.

use serde_json::{Value, json};
use url::Url;
use uuid::Uuid;
use webauthn_rs::prelude::{
    DiscoverableAuthentication, Passkey, PasskeyRegistration, PublicKeyCredential,
    RegisterPublicKeyCredential,
};
use webauthn_rs::{Webauthn, WebauthnBuilder};

use crate::error::{Error, Result};

/// Asks for passkeys and checks them.
#[derive(Clone)]
pub struct Passkeys(Webauthn);

/// What a browser is asked, and what is kept until it answers.
pub struct Challenge {
    /// For the browser.
    pub options: Value,
    /// To be kept, sealed, and used once.
    pub state: Vec<u8>,
}

/// A passkey that was made.
pub struct Made {
    /// Its id, by which it is found.
    pub id: Vec<u8>,
    /// Its public part, to be kept.
    pub kept: Vec<u8>,
}

/// Why what a browser gave is no passkey of ours.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct NotAPasskey(String);

fn no(why: impl ToString) -> NotAPasskey {
    NotAPasskey(why.to_string())
}

impl Passkeys {
    /// For the portal at this URL; `None`: its host has no name.
    #[must_use]
    pub fn of(portal_url: &str) -> Option<Passkeys> {
        let url = Url::parse(portal_url).ok()?;
        let host = url.domain()?.to_owned();
        let builder = WebauthnBuilder::new(&host, &url).ok()?.rp_name("Trailflow");
        builder.build().ok().map(Passkeys)
    }

    /// Asks for a new passkey of this account, which has these already.
    ///
    /// # Errors
    /// When it cannot be asked for.
    pub fn ask_new(&self, account: Uuid, email: &str, name: &str, has: Vec<Vec<u8>>) -> Result<Challenge> {
        let (options, state) =
            self.0.start_passkey_registration(account, email, name, Some(has)).map_err(Error::internal)?;
        let mut options = serde_json::to_value(options).map_err(Error::internal)?;
        // The passkey says whose it is, so that nobody types an address to log in.
        options["publicKey"]["authenticatorSelection"]["residentKey"] = json!("required");
        options["publicKey"]["authenticatorSelection"]["requireResidentKey"] = json!(true);
        challenge(options, &state)
    }

    /// Checks a new passkey.
    ///
    /// # Errors
    /// When it is none, or was not asked for.
    pub fn check_new(&self, state: &[u8], given: &str) -> Result<Made, NotAPasskey> {
        let state: PasskeyRegistration = serde_json::from_slice(state).map_err(no)?;
        let given: RegisterPublicKeyCredential = serde_json::from_str(given).map_err(no)?;
        let passkey = self.0.finish_passkey_registration(&given, &state).map_err(no)?;
        let kept = serde_json::to_vec(&passkey).map_err(no)?;
        Ok(Made { id: passkey.cred_id().to_vec(), kept })
    }

    /// Asks for any passkey of anybody.
    ///
    /// # Errors
    /// When it cannot be asked for.
    pub fn ask(&self) -> Result<Challenge> {
        let (options, state) = self.0.start_discoverable_authentication().map_err(Error::internal)?;
        let mut options = serde_json::to_value(options).map_err(Error::internal)?;
        // They press a button; the browser need not wait for them to look into a field.
        if let Some(options) = options.as_object_mut() {
            options.remove("mediation");
        }
        challenge(options, &state)
    }

    /// Whose passkey a browser says that this is: the account, and the passkey's id. Nothing is proved by it.
    ///
    /// # Errors
    /// When it is none.
    pub fn claimed(&self, given: &str) -> Result<(Uuid, Vec<u8>), NotAPasskey> {
        let given: PublicKeyCredential = serde_json::from_str(given).map_err(no)?;
        let (account, id) = self.0.identify_discoverable_authentication(&given).map_err(no)?;
        Ok((account, id.to_vec()))
    }

    /// Checks that a browser has this passkey; returns what is kept of it from now on, if that changed.
    ///
    /// # Errors
    /// When it has not, or was not asked.
    pub fn check(&self, state: &[u8], given: &str, kept: &[u8]) -> Result<Option<Vec<u8>>, NotAPasskey> {
        let state: DiscoverableAuthentication = serde_json::from_slice(state).map_err(no)?;
        let given: PublicKeyCredential = serde_json::from_str(given).map_err(no)?;
        let mut passkey: Passkey = serde_json::from_slice(kept).map_err(no)?;
        let result = self.0.finish_discoverable_authentication_v2(&given, state, &passkey).map_err(no)?;
        if !result.user_verified() {
            return Err(no("the user was not verified"));
        }
        match passkey.update_credential(&result) {
            Some(true) => serde_json::to_vec(&passkey).map(Some).map_err(no),
            _ => Ok(None),
        }
    }
}

fn challenge(options: Value, state: &impl serde::Serialize) -> Result<Challenge> {
    Ok(Challenge { options, state: serde_json::to_vec(state).map_err(Error::internal)? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_portal_without_a_name_has_no_passkeys() {
        assert!(Passkeys::of("http://127.0.0.1:8081").is_none());
        assert!(Passkeys::of("http://localhost:8081").is_some());
        assert!(Passkeys::of("https://portal.trailflow.ai").is_some());
    }

    #[test]
    fn a_passkey_that_is_made_can_be_found_without_an_address() {
        let passkeys = Passkeys::of("http://localhost:8081").unwrap();
        let asked =
            passkeys.ask_new(Uuid::from_u128(7), "maren@blueridge.example", "Maren", Vec::new()).unwrap();
        assert_eq!(asked.options["publicKey"]["authenticatorSelection"]["residentKey"], "required");
        assert_eq!(asked.options["publicKey"]["authenticatorSelection"]["userVerification"], "required");
        assert!(passkeys.check_new(&asked.state, "{}").is_err());
        assert!(passkeys.claimed("{}").is_err());
    }
}
