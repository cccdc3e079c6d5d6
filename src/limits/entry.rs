//! The bytes of an idempotency entry in Redis, shared with `admit.lua` and `settle.lua`.
//!
//! | | byte 1 | 2–33 | 34–41 | 42–43 | 44 | 45… |
//! |---|---|---|---|---|---|---|
//! | claim | `C` | fingerprint | token | | | |
//! | reply | `R` | fingerprint | stored_at, ms | status | sealed | body |
//!
//! Numbers are big-endian. The first byte is kind and version in one: a new layout gets a new letter, and nodes that
//! do not know it read the entry as absent. That is safe, because receipts decide.

use bytes::Bytes;

use super::StoredReply;

const CLAIM: u8 = b'C';
/// The length of a claim.
pub(super) const CLAIM_LENGTH: usize = 41;
const TOKEN: usize = 33;

const REPLY: u8 = b'R';
const STORED_AT: usize = 33;
const STATUS: usize = 41;
const SEALED: usize = 43;
const BODY: usize = 44;

/// The entry of a claim.
pub(super) fn encode_claim(fingerprint: &[u8; 32], token: u64) -> [u8; CLAIM_LENGTH] {
    let mut entry = [0; CLAIM_LENGTH];
    entry[0] = CLAIM;
    entry[1..TOKEN].copy_from_slice(fingerprint);
    entry[TOKEN..].copy_from_slice(&token.to_be_bytes());
    entry
}

/// A finished request's entry.
pub(super) fn encode_reply(fingerprint: &[u8; 32], reply: &StoredReply) -> Vec<u8> {
    let mut entry = Vec::with_capacity(BODY + reply.body.len());
    entry.push(REPLY);
    entry.extend_from_slice(fingerprint);
    entry.extend_from_slice(&reply.stored_at.to_be_bytes());
    entry.extend_from_slice(&reply.status.to_be_bytes());
    entry.push(u8::from(reply.sealed));
    entry.extend_from_slice(&reply.body);
    entry
}

/// The reply in an entry; the body is not copied. `None` when these are not the bytes of a reply.
pub(super) fn decode_reply(entry: Vec<u8>) -> Option<StoredReply> {
    let entry = Bytes::from(entry);
    if entry.len() < BODY || entry[0] != REPLY {
        return None;
    }
    Some(StoredReply {
        status: u16::from_be_bytes(entry[STATUS..SEALED].try_into().ok()?),
        sealed: entry[SEALED] != 0,
        stored_at: i64::from_be_bytes(entry[STORED_AT..STATUS].try_into().ok()?),
        body: entry.slice(BODY..),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn replies_survive_the_round_trip() {
        for (status, sealed, body) in
            [(201, false, &b"{\"data\":{}}"[..]), (204, true, b""), (599, true, b"\0\xff")]
        {
            let reply =
                StoredReply { status, sealed, body: Bytes::from_static(body), stored_at: 1_774_000_000_123 };
            assert_eq!(decode_reply(encode_reply(&[7; 32], &reply)), Some(reply));
        }
    }

    #[test]
    fn other_bytes_are_not_a_reply() {
        assert_eq!(decode_reply(Vec::new()), None);
        assert_eq!(decode_reply(vec![b'R'; BODY - 1]), None);
        assert_eq!(decode_reply(vec![CLAIM; BODY]), None);
    }
}
