//! The tokens of Trailflow's staff.

use async_trait::async_trait;

use super::{Call, Operator};
use crate::contract::operator::endpoints::TokensApi;
use crate::contract::operator::types;
use crate::domain::cursor::List;
use crate::domain::id::OperatorTokenId;
use crate::error::{Error, Result};
use crate::http::{Body, Page};
use crate::store::tokens::OperatorTokenRow;
use crate::use_cases::Paging;
use crate::use_cases::operator_tokens::{self, NewToken, no_such_token};

#[async_trait]
impl TokensApi for Operator {
    async fn list_operator_tokens(
        &self,
        _call: &Call,
        query: types::ListOperatorTokensQuery,
    ) -> Result<Page<types::OperatorToken>> {
        let cursors = self.app.store.cursors(List::OperatorTokens, None);
        let paging = Paging::of(cursors, query.cursor.as_deref(), query.limit)?;
        let found = self.app.store.operator_tokens(paging.after, paging.limit).await?;
        let view =
            |row: OperatorTokenRow| self.app.telemetry.readable("operator_tokens", &row.id, view(&row));
        Ok(paging.readable_page(found, |row| row.id, view))
    }

    async fn create_operator_token(
        &self,
        call: &Call,
        body: Body<types::CreateOperatorTokenRequest>,
    ) -> Result<types::CreatedOperatorToken> {
        let (name, role) = (body.name.clone(), body.role.to_string());
        let new = NewToken { name, role, expires_at: body.expires_at };
        let mut tx = self.app.store.begin_access().await?;
        let (row, credential) = operator_tokens::issue(&mut tx, call, new).await?;
        let token = view(&row)?;
        tx.commit().await?;
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
        let id: OperatorTokenId = path.token_id.parse().map_err(|_| no_such_token())?;
        let mut tx = self.app.store.begin_access().await?;
        let row = operator_tokens::revoke(&mut tx, call, id, &body.reason).await?;
        let revoked = view(&row)?;
        tx.commit().await?;
        Ok(revoked)
    }

    async fn get_self(&self, call: &Call) -> Result<types::OperatorToken> {
        let row = self.app.store.operator_token(call.staff().token.uuid()).await?;
        view(&row.ok_or_else(|| Error::internal("the token of this request is gone"))?)
    }
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
