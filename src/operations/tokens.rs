//! The tokens of Trailflow's staff.

use async_trait::async_trait;

use super::until;
use crate::clock::{random, uuid_at};
use crate::contract::operator::endpoints::TokensApi;
use crate::contract::operator::types;
use crate::domain::cursor::{Cursors, List};
use crate::domain::id::OperatorTokenId;
use crate::error::{Error, Result};
use crate::gate::operator::Call;
use crate::http::{Body, Page};
use crate::secrets::credential::{Credential, Kind};
use crate::store::Store;
use crate::store::audit::Entry;
use crate::store::tokens::OperatorTokenRow;
use crate::surfaces::operator::Operator;

#[async_trait]
impl TokensApi for Operator {
    async fn list_operator_tokens(
        &self,
        call: &Call,
        query: types::ListOperatorTokensQuery,
    ) -> Result<Page<types::OperatorToken>> {
        let cursors = Cursors::of(List::OperatorTokens, None);
        let after = cursors.read_id(query.cursor.as_deref())?;
        let slice = call.app().store.operator_tokens(after, query.limit.unsigned_abs().into()).await?;
        let view =
            |row: OperatorTokenRow| call.app().telemetry.readable("operator_tokens", &row.id, view(&row));
        Ok(slice.into_readable_page(|row| cursors.after_id(row.id), view))
    }

    async fn create_operator_token(
        &self,
        call: &Call,
        body: Body<types::CreateOperatorTokenRequest>,
    ) -> Result<types::CreatedOperatorToken> {
        let expires_at = until(body.expires_at, call.now())?;
        let new = NewToken { name: body.name.clone(), role: body.role.to_string(), expires_at };
        let (row, credential) = make(&call.app().store, new, call.entry("operator_token.create")).await?;
        let token = view(&row)?;
        Ok(types::CreatedOperatorToken {
            id: token.id,
            name: token.name,
            role: token.role,
            created_at: token.created_at,
            expires_at: token.expires_at,
            revoked_at: token.revoked_at,
            revoked_reason: token.revoked_reason,
            token: credential.reveal(),
        })
    }

    async fn revoke_operator_token(
        &self,
        call: &Call,
        path: types::RevokeOperatorTokenPath,
        body: Body<types::RevokeRequest>,
    ) -> Result<types::OperatorToken> {
        let no_such_token = || Error::not_found("There is no operator token with this id.");
        let id: OperatorTokenId = path.token_id.parse().map_err(|_| no_such_token())?;
        let mut unit = call.begin_access().await?;
        let mut row = unit.operator_token(id).await?.ok_or_else(no_such_token)?;
        if row.revoked_at.is_some() {
            return view(&row);
        }
        let before = view(&row)?;
        row.revoked_at = Some(call.now());
        row.revoked_reason = Some(body.reason.clone());
        let after = view(&unit.update_operator_token(row).await?)?;
        let entry = call.entry("operator_token.revoke").about(None, id).because(&body.reason);
        unit.audit(entry.changed(&before, &after));
        unit.commit().await?;
        Ok(after)
    }

    async fn get_self(&self, call: &Call) -> Result<types::OperatorToken> {
        let row = call.app().store.operator_token(call.staff().token.uuid()).await?;
        view(&row.ok_or_else(|| Error::internal("the token of this request is gone"))?)
    }
}

/// What a new token should be.
pub struct NewToken {
    /// Whose it is, or what for.
    pub name: String,
    /// A role of the contract.
    pub role: String,
    /// From when on it is refused, in Unix milliseconds.
    pub expires_at: Option<i64>,
}

/// Makes a token, at the moment and by the hand that the entry names. The credential is the only place
/// that knows its secret.
///
/// # Errors
/// When the database cannot be asked.
pub async fn make(store: &Store, new: NewToken, entry: Entry) -> Result<(OperatorTokenRow, Credential)> {
    let credential = Credential::new(Kind::Operator, uuid_at(entry.at), random());
    let row = OperatorTokenRow {
        id: credential.id(),
        name: new.name,
        role: new.role,
        secret_hash: credential.hash().to_vec(),
        expires_at: new.expires_at,
        revoked_at: None,
        revoked_reason: None,
        created_at: entry.at,
    };
    let mut unit = store.begin_access().await?;
    let row = unit.insert_operator_token(row).await?;
    let token = view(&row)?;
    unit.audit(entry.about(None, &token.id).made(&token));
    unit.commit().await?;
    Ok((row, credential))
}

/// A token as staff see it.
fn view(row: &OperatorTokenRow) -> Result<types::OperatorToken> {
    Ok(types::OperatorToken {
        id: OperatorTokenId::from_uuid(row.id).to_string(),
        name: row.name.clone(),
        role: row.role.parse().map_err(Error::internal)?,
        created_at: row.created_at,
        expires_at: row.expires_at,
        revoked_at: row.revoked_at,
        revoked_reason: row.revoked_reason.clone(),
    })
}
