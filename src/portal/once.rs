//! Forms that make something are carried out once each, however often they are sent: double click, reload and the
//! back button make no second one.

use sha2::{Digest, Sha256};

use super::visitor::Visitor;
use crate::clock::random;
use crate::domain::id::ApiKeyId;
use crate::error::{Error, Result};
use crate::store::receipts::{Receipt, ReceiptKey};
use crate::store::transaction::{Begun, Committed, Receipted};
use crate::store::{AccessBegun, Audited};

/// The hidden field that tells one form that was shown from another.
pub(super) const FIELD: &str = "form";

/// An id for a form that is about to be shown.
pub(super) fn id() -> String {
    hex::encode(random::<16>())
}

/// Begins a change of access that the form asks for, unless it was carried out before.
pub(super) async fn begin(visitor: &Visitor) -> Result<AccessBegun> {
    let organization = visitor.organization_id()?;
    visitor.app().store.begin_access_once(organization, visitor.now(), key(visitor)?).await
}

/// Begins another write that the form asks for, unless it was carried out before.
pub(super) async fn begin_write(visitor: &Visitor) -> Result<Begun<Audited>> {
    let organization = visitor.organization_id()?;
    visitor.app().store.begin_once(organization, visitor.now(), &key(visitor)?).await
}

/// Commits such a write, which made this. Returns the receipt of the same form if that was faster.
pub(super) async fn commit(
    visitor: &Visitor,
    write: Receipted<Audited>,
    made: &str,
) -> Result<Option<Receipt>> {
    match write.commit(receipt(visitor, made)).await? {
        Committed::Done => Ok(None),
        Committed::ReceiptExists => match begin_write(visitor).await? {
            Begun::Before(receipt) => Ok(Some(receipt)),
            Begun::Fresh(_) => Err(Error::internal("a receipt is there and not there")),
        },
    }
}

fn key(visitor: &Visitor) -> Result<ReceiptKey> {
    let form = visitor.form().one(FIELD)?;
    if form.len() != 32 || !form.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Err(Error::bad_request("The form is not complete. Open it again, and send it from there."));
    }
    // Receipts belong to a client; a person is one.
    let client = ApiKeyId::from_uuid(visitor.member()?.user.uuid());
    Ok(ReceiptKey { api_key: client, idempotency_key: format!("form:{form}") })
}

/// What is kept of a form that was carried out: what it made, and no secret.
pub(super) fn receipt(visitor: &Visitor, made: &str) -> Receipt {
    Receipt {
        fingerprint: Sha256::digest(visitor.path()).to_vec(),
        status: 200,
        body: made.as_bytes().to_vec(),
        sealed: false,
        created_at: visitor.now(),
    }
}
