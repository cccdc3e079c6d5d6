//! The operator API's gate: an operator token, and then the request.

use std::sync::Arc;

use super::caller::present;
use crate::app::App;
use crate::domain::id::OperatorTokenId;
use crate::error::{Error, Result};
use crate::http::{CallerNote, Exchange, Input};
use crate::secrets::credential::Kind;
use crate::surfaces::operator::Operator;

/// A request of staff that was let pass.
pub struct Call {
    exchange: Arc<Exchange<Operator>>,
}

/// Lets a request pass to its service, or says why not: 401, then 415, 413 and 400.
///
/// # Errors
/// In that order.
pub async fn admit(exchange: &Arc<Exchange<Operator>>) -> Result<(Call, Input)> {
    identify(exchange).await?;
    let input = exchange.read_input().await?;
    Ok((Call { exchange: exchange.clone() }, input))
}

async fn identify(exchange: &Exchange<Operator>) -> Result<()> {
    let credential = present(exchange)?;
    let unknown = || Error::Unauthorized("The operator token is unknown or revoked.".to_owned());
    if credential.kind() != Kind::Operator {
        return Err(Error::Unauthorized(
            "This is not an operator token; API keys do not work here.".to_owned(),
        ));
    }
    let token = exchange.surface().app.store.operator_token(credential.id()).await?.ok_or_else(unknown)?;
    if !credential.matches(&token.secret_hash) {
        return Err(unknown());
    }
    let label = OperatorTokenId::from_uuid(token.id).to_string();
    exchange.note_caller(CallerNote { key: label.into(), organization: None });
    Ok(())
}

impl Call {
    /// The server's parts.
    #[must_use]
    pub fn app(&self) -> &App {
        &self.exchange.surface().app
    }

    /// Now, in Unix milliseconds.
    #[must_use]
    pub fn now(&self) -> i64 {
        self.app().clock.now()
    }

    /// The id that the answer carries.
    #[must_use]
    pub fn request_id(&self) -> String {
        self.exchange.request_id().to_owned()
    }

    /// The surface that the call came in on.
    #[must_use]
    pub fn operator(&self) -> &Operator {
        self.exchange.surface()
    }
}
