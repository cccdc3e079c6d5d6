//! Cursors: opaque to callers, a position in an order inside. They hold no secret and need no
//! protection: a made-up one reads from another place of the caller's own data.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use uuid::Uuid;

use crate::error::{Error, Result};

/// Positions begin with what they are a position in, so that a cursor of one list is not taken for
/// one of another.
const UPDATES: u8 = b'u';
const CREATIONS: u8 = b'c';
const SEQUENCE: u8 = b's';

/// The cursor behind a load with this `updated_at`.
pub(crate) fn after_update(updated_at: i64) -> String {
    encode(UPDATES, &updated_at.to_be_bytes())
}

/// The `updated_at` behind which a page begins.
pub(crate) fn read_update(cursor: &str) -> Result<i64> {
    decode(UPDATES, cursor).map(i64::from_be_bytes)
}

/// The cursor behind a row with this id.
pub(crate) fn after_id(id: Uuid) -> String {
    encode(CREATIONS, id.as_bytes())
}

/// The id behind which a page begins, if there is a cursor.
pub(crate) fn read_id(cursor: Option<&str>) -> Result<Option<Uuid>> {
    cursor.map(|cursor| decode(CREATIONS, cursor).map(Uuid::from_bytes)).transpose()
}

/// The cursor behind an entry of a numbered chain.
pub(crate) fn after_sequence(sequence: i64) -> String {
    encode(SEQUENCE, &sequence.to_be_bytes())
}

/// The number behind which a page begins.
pub(crate) fn read_sequence(cursor: &str) -> Result<i64> {
    decode(SEQUENCE, cursor).map(i64::from_be_bytes)
}

fn encode(kind: u8, position: &[u8]) -> String {
    let mut bytes = vec![kind];
    bytes.extend_from_slice(position);
    URL_SAFE_NO_PAD.encode(bytes)
}

fn decode<const N: usize>(kind: u8, cursor: &str) -> Result<[u8; N]> {
    let bytes = URL_SAFE_NO_PAD.decode(cursor).ok();
    let position =
        bytes.as_deref().and_then(|bytes| bytes.strip_prefix(&[kind])).and_then(|rest| rest.try_into().ok());
    position.ok_or_else(|| {
        Error::invalid(
            "cursor",
            "is not a cursor of this list; send nextCursor as it came, or leave it out to begin anew",
        )
    })
}
